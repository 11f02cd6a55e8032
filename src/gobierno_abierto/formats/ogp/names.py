"""Ids for what a table gives no id, or gives one twice."""

import re
import unicodedata

from gobierno_abierto.model import Organization, Text

_LONGEST = 60


def slug(words: str) -> str:
    """Letters and digits of `words`, small and without accents, with hyphens between.

    >>> slug("Ministerio de Educación (MEC)")
    'ministerio-de-educacion-mec'
    """
    plain = unicodedata.normalize("NFKD", words[: 4 * _LONGEST]).encode("ascii", "ignore").decode()
    short = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:_LONGEST]
    return short.strip("-")


class Ids:
    """The ids of one document: none is given twice."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)
        self._latest: dict[str, int] = {}

    def free(self, name: str) -> str:
        """`name`, or with a number behind it if something else has it."""
        if name not in self._taken:
            self._taken.add(name)
            return name
        count = self._latest.get(name, 1) + 1
        while f"{name}-{count}" in self._taken:
            count += 1
        self._latest[name] = count
        self._taken.add(f"{name}-{count}")
        return f"{name}-{count}"


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
