"""A document as sheets of rows: what a workbook and a folder of tables have in common."""

from gobierno_abierto.formats.sheets.book import (
    Book,
    Column,
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
