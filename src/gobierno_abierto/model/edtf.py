"""Dates that are as precise as what is known: a subset of EDTF (ISO 8601-2:2019)."""

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

import attrs

# EDTF level 0: year, month, day. Level 1: "~", "?" and "%", seasons (21-24), open ("..") and
# unknown ("") ends. Level 2: quarters (33-36), quadrimesters (37-39), semesters (40-41).
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?", re.ASCII)
_FIRST_MONTH_AND_LENGTH = {
    **dict.fromkeys(range(21, 25), (1, 12)),
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4) for n in range(3)},
    **{40 + n: (1 + 6 * n, 6) for n in range(2)},
}


class Bounds(NamedTuple):
    """The first and the last day that a date may mean; `None` where it is open or unknown."""

    first: date | None
    last: date | None


@attrs.frozen(kw_only=True)
class EdtfDate:
    """A date with its precision, as EDTF.

    ``2012`` · ``2012-03`` · ``2012-03-21`` · ``2013-33`` (first quarter) · ``2013-40`` (first
    semester) · ``2012/2014`` (from, to) · ``2012/..`` (since 2012, permanent) · ``2012?``.
    A season (21 to 24) is only known to lie within its year, since it depends on the hemisphere.

    Raises:
        TypeError: if it is not a string.
        ValueError: if it is not such a date.
    """

    value: str

    def __attrs_post_init__(self) -> None:
        if self.value.__class__ is not str:
            raise TypeError(f"EdtfDate.value takes str, not {self.value.__class__.__name__}")
        bounds(self)


def edtf(value: str) -> EdtfDate:
    """Short for ``EdtfDate(value=value)``.

    >>> bounds(edtf("2013-33")).last
    datetime.date(2013, 3, 31)
    """
    return EdtfDate(value=value)


def bounds(when: EdtfDate) -> Bounds:
    """The days between which `when` lies.

    An interval from its first day to its last; it may run backwards, which a rule reports.
    """
    start, slash, end = when.value.partition("/")
    if not slash:
        return _point(start)
    if start in ("", "..") and end in ("", ".."):
        return Bounds(None, None)
    first = None if start in ("", "..") else _point(start).first
    last = None if end in ("", "..") else _point(end).last
    return Bounds(first, last)


def exact_days(when: EdtfDate) -> tuple[date, date] | None:
    """The first and the last day, if both are known to the day; else `None`."""
    start, slash, end = when.value.partition("/")
    if len(start) != 10 or (slash and len(end) != 10):
        return None
    first, last = bounds(when)
    return (first, last) if first and last else None


def _point(value: str) -> Bounds:
    found = _POINT.fullmatch(value)
    if not found:
        raise ValueError(f"{value!r} is not a date such as 2012, 2012-03, 2012-03-21 or 2012-33")
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if found[3]:
        exact = date(year, month, day)
        return Bounds(exact, exact)
    if month > 12:
        if month not in _FIRST_MONTH_AND_LENGTH:
            raise ValueError(f"{value!r}: {month} is neither a month nor a quarter (33 to 36)")
        month, length = _FIRST_MONTH_AND_LENGTH[month]
    else:
        month, length = (month, 1) if found[2] else (1, 12)
    first = date(year, month, 1)
    last_month = month + length - 1
    days = calendar.monthrange(year, last_month)[1]
    return Bounds(first, first.replace(month=last_month) + timedelta(days=days - 1))
