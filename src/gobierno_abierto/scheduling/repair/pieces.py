"""What may move, and where to: the times and the rooms that each item may have."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

import attrs

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import EventStatus, ItemStatus, Slot
from gobierno_abierto.scheduling.demands import capacity_of, rooms_of
from gobierno_abierto.scheduling.repair.weights import Weights, weight_of

# From when to when something may take place, in seconds since 1970-01-01T00:00Z, by day.
Frame = dict[date, tuple[int, int]]


@attrs.frozen(kw_only=True)
class Piece:
    """An item in play: where it is, and where it might be.

    `lead` is the rank of the piece whose time it shares, `offset` seconds later: its block, or
    itself. `starts` are the times at which a lead may begin, in seconds since 1970-01-01T00:00Z,
    the earliest first; of one that shares another's time, empty. `present` is when it begins now,
    `None` if it has no time yet. `rooms` are the choices it has, its present one first. `within`
    is the rank of the block whose time it may not leave. `optional`: it may be left without a
    time. `fixed`: it was asked to stay, has been held, or is left to another rule. `bad` are those
    of `starts` at which a clash that there is now would stay.
    """

    placed: PlacedItem
    lead: int
    offset: int
    length: int
    starts: tuple[int, ...]
    present: int | None
    rooms: tuple[tuple[str, ...], ...]
    weight: int
    within: int | None = None
    optional: bool = False
    fixed: bool = False
    bad: frozenset[int] = frozenset()

    @property
    def rank(self) -> int:
        """The rank of its item."""
        return self.placed.rank

    @property
    def lasts(self) -> bool:
        """Whether it lasts any time: else it can only be early or late."""
        return self.length > 0


class Times:
    """The times at which items of a length may begin, asked for once each."""

    def __init__(self, step: int) -> None:
        self._step = step
        self._known: dict[tuple[int, int, date | None], tuple[int, ...]] = {}

    def of(
        self, event: PlacedEvent, frame: Frame, length: int, day: date | None = None
    ) -> tuple[int, ...]:
        """When it may begin within `frame`, every `step` minutes from midnight; on `day` only."""
        key = (id(event), length, day)
        if key not in self._known:
            days = sorted(frame) if day is None else [day] if day in frame else []
            found = (each for one in days for each in self._on(event, one, frame[one], length))
            self._known[key] = tuple(dict.fromkeys(found))
        return self._known[key]

    def _on(
        self, event: PlacedEvent, day: date, span: tuple[int, int], length: int
    ) -> Iterator[int]:
        clock = event.clock
        midnight = datetime.combine(day, time())
        for minutes in range(0, 24 * 60, self._step):
            wall = midnight + timedelta(minutes=minutes)
            start = clock.instant(wall)
            if start < span[0] or start + length > span[1]:
                continue
            # A time that the clock skips or shows twice is none to announce.
            if not clock.exists(wall) or clock.happens_twice(wall):
                continue
            if clock.instant(clock.wall(start + length)) == start + length:
                yield start


def present_frames(index: Index) -> dict[int, Frame]:
    """On each day of each event, from the start of its first item to the end of its last.

    By the identity of the event. A day on which nothing is, or which is none of the event's, has
    no hours in which anything could be.
    """
    frames: dict[int, Frame] = {id(event): {} for event in index.events}
    for placed in index.items:
        day, start, end = placed.day, placed.start, placed.end
        if day is None or start is None or end is None or end < start or not placed.is_on:
            continue
        if is_outside(placed.event, day):
            continue
        frame = frames[id(placed.event)]
        first, last = frame.get(day, (start, end))
        frame[day] = (min(first, start), max(last, end))
    return frames


def is_outside(event: PlacedEvent, day: date) -> bool:
    """Whether `day` is none of the event's, as far as its days are known."""
    first, last = event.first_day, event.last_day
    return first is not None and last is not None and first <= last and not first <= day <= last


