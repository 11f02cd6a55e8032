"""Hours in cells: what a cell shows counts, and where it holds another one nobody guesses."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

import attrs

from gobierno_abierto.formats.sheets.book import DressedNumber, Value
from gobierno_abierto.formats.sheets.cells import phrases
from gobierno_abierto.formats.sheets.cells.clock import END_OF_DAY, told_time
from gobierno_abierto.formats.sheets.cells.values import (
    Desk,
    Got,
    assumed,
    clock_words,
    misfit,
    plain,
    to_second,
)
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.words import Sentence, Words, filled

# Spreadsheets count days from 1900 or from 1904 on: before that there is no day, but an hour.
FIRST_YEAR = 1905
_NO_DAYS = frozenset((date(1899, 12, 30), date(1899, 12, 31), date(1904, 1, 1)))
# Databases give this day to hours that have none; to spreadsheets it is the number 1, as 24:00 is.
_FIRST_DAYS = frozenset((date(1900, 1, 1), date(1904, 1, 2)))
_MINUTES, _SECONDS = 24 * 60, 24 * 60 * 60


@attrs.frozen
class Hour:
    """A time of the day. `ends`: something ends then, and 24:00 is one, too (`END_OF_DAY`)."""

    ends: bool = False
    shown: str = "time"
    choices: str | None = None

    def cell(self, value: time, desk: Desk) -> Value:  # noqa: ARG002
        """What to write."""
        return value

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        got = _read(cell)
        if got.value == END_OF_DAY and not self.ends:
            return misfit(cell, _held(cell) or phrases.NO_START_AT_24)
        return got


class Ended(NamedTuple):
    """When something ends: the hour, and its day where that is another one.

    `END_OF_DAY`: nobody can tell of which day; the remark says so.
    """

    end: time | timedelta
    last: date | None
    got: Got


def with_end(
    cell: Value, *, day: date, start: time, end: time | timedelta, last: date | None
) -> Ended:
    """The end of what begins on a day; at midnight without a day of its own, that after it.

    Nothing ends before it has begun: what begins at 20:00 and ends at 0:00 ends with its day.
    """
    is_24 = end == END_OF_DAY
    if not is_24 and (end != time() or last is not None or start == time()):
        return Ended(end, last, Got(None))
    if last not in (None, day) or day == date.max:
        return Ended(END_OF_DAY, last, misfit(cell, _held(cell) or phrases.MIDNIGHT_OF_WHICH))
    after = day + timedelta(days=1)
    read = filled(phrases.MIDNIGHT_OF, day=after)
    return Ended(time(), after, Got(None, assumed(cell, read, phrases.MIDNIGHT_AFTER)))


def day_within(cell: Value) -> date | None:
    """The day of an hour that holds one; `None`: it is an hour alone."""
    if not isinstance(cell, datetime) or cell.year < FIRST_YEAR:
        return None
    return to_second(cell).date()


def _read(cell: Value) -> Got:
    if isinstance(cell, DressedNumber):
        return _of_dressed(cell)
    if isinstance(cell, datetime):
        return _of_moment(cell)
    if isinstance(cell, time):
        moment = to_second(datetime.combine(date.min, cell))
        return Got(moment.time() if moment.date() == date.min else END_OF_DAY)
    if isinstance(cell, float) and 0 < cell < 1:
        return _of_part(cell)
    if isinstance(cell, float) and not cell.is_integer():
        # 9.45 is a quarter to ten to some, and to spreadsheets 27 minutes past nine.
        return misfit(cell, phrases.HOUR_WITH_COLON)
    told = told_time(heading_key(plain(cell) or ""))
    if told is None:
        return misfit(cell, phrases.HOUR_OF_A_DAY if _is_beyond(cell) else phrases.HOUR)
    if told.is_plain or told.time == END_OF_DAY:
        return Got(told.time)
    return Got(told.time, assumed(cell, _words(told.time), phrases.OF_24_HOURS))


def _of_dressed(cell: DressedNumber) -> Got:
    """24:00 in a cell of hours; of whatever else a cell shows other hours than it holds."""
    seconds = round(cell * _SECONDS)
    held = clock_words(seconds)
    if cell.is_share:
        return misfit(cell, phrases.HOUR)
    if seconds == _SECONDS and cell.shown in (held, "00:00"):
        return Got(END_OF_DAY)
    return misfit(cell, _held(cell) or phrases.HOUR_OF_A_DAY)


def _held(cell: Value) -> Sentence | None:
    """What is wanted where a cell shows another hour than it holds; `None`: it shows that."""
    if not isinstance(cell, DressedNumber):
        return None
    held = clock_words(round(cell * _SECONDS))
    if cell.shown == held:
        return None
    number = filled(phrases.THE_NUMBER, number=int(cell)) if cell.is_integer() else held
    return filled(phrases.HOUR_AS_HELD, shown=cell.shown, held=number)


def _of_moment(cell: datetime) -> Got:
    """An hour with a day: one that can be that of the row, or one that spreadsheets put there."""
    moment = to_second(cell)
    if moment.year >= FIRST_YEAR or moment.date() in _NO_DAYS:
        return Got(moment.time())
    if moment.date() not in _FIRST_DAYS:
        return misfit(cell, phrases.HOUR_WITH_COLON)
    if moment.time() == time():
        return Got(END_OF_DAY)
    return Got(moment.time(), assumed(cell, _words(moment.time()), phrases.FIRST_DAY_OF_ALL))


def _of_part(part: float) -> Got:
    """The time that is a part of a day, to the minute."""
    minutes = round(part * _MINUTES)
    if minutes == _MINUTES:
        return Got(END_OF_DAY)
    moment = time(*divmod(minutes, 60))
    return Got(moment, assumed(part, _words(moment), phrases.PART_OF_A_DAY))


def _is_beyond(cell: Value) -> bool:
    """Whether somebody has written an hour after the last one of a day."""
    hours, colon, minutes = (plain(cell) or "").partition(":")
    return bool(colon) and hours.isdecimal() and minutes[:2].isdecimal() and int(hours[:9]) > 23


def _words(moment: time | timedelta) -> Words:
    """A time as people write it."""
    if isinstance(moment, timedelta):
        return clock_words(int(moment.total_seconds()))
    return f"{moment.hour}{moment:{':%M:%S' if moment.second else ':%M'}}"
