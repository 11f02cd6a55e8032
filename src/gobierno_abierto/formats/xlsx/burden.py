"""How much a workbook asks of who keeps all of it in memory, told before anybody does."""

import re
import zipfile
from xml.parsers import expat

from gobierno_abierto.formats.xlsx.xml import Stop, TooDeepError, pass_by

# What is small beside the cell that it stands in.
_WITHIN_CELLS = frozenset(("v", "f", "is", "t"))
# What counts for each cell of its range.
_RANGES = frozenset(("mergeCell", "hyperlink"))
# Of whole columns the rows are not named, and of whole rows the columns.
_RANGE = re.compile(r"\$?([A-Z]*)\$?(\d*):\$?([A-Z]*)\$?(\d*)", re.ASCII)
_COLUMNS, _ROWS = 16_384, 1_048_576


def is_burden(archive: zipfile.ZipFile, most: int) -> bool:
    """Whether a workbook has more than `most` cells, blank ones and those of ranges among them.

    Rows, styles, and whatever else stands in its parts count like cells: a few bytes of a file
    may name a million of them.
    """
    scales = _Scales(most)
    for each in archive.infolist():
        with archive.open(each) as part:
            try:
                pass_by(part, scales)
            except TooDeepError:
                return True
            except (expat.ExpatError, LookupError, ValueError):
                # A picture, or a part that nobody can read; what stood before counts.
                continue
        if scales.are_over:
            return True
    return False


class _Scales:
    """Counts what passes by, until it is too much."""

    def __init__(self, most: int) -> None:
        self._left = most

    @property
    def are_over(self) -> bool:
        return self._left < 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _WITHIN_CELLS:
            return
        self._left -= _cells(attributes.get("ref", "")) if name in _RANGES else 1
        if self._left < 0:
            raise Stop

    def end(self, name: str) -> None: ...

    def words(self, words: str) -> None: ...


def _cells(ref: str) -> int:
    """How many cells a range has; what is none is one."""
    found = _RANGE.fullmatch(ref.upper()[:40])
    if not found:
        return 1
    first, top, last, bottom = found.groups()
    columns = 1 + abs(place_of(last) - place_of(first)) if first and last else _COLUMNS
    rows = 1 + abs(int(bottom) - int(top)) if top and bottom else _ROWS
    return columns * rows


def place_of(letters: str) -> int:
    """The column that a spreadsheet calls so, from 1."""
    place = 0
    for each in letters:
        place = 26 * place + ord(each) - ord("A") + 1
    return place
