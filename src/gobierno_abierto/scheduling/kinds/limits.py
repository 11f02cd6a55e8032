"""What one item asks of its rooms and of its event."""

from collections.abc import Iterator

import attrs

from gobierno_abierto.findings import Place, Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.findings.catalogue import gatherings
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem, name_of
from gobierno_abierto.model import ParallelBlock
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import capacity_of, rooms_held_in
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS
from gobierno_abierto.scheduling.telling import event_name, named
from gobierno_abierto.words import QUOTED, filled

# So many outside of the dates of an event are no slip of a row.
_SEVERAL = 3


def capacity_clashes(index: Index) -> Iterator[Clash]:
    """Items that expect more people than their rooms hold together.

    Where the capacity of any of its rooms is not stated, nothing can be said. The only item of a
    block is in the block's room, if that has one; how several share it nobody knows.
    """
    for placed in index.items:
        expected = placed.item.expected
        if expected is None or not placed.is_on:
            continue
        rooms = _rooms(placed)
        if not rooms:
            continue
        capacity = capacity_of(index, rooms)
        if capacity is None or capacity >= expected:
            continue
        known = [index.rooms[room] for room in dict.fromkeys(rooms)]
        yield clash(
            ClashKind.CAPACITY,
            said.OVER_CAPACITY,
            (placed,),
            member="/expected",
            shared=rooms[0] if len(known) == 1 else None,
            item=name_of(placed.item),
            expected=expected,
            rooms=tuple(filled(QUOTED, it=name_of(room)) for room in known),
            capacity=capacity,
        )


def _rooms(placed: PlacedItem) -> tuple[str, ...]:
    block = placed.block.item if placed.block else None
    is_alone = isinstance(block, ParallelBlock) and len(block.items) == 1
    return rooms_held_in(placed) if is_alone else placed.item.rooms


def outside_clashes(index: Index) -> Iterator[Clash]:
    """Items that start on a day that is none of their event's.

    An item of the last evening may end after midnight. Where an event has more than
    `SUSPECT_PAIRS` of them, or they are most of its agenda, its dates are suspect: one clash for
    all.
    """
    yield from index.once(_outside_clashes)


def ranks_outside(index: Index) -> frozenset[int]:
    """The ranks of the items of which `outside_clashes` tells each by itself."""
    return frozenset(
        each.rank
        for those in index.once(_outside_by_event)
        if not _is_most(those) and len(those) <= SUSPECT_PAIRS
        for each in those
    )


def _outside_by_event(index: Index) -> list[list[PlacedItem]]:
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.item.when is not None and placed.is_on and is_outside(placed):
            by_event.setdefault(id(placed.event), []).append(placed)
    return list(by_event.values())


def _is_most(those: list[PlacedItem]) -> bool:
    """Whether the dates of their event are wrong rather than they."""
    return len(those) >= _SEVERAL and 2 * len(those) > _length(those[0].event)


def _outside_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    for those in index.once(_outside_by_event):
        if _is_most(those):
            found.append(_most_outside(those, _length(those[0].event)))
        elif len(those) > SUSPECT_PAIRS:
            found.append(_suspect(those))
        else:
            found.extend(map(_outside_clash, those))
    return found


def _suspect(those: list[PlacedItem]) -> Clash:
    return repeated(
        ClashKind.OUTSIDE,
        said.OUTSIDE_EVENT,
        those,
        name=event_name(those[0].event),
        severity=Severity.ERROR,
    )


def _length(event: PlacedEvent) -> int:
    """How many items there are, in blocks and out of them; also those of which nobody asks."""
    agenda = event.event.agenda
    inner = (len(each.items) for each in agenda if isinstance(each, ParallelBlock))
    return len(agenda) + sum(inner)


def _most_outside(those: list[PlacedItem], total: int) -> Clash:
    event = those[0].event
    found = clash(
        ClashKind.OUTSIDE,
        gatherings.DATES_SUSPECT,
        tuple(those),
        severity=Severity.ERROR,
        name=event_name(event),
        count=len(those),
        total=total,
        dates=event.event.dates or "",
        items=named(those),
    )
    # At the one cell that is wrong, and not at the first of those that are right.
    place = Place(pointer=f"{event.pointer}/dates")
    told = attrs.evolve(found.finding, place=place, related=found.pointers)
    return attrs.evolve(found, finding=told)


def is_outside(placed: PlacedItem) -> bool:
    """Whether an item starts on a day that is none of its event's."""
    first, last, day = placed.event.first_day, placed.event.last_day, placed.day
    # Dates that run backwards are another rule's business.
    if first is None or last is None or day is None or first > last:
        return False
    return not first <= day <= last


def _outside_clash(placed: PlacedItem) -> Clash:
    return clash(
        ClashKind.OUTSIDE,
        said.OUTSIDE_EVENT,
        (placed,),
        member="/when",
        item=name_of(placed.item),
        day=placed.day or "",
        dates=placed.event.event.dates or "",
    )
