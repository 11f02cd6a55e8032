"""From an entry to an item of an agenda, in the shape of the file of a document."""

import hashlib
import re
from datetime import datetime
from typing import Any, get_args

from gobierno_abierto.formats.ical.content import PREFIX, ContentLine, clean, listed
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry, text_of
from gobierno_abierto.formats.ical.reading.recurring import Occurrence
from gobierno_abierto.formats.ical.reading.times import Placed, slot
from gobierno_abierto.model import LANGUAGE_TAG, ItemStatus, ParallelBlock, SingleItem
from gobierno_abierto.words import one_line

Plain = dict[str, Any]

KINDS = frozenset(kind.kind for kind in (*get_args(SingleItem), ParallelBlock))
# RFC 5545 §3.8.1.11.
STATUS = {"TENTATIVE": "tentative", "CONFIRMED": "confirmed", "CANCELLED": "cancelled"}
_OWN_STATUS = frozenset(ItemStatus)
# What our writer makes of the words of a document.
ICAL_STATUS = {
    "tentative": "TENTATIVE",
    "postponed": "TENTATIVE",
    "confirmed": "CONFIRMED",
    "held": "CONFIRMED",
    "cancelled": "CANCELLED",
}
_SLOT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)/(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)")


def own_word(entry: CalendarEntry, name: str) -> str | None:
    """One of our own properties of an entry, on one line; `None` if it is not there."""
    found = entry.text(PREFIX + name)
    return one_line(found) if found else None


def entry_id(occurrence: Occurrence) -> str:
    """The id of what an entry tells of: ours, else one that follows from its UID.

    Never from its title, time or position: an entry that is moved is the same entry.
    """
    entry = occurrence.entry
    ours = own_word(entry, "ID")
    if ours and occurrence.original is None:
        return ours
    known = entry.uid or f"{entry.summary}\n{occurrence.start}"
    base = ours or f"entry-{hashlib.sha256(known.encode()).hexdigest()[:12]}"
    if occurrence.original is None:
        return base
    shown = f"{occurrence.original:%m%dT%H%M}"
    seconds = f"{occurrence.original.second:02d}" if occurrence.original.second else ""
    return f"{base}-{occurrence.original.year:04d}{shown}{seconds}"


def said(line: ContentLine | None, fallback: str) -> Plain | None:
    """A text with its language, in the shape of the file; `None` if it is blank."""
    words = text_of(line) if line else None
    if line is None or words is None:
        return None
    return {language_of(line, fallback): words}


def language_of(line: ContentLine, fallback: str) -> str:
    """The tag in LANGUAGE, if it is one."""
    parts = line.parameters.get("LANGUAGE", "").replace("_", "-").split("-")
    tag = "-".join([parts[0].lower(), *(each.upper() for each in parts[1:] if len(each) == 2)])
    return tag if LANGUAGE_TAG.fullmatch(tag) else fallback


def item_of(
    occurrence: Occurrence,
    placed: Placed,
    language: str,
    known_links: frozenset[str],
    *,
    is_off: bool = False,
    overruled: frozenset[str] = frozenset(),
) -> Plain:
    """The item of an agenda; `language` is that of words that do not say theirs.

    `known_links` are the addresses of its event, which its entry repeats; `is_off`: its event or
    block is cancelled, and all of its entries with it; `overruled` are properties of ours that do
    not count. Members without value are left out.
    """
    entry = occurrence.entry
    ours = own_word(entry, "KIND") if own_word(entry, "ID") else None
    kind = ours if ours in KINDS else "session"
    is_titled = ours is not None and "TITLE" not in overruled
    title = f"{PREFIX}TITLE" if is_titled else "SUMMARY"
    words = said(entry.first("DESCRIPTION"), language)
    members = {
        "kind": kind,
        "id": entry_id(occurrence),
        "label": own_word(entry, "LABEL") if is_titled else None,
        "title": said(entry.first(title), language),
        "description": None if ours else words,
        "status": _status(entry, is_off=is_off, is_overruled="STATUS" in overruled),
        "when": _when(entry, placed, is_overruled="WHEN" in overruled),
        "venue": own_word(entry, "PLACE") if "ROOMS" not in overruled else None,
        "rooms": rooms_of(entry) if "ROOMS" not in overruled else None,
        "type": one_line(entry.categories[0]) if entry.categories and not ours else None,
        "links": [each for each in links(entry) if each["url"] not in known_links],
        "identifiers": identifiers(occurrence),
        # Of ours, the words are what the library made of all that an item says.
        "x-icalendar-description": entry.description if ours else None,
        "x-icalendar-rule": entry.rule if occurrence.is_first and entry.rule else None,
    }
    return {name: value for name, value in members.items() if value}


def _status(entry: CalendarEntry, *, is_off: bool, is_overruled: bool) -> str | None:
    if own_word(entry, "ID") and not is_overruled:
        word = own_word(entry, "STATUS")
        if word in _OWN_STATUS:
            return word
        # What was taken off the agenda has no word of its own but the calendar's.
        return "cancelled" if entry.status == "CANCELLED" and not is_off else None
    return STATUS.get(entry.status or "")


def _when(entry: CalendarEntry, placed: Placed, *, is_overruled: bool) -> Any:
    ours = told_when(own_word(entry, "WHEN") or "")
    if ours is not None and not is_overruled:
        return ours
    first = placed.first
    return slot(placed) if isinstance(first, datetime) else first.isoformat()


def told_when(words: str) -> Plain | None:
    """The slot that our own property tells, empty for what has none; `None` if it tells nothing."""
    if words == "INHERITED":
        return {}
    found = _SLOT.fullmatch(words)
    if found is None or not all(_is_moment(each) for each in found.groups()):
        return None
    return {"start": found[1], "end": found[2]}


def _is_moment(written: str) -> bool:
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return True


def rooms_of(entry: CalendarEntry) -> list[str]:
    """The ids of the rooms that an entry of ours names."""
    line = entry.first(f"{PREFIX}ROOMS")
    if line is None:
        return []
    return [one_line(clean(each)) for each in listed(line.value) if each.strip()]


def links(entry: CalendarEntry) -> list[Plain]:
    """The address of an entry as a link."""
    if not entry.url:
        return []
    return [{"rel": "related", "url": one_line(entry.url)}]


def identifiers(occurrence: Occurrence) -> list[Plain]:
    """The UID that somebody else gave; ours follows from the id."""
    entry = occurrence.entry
    if not entry.uid or not occurrence.is_first or own_word(entry, "ID"):
        return []
    return [{"system": "icalendar", "value": one_line(entry.uid)}]
