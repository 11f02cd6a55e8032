"""Recurrences (RFC 5545 §3.8.5), within bounds."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from dateutil.rrule import rrule, rrulestr

from gobierno_abierto.formats.ical.content import day_of, moment_of
from gobierno_abierto.formats.ical.content.recurrence import rule_parts

# How many days a step of each frequency takes, at least.
_STEPS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}

# RFC 5545 §3.3.10: in these, BYDAY may say which one of the month or of the year.
_WITH_PLACES = frozenset({"MONTHLY", "YEARLY"})
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

# The rules of zones as they are in use: yearly, by month and day.
_OF_ZONES = frozenset({"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT"})
_OF_ZONES_TOO = frozenset({"WKST", "BYSETPOS"})
_MOST_ONSETS = 1_000
# The first is a leap year, which has the day of every DTSTART.
_FIRST_YEAR, _LAST_YEAR = 1896, 2100
# A file in use has a few dozen rules of zones; one that is made to be slow has more.
MOST_ZONE_RULES = 300

# The calendar repeats itself, with its days of the week, and it ends, for Python.
_CYCLE, _LAST = 400, 9999
_CENTURY = 100


# More than any rule has that somebody meant.
_MOST_POSITIONS, _MOST_TIMES = 12, 24


class Expansion(NamedTuple):
    """The starts of a recurring entry by the clock on its wall, and how many steps were tried.

    `is_whole`: there are no more, as far as the years allow.
    """

    walls: list[datetime]
    steps: int
    is_whole: bool


def expanded(
    value: str, start: datetime, zone: tzinfo | None, *, most: int, years: int
) -> Expansion | None:
    """The starts of a recurring entry, the first one included.

    At most `most`, and none later than `years` after `start`. `None` if the rule cannot be
    understood, or counts in hours or less.
    """
    parts = rule_parts(value)
    if parts is None or not _is_manageable(parts) or not _counts_up(parts):
        return None
    # A rule that never comes true would be looked for to the end of time.
    horizon = _anniversary(start, years)
    until = _until(parts.pop("UNTIL", ""), zone)
    last = min(until, horizon) if until else horizon
    most = min(most, int(parts.get("COUNT", most)))
    taken = _taken(parts, start, last, most)
    if taken is None:
        return None
    steps = max((taken.reached - start).days, 0) // _STEPS[parts["FREQ"]] + 1
    # RFC 5545 §3.8.5.3: "The DTSTART property defines the first instance in the recurrence set."
    found = taken.walls if taken.walls[:1] == [start] else [start, *taken.walls][:most]
    is_over = until is not None and taken.reached > until
    return Expansion(found, steps, is_whole=is_over or not taken.goes_on)


def _anniversary(start: datetime, years: int) -> datetime:
    """So many years after `start`; the end of all calendars if they do not go so far."""
    if start.year + years > _LAST:
        return datetime.max  # noqa: DTZ901 - by the wall
    is_leap_day = (start.month, start.day) == (2, 29)
    return start.replace(year=start.year + years, day=28 if is_leap_day else start.day)


def _is_manageable(parts: dict[str, str]) -> bool:
    """Whether a rule counts in days or more, and what it picks of each step is soon picked.

    One that never comes true is tried to the end of all calendars, and each step with all of its
    hours and positions.
    """
    hours, minutes, positions = (
        parts[name].count(",") + 1 if name in parts else 0
        for name in ("BYHOUR", "BYMINUTE", "BYSETPOS")
    )
    if parts["FREQ"] not in _STEPS or "BYSECOND" in parts:
        return False
    few_positions = positions <= (0 if parts["FREQ"] == "DAILY" else _MOST_POSITIONS)
    return few_positions and max(hours, 1) * max(minutes, 1) <= _MOST_TIMES


class ZoneRules:
    """The onsets of the observances of zones in one file; each rule is worked out once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, datetime], list[datetime] | None] = {}

    @property
    def is_spent(self) -> bool:
        """Whether there were more rules than anybody needs."""
        return len(self._known) > MOST_ZONE_RULES

    def onsets(self, value: str, start: datetime) -> list[datetime] | None:
        """The onsets of an observance; `None` if no zone has such a rule, or there are too many."""
        if (value, start) not in self._known:
            self._known[value, start] = None
            if not self.is_spent:
                self._known[value, start] = _onsets(value, start)
        return self._known[value, start]


