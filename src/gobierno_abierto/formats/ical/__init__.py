"""The dialogue as a calendar, and calendars as dialogues (iCalendar, RFC 5545)."""

from gobierno_abierto.formats.ical.content import CalendarLimits
from gobierno_abierto.formats.ical.linting import lint_ical
from gobierno_abierto.formats.ical.reading import (
    CalendarEntry,
    CalendarReading,
    from_ical,
    read_ical,
)
from gobierno_abierto.formats.ical.writing.errors import CalendarError, NothingToWriteError
from gobierno_abierto.formats.ical.writing.feeds import Feed, feeds
from gobierno_abierto.formats.ical.writing.milestones import milestones_to_ical
from gobierno_abierto.formats.ical.writing.together import Calendar, calendars, milestone_days
from gobierno_abierto.formats.ical.writing.write import to_ical

__all__ = [
    "Calendar",
    "CalendarEntry",
    "CalendarError",
    "CalendarLimits",
    "CalendarReading",
    "Feed",
    "NothingToWriteError",
    "calendars",
    "feeds",
    "from_ical",
    "lint_ical",
    "milestone_days",
    "milestones_to_ical",
    "read_ical",
    "to_ical",
]
