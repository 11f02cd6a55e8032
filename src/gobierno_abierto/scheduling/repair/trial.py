"""One model of a problem, searched once: as few clashes as can be, then at the least cost."""

from collections.abc import Iterator
from typing import Any

import attrs

from gobierno_abierto.scheduling.repair.asked import Level, Problem
from gobierno_abierto.scheduling.repair.keeping import Keeping
from gobierno_abierto.scheduling.repair.pricing import Pricing, Terms, stakes_of, total
from gobierno_abierto.scheduling.repair.solver import Effort, Found, Solver
from gobierno_abierto.scheduling.repair.variables import Expression, Reach, Variables
from gobierno_abierto.scheduling.repair.weights import Weights


@attrs.frozen(kw_only=True)
class Solution:
    """Where everything is, and how good that is.

    `starts` are those of the leads, in seconds since 1970-01-01T00:00Z; `None` for what found no
    time. `choices` are positions in `Piece.rooms`. `stays` are the numbers of the stakes that
    stay. `gone` are the ranks of pieces that cannot stay where they are, and for which no place
    was looked for: then it is no whole solution. `left` counts what is left, the worst first:
    items without a time, errors, warnings; `is_clearest`: less cannot be left. `cost` is what it
    costs, and nothing that leaves as little costs less than `bound`.
    """

    starts: dict[int, int | None]
    choices: dict[int, int]
    stays: frozenset[int]
    gone: frozenset[int]
    left: tuple[int, ...]
    is_clearest: bool
    cost: int
    bound: int


# Nothing is left at all.
_NOTHING = (0,) * (1 + len(Level))


class Known:
    """What is known of a problem from all trials so far.

    `may_be_strict`: perhaps no clash at all need stay. `is_whole`: all times of what has none
    are looked at. `left` is what stays at least, as in `Solution`; empty if that is not known.
    `wanted`: only solutions that leave no more than this. `formers` are the solutions that are
    wanted no more, and `best` the best of the others.
    """

    def __init__(self) -> None:
        self.may_be_strict = True
        self.is_whole = True
        self.left: tuple[int, ...] = ()
        self.wanted: tuple[int, ...] | None = None
        self.formers: list[Solution] = []
        self.best: Solution | None = None

    def least(self, tier: int) -> int:
        """How many of a tier stay at least."""
        return self.left[tier] if tier < len(self.left) else 0

    def found(self, solution: Solution | None) -> None:
        """A whole solution."""
        if solution is not None and (
            self.best is None or (solution.left, solution.cost) < (self.best.left, self.best.cost)
        ):
            self.best = solution


