"""The days of a conference, and hours on them."""

from datetime import date, datetime, timedelta

from gobierno_abierto.formats.frab.hours import day
from gobierno_abierto.formats.frab.raw import Told
from gobierno_abierto.formats.frab.values import word

DAY = timedelta(days=1)


def date_of(around: Told | None) -> date | None:
    """The day that is meant: it says so, or begins on it."""
    if around is None:
        return None
    stated = (word(around.members.get(name)) for name in ("date", "day_start", "start"))
    return next(filter(None, (day(each) for each in stated if each)), None)


def hour_on(first: date | None, shown: timedelta | None) -> datetime | None:
    """That long after the midnight with which a day begins; `None` at the edge of all calendars."""
    if first is None or shown is None:
        return None
    try:
        return datetime.combine(first, datetime.min.time()) + shown
    except OverflowError:
        return None


def next_day(first: date) -> date | None:
    """The day after; `None` at the edge of all calendars."""
    try:
        return first + DAY
    except OverflowError:
        return None
