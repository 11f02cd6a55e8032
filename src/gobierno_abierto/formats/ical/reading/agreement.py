"""What others have changed in an entry of ours.

Calendar programs change the title, the hours, the place and the status, and leave our properties
as they were. What everybody sees counts, then.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gobierno_abierto.formats.ical.reading.entries import CalendarEntry
from gobierno_abierto.formats.ical.reading.items import (
    ICAL_STATUS,
    own_word,
    rooms_of,
    told_when,
)
from gobierno_abierto.formats.ical.reading.recurring import When
from gobierno_abierto.index import Clock
from gobierno_abierto.words import one_line

Plain = dict[str, Any]


def overruled(
    entry: CalendarEntry, clock: Clock, rooms: Mapping[str, Plain], *, is_off: bool
) -> frozenset[str]:
    """Those of our properties that contradict the entry (``TITLE``, ``WHEN``…).

    `clock` is that of its event, `rooms` are the rooms that the calendar tells of by id, and
    `is_off` says that its event or block is cancelled, and all entries with it.
    """
    doubts = {
        "TITLE": _has_other_title(entry),
        "WHEN": _has_other_hours(entry, clock),
        "ROOMS": _has_other_place(entry, rooms),
        "STATUS": not is_off and _has_other_status(entry),
    }
    return frozenset(name for name, is_doubtful in doubts.items() if is_doubtful)


def _has_other_title(entry: CalendarEntry) -> bool:
    title = own_word(entry, "TITLE")
    return title is not None and entry.summary is not None and title not in one_line(entry.summary)


def _has_other_hours(entry: CalendarEntry, clock: Clock) -> bool:
    told = told_when(own_word(entry, "WHEN") or "")
    if not told:
        return False
    start, end = (datetime.fromisoformat(told[name]) for name in ("start", "end"))
    if isinstance(entry.start, datetime):
        return not (_is(start, entry.start, clock) and _is(end, entry.end, clock))
    return entry.start != start.date()


def _is(wall: datetime, when: When | None, clock: Clock) -> bool:
    """Whether the clock shows `wall` at that time."""
    if not isinstance(when, datetime) or when.tzinfo is None:
        return wall == when
    return clock.instant(wall) == int(when.timestamp())


def _has_other_place(entry: CalendarEntry, rooms: Mapping[str, Plain]) -> bool:
    place = one_line(entry.location or "")
    for name in rooms_of(entry):
        wordings = [one_line(str(each)) for each in rooms.get(name, {}).get("name", {}).values()]
        known = [each for each in wordings if each]
        if known and not any(each in place for each in known):
            return True
    return False


def _has_other_status(entry: CalendarEntry) -> bool:
    """Whether it was called off, or put on again."""
    word = own_word(entry, "STATUS")
    if word not in ICAL_STATUS or entry.status is None:
        return False
    return (ICAL_STATUS[word] == "CANCELLED") != (entry.status == "CANCELLED")
