"""The dialogue as a calendar (iCalendar, RFC 5545)."""

from gobierno_abierto.formats.ical.writing.errors import NothingToWriteError
from gobierno_abierto.formats.ical.writing.write import to_ical

__all__ = ["NothingToWriteError", "to_ical"]
