"""Recurring entries: each of their occurrences, as long as the limits allow."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta

import attrs

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.findings.catalogue.calendar_parts import BAD_VALUE
from gobierno_abierto.formats.ical.content import (
    CalendarLimits,
    ContentLine,
    Faults,
    duration_of,
    grammar,
    several,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.content.values import MOST_VALUES
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry, later, time_of
from gobierno_abierto.formats.ical.reading.recurrence import as_start, expanded
from gobierno_abierto.formats.ical.reading.zones import Zones

When = date | datetime

# How many steps of rules are tried for one occurrence that may come of them: a rule that hardly
# ever comes true takes as long as one that always does.
_STEPS = 5


@attrs.frozen(kw_only=True)
class Occurrence:
    """An entry at one of its times.

    `original` tells it from the other occurrences of a recurring entry: when it would begin by
    the rule, even if it was moved; `None`: the entry does not recur. The first one carries the
    rule.
    """

    entry: CalendarEntry
    start: When
    end: When | None
    original: datetime | None = None
    is_first: bool = True


class Occurrences:
    """The occurrences of all entries of one file."""

    def __init__(self, limits: CalendarLimits, faults: Faults) -> None:
        self._limits = limits
        self._faults = faults
        self._left = limits.items
        self._steps = limits.items * _STEPS

    def of(self, entries: list[CalendarEntry], zones: Zones) -> Iterator[Occurrence]:
        """Those of one calendar in the order of the file; moved ones where they stand in it."""
        originals = _originals(entries)
        moved: dict[str | None, set[datetime]] = {}
        for each, original in originals.items():
            moved.setdefault(each.uid, set()).add(original)
        for each in entries:
            tell_unheeded(each, zones, self._faults)
            if each.start is None:
                self._faults.tell(said.NO_START, each.line, title=_title(each))
            elif each in originals:
                yield Occurrence(
                    entry=each,
                    start=each.start,
                    end=each.end,
                    original=originals[each],
                    is_first=False,
                )
            elif each.rule is None and each.first("RDATE") is None:
                yield Occurrence(entry=each, start=each.start, end=each.end)
            else:
                left_out = moved.get(each.uid, set()) if each.uid else set()
                yield from self._recurring(each, each.start, zones, left_out)

    def _recurring(
        self, entry: CalendarEntry, start: When, zones: Zones, moved: set[datetime]
    ) -> Iterator[Occurrence]:
        walls, is_whole = self._walls(entry, start)
        left_out = moved.union(_by_clock_of(start, when) for when in _excepted(entry, zones))
        ends = {_by_clock_of(start, when): end for when, end in _added(entry, zones)}
        standing = [wall for wall in sorted({*walls, *ends}) if wall not in left_out]
        room = max(min(self._limits.occurrences, self._left), 1)
        kept = standing[:room]
        self._left -= len(kept)
        self._tell(entry, len(kept), is_whole=is_whole and len(standing) <= room)
        for position, wall in enumerate(kept):
            yield Occurrence(
                entry=entry,
                start=_like(start, wall),
                end=ends.get(wall) or _shifted(entry, start, wall),
                original=wall,
                is_first=position == 0,
            )

    def _tell(self, entry: CalendarEntry, count: int, *, is_whole: bool) -> None:
        title, rule = _title(entry), shortened(entry.rule or "RDATE")
        if not is_whole:
            self._faults.tell(said.RULE_NOT_EXPANDED, entry.line, title=title, rule=rule)
        if count != 1:
            self._faults.tell(said.RULE_EXPANDED, entry.line, title=title, rule=rule, count=count)

    def _walls(self, entry: CalendarEntry, start: When) -> tuple[list[datetime], bool]:
        """The occurrences by the rule, as many as are allowed, and whether they are all."""
        first = as_start(start)
        if entry.rule is None:
            return [first], True
        most = min(self._limits.occurrences, self._left) if self._steps > 0 else 0
        clock = start.tzinfo if isinstance(start, datetime) else None
        years = self._limits.years
        # One more than allowed tells whether there are more.
        found = expanded(entry.rule, first, clock, most=most + 1, years=years) if most > 0 else None
        if found is None:
            return [first], False
        self._steps -= found.steps
        return found.walls[:most], found.is_whole and len(found.walls) <= most


def _originals(entries: list[CalendarEntry]) -> dict[CalendarEntry, datetime]:
    """When those that stand for one occurrence would begin by the clock of the one that recurs."""
    starts: dict[str, When | None] = {}
    for each in entries:
        if each.uid and each.occurrence is None:
            starts.setdefault(each.uid, each.start)
    return {
        each: _by_clock_of(starts.get(each.uid or "") or each.start, each.occurrence)
        for each in entries
        if each.occurrence is not None
    }


def _by_clock_of(start: When | None, when: When) -> datetime:
    """A time by the clock of an entry that starts at `start`; a day is the one of that hour."""
    if not isinstance(start, datetime):
        return as_start(when.date() if isinstance(when, datetime) and start else when)
    if not isinstance(when, datetime):
        return datetime.combine(when, start.time())
    if when.tzinfo and start.tzinfo:
        with suppress(OverflowError):
            when = when.astimezone(start.tzinfo)
    return as_start(when)


def _excepted(entry: CalendarEntry, zones: Zones) -> Iterator[When]:
    """When the entry does not take place though it would by the rule."""
    for line in entry.properties:
        if line.name == "EXDATE":
            times = (time_of(line, value, zones) for value in several(line.value))
            yield from (when for when in times if when is not None)


def _added(entry: CalendarEntry, zones: Zones) -> Iterator[tuple[When, When | None]]:
    """Further occurrences by date, and the end of those that have one of their own."""
    for line in entry.properties:
        for value in several(line.value) if line.name == "RDATE" else ():
            opening, _, closing = value.strip().partition("/")
            when, length = time_of(line, opening, zones), duration_of(closing)
            if when is not None:
                yield when, later(when, length) if length else time_of(line, closing, zones)


def tell_unheeded(entry: CalendarEntry, zones: Zones, faults: Faults) -> None:
    """What of a recurrence is not followed: second rules, all that come after, odd dates."""
    title = _title(entry)
    rules = [line for line in entry.properties if line.name == "RRULE"]
    for line in rules[1:]:
        told = shortened(line.value)
        faults.tell(said.RULE_NOT_EXPANDED, line.number, title=title, rule=told)
    for line in entry.properties:
        if line.name == "RECURRENCE-ID" and "RANGE" in line.parameters:
            told = f"RANGE={shortened(line.parameters['RANGE'])}"
            faults.tell(said.RULE_NOT_EXPANDED, line.number, title=title, rule=told)
        elif line.name in ("EXDATE", "RDATE"):
            if line.value.count(",") >= MOST_VALUES:
                faults.tell(said.RULE_NOT_EXPANDED, line.number, title=title, rule=line.name)
            odd = (each for each in several(line.value) if not _is_time(line, each, zones))
            first = next(odd, None)
            if first is not None:
                value = shortened(first)
                kind = grammar.TIME
                faults.tell(BAD_VALUE, line.number, property=line.name, value=value, type=kind)


def _is_time(line: ContentLine, value: str, zones: Zones) -> bool:
    return time_of(line, value.strip().partition("/")[0], zones) is not None


def _like(start: When, wall: datetime) -> When:
    """A moment of the wall as what `start` is: a day, or a time by the same clock."""
    return wall.replace(tzinfo=start.tzinfo) if isinstance(start, datetime) else wall.date()


def _shifted(entry: CalendarEntry, start: When, wall: datetime) -> When | None:
    """The end of an occurrence: as long after it as that of the entry."""
    if entry.end is None:
        return None
    end = entry.end
    try:
        if isinstance(end, datetime) and end.tzinfo and isinstance(start, datetime):
            end = end.astimezone(start.tzinfo) if start.tzinfo else end
        length: timedelta = as_start(end) - as_start(start)
        return _like(end, wall + length)
    except OverflowError:
        return None


def _title(entry: CalendarEntry) -> str:
    return shortened(entry.summary or entry.uid or entry.kind)
