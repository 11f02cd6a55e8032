"""How long the Partnership's table takes to read, beside `csv.DictReader` and attrs.

    python benchmarks/ogp_speed.py [rows, 0 for none] [largest of the growth]

The peer goes through the rows with `csv.DictReader` and calls the constructors of the objects
that we give, with their fields ready to hand: it understands no cell, finds no fault, and keeps
nothing that it does not understand. Two peers: one makes all the objects of every row; the other
makes only as many as we do, who share those that are alike.

Three tables: `alike` is one of seventy rows again and again with new identifiers, as in a file
that is repeated; in `varied` the dates, the policy areas, the codings, the theme and the
institution of every row are drawn, so that remembering what was read of the same cells before
does not flatter; `dirty` has every tenth cell wrong on top of that.

Both run as they come, and once more with Python's garbage collector stopped for everybody. The
peers take turns, and the best of three counts, in seconds of the processor. The real database is
used where it is at hand (../shared/data/ogp), else rows that are made up in its image.

Growth, of `varied`: each size runs in a process of its own, so that its peak of memory is its
own. `KiB a row` is what reading adds to the content of the file, which is in memory as well.
"""

import csv
import gc
import io
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, TextIO

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.formats.ogp import COLUMNS, read_ogp, to_ogp
from gobierno_abierto.formats.ogp.codings import units
from gobierno_abierto.formats.ogp.columns import Flag, Topic
from gobierno_abierto.formats.ogp.reports import REPORTS
from gobierno_abierto.formats.tables import TableLimits

ROUNDS = 3
ROWS = 100_000
SIZES = (1_000, 10_000, 100_000, 1_000_000)
WIDE = TableLimits(size=1 << 40, rows=1 << 40)

_REAL = Path(__file__).resolve().parents[2] / "shared" / "data" / "ogp" / "commitments-latam.csv"
_PLACES = {column.heading: place for place, column in enumerate(COLUMNS)}
_WORDS = ("Plan", "datos", "abiertos", "Congreso", "salud", "agua", "género", "compras", "2016")


def main() -> None:
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]))
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    largest = int(sys.argv[2]) if len(sys.argv) > 2 else SIZES[-2]
    # First, since a process begins with the peak of its parent.
    print("     rows   MB of file   reading  µs a row   MiB at peak   KiB a row", flush=True)
    for size in SIZES:
        if size <= largest:
            subprocess.run([sys.executable, __file__, "--one", str(size)], check=True)
    if rows:
        speed(rows)