def _onsets(value: str, start: datetime) -> list[datetime] | None:
    """Only by a rule by days of a year: one by minutes would be looked through for ever."""
    parts = rule_parts(value)
    if parts is None or parts["FREQ"] != "YEARLY" or not _counts_up(parts):
        return None
    if not parts.keys() <= _OF_ZONES | _OF_ZONES_TOO:
        return None
    until = _until(parts.pop("UNTIL", ""), None)
    first = start
    if start.year < _FIRST_YEAR and "COUNT" not in parts and "INTERVAL" not in parts:
        first = start.replace(year=_FIRST_YEAR)
    # UNTIL is in UTC (§3.6.5) and the onset by the wall: a day is more than any offset.
    end = datetime(_LAST_YEAR, 12, 31)  # noqa: DTZ001 - by the wall
    last = (min(until, end) if until else end) + timedelta(days=1)
    taken = _taken(parts, first, last, _MOST_ONSETS)
    if taken is None:
        return None
    return taken.walls if taken.walls[:1] == [start] else [start, *taken.walls]


def _counts_up(parts: dict[str, str]) -> bool:
    """Whether INTERVAL and COUNT, where they stand, are above zero: else a rule never ends."""
    return all(int(parts.get(name, "1")) > 0 for name in ("INTERVAL", "COUNT"))


class _Taken(NamedTuple):
    """Moments of a rule, how far it was looked for them, and whether there are later ones."""

    walls: list[datetime]
    reached: datetime
    goes_on: bool


def _taken(parts: dict[str, str], start: datetime, last: datetime, most: int) -> _Taken | None:
    """The first moments of a rule, at most `most`, none after `last`; `None` if it is no rule."""
    # dateutil looks for a moment that does not come until the year 9999. In the same year of a
    # later cycle it is there soon, with a century left to see whether there are later ones.
    shift = max(_LAST - _CENTURY - max(start, last).year, 0) // _CYCLE * _CYCLE
    rule = _made(parts, _in_year(start, shift))
    if rule is None:
        return None
    found: list[datetime] = []
    reached = start
    for moment in _all(rule):
        reached = _in_year(moment, -shift)
        if reached <= last:
            found.append(reached)
        if reached > last or len(found) == most:
            return _Taken(found, reached, goes_on=reached > last)
    return _Taken(found, datetime(_LAST - shift, 12, 31), goes_on=False)  # noqa: DTZ001 - by the wall


def _in_year(moment: datetime, later: int) -> datetime:
    return moment.replace(year=moment.year + later)


def _made(parts: dict[str, str], start: datetime) -> rrule | None:
    text = ";".join(f"{name}={value}" for name, value in _each_in_its_place(parts).items())
    try:
        made = rrulestr(text, dtstart=start)
    except (ValueError, TypeError, OverflowError):
        return None
    return made if isinstance(made, rrule) else None


def _each_in_its_place(parts: dict[str, str]) -> dict[str, str]:
    """``MO,1TU``: dateutil looks for days that are both, unless every Monday has its place."""
    days = parts.get("BYDAY", "").split(",")
    plain = [each for each in days if each in _WEEKDAYS]
    if parts["FREQ"] not in _WITH_PLACES or not 0 < len(plain) < len(days):
        return parts
    most = 5 if parts["FREQ"] == "MONTHLY" or "BYMONTH" in parts else 53
    placed = [f"{place}{day}" for day in plain for place in range(1, most + 1)]
    return {**parts, "BYDAY": ",".join([*(each for each in days if each not in plain), *placed])}


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
