"""What must come before what: said once for the clashes, the repair and the changes."""

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, date, datetime, time, timedelta
from functools import partial
from typing import NamedTuple

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Clock, Index, PlacedItem
from gobierno_abierto.model import (
    Closing,
    Conclusions,
    Item,
    Keynote,
    Opening,
    Panel,
    Slot,
    Talk,
    Workshop,
)

_WORK = (Keynote, Panel, Talk, Workshop)


@attrs.frozen(kw_only=True)
class Precedence:
    """`later` may not start before the end of `earlier`, whenever the two are.

    With `same_day`, only if both start on the same day. `severity` is how much it weighs if it
    is not so.
    """

    later: PlacedItem
    earlier: PlacedItem
    severity: Severity
    same_day: bool = False


class Law(NamedTuple):
    """Each of `later` comes after all of `earlier`; with `by_day`, of those of its own day."""

    later: list[PlacedItem]
    earlier: list[PlacedItem]
    by_day: bool
    severity: Severity


class Ending(NamedTuple):
    """When an item surely has not ended before, in seconds since 1970-01-01T00:00Z."""

    end: int
    placed: PlacedItem


class Precedences(Iterable[Precedence]):
    """The precedences of a document, made one by one: they may be as many as all pairs of items.

    It can be gone through any number of times.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._laws: dict[int, list[Law]] = {}
        for items in items_by_event(index):
            for law in laws_of(items):
                for rank in dict.fromkeys(each.rank for each in law.later if law.earlier):
                    self._laws.setdefault(rank, []).append(law)

    def __iter__(self) -> Iterator[Precedence]:
        for placed in self._index.items:
            if placed.is_on and (placed.item.after or placed.rank in self._laws):
                found = self._before(placed)
                yield from (found[rank] for rank in sorted(found))

    def _before(self, placed: PlacedItem) -> dict[int, Precedence]:
        """What must come before an item, by rank; what it states goes before what follows."""
        make = partial(Precedence, later=placed)
        found = {
            each.rank: make(earlier=each, severity=Severity.ERROR)
            for each in stated_before(self._index, placed)
        }
        for law in self._laws.get(placed.rank, ()):
            for each in law.earlier:
                if each.rank not in found:
                    found[each.rank] = make(
                        earlier=each, severity=law.severity, same_day=law.by_day
                    )
        return found


def precedences(index: Index) -> Precedences:
    """What must end before what starts, as stated in `after` and as follows from the kind.

    Each pair once: what is stated goes before what follows. Nothing here looks at the time of an
    item; cancelled and postponed ones are left out, and so are pairs of which only one has a zone:
    these cannot be compared. Pairs by the order of the document.
    """
    return Precedences(index)


def stated_before(index: Index, placed: PlacedItem) -> list[PlacedItem]:
    """What must have ended before `placed` starts, by its own word."""
    before = {
        earlier.rank: earlier
        for name in dict.fromkeys(placed.item.after)
        for earlier in index.once(_Named).of(name)
        if earlier is not placed and are_comparable(placed, earlier)
    }
    return list(before.values())


def stated_endings(index: Index, placed: PlacedItem) -> Iterator[tuple[Ending, ...]]:
    """When that ends, the last first: for each name in `after` the items that it stands for."""
    named, has_zone = index.once(_Named), placed.event.clock.zone is not None
    return (named.endings(name, has_zone=has_zone) for name in dict.fromkeys(placed.item.after))


def items_by_event(index: Index) -> Iterator[list[PlacedItem]]:
    """The items of each event that take place."""
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.is_on:
            by_event.setdefault(id(placed.event), []).append(placed)
    return iter(by_event.values())


def laws_of(items: list[PlacedItem]) -> tuple[Law, ...]:
    """What follows from the kind of the items of one event."""
    by_kind: dict[type[Item], list[PlacedItem]] = {}
    for placed in items:
        by_kind.setdefault(placed.item.__class__, []).append(placed)
    work = [each for kind in _WORK for each in by_kind.get(kind, ())]
    workshops = by_kind.get(Workshop, [])
    openings = by_kind.get(Opening, [])
    conclusions = by_kind.get(Conclusions, [])
    closings = by_kind.get(Closing, [])
    return (
        Law(conclusions, workshops, len(conclusions) > 1, Severity.ERROR),
        Law(closings, work, len(closings) > 1, Severity.WARNING),
        Law(work, openings, len(openings) > 1, Severity.WARNING),
    )


def are_comparable(one: PlacedItem, other: PlacedItem) -> bool:
    """Whether both have a zone, or neither: else nobody knows which comes first."""
    return (one.event.clock.zone is None) == (other.event.clock.zone is None)


def latest_start(placed: PlacedItem) -> int | None:
    """When it starts; of an item with a day only, the last second of the day.

    `None` if not even the day is known.
    """
    when = placed.when
    if when is None or isinstance(when, Slot):
        return placed.start
    return _midnight_after(placed.event.clock, when) - 1


def earliest_end(placed: PlacedItem) -> int | None:
    """When it ends; of an item with a day only, the first second of the day.

    `None` if not even the day is known.
    """
    when = placed.when
    if when is None or isinstance(when, Slot):
        return placed.end
    return placed.event.clock.instant(datetime.combine(when, time()))


def last_first(items: Iterable[PlacedItem]) -> tuple[Ending, ...]:
    """When they end, the last first; without those of which not even the day is known."""
    ends = ((earliest_end(each), each) for each in items)
    known = [Ending(end, each) for end, each in ends if end is not None]
    return tuple(sorted(known, key=lambda each: (-each.end, each.placed.rank)))


class _Named:
    """What the names in `after` stand for, and when it ends; each looked up once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._items: dict[str, tuple[PlacedItem, ...]] = {}
        self._endings: dict[tuple[str, bool], tuple[Ending, ...]] = {}

    def of(self, name: str) -> tuple[PlacedItem, ...]:
        """The items that take place."""
        if name not in self._items:
            those = self._index.with_children(name)
            self._items[name] = tuple(each for each in those if each.is_on)
        return self._items[name]

    def endings(self, name: str, *, has_zone: bool) -> tuple[Ending, ...]:
        """When those end whose zone is known, or those whose zone is not; the last first."""
        key = name, has_zone
        if key not in self._endings:
            self._endings[key] = last_first(
                each for each in self.of(name) if (each.event.clock.zone is not None) is has_zone
            )
        return self._endings[key]


def _midnight_after(clock: Clock, day: date) -> int:
    if day.year == MAXYEAR and day == date.max:
        return clock.instant(datetime.combine(day, time(23, 59, 59))) + 1
    return clock.instant(datetime.combine(day + timedelta(days=1), time()))
