"""What is said of the cells of sheets: every cell with its place."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Entry, Finding, Place, Severity
from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Grid
from gobierno_abierto.formats.sheets.cells.values import Remark
from gobierno_abierto.formats.tables import cell_name
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Language, Words, composed, filled

# Of one fault in one column, so many are told cell by cell.
_MANY = 100
# The sheet, the row and the column.
_Order = tuple[int, int, int]


class Spot(NamedTuple):
    """A cell of a grid, or a whole row, or a whole grid; counted from 1, and 0 for all of it."""

    at: int
    grid: Grid
    row: int = 0
    column: int = 0

    def place(self, pointer: str = "") -> Place:
        """The spot as a place of a finding."""
        cell = cell_name(self.row, self.column or None) if self.row else None
        if self.grid.file is not None:
            return Place(
                pointer=pointer,
                file=self.grid.file,
                line=self.row or None,
                column=self.column or None,
                cell=cell,
            )
        return Place(pointer=pointer, sheet=self.grid.name, cell=cell)


class Remarks:
    """What was met while sheets were read."""

    def __init__(self) -> None:
        self._found: list[tuple[_Order, Finding]] = []

    def tell(
        self,
        entry: Entry,
        spot: Spot | None = None,
        /,
        *,
        severity: Severity | None = None,
        ids: tuple[str, ...] = (),
        **words: Words,
    ) -> None:
        """One more remark; what has no spot is about the whole file."""
        told = Finding(
            entry=entry,
            place=spot.place() if spot else Place(pointer=""),
            severity=severity or entry.severity,
            ids=ids,
            words=tuple(words.items()),
        )
        order = (spot.at, spot.row, spot.column) if spot else (-1, 0, 0)
        self._found.append((order, told))

    def tell_remark(self, remark: Remark, spot: Spot | None) -> None:
        """What a codec says of a cell."""
        words: dict[str, Any] = dict(remark.words)
        self.tell(remark.entry, spot, **words)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, by sheet, row and column."""
        found = _first_of_many(sorted(self._found, key=_by_place))
        return tuple(_once_each(sorted(found, key=_by_place)))


def _by_place(found: tuple[_Order, Finding]) -> _Order:
    return found[0]


def _first_of_many(found: Iterable[tuple[_Order, Finding]]) -> Iterator[tuple[_Order, Finding]]:
    """The findings; those of one code in one column only until nobody would read on.

    The last of them says how many more there are, and is as bad as the worst.
    """
    columns: dict[tuple[int, int, str], list[tuple[_Order, Finding]]] = {}
    for order, told in found:
        columns.setdefault((order[0], order[2], told.code), []).append((order, told))
    for same in columns.values():
        is_long = len(same) > _MANY and same[0][1].entry is not said.AMBIGUOUS_DATE
        yield from same[: _MANY - 1] if is_long else same
        if is_long:
            yield same[_MANY - 1][0], _all_of([told for _, told in same[_MANY - 1 :]])


def _all_of(rest: list[Finding]) -> Finding:
    """The first of many findings that say the same of other rows, with where the others are."""
    first, *others = rest

    def whole(lang: Language) -> str:
        return f"{first.entry.message.in_language(lang)} {phrases.MORE_PLACES.in_language(lang)}"

    return attrs.evolve(
        first,
        entry=attrs.evolve(first.entry, message=composed(whole)),
        severity=min((each.severity for each in rest), key=list(Severity).index),
        words=(
            *first.words,
            ("others", len(others)),
            ("those", some(each.place.cell or "" for each in others)),
        ),
    )


def _once_each(found: Iterable[tuple[_Order, Finding]]) -> Iterator[Finding]:
    """The findings; dates that can be read in two ways once for each column, with its cells."""
    alike: dict[tuple[Any, ...], list[Finding]] = {}
    for (at, _, column), told in found:
        is_date = told.entry is said.AMBIGUOUS_DATE
        then = dict(told.words).get("then") if is_date else None
        key = (at, column, then) if is_date else (id(told),)
        alike.setdefault(key, []).append(told)
    for first, *rest in alike.values():
        yield _with_cells(first, rest) if first.entry is said.AMBIGUOUS_DATE else first


def _with_cells(first: Finding, rest: list[Finding]) -> Finding:
    """A finding with the cells of which the same is to be said."""
    cells = some(each.place.cell or "" for each in rest)
    more = filled(phrases.MORE_CELLS, cells=cells) if rest else phrases.NOTHING
    return attrs.evolve(first, words=(*first.words, ("more", more)))
