"""The periods of action plans, as far as their dates are sure."""

import re
from datetime import date
from typing import NamedTuple

from gobierno_abierto.model import ActionPlan, Bounds, EdtfDate, MemberLevel, bounds, edtf

# Plans start and end on the day on which they are delivered, not to the month.
LEEWAY = 4
# Months differ in length.
ROUNDING = 0.5

# The Partnership's identifier of a plan; a local member has four letters.
_LOCAL = re.compile(r"AP_[A-Z]{4}[0-9]{2}")


class Span(NamedTuple):
    """From when to when: `first` may be any day of `start`, `last` any day of `end`."""

    start: EdtfDate
    end: EdtfDate
    first: tuple[date, date]
    last: tuple[date, date]

    @property
    def shortest(self) -> float:
        """The least that it may last, in months; less than 0 if it runs backwards."""
        return months(self.first[1], self.last[0])

    @property
    def longest(self) -> float:
        """The most that it may last, in months.

        "2022/2024" may be one year and a day, or three years.
        """
        return months(self.first[0], self.last[1])


def span(period: EdtfDate | None) -> Span | None:
    """`period` as a span; `None` if it is not stated, open, or one date."""
    start, slash, end = period.value.partition("/") if period else ("", "", "")
    if not slash or start in ("", "..") or end in ("", ".."):
        return None
    begins, ends = edtf(start), edtf(end)
    first, last = _days(bounds(begins)), _days(bounds(ends))
    return Span(begins, ends, first, last) if first and last else None


def _days(of: Bounds) -> tuple[date, date] | None:
    return (of.first, of.last) if of.first and of.last else None


def months(first: date, last: date) -> float:
    """How many months there are from `first` to `last`, both included."""
    return ((last - first).days + 1) * 12 / 365.2425


def is_local(plan: ActionPlan) -> bool:
    """Whether it is the plan of a local member: as it says, else by its official identifier."""
    if plan.level is not None:
        return plan.level is MemberLevel.LOCAL
    return any(_LOCAL.fullmatch(each.value) for each in plan.identifiers)
