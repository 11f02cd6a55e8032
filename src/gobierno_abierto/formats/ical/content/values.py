"""The values of properties (RFC 5545 §3.3): what they mean, or `None` if they cannot be read."""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

_DURATION = re.compile(
    r"([+-]?)P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)", re.ASCII
)
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?", re.ASCII)
_MOMENT = re.compile(r"(\d{8})[Tt](\d{6})([Zz]?)", re.ASCII)
_DAY = re.compile(r"\d{8}", re.ASCII)
_LONGEST_DURATION = 20
MOST_VALUES = 10_000

# RFC 5545 §3.3.11; "\:" and "\"" are written by programs of the nineties.
_MEANT = (("\\n", "\n"), ("\\N", "\n"), ("\\;", ";"), ("\\,", ","), ("\\:", ":"), ('\\"', '"'))


class Moment(NamedTuple):
    """What a clock shows; `utc`: the clock of Greenwich (the form with Z)."""

    wall: datetime
    utc: bool


class Length(NamedTuple):
    """How long something lasts: so many days by the calendar, and then so long by the clock.

    Where the clock changes, a day is no 24 hours.
    """

    days: timedelta
    clock: timedelta

    @property
    def whole(self) -> timedelta:
        """All of it, where no clock changes."""
        return self.days + self.clock


def day_of(value: str) -> date | None:
    """A DATE (§3.3.4)."""
    if not _DAY.fullmatch(value):
        return None
    try:
        return date(int(value[:4]), int(value[4:6]), int(value[6:]))
    except ValueError:
        return None


def moment_of(value: str) -> Moment | None:
    """A DATE-TIME (§3.3.5). A leap second is the one before it, since no clock here has it."""
    found = _MOMENT.fullmatch(value)
    day = day_of(found[1]) if found else None
    if found is None or day is None:
        return None
    hour, minute, second = int(found[2][:2]), int(found[2][2:4]), int(found[2][4:])
    if hour > 23 or minute > 59 or second > 60:
        return None
    wall = datetime(day.year, day.month, day.day, hour, minute, min(second, 59))  # noqa: DTZ001 - by the wall
    return Moment(wall, bool(found[3]))


def duration_of(value: str) -> Length | None:
    """A DURATION (§3.3.6)."""
    found = _DURATION.fullmatch(value) if len(value) <= _LONGEST_DURATION else None
    if found is None or value.endswith(("P", "T")):
        return None
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups()[1:])
    sign = -1 if found[1] == "-" else 1
    try:
        by_calendar = sign * timedelta(weeks=weeks, days=days)
        by_clock = sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return Length(by_calendar, by_clock)


def offset_of(value: str) -> int | None:
    """A UTC-OFFSET (§3.3.14), in seconds east of Greenwich."""
    found = _OFFSET.fullmatch(value)
    if found is None:
        return None
    hours, minutes, seconds = int(found[2]), int(found[3]), int(found[4] or 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    total = hours * 3600 + minutes * 60 + seconds
    return -total if found[1] == "-" else total


def several(value: str) -> list[str]:
    """The times in a list; of a list without end, as many as anybody means."""
    return [each.strip() for each in value.split(",", MOST_VALUES)[:MOST_VALUES]]


def unescaped(value: str) -> str:
    r"""A TEXT (§3.3.11) as it is meant.

    A backslash before a character that needs none stays: somebody wrote ``C:\Temp``.
    """
    if "\\" not in value:
        return value
    # Between two backslashes of one escape there is none of another: each piece on its own.
    pieces = value.split("\\\\")
    for escape, meant in _MEANT:
        pieces = [each.replace(escape, meant) if escape in each else each for each in pieces]
    return "\\".join(pieces)


def listed(value: str, separator: str = ",") -> tuple[str, ...]:
    """The values in a list of TEXT (§3.1.1), each as it is meant."""
    if "\\" not in value:
        return tuple(value.split(separator))
    # A backslash at the very end stands before nothing, and so for itself.
    each_value = re.compile(rf"(?:\A|{separator})((?:[^\\{separator}]|\\.|\\\Z)*+)", re.DOTALL)
    return tuple(unescaped(each) for each in each_value.findall(value))
