"""The head of a document that was read from a calendar."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from gobierno_abierto.formats.ical.content import Component, moment_of
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry, text_of
from gobierno_abierto.formats.ical.reading.items import language_of
from gobierno_abierto.model import FORMAT_VERSION
from gobierno_abierto.words import Sentence, one_line

Plain = dict[str, Any]

_TITLE = Sentence("Calendario", "Calendar", "Calendário")

# BCP 47: the language is not known.
UNKNOWN = "und"

# When nothing in the file says when it was last revised.
_NO_DAY = date(1970, 1, 1)


def language_told(entries: Iterable[CalendarEntry]) -> str:
    """The language that most titles say they are in; ``und`` if none says it."""
    titles = (entry.first("SUMMARY") for entry in entries)
    tags = Counter(language_of(line, UNKNOWN) for line in titles if line)
    tags.pop(UNKNOWN, None)
    return min(tags, key=lambda tag: (-tags[tag], tag)) if tags else UNKNOWN


def title_of(calendars: Iterable[Component], language: str) -> Plain:
    """The name of the first calendar that has one; else only that it is a calendar."""
    for calendar in calendars:
        for name in ("X-WR-CALNAME", "NAME"):
            line = calendar.first(name)
            words = text_of(line) if line else None
            if line and words:
                return {language_of(line, language): words}
    return {"es": _TITLE.es, "en": _TITLE.en, "pt": _TITLE.pt, "original": "es"}


def header_of(
    calendars: tuple[Component, ...], entries: Iterable[CalendarEntry], language: str
) -> Plain:
    """The head of a document; nothing in a calendar says who publishes it."""
    revised = max(filter(None, map(_revised, entries)), default=_NO_DAY)
    return {
        "format": FORMAT_VERSION,
        "namespace": uuid5(NAMESPACE_URL, _known_as(calendars)).urn,
        "revision": 1,
        "revised": revised.isoformat(),
        "language": language,
        "publisher": "",
    }


def _revised(entry: CalendarEntry) -> date | None:
    for name in ("LAST-MODIFIED", "DTSTAMP"):
        line = entry.first(name)
        moment = moment_of(line.value.strip()) if line else None
        if moment:
            return moment.wall.date()
    return None


def _known_as(calendars: tuple[Component, ...]) -> str:
    """What tells the calendar from others and stays the same from one version to the next."""
    for name in ("X-WR-RELCALID", "UID", "SOURCE", "URL", "X-WR-CALNAME", "NAME"):
        for calendar in calendars:
            line = calendar.first(name)
            if line and line.value.strip():
                return f"{name}:{one_line(line.value)}"
    line = calendars[0].first("PRODID") if calendars else None
    return f"PRODID:{one_line(line.value)}" if line else "VCALENDAR"
