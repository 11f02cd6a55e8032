"""A workbook as lines of text: each cell that says something, and what is beside the cells."""

import io
import zipfile
from collections.abc import Iterator

from gobierno_abierto.formats.sheets import Found, Grid, Troubled
from gobierno_abierto.formats.tables import cell_name
from gobierno_abierto.formats.xlsx import grids_of

# So much of a file that is no workbook tells what it is.
_START = 300


def workbook_lines(data: bytes) -> list[str]:
    """Lines such as ``Agenda!I2: Apertura``, then the parts of the file and their sizes.

    Of a file that is no workbook, how it begins.
    """
    grids, _ = grids_of(data)
    cells = [line for grid in grids if not grid.hidden for line in _cells(grid)]
    return [*cells, *_parts(data)] if cells else _start(data)


def _cells(grid: Grid) -> Iterator[str]:
    for each in grid.merged:
        yield f"{grid.name}!{each}: ⊞"
    for row in grid.rows:
        for column, cell in enumerate(row.cells, 1):
            if cell is not None:
                hidden = " (oculta)" if row.hidden else ""
                yield f"{grid.name}!{cell_name(row.number, column)}{hidden}: {_shown(cell)}"


def _shown(cell: Found) -> str:
    if isinstance(cell, Troubled):
        return cell.written
    if isinstance(cell, bool):
        return "✓" if cell else "✗"
    return _visible(str(cell))


def _parts(data: bytes) -> Iterator[str]:
    """What is in the file beside sheets: those change with each cell."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for each in sorted(archive.namelist()):
            if "/sheet" not in each and "calcChain" not in each:
                start = archive.read(each)[:96]
                yield f"{each}: {_visible(start.decode('utf-8', errors='backslashreplace'))}"


def _start(data: bytes) -> list[str]:
    text = data[:_START].decode("utf-8", errors="backslashreplace")
    return [_visible(line) for line in text.splitlines()]


def _visible(text: str) -> str:
    return "".join(each if each.isprintable() else f"<U+{ord(each):04X}>" for each in text)
