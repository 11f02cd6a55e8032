"""Recurring entries: each of their occurrences, as long as the limits allow."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta

import attrs

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.formats.ical.content import CalendarLimits, Faults, duration_of
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry, time_of
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
    """The occurrences of all entries of one calendar."""

    def __init__(self, zones: Zones, limits: CalendarLimits, faults: Faults) -> None:
        self._zones = zones
        self._limits = limits
        self._faults = faults
        self._left = limits.items
        self._steps = limits.items * _STEPS

    def of(self, entries: list[CalendarEntry]) -> Iterator[Occurrence]:
        """In the order of the file; moved occurrences where they stand in it."""
        moved: dict[str, set[datetime]] = {}
        for each in entries:
            if each.uid and each.occurrence is not None:
                moved.setdefault(each.uid, set()).add(self._wall(each.occurrence, each))
        for each in entries:
            if each.start is None:
                self._faults.tell(said.NO_START, each.line, title=_title(each))
            elif each.occurrence is not None:
                original = self._wall(each.occurrence, each)
                yield Occurrence(
                    entry=each, start=each.start, end=each.end, original=original, is_first=False
                )
            elif each.rule is None and each.first("RDATE") is None:
                yield Occurrence(entry=each, start=each.start, end=each.end)
            else:
                yield from self._recurring(each, each.start, moved.get(each.uid or "", set()))

    def _wall(self, when: When, entry: CalendarEntry) -> datetime:
        """A time by the clock of the entry."""
        clock = entry.start.tzinfo if isinstance(entry.start, datetime) else None
        if isinstance(when, datetime) and when.tzinfo and clock:
            with suppress(OverflowError):
                when = when.astimezone(clock)
        return as_start(when)

    def _recurring(
        self, entry: CalendarEntry, start: When, moved: set[datetime]
    ) -> Iterator[Occurrence]:
        walls = self._walls(entry, start)
        left_out = self._left_out(entry) | moved
        ends = dict(self._added(entry))
        walls = sorted({*walls, *ends})
        kept = [wall for wall in walls if wall not in left_out][: max(self._left, 1)]
        self._left -= len(kept)
        if len(kept) > 1:
            rule = shortened(entry.rule or "RDATE")
            title, count = _title(entry), len(kept)
            self._faults.tell(said.RULE_EXPANDED, entry.line, title=title, rule=rule, count=count)
        for position, wall in enumerate(kept):
            yield Occurrence(
                entry=entry,
                start=_like(start, wall),
                end=ends.get(wall) or _shifted(entry, start, wall),
                original=wall,
                is_first=position == 0,
            )

    def _walls(self, entry: CalendarEntry, start: When) -> list[datetime]:
        first = as_start(start)
        if entry.rule is None:
            return [first]
        most = min(self._limits.occurrences, self._left) if self._steps > 0 else 0
        clock = start.tzinfo if isinstance(start, datetime) else None
        years = self._limits.years
        # One more than allowed tells whether there are more.
        found = expanded(entry.rule, first, clock, most=most + 1, years=years) if most > 0 else None
        if found is None or len(found.walls) > most:
            rule = shortened(entry.rule)
            self._faults.tell(said.RULE_NOT_EXPANDED, entry.line, title=_title(entry), rule=rule)
        if found is None:
            return [first]
        self._steps -= found.steps
        return found.walls[:most]

    def _left_out(self, entry: CalendarEntry) -> set[datetime]:
        """The occurrences that do not take place; a day leaves out the time on it."""
        start = as_start(entry.start) if entry.start else None
        found = set()
        for line in entry.properties:
            if line.name != "EXDATE":
                continue
            for value in line.value.split(","):
                when = time_of(line, value.strip(), self._zones)
                if isinstance(when, datetime):
                    found.add(self._wall(when, entry))
                elif when is not None and start is not None:
                    found.add(datetime.combine(when, start.time()))
        return found

    def _added(self, entry: CalendarEntry) -> Iterator[tuple[datetime, When | None]]:
        """Further occurrences by date, and the end of those that have one of their own."""
        for line in entry.properties:
            if line.name != "RDATE":
                continue
            values = line.value.split(",")
            if len(values) > self._limits.occurrences:
                title = _title(entry)
                self._faults.tell(said.RULE_NOT_EXPANDED, line.number, title=title, rule="RDATE")
            for value in values[: self._limits.occurrences]:
                opening, _, closing = value.strip().partition("/")
                when = time_of(line, opening, self._zones)
                if when is None:
                    continue
                length = duration_of(closing)
                end = when + length if length else time_of(line, closing, self._zones)
                yield self._wall(when, entry), end


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
