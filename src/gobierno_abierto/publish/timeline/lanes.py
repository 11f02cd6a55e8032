"""In which lanes an item stands: its rooms, or the place of what has none."""

from collections.abc import Iterable

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.publish.timeline import phrases
from gobierno_abierto.publish.timeline.kinds import Lane
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import listed

_ROOM, _VENUE, _NOWHERE = "room ", "venue ", ""
# More names than these are told as a number.
_MOST_NAMED = 12


def lane_keys(index: Index, placed: PlacedItem) -> tuple[str, ...]:
    """The keys of its lanes, each once; of an item of a block that has one room, that room."""
    rooms = placed.item.rooms
    if not rooms and placed.item.venue is None and placed.block:
        above = tuple(dict.fromkeys(placed.block.item.rooms))
        rooms = above if len(above) == 1 else ()
    if rooms:
        return tuple(_ROOM + each for each in dict.fromkeys(rooms))
    venue = placed.item.venue or (placed.block.item.venue if placed.block else None)
    return (_VENUE + venue,) if venue in index.venues else (_NOWHERE,)


class Lanes:
    """The lanes of one or two documents, by their keys."""

    def __init__(self, indexes: Iterable[Index], voice: Voice) -> None:
        self._voice = voice
        self._known: dict[str, Lane] = {}
        self._rank: dict[str, int] = {}
        self._venues: set[str] = set()
        for index in indexes:
            self._learn(index)

    def _learn(self, index: Index) -> None:
        for room in index.rooms.values():
            venue = index.venue_of_room.get(room.id)
            above = self._voice.name(venue.name) if venue else None
            self._add(Lane(key=_ROOM + room.id, name=self._voice.name(room.name), venue=above))
        for venue in index.venues.values():
            self._venues.add(venue.id)
            name = self._voice.name(venue.name)
            told = self._voice.say(phrases.NO_ROOM_AT, venue=name)
            self._add(Lane(key=_VENUE + venue.id, name=told, venue=name))

    def _add(self, lane: Lane) -> None:
        if lane.key not in self._known:
            self._known[lane.key] = lane
            self._rank[lane.key] = len(self._rank)

    def lane(self, key: str) -> Lane:
        """The lane of a key; a room that is not in the document is called by its id."""
        known = self._known.get(key)
        if known:
            return known
        if key == _NOWHERE:
            return Lane(key=key, name=self._voice.say(phrases.NO_ROOM))
        room = key.removeprefix(_ROOM).removeprefix(_VENUE)
        return Lane(key=key, name=self._voice.say(phrases.UNLISTED_ROOM, room=room))

    def ordered(self, keys: Iterable[str]) -> tuple[Lane, ...]:
        """Each lane once: rooms as the document has them, then unknown ones, then no room."""
        unique = dict.fromkeys(keys)
        last = len(self._rank)

        def order(key: str) -> tuple[int, int]:
            group = 3 if key == _NOWHERE else 2 if key.startswith(_VENUE) else 0
            return (group, self._rank[key]) if key in self._rank else (group or 1, last)

        return tuple(map(self.lane, sorted(unique, key=order)))

    def words(self, keys: tuple[str, ...]) -> str:
        """Several lanes in one enumeration; of very many, how many more there are.

        Where there are several venues, each room is told with its own.
        """
        names = [self._full_name(self.lane(each)) for each in keys[:_MOST_NAMED]]
        more = len(keys) - len(names)
        if more > 0:
            names.append(self._voice.say(phrases.MORE_ROOMS, count=more))
        return listed(names, self._voice.lang)

    def _full_name(self, lane: Lane) -> str:
        is_room = lane.key.startswith(_ROOM)
        told = is_room and lane.venue and len(self._venues) > 1
        return f"{lane.name}, {lane.venue}" if told else lane.name
