"""Clashes of the agenda, as rules."""

from collections.abc import Callable, Iterator

from gobierno_abierto.findings import Entry, Finding
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.scheduling import (
    Clash,
    capacity_clashes,
    order_clashes,
    outside_clashes,
    person_clashes,
    room_clashes,
)


def _told(entry: Entry, kind: Callable[[Index], Iterator[Clash]]) -> Rule:
    def look(index: Index) -> Iterator[Finding]:
        return (found.finding for found in kind(index) if found.finding.entry is entry)

    return Rule(entry, look)


RULES = (
    _told(said.PERSON_CLASH, person_clashes),
    _told(said.SUSPECT_PERSON, person_clashes),
    _told(said.ROOM_CLASH, room_clashes),
    _told(said.SUSPECT_ROOM, room_clashes),
    _told(said.OVER_CAPACITY, capacity_clashes),
    _told(said.OUT_OF_ORDER, order_clashes),
    _told(said.OUTSIDE_EVENT, outside_clashes),
)
