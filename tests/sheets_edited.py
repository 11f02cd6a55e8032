"""A workbook in memory, and everything that people do to one."""

from collections.abc import Callable
from datetime import date

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, Grid, GridRow, book_of, grids_of, read_grids
from gobierno_abierto.model import Document

# Somebody who may be named, and why.
PERMISSION = m.Publication(
    fields=(m.PersonField.NAME,),
    purpose=m.text(es="Publicar la agenda"),
    basis=m.LegalBasis.CONSENT,
    given=date(2026, 1, 5),
)
ANA = m.Person(id="ana", name="Ana Inventada", publication=(PERMISSION,))


class Edited:
    """The sheets of a document, to be changed by name and by heading. Rows count from 1."""

    def __init__(self, document: Document, **options: object) -> None:
        self.base = document
        self.grids = list(grids_of(book_of(document, **{"internal": True, **options})))  # type: ignore[arg-type]

    def sheet(self, name: str) -> Grid:
        return next(each for each in self.grids if each.name == name)

    def place(self, name: str, heading: str) -> int:
        return self.sheet(name).rows[0].cells.index(heading)

    def row(self, name: str, heading: str, value: Found) -> int:
        """The number of the first row that has `value` below `heading`."""
        place = self.place(name, heading)
        return next(row.number for row in self.sheet(name).rows if row.cells[place] == value)

    def change(self, name: str, change: Callable[[Grid], Grid]) -> "Edited":
        self.grids = [change(each) if each.name == name else each for each in self.grids]
        return self

    def rows(self, name: str, rows: list[tuple[Found, ...]]) -> "Edited":
        numbered = tuple(GridRow(number=n, cells=cells) for n, cells in enumerate(rows, 1))
        return self.change(name, lambda grid: attrs.evolve(grid, rows=numbered))

    def cells(self, name: str) -> list[tuple[Found, ...]]:
        return [row.cells for row in self.sheet(name).rows]

    def write(self, name: str, row: int, heading: str, value: Found) -> "Edited":
        place = self.place(name, heading)
        rows = [list(cells) for cells in self.cells(name)]
        rows[row - 1][place] = value
        return self.rows(name, [tuple(cells) for cells in rows])

    def add(self, name: str, **values: Found) -> "Edited":
        """A new row at the end; of headings with spaces, an underscore stands for each."""
        headings = self.cells(name)[0]
        named = {key.replace("_", " "): value for key, value in values.items()}
        assert named.keys() <= set(headings), named.keys() - set(headings)
        row = tuple(named.get(str(heading)) for heading in headings)
        return self.rows(name, [*self.cells(name), row])

    def without(self, name: str, row: int) -> "Edited":
        rows = self.cells(name)
        return self.rows(name, [*rows[: row - 1], *rows[row:]])

    def cleared(self, name: str, row: int) -> "Edited":
        """All that can be seen of a row is deleted; the hidden columns stay."""
        rows = self.cells(name)
        rows[row - 1] = tuple(
            cell if "#" in str(heading) else None
            for heading, cell in zip(rows[0], rows[row - 1], strict=True)
        )
        return self.rows(name, rows)

    def without_columns(self, name: str, *headings: str) -> "Edited":
        places = {self.place(name, heading) for heading in headings}
        return self.rows(
            name,
            [
                tuple(cell for place, cell in enumerate(cells) if place not in places)
                for cells in self.cells(name)
            ],
        )

    def read(self) -> Reading:
        return read_grids(self.grids, base=self.base)

    def read_alone(self) -> Reading:
        return read_grids(self.grids)


def told(reading: Reading) -> list[tuple[str, str]]:
    """The codes of what is told, with their places."""
    return [(each.code, str(each.place)) for each in reading.report]
