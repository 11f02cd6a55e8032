"""Where an item takes place, as somebody who has to go there needs to read it."""

from gobierno_abierto.index import PlacedItem
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.values import Teller
from gobierno_abierto.publish.places import venue_words
from gobierno_abierto.scheduling.changes.personal import where_of
from gobierno_abierto.words import listed


def where_words(teller: Teller, placed: PlacedItem, *, with_venues: bool = False) -> str:
    """The rooms, with their venues where the event has several or it is asked; else the venues."""
    index, voice = teller.index, teller.voice
    words: list[str] = []
    for each in dict.fromkeys(where_of(index, placed)):
        if each in index.venues:
            words.append(venue_words(index.venues[each], voice))
            continue
        venue = index.venue_of_room.get(each)
        room = teller.name(each)
        is_known = placed.event.event.venues == (venue.id,) if venue else True
        is_alone = venue is None or (is_known and not with_venues)
        words.append(room if is_alone or venue is None else f"{room}, {venue_words(venue, voice)}")
    return listed(words, voice.lang) or voice.say(phrases.NO_PLACE)


def names_venues(teller: Teller, placed: PlacedItem) -> bool:
    """Whether venues are among the words for where it is."""
    index = teller.index
    return any(
        each in index.venues
        or (
            each in index.venue_of_room
            and placed.event.event.venues != (index.venue_of_room[each].id,)
        )
        for each in where_of(index, placed)
    )


def in_one_venue(teller: Teller, placed: PlacedItem) -> str:
    """The words for the venue, if it is in rooms of one and in nothing else; else none."""
    index, those = teller.index, where_of(teller.index, placed)
    venues = {each: index.venue_of_room.get(each) for each in those}
    words = {venue_words(each, teller.voice) if each else "" for each in venues.values()}
    return words.pop() if len(words) == 1 else ""


def room_words(teller: Teller, placed: PlacedItem) -> str:
    """The rooms alone."""
    rooms = [teller.name(each) for each in dict.fromkeys(where_of(teller.index, placed))]
    return listed(rooms, teller.voice.lang)
