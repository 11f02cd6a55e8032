"""What hours, days and the size of rooms ask of each item by itself."""

from collections.abc import Iterable

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Clock, PlacedItem, zone
from gobierno_abierto.model import AgendaItem, Person, Room, Venue
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.demands import capacity_of, people_of, remote_people
from gobierno_abierto.scheduling.hours import Timetables
from gobierno_abierto.scheduling.kinds.night import first_night
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repair.asked import Never
from gobierno_abierto.scheduling.repair.asking import LEVELS, Asking
from gobierno_abierto.scheduling.repair.pieces import Piece, is_outside


def ask_for_hours(asking: Asking) -> None:
    """Items are within the hours of their people, their rooms and their venues."""
    index = asking.index
    people = {each.id for each in index.people.values() if each.availability}
    rooms = {each.id for each in index.rooms.values() if each.availability}
    venues = {each.id for each in index.venues.values() if each.availability}
    if not people and not rooms and not venues:
        return
    parts = Parts()
    for piece in asking.pieces.values():
        if not piece.lasts:
            continue
        for person in people_of(piece.placed) if people else ():
            if person in people and not _its_items_ask(asking, piece, person):
                severity = parts.severity(person, piece.placed)
                _within(asking, piece, index.people[person], severity, _all_choices(piece))
        for room in dict.fromkeys(room for choice in piece.rooms for room in choice):
            if room in rooms and not _its_items_are_in(asking, piece, room):
                choices = tuple(n for n, those in enumerate(piece.rooms) if room in those)
                _within(asking, piece, index.rooms[room], Severity.ERROR, choices)
        if venues:
            _ask_for_opening(asking, piece, venues)


def ask_for_limits(asking: Asking) -> None:
    """Items are in rooms that are large enough, on days of their event, and at nobody's night."""
    clocks = {
        person.id: Clock(where)
        for person in asking.index.people.values()
        if (where := zone(person.zone)) is not None
    }
    for piece in asking.pieces.values():
        _ask_for_size(asking, piece)
        if asking.standing.weight(ClashKind.OUTSIDE, None, piece.rank):
            lead = asking.pieces[piece.lead]
            wall = piece.placed.event.clock.wall
            outside = {
                start
                for start in lead.starts
                if is_outside(piece.placed.event, wall(start + piece.offset).date())
            }
            _never(asking, ClashKind.OUTSIDE, None, piece, outside)
        if clocks and piece.lasts and piece.placed.event.clock.zone:
            for person in remote_people(piece.placed):
                if person in clocks:
                    _ask_for_day(asking, piece, person, clocks[person])


def spans(asking: Asking, piece: Piece) -> Iterable[tuple[int, tuple[int, int]]]:
    """The starts of its lead, and from when to when the piece would then be."""
    for start in asking.pieces[piece.lead].starts:
        begin = start + piece.offset
        yield start, (begin, begin + piece.length)


def _within(
    asking: Asking,
    piece: Piece,
    whose: Person | Room | Venue,
    severity: Severity,
    choices: tuple[int, ...],
) -> None:
    kind = ClashKind.OPENING if isinstance(whose, Venue) else ClashKind.AVAILABILITY
    hours = asking.index.once(Timetables).of(whose, piece.placed.event.clock)
    lacking = {start for start, span in spans(asking, piece) if hours.lack(span)}
    _never(asking, kind, whose.id, piece, lacking, severity=severity, choices=choices)


def _ask_for_opening(asking: Asking, piece: Piece, venues: set[str]) -> None:
    by_venue: dict[str, list[int]] = {}
    for n, rooms in enumerate(piece.rooms):
        for venue in asking.index.venues_of(in_rooms(piece.placed, rooms)):
            if venue.id in venues:
                by_venue.setdefault(venue.id, []).append(n)
    for name, choices in by_venue.items():
        if not any(
            child.lead == piece.rank and child is not piece for child in _its_items(asking, piece)
        ):
            venue = asking.index.venues[name]
            _within(asking, piece, venue, Severity.ERROR, tuple(choices))


def _ask_for_size(asking: Asking, piece: Piece) -> None:
    expected, rooms = piece.placed.item.expected, piece.rooms[0]
    capacity = capacity_of(asking.index, rooms) if rooms and expected is not None else None
    if expected is None or capacity is None or capacity >= expected:
        return
    shared = rooms[0] if len(rooms) == 1 else None
    starts = set(asking.pieces[piece.lead].starts)
    _never(asking, ClashKind.CAPACITY, shared, piece, starts, choices=(0,))


def _ask_for_day(asking: Asking, piece: Piece, person: str, clock: Clock) -> None:
    """Nobody's night is a reason to move anything, but no new one is made."""
    nights = {start for start, span in spans(asking, piece) if first_night(clock, span)}
    present = asking.pieces[piece.lead].present
    if present is None or present not in nights:
        _never(asking, ClashKind.NIGHT, person, piece, nights)


def _never(
    asking: Asking,
    kind: ClashKind,
    shared: str | None,
    piece: Piece,
    starts: set[int],
    *,
    severity: Severity = Severity.ERROR,
    choices: tuple[int, ...] | None = None,
) -> None:
    choices = _all_choices(piece) if choices is None else choices
    if not starts or not choices or severity is Severity.NOTE:
        return
    standing = asking.standing.weight(kind, shared, piece.rank) is not None
    now = asking.pieces[piece.lead].present in starts and 0 in choices
    # Somebody stands in, or so many clash that one clash stands for all.
    if now and not standing:
        return
    stakes: tuple[int, ...] = ()
    if standing or severity is Severity.WARNING:
        level = LEVELS[severity]
        stakes = (asking.stake(kind, shared, (piece.rank,), level, standing=standing),)
    asking.asked.append(
        Never(
            kind=kind,
            shared=shared,
            ranks=(piece.rank,),
            stakes=stakes,
            starts=frozenset(starts),
            choices=choices,
        )
    )


def _all_choices(piece: Piece) -> tuple[int, ...]:
    return tuple(range(len(piece.rooms)))


def _its_items(asking: Asking, piece: Piece) -> Iterable[Piece]:
    """The items of a block."""
    for child in getattr(piece.placed.item, "items", ()):
        placed = asking.index.items_by_id.get(child.id)
        if placed is not None and placed.block is piece.placed and placed.rank in asking.pieces:
            yield asking.pieces[placed.rank]


def _its_items_ask(asking: Asking, piece: Piece, person: str) -> bool:
    """Whether a block's own items, at its time, need the person: then it does not itself."""
    return any(
        child.lead == piece.rank and person in people_of(child.placed)
        for child in _its_items(asking, piece)
    )


def _its_items_are_in(asking: Asking, piece: Piece, room: str) -> bool:
    return any(
        child.lead == piece.rank and any(room in choice for choice in child.rooms)
        for child in _its_items(asking, piece)
    )


def in_rooms(placed: PlacedItem, rooms: tuple[str, ...]) -> PlacedItem:
    """The item as if it were in those rooms."""
    if placed.item.rooms == rooms:
        return placed
    item: AgendaItem = attrs.evolve(placed.item, rooms=rooms)
    return PlacedItem(item, placed.pointer, placed.event, placed.block)
