"""From bytes to a `Reading`."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from gobierno_abierto.findings import Finding, Place, Report, finding
from gobierno_abierto.findings.catalogue import tables as said
from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.ogp.cells import UNKNOWN
from gobierno_abierto.formats.ogp.columns import IDENTIFIER
from gobierno_abierto.formats.ogp.layout import (
    Layout,
    extra_name,
    kept_columns,
    kept_order,
    layout_of,
    looks_like_ogp,
)
from gobierno_abierto.formats.ogp.others import other_columns
from gobierno_abierto.formats.ogp.rows import RowReader
from gobierno_abierto.formats.reading import ReadError, Reading
from gobierno_abierto.formats.tables import (
    DEFAULT_LIMITS,
    DayFirst,
    OpenTable,
    Row,
    RowNumbers,
    TableLimits,
    cell_name,
    open_table,
    shortened,
    unguarded,
)
from gobierno_abierto.model import Commitment, Header, PlanBook, Visibility, text
from gobierno_abierto.model.collector import collector_paused
from gobierno_abierto.words import Words, filled

# The same rows of the same table are the same things, whoever converts them.
_NAMESPACE = uuid5(NAMESPACE_URL, "OGP commitments database").urn

# A table does not say when it was last revised.
_NO_DAY = date(1970, 1, 1)

# So many headings tell which columns are meant, and which table it is.
_SHOWN = 5


class RowOrigin:
    """The lines of a table from which the things of a document come.

    `lines` are those of the members of the document, thing by thing: of a commitment its row,
    of a plan or an institution the first row that names it.
    """

    def __init__(self, lines: Mapping[str, list[int]], numbers: RowNumbers) -> None:
        self._lines = lines
        self._numbers = numbers

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads in the file; `None` for the line of what has none."""
        return {each: self._place(each) for each in pointers}

    def _place(self, pointer: str) -> Place:
        line = self._line(pointer)
        cell = None if line is None else cell_name(self._numbers.row(line), None)
        return Place(pointer=pointer, line=line, cell=cell)

    def _line(self, pointer: str) -> int | None:
        _, member, place = (*pointer.split("/")[:3], "", "")[:3]
        lines = self._lines.get(member, [])
        return lines[int(place)] if place.isdecimal() and int(place) < len(lines) else None


def read_ogp(
    data: bytes,
    *,
    limits: TableLimits = DEFAULT_LIMITS,
    day_first: bool | None = None,
    revised: date | None = None,
) -> Reading:
    """Read a plan book from the content of a file of the Partnership's database of commitments.

    No cell is lost: what no field holds as it stands there is in `Commitment.verbatim`, and
    `to_ogp` writes the same cells. What cannot be understood, or can be understood in two ways,
    is in the report, once for each cause, with its line and column.

    The table is published, and so the document says that it is public. Of other columns nobody
    knows whom they tell of: they are in extensions, and so in no public view.

    Args:
        data: the content of a CSV file, in any encoding that `open_table` knows.
        limits: how much the file may ask of us.
        day_first: whether its dates are written with the day first; `None`: it is not known,
            and 3/4/2016 stays ambiguous.
        revised: the day of this state of the database, for the header; `None`: it is not known,
            and the header has the first of January 1970.
    """
    table, findings = open_table(data, limits=limits)
    if table is None:
        return Reading(document=None, report=Report(findings=tuple(findings)))
    if not looks_like_ogp(table.headings):
        return Reading(document=None, report=Report(findings=(_other_table(table),)))
    layout = layout_of(table.headings)
    _tell_columns(table, layout)
    with collector_paused():
        document, origin = _document(table, layout, day_first, revised or _NO_DAY)
    table.remarks.tell(said.TABLE_HEADER_UNSTATED)
    return Reading(document=document, report=Report(findings=table.remarks.findings), origin=origin)


def from_ogp(data: bytes, *, day_first: bool | None = None) -> PlanBook:
    """The plan book in the content of a file of the Partnership's database.

    Raises:
        ReadError: if there is any error in it; its `report` tells all of them.
    """
    reading = read_ogp(data, day_first=day_first)
    if not isinstance(reading.document, PlanBook) or not reading.report.ok:
        raise ReadError(reading.report)
    return reading.document


def _document(
    table: OpenTable, layout: Layout, day_first: DayFirst, revised: date
) -> tuple[PlanBook, RowOrigin]:
    reader = RowReader(layout, day_first=day_first, remarks=table.remarks)
    commitments: list[Commitment] = []
    lines: dict[str, list[int]] = {"commitments": [], "plans": [], "organizations": []}
    for row in table:
        _tell_guarded(table, row)
        commitments.append(reader.read(row))
        for member, count in reader.counts.items():
            if count > len(lines[member]):
                lines[member].append(row.line)
    document = PlanBook(
        id="commitments",
        header=_header(revised),
        title=text(es=phrases.TITLE.es, en=phrases.TITLE.en, pt=phrases.TITLE.pt),
        organizations=reader.institutions.organizations,
        plans=reader.shelf.plans,
        commitments=tuple(commitments),
        verbatim=(*kept_columns(table.headings, layout), *kept_order(day_first)),
        extensions=other_columns(table.headings, layout.columns.others),
    )
    return document, RowOrigin(lines, table.numbers)


def _tell_guarded(table: OpenTable, row: Row) -> None:
    """Tell of apostrophes that were put there for spreadsheets; a cell may really begin so."""
    for place, cell in enumerate(row.cells):
        if cell[:1] == "'" and unguarded(cell) != cell:
            heading = table.headings[place] if place < len(table.headings) else extra_name(place)
            table.remarks.tell(said.GUARDED_CELL, row.line, heading=heading)


def _header(revised: date) -> Header:
    """The head of a plan book; nothing in a table says who publishes it."""
    return Header(
        namespace=_NAMESPACE,
        revision=1,
        revised=revised,
        language=UNKNOWN,
        publisher="",
        visibility=Visibility.PUBLIC,
    )


def _other_table(table: OpenTable) -> Finding:
    return finding(
        said.NOT_THIS_TABLE,
        "",
        table=phrases.TABLE,
        heading=IDENTIFIER,
        found=_some(shortened(each) for each in table.headings),
    )


def _tell_columns(table: OpenTable, layout: Layout) -> None:
    """Tell of the columns that are missing, and of those that nobody knows."""
    missing = layout.columns.missing
    if missing:
        table.remarks.tell(
            said.COLUMN_MISSING,
            table.heading_line,
            count=len(missing),
            headings=_some(missing),
        )
    for place in layout.columns.others:
        table.remarks.tell(
            said.COLUMN_KEPT,
            table.heading_line,
            place + 1,
            heading=table.headings[place].strip() or layout.names[place],
        )


def _some(headings: Iterable[str]) -> Words:
    every = tuple(headings)
    if len(every) <= _SHOWN + 1:
        return every
    return (*every[:_SHOWN], filled(phrases.MORE, n=len(every) - _SHOWN))
