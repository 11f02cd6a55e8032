"""Neighbouring cells that are read together, and what was read of the same cells before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from gobierno_abierto.formats.ogp.cells import Odd
from gobierno_abierto.formats.tables import as_line
from gobierno_abierto.model import Verbatim

# What is remembered of one block: enough for the few ways in which most rows are alike, and no
# more however long the table is.
_MOST = 4096


class Block(NamedTuple):
    """What some cells say; those that writing would not give back; what is said of them."""

    value: Any
    kept: tuple[Verbatim, ...] = ()
    odd: tuple[Odd, ...] = ()


class BlockReader:
    """Reads the cells of some columns, each combination of cells once.

    `compute` takes the cells by heading. What it gives is shared by all rows that have the same
    cells: the nouns are frozen.
    """

    def __init__(
        self, places: Mapping[str, int], headings: Iterable[str], compute: Callable[..., Block]
    ) -> None:
        self._headings = [each for each in headings if each in places]
        self._cells = _getter([places[each] for each in self._headings])
        self._compute = compute
        self._known: dict[tuple[str, ...], Block] = {}

    def read(self, cells: tuple[str, ...]) -> Block:
        """What the cells of a row say."""
        key = self._cells(cells)
        known = self._known.get(key)
        if known is None:
            known = self._compute(dict(zip(self._headings, key, strict=True)))
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[key] = known
        return known


class Keeper:
    """Keeps cells as they are; one object for all cells that are alike."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Verbatim] = {}

    def kept(self, name: str, cell: str) -> Verbatim:
        """The cell of the column of that name."""
        key = (name, cell)
        known = self._known.get(key)
        if known is None:
            known = Verbatim(heading=name, value=as_line(cell))
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[key] = known
        return known

    def unlike(self, cells: Mapping[str, str], written: Mapping[str, str]) -> tuple[Verbatim, ...]:
        """The cells that writing would not give back."""
        return tuple(self.kept(name, cell) for name, cell in cells.items() if written[name] != cell)


def _getter(places: Sequence[int]) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    if not places:
        return lambda _: ()
    first, last = places[0], places[-1]
    if list(places) == list(range(first, last + 1)):
        return itemgetter(slice(first, last + 1))
    get: Callable[[tuple[str, ...]], tuple[str, ...]] = itemgetter(*places)
    return get