def speed(rows: int) -> None:
    print(f"\n{rows:,} rows{'':22}ours    all: their ratio    shared: their ratio")
    for name, made in (("alike", alike), ("varied", varied), ("dirty", dirty)):
        data = table(made(rows))
        document = read_ogp(data, limits=WIDE).document
        if not isinstance(document, m.PlanBook):
            raise TypeError
        sample = document.commitments[:: max(1, rows // 700)]
        every, distinct = constructions(sample), constructions(sample, shared=True)
        del document
        compare(f"{name}, as they come", data, rows, every, distinct)
        with collector_off():
            compare(f"{name}, no garbage collector", data, rows, every, distinct)


Calls = list[list[tuple[type, dict[str, Any]]]]


def constructions(commitments: Iterable[m.Commitment], *, shared: bool = False) -> Calls:
    """The calls that build each commitment; with `shared`, each object in the first that has it."""
    seen: set[int] = set()
    calls: Calls = []
    for commitment in commitments:
        own: list[tuple[type, dict[str, Any]]] = []
        for each in objects(commitment):
            if not shared or id(each) not in seen:
                seen.add(id(each))
                own.append((each.__class__, _fields(each)))
        calls.append(own)
    return calls


def objects(thing: Any) -> Iterator[Any]:
    """An object and all within it."""
    if isinstance(thing, tuple):
        for each in thing:
            yield from objects(each)
    elif attrs.has(thing.__class__):
        for field in attrs.fields(thing.__class__):
            yield from objects(getattr(thing, field.name))
        yield thing


def _fields(thing: Any) -> dict[str, Any]:
    """The arguments that differ from the defaults: nobody passes the others."""
    return {
        field.name: getattr(thing, field.name)
        for field in attrs.fields(thing.__class__)
        if getattr(thing, field.name) != field.default
    }


def peer(data: bytes, calls: Calls) -> list[Any]:
    """Every row as a dictionary, and the objects of as many commitments."""
    kept = []
    text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline="")
    for place, _ in enumerate(csv.DictReader(text)):
        kept.append([cls(**fields) for cls, fields in calls[place % len(calls)]])
    return kept


def compare(name: str, data: bytes, rows: int, every: Calls, distinct: Calls) -> None:
    best = [float("inf")] * 3
    acts: tuple[Callable[[], object], ...] = (
        lambda: read_ogp(data, limits=WIDE),
        lambda: peer(data, every),
        lambda: peer(data, distinct),
    )
    for _ in range(ROUNDS):
        best = [min(known, seconds(act)) for known, act in zip(best, acts, strict=True)]
    ours, all_, shared = best
    print(
        f"{name:30}{ours:8.2f}{all_:10.2f}{ours / all_:8.2f}{shared:12.2f}{ours / shared:8.2f}"
        f"   ({ours / rows * 1e6:.0f} µs a row)",
        flush=True,
    )


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes, the disposal of what it gave left out."""
    gc.collect()
    start = time.process_time()
    given = act()
    taken = time.process_time() - start
    del given
    return taken


@contextmanager
def collector_off() -> Iterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def one(rows: int) -> None:
    """Measure one size and print a row."""
    with tempfile.TemporaryFile() as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        write(text, varied(rows))
        file.seek(0)
        data = file.read()
    before = peak()
    start = time.process_time()
    reading = read_ogp(data, limits=WIDE)
    taken = time.process_time() - start
    if reading.document is None:
        raise TypeError
    print(
        f"{rows:>9} {len(data) / 1e6:12.1f} {taken:9.2f} {taken / rows * 1e6:9.0f} "
        f"{peak():13.0f} {(peak() - before) * 1024 / rows:11.1f}",
        flush=True,
    )


def peak() -> float:
    """The most memory that this process has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def table(rows: Iterable[list[str]]) -> bytes:
    file = io.StringIO(newline="")
    write(file, rows)
    return file.getvalue().encode()


def write(file: TextIO, rows: Iterable[list[str]]) -> None:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(column.heading for column in COLUMNS)
    writer.writerows(rows)


def alike(rows: int) -> Iterator[list[str]]:
    """Seventy rows again and again, with new identifiers."""
    base = originals()
    for number in range(rows):
        cells = list(base[number % len(base)])
        cells[0], cells[-1] = f"{cells[0]}X{number}", str(number)
        yield cells


def varied(rows: int) -> Iterator[list[str]]:
    """Rows of which no two have the same cells in any part."""
    random = Random(7)
    scales = [unit for report in REPORTS for unit in units(report)]
    for cells in alike(rows):
        for name in ("Start Date", "End Date"):
            day, month = random.randrange(1, 29), random.randrange(1, 13)
            cells[_PLACES[name]] = f"{day}/{month}/{random.randrange(2011, 2028)}"
        for place, column in enumerate(COLUMNS):
            if isinstance(column.holds, Topic | Flag):
                cells[place] = random.choice("01")
        for unit in scales:
            if unit.scale and unit.scale.codelist:
                code = random.choice(list(unit.scale.codelist.terms)).lstrip("<>")
                label = unit.scale.codelist.terms.get(code)
                for heading, words in ((unit.label, label and label.label.en), (unit.code, code)):
                    if heading:
                        cells[_PLACES[heading]] = words or code
        words = " ".join(random.choices(_WORDS, k=6))
        cells[_PLACES["Theme"]] = f"{words} {cells[-1]}"
        cells[_PLACES["Lead Institution"]] = f"{words} {cells[-1]}"
        yield cells


def dirty(rows: int) -> Iterator[list[str]]:
    """The same with every tenth cell wrong."""
    random = Random(11)
    dirt = ("", " ", "x", "NA", "#REF!", "43525", " 1", "1.0", "\t", "n/a")
    for cells in varied(rows):
        for place in random.sample(range(1, len(cells) - 1), len(cells) // 10):
            cells[place] = random.choice(dirt)
        yield cells


def originals() -> list[list[str]]:
    """The rows of the real database, or one that is made up."""
    if _REAL.is_file():
        with _REAL.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))[1:]
    words = "Se publican las actas.\nCada una, con sus anexos y votaciones. " * 60
    commitment = m.Commitment(id="zz1", title=m.text(es="Actas"), description=m.text(es=words))
    book = m.PlanBook(
        id="made",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="benchmark",
        ),
        title=m.text(es="Inventado"),
        commitments=(commitment,),
    )
    return list(csv.reader(io.StringIO(to_ogp(book).decode(), newline="")))[1:]


if __name__ == "__main__":
    main()
