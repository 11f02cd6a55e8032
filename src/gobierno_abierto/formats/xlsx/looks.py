"""How the cells of a workbook look: few colours, and nothing is told by colour alone."""

from collections.abc import Sequence
from copy import copy
from enum import StrEnum
from textwrap import wrap
from typing import Any

from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.xlsx.door import Library, Styled, Worksheet
from gobierno_abierto.words import Language, Sentence

# White on both has a contrast of more than 7 : 1.
_NAVY, _SLATE = "FF17365D", "FF45566B"
_WHITE, _CREAM, _LINE, _INK, _PALE = "FFFFFFFF", "FFFFF6DD", "FFD0D7DE", "FF1F2328", "FF57606A"
LINK = "FF0550AE"

# Of a date with its day of the week, as agendas have it. Excel says the words in its language.
_DATES = Sentence("ddd dd/mm/yyyy", "ddd d mmm yyyy", "ddd dd/mm/yyyy")
_MOMENTS = Sentence("dd/mm/yyyy hh:mm", "d mmm yyyy hh:mm", "dd/mm/yyyy hh:mm")

# What lies over the cells that findings are about.
TINTS = {
    Severity.ERROR: "FFFFC9C6",
    Severity.WARNING: "FFFFE3A3",
    Severity.NOTE: "FFD3E5F8",
}


class Look(StrEnum):
    """What a cell is."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    VALUE = "value"
    EXAMPLE = "example"
    TITLE = "title"
    WORDS = "words"
    STRONG = "strong"


_VALUES = (Look.VALUE, Look.EXAMPLE)
_FILLS = {Look.REQUIRED: _NAVY, Look.OPTIONAL: _SLATE, Look.EXAMPLE: _CREAM}

_LINE_HEIGHT, _TALLEST = 15, 405


class Looks:
    """Gives the cells of one workbook their looks: each is made once, and shared."""

    def __init__(self, library: Library, lang: Language) -> None:
        self._library = library
        self.fitting = library.fitting(fitToPage=True)
        self.margins = library.margins(left=0.4, right=0.4, top=0.5, bottom=0.6, footer=0.3)
        self._formats = {
            "date": _DATES.in_language(lang),
            "time": "hh:mm",
            "moment": _MOMENTS.in_language(lang),
        }
        self._made: dict[tuple[Look, str, bool], Any] = {}

    def dress(
        self, styled: Styled, look: Look, kind: str = "text", *, literal: bool = False
    ) -> None:
        """Give a cell or a column its look. `literal`: it begins like a formula, and is none."""
        key = (look, kind, literal)
        # openpyxl has no public way to give many cells one style without comparing it each time.
        if key not in self._made:
            self._make(styled, *key)
            self._made[key] = copy(styled._style)  # noqa: SLF001
        styled._style = copy(self._made[key])  # noqa: SLF001

    def grow(
        self,
        sheet: Worksheet,
        row: int,
        words: Sequence[tuple[str, int]],
        *,
        at_least: int = 1,
        spare: int = 0,
    ) -> None:
        """Make a row as tall as its texts need it in columns of these widths, and `spare` more.

        Excel finds that out itself when it opens a workbook, LibreOffice does not.
        """
        lines = max(at_least, *(_lines(text, width) for text, width in words), 1)
        if lines > 1 or spare:
            tall = min(lines * _LINE_HEIGHT + spare, _TALLEST)
            sheet.row_dimensions[row] = self._library.row(sheet, index=row, ht=tall)

    def _make(self, styled: Styled, look: Look, kind: str, literal: bool) -> None:  # noqa: FBT001
        lib = self._library
        is_value = look in _VALUES
        styled.alignment = lib.alignment(
            vertical="top" if is_value else "center",
            horizontal="left" if kind != "number" else None,
            wrap_text=kind == "text",
        )
        styled.font = self._font(look)
        if look in _FILLS:
            styled.fill = lib.fill("solid", start_color=_FILLS[look], end_color=_FILLS[look])
        if is_value:
            line = lib.side(style="thin", color=_LINE)
            styled.border = lib.border(bottom=line, right=line)
            styled.number_format = self._formats.get(kind, "General")
        styled.quotePrefix = literal

    def _font(self, look: Look) -> Any:
        font = self._library.font
        if look in (Look.REQUIRED, Look.OPTIONAL):
            return font(name="Calibri", size=11, bold=True, color=_WHITE)
        if look is Look.TITLE:
            return font(name="Calibri", size=18, bold=True, color=_NAVY)
        if look is Look.STRONG:
            return font(name="Calibri", size=12, bold=True, color=_NAVY)
        if look is Look.EXAMPLE:
            return font(name="Calibri", size=11, italic=True, color=_PALE)
        return font(name="Calibri", size=11, color=_INK)


def _lines(text: str, width: int) -> int:
    """In how many lines a text stands in a column of a width, more or less.

    Words are not broken, unless one is longer than the column.
    """
    return sum(len(wrap(each, width)) if len(each) > width else 1 for each in text.split("\n"))
