"""What the cells say that people fill in: words, a percentage, a day."""

import re
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from gobierno_abierto.formats.tables import (
    DateRemark,
    heading_key,
    shortened,
    unguarded,
    written_date,
)
from gobierno_abierto.model import EdtfDate, edtf, exact_days
from gobierno_abierto.model.characters import without_forbidden

_NUMBER = re.compile(r"([+-]?)(\d{1,9})(?:[.,](\d{1,30}))?", re.ASCII)
_LINE_ENDS = re.compile("\r\n?|[\n\u2028\u2029]")
_IN_BRACKETS = re.compile(r".*\(([^()]+)\)", re.DOTALL)


_SIGN = re.compile("%|por ?ciento|por ?cento|per ?cent", re.IGNORECASE)
# As they are written out and cut short in Spanish, English and Portuguese, from Monday on.
_WEEKDAYS = (
    "lun|lunes|mon|monday|seg|segunda|segunda-feira",
    "mar|martes|tue|tues|tuesday|ter|terca|terca-feira",
    "mie|miercoles|wed|wednesday|qua|quarta|quarta-feira",
    "jue|jueves|thu|thur|thurs|thursday|qui|quinta|quinta-feira",
    "vie|viernes|fri|friday|sex|sexta|sexta-feira",
    "sab|sabado|sat|saturday",
    "dom|domingo|sun|sunday",
)
_WEEKDAY = re.compile(r"([^\W\d_]{3,9}(?:[ -]feira)?)[.,]*[ ](?=\S)")


class PercentFault(StrEnum):
    """What is wrong with a percentage."""

    NO_NUMBER = "no-number"
    AMBIGUOUS = "ambiguous"
    OUT_OF_RANGE = "out-of-range"
    CUT = "cut"


class DayFault(StrEnum):
    """Why a report has no day."""

    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    UNREADABLE = "unreadable"
    NO_DAY = "no-day"
    LATER = "later"
    WEEKDAY = "weekday"


class Percent(NamedTuple):
    """A percentage as it is kept; `None` if there is none that can be kept."""

    value: int | None
    fault: PercentFault | None = None


class Day(NamedTuple):
    """The day of a report; `None`: it has none that is sure.

    `is_received`: the cell is blank, and it is the day on which the reports came in. `remark`
    says what was assumed.
    """

    value: date | None
    fault: DayFault | None = None
    remark: DateRemark | None = None
    is_received: bool = False


def line_words(cell: str) -> str:
    """A cell as one line, without the guard against formulas and without control characters."""
    return without_forbidden(" ".join(unguarded(cell).split()))


def text_words(cell: str) -> str:
    """A cell with its line breaks, otherwise likewise."""
    lines = _LINE_ENDS.split(unguarded(cell).strip())
    return "\n".join(without_forbidden(each.replace("\t", " ").rstrip()) for each in lines)


def shown(words: str) -> str:
    """Words from a cell as they may stand in a sentence: not for ever, and nothing unseen."""
    return "".join(
        each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in shortened(words)
    )


def is_fraction(words: str) -> bool:
    """Whether a cell is a number between 0 and 1: of a column of such, 1 may mean 100 %.

    >>> is_fraction("0,5"), is_fraction("0.5 %"), is_fraction("1")
    (True, False, False)
    """
    found = _NUMBER.fullmatch(words.replace(" ", ""))
    if not found or found[1] == "-":
        return False
    return not int(found[2]) and bool(int(found[3] or 0))


def percent_of(words: str, *, among_fractions: bool = False) -> Percent:
    """The percentage that a cell says: ``50``, ``50 %``, ``50,0``, ``50 por ciento``.

    Half of one is 0.5 to a person and may be 50 % to a spreadsheet: it is not guessed, and where
    such stand in the same column (`among_fractions`), neither is 1. Of decimals the whole part is
    kept, so that nothing is more than was reported.

    >>> percent_of("50,0 %"), percent_of("0.5").fault, percent_of("120").fault
    (Percent(value=50, fault=None), <PercentFault.AMBIGUOUS: 'ambiguous'>, \
<PercentFault.OUT_OF_RANGE: 'out-of-range'>)
    """
    bare = _SIGN.sub("%", words).replace(" ", "")
    has_sign = "%" in bare
    found = _NUMBER.fullmatch(bare.removesuffix("%").removeprefix("%"))
    if not found:
        return Percent(None, PercentFault.NO_NUMBER)
    whole, decimals = int(found[2]), int(found[3] or 0)
    if not has_sign and (is_fraction(bare) or (among_fractions and whole == 1 and not decimals)):
        return Percent(None, PercentFault.AMBIGUOUS)
    if (found[1] == "-" and (whole or decimals)) or whole > 100 or (whole == 100 and decimals):
        return Percent(None, PercentFault.OUT_OF_RANGE)
    return Percent(whole, PercentFault.CUT if decimals else None)


def day_of(words: str, *, day_first: bool | None, received: date | None) -> Day:
    """The day that a cell says. A report needs one; a month is none.

    A blank cell is the day `received`, if that is known; no report can be of a later one. The day
    of the week may stand before it, if it is the right one.
    """
    if not words:
        missing = None if received else DayFault.MISSING
        return Day(received, missing, is_received=received is not None)
    weekday, rest = _parted(words)
    written = written_date(rest, day_first=day_first)
    if written.remark is DateRemark.AMBIGUOUS:
        return Day(None, DayFault.AMBIGUOUS)
    if written.date is None:
        return Day(None, DayFault.UNREADABLE)
    days = exact_days(written.date)
    if days is None or days[0] != days[1]:
        return Day(None, DayFault.NO_DAY)
    if weekday is not None and days[0].weekday() != weekday:
        return Day(None, DayFault.WEEKDAY)
    if received and days[0] > received:
        return Day(None, DayFault.LATER)
    return Day(days[0], remark=written.remark)


def _parted(words: str) -> tuple[int | None, str]:
    """The day of the week that stands before a date (0: Monday; `None`: none does), and the rest.

    What is a date as it stands begins with none: "mar" is a Tuesday, and March.
    """
    found = _WEEKDAY.match(words)
    if not found or written_date(words).date:
        return None, words
    name = heading_key(found[1]).replace(" ", "-")
    for number, names in enumerate(_WEEKDAYS):
        if name in names.split("|"):
            return number, words[found.end() :]
    return None, words


def period_of(words: str) -> EdtfDate | None:
    """The period that a cell says: what stands in its last brackets, or else all of it.

    >>> period_of("1.er semestre de 2026 (2026-40)")
    EdtfDate(value='2026-40')
    """
    found = _IN_BRACKETS.fullmatch(words)
    if found:
        try:
            return edtf(found[1].strip())
        except ValueError:
            pass
    written = written_date(words)
    return None if written.remark is DateRemark.AMBIGUOUS else written.date
