"""What was asked for."""

from typing import Literal

import attrs

ThreadKind = Literal["event", "block", "venue", "room", "person"]


@attrs.frozen
class Thread:
    """What one calendar of several follows through the dialogue: a room, a person.

    `id` is that of the event, the parallel block, the venue, the room or the person.
    """

    kind: ThreadKind
    id: str


@attrs.frozen(kw_only=True)
class Wish:
    """How a calendar is to be written; the words are those of `to_ical`.

    `thread` is the one to follow; `None`: the whole dialogue.
    """

    thread: Thread | None = None
    per_item: bool = False
    parent: bool = False
    utc: bool = False
    internal: bool = False
    published: bool = False
