"""The sheet of the document itself: a form with a row for each field, its name and its value."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets.book import Found, GridRow, Troubled, Value
from gobierno_abierto.formats.sheets.cells.values import is_blank, plain
from gobierno_abierto.formats.sheets.layout import headings
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, name_of, named
from gobierno_abierto.formats.sheets.layout.private import is_own_note
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.merged import merged_below
from gobierno_abierto.formats.sheets.reading.recognising import (
    KEY,
    ORDER,
    ColumnKey,
    column_named,
)
from gobierno_abierto.formats.sheets.reading.remarks import Spot
from gobierno_abierto.formats.sheets.reading.tables import Line, Table, Unread, at, is_nothing
from gobierno_abierto.formats.tables import cell_name, heading_key, shortened
from gobierno_abierto.words import Sentence, Word, filled, one_line


class _Places(NamedTuple):
    """The row of the headings (from 0; `None`: there is none), and where keys, names, values are.

    `note` is where we explain what goes into each row; `None`: nowhere.
    """

    head: int | None
    key: int | None
    name: int
    value: int
    note: int | None


class FormTable(Table):
    """A form: each of its rows is a column, and all of them are the one line that it has."""

    def spot(self, line: Line | None = None, column: ColumnKey | None = None) -> Spot:
        """Where the value of a field stands; all of the form, where it has no row for it."""
        if line is None:
            return Spot(self.at, self.grid, self.head_number)
        row = self._rows.get(column, 0) if column else 0
        return Spot(self.at, self.grid, row, self._form.value + 1 if row else 0)

    def called(self, column: Field | Owner, part: int = 0) -> Word:
        """What a field is called in the language of the workbook."""
        return named(name_of(column, part), self.lang)

    @cached_property
    def unread(self) -> tuple[Unread, ...]:
        """No column takes anything back; what stands beside the values is told with its cell."""
        return ()

    @cached_property
    def _form(self) -> _Places:
        """Where it has what; whoever copied what can be seen has names, then values."""
        for head, row in enumerate(self.grid.rows):
            found = {_key_of(cell): place for place, cell in reversed(list(enumerate(row.cells)))}
            key = found.get(heading_key(self.kind.form_heading))
            name, value, note = (
                next((found[word] for word in _every(each) if word in found), None)
                for each in (headings.FACT, headings.WRITTEN, headings.EXPLANATION)
            )
            if key is None and (name is None or value is None):
                continue
            name = name if name is not None else (key or 0) + 1
            value = value if value is not None else name + 1
            return _Places(head, key, name, value, note)
        return _Places(None, None, 0, 1, 2)

    def _read(self) -> list[Line]:
        """The one line, and everything that stands beside it is told."""
        cells: dict[ColumnKey, Value] = {}
        unread: set[ColumnKey] = set()
        self._rows: dict[ColumnKey, int] = {}
        for row in self._facts():
            column, value = self._column(row), at(row, self._form.value)
            if column is None:
                self._tell_unknown(row)
            elif column in unread:
                # What counts is not known; nobody is to think that this is.
                if not is_nothing(value):
                    self._tell_again(row, self._rows[column], phrases.FACT_UNREAD)
            elif column not in self._rows or is_blank(cells[column]):
                if column in self._rows and is_nothing(value):
                    continue
                cells[column] = self._cell(row, self._form.value, column, unread)
                self._rows[column] = row.number
            elif not is_nothing(value) and plain(_shown(value)) != plain(cells[column]):
                self._tell_again(row, self._rows[column])
        self._tell_beside()
        self._tell_merges()
        self.places = dict.fromkeys(self._rows, self._form.value)
        return [Line(self.head_number, None, None, cells, frozenset(unread))]

    @property
    def head_number(self) -> int:
        """The number of the row of the headings; of a form without any, of its first row."""
        return self.grid.rows[self._form.head or 0].number if self.grid.rows else 0

    def _facts(self) -> Iterator[GridRow]:
        """All rows but that of the headings; sorted, they may stand above it."""
        return (row for n, row in enumerate(self.grid.rows) if n != self._form.head)

    def _column(self, row: GridRow) -> ColumnKey | None:
        """The field of a row: as people see it called, or else by its hidden key."""
        for place in (self._form.name, self._form.key):
            cell = at(row, place) if place is not None else None
            column = column_named(self.kind, cell) if isinstance(cell, str) else None
            if column not in (None, KEY, ORDER):
                return column
        return None

    def _name(self, row: GridRow) -> str:
        cell = at(row, self._form.name)
        return shortened(one_line("" if isinstance(cell, Troubled) else plain(cell) or ""))

    def _tell_unknown(self, row: GridRow) -> None:
        """Tell of a value of which nobody knows what it is; above the headings stand titles."""
        name, value = self._name(row), at(row, self._form.value)
        is_above = self._form.head is not None and row.number < self.head_number
        if is_nothing(value) or is_own_note(name) or (is_above and not name):
            return
        self._tell_row(row, name, phrases.NO_SUCH_FACT, Severity.WARNING)

    def _tell_again(self, row: GridRow, first: int, again: Sentence = phrases.FACT_AGAIN) -> None:
        why = filled(again, row=first)
        self._tell_row(row, self._name(row), why, Severity.ERROR)

    def _tell_row(self, row: GridRow, name: str, why: Sentence, severity: Severity) -> None:
        self._remarks.tell(
            said.UNKNOWN_ROW,
            Spot(self.at, self.grid, row.number, self._form.value + 1),
            severity=severity,
            heading=name or phrases.NO_NAME,
            why=why,
        )

    def _tell_beside(self) -> None:
        """Tell of what stands beside the values, once for each column."""
        head = self.grid.rows[self._form.head].cells if self._form.head is not None else ()
        ours = {self._form.key, self._form.name, self._form.value}
        told = {place for place, cell in enumerate(head) if is_own_note(_key_of(cell))}
        for row in self._facts():
            if self._form.head is not None and row.number < self.head_number:
                continue
            for place, cell in enumerate(row.cells):
                if place in ours or place in told or is_nothing(cell):
                    continue
                if place == self._form.note and self._has_note(row):
                    continue
                told.add(place)
                self._remarks.tell(
                    said.BESIDE_VALUES,
                    Spot(self.at, self.grid, row.number, place + 1),
                    words=shortened(plain(_shown(cell)) or ""),
                    cell=cell_name(row.number, self._form.value + 1),
                )

    def _has_note(self, row: GridRow) -> bool:
        """Whether we explain what goes into a row; then something beside its value is our own."""
        column = self._column(row)
        field = next((each for each in self.kind.fields if column and each.key == column[0]), None)
        return field is not None and field.note is not None

    def _tell_merges(self) -> None:
        """Tell of merged cells that take the value of a row away."""
        rows, value = set(self._rows.values()), self._form.value
        for each in merged_below(self.grid.merged, 0):
            covers = each.place <= value <= each.last_place
            takes = each.first < each.last or each.place < value
            if covers and takes and any(each.first <= row <= each.last for row in rows):
                self._tell_merged(each, fits=False)

    def _tell_hidden(self) -> None:
        """Rows of which nothing can be seen are few, and told like those of lists."""
        numbers = set(self._rows.values())
        self._tell_hidden_rows(
            [
                row.number
                for row in self._facts()
                if row.number in numbers
                and (row.hidden or self.grid.hidden)
                and not is_nothing(at(row, self._form.value))
            ]
        )


def _shown(cell: Found) -> Value:
    return cell.shown if isinstance(cell, Troubled) else cell


def _key_of(cell: Found) -> str:
    return heading_key(cell) if isinstance(cell, str) else ""


def _every(name: Sentence) -> list[str]:
    return [heading_key(words) for words in name.in_every_language()]
