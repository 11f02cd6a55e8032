"""What stands in columns of a file that are not the Partnership's; and which columns these are.

Nobody knows whom they tell of. They are extensions, and so no public view has them.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from gobierno_abierto.formats.ogp.columns import HEADINGS
from gobierno_abierto.model import Commitment, Document, Extension, Record

_MEMBER: Final = "x-other-columns"

_KNOWN = frozenset(HEADINGS)

# No table has more columns than so many digits count.
_DIGITS = 6


def other_columns(headings: Sequence[str], places: Iterable[int]) -> tuple[Extension, ...]:
    """The headings of a file at these places (from 0), for its document; nothing for none."""
    return _extensions({str(place + 1): headings[place] for place in places})


def other_cells(cells: Mapping[str, str]) -> tuple[Extension, ...]:
    """The cells of other columns, for the commitment of a row."""
    return _extensions(cells)


def headings_of_others(document: Document) -> dict[int, str]:
    """The headings of a file that are not the Partnership's, by their place (from 1)."""
    return {
        int(place): heading
        for place, heading in _members(document).items()
        if place.isdecimal() and place.isascii() and len(place) <= _DIGITS
    }


def cells_of_others(commitment: Commitment) -> dict[str, str]:
    """The cells of other columns, by the names of these."""
    return {name: cell for name, cell in _members(commitment).items() if name not in _KNOWN}


def columns_kept_back(document: Document) -> dict[str, int]:
    """The other columns of the table that a document was read from, and how many cells they have.

    They are in the document, and in no public view of it.
    """
    counts = Counter(
        name for commitment in document.commitments for name in cells_of_others(commitment)
    )
    return dict(counts)


def _extensions(members: Mapping[str, str]) -> tuple[Extension, ...]:
    if not members:
        return ()
    value = json.dumps(members, ensure_ascii=False)
    return (Extension(name=_MEMBER, value=value),)


def _members(record: Record) -> dict[str, str]:
    """What a record has of other columns. Whoever wrote the file may have written anything."""
    for each in record.extensions:
        if each.name == _MEMBER:
            plain = json.loads(each.value)
            if isinstance(plain, dict):
                return {name: cell for name, cell in plain.items() if isinstance(cell, str)}
    return {}
