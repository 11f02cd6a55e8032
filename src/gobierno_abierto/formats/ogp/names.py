"""The institutions of a table."""

from gobierno_abierto.editing.ids import Ids, slug
from gobierno_abierto.model import Organization, Text


class Institutions:
    """The institutions of a table: one for each distinct cell, which is never split."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._known: dict[Text, Organization] = {}

    def __len__(self) -> int:
        return len(self._known)

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """All of them, in the order in which they are met."""
        return tuple(self._known.values())

    def id_of(self, name: Text) -> str:
        """The id of the institution of that name."""
        known = self._known.get(name)
        if known is None:
            free = self._ids.free(slug(dict(name.pairs)[name.original]) or "institution")
            known = self._known[name] = Organization(id=free, name=name)
        return known.id
