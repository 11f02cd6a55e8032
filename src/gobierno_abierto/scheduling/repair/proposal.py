"""What a repair proposes, and what it could not do."""

from enum import StrEnum

import attrs

from gobierno_abierto.model import Dialogue
from gobierno_abierto.scheduling.changes.change import Change
from gobierno_abierto.scheduling.clash import Clash, ClashKind


class Bond(StrEnum):
    """What a search has to keep, beside what clashes know."""

    FIXED = "fixed"
    BLOCK = "block"
    FRAME = "frame"
    ROOMS = "rooms"
    DECISION = "decision"


@attrs.frozen(kw_only=True)
class Reason:
    """One of the things that cannot all be kept.

    `kind` is what is asked, in the words of the clashes, or a `Bond`:

    - `FIXED`: the items were asked to stay, have been held, or have no slot that could move;
    - `BLOCK`: the items are at the time of their block, which is the first of them;
    - `FRAME`: the hours in which the event's days begin and end;
    - `ROOMS`: the rooms that are large enough, or the item takes several and keeps them;
    - `DECISION`: no change of time or room helps; only people can decide.

    `items` are ids of items, and `shared` the id of what they share (a person, a room, a
    resource…), `None` if there is no such thing.
    """

    kind: ClashKind | Bond
    items: tuple[str, ...]
    shared: str | None = None


@attrs.frozen(kw_only=True)
class Conflict:
    """Why one clash stays.

    `reasons` cannot all be kept, and without any one of them the others could: there may be
    other such sets. Empty if the time did not suffice to find out, or if the clash stays only
    because the search was cut short.
    """

    clash: Clash
    reasons: tuple[Reason, ...]


@attrs.frozen(kw_only=True)
class Proposal:
    """A schedule in which nothing clashes that moving can clear, and what it takes to get there.

    `people` are the ids of those with a part in an item that begins at another time or is in
    another room: they are to be asked. `cost` is that of `Weights`, and `bound` says that no
    schedule with as few clashes costs less. `remaining` are the clashes at error level that are
    left, `conflicts` the reasons of each. `unplaced` are the ids of items that found no time
    (`schedule` only).
    """

    document: Dialogue
    changes: tuple[Change, ...]
    people: tuple[str, ...]
    cost: int
    bound: int
    remaining: tuple[Clash, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unplaced: tuple[str, ...] = ()
    clearest: bool = True

    @property
    def proven(self) -> bool:
        """Whether no schedule has fewer clashes, nor as few at a lower cost."""
        return self.clearest and self.cost == self.bound

    @property
    def gap(self) -> float:
        """By what part of the cost the least one may be lower: 0.0 if it is proven."""
        return (self.cost - self.bound) / self.cost if self.cost else 0.0
