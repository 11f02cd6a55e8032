"""What is said of the cells of sheets: every cell with its place."""

from typing import Any, NamedTuple

from gobierno_abierto.findings import Entry, Finding, Place, Severity
from gobierno_abierto.formats.sheets.book import Grid
from gobierno_abierto.formats.sheets.cells.values import Remark
from gobierno_abierto.formats.tables import cell_name
from gobierno_abierto.words import Words


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
        self._found: list[tuple[tuple[int, int, int], Finding]] = []

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
        return tuple(told for _, told in sorted(self._found, key=lambda each: each[0]))
