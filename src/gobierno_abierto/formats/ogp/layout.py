"""Where the columns of the table are in a file, and what each is called."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from gobierno_abierto.formats.ogp.columns import HEADINGS, IDENTIFIER
from gobierno_abierto.formats.ogp.others import headings_of_others
from gobierno_abierto.formats.tables import (
    Columns,
    DayFirst,
    as_line,
    columns_of,
    from_line,
    heading_key,
)
from gobierno_abierto.model import Document, PlanBook, Verbatim

# Under which heading a document keeps those of its file, if they are not those that are published.
_COLUMN: Final = "column "
_PLACE = re.compile(rf"{_COLUMN}([1-9][0-9]{{0,5}})", re.ASCII)
# And under which the order in which its dates were read.
_DATES: Final = "dates"
_ORDERS: Final = {"day-month": True, "month-day": False}

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


def kept_columns(headings: Sequence[str], layout: Layout) -> tuple[Verbatim, ...]:
    """What a document keeps of the Partnership's headings in its file: nothing, if as published."""
    if tuple(headings) == HEADINGS:
        return ()
    others = frozenset(layout.columns.others)
    return tuple(
        Verbatim(heading=f"{_COLUMN}{place + 1}", value=as_line(heading))
        for place, heading in enumerate(headings)
        if place not in others
    )


def kept_headings(document: Document) -> tuple[str, ...]:
    """The headings of the file that a document was read from; as published, if it does not say."""
    found = {
        int(place[1]): from_line(each.value)
        for each in _kept(document)
        if (place := _PLACE.fullmatch(each.heading))
    }
    if not found:
        return HEADINGS
    found = {**headings_of_others(document), **found}
    return tuple(found[place] for place in sorted(found))


def kept_order(day_first: DayFirst) -> tuple[Verbatim, ...]:
    """What a document keeps of the order in which the dates of its file were read."""
    value = next((words for words, order in _ORDERS.items() if order is day_first), None)
    return (Verbatim(heading=_DATES, value=value),) if value else ()


def order_kept(document: Document) -> DayFirst:
    """The order in which the dates of its file were read; `None`: in none."""
    stated = (each.value for each in _kept(document) if each.heading == _DATES)
    return _ORDERS.get(next(stated, ""))


def _kept(document: Document) -> tuple[Verbatim, ...]:
    return document.verbatim if isinstance(document, PlanBook) else ()
