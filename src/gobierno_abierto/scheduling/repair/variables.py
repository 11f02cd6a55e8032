"""The times and rooms of a problem as variables of a model: yes or no, each.

Nothing here imports the solver: the model comes from `solver`, the only door to it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from gobierno_abierto.scheduling.repair.asked import Problem
from gobierno_abierto.scheduling.repair.pieces import Piece

# A variable, a literal or a sum of such things, of whatever class the solver makes them.
Expression = Any

# When leads may begin, in seconds since 1970-01-01T00:00Z, the earliest first.
Reach = Mapping[int, tuple[int, ...]]


class Stay(NamedTuple):
    """A time at which a piece may be somewhere: from `start` until just before `end`.

    `literal` says whether it is; `None`: it surely is.
    """

    start: int
    end: int
    literal: Expression | None


class Variables:
    """When each piece begins, and in which rooms it is.

    `reach` says of some leads at which times they may begin; only these, and what shares their
    time, may be in other rooms. All others are rigid: they stay where they are now. If
    `may_leave`, each may instead be gone, to who knows where: a solution in which none is gone
    is a whole one.
    """

    def __init__(self, model: Any, problem: Problem, reach: Reach, *, may_leave: bool) -> None:
        self.model = model
        self.pieces = problem.pieces
        self._reach = reach
        self._may_leave = may_leave
        # Whether a lead is at a time that is known; those that surely are, are not here.
        self.here: dict[int, Expression] = {}
        # Whether a lead begins at each of its times; those with one time only are not here.
        self.starts: dict[int, dict[int, Expression]] = {}
        # Whether a rigid piece is in its room; those that surely are, are not here.
        self.kept: dict[int, Expression] = {}
        # Whether a piece is in each of its choices of rooms; those with one only are not here.
        self.choices: dict[int, list[Expression]] = {}
        self._both: dict[int, dict[tuple[int, int], Expression]] = {}
        for piece in self.pieces.values():
            if piece.lead == piece.rank:
                self._place(piece)
        for piece in self.pieces.values():
            if len(piece.rooms) > 1:
                self._house(piece)

    def is_rigid(self, rank: int) -> bool:
        """Whether a piece stays where it is, as far as is known."""
        return self.pieces[rank].lead not in self._reach

    def times(self, lead: int) -> tuple[int, ...]:
        """When a lead may begin, in seconds since 1970-01-01T00:00Z."""
        present = self.pieces[lead].present
        return self._reach.get(lead, () if present is None else (present,))

    def begins(self, lead: int, start: int) -> list[Expression]:
        """What has to be so that a lead begins at that time, one of its own: nothing, or one."""
        if lead in self.starts:
            return [self.starts[lead][start]]
        return self.presence(lead)

    def presence(self, rank: int) -> list[Expression]:
        """What has to be so that the time of a piece counts: nothing, or a literal."""
        here = self.here.get(self.pieces[rank].lead)
        return [] if here is None else [here]

    def chosen(self, rank: int, choice: int) -> list[Expression] | None:
        """What has to be so that a piece is in that choice of rooms; `None` if it never is."""
        if rank in self.choices:
            return [self.choices[rank][choice]]
        if choice:
            return None
        return [self.kept[rank]] if rank in self.kept else self.presence(rank)

    def stays(self, rank: int, choices: Iterable[int] | None = None) -> list[Stay]:
        """When a piece may be in one of those choices of rooms; `None`: anywhere."""
        piece = self.pieces[rank]
        found: list[Stay] = []
        for start in self.times(piece.lead):
            begin = start + piece.offset
            for literals in self._where(piece, start, choices):
                literal = literals[0] if literals else None
                found.append(Stay(begin, begin + piece.length, literal))
        return found

    def end(self, rank: int, origin: int) -> Expression:
        """When a piece ends, in seconds since `origin`."""
        return self.start(rank, origin) + self.pieces[rank].length

    def start(self, rank: int, origin: int) -> Expression:
        """When a piece begins, in seconds since `origin`."""
        piece = self.pieces[rank]
        times, shift = self.times(piece.lead), piece.offset - origin
        if piece.lead not in self.starts:
            return times[0] + shift if times else 0
        first = times[0]
        literals = self.starts[piece.lead]
        return sum((each - first) * literals[each] for each in times[1:]) + first + shift

    def _where(
        self, piece: Piece, start: int, choices: Iterable[int] | None
    ) -> list[list[Expression]]:
        """What has to be so that it begins then, and is in each of the choices."""
        rank, lead = piece.rank, piece.lead
        if choices is None:
            return [self.begins(lead, start)]
        if rank not in self.choices:
            where = self.chosen(rank, 0) if rank in self.kept else self.begins(lead, start)
            return [where] if 0 in choices and where is not None else []
        if lead not in self.starts:
            return [[self.choices[rank][n]] for n in choices]
        return [[self._both[rank][start, n]] for n in choices]

    def _place(self, piece: Piece) -> None:
        rank, times, model = piece.rank, self.times(piece.rank), self.model
        if piece.optional or (self._may_leave and len(times) < len(piece.starts)):
            self.here[rank] = model.new_bool_var("")
        if not times:
            model.add_bool_and([~self.here[rank]])
        if len(times) > 1:
            self.starts[rank] = {each: model.new_bool_var("") for each in times}
            gone = [~self.here[rank]] if rank in self.here else []
            model.add_exactly_one([*self.starts[rank].values(), *gone])

    def _house(self, piece: Piece) -> None:
        rank, lead, model = piece.rank, piece.lead, self.model
        if self.is_rigid(rank):
            if self._may_leave:
                self.kept[rank] = model.new_bool_var("")
                for here in self.presence(rank):
                    model.add_implication(self.kept[rank], here)
            return
        choices = self.choices[rank] = [model.new_bool_var("") for _ in piece.rooms]
        gone = [~each for each in self.presence(rank)]
        model.add_exactly_one([*choices, *gone])
        if lead not in self.starts:
            return
        both = self._both[rank] = {
            (start, n): model.new_bool_var("")
            for start in self.times(lead)
            for n in range(len(choices))
        }
        for start, begins in self.starts[lead].items():
            model.add_exactly_one([~begins, *(both[start, n] for n in range(len(choices)))])
        for n, choice in enumerate(choices):
            model.add_exactly_one([~choice, *(both[start, n] for start in self.times(lead))])
