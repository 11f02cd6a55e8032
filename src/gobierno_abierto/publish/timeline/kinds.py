"""A timeline as data: days with lanes, and what stands in them."""

from collections.abc import Mapping
from datetime import date, datetime

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.index import PlacedEvent
from gobierno_abierto.model import Document, ItemStatus, Slot
from gobierno_abierto.publish.visibility import Withheld
from gobierno_abierto.scheduling import Clash


@attrs.frozen(kw_only=True)
class Lane:
    """A room, or the place of what has none. `venue` is the name of its venue, if it has one."""

    key: str
    name: str
    venue: str | None = None


@attrs.frozen(kw_only=True, eq=False)
class Numbered:
    """A clash, and the number by which it is called here."""

    number: int
    clash: Clash

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.clash.severity


@attrs.frozen(kw_only=True)
class Marked:
    """A clash in which an item is involved, and from when to when on the item's own clock."""

    number: int
    severity: Severity
    start: datetime | None = None
    end: datetime | None = None


@attrs.frozen(kw_only=True)
class Earlier:
    """Where something stood in the former document. `words` say it.

    `short` says it in a few of them, and whether that `is_all`; `now` as briefly where it stands.
    """

    day: date | None
    when: Slot | None
    lanes: tuple[str, ...]
    words: str
    short: str = ""
    is_all: bool = False
    now: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Entry:
    """An item in its day.

    `pointer` leads to it. `tag` is the language of the title, if it is another than the reader's.
    `when` `None`: the hour is not known. `lanes` are the keys of those in which it stands, `rooms`
    says so in words. `status` is its own, or that which its block or event forces on it, if it is
    other than certain; `is_off`: it is cancelled or postponed. `block` is the pointer of its
    block; `before` where it stood formerly, if elsewhere; `is_new`: it was not in the former
    document.
    """

    pointer: str
    title: str
    tag: str | None
    when: Slot | None
    lanes: tuple[str, ...]
    rooms: str
    status: ItemStatus | None = None
    is_off: bool = False
    is_break: bool = False
    block: str | None = None
    block_title: str | None = None
    marks: tuple[Marked, ...] = ()
    before: Earlier | None = None
    is_new: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Ghost:
    """The former place of something that has moved or is gone (`pointer` `None`).

    `now` says in a few words where it stands.
    """

    title: str
    when: Slot
    lanes: tuple[str, ...]
    pointer: str | None = None
    now: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Gone:
    """Something that the former document had on a day, and this one has not.

    `now` says where it is on another day; empty: it is no longer there at all.
    """

    title: str
    words: str
    now: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """A block whose items stand around in the picture; `children` are their pointers."""

    entry: Entry
    children: frozenset[str]


@attrs.frozen(kw_only=True, eq=False)
class Section:
    """One day of one event (`day` `None`: what has no day yet).

    `entries` are all items in the order of the day; those in `frames` are drawn as such.
    """

    placed: PlacedEvent
    day: date | None
    title: str
    lines: tuple[str, ...]
    lanes: tuple[Lane, ...]
    entries: tuple[Entry, ...]
    frames: tuple[Frame, ...] = ()
    ghosts: tuple[Ghost, ...] = ()
    gone: tuple[Gone, ...] = ()

    @property
    def boxes(self) -> tuple[Entry, ...]:
        """The entries that are drawn as boxes of their own."""
        framed = {each.entry.pointer for each in self.frames}
        return tuple(each for each in self.entries if each.pointer not in framed)


@attrs.frozen(kw_only=True, eq=False)
class Timeline:
    """What is drawn of a document.

    `clashes` are those that are marked, by number; `waived` counts those that the document
    accepts. `without_day` counts what is not in the day that was asked for, since nobody knows
    its day. `more_items` counts what is too much for one timeline, on `more_days` days. `compared`
    says how much has changed; empty: nothing was compared. `is_judged` is false where nobody
    looked for clashes.
    """

    document: Document
    title: str
    internal: bool
    withheld: Withheld
    sections: tuple[Section, ...]
    clashes: tuple[Numbered, ...]
    waived: int = 0
    without_day: int = 0
    more_items: int = 0
    more_days: int = 0
    compared: str = ""
    is_judged: bool = True

    @property
    def numbered(self) -> Mapping[int, Numbered]:
        """The clashes by their number."""
        return {each.number: each for each in self.clashes}
