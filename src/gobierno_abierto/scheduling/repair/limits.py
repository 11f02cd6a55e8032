"""What can be asked of a search, and how much."""

from collections.abc import Collection

from gobierno_abierto.editing import IdError
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.repair.weights import Weights

# With more items than these that take place, a search would not end in a time that anybody waits.
MOST_ITEMS = 5_000

_DAY = 24 * 60


class RepairTooLargeError(ValueError):
    """More items take place than can be searched for other times.

    `items` is how many there are, and `most` how many there may be.
    """

    def __init__(self, items: int, most: int = MOST_ITEMS) -> None:
        super().__init__(f"{items} items take place; no more than {most} can be searched")
        self.items = items
        self.most = most


def checked(
    index: Index,
    fixed: Collection[str],
    weights: Weights,
    *,
    time_limit: float,
    step: int,
    proposals: int,
) -> None:
    """Whether that can be asked.

    Raises:
        TypeError: if `fixed` is one bare string, or `weights` are no `Weights`.
        RepairTooLargeError: if too many items take place.
        IdError: if `fixed` has an id that no item or event has.
        ValueError: for a number that says nothing.
    """
    if isinstance(fixed, str):
        raise TypeError(f"fixed is a collection of ids, not one id: write ({fixed!r},)")
    if not isinstance(weights, Weights):
        raise TypeError(f"weights are Weights, such as Weights(move=50), not {weights!r}")
    if not time_limit > 0:
        raise ValueError(f"a time limit is more than 0 seconds, not {time_limit!r}")
    if step.__class__ is not int or not 1 <= step <= _DAY:
        raise ValueError(f"a step is from 1 to {_DAY} minutes, not {step!r}")
    if proposals.__class__ is not int or proposals < 1:
        raise ValueError(f"proposals are at least 1, not {proposals!r}")
    events = {placed.event.id for placed in index.events}
    unknown = [each for each in fixed if each not in index.items_by_id and each not in events]
    if unknown:
        names = ", ".join(map(repr, unknown))
        raise IdError(f"no item and no event has the id {names}")
    count = sum(placed.is_on for placed in index.items)
    if count > MOST_ITEMS:
        raise RepairTooLargeError(count)
