"""Items of an agenda that wait for each other in a circle."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from gobierno_abierto.index import PlacedItem

N = TypeVar("N")

# The start of an item is (its pointer, False), its end (its pointer, True).
Moment = tuple[str, bool]


def circles(items: tuple[PlacedItem, ...]) -> list[tuple[PlacedItem, ...]]:
    """The groups of items none of which can come first, each in the order of the agenda."""
    if not any(placed.item.after for placed in items):
        return []
    by_pointer = {placed.pointer: placed for placed in items}
    rank = {pointer: n for n, pointer in enumerate(by_pointer)}
    found = []
    for group in knots(_what_follows(items)):
        pointers = sorted({pointer for pointer, _ in group}, key=lambda each: rank[each])
        found.append(tuple(by_pointer[pointer] for pointer in pointers))
    return sorted(found, key=lambda circle: rank[circle[0].pointer])


def _what_follows(items: tuple[PlacedItem, ...]) -> dict[Moment, list[Moment]]:
    """For each start and end, the moments that cannot come before it."""
    by_id: dict[str, str] = {}
    for placed in items:
        by_id.setdefault(placed.item.id, placed.pointer)
    follows: dict[Moment, list[Moment]] = {}
    for placed in items:
        start, end = (placed.pointer, False), (placed.pointer, True)
        follows.setdefault(start, []).append(end)
        follows.setdefault(end, [])
        if placed.block:
            follows[placed.block.pointer, False].append(start)
            follows[end].append((placed.block.pointer, True))
        for earlier in placed.item.after:
            if earlier in by_id:
                follows.setdefault((by_id[earlier], True), []).append(start)
    return follows


def knots(follows: Mapping[N, list[N]]) -> Iterator[tuple[N, ...]]:
    """The groups of several nodes each of which leads to every other of its group.

    Tarjan's strongly connected components, without recursion: an agenda can be long.
    """
    number: dict[N, int] = {}
    lowest: dict[N, int] = {}
    pending: dict[N, None] = {}
    for root in follows:
        path = [] if root in number else [(root, iter(follows[root]))]
        while path:
            node, rest = path[-1]
            if node not in number:
                number[node] = lowest[node] = len(number)
                pending[node] = None
            ahead = next(rest, None)
            if ahead is None:
                path.pop()
                if path:
                    parent = path[-1][0]
                    lowest[parent] = min(lowest[parent], lowest[node])
                if lowest[node] == number[node]:
                    group = _taken_off(pending, node)
                    if len(group) > 1:
                        yield group
            elif ahead not in number:
                path.append((ahead, iter(follows[ahead])))
            elif ahead in pending:
                lowest[node] = min(lowest[node], number[ahead])


def _taken_off(pending: dict[N, None], node: N) -> tuple[N, ...]:
    group: list[N] = []
    while not group or group[-1] != node:
        group.append(pending.popitem()[0])
    return tuple(group)
