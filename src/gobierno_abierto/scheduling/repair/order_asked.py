"""What the order asks of a schedule."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.precedence import (
    Precedence,
    earliest_end,
    latest_start,
    precedences,
)
from gobierno_abierto.scheduling.repair.asked import Before
from gobierno_abierto.scheduling.repair.asking import LEVELS, Asking


def ask_for_order(asking: Asking) -> None:
    """Nothing starts before the end of what must come before it; a circle is left to people."""
    those = [
        each
        for each in asking.index.once(precedences)
        if _has_time(asking, each.later) and _has_time(asking, each.earlier)
    ]
    rounds = circles([each for each in those if each.severity is Severity.ERROR])
    late = _Late(asking)
    # What an error tells of an item, no warning tells again: so errors come first.
    for each in sorted(those, key=lambda each: each.severity is not Severity.ERROR):
        late.ask(each, in_circle=rounds.get(each.later.rank) == rounds.get(each.earlier.rank, -1))


class _Late:
    """The clashes of items that start too early: one for each, whatever comes before it."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._stakes: dict[tuple[int, Severity], int] = {}

    def ask(self, each: Precedence, *, in_circle: bool) -> None:
        """Nothing of `each` but what may be so: it is so now, or only a warning."""
        asking = self._asking
        ranks = (each.earlier.rank, each.later.rank)
        known = [rank for rank in ranks if rank in asking.pieces]
        now = _is_too_early(asking, each)
        is_error = each.severity is Severity.ERROR
        if not now and not asking.free(*known):
            return
        stakes: tuple[int, ...] = ()
        if now or not is_error:
            # A circle, or so many that one clash stands for all, is for people to decide.
            if now and (in_circle or asking.standing.is_suspect(ClashKind.ORDER, None)):
                return
            stakes = self._stakes_of(each, standing=now and is_error)
        piece = asking.pieces
        asking.asked.append(
            Before(
                kind=ClashKind.ORDER,
                shared=None,
                ranks=ranks,
                stakes=stakes,
                end=None if each.earlier.rank in piece else earliest_end(each.earlier),
                start=None if each.later.rank in piece else latest_start(each.later),
                same_day=each.same_day,
            )
        )

    def _stakes_of(self, each: Precedence, *, standing: bool) -> tuple[int, ...]:
        rank, asking = each.later.rank, self._asking
        key = (rank, each.severity)
        if key not in self._stakes:
            level = LEVELS[each.severity]
            self._stakes[key] = asking.stake(
                ClashKind.ORDER, None, (rank,), level, standing=standing
            )
        number = self._stakes[key]
        # More items before it: clearing it may need any of them to move.
        stake = asking.stakes[number]
        if standing:
            ranks = tuple(sorted({*stake.ranks, each.earlier.rank}))
            asking.stakes[number] = stake._replace(ranks=ranks)
        error = self._stakes.get((rank, Severity.ERROR))
        return (number,) if error is None or error == number else (number, error)


def circles(those: list[Precedence]) -> dict[int, int]:
    """Items in a circle of what must come before what, each with the number of its circle."""
    after: dict[int, list[int]] = {}
    before: dict[int, list[int]] = {}
    for each in those:
        after.setdefault(each.earlier.rank, []).append(each.later.rank)
        before.setdefault(each.later.rank, []).append(each.earlier.rank)
    seen: set[int] = set()
    finished: list[int] = []
    for rank in sorted(after):
        _visit(rank, after, seen, finished)
    seen.clear()
    found: dict[int, int] = {}
    for rank in reversed(finished):
        members: list[int] = []
        _visit(rank, before, seen, members)
        if len(members) > 1:
            found.update((member, rank) for member in members)
    return found


def _visit(root: int, ways: dict[int, list[int]], seen: set[int], finished: list[int]) -> None:
    """All that can be reached and has not been seen, what was reached last first."""
    if root in seen:
        return
    seen.add(root)
    path = [(root, iter(ways.get(root, ())))]
    while path:
        rank, rest = path[-1]
        fresh = next((each for each in rest if each not in seen), None)
        if fresh is None:
            finished.append(rank)
            path.pop()
        else:
            seen.add(fresh)
            path.append((fresh, iter(ways.get(fresh, ()))))


def _has_time(asking: Asking, placed: PlacedItem) -> bool:
    return placed.rank in asking.pieces or placed.when is not None


def _is_too_early(asking: Asking, each: Precedence) -> bool:
    """Whether the later one starts before the earlier one ends, as things stand."""
    for placed in (each.later, each.earlier):
        piece = asking.pieces.get(placed.rank)
        if piece is not None and piece.present is None:
            return False
    if each.same_day and each.later.day != each.earlier.day:
        return False
    return (latest_start(each.later) or 0) < (earliest_end(each.earlier) or 0)
