"""The words in a value of a row, cut and cleaned as the mapping says."""

import json
from collections.abc import Iterator
from typing import Any

from gobierno_abierto.formats.json.scalars import NoNumber
from gobierno_abierto.formats.tables import as_line
from gobierno_abierto.formats.trackers.mapping.nouns import Table, Wanted
from gobierno_abierto.formats.trackers.reading.markup import without_markup
from gobierno_abierto.formats.trackers.reading.rows import Value
from gobierno_abierto.model import Verbatim
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.model.extension import EXTENSION_DEPTH, deeper_than

# What is nested deeper is not worth its room.
_DEEPER = "…"


def pieces(found: Value, wanted: Wanted, table: Table) -> list[str] | None:
    """The words of a value, piece by piece; `None`: it is no words, nor a list of them."""
    every = found.value if isinstance(found.value, list) else [found.value]
    words = [as_words(each) for each in every]
    if None in words:
        return None
    html = found.member in table.markup
    return [
        piece
        for each in words
        for raw in _cut(str(each), wanted.separator)
        if (piece := _cleaned(without_markup(raw) if html else raw, wanted))
    ]


def as_words(value: Any) -> str | None:
    """A string or a number as it is written; `None`: it is neither.

    >>> as_words("a"), as_words(2.1), as_words(5), as_words(True)
    ('a', '2.1', '5', None)
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool | NoNumber) or not isinstance(value, int | float):
        return None
    return str(value)


def _cut(words: str, separator: str | None) -> list[str]:
    return words.split(separator) if separator else [words]


def _cleaned(words: str, wanted: Wanted) -> str:
    piece = words.strip()
    for each in _beginnings(wanted):
        if piece.casefold().startswith(each.casefold()):
            piece = piece[len(each) :].strip()
            break
    if wanted.trim:
        piece = piece.strip(wanted.trim).strip()
    if wanted.before_last:
        piece = piece.rpartition(wanted.before_last)[0].strip()
    return piece


def _beginnings(wanted: Wanted) -> Iterator[str]:
    """The longest first: "By end of" goes before "By"."""
    yield from sorted(wanted.without, key=len, reverse=True)


def verbatim(heading: str, value: Any) -> Verbatim:
    """A value as it stands in its file, on one line; what is no words, as JSON."""
    words = value.text if isinstance(value, NoNumber) else as_words(value)
    line = as_line(_as_json(value) if words is None else words)
    return Verbatim(heading=without_forbidden(heading), value=line)


def _as_json(value: Any) -> str:
    if deeper_than(value, EXTENSION_DEPTH):
        return _DEEPER
    return json.dumps(_storable(value), ensure_ascii=False)


def _storable(value: Any) -> Any:
    """`value` with what is no number (``1e999``) as it was written."""
    if isinstance(value, NoNumber):
        return value.text
    if isinstance(value, dict):
        return {name: _storable(each) for name, each in value.items()}
    return [_storable(each) for each in value] if isinstance(value, list) else value
