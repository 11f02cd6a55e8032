"""From a document to the cells of the Partnership's table."""

from collections.abc import Iterator, Mapping, Sequence

from gobierno_abierto.formats.ogp.codings import units
from gobierno_abierto.formats.ogp.columns import HEADINGS
from gobierno_abierto.formats.ogp.layout import kept_headings, layout_of, order_kept
from gobierno_abierto.formats.ogp.others import cells_of_others
from gobierno_abierto.formats.ogp.own import SINGLES
from gobierno_abierto.formats.ogp.plans import HEADINGS as PLAN_HEADINGS
from gobierno_abierto.formats.ogp.plans import plan_cells
from gobierno_abierto.formats.ogp.reports import REPORTS, report_cells
from gobierno_abierto.formats.ogp.topics import TOPICS, marks, topic_cells
from gobierno_abierto.formats.tables import DayFirst, from_line, guarded, table_bytes
from gobierno_abierto.model import ActionPlan, Commitment, Document, Text
from gobierno_abierto.standards.codings import assessment

_SAME: dict[str, tuple[str, ...]] = {
    **{
        each: unit.headings
        for report in REPORTS
        for unit in units(report)
        for each in unit.headings
    },
    PLAN_HEADINGS["code"]: (PLAN_HEADINGS["id"],),
    PLAN_HEADINGS["duration"]: (PLAN_HEADINGS["end"],),
}


def to_ogp(document: Document, *, guard: bool = False, bom: bool = False) -> bytes:
    """A CSV file with the columns of the Partnership's database, a row for each commitment.

    Of what `read_ogp` read, the cells are the same, and so are the columns and their order; a
    cell that was kept is written unless somebody changed the field that it was kept beside.
    Columns that nobody knows come last where the document does not say their place. What the
    table has no column for (milestones, claims, origins) is not in it.

    Args:
        document: a plan book, or a dialogue with commitments.
        guard: whether to put an apostrophe before what a spreadsheet would take for a formula;
            the cells are then not the same.
        bom: whether to begin with a byte order mark, by which a spreadsheet knows that it is
            UTF-8. The published table has none.
    """
    return table_bytes(*_table(document), guard=guard, bom=bom)


def formulas(document: Document) -> int:
    """How many cells of its table a spreadsheet would take for formulas; numbers are none."""
    _, rows = _table(document)
    return sum(guarded(cell) != cell for cells in rows for cell in cells)


def _table(document: Document) -> tuple[tuple[str, ...], Iterator[list[str]]]:
    """The headings of the table, and its rows."""
    plans = {each.id: each for each in document.plans}
    institutions = {each.id: each.name for each in document.organizations}
    order = order_kept(document)

    def rows() -> Iterator[dict[str, str]]:
        for each in document.commitments:
            lead = institutions.get(each.lead) if each.lead else None
            yield _cells(each, plans.get(each.plan or ""), lead, order)

    headings = kept_headings(document)
    names = layout_of(headings).names
    more = _more_columns(document, names, rows())
    table = ([cells.get(name, "") for name in (*names, *more)] for cells in rows())
    return (*headings, *more), table


def _more_columns(
    document: Document, names: Sequence[str], rows: Iterator[Mapping[str, str]]
) -> tuple[str, ...]:
    """The columns that are not among `names` and have something to say."""
    there = frozenset(names)
    own = {
        name: None
        for commitment in document.commitments
        for name in (*(each.heading for each in commitment.verbatim), *cells_of_others(commitment))
        if name not in there
    }
    unused = [name for name in HEADINGS if name not in there and not _told_by(name, there)]
    if unused:
        blank = _cells(Commitment(id=""), None, None, None)
        stated = dict.fromkeys(
            name for cells in rows for name in unused if cells[name] != blank[name]
        )
        own = {**stated, **own}
    return tuple(own)


def _told_by(name: str, there: frozenset[str]) -> bool:
    """Whether other columns say the same: a label its code, the identifier of a plan its member."""
    return any(each in there for each in _SAME.get(name, ()))


def _cells(
    commitment: Commitment, plan: ActionPlan | None, lead: Text | None, order: DayFirst
) -> dict[str, str]:
    """The cells of a commitment by heading, the kept ones among them."""
    kept = {each.heading: from_line(each.value) for each in commitment.verbatim}
    cells = {**cells_of_others(commitment), **kept}
    for heading, codec, field, system in SINGLES:
        if field:
            value = lead if field == "lead" else getattr(commitment, field)
        else:
            value = next((i.value for i in commitment.identifiers if i.system == system), None)
        if heading not in kept or not codec.gives_back(kept[heading], value, order):
            cells[heading] = codec.write(value)
    topics = topic_cells(commitment.topics)
    for heading, code in TOPICS.items():
        if heading not in kept or marks(kept[heading]) != (code in commitment.topics):
            cells[heading] = topics[heading]
    # A row may contradict its plan: then the row's own cells are those of the table.
    of_plan = plan_cells(plan)
    cells |= {name: of_plan[name] for name in PLAN_HEADINGS.values() if name not in kept}
    for report in REPORTS:
        cells |= report_cells(report, assessment(commitment, report), kept)
    return cells
