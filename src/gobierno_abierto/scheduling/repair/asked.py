"""What a search has to keep, as plain data: nothing here knows how it is solved."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

import attrs

from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.repair.pieces import Piece


class Level(IntEnum):
    """How much it weighs if something is not kept."""

    ERROR = 0
    WARNING = 1


class Stake(NamedTuple):
    """One clash that may stay, though better not: what is asked under it need not be kept.

    `ranks` are those of its items. `standing`: it is there now, so that clearing it needs a change
    to one of its items.
    """

    kind: ClashKind
    shared: str | None
    ranks: tuple[int, ...]
    level: Level
    standing: bool


@attrs.frozen(kw_only=True)
class Asked:
    """Something asked of pieces, by their ranks.

    It need not be kept if any of `stakes` (their numbers) stays; with none, it must be.
    """

    kind: ClashKind
    shared: str | None
    ranks: tuple[int, ...]
    stakes: tuple[int, ...] = ()


@attrs.frozen(kw_only=True)
class Apart(Asked):
    """No two at once; with `room`, as far as they are in that room.

    `is_implied`: where no stake stays, something else asks it as well.
    """

    room: str | None = None
    is_implied: bool = False


@attrs.frozen(kw_only=True)
class Load(Asked):
    """At no time more than `most` of them together; each has one of `loads`. `room`: as above."""

    loads: tuple[int, ...]
    most: int
    room: str | None = None


@attrs.frozen(kw_only=True)
class Before(Asked):
    """The first ends before the second starts; with `same_day`, where both start on one day.

    One that has no time of its own has `end`, or `start`, instead; then its rank stands for
    nothing.
    """

    end: int | None = None
    start: int | None = None
    same_day: bool = False


@attrs.frozen(kw_only=True)
class Never(Asked):
    """It does not begin at any of `starts`; `choices` are the rooms for which that holds.

    `starts` are times of its lead; `choices` positions in `Piece.rooms`.
    """

    starts: frozenset[int]
    choices: tuple[int, ...]


@attrs.frozen(kw_only=True)
class Way(Asked):
    """Two that are `seconds` apart at least, by the choices of rooms of both."""

    seconds: tuple[tuple[int, int, int], ...]


@attrs.frozen(kw_only=True)
class NotAll(Asked):
    """Not all of them are at these times (of their leads) and in these choices of rooms.

    A time of `None`: it has none.
    """

    at: tuple[tuple[int | None, int], ...]


@attrs.frozen(kw_only=True)
class Problem:
    """What may move, what is asked of it, and which clashes may stay."""

    pieces: dict[int, Piece]
    asked: tuple[Asked, ...]
    stakes: tuple[Stake, ...]

    def asking(self, more: Iterable[Asked]) -> "Problem":
        """The same, with more asked."""
        return attrs.evolve(self, asked=(*self.asked, *more))
