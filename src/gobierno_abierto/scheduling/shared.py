"""People and rooms that are asked for twice at the same time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from gobierno_abierto.findings import Entry, Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Certainty, ItemStatus, Part, Role, Slot
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.sweep import Interval, is_free, overlapping

# Beyond this many pairs of one person or room, the data is suspect and not the schedule.
SUSPECT_PAIRS = 100

_OFF = (ItemStatus.CANCELLED, ItemStatus.POSTPONED)


class Claim(NamedTuple):
    """One item asks for one person (in a part) or one room."""

    placed: PlacedItem
    part: Part | None


Pair = tuple[Claim, Claim]
# Events on different clocks can be compared; one whose zone is not known only with its like.
Claims = dict[tuple[bool, str], list[Interval[Claim]]]


def person_clashes(index: Index) -> Iterator[Clash]:
    """One person in two items at once, unless a named substitute is free for one of them."""
    yield from index.once(_person_clashes)


def room_clashes(index: Index) -> Iterator[Clash]:
    """Two items in one room at once."""
    yield from index.once(_room_clashes)


def _person_clashes(index: Index) -> list[Clash]:
    claims = _person_claims(index)
    substituted: list[Pair] = []
    found: list[Clash] = []
    for (_, person), pairs in _pairs_of_each(claims):
        if pairs is None:
            found.append(_suspect(index, said.SUSPECT_PERSON, ClashKind.PERSON, person, claims))
            continue
        for pair in pairs:
            if _substitutes(pair):
                substituted.append(pair)
            else:
                found.append(_person_clash(index, person, pair))
    cover = _Cover(claims)
    for pair in substituted:
        if not cover.clears(pair):
            part = pair[0].part
            found.append(_person_clash(index, part.person if part and part.person else "", pair))
    return found


def _room_clashes(index: Index) -> list[Clash]:
    claims = _room_claims(index)
    found: list[Clash] = []
    for (_, room), pairs in _pairs_of_each(claims):
        if pairs is None:
            found.append(_suspect(index, said.SUSPECT_ROOM, ClashKind.ROOM, room, claims))
        else:
            found.extend(_room_clash(index, room, pair) for pair in pairs)
    return found


def _person_claims(index: Index) -> Claims:
    claims: Claims = {}
    for rank, placed in enumerate(_scheduled(index)):
        strongest: dict[str, Part] = {}
        for part in placed.item.parts:
            person = part.person
            if person is not None and (
                person not in strongest or _softness(part) < _softness(strongest[person])
            ):
                strongest[person] = part
        floating = placed.event.clock.zone is None
        for person, part in strongest.items():
            claims.setdefault((floating, person), []).append(
                (placed.start, placed.end, rank, Claim(placed, part))  # type: ignore[arg-type]  # it lasts
            )
    return claims


def _room_claims(index: Index) -> Claims:
    claims: Claims = {}
    for rank, placed in enumerate(_scheduled(index)):
        floating = placed.event.clock.zone is None
        for room in dict.fromkeys(placed.item.rooms):
            claims.setdefault((floating, room), []).append(
                (placed.start, placed.end, rank, Claim(placed, None))  # type: ignore[arg-type]  # it lasts
            )
    return claims


def _scheduled(index: Index) -> Iterator[PlacedItem]:
    """The items that will take place at a known time. Bad slots are left to their own rules."""
    return (each for each in index.items if each.lasts and each.item.status not in _OFF)


def _pairs_of_each(claims: Claims) -> Iterator[tuple[tuple[bool, str], list[Pair] | None]]:
    """The overlapping pairs of each resource; `None` where there are suspiciously many."""
    for key, intervals in claims.items():
        if len(intervals) < 2:
            continue
        pairs = list(islice(_unrelated(overlapping(intervals)), SUSPECT_PAIRS + 1))
        if pairs:
            yield key, pairs if len(pairs) <= SUSPECT_PAIRS else None


def _unrelated(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Without a block and its own items: the block's time is theirs."""
    for pair in pairs:
        one, other = pair[0].placed, pair[1].placed
        if one.block is not other and other.block is not one:
            yield pair


def _substitutes(pair: Pair) -> list[tuple[str, PlacedItem]]:
    return [
        (claim.part.substitute, claim.placed)
        for claim in pair
        if claim.part and claim.part.substitute and claim.part.substitute != claim.part.person
    ]


class _Cover:
    """Who stands in for whom, and is busy from then on."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims
        self._busy: dict[tuple[bool, str], list[tuple[int, int]]] = {}

    def clears(self, pair: Pair) -> bool:
        """Whether a substitute that is named in either item is free for it."""
        for person, placed in _substitutes(pair):
            start, end = placed.start or 0, placed.end or 0
            busy = self._busy_times((placed.event.clock.zone is None, person))
            if is_free(busy, start, end):
                busy.append((start, end))
                return True
        return False

    def _busy_times(self, key: tuple[bool, str]) -> list[tuple[int, int]]:
        if key not in self._busy:
            self._busy[key] = [(start, end) for start, end, _, _ in self._claims.get(key, [])]
        return self._busy[key]


def _softness(part: Part) -> int:
    """0 if the item cannot do without this part, 1 if it is still unsure, 2 for who only listens."""
    if part.role is Role.ATTENDEE:
        return 2
    return 1 if part.certainty in (Certainty.TENTATIVE, Certainty.OPEN) else 0


_BY_SOFTNESS: tuple[Severity, ...] = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def _person_clash(index: Index, person: str, pair: Pair) -> Clash:
    one, other = pair
    parts = [claim.part for claim in pair if claim.part]
    known = index.people.get(person)
    return clash(
        ClashKind.PERSON,
        said.PERSON_CLASH,
        (one.placed, other.placed),
        member="/parts",
        shared=person,
        overlap=overlap_of(one.placed, other.placed),
        severity=_BY_SOFTNESS[max(_softness(part) for part in parts)],
        person=name_of(known) if known else person,
        one=name_of(one.placed.item),
        one_role=parts[0].role,
        other=name_of(other.placed.item),
        other_role=parts[1].role,
    )


def _room_clash(index: Index, room: str, pair: Pair) -> Clash:
    one, other = pair[0].placed, pair[1].placed
    known = index.rooms.get(room)
    return clash(
        ClashKind.ROOM,
        said.ROOM_CLASH,
        (one, other),
        member="/rooms",
        shared=room,
        overlap=overlap_of(one, other),
        room=name_of(known) if known else room,
        one=name_of(one.item),
        other=name_of(other.item),
    )


def _suspect(index: Index, entry: Entry, kind: ClashKind, shared: str, claims: Claims) -> Clash:
    crowd = [
        interval[3].placed
        for key in ((False, shared), (True, shared))
        for interval in claims.get(key, ())
    ]
    known = index.people.get(shared) if kind is ClashKind.PERSON else index.rooms.get(shared)
    return clash(
        kind,
        entry,
        tuple(sorted(crowd, key=_rank(index))),
        member="/parts" if kind is ClashKind.PERSON else "/rooms",
        shared=shared,
        count=len(crowd),
        name=name_of(known) if known else shared,
    )


def _rank(index: Index) -> Callable[[PlacedItem], int]:
    ranks = {id(each): rank for rank, each in enumerate(index.items)}
    return lambda placed: ranks[id(placed)]


def overlap_of(one: PlacedItem, other: PlacedItem) -> Slot:
    """The time that two items share, on the clock of the first."""
    start = max(one.start or 0, other.start or 0)
    end = min(one.end or 0, other.end or 0)
    clock = one.event.clock
    return Slot(start=clock.wall(start), end=clock.wall(end))
