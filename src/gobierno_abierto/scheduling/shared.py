"""People and rooms that are asked for twice at the same time."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.findings import Entry, Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Certainty, Part, Role, Slot
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.sweep import Busy, Pair, Span, span_of, sweeps, taking_place
from gobierno_abierto.words import Words


def person_clashes(index: Index) -> Iterator[Clash]:
    """One person in two items at once, unless a named substitute is free for one of them."""
    yield from index.once(_person_clashes)


def room_clashes(index: Index) -> Iterator[Clash]:
    """Two items in one room at once."""
    yield from index.once(_room_clashes)


def _person_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    for sweep in sweeps(index, _people):
        pairs = [(person, pair) for person, many in sweep.pairs.items() for pair in many]
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        parts = _Parts()
        stand_ins = _StandIns(index, parts, pairs)
        for person, pair in pairs:
            if not stand_ins.clear(person, pair):
                found.append(_person_clash(index, parts, person, pair))
        for person, crowd in sweep.suspects.items():
            known = index.people.get(person)
            name = name_of(known) if known else person
            found.append(_suspect(ClashKind.PERSON, said.SUSPECT_PERSON, crowd, person, name))
    return found


def _room_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    for sweep in sweeps(index, lambda placed: placed.item.rooms):
        pairs = [(room, pair) for room, many in sweep.pairs.items() for pair in many]
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        found.extend(_room_clash(index, room, pair) for room, pair in pairs)
        for room, crowd in sweep.suspects.items():
            known = index.rooms.get(room)
            name = name_of(known) if known else room
            found.append(_suspect(ClashKind.ROOM, said.SUSPECT_ROOM, crowd, room, name))
    return found


def _people(placed: PlacedItem) -> list[str | None]:
    return [part.person for part in placed.item.parts]


class _StandIns:
    """Who is named to stand in for whom, and when they are busy themselves."""

    def __init__(self, index: Index, parts: "_Parts", pairs: list[tuple[str, Pair]]) -> None:
        self._parts = parts
        spans: dict[str, list[Span]] = {
            substitute: []
            for person, pair in pairs
            for substitute, _ in parts.substitutes(person, pair)
        }
        if spans:
            for placed in taking_place(index):
                for person in _people(placed):
                    if person in spans:
                        spans[person].append(span_of(placed))
        self._busy = {person: Busy(those) for person, those in spans.items()}

    def clear(self, person: str, pair: Pair) -> bool:
        """Whether somebody named as a substitute in either item is free; she is busy from then."""
        return any(
            self._busy[substitute].book(span_of(placed))
            for substitute, placed in self._parts.substitutes(person, pair)
        )


class _Parts:
    """Who has which part in an item; of several, the one that can least be spared."""

    def __init__(self) -> None:
        self._known: dict[int, dict[str, Part]] = {}

    def of(self, person: str, placed: PlacedItem) -> Part:
        """The part of `person` in an item in which she has one."""
        known = self._known.get(placed.rank)
        if known is None:
            known = self._known[placed.rank] = {}
            for part in sorted(placed.item.parts, key=_softness):
                if part.person is not None:
                    known.setdefault(part.person, part)
        return known[person]

    def substitutes(self, person: str, pair: Pair) -> list[tuple[str, PlacedItem]]:
        """Who is named to stand in for `person`, and in which of the two items."""
        return [
            (part.substitute, placed)
            for placed in pair
            if (part := self.of(person, placed)).substitute and part.substitute != person
        ]


def _softness(part: Part) -> int:
    """0 if the item cannot do without the part, 1 if it is still unsure, 2 for who only listens."""
    if part.role is Role.ATTENDEE:
        return 2
    return 1 if part.certainty in (Certainty.TENTATIVE, Certainty.OPEN) else 0


_BY_SOFTNESS: tuple[Severity, ...] = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def _person_clash(index: Index, parts: _Parts, person: str, pair: Pair) -> Clash:
    one, other = pair
    part, other_part = parts.of(person, one), parts.of(person, other)
    known = index.people.get(person)
    return clash(
        ClashKind.PERSON,
        said.PERSON_CLASH,
        pair,
        member="/parts",
        shared=person,
        overlap=overlap_of(pair),
        severity=_BY_SOFTNESS[max(_softness(part), _softness(other_part))],
        person=name_of(known) if known else person,
        one=name_of(one.item),
        one_role=part.role,
        other=name_of(other.item),
        other_role=other_part.role,
    )


def _room_clash(index: Index, room: str, pair: Pair) -> Clash:
    known = index.rooms.get(room)
    return clash(
        ClashKind.ROOM,
        said.ROOM_CLASH,
        pair,
        member="/rooms",
        shared=room,
        overlap=overlap_of(pair),
        room=name_of(known) if known else room,
        one=name_of(pair[0].item),
        other=name_of(pair[1].item),
    )


def _suspect(
    kind: ClashKind, entry: Entry, crowd: Iterable[PlacedItem], shared: str, name: Words
) -> Clash:
    placed = tuple(sorted(crowd, key=lambda each: each.rank))
    member = "/parts" if kind is ClashKind.PERSON else "/rooms"
    return clash(kind, entry, placed, member=member, shared=shared, count=len(placed), name=name)


def overlap_of(pair: Pair) -> Slot:
    """The time that two items share, on the clock of the first."""
    one, other = pair
    start, end = max(span_of(one)[0], span_of(other)[0]), min(span_of(one)[1], span_of(other)[1])
    return Slot(start=one.event.clock.wall(start), end=one.event.clock.wall(end))
