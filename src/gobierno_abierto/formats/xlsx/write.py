"""From a document to the bytes of a workbook that people fill in."""

import io
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from html import escape
from typing import Any

from gobierno_abierto.findings import Finding, Place, Report, finding
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.formats.packed import settled
from gobierno_abierto.formats.sheets import Book, Column, Purpose, Sheet, Value, book_of
from gobierno_abierto.formats.sheets.showing import spoken_in
from gobierno_abierto.formats.tables import cell_name, column_letters
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.door import Cell, Library, Workbook, Worksheet
from gobierno_abierto.formats.xlsx.lists import Lists, last_row
from gobierno_abierto.formats.xlsx.looks import Look, Looks
from gobierno_abierto.formats.xlsx.strings import escaped
from gobierno_abierto.model import Document
from gobierno_abierto.words import Language

# Excel specifications and limits: characters of a cell, counted in UTF-16.
_LONGEST = 32_767
# OWASP, "CSV Injection": what a spreadsheet takes for a formula when the cell is edited.
_LIKE_FORMULA = re.compile(r"[=+\-@\t\r]")
# No spreadsheet agrees with another on days before that.
_FIRST_DAY = date(1900, 3, 1)
_SHOWN = {date: "date", time: "time", datetime: "moment"}
# Excel keeps fifteen digits of a number.
_LARGEST = 999_999_999_999_999
# A date that does not fit is shown as "####".
_NARROWEST = {"date": 17, "moment": 19, "time": 8}
# The button of the filter lies over the end of a heading.
_ARROW = 3
_WORDS_WIDTH = 96
# So many characters side by side are still readable on paper.
_PAGE_WIDTH = 200

_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_CORE_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:language>{lang}</dc:language>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "</cp:coreProperties>"
)
_APP_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>gobierno_abierto</Application></Properties>"
)


class WorkbookError(ValueError):
    """A workbook could not be written. `report` says why, with every place."""

    def __init__(self, report: Report) -> None:
        self.report = report
        super().__init__("\n".join(f"{each.place}: {each.message('en')}" for each in report))


def to_xlsx(
    document: Document,
    *,
    lang: str | None = None,
    purpose: Purpose = "all",
    internal: bool = False,
    examples: bool = False,
) -> bytes:
    """Write a document as an Excel workbook (.xlsx) that people fill in and `read_xlsx` reads.

    Only what the public may see, unless `internal`. What no column shows is not in it: give the
    document again as `base` when it is read. The same document gives the same bytes.

    Args:
        document: what to write.
        lang: the language of the headings, names and hints; `None`: the document's own.
        purpose: "agenda" or "commitments" for the sheets that these need, "all" for all.
        internal: with everything, for those who organise.
        examples: with invented rows where there are none, to be written over.

    Raises:
        ExcelUnavailableError: if the extra `excel` is not installed.
        WorkbookError: if a text does not fit in a cell.
    """
    book = book_of(document, lang=lang, purpose=purpose, internal=internal, examples=examples)
    return book_bytes(book, day=document.header.revised)


def book_bytes(book: Book, *, day: date) -> bytes:
    """The bytes of a workbook: instructions, the sheets, and what people do not meet.

    Its properties name nobody, and are of that `day`.

    Raises:
        ExcelUnavailableError: if the extra `excel` is not installed.
        WorkbookError: if a text does not fit in a cell.
    """
    library = Library()
    too_long = tuple(_overflowing(book))
    if too_long:
        raise WorkbookError(Report(findings=too_long))
    lang = spoken_in(book.lang) or "es"
    workbook = library.workbook()
    looks = Looks(library, lang)
    _write_instructions(workbook.worksheets[0], book, looks, lang)
    for sheet in book.sheets:
        _write_sheet(workbook.create_sheet(sheet.name), sheet, looks)
    lists = Lists(book, library, workbook, lang)
    for sheet in book.sheets:
        lists.offer(workbook[sheet.name], sheet)
        _lay_out(workbook[sheet.name], sheet, looks, lang)
    _write_about(workbook, book)
    file = io.BytesIO()
    workbook.save(file)
    return settled(file.getvalue(), instead=_properties(book.lang, day))


def _overflowing(book: Book) -> Iterator[Finding]:
    for sheet in book.sheets:
        for number, row in enumerate(sheet.rows, 2):
            for place, value in enumerate(row):
                if isinstance(value, str) and _units(value) > _LONGEST:
                    yield _overflows(sheet, number, place)


def _overflows(sheet: Sheet, row: int, place: int) -> Finding:
    heading = sheet.columns[place].heading
    found = finding(said.CELL_OVERFLOWS, "", heading=heading, limit=_LONGEST)
    there = Place(pointer="", sheet=sheet.name, cell=cell_name(row, place + 1))
    return Finding(entry=found.entry, place=there, severity=found.severity, words=found.words)


def _units(text: str) -> int:
    # No character takes up more than two units of UTF-16.
    return len(text) if len(text) <= _LONGEST // 2 else len(text.encode("utf-16-le")) // 2


