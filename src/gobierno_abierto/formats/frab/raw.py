"""What a schedule says, whichever of its flavours it is in, before anything is made of it."""

from typing import Any, NamedTuple

import attrs

Plain = dict[str, Any]

# Where something stands in the file: the line of an XML file, or the pointer into a JSON file.
Spot = int | str


class Told(NamedTuple):
    """The members of a thing (a day, a room, a person), and where they stand."""

    members: Plain
    spot: Spot


class Entry(NamedTuple):
    """One session, as it is written.

    `day` is the day and `room` the name of the room under which it stands; `None`: it stands
    under none. The people are in its member ``persons``, whatever the file calls it.
    """

    members: Plain
    spot: Spot
    day: Told | None = None
    room: str | None = None


@attrs.frozen(kw_only=True)
class Schedule:
    """A whole schedule: `root` is what stands beside the conference, such as its version.

    `people` and `rooms` are those that are described on their own, outside of any session.
    `is_cut`: there are more sessions than are read.
    """

    root: Plain
    conference: Told
    days: tuple[Told, ...]
    entries: tuple[Entry, ...]
    people: tuple[Told, ...]
    rooms: tuple[Told, ...]
    is_cut: bool
