"""How long `gobierno-abierto check` of Mexico City takes, from a cold process.

Run: ``python benchmarks/cold_start.py [runs]``. An empty Python is measured in turn with it.
"""

import subprocess
import sys
from statistics import median
from time import perf_counter

_COMMANDS = {
    "gobierno-abierto check": ["-m", "gobierno_abierto", "check", "mexico-2012"],
    "an empty Python": ["-c", "pass"],
}


def main() -> None:
    """Print the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    seconds: dict[str, list[float]] = {name: [] for name in _COMMANDS}
    for _ in range(runs):
        for name, arguments in _COMMANDS.items():
            start = perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
            seconds[name].append(perf_counter() - start)
    for name, those in seconds.items():
        print(f"{name:24} {median(those):6.3f} s  ({min(those):.3f} to {max(those):.3f})")


if __name__ == "__main__":
    main()
