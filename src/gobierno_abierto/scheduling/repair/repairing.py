"""The least change that clears what clashes."""

from collections.abc import Callable, Collection

from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.scheduling.repair.limits import checked
from gobierno_abierto.scheduling.repair.pieces import pieces_of, present_frames
from gobierno_abierto.scheduling.repair.problems import problem_of
from gobierno_abierto.scheduling.repair.proposal import Proposal
from gobierno_abierto.scheduling.repair.proposing import Task, proposals_of, unchanged
from gobierno_abierto.scheduling.repair.solver import Effort
from gobierno_abierto.scheduling.repair.standing import Standing
from gobierno_abierto.scheduling.repair.weights import Weights

_WEIGHTS = Weights()


def repair(
    dialogue: Dialogue,
    *,
    fixed: Collection[str] = (),
    weights: Weights = _WEIGHTS,
    time_limit: float = 10.0,
    seed: int = 0,
    proposals: int = 1,
    step: int = 15,
    on_progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> tuple[Proposal, ...]:
    """The schedules with the fewest clashes at error level, then at warning level, at least cost.

    Items move to times on a grid of `step` minutes from midnight, within the hours that each day
    of their event has now, and to other rooms of its venues; see `Weights` for what that costs.
    They keep their length. Several rooms of one item stay, as does what has no slot, has been
    held or is off. The items of a block move with it; those with a slot of their own move within
    its slot. `fixed` are ids of items, blocks or events that do not move; the items of a fixed
    block stay with it. No proposal has a clash at error level that was not there before, and none
    has a new one of a delegation, a night or two cities, which only people can decide.

    How many clashes stay is counted as they are now: of what was one clash and is in parts, all
    parts are one. That somebody could stand in clears a clash only where it does so now.

    Up to `proposals` are given, the cheapest first, as different as this: in each, something
    stays that moves in each of the former ones. There are fewer if no more were found that leave
    as few clashes.

    `time_limit` is in seconds, for all proposals together; if it is up before anything is proven,
    `Proposal.bound` says how much is known, and if nothing was found at all, the one proposal is
    the dialogue as it is. The same call gives the same proposals if it ends before its limit; if
    the limit ends it, they depend on the machine. `on_progress` is told of the cost and bound of
    what is looked at, and `stop` is asked often whether to end with what there is.

    Raises:
        RepairUnavailableError: if something is to be moved and the extra `repair` is missing.
        RepairTooLargeError: if too many items take place (see `limits`).
        IdError: if `fixed` has an id that no item or event has.
        TypeError: if `fixed` is one bare string, or `weights` are no `Weights`.
        ValueError: for a limit of less than no time, a step that is not of 1 to 1440 minutes, or
            less than one proposal.
    """
    effort = Effort(time_limit, seed, stop, on_progress)
    index = Index(dialogue)
    checked(index, fixed, weights, time_limit=time_limit, step=step, proposals=proposals)
    now = clashes(dialogue)
    standing = Standing(index, now)
    if not standing.movable:
        return (unchanged(dialogue, now, is_clearest=True),)
    pieces = pieces_of(index, present_frames(index), fixed, weights, step)
    task = Task(
        dialogue=dialogue,
        index=index,
        clashes=now,
        standing=standing,
        problem=problem_of(index, pieces, standing),
        weights=weights,
        effort=effort,
    )
    return proposals_of(task, proposals)
