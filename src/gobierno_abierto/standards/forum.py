"""The multi-stakeholder forum, which meets at least every six months.

Participation and Co-Creation Standards of the Partnership, in force since 1 January 2022, minimum
requirement 1.1.
"""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from gobierno_abierto.model import Dialogue, Document, Event, EventStatus, bounds

IN_FORCE_SINCE = date(2022, 1, 1)
MONTHS = 6

# A meeting that is doubtful, or off, is none yet; one whose status nobody stated is believed.
_DOUBTFUL = (EventStatus.TENTATIVE, EventStatus.POSTPONED, EventStatus.CANCELLED)


class Meeting(NamedTuple):
    """A meeting of the forum, and the first and the last day that it may have."""

    event: Event
    first: date
    last: date


def meetings(document: Document) -> tuple[Meeting, ...]:
    """The meetings of the forum in a document, the earliest first.

    They are the events that say so (`Event.forum`), unless they are tentative, postponed or
    cancelled, or nothing is known of their dates. A plan book has none.
    """
    events = document.events if isinstance(document, Dialogue) else ()
    found = [meeting for each in events if (meeting := _meeting(each))]
    return tuple(sorted(found, key=lambda each: (each.first, each.last)))


def _meeting(event: Event) -> Meeting | None:
    if not event.forum or event.dates is None or event.status in _DOUBTFUL:
        return None
    first, last = bounds(event.dates)
    return Meeting(event, first, last) if first and last and first <= last else None


def next_due(document: Document) -> date | None:
    """The last day on which the forum has to meet again: six months after its last meeting.

    `None` if no meeting is known, or none since the standards are in force.

    >>> from gobierno_abierto.model import Header, edtf, text
    >>> header = Header(namespace="https://a.example/", revision=1, revised=date(2026, 1, 1),
    ...     language="es", publisher="A")
    >>> event = Event(id="foro-1", forum=True, dates=edtf("2025-08-31"))
    >>> next_due(Dialogue(id="d", header=header, title=text(es="D"), events=(event,)))
    datetime.date(2026, 2, 28)
    """
    last = max((each.last for each in meetings(document)), default=None)
    return latest_after(last) if last and last >= IN_FORCE_SINCE else None


def latest_after(day: date) -> date | None:
    """The last day for the meeting after one on `day`: six months later.

    Where that month is shorter, its last day. Before the standards were in force nothing was due:
    then they count from their first day. `None`: it is beyond the year 9999.
    """
    begins = max(day, IN_FORCE_SINCE)
    year, month = divmod(begins.year * 12 + begins.month - 1 + MONTHS, 12)
    if year > date.max.year:
        return None
    days = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(begins.day, days))


def proposed(document: Document, *, until: date) -> tuple[date, ...]:
    """Days on which the forum could go on meeting, up to `until`.

    Each is on the weekday of the last meeting that is known, and the latest such day that is not
    too late. Empty if `next_due` is `None`.
    """
    held = [each.last for each in meetings(document)]
    return tuple(_every_six_months(max(held), until)) if next_due(document) else ()


def _every_six_months(day: date, until: date) -> Iterator[date]:
    weekday = day.weekday()
    while (due := latest_after(day)) is not None:
        day = due - timedelta(days=(due.weekday() - weekday) % 7)
        if day > until:
            return
        yield day
