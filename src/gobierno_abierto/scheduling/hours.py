"""The times at which somebody can come, a room may be used, or a venue is open."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from gobierno_abierto.index import Clock, Index
from gobierno_abierto.model import Person, Room, Slot, Venue
from gobierno_abierto.scheduling.sweep import Span
from gobierno_abierto.scheduling.telling import NAMED

# Before and after every moment that a clock shows.
_BEGINNING, _END = -(2**62), 2**62


class Lack(NamedTuple):
    """What of a time is outside the hours: the first parts of it, and how many there are in all.

    `start` and `end` are those of the first and of the last part.
    """

    parts: tuple[Span, ...]
    many: int
    start: int
    end: int


class Hours:
    """Stated hours on one clock. Those that touch are one; those that last no time are none.

    Where none is left, none is stated. People, rooms and venues state them by the clock of the
    event, so for events in several zones the same hours are as many `Hours`.
    """

    def __init__(self, availability: Iterable[Slot], clock: Clock) -> None:
        # Times that last no time are left to their own rule.
        spans = [
            (clock.instant(slot.start), clock.instant(slot.end))
            for slot in availability
            if slot.start < slot.end
        ]
        # Closed from one of these until the next of those. Where the clock changes, a time that
        # it never shows may be later than one that it does.
        self._closed_from: list[int] = []
        self._closed_until: list[int] = []
        last = _BEGINNING
        for start, end in sorted(each for each in spans if each[0] < each[1]):
            if start > last:
                self._closed_from.append(last)
                self._closed_until.append(start)
            last = max(last, end)
        if last > _BEGINNING:
            self._closed_from.append(last)
            self._closed_until.append(_END)

    def lack(self, span: Span) -> Lack | None:
        """What of a time is outside the hours; `None`: nothing."""
        start, end = span
        first = bisect_right(self._closed_until, start)
        after = bisect_left(self._closed_from, end)
        if first >= after:
            return None
        parts = tuple(self._part(n, span) for n in range(first, min(after, first + NAMED)))
        return Lack(parts, after - first, parts[0][0], self._part(after - 1, span)[1])

    def _part(self, n: int, span: Span) -> Span:
        return max(self._closed_from[n], span[0]), min(self._closed_until[n], span[1])


class Timetables:
    """The hours of everybody and everything, on each clock on which they are asked for."""

    def __init__(self, _: Index) -> None:
        self._known: dict[tuple[int, int], Hours] = {}

    def of(self, whose: Person | Room | Venue, clock: Clock) -> Hours:
        """The hours of somebody or something of the document on one of its clocks."""
        key = id(whose), id(clock)
        if key not in self._known:
            self._known[key] = Hours(whose.availability, clock)
        return self._known[key]
