"""Entries that were published and are no more: they stay, as cancelled.

An entry that vanished from a calendar stays for ever in those that once took it over. Everything
is written anew: nothing of the previous calendar gets through as it stands.
"""

import re
from collections.abc import Container
from datetime import date

from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.desk import Desk
from gobierno_abierto.formats.ical.writing.history import Former, When, next_sequence
from gobierno_abierto.formats.ical.writing.lines import escaped, line, text_line
from gobierno_abierto.formats.ical.writing.organizer import organizer
from gobierno_abierto.formats.ical.writing.own import MILESTONE, people_line
from gobierno_abierto.formats.ical.writing.times import day_line, stamp, stamps, utc_line
from gobierno_abierto.formats.ical.writing.withheld import (
    giving_away,
    may_be_told,
    named_before,
    people_of,
)
from gobierno_abierto.model import LANGUAGE_TAG, Document
from gobierno_abierto.words import open_words

_ID, _KIND, _TITLE = (f"{PREFIX}{name}" for name in ("ID", "KIND", "TITLE"))
_WITHIN = tuple(f"{PREFIX}{name}" for name in ("EVENT", "COMMITMENT"))
# What is copied of an entry, and may tell of somebody.
_COPIED = ("SUMMARY", "LOCATION", _ID, _TITLE, *_WITHIN)

_STAMP = re.compile(r"[0-9]{8}T[0-9]{6}Z", re.ASCII)


def kept(document: Document, desk: Desk, written: Container[str]) -> list[bytes]:
    """The former entries of ours whose UIDs are not among those `written`, as cancelled ones.

    `document` is the whole one, which knows the names that are withheld.
    """
    gone = [
        former
        for former in desk.past.formers.values()
        if former.noun_id is not None and former.uid not in written and _can_stand(former)
    ]
    if not gone:
        return []
    words = (former.text(name) for former in gone for name in _COPIED)
    secret: frozenset[str] = frozenset()
    if not desk.wish.internal:
        secret = giving_away(document, words, named_before(desk))
    in_order = sorted(gone, key=lambda former: (_times(former), former.uid))
    return [_cancelled(desk, each, secret | _of_the_nameless(desk, each)) for each in in_order]


def _of_the_nameless(desk: Desk, former: Former) -> frozenset[str]:
    """All words of an entry, if somebody was named in it whom the document names no more.

    Her name is not known any longer, so that it cannot be looked for.
    """
    if all(may_be_told(desk, each) for each in people_of(former)):
        return frozenset()
    # What the document tells of its events is no secret.
    told = {"", *(each.event.id for each in desk.index.events)}
    within = {former.text(name) for name in _WITHIN} - told
    words = ("SUMMARY", "LOCATION", _ID, _TITLE)
    return frozenset(former.text(name) for name in words) - {""} | within


def _can_stand(former: Former) -> bool:
    # RFC 5545 §3.6.1: DTSTART "is REQUIRED if the component appears in an iCalendar object that
    # doesn't specify the "METHOD" property".
    return former.component.name == "VTODO" or isinstance(former.state.start, date | int)


def _cancelled(desk: Desk, former: Former, secret: frozenset[str]) -> bytes:
    name = former.component.name
    return b"".join(
        (
            line("BEGIN", name),
            text_line("UID", former.uid),
            _version(desk, former),
            organizer(desk.index.document.header) if desk.wish.published else b"",
            _times(former),
            # No DESCRIPTION: it may tell of people.
            _words(desk, former, secret),
            line("STATUS", "CANCELLED"),
            line("TRANSP", "TRANSPARENT") if name == "VEVENT" else b"",
            _own(desk, former, secret),
            line("END", name),
        )
    )


def _version(desk: Desk, former: Former) -> bytes:
    now = stamp(desk.index.document.header)
    dtstamp, modified = former.text("DTSTAMP"), former.text("LAST-MODIFIED")
    if not (former.is_cancelled and _STAMP.fullmatch(dtstamp) and _STAMP.fullmatch(modified)):
        dtstamp = modified = now
    state = former.state._replace(status="CANCELLED")
    return stamps(dtstamp, modified) + line("SEQUENCE", str(next_sequence(former, state)))


def _times(former: Former) -> bytes:
    """When it was: days, or hours in UTC, so that no zone has to be told."""
    start, end, due = former.state.start, former.state.end, former.state.due
    return b"".join(
        (
            _moment("DTSTART", start),
            _moment("DTEND", end) if _is_after(end, start) else b"",
            _moment("DUE", due) if start is None or _is_after(due, start) else b"",
        )
    )


def _moment(name: str, when: When | None) -> bytes:
    if isinstance(when, date):
        return day_line(name, when)
    return utc_line(name, when) if isinstance(when, int) else b""


def _is_after(end: When | None, start: When | None) -> bool:
    # RFC 5545 §3.8.2.2 and §3.8.2.3: later than DTSTART, and of the same type.
    if isinstance(end, date):
        return isinstance(start, date) and end > start
    return isinstance(end, int) and isinstance(start, int) and end > start


def _words(desk: Desk, former: Former, secret: frozenset[str]) -> bytes:
    title, where = former.text("SUMMARY"), former.text("LOCATION")
    if not secret.isdisjoint(_told(former)):
        title = where = ""
    if title:
        told = text_line("SUMMARY", title, language=_language(former, "SUMMARY"))
    else:
        word = _kind_word(desk, former)
        told = text_line("SUMMARY", word[:1].upper() + word[1:], language=desk.voice.lang)
    return told + text_line("LOCATION", where)


def _own(desk: Desk, former: Former, secret: frozenset[str]) -> bytes:
    noun_id, title = former.text(_ID), former.text(_TITLE)
    if not secret.isdisjoint(_told(former)):
        title = ""
    within = [(name, former.text(name)) for name in _WITHIN]
    return b"".join(
        (
            line("CATEGORIES", escaped(_kind_word(desk, former))),
            text_line(_ID, former.uid if noun_id in secret else noun_id),
            text_line(_KIND, former.text(_KIND)),
            *(text_line(name, told) for name, told in within if told not in secret),
            text_line(_TITLE, title, language=_language(former, _TITLE)),
            # As long as the words stay, they have to be looked at again.
            people_line(each for each in people_of(former) if may_be_told(desk, each)),
        )
    )


def _told(former: Former) -> tuple[str, ...]:
    """The words that go together, whichever of them gives somebody away."""
    return tuple(former.text(name) for name in ("SUMMARY", "LOCATION", _TITLE))


def _kind_word(desk: Desk, former: Former) -> str:
    kind = former.text(_KIND)
    other = phrases.MILESTONE if kind == MILESTONE else phrases.CATEGORY
    return (open_words("item-kind", kind) or other).in_language(desk.voice.lang)


def _language(former: Former, name: str) -> str | None:
    found = former.component.first(name)
    tag = found.parameters.get("LANGUAGE", "") if found else ""
    return tag if LANGUAGE_TAG.fullmatch(tag) else None
