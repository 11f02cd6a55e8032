"""A table of text: read as it is, with everything that is wrong with it; and written."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import tables as said
from gobierno_abierto.findings.catalogue.reading import TOO_LARGE
from gobierno_abierto.formats.tables import phrases
from gobierno_abierto.formats.tables.encoding import Encoding, encoding_of, holds_controls
from gobierno_abierto.formats.tables.limits import DEFAULT_LIMITS, TableLimits
from gobierno_abierto.formats.tables.numbers import RowNumbers
from gobierno_abierto.formats.tables.records import Lines, Record, records
from gobierno_abierto.formats.tables.remarks import Remarks
from gobierno_abierto.words import Sentence

_DELIMITERS = ",;\t"
_SEPARATOR_STATED = re.compile(r'"?sep=([,;\t|])"?[\r\n]*', re.IGNORECASE)
# So many separators on a line make a row of it; people write commas in sentences, too.
_OF_A_ROW = {",": 7, ";": 2, "\t": 2, "|": 2}
_IN_QUOTES = re.compile(r'"(?:[^"]|"")*"')

# Line ends and tabs are text; a carriage return is a line end of other programs.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

# OWASP, "CSV Injection": what makes a spreadsheet take a cell for a formula; in full width, too.
_BEGINS = r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(rf"'*{_BEGINS}")
_GUARDED = re.compile(rf"'+{_BEGINS}")
# A number begins like a formula and is none; with an apostrophe it would be text.
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?", re.ASCII)


class Row(NamedTuple):
    """A row below the headings; `line` is where in the file (from 1) it begins.

    There are as many cells as headings at least; what the file lacks is blank.
    """

    line: int
    cells: tuple[str, ...]


class Table(NamedTuple):
    """A table as it stands in its file.

    `headings` are as printed, on the line `heading_line`. `encoding` is what it was read in,
    `numbers` tells the row of a spreadsheet for a line.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    heading_line: int = 1
    numbers: RowNumbers | None = None


class OpenTable:
    """A table whose rows are read while they are asked for; once.

    `remarks` is complete when the rows are.
    """

    def __init__(self, data: bytes, encoding: Encoding, limits: TableLimits) -> None:
        self.encoding = encoding.codec
        self._limits = limits
        self._is_cut = encoding.is_cut
        self._looks_clean = encoding.codec == "utf-8" and not holds_controls(data)
        lines = Lines(data, encoding)
        self.delimiter = _delimiter(data, encoding)
        self._lines = lines
        self.numbers = lines.numbers
        self.remarks = Remarks(lines.numbers)
        self._records = records(lines, self.delimiter)
        self.heading_line = 0
        self.headings: tuple[str, ...] = ()
        self._take_headings()
        self._tell_encoding(encoding)

    def __iter__(self) -> Iterator[Row]:
        width = len(self.headings)
        count = 0
        record = None
        for record in self._records:
            cells = self._right(record)
            if len(cells) < width:
                # A row of nothing but blanks says nothing, however many there are.
                if not record.is_cut and not any(map(str.strip, cells)):
                    continue
                cells = [*cells, *[""] * (width - len(cells))]
            elif not cells[0].strip() and not any(map(str.strip, cells)):
                continue
            if count == self._limits.rows:
                what = phrases.ROWS
                self._tell_too_long(record.line, what, self._limits.rows)
                return
            count += 1
            yield Row(record.line, tuple(cells))
        self._tell_end(count, record)

    def _take_headings(self) -> None:
        for record in self._records:
            cells = self._right(record, is_heading=True)
            if _SEPARATOR_STATED.fullmatch(self.delimiter.join(cells)):
                self.numbers.take_back()
                continue
            if any(map(str.strip, cells)):
                self.heading_line = record.line
                self.headings = tuple(each.removeprefix("\ufeff") for each in cells)
                return

    def _right(self, record: Record, *, is_heading: bool = False) -> list[str]:
        """The cells of a record; what is wrong with it is told."""
        line, cells, stray, is_cut = record
        if stray:
            self.remarks.tell(said.STRAY_QUOTE, line)
        if is_cut:
            self.remarks.tell(said.CUT_OFF, line, len(cells))
        elif not is_heading and len(cells) != len(self.headings):
            self._tell_count(record)
        if not is_heading and self._holds_rows(record):
            self.remarks.tell(said.SWALLOWED_ROWS, line, cause="rows")
        if len(cells) > self._limits.columns and not is_heading:
            most = self._limits.columns
            self._tell_too_long(line, phrases.COLUMNS, most, cause="columns")
            del cells[most:]
        self._tell_cells(line, cells)
        return cells

    def _holds_rows(self, record: Record) -> bool:
        """Whether a record of several lines has whole rows on them, as stray marks make it.

        Two marks in two rows, and all between them is the text of one cell. Where the record has
        as many cells as headings and no mark in the middle of one, it may be a list in one cell:
        people write a blank after the separators of a sentence, and programs none in a row.
        """
        lines, wanted = self._lines.record, len(self.headings) - 1
        if len(lines) < 2 or wanted < _OF_A_ROW[self.delimiter]:
            return False
        is_damaged = record.stray or len(record.cells) != wanted + 1
        is_loose = any(each.startswith(" ") for each in self.headings)
        blank = f"{self.delimiter} "
        rows = 0
        for each in lines:
            is_text = not (is_damaged or is_loose) and blank in each
            rows += each.count(self.delimiter) == wanted and not is_text
        return rows >= 2

    def _tell_too_long(self, line: int, what: Sentence, limit: int, cause: str = "") -> None:
        self.remarks.tell(
            said.TABLE_TOO_LONG, line, cause=cause, what=what, limit=limit, rest=phrases.REST
        )

    def _tell_cells(self, line: int, cells: list[str]) -> None:
        """Tell of cells that are too long, which are left out, and of control characters."""
        limit = self._limits.cell
        if self._lines.size() > limit:
            for place, cell in enumerate(cells):
                if len(cell) > limit:
                    self.remarks.tell(said.CELL_TOO_LONG, line, place + 1, limit=limit)
                    cells[place] = ""
        if not self._looks_clean:
            for place, cell in enumerate(cells):
                found = None if cell.isprintable() else _CONTROL.search(cell)
                if found:
                    shown = f"U+{ord(found[0]):04X}"
                    self.remarks.tell(
                        said.CONTROL_CHARACTER, line, place + 1, cause=shown, character=shown
                    )

    def _tell_count(self, record: Record) -> None:
        there, wanted = len(record.cells), len(self.headings)
        blank = not any(map(str.strip, record.cells))
        # Spreadsheets end their rows with blank cells, or leave those out.
        if blank or (there > wanted and not any(map(str.strip, record.cells[wanted:]))):
            return
        cause = "few" if there < wanted else "many"
        self.remarks.tell(said.CELL_COUNT, record.line, cause=cause, found=there, wanted=wanted)

    def _tell_encoding(self, encoding: Encoding) -> None:
        if encoding.is_assumed:
            name = phrases.ENCODINGS[encoding.codec]
            self.remarks.tell(said.ENCODING_ASSUMED, encoding=name)
        elif encoding.strays:
            self.remarks.tell(
                said.ENCODING_ASSUMED, cause="strays", encoding=phrases.BYTES_OF_WINDOWS
            )

    def _tell_end(self, count: int, last: Record | None) -> None:
        if self._is_cut:
            self.remarks.tell(said.CUT_OFF, self._lines.count)
        elif last and not last.is_cut and self._is_open(last):
            width = len(self.headings)
            self.remarks.tell(said.NO_LINE_END, last.line, width, heading=self.headings[-1])
        if not count:
            self.remarks.tell(said.EMPTY_TABLE, what=phrases.ROWS_BELOW)

    def _is_open(self, last: Record) -> bool:
        """Whether a row that lacks no cell ends with its file; a closing quotation mark ends it."""
        is_whole = len(last.cells) >= len(self.headings) and any(map(str.strip, last.cells))
        return is_whole and not self._lines.last.endswith(("\n", "\r", '"'))


