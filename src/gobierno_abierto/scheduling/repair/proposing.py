"""From a problem to proposals: search, look at what was found, tell what it takes."""

from collections.abc import Iterable

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue
from gobierno_abierto.scheduling.changes import changes
from gobierno_abierto.scheduling.clash import Clash
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.scheduling.demands import people_of
from gobierno_abierto.scheduling.repair.applying import applied
from gobierno_abierto.scheduling.repair.asked import Problem
from gobierno_abierto.scheduling.repair.explaining import Explainer
from gobierno_abierto.scheduling.repair.judging import Judge, against
from gobierno_abierto.scheduling.repair.proposal import Conflict, Proposal
from gobierno_abierto.scheduling.repair.searching import Search
from gobierno_abierto.scheduling.repair.solver import Effort, RepairUnavailableError
from gobierno_abierto.scheduling.repair.standing import Standing
from gobierno_abierto.scheduling.repair.trial import Solution
from gobierno_abierto.scheduling.repair.weights import Weights, cost_of

# How often a search goes on after what it found had a clash that it did not know of.
_MOST_ROUNDS = 100
# What part of the time is for searching, and what part of it for the reasons of one solution.
_SEARCHING, _EXPLAINING = 0.9, 0.3


@attrs.frozen(kw_only=True)
class Task:
    """A dialogue, what is known of it, and what is searched for. `ready` has been found already."""

    dialogue: Dialogue
    index: Index
    clashes: tuple[Clash, ...]
    standing: Standing
    problem: Problem
    weights: Weights
    effort: Effort
    ready: tuple[Solution, ...] = ()


def proposals_of(task: Task, most: int) -> tuple[Proposal, ...]:
    """The best proposals, the best first: at most so many.

    All leave as little as the first. Without any time to find one, the dialogue as it is.
    """
    # Some of the time is for saying why a clash stays.
    searching = task.effort.part(_SEARCHING)
    search = Search(task.problem, task.weights, searching, task.standing.movable, ready=task.ready)
    judge = Judge(task.index, task.clashes)
    found: list[Proposal] = []
    first: Solution | None = None
    while len(found) < most:
        solution, proposal = _next(task, search, judge)
        if solution is None or proposal is None:
            break
        if first is not None and solution.left != first.left:
            break
        first = first or solution
        found.append(proposal)
        if proposal.document == task.dialogue:
            break
        search.accept(solution)
    if found:
        return tuple(found)
    nothing = unchanged(task.dialogue, task.clashes, is_clearest=False)
    return (attrs.evolve(nothing, unplaced=_unplaced(task.problem)),)


def unchanged(dialogue: Dialogue, those: Iterable[Clash], *, is_clearest: bool) -> Proposal:
    """The proposal to leave all as it is."""
    return Proposal(
        document=dialogue,
        changes=(),
        people=(),
        cost=0,
        bound=0,
        remaining=_errors(those),
        clearest=is_clearest,
    )


def _next(task: Task, search: Search, judge: Judge) -> tuple[Solution | None, Proposal | None]:
    """The next solution that has no new clash."""
    for _ in range(_MOST_ROUNDS):
        solution = search.next()
        if solution is None:
            return None, None
        document = applied(task.dialogue, task.problem.pieces, solution)
        those = clashes(document)
        faults = judge.new(those)
        if not faults:
            return solution, _proposal(task, solution, document, those)
        pieces = task.problem.pieces
        search.ask(against(fault, task.index, pieces, solution) for fault in faults)
    return None, None


def _proposal(
    task: Task, solution: Solution, document: Dialogue, those: tuple[Clash, ...]
) -> Proposal:
    cost = cost_of(task.dialogue, document, task.weights)
    remaining = _errors(those)
    return Proposal(
        document=document,
        changes=changes(task.dialogue, document),
        people=_people(task.index, Index(document)),
        cost=cost,
        bound=min(cost, solution.bound),
        remaining=remaining,
        conflicts=_conflicts(task, solution, remaining),
        unplaced=_unplaced(task.problem, solution),
        clearest=solution.is_clearest,
    )


def _unplaced(problem: Problem, solution: Solution | None = None) -> tuple[str, ...]:
    """The items that have found no time; without a solution, all that had none."""
    return tuple(
        piece.placed.item.id
        for rank, piece in problem.pieces.items()
        if piece.optional and (solution is None or solution.starts[rank] is None)
    )


def _conflicts(
    task: Task, solution: Solution, remaining: tuple[Clash, ...]
) -> tuple[Conflict, ...]:
    if not remaining:
        return ()
    try:
        explainer = Explainer(task.index, task.problem, task.effort.part(_EXPLAINING))
    except RepairUnavailableError:
        # Whatever was placed without it can be proposed without it.
        return tuple(Conflict(clash=each, reasons=()) for each in remaining)
    return tuple(explainer.explained(each, solution) for each in remaining)


def _people(before: Index, after: Index) -> tuple[str, ...]:
    """Who has a part in anything that is at another time or in another room."""
    found: dict[str, None] = {}
    for old, new in zip(before.items, after.items, strict=True):
        if old.is_on and (old.start != new.start or old.item.rooms != new.item.rooms):
            found.update(dict.fromkeys(people_of(old)))
    return tuple(found)


def _errors(those: Iterable[Clash]) -> tuple[Clash, ...]:
    return tuple(each for each in those if each.severity is Severity.ERROR)
