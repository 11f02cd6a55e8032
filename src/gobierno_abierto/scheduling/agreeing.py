"""Who is to stand in where, so that as much as possible is settled."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gobierno_abierto.scheduling.ways import Places, Ways

# Times without a zone are compared among themselves only.
Diary = tuple[str, bool]

# Beyond this many looks at what would have to change, what is not settled is told.
_LOOKS = 1_000_000


class Stand(NamedTuple):
    """A place that a substitute might take: from when to when, where, in which item for whom."""

    start: int
    end: int
    rank: int
    person: str
    diary: Diary
    places: Places


class Agreements:
    """The stands that are agreed on, so that each clash that is settled has one of its own.

    Nobody has two stands at the same time, nor without the time to get from one to the other. A
    clash has one or two stands that settle it; of two stands that exclude each other, not both
    are taken. To settle one more, what was agreed on before may have to change: by following what
    follows from a stand one finds out whether it can be so, and which it then is. (This is
    satisfiability with two literals a clause, solved one clause at a time.)
    """

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self._agreed: dict[Diary, list[Stand]] = {}
        # For each stand of a settled clash, the other one; `None` if there is no other.
        self._else: dict[Stand, list[Stand | None]] = {}
        self._looks = _LOOKS

    def settle(self, stands: Sequence[Stand]) -> bool:
        """Whether a clash can be settled with all that are already; if so, it is from now on."""
        if not stands:
            return False
        if not any(self._is_agreed(each) for each in stands):
            changes = next(filter(None, map(self._followed, stands)), None)
            if changes is None:
                return False
            self._change(*changes)
        for each in stands:
            others = (other for other in stands if other != each)
            self._else.setdefault(each, []).append(next(others, None))
        return True

    def _followed(self, stand: Stand) -> "tuple[set[Stand], set[Stand]] | None":
        """What must be taken and what must not, if `stand` is taken; `None`: it cannot be."""
        taken: set[Stand] = set()
        left: set[Stand] = set()
        waiting: list[Stand | None] = [stand]
        while waiting:
            one = waiting.pop()
            self._looks -= 1
            if one is None or one in left or self._looks < 0:
                return None
            if one in taken:
                continue
            if any(self._exclude(one, other) for other in taken):
                return None
            taken.add(one)
            for other in self._in_the_way(one):
                if other not in left and other != one:
                    left.add(other)
                    waiting.extend(self._else.get(other, ()))
        return taken, left

    def _in_the_way(self, stand: Stand) -> Iterator[Stand]:
        """Those agreed on that cannot be if `stand` is."""
        those, longest = self._agreed.get(stand.diary, []), self._ways.longest
        first = bisect_right(those, stand.start - longest, key=lambda each: each.end)
        for position in range(first, len(those)):
            other = those[position]
            self._looks -= 1
            if other.start >= stand.end + longest or self._looks < 0:
                return
            if self._exclude(stand, other):
                yield other

    def _exclude(self, one: Stand, other: Stand) -> bool:
        """Whether nobody can have both."""
        self._looks -= 1
        if one == other or one.diary != other.diary:
            return False
        first, second = sorted((one, other))
        gap = second.start - first.end
        return gap < 0 or gap < self._ways.between(first.places, second.places)

    def _is_agreed(self, stand: Stand) -> bool:
        those = self._agreed.get(stand.diary, [])
        position = bisect_left(those, stand)
        return position < len(those) and those[position] == stand

    def _change(self, taken: set[Stand], left: set[Stand]) -> None:
        for each in left:
            those = self._agreed[each.diary]
            del those[bisect_left(those, each)]
        for each in taken:
            if not self._is_agreed(each):
                insort(self._agreed.setdefault(each.diary, []), each)
