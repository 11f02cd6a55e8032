"""Numbers of cells as the dates and hours that their formats make of them."""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from gobierno_abierto.formats.sheets import Value

# ECMA-376 Part 1 §18.8.30, numFmt: the ids that every program knows.
_DATES = frozenset({14, 15, 16, 17, *range(27, 37), *range(50, 59)})
_HOURS = frozenset({18, 19, 20, 21, 45, 46, 47})
_MOMENTS = frozenset({22})
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


class Dated(NamedTuple):
    """Whether a format shows the days of a number, and its hours."""

    days: bool
    hours: bool


_UNDATED = Dated(days=False, hours=False)


def dated(format_id: int, code: str | None) -> Dated:
    """What a format shows: by its `code`, or of those without one by its id."""
    if code is None:
        days = format_id in _DATES or format_id in _MOMENTS
        return Dated(days, format_id in _HOURS or format_id in _MOMENTS)
    # A positive number is shown by the first of its sections.
    bare = _NO_FORMAT.sub("", code).partition(";")[0].casefold()
    if bare == "general":
        return _UNDATED
    hours = "h" in bare or "s" in bare
    return Dated("d" in bare or "y" in bare or ("m" in bare and not hours), hours)


def number(written: str) -> int | float | None:
    """The number of a cell, whole where it is; `None` if it is none."""
    value = float(written) if _NUMBER.fullmatch(written) else _INFINITE
    if abs(value) == _INFINITE:
        return None
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def moment_of(value: float, how: Dated, *, since_1904: bool) -> Value:
    """The day, the hour, or both, that `value` is shown as; itself, if it is shown as a number.

    So is one that is no day of the calendar: spreadsheets show it as "####".
    """
    if not (how.days or how.hours):
        return value
    # Whoever kept few digits of 9:30 did not mean a second less: nothing is cut.
    seconds = round(value * _DAY_SECONDS) if abs(value) <= _LAST + 1 else -1
    days, rest = divmod(seconds, _DAY_SECONDS)
    if how.hours and days == 0:
        return _hour(rest)
    # A day with an hour may be shown by its hour alone; a sum of hours is never as large.
    has_day = how.days or days >= _IN_1927
    day = _day(days, since_1904=since_1904) if has_day else None
    if day is None:
        return value
    return datetime.combine(day, _hour(rest)) if how.hours or rest else day


def _day(days: int, *, since_1904: bool) -> date | None:
    if since_1904:
        return _EPOCH_1904 + timedelta(days) if 0 <= days <= _LAST - _BETWEEN else None
    if not 0 < days <= _LAST or days == _NO_DAY:
        return None
    return (_EPOCH_BEFORE if days < _NO_DAY else _EPOCH) + timedelta(days)


def _hour(seconds: int) -> time:
    return (datetime.min + timedelta(seconds=seconds)).time()  # noqa: DTZ901  # an hour
