"""When and where an item of hers is, and what of that is another: what stays is said once."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import Slot
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.changes.places import (
    in_one_venue,
    names_venues,
    room_words,
    where_words,
)
from gobierno_abierto.publish.changes.telling import length_told
from gobierno_abierto.publish.changes.values import Teller, hours_words
from gobierno_abierto.scheduling.changes import ChangeKind
from gobierno_abierto.scheduling.changes.lengths import seconds_of
from gobierno_abierto.scheduling.changes.personal import when_of, where_of
from gobierno_abierto.words import Sentence, day_words, zone_words

TIME = (ChangeKind.MOVED, ChangeKind.LENGTHENED, ChangeKind.SHORTENED)


class Whereabouts:
    """Says to the person with the id `her` when and where she is to be, in either version."""

    def __init__(self, old: Teller, new: Teller, her: str) -> None:
        self._old = old
        self._new = new
        self._her = her
        self._voice = new.voice

    def was(self, sentence: Sentence, placed: PlacedItem) -> str:
        """When and where it was."""
        return self._say(sentence, self._when(placed), where_words(self._old, placed))

    def now(self, sentence: Sentence, placed: PlacedItem) -> str:
        """When and where it is."""
        return self._say(sentence, self._when(placed), where_words(self._new, placed))

    def changed(
        self, old: PlacedItem, new: PlacedItem, kinds: AbstractSet[ChangeKind]
    ) -> Iterator[str]:
        """What of its time and its place is another."""
        voice, is_elsewhere = self._voice, ChangeKind.ROOM in kinds
        if ChangeKind.MOVED in kinds:
            yield voice.say(_moved(when_of(old), when_of(new)))
        for kind in TIME[1:]:
            if kind in kinds:
                yield length_told(kind, (_seconds(old), _seconds(new)), voice)
        if is_elsewhere:
            yield voice.say(phrases.OTHER_PLACE)
        if not kinds & {*TIME, ChangeKind.ROOM}:
            yield self.now(phrases.IT_IS, new)
        elif not kinds & set(TIME):
            yield from self._elsewhere(old, new)
        elif is_elsewhere:
            yield from self._all_else(old, new)
        else:
            yield from self._at_another_time(old, new)

    def _elsewhere(self, old: PlacedItem, new: PlacedItem) -> Iterator[str]:
        venue = in_one_venue(self._new, new)
        rooms = room_words(self._old, old), room_words(self._new, new)
        if venue and venue == in_one_venue(self._old, old) and rooms[0] != rooms[1]:
            yield f"{self._say(phrases.BEFORE, rooms[0])} {self._say(phrases.NOW, rooms[1])}"
            if names_venues(self._new, new):
                yield self._say(phrases.SAME_VENUE, venue)
        else:
            places = self._places(old, new)
            yield self._say(phrases.BEFORE, places[0])
            yield self._say(phrases.NOW, places[1])
        if when_of(new):
            yield self._say(phrases.SAME_TIME, self._when(new))

    def _all_else(self, old: PlacedItem, new: PlacedItem) -> Iterator[str]:
        places, with_zone = self._places(old, new), _other_zone(old, new)
        yield self._say(phrases.BEFORE, self._when(old, with_zone=with_zone), places[0])
        yield self._say(phrases.NOW, self._when(new, with_zone=with_zone), places[1])

    def _at_another_time(self, old: PlacedItem, new: PlacedItem) -> Iterator[str]:
        with_zone, place = _other_zone(old, new), where_words(self._new, new)
        has_place = bool(where_of(self._new.index, new))
        one, other = when_of(old), when_of(new)
        if not with_zone and isinstance(other, Slot) and _are_of_one_day(one, other):
            hours = self._hours(old, one), self._hours(new, other)
            yield f"{self._say(phrases.BEFORE, hours[0])} {self._say(phrases.NOW, hours[1])}"
            day = day_words(other.start.date(), self._voice.lang, weekday=True)
            if has_place:
                yield self._say(phrases.SAME_DAY_AND_PLACE, day, place)
            else:
                yield self._say(phrases.SAME_DAY, day)
            return
        yield self._say(phrases.BEFORE, self._when(old, with_zone=with_zone))
        yield self._say(phrases.NOW, self._when(new, with_zone=with_zone))
        if has_place:
            yield self._say(phrases.SAME_PLACE, place)

    def _places(self, old: PlacedItem, new: PlacedItem) -> tuple[str, str]:
        """Both places, each as far as the other is told."""
        both = names_venues(self._old, old) or names_venues(self._new, new)
        return (
            where_words(self._old, old, with_venues=both),
            where_words(self._new, new, with_venues=both),
        )

    def _when(self, placed: PlacedItem, *, with_zone: bool = False) -> str:
        when = when_of(placed)
        if not when:
            return self._voice.say(phrases.NO_TIME)
        words = self._new.value(when, placed.item.__class__, "when")
        return self._on_its_clock(placed, when, words, with_zone=with_zone)

    def _hours(self, placed: PlacedItem, slot: Slot) -> str:
        return self._on_its_clock(placed, slot, hours_words(slot, self._voice))

    def _on_its_clock(
        self, placed: PlacedItem, when: Any, words: str, *, with_zone: bool = False
    ) -> str:
        zone = placed.event.event.zone
        is_remote = any(part.remote for part in placed.item.parts if part.person == self._her)
        if not zone or not isinstance(when, Slot) or not (with_zone or is_remote):
            return words
        return self._voice.say(phrases.CLOCK, when=words, zone=zone_words(zone))

    def _say(self, sentence: Sentence, *words: str) -> str:
        return self._voice.say(sentence, what="; ".join(words))


def _moved(before: Any, after: Any) -> Sentence:
    """What of a time is another."""
    if not isinstance(before, Slot) or not isinstance(after, Slot):
        return phrases.OTHER_WHEN
    if (before.start, before.end) == (after.start, after.end):
        return phrases.OTHER_ZONE
    days = before.start.date() != after.start.date()
    hours = before.start.time() != after.start.time()
    if days and hours:
        return phrases.OTHER_DAY_AND_HOUR
    return phrases.OTHER_DAY if days else phrases.OTHER_HOUR


def _are_of_one_day(one: Any, other: Slot) -> bool:
    if not isinstance(one, Slot):
        return False
    return len({each.date() for slot in (one, other) for each in (slot.start, slot.end)}) == 1


def _other_zone(old: PlacedItem, new: PlacedItem) -> bool:
    return old.event.event.zone != new.event.event.zone


def _seconds(placed: PlacedItem) -> int:
    """How long it lasts; 0 if it has no hours."""
    when = when_of(placed)
    return seconds_of(when, placed.event.event.zone) if isinstance(when, Slot) else 0
