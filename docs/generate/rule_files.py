"""The example files of every code: a bad one, the same without the fault, and its place.

A folder of `tests/rules/` holds ``bad.json``, ``good.json`` and ``place.txt``, the JSON pointer
at which the finding stands (an empty line: the whole file). Where checking the file does not
bring the code forth, ``how.txt`` names what does:

- ``missing``: there is no ``bad.json``; that is the fault.
- ``size 500``: with a limit of so many bytes, since no example can be as large as the real one.
- ``today 2026-07-01``: checked on that day.
- ``calendar``: after the check, the document is written as a calendar.
"""

import io
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import attrs

from gobierno_abierto.cli.console import Console, Streams
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.ical import NothingToWriteError, to_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, Limits, read_json
from gobierno_abierto.model import Document

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "rules"


class Triplet(NamedTuple):
    """A file with one fault, its twin without it, and where the fault is told.

    `bad` is `None` where the fault is that there is no file; `how` are the words of ``how.txt``.
    """

    code: str
    bad: bytes | None
    good: bytes
    pointer: str
    how: tuple[str, ...] = ()


@cache
def triplets() -> tuple[Triplet, ...]:
    """All of them, by code."""
    return tuple(_triplet(folder) for folder in sorted(FOLDER.iterdir()) if folder.is_dir())


def _triplet(folder: Path) -> Triplet:
    bad, how = folder / "bad.json", folder / "how.txt"
    (pointer,) = (folder / "place.txt").read_text(encoding="utf-8").splitlines()
    return Triplet(
        code=folder.name,
        bad=bad.read_bytes() if bad.exists() else None,
        good=(folder / "good.json").read_bytes(),
        pointer=pointer,
        how=tuple(how.read_text(encoding="utf-8").split()) if how.exists() else (),
    )


def told(triplet: Triplet, data: bytes | None) -> Report:
    """All that the command says of `data`, read in the way that the triplet names."""
    limits, today = DEFAULT_LIMITS, None
    match triplet.how:
        case ("size", most):
            limits = Limits(size=int(most))
        case ("today", day):
            today = date.fromisoformat(day)
    if data is None:
        return judged(opened(str(FOLDER / triplet.code / "bad.json"), _console()))
    reading = read_json(data, limits=limits)
    report = judged(Opened(name="dialogo.json", shown="dialogo.json", reading=reading), today)
    if triplet.how == ("calendar",) and reading.document is not None:
        return _with_calendar(report, reading.document)
    return report


def _with_calendar(report: Report, document: Document) -> Report:
    try:
        to_ical(document)
    except NothingToWriteError as nothing:
        return attrs.evolve(report, findings=(*report.findings, nothing.finding))
    return report


def _console() -> Console:
    streams = Streams(stdin=None, stdout=io.StringIO(), stderr=io.StringIO())
    return Console(streams=streams, lang="es", program="gobierno-abierto")
