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

from gobierno_abierto.cli.console import WIDTH, Console, Streams
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.reporting import write_findings
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.ical import NothingToWriteError, to_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, Limits, read_json
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language

_NAME = "dialogo.json"
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
    return _judged(triplet, data)[1]


def answer(triplet: Triplet, lang: Language) -> str:
    """What the command prints of the one fault of the bad file."""
    opened_file, report = _judged(triplet, triplet.bad)
    page = Page(WIDTH)
    write_findings(page, opened_file, [each for each in report if each.code == triplet.code], lang)
    return str(page).strip("\n")


def _judged(triplet: Triplet, data: bytes | None) -> tuple[Opened, Report]:
    limits, today = DEFAULT_LIMITS, None
    match triplet.how:
        case ("size", most):
            limits = Limits(size=int(most))
        case ("today", day):
            today = date.fromisoformat(day)
    if data is None:
        gone = attrs.evolve(opened(str(FOLDER / triplet.code / _NAME), _console()), shown=_NAME)
        return gone, judged(gone)
    reading = read_json(data, limits=limits)
    there = Opened(name=_NAME, shown=_NAME, reading=reading)
    report = judged(there, today)
    if triplet.how == ("calendar",) and reading.document is not None:
        report = _with_calendar(report, reading.document)
    return there, report


def _with_calendar(report: Report, document: Document) -> Report:
    try:
        to_ical(document)
    except NothingToWriteError as nothing:
        return attrs.evolve(report, findings=(*report.findings, nothing.finding))
    return report


def _console() -> Console:
    streams = Streams(stdin=None, stdout=io.StringIO(), stderr=io.StringIO())
    return Console(streams=streams, lang="es", program="gobierno-abierto")
