"""Where an item takes place, as somebody who has to go there needs to read it."""

from gobierno_abierto.index import PlacedItem
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.values import Teller
from gobierno_abierto.publish.places import venue_words
from gobierno_abierto.scheduling.changes.personal import where_of
from gobierno_abierto.words import listed


def where_words(teller: Teller, placed: PlacedItem) -> str:
    """The rooms, with their venues where the event has several; else the venues."""
    index, voice = teller.index, teller.voice
    words: list[str] = []
    for each in dict.fromkeys(where_of(index, placed)):
        if each in index.venues:
            words.append(venue_words(index.venues[each], voice))
            continue
        venue = index.venue_of_room.get(each)
        room = teller.name(each)
        is_known = venue is None or placed.event.event.venues == (venue.id,)
        words.append(room if is_known or venue is None else f"{room}, {venue_words(venue, voice)}")
    return listed(words, voice.lang) or voice.say(phrases.NO_PLACE)