class Trial:
    """A model of a problem in which only some leads, and what shares their time, may move.

    `reach` and `may_leave` are those of `Variables`.
    """

    def __init__(
        self,
        problem: Problem,
        weights: Weights,
        reach: Reach,
        effort: Effort,
        known: "Known",
        *,
        may_leave: bool,
    ) -> None:
        self._problem = problem
        self._weights = weights
        self._reach = reach
        self._effort = effort
        self._known = known
        self._may_leave = may_leave
        self._solver = Solver()

    def best(self, seconds: float) -> Solution | None:
        """The best solution found in that time; `None`: there is none, or the time was short."""
        known = self._known
        until = self._effort.left - seconds
        if known.may_be_strict:
            # If nothing at all need stay, there is nothing better: no need to count.
            self._build(is_strict=True)
            found = self._cheapest(self._rest(until) * 0.8, _NOTHING, is_clearest=True)
            if isinstance(found, Solution):
                return found
            if found is False and self._may_leave:
                known.may_be_strict = False
        if known.wanted in (None, _NOTHING) and len(known.left) < len(_NOTHING):
            return None if known.wanted else self._counted(until)
        left = known.wanted or known.left
        self._build(is_strict=False)
        for count, terms in zip(left, self._tiers(), strict=True):
            self._model.add(total(terms) <= count)
        found = self._cheapest(self._rest(until), left, is_clearest=True)
        if isinstance(found, Solution):
            return found
        return None if known.wanted else self._counted(until)

    def _counted(self, until: float) -> Solution | None:
        """The best one, found step by step: the worst that may stay first."""
        self._build(is_strict=False)
        counts: list[int] = []
        is_clearest = True
        for tier, terms in enumerate(self._tiers()):
            least = self._known.least(tier)
            count, is_least = self._lower(terms, self._rest(until) / 2, least)
            if count is None:
                return None
            counts.append(count)
            is_clearest = is_clearest and is_least
        if self._may_leave and is_clearest:
            self._known.left = tuple(counts)
        found = self._cheapest(self._rest(until), tuple(counts), is_clearest=is_clearest)
        return found if isinstance(found, Solution) else None

    def _rest(self, until: float) -> float:
        """How many seconds are left of its own."""
        return max(0.0, self._effort.left - until)

    def _build(self, *, is_strict: bool) -> None:
        """A new model; if `is_strict`, none in which any clash stays or any item is unplaced."""
        model = self._model = self._solver.model()
        variables = self._variables = Variables(
            model, self._problem, self._reach, may_leave=self._may_leave
        )
        stakes = self._problem.stakes
        stays = None if is_strict else [model.new_bool_var("") for _ in stakes]
        self._stays: list[Any] = stays or []
        self._pricing = Pricing(variables, self._weights, is_strict=is_strict)
        keeping = Keeping(variables, stays)
        for piece in self._problem.pieces.values():
            if piece.within is not None:
                keeping.within(piece.rank, piece.within)
        for asked in self._problem.asked:
            keeping.keep(asked)
        self._pricing.cut(stakes, stays)
        for terms in self._unplaced() if is_strict else ():
            model.add_bool_and([~literal for literal, _ in terms])
        for former in self._known.formers:
            model.add_bool_or(self._kept(former))
        self._hint_known()

    def _kept(self, former: Solution) -> list[Expression]:
        """Literals of which one is true if not all moves that moved in a former solution."""
        variables = self._variables
        kept: list[Expression] = []
        for rank, piece in self._problem.pieces.items():
            if piece.lead == rank and former.starts[rank] != piece.present:
                start = piece.present if piece.present is not None else former.starts[rank]
                if start is not None and start in variables.times(rank):
                    begins = variables.begins(rank, start)
                    kept += begins if piece.present is not None else [~each for each in begins]
            if piece.present is not None and piece.rooms[0] and former.choices[rank]:
                kept += variables.chosen(rank, 0) or ()
        return kept

    def _unplaced(self) -> Iterator[Terms]:
        here = self._variables.here
        yield [(~here[rank], 1) for rank in here if self._problem.pieces[rank].optional]

    def _tiers(self) -> Iterator[Terms]:
        """What is to be as low as can be, the most important first."""
        yield from self._unplaced()
        for level in Level:
            yield [(self._stays[number], 1) for number in stakes_of(self._problem, level)]

    def _lower(self, terms: Terms, seconds: float, least: int) -> tuple[int | None, bool]:
        """Bring a sum down as far as can be, and keep it there; whether it is proven.

        `None`: the time was too short for anything.
        """
        if not terms:
            return 0, True
        what = total(terms)
        self._model.add(what >= least)
        self._model.minimize(what)
        found = self._solver.search(self._model, self._effort, seconds)
        if not isinstance(found, Found):
            return None, False
        self._model.add(what <= found.value)
        self._hint_found(found)
        return found.value, found.is_best

    def _cheapest(
        self, seconds: float, left: tuple[int, ...], *, is_clearest: bool
    ) -> Solution | bool:
        """As `Solver.search`."""
        what = total(self._pricing.terms)
        best = self._known.best
        if best is not None and best.left == left:
            self._model.add(what <= best.cost)
        self._model.minimize(what)
        found = self._solver.search(self._model, self._effort, seconds)
        if not isinstance(found, Found):
            return found
        return self._solution(found, left, is_clearest=is_clearest)

    def _solution(self, found: Found, left: tuple[int, ...], *, is_clearest: bool) -> Solution:
        variables, pieces = self._variables, self._problem.pieces
        starts: dict[int, int | None] = {}
        for rank, piece in pieces.items():
            if piece.lead == rank:
                starts[rank] = next(
                    (
                        start
                        for start in variables.times(rank)
                        if all(found.holds(each) for each in variables.begins(rank, start))
                    ),
                    None,
                )
        choices = {
            rank: next(
                (n for n, each in enumerate(variables.choices.get(rank, ())) if found.holds(each)),
                0,
            )
            for rank in pieces
        }
        return Solution(
            starts=starts,
            choices=choices,
            stays=frozenset(n for n, each in enumerate(self._stays) if found.holds(each)),
            gone=self._gone(found),
            left=left,
            is_clearest=is_clearest,
            cost=found.value,
            bound=found.bound,
        )

    def _gone(self, found: Found) -> frozenset[int]:
        """The leads of what is gone; of what has only left its room, too."""
        variables, pieces = self._variables, self._problem.pieces
        left = {pieces[rank].lead for rank, kept in variables.kept.items() if not found.holds(kept)}
        for rank, here in variables.here.items():
            if not pieces[rank].optional and not found.holds(here):
                left.add(rank)
        return frozenset(left)

    def _hint_known(self) -> None:
        """Where to look first: where everything is in the best solution so far, or is now."""
        model, pieces, best = self._model, self._problem.pieces, self._known.best
        for rank, starts in self._variables.starts.items():
            there = best.starts[rank] if best else pieces[rank].present
            for start, literal in starts.items() if there is not None else ():
                model.add_hint(literal, start == there)
        for rank, choices in self._variables.choices.items():
            choice = best.choices[rank] if best else 0
            for n, literal in enumerate(choices):
                model.add_hint(literal, n == choice)
        for here in (*self._variables.here.values(), *self._variables.kept.values()):
            model.add_hint(here, 1)

    def _hint_found(self, found: Found) -> None:
        """Where to look first: where everything was found last."""
        model, variables = self._model, self._variables
        model.clear_hints()  # type: ignore[no-untyped-call]  # it is untyped there
        for literals in (
            *(starts.values() for starts in variables.starts.values()),
            *variables.choices.values(),
            variables.here.values(),
            variables.kept.values(),
            self._stays,
        ):
            for literal in literals:
                model.add_hint(literal, found.holds(literal))
