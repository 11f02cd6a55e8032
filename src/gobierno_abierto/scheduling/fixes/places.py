"""The rooms to which an item could go, and who could stand in."""

from collections.abc import Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Room, Venue
from gobierno_abierto.scheduling.demands import city_of, rooms_of
from gobierno_abierto.scheduling.fixes.fix import Fix, FixKind


def other_rooms(index: Index, placed: PlacedItem, kind: FixKind) -> Iterator[tuple[int, Fix]]:
    """Every room that could take the place of one of an item's, and how many seats apart it is.

    A room serves if it seats as many as are expected, else as many as the room that is left, and
    has all its features. For `FixKind.ROOM` the rooms of the same venue; for `FixKind.VENUE`
    those of the event's other venues in the same city.
    """
    taken = tuple(rooms_of(placed))
    for left in taken:
        venue, known = index.venue_of_room.get(left), index.rooms.get(left)
        if venue is None or known is None:
            continue
        seats = _seats_wanted(index, placed, known)
        for room in _candidates(index, placed, venue, kind):
            if room.id in taken or not _serves(room, known, seats):
                continue
            rooms = tuple(room.id if each == left else each for each in taken)
            apart = abs((room.capacity or 0) - (known.capacity or 0))
            yield (
                apart,
                Fix(
                    kind=kind,
                    item=placed.item,
                    pointer=placed.pointer,
                    rooms=rooms,
                    room=room.id,
                ),
            )


def stand_ins(placed: PlacedItem, person: str | None) -> Iterator[Fix]:
    """Whoever is named to stand in for `person` in an item."""
    named = [
        part.substitute
        for part in placed.item.parts
        if part.person == person and part.substitute not in (None, person)
    ]
    for substitute in dict.fromkeys(named) if person is not None else ():
        yield Fix(
            kind=FixKind.STAND_IN,
            item=placed.item,
            pointer=placed.pointer,
            person=person,
            stand_in=substitute,
        )


def _candidates(index: Index, placed: PlacedItem, venue: Venue, kind: FixKind) -> Iterator[Room]:
    if kind is FixKind.ROOM:
        yield from venue.rooms
        return
    city = city_of(index, venue.id)
    for name in placed.event.event.venues:
        other = index.venues.get(name)
        if other is not None and other.id != venue.id and city_of(index, other.id) == city:
            yield from other.rooms


def _seats_wanted(index: Index, placed: PlacedItem, left: Room) -> int | None:
    """How many the new room has to seat; `None` if nobody knows."""
    expected = placed.item.expected
    if expected is None:
        return left.capacity
    elsewhere = [index.rooms.get(room) for room in rooms_of(placed) if room != left.id]
    return expected - sum(room.capacity or 0 for room in elsewhere if room is not None)


def _serves(room: Room, left: Room, seats: int | None) -> bool:
    if not set(left.features) <= set(room.features):
        return False
    return seats is None or (room.capacity is not None and room.capacity >= seats)
