"""From the bytes of a workbook to its sheets, whatever is wrong with it.

openpyxl is for writing. Here each part passes by once and nothing of it is kept but what its cells
say: a workbook that somebody sent may hold a million blank rows, a formula beside what it showed
last, or a style that openpyxl does not know and would give up on.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from xml.parsers import expat

import attrs

from gobierno_abierto.findings import Finding, Report, finding
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Grid, read_grids
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.limits import DEFAULT_LIMITS, XlsxLimits
from gobierno_abierto.formats.xlsx.listing import is_list_of_findings
from gobierno_abierto.formats.xlsx.numbers import Face
from gobierno_abierto.formats.xlsx.package import part_damaged, unfit, warned
from gobierno_abierto.formats.xlsx.rows import Allowance, Rows, Shared
from gobierno_abierto.formats.xlsx.strings import SharedStrings
from gobierno_abierto.formats.xlsx.structure import (
    SheetPart,
    Structure,
    formats_of,
    part_named,
    structure_of,
)
from gobierno_abierto.formats.xlsx.xml import pass_by
from gobierno_abierto.model import Document
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.words import Sentence, filled

# Broken or missing parts, and encodings that nobody knows.
_UNREADABLE = (expat.ExpatError, LookupError, ValueError, zipfile.BadZipFile)
_WHAT = {
    "rows": phrases.ROWS,
    "columns": phrases.COLUMNS,
    "cells": phrases.CELLS,
    "characters": phrases.CHARACTERS,
}


def read_xlsx(
    data: bytes,
    *,
    base: Document | None = None,
    columns: Mapping[str, str] | None = None,
    limits: XlsxLimits = DEFAULT_LIMITS,
) -> Reading:
    """Read the content of an Excel workbook (.xlsx, .xlsm) into a document.

    Every fault is told at once, with its sheet and cell; no formula is computed, no macro run, no
    other file looked for. The document is `None` if nothing can be told of what it is.

    Args:
        data: the bytes of the file.
        base: the document that the workbook was made from. What no column shows is kept from it.
        columns: which of our headings a heading of somebody else stands for.
        limits: how much a file may ask of us.
    """
    grids, findings = grids_of(data, limits=limits)
    if not grids:
        return Reading(document=None, report=Report(findings=findings))
    reading = read_grids(grids, base=base, columns=columns)
    report = attrs.evolve(reading.report, findings=(*findings, *reading.report.findings))
    return attrs.evolve(reading, report=report)


def grids_of(
    data: bytes, *, limits: XlsxLimits = DEFAULT_LIMITS
) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The sheets of a workbook in the order of their tabs, and what is wrong with the file.

    Rows that say nothing are left out. Numbers that are shown as days or hours are such, dates of
    1904 included; those that no calendar has stay numbers.
    """
    why = unfit(data, limits)
    if why:
        return (), (why,)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        try:
            structure = structure_of(archive)
        except _UNREADABLE:
            structure = None
        if structure is None or not structure.sheets:
            return (), (finding(said.DAMAGED, ""),)
        reader = _Reader(archive, structure, limits)
        grids = tuple(each for each in reader.grids() if not _is_ours(each))
        lost = (part_damaged(each) for each in structure.lost)
        return grids, (*warned(archive, structure.others), *lost, *reader.findings)


def _is_ours(grid: Grid) -> bool:
    """Whether a sheet is the list of findings that `marked` writes, and nothing to be read."""
    return bool(grid.rows) and is_list_of_findings(grid.rows[0].cells)


class _Reader:
    """Reads the sheets of one workbook."""

    def __init__(self, archive: zipfile.ZipFile, structure: Structure, limits: XlsxLimits) -> None:
        self.findings: list[Finding] = []
        self._archive = archive
        self._structure = structure
        self._limits = limits
        self._allowance = Allowance(limits.cells, limits.characters)
        self._shared = Shared(self._strings(), self._formats(), structure.since_1904)

    def grids(self) -> Iterator[Grid]:
        """Each sheet; what it has too much of is told."""
        sheets = self._structure.sheets
        for each in sheets[: self._limits.sheets]:
            yield self._grid(each)
        if len(sheets) > self._limits.sheets:
            self._tell_over(phrases.WHOLE_BOOK, phrases.SHEETS, self._limits.sheets)

    def _grid(self, sheet: SheetPart) -> Grid:
        rows = Rows(
            self._shared,
            self._allowance,
            rows=self._limits.rows,
            columns=self._limits.columns,
        )
        is_whole = self._pass(sheet.part, rows)
        if rows.over:
            where = filled(phrases.OF_SHEET, sheet=without_forbidden(sheet.name))
            limit: int = getattr(self._limits, rows.over)
            self._tell_over(where, _WHAT[rows.over], limit)
        return Grid(
            name=sheet.name,
            rows=tuple(rows.found),
            merged=tuple(rows.merged),
            hidden=sheet.hidden,
            cut=rows.over is not None or not is_whole,
        )

    def _strings(self) -> list[str]:
        strings = SharedStrings(self._limits.cells)
        if self._structure.strings:
            self._pass(self._structure.strings, strings)
        return strings.found

    def _formats(self) -> tuple[Face, ...]:
        try:
            return formats_of(self._archive, self._structure.styles)
        except _UNREADABLE:
            self.findings.append(part_damaged(self._structure.styles or ""))
            return ()

    def _pass(self, name: str, seer: Rows | SharedStrings) -> bool:
        """Whether a part could be read; what was read of it before stays."""
        try:
            with self._archive.open(part_named(self._archive, name)) as part:
                pass_by(part, seer)
        except _UNREADABLE:
            self.findings.append(part_damaged(name))
            return False
        return True

    def _tell_over(self, where: Sentence, what: Sentence, limit: int) -> None:
        then = phrases.REST_NOT_READ
        told = finding(said.TOO_LONG, "", where=where, what=what, limit=limit, then=then)
        self.findings.append(told)
