"""From instants and days to what stands in a document: slots by one clock, and days."""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gobierno_abierto.formats.ical.reading.recurring import Occurrence, When
from gobierno_abierto.index import zone

_UTC = "Etc/UTC"


class Placed(NamedTuple):
    """When something is: by the clock of a zone (`None`: of no zone), from the first to the last.

    Days have no zone; `last` is then the last day itself.
    """

    zone: str | None
    first: When
    last: When

    @property
    def is_days(self) -> bool:
        """Whether it is whole days."""
        return not isinstance(self.first, datetime)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of it."""
        first, last = self.first, self.last
        start = first.date() if isinstance(first, datetime) else first
        if not isinstance(last, datetime):
            return start, last
        ends_at_midnight = last.hour == last.minute == last.second == 0 and last > first
        end = (last - timedelta(seconds=1)).date() if ends_at_midnight else last.date()
        return start, max(start, end)


def placed(occurrence: Occurrence, default: str) -> Placed:
    """When an occurrence is; `default` is the clock for what is told in UTC."""
    start, end = occurrence.start, occurrence.end
    if not isinstance(start, datetime):
        return Placed(None, start, _last_day(start, end))
    if isinstance(end, date) and not isinstance(end, datetime):
        end = None
    # RFC 5545 §3.6.1: without an end, it "ends on the same … date and time" as it starts.
    last = end or start
    if start.tzinfo is None:
        return Placed(None, start, last.replace(tzinfo=None))
    name = start.tzinfo.key if isinstance(start.tzinfo, ZoneInfo) else default
    return _by_clock(start, last, name) or _by_clock(start, last, _UTC) or _unplaced(start, last)


def _last_day(first: date, end: When | None) -> date:
    """The day before the end, which is the day after (RFC 5545 §3.6.1)."""
    if isinstance(end, datetime):
        # At midnight the day has not begun; at any other hour it is one of them.
        if any((end.hour, end.minute, end.second)):
            return max(first, end.date())
        end = end.date()
    return end - timedelta(days=1) if end is not None and end > first else first


def _by_clock(start: datetime, end: datetime, name: str) -> Placed | None:
    """Both by the clock of that name; `None` if it shows one of them for the second time.

    A document has no words for that (a time that happens twice means the first).
    """
    clock = zone(name)
    if clock is None:
        return None
    anchored = end if end.tzinfo else end.replace(tzinfo=start.tzinfo)
    try:
        shown = [_shown(each, clock) for each in (start, anchored)]
    except OverflowError:
        return None
    if any(each.fold for each in shown):
        return None
    first, last = (each.replace(tzinfo=None) for each in shown)
    return Placed(name, first, last)


def _shown(when: datetime, clock: ZoneInfo) -> datetime:
    # A time that does not exist is kept as somebody wrote it: a rule tells of it.
    return when if when.tzinfo is clock else when.astimezone(UTC).astimezone(clock)


def _unplaced(start: datetime, end: datetime) -> Placed:
    """At the edge of all calendars: as it is written, by no clock."""
    return Placed(None, start.replace(tzinfo=None), end.replace(tzinfo=None))


def slot(placed: Placed) -> dict[str, str]:
    """A slot in the shape of the file."""
    return {"start": _moment(placed.first), "end": _moment(placed.last)}


def _moment(when: When) -> str:
    if isinstance(when, datetime):
        return when.isoformat(timespec="seconds")
    return f"{when.isoformat()}T00:00:00"
