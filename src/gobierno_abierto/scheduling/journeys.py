"""People who cannot get from one place to another in the time that they have."""

from bisect import bisect_right
from collections.abc import Iterator

from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.scheduling.availability import availability_clashes
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import (
    has_ways,
    minutes_between,
    needed_minutes,
    places_of,
    present_people,
    standpoints,
)
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.shared import person_clashes
from gobierno_abierto.scheduling.substitutes import Substitutes, parts_of
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS, Pair, comparable, span_of
from gobierno_abierto.scheduling.telling import person_name, place_name

_MINUTE = 60

Places = tuple[str, ...]
# The items of one person by their places, those that end first before the others.
Visits = dict[Places, list[PlacedItem]]


def travel_clashes(index: Index) -> Iterator[Clash]:
    """A person who leaves one place for another with less time between than it takes.

    Any two items of hers count, not only neighbours: what lies between may be anywhere. What
    overlaps is left to `person_clashes`. A named substitute who is free clears it.
    """
    if index.dialogue is not None and index.dialogue.transfers:
        yield from index.once(_travel_clashes)


def _travel_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    suspects: list[Clash] = []
    ways = _Ways(index)
    # Whoever stands in where somebody is asked for twice, or is not available, is busy there.
    for kind in (person_clashes, availability_clashes):
        tuple(kind(index))
    for items in index.once(comparable):
        pairs: list[tuple[str, Pair]] = []
        for person, visits in _visits(index, items).items():
            hers = ways.too_short(visits)
            if len(hers) > SUSPECT_PAIRS:
                suspects.append(_suspect(index, person, hers))
            else:
                pairs.extend((person, pair) for pair in hers)
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        parts, substitutes = index.once(parts_of), index.once(Substitutes)
        found.extend(
            _travel_clash(index, parts, person, pair)
            for person, pair in pairs
            if not substitutes.clear(person, *pair)
        )
    return [*found, *suspects]


def _visits(index: Index, items: list[PlacedItem]) -> dict[str, Visits]:
    """Where each person has to be who has to be in several places."""
    found: dict[str, Visits] = {}
    for placed in sorted(items, key=lambda each: (span_of(each)[1], each.rank)):
        places = standpoints(index, placed) if placed.item.parts else ()
        # Where no way is stated from one of the places, nothing is sure.
        if places and all(has_ways(index, place) for place in places):
            for person in present_people(placed):
                found.setdefault(person, {}).setdefault(places, []).append(placed)
    return {person: visits for person, visits in found.items() if len(visits) > 1}


class _Ways:
    """How long the ways are between the places of items, each looked up once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._seconds: dict[tuple[Places, Places], int] = {}

    def too_short(self, visits: Visits) -> list[Pair]:
        """The items between which the time is too short, the earlier first.

        One more than `SUSPECT_PAIRS` are as many as anybody needs.
        """
        found: list[Pair] = []
        ends = {places: [span_of(each)[1] for each in those] for places, those in visits.items()}
        for here, earlier in visits.items():
            for there, later in visits.items():
                seconds = self._between(here, there)
                for placed in later if seconds > 0 else ():
                    start = span_of(placed)[0]
                    before = bisect_right(ends[here], start)
                    while before and start - ends[here][before - 1] < seconds:
                        before -= 1
                        found.append((earlier[before], placed))
                        if len(found) > SUSPECT_PAIRS:
                            return found
        return found

    def _between(self, here: Places, there: Places) -> int:
        known = self._seconds.get((here, there))
        if known is None:
            known = self._seconds[here, there] = needed_minutes(self._index, here, there) * _MINUTE
        return known


def _travel_clash(index: Index, parts: Parts, person: str, pair: Pair) -> Clash:
    one, other = pair
    needed, origin, destination = min(
        (minutes_between(index, here, there), here, there)
        for here in places_of(index, one)
        for there in places_of(index, other)
    )
    return clash(
        ClashKind.TRAVEL,
        said.TRAVEL_CLASH,
        pair,
        member="/parts",
        shared=person,
        severity=parts.severity(person, one, other),
        person=person_name(index, person),
        one=name_of(one.item),
        other=name_of(other.item),
        origin=place_name(index, origin),
        destination=place_name(index, destination),
        available=(span_of(other)[0] - span_of(one)[1]) // _MINUTE,
        needed=needed,
    )


def _suspect(index: Index, person: str, pairs: list[Pair]) -> Clash:
    return repeated(
        ClashKind.TRAVEL,
        said.TRAVEL_CLASH,
        (placed for pair in pairs for placed in pair),
        name=person_name(index, person),
        shared=person,
        member="/parts",
    )
