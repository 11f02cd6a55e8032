"""Which column is which in a table that comes back."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from gobierno_abierto.formats.reports.columns import HEADINGS, SAYING, Column
from gobierno_abierto.formats.tables import Row, Table, heading_key
from gobierno_abierto.words import LANGUAGES, Language

# How alike a heading and a known one must be (1.0: the same).
_SLIP = 0.8
# What is longer is a story, and no heading.
_LONGEST = 80
# Letterheads stand above the headings, and take fewer lines than this.
_SEARCHED = 20
_AROUND = " .:;*-–_"


class Recognised(NamedTuple):
    """What the columns of a table are.

    `places` are their positions (from 0), `renamed` those that were known by another name than
    ours, `unknown` those that were not. `line` is that of the headings, `rows` what stands below
    them. `lang` is the language of the headings, as far as they tell.
    """

    places: dict[Column, int]
    renamed: tuple[Column, ...]
    unknown: tuple[int, ...]
    headings: tuple[str, ...]
    line: int
    rows: Sequence[Row]
    lang: Language | None


def recognised(table: Table) -> Recognised | None:
    """The columns of a table; `None` if none of them is that of the ids.

    The headings are the first row, or else the first of the next few in which the column of the
    ids and one to be filled in are known.
    """
    known = _columns(table.headings, table.heading_line, table.rows)
    if known:
        return known
    for position, row in enumerate(table.rows[:_SEARCHED]):
        known = _columns(row.cells, row.line, table.rows[position + 1 :])
        if known and any(each in known.places for each in SAYING):
            return known
    return None


def name_key(heading: str) -> str:
    """What tells a heading from the others: its name without what is said in brackets.

    >>> name_key("  ESTADO (no iniciado, en proceso…):")
    'estado'
    """
    before, bracket, after = heading.partition("(")
    # "(%)" alone is a name in brackets.
    return heading_key(before).strip(_AROUND) or heading_key(after if bracket else "").strip(
        f"{_AROUND})"
    )


def _known_names() -> Iterator[tuple[str, Column]]:
    for column, heading in HEADINGS.items():
        yield from ((heading_key(each), column) for each in heading.name.in_every_language())


_NAMES = dict(_known_names())
_OTHERS = {
    heading_key(each): column for column, heading in HEADINGS.items() for each in heading.others
}
_ALL = {**_OTHERS, **_NAMES}


def _columns(headings: tuple[str, ...], line: int, rows: Sequence[Row]) -> Recognised | None:
    keys = [name_key(each) if len(each) <= 4 * _LONGEST else "" for each in headings]
    places: dict[Column, int] = {}
    for position, key in enumerate(keys):
        if key in _NAMES:
            places.setdefault(_NAMES[key], position)
    ours = frozenset(places)
    for meaning in (_OTHERS.get, _nearest):
        places |= _claimed(keys, places, meaning)
    if Column.STEP not in places:
        return None
    taken = set(places.values())
    return Recognised(
        places=places,
        renamed=tuple(each for each in places if each not in ours),
        unknown=tuple(each for each in range(len(headings)) if each not in taken),
        headings=headings,
        line=line,
        rows=rows,
        lang=_language(keys),
    )


def _claimed(
    keys: list[str], places: dict[Column, int], meaning: Callable[[str], Column | None]
) -> dict[Column, int]:
    """What the other columns are by `meaning`, where no two would be the same."""
    taken = set(places.values())
    claims: dict[Column, list[int]] = {}
    for position, key in enumerate(keys):
        column = meaning(key) if key and position not in taken else None
        if column and column not in places:
            claims.setdefault(column, []).append(position)
    return {column: those[0] for column, those in claims.items() if len(those) == 1}


def _nearest(key: str) -> Column | None:
    """The only column of which `key` looks like a slip."""
    if len(key) > _LONGEST:
        return None
    close = {_ALL[each] for each in get_close_matches(key, _ALL, n=3, cutoff=_SLIP)}
    return next(iter(close)) if len(close) == 1 else None


def _language(keys: list[str]) -> Language | None:
    """The language in which most headings are; `None` if several have as many, or none any."""
    counts: Counter[Language] = Counter()
    for lang in LANGUAGES:
        names = {heading_key(each.name.in_language(lang)) for each in HEADINGS.values()}
        counts[lang] = sum(key in names for key in keys)
    (first, most), *others = counts.most_common()
    return first if most and all(count < most for _, count in others) else None
