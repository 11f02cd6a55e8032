"""The best schedule for a problem, found by moving no more items than can matter.

First only what clashes may move, and all else either stays or, at the price of the smallest
change, is gone. That cannot cost more than the best schedule. Where nothing is gone it is one;
else what is gone may move as well, and it is tried again.
"""

from collections.abc import Collection, Iterable

import attrs

from gobierno_abierto.scheduling.repair.asked import Asked, Problem
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.pricing import price_of
from gobierno_abierto.scheduling.repair.solver import Effort
from gobierno_abierto.scheduling.repair.trial import Known, Solution, Trial
from gobierno_abierto.scheduling.repair.weights import Weights

# How many times of an item are looked at when it may first move, and how many more after.
_FIRST, _MORE = 12, 4
# With so few times and rooms of all that may move, all are looked at.
_FEW = 10_000
# How much of what is left of the time one trial may take.
_MOST_OF_IT = 0.7
# At most so many times and rooms of all items that have none are looked at.
_MOST = 60_000


class Search:
    """The search for one problem; each further solution is another one."""

    def __init__(
        self,
        problem: Problem,
        weights: Weights,
        effort: Effort,
        seeds: Collection[int],
        *,
        ready: Iterable[Solution] = (),
    ) -> None:
        self._problem = problem
        self._weights = weights
        self._effort = effort
        self._known = Known()
        self._ready = [each for each in ready if each.is_clearest]
        # What is not whole shows where to look first.
        self._start = next((each for each in ready if not each.is_clearest), None)
        self._counts: dict[int, int] = {}
        optional = [rank for rank, piece in problem.pieces.items() if piece.optional]
        # How many choices of rooms all of them have together.
        self._open = sum(
            len(piece.rooms)
            for piece in problem.pieces.values()
            if problem.pieces[piece.lead].optional
        )
        those = (rank for rank in (*seeds, *optional) if rank in problem.pieces)
        self._widen({problem.pieces[rank].lead for rank in those})

    def next(self) -> Solution | None:
        """The best solution but for the former ones; `None` if there is none, or no time left.

        In each, something stays that moves in each of the former ones.
        """
        if self._ready:
            return self._ready.pop(0)
        known = self._known
        known.best = self._start
        bound = self._narrow()
        if known.best is None and known.wanted is None and self._effort.left > 0:
            known.found(self._try(may_leave=False, seconds=self._effort.left))
        best = known.best
        if best is None:
            return None
        best = _bounded(best, bound)
        return best if known.is_whole else attrs.evolve(best, is_clearest=False)

    def _narrow(self) -> Solution | None:
        """Try until nothing is gone, and so proven; what the best one of all cannot be better than.

        Whole solutions are worth their time now and then, and more so when it runs out.
        """
        known, effort = self._known, self._effort
        bound: Solution | None = None
        rounds, next_whole = 0, 1
        late = effort.left / 3
        while effort.left > 0:
            rounds += 1
            fresh = self._try(may_leave=True, seconds=effort.left * _MOST_OF_IT)
            if fresh is None:
                break
            bound = _tighter(bound, fresh)
            if not fresh.gone:
                known.found(fresh)
            elif rounds == next_whole or effort.left < late:
                next_whole *= 2
                known.found(self._try(may_leave=False, seconds=effort.left / 3))
            if known.best is not None:
                effort.tell(known.best.cost, _bounded(known.best, bound).bound)
                if _as_good(known.best, bound):
                    break
            if not fresh.gone and fresh.is_clearest and fresh.cost <= fresh.bound:
                break
            self._widen(fresh.gone)
        return bound

    def accept(self, solution: Solution) -> None:
        """From now on others are looked for."""
        self._known.formers.append(solution)
        self._known.wanted = solution.left

    def ask(self, more: Iterable[Asked]) -> None:
        """From now on, these are asked, too."""
        self._problem = self._problem.asking(more)

    def _try(self, *, may_leave: bool, seconds: float) -> Solution | None:
        reach = {lead: self._nearest(lead, count) for lead, count in self._counts.items()}
        trial = Trial(
            self._problem, self._weights, reach, self._effort, self._known, may_leave=may_leave
        )
        return trial.best(seconds)

    def _nearest(self, lead: int, count: int) -> tuple[int, ...]:
        piece = self._problem.pieces[lead]
        if piece.optional:
            return self._some(piece)
        by_price = sorted(
            piece.starts,
            key=lambda each: (
                each in piece.bad and each != piece.present,
                price_of(piece, each, self._weights),
                each,
            ),
        )
        return tuple(sorted(by_price[:count]))

    def _some(self, piece: Piece) -> tuple[int, ...]:
        """Times of an item without one: all, or so many that a search has an end."""
        most = max(_FIRST, _MOST // max(1, self._open))
        starts = piece.starts
        if len(starts) <= most:
            return starts
        self._known.is_whole = False
        first = self._start.starts.get(piece.rank) if self._start else None
        there = () if first is None else (first,)
        return tuple(sorted({*there, *starts[:: -(-len(starts) // most)]}))

    def _are_few(self, leads: Collection[int]) -> bool:
        """Whether all times and rooms of these, and of what moves already, are soon searched."""
        those = {*leads, *self._counts}
        count = sum(
            len(self._problem.pieces[piece.lead].starts) * len(piece.rooms)
            for piece in self._problem.pieces.values()
            if piece.lead in those
        )
        return count <= _FEW

    def _widen(self, leads: Collection[int]) -> None:
        """More of their times are looked at, and of those in the same block."""
        pieces = self._problem.pieces
        few = self._are_few(leads)
        for lead in sorted(leads):
            if few:
                self._counts[lead] = len(pieces[lead].starts)
                continue
            self._counts[lead] = (
                self._counts.get(lead, 1) * _MORE if lead in self._counts else _FIRST
            )
        blocks = {
            piece.within
            for piece in pieces.values()
            if piece.within is not None
            and (piece.rank in self._counts or piece.within in self._counts)
        }
        inner = {piece.rank for piece in pieces.values() if piece.within in blocks}
        for lead in sorted(inner | {each for each in blocks if each is not None}):
            self._counts.setdefault(lead, len(pieces[lead].starts) if few else _FIRST)


def _tighter(one: Solution | None, other: Solution) -> Solution:
    """Of two, the one that says more of what is left and of what that costs at least."""
    if one is None or not one.is_clearest:
        return other
    if not other.is_clearest:
        return one
    return max(one, other, key=lambda each: (each.left, each.bound))


def _as_good(whole: Solution, relaxed: Solution) -> bool:
    return relaxed.is_clearest and whole.left == relaxed.left and whole.cost <= relaxed.bound


def _bounded(best: Solution, bound: Solution | None) -> Solution:
    """What is known of it from a search in which more was allowed."""
    if best is bound:
        return best
    if bound is None or not bound.is_clearest or bound.left != best.left:
        return attrs.evolve(best, is_clearest=False, bound=0)
    return attrs.evolve(best, is_clearest=True, bound=bound.bound)
