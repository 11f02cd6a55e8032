"""The example files of every code: a bad one, the same without the fault, and its place.

A folder of `tests/rules/` holds ``bad.json``, ``good.json`` and ``place.txt``, the JSON pointer
at which the finding stands (an empty line: the whole file). Of a schedule it holds ``bad.xml``,
and the place is ``line 12``. Of a calendar it holds ``bad.ics``
and ``good.ics``, and the place is ``line 12``, unless it is one in the document that was read.
Of a table it holds ``bad.csv`` and ``good.csv``, and the place is ``line 2, column 7``; that its
examples have few of the columns of the real one is not told.
Of a workbook it holds ``bad.xlsx`` and ``good.xlsx``, which `tools/workbook_examples.py` makes, and
the place is ``Agenda!C2``; with ``document.json``, the workbook is combined with that document.
Where checking the file does not bring the code forth, ``how.txt`` names what does:

- ``missing``: there is no ``bad.json``; that is the fault.
- ``size 500``: with a limit of so many bytes, since no example can be as large as the real one.
- ``limit depth 2``: likewise, by the name of a limit of calendars, tables or workbooks.
- ``today 2026-07-01``: checked on that day.
- ``calendar``: after the check, the document is written as a calendar; with ``only sala-azul``,
  as the calendar of that id.
- ``previous``: the calendar is the one that was published last of ``document.json``, which is
  written anew.
- ``convert``: the calendar, the table or the schedule is read into a document, and not only
  checked.
- ``mapping``: the file is one of a tracker, read by ``mapping.toml``; or it is itself a mapping
  (``bad.toml`` and ``good.toml``).
- ``workbook``: after the check, the document is written as a workbook.
- ``folder``: the file is one of a folder, in which the tables of ``document.json`` are too.
- ``collect``: the table is a report that came back for ``plan.json``; with ``2026-03-01``,
  received on that day.
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
from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.findings.catalogue import (
    calendar_reading,
    schedules,
    table_cells,
    tables,
    trackers,
)
from gobierno_abierto.formats.folder import read_folder, to_folder
from gobierno_abierto.formats.frab import ScheduleLimits, read_frab
from gobierno_abierto.formats.ical import (
    CalendarError,
    CalendarLimits,
    lint_ical,
    read_ical,
    to_ical,
)
from gobierno_abierto.formats.json import DEFAULT_LIMITS, Limits, read_json
from gobierno_abierto.formats.ogp import read_ogp
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.reports import collect_reports
from gobierno_abierto.formats.tables import TableLimits
from gobierno_abierto.formats.trackers import read_mapping, read_tracker
from gobierno_abierto.formats.xlsx import WorkbookError, XlsxLimits, read_xlsx, to_xlsx
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language

_NAME = "dialogo.json"
_CALENDAR = "agenda.ics"
_TABLE = "compromisos.csv"
_REPORT = "ministerio.csv"
_TRACKER = "tablero.json"
_SCHEDULE = "horario.xml"
_MAPPING = "mapa.toml"
_WORKBOOK = "dialogo.xlsx"
_TABLES = "dialogo"
# What a calendar was made from, a report came back for, or a tracker is read by.
_DOCUMENTS = ("document.json", "plan.json", "mapping.toml")
FOLDER = Path(__file__).resolve().parents[2] / "tests" / "rules"

# One of both is told of every calendar that is read into a document.
_OF_EACH_CALENDAR = (calendar_reading.NOT_CARRIED.code, calendar_reading.HEADER_UNSTATED.code)
# And this of each schedule.
_HEAD_OF_SCHEDULE = schedules.HEADER_UNSTATED.code
_OF_TABLES = {entry.code for entry in (*tables.ALL, *table_cells.ALL)}
_FEW_COLUMNS = tables.COLUMN_MISSING.code
_NO_TOML = trackers.NOT_TOML.code


class Triplet(NamedTuple):
    """A file with one fault, its twin without it, and where the fault is told.

    `bad` is `None` where the fault is that there is no file; `how` are the words of ``how.txt``.
    `endings` are those of the names of both files, and `document` is what a calendar was made
    from, a report came back for, or a tracker is read by, if the folder holds it.
    """

    code: str
    bad: bytes | None
    good: bytes
    place: str
    how: tuple[str, ...] = ()
    endings: tuple[str, str] = ("json", "json")
    document: bytes | None = None

    def ending(self, data: bytes | None) -> str:
        """The ending of the name of one of both files."""
        return self.endings[0 if data == self.bad else 1]


@cache
def triplets() -> tuple[Triplet, ...]:
    """All of them, by code."""
    return tuple(_triplet(folder) for folder in sorted(FOLDER.iterdir()) if folder.is_dir())


def _triplet(folder: Path) -> Triplet:
    how = folder / "how.txt"
    document = next((folder / each for each in _DOCUMENTS if (folder / each).exists()), None)
    bad = next(folder.glob("bad.*"), None)
    (good,) = folder.glob("good.*")
    (place,) = (folder / "place.txt").read_text(encoding="utf-8").splitlines()
    return Triplet(
        code=folder.name,
        bad=bad.read_bytes() if bad else None,
        good=good.read_bytes(),
        place=place,
        how=tuple(how.read_text(encoding="utf-8").split()) if how.exists() else (),
        endings=((bad or good).suffix[1:], good.suffix[1:]),
        document=document.read_bytes() if document else None,
    )


def place_told(found: Finding) -> str:
    """The place of a finding as ``place.txt`` has it."""
    if found.place.sheet is not None:
        return str(found.place)
    line, column, pointer = found.place.line, found.place.column, found.place.pointer
    if line and not pointer and column is None:
        return f"line {line}"
    is_cell = found.code in _OF_TABLES or found.place.file is not None or found.code == _NO_TOML
    return f"line {line}, column {column}" if line and not pointer and is_cell else pointer


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
    if data is None:
        gone = attrs.evolve(opened(str(FOLDER / triplet.code / _NAME), _console()), shown=_NAME)
        return gone, judged(gone)
    if triplet.how == ("previous",):
        there = _opened_document(triplet.document or b"", DEFAULT_LIMITS)
        return there, _written(there, Report(), previous=data)
    if triplet.how == ("mapping",):
        return _judged_tracker(triplet, data)
    if triplet.how == ("folder",):
        return _judged_folder(triplet, data)
    if triplet.ending(data) == "xlsx":
        return _judged_workbook(triplet, data)
    if triplet.ending(data) == "csv":
        return _judged_table(triplet, data)
    if triplet.ending(data) == "ics":
        return _judged_calendar(triplet, data)
    if triplet.ending(data) == "xml":
        return _judged_schedule(triplet, data)
    return _judged_document(triplet, data)


def _judged_document(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    limits, today = DEFAULT_LIMITS, None
    match triplet.how:
        case ("size", most):
            limits = Limits(size=int(most))
        case ("today", day):
            today = date.fromisoformat(day)
    there = _opened_document(data, limits)
    report = judged(there, today)
    match triplet.how:
        case ("calendar",):
            report = _written(there, report)
        case ("calendar", "only", name):
            report = _written(there, report, only=name)
        case ("workbook",):
            report = _written_as_workbook(there, report)
    return there, report


def _opened_document(data: bytes, limits: Limits) -> Opened:
    return Opened(name=_NAME, shown=_NAME, reading=read_json(data, limits=limits))


def _written(
    there: Opened, report: Report, *, only: str | None = None, previous: bytes | None = None
) -> Report:
    if there.reading.document is None:
        return report
    try:
        to_ical(there.reading.document, only=only, previous=previous)
    except CalendarError as error:
        return attrs.evolve(report, findings=(*report.findings, error.finding))
    return report


def _written_as_workbook(there: Opened, report: Report) -> Report:
    if there.reading.document is None:
        return report
    try:
        to_xlsx(there.reading.document)
    except WorkbookError as error:
        return attrs.evolve(report, findings=(*report.findings, *error.report.findings))
    return report


def _judged_workbook(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    limits = XlsxLimits()
    match triplet.how:
        case ("limit", name, most):
            limits = XlsxLimits(**{name: int(most)})
    reading = read_xlsx(data, base=_base(triplet), limits=limits)
    there = Opened(name=_WORKBOOK, shown=_WORKBOOK, reading=reading, workbook=data, is_sheets=True)
    return there, judged(there)


def _judged_folder(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    base = _base(triplet)
    tables_of = to_folder(base) if base else {}
    reading = read_folder(tables_of | {f"salas.{triplet.ending(data)}": data}, base=base)
    there = Opened(name=_TABLES, shown=_TABLES, reading=reading, is_sheets=True)
    return there, judged(there)


def _base(triplet: Triplet) -> Document | None:
    return read_json(triplet.document).document if triplet.document else None


def _judged_calendar(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    there = Opened(name=_CALENDAR, shown=_CALENDAR, reading=read_ical(data), calendar=data)
    match triplet.how:
        case ("limit", name, most):
            return there, lint_ical(data, limits=CalendarLimits(**{name: int(most)}))
        case ("convert",):
            other = (code for code in _OF_EACH_CALENDAR if code != triplet.code)
            return there, _without(there.reading.report, tuple(other))
    return there, judged(there)


def _judged_schedule(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    limits = ScheduleLimits()
    match triplet.how:
        case ("limit", name, most):
            limits = ScheduleLimits(**{name: int(most)})
    reading = read_frab(data, limits=limits)
    there = Opened(name=_SCHEDULE, shown=_SCHEDULE, reading=reading, is_schedule=True)
    if triplet.how != ("convert",):
        return there, judged(there)
    head = () if triplet.code == schedules.HEADER_UNSTATED.code else (_HEAD_OF_SCHEDULE,)
    return there, _without(reading.report, head)


def _judged_table(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    if triplet.how[:1] == ("collect",):
        return _judged_report(triplet, data)
    limits = TableLimits()
    match triplet.how:
        case ("limit", name, most):
            limits = TableLimits(**{name: int(most)})
    reading = read_ogp(data, limits=limits)
    there = Opened(name=_TABLE, shown=_TABLE, reading=reading, is_table=True)
    report = reading.report if triplet.how == ("convert",) else judged(there)
    few = () if triplet.code == _FEW_COLUMNS else (_FEW_COLUMNS,)
    return there, _without(report, few)


def _judged_tracker(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    if triplet.ending(data) == "toml":
        reading = Reading(document=None, report=read_mapping(data).report)
        there = Opened(name=_MAPPING, shown=_MAPPING, reading=reading, is_tracker=True)
    else:
        reading = read_tracker({_TRACKER: data}, read_mapping(triplet.document or b""))
        there = Opened(name=_TRACKER, shown=_TRACKER, reading=reading, is_tracker=True)
    return there, reading.report


def _judged_report(triplet: Triplet, data: bytes) -> tuple[Opened, Report]:
    there = _opened_document(triplet.document or b"", DEFAULT_LIMITS)
    received = date.fromisoformat(triplet.how[1]) if len(triplet.how) > 1 else None
    if there.reading.document is None:
        return there, there.reading.report
    collected = collect_reports(there.reading.document, {_REPORT: data}, received=received)
    return there, collected.report


def _without(report: Report, codes: tuple[str, ...]) -> Report:
    kept = tuple(each for each in report.findings if each.code not in codes)
    return attrs.evolve(report, findings=kept)


def _console() -> Console:
    streams = Streams(stdin=None, stdout=io.StringIO(), stderr=io.StringIO())
    return Console(streams=streams, lang="es", program="gobierno-abierto")
