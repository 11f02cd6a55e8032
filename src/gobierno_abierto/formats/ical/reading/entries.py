"""The entries of a calendar as they are, before anything is made of them."""

from datetime import UTC, date, datetime
from functools import cached_property

import attrs

from gobierno_abierto.findings.catalogue import calendar_parts as said
from gobierno_abierto.formats.ical.content import (
    Component,
    ContentLine,
    Faults,
    Length,
    clean,
    day_of,
    duration_of,
    grammar,
    listed,
    moment_of,
    unescaped,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.reading.zones import Zones

_ENDS = {"VTODO": "DUE"}
_LARGEST = 2**31 - 1
_LONGEST_NUMBER = 10


@attrs.frozen(kw_only=True, eq=False)
class CalendarEntry:
    """One entry of a calendar: an event, a task, a note.

    `kind` is ``VEVENT``, ``VTODO``, ``VJOURNAL``… and `line` where it begins in the file. `start`
    and `end` are days, or times with their zone; without one if the file states none, or one that
    nobody knows; `None`: not stated, or not readable. The end of days is the day after the last.
    `occurrence` says which one of a recurring entry this is instead of, `rule` how it recurs
    (RFC 5545 §3.3.10). Texts are as they are meant, without escapes and control characters.
    `properties` are all of them as they are written, and `parts` the components within
    (reminders, places).
    """

    kind: str
    line: int
    uid: str | None = None
    start: date | datetime | None = None
    end: date | datetime | None = None
    occurrence: date | datetime | None = None
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    url: str | None = None
    status: str | None = None
    sequence: int | None = None
    categories: tuple[str, ...] = ()
    rule: str | None = None
    properties: tuple[ContentLine, ...] = attrs.field(default=(), repr=False)
    parts: tuple[Component, ...] = attrs.field(default=(), repr=False)

    def first(self, name: str) -> ContentLine | None:
        """The first property of that name as it is written; `None` if there is none."""
        return self._firsts.get(name)

    @cached_property
    def _firsts(self) -> dict[str, ContentLine]:
        """By name; some entries have a million properties, and are asked a thousand times."""
        found: dict[str, ContentLine] = {}
        for each in self.properties:
            found.setdefault(each.name, each)
        return found

    def text(self, name: str) -> str | None:
        """The text of the first property of that name; `None` if there is none, or it is blank."""
        found = self.first(name)
        return text_of(found) if found else None


def text_of(line: ContentLine) -> str | None:
    """The value of a property as text; `None` if it is blank."""
    return clean(unescaped(line.value)).strip() or None


def entry_of(component: Component, zones: Zones, faults: Faults) -> CalendarEntry:
    """The entry that a component tells of. What cannot be read is told, and left out."""
    lines: dict[str, ContentLine] = {}
    for each in component.properties:
        lines.setdefault(each.name, each)
    start = when_of(lines.get("DTSTART"), zones, faults)
    return CalendarEntry(
        kind=component.name,
        line=component.line,
        uid=_text(lines.get("UID")),
        start=start,
        end=_end(component.name, lines, start, zones, faults),
        occurrence=when_of(lines.get("RECURRENCE-ID"), zones, faults),
        summary=_text(lines.get("SUMMARY")),
        description=_text(lines.get("DESCRIPTION")),
        location=_text(lines.get("LOCATION")),
        url=_text(lines.get("URL")),
        status=_status(component.name, lines.get("STATUS"), faults),
        sequence=_number(lines.get("SEQUENCE")),
        categories=_categories(component) if "CATEGORIES" in lines else (),
        rule=lines["RRULE"].value.strip() if "RRULE" in lines else None,
        properties=tuple(component.properties),
        parts=tuple(component.components),
    )


def _text(line: ContentLine | None) -> str | None:
    return text_of(line) if line else None


def _categories(component: Component) -> tuple[str, ...]:
    found = (each for line in component.all("CATEGORIES") for each in listed(line.value))
    plain = (clean(each).strip() for each in found)
    return tuple(dict.fromkeys(each for each in plain if each))


def _status(kind: str, line: ContentLine | None, faults: Faults) -> str | None:
    if line is None:
        return None
    word = line.value.strip().upper()
    allowed = grammar.STATUSES.get(kind)
    if allowed is None or word in allowed:
        return clean(word)
    value = shortened(line.value)
    faults.tell(said.UNKNOWN_VALUE, line.number, property="STATUS", value=value, allowed=allowed)
    return None


def _number(line: ContentLine | None) -> int | None:
    digits = line.value.strip() if line else ""
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_NUMBER):
        return None
    return min(int(digits), _LARGEST)


def when_of(line: ContentLine | None, zones: Zones, faults: Faults) -> date | datetime | None:
    """The day or the time that a property tells; what cannot be read is told."""
    if line is None:
        return None
    found = time_of(line, line.value.strip(), zones)
    if found is None:
        value, kind = shortened(line.value), grammar.TIME
        faults.tell(said.BAD_VALUE, line.number, property=line.name, value=value, type=kind)
    return found


def time_of(line: ContentLine, value: str, zones: Zones) -> date | datetime | None:
    """One value of a property of times, by the zone of the property."""
    # RFC 5545 §3.2.19: TZID has no meaning beside a day, and many programs write it.
    day = day_of(value)
    if day is not None:
        return day
    moment = moment_of(value)
    if moment is None:
        return None
    # Midnight is what some programs make of a day; any other hour was meant.
    is_day = line.parameters.get("VALUE", "").upper() == "DATE"
    if is_day and not (moment.wall.hour or moment.wall.minute):
        return moment.wall.date()
    if moment.utc:
        return moment.wall.replace(tzinfo=UTC)
    written = line.parameters.get("TZID")
    return zones.aware(moment.wall, written, line.number) if written else moment.wall


def _end(
    kind: str,
    lines: dict[str, ContentLine],
    start: date | datetime | None,
    zones: Zones,
    faults: Faults,
) -> date | datetime | None:
    stated = when_of(lines.get(_ENDS.get(kind, "DTEND")), zones, faults)
    if stated is not None or start is None:
        return stated
    line = lines.get("DURATION")
    if line is not None:
        length = duration_of(line.value.strip())
        if length is not None:
            return later(start, length)
        value = shortened(line.value)
        kind_of = grammar.DURATION
        faults.tell(said.BAD_VALUE, line.number, property=line.name, value=value, type=kind_of)
    return None


def later(start: date | datetime, length: Length) -> date | datetime | None:
    """`start` and so long after it; `None` if no calendar goes so far."""
    try:
        if not isinstance(start, datetime) or start.tzinfo is None:
            return start + length.whole
        # RFC 5545 §3.3.6: "nominal durations (weeks and days) and accurate durations (hours,
        # minutes, and seconds)".
        there = (start + length.days).astimezone(UTC) + length.clock
        return there.astimezone(start.tzinfo)
    except OverflowError:
        return None
