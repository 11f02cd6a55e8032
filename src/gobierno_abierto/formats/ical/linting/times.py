"""Days and hours: their types, and the end after the start."""

from datetime import UTC, date, datetime
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import calendar_parts as said
from gobierno_abierto.findings.catalogue import calendar_rules as said_of_rules
from gobierno_abierto.findings.catalogue.calendar_text import TOO_MUCH
from gobierno_abierto.formats.ical.content import (
    Component,
    ContentLine,
    Faults,
    day_of,
    duration_of,
    grammar,
    moment_of,
    several,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.content.values import MOST_VALUES
from gobierno_abierto.formats.ical.linting.properties import bad_value
from gobierno_abierto.index import zone
from gobierno_abierto.words import Sentence

_VALUES = Sentence("fechas en una línea", "dates on one line", "datas em uma linha")
_ENDS = {"VEVENT": "DTEND", "VTODO": "DUE", "VFREEBUSY": "DTEND"}


class Told(NamedTuple):
    """A day or a time, as a property tells it; `zone` `None`: none, `UTC` for the form with Z."""

    when: date | datetime
    zone: str | None

    @property
    def is_day(self) -> bool:
        """Whether it is a whole day."""
        return not isinstance(self.when, datetime)


def look_at_times(calendar: Component, faults: Faults) -> None:
    """All times of a calendar."""
    for component in calendar.walk():
        for line in component.properties:
            if line.name in grammar.IN_UTC:
                moment = moment_of(line.value.strip())
                if moment is None or not moment.utc:
                    bad_value(line, grammar.UTC_TIME, faults)
            elif line.name in grammar.TIMES:
                values = several(line.value)
                if line.value.count(",") >= len(values):
                    faults.tell(TOO_MUCH, line.number, what=_VALUES, limit=MOST_VALUES)
                for value in values:
                    _told(line, value, faults)
        end = _ENDS.get(component.name)
        if end:
            _look_at_span(component, end, faults)


def _told(line: ContentLine, value: str, faults: Faults) -> None:
    kind = line.parameters.get("VALUE", "").upper()
    if kind == "PERIOD":
        start, _, end = value.partition("/")
        if moment_of(start) is None or (moment_of(end) is None and duration_of(end) is None):
            bad_value(line, grammar.PERIOD, faults)
        return
    day, moment = day_of(value), moment_of(value)
    if day is None and moment is None:
        bad_value(line, grammar.DAY if kind == "DATE" else grammar.TIME, faults)
    # RFC 5545 §3.8.2.4: the default type is DATE-TIME, another must be named.
    elif day is not None and kind != "DATE":
        bad_value(line, grammar.TIME, faults)
    elif moment is not None and kind == "DATE":
        bad_value(line, grammar.DAY, faults)
    # RFC 5545 §3.2.19: TZID "MUST NOT be applied to DATE properties and … UTC".
    written = line.parameters.get("TZID")
    if written and (day is not None or (moment is not None and moment.utc)):
        shown = shortened(written)
        faults.tell(said_of_rules.ZONE_OUT_OF_PLACE, line.number, property=line.name, zone=shown)


def told_by(line: ContentLine | None) -> Told | None:
    """What a property of one time tells; `None` if there is none, or it cannot be read."""
    if line is None:
        return None
    value = line.value.strip()
    day, moment = day_of(value), moment_of(value)
    if day is not None:
        return Told(day, None)
    if moment is None:
        return None
    return Told(moment.wall, "UTC" if moment.utc else line.parameters.get("TZID"))


def _look_at_span(component: Component, name: str, faults: Faults) -> None:
    opening, closing = component.first("DTSTART"), component.first(name)
    start, end = told_by(opening), told_by(closing)
    if opening is None or closing is None or start is None or end is None:
        return
    # RFC 5545 §3.8.2.2: "The value type of this property MUST be the same as the DTSTART".
    if start.is_day != end.is_day:
        told = shortened(opening.value)
        faults.tell(said.MIXED_TIMES, closing.number, property=name, start=told)
    # "Its value MUST be later in time than the value of the DTSTART property."
    elif _is_later(start, end) is False:
        faults.tell(said.END_NOT_AFTER_START, closing.number, property=name)


def _is_later(start: Told, end: Told) -> bool | None:
    """Whether `end` comes after `start`; `None` if two clocks cannot be compared."""
    if start.zone == end.zone:
        return start.when < end.when
    instants = [_instant(each) for each in (start, end)]
    if instants[0] is None or instants[1] is None:
        return None
    return instants[0] < instants[1]


def _instant(told: Told) -> datetime | None:
    if not isinstance(told.when, datetime) or told.zone is None:
        return None
    there = UTC if told.zone == "UTC" else zone(told.zone)
    if there is None or not 1 < told.when.year < 9999:
        return None
    return told.when.replace(tzinfo=there).astimezone(UTC)
