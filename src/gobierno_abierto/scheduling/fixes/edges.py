"""The moments before or after which an item may become possible."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from gobierno_abierto.index import Index, PlacedItem, zone
from gobierno_abierto.index.clock import Clock
from gobierno_abierto.model import Slot
from gobierno_abierto.scheduling.demands import (
    minutes_between,
    people_of,
    places_of,
    rooms_of,
)
from gobierno_abierto.scheduling.kinds.night import EVENING, MORNING

_MINUTE, _A_DAY = 60, 86_400
_HOURS = (EVENING, MORNING)


def edges(
    index: Index, placed: PlacedItem, others: Iterable[PlacedItem], day: date
) -> Iterator[int]:
    """The instants around `day` that `placed` could start at or end at, and clear something.

    That is when each of `others` starts and ends, and as much earlier or later as it takes to
    get from one to the other; when a person, a room or a venue comes and goes; where a night
    begins and ends; and where the clock changes.
    """
    ways = _Ways(index, placed)
    for other in others:
        if other.start is None or other.end is None or other.rank == placed.rank:
            continue
        yield other.start
        yield other.end
        # As long as they overlap now, they may go on to overlap on the other side.
        both = _overlap(placed, other)
        if both > 0:
            yield other.start + both
            yield other.end - both
        for seconds in ways.seconds(other):
            yield other.start - seconds
            yield other.end + seconds
    instant = placed.event.clock.instant
    for slot in _available(index, placed):
        yield instant(slot.start)
        yield instant(slot.end)
    yield from _nights(index, placed, day)
    yield from _change(placed.event.clock, instant(datetime.combine(day, time())))


class _Ways:
    """How long it takes from one item to another."""

    def __init__(self, index: Index, placed: PlacedItem) -> None:
        self._index = index
        self._any_ways = bool(index.dialogue and index.dialogue.transfers)
        self._places = places_of(index, placed)
        self._people = set(people_of(placed))

    def seconds(self, other: PlacedItem) -> set[int]:
        """How far apart from `other` it may have to be."""
        if not self._any_ways or self._people.isdisjoint(people_of(other)):
            return set()
        there = places_of(self._index, other)
        ways = {minutes_between(self._index, a, b) for a in self._places for b in there}
        return {60 * each for each in ways if each}


def _overlap(one: PlacedItem, other: PlacedItem) -> int:
    ends, starts = (one.end or 0, other.end or 0), (one.start or 0, other.start or 0)
    return min(ends) - max(starts)


def _available(index: Index, placed: PlacedItem) -> Iterator[Slot]:
    stand_ins = (part.substitute for part in placed.item.parts if part.substitute is not None)
    for person in (*people_of(placed), *stand_ins):
        if person in index.people:
            yield from index.people[person].availability
    for room in rooms_of(placed):
        if room in index.rooms:
            yield from index.rooms[room].availability
    for venue in index.venues_of(placed):
        yield from venue.availability


def _nights(index: Index, placed: PlacedItem, day: date) -> Iterator[int]:
    """Where the nights of those who take part from a distance begin and end."""
    for part in placed.item.parts:
        person = index.people.get(part.person or "")
        where = zone(person.zone) if part.remote and person else None
        if where is None:
            continue
        clock = Clock(where)
        for distance in (-1, 0, 1):
            try:
                there = day + timedelta(days=distance)
            except OverflowError:
                continue
            for hour in _HOURS:
                yield clock.instant(datetime.combine(there, hour))


def _change(clock: Clock, midnight: int) -> Iterator[int]:
    """Around the moment of a day at which the clock is changed; most days there is none."""
    first, last = midnight, midnight + _A_DAY
    before, after = _offset(clock, first), _offset(clock, last)
    if before == after:
        return
    while last - first > 1:
        middle = (first + last) // 2
        first, last = (middle, last) if _offset(clock, middle) == before else (first, middle)
    # The last minute that the clock shows before, and the first one that it shows after.
    for moment in (last, last + abs(after - before)):
        yield moment - _MINUTE
        yield moment


def _offset(clock: Clock, instant: int) -> int:
    return int(clock.wall(instant).replace(tzinfo=UTC).timestamp()) - instant
