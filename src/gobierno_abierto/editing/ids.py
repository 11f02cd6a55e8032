"""Ids for what has none, or has one that something else has already."""

import re
import unicodedata

_LONGEST = 60


def slug(words: str) -> str:
    """Letters and digits of `words`, small and without accents, with hyphens between.

    It is empty if `words` have none of the letters A to Z, and no digit.

    >>> slug("Ministerio de Educación (MEC)"), slug("2.º piso")
    ('ministerio-de-educacion-mec', '2-o-piso')
    """
    letters = unicodedata.normalize("NFKD", words[: 4 * _LONGEST].casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")


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
