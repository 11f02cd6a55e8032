"""From bytes to components, properties and values, whatever is wrong with the bytes."""

from gobierno_abierto.formats.ical.content.characters import clean
from gobierno_abierto.formats.ical.content.faults import Faults, Origin
from gobierno_abierto.formats.ical.content.limits import DEFAULT_LIMITS, CalendarLimits
from gobierno_abierto.formats.ical.content.lines import ContentLine
from gobierno_abierto.formats.ical.content.own import PREFIX
from gobierno_abierto.formats.ical.content.tree import Component, Parsed, parsed
from gobierno_abierto.formats.ical.content.values import (
    Length,
    Moment,
    day_of,
    duration_of,
    listed,
    moment_of,
    offset_of,
    several,
    unescaped,
)

__all__ = [
    "DEFAULT_LIMITS",
    "PREFIX",
    "CalendarLimits",
    "Component",
    "ContentLine",
    "Faults",
    "Length",
    "Moment",
    "Origin",
    "Parsed",
    "clean",
    "day_of",
    "duration_of",
    "listed",
    "moment_of",
    "offset_of",
    "parsed",
    "several",
    "unescaped",
]
