"""What one cell says, and which cell says it: the reading of each is undone by its writing.

A reader gives the value with what is to be said of the cell; its writer gives the cell for a
value. Where the two do not give back the cell that was read, the cell is kept beside the value.
"""

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import table_cells as said
from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.tables import DateRemark, DayFirst, written_date
from gobierno_abierto.model import (
    EdtfDate,
    ForbiddenCharacterError,
    MemberLevel,
    Missing,
    Text,
    bounds,
    edtf,
)
from gobierno_abierto.words import Words

# BCP 47: the language is not stated.
UNKNOWN: Final = "und"

MISSING: Final = {
    "ND": Missing.NOT_USED,
    "NR": Missing.NOT_REVIEWED,
    "NA": Missing.NOT_APPLICABLE,
    "": Missing.BLANK,
}
MISSING_WORDS: Final = {missing: word for word, missing in MISSING.items()}

# No cell that says why it has no words is as long.
_LONG = 100

_NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_YEAR = re.compile(r"([12]\d{3})(?:\.0)?", re.ASCII)
_WHOLE = re.compile(r"(\d{1,4})(?:\.0)?", re.ASCII)
# 2.2999999999999998 for 2.3: what becomes of a number that a computer adds up in twos.
_BROKEN = re.compile(r"\d+\.\d*(?:9{6}|0{6})\d*", re.ASCII)
_SEASON = re.compile(r"(\d{4})-2([1-4])", re.ASCII)
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
_LEVELS = {
    "National": MemberLevel.NATIONAL,
    "Legacy Local": MemberLevel.LOCAL,
    "Local": MemberLevel.LOCAL,
}


class Odd(NamedTuple):
    """What is to be said of a cell: the entry of the catalogue, the cause, and the words.

    `heading` is that of the column, if it is not the one that is being read.
    """

    entry: Entry
    cause: str = ""
    words: tuple[tuple[str, Words], ...] = ()
    heading: str = ""


class Read(NamedTuple):
    """The value of a cell, or `None` if it says nothing; and what is to be said of it."""

    value: Any
    odd: Odd | None = None


class Codec(NamedTuple):
    """How a cell is read, and how it is written. `write` takes `None` for no value."""

    read: Callable[[str, DayFirst], Read]
    write: Callable[[Any], str]
    # Whether few different cells fill the column: then what was read is remembered.
    is_common: bool = True

    def gives_back(self, cell: str, value: Any, order: DayFirst = None) -> bool:
        """Whether `value` is what is read from `cell`, with dates in that order."""
        return bool(self.read(cell, order).value == value)


_NOTHING = Read(None)


def not_understood(cell: str, wanted: Words) -> Read:
    """A cell that says nothing that could be understood."""
    words = (("value", cell), ("wanted", wanted))
    return Read(None, Odd(said.CELL_NOT_UNDERSTOOD, words=words))


def text_of(cell: str) -> Text | None:
    """The words of a cell, in a language that is not stated; `None` if it has none.

    Line breaks of other programs become our own; a control character becomes its replacement.
    """
    bare = cell.strip() if len(cell) < _LONG else cell
    if bare in MISSING or cell.isspace():
        return None
    try:
        return Text(pairs=((UNKNOWN, cell),), original=UNKNOWN)
    except ForbiddenCharacterError:
        words = cell.replace("\r\n", "\n").replace("\r", "\n")
        words = _NOT_IN_TEXT.sub("\N{REPLACEMENT CHARACTER}", words)
        return Text(pairs=((UNKNOWN, words),), original=UNKNOWN)


def words_of(text: Text | None, lang: str = "en") -> str:
    """A text as it stands in a cell: as it was read, else in `lang`, else in the original."""
    if text is None:
        return "NA"
    words = dict(text.pairs)
    return words.get(UNKNOWN) or words.get(lang) or words[text.original]


def _text(cell: str, _order: DayFirst) -> Read:
    return Read(text_of(cell))


def _line(cell: str, _order: DayFirst) -> Read:
    bare = cell.strip()
    if bare in MISSING:
        return _NOTHING
    if not bare.isprintable() and not _is_line(bare):
        return not_understood(cell, phrases.ONE_LINE)
    return Read(bare)


def _is_line(words: str) -> bool:
    return not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", words)


def _number_label(cell: str, order: DayFirst) -> Read:
    found = _line(cell, order)
    if found.value and _BROKEN.fullmatch(found.value):
        return Read(found.value, Odd(said.BROKEN_NUMBER, words=(("value", cell),)))
    return found


def _date(cell: str, order: DayFirst) -> Read:
    if cell.strip() in MISSING:
        return _NOTHING
    found = written_date(cell, day_first=order)
    match found.remark:
        case None:
            return Read(found.date)
        case DateRemark.AMBIGUOUS:
            return Read(found.date, Odd(said.DATE_AMBIGUOUS, words=(("value", cell),)))
        case DateRemark.UNREADABLE:
            return not_understood(cell, phrases.A_DATE)
    words = (
        ("value", cell),
        ("date", found.date or ""),
        ("assumed", phrases.ASSUMED[found.remark]),
    )
    return Read(found.date, Odd(said.DATE_ASSUMED, cause=found.remark, words=words))


def _date_cell(value: EdtfDate | None) -> str:
    if value is None:
        return "NA"
    # 2020-21 is a season to the standard, and two years to those who read the table.
    season = _SEASON.fullmatch(value.value)
    return f"{_SEASONS[int(season[2]) - 1]} {season[1]}" if season else value.value


def _year(cell: str, _order: DayFirst) -> Read:
    bare = cell.strip()
    if bare in MISSING:
        return _NOTHING
    found = _YEAR.fullmatch(bare)
    return Read(edtf(found[1])) if found else not_understood(cell, phrases.A_YEAR)


def year_cell(value: EdtfDate | None) -> str:
    """The year of a date, if it lies within one; else its last."""
    last = bounds(value).last if value else None
    return f"{last.year:04d}" if last else ""


def _whole(cell: str, _order: DayFirst) -> Read:
    bare = cell.strip()
    if bare in MISSING:
        return _NOTHING
    found = _WHOLE.fullmatch(bare)
    return Read(int(found[1])) if found else not_understood(cell, phrases.A_WHOLE_NUMBER)


def _level(cell: str, _order: DayFirst) -> Read:
    # Of some members the table says that they are neither ("Other"); that is no fault.
    return Read(_LEVELS.get(cell.strip()))


def _level_cell(value: MemberLevel | None) -> str:
    return (
        {MemberLevel.NATIONAL: "National", MemberLevel.LOCAL: "Local"}.get(value, "")
        if value
        else ""
    )


def _plain_cell(value: Any) -> str:
    return "" if value is None else str(value)


TEXT: Final = Codec(_text, words_of, is_common=False)
COMMON_TEXT: Final = Codec(_text, words_of)
LINE: Final = Codec(_line, _plain_cell, is_common=False)
COMMON_LINE: Final = Codec(_line, _plain_cell)
NUMBER_LABEL: Final = Codec(_number_label, _plain_cell)
DATE: Final = Codec(_date, _date_cell)
YEAR: Final = Codec(_year, year_cell)
WHOLE: Final = Codec(_whole, _plain_cell)
LEVEL: Final = Codec(_level, _level_cell)
