"""Who stands in for whom."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.agreeing import Agreements, Diary, Stand
from gobierno_abierto.scheduling.demands import people_of, present_people
from gobierno_abierto.scheduling.hours import Timetables
from gobierno_abierto.scheduling.parts import Parts, softness
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS, Busy, span_of, taking_place
from gobierno_abierto.scheduling.ways import Places, Ways

# Somebody who cannot have her parts in all of these items.
Torn = tuple[str, tuple[PlacedItem, ...]]


class Substitutes:
    """The named substitutes, and when they are busy themselves: one for the whole document.

    Nobody stands in for two people at the same time, nor where she has a part herself, nor when
    she is not available, nor without the time to get there and back to what else she does. What
    weighs most is settled first, and of that what ends first, whatever the order of the document.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._parts = index.once(parts_of)
        self._ways = index.once(Ways)
        self._agreements = Agreements(self._ways)
        self._stands: dict[tuple[str, int], Stand | None] = {}
        self._own: dict[Diary, _Own] = {}

    def settled(self, those: Sequence[Torn]) -> list[bool]:
        """For each, whether somebody can stand in in one of its items, as well as for the others.

        What was settled before stays settled.
        """
        answers = [False] * len(those)
        hopeful = (n for n, (person, items) in enumerate(those) if self._named(person, items))
        for n in sorted(hopeful, key=lambda n: self._urgency(*those[n])):
            person, items = those[n]
            stands = [self._stand(person, placed) for placed in items]
            answers[n] = self._agreements.settle([each for each in stands if each])
        return answers

    def _named(self, person: str, items: tuple[PlacedItem, ...]) -> bool:
        return any(self._parts.has_stand_in(person, placed) for placed in items)

    def _urgency(
        self, person: str, items: tuple[PlacedItem, ...]
    ) -> tuple[int, int, int, str, list[str]]:
        ends = [span_of(placed)[1] for placed in items]
        softest = max(softness(self._parts.of(person, placed)) for placed in items)
        return softest, min(ends), max(ends), person, [placed.item.id for placed in items]

    def _stand(self, person: str, placed: PlacedItem) -> Stand | None:
        """What somebody named to stand in for her would take; `None`: there is nobody who can."""
        key = person, placed.rank
        if key not in self._stands:
            part = self._parts.of(person, placed)
            named = part.substitute if self._parts.has_stand_in(person, placed) else None
            places = () if part.remote else self._ways.places(placed)
            self._stands[key] = self._if_free(person, placed, named, places) if named else None
        return self._stands[key]

    def _if_free(
        self, person: str, placed: PlacedItem, substitute: str, places: Places
    ) -> Stand | None:
        known, span = self._index.people.get(substitute), span_of(placed)
        if known and known.availability:
            hours = self._index.once(Timetables).of(known, placed.event.clock)
            if hours.lack(span):
                return None
        diary = substitute, placed.event.clock.zone is None
        stand = Stand(*span, placed.rank, person, diary, places)
        if diary not in self._own:
            hers = self._index.once(_items_of_substitutes).get(diary, [])
            self._own[diary] = _Own(substitute, hers, self._ways)
        return None if self._own[diary].is_in_the_way(stand) else stand


def _items_of_substitutes(index: Index) -> dict[Diary, list[PlacedItem]]:
    """What those who are named to stand in have to do themselves."""
    items = list(taking_place(index))
    named = {part.substitute for placed in items for part in placed.item.parts}
    hers: dict[Diary, list[PlacedItem]] = {}
    for placed in items:
        for person in people_of(placed):
            if person in named:
                hers.setdefault((person, placed.event.clock.zone is None), []).append(placed)
    return hers


class _Own:
    """What a substitute has to do herself."""

    def __init__(self, person: str, items: list[PlacedItem], ways: Ways) -> None:
        self._ways = ways
        self._busy = Busy(map(span_of, items))
        there = [placed for placed in items if person in set(present_people(placed))]
        visits = [(*span_of(placed), places) for placed in there if (places := ways.places(placed))]
        self._by_start = sorted(visits)
        self._by_end = sorted(visits, key=lambda each: each[1])

    def is_in_the_way(self, stand: Stand) -> bool:
        """Whether it leaves no time for that.

        Of what goes on before and after, the `SUSPECT_PAIRS` that are nearest are looked at.
        """
        if not self._busy.is_free((stand.start, stand.end)):
            return True
        ways, last = self._ways, bisect_right(self._by_end, stand.start, key=lambda each: each[1])
        before = self._by_end[max(0, last - SUSPECT_PAIRS) : last]
        first = bisect_left(self._by_start, stand.end, key=lambda each: each[0])
        after = self._by_start[first : first + SUSPECT_PAIRS]
        return any(
            stand.start - end < ways.between(places, stand.places) for _, end, places in before
        ) or any(
            start - stand.end < ways.between(stand.places, places) for start, _, places in after
        )


def parts_of(_: Index) -> Parts:
    """The parts of a document, looked up once."""
    return Parts()
