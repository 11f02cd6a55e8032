"""From a dialogue to the bytes of a calendar."""

from collections.abc import Iterable, Iterator
from io import BytesIO

from gobierno_abierto.findings import finding
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical.writing.carried import about_calendar
from gobierno_abierto.formats.ical.writing.desk import Desk, desk_for
from gobierno_abierto.formats.ical.writing.entries import vevent
from gobierno_abierto.formats.ical.writing.errors import NothingToWriteError
from gobierno_abierto.formats.ical.writing.feeds import thread_called, thread_title
from gobierno_abierto.formats.ical.writing.head import head
from gobierno_abierto.formats.ical.writing.hours import Moments
from gobierno_abierto.formats.ical.writing.kept import kept
from gobierno_abierto.formats.ical.writing.lines import line
from gobierno_abierto.formats.ical.writing.own import MILESTONE
from gobierno_abierto.formats.ical.writing.plan import Planned, planned
from gobierno_abierto.formats.ical.writing.wish import Wish
from gobierno_abierto.formats.ical.writing.zones import vtimezone
from gobierno_abierto.index import zone
from gobierno_abierto.model import Document


def to_ical(
    document: Document,
    *,
    lang: str | None = None,
    per_item: bool = False,
    internal: bool = False,
    only: str | None = None,
    parent: bool = False,
    utc: bool = False,
    published: bool = False,
    previous: bytes | None = None,
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
        only: the id of an event, a parallel block, a venue, a room or a person, to write the
            entries that belong to it (see `feeds`); `None`: all. An entry has the same UID in
            every calendar. Those of a block, a room or a person have an entry for each item.
        parent: whether each event with dates known to the day gets an entry for its whole span,
            to which the entries of its items refer. Some readers show the day twice then.
        utc: whether every hour is written in UTC, for readers that do not understand zones.
        published: whether to write all that RFC 5546 wants of a calendar that is sent to others
            (METHOD:PUBLISH, with the publisher as its organizer).
        previous: the calendar that was published last with the same arguments. An entry keeps
            its SEQUENCE, which is raised if its time, its place or its status has changed since;
            entries that are no more stay as cancelled ones, and an event, an item or a block that
            had an entry keeps it while it has a day. `None`: every SEQUENCE follows from the
            revision, and what is no more is not told.

    Raises:
        NothingToWriteError: if no entry comes out, as of every plan book: a calendar must have
            one (RFC 5545 §3.6). It carries the finding GA801.
        CalendarError: if there is no calendar of `only` (GA802), or it is a person whose name
            may not be published (GA803); if `previous` cannot be read (GA804), is internal while
            this one is public (GA805), belongs to another document (GA806), or is not that of
            `only` (GA807).
        ValueError: if the library does not speak `lang`.
    """
    wish = Wish(
        thread=None if only is None else thread_called(document, only, internal=internal),
        per_item=per_item,
        parent=parent,
        utc=utc,
        internal=internal,
        published=published,
    )
    desk = desk_for(
        document,
        wish,
        lang=lang,
        previous=previous,
        component="VEVENT",
        is_ours=lambda kind: kind != MILESTONE,
    )
    return written(document, desk)


def written(document: Document, desk: Desk) -> bytes:
    """The calendar that was wished for; `document` is the whole one.

    Raises:
        NothingToWriteError: if no entry comes out (GA801).
    """
    wish = desk.wish
    entries = planned(desk.index, wish, standing=_standing(desk))
    uids = [desk.names.uid(each.pointer, each.noun_id) for each in entries]
    gone = kept(document, desk, set(uids))
    if not (entries or gone):
        of = thread_title(desk.index, wish.thread) if wish.thread else document.title
        raise NothingToWriteError(finding(said.NOTHING_TO_WRITE, "", title=of))
    out = BytesIO()
    out.write(line("BEGIN", "VCALENDAR"))
    out.write(_head(desk, entries))
    out.writelines(_zones(entries))
    out.writelines(_vevents(desk, entries, uids))
    out.writelines(gone)
    out.write(line("END", "VCALENDAR"))
    return out.getvalue()


def _standing(desk: Desk) -> set[str]:
    """The pointers of what has an entry in the calendar that was published last.

    An event also if its entry was off, for want of a day: it returns. Not so an item.
    """
    if not desk.past.formers:
        return set()
    # Most calendars of a document have few of its items, and to name one takes time.
    known = {each.noun_id for each in desk.past.formers.values()}
    events = {
        each.pointer
        for each in desk.index.events
        if each.event.id in known and desk.past.has(desk.names.uid(each.pointer, each.event.id))
    }
    return events | {
        each.pointer
        for each in desk.index.items
        if each.item.id in known and desk.past.stands(desk.names.uid(each.pointer, each.item.id))
    }


def _head(desk: Desk, entries: list[Planned]) -> bytes:
    index, wish = desk.index, desk.wish
    of = thread_title(index, wish.thread) if wish.thread else None
    zones = {each.event.event.zone for each in entries}
    return b"".join(
        (
            head(index.document, desk.voice, wish, of=of, zones=zones),
            about_calendar(index, entries, wish),
        )
    )


def _zones(entries: Iterable[Planned]) -> Iterator[bytes]:
    """One VTIMEZONE for each zone in use, by name."""
    years: dict[str, set[int]] = {}
    for entry in entries:
        if isinstance(entry.when, Moments) and entry.when.zone:
            slot = entry.when.wall
            years.setdefault(entry.when.zone, set()).update((slot.start.year, slot.end.year))
    for name, used in sorted(years.items()):
        found = zone(name)
        if found:
            yield vtimezone(found, min(used), max(used))


def _vevents(desk: Desk, entries: list[Planned], uids: list[str]) -> Iterator[bytes]:
    """The entries by start and UID: in no order of memory or chance."""
    wholes = {
        each.event.pointer: uid
        for each, uid in zip(entries, uids, strict=True)
        if desk.wish.parent and each.item is None
    }
    in_order = sorted(
        zip(entries, uids, strict=True), key=lambda each: (each[0].when.wall_start, each[1])
    )
    for entry, uid in in_order:
        parent = wholes.get(entry.event.pointer) if entry.item else None
        yield vevent(desk, entry, uid, parent)
