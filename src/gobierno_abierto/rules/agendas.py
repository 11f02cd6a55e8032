"""What rules share when they look at agendas."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import EventStatus, ItemStatus, Part, Role, Sector

# Of these nobody can be asked yet, or any more, for what is missing.
UNSETTLED = (EventStatus.ANNOUNCED, EventStatus.POSTPONED, EventStatus.CANCELLED)

# Those who are present without a voice of their own.
_SILENT = (Role.ATTENDEE, Role.INTERPRETER)


def agendas(index: Index) -> Iterator[tuple[PlacedEvent, tuple[PlacedItem, ...]]]:
    """Each event that has an agenda, with its items: a block, then its items."""
    for event, items in groupby(index.items, key=lambda placed: placed.event):
        yield event, tuple(items)


def stands(placed: PlacedItem) -> bool:
    """Whether it is still meant to take place."""
    if placed.item.status is ItemStatus.CANCELLED:
        return False
    if placed.block is not None:
        return stands(placed.block)
    return placed.event.event.status is not EventStatus.CANCELLED


def parts(index: Index) -> Iterator[tuple[PlacedItem, str, Part]]:
    """The parts of all items, each with its pointer."""
    for placed in index.items:
        for position, part in enumerate(placed.item.parts):
            yield placed, f"{placed.pointer}/parts/{position}", part


def voices(items: Iterable[PlacedItem]) -> Iterator[Part]:
    """The parts of those who speak in items that stand."""
    for placed in items:
        if placed.item.parts and stands(placed):
            yield from (part for part in placed.item.parts if part.role not in _SILENT)


def sector_of(index: Index, part: Part) -> Sector | None:
    """For which sector somebody speaks: her own, else the organisation's; `None`: not known."""
    person = index.people.get(part.person) if part.person else None
    if person and person.sector:
        return person.sector
    for name in (part.organization, person.organization if person else None):
        organization = index.organizations.get(name) if name else None
        if organization and organization.sector:
            return organization.sector
    return None


def items_of_people(index: Index) -> dict[str, list[PlacedItem]]:
    """The items that still take place, by the ids of the people who have a part in them."""
    found: dict[str, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.item.parts and stands(placed):
            for name in dict.fromkeys(part.person for part in placed.item.parts):
                if name:
                    found.setdefault(name, []).append(placed)
    return found
