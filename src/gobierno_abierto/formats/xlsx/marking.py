"""What was found in a workbook, written into a copy of it: beside the cells, and as a list."""

import io
import zipfile
from collections.abc import Sequence

from gobierno_abierto.findings import Finding, Report, Severity, finding
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.formats.packed import settled
from gobierno_abierto.formats.tables import column_letters
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.burden import is_burden
from gobierno_abierto.formats.xlsx.door import (
    Library,
    Workbook,
    Worksheet,
    cells_there,
    unwarned,
)
from gobierno_abierto.formats.xlsx.limits import DEFAULT_LIMITS, XlsxLimits
from gobierno_abierto.formats.xlsx.listing import CELL, list_findings
from gobierno_abierto.formats.xlsx.looks import TINTS
from gobierno_abierto.formats.xlsx.package import unfit
from gobierno_abierto.formats.xlsx.strings import fit
from gobierno_abierto.formats.xlsx.write import WorkbookError
from gobierno_abierto.words import Language

_US = phrases.ABOUT.es
_CORE = "docProps/core.xml"
# A rule that holds always, and by which our own tints are told from those of others.
_ALWAYS = f'LEN("{_US}")>0'
# Between what people wrote in a comment and what we say.
_SEAM = f"\n\n— {_US} —\n"
_MANY = 16_384
# More than that nobody reads in a comment; the list has all.
_LONGEST = 4_000
_WIDE, _LINE, _PER_LINE = 380, 20, 52
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def marked(
    data: bytes, report: Report, *, lang: Language, limits: XlsxLimits = DEFAULT_LIMITS
) -> bytes:
    """A copy of a workbook with a comment, and a tint, on each cell that `report` speaks of.

    A sheet in front lists all findings, those without a cell among them. What an earlier marking
    wrote is taken out first; what people wrote stays. Tints lie over the cells and change nothing
    of how they look below. Macros, pictures and what openpyxl does not know are not in the copy.

    Args:
        data: the bytes of the workbook.
        report: what was found in it, with sheets and cells (`Reading.located`).
        lang: the language of the comments.
        limits: how much the file may ask of us.

    Raises:
        ExcelUnavailableError: if the extra `excel` is not installed.
        WorkbookError: if it is no workbook, has more than a copy can, or openpyxl cannot open it.
    """
    library = Library()
    why = unfit(data, limits) or _too_much(data, limits)
    if why:
        raise WorkbookError(Report(findings=(why,)))
    workbook = _loaded(library, data)
    for sheet in workbook.worksheets:
        _unmark(library, sheet)
        _take_broken_tables_out(sheet)
    for name, cells in _by_cell(library, workbook, report).items():
        for cell, findings in cells.items():
            _mark(library, workbook[name], cell, findings, lang)
    list_findings(library, workbook, report, lang)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        own = {_CORE: archive.read(_CORE)} if _CORE in archive.namelist() else {}
    return settled(_saved(library, workbook), instead=own)


