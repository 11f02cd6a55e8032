"""Which threads an entry belongs to: its event, block, venues, rooms and people."""

from collections.abc import Iterator

from gobierno_abierto.formats.ical.writing.where import rooms_of, venues_of_event
from gobierno_abierto.formats.ical.writing.wish import Thread
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import ParallelBlock


def threads_of_item(index: Index, placed: PlacedItem) -> frozenset[Thread]:
    """Every thread on which an item lies. It has the people of its block, too."""
    known = index.once(_known)
    found = known.get(placed.pointer)
    if found is None:
        found = known[placed.pointer] = frozenset(_of_item(index, placed))
    return found


def _known(_: Index) -> dict[str, frozenset[Thread]]:
    """Room for the threads of each item, which every calendar of a document asks for."""
    return {}


def threads_of_event(
    index: Index, placed: PlacedEvent, told: tuple[PlacedItem, ...]
) -> frozenset[Thread]:
    """Every thread on which the entry of an event lies that tells of the items `told`."""
    found = {Thread("event", placed.event.id)}
    found |= {Thread("venue", venue.id) for venue in venues_of_event(index, placed)}
    for item in told:
        found |= {each for each in threads_of_item(index, item) if each.kind == "venue"}
    return frozenset(found)


def _of_item(index: Index, placed: PlacedItem) -> Iterator[Thread]:
    yield Thread("event", placed.event.event.id)
    block = placed if isinstance(placed.item, ParallelBlock) else placed.block
    if block:
        yield Thread("block", block.item.id)
    yield from (Thread("venue", venue.id) for venue in index.venues_of(placed))
    yield from (Thread("room", room.id) for room in rooms_of(index, placed))
    parts = (*placed.item.parts, *(placed.block.item.parts if placed.block else ()))
    # Somebody who would only stand in has no part yet.
    yield from (Thread("person", each.person) for each in parts if each.person)
