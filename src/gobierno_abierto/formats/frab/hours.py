"""Times and lengths as schedules write them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

# ISO 8601, as `date` has it: "2020-02-01T09:30:00+01:00".
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?"
    r" ?(Z|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?", re.ASCII)
_MINUTES = re.compile(r"\d{1,5}", re.ASCII)
_SPAN = re.compile(r"(?:(\d{1,3}) days?,? )?(\d{1,4}):(\d\d)(?::(\d\d))?", re.ASCII)
# Days, hours and minutes (pretalx: days in front, without a zero, where there are any); or hours,
# minutes and seconds, as Python writes a length.
_EITHER = re.compile(r"([1-9]):([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_ISO_SPAN = re.compile(
    r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?", re.ASCII
)
# After midnight some count on: "25:30" is half past one of the next day.
_LAST_HOUR = 29


def moment(written: str) -> datetime | None:
    """A date with its time, and with its offset if it has one.

    >>> moment("2020-02-01T09:30:00+01:00").isoformat()
    '2020-02-01T09:30:00+01:00'
    """
    found = _MOMENT.fullmatch(written.strip())
    if found is None:
        return None
    try:
        wall = datetime.fromisoformat(f"{found[1]}T{found[2]}")
        offset = _offset(found[3]) if found[3] else None
    except ValueError:
        return None
    return wall.replace(tzinfo=offset) if offset else wall


def _offset(written: str) -> timezone:
    if written in "Zz":
        return UTC
    hours, minutes = int(written[1:3]), int(written[3:].removeprefix(":") or 0)
    if minutes > 59:
        raise ValueError(written)
    length = timedelta(hours=hours, minutes=minutes)
    return timezone(-length if written[0] == "-" else length)


def day(written: str) -> date | None:
    """The day at the beginning of a date, whatever follows.

    >>> day("2020-02-01").isoformat()
    '2020-02-01'
    """
    start = written.strip()[:10]
    try:
        return date.fromisoformat(start) if len(start) == 10 else None
    except ValueError:
        return None


def is_day(written: str) -> bool:
    """Whether it is a day and nothing else.

    >>> is_day("2020-02-01"), is_day("2020-02-30"), is_day("2020-02-01T09:30")
    (True, False, False)
    """
    return len(written.strip()) == 10 and day(written) is not None


def clock_time(written: str) -> timedelta | None:
    """How long after midnight it is: "09:30", and "25:30" for half past one of the next day.

    >>> clock_time("09:30") == timedelta(hours=9.5)
    True
    """
    found = _CLOCK.fullmatch(written.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(each or 0) for each in found.groups())
    if hours > _LAST_HOUR or minutes > 59 or seconds > 59:
        return None
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def is_either(written: str) -> bool:
    """Whether a length may be days, hours and minutes, or hours, minutes and seconds.

    >>> is_either("2:00:00"), is_either("02:00:00"), is_either("1:30:00")
    (True, False, False)
    """
    return _EITHER.fullmatch(written.strip()) is not None


def is_to_the_second(written: str) -> bool:
    """Whether a length of three numbers can be nothing but hours, minutes and seconds.

    >>> is_to_the_second("0:45:00"), is_to_the_second("2:00:00"), is_to_the_second("00:45")
    (True, False, False)
    """
    words = written.strip()
    return not is_either(words) and words.count(":") == 2 and _SPAN.fullmatch(words) is not None


def length(written: str, *, with_days: bool) -> timedelta | None:
    """How long something takes; `None` if it cannot be understood.

    "00:25", "00:25:00", "90" (minutes), "PT1H30M", "1 day, 2:00:00". What may be days, hours and
    minutes ("1:02:30") is that if `with_days`, else it is hours, minutes and seconds.

    >>> length("90", with_days=True) == length("01:30:00", with_days=False)
    True
    """
    words = written.strip()
    if _MINUTES.fullmatch(words):
        return timedelta(minutes=int(words))
    found = _EITHER.fullmatch(words) if with_days else None
    if found:
        days, hours, minutes = (int(each) for each in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes)
    found = _SPAN.fullmatch(words) or (_ISO_SPAN.fullmatch(words) if len(words) > 2 else None)
    if found is None:
        return None
    days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
