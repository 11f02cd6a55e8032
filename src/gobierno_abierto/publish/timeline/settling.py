"""What follows upon something too short for a line of words is drawn a little lower."""

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from gobierno_abierto.publish.timeline.kinds import Entry, Ghost

# The height of a single line.
LOWEST = 15.5


class Timed(NamedTuple):
    """Something in a lane: from when to when (in minutes), and from where to where."""

    what: Entry | Ghost
    start: float
    end: float
    top: float
    bottom: float

    def below(self, place: float) -> "Timed":
        """The same, beginning no higher than at a place."""
        top = max(self.top, place)
        return self._replace(top=top, bottom=max(self.bottom, top + LOWEST))


def settled(lane: Sequence[Timed]) -> list[Timed]:
    """The same things, none of them above the end of what was over before it began.

    Side by side stands only what happens at once, and not what is too short to be drawn. What
    would have to be moved by more than a line stays where it is.
    """
    found: list[Timed] = []
    running: list[tuple[float, int]] = []
    floor = 0.0
    for each in sorted(lane, key=lambda one: (one.start, one.end)):
        while running and running[0][0] <= each.start:
            floor = max(floor, found[heappop(running)[1]].bottom)
        lower = each.below(floor)
        kept = lower if lower.top - each.top <= LOWEST else each
        heappush(running, (kept.end, len(found)))
        found.append(kept)
    return found
