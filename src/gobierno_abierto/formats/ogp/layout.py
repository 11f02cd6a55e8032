"""Where the columns of the table are in a file, and what each is called."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from gobierno_abierto.formats.ogp.columns import HEADINGS, IDENTIFIER
from gobierno_abierto.formats.tables import Columns, as_line, columns_of, heading_key
from gobierno_abierto.model import Document, Extension

# Where a document keeps the headings of its file, if they are not those that are published.
_EXTENSION: Final = "x-columns"

# A table without the column of identifiers is still known by so many others.
_ENOUGH = 10

_KEYS = {heading_key(each): each for each in HEADINGS}


class Layout(NamedTuple):
    """The columns of a file.

    `names` are by position, each of them once: the published heading of a known column, and of
    any other its own. `columns` says which are known.
    """

    names: tuple[str, ...]
    columns: Columns


def looks_like_ogp(headings: Iterable[str]) -> bool:
    """Whether the headings of a table are those of the Partnership's database, or some of them."""
    found = {_KEYS.get(heading_key(each)) for each in headings} - {None}
    return IDENTIFIER in found or len(found) >= _ENOUGH


def layout_of(headings: Sequence[str]) -> Layout:
    """What each column of a table is."""
    columns = columns_of(headings, HEADINGS)
    names = list(map(str, headings))
    known = {place: name for name, place in columns.places.items()}
    taken = set(HEADINGS)
    for place, heading in enumerate(headings):
        if place in known:
            names[place] = known[place]
            continue
        names[place] = _free(as_line(heading.strip()) or extra_name(place), taken)
        taken.add(names[place])
    return Layout(tuple(names), columns)


def extra_name(place: int) -> str:
    """What a column (from 0) without a heading is called."""
    return f"#{place + 1}"


def _free(name: str, taken: set[str]) -> str:
    """`name`, or with a number behind it if another column has it."""
    if name not in taken:
        return name
    base = re.sub(r" \(\d+\)$", "", name)
    return next(each for n in range(2, len(taken) + 3) if (each := f"{base} ({n})") not in taken)


def columns_extension(headings: Sequence[str]) -> tuple[Extension, ...]:
    """What a document keeps of the headings of its file: nothing, if they are as published."""
    if tuple(headings) == HEADINGS:
        return ()
    return (Extension(name=_EXTENSION, value=json.dumps(list(headings))),)


def kept_headings(document: Document) -> tuple[str, ...]:
    """The headings of the file that a document was read from; as published, if it does not say."""
    for each in document.extensions:
        headings = json.loads(each.value) if each.name == _EXTENSION else None
        if isinstance(headings, list) and all(isinstance(name, str) for name in headings):
            return tuple(headings)
    return HEADINGS
