"""All calendars of a dialogue at once: what they share is worked out only once."""

from collections.abc import Hashable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.ical.writing.desk import Desk, desk_for
from gobierno_abierto.formats.ical.writing.errors import CalendarError, NothingToWriteError
from gobierno_abierto.formats.ical.writing.feeds import Feed, feeds_of, thread_of, thread_title
from gobierno_abierto.formats.ical.writing.history import Past, Seen, read_past
from gobierno_abierto.formats.ical.writing.milestones import is_milestone, steps_written
from gobierno_abierto.formats.ical.writing.wish import Thread, Wish
from gobierno_abierto.formats.ical.writing.write import written
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document


class Calendar(NamedTuple):
    """One calendar of a dialogue. `lost` says why its history was not carried on, if it was not."""

    feed: Feed
    data: bytes
    lost: Finding | None = None


def calendars(
    document: Document,
    *,
    lang: str | None = None,
    internal: bool = False,
    previous: Mapping[str | None, bytes] | None = None,
    index: Index | None = None,
) -> Iterator[Calendar]:
    """Every calendar that `feeds` names, with the bytes of `to_ical`; the whole first.

    `previous` are those that were published last, by what `to_ical` takes as `only`. Of those that
    have no entry any more, the cancelled ones are told as long as the document knows what they
    follow. One that cannot be carried on is begun anew, and says why. `index` is what may be shown
    of the document; `None`: that is still to be found out.

    Raises:
        ValueError: if the library does not speak `lang`.
    """
    before = previous or {}
    desk = desk_for(
        document,
        Wish(internal=internal),
        lang=lang,
        previous=None,
        component="VEVENT",
        is_ours=_is_of_agenda,
        index=index,
    )
    shared: dict[Hashable, Any] = {}
    seen = Seen()
    now = feeds_of(desk.index, internal=internal)
    known = {each.id for each in now}
    gone = [_gone(desk, noun_id) for noun_id in before if noun_id not in known]
    for feed in (*now, *filter(None, gone)):
        past, lost = _past(desk, feed, before.get(feed.id), seen)
        thread = None if feed.id is None else thread_of(desk.index, feed.id, internal=internal)
        wish = attrs.evolve(desk.wish, thread=thread)
        own = attrs.evolve(desk, wish=wish, past=past, written=shared)
        try:
            yield Calendar(feed, written(document, own), lost)
        except NothingToWriteError:
            # Of something that is no more, not even a cancelled entry is left to be told.
            continue


def milestone_days(
    document: Document,
    *,
    lang: str | None = None,
    internal: bool = False,
    previous: bytes | None = None,
    index: Index | None = None,
) -> tuple[bytes, Finding | None]:
    """The days on which milestones are due, as `milestones_to_ical` writes them as events.

    Empty if there is none; and why the history was not carried on, if it was not.

    Raises:
        ValueError: if the library does not speak `lang`.
    """
    lost = None
    wish = Wish(internal=internal)
    asked = partial(
        desk_for,
        document,
        wish,
        lang=lang,
        component="VEVENT",
        is_ours=is_milestone,
        index=index,
    )
    try:
        desk = asked(previous=previous)
    except CalendarError as error:
        desk, lost = asked(previous=None), error.finding
    try:
        return steps_written(document, desk, as_events=True), lost
    except NothingToWriteError:
        return b"", None


def _is_of_agenda(kind: str) -> bool:
    return not is_milestone(kind)


def _gone(desk: Desk, noun_id: str | None) -> Feed | None:
    """What a calendar without entries follows; `None`: the document does not know it any more."""
    if noun_id is None:
        return Feed(id=None, kind="dialogue", title=desk.index.document.title)
    try:
        thread: Thread = thread_of(desk.index, noun_id, internal=desk.wish.internal)
    except CalendarError:
        return None
    return Feed(id=noun_id, kind=thread.kind, title=thread_title(desk.index, thread))


def _past(
    desk: Desk, feed: Feed, previous: bytes | None, seen: Seen
) -> tuple[Past, Finding | None]:
    try:
        past = read_past(
            previous,
            desk.index.document.header,
            component="VEVENT",
            is_ours=_is_of_agenda,
            feed=feed.id or "",
            internal=desk.wish.internal,
            seen=seen,
        )
    except CalendarError as error:
        return Past(), error.finding
    return past, None
