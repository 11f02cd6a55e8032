"""The rows of one sheet, while they pass by."""

from datetime import date, datetime, time
from typing import NamedTuple

from gobierno_abierto.formats.sheets import Found, GridRow, Trouble, Troubled, Value
from gobierno_abierto.formats.sheets.cells.values import plain
from gobierno_abierto.formats.xlsx.numbers import Face, moment_of, number
from gobierno_abierto.formats.xlsx.strings import Pieces, unescaped
from gobierno_abierto.formats.xlsx.xml import TRUE, Stop

# The lowest row and the last column that a spreadsheet has.
_LOWEST = 1_048_576
_LETTERS = 3
_DIGITS = "0123456789"
_NO_TEXT = "#REF!"
_READERS = (date.fromisoformat, datetime.fromisoformat)


class Shared(NamedTuple):
    """What all sheets of a workbook share: its texts, and which formats are those of dates."""

    strings: list[str]
    formats: tuple[Face, ...]
    since_1904: bool


class Allowance:
    """How many cells and characters may still be read of a workbook."""

    def __init__(self, cells: int, characters: int) -> None:
        self.cells = cells
        self.characters = characters

    def takes(self, value: Found) -> bool:
        """Whether one more cell may be read."""
        self.cells -= 1
        if isinstance(value, str):
            self.characters -= len(value)
        return self.cells >= 0 and self.characters >= 0


class Rows:
    """Remembers the rows of a sheet that say something, and which of its cells are merged.

    `over` names the limit that reading stopped at, or that some columns are beyond.
    """

    def __init__(self, shared: Shared, allowance: Allowance, *, rows: int, columns: int) -> None:
        self.found: list[GridRow] = []
        self.merged: list[str] = []
        self.over: str | None = None
        self._shared = shared
        self._allowance = allowance
        self._most_rows = rows
        self._most_columns = columns
        self._columns: dict[str, int] = {}
        self._number = 0
        self._hidden = False
        self._cells: list[Found] = []
        self._column = 0
        self._cell: dict[str, str] = {}
        self._pieces: list[str] | None = None
        self._value = ""
        self._formula: str | None = None
        self._inline: Pieces | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "f"):
            self._pieces = []
        elif name == "row":
            self._begin_row(attributes)
        elif name == "is":
            self._inline = Pieces()
        elif self._inline is not None:
            self._inline.start(name)
        elif name == "mergeCell" and len(self.merged) < self._most_rows:
            self.merged.append(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "c":
            self._end_cell()
        elif name == "v":
            self._value = self._taken()
        elif name == "f":
            self._formula = self._taken()
        elif name == "row":
            self._end_row()
        elif name == "is" and self._inline is not None:
            self._value, self._inline = self._inline.taken(), None
        elif self._inline is not None:
            self._inline.end(name)

    def words(self, words: str) -> None:
        """Text stands here."""
        if self._pieces is not None:
            self._pieces.append(words)
        elif self._inline is not None:
            self._inline.words(words)

    def _taken(self) -> str:
        text = "".join(self._pieces or ())
        self._pieces = None
        return text

    def _begin_row(self, attributes: dict[str, str]) -> None:
        said = attributes.get("r", "")
        self._number = _whole(said, _LOWEST) or self._number + 1
        self._hidden = attributes.get("hidden", "") in TRUE
        self._cells = []
        self._column = 0

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._cell = attributes
        self._value, self._formula, self._pieces, self._inline = "", None, None, None
        letters = attributes.get("r", "").rstrip(_DIGITS)
        self._column = self._columns.get(letters) or self._known(letters) or self._column + 1

    def _known(self, letters: str) -> int:
        """The column of these letters, from 1; 0 if they are none of a column."""
        place = 0
        if len(letters) <= _LETTERS and letters.isascii() and letters.isalpha():
            for each in letters.upper():
                place = 26 * place + ord(each) - ord("A") + 1
            self._columns[letters] = place
        return place

    def _end_cell(self) -> None:
        value = self._read()
        if value is None:
            return
        if self._column > self._most_columns:
            self.over = "columns"
            return
        if len(self.found) == self._most_rows:
            self._stop("rows")
        if not self._allowance.takes(value):
            self._stop("cells" if self._allowance.cells < 0 else "characters")
        there = len(self._cells)
        if self._column > there:
            self._cells += [None] * (self._column - there - 1)
            self._cells.append(value)
        else:
            place = self._column - 1
            before = self._cells[place]
            self._cells[place] = value if before in (None, value) else _both(before, value)

    def _end_row(self) -> None:
        if self._cells:
            self.found.append(
                GridRow(number=self._number, cells=tuple(self._cells), hidden=self._hidden)
            )
            self._cells = []

    def _stop(self, over: str) -> None:
        self.over = over
        # Half a row is none.
        self._cells = []
        raise Stop

    def _read(self) -> Found:
        """What stands in the cell; a formula, with what it was last."""
        kind = self._cell.get("t", "n")
        if not self._value and kind != "inlineStr" and self._formula is None:
            return None
        shown = self._shown(kind) if self._value else None
        if self._formula is None:
            return shown
        last = None if isinstance(shown, Troubled) else shown
        return Troubled(Trouble.FORMULA, f"={self._formula}", last)

    def _shown(self, kind: str) -> Found:
        """The value of a cell, by its type (ECMA-376 Part 1 §18.18.11, ST_CellType)."""
        value = self._value
        if kind == "s":
            place = _whole(value, len(self._shared.strings))
            known = place is not None and place < len(self._shared.strings)
            text = self._shared.strings[place] if known and place is not None else None
            return Troubled(Trouble.ERROR, _NO_TEXT) if text is None else text or None
        if kind == "str":
            return unescaped(value)
        if kind == "inlineStr":
            return value
        if kind == "b":
            return value.strip() in TRUE
        if kind == "e":
            return Troubled(Trouble.ERROR, value)
        if kind == "d":
            return _written(value.strip())
        return self._number_of(value.strip())

    def _number_of(self, written: str) -> Found:
        value = number(written)
        if value is None:
            return Troubled(Trouble.ERROR, written)
        style = _whole(self._cell.get("s", "0"), len(self._shared.formats))
        if style is None or style >= len(self._shared.formats):
            return value
        return moment_of(value, self._shared.formats[style], since_1904=self._shared.since_1904)


def _both(one: Found, other: Found) -> Troubled:
    """Two values of one cell: nobody can tell which of them a spreadsheet would show."""
    words = (each.written if isinstance(each, Troubled) else plain(each) for each in (one, other))
    return Troubled(Trouble.TWICE, " / ".join(filter(None, words)))


def _whole(digits: str, most: int) -> int | None:
    """A number from 0 to `most`; `None` if it is something else."""
    if not (digits.isascii() and digits.isdigit() and len(digits) < 9):
        return None
    value = int(digits)
    return value if value <= most else None


def _written(moment: str) -> Value:
    """A date or an hour that is written as ISO 8601 has it; else the words themselves."""
    readers = (time.fromisoformat,) if moment[2:3] == ":" else _READERS
    for read in readers:
        try:
            found: Value = read(moment)
        except ValueError:
            continue
        # A workbook knows no zones.
        return moment if getattr(found, "tzinfo", None) else found
    return moment
