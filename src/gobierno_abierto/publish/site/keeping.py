"""Where the files of a page are: beside it, or within it."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Protocol

import attrs

from gobierno_abierto.formats.ical import Feed
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.addresses import slug
from gobierno_abierto.publish.site.calendars import MILESTONES, WHOLE_PATH, entry_path
from gobierno_abierto.publish.site.views import LinkView
from gobierno_abierto.publish.voice import Voice

DATA, TEXT, MESSAGE = "documento.json", "agenda.txt", "mensaje.txt"
# So much of calendars a single page carries, in bytes, before it becomes a burden to a telephone.
_MOST_WITHIN = 2_000_000


class Keeper(Protocol):
    """Knows where calendars and other files of a page lie."""

    @property
    def heading(self) -> str:
        """The level of the headings of drawn parts."""
        ...

    def entry(self, noun_id: str, data: bytes, *, is_event: bool) -> str:
        """Where the calendar of one entry leads to; empty if there is no room for it."""
        ...

    def calendar(self, feed: Feed, data: bytes) -> tuple[str, str]:
        """Where a calendar leads to, and where one subscribes to it; empty if there is none."""
        ...

    def milestones(self, data: bytes) -> tuple[str, str]:
        """The same of the calendar of milestones."""
        ...

    def files(self, voice: Voice) -> tuple[LinkView, ...]:
        """What else can be downloaded."""
        ...

    def code(self, *, has_calendar: bool) -> str:
        """Where the QR code leads; empty if nobody knows an address."""
        ...


@attrs.frozen(kw_only=True)
class Beside:
    """The files of a site: beside its pages.

    `up` leads from the folder of the language to that of the site, `base` is the address of the
    folder of the language; empty if nobody knows it. `paths` says where the calendar of a thread
    lies, by its id. `entries` are the files to which links lead that were made so far.
    """

    up: str
    base: str
    paths: Mapping[str | None, str]
    heading: str = "h2"
    entries: dict[str, bytes] = attrs.field(factory=dict)

    def entry(self, noun_id: str, data: bytes, *, is_event: bool) -> str:
        """A file of its own, which is kept among the `entries`."""
        path = entry_path(noun_id, is_event=is_event)
        self.entries[path] = data
        return path

    def calendar(self, feed: Feed, data: bytes) -> tuple[str, str]:  # noqa: ARG002
        """Always a file of its own."""
        return self._both(self.paths[feed.id])

    def milestones(self, data: bytes) -> tuple[str, str]:  # noqa: ARG002
        """Always a file of its own."""
        return self._both(MILESTONES)

    def files(self, voice: Voice) -> tuple[LinkView, ...]:
        """The data, and the agenda as texts."""
        named = (
            (phrases.DATA, f"{self.up}{DATA}"),
            (phrases.TEXT, TEXT),
            (phrases.TO_WHATSAPP, MESSAGE),
        )
        return tuple(
            LinkView(words=voice.say(words), href=href, kind="file") for words, href in named
        )

    def code(self, *, has_calendar: bool) -> str:
        """To the calendar, or to the page of what has none."""
        if not self.base:
            return ""
        return f"{self.base}{WHOLE_PATH}" if has_calendar else self.base

    def _both(self, path: str) -> tuple[str, str]:
        # RFC 7595 registers the scheme webcal provisionally; it is what readers subscribe by.
        return path, f"webcal://{self.base.partition('://')[2]}{path}" if self.base else ""


class Within:
    """The files of a single page: within it, as long as there is room."""

    heading = "h3"

    def __init__(self, address: str, files: Mapping[str, tuple[str, bytes]]) -> None:
        """`files` are the type and the content of what else can be downloaded, by name."""
        self._address = address
        self._files = files
        self._left = _MOST_WITHIN

    def entry(self, noun_id: str, data: bytes, *, is_event: bool) -> str:  # noqa: ARG002
        """The calendar itself, while there is room."""
        return self._held("text/calendar", data)

    def calendar(self, feed: Feed, data: bytes) -> tuple[str, str]:
        """The calendar itself; the whole always."""
        if feed.id is None:
            return _within("text/calendar", data), ""
        return self._held("text/calendar", data), ""

    def milestones(self, data: bytes) -> tuple[str, str]:
        """The calendar itself."""
        return _within("text/calendar", data), ""

    def files(self, voice: Voice) -> tuple[LinkView, ...]:
        """The data and the texts themselves."""
        words = {DATA: phrases.DATA, TEXT: phrases.TEXT, MESSAGE: phrases.TO_WHATSAPP}
        return tuple(
            LinkView(words=voice.say(words[name]), href=_within(*held), kind="file", download=name)
            for name, held in self._files.items()
        )

    def code(self, *, has_calendar: bool) -> str:  # noqa: ARG002
        """To the page."""
        return self._address

    def _held(self, kind: str, data: bytes) -> str:
        self._left -= len(data)
        return _within(kind, data) if self._left >= 0 else ""


def download_name(noun_id: str) -> str:
    """Under which name a calendar is saved."""
    return f"{slug(noun_id)}.ics"


def _within(kind: str, data: bytes) -> str:
    return f"data:{kind};charset=utf-8;base64,{b64encode(data).decode()}"
