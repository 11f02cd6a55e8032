"""People and rooms that are asked for twice at the same time."""

from collections.abc import Iterable, Iterator, Mapping

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.findings.catalogue import resources as said_of_limits
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Slot
from gobierno_abierto.scheduling.asking import asked
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import people_of, room_holds, rooms_of
from gobierno_abierto.scheduling.moments import Count, Moment, moment_clashes
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.substitutes import Substitutes, parts_of
from gobierno_abierto.scheduling.sweep import Pair, Resources, common_span, span_of, sweeps
from gobierno_abierto.scheduling.telling import named, person_name, place_name, slot_of
from gobierno_abierto.words import Words


def person_clashes(index: Index) -> Iterator[Clash]:
    """One person in two items at once, unless a named substitute can come to one of them."""
    yield from index.once(_person_clashes)


def room_clashes(index: Index) -> Iterator[Clash]:
    """Two items in one room at once; in a room that may hold several, more than it may hold.

    Of the latter there is one clash for each moment, with all its items: a time at which they are
    all going on, and to which no other item could be added. There, a block counts only while none
    of its own items is in the room.
    """
    yield from index.once(_room_clashes)


def _person_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    for sweep in sweeps(index, people_of):
        pairs = [(person, pair) for person, many in sweep.pairs.items() for pair in many]
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        parts, settled = index.once(parts_of), index.once(Substitutes).settled(pairs)
        for (person, pair), is_settled in zip(pairs, settled, strict=True):
            if not is_settled:
                found.append(_person_clash(index, parts, person, pair))
        for person, crowded in sweep.suspects.items():
            name = person_name(index, person)
            found.append(_suspect(ClashKind.PERSON, said.SUSPECT_PERSON, crowded, person, name))
    return found


def _room_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    several = {room: most for room in index.rooms if (most := room_holds(index, room)) > 1}
    for sweep in sweeps(index, _rooms_but(several)):
        pairs = [(room, pair) for room, many in sweep.pairs.items() for pair in many]
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        found.extend(_room_clash(index, room, pair) for room, pair in pairs)
        found.extend(
            _suspect_room(index, room, crowded) for room, crowded in sweep.suspects.items()
        )
    if several:
        found.extend(_full_rooms(index, several))
    return found


def _rooms_but(several: Mapping[str, int]) -> Resources:
    if not several:
        return rooms_of
    return lambda placed: (room for room in rooms_of(placed) if room not in several)


def _full_rooms(index: Index, several: Mapping[str, int]) -> list[Clash]:
    """The clashes in rooms that may hold several items."""
    return moment_clashes(
        asked(index, lambda placed: (each for each in rooms_of(placed) if each in several)),
        several,
        tally=Count,
        told=lambda room, moment: _full_room_clash(index, room, several[room], moment),
        suspect=lambda room, items: _suspect_room(index, room, items),
    )


def _person_clash(index: Index, parts: Parts, person: str, pair: Pair) -> Clash:
    one, other = pair
    part, other_part = parts.of(person, one), parts.of(person, other)
    return clash(
        ClashKind.PERSON,
        said.PERSON_CLASH,
        pair,
        member="/parts",
        shared=person,
        overlap=overlap_of(pair),
        severity=parts.severity(person, one, other),
        person=person_name(index, person),
        one=name_of(one.item),
        one_role=part.role,
        other=name_of(other.item),
        other_role=other_part.role,
    )


def _room_clash(index: Index, room: str, pair: Pair) -> Clash:
    return clash(
        ClashKind.ROOM,
        said.ROOM_CLASH,
        pair,
        member="/rooms",
        shared=room,
        overlap=overlap_of(pair),
        room=place_name(index, room),
        one=name_of(pair[0].item),
        other=name_of(pair[1].item),
    )


def _full_room_clash(index: Index, room: str, most: int, moment: Moment) -> Clash:
    return clash(
        ClashKind.ROOM,
        said_of_limits.OVER_CONCURRENT,
        moment.items,
        member="/rooms",
        shared=room,
        overlap=slot_of(moment.items[0], moment.start, moment.end),
        room=place_name(index, room),
        holds=most,
        items=named(moment.items),
    )


def _suspect_room(index: Index, room: str, items: Iterable[PlacedItem]) -> Clash:
    return _suspect(ClashKind.ROOM, said.SUSPECT_ROOM, items, room, place_name(index, room))


def _suspect(
    kind: ClashKind, entry: Entry, items: Iterable[PlacedItem], shared: str, name: Words
) -> Clash:
    placed = tuple(sorted(items, key=lambda each: each.rank))
    member = "/parts" if kind is ClashKind.PERSON else "/rooms"
    return clash(kind, entry, placed, member=member, shared=shared, count=len(placed), name=name)


def overlap_of(pair: Pair) -> Slot:
    """The time that two items share, on the clock of the first."""
    return slot_of(pair[0], *(common_span(*pair) or span_of(pair[0])))
