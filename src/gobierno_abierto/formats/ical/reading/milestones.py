"""Tasks of ours, which were milestones of a commitment."""

from datetime import date, datetime
from typing import Any

from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry
from gobierno_abierto.formats.ical.reading.items import own_word, said
from gobierno_abierto.model import edtf

Plain = dict[str, Any]


def milestone_of(entry: CalendarEntry, language: str) -> Plain:
    """A milestone in the shape of the file; what is reported of it is only told in words."""
    # As an event of one day, its day is when it is due.
    is_task = entry.kind == "VTODO"
    members = {
        "id": own_word(entry, "ID"),
        "label": own_word(entry, "LABEL"),
        "title": said(entry.first(f"{PREFIX}TITLE"), language),
        "start": _edtf(own_word(entry, "START")) or (_day(entry.start) if is_task else None),
        "due": _edtf(own_word(entry, "DUE")) or _day(entry.end if is_task else entry.start),
        "x-icalendar-description": entry.description,
    }
    return {name: value for name, value in members.items() if value}


def _edtf(written: str | None) -> str | None:
    """A date as precise as what is known, which no property of a calendar can hold."""
    try:
        return edtf(written).value if written else None
    except ValueError:
        return None


def _day(when: date | datetime | None) -> str | None:
    if when is None:
        return None
    return (when.date() if isinstance(when, datetime) else when).isoformat()
