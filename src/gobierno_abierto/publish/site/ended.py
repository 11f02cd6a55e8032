"""Calendars that follow nothing any more: they stay where they were, and cancel what they told.

Who subscribed to one would keep its appointments for ever if it only vanished. Of what it told
nothing stays but when that was.

Where it lies it could still tell of somebody who is not to be named any more: by a name, or, being
that of a person, by her id. Whoever guesses that, as from a list of names, finds where it would
lie, and could see by the appointments what she took part in. So these are taken away.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePosixPath

import attrs

from gobierno_abierto.formats.ical import CalendarError, to_ical
from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.writing.withheld import giving_away
from gobierno_abierto.model import Dialogue
from gobierno_abierto.privacy import withheld
from gobierno_abierto.publish.site.addresses import is_cut, plain
from gobierno_abierto.publish.site.calendars import followed, is_of_person, is_of_thread
from gobierno_abierto.publish.site.wish import Subject

_BEGIN, _END = b"BEGIN:VEVENT", b"END:VEVENT"
_UID, _ID, _FEED = b"UID:", f"{PREFIX}ID:".encode(), f"{PREFIX}FEED:".encode()
# What has to be known of an appointment to cancel it; all else may tell of somebody.
_KEPT = re.compile(
    rb"(BEGIN|END|UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DTSTART|DTEND|STATUS|"
    + re.escape(f"{PREFIX}KIND".encode())
    + rb")[:;]"
)


def ended(
    subject: Subject, lang: str, previous: Mapping[str, bytes], now: Collection[str]
) -> Iterator[tuple[str, bytes]]:
    """The paths of calendars of the last site that are not among those `now`, and what is left.

    One that cannot be read any more, or tells nothing that could be cancelled, is not among them.
    """
    document = subject.marked
    if not isinstance(document, Dialogue):
        return
    bare = Dialogue(
        id=document.id,
        header=attrs.evolve(document.header, citations=()),
        title=document.title,
        subtitle=document.subtitle,
        objective=document.objective,
    )
    for path, data in previous.items():
        if path in now or not is_of_thread(path):
            continue
        try:
            internal = subject.wish.internal
            yield path, to_ical(bare, lang=lang, internal=internal, previous=_bare(data))
        except CalendarError:
            continue


def telling(
    subject: Subject, previous: Mapping[str, bytes], now: Collection[str]
) -> tuple[str, ...]:
    """The paths of calendars of the last site, not among those `now`, that could tell of somebody.

    None if everything is shown.
    """
    document = subject.marked
    if not isinstance(document, Dialogue) or subject.wish.internal:
        return ()
    over = [each for each in previous if each not in now and is_of_thread(each)]
    words = {each: _words(each, previous[each]) for each in over if not is_of_person(each)}
    secret = withheld(document)
    # Letters may be missing in a path that are in a name.
    names = {plain(each.name) for each in document.people if each.id in secret and each.name}
    every = {each for those in words.values() for each in those}
    told = giving_away(document, every, filter(None, names))
    return tuple(
        path
        for path in over
        if is_of_person(path)
        or told.intersection(words[path])
        # How its name went on, nobody can tell.
        or (names and is_cut(PurePosixPath(path).stem))
    )


def _words(path: str, data: bytes) -> frozenset[str]:
    """What the name of a file says: as an id, as words, and as words with capitals, as names have.

    And what the calendar follows, as long as it says so.
    """
    name = PurePosixPath(path).stem
    words = name.replace("-", " ")
    return frozenset(filter(None, (name, words, words.title(), followed(data))))


def _bare(calendar: bytes) -> bytes:
    """A calendar that follows nothing, with appointments of which only the time is known."""
    kept = []
    is_within = False
    for line in calendar.replace(b"\r\n ", b"").split(b"\r\n"):
        is_within = (is_within or line == _BEGIN) and line != _END
        if _KEPT.match(line) or not (is_within or line.startswith(_FEED)):
            kept.append(line)
        if is_within and line.startswith(_UID):
            kept.append(_ID + line.removeprefix(_UID))
    return b"\r\n".join(kept)
