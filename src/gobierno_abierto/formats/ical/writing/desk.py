"""What all entries of one calendar share while it is written."""

from collections.abc import Callable, Hashable
from typing import Any, Literal

import attrs

from gobierno_abierto.formats.ical.writing.history import Past, read_past
from gobierno_abierto.formats.ical.writing.identity import Names
from gobierno_abierto.formats.ical.writing.voice import Voice, reader_of
from gobierno_abierto.formats.ical.writing.wish import Wish
from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import public_view

Component = Literal["VEVENT", "VTODO"]


@attrs.frozen(kw_only=True)
class Desk:
    """The document as it is shown, the reader it is shown to, and what was published before.

    `written` are the entries that other calendars at the same desk have in common with this one;
    `None`: there are no others.
    """

    index: Index
    voice: Voice
    wish: Wish
    names: Names
    past: Past
    written: dict[Hashable, Any] | None = None


def desk_for(
    document: Document,
    wish: Wish,
    *,
    lang: str | None,
    previous: bytes | None,
    component: Component,
    is_ours: Callable[[str], bool],
    index: Index | None = None,
) -> Desk:
    """Everything that has to be looked up before an entry can be written.

    `component` is what the entries are, and `is_ours` knows their kinds. `index` is what may be
    shown of the document; `None`: that is still to be found out.

    Raises:
        CalendarError: if `previous` cannot be carried on (see `read_past`).
        ValueError: if the library does not speak `lang`.
    """
    shown = index or Index(document if wish.internal else public_view(document))
    return Desk(
        index=shown,
        voice=Voice(reader_of(lang, document.header.language)),
        wish=wish,
        names=Names(shown),
        past=read_past(
            previous,
            document.header,
            component=component,
            is_ours=is_ours,
            feed=wish.thread.id if wish.thread else "",
            internal=wish.internal,
        ),
    )
