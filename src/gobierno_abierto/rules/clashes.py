"""Clashes of the agenda, as rules."""

from collections.abc import Callable, Iterator

from gobierno_abierto.findings import Entry, Finding
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.findings.catalogue import gatherings, resources
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.scheduling import (
    Clash,
    availability_clashes,
    capacity_clashes,
    cities_clashes,
    commitment_clashes,
    delegation_clashes,
    everyone_clashes,
    need_clashes,
    night_clashes,
    opening_clashes,
    order_clashes,
    outside_clashes,
    person_clashes,
    rest_clashes,
    room_clashes,
    travel_clashes,
)


def _told(entry: Entry, *kinds: Callable[[Index], Iterator[Clash]]) -> Rule:
    def look(index: Index) -> Iterator[Finding]:
        found = (each.finding for kind in kinds for each in kind(index))
        return (each for each in found if each.code == entry.code)

    return Rule(entry, look)


_GATHERED = (
    order_clashes,
    everyone_clashes,
    travel_clashes,
    commitment_clashes,
    night_clashes,
    cities_clashes,
    outside_clashes,
)
_LIMITED = (
    need_clashes,
    rest_clashes,
    availability_clashes,
    opening_clashes,
    delegation_clashes,
)

RULES = (
    _told(said.PERSON_CLASH, person_clashes),
    _told(said.SUSPECT_PERSON, person_clashes),
    _told(said.ROOM_CLASH, room_clashes),
    _told(said.SUSPECT_ROOM, room_clashes),
    _told(said.OVER_CAPACITY, capacity_clashes),
    _told(said.OUT_OF_ORDER, order_clashes),
    _told(said.OUTSIDE_EVENT, outside_clashes),
    _told(resources.OVER_CONCURRENT, room_clashes),
    _told(resources.OVER_QUANTITY, need_clashes),
    _told(resources.WITHOUT_REST, rest_clashes),
    _told(resources.PERSON_AWAY, availability_clashes),
    _told(resources.ROOM_AWAY, availability_clashes),
    _told(resources.VENUE_CLOSED, opening_clashes),
    _told(resources.OVER_DELEGATION, delegation_clashes),
    _told(resources.SUSPECT_LIMIT, *_LIMITED),
    _told(gatherings.EVERYONE_CLASH, everyone_clashes),
    _told(gatherings.TRAVEL_CLASH, travel_clashes),
    _told(gatherings.COMMITMENT_CLASH, commitment_clashes),
    _told(gatherings.NIGHT_CLASH, night_clashes),
    _told(gatherings.CITIES_CLASH, cities_clashes),
    _told(gatherings.TOO_MANY, *_GATHERED),
)

# What a waiver of a clash names.
CODES = frozenset(rule.code for rule in RULES)
