"""VTIMEZONE for any IANA zone, made from the time zone database.

Rules with an end (RRULE and UNTIL), never lists of dates (RDATE), which several readers ignore.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gobierno_abierto.formats.ical.writing.lines import line, text_line

# Before it zones had offsets of odd seconds; long after it nobody knows the rules. Hours outside
# are written in UTC.
FIRST_YEAR, LAST_YEAR = 1970, 2100

_DAY = 24 * 60 * 60
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class _State(NamedTuple):
    """What clocks show: seconds east of Greenwich, the name of it, and whether it is summer."""

    offset: int
    name: str
    summer: bool


class _Onset(NamedTuple):
    """A change of the clocks; `wall` is what they show as it comes, by the old offset."""

    wall: datetime
    instant: int
    before: _State
    after: _State


class _Run(NamedTuple):
    """The same change in consecutive years, and the ways to name its day in all of them."""

    onsets: list[_Onset]
    days: frozenset[str]


@lru_cache(maxsize=64)
def vtimezone(zone: ZoneInfo, first_year: int, last_year: int) -> bytes:
    """The VTIMEZONE of `zone`, right from one year before `first_year` to one after `last_year`.

    What is in force at the start is there with its true onset; with the first day of 1970 if
    nothing has changed since.
    """
    start = _january(max(first_year - 1, FIRST_YEAR))
    changes = [*_in_force(zone, start), *_changes(zone, start, _january(last_year + 2))]
    used = max(
        (each.instant for each in changes if each.instant <= _january(first_year)), default=0
    )
    observances = [_observance(run) for each in _runs(changes) for run in _said_clearly(each, used)]
    # RFC 5545 §3.6.5: TZID, then at least one STANDARD or DAYLIGHT.
    return b"".join(
        [
            line("BEGIN", "VTIMEZONE"),
            text_line("TZID", zone.key),
            *observances,
            line("END", "VTIMEZONE"),
        ]
    )


def _january(year: int) -> int:
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp())


def _state(zone: ZoneInfo, instant: int) -> _State:
    there = datetime.fromtimestamp(instant, zone)
    offset = there.utcoffset() or timedelta()
    # Morocco and Ireland count the other way round: their winter time is "saving" -1 hour.
    summer = (there.dst() or timedelta()) > timedelta()
    return _State(int(offset.total_seconds()), there.tzname() or "", summer)


def _changes(zone: ZoneInfo, start: int, end: int) -> Iterator[_Onset]:
    """All changes from just after `start` until `end`.

    The database's changes cannot be asked for, so every day is looked at; two changes within one
    day have not happened since 1970.
    """
    before = _state(zone, start)
    for day in range(start + _DAY, end + 1, _DAY):
        after = _state(zone, day)
        if after != before:
            yield _onset(zone, day - _DAY, day)
            before = after


def _onset(zone: ZoneInfo, low: int, high: int) -> _Onset:
    """The one change after `low` and not after `high`."""
    before, after = _state(zone, low), _state(zone, high)
    while high - low > 1:
        middle = (low + high) // 2
        if _state(zone, middle) == before:
            low = middle
        else:
            high = middle
    # RFC 5545 §3.6.5: DTSTART is "the effective onset date and local time", and is to be read
    # with TZOFFSETFROM: 02:00 where clocks go from 02:00 to 03:00.
    wall = datetime.fromtimestamp(high + before.offset, UTC).replace(tzinfo=None)
    return _Onset(wall, high, before, after)


def _in_force(zone: ZoneInfo, start: int) -> list[_Onset]:
    """The latest change up to `start`; a made-up one in 1970 if there was none since."""
    first = _january(FIRST_YEAR)
    low = start
    while low > first:
        high, low = low, max(low - 366 * _DAY, first)
        found = list(_changes(zone, low, high))
        if found:
            return found[-1:]
    state = _state(zone, start)
    return [_Onset(datetime(FIRST_YEAR, 1, 1), first - state.offset, state, state)]  # noqa: DTZ001 - by the wall


def _runs(changes: list[_Onset]) -> list[_Run]:
    """The changes, those of one rule together, in the order of their last ones.

    Any order is right by RFC 5545. But of rules that end in one year Horde believes the one that
    comes last: in this order that is the last of the year.
    """
    runs: list[_Run] = []
    latest: dict[object, int] = {}
    for onset in changes:
        rule = (onset.wall.month, onset.wall.time(), onset.before, onset.after)
        days = _days(onset.wall)
        position = latest.get(rule)
        if position is not None:
            run = runs[position]
            common = run.days & days
            if common and onset.wall.year == run.onsets[-1].wall.year + 1:
                runs[position] = _Run([*run.onsets, onset], common)
                continue
        latest[rule] = len(runs)
        runs.append(_Run([onset], days))
    return sorted(runs, key=lambda run: run.onsets[-1].instant)


def _said_clearly(run: _Run, used: int) -> list[_Run]:
    """A run; its first or last change once more, alone, where a reader would miss it.

    `used` is the last change before the years in use: from it on, ts-ics leaves out the first
    change of a rule, and until it, Horde takes the end of a rule for 1 January of its year.
    dateutil, and vobject with it, take UNTIL for local time: east of Greenwich it comes too early
    for the last change. Told twice, a change is still the same change.
    """
    first, last = run.onsets[0], run.onsets[-1]
    missed = [first] if first.instant >= used else []
    missed += [last] if last.instant <= used or last.before.offset > 0 else []
    return [run, *(_Run([each], run.days) for each in missed if len(run.onsets) > 1)]


def _days(wall: datetime) -> frozenset[str]:
    """The names of a day in its month that a yearly rule can have: ``2SU``, ``-1SU``."""
    weekday = _WEEKDAYS[wall.weekday()]
    names = {f"{(wall.day - 1) // 7 + 1}{weekday}"}
    if (wall + timedelta(days=7)).month != wall.month:
        names.add(f"-1{weekday}")
    return frozenset(names)


def _observance(run: _Run) -> bytes:
    first, last = run.onsets[0], run.onsets[-1]
    kind = "DAYLIGHT" if first.after.summer else "STANDARD"
    written = [
        line("BEGIN", kind),
        line("DTSTART", local_form(first.wall)),
        line("TZOFFSETFROM", _offset(first.before.offset)),
        line("TZOFFSETTO", _offset(first.after.offset)),
    ]
    if len(run.onsets) > 1:
        # RFC 5545 §3.6.5: UNTIL is the last onset, in UTC. Without it several readers go on for
        # ever: Mexico would still have summer time. Outlook wants exactly one BYDAY.
        until = utc_form(last.instant)
        rule = f"FREQ=YEARLY;BYMONTH={first.wall.month};BYDAY={min(run.days)};UNTIL={until}"
        written.append(line("RRULE", rule))
    written += [text_line("TZNAME", first.after.name), line("END", kind)]
    return b"".join(written)


def _offset(seconds: int) -> str:
    sign = "-" if seconds < 0 else "+"
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    # RFC 5545 §3.3.14: seconds are optional.
    return f"{sign}{hours:02d}{minutes:02d}" + (f"{rest:02d}" if rest else "")


def local_form(wall: datetime) -> str:
    """A wall-clock time as a DATE-TIME without zone (RFC 5545 §3.3.5, form 1)."""
    # Not strftime: its %Y writes the year 987 with three digits on some systems.
    return wall.isoformat(timespec="seconds").replace("-", "").replace(":", "")


def utc_form(instant: int) -> str:
    """Seconds since 1970-01-01T00:00Z as a DATE-TIME in UTC (RFC 5545 §3.3.5, form 2)."""
    return local_form(datetime.fromtimestamp(instant, UTC).replace(tzinfo=None)) + "Z"
