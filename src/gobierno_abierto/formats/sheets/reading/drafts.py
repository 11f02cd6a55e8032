"""A row on its way to become a thing again."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from gobierno_abierto.formats.sheets.cells.values import Remark, is_blank
from gobierno_abierto.formats.sheets.layout.fields import KIND, Field
from gobierno_abierto.formats.sheets.layout.kinds import Home, SheetKind
from gobierno_abierto.formats.sheets.reading.recognising import ColumnKey
from gobierno_abierto.formats.sheets.reading.remarks import Spot
from gobierno_abierto.formats.sheets.reading.tables import Line, Table
from gobierno_abierto.formats.sheets.rows import Thing, value_at
from gobierno_abierto.index import tag
from gobierno_abierto.model import Item, ParallelBlock, Record, Session, SingleItem

_ITEMS: dict[str, type[Item]] = {
    name: each for each in (*SingleItem.__args__, ParallelBlock) if (name := tag(each))
}
# The columns in which the members of a slot stand: its hours.
_ENDS = {".start": "start", ".end": "end"}
# Where a permission keeps the day on which it was taken back.
WITHDRAWN = "withdrawn"
# Where it keeps what may be published.
ALLOWED = ("fields",)
# Where a document keeps its header.
HEADER = "header"
# Which of the columns of a field (from 0), and what is to be said of its cell.
CellRemarks = Sequence[tuple[int, Remark]]
# The key of what belongs to the document itself.
DOCUMENT = ""


class Draft:
    """What is known of a thing while its row is read.

    `base` is what it was in the document that the sheets were made from; `None`: it is new.
    `table` and `line` are `None` for a thing that no row speaks of, and that stays as it was.
    `values` are what its row says, by path; what is not among them stays as it was. `home` and
    `owner` say where it is kept. `is_whole`: nothing leaves it out. `is_doubtful`: something that
    keeps it private is not understood, and whatever lies within it is left out. `is_unclear`: a
    cell is not understood that may say of its owner that something is private. `refused` is what
    its row says «no» to, with which of the columns says so (from 0). `lacking` is what a document
    needs and no cell says, with what is to be said of the cell.
    """

    def __init__(
        self,
        kind: SheetKind,
        key: str,
        *,
        id: str | None = None,  # noqa: A002
        base: Thing | None = None,
        table: Table | None = None,
        line: Line | None = None,
    ) -> None:
        self.kind = kind
        self.key = key
        self.id = id if id is not None else key
        self.base = base
        self.table = table
        self.line = line
        self.values: dict[tuple[str, ...], Any] = {}
        self.home: Home | None = base.home if base else None
        self.owner = base.owners[-1][1] if base and base.owners else DOCUMENT
        self.is_whole = True
        self.is_doubtful = False
        self.is_unclear = False
        self.refused: dict[StrEnum, int] = {}
        self.lacking: list[tuple[Field, CellRemarks]] = []

    def doubt(self) -> None:
        """Something may keep it private and is not understood: nothing is published by it."""
        if self.kind.owners:
            self.is_whole = False
            self.is_unclear = True
        else:
            self.is_doubtful = True

    @property
    def cls(self) -> type[Record]:
        """The class of the thing; an item of no stated kind is a session."""
        if not issubclass(self.kind.cls, Item):
            return self.kind.cls
        return _ITEMS.get(self.value((KIND,)) or "", Session)

    def value(self, path: tuple[str, ...], blank: Any = None) -> Any:
        """What stands at `path` by now."""
        if path in self.values:
            return self.values[path]
        return value_at(self.base.record, path, blank) if self.base else blank

    @property
    def refuses(self) -> bool:
        """Whether it says that nothing may be published, now or in the base."""
        return bool(self.value(ALLOWED) == ())

    @property
    def says_withdrawn(self) -> bool:
        """Whether its row says that a permission was taken back, on whatever day."""
        if self.table is None or self.line is None or (WITHDRAWN, 0) not in self.table.places:
            return self.value((WITHDRAWN,)) is not None
        return not is_blank(self.line.cells.get((WITHDRAWN, 0)))

    def spot(self, column: ColumnKey | None = None) -> Spot | None:
        """Where it, or one of its cells, stands; `None`: in no row."""
        return None if self.table is None else self.table.spot(self.line, column)

    def spots(self) -> Iterator[tuple[tuple[str, ...], Spot]]:
        """Where each of its fields stands, and of hours the start and the end."""
        if self.table is None:
            return
        for field in self.kind.fields:
            if field.key in self.table.parts:
                here = self.table.parts[field.key]
                yield field.path, self.table.spot(self.line, (field.key, here[0]))
                for place, part in enumerate(field.shape.parts(len(here))):
                    if part.ending in _ENDS and place in here:
                        path = (*field.path, _ENDS[part.ending])
                        yield path, self.table.spot(self.line, (field.key, place))
