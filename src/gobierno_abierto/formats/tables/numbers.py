"""Rows and cells as a spreadsheet numbers them: a row may have many lines of the file."""

from array import array
from bisect import bisect_right


class RowNumbers:
    """In which row of a spreadsheet each line of a file stands.

    Only where the distance between both changes it is noted: most files have no line breaks in
    their cells.
    """

    def __init__(self) -> None:
        self._lines = array("Q")
        self._rows = array("Q")
        self._next = 1

    def begin(self, line: int) -> None:
        """The next row begins on `line` (from 1)."""
        if not self._lines or line - self._lines[-1] != self._next - self._rows[-1]:
            self._lines.append(line)
            self._rows.append(self._next)
        self._next += 1

    def take_back(self) -> None:
        """The row that began last is none: a spreadsheet does not show it."""
        self._next -= 1

    def row(self, line: int) -> int:
        """The row (from 1) that begins on `line`; before any is known, the line itself."""
        at = bisect_right(self._lines, line) - 1
        return line if at < 0 else line - self._lines[at] + self._rows[at]


def column_letters(column: int) -> str:
    """What a spreadsheet calls a column (from 1).

    >>> column_letters(1), column_letters(27), column_letters(171)
    ('A', 'AA', 'FO')
    """
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_name(row: int, column: int | None) -> str:
    """What a spreadsheet calls a cell; of a whole row, its number."""
    return f"{column_letters(column) if column else ''}{row}"
