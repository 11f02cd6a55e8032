"""What has no time yet, and when and where it may be."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

import attrs

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import Break, ParallelBlock, Slot, Venue
from gobierno_abierto.scheduling.demands import open_times, rooms_of
from gobierno_abierto.scheduling.repair.pieces import Frame, Piece, Times, pieces_of, rooms_about
from gobierno_abierto.scheduling.repair.weights import Weights, weight_of

Hours = tuple[time, time]


def all_pieces(
    index: Index, hours: Hours, fixed: Collection[str], weights: Weights, step: int
) -> dict[int, Piece]:
    """What has a time, which stays, and what has none but a duration, by their ranks."""
    events = [placed.event.id for placed in index.events]
    staying = pieces_of(index, {}, events, weights, step)
    times = Times(step)
    frames = {id(event): open_frame(index, event, hours) for event in index.events}
    found: dict[int, Piece] = {}
    for placed in index.items:
        if placed.rank in staying:
            found[placed.rank] = staying[placed.rank]
            continue
        block = found.get(placed.block.rank) if placed.block else None
        length = block.length if block and block.optional else _length(placed)
        if not placed.is_on or length <= 0 or {placed.item.id, placed.event.event.id} & {*fixed}:
            continue
        piece = Piece(
            placed=placed,
            lead=placed.rank,
            offset=0,
            length=length,
            starts=(),
            present=None,
            rooms=tuple(_rooms(index, placed)),
            weight=weight_of(placed, weights),
            optional=True,
        )
        if block is not None:
            piece = attrs.evolve(piece, lead=block.rank, optional=False)
        elif placed.block is None:
            day = placed.item.when if not isinstance(placed.item.when, Slot) else None
            starts = times.of(placed.event, frames[id(placed.event)], length, day)
            piece = attrs.evolve(piece, starts=starts)
        else:
            continue
        found[placed.rank] = piece
    return found


def open_frame(index: Index, event: PlacedEvent, hours: Hours) -> Frame:
    """The hours of each day of an event: those of its venues, else `hours`."""
    venues = [index.venues[each] for each in event.event.venues if each in index.venues]
    if not venues and len(index.venues) == 1:
        venues = list(index.venues.values())
    found: Frame = {}
    for day in event.days:
        spans = list(_open(event, venues, day))
        if not venues or any(not venue.availability for venue in venues):
            spans.append(
                (
                    event.clock.instant(datetime.combine(day, hours[0])),
                    event.clock.instant(datetime.combine(day, hours[1])),
                )
            )
        if spans:
            found[day] = min(start for start, _ in spans), max(end for _, end in spans)
    return found


def _open(event: PlacedEvent, venues: list[Venue], day: date) -> Iterator[tuple[int, int]]:
    """When any of the venues is open on a day."""
    midnight = datetime.combine(day, time())
    next_midnight = midnight + timedelta(days=1)
    for venue in venues:
        for slot in open_times(venue.availability):
            start, end = max(slot.start, midnight), min(slot.end, next_midnight)
            if start < end:
                yield event.clock.instant(start), event.clock.instant(end)


def _length(placed: PlacedItem) -> int:
    """How many seconds an item is to last; of a block that does not say it, its longest item."""
    item = placed.item
    if item.duration is not None:
        return item.duration * 60
    children = item.items if isinstance(item, ParallelBlock) else ()
    return 60 * max((child.duration or 0 for child in children), default=0)


def _rooms(index: Index, placed: PlacedItem) -> Iterator[tuple[str, ...]]:
    """The rooms in which an item may be: its own, else each that is large enough.

    The smallest first. A break and a block need none, and what none is large enough for gets none.
    """
    own = tuple(rooms_of(placed))
    if own or isinstance(placed.item, Break | ParallelBlock):
        yield own
        return
    expected = placed.item.expected or 0
    about = [index.rooms[room] for room in rooms_about(index, placed)]
    if placed.item.venue in index.venues:
        there = {room.id for room in index.venues[placed.item.venue].rooms}
        about = [room for room in about if room.id in there]
    fitting = [room for room in about if room.capacity is None or room.capacity >= expected]
    # Where nothing is known of a room, one that is known to suffice is better.
    fitting.sort(key=lambda room: (room.capacity is None, room.capacity or 0))
    yield from ((room.id,) for room in fitting) if fitting else [()]
