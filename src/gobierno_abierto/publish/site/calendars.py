"""The calendars of a site: the whole, one for each thread, and one for each item."""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

import attrs

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.ical import (
    Calendar,
    Feed,
    calendars,
    milestone_days,
)
from gobierno_abierto.formats.ical.content import PREFIX, unescaped
from gobierno_abierto.publish.site.addresses import slug, stem
from gobierno_abierto.publish.site.wish import Subject

FOLDER = "calendarios"
WHOLE_PATH, MILESTONES = f"{FOLDER}/dialogo.ics", f"{FOLDER}/hitos.ics"
# The folder of each kind of calendar.
_FOLDERS = {
    "event": "eventos",
    "block": "bloques",
    "venue": "sedes",
    "room": "salas",
    "person": "personas",
}
_ITEMS, _EVENT = "actividades", "evento-"
# Where the calendar of a thread lies. The id of a person may spell her name, which everybody would
# read in the list of a folder.
_PERSON = re.compile(rf"{FOLDER}/{_FOLDERS['person']}/[0-9a-f]{{16}}\.ics")
_OTHERS = tuple(f"{FOLDER}/{each}/" for kind, each in _FOLDERS.items() if kind != "person")
_BEGIN, _END = b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n"
_ID, _KIND = f"{PREFIX}ID:".encode(), f"{PREFIX}KIND:event\r\n".encode()
_CLOSE = b"END:VCALENDAR\r\n"
# What a calendar says of itself, and an appointment that is added to another does not need.
_OF_CALENDAR = (b"NAME:", b"X-WR-", b"REFRESH-INTERVAL", b"X-PUBLISHED-TTL", PREFIX.encode())


@attrs.frozen(kw_only=True)
class Calendars:
    """All calendars in one language: the threads, the whole first; and single entries.

    Of these the key is whether it is that of an event, and the id of the event or the item.

    `paths` says where each thread lies, by its id. `milestones` is empty if no day of any is known.
    `lost` are the paths of those whose history was not carried on, with the reason.
    """

    threads: tuple[Calendar, ...]
    paths: Mapping[str | None, str]
    entries: Mapping[tuple[bool, str], bytes]
    milestones: bytes = b""
    lost: tuple[tuple[str, Finding], ...] = ()


def calendars_of(subject: Subject, lang: str, previous: Mapping[str, bytes]) -> Calendars:
    """The calendars of a document in one language; `previous` are the files of the last site."""
    document, index, internal = subject.marked, subject.marked_index, subject.wish.internal
    former = _published(previous)
    threads = tuple(calendars(document, lang=lang, internal=internal, previous=former, index=index))
    paths = _paths((each.feed for each in threads), previous)
    lost = [(paths[each.feed.id], each.lost) for each in threads if each.lost]
    steps, why = milestone_days(
        document, lang=lang, internal=internal, previous=previous.get(MILESTONES), index=index
    )
    lost += [(MILESTONES, why)] if why else []
    return Calendars(
        threads=threads,
        paths=paths,
        entries=dict(_entries(threads[0].data if threads else b"")),
        milestones=steps,
        lost=tuple(lost),
    )


def path_of(feed: Feed) -> str:
    """Where a calendar that is new lies in the folder of a language."""
    if feed.id is None:
        return WHOLE_PATH
    name = sha256(feed.id.encode()).hexdigest()[:16] if feed.kind == "person" else stem(feed.id)
    return _within(feed, name)


def _within(feed: Feed, name: str) -> str:
    return f"{FOLDER}/{_FOLDERS[feed.kind]}/{name}.ics" if feed.kind != "dialogue" else WHOLE_PATH


def _paths(feeds: Iterable[Feed], previous: Mapping[str, bytes]) -> dict[str | None, str]:
    """Where each calendar lies, by what it follows.

    One that lies elsewhere since an older version of ours put it there stays, for the sake of those
    who subscribed to it.
    """
    those = tuple(feeds)
    paths = {each.id: path_of(each) for each in those}
    taken = set(paths.values())
    for each in those:
        before = _within(each, slug(each.id or ""))
        is_new = paths[each.id] not in previous and before not in taken
        if is_new and followed(previous.get(before, b"")) == each.id:
            paths[each.id] = before
    return paths


def is_of_thread(path: str) -> bool:
    """Whether the calendar of something that can be followed may lie there."""
    return path.startswith(_OTHERS) or is_of_person(path)


def is_of_person(path: str) -> bool:
    """Whether the calendar of a person may lie there."""
    return bool(_PERSON.fullmatch(path))


def entry_path(noun_id: str, *, is_event: bool) -> str:
    """Where the calendar of a single entry lies."""
    name = f"{_EVENT}{stem(noun_id)}" if is_event else stem(noun_id, apart=_EVENT)
    return f"{FOLDER}/{_ITEMS}/{name}.ics"


def _published(previous: Mapping[str, bytes]) -> dict[str | None, bytes]:
    """The calendars that were published last, by what each follows: they say so themselves."""
    found: dict[str | None, bytes] = {}
    for path, data in previous.items():
        if path == WHOLE_PATH:
            found[None] = data
        elif is_of_thread(path) and (told := followed(data)):
            found[told] = data
    return found


def followed(data: bytes) -> str:
    """The id of what a calendar of ours follows; empty if it says nothing that can be read."""
    unfolded = data[:65536].replace(b"\r\n ", b"")
    start = unfolded.find(f"\n{PREFIX}FEED:".encode())
    if start < 0:
        return ""
    line = unfolded[start:].lstrip(b"\n").partition(b"\r\n")[0]
    return unescaped(line.partition(b":")[2].decode(errors="replace"))


def _entries(whole: bytes) -> Iterator[tuple[tuple[bool, str], bytes]]:
    """Each entry of a calendar as a calendar of its own, by whether it is an event, and the id.

    Cut out of the whole, so that whoever has both has one appointment, of the same version.
    """
    head, _, rest = whole.partition(_BEGIN)
    if not rest:
        return
    lines = head.replace(b"\r\n ", b"\0").split(b"\r\n")
    kept = [each for each in lines if not each.startswith(_OF_CALENDAR)]
    head = b"\r\n".join(kept).replace(b"\0", b"\r\n ")
    zones = head[head.find(b"BEGIN:VTIMEZONE") :] if b"BEGIN:VTIMEZONE" in head else b""
    bare = head[: len(head) - len(zones)]
    for part in rest.split(_BEGIN):
        entry = part.partition(_END)[0]
        unfolded = entry.replace(b"\r\n ", b"")
        start = unfolded.find(b"\n" + _ID)
        if start < 0 or b"\nSTATUS:CANCELLED\r\n" in unfolded:
            continue
        line = unfolded[start + 1 + len(_ID) :].partition(b"\r\n")[0]
        used = zones if b";TZID=" in unfolded else b""
        data = b"".join((bare, used, _BEGIN, entry, _END, _CLOSE))
        yield (_KIND in unfolded, unescaped(line.decode(errors="replace"))), data
