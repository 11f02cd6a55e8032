"""The columns of one report of the reviewers, or of what the database derives of them."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from gobierno_abierto.formats.ogp.blocks import Block, Keeper
from gobierno_abierto.formats.ogp.cells import YEAR, Odd
from gobierno_abierto.formats.ogp.codings import Unit, coding_cells, read_coding, units
from gobierno_abierto.formats.ogp.columns import COLUMNS, ReportYear
from gobierno_abierto.model import Assessment, Coding, EdtfDate, Missing, Verbatim
from gobierno_abierto.standards.codings import DATABASE, END_OF_TERM, PROGRESS

REPORTS: Final = (PROGRESS, END_OF_TERM, DATABASE)

_YEARS: Final = {
    column.holds.report: column.heading
    for column in COLUMNS
    if isinstance(column.holds, ReportYear)
}


class ReportRead(NamedTuple):
    """What a row says of a report: its year and its codings; none if every cell is blank."""

    date: EdtfDate | None = None
    codings: tuple[Coding, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether there is anything in it."""
        return self.date is not None or bool(self.codings)


class _UnitRead(NamedTuple):
    coding: Coding | None
    kept: tuple[Verbatim, ...]
    odd: tuple[Odd, ...]


class ReportReader:
    """Reads the columns of a report; what the same cells of an indicator say is remembered."""

    def __init__(self, report: str, places: Mapping[str, int], keeper: Keeper) -> None:
        self._keeper = keeper
        self._year = _YEARS.get(report, "")
        self._units: list[tuple[Unit, dict[tuple[str | None, str | None], _UnitRead]]] = [
            (unit, {}) for unit in units(report) if any(each in places for each in unit.headings)
        ]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its columns, in the order of the table."""
        year = (self._year,) if self._year else ()
        return (*year, *(heading for unit, _ in self._units for heading in unit.headings))

    def read(self, cells: Mapping[str, str]) -> Block:
        """What the cells of the report say; columns that the table lacks are absent."""
        when, kept, odd = self._read_year(cells)
        codings: list[Coding] = []
        for unit, known in self._units:
            key = cells.get(unit.label or ""), cells.get(unit.code or "")
            read = known.get(key)
            if read is None:
                read = known[key] = self._read_unit(unit, *key)
                if len(known) > _MOST:
                    known.clear()
            if read.coding:
                codings.append(read.coding)
            kept += read.kept
            odd += read.odd
        is_blank = when is None and all(each.missing is Missing.BLANK for each in codings)
        found = ReportRead() if is_blank else ReportRead(when, tuple(codings))
        return Block(found, tuple(kept), tuple(odd))

    def _read_year(
        self, cells: Mapping[str, str]
    ) -> tuple[EdtfDate | None, list[Verbatim], list[Odd]]:
        if self._year not in cells:
            return None, [], []
        cell = cells[self._year]
        when, strange = YEAR.read(cell, None)
        is_kept = YEAR.write(when) != cell
        return (
            when,
            [self._keeper.kept(self._year, cell)] if is_kept else [],
            [strange._replace(heading=self._year)] if strange else [],
        )

    def _read_unit(self, unit: Unit, label: str | None, code: str | None) -> _UnitRead:
        coding, odd = read_coding(unit, label, code)
        columns = (unit.label, unit.code)
        written = zip(columns, (label, code), coding_cells(unit, coding), strict=True)
        kept = tuple(
            self._keeper.kept(heading, cell)
            for heading, cell, other in written
            if heading is not None and cell is not None and cell != other
        )
        return _UnitRead(coding, kept, odd)


# What is remembered of one indicator: more than a scale has codes, however they are written.
_MOST = 4096


def report_cells(report: str, found: Assessment | None, kept: Mapping[str, str]) -> dict[str, str]:
    """What stands in each column of a report; kept cells where they say what the codings say."""
    cells: dict[str, str] = {}
    if report in _YEARS:
        year, when = _YEARS[report], found.date if found else None
        is_kept = year in kept and YEAR.gives_back(kept[year], when)
        cells[year] = kept[year] if is_kept else YEAR.write(when)
    codings: dict[str, Coding] = {}
    for each in found.codings if found else ():
        codings.setdefault(each.indicator, each)
    for unit in units(report):
        own = unit.headings
        coding = codings.get(unit.indicator)
        label, code = coding_cells(unit, coding)
        if any(each in kept for each in own):
            label, code = _with_kept(unit, coding, (label, code), kept)
        cells |= {unit.label: label} if unit.label else {}
        cells |= {unit.code: code} if unit.code else {}
    return cells


def _with_kept(
    unit: Unit, coding: Coding | None, written: tuple[str, str], kept: Mapping[str, str]
) -> tuple[str, str]:
    label, code = (
        kept.get(heading or "", cell)
        for heading, cell in zip((unit.label, unit.code), written, strict=True)
    )
    read = read_coding(unit, label if unit.label else None, code if unit.code else None)
    return (label, code) if _stated(read.coding) == _stated(coding) else written


def _stated(coding: Coding | None) -> Coding | None:
    """A coding; `None` for one that only says that the cell was blank."""
    return None if coding is None or coding.missing is Missing.BLANK else coding
