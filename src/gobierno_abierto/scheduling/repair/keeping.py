"""What is asked of a schedule, put into a model."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from gobierno_abierto.scheduling.repair.asked import (
    Apart,
    Asked,
    Before,
    Load,
    Never,
    NotAll,
    Way,
)
from gobierno_abierto.scheduling.repair.variables import Expression, Stay, Variables


class Keeping:
    """Puts what is asked into the model of `variables`.

    `stays` are the literals of the stakes; `None`: none of them may stay.
    """

    def __init__(self, variables: Variables, stays: list[Expression] | None) -> None:
        self._variables = variables
        self._model = variables.model
        self._stays = stays
        times = (variables.times(piece.lead) for piece in variables.pieces.values())
        self._origin = min((each[0] for each in times if each), default=0)

    def keep(self, asked: Asked) -> None:
        """What is asked holds in every solution in which none of its stakes stays."""
        how: dict[type[Asked], Callable[[Any, list[Expression]], None]] = {
            Apart: self._apart,
            Load: self._load,
            Before: self._before,
            Never: self._never,
            NotAll: self._not_all,
            Way: self._way,
        }
        stays = self._stays
        conditions = [] if stays is None else [~stays[number] for number in asked.stakes]
        how[type(asked)](asked, conditions)

    def within(self, child: int, block: int) -> None:
        """An item with a time of its own stays within that of its block."""
        variables, origin = self._variables, self._origin
        if not variables.is_rigid(child) or not variables.is_rigid(block):
            both = [*variables.presence(child), *variables.presence(block)]
            starts = variables.start(block, origin) <= variables.start(child, origin)
            ends = variables.end(child, origin) <= variables.end(block, origin)
            self._enforce(starts, both)
            self._enforce(ends, both)

    def _apart(self, asked: Apart, conditions: list[Expression]) -> None:
        if self._stays is None and asked.is_implied:
            return
        self._at_most([(rank, 1) for rank in asked.ranks], asked.room, 1, conditions)

    def _load(self, asked: Load, conditions: list[Expression]) -> None:
        loads = list(zip(asked.ranks, asked.loads, strict=True))
        self._at_most(loads, asked.room, asked.most, conditions)

    def _at_most(
        self,
        loads: list[tuple[int, int]],
        room: str | None,
        most: int,
        conditions: list[Expression],
    ) -> None:
        variables = self._variables
        # What stays where it is now clashes no more than it does now.
        if not conditions and all(variables.is_rigid(rank) for rank, _ in loads):
            return
        burdens = [
            _Burden(stay, rank, load)
            for rank, load in loads
            for stay in variables.stays(rank, self._choices(rank, room))
        ]
        for those in _moments(burdens):
            self._limit(those, most, conditions)

    def _choices(self, rank: int, room: str | None) -> list[int] | None:
        """The choices of a piece that have a room; `None`: any room will do."""
        if room is None:
            return None
        rooms = self._variables.pieces[rank].rooms
        return [n for n, choice in enumerate(rooms) if room in choice]

    def _limit(self, those: list["_Burden"], most: int, conditions: list[Expression]) -> None:
        """At one time, the burdens are together at most so much."""
        if sum({each.rank: each.load for each in those}.values()) <= most:
            return
        sure = sum(each.load for each in those if each.stay.literal is None)
        unsure = [(each.load, each.stay.literal) for each in those if each.stay.literal is not None]
        if not unsure and sure <= most:
            return
        literals = [literal for _, literal in unsure]
        if sure == 0 and not conditions and most == 1 and all(each.load == 1 for each in those):
            self._model.add_at_most_one(literals)
            return
        if sure >= most and all(load > most - sure for load, _ in unsure):
            for literal in literals:
                self._enforce_one([~literal], conditions)
            if sure > most:
                self._enforce_one([], conditions)
            return
        what = sum(load * literal for load, literal in unsure) + sure <= most
        self._enforce(what, conditions)

    def _before(self, asked: Before, conditions: list[Expression]) -> None:
        variables, origin = self._variables, self._origin
        earlier, later = asked.ranks
        end: Expression
        start: Expression
        if asked.end is None:
            end = variables.end(earlier, origin)
            conditions = [*conditions, *variables.presence(earlier)]
        else:
            end = asked.end - origin
        if asked.start is None:
            start = variables.start(later, origin)
            conditions = [*conditions, *variables.presence(later)]
        else:
            start = asked.start - origin
        for days in self._same_days(asked) if asked.same_day else [[]]:
            self._enforce(start >= end, [*conditions, *days])

    def _never(self, asked: Never, conditions: list[Expression]) -> None:
        variables = self._variables
        (rank,) = asked.ranks
        piece = variables.pieces[rank]
        everywhere = len(asked.choices) == len(piece.rooms)
        for stay in variables.stays(rank, None if everywhere else asked.choices):
            if stay.start - piece.offset in asked.starts:
                self._enforce_one([] if stay.literal is None else [~stay.literal], conditions)

    def _not_all(self, asked: NotAll, conditions: list[Expression]) -> None:
        variables = self._variables
        escapes: list[Expression] = []
        for rank, (start, choice) in zip(asked.ranks, asked.at, strict=True):
            lead = variables.pieces[rank].lead
            if start is None:
                escapes += variables.presence(rank)
                continue
            where = variables.chosen(rank, choice)
            if where is None or start not in variables.times(lead):
                return
            escapes += [~each for each in (*where, *variables.begins(lead, start))]
        self._enforce_one(escapes, conditions)

    def _way(self, asked: Way, conditions: list[Expression]) -> None:
        """Two are apart by some time if neither begins before the other, and it, are over."""
        variables = self._variables
        if not conditions and all(variables.is_rigid(rank) for rank in asked.ranks):
            return
        by_length: dict[int, dict[int, list[int]]] = {}
        for one, other, seconds in asked.seconds:
            by_length.setdefault(seconds, {}).setdefault(one, []).append(other)
        counts = [len(variables.pieces[rank].rooms) for rank in asked.ranks]
        for seconds, pairs in by_length.items():
            if len(pairs) == counts[0] and all(len(each) == counts[1] for each in pairs.values()):
                self._gap(asked.ranks, (None, None), seconds, conditions)
                continue
            for one, others in pairs.items():
                self._gap(asked.ranks, ([one], others), seconds, conditions)

    def _gap(
        self,
        ranks: tuple[int, ...],
        choices: tuple[list[int] | None, list[int] | None],
        seconds: int,
        conditions: list[Expression],
    ) -> None:
        burdens = [
            _Burden(stay._replace(end=stay.end + seconds), rank, 1)
            for rank, those in zip(ranks, choices, strict=True)
            for stay in self._variables.stays(rank, those)
        ]
        for those in _moments(burdens):
            self._limit(those, 1, conditions)

    def _same_days(self, asked: Before) -> list[list[Expression]]:
        """What has to be so that both are on one day, for each day on which they may be."""
        earlier, later = asked.ranks
        ends = self._by_day(earlier, asked.end, later)
        starts = self._by_day(later, asked.start, earlier)
        return [[*ends[day], *starts[day]] for day in sorted(ends.keys() & starts.keys())]

    def _by_day(self, rank: int, instant: int | None, other: int) -> dict[int, list[Expression]]:
        """The days on which an item may be, and what has to be so that it is."""
        variables = self._variables
        piece = variables.pieces[rank if instant is None else other]
        wall = piece.placed.event.clock.wall
        if instant is not None:
            return {wall(instant).date().toordinal(): []}
        days: dict[int, list[int]] = {}
        for start in variables.times(piece.lead):
            days.setdefault(wall(start + piece.offset).date().toordinal(), []).append(start)
        if len(days) == 1:
            return {day: [] for day in days}
        found: dict[int, list[Expression]] = {}
        for day, starts in days.items():
            there = self._model.new_bool_var("")
            for start in starts:
                self._model.add_implication(variables.starts[piece.lead][start], there)
            found[day] = [there]
        return found

    def _enforce(self, what: Expression, conditions: list[Expression]) -> None:
        """What is a comparison, or already known to be true or false."""
        if what is True:
            return
        if what is False:
            self._enforce_one([], conditions)
            return
        made = self._model.add(what)
        if conditions:
            made.only_enforce_if(*conditions)

    def _enforce_one(self, literals: list[Expression], conditions: list[Expression]) -> None:
        self._model.add_bool_or([*literals, *(~each for each in conditions)])


class _Burden(NamedTuple):
    """A piece somewhere at some time, and how much it counts there."""

    stay: Stay
    rank: int
    load: int


def _moments(burdens: list[_Burden]) -> Iterator[list[_Burden]]:
    """All sets of burdens that are there at one time and are part of no larger one."""
    edges = [(each.stay.start, True, n) for n, each in enumerate(burdens)]
    edges += [(each.stay.end, False, n) for n, each in enumerate(burdens)]
    going_on: dict[int, _Burden] = {}
    grew = False
    # What ends goes before what starts, which is half-open.
    for _, comes, n in sorted(edges):
        if comes:
            going_on[n] = burdens[n]
            grew = True
            continue
        if grew and len({each.rank for each in going_on.values()}) > 1:
            yield list(going_on.values())
        grew = False
        del going_on[n]
