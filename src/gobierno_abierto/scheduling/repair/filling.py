"""A schedule item by item, each at the first time and in the first room that will do.

That is fast, and where it places everything, nothing is better.
"""

from collections.abc import Iterator
from random import Random

from gobierno_abierto.scheduling.repair.asked import (
    Apart,
    Asked,
    Before,
    Load,
    Never,
    Problem,
    Way,
)
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.solver import Effort

# When a lead begins, and the choice of rooms of each piece.
Places = tuple[dict[int, int], dict[int, int]]

_TRIES = 12


def filled(problem: Problem, effort: Effort, seed: int) -> Places:
    """Where the most items found a time in which nothing is asked in vain."""
    random = Random(seed)  # noqa: S311  # an order, not a secret
    order = _order(problem)
    if seed != effort.seed:
        random.shuffle(order)
    best: Places = {}, {}
    for _ in range(_TRIES):
        filling = _Filling(problem)
        failed = filling.fill(order, effort)
        if len(filling.starts) > len(best[0]) or not best[0]:
            best = filling.starts, filling.choices
        if not failed or not effort.left or effort.is_stopped():
            break
        # What found no time comes first next time, and the rest in another order.
        rest = [lead for lead in order if lead not in failed]
        cut = random.randrange(len(rest)) if rest else 0
        order = [*failed, *rest[cut:], *rest[:cut]]
    return best


class _Filling:
    """What has been placed so far."""

    def __init__(self, problem: Problem) -> None:
        self._pieces = problem.pieces
        self._asked: dict[int, list[Asked]] = {}
        self._followers: dict[int, list[Piece]] = {}
        self._earlier: dict[int, set[int]] = {}
        self.starts: dict[int, int] = {}
        self.choices: dict[int, int] = {}
        for piece in problem.pieces.values():
            self._followers.setdefault(piece.lead, []).append(piece)
            self.choices[piece.rank] = 0
            if not piece.optional and piece.lead == piece.rank and piece.present is not None:
                self.starts[piece.rank] = piece.present
        for asked in problem.asked:
            if any(rank in self._pieces and self._is_open(rank) for rank in asked.ranks):
                for rank in asked.ranks:
                    self._asked.setdefault(rank, []).append(asked)

    def fill(self, order: list[int], effort: Effort) -> list[int]:
        """Place all leads, one after the other; those that found no time."""
        failed = []
        waiting = list(order)
        while waiting:
            lead = next((each for each in waiting if not self._waits(each, waiting)), waiting[0])
            waiting.remove(lead)
            if effort.is_stopped() or not effort.left or not self._place(lead):
                failed.append(lead)
        return failed

    def _waits(self, lead: int, waiting: list[int]) -> bool:
        """Whether something has to come before it that has no time yet."""
        return any(
            asked.ranks[0] in self._pieces
            and self._pieces[asked.ranks[0]].lead != lead
            and self._pieces[asked.ranks[0]].lead in waiting
            for piece in self._followers[lead]
            for asked in self._asked.get(piece.rank, ())
            if isinstance(asked, Before) and asked.ranks[1] == piece.rank
        )

    def _is_open(self, rank: int) -> bool:
        return self._pieces[self._pieces[rank].lead].optional

    def _place(self, lead: int) -> bool:
        followers = self._followers[lead]
        for start in self._pieces[lead].starts:
            self.starts[lead] = start
            if all(self._house(piece) for piece in followers):
                return True
        self.starts.pop(lead, None)
        return False

    def _house(self, piece: Piece) -> bool:
        """Put it into the first rooms that will do; whether there are any."""
        for choice in range(len(piece.rooms)):
            self.choices[piece.rank] = choice
            if all(self._holds(each, piece) for each in self._asked.get(piece.rank, ())):
                return True
        return False

    def _holds(self, asked: Asked, piece: Piece) -> bool:
        if isinstance(asked, Never):
            start, choice = self.starts[piece.lead], self.choices[piece.rank]
            return start not in asked.starts or choice not in asked.choices
        if isinstance(asked, Before):
            return self._is_in_order(asked)
        if isinstance(asked, Apart):
            return not any(self._together(asked, piece))
        if isinstance(asked, Load):
            return self._is_light(asked, piece)
        if isinstance(asked, Way):
            return self._is_far(asked)
        return True

    def _span(self, rank: int, room: str | None = None) -> tuple[int, int] | None:
        """From when to when an item is there; `None`: it is not, or not in the room."""
        piece = self._pieces[rank]
        start = self.starts.get(piece.lead)
        if start is None or (room is not None and room not in piece.rooms[self.choices[rank]]):
            return None
        return start + piece.offset, start + piece.offset + piece.length

    def _together(self, asked: Apart | Load, piece: Piece) -> Iterator[tuple[int, tuple[int, int]]]:
        """The others that are there at the same time, and when."""
        span = self._span(piece.rank, asked.room)
        for rank in asked.ranks if span else ():
            other = self._span(rank, asked.room) if rank != piece.rank else None
            if span and other and span[0] < other[1] and other[0] < span[1]:
                yield rank, other

    def _is_light(self, asked: Load, piece: Piece) -> bool:
        loads = dict(zip(asked.ranks, asked.loads, strict=True))
        together = list(self._together(asked, piece))
        span = self._span(piece.rank, asked.room)
        if span is None:
            return True
        moments = [span[0], *(start for _, (start, _) in together if start > span[0])]
        return all(
            loads[piece.rank]
            + sum(loads[rank] for rank, (start, end) in together if start <= moment < end)
            <= asked.most
            for moment in moments
        )

    def _is_in_order(self, asked: Before) -> bool:
        earlier, later = asked.ranks
        first = (0, asked.end) if asked.end is not None else self._span(earlier)
        second = (asked.start, 0) if asked.start is not None else self._span(later)
        if first is None or second is None:
            return True
        if asked.same_day:
            known = self._pieces[earlier if asked.end is None else later]
            wall = known.placed.event.clock.wall
            begins = first[0] if asked.end is None else first[1]
            if wall(begins).date() != wall(second[0]).date():
                return True
        return second[0] >= first[1]

    def _is_far(self, asked: Way) -> bool:
        one, other = asked.ranks
        first, second = self._span(one), self._span(other)
        if first is None or second is None:
            return True
        here = self.choices[one], self.choices[other]
        gap = next((seconds for a, b, seconds in asked.seconds if (a, b) == here), 0)
        return first[1] + gap <= second[0] or second[1] + gap <= first[0] or gap == 0


def _order(problem: Problem) -> list[int]:
    """What is hardest to place first: what is long, and asked much."""
    count: dict[int, int] = {}
    for asked in problem.asked:
        for rank in asked.ranks:
            if rank in problem.pieces:
                lead = problem.pieces[rank].lead
                count[lead] = count.get(lead, 0) + 1
    leads = [piece for piece in problem.pieces.values() if piece.optional]
    leads.sort(key=lambda piece: (-piece.length, -count.get(piece.rank, 0), piece.rank))
    return [piece.rank for piece in leads]
