"""Calendars that follow nothing any more: they stay where they were, and cancel what they told.

Who subscribed to one would keep its appointments for ever if it only vanished. Of what it told
nothing stays but when that was: it may be that of somebody who is not to be named any more.
"""

import re
from collections.abc import Container, Iterator, Mapping

import attrs

from gobierno_abierto.formats.ical import CalendarError, to_ical
from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.model import Dialogue
from gobierno_abierto.publish.site.calendars import is_of_thread
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
    subject: Subject, lang: str, previous: Mapping[str, bytes], now: Container[str]
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
