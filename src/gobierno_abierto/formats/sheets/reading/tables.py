"""A sheet with its rows, cell by cell, and all that is wrong before anybody asks what it says."""

import math
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheet_cells as said_of_cell
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Grid, GridRow, Trouble, Troubled, Value
from gobierno_abierto.formats.sheets.cells.values import is_blank, plain
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind
from gobierno_abierto.formats.sheets.reading.merged import Merged, merged_below, spread
from gobierno_abierto.formats.sheets.reading.recognising import (
    KEY,
    ORDER,
    ColumnKey,
    Headed,
    column_named,
    is_of_language,
)
from gobierno_abierto.formats.sheets.reading.remarks import Remarks, Spot
from gobierno_abierto.formats.tables import shortened
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Sentence, Words, filled


class Line(NamedTuple):
    """One row: what stands in it, by column; what is not there, is not in the sheet.

    `unread` are the columns of which the file has no value. `rows` are the rows of the cells of
    a form, in which each column is a row.
    """

    number: int
    key: str | None
    order: float | None
    cells: Mapping[ColumnKey, Value]
    unread: frozenset[ColumnKey] = frozenset()
    rows: Mapping[ColumnKey, int] = {}

    def is_blank(self) -> bool:
        """Whether nothing is filled in."""
        return not self.unread and all(map(is_blank, self.cells.values()))

    def said(self) -> tuple[tuple[ColumnKey, str], ...]:
        """What is filled in; of two rows that are the same in this, one is a copy."""
        return tuple(
            (column, words)
            for column in sorted(self.cells)
            if (words := plain(self.cells[column])) is not None
        )


