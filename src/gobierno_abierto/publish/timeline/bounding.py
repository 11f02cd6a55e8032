"""How much of a document one timeline holds: what is more is counted, and could not be opened."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from gobierno_abierto.index import PlacedItem

MOST_DAYS = 400
MOST_ITEMS = 10_000

# A day (`None`: not known) of an event, which is named by its pointer.
Key = tuple[str, date | None]


class Bounded(NamedTuple):
    """The items of each day that are shown; `more` counts the others, by their days."""

    days: dict[Key, Sequence[PlacedItem]]
    more: dict[Key, int]


def bounded(days: Mapping[Key, Sequence[PlacedItem]], wished: date | None) -> Bounded:
    """The first days and the first items on them; `wished` comes before all others."""
    left = MOST_ITEMS
    kept: dict[Key, Sequence[PlacedItem]] = {}
    more: dict[Key, int] = {}
    order = sorted(days, key=lambda key: (key[1] != wished, key[1] or date.max))
    for number, key in enumerate(order):
        shown = days[key][:left] if number < MOST_DAYS else ()
        left -= len(shown)
        if shown:
            kept[key] = shown
        if len(shown) < len(days[key]):
            more[key] = len(days[key]) - len(shown)
    return Bounded({key: kept[key] for key in days if key in kept}, more)
