"""Recurrences (RFC 5545 §3.8.5), within bounds."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from dateutil.rrule import rrule, rrulestr

from gobierno_abierto.formats.ical.content import day_of, moment_of
from gobierno_abierto.formats.ical.content.recurrence import rule_parts

# How many days a step of each frequency takes, at least.
_STEPS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}

# The rules of zones as they are in use: yearly, by month and day.
_OF_ZONES = frozenset({"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT"})
_OF_ZONES_TOO = frozenset({"WKST", "BYSETPOS"})
_MOST_ONSETS = 1_000
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


class Expansion(NamedTuple):
    """The starts of a recurring entry by the clock on its wall, and how many steps were tried."""

    walls: list[datetime]
    steps: int


def expanded(
    value: str, start: datetime, zone: tzinfo | None, *, most: int, years: int
) -> Expansion | None:
    """The starts of a recurring entry, the first one included.

    At most `most`, and none later than `years` after `start`. `None` if the rule cannot be
    understood, or counts in hours or less.
    """
    parts = rule_parts(value)
    if parts is None or parts["FREQ"] not in _STEPS or "BYSECOND" in parts:
        return None
    if not _counts_up(parts):
        return None
    # A rule that never comes true would be looked for to the end of time.
    horizon = start.replace(year=min(start.year + years, 9999), day=min(start.day, 28))
    until = _until(parts.pop("UNTIL", ""), zone)
    last = min(until, horizon) if until else horizon
    rule = _made(parts, start)
    if rule is None:
        return None
    most = min(most, int(parts.get("COUNT", most)))
    found, reached = _taken(rule, last, most)
    steps = max((reached - start).days, 0) // _STEPS[parts["FREQ"]] + 1
    # RFC 5545 §3.8.5.3: "The DTSTART property value … is considered the first instance".
    return Expansion(found if found[:1] == [start] else [start, *found][:most], steps)


def onsets(value: str, start: datetime) -> list[datetime] | None:
    """The onsets of an observance of a zone; `None` if no zone has such a rule.

    Only a rule by days of a year: one by minutes would be looked through for ever.
    """
    parts = rule_parts(value)
    if parts is None or parts["FREQ"] != "YEARLY" or not _counts_up(parts):
        return None
    if not parts.keys() <= _OF_ZONES | _OF_ZONES_TOO:
        return None
    until = _until(parts.pop("UNTIL", ""), None)
    first = start
    if start.year < _FIRST_YEAR and "COUNT" not in parts and "INTERVAL" not in parts:
        first = start.replace(year=_FIRST_YEAR, day=min(start.day, 28))
    rule = _made(parts, first)
    if rule is None:
        return None
    # UNTIL is in UTC (§3.6.5) and the onset by the wall: a day is more than any offset.
    end = datetime(_LAST_YEAR, 12, 31)  # noqa: DTZ001 - by the wall
    last = (min(until, end) if until else end) + timedelta(days=1)
    found, _ = _taken(rule, last, _MOST_ONSETS)
    return found if found[:1] == [start] else [start, *found]


def _counts_up(parts: dict[str, str]) -> bool:
    """Whether INTERVAL and COUNT, where they stand, are above zero: else a rule never ends."""
    return all(int(parts.get(name, "1")) > 0 for name in ("INTERVAL", "COUNT"))


def _made(parts: dict[str, str], start: datetime) -> rrule | None:
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    try:
        made = rrulestr(text, dtstart=start)
    except (ValueError, TypeError, OverflowError):
        return None
    return made if isinstance(made, rrule) else None


def _taken(rule: rrule, last: datetime, most: int) -> tuple[list[datetime], datetime]:
    """The first moments of a rule, none after `last`, and how far it was looked for them.

    dateutil looks for one that does not come until the year 9999.
    """
    found: list[datetime] = []
    for moment in _all(rule):
        if moment <= last:
            found.append(moment)
        if moment > last or len(found) == most:
            return found, moment
    return found, datetime.max  # noqa: DTZ901 - by the wall


def _all(rule: rrule) -> Iterator[datetime]:
    moments = iter(rule)
    while True:
        try:
            moment = next(moments, None)
        # The calendar of Python ends with the year 9999, and dateutil says so in several ways.
        except (ValueError, OverflowError):
            return
        if moment is None:
            return
        yield moment


def _until(value: str, zone: tzinfo | None) -> datetime | None:
    """UNTIL by the clock on the wall; a day means all of it. `None` if there is none."""
    day, moment = day_of(value), moment_of(value)
    if day is not None:
        return datetime.combine(day, time(23, 59, 59))
    if moment is None:
        return None
    if not moment.utc or zone is None or not 1 < moment.wall.year < 9999:
        return moment.wall
    return moment.wall.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)


def as_start(when: date | datetime) -> datetime:
    """A day or a time as a moment to count from, by the clock on the wall."""
    if isinstance(when, datetime):
        return when.replace(tzinfo=None)
    return datetime.combine(when, time())
