"""Which of many intervals overlap: one sweep, O(n log n + k)."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

# An interval: its start, its end, its rank among equals, and what it is the interval of.
Interval = tuple[int, int, int, T]


def overlapping(intervals: list[Interval[T]]) -> Iterator[tuple[T, T]]:
    """Each pair of intervals that overlap, the earlier one first.

    Half-open: intervals that touch do not overlap. The list is sorted in place; `rank` keeps what
    starts and ends together in the order in which it was given.
    """
    intervals.sort()
    open_ones: list[Interval[T]] = []
    latest_end = None
    for interval in intervals:
        start, end = interval[0], interval[1]
        # Most resources are in one place at a time: nothing that came before is still open.
        if latest_end is None or latest_end <= start:
            open_ones = [interval]
            latest_end = end
            continue
        open_ones = [each for each in open_ones if each[1] > start]
        for each in open_ones:
            yield each[3], interval[3]
        open_ones.append(interval)
        latest_end = max(latest_end, end)


def is_free(busy: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether nothing in `busy` overlaps the time from `start` to `end`."""
    return not any(begun < end and start < ended for begun, ended in busy)
