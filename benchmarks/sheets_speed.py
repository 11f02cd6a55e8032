"""How long a workbook takes to be written, read with its base, checked and marked; and how much.

    python benchmarks/sheets_speed.py [sessions …]

Each size has a process of its own for writing and one for reading and checking, so that the
memory told is that of one of them. Rows are those of all sheets below their headings.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

from made import dialogue

from gobierno_abierto.formats.folder import read_folder, to_folder
from gobierno_abierto.formats.sheets import book_of
from gobierno_abierto.formats.xlsx import grids_of, marked, read_xlsx, to_xlsx
from gobierno_abierto.model import Dialogue
from gobierno_abierto.rules import check

SIZES = [100, 1_000, 10_000]


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def document(sessions: int) -> Dialogue:
    return dialogue(sessions, people_each=1)


def write(sessions: int, file: Path) -> None:
    made = document(sessions)
    rows = sum(len(each.rows) for each in book_of(made, internal=True).sheets)
    before = megabytes()
    start = process_time()
    data = to_xlsx(made, internal=True)
    took = process_time() - start
    file.write_bytes(data)
    print(
        f"{rows:>7} rows, {len(data) / 1e6:.1f} MB: written in {took:.1f} s, "
        f"{megabytes():.0f} MB of memory ({before:.0f} before)"
    )
    start = process_time()
    files = to_folder(made, internal=True)
    took = process_time() - start
    start = process_time()
    if read_folder(files, base=made).document != made:
        raise SystemExit("the folder does not give the document")
    print(f"{'':>7} as a folder of tables: {took:.1f} s, read {process_time() - start:.1f} s")


def read(sessions: int, file: Path) -> None:
    made, data = document(sessions), file.read_bytes()
    before = megabytes()
    start = process_time()
    grids_of(data)
    cells = process_time()
    reading = read_xlsx(data, base=made)
    done = process_time()
    if reading.document != made:
        raise SystemExit("the workbook does not give the document")
    report = reading.located(check(reading.document))
    checked = process_time()
    print(
        f"{'':>7} its cells alone {cells - start:.1f} s; read {done - cells:.1f} s, "
        f"checked {checked - done:.1f} s ({len(report)} findings), "
        f"{megabytes():.0f} MB of memory ({before:.0f} before)"
    )
    start = process_time()
    marked(data, report, lang="es")
    print(f"{'':>7} marked in {process_time() - start:.1f} s, {megabytes():.0f} MB of memory")


def main() -> None:
    """Print the figures."""
    match sys.argv[1:]:
        case ["--write", sessions, file]:
            write(int(sessions), Path(file))
        case ["--read", sessions, file]:
            read(int(sessions), Path(file))
        case sizes:
            _each(list(map(int, sizes)) or SIZES)


def _each(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for sessions in sizes:
            start = perf_counter()
            for way in ("--write", "--read"):
                file = f"{folder}/{sessions}.xlsx"
                subprocess.run([sys.executable, __file__, way, str(sessions), file], check=True)
            print(f"{'':>7} {perf_counter() - start:.1f} s by the clock, all together")


if __name__ == "__main__":
    main()
