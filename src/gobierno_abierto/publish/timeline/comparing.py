"""Where the items of a document stood in a former one: by identity, never by title."""

import attrs

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Slot
from gobierno_abierto.publish.timeline import phrases
from gobierno_abierto.publish.timeline.kinds import Earlier
from gobierno_abierto.publish.timeline.lanes import Lanes, lane_keys
from gobierno_abierto.publish.timeline.moving import place_words
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import day_words, hours_said


class Comparison:
    """A document beside a former one (`None`: there is none, and nothing has changed)."""

    def __init__(self, index: Index, former: Index | None, lanes: Lanes, voice: Voice) -> None:
        self._index = index
        self._former = former
        self._lanes = lanes
        self._voice = voice

    def is_new(self, placed: PlacedItem) -> bool:
        """Whether the former document did not have it."""
        return self._former is not None and placed.item.id not in self._former.items_by_id

    def before(self, placed: PlacedItem) -> Earlier | None:
        """Where it stood; `None` if there, or nowhere."""
        old = self._former.items_by_id.get(placed.item.id) if self._former else None
        if old is None or self._former is None:
            return None
        then, now = lane_keys(self._former, old), lane_keys(self._index, placed)
        if old.when == placed.when and set(then) == set(now):
            return None
        earlier = self._earlier(
            self._former,
            old,
            says_day=old.day is not None and old.day != placed.day,
            says_hours=old.when != placed.when,
            says_rooms=set(then) != set(now),
        )
        return self._shortly(earlier, placed, now)

    def _shortly(self, earlier: Earlier, placed: PlacedItem, keys: tuple[str, ...]) -> Earlier:
        """The same with the few words for its card, and for its former place."""
        when = placed.when if isinstance(placed.when, Slot) else None
        old, new = (earlier.when, earlier.day), (when, placed.day)
        then = place_words(*old, *new, self._voice)
        now = place_words(*new, *old, self._voice)
        return attrs.evolve(
            earlier,
            short=then or self._lanes.words(earlier.lanes),
            is_all=not then or set(earlier.lanes) == set(keys),
            now=now or self._lanes.words(keys),
        )

    def gone(self) -> tuple[tuple[PlacedItem, Earlier], ...]:
        """What the former document had and this one has not, and where it stood."""
        if self._former is None:
            return ()
        return tuple(
            (each, self._earlier(self._former, each))
            for each in self._former.items_by_id.values()
            if each.item.id not in self._index.items_by_id
        )

    def _earlier(
        self,
        former: Index,
        old: PlacedItem,
        *,
        says_day: bool = False,
        says_hours: bool = True,
        says_rooms: bool = True,
    ) -> Earlier:
        voice = self._voice
        slot = old.when if isinstance(old.when, Slot) else None
        keys = lane_keys(former, old)
        words = [day_words(old.day, voice.lang)] if says_day and old.day else []
        if says_hours:
            words.append(
                hours_said(slot, voice.lang) if slot else voice.say(phrases.NO_HOUR).lower()
            )
        if says_rooms:
            words.append(self._lanes.words(keys))
        return Earlier(day=old.day, when=slot, lanes=keys, words=", ".join(words))
