"""Where something takes place, in words."""

from collections.abc import Collection

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import Room, Text, Venue
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import alike, listed, open_words

# A place and what is known of it.
_OF_PLACE = alike("{place}: {facts}")

# Venues and rooms.
_Places = tuple[list[Venue], list[Room]]
_NOWHERE: _Places = ([], [])


def venue_words(venue: Venue, voice: Voice) -> str:
    """A venue with its address and city, each said once."""
    words = [voice.name(each) for each in (venue.name, venue.address, venue.city) if each]
    return ", ".join(dict.fromkeys(words))


def place_rows(index: Index, placed: PlacedEvent, voice: Voice) -> Rows:
    """What the places of an event have so that nobody is left out, and how many its rooms hold."""
    venues, rooms = index.once(_places).get(placed.pointer, _NOWHERE)
    features = [(each.name, _features(each, voice)) for each in venues]
    told = [(name, words) for name, words in features if words]
    rows: Rows = []
    if told and len(venues) == 1:
        rows.append((voice.say(phrases.ACCESSIBILITY), capital(told[0][1])))
    elif told:
        rows.append((voice.say(phrases.ACCESSIBILITY), _of_places(told, voice)))
    several = len(venues) > 1
    of_rooms = [(each, _room_words(each, voice)) for each in rooms]
    known = tuple(
        voice.say(_OF_PLACE, place=_room_name(index, room, voice, several=several), facts=words)
        for room, words in of_rooms
        if words
    )
    return [*rows, (voice.say(phrases.ROOMS), known)] if known else rows


def address_rows(index: Index, placed: PlacedEvent, voice: Voice) -> list[tuple[str, str]]:
    """The addresses on the web of the venues of an event, each under its name."""
    venues, _ = index.once(_places).get(placed.pointer, _NOWHERE)
    return [(voice.name(each.name), each.url) for each in venues if each.url]


def _places(index: Index) -> dict[str, _Places]:
    """The places of each event, by its pointer."""
    items: dict[str, list[PlacedItem]] = {}
    for each in index.items:
        items.setdefault(each.event.pointer, []).append(each)
    return {
        each.pointer: _places_of(index, each, items.get(each.pointer, ())) for each in index.events
    }


def _places_of(index: Index, placed: PlacedEvent, items: Collection[PlacedItem]) -> _Places:
    """The venues and the rooms of an event: its own, and those of its items."""
    rooms = {
        name: index.rooms[name] for each in items for name in each.item.rooms if name in index.rooms
    }
    ids = (*placed.event.venues, *(each.item.venue for each in items))
    venues = {name: index.venues[name] for name in ids if name in index.venues}
    venues |= {each.id: each for name in rooms if (each := index.venue_of_room.get(name))}
    return list(venues.values()), list(rooms.values())


def _of_places(told: list[tuple[Text, str]], voice: Voice) -> tuple[str, ...]:
    return tuple(voice.say(_OF_PLACE, place=voice.name(name), facts=words) for name, words in told)


def _room_name(index: Index, room: Room, voice: Voice, *, several: bool) -> str:
    """What a room is called: with its venue, where there are several of those."""
    venue = index.venue_of_room.get(room.id)
    name = voice.name(room.name)
    return f"{name}, {voice.name(venue.name)}" if venue and several else name


def _room_words(room: Room, voice: Voice) -> str:
    seats = [] if room.capacity is None else [voice.say(phrases.SEATS, count=room.capacity)]
    return "; ".join(filter(None, (*seats, _features(room, voice))))


def _features(place: Venue | Room, voice: Voice) -> str:
    """What makes a place accessible; a code that nobody knows, as it is."""
    words = (voice.word(open_words("accessibility", each) or each) for each in place.features)
    return listed(list(words), voice.lang)


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