def open_table(
    data: bytes, *, limits: TableLimits = DEFAULT_LIMITS
) -> tuple[OpenTable | None, list[Finding]]:
    """A table to be read row by row; `None` if it has no headings, and why."""
    if len(data) > limits.size:
        return None, [finding(TOO_LARGE, "", limit=limits.size)]
    table = OpenTable(data, encoding_of(data), limits)
    if not table.headings:
        table.remarks.tell(said.EMPTY_TABLE, what=phrases.HEADINGS)
        return None, list(table.remarks.findings)
    if len(table.headings) > limits.columns:
        table.remarks.tell(
            said.TABLE_TOO_LONG,
            table.heading_line,
            what=phrases.COLUMNS,
            limit=limits.columns,
            rest=phrases.NOTHING,
        )
        return None, list(table.remarks.findings)
    return table, []


def read_table(
    data: bytes, *, limits: TableLimits = DEFAULT_LIMITS
) -> tuple[Table | None, list[Finding]]:
    """The table in the content of a CSV file, and all that is wrong with it.

    UTF-8 or UTF-16 if it says so, else Windows-1252, which is told; commas, semicolons or tabs,
    whichever the headings have most of. Rows without any words are left out. A cell beyond the
    limit is blank, and told. Cells are as they stand: blanks, line breaks and control characters
    included.
    """
    opened, findings = open_table(data, limits=limits)
    if opened is None:
        return None, findings
    rows = tuple(opened)
    table = Table(
        opened.headings,
        rows,
        opened.encoding,
        opened.delimiter,
        opened.heading_line,
        opened.numbers,
    )
    return table, list(opened.remarks.findings)


def table_bytes(
    headings: Iterable[str],
    rows: Iterable[Iterable[str]],
    *,
    delimiter: str = ",",
    guard: bool,
    bom: bool,
) -> bytes:
    """A CSV file (RFC 4180), in UTF-8.

    With `guard`, no cell is a formula to a spreadsheet: an apostrophe comes before what would
    be, and `unguarded` takes it away. With `bom`, the file says that it is UTF-8, which
    spreadsheets need to be told.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow(map(guarded, row) if guard else row)
    return file.getvalue().encode("utf-8-sig" if bom else "utf-8")


def guarded(cell: str) -> str:
    """`cell` so that no spreadsheet takes it for a formula; a number is none.

    >>> guarded("=1+1"), guarded("-1"), guarded("Plan"), unguarded(guarded("'-"))
    ("'=1+1", '-1', 'Plan', "'-")
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _delimiter(data: bytes, encoding: Encoding) -> str:
    """What stands between the headings most often; a comma if nothing does."""
    for line in Lines(data, encoding):
        stated = _SEPARATOR_STATED.fullmatch(line)
        if stated:
            return stated[1]
        bare = _IN_QUOTES.sub("", line)
        if bare.strip(' \r\n"\ufeff'):
            return max(_DELIMITERS, key=bare.count)
    return ","