class Table:
    """A grid whose sheet is known, with its lines."""

    def __init__(self, at: int, grid: Grid, headed: Headed, remarks: Remarks) -> None:
        self.at = at
        self.grid = grid
        self.kind: SheetKind = headed.kind
        self.is_foreign = headed.is_foreign
        self.places = dict(headed.places)
        self._remarks = remarks
        self._head = headed.row
        self._value_place = 0
        if self.kind.is_form:
            self.lines = [self._form()]
        else:
            self._tell_columns()
            rows = self._filled_rows()
            self.lines = [line for line in map(self._line, rows) if line is not None]
            self._tell_hidden()

    def spot(self, line: Line | None = None, column: ColumnKey | None = None) -> Spot:
        """Where a cell stands; without a column the row, without a line the heading."""
        if line is not None and self.kind.is_form:
            row = line.rows.get(column, 0) if column else 0
            return Spot(self.at, self.grid, row, self._value_place + 1 if row else 0)
        row = line.number if line else self.head_number
        place = self.places.get(column) if column else None
        return Spot(self.at, self.grid, row, 0 if place is None else place + 1)

    @property
    def whole(self) -> Spot:
        """Where all of it stands."""
        return Spot(self.at, self.grid)

    @property
    def head_number(self) -> int:
        """The number of the row of the headings; 0 if there is no row."""
        return self.grid.rows[self._head].number if self.grid.rows else 0

    @cached_property
    def parts(self) -> Mapping[str, tuple[int, ...]]:
        """Which of the columns of a field are here, in their order."""
        found: dict[str, list[int]] = {}
        for name, part in sorted(self.places):
            found.setdefault(name, []).append(part)
        return {name: tuple(those) for name, those in found.items()}

    def _body(self) -> tuple[GridRow, ...]:
        return self.grid.rows[self._head + 1 :]

    def _line(self, row: GridRow) -> Line | None:
        cells: dict[ColumnKey, Value] = {}
        unread: set[ColumnKey] = set()
        for column, place in self.places.items():
            cells[column] = self._cell(row, place, column, unread)
        key, order = cells.pop(KEY, None), cells.pop(ORDER, None)
        line = Line(row.number, plain(key), _number(order), cells, frozenset(unread - {KEY, ORDER}))
        return None if line.is_blank() and line.key is None else line

    def _cell(self, row: GridRow, place: int, column: ColumnKey, unread: set[ColumnKey]) -> Value:
        """The value of a cell; what has none is told, and noted among the `unread`."""
        found = row.cells[place] if place < len(row.cells) else None
        if not isinstance(found, Troubled):
            return found
        # No formula is ever calculated: what the file shows is all there is.
        is_kept = found.trouble is Trouble.FORMULA and found.shown is not None
        self._remarks.tell(
            said_of_cell.NO_VALUE,
            Spot(self.at, self.grid, row.number, place + 1),
            severity=Severity.WARNING if is_kept else Severity.ERROR,
            what=phrases.TROUBLES[found.trouble],
            written=shortened(found.written),
            done=phrases.SHOWN_TAKEN if is_kept else self._nothing_taken(column),
        )
        if is_kept:
            return found.shown
        unread.add(column)
        return None

    def _nothing_taken(self, column: ColumnKey) -> Words:
        then = self.kind.guards.get(column[0])
        if then is None:
            return phrases.NOTHING_TAKEN
        return filled(phrases.NOTHING_TAKEN_THEN, nothing=phrases.NOTHING_TAKEN, then=then)

    def _filled_rows(self) -> list[GridRow]:
        """The rows below the headings; cells that are merged downwards are filled in."""
        rows = list(self._body())
        columns = {place: column for column, place in self.places.items()}
        hidden = {place for column, place in self.places.items() if column in (KEY, ORDER)}
        spreading = {
            each.key for each in self.kind.columns if isinstance(each, Owner) or each.spreads
        }
        reached: dict[int, int] = {}
        for each in merged_below(self.grid.merged, self.head_number):
            column = columns.get(each.place)
            fits = each.is_narrow and column is not None and column[0] in spreading
            # No spreadsheet merges a cell twice; of files that say so, the first counts.
            fits = fits and each.first > reached.get(each.place, 0)
            self._tell_merged(each, fits=fits)
            if fits:
                spread(rows, each, hidden)
                reached[each.place] = each.last
        return rows

    def _tell_merged(self, merged: Merged, *, fits: bool) -> None:
        self._remarks.tell(
            said_of_cell.MERGED,
            Spot(self.at, self.grid, merged.first, merged.place + 1),
            severity=Severity.NOTE if fits else Severity.WARNING,
            cells=merged.written,
            done=phrases.ALL_ROWS if fits else phrases.FIRST_CELL,
        )

    def _tell_hidden(self) -> None:
        hidden = {row.number for row in self._body() if row.hidden or self.grid.hidden}
        numbers = [line.number for line in self.lines if line.number in hidden]
        if numbers:
            spot = Spot(self.at, self.grid, numbers[0])
            rows = some(map(str, numbers))
            self._remarks.tell(said.HIDDEN_ROWS, spot, count=len(numbers), rows=rows)

    def _tell_columns(self) -> None:
        """Tell of columns in which something stands, and nobody knows what."""
        known = set(self.places.values())
        head = self.grid.rows[self._head].cells if self.grid.rows else ()
        filled: set[int] = set()
        for row in self._body():
            for place, cell in enumerate(row.cells):
                if place not in known and (isinstance(cell, Troubled) or not is_blank(cell)):
                    filled.add(place)
        for place in sorted(filled):
            heading = head[place] if place < len(head) else None
            words = "" if isinstance(heading, Troubled) else plain(heading) or ""
            self._remarks.tell(
                said.UNKNOWN_COLUMN,
                Spot(self.at, self.grid, self.head_number, place + 1),
                heading=shortened(words) if words else phrases.NO_HEADING,
                why=self._why_unknown(words),
            )

    def _why_unknown(self, heading: str) -> Sentence:
        if heading and column_named(self.kind, heading) in self.places:
            return phrases.REPEATED
        return phrases.OTHER_LANGUAGE if is_of_language(heading) else phrases.UNKNOWN

    def _form(self) -> Line:
        """The one line of a form: each of its rows is a column."""
        key_place, name_place, value_place = self._form_places()
        self._value_place = value_place
        cells: dict[ColumnKey, Value] = {}
        rows: dict[ColumnKey, int] = {}
        unread: set[ColumnKey] = set()
        for row in self.grid.rows:
            column = self._form_column(row, key_place, name_place)
            if column is None or column in rows:
                continue
            cells[column] = self._cell(row, value_place, column, unread)
            rows[column] = row.number
        self.places = dict.fromkeys(rows, value_place)
        return Line(self.head_number, None, None, cells, frozenset(unread), rows)

    def _form_column(self, row: GridRow, *places: int | None) -> ColumnKey | None:
        for place in places:
            if place is None or place >= len(row.cells):
                continue
            cell = row.cells[place]
            column = column_named(self.kind, cell) if isinstance(cell, str) else None
            if column not in (None, KEY, ORDER):
                return column
        return None

    def _form_places(self) -> tuple[int | None, int, int]:
        """Where a form has its keys, its names and its values."""
        for row in self.grid.rows:
            for place, cell in enumerate(row.cells):
                if cell == self.kind.form_heading:
                    return place, place + 1, place + 2
        # Somebody has copied what can be seen: names, then values.
        return None, 0, 1


def _number(cell: Value) -> float | None:
    try:
        number = float(plain(cell) or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
