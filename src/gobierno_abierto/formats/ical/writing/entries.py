"""One entry of a calendar: VEVENT (RFC 5545 §3.6.1)."""

from typing import NamedTuple

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.describe import description, event_title, item_title
from gobierno_abierto.formats.ical.writing.desk import Desk
from gobierno_abierto.formats.ical.writing.history import state_of
from gobierno_abierto.formats.ical.writing.hours import Days, Moments
from gobierno_abierto.formats.ical.writing.identity import first_sequence
from gobierno_abierto.formats.ical.writing.lines import escaped, line, text_line
from gobierno_abierto.formats.ical.writing.organizer import organizer
from gobierno_abierto.formats.ical.writing.own import EVENT, about_entry
from gobierno_abierto.formats.ical.writing.plan import Planned
from gobierno_abierto.formats.ical.writing.status import ical_status
from gobierno_abierto.formats.ical.writing.times import span, stamp, stamps
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.formats.ical.writing.where import (
    geo,
    location,
    rooms_of,
    spot,
    venues_of_event,
    web_address,
)
from gobierno_abierto.model import Link
from gobierno_abierto.words import kind_label

_BEGIN, _END = line("BEGIN", "VEVENT"), line("END", "VEVENT")
_TRANSPARENT = line("TRANSP", "TRANSPARENT")


class _Body(NamedTuple):
    """An entry without its SEQUENCE, and what that depends on."""

    before: bytes
    after: bytes
    location: str
    status: str | None


def vevent(desk: Desk, entry: Planned, uid: str, parent: str | None) -> bytes:
    """An entry under that UID; `parent` is the UID of the entry for the whole event."""
    body = _remembered(desk, entry, uid, parent)
    sequence = _sequence(desk, entry, uid, body.location, body.status)
    return body.before + sequence + body.after


def _remembered(desk: Desk, entry: Planned, uid: str, parent: str | None) -> _Body:
    """The same entry stands in several calendars: of its room, of each of its people."""
    if desk.written is None:
        return _body(desk, entry, uid, parent)
    told = tuple(each.pointer for each in entry.told)
    key = (uid, parent, entry.when, told, entry.complete)
    known: _Body | None = desk.written.get(key)
    if known is None:
        known = desk.written[key] = _body(desk, entry, uid, parent)
    return known


def _body(desk: Desk, entry: Planned, uid: str, parent: str | None) -> _Body:
    voice = desk.voice
    where = _where(desk, entry)
    status = ical_status(entry)
    # Days take nobody's time in a calendar, and what is cancelled neither.
    transparent = isinstance(entry.when, Days) or status == "CANCELLED"
    before = (_BEGIN, line("UID", uid), voice.once("stamps", lambda _: _stamps(desk)))
    after = (
        voice.once("organizer", lambda _: _organizer(desk)),
        _span(entry.when, voice),
        *_words(desk, entry),
        where.lines,
        _url(entry, voice),
        line("STATUS", status) if status else b"",
        _TRANSPARENT if transparent else b"",
        voice.once(("category", _kind(entry)), lambda said: _category(entry, said)),
        # RFC 5545 §3.8.4.5. Never CHILD, which readers take the other way round.
        line("RELATED-TO", parent, RELTYPE="PARENT") if parent else b"",
        about_entry(desk.index, entry, voice),
        _END,
    )
    return _Body(b"".join(before), b"".join(after), where.words, status)


def _sequence(
    desk: Desk, entry: Planned, uid: str, location_words: str, status: str | None
) -> bytes:
    header = desk.index.document.header
    if uid in desk.past.formers:
        state = state_of(entry.when, location_words, status)
        return line("SEQUENCE", str(desk.past.sequence(uid, state, header)))
    return desk.voice.once("sequence", lambda _: line("SEQUENCE", str(first_sequence(header))))


def _span(when: Days | Moments, voice: Voice) -> bytes:
    if isinstance(when, Days):
        return span(when)
    return voice.once(("span", when.zone, when.start, when.end), lambda _: span(when))


def _stamps(desk: Desk) -> bytes:
    revised = stamp(desk.index.document.header)
    return stamps(revised, revised)


def _organizer(desk: Desk) -> bytes:
    return organizer(desk.index.document.header) if desk.wish.published else b""


def _words(desk: Desk, entry: Planned) -> tuple[bytes, bytes]:
    titling, telling = desk.voice.afresh(), desk.voice.afresh()
    item = entry.item
    title = item_title(item.item, titling) if item else event_title(entry.event, titling)
    words = description(desk.index, entry, telling)
    return (
        text_line("SUMMARY", title, language=titling.tag),
        text_line("DESCRIPTION", words, language=telling.tag),
    )


class _Where(NamedTuple):
    """The words of LOCATION, and the lines of it and of GEO."""

    words: str
    lines: bytes


def _where(desk: Desk, entry: Planned) -> _Where:
    spots = spot(entry.item) if entry.item else entry.event.pointer
    return desk.voice.once(("where", spots), lambda voice: _found(desk, entry, voice))


def _found(desk: Desk, entry: Planned, voice: Voice) -> _Where:
    index, placed = desk.index, entry.item
    venues = index.venues_of(placed) if placed else venues_of_event(index, entry.event)
    rooms = rooms_of(index, placed) if placed else ()
    words = location(index, rooms, venues, voice)
    degrees = geo(venues)
    return _Where(words, text_line("LOCATION", words) + (line("GEO", degrees) if degrees else b""))


def _url(entry: Planned, voice: Voice) -> bytes:
    own = _first_address(entry.item.item.links) if entry.item and entry.item.item.links else b""
    event = entry.event
    return own or voice.once(("url", event.pointer), lambda _: _first_address(event.event.links))


def _first_address(links: tuple[Link, ...]) -> bytes:
    address = web_address(links)
    return line("URL", address) if address else b""


def _kind(entry: Planned) -> str:
    return entry.item.item.kind if entry.item else EVENT


def _category(entry: Planned, voice: Voice) -> bytes:
    kind = _kind(entry)
    words = kind_label(kind, voice.lang) if entry.item else voice.say(phrases.CATEGORY)
    # One line: some readers fail on two.
    return line("CATEGORIES", escaped(words))
