"""Boxes that overlap, side by side."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Generic, NamedTuple, TypeVar

# More of them side by side could not be read.
MOST_COLUMNS = 12
# How wide a column of ghosts is, against one of boxes.
GHOST_SHARE = 0.45

T = TypeVar("T")


class Wished(NamedTuple, Generic[T]):
    """Something from `top` to `bottom`; a ghost gives way to others."""

    what: T
    top: float
    bottom: float
    is_ghost: bool = False


class Packed(NamedTuple, Generic[T]):
    """Where it went: from `left` to `right`, in parts of the lane's width; alone or not."""

    what: T
    top: float
    bottom: float
    left: float
    right: float
    is_ghost: bool

    @property
    def is_alone(self) -> bool:
        """Whether it has the whole width."""
        return self.right - self.left > 0.99


class Column(NamedTuple, Generic[T]):
    """What stands in one lane, what found no place in it, and how many stand side by side."""

    placed: tuple[Packed[T], ...]
    left_out: tuple[T, ...]
    deepest: int


def packed(wished: Sequence[Wished[T]]) -> Column[T]:
    """All of them side by side where they overlap; touching is not overlapping."""
    placed: list[Packed[T]] = []
    left_out: list[T] = []
    deepest = 1
    for cluster in _clusters(wished):
        columns, over = _columns(cluster)
        left_out += over
        deepest = max(deepest, ceil(sum(map(_share, columns))))
        placed += _side_by_side(columns)
    return Column(tuple(placed), tuple(left_out), deepest)


def _clusters(wished: Sequence[Wished[T]]) -> Iterator[list[Wished[T]]]:
    """Those that overlap, directly or by others."""
    cluster: list[Wished[T]] = []
    bottom = 0.0
    for each in sorted(wished, key=lambda one: (one.top, one.is_ghost, -one.bottom)):
        if cluster and each.top >= bottom:
            yield cluster
            cluster = []
        bottom = max(bottom, each.bottom) if cluster else each.bottom
        cluster.append(each)
    if cluster:
        yield cluster


def _columns(cluster: Sequence[Wished[T]]) -> tuple[list[list[Wished[T]]], list[T]]:
    """Each into the first column where it fits, ghosts into columns of their own."""
    solid: list[list[Wished[T]]] = []
    ghosts: list[list[Wished[T]]] = []
    over: list[T] = []
    for each in cluster:
        columns = ghosts if each.is_ghost else solid
        for column in columns:
            if column[-1].bottom <= each.top:
                column.append(each)
                break
        else:
            if len(columns) < MOST_COLUMNS:
                columns.append([each])
            else:
                over.append(each.what)
    return [*solid, *ghosts], over


def _side_by_side(columns: Sequence[Sequence[Wished[T]]]) -> Iterator[Packed[T]]:
    total, left = sum(map(_share, columns)), 0.0
    for column in columns:
        right = left + _share(column) / total
        for what, top, bottom, is_ghost in column:
            yield Packed(what, top, bottom, left, right, is_ghost)
        left = right


def _share(column: Sequence[Wished[T]]) -> float:
    return GHOST_SHARE if column[0].is_ghost else 1.0
