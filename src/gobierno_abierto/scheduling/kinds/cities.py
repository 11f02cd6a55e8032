"""People who are in two cities on one day."""

from collections.abc import Iterable, Iterator
from datetime import date

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import (
    city_spellings,
    present_people,
    roaming_people,
    standpoints,
    stated_minutes,
)
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.substitutes import parts_of
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS, comparable, span_of
from gobierno_abierto.scheduling.telling import few, named, person_name
from gobierno_abierto.words import Word

Places = tuple[str, ...]
# The items of one person on one day, by their places.
Visits = dict[Places, list[PlacedItem]]


def cities_clashes(index: Index) -> Iterator[Clash]:
    """A person in different cities on one day, where no way between them is stated.

    One clash for each person and day. The day is that on which an item starts. Items in which
    somebody is named to stand in for her do not count, nor do those whose city is not stated of
    all their places; what overlaps is left to `person_clashes`.
    """
    venues = index.venues.values()
    if len({spelling for venue in venues for spelling in city_spellings(index, venue.id)}) > 1:
        yield from index.once(_cities_clashes)


def _cities_clashes(index: Index) -> list[Clash]:
    atlas = _Atlas(index)
    found: list[tuple[int, str, Clash]] = []
    suspects: list[Clash] = []
    for items in index.once(comparable):
        by_person: dict[str, list[tuple[date, list[PlacedItem]]]] = {}
        for (person, day), visits in _days(index, atlas.parts, items).items():
            those = atlas.apart(visits)
            if those:
                by_person.setdefault(person, []).append((day, those))
        for person, days in by_person.items():
            if len(days) > SUSPECT_PAIRS:
                suspects.append(_suspect(index, person, days))
                continue
            found.extend(
                (those[0].rank, person, _cities_clash(index, atlas, person, day, those))
                for day, those in days
            )
    found.sort(key=lambda each: each[:2])
    return [*(each for _, _, each in found), *suspects]


def _days(index: Index, parts: Parts, items: list[PlacedItem]) -> dict[tuple[str, date], Visits]:
    """Where each person has to be on each day, if that is in several places."""
    found: dict[tuple[str, date], Visits] = {}
    cities: dict[Places, bool] = {}
    roaming = roaming_people(index)
    for placed in items if roaming else ():
        people = [each for each in present_people(placed) if each in roaming]
        if not people:
            continue
        places, day = standpoints(index, placed), placed.day
        if places not in cities:
            known = [bool(city_spellings(index, each)) for each in places]
            cities[places] = bool(known) and all(known)
        if day is None or not cities[places]:
            continue
        for person in people:
            found.setdefault((person, day), {}).setdefault(places, []).append(placed)
    several = ((key, visits) for key, visits in found.items() if len(visits) > 1)
    alone = ((key, _without_stand_ins(parts, key[0], visits)) for key, visits in several)
    return {key: visits for key, visits in alone if len(visits) > 1}


def _without_stand_ins(parts: Parts, person: str, visits: Visits) -> Visits:
    """Those in which nobody is named to stand in for her."""
    left = {
        places: [placed for placed in those if not parts.has_stand_in(person, placed)]
        for places, those in visits.items()
    }
    return {places: those for places, those in left.items() if those}


class _Atlas:
    """Which places are in different cities, with no way stated between; each looked up once."""

    def __init__(self, index: Index) -> None:
        self.parts = index.once(parts_of)
        self._index = index
        self._apart: dict[tuple[Places, Places], bool] = {}

    def apart(self, visits: Visits) -> list[PlacedItem]:
        """The items before or after which one has to be in another city, as the day goes.

        Each is compared with the `SUSPECT_PAIRS` places that are first, and those that are last.
        """
        days = {
            places: (min(map(_end, those)), max(map(_start, those)))
            for places, those in visits.items()
        }
        by_end = sorted(days, key=lambda each: (days[each][0], each))[:SUSPECT_PAIRS]
        by_start = sorted(days, key=lambda each: (-days[each][1], each))[:SUSPECT_PAIRS]
        found: list[PlacedItem] = []
        for here, those in visits.items():
            first = next((each for each in by_end if self._are_apart(here, each)), None)
            last = next((each for each in by_start if self._are_apart(here, each)), None)
            for placed in those:
                start, end = span_of(placed)
                is_after = first is not None and days[first][0] <= start
                if is_after or (last is not None and end <= days[last][1]):
                    found.append(placed)
        return sorted(found, key=lambda each: (span_of(each)[0], each.rank))

    def _are_apart(self, here: Places, there: Places) -> bool:
        if (here, there) not in self._apart:
            self._apart[here, there] = self._apart[there, here] = all(
                self._surely_apart(one, other) for one in here for other in there
            )
        return self._apart[here, there]

    def _surely_apart(self, one: str, other: str) -> bool:
        here, there = city_spellings(self._index, one), city_spellings(self._index, other)
        known = bool(here and there)
        return known and here.isdisjoint(there) and stated_minutes(self._index, one, other) is None


def _start(placed: PlacedItem) -> int:
    return span_of(placed)[0]


def _end(placed: PlacedItem) -> int:
    return span_of(placed)[1]


def _cities_clash(
    index: Index, atlas: _Atlas, person: str, day: date, items: list[PlacedItem]
) -> Clash:
    needed: Visits = {}
    for placed in items:
        if atlas.parts.severity(person, placed) is not Severity.NOTE:
            needed.setdefault(standpoints(index, placed), []).append(placed)
    return clash(
        ClashKind.CITIES,
        said.CITIES_CLASH,
        tuple(items),
        member="/parts",
        shared=person,
        severity=Severity.WARNING if atlas.apart(needed) else Severity.NOTE,
        person=person_name(index, person),
        day=day,
        cities=few(_cities(index, items)),
        items=named(items),
    )


def _cities(index: Index, items: Iterable[PlacedItem]) -> list[Word]:
    """The cities in which the items are, each once."""
    seen: set[str] = set()
    found: list[Word] = []
    for placed in items:
        for venue in index.venues_of(placed):
            spellings = city_spellings(index, venue.id)
            if venue.city is not None and seen.isdisjoint(spellings):
                found.append(venue.city)
            seen |= spellings
    return found


def _suspect(index: Index, person: str, days: list[tuple[date, list[PlacedItem]]]) -> Clash:
    return repeated(
        ClashKind.CITIES,
        said.CITIES_CLASH,
        (placed for _, those in days for placed in those),
        name=person_name(index, person),
        shared=person,
        member="/parts",
    )
