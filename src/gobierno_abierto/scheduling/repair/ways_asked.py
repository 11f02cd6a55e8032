"""What ways between places, and rests, ask of a schedule: time between two items."""

from itertools import combinations, product

from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.demands import (
    needed_minutes,
    needs_of,
    present_people,
    standpoints,
)
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repair.asked import Way
from gobierno_abierto.scheduling.repair.asking import LEVELS, Asking, Pair
from gobierno_abierto.scheduling.repair.hours_asked import in_rooms

# Which choices of rooms of the two, and how many seconds there are between them.
Ways = tuple[tuple[int, int, int], ...]


def ask_for_ways(asking: Asking) -> None:
    """Everybody has the time to get from one place to another."""
    dialogue = asking.index.dialogue
    if dialogue is None or not dialogue.transfers:
        return
    parts, distances = Parts(), _Distances(asking)
    by_person: dict[str, list[int]] = {}
    for rank, piece in asking.pieces.items():
        for person in present_people(piece.placed) if piece.lasts else ():
            by_person.setdefault(person, []).append(rank)
    for person, ranks in by_person.items():
        if asking.standing.is_suspect(ClashKind.TRAVEL, person):
            continue
        for those in asking.comparable(ranks):
            for pair in combinations(those, 2):
                severity = parts.severity(person, *(asking.pieces[rank].placed for rank in pair))
                if severity is not Severity.NOTE:
                    _ask_between(
                        asking, (ClashKind.TRAVEL, person), pair, severity, distances.ways(*pair)
                    )


def ask_for_rests(asking: Asking) -> None:
    """Two items that a resource cannot serve one after the other better have a rest between."""
    by_resource: dict[str, list[int]] = {}
    for rank, piece in asking.pieces.items():
        for resource in needs_of(piece.placed) if piece.lasts else ():
            by_resource.setdefault(resource, []).append(rank)
    for name, ranks in by_resource.items():
        known = asking.index.resources.get(name)
        if known is None or known.quantity not in (None, 1):
            continue
        longest, rest = (known.longest or 0) * 60, (known.rest or 0) * 60
        if longest <= 0 or rest <= 0:
            continue
        for those in asking.comparable(ranks):
            for one, other in combinations(those, 2):
                a, b = asking.pieces[one], asking.pieces[other]
                if a.length + b.length > longest and not asking.are_block_and_child(one, other):
                    ways = tuple(
                        (*choices, rest)
                        for choices in product(range(len(a.rooms)), range(len(b.rooms)))
                    )
                    _ask_between(
                        asking, (ClashKind.REST, name), (one, other), Severity.WARNING, ways
                    )


class _Distances:
    """How long it takes between the places of items, each looked up once."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._places: dict[tuple[int, int], tuple[str, ...]] = {}
        self._seconds: dict[tuple[tuple[str, ...], tuple[str, ...]], int] = {}

    def ways(self, one: int, other: int) -> Ways:
        """The choices of rooms between which it takes any time at all, and how much."""
        counts = [range(len(self._asking.pieces[rank].rooms)) for rank in (one, other)]
        return tuple(
            (a, b, seconds)
            for a, b in product(*counts)
            if (seconds := self._between(self._of(one, a), self._of(other, b)))
        )

    def _of(self, rank: int, choice: int) -> tuple[str, ...]:
        key = rank, choice
        if key not in self._places:
            piece = self._asking.pieces[rank]
            placed = in_rooms(piece.placed, piece.rooms[choice])
            self._places[key] = standpoints(self._asking.index, placed)
        return self._places[key]

    def _between(self, here: tuple[str, ...], there: tuple[str, ...]) -> int:
        key = here, there
        if key not in self._seconds:
            self._seconds[key] = needed_minutes(self._asking.index, here, there) * 60
        return self._seconds[key]


def _ask_between(
    asking: Asking, about: tuple[ClashKind, str], pair: Pair, severity: Severity, ways: Ways
) -> None:
    kind, shared = about
    if not ways:
        return
    gap = next((seconds for a, b, seconds in ways if a == b == 0), 0)
    standing = _is_standing(asking, kind, shared, pair)
    now = gap > 0 and _is_short(asking, pair, gap)
    # Somebody stands in, or the two are at once: that is another clash.
    settled = now and not standing and severity is Severity.ERROR
    if settled or (not standing and not asking.free(*pair)):
        return
    stakes: tuple[int, ...] = ()
    if standing or severity is Severity.WARNING:
        level = LEVELS[severity]
        stakes = (asking.stake(kind, shared, pair, level, standing=standing),)
    stakes = (*stakes, *asking.stakes_of_pair(ClashKind.PERSON, shared, pair))
    asking.asked.append(Way(kind=kind, shared=shared, ranks=pair, stakes=stakes, seconds=ways))


def _is_standing(asking: Asking, kind: ClashKind, shared: str, pair: Pair) -> bool:
    return any(set(pair) <= those for those in asking.standing.of(kind, shared))


def _is_short(asking: Asking, pair: Pair, gap: int) -> bool:
    one, other = (asking.pieces[rank] for rank in pair)
    if one.present is None or other.present is None:
        return False
    return (
        one.present < other.present + other.length + gap
        and other.present < one.present + one.length + gap
    )
