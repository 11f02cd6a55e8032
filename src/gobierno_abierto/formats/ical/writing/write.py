"""From a document to the bytes of a calendar."""

from collections.abc import Iterable
from datetime import date, timedelta

from gobierno_abierto.findings import finding
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.describe import description, event_title, item_title
from gobierno_abierto.formats.ical.writing.errors import NothingToWriteError
from gobierno_abierto.formats.ical.writing.identity import sequence, uid
from gobierno_abierto.formats.ical.writing.lines import escaped, line, text_line
from gobierno_abierto.formats.ical.writing.plan import Days, Moments, Planned, planned
from gobierno_abierto.formats.ical.writing.status import ical_status
from gobierno_abierto.formats.ical.writing.voice import Voice, reader_of
from gobierno_abierto.formats.ical.writing.where import (
    geo,
    location,
    rooms_of,
    venues_of_event,
    web_address,
)
from gobierno_abierto.formats.ical.writing.zones import local_form, utc_form, vtimezone
from gobierno_abierto.index import Index, zone
from gobierno_abierto.model import Dialogue, Document, Header
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import kind_label

# Without a version: a new release of the library changes no byte of a calendar.
_PRODID = "-//gobierno_abierto//gobierno_abierto//EN"

# How often to ask again; Apple and RFC 7986 §5.7 read the one, Outlook the other.
_REFRESH = "PT12H"


def to_ical(
    document: Document,
    *,
    lang: str | None = None,
    per_item: bool = False,
    internal: bool = False,
) -> bytes:
    """The dialogue as a calendar (RFC 5545), stamped with the document's revision.

    An event without any hours gives one entry of whole days, which tells the agenda; with
    `per_item`, one for each item with a known day besides. An event with hours gives one entry
    for each item that has hours or a day, and a whole-day entry for the items that have neither,
    if there are any. Nothing is invented: hours that end before they start, or belong to no
    known zone, become whole days that say so. An event whose dates are not known to the day has
    no entry, unless items of its agenda have days.

    Args:
        document: a dialogue.
        lang: language of the words (``es``, ``en``, ``pt``); `None`: the document's own, Spanish
            if the library does not speak that.
        per_item: whether the items of an agenda without hours get entries of their own.
        internal: whether to write what is not meant for everybody, too; else only the
            `public_view` is written. The calendar says which of both it is.

    Raises:
        NothingToWriteError: if no entry comes out, as of every plan book: a calendar must have
            one (RFC 5545 §3.6). It carries the finding GA801.
        ValueError: if the library does not speak `lang`.
    """
    voice = Voice(reader_of(lang, document.header.language))
    shown = document if internal else public_view(document)
    index = Index(shown)
    entries = planned(index, per_item=per_item)
    if index.dialogue is None or not entries:
        raise NothingToWriteError(finding(said.NOTHING_TO_WRITE, "", title=shown.title))
    head = _head(index, index.dialogue, voice, internal=internal)
    return b"".join(
        [
            line("BEGIN", "VCALENDAR"),
            *head,
            *_zones(entries),
            *_vevents(index, entries, voice),
            line("END", "VCALENDAR"),
        ]
    )


def _head(index: Index, dialogue: Dialogue, voice: Voice, *, internal: bool) -> list[bytes]:
    title = voice.afresh().text(dialogue.title)
    about = _about(dialogue, voice.afresh())
    if internal:
        # What a person sees of the whole calendar; readers show no X- property of ours.
        title = voice.say(phrases.INTERNAL_TITLE, title=title)
        about = "\n\n".join(each for each in (voice.say(phrases.INTERNAL), about) if each)
    names = {event.event.zone for event in index.events}
    common = zone(names.pop()) if len(names) == 1 else None
    return [
        line("VERSION", "2.0"),
        text_line("PRODID", _PRODID),
        line("CALSCALE", "GREGORIAN"),
        # RFC 7986 §5.1, and the older name that everybody reads.
        text_line("NAME", title),
        text_line("X-WR-CALNAME", title),
        text_line("X-WR-CALDESC", about),
        *([text_line("X-WR-TIMEZONE", common.key)] if common else []),
        line("REFRESH-INTERVAL", _REFRESH, VALUE="DURATION"),
        line("X-PUBLISHED-TTL", _REFRESH),
        line("X-GOBIERNO-ABIERTO-VISIBILITY", "INTERNAL" if internal else "PUBLIC"),
    ]


def _about(dialogue: Dialogue, voice: Voice) -> str:
    fictional = [voice.say(phrases.FICTIONAL)] if dialogue.header.fictional else []
    texts = (dialogue.subtitle, dialogue.objective)
    return "\n\n".join([*fictional, *(voice.text(each) for each in texts if each)])


