"""The smallest change that clears a clash, as data."""

from enum import StrEnum
from typing import cast

import attrs

from gobierno_abierto.model import (
    AgendaItem,
    Dialogue,
    Document,
    Event,
    ParallelBlock,
    Part,
    SingleItem,
    Slot,
)


class FixKind(StrEnum):
    """What would be changed. The first is the smallest, the last the largest."""

    ROOM = "room"
    STAND_IN = "stand-in"
    TIME = "time"
    VENUE = "venue"
    DAY = "day"


@attrs.frozen(kw_only=True)
class Fix:
    """One change to one item that clears a clash and makes no new one.

    `item` is the item as it is now, and `pointer` leads to it. `when` is the time that it would
    have, and `minutes` how much later that is than now (less than 0: earlier); `None` and 0 if
    it keeps its time. A block moves with its items. `rooms` are the ids of all rooms that it
    would have, of which `room` is the new one; empty and `None` if it keeps its rooms.
    `stand_in` is the person already named who would take the parts of `person` (ids); `None` if
    nobody is to be replaced.
    """

    kind: FixKind
    item: AgendaItem
    pointer: str
    when: Slot | None = None
    minutes: int = 0
    rooms: tuple[str, ...] = ()
    room: str | None = None
    person: str | None = None
    stand_in: str | None = None


def fixed(document: Document, fix: Fix) -> Document:
    """The document in which `fix` is done, and all else is the same.

    Raises:
        TypeError: if `fix` is none, as where `smallest_change` found nothing.
        LookupError: if the item of `fix` is not in that place of the document, or is another.
    """
    if not isinstance(fix, Fix):
        raise TypeError(f"what is done is a Fix, not {fix!r}: no single change may be known")
    steps = fix.pointer.split("/")[2::2]
    if not isinstance(document, Dialogue) or not all(each.isdecimal() for each in steps):
        raise LookupError(f"there is no item at {fix.pointer!r}")
    try:
        event = document.events[int(steps[0])]
        agenda = _with(event.agenda, [int(each) for each in steps[1:]], fix)
    except (IndexError, AttributeError):
        raise LookupError(f"there is no item at {fix.pointer!r}") from None
    events = list[Event](document.events)
    events[int(steps[0])] = attrs.evolve(event, agenda=agenda)
    return attrs.evolve(document, events=tuple(events))


def _with(items: tuple[AgendaItem, ...], steps: list[int], fix: Fix) -> tuple[AgendaItem, ...]:
    position, *within = steps
    one = items[position]
    if within:
        block = cast("ParallelBlock", one)
        inner = cast("tuple[SingleItem, ...]", _with(block.items, within, fix))
        fresh: AgendaItem = attrs.evolve(block, items=inner)
    elif one == fix.item:
        fresh = changed_item(one, fix)
    else:
        raise LookupError(f"the item at {fix.pointer!r} is not {fix.item.id!r} as it was")
    return (*items[:position], fresh, *items[position + 1 :])


def changed_item(item: AgendaItem, fix: Fix) -> AgendaItem:
    """The item with the change of `fix`; the items of a block keep their place within it."""
    if fix.stand_in is not None:
        return attrs.evolve(item, parts=tuple(_stood_in(part, fix) for part in item.parts))
    if fix.rooms:
        return attrs.evolve(item, rooms=fix.rooms)
    if isinstance(item, ParallelBlock) and isinstance(item.when, Slot) and fix.when is not None:
        later = fix.when.start - item.when.start
        inner = tuple(
            attrs.evolve(each, when=Slot(start=each.when.start + later, end=each.when.end + later))
            if isinstance(each.when, Slot)
            else each
            for each in item.items
        )
        return attrs.evolve(item, when=fix.when, items=inner)
    return attrs.evolve(item, when=fix.when)


def _stood_in(part: Part, fix: Fix) -> Part:
    """The part, taken by who stands in: what was printed or confirmed of the other goes."""
    if part.person != fix.person:
        return part
    return attrs.evolve(
        part, person=fix.stand_in, substitute=None, title=None, affiliation=None, certainty=None
    )