def _too_much(data: bytes, limits: XlsxLimits) -> Finding | None:
    """Why a workbook that can be read can not be copied; `None`: it can."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if not is_burden(archive, limits.marked):
            return None
    return finding(
        said.TOO_LONG,
        "",
        where=phrases.WHOLE_BOOK,
        what=phrases.CELLS_OF_ANY_KIND,
        limit=limits.marked,
        then=phrases.NOT_COPIED,
    )


def _loaded(library: Library, data: bytes) -> Workbook:
    try:
        with unwarned():
            return library.load(io.BytesIO(data), rich_text=True)
    except library.baffled as error:
        raise _damaged() from error


def _saved(library: Library, workbook: Workbook) -> bytes:
    file = io.BytesIO()
    try:
        with unwarned():
            workbook.save(file)
    except library.baffled as error:
        # What was taken as it stands in somebody's file may be nothing that can be written.
        raise _damaged() from error
    return file.getvalue()


def _damaged() -> WorkbookError:
    return WorkbookError(Report(findings=(finding(said.DAMAGED, ""),)))


def _unmark(library: Library, sheet: Worksheet) -> None:
    """Take out what an earlier marking wrote."""
    for cell in cells_there(sheet):
        if cell.comment is None:
            continue
        if cell.comment.author == _US:
            cell.comment = None
        elif _SEAM in cell.comment.text:
            theirs = cell.comment
            cell.comment = library.comment(theirs.text.partition(_SEAM)[0], theirs.author)
    kept = library.rules()
    for span in sheet.conditional_formatting:
        for rule in span.rules:
            if rule.formula != [_ALWAYS]:
                kept.add(str(span.sqref), rule)
    sheet.conditional_formatting = kept


def _take_broken_tables_out(sheet: Worksheet) -> None:
    # A table has columns (ECMA-376 part 1, §18.5.1.2). For one without, openpyxl would make all
    # cells of its range, and that may be all that a sheet has.
    for name in list(sheet.tables):
        if not sheet.tables[name].tableColumns:
            del sheet.tables[name]


def _by_cell(
    library: Library, workbook: Workbook, report: Report
) -> dict[str, dict[str, list[Finding]]]:
    """The findings of each cell of each sheet that has any."""
    found: dict[str, dict[str, list[Finding]]] = {}
    hidden = {sheet.title: _hidden_columns(sheet) for sheet in workbook.worksheets}
    for each in report:
        name, there = each.place.sheet, CELL.fullmatch(each.place.cell or "")
        if name in hidden and there:
            cell = _visible(there["letters"], int(there["row"]), hidden[name])
            seen = _first_of_merged(library, workbook[name], cell)
            if seen:
                found.setdefault(name, {}).setdefault(seen, []).append(each)
    return found


def _hidden_columns(sheet: Worksheet) -> set[str]:
    # openpyxl keeps columns that look alike as one, from `min` to `max`.
    return {
        column_letters(place)
        for each in sheet.column_dimensions.values()
        if each.hidden
        for place in range(each.min or 0, min(each.max or 0, _MANY) + 1)
    }


def _visible(letters: str, row: int, hidden: set[str]) -> str:
    """A cell that can be seen: of a whole row, or of a hidden column, the first of the row."""
    columns = (column_letters(each) for each in range(1, len(hidden) + 2))
    seen = (
        letters
        if letters and letters not in hidden
        else next(c for c in columns if c not in hidden)
    )
    return f"{seen}{row}"


def _first_of_merged(library: Library, sheet: Worksheet, cell: str) -> str | None:
    """The cell that is seen in the place of one; `None`: none is, of merged cells that overlap."""
    if not isinstance(sheet[cell], library.inner_of_merged):
        return cell
    firsts = (each.start_cell.coordinate for each in sheet.merged_cells.ranges if cell in each)
    # Of several, openpyxl has them in another order each time.
    seen = sorted(each for each in firsts if not isinstance(sheet[each], library.inner_of_merged))
    return seen[0] if seen else None


def _mark(
    library: Library, sheet: Worksheet, cell: str, findings: Sequence[Finding], lang: Language
) -> None:
    there = sheet[cell]
    ours = "\n\n".join(_words(each, lang) for each in findings)
    theirs = there.comment
    words = f"{theirs.text}{_SEAM}{ours}" if theirs else ours
    lines = sum(1 + len(each) // _PER_LINE for each in words.split("\n"))
    there.comment = library.comment(
        words, theirs.author if theirs else _US, width=_WIDE, height=_LINE * (lines + 1)
    )
    worst = min((each.severity for each in findings), key=_ORDER.index)
    tint = library.fill("solid", bgColor=TINTS[worst])
    sheet.conditional_formatting.add(cell, library.rule([_ALWAYS], fill=tint))


def _words(found: Finding, lang: Language) -> str:
    severity = phrases.SEVERITIES[found.severity].in_language(lang)
    words = f"{severity} ({found.code}): {found.fault(lang)}\n→ {found.remedy(lang)}"
    return fit(words[:_LONGEST])
