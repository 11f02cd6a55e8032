"""A document as sheets of rows: what a workbook and a folder of tables have in common.

`book` has the sheets themselves; `layout` declares which there are and what stands in their
columns; `cells` knows how a value is written into a cell and read from it; `writing` makes sheets
of a document, and `reading` a document of sheets.
"""

from gobierno_abierto.formats.sheets.book import (
    Book,
    Column,
    DressedNumber,
    Found,
    Grid,
    GridRow,
    Sheet,
    Trouble,
    Troubled,
    Value,
)
from gobierno_abierto.formats.sheets.carrying import carried
from gobierno_abierto.formats.sheets.reading.read import read_grids
from gobierno_abierto.formats.sheets.writing.write import Purpose, book_of, grids_of

__all__ = [
    "Book",
    "Column",
    "DressedNumber",
    "Found",
    "Grid",
    "GridRow",
    "Purpose",
    "Sheet",
    "Trouble",
    "Troubled",
    "Value",
    "book_of",
    "carried",
    "grids_of",
    "read_grids",
]
