"""A sheet with its rows, cell by cell, and all that is wrong before anybody asks what it says."""

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheet_cells as said_of_cell
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Found, Grid, GridRow, Trouble, Troubled, Value
from gobierno_abierto.formats.sheets.cells.days import Dated
from gobierno_abierto.formats.sheets.cells.names import Names
from gobierno_abierto.formats.sheets.cells.values import Desk, assumed, is_blank, plain
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

# A name that two people have is followed by the key of its row.
_IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]$")
# Whether something is a date depends on nothing that stands elsewhere.
_DESK = Desk(lang="es", tag="es", names=Names({}))

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

    `lang` is the language of the headings of all sheets; `None`: nobody knows. `names` are those,
    as in headings, by which its rows may say to what they belong.
    """

    def __init__(
        self,
        at: int,
        grid: Grid,
        headed: Headed,
        remarks: Remarks,
        lang: Language | None = None,
        *,
        names: frozenset[str] = frozenset(),
    ) -> None:
        self.at = at
        self.grid = grid
        self.lang: Language | None = lang
        self.kind: SheetKind = headed.kind
        self.is_foreign = headed.is_foreign
        self.places = dict(headed.places)
        self._remarks = remarks
        self._head = headed.row
        self._names = names
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

        Those with a key count; where permissions are kept, so do those of somebody who is known,
        and those with a day on which one ends: it may take them back.
        """
        counting: list[GridRow] = []
        others: list[GridRow] = []
        is_guarded = bool(self.kind.owners and self.kind.takers)
        for row in self.grid.rows[: self._head]:
            said_there = {
                column for column, place in self.places.items() if not is_nothing(at(row, place))
            }
            values = said_there - {KEY, ORDER}
            is_row = len(values) >= _OF_A_ROW and is_guarded and self._is_permission(row)
            if (KEY in said_there and values) or is_row:
                counting.append(row)
            elif len(values) >= _OF_A_ROW:
                others.append(row)
        return tuple(counting), tuple(others)

    def _is_permission(self, row: GridRow) -> bool:
        """Whether a row above the headings names somebody, or a day on which something ends."""
        cells = {column: at(row, place) for column, place in self.places.items()}
        whose = {each.key for each in self.kind.owners}
        ends = {each.key for each in self.kind.takers}
        return any(
            (name in whose and self._is_named(cell)) or (name in ends and _says_when(cell))
            for (name, _), cell in cells.items()
        )

    def _is_named(self, cell: Found) -> bool:
        """Whether a cell has one of the names that are known, or one that stands below as well."""
        name = heading_key(plain(_shown(cell)) or "")
        stated = _IN_BRACKETS.search(name)
        return name in self._names or (stated is not None and stated[1] in self._names)

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
            cell = self._answer(self._cell(row, place, column, unread), column)
            cells[column] = self._unless_none(cell, row, column)
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

    def _unless_none(self, cell: Value, row: GridRow, column: ColumnKey) -> Value:
        """What a cell says; nothing if it says in words that there is nothing, which is noted."""
        if column not in self.asked or is_blank(cell):
            return cell
        field = next(each for each in self.kind.fields if each.key == column[0])
        if heading_key(plain(cell) or "").rstrip(".") not in _bare(field.blanks):
            return cell
        remark = assumed(cell, phrases.BLANK, phrases.NONE_AT_ALL)
        spot = Spot(self.at, self.grid, row.number, self.places[column] + 1)
        self._remarks.tell_remark(remark, spot)
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
        body = self._body()
        for row in body:
            for place, cell in enumerate(row.cells):
                if place not in known and not is_nothing(cell):
                    rows.setdefault(place, []).append(row.number)
        numbers = sorted({row.number for row in body})
        speaking = {place: set(those) for place, those in rows.items()}
        for each in merged_below(self.grid.merged, self.head_number) if rows else ():
            if each.first in speaking.get(each.place, ()):
                begin, end = (bisect_right(numbers, row) for row in (each.first, each.last))
                # Of ranges that lie over each other, no row is told twice.
                reached = [row for row in numbers[begin:end] if row not in speaking[each.place]]
                rows[each.place] += reached
                speaking[each.place].update(reached)
        every = (Unread(place, self._headed(place), tuple(rows[place])) for place in sorted(rows))
        return tuple(each for each in every if not is_own_note(each.heading))

    def found_at(self, place: int) -> Iterator[Found]:
        """What stands in a column, whatever that is: of a formula what it shows, if anything."""
        for row in self._body():
            cell = at(row, place)
            if not is_nothing(cell):
                yield cell if _shown(cell) is None else _shown(cell)

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


def says_day(cell: Value) -> bool:
    """Whether a cell says a date, or what somebody meant for one."""
    if is_blank(cell):
        return False
    got = Dated().read(cell, _DESK)
    is_slip = got.remark is not None and got.remark.words.get("wanted") is not phrases.DATE
    return got.value is not None or is_slip


def _says_when(cell: Found) -> bool:
    """Whether a cell says when something ends, or that it has; of a formula nobody knows."""
    if isinstance(cell, Troubled) and cell.shown is None:
        return True
    shown = _shown(cell)
    return says_day(shown) or heading_key(plain(shown) or "") in phrases.YESES


def _shown(cell: Found) -> Value:
    return cell.shown if isinstance(cell, Troubled) else cell


def _bare(words: Iterable[str]) -> set[str]:
    return {each.rstrip(".") for each in words}


def is_nothing(cell: Found) -> bool:
    """Whether nobody has written anything, and no formula either."""
    return not isinstance(cell, Troubled) and is_blank(cell)


def _number(cell: Value) -> float | None:
    try:
        number = float(plain(cell) or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
