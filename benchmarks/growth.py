"""How `clashes` and `check` grow, from a thousand sessions to a million.

Run: ``python benchmarks/growth.py [largest]``. Each size runs in a process of its own, so that
its peak of memory is its own. `per n log n` stays level if the growth is no worse than that.
"""

import resource
import subprocess
import sys
from math import log2
from time import perf_counter

from made import dialogue

from gobierno_abierto.rules import check
from gobierno_abierto.scheduling import clashes

_SIZES = (1_000, 10_000, 100_000, 1_000_000)


def one(sessions: int) -> None:
    """Measure one size and print a row."""
    document = dialogue(sessions, people_each=2)
    built = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cells = []
    for verb in (clashes, check):
        start = perf_counter()
        verb(document)
        seconds = perf_counter() - start
        cells.append(f"{seconds:9.3f} {seconds / (sessions * log2(sessions)) * 1e9:7.0f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{sessions:>9} {' '.join(cells)} {built:9.0f} {peak:9.0f}", flush=True)


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]))
        return
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else _SIZES[-1]
    print(" sessions   clashes  ns per     check  ns per     MiB of  MiB at")
    print("                  s n log n         s n log n    objects    peak")
    for size in _SIZES:
        if size <= largest:
            subprocess.run([sys.executable, __file__, "--one", str(size)], check=True)


if __name__ == "__main__":
    main()
