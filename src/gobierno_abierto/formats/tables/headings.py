"""The headings of a table: known by any spelling."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

# No heading that people write is as long, and others are not worth remembering.
_LONG = 200
_SPACES = re.compile(r"\s+")


def heading_key(heading: str) -> str:
    r"""A heading without what programs and people change in it.

    Capitals, accents, spaces, a byte order mark, blanks at either end.

    >>> heading_key("\ufeff Título  del COMPROMISO ")
    'titulo del compromiso'
    """
    return _key(heading) if len(heading) < _LONG else _key.__wrapped__(heading)


@lru_cache(maxsize=4096)
def _key(heading: str) -> str:
    decomposed = unicodedata.normalize("NFD", heading.replace("\ufeff", "").casefold())
    bare = "".join(each for each in decomposed if not unicodedata.combining(each))
    return _SPACES.sub(" ", bare).strip()


class Columns(NamedTuple):
    """Where the known columns of a table are.

    `places` are positions (from 0) by the known name of the column, `missing` the known names
    that the table lacks, `others` the positions of columns that are unknown, or that have the
    heading of an earlier one.
    """

    places: Mapping[str, int]
    missing: tuple[str, ...]
    others: tuple[int, ...]


def columns_of(headings: Iterable[str], known: Iterable[str]) -> Columns:
    """Find the `known` columns among `headings`; of two with one heading the first counts."""
    names = {heading_key(each): each for each in known}
    places: dict[str, int] = {}
    others: list[int] = []
    for position, heading in enumerate(headings):
        name = names.get(heading_key(heading))
        if name is None or name in places:
            others.append(position)
        else:
            places[name] = position
    missing = tuple(name for name in names.values() if name not in places)
    return Columns(places, missing, tuple(others))
