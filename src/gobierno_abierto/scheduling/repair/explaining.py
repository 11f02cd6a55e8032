"""Why a clash stays: things that cannot all be kept, none of which could be spared."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

import attrs

from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.repair.asked import Apart, Asked, Level, Never, Problem
from gobierno_abierto.scheduling.repair.judging import DECISIONS
from gobierno_abierto.scheduling.repair.keeping import Keeping
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.proposal import Bond, Conflict, Reason
from gobierno_abierto.scheduling.repair.solver import Effort, Solver
from gobierno_abierto.scheduling.repair.trial import Solution
from gobierno_abierto.scheduling.repair.variables import Variables

# Beyond this many items nobody would follow why they cannot all be kept.
_MOST_ITEMS = 60
# Of so few items, what is asked of all is looked at two by two.
_FEW = 5
# For one question, in seconds; and how many there may be for one clash.
_PATIENCE = 1.0
_MOST_QUESTIONS = 400


class _Tie(NamedTuple):
    """What ties one item to where it may be: to a time, or to rooms."""

    rank: int
    is_room: bool


_Thing = Asked | _Tie
_About = tuple[ClashKind | Bond, str | None, int | None]


class Explainer:
    """Finds out why clashes stay in a solution."""

    def __init__(self, index: Index, problem: Problem, effort: Effort) -> None:
        self._problem = problem
        self._effort = effort
        self._solver = Solver()
        self._rank_of = {placed.pointer: placed.rank for placed in index.items}

    def explained(self, clash: Clash, solution: Solution) -> Conflict:
        """The reasons of one clash that stays."""
        ranks = [self._rank_of[pointer] for pointer in clash.pointers]
        decided = Reason(
            kind=Bond.DECISION, items=tuple(item.id for item in clash.items), shared=clash.shared
        )
        if clash.kind in DECISIONS:
            return Conflict(clash=clash, reasons=(decided,))
        own = self._own(clash, ranks, solution)
        if not own:
            return Conflict(clash=clash, reasons=(decided,))
        return Conflict(clash=clash, reasons=self._reasons(own, ranks, solution))

    def _own(self, clash: Clash, ranks: list[int], solution: Solution) -> list[Asked]:
        """What is asked where a clash is that stays."""
        here = set(ranks)
        numbers = {
            number
            for number in solution.stays
            if (stake := self._problem.stakes[number]).kind is clash.kind
            and stake.shared == clash.shared
            and here.intersection(stake.ranks)
            and (clash.kind is not ClashKind.ORDER or ranks[0] in stake.ranks)
        }
        return [
            each
            for each in self._problem.asked
            if each.kind is clash.kind
            and numbers.intersection(each.stakes)
            and here.issuperset(each.ranks)
        ]

    def _reasons(
        self, own: list[Asked], ranks: list[int], solution: Solution
    ) -> tuple[Reason, ...]:
        kept = list(self._kept(solution))
        region = {rank for rank in ranks if rank in self._problem.pieces}
        while len(region) <= _MOST_ITEMS and self._effort.left:
            things = self._things(own, kept, region)
            if not self._can_be(things, region):
                fewest = self._fewest(things, len(own), region)
                return tuple(self._told(fewest)) if fewest else ()
            wider = self._wider(kept, region)
            if wider == region:
                break
            region = wider
        return ()

    def _kept(self, solution: Solution) -> Iterator[Asked]:
        """What is asked and kept; what is only better is not worth a clash."""
        for each in self._problem.asked:
            if isinstance(each, Apart) and each.is_implied:
                each = attrs.evolve(each, is_implied=False)  # noqa: PLW2901  # nothing implies it
            stakes = [self._problem.stakes[number] for number in each.stakes]
            if all(stake.level is Level.ERROR for stake in stakes) and not any(
                number in solution.stays for number in each.stakes
            ):
                yield each

    def _wider(self, kept: list[Asked], region: set[int]) -> set[int]:
        """What meets the region in anything that is kept; with a block, its items."""
        pieces = self._problem.pieces
        found = set(region)
        for each in kept:
            if not region.isdisjoint(each.ranks):
                found.update(rank for rank in each.ranks if rank in pieces)
        leads = {pieces[rank].lead for rank in found} | {
            within for rank in found if (within := pieces[rank].within) is not None
        }
        return found | leads

    def _things(self, own: list[Asked], kept: list[Asked], region: set[int]) -> list[_Thing]:
        """All that could be at odds in the region; what the clash itself asks comes first."""
        things: list[_Thing] = list(own)
        for each in kept:
            things += _inside(each, region, self._problem.pieces)
        for rank in sorted(region):
            things += [_Tie(rank, is_room=True), _Tie(rank, is_room=False)]
        return things

    def _can_be(self, things: Iterable[_Thing], region: set[int]) -> bool:
        """Whether all of these can be kept, as far as can be found out."""
        things = list(things)
        ties = {each for each in things if isinstance(each, _Tie)}
        pieces = self._problem.pieces
        leads = {pieces[rank].lead for rank in region}
        those = {rank: pieces[rank] for rank in sorted(region | leads)}
        problem = Problem(pieces=those, asked=(), stakes=())
        reach = {lead: pieces[lead].starts for lead in leads}
        model = self._solver.model()
        variables = Variables(model, problem, reach, may_leave=False)
        keeping = Keeping(variables, None)
        bound = [
            each for each in things if not isinstance(each, _Tie) and self._is_bound(each, ties)
        ]
        for each in (*bound, *_together([each for each in bound if isinstance(each, Apart)])):
            keeping.keep(each)
        for tie in sorted(ties):
            within = those[tie.rank].within
            if not tie.is_room and within is not None and within in those:
                keeping.within(tie.rank, within)
        return self._solver.search(model, self._effort, _PATIENCE) is not False

    def _is_bound(self, asked: Asked, ties: set[_Tie]) -> bool:
        """Whether something is asked of items that are tied in what it is about."""
        pieces = self._problem.pieces
        room = getattr(asked, "room", None)
        about_room, about_time = room is not None, True
        if isinstance(asked, Never):
            piece = pieces[asked.ranks[0]]
            about_room = len(asked.choices) < len(piece.rooms) or asked.kind is ClashKind.CAPACITY
            about_time = asked.kind is not ClashKind.CAPACITY
        for rank in asked.ranks:
            if rank not in pieces:
                continue
            if about_time and _Tie(rank, is_room=False) not in ties:
                return False
            if about_room and _Tie(rank, is_room=True) not in ties:
                return False
        return True

    def _fewest(self, things: list[_Thing], own: int, region: set[int]) -> list[_Thing] | None:
        """Of things that cannot all be kept, some of which none can be spared; `None`: no time."""
        needed, rest = things[:own], things[own:]
        size = max(1, len(rest) // 2)
        questions = 0
        # Large parts first: most of it has nothing to do with it.
        while size:
            position = 0
            while position < len(rest):
                questions += 1
                if questions > _MOST_QUESTIONS or not self._effort.left:
                    return None
                without = rest[:position] + rest[position + size :]
                if self._can_be([*needed, *without], region):
                    position += size
                else:
                    rest = without
            size //= 2
        return [*needed, *rest]

    def _told(self, things: list[_Thing]) -> Iterator[Reason]:
        """Reasons as people would say them: what is of one kind, and of one thing, is one."""
        found: dict[_About, dict[str, None]] = {}
        pieces = self._problem.pieces
        for each in things:
            if isinstance(each, _Tie):
                bond, block = self._bond(pieces[each.rank], is_room=each.is_room)
                key: _About = (bond, None, block)
                names = [pieces[block].placed.item.id] if block is not None else []
                names.append(pieces[each.rank].placed.item.id)
            else:
                key = (each.kind, each.shared, None)
                names = [pieces[rank].placed.item.id for rank in each.ranks if rank in pieces]
            found.setdefault(key, {}).update(dict.fromkeys(names))
        for (kind, shared, _), items in found.items():
            yield Reason(kind=kind, items=tuple(items), shared=shared)

    def _bond(self, piece: Piece, *, is_room: bool) -> tuple[Bond, int | None]:
        if is_room:
            return (Bond.FIXED if piece.fixed else Bond.ROOMS), None
        lead = self._problem.pieces[piece.lead]
        if piece.fixed:
            return Bond.FIXED, None
        if lead is not piece or piece.within is not None:
            return Bond.BLOCK, piece.lead if lead is not piece else piece.within
        return Bond.FRAME, None


def _inside(asked: Asked, region: set[int], pieces: dict[int, Piece]) -> Iterator[Asked]:
    """What is asked of items of the region among themselves; of few, each two one by one."""
    ranks = tuple(rank for rank in asked.ranks if rank in region or rank not in pieces)
    if not isinstance(asked, Apart):
        if ranks == asked.ranks:
            yield attrs.evolve(asked, stakes=())
    elif len(ranks) > _FEW:
        yield attrs.evolve(asked, ranks=ranks, stakes=())
    else:
        for pair in combinations(ranks, 2):
            yield attrs.evolve(asked, ranks=pair, stakes=())


def _together(those: list[Apart]) -> Iterator[Apart]:
    """What is asked of all of some items, where it is asked of each two of them."""
    by_about: dict[tuple[ClashKind, str | None, str | None], list[Apart]] = {}
    for each in those:
        by_about.setdefault((each.kind, each.shared, each.room), []).append(each)
    for about in by_about.values():
        ranks = tuple(sorted({rank for each in about for rank in each.ranks}))
        asked = {pair for each in about for pair in combinations(sorted(each.ranks), 2)}
        if len(about) > 1 and len(asked) == len(ranks) * (len(ranks) - 1) // 2:
            yield attrs.evolve(about[0], ranks=ranks, stakes=())
