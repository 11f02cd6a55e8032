"""From a folder of tables to a document, in whatever form a spreadsheet saved them."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

import attrs

from gobierno_abierto.findings import Finding, Report, finding
from gobierno_abierto.findings.catalogue import tables as said_of_tables
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.formats.folder import phrases
from gobierno_abierto.formats.folder.names import AGENDAS, LISTS, READ_ME, TABLES
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, Grid, GridRow, read_grids
from gobierno_abierto.formats.tables import (
    DEFAULT_LIMITS,
    Table,
    TableLimits,
    read_table,
    unguarded,
)
from gobierno_abierto.model import Document
from gobierno_abierto.model.characters import without_forbidden

# Files that programs leave in folders: of macOS, and of documents that are open.
_LEFT = (".", "~$")
_CUTS = (said_of_tables.CUT_OFF, said_of_tables.TABLE_TOO_LONG)
_LEFT_BY_WINDOWS = ("desktop.ini", "thumbs.db")
_AGENDAS = tuple(words.encode() for each in AGENDAS for words in each.in_every_language())


def read_folder(
    files: Mapping[str, bytes],
    *,
    base: Document | None = None,
    columns: Mapping[str, str] | None = None,
    limits: TableLimits = DEFAULT_LIMITS,
) -> Reading:
    """Read the tables of a folder into a document.

    UTF-8 or Windows-1252, with semicolons, commas or tabs: each table as it is. Every fault is
    told at once, with its file and cell.

    Args:
        files: the content of each file by its name.
        base: the document that the tables were made from. What no column shows is kept from it.
        columns: which of our headings a heading of somebody else stands for.
        limits: how much one file may ask of us.
    """
    grids, findings = grids_in(files, limits=limits)
    if not grids:
        return Reading(document=None, report=Report(findings=findings))
    reading = read_grids(grids, base=base, columns=columns)
    report = attrs.evolve(reading.report, findings=(*findings, *reading.report.findings))
    return attrs.evolve(reading, report=report)


def grids_in(
    files: Mapping[str, bytes], *, limits: TableLimits = DEFAULT_LIMITS
) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The tables of a folder in the order of their names, and what is wrong with the files."""
    grids: list[Grid] = []
    findings: list[Finding] = []
    others: list[str] = []
    for name in sorted(files):
        if _is_left(name):
            continue
        shown = without_forbidden(name)
        if not _is_table(name, files[name]):
            others.append(shown)
            continue
        table, told = read_table(files[name], limits=limits)
        if table is not None:
            # A table of headings alone is one of nothing, and that is no fault.
            told = [each for each in told if each.entry is not said_of_tables.EMPTY_TABLE]
            grids.append(_grid(shown, table, told))
        findings += _in_file(shown, told)
    if others:
        findings.append(finding(said.OTHER_FILES, "", files=tuple(others)))
    if not grids and not findings:
        findings.append(
            finding(said.NOT_A_WORKBOOK, "", what=phrases.NO_TABLES, advice=phrases.GIVE_TABLES)
        )
    return tuple(grids), tuple(findings)


def _is_left(name: str) -> bool:
    """Whether a file says nothing: what we wrote for people, and what programs leave behind."""
    plain = PurePosixPath(name).name.casefold()
    ours = {each.casefold() for each in (*READ_ME, f"{LISTS}.csv")}
    return plain in ours or plain.startswith(_LEFT) or plain in _LEFT_BY_WINDOWS


def _is_table(name: str, data: bytes) -> bool:
    # A workbook that was renamed is no table.
    is_text = not data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"))
    ending = PurePosixPath(name).suffix.casefold()
    is_agenda = ending == ".txt" and data.removeprefix(b"\xef\xbb\xbf").startswith(_AGENDAS)
    return ending in TABLES and is_text and not is_agenda


def _grid(file: str, table: Table, told: Iterable[Finding]) -> Grid:
    rows = [GridRow(number=_row(table, table.heading_line), cells=_cells(table.headings))]
    rows += [GridRow(number=_row(table, line), cells=_cells(cells)) for line, cells in table.rows]
    cut = any(each.entry in _CUTS for each in told)
    # As on a tab: hyphens stand where it has spaces.
    name = PurePosixPath(file).stem.replace("-", " ")
    return Grid(name=name, rows=tuple(rows), file=file, cut=cut)


def _row(table: Table, line: int) -> int:
    return table.numbers.row(line) if table.numbers else line


def _cells(cells: Iterable[str]) -> tuple[Found, ...]:
    return tuple(unguarded(each) or None for each in cells)


def _in_file(file: str, told: Iterable[Finding]) -> list[Finding]:
    return [attrs.evolve(each, place=attrs.evolve(each.place, file=file)) for each in told]