def _write_instructions(there: Worksheet, book: Book, looks: Looks, lang: Language) -> None:
    there.title = phrases.INSTRUCTIONS.in_language(lang)
    there.sheet_view.showGridLines = False
    there.column_dimensions["A"].width = 4
    there.column_dimensions["B"].width = _WORDS_WIDTH
    row = 0
    for row, paragraph in enumerate(book.instructions, 1):
        look, width = (Look.TITLE, 50) if row == 1 else (Look.WORDS, _WORDS_WIDTH)
        put(there.cell(row, 2), paragraph, look, looks)
        looks.grow(there, row, [(paragraph, width)], spare=12)
    put(there.cell(row + 2, 2), phrases.LEGEND.in_language(lang), Look.STRONG, looks)
    legend = [(Look.REQUIRED, phrases.REQUIRED), (Look.OPTIONAL, phrases.OPTIONAL)]
    if any(sheet.examples for sheet in book.sheets):
        legend.append((Look.EXAMPLE, phrases.EXAMPLE))
    for below, (look, words) in enumerate(legend, row + 3):
        put(there.cell(below, 1), "*" if look is Look.REQUIRED else "", look, looks)
        put(there.cell(below, 2), words.in_language(lang), Look.WORDS, looks)
        looks.grow(there, below, (), spare=6)
    there.page_setup.fitToHeight = 0
    there.sheet_properties.pageSetUpPr = looks.fitting


def put(cell: Cell, words: str, look: Look, looks: Looks) -> None:
    """Write words into a cell, whatever they look like."""
    cell.value, cell.data_type = escaped(words), "s"
    looks.dress(cell, look)


def _write_sheet(there: Worksheet, sheet: Sheet, looks: Looks) -> None:
    for place, column in enumerate(sheet.columns, 1):
        look = Look.REQUIRED if column.required else Look.OPTIONAL
        put(there.cell(1, place), column.headed, look, looks)
        dimension = there.column_dimensions[column_letters(place)]
        looks.dress(dimension, Look.VALUE, column.kind)
        dimension.width = max(column.width, _NARROWEST.get(column.kind, 0))
        dimension.hidden = column.hidden
    headings = [(each.headed, each.width - _ARROW) for each in sheet.columns if not each.hidden]
    looks.grow(there, 1, headings, at_least=2)
    for number, row in enumerate(sheet.rows, 2):
        look = Look.EXAMPLE if number - 2 < sheet.examples else Look.VALUE
        for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True), 1):
            _write(there.cell(number, place), column, value, look, looks)
        wrapped = zip(sheet.columns, row, strict=True)
        texts = [(v, c.width) for c, v in wrapped if isinstance(v, str) and not c.hidden]
        looks.grow(there, number, texts)


def _write(cell: Cell, column: Column, value: Value, look: Look, looks: Looks) -> None:
    fit = _fit(value)
    if isinstance(fit, str):
        # Of whatever it looks like: a formula, an error, a number.
        cell.value, cell.data_type = escaped(fit), "s"
        looks.dress(cell, look, column.kind, literal=_LIKE_FORMULA.match(fit) is not None)
    else:
        cell.value = fit
        # Days and hours also stand in columns of anything, and would be numbers there.
        looks.dress(cell, look, _SHOWN.get(type(fit), column.kind))


def _fit(value: Value) -> Value:
    """`value` as a cell can hold it, in every program: what it cannot hold is written out."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value if value >= _FIRST_DAY else value.isoformat()
    if isinstance(value, datetime):
        holds = value.date() >= _FIRST_DAY and not value.microsecond
        return value if holds else value.isoformat()
    if isinstance(value, time):
        return value.isoformat() if value.microsecond else value
    if isinstance(value, int) and abs(value) > _LARGEST:
        return str(value)
    return value


def _lay_out(there: Worksheet, sheet: Sheet, looks: Looks, lang: Language) -> None:
    """What stays in view, what is sorted together, and how it is printed."""
    there.freeze_panes = "A2"
    # Hidden columns too: the keys must go where their rows go.
    there.auto_filter.ref = f"A1:{column_letters(len(sheet.columns))}{last_row(sheet)}"
    there.print_title_rows = "1:1"
    wide = sum(each.width for each in sheet.columns if not each.hidden)
    there.page_setup.orientation = "landscape"
    there.page_setup.fitToWidth = max(1, round(wide / _PAGE_WIDTH))
    there.page_setup.fitToHeight = 0
    # Beside each other, pages are read together by the numbers of their rows.
    there.print_options.headings = wide > _PAGE_WIDTH
    there.page_margins = looks.margins
    there.sheet_properties.pageSetUpPr = looks.fitting
    footer: Any = there.oddFooter
    footer.left.text = sheet.name.replace("&", "&&")
    footer.right.text = phrases.PAGE.in_language(lang)


def _write_about(workbook: Workbook, book: Book) -> None:
    there = workbook.create_sheet(phrases.ABOUT.es)
    there.sheet_state = "veryHidden"
    for row, pair in enumerate(book.about, 1):
        for place, words in enumerate(pair, 1):
            cell = there.cell(row, place)
            cell.value, cell.data_type = escaped(words), "s"


def _properties(lang: str, day: date) -> dict[str, bytes]:
    """What a workbook says of itself: no names, no clock."""
    core = _CORE_XML.format(lang=escape(lang, quote=False), day=day.isoformat())
    return {_CORE: core.encode(), _APP: _APP_XML.encode()}
