"""Numbers of cells as the dates and hours that their formats make of them."""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from gobierno_abierto.formats.sheets import DressedNumber, Value
from gobierno_abierto.formats.sheets.cells.values import clock_words

# ECMA-376 Part 1 §18.8.30, numFmt: the ids that every program knows.
_DATES = frozenset({14, 15, 16, 17, *range(27, 37), *range(50, 59)})
_HOURS = frozenset({18, 19, 20, 21, 45, 46, 47})
_MOMENTS = frozenset({22})
_SUM, _HOURLESS, _PERCENTS = 46, frozenset({45, 47}), frozenset({9, 10})
# In quotation marks, after a backslash, or in brackets (colour, country) nothing is a format;
# but [h] are hours.
_NO_FORMAT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)

# Of XML Schema (xsd:double): Python takes more for numbers, such as "1_000".
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?", re.ASCII)
_INFINITE = float("inf")

_DAY_SECONDS = 86_400
_LAST = 2_958_465  # 31 December 9999
# ECMA-376 Part 1 §18.17.4.1: to spreadsheets, 1900 is a leap year; serial 60 is no day.
_NO_DAY = 60
_IN_1927 = 10_000
_EPOCH, _EPOCH_BEFORE, _EPOCH_1904 = date(1899, 12, 30), date(1899, 12, 31), date(1904, 1, 1)
# In the system of 1904, the same day has a number that is so much smaller.
_BETWEEN = (_EPOCH_1904 - _EPOCH).days


class Face(NamedTuple):
    """What a format shows of a number: its days, its hours, or how many hundredths it is.

    `sums`: hours go on beyond 24, or minutes beyond 60 ("[h]:mm", "[mm]:ss"). `hourless`: only
    minutes and seconds are shown.
    """

    days: bool = False
    hours: bool = False
    sums: bool = False
    hourless: bool = False
    percent: bool = False


_BARE = Face()


def face_of(format_id: int, code: str | None) -> Face:
    """What a format shows: by its `code`, or of those without one by its id."""
    if code is None:
        days = format_id in _DATES or format_id in _MOMENTS
        return Face(
            days,
            format_id in _HOURS or format_id in _MOMENTS,
            sums=format_id == _SUM,
            hourless=format_id in _HOURLESS,
            percent=format_id in _PERCENTS,
        )
    # A positive number is shown by the first of its sections.
    bare = _NO_FORMAT.sub("", code).partition(";")[0].casefold()
    if bare == "general":
        return _BARE
    hours = "h" in bare or "s" in bare
    days = "d" in bare or "y" in bare or ("m" in bare and not hours)
    return Face(
        days,
        hours,
        sums="[" in bare,
        hourless=hours and "h" not in bare,
        percent="%" in bare and not (days or hours),
    )


def number(written: str) -> int | float | None:
    """The number of a cell, whole where it is; `None` if it is none."""
    value = float(written) if _NUMBER.fullmatch(written) else _INFINITE
    if abs(value) == _INFINITE:
        return None
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def moment_of(value: float, how: Face, *, since_1904: bool) -> Value:
    """The day, the hour, or both, that `value` is shown as; itself, if it is shown as a number.

    So is one that is no day of the calendar: spreadsheets show it as "####". What is shown as an
    hour and is none of one day, or as a percentage, is a number that knows what is shown.
    """
    if how.percent:
        return DressedNumber(value, f"{value * 100:.6g}%")
    if not (how.days or how.hours) or abs(value) > _LAST + 1:
        return value
    # Whoever kept few digits of 9:30 did not mean a second less: nothing is cut.
    seconds = round(value * _DAY_SECONDS)
    days, rest = divmod(seconds, _DAY_SECONDS)
    if how.hours and days == 0 and not how.hourless:
        return _hour(rest)
    # A day with an hour may be shown by its hour alone; a sum of hours is never as large.
    if not how.days and days < _IN_1927:
        return DressedNumber(value, _shown(seconds, how))
    day = _day(days, since_1904=since_1904)
    if day is None:
        return value
    return datetime.combine(day, _hour(rest)) if how.hours or rest else day


def _shown(seconds: int, how: Face) -> str:
    """What a format of hours shows of these seconds."""
    if how.hourless:
        minutes, rest = divmod(seconds if how.sums else seconds % 3600, 60)
        return f"{minutes:02}:{rest:02}"
    return clock_words(seconds if how.sums or seconds < 0 else seconds % _DAY_SECONDS)


def _day(days: int, *, since_1904: bool) -> date | None:
    if since_1904:
        return _EPOCH_1904 + timedelta(days) if 0 <= days <= _LAST - _BETWEEN else None
    if not 0 < days <= _LAST or days == _NO_DAY:
        return None
    return (_EPOCH_BEFORE if days < _NO_DAY else _EPOCH) + timedelta(days)


def _hour(seconds: int) -> time:
    return (datetime.min + timedelta(seconds=seconds)).time()  # noqa: DTZ901  # an hour
