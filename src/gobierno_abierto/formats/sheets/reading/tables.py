"""A sheet with its rows, cell by cell, and all that is wrong before anybody asks what it says."""

import math
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheet_cells as said_of_cell
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Found, Grid, GridRow, Trouble, Troubled, Value
from gobierno_abierto.formats.sheets.cells.values import is_blank, plain
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind, name_of, named
from gobierno_abierto.formats.sheets.layout.private import is_own_note
from gobierno_abierto.formats.sheets.reading.merged import Merged, merged_below, spread
from gobierno_abierto.formats.sheets.reading.recognising import (
    KEY,
    ORDER,
    ColumnKey,
    Headed,
    asked_by,
)
from gobierno_abierto.formats.sheets.reading.remarks import Remarks, Spot
from gobierno_abierto.formats.tables import heading_key, shortened
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Language, Word, Words, filled, one_line

# So many cells above the headings, each below one of them or above it, are no title.
_OF_A_ROW = 2


class Line(NamedTuple):
    """One row: what stands in it, by column; what is not there, is not in the sheet.

    `unread` are the columns of which the file has no value.
    """

    number: int
    key: str | None
    order: float | None
    cells: Mapping[ColumnKey, Value]
    unread: frozenset[ColumnKey] = frozenset()

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


class Unread(NamedTuple):
    """A column that is not read: where it is (from 0), its heading, and the rows that speak.

    The heading is empty where there is none. A row that merged cells reach speaks as their first.
    """

    place: int
    heading: str
    rows: tuple[int, ...]


