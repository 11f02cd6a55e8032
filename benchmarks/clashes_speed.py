"""How long clashes take, beside one interval tree for each resource on the same sessions.

Run: ``python benchmarks/clashes_speed.py [sessions]``. Both start from the same objects and end
with the overlapping pairs; they are measured in turn, and the ratio is of the medians.
"""

import sys
from statistics import median
from time import perf_counter

from intervaltree import IntervalTree
from made import dialogue

from gobierno_abierto.model import Dialogue, Slot
from gobierno_abierto.scheduling import clashes

_TURNS = 3


def ours(document: Dialogue) -> int:
    """The number of clashes of a person or a room."""
    return sum(1 for each in clashes(document) if each.overlap is not None)


def interval_trees(document: Dialogue) -> int:
    """The number of overlapping pairs, by one interval tree for each person and each room."""
    trees: dict[str, IntervalTree] = {}
    for event in document.events:
        for number, item in enumerate(event.agenda):
            if not isinstance(item.when, Slot):
                continue
            start, end = item.when.start.timestamp(), item.when.end.timestamp()
            resources = (*item.rooms, *(part.person for part in item.parts))
            for resource in dict.fromkeys(resources):
                trees.setdefault(resource or "", IntervalTree()).addi(start, end, number)
    pairs = 0
    for tree in trees.values():
        for interval in tree:
            pairs += sum(
                1
                for other in tree.overlap(interval.begin, interval.end)
                if other.data > interval.data
            )
    return pairs


def main() -> None:
    """Print the figures."""
    sessions = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    document = dialogue(sessions)
    mine: list[float] = []
    theirs: list[float] = []
    found: set[int] = set()
    for _ in range(_TURNS):
        for how, seconds in ((ours, mine), (interval_trees, theirs)):
            start = perf_counter()
            found.add(how(document))
            seconds.append(perf_counter() - start)
    if len(found) != 1:
        raise SystemExit(f"the two disagree: {found}")
    print(f"{sessions} sessions, {found.pop()} pairs")
    print(f"gobierno_abierto  {median(mine):8.2f} s")
    print(f"interval trees    {median(theirs):8.2f} s")
    print(f"ratio             {median(theirs) / median(mine):8.1f} x")


if __name__ == "__main__":
    main()
