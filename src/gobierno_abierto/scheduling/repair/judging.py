"""Whether a schedule has a clash that the former one had not."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.demands import needs_everyone, room_holds
from gobierno_abierto.scheduling.precedence import precedences
from gobierno_abierto.scheduling.repair.asked import Apart, Asked, Load, NotAll
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.trial import Solution

# What only people can decide: no reason to move anything, and not to be made worse.
DECISIONS = frozenset({ClashKind.DELEGATION, ClashKind.NIGHT, ClashKind.CITIES})

_PAIRS = frozenset({ClashKind.PERSON, ClashKind.ROOM})


class Fault(NamedTuple):
    """Items that must not be as they are, by their ranks, and over what."""

    kind: ClashKind
    shared: str | None
    ranks: frozenset[int]


class Judge:
    """Knows which faults there were."""

    def __init__(self, index: Index, clashes: Iterable[Clash]) -> None:
        self._index = index
        self._rank_of = {placed.pointer: placed.rank for placed in index.items}
        self._musts: set[tuple[int, int]] | None = None
        self._had: dict[tuple[ClashKind, str | None], list[frozenset[int]]] = {}
        for clash in clashes:
            # Of what clashes too often, one clash tells all.
            for fault in self._faults(clash, is_former=True):
                self._had.setdefault((fault.kind, fault.shared), []).append(fault.ranks)

    def new(self, clashes: Iterable[Clash]) -> list[Fault]:
        """The faults that were not there; items are in the same places of the agenda."""
        return [
            fault
            for clash in clashes
            for fault in self._faults(clash, is_former=False)
            if not any(fault.ranks <= had for had in self._had.get(fault[:2], ()))
        ]

    def _faults(self, clash: Clash, *, is_former: bool) -> Iterator[Fault]:
        is_decision = clash.kind in DECISIONS and clash.severity is not Severity.NOTE
        if not (is_former or is_decision or clash.severity is Severity.ERROR):
            return
        ranks = [self._rank_of[pointer] for pointer in clash.pointers]
        if clash.kind is ClashKind.ORDER:
            later = ranks[0]
            musts = self._order()
            yield from (
                Fault(clash.kind, None, frozenset((later, each)))
                for each in ranks[1:]
                if (later, each) in musts
            )
        elif clash.kind is ClashKind.EVERYONE:
            items = self._index.items
            plenaries = [rank for rank in ranks if needs_everyone(items[rank])]
            for pair in combinations(plenaries, 2):
                yield Fault(clash.kind, None, frozenset(pair))
        else:
            yield Fault(clash.kind, clash.shared, frozenset(ranks))

    def _order(self) -> set[tuple[int, int]]:
        """What must come after what, later one first."""
        if self._musts is None:
            self._musts = {
                (each.later.rank, each.earlier.rank)
                for each in self._index.once(precedences)
                if each.severity is Severity.ERROR
            }
        return self._musts


def against(fault: Fault, index: Index, pieces: dict[int, Piece], solution: Solution) -> Asked:
    """What has to be asked so that a fault does not come about again."""
    ranks = tuple(sorted(fault.ranks))
    kind, shared = fault.kind, fault.shared
    room = shared if kind is ClashKind.ROOM else None
    if kind in (ClashKind.NEED, ClashKind.DELEGATION) or (
        room is not None and room_holds(index, room) > 1
    ):
        # Whenever all of these are there at once, it is too much.
        loads = (1,) * len(ranks)
        return Load(
            kind=kind, shared=shared, ranks=ranks, loads=loads, most=len(ranks) - 1, room=room
        )
    if kind in _PAIRS and len(ranks) == 2:
        return Apart(kind=kind, shared=shared, ranks=ranks, room=room)
    known = tuple(rank for rank in ranks if rank in pieces)
    at = tuple(
        (solution.starts[pieces[rank].lead], solution.choices.get(rank, 0)) for rank in known
    )
    return NotAll(kind=kind, shared=shared, ranks=known, at=at)
