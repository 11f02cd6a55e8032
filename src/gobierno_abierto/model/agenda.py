"""What happens: a closed, tagged union of small classes.

A foreign schedule is never forced into a wrong kind: what fits none is a `Session` with a free
`type`.
"""

from datetime import date
from typing import ClassVar

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import Access, Certainty, ItemStatus, Role
from gobierno_abierto.model.slot import Slot
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class Part(Record):
    """Who does what in an item.

    `person` and `organization` are ids; with neither, the part is still to be filled.
    `title` and `affiliation` are as printed in the agenda. `substitute` is the id of the person
    who would stand in. `remote` says that the part is taken from a distance, by a connection.
    """

    role: Role
    person: str | None = None
    organization: str | None = None
    title: Text | None = None
    affiliation: Text | None = None
    certainty: Certainty | None = None
    substitute: str | None = None
    remote: bool = False


@attrs.frozen(kw_only=True)
class Link(Record):
    """An address that belongs to something.

    `rel` says how: ``minutes``, ``stream``, ``registration``…
    """

    rel: str
    url: str
    title: Text | None = None


@attrs.frozen(kw_only=True)
class Interpretation(Record):
    """Speech in `source` is heard in `target` (BCP 47 tags)."""

    source: str
    target: str


@attrs.frozen(kw_only=True)
class Item(Noun):
    """What all items of an agenda have. Not itself an item: see `AgendaItem`.

    `label` is the printed numbering ("Panel 1.", "IV."), never computed with. `when` is a slot, a
    day, or `None`: not stated (in an event of one day its day follows; in a block, the block's
    time). `duration` is the planned length in minutes, for an item without a slot. `rooms`,
    `needs` and `after` are ids: where, what it needs (resources), and what must have ended before
    it starts. `venue` is for an item that has no room yet. `expected` counts the people expected.
    `topics` are codes of policy areas. `access` `None` means not stated, or the block's.
    """

    kind: ClassVar[str] = ""

    label: str | None = None
    title: Text | None = None
    objective: Text | None = None
    description: Text | None = None
    status: ItemStatus | None = None
    when: Slot | date | None = None
    duration: int | None = None
    venue: str | None = None
    rooms: tuple[str, ...] = ()
    access: Access | None = None
    expected: int | None = None
    languages: tuple[str, ...] = ()
    interpretation: tuple[Interpretation, ...] = ()
    parts: tuple[Part, ...] = ()
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


@attrs.frozen(kw_only=True)
class Opening(Item):
    """The opening of an event."""

    kind: ClassVar[str] = "opening"


@attrs.frozen(kw_only=True)
class Keynote(Item):
    """One voice before everybody."""

    kind: ClassVar[str] = "keynote"


@attrs.frozen(kw_only=True)
class Panel(Item):
    """Several voices and a moderator before everybody."""

    kind: ClassVar[str] = "panel"


@attrs.frozen(kw_only=True)
class Talk(Item):
    """A presentation to whoever chooses it."""

    kind: ClassVar[str] = "talk"


@attrs.frozen(kw_only=True)
class Workshop(Item):
    """A group that works on something, and may bring forth commitments."""

    kind: ClassVar[str] = "workshop"


@attrs.frozen(kw_only=True)
class Conclusions(Item):
    """What the workshops bring back to everybody."""

    kind: ClassVar[str] = "conclusions"


@attrs.frozen(kw_only=True)
class Closing(Item):
    """The end of an event."""

    kind: ClassVar[str] = "closing"


@attrs.frozen(kw_only=True)
class Break(Item):
    """Coffee, lunch, a walk. In every room that it lists."""

    kind: ClassVar[str] = "break"


@attrs.frozen(kw_only=True)
class Session(Item):
    """Anything else. `type` is the word of whoever made the agenda."""

    kind: ClassVar[str] = "session"

    type: str | None = None


SingleItem = Opening | Keynote | Panel | Talk | Workshop | Conclusions | Closing | Break | Session


@attrs.frozen(kw_only=True)
class ParallelBlock(Item):
    """Simultaneous items under one title, one objective and one way of access.

    Blocks do not nest. What an item of the block does not say (time, access) it has from the
    block; a block does not clash with its own items.
    """

    kind: ClassVar[str] = "parallel"

    items: tuple[SingleItem, ...] = ()


AgendaItem = SingleItem | ParallelBlock
