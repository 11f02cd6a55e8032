"""DTSTART, DTEND and DUE; and the stamps that tell of which revision an entry is."""

from datetime import date, datetime, timedelta

from gobierno_abierto.formats.ical.writing.hours import Days, Moments
from gobierno_abierto.formats.ical.writing.lines import line
from gobierno_abierto.formats.ical.writing.zones import local_form, utc_form
from gobierno_abierto.model import Header


def stamp(header: Header) -> str:
    """The day of the revision as an instant.

    RFC 5545 §3.8.7.2: without METHOD, DTSTAMP is when the information "was last revised".
    """
    return f"{_basic(header.revised)}T000000Z"


def stamps(dtstamp: str, last_modified: str) -> bytes:
    """DTSTAMP and LAST-MODIFIED."""
    return line("DTSTAMP", dtstamp) + line("LAST-MODIFIED", last_modified)


def span(when: Days | Moments) -> bytes:
    """DTSTART and DTEND."""
    if isinstance(when, Days):
        start = day_line("DTSTART", when.first)
        # RFC 5545 §3.6.1: "the non-inclusive end of the event".
        after = when.last < date.max and day_line("DTEND", when.last + timedelta(days=1))
        return start + (after or b"")
    if when.zone is None:
        return utc_line("DTSTART", when.start) + utc_line("DTEND", when.end)
    return _local("DTSTART", when.wall.start, when.zone) + _local("DTEND", when.wall.end, when.zone)


def day_line(name: str, day: date) -> bytes:
    """A property that is a day."""
    return line(name, _basic(day), VALUE="DATE")


def utc_line(name: str, instant: int) -> bytes:
    """A property that is an instant (seconds since 1970-01-01T00:00Z)."""
    return line(name, utc_form(instant))


def _local(name: str, wall: datetime, zone: str) -> bytes:
    return line(name, local_form(wall), TZID=zone)


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")
