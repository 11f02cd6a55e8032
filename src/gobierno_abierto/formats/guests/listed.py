"""The table within a sheet that somebody else made: where its headings are, and its rows."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.guests.wording import heading_target
from gobierno_abierto.formats.sheets.book import Found, Grid, GridRow, Troubled
from gobierno_abierto.formats.tables import read_table, unguarded
from gobierno_abierto.formats.tables.numbers import column_letters
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.words import one_line

# Titles and dates stand above the headings; a table begins within so many rows.
_FIRST_ROWS = 30


class ListedRow(NamedTuple):
    """A row below the headings: its number in the spreadsheet, and its cells as words."""

    number: int
    cells: tuple[str, ...]


class ListedTable(NamedTuple):
    """A list as it was found.

    `sheet` is what its sheet is called, `file` a file without sheets; the other is `None`.
    `headings` are as printed, each once: what has none, or that of another, is called by the letter
    of its column, too: "[C]".
    """

    sheet: str | None
    file: str | None
    headings: tuple[str, ...]
    rows: tuple[ListedRow, ...]


def listed_table(grids: Sequence[Grid], known: Iterable[str] = ()) -> ListedTable | None:
    """The list in the sheets of a file; `None`: there is nothing in it.

    It is where most headings are known: by what they say, or because they are among `known`. If
    none is, the first row is taken for the headings, unless it holds somebody's address.
    """
    wanted = frozenset(map(one_line, known))
    those = [(grid, *_heading_row(grid, wanted)) for grid in grids if grid.rows]
    if not those:
        return None
    best = max(those, key=lambda each: (each[2], not each[0].hidden))
    return _table(best[0], best[1])


def table_grid(data: bytes, name: str) -> tuple[Grid | None, tuple[Finding, ...]]:
    """The content of a CSV file as a sheet; `None` if it is no table, and why."""
    table, findings = read_table(data)
    if table is None:
        return None, tuple(findings)
    lines = ((table.heading_line, table.headings), *table.rows)
    rows = tuple(
        GridRow(
            number=table.numbers.row(line) if table.numbers else line,
            cells=tuple(map(unguarded, cells)),
        )
        for line, cells in lines
    )
    return Grid(name=name, rows=rows, file=name), tuple(findings)


def cell_words(cell: Found) -> str:
    """What a cell says, in words; of a formula, what the spreadsheet had made of it."""
    value = cell.shown if isinstance(cell, Troubled) else cell
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    # A telephone number that the spreadsheet took for a number.
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return without_forbidden(one_line(str(value)))


def _heading_row(grid: Grid, wanted: frozenset[str]) -> tuple[int | None, int]:
    """The position of the row with the headings, and how many of them are known."""
    best, most = None, 0
    for position, row in enumerate(grid.rows[:_FIRST_ROWS]):
        words = [cell_words(each) for each in row.cells]
        if any("@" in each for each in words):
            break
        count = sum(1 for each in words if each in wanted or (each and heading_target(each)))
        if count > most:
            best, most = position, count
    if best is None and grid.rows and not any("@" in cell_words(c) for c in grid.rows[0].cells):
        best = 0
    return best, most


def _listed(row: GridRow, width: int) -> ListedRow:
    words = [cell_words(each) for each in row.cells]
    return ListedRow(row.number, (*words, *[""] * (width - len(words))))


def _table(grid: Grid, heading_row: int | None) -> ListedTable:
    below = grid.rows if heading_row is None else grid.rows[heading_row + 1 :]
    printed = () if heading_row is None else grid.rows[heading_row].cells
    width = max((len(each.cells) for each in (*below, *grid.rows[:1])), default=0)
    words = [*map(cell_words, printed), *[""] * (width - len(printed))]
    every = (_listed(each, len(words)) for each in below)
    rows = tuple(each for each in every if any(each.cells))
    # A column of nothing is none.
    while words and not words[-1] and not any(each.cells[len(words) - 1] for each in rows):
        words.pop()
        rows = tuple(ListedRow(each.number, each.cells[: len(words)]) for each in rows)
    headings: list[str] = []
    for position, each in enumerate(words, start=1):
        letters = f"[{column_letters(position)}]"
        headings.append(each if each and each not in headings else f"{each} {letters}".lstrip())
    return ListedTable(None if grid.file else grid.name, grid.file, tuple(headings), rows)