def _zones(entries: Iterable[Planned]) -> list[bytes]:
    """One VTIMEZONE for each zone in use, by name."""
    years: dict[str, list[int]] = {}
    for entry in entries:
        if isinstance(entry.when, Moments) and entry.when.zone:
            slot = entry.when.wall
            years.setdefault(entry.when.zone, []).extend((slot.start.year, slot.end.year))
    found = ((zone(name), used) for name, used in sorted(years.items()))
    return [vtimezone(each, min(used), max(used)) for each, used in found if each]


def _vevents(index: Index, entries: Iterable[Planned], voice: Voice) -> list[bytes]:
    """The entries by start and UID: in no order of memory or chance."""
    bearers: dict[str, int] = {}
    written = []
    for entry in entries:
        noun_id = (entry.item.item if entry.item else entry.event.event).id
        bearer = bearers.get(noun_id, 0)
        bearers[noun_id] = bearer + 1
        name = uid(index.document.header, noun_id, bearer)
        written.append((entry.wall_start, name, _vevent(index, entry, name, voice)))
    return [vevent for _, _, vevent in sorted(written)]


def _vevent(index: Index, entry: Planned, name: str, voice: Voice) -> bytes:
    status = ical_status(entry)
    lines = [
        line("BEGIN", "VEVENT"),
        line("UID", name),
        *_version(index.document.header),
        *_when(entry.when),
        *_words(index, entry, voice),
        *_where(index, entry, voice),
    ]
    if status:
        lines.append(line("STATUS", status))
    # Days take nobody's time in a calendar, and what is cancelled neither.
    if isinstance(entry.when, Days) or status == "CANCELLED":
        lines.append(line("TRANSP", "TRANSPARENT"))
    return b"".join([*lines, *_kind(entry, voice), line("END", "VEVENT")])


def _version(header: Header) -> list[bytes]:
    # RFC 5545 §3.8.7.2: without METHOD, DTSTAMP is when the information "was last revised".
    revised = f"{header.revised.isoformat().replace('-', '')}T000000Z"
    return [
        line("DTSTAMP", revised),
        line("LAST-MODIFIED", revised),
        line("SEQUENCE", str(sequence(header))),
    ]


def _when(when: Days | Moments) -> list[bytes]:
    if isinstance(when, Days):
        lines = [line("DTSTART", _day(when.first), VALUE="DATE")]
        if when.last < date.max:
            # RFC 5545 §3.6.1: "the non-inclusive end of the event".
            lines.append(line("DTEND", _day(when.last + timedelta(days=1)), VALUE="DATE"))
        return lines
    if when.zone is None:
        return [line("DTSTART", utc_form(when.start)), line("DTEND", utc_form(when.end))]
    return [
        line("DTSTART", local_form(when.wall.start), TZID=when.zone),
        line("DTEND", local_form(when.wall.end), TZID=when.zone),
    ]


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _words(index: Index, entry: Planned, voice: Voice) -> list[bytes]:
    titling, telling = voice.afresh(), voice.afresh()
    item = entry.item
    title = item_title(item.item, titling) if item else event_title(entry.event, titling)
    words = description(index, entry, telling)
    return [
        text_line("SUMMARY", title, language=titling.tag),
        text_line("DESCRIPTION", words, language=telling.tag),
    ]


def _where(index: Index, entry: Planned, voice: Voice) -> list[bytes]:
    placed = entry.item
    venues = index.venues_of(placed) if placed else venues_of_event(index, entry.event)
    rooms = rooms_of(index, placed) if placed else ()
    links = (*(placed.item.links if placed else ()), *entry.event.event.links)
    words = location(index, rooms, venues, voice.afresh())
    degrees = geo(venues)
    address = web_address(links)
    return [
        text_line("LOCATION", words),
        *([line("GEO", degrees)] if degrees else []),
        *([line("URL", address)] if address else []),
    ]


def _kind(entry: Planned, voice: Voice) -> list[bytes]:
    noun = entry.item.item if entry.item else entry.event.event
    kind = entry.item.item.kind if entry.item else "event"
    category = kind_label(kind, voice.lang) if entry.item else voice.say(phrases.CATEGORY)
    return [
        # One line: some readers fail on two.
        line("CATEGORIES", escaped(category)),
        text_line("X-GOBIERNO-ABIERTO-ID", noun.id),
        text_line("X-GOBIERNO-ABIERTO-KIND", kind),
    ]
