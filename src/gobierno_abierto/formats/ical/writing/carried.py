"""What a calendar carries once for all its entries: its document, events, blocks and venues."""

from collections.abc import Iterable, Iterator

import attrs

from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.writing.lines import text_line
from gobierno_abierto.formats.ical.writing.own import json_line
from gobierno_abierto.formats.ical.writing.plan import Planned
from gobierno_abierto.formats.ical.writing.where import rooms_of, spot, venues_of_event
from gobierno_abierto.formats.ical.writing.wish import Wish
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Document, ParallelBlock, Room


def about_calendar(index: Index, entries: Iterable[Planned], wish: Wish) -> bytes:
    """Everything of ours in the head of a calendar, in the order of the document."""
    planned = list(entries)
    items = [each.item for each in planned if each.item]
    return b"".join(
        (
            about_visibility(internal=wish.internal),
            text_line(f"{PREFIX}FEED", wish.thread.id) if wish.thread else b"",
            about_document(index.document),
            *_about_events(planned),
            *_about_blocks(items),
            *_about_venues(index, planned),
        )
    )


def about_visibility(*, internal: bool) -> bytes:
    """For whom the calendar is meant."""
    return text_line(f"{PREFIX}VISIBILITY", "INTERNAL" if internal else "PUBLIC")


def about_document(document: Document) -> bytes:
    """The document with nothing in it but its title and what its header must say."""
    header = attrs.evolve(
        document.header, contact=None, visibility=None, sources=(), citations=(), extensions=()
    )
    bare = document.__class__(id=document.id, header=header, title=document.title)
    return json_line("DOCUMENT", to_plain(bare))


def _about_events(entries: Iterable[Planned]) -> Iterator[bytes]:
    for placed in {each.event.pointer: each.event for each in entries}.values():
        bare = attrs.evolve(placed.event, agenda=(), attendance=None, convenors=(), extensions=())
        yield json_line("EVENT", to_plain(bare))


def _about_blocks(items: Iterable[PlacedItem]) -> Iterator[bytes]:
    for block in {each.block.pointer: each.block for each in items if each.block}.values():
        if isinstance(block.item, ParallelBlock):
            bare = attrs.evolve(block.item, items=(), parts=(), needs=(), after=(), extensions=())
            yield json_line("BLOCK", {**to_plain(bare), "event": block.event.event.id})


def _about_venues(index: Index, entries: list[Planned]) -> Iterator[bytes]:
    """The venues that are used, each with those of its rooms that are."""
    venues, rooms = _used(index, entries)
    for venue in index.venues.values():
        if venue.id in venues:
            bare = attrs.evolve(
                venue,
                rooms=tuple(_bare_room(each) for each in venue.rooms if each.id in rooms),
                extensions=(),
            )
            yield json_line("VENUE", to_plain(bare))


def _used(index: Index, entries: list[Planned]) -> tuple[set[str], set[str]]:
    """The ids of the venues and of the rooms to which something in the calendar refers."""
    events = {each.event.pointer: each.event for each in entries}
    items = {spot(each.item): each.item for each in entries if each.item}
    blocks = {each.block.pointer: each.block for each in items.values() if each.block}
    venues: set[str] = set()
    rooms: set[str] = set()
    for event in events.values():
        venues |= {each.id for each in venues_of_event(index, event)}
    for placed in (*items.values(), *blocks.values()):
        named = {*placed.item.rooms, *(each.id for each in rooms_of(index, placed))}
        rooms |= named & index.rooms.keys()
        venues |= {each.id for each in index.venues_of(placed)}
    venues |= {index.venue_of_room[each].id for each in rooms}
    return venues, rooms


def _bare_room(room: Room) -> Room:
    return Room(id=room.id, name=room.name, capacity=room.capacity)
