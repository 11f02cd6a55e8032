"""From the bytes of any calendar to entries, and from entries to a document."""

from gobierno_abierto.formats.ical.reading.entries import CalendarEntry
from gobierno_abierto.formats.ical.reading.read import CalendarReading, from_ical, read_ical

__all__ = ["CalendarEntry", "CalendarReading", "from_ical", "read_ical"]
