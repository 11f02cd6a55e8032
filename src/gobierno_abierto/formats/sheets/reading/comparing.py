"""What a row shows, beside what the base would show in it."""

from collections.abc import Mapping
from typing import Any

from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.shapes import Many
from gobierno_abierto.formats.sheets.cells.values import Desk, plain
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind
from gobierno_abierto.formats.sheets.reading.tables import Line, Table
from gobierno_abierto.formats.sheets.rows import Thing, value_at
from gobierno_abierto.formats.sheets.showing import cells_of
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model import Record, Text
from gobierno_abierto.words import in_language


class Comparing:
    """How the things of the base are shown. `desk` writes as the workbook was written."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._known: dict[tuple[str, str], dict[str, str]] = {}

    def is_as_it_was(self, thing: Thing, table: Table, line: Line) -> bool:
        """Whether a row shows what the base shows."""
        return all(self.is_shown(thing, column, table, line) for column in table.kind.columns)

    def is_shown(self, thing: Thing, column: Field | Owner, table: Table, line: Line) -> bool:
        """Whether the cells of a column, or of all columns of a field, show what the base shows."""
        there = cells_there(column, table, line)
        if any((column.key, place) in line.unread for place in there):
            return True
        shown = cells_of(thing, column, self.desk)
        if isinstance(column, Field) and isinstance(column.shape, Many):
            return _listed(there.values()) == _listed(shown)
        return all(
            plain(cell) == plain(shown[place] if place < len(shown) else None)
            for place, cell in there.items()
        )

    def name(self, record: Record, naming: str) -> str | None:
        """By what the base calls a thing."""
        value: Any = value_at(record, (naming,), None)
        return in_language(value, self.desk.tag) if isinstance(value, Text) else value

    def known(self, kind: SheetKind, field: str, base: list[Thing]) -> Mapping[str, str]:
        """The things of the base by what they have in a field, however it is spelt."""
        if (kind.key, field) not in self._known:
            self._known[kind.key, field] = {
                heading_key(name): each.key
                for each in base
                if (name := self.name(each.record, field))
            }
        return self._known[kind.key, field]


def cells_there(column: Field | Owner, table: Table, line: Line) -> dict[int, Value]:
    """The cells of a column, or of those columns of a field that the sheet has."""
    name, cells = column.key, line.cells
    return {part: cells.get((name, part)) for part in table.parts.get(name, ())}


def _listed(cells: Any) -> list[str]:
    return [words for cell in cells if (words := plain(cell)) is not None]
