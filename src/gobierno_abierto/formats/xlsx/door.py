"""The only door to openpyxl, which writes workbooks and comes with the extra `excel`."""

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet
else:
    Workbook = Worksheet = Any

__all__ = [
    "Cell",
    "ExcelUnavailableError",
    "Library",
    "Styled",
    "Workbook",
    "Worksheet",
    "cells_there",
    "unwarned",
]

# By the types of openpyxl any cell may be the inner one of merged cells, which cannot be written.
Cell: TypeAlias = Any
# A cell, or a column.
Styled: TypeAlias = Any


class ExcelUnavailableError(ImportError):
    """The extra `excel` is not installed."""


class Library:
    """What is used of openpyxl.

    Raises:
        ExcelUnavailableError: if it is not installed.
    """

    def __init__(self) -> None:
        try:
            import openpyxl  # noqa: PLC0415  # an extra, and slow to load
        except ImportError as error:
            raise ExcelUnavailableError(
                "workbooks need openpyxl: install gobierno-abierto[excel]", name="openpyxl"
            ) from error
        from openpyxl import cell, comments, styles  # noqa: PLC0415
        from openpyxl.formatting import formatting, rule  # noqa: PLC0415
        from openpyxl.utils import exceptions  # noqa: PLC0415
        from openpyxl.workbook import defined_name  # noqa: PLC0415
        from openpyxl.worksheet import (  # noqa: PLC0415
            datavalidation,
            dimensions,
            hyperlink,
            page,
            properties,
        )

        # openpyxl checks little of what it reads: whatever is not as it thinks becomes one of
        # these, of XML that is none (a SyntaxError) to a style that nobody declares.
        self.baffled: tuple[type[Exception], ...] = (
            ArithmeticError, AttributeError, LookupError, OSError, SyntaxError, TypeError,
            ValueError, zipfile.BadZipFile, exceptions.InvalidFileException,
        )  # fmt: skip
        self.workbook = openpyxl.Workbook
        self.load = openpyxl.load_workbook
        self.inner_of_merged = cell.MergedCell
        self.comment = comments.Comment
        self.alignment = styles.Alignment
        self.border = styles.Border
        self.fill = styles.PatternFill
        self.font = styles.Font
        self.side = styles.Side
        self.row = _that_grows(dimensions.RowDimension)
        self.rule: Any = rule.FormulaRule
        self.rules: Any = formatting.ConditionalFormattingList
        self.fitting = properties.PageSetupProperties
        self.margins = page.PageMargins
        self.link = hyperlink.Hyperlink
        self.name = defined_name.DefinedName
        self.validation = datavalidation.DataValidation


def _that_grows(dimension: Any) -> Any:
    """Rows whose height grows with what is written into them."""

    class Grown(dimension):  # type: ignore[misc]  # of a library that may not be there
        @property
        def customHeight(self) -> bool:  # noqa: N802  # the name of an attribute of ECMA-376
            """Nobody has set it."""
            return False

    return Grown


def cells_there(sheet: Worksheet) -> list[Cell]:
    """The cells that a sheet has; to go over its rows would make all those between."""
    # openpyxl has no public way to them.
    return list(sheet._cells.values())  # noqa: SLF001


@contextmanager
def unwarned() -> Iterator[None]:
    """Without what openpyxl warns of: parts of a workbook that it does not know."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
