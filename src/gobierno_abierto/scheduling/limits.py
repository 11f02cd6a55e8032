"""What one item asks of its rooms and of its event."""

from collections.abc import Iterator

from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import EdtfDate
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import capacity_of


def capacity_clashes(index: Index) -> Iterator[Clash]:
    """Items that expect more people than their rooms hold together.

    Where the capacity of any of its rooms is not stated, nothing can be said.
    """
    for placed in index.items:
        expected, rooms = placed.item.expected, placed.item.rooms
        if expected is None or not rooms or not placed.is_on:
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
            rooms=tuple(name_of(room) for room in known),
            capacity=capacity,
        )


def outside_clashes(index: Index) -> Iterator[Clash]:
    """Items that start on a day that is none of their event's.

    An item of the last evening may end after midnight.
    """
    for placed in index.items:
        if placed.item.when is None or not placed.is_on:
            continue
        clashing = _outside(placed)
        if clashing:
            yield clashing


def _outside(placed: PlacedItem) -> Clash | None:
    first, last, day = placed.event.first_day, placed.event.last_day, placed.day
    dates: EdtfDate | None = placed.event.event.dates
    # Dates that run backwards are another rule's business.
    if first is None or last is None or day is None or dates is None or first > last:
        return None
    if first <= day <= last:
        return None
    return clash(
        ClashKind.OUTSIDE,
        said.OUTSIDE_EVENT,
        (placed,),
        member="/when",
        item=name_of(placed.item),
        day=day,
        dates=dates,
    )
