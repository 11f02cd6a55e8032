"""Properties of our own, which bring our calendars back as what they were.

RFC 5545 §3.8.8.2 lets everybody add properties that begin with ``X-``; other readers pass over
them.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.writing.hours import Moments
from gobierno_abierto.formats.ical.writing.lines import escaped, line, text_line
from gobierno_abierto.formats.ical.writing.plan import Planned
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.index import Index
from gobierno_abierto.model import Item, Slot, Text
from gobierno_abierto.words import chosen

# The kinds of entries that are no item of an agenda.
EVENT, MILESTONE = "event", "milestone"

_ID, _KIND, _LABEL, _TITLE, _PLACE = (
    f"{PREFIX}{name}" for name in ("ID", "KIND", "LABEL", "TITLE", "PLACE")
)
# Who was named in an entry: her name must not survive in it when she is no more.
PEOPLE = f"{PREFIX}PEOPLE"
_INHERITED = line(f"{PREFIX}WHEN", "INHERITED")

# What JSON leaves as it is, and a line of a calendar does not.
_NOT_IN_A_LINE = re.compile("[\x7f-\x9f\u2028\u2029]")


def json_line(name: str, plain: dict[str, Any]) -> bytes:
    """A property of ours that holds a record, as JSON in a TEXT."""
    words = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    safe = _NOT_IN_A_LINE.sub(lambda found: f"\\u{ord(found[0]):04x}", words)
    return text_line(PREFIX + name, safe)


def title_line(title: Text | None, voice: Voice) -> bytes:
    """The title alone, in the language that is written; nothing if there is none."""
    if title is None:
        return b""
    tag, words = chosen(title, voice.reader)
    return text_line(_TITLE, words, language=tag)


def people_line(ids: Iterable[str]) -> bytes:
    """The ids of the people who are named in an entry; nothing if there are none."""
    # RFC 5545 §3.1.1: values in a list are separated by commas.
    told = ",".join(escaped(each) for each in dict.fromkeys(ids) if each)
    return line(PEOPLE, told) if told else b""


def about_entry(index: Index, entry: Planned, voice: Voice) -> bytes:
    """Which noun an entry is, in which event and block, and what it says of itself."""
    event = entry.event.event
    if entry.item is None:
        return b"".join(
            (
                text_line(_ID, event.id),
                _within(EVENT, event.id, None),
                title_line(event.title, voice),
            )
        )
    item = entry.item.item
    kind, block = item.kind, entry.item.block.item.id if entry.item.block else None
    return b"".join(
        (
            text_line(_ID, item.id),
            voice.once((_KIND, kind, event.id, block), lambda _: _within(kind, event.id, block)),
            text_line(_LABEL, item.label) if item.label else b"",
            title_line(item.title, voice),
            line(f"{PREFIX}STATUS", item.status.value) if item.status else b"",
            voice.once((_PLACE, item.rooms, item.venue), lambda _: _place(item)),
            people_line(_named(index, item)),
            _when(entry, item),
        )
    )


def _within(kind: str, event_id: str, block_id: str | None) -> bytes:
    return b"".join(
        (
            text_line(_KIND, kind),
            text_line(f"{PREFIX}EVENT", event_id),
            text_line(f"{PREFIX}BLOCK", block_id) if block_id else b"",
        )
    )


def _place(item: Item) -> bytes:
    # RFC 5545 §3.1.1: values in a list are separated by commas.
    rooms = ",".join(escaped(each) for each in item.rooms)
    return b"".join(
        (
            line(f"{PREFIX}ROOMS", rooms) if rooms else b"",
            text_line(_PLACE, item.venue) if item.venue else b"",
        )
    )


def _named(index: Index, item: Item) -> Iterator[str]:
    """The people of an item whose names are shown: who has none here has an id of no meaning."""
    for part in item.parts:
        for each in (part.person, part.substitute):
            person = index.people.get(each) if each else None
            if person and person.name:
                yield person.id


def _when(entry: Planned, item: Item) -> bytes:
    """What the item says of its time, where DTSTART and DTEND say something else."""
    if item.when is None:
        return _INHERITED
    by_the_wall = isinstance(entry.when, Moments) and entry.when.zone
    if by_the_wall or not isinstance(item.when, Slot):
        return b""
    start, end = (each.isoformat(timespec="seconds") for each in (item.when.start, item.when.end))
    return line(f"{PREFIX}WHEN", f"{start}/{end}")
