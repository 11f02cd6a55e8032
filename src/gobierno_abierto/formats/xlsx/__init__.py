"""Excel workbooks (.xlsx): written for people to fill in, and read whatever came of it."""

from gobierno_abierto.formats.xlsx.door import ExcelUnavailableError
from gobierno_abierto.formats.xlsx.limits import DEFAULT_LIMITS, XlsxLimits
from gobierno_abierto.formats.xlsx.marking import marked
from gobierno_abierto.formats.xlsx.read import grids_of, read_xlsx
from gobierno_abierto.formats.xlsx.write import WorkbookError, book_bytes, to_xlsx

__all__ = [
    "DEFAULT_LIMITS",
    "ExcelUnavailableError",
    "WorkbookError",
    "XlsxLimits",
    "book_bytes",
    "grids_of",
    "marked",
    "read_xlsx",
    "to_xlsx",
]
