"""How long clashes take, beside one interval tree for each resource on the same sessions.

Run: ``python benchmarks/clashes_speed.py [sessions]``. Both start from the same objects and end
with the overlapping pairs; they are measured in turn, in seconds of the processor, and the ratio
is of the medians. Then all kinds of clash on as many sessions of which everything is stated, and
on a thousand. Before that, sessions that touch or overlap in one room, each size in a process of
its own, so that its peak of memory is its own.
"""

import resource
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import process_time

from intervaltree import IntervalTree
from made import crowded, dialogue, rich_dialogue

from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue, Slot
from gobierno_abierto.scheduling import ClashKind, clashes
from gobierno_abierto.scheduling.clashes import KINDS

_TURNS = 3
_MANY_TURNS = 21
_CROWDS = (5_000, 10_000, 20_000, 50_000)


def ours(document: Dialogue) -> int:
    """The number of clashes of a person or a room."""
    return sum(1 for each in clashes(document) if each.kind in (ClashKind.PERSON, ClashKind.ROOM))


def interval_trees(document: Dialogue) -> int:
    """The number of overlapping pairs, by one interval tree for each person and each room."""
    trees: dict[str, IntervalTree] = {}
    for event in document.events:
        for number, item in enumerate(event.agenda):
            if not isinstance(item.when, Slot):
                continue
            start, end = item.when.start.timestamp(), item.when.end.timestamp()
            resources = (*item.rooms, *(part.person for part in item.parts))
            for resource_id in dict.fromkeys(resources):
                if resource_id is not None:
                    trees.setdefault(resource_id, IntervalTree()).addi(start, end, number)
    pairs = 0
    for tree in trees.values():
        for interval in tree:
            pairs += sum(
                1
                for other in tree.overlap(interval.begin, interval.end)
                if other.data > interval.data
            )
    return pairs


def beside_trees(sessions: int) -> None:
    """Only people and rooms are stated: the same pairs are found."""
    document = dialogue(sessions)
    mine, theirs, found = _in_turn(document)
    if len(found) != 1:
        raise SystemExit(f"the two disagree: {found}")
    print(f"\n{sessions} sessions, {found.pop()} pairs")
    _print_both(mine, theirs)


def all_kinds_beside_trees(sessions: int) -> None:
    """Everything is stated: ours finds all kinds, the trees still find pairs only."""
    mine, theirs, _ = _in_turn(rich_dialogue(sessions))
    print(f"\n{sessions} sessions of which everything is stated, all kinds of clash")
    _print_both(mine, theirs)


def each_kind(sessions: int) -> None:
    """The median of all kinds together, then of each alone, in milliseconds."""
    document = rich_dialogue(sessions)
    total = median(_timed(lambda: clashes(document)) for _ in range(_MANY_TURNS))
    print(f"\n{sessions} sessions of which everything is stated: {total * 1e3:.1f} ms")
    by_kind: dict[str, list[float]] = {kind.__name__: [] for kind in KINDS}
    for _ in range(_MANY_TURNS):
        index = Index(document)
        for kind in KINDS:
            by_kind[kind.__name__].append(_timed(lambda: tuple(kind(index))))  # noqa: B023  # called at once
    for name, seconds in by_kind.items():
        print(f"  {name:24} {median(seconds) * 1e3:6.2f} ms")


def crowd(sessions: int, apart: int) -> None:
    """All sessions in one room and with one person; prints a row."""
    document = crowded(sessions, apart=apart)
    objects = _peak()
    found: list[int] = []
    seconds = _timed(lambda: found.append(len(clashes(document))))
    name = {10: "touching", 5: "half of each", 0: "all at once"}[apart]
    print(
        f"{sessions:>9} {name:>14} {found[0]:>8} {seconds:9.3f} "
        f"{seconds / sessions * 1e6:9.2f} {objects:9.0f} {_peak():9.0f}",
        flush=True,
    )


def _in_turn(document: Dialogue) -> tuple[list[float], list[float], set[int]]:
    mine: list[float] = []
    theirs: list[float] = []
    found: set[int] = set()
    for _ in range(_TURNS):
        mine.append(_timed(lambda: found.add(ours(document))))
        theirs.append(_timed(lambda: found.add(interval_trees(document))))
    return mine, theirs, found


def _print_both(mine: list[float], theirs: list[float]) -> None:
    print(f"gobierno_abierto  {median(mine):8.2f} s")
    print(f"interval trees    {median(theirs):8.2f} s")
    print(f"ratio             {median(theirs) / median(mine):8.1f} x", flush=True)


def _timed(does: Callable[[], object]) -> float:
    start = process_time()
    does()
    return process_time() - start


def _peak() -> float:
    """The most memory that this process had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures."""
    if sys.argv[1:2] == ["--crowd"]:
        crowd(int(sys.argv[2]), int(sys.argv[3]))
        return
    sessions = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    print(" sessions    in one room    found   seconds  µs each    MiB of    MiB at")
    print("                                                       objects      peak")
    for apart in (10, 5, 0):
        for size in _CROWDS:
            command = [sys.executable, __file__, "--crowd", str(size), str(apart)]
            subprocess.run(command, check=True)
    each_kind(1_000)
    beside_trees(sessions)
    all_kinds_beside_trees(sessions)


if __name__ == "__main__":
    main()
