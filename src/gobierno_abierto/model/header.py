"""What every document says of itself: who, when, under which licence, from which sources."""

from datetime import date

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import Visibility
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.text import Text

FORMAT_VERSION = "1.1"


@attrs.frozen(kw_only=True)
class Source(Noun):
    """Where something was read. `licence` is that of the source, an SPDX name or a URL."""

    title: Text
    publisher: str | None = None
    url: str | None = None
    date: EdtfDate | None = None
    licence: str | None = None


@attrs.frozen(kw_only=True)
class Citation(Record):
    """The words of a source that say what a field holds.

    `of` is the id of the thing, `field` the name of its field: never a position, since inserting
    an item must not re-aim it. `quote` is as printed, with white space normalised.
    """

    source: str
    of: str
    field: str
    quote: str


@attrs.frozen(kw_only=True)
class Header(Record):
    """The head of a document.

    `format` is the version of the format. `namespace` is a URI that belongs to the publisher
    (``https://…`` or ``tag:…``); with an id it makes a name for the whole world. `revision`
    counts the published states of the document, `revised` is the day of the latest one: they
    are what calendars are stamped with. `language` is the BCP 47 tag of the original.
    `fictional` says that everything in it is invented. `visibility` is `None` if not stated.
    """

    format: str = FORMAT_VERSION
    namespace: str
    revision: int
    revised: date
    language: str
    publisher: str
    licence: str | None = None
    contact: str | None = None
    fictional: bool = False
    visibility: Visibility | None = None
    sources: tuple[Source, ...] = ()
    citations: tuple[Citation, ...] = ()


@attrs.frozen(kw_only=True)
class Waiver(Record):
    """A finding that somebody has looked at and accepts.

    `code` is the finding's, `ids` the things it is about (all of them). `until` is the last day
    on which it holds; `None`: it does not expire.
    """

    code: str
    ids: tuple[str, ...]
    reason: Text
    by: str
    until: date | None = None