class Table:
    """A grid whose sheet is known, with its lines.

    `lang` is the language of the headings of all sheets; `None`: nobody knows.
    """

    def __init__(
        self,
        at: int,
        grid: Grid,
        headed: Headed,
        remarks: Remarks,
        lang: Language | None = None,
    ) -> None:
        self.at = at
        self.grid = grid
        self.lang: Language | None = lang
        self.kind: SheetKind = headed.kind
        self.is_foreign = headed.is_foreign
        self.places = dict(headed.places)
        self._remarks = remarks
        self._head = headed.row
        self.asked: dict[ColumnKey, str | None] = self._questions()
        self.lines: list[Line] = self._read()
        self._tell_hidden()

    def spot(self, line: Line | None = None, column: ColumnKey | None = None) -> Spot:
        """Where a cell stands; without a column the row, without a line the heading."""
        row = line.number if line else self.head_number
        place = self.places.get(column) if column else None
        return Spot(self.at, self.grid, row, 0 if place is None else place + 1)

    @property
    def name(self) -> str:
        """What it is called in the file."""
        return shortened(self.grid.file or self.grid.name)

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

    def _read(self) -> list[Line]:
        """The rows as lines."""
        self._tell_above()
        return [line for line in map(self._line, self._filled_rows()) if line is not None]

    def _body(self) -> tuple[GridRow, ...]:
        """The rows below the headings, and those above that were sorted together with them."""
        return (*self._above[0], *self.grid.rows[self._head + 1 :])

    @cached_property
    def _above(self) -> tuple[tuple[GridRow, ...], tuple[GridRow, ...]]:
        """What stands above the headings and is no title: the rows that count, and the others.

        Those with a key count, and all where permissions are kept: one may take them back.
        """
        counting: list[GridRow] = []
        others: list[GridRow] = []
        is_guarded = bool(self.kind.owners and self.kind.takers)
        for row in self.grid.rows[: self._head]:
            said_there = {
                column for column, place in self.places.items() if not is_nothing(at(row, place))
            }
            values = said_there - {KEY, ORDER}
            if (KEY in said_there and values) or (is_guarded and len(values) >= _OF_A_ROW):
                counting.append(row)
            elif len(values) >= _OF_A_ROW:
                others.append(row)
        return tuple(counting), tuple(others)

    def _tell_above(self) -> None:
        """Tell of rows that are not read, since they stand above the headings."""
        for row in self._above[1]:
            self._remarks.tell(
                said.ROW_ABOVE,
                Spot(self.at, self.grid, row.number),
                row=row.number,
                head=self.head_number,
            )

    def _line(self, row: GridRow) -> Line | None:
        cells: dict[ColumnKey, Value] = {}
        unread: set[ColumnKey] = set()
        for column, place in self.places.items():
            cells[column] = self._answer(self._cell(row, place, column, unread), column)
        key, order = cells.pop(KEY, None), cells.pop(ORDER, None)
        line = Line(row.number, plain(key), _number(order), cells, frozenset(unread - {KEY, ORDER}))
        return None if line.is_blank() and line.key is None else line

    def _cell(self, row: GridRow, place: int, column: ColumnKey, unread: set[ColumnKey]) -> Value:
        """The value of a cell; what has none is told, and noted among the `unread`."""
        found = at(row, place)
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

    def _questions(self) -> dict[ColumnKey, str | None]:
        """The columns that may be answered with no, and to what those with yes amount to."""
        fields = {each.key for each in self.kind.fields if each.no_is_blank}
        return {
            column: asked_by(self.kind, self._headed(place))
            for column, place in self.places.items()
            if column[0] in fields
        }

    def _answer(self, cell: Value, column: ColumnKey) -> Value:
        """What a cell says where its heading asks a question."""
        if column not in self.asked or is_blank(cell):
            return cell
        word = heading_key(plain(cell) or "")
        if word in phrases.NOES:
            return None
        return self.asked[column] or cell if word in phrases.YESES else cell

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
        self._tell_hidden_rows([line.number for line in self.lines if line.number in hidden])

    def _tell_hidden_rows(self, numbers: list[int]) -> None:
        if numbers:
            spot = Spot(self.at, self.grid, numbers[0])
            rows = some(map(str, numbers))
            self._remarks.tell(said.HIDDEN_ROWS, spot, count=len(numbers), rows=rows)

    @cached_property
    def unread(self) -> tuple[Unread, ...]:
        """The columns in which something stands, and nobody knows what."""
        known = set(self.places.values())
        rows: dict[int, list[int]] = {}
        for row in self._body():
            for place, cell in enumerate(row.cells):
                if place not in known and not is_nothing(cell):
                    rows.setdefault(place, []).append(row.number)
        for each in merged_below(self.grid.merged, self.head_number) if rows else ():
            if each.first in rows.get(each.place, ()):
                reached = (row.number for row in self._body() if each.first < row.number)
                rows[each.place] += [number for number in reached if number <= each.last]
        every = (Unread(place, self._headed(place), tuple(rows[place])) for place in sorted(rows))
        return tuple(each for each in every if not is_own_note(each.heading))

    def values_at(self, place: int) -> Iterator[Value]:
        """What stands in a column, whatever that is."""
        for row in self._body():
            cell = at(row, place)
            if not isinstance(cell, Troubled) and not is_blank(cell):
                yield cell

    def called(self, column: Field | Owner, part: int = 0) -> Word:
        """What a column is called here: as it stands, or else in the language of the workbook."""
        place = self.places.get((column.key, part))
        there = self._headed(place) if place is not None else ""
        return there or named(name_of(column, part), self.lang)

    def _headed(self, place: int) -> str:
        """What stands above a column, without the asterisk that we write."""
        head = self.grid.rows[self._head].cells if self.grid.rows else ()
        cell = head[place] if place < len(head) else None
        words = "" if isinstance(cell, Troubled) else plain(cell) or ""
        return shortened(one_line(words).removesuffix("*").rstrip())


def at(row: GridRow, place: int) -> Found:
    """What stands in a row at a place (from 0); `None`: nothing."""
    return row.cells[place] if place < len(row.cells) else None


def is_nothing(cell: Found) -> bool:
    """Whether nobody has written anything, and no formula either."""
    return not isinstance(cell, Troubled) and is_blank(cell)


def _number(cell: Value) -> float | None:
    try:
        number = float(plain(cell) or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
