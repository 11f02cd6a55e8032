"""Times for what has none."""

from collections.abc import Callable, Collection
from datetime import time

from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.scheduling.repair.asked import Problem
from gobierno_abierto.scheduling.repair.filling import Places, filled
from gobierno_abierto.scheduling.repair.limits import checked
from gobierno_abierto.scheduling.repair.problems import problem_of
from gobierno_abierto.scheduling.repair.proposal import Proposal
from gobierno_abierto.scheduling.repair.proposing import Task, proposals_of, unchanged
from gobierno_abierto.scheduling.repair.solver import Effort
from gobierno_abierto.scheduling.repair.standing import Standing
from gobierno_abierto.scheduling.repair.trial import Solution
from gobierno_abierto.scheduling.repair.untimed import all_pieces
from gobierno_abierto.scheduling.repair.weights import Weights

_WEIGHTS = Weights()


def schedule(
    dialogue: Dialogue,
    *,
    hours: tuple[time, time] = (time(9), time(18)),
    fixed: Collection[str] = (),
    weights: Weights = _WEIGHTS,
    time_limit: float = 10.0,
    seed: int = 0,
    proposals: int = 1,
    step: int = 15,
    on_progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> tuple[Proposal, ...]:
    """Schedules in which the items that have a duration and no time have one, and a room.

    What has a time stays. As many items as can be found a time, with the fewest clashes at error
    level, then at warning level, among all. An item is on one of the days of its event, or on its
    own day if it states one, at a time on a grid of `step` minutes from midnight, while a venue of
    its event is open, or, where that is not stated, within `hours`. One that has no room is given
    one that is large enough; a break is given none. A block is placed as a whole, for its own
    duration or that of its longest item. `Proposal.unplaced` are the items that found no time;
    those that `fixed` names are left without one.

    All else is as in `repair`. What is placed at once without any clash costs nothing, and then
    OR-Tools is not needed.

    Raises:
        RepairUnavailableError, RepairTooLargeError, IdError, TypeError, ValueError: as in `repair`;
            hours that do not follow one another are a ValueError, too.
    """
    effort = Effort(time_limit, seed, stop, on_progress)
    index = Index(dialogue)
    checked(index, fixed, weights, time_limit=time_limit, step=step, proposals=proposals)
    if not hours[0] < hours[1]:
        raise ValueError(f"the hours of a day follow one another, not {hours!r}")
    now = clashes(dialogue)
    pieces = all_pieces(index, hours, fixed, weights, step)
    if not any(piece.optional for piece in pieces.values()):
        return (unchanged(dialogue, now, is_clearest=True),)
    standing = Standing(index, now)
    problem = problem_of(index, pieces, standing)
    task = Task(
        dialogue=dialogue,
        index=index,
        clashes=now,
        standing=standing,
        problem=problem,
        weights=weights,
        effort=effort,
        ready=_ready(problem, effort, proposals),
    )
    return proposals_of(task, proposals)


def _ready(problem: Problem, effort: Effort, most: int) -> tuple[Solution, ...]:
    """Schedules found item by item, each another one; the last one may lack some items."""
    found: list[Solution] = []
    for n in range(most):
        solution = _solution(problem, filled(problem, effort, effort.seed + n))
        if any(solution.starts == each.starts for each in found):
            break
        if solution.left[0] == 0 or not found:
            found.append(solution)
        if solution.left[0]:
            break
    return tuple(found)


def _solution(problem: Problem, places: Places) -> Solution:
    starts, choices = places
    leads = [piece for piece in problem.pieces.values() if piece.lead == piece.rank]
    unplaced = sum(piece.rank not in starts for piece in leads)
    return Solution(
        starts={piece.rank: starts.get(piece.rank) for piece in leads},
        choices=dict(choices),
        stays=frozenset(n for n, each in enumerate(problem.stakes) if each.standing),
        gone=frozenset(),
        left=(unplaced, 0, 0),
        is_clearest=not unplaced,
        cost=0,
        bound=0,
    )
