"""Which members of a file the mapping speaks of."""

from collections.abc import Iterable

from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.trackers.mapping.nouns import Table

_OUTWARD = "../"


class Known:
    """A member, or the file itself: what the mapping says of it, and of the members in it.

    `is_said`: it goes somewhere, or, if there is an `entry`, it is left out and told so. `is_way`:
    the rows of a table are there, or farther on.
    """

    def __init__(self) -> None:
        self.inside: dict[str, Known] = {}
        self.is_said = False
        self.is_way = False
        self.entry: Entry | None = None

    def at(self, path: Iterable[str]) -> "Known":
        """The member to which `path` leads."""
        here = self
        for step in path:
            here = here.inside.setdefault(step, Known())
        return here

    def say(self, path: Iterable[str], entry: Entry | None) -> None:
        """What the mapping says of a member; what goes somewhere is not left out."""
        here = self.at(path)
        if not here.is_said or entry is None:
            here.is_said, here.entry = True, entry


def known(tables: Iterable[Table], *, are_columns: bool) -> Known:
    """Everything that `tables` say of one file; `are_columns`: its members are headings."""
    root = Known()
    for table in tables:
        for length in range(len(table.rows.path) + 1):
            root.at(table.rows.path[:length]).is_way = True
        for entry, members in (
            (said.LEFT_OUT, table.ignored),
            (said.PERSONAL, table.personal),
            (None, table.used()),
        ):
            for member in members:
                for path in _paths(member, table.rows.path, are_columns=are_columns):
                    root.say(path, entry)
    return root


def _paths(member: str, rows: tuple[str, ...], *, are_columns: bool) -> Iterable[tuple[str, ...]]:
    """The ways that lead to a member: its name may have full stops, or be one of a way."""
    if member.startswith(_OUTWARD):
        # Which of the rows around is meant depends on where there are lists.
        name = member.replace(_OUTWARD, "")
        return [(*rows[:length], *name.split(".")) for length in range(len(rows))]
    if are_columns:
        return [(*rows, member)]
    return [(*rows, member), (*rows, *member.split("."))]
