"""People who cannot get from one place to another in the time that they have."""

from bisect import bisect_right
from collections.abc import Iterator

from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import (
    minutes_between,
    places_of,
    present_people,
    roaming_people,
)
from gobierno_abierto.scheduling.kinds.availability import availability_clashes
from gobierno_abierto.scheduling.kinds.shared import person_clashes
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.substitutes import Substitutes, parts_of
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS, Pair, comparable, span_of
from gobierno_abierto.scheduling.telling import person_name, place_name, slot_of
from gobierno_abierto.scheduling.ways import Places, Ways

# An item of somebody, and its places.
Visit = tuple[Places, PlacedItem]


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
    ways, roaming = index.once(Ways), roaming_people(index)
    # Whoever stands in where somebody is asked for twice, or is not available, is busy there.
    for kind in (person_clashes, availability_clashes):
        tuple(kind(index))
    for items in index.once(comparable):
        pairs: list[tuple[str, Pair]] = []
        for person, visits in _visits(ways, items, roaming).items():
            hers = _too_short(ways, visits)
            if len(hers) > SUSPECT_PAIRS:
                suspects.append(_suspect(index, person, hers))
            else:
                pairs.extend((person, pair) for pair in hers)
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        parts, settled = index.once(parts_of), index.once(Substitutes).settled(pairs)
        found.extend(
            _travel_clash(index, parts, person, pair)
            for (person, pair), is_settled in zip(pairs, settled, strict=True)
            if not is_settled
        )
    return [*found, *suspects]


def _visits(ways: Ways, items: list[PlacedItem], roaming: frozenset[str]) -> dict[str, list[Visit]]:
    """Where each person has to be who has to be in several places."""
    found: dict[str, list[Visit]] = {}
    going = [
        (placed, people)
        for placed in items
        if (people := [each for each in present_people(placed) if each in roaming])
    ]
    for placed, people in sorted(going, key=lambda each: (span_of(each[0])[1], each[0].rank)):
        places = ways.places(placed)
        for person in people if places else ():
            found.setdefault(person, []).append((places, placed))
    return {
        person: visits
        for person, visits in found.items()
        if any(places != visits[0][0] for places, _ in visits)
    }


def _too_short(ways: Ways, visits: list[Visit]) -> list[Pair]:
    """The items between which the time is too short, the earlier first.

    One more than `SUSPECT_PAIRS` are as many as anybody needs, and an item is compared with as
    many of those that ended last before it: nobody has been in more places within one way.
    """
    found: list[Pair] = []
    ends = [span_of(placed)[1] for _, placed in visits]
    for there, placed in visits:
        start = span_of(placed)[0]
        last = bisect_right(ends, start)
        first = max(bisect_right(ends, start - ways.longest, hi=last), last - SUSPECT_PAIRS)
        for here, earlier in visits[first:last]:
            if start - span_of(earlier)[1] < ways.between(here, there):
                found.append((earlier, placed))
        if len(found) > SUSPECT_PAIRS:
            return found
    return found


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
        available=slot_of(one, span_of(one)[1], span_of(other)[0]),
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