def pieces_of(
    index: Index, frames: dict[int, Frame], fixed: Collection[str], weights: Weights, step: int
) -> dict[int, Piece]:
    """All items that take place at a known time, by their rank: a block before its items."""
    found: dict[int, Piece] = {}
    times = Times(step)
    stuck = _stuck(index, fixed)
    for placed in index.items:
        if placed.start is not None and placed.end is not None and placed.is_on:
            block = found.get(placed.block.rank) if placed.block else None
            piece = _piece(index, placed, block, weights, is_fixed=placed.rank in stuck)
            if piece.lead == placed.rank and not piece.fixed:
                frame = frames[id(placed.event)]
                free = times.of(placed.event, frame, piece.length)
                starts = tuple(sorted({*free, placed.start}))
                piece = attrs.evolve(piece, starts=starts)
            found[placed.rank] = piece
    return _with_their_items(found)


def _piece(
    index: Index, placed: PlacedItem, block: Piece | None, weights: Weights, *, is_fixed: bool
) -> Piece:
    start, end = placed.start or 0, placed.end or 0
    rooms: tuple[tuple[str, ...], ...] = (tuple(rooms_of(placed)),)
    if not is_fixed:
        rooms = (*rooms, *other_rooms(index, placed))
    piece = Piece(
        placed=placed,
        lead=placed.rank,
        offset=0,
        length=end - start,
        starts=(start,),
        present=start,
        rooms=rooms,
        weight=weight_of(placed, weights),
        # What does not last is left to its own rule.
        fixed=is_fixed or start >= end,
    )
    if block is None or not block.lasts:
        return piece
    first = block.present or 0
    inside = first <= start < end <= first + block.length
    if isinstance(placed.item.when, Slot) and inside:
        return attrs.evolve(piece, within=block.rank)
    if isinstance(placed.item.when, Slot) and is_fixed:
        return piece
    return attrs.evolve(piece, lead=block.rank, offset=start - first, starts=(), fixed=is_fixed)


def _stuck(index: Index, fixed: Collection[str]) -> set[int]:
    """The ranks of what was asked to stay or has been held; its block's time stays with it."""
    stuck: set[int] = set()
    for placed in index.items:
        item, event, block = placed.item, placed.event.event, placed.block
        held = item.status is ItemStatus.HELD or event.status is EventStatus.HELD
        asked = item.id in fixed or event.id in fixed
        if held or asked or (block is not None and block.rank in stuck):
            stuck.add(placed.rank)
    return stuck


def _with_their_items(pieces: dict[int, Piece]) -> dict[int, Piece]:
    """Blocks whose items at the block's own time are fixed keep their time, too."""
    found = dict(pieces)
    for piece in pieces.values():
        if piece.fixed and piece.lead != piece.rank:
            lead = found[piece.lead]
            if lead.present is not None:
                found[piece.lead] = attrs.evolve(lead, starts=(lead.present,), fixed=True)
    return found


def other_rooms(index: Index, placed: PlacedItem) -> Iterator[tuple[str, ...]]:
    """The single rooms that an item with one room could have instead.

    They are rooms of its event's venues, or of the venue where it is, with enough capacity. A
    room whose capacity is not stated will do where nothing is expected, or where that of the
    present room is not stated either.
    """
    present = tuple(rooms_of(placed))
    if len(present) != 1 or present[0] not in index.rooms:
        return
    expected = placed.item.expected
    vague = expected is None or capacity_of(index, present) is None
    for room in rooms_about(index, placed):
        capacity = index.rooms[room].capacity
        if room != present[0] and (vague if capacity is None else capacity >= (expected or 0)):
            yield (room,)


def rooms_about(index: Index, placed: PlacedItem) -> tuple[str, ...]:
    """The rooms of its event's venues, and of the venues where it is."""
    here = (venue.id for venue in index.venues_of(placed))
    venues = dict.fromkeys((*placed.event.event.venues, *here))
    found = (
        room.id for each in venues if each in index.venues for room in index.venues[each].rooms
    )
    return tuple(dict.fromkeys(found))
