"""Whose clock a time is by: worked out anew for every calendar.

Nothing is remembered from one file to the next: two files may call different clocks by one name.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, datetime, timedelta, tzinfo
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.findings.catalogue import calendar_rules
from gobierno_abierto.findings.catalogue.calendar_text import TOO_MUCH
from gobierno_abierto.formats.ical.content import (
    Component,
    Faults,
    moment_of,
    offset_of,
    several,
    unescaped,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.reading.names import fixed_offset, iana_name, is_iana
from gobierno_abierto.formats.ical.reading.recurrence import MOST_ZONE_RULES, ZoneRules
from gobierno_abierto.index import zone
from gobierno_abierto.words import Sentence

# As many names of zones as a calendar may have.
_FEW = 100
_RULES = Sentence(
    es="reglas de zonas horarias", en="rules of time zones", pt="regras de fusos horários"
)


class _Onset(NamedTuple):
    """From this moment by the wall (of before) on, clocks are `after` seconds east of UTC."""

    wall: datetime
    before: int
    after: int


class OwnZone(tzinfo):
    """A zone as a VTIMEZONE of the file defines it."""

    def __init__(self, name: str, onsets: list[_Onset]) -> None:
        self._name = name
        self._onsets = sorted(onsets)
        self._walls = [each.wall for each in self._onsets]
        self._instants = [each.wall - timedelta(seconds=each.before) for each in self._onsets]

    def utcoffset(self, when: datetime | None) -> timedelta:
        """East of UTC when the clock shows `when`; where it shows it twice, `fold` tells."""
        wall = when.replace(tzinfo=None, fold=0) if when else self._walls[0]
        position = bisect_right(self._walls, wall) - 1
        if when and when.fold and position + 1 < len(self._onsets):
            coming = self._onsets[position + 1]
            if (coming.wall - wall).total_seconds() <= coming.before - coming.after:
                return timedelta(seconds=coming.after)
        if position < 0:
            return timedelta(seconds=self._onsets[0].before)
        onset = self._onsets[position]
        # RFC 5545 §3.3.5: a time that does not exist is "interpreted using the UTC offset before
        # the gap".
        in_gap = (wall - onset.wall).total_seconds() < onset.after - onset.before
        return timedelta(seconds=onset.before if in_gap else onset.after)

    def dst(self, _: datetime | None) -> None:
        """Not known: the file says how far east clocks are, and not why."""

    def tzname(self, _: datetime | None) -> str:
        """The name that the file gives it."""
        return self._name

    def fromutc(self, when: datetime) -> datetime:
        """The same instant by this clock."""
        instant = when.replace(tzinfo=None)
        position = bisect_right(self._instants, instant) - 1
        first = self._onsets[max(position, 0)]
        if position < 0:
            return when + timedelta(seconds=first.before)
        since = (instant - self._instants[position]).total_seconds()
        again = since < first.before - first.after
        return (when + timedelta(seconds=first.after)).replace(fold=int(again))


class _Known(NamedTuple):
    """What a name means: a clock, if anybody knows one, and what the file itself says of it."""

    clock: tzinfo | None
    own: OwnZone | None = None


class Zones:
    """The zones of one calendar, by the names that it gives them."""

    def __init__(self, calendar: Component, rules: ZoneRules, faults: Faults) -> None:
        self._rules = rules
        self._faults = faults
        self._known: dict[str, _Known] = {}
        self._differing: set[str] = set()
        self._defined: dict[str, Component] = {}
        for each in calendar.components:
            name = each.first("TZID") if each.name == "VTIMEZONE" else None
            if name is not None:
                # TZID is a text here, and a parameter elsewhere.
                self._defined.setdefault(unescaped(name.value).strip(), each)
        self.default = self._default(calendar)

    def _default(self, calendar: Component) -> str:
        """The clock by which times in UTC are to be shown: the calendar's, or its only zone's."""
        stated = calendar.first("X-WR-TIMEZONE")
        name = _known_as(stated.value.strip()) if stated else None
        if name:
            return name
        found = {_known_as(each) for each in self._defined}
        only = found.pop() if len(found) == 1 else None
        return only or "Etc/UTC"

    def aware(self, wall: datetime, written: str, line: int) -> datetime:
        """A time with its zone; naive if nobody knows it."""
        known = self._known.get(written)
        if known is None:
            known = self._known[written] = self._resolved(written, line)
        if known.clock is None:
            return wall
        made = wall.replace(tzinfo=known.clock)
        if known.own is not None and written not in self._differing:
            self._compare(made, known.own, written, line)
        return made

    def _compare(self, made: datetime, own: OwnZone, written: str, line: int) -> None:
        """Tell once of each zone whose definition in the file says something else."""
        if made.utcoffset() != own.utcoffset(made):
            self._differing.add(written)
            self._faults.tell(said.ZONE_DIFFERS, line, zone=shortened(written))

    def _resolved(self, written: str, line: int) -> _Known:
        shown = shortened(written)
        definition = self._defined.get(written.strip())
        own = self._own(definition) if definition else None
        # The database looks for each name on the disk: of thousands hardly one is there.
        exact = zone(written) if len(self._known) < _FEW or is_iana(written) else None
        if exact:
            return _Known(exact, own)
        name = iana_name(written) or (_location(definition) if definition else None)
        if name:
            self._faults.tell(said.ZONE_RENAMED, line, zone=shown, known=name)
            return _Known(zone(name), own)
        if own:
            self._faults.tell(said.ZONE_OF_ITS_OWN, line, zone=shown, used=self.default)
            return _Known(own)
        offset = fixed_offset(written)
        if offset:
            self._faults.tell(said.ZONE_RENAMED, line, zone=shown, known=str(offset))
            return _Known(offset)
        self._faults.tell(said.UNKNOWN_ZONE, line, zone=shown)
        return _Known(None)

    def _own(self, definition: Component) -> OwnZone | None:
        found = [
            onset
            for observance in definition.components
            for onset in self._onsets(observance, definition)
        ]
        if self._rules.is_spent:
            self._faults.tell(TOO_MUCH, definition.line, what=_RULES, limit=MOST_ZONE_RULES)
            return None
        name = definition.first("TZID")
        return OwnZone(shortened(name.value) if name else "", found) if found else None

    def _onsets(self, observance: Component, definition: Component) -> list[_Onset]:
        start, before, after = (
            observance.first(name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
        )
        first = moment_of(start.value.strip()) if start else None
        west = offset_of(before.value.strip()) if before else None
        east = offset_of(after.value.strip()) if after else None
        if first is None or west is None or east is None:
            return []
        walls = [first.wall]
        for rule in observance.all("RRULE"):
            found = self._rules.onsets(rule.value, first.wall)
            if found is None and not self._rules.is_spent:
                self._tell_rule(rule.value, definition, rule.number)
            walls += found or []
        for each in observance.all("RDATE"):
            moments = (moment_of(value) for value in several(each.value))
            walls += [moment.wall for moment in moments if moment]
        return [_Onset(wall, west, east) for wall in _within_reach(walls)]

    def _tell_rule(self, rule: str, definition: Component, line: int) -> None:
        name = definition.first("TZID")
        shown = shortened(name.value) if name else ""
        self._faults.tell(calendar_rules.ZONE_RULE, line, zone=shown, rule=shortened(rule))


def _within_reach(walls: list[datetime]) -> Iterator[datetime]:
    """Each of them once; what lies at the edge of all calendars has no instant there."""
    for wall in dict.fromkeys(walls):
        if wall.year == MINYEAR:
            yield wall.replace(year=MINYEAR + 1)
        elif wall.year < MAXYEAR:
            yield wall


def _known_as(name: str) -> str | None:
    return name if zone(name) else iana_name(name)


def _location(definition: Component) -> str | None:
    """The IANA name that some programs write beside a name of their own."""
    stated = definition.first("X-LIC-LOCATION")
    return iana_name(stated.value) if stated else None
