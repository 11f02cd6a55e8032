"""The calendars that one dialogue gives: the whole, and one for each thread through it."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

import attrs

from gobierno_abierto.findings import finding
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical.writing.errors import CalendarError
from gobierno_abierto.formats.ical.writing.plan import has_entry, planned, threads_of
from gobierno_abierto.formats.ical.writing.threads import threads_of_item
from gobierno_abierto.formats.ical.writing.wish import Thread, ThreadKind, Wish
from gobierno_abierto.index import Index, full_name_of
from gobierno_abierto.model import Document, Noun, ParallelBlock, Text
from gobierno_abierto.privacy import public_view, withheld


@attrs.frozen(kw_only=True)
class Feed:
    """One calendar of several that a document gives.

    `id` is what `to_ical` takes as `only`; `None`: the whole dialogue. `title` is that of the
    event, the block or the dialogue, or the name of the venue, the room or the person; the id for
    want of one.
    """

    id: str | None
    kind: Literal["dialogue"] | ThreadKind
    title: Text | str


def feeds(document: Document, *, internal: bool = False) -> tuple[Feed, ...]:
    """All calendars of `document` that have an entry: the whole first, then by kind.

    None of a plan book. Of people only those whose names may be published, unless it is for
    `internal` use.
    """
    return feeds_of(Index(document if internal else public_view(document)), internal=internal)


def feeds_of(index: Index, *, internal: bool) -> tuple[Feed, ...]:
    """The same of a document that is shown as it is."""
    entries = planned(index, Wish(internal=internal))
    if not entries:
        return ()
    lively = {thread for each in entries if not each.item for thread in threads_of(index, each)}
    for placed in index.items:
        if has_entry(placed):
            lively |= threads_of_item(index, placed)
    secret = frozenset() if internal else _nameless(index.document)
    whole = Feed(id=None, kind="dialogue", title=index.document.title)
    threads = (
        Feed(id=thread.id, kind=thread.kind, title=title)
        for thread, title in index.once(_threads).values()
        if thread in lively and thread not in secret
    )
    return (whole, *threads)


def thread_called(document: Document, noun_id: str, *, internal: bool) -> Thread:
    """The thread of that id.

    Raises:
        CalendarError: if nothing that has a calendar is called so (GA802), or it is a person
            whose name may not be published (GA803).
    """
    return thread_of(Index(document), noun_id, internal=internal)


def thread_of(index: Index, noun_id: str, *, internal: bool) -> Thread:
    """The same of a document that was looked into already."""
    named = index.once(_threads).get(noun_id)
    if named is None:
        raise CalendarError(finding(said.NO_SUCH_FEED, "", id=noun_id))
    if not internal and named.thread in _nameless(index.document):
        raise CalendarError(finding(said.PERSON_NOT_PUBLIC, "", id=noun_id))
    return named.thread


def thread_title(index: Index, thread: Thread) -> Text | str:
    """What a thread is called."""
    return index.once(_threads)[thread.id].title


class _Named(NamedTuple):
    """A thread and what it is called."""

    thread: Thread
    title: Text | str


def _threads(index: Index) -> dict[str, _Named]:
    """All threads by id; where an id is given twice, the first kind counts."""
    found: dict[str, _Named] = {}
    for event in index.events:
        found.setdefault(event.event.id, _Named(Thread("event", event.event.id), event.title))
    blocks = [each.item for each in index.items if isinstance(each.item, ParallelBlock)]
    groups: tuple[tuple[ThreadKind, Iterable[Noun]], ...] = (
        ("block", blocks),
        ("venue", index.venues.values()),
        ("room", index.rooms.values()),
        ("person", index.people.values()),
    )
    for kind, nouns in groups:
        for noun in nouns:
            found.setdefault(noun.id, _Named(Thread(kind, noun.id), full_name_of(noun)))
    return found


def _nameless(document: Document) -> frozenset[Thread]:
    """The people who must not be named to everybody."""
    return frozenset(Thread("person", each) for each in withheld(document))
