"""What a schedule has to keep, from the same demands by which the clashes judge it."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling.clash import ClashKind
from gobierno_abierto.scheduling.repair.asked import Apart, Asked, Level, Stake
from gobierno_abierto.scheduling.repair.pieces import Piece
from gobierno_abierto.scheduling.repair.standing import Standing

LEVELS = {Severity.ERROR: Level.ERROR, Severity.WARNING: Level.WARNING}

Pair = tuple[int, int]


class Asking:
    """What is asked so far, and at which stakes."""

    def __init__(self, index: Index, pieces: dict[int, Piece], standing: Standing) -> None:
        self.index = index
        self.pieces = pieces
        self.standing = standing
        self.asked: list[Asked] = []
        self.stakes: list[Stake] = []
        self._by_pair: dict[tuple[ClashKind, str | None, tuple[int, ...]], list[int]] = {}

    def stake(
        self,
        kind: ClashKind,
        shared: str | None,
        ranks: Iterable[int],
        level: Level,
        *,
        standing: bool,
    ) -> int:
        """The number of a new stake."""
        stake = Stake(kind, shared, tuple(sorted(ranks)), level, standing)
        self.stakes.append(stake)
        self._by_pair.setdefault((kind, shared, stake.ranks), []).append(len(self.stakes) - 1)
        return len(self.stakes) - 1

    def stakes_of_pair(self, kind: ClashKind, shared: str | None, pair: Pair) -> tuple[int, ...]:
        """The stakes of a clash of just these two."""
        return tuple(self._by_pair.get((kind, shared, tuple(sorted(pair))), ()))

    def free(self, *ranks: int) -> bool:
        """Whether any of them may be at another time or in another room."""
        return any(self.may_move(rank) or len(self.pieces[rank].rooms) > 1 for rank in ranks)

    def may_move(self, rank: int) -> bool:
        """Whether an item may be at another time."""
        piece = self.pieces[rank]
        return len(self.pieces[piece.lead].starts) > 1 or self.pieces[piece.lead].optional

    def overlap(self, one: int, other: int) -> bool:
        """Whether two items are at the same time now."""
        a, b = self.pieces[one], self.pieces[other]
        if a.present is None or b.present is None:
            return False
        return a.present < b.present + b.length and b.present < a.present + a.length

    def are_block_and_child(self, one: int, other: int) -> bool:
        """Whether one is the block of the other."""
        a, b = self.pieces[one].placed, self.pieces[other].placed
        return a.block is b or b.block is a

    def comparable(self, ranks: Iterable[int]) -> Iterator[list[int]]:
        """The items that last: those with a zone, and those without, if there are several."""
        zoned: list[int] = []
        floating: list[int] = []
        for rank in ranks:
            piece = self.pieces[rank]
            if piece.lasts:
                (floating if piece.placed.event.clock.zone is None else zoned).append(rank)
        return (those for those in (zoned, floating) if len(those) > 1)

    def all_apart(
        self,
        kind: ClashKind,
        shared: str | None,
        ranks: list[int],
        room: str | None = None,
    ) -> None:
        """No two at once, but for those that already are, and those that are one in the other."""
        loose = set(self._loose(kind, shared, ranks))
        staked: dict[Pair, int] = {}
        for pair in sorted(loose):
            severity = self.standing.weight(kind, shared, *pair)
            if severity is Severity.ERROR:
                stakes = self.pair_apart(kind, shared, pair, severity, room)
                staked.update((pair, number) for number in stakes)
        self.cliques_apart(kind, shared, ranks, loose, room, is_implied=bool(staked))
        if not staked:
            return
        # If none of them stays, all are apart: that says more than pair by pair.
        for those in cliques(ranks, loose - staked.keys()):
            here = set(those)
            stakes = tuple(n for pair, n in sorted(staked.items()) if here.issuperset(pair))
            if self.free(*those):
                self.asked.append(
                    Apart(kind=kind, shared=shared, ranks=tuple(those), stakes=stakes, room=room)
                )

    def cliques_apart(
        self,
        kind: ClashKind,
        shared: str | None,
        ranks: list[int],
        loose: set[Pair],
        room: str | None = None,
        *,
        is_implied: bool = False,
    ) -> None:
        """No two at once, but for the loose pairs."""
        for those in cliques(ranks, loose):
            if self.free(*those):
                self.asked.append(
                    Apart(
                        kind=kind,
                        shared=shared,
                        ranks=tuple(those),
                        room=room,
                        is_implied=is_implied,
                    )
                )

    def pair_apart(
        self,
        kind: ClashKind,
        shared: str | None,
        pair: Pair,
        severity: Severity,
        room: str | None = None,
    ) -> tuple[int, ...]:
        """Not both at once, but where that is so already, or only a warning; at which stakes."""
        standing = self.standing.weight(kind, shared, *pair) is not None
        stakes: tuple[int, ...] = ()
        if standing or severity is Severity.WARNING:
            if not standing and not self.free(*pair):
                return ()
            stakes = (self.stake(kind, shared, pair, LEVELS[severity], standing=standing),)
        self.asked.append(Apart(kind=kind, shared=shared, ranks=pair, stakes=stakes, room=room))
        return stakes

    def _loose(self, kind: ClashKind, shared: str | None, ranks: list[int]) -> Iterator[Pair]:
        """The pairs that may stay together: those that are so now, and a block and its item."""
        here = set(ranks)
        blocks = {
            (block.rank, rank)
            for rank in ranks
            if (block := self.pieces[rank].placed.block) is not None and block.rank in here
        }
        yield from sorted(blocks)
        by_start = sorted(
            (piece.present, piece.present + piece.length, rank)
            for rank in ranks
            if (piece := self.pieces[rank]).present is not None
        )
        going_on: list[tuple[int, int]] = []
        for start, end, rank in by_start:
            going_on = [each for each in going_on if each[0] > start]
            for _, other in going_on:
                pair = (other, rank) if other < rank else (rank, other)
                if pair not in blocks and self._is_loose(kind, shared, pair):
                    yield pair
            going_on.append((end, rank))

    def _is_loose(self, kind: ClashKind, shared: str | None, pair: Pair) -> bool:
        """Whether two items at the same time now clash, or are known not to."""
        if kind is ClashKind.ROOM:
            present = [self.pieces[rank].rooms[0] for rank in pair]
            return all(shared in rooms for rooms in present)
        return True


def cliques(ranks: list[int], loose: set[Pair]) -> Iterator[list[int]]:
    """Sets that together have all pairs but the loose ones, each as large as easily found."""
    near: dict[int, set[int]] = {}
    for one, other in loose:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    if not near:
        yield ranks
        return
    base = [rank for rank in ranks if rank not in near]
    classes: list[list[int]] = []
    for rank in sorted(near):
        for those in classes:
            if near[rank].isdisjoint(those):
                those.append(rank)
                break
        else:
            classes.append([rank])
    for those in classes:
        if len(base) + len(those) > 1:
            yield [*base, *those]
    for some, others in combinations(classes, 2):
        for rank in some:
            yield from ([rank, each] for each in others if each not in near[rank])
