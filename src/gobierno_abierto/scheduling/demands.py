"""What items ask for, and how much of it there is: each constraint said once.

The clashes judge a schedule by what stands here, and the repair builds its model from the same.
Nothing here looks at the time of an item.
"""

from collections.abc import Iterable, Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import (
    Closing,
    Conclusions,
    Keynote,
    Opening,
    Panel,
    ParallelBlock,
    Part,
    Slot,
    Venue,
    Workshop,
)

# What stands before everybody (`model.agenda`), unless it is one of several in a block.
_BEFORE_EVERYBODY = (Opening, Keynote, Panel, Conclusions, Closing)


def people_of(placed: PlacedItem) -> Iterator[str]:
    """The people who have a part in an item, each once."""
    # A list, where a generator would take twice as long.
    return iter(
        dict.fromkeys([part.person for part in placed.item.parts if part.person is not None])
    )


def present_people(placed: PlacedItem) -> Iterator[str]:
    """The people who have to be in the place of an item, each once."""
    parts = placed.item.parts
    there = [part.person for part in parts if part.person is not None and not part.remote]
    return iter(dict.fromkeys(there))


def remote_people(placed: PlacedItem) -> Iterator[str]:
    """The people who take part in an item from a distance, and only so, each once."""
    if not any(part.remote for part in placed.item.parts):
        return iter(())
    there = set(present_people(placed))
    return (person for person in people_of(placed) if person not in there)


def delegates_of(index: Index, placed: PlacedItem) -> Iterator[tuple[str, Part]]:
    """The parts of an item for which an organisation has to send somebody, and which one.

    That is what the part says, else the organisation of its person. Who takes part from a
    distance is not sent.
    """
    for part in placed.item.parts:
        known = index.people.get(part.person) if part.person is not None else None
        organization = part.organization or (known.organization if known else None)
        if organization is not None and not part.remote:
            yield organization, part


def rooms_of(placed: PlacedItem) -> Iterator[str]:
    """The rooms that an item takes, each once."""
    return iter(dict.fromkeys(placed.item.rooms))


def rooms_held_in(placed: PlacedItem) -> tuple[str, ...]:
    """The rooms in which an item is held, each once.

    An item of a block that states neither room nor venue is in the room of the block, if that has
    exactly one. It does not take that room from anybody: the block does (`rooms_of`).
    """
    rooms = tuple(rooms_of(placed))
    if rooms or placed.block is None or placed.item.venue is not None:
        return rooms
    above = tuple(rooms_of(placed.block))
    return above if len(above) == 1 else ()


def needs_of(placed: PlacedItem) -> Iterator[str]:
    """The resources that an item needs, each once."""
    return iter(dict.fromkeys(placed.item.needs))


def room_holds(index: Index, room: str) -> int:
    """How many items a room may hold at once: one, unless it is said to hold more."""
    known = index.rooms.get(room)
    return max(1, known.concurrent or 1) if known else 1


def resource_serves(index: Index, resource: str) -> int | None:
    """How many items a resource serves at once; `None`: not stated, or nonsense."""
    known = index.resources.get(resource)
    quantity = known.quantity if known else None
    return quantity if quantity is not None and quantity >= 0 else None


def workshop_commitments(index: Index) -> dict[str, tuple[str, ...]]:
    """The commitments on which each workshop works, by the workshop's id."""
    found: dict[str, list[str]] = {}
    for commitment in index.document.commitments:
        for origin in dict.fromkeys(commitment.origins):
            placed = index.items_by_id.get(origin)
            if placed is not None and isinstance(placed.item, Workshop):
                found.setdefault(origin, []).append(commitment.id)
    return {workshop: tuple(those) for workshop, those in found.items()}


def needs_everyone(placed: PlacedItem) -> bool:
    """Whether an item is held before everybody: a plenary moment that is in no block."""
    return placed.block is None and isinstance(placed.item, _BEFORE_EVERYBODY)


def are_block_and_child(one: PlacedItem, other: PlacedItem) -> bool:
    """Whether one is the block of the other: the block's time is its items'."""
    return one.block is other or other.block is one


def capacity_of(index: Index, rooms: Iterable[str]) -> int | None:
    """How many people the rooms hold together; `None` if it is not stated of all of them."""
    total = 0
    for room in dict.fromkeys(rooms):
        known = index.rooms.get(room)
        if known is None or known.capacity is None:
            return None
        total += known.capacity
    return total


def open_times(availability: Iterable[Slot]) -> tuple[Slot, ...]:
    """Times that touch or overlap as one, the earliest first; empty: not stated.

    Times that last no time are left to their own rule.
    """
    merged: list[Slot] = []
    for slot in sorted(availability, key=lambda each: (each.start, each.end)):
        if slot.end <= slot.start:
            continue
        if merged and slot.start <= merged[-1].end:
            end = max(merged[-1].end, slot.end)
            merged[-1] = Slot(start=merged[-1].start, end=end)
        else:
            merged.append(slot)
    return tuple(merged)


