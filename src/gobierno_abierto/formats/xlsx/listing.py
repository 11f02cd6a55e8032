"""The sheet in front of a marked copy: all that was found, with a link to each cell."""

import re
from collections.abc import Sequence

from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.formats.tables import column_letters
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.door import Cell, Library, Workbook, Worksheet
from gobierno_abierto.formats.xlsx.looks import LINK, Look, Looks
from gobierno_abierto.formats.xlsx.write import put
from gobierno_abierto.words import LANGUAGES, Language

# A cell as places name it; of a whole row there are no letters.
CELL = re.compile(r"(?P<letters>[A-Z]{0,3})(?P<row>[1-9]\d{0,6})", re.ASCII)
_COLUMNS = (
    (phrases.PLACE, 22),
    (phrases.SEVERITY, 13),
    (phrases.FAULT, 60),
    (phrases.REMEDY, 60),
    (phrases.CODE, 10),
)


def list_findings(library: Library, workbook: Workbook, report: Report, lang: Language) -> None:
    """Put the sheet in front of the others; that of an earlier marking is taken out."""
    for sheet in workbook.worksheets:
        (first,) = sheet.iter_rows(max_row=1, max_col=len(_COLUMNS), values_only=True)
        if is_list_of_findings(first):
            workbook.remove(sheet)
    there = workbook.create_sheet(phrases.FINDINGS.in_language(lang), 0)
    looks = Looks(library, lang)
    for place, (heading, (_, width)) in enumerate(zip(_headings(lang), _COLUMNS, strict=True), 1):
        put(there.cell(1, place), heading, Look.OPTIONAL, looks)
        there.column_dimensions[column_letters(place)].width = width
    for row, each in enumerate(report, 2):
        _list_one(there.cell(row, 1), _words(workbook, each, lang), looks)
        _link(library, there.cell(row, 1), each)
    if not report:
        put(there.cell(2, 1), phrases.NO_FINDINGS.in_language(lang), Look.VALUE, looks)
    there.freeze_panes = "A2"
    there.auto_filter.ref = f"A1:{column_letters(len(_COLUMNS))}{max(2, len(report) + 1)}"
    there.print_title_rows = "1:1"
    there.page_setup.orientation = "landscape"
    there.page_setup.fitToHeight = 0
    there.sheet_properties.pageSetUpPr = looks.fitting
    there.page_margins = looks.margins
    # Of several sheets that are selected, all would be changed by who writes into one.
    for sheet in workbook.worksheets:
        sheet.sheet_view.tabSelected = sheet is there
    workbook.active = 0


def _list_one(first: Cell, words: Sequence[str], looks: Looks) -> None:
    there: Worksheet = first.parent
    for column, said_there in enumerate(words):
        put(first.offset(0, column), said_there, Look.VALUE, looks)
    widths = [(each, wide) for each, (_, wide) in zip(words, _COLUMNS, strict=True)]
    looks.grow(there, first.row, widths)


def _link(library: Library, first: Cell, found: Finding) -> None:
    """Lead from the first cell of a row to where something was found."""
    place = found.place
    if place.sheet and place.cell and CELL.fullmatch(place.cell):
        quoted = place.sheet.replace("'", "''")
        cell = place.cell if not place.cell.isdecimal() else f"A{place.cell}"
        first.hyperlink = library.link(ref=f"A{first.row}", location=f"'{quoted}'!{cell}")
        first.font = library.font(name="Calibri", size=11, underline="single", color=LINK)


def _words(workbook: Workbook, found: Finding, lang: Language) -> tuple[str, ...]:
    return (
        _where(workbook, found, lang),
        phrases.SEVERITIES[found.severity].in_language(lang),
        found.fault(lang),
        found.remedy(lang),
        found.code,
    )


def _where(workbook: Workbook, found: Finding, lang: Language) -> str:
    """Where something was found; of what nobody sees there, that it is hidden."""
    place = found.place
    if not place.sheet:
        return ""
    cell = CELL.fullmatch(place.cell or "")
    is_there = place.sheet in workbook.sheetnames
    sheet: Worksheet | None = workbook[place.sheet] if is_there else None
    if sheet is None:
        return str(place)
    if sheet.sheet_state != "visible":
        return f"{place} {phrases.SHEET_HIDDEN.in_language(lang)}"
    row = int(cell["row"]) if cell else 0
    if row in sheet.row_dimensions and sheet.row_dimensions[row].hidden:
        return f"{place} {phrases.ROW_HIDDEN.in_language(lang)}"
    return str(place)


def _headings(lang: Language) -> tuple[str, ...]:
    return tuple(heading.in_language(lang) for heading, _ in _COLUMNS)


def is_list_of_findings(row: Sequence[object]) -> bool:
    """Whether a first row is that of the list that `marked` writes, in whatever language."""
    return any(tuple(row[: len(_COLUMNS)]) == _headings(each) for each in LANGUAGES)
