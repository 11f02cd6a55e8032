"""One value in one cell, both ways; of choices and dates see their own modules."""

import re
from datetime import date, time
from typing import Any, Protocol

import attrs

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import DressedNumber, Value
from gobierno_abierto.formats.sheets.cells.values import (
    Desk,
    Got,
    Remark,
    assumed,
    misfit,
    plain,
    told,
)
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model import Text
from gobierno_abierto.words import Sentence, filled, in_language

# The characters that never enter the model (model/characters.py), as they may stand in a cell.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BREAKS = re.compile(r"[\t\n\u2028\u2029]+")
_WHOLE = re.compile(r"[+-]?\d+(?:[.,]0+)?", re.ASCII)
_PERCENT = re.compile(r"(\d{1,4})%", re.ASCII)
# Spreadsheets keep fifteen digits of a number (IEEE 754 double precision).
_EXACT = 10**15
_LONGEST_NUMBER = 40


class Codec(Protocol):
    """How values of one kind are written into a cell and read from it.

    `shown` is the kind of the column, as `Column.kind` has it; `choices` the name of the list of
    what may be chosen, or `None`.
    """

    @property
    def shown(self) -> str:
        """The kind of the column."""
        ...

    @property
    def choices(self) -> str | None:
        """The list of what may be chosen."""
        ...

    def cell(self, value: Any, desk: Desk) -> Value:
        """What to write."""
        ...

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        ...


@attrs.frozen
class Line:
    """Words of one line that mean the same in every language."""

    shown: str = "text"
    choices: str | None = None

    def cell(self, value: str, desk: Desk) -> Value:  # noqa: ARG002
        """What to write."""
        return value

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        return Got(_BREAKS.sub(" ", words), remark)


@attrs.frozen
class Words:
    """A text, in the one language of the sheet."""

    shown: str = "long"
    choices: str | None = None

    def cell(self, value: Text, desk: Desk) -> Value:
        """What to write."""
        return in_language(value, desk.tag)

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says."""
        words, remark = clean(cell)
        return Got(Text(pairs=((desk.tag, words),), original=desk.tag), remark)


@attrs.frozen
class Whole:
    """A whole number."""

    shown: str = "number"
    choices: str | None = None

    def cell(self, value: int, desk: Desk) -> Value:  # noqa: ARG002
        """What to write."""
        return value if abs(value) < _EXACT else str(value)

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        words = _unspaced(cell)
        is_other = isinstance(cell, bool | DressedNumber)
        if is_other or len(words) > _LONGEST_NUMBER or not _WHOLE.fullmatch(words):
            return misfit(cell, _wanted(cell, words))
        return Got(int(re.split("[.,]", words)[0]))


@attrs.frozen
class Share:
    """A whole number of hundredths: 40, and 40 % however a spreadsheet keeps it."""

    shown: str = "number"
    choices: str | None = None

    def cell(self, value: int, desk: Desk) -> Value:
        """What to write."""
        return Whole().cell(value, desk)

    def read(self, cell: Value, desk: Desk) -> Got:
        """What a cell that is not blank says. Of a bare 0.4 nobody can tell what it is."""
        hundredths = _hundredths(cell, _unspaced(cell))
        is_bare = isinstance(cell, float) and not isinstance(cell, DressedNumber)
        return Whole().read(cell, desk) if hundredths is None or is_bare else Got(hundredths)


def _unspaced(cell: Value) -> str:
    """The words of a number, without the blanks that some put between its digits."""
    return "".join((plain(cell) or "").split())


def _hundredths(cell: Value, words: str) -> int | None:
    """How many hundredths somebody may have meant; `None`: none, or no whole number of them.

    Spreadsheets keep 60 % as 0.6.
    """
    percent = _PERCENT.fullmatch(words)
    if percent:
        return int(percent[1])
    is_share = isinstance(cell, DressedNumber) and cell.is_share
    if not isinstance(cell, float) or not (is_share or 0 < cell < 1):
        return None
    hundredths = round(cell * 100, 6)
    return int(hundredths) if hundredths.is_integer() and (hundredths or is_share) else None


def _wanted(cell: Value, words: str) -> Sentence:
    """What is wanted in the place of what is no whole number."""
    hundredths = _hundredths(cell, words)
    if hundredths is None:
        return phrases.WHOLE
    return filled(phrases.WITHOUT_SIGN, number=hundredths)


@attrs.frozen
class Flag:
    """Yes, or nothing."""

    shown: str = "text"
    choices: str | None = "yes"

    def cell(self, value: bool, desk: Desk) -> Value:  # noqa: FBT001
        """What to write."""
        return phrases.YES.in_language(desk.lang) if value else None

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        word = heading_key(plain(cell) or "")
        if word in phrases.YESES:
            return Got(value=True)
        return Got(value=False) if word in phrases.NOES else misfit(cell, phrases.YES_OR_NO)


def clean(cell: Value) -> tuple[str, Remark | None]:
    """The words of a cell without the characters that no document may hold, which is told."""
    words = cell.shown if isinstance(cell, DressedNumber) else plain(cell) or ""
    if isinstance(cell, date | time) or (isinstance(cell, DressedNumber) and not cell.is_share):
        # "1-2" is the first of February to a spreadsheet that was not asked.
        return words, assumed(cell, words, phrases.TEXT_AS_DATE)
    if words.isprintable() or not _UNFIT.search(words):
        return words, None
    shown = told(_UNFIT.sub("", words))
    remark = Remark(said.UNFIT_CHARACTERS, {"value": shown})
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", words), remark