def places_of(index: Index, placed: PlacedItem) -> tuple[str, ...]:
    """Where one has to be for an item: the ids of the rooms in which it is, else of its venues."""
    if isinstance(placed.item, ParallelBlock):
        return ()
    rooms = rooms_held_in(placed)
    return rooms or tuple(venue.id for venue in index.venues_of(placed))


def minutes_between(index: Index, origin: str, destination: str) -> int:
    """How many minutes it takes from a room or venue to another, both ways; 0 if not stated.

    What is stated of the two rooms counts before what is stated of their venues.
    """
    return stated_minutes(index, origin, destination) or 0


def stated_minutes(index: Index, origin: str, destination: str) -> int | None:
    """The same; `None` if nothing is stated of the way between the two."""
    if origin == destination:
        return None
    stated = index.once(_transfers)
    here, there = _venue_of(index, origin), _venue_of(index, destination)
    for one in dict.fromkeys((origin, here)):
        for other in dict.fromkeys((destination, there)):
            if one != other and (one, other) in stated:
                return stated[one, other]
    return None


def standpoints(index: Index, placed: PlacedItem) -> tuple[str, ...]:
    """The places of an item as far as ways are stated: a room of which none is, is its venue."""
    known, stated = index.once(_known_standpoints), index.once(_named_in_transfers)
    rooms = placed.item.rooms or rooms_held_in(placed)
    if rooms in known and not isinstance(placed.item, ParallelBlock):
        return known[rooms]
    places = places_of(index, placed)
    found = tuple(
        dict.fromkeys(each if each in stated else _venue_of(index, each) for each in places)
    )
    # Without rooms the place depends on more than the item.
    if rooms and places:
        known[rooms] = found
    return found


def roaming_people(index: Index) -> frozenset[str]:
    """Who has to be in several of the `standpoints`; nobody else has a way to go."""
    return index.once(_roaming_people)


def _roaming_people(index: Index) -> frozenset[str]:
    first: dict[str, tuple[str, ...]] = {}
    found: set[str] = set()
    for placed in index.items:
        places = standpoints(index, placed) if placed.item.parts else ()
        for person in present_people(placed) if places else ():
            if first.setdefault(person, places) != places:
                found.add(person)
    return frozenset(found)


def has_ways(index: Index, standpoint: str) -> bool:
    """Whether a way is stated that begins or ends there; from anywhere else one is at once."""
    return standpoint in index.once(_named_in_transfers)


def needed_minutes(index: Index, origins: Iterable[str], destinations: Iterable[str]) -> int:
    """How many minutes it surely takes from one of `origins` to one of `destinations`.

    Who takes part in an item with several rooms is in one of them, so the shortest way counts.
    0 if there is no place at either end.
    """
    ends = tuple(destinations)
    ways = (minutes_between(index, one, other) for one in origins for other in ends)
    return max(0, min(ways, default=0))


def longest_way(index: Index) -> int:
    """How many minutes the longest way takes that is stated; 0 if none is."""
    return max(0, *index.once(_transfers).values(), 0)


def city_of(index: Index, place: str) -> str | None:
    """The city of a room or venue, in its original spelling; `None` if it is not stated."""
    venue: Venue | None = index.venues.get(place) or index.venue_of_room.get(place)
    if venue is None or venue.city is None:
        return None
    return venue.city.pairs[0][1] if venue.city.pairs else None


def city_spellings(index: Index, place: str) -> frozenset[str]:
    """The city of a room or venue in every spelling that is stated; empty: it is not stated.

    Two places are in different cities if they have no spelling in common.
    """
    venue: Venue | None = index.venues.get(place) or index.venue_of_room.get(place)
    if venue is None or venue.city is None:
        return frozenset()
    found = (" ".join(words.split()).casefold() for _, words in venue.city.pairs)
    return frozenset(words for words in found if words)


def _transfers(index: Index) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for each in index.dialogue.transfers if index.dialogue else ():
        for pair in ((each.origin, each.destination), (each.destination, each.origin)):
            found[pair] = max(found.get(pair, 0), each.minutes)
    return found


def _known_standpoints(_: Index) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {}


def _named_in_transfers(index: Index) -> frozenset[str]:
    return frozenset(place for pair in index.once(_transfers) for place in pair)


def _venue_of(index: Index, place: str) -> str:
    venue = index.venue_of_room.get(place)
    return venue.id if venue else place


# What is looked up once and depends on no item.
TIMELESS = (_transfers, _known_standpoints, _named_in_transfers)
