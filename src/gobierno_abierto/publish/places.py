"""Where something takes place, in words."""

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Venue
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import listed


def venue_words(venue: Venue, voice: Voice) -> str:
    """A venue with its address and city, each said once."""
    words = [voice.name(each) for each in (venue.name, venue.address, venue.city) if each]
    return ", ".join(dict.fromkeys(words))


def place_words(index: Index, placed: PlacedItem, voice: Voice) -> str:
    """The rooms of an item, or its venue; empty if it says nothing of its own.

    Where the event has several venues, or another one, the venue of the rooms is added.
    """
    by_venue: dict[str | None, list[str]] = {}
    for room_id in dict.fromkeys(placed.item.rooms):
        room = index.rooms.get(room_id)
        if room:
            venue = index.venue_of_room.get(room_id)
            by_venue.setdefault(venue.id if venue else None, []).append(voice.name(room.name))
    if not by_venue and placed.item.venue in index.venues:
        return voice.name(index.venues[placed.item.venue].name)
    told = []
    for venue_id, names in by_venue.items():
        rooms = listed(names, voice.lang)
        known = placed.event.event.venues == (venue_id,)
        there = None if known or venue_id is None else index.venues[venue_id]
        told.append(f"{rooms}, {voice.name(there.name)}" if there else rooms)
    return "; ".join(told)
