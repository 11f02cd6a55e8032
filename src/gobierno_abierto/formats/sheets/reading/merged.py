"""Merged cells: only the first of them holds a value, whatever people see."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from typing import NamedTuple

from gobierno_abierto.formats.sheets.book import Found, GridRow, Troubled
from gobierno_abierto.formats.sheets.cells.values import is_blank

_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", re.ASCII)


class Merged(NamedTuple):
    """A range of merged cells, as it is written, and from which row to which it reaches.

    `place` and `last_place` are its first and last column, from 0.
    """

    written: str
    place: int
    last_place: int
    first: int
    last: int

    @property
    def is_narrow(self) -> bool:
        """Whether it has no other column than its first."""
        return self.place == self.last_place


def merged_below(written: Iterable[str], head: int) -> list[Merged]:
    """The ranges that reach below the row with that number, from top to bottom."""
    found = []
    for each in written:
        parts = _RANGE.fullmatch(each)
        if parts is not None and int(parts[4]) > head:
            place, last_place = (_column_number(parts[n]) - 1 for n in (1, 3))
            found.append(Merged(each, place, last_place, int(parts[2]), int(parts[4])))
    return sorted(found, key=lambda each: (each.place, each.first, each.last))


def spread(rows: list[GridRow], merged: Merged, hidden: Collection[int]) -> None:
    """Write the value of merged cells into all their rows that have anything else.

    What stands in the `hidden` columns is nothing that anybody has written.
    """
    begin = bisect_right(rows, merged.first, key=_row_number)
    end = bisect_right(rows, merged.last, key=_row_number)
    first = rows[begin - 1] if begin else None
    is_there = first is not None and first.number == merged.first
    value = _cell(first, merged.place) if first is not None and is_there else None
    for at in range(begin, end):
        row = rows[at]
        if _cell(row, merged.place) is None and _has_anything(row, hidden):
            cells = [*row.cells, *(None,) * (merged.place + 1 - len(row.cells))]
            cells[merged.place] = value
            rows[at] = GridRow(number=row.number, cells=tuple(cells), hidden=row.hidden)


def _cell(row: GridRow, place: int) -> Found:
    return row.cells[place] if place < len(row.cells) else None


def _has_anything(row: GridRow, hidden: Collection[int]) -> bool:
    return any(
        isinstance(cell, Troubled) or not is_blank(cell)
        for place, cell in enumerate(row.cells)
        if place not in hidden
    )


def _row_number(row: GridRow) -> int:
    return row.number


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
