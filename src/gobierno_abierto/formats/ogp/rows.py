"""From a row of the table to a commitment; no cell is lost."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from gobierno_abierto.editing.ids import Ids, slug
from gobierno_abierto.findings.catalogue import table_cells as said
from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.ogp.blocks import Block, BlockReader, Keeper
from gobierno_abierto.formats.ogp.cells import Odd
from gobierno_abierto.formats.ogp.columns import IDENTIFIER
from gobierno_abierto.formats.ogp.layout import Layout, extra_name
from gobierno_abierto.formats.ogp.names import Institutions
from gobierno_abierto.formats.ogp.others import other_cells
from gobierno_abierto.formats.ogp.own import SINGLES, Single
from gobierno_abierto.formats.ogp.plans import HEADINGS as PLAN_HEADINGS
from gobierno_abierto.formats.ogp.plans import Shelf, plan_cells, read_facts
from gobierno_abierto.formats.ogp.reports import REPORTS, ReportReader
from gobierno_abierto.formats.ogp.topics import TOPICS, read_topics
from gobierno_abierto.formats.tables import Remarks, Row
from gobierno_abierto.model import Assessment, Commitment, CommitmentKind, Identifier, Verbatim

# What is remembered of one column: cells of this length at most, and so many.
_SHORT, _MOST = 400, 4096


class _Placed(NamedTuple):
    """A column of one cell, where it is, and what was read of it before."""

    single: Single
    place: int
    known: dict[str, Block] | None


class RowReader:
    """Reads the rows of one table; `remarks` gets what is to be said of their cells."""

    def __init__(self, layout: Layout, *, day_first: bool | None, remarks: Remarks) -> None:
        self._layout = layout
        self._places = layout.columns.places
        self._day_first = day_first
        self._remarks = remarks
        self._ids = Ids("commitments")
        self._keeper = Keeper()
        self._seen: set[str] = set()
        self._count = 0
        self.institutions = Institutions(self._ids)
        self.shelf = Shelf(self._ids)
        self._singles = [
            _Placed(each, self._places[each.heading], {} if each.codec.is_common else None)
            for each in SINGLES
            if each.heading in self._places
        ]
        self._topics = BlockReader(self._places, TOPICS, self._read_topics)
        self._plan = BlockReader(self._places, PLAN_HEADINGS.values(), self._read_plan)
        self._reports = tuple((each, self._report_reader(each)) for each in REPORTS)

    @property
    def counts(self) -> dict[str, int]:
        """How many things were met so far, by the member of the document."""
        return {
            "commitments": self._count,
            "plans": len(self.shelf),
            "organizations": len(self.institutions),
        }

    def read(self, row: Row) -> Commitment:
        """The commitment of a row; what is odd about its cells is told."""
        self._count += 1
        line, cells = row
        fields: dict[str, Any] = {}
        systems: dict[str, str | None] = {}
        kept: list[Verbatim] = []
        for single, place, known in self._singles:
            block = self._single(single, known, cells[place])
            if single.field:
                fields[single.field] = block.value
            elif single.system:
                systems[single.system] = block.value
            if block.kept:
                kept += block.kept
            if block.odd:
                self._tell(block.odd, line, single.heading)
        lead = fields.pop("lead", None)
        name = self._name_of(systems.get("ogp"), line)
        topics = self._taken(self._topics.read(cells), kept, line)
        plan = self._taken(self._plan.read(cells), kept, line)
        assessments = self._assessments(name, cells, kept, line)
        return Commitment(
            id=name,
            identifiers=_identifiers(systems),
            kind=CommitmentKind.ADOPTED,
            plan=plan,
            lead=self.institutions.id_of(lead) if lead else None,
            topics=topics,
            assessments=assessments,
            verbatim=tuple(kept),
            extensions=other_cells(self._others(cells)),
            **fields,
        )

    def _single(self, single: Single, known: dict[str, Block] | None, cell: str) -> Block:
        block = known.get(cell) if known is not None else None
        if block is None:
            value, odd = single.codec.read(cell, self._day_first)
            is_kept = single.codec.write(value) != cell
            kept = (self._keeper.kept(single.heading, cell),) if is_kept else ()
            block = Block(value, kept, (odd,) if odd else ())
            if known is not None and len(cell) <= _SHORT:
                if len(known) >= _MOST:
                    known.clear()
                known[cell] = block
        return block

    def _taken(self, block: Block, kept: list[Verbatim], line: int) -> Any:
        if block.kept:
            kept += block.kept
        if block.odd:
            self._tell(block.odd, line)
        return block.value

    def _assessments(
        self, name: str, cells: tuple[str, ...], kept: list[Verbatim], line: int
    ) -> tuple[Assessment, ...]:
        found = []
        for report, reader in self._reports:
            read = self._taken(reader.read(cells), kept, line)
            if read.is_there:
                own = self._ids.free(f"{name}-{report}")
                found.append(
                    Assessment(id=own, report=report, date=read.date, codings=read.codings)
                )
        return tuple(found)

    def _name_of(self, own: str | None, line: int) -> str:
        """The id of a commitment; a repeated one gets a number."""
        if own is None:
            if IDENTIFIER in self._places:
                words = (("value", ""), ("wanted", phrases.AN_IDENTIFIER))
                self._tell((Odd(said.CELL_NOT_UNDERSTOOD, words=words),), line, IDENTIFIER)
            return self._ids.free(f"row-{self._count}")
        # Addresses of the Partnership have them in small letters.
        key = own.casefold()
        if key in self._seen:
            self._tell((Odd(said.REPEATED_ROW, words=(("value", own),)),), line, IDENTIFIER)
        self._seen.add(key)
        return self._ids.free(slug(own) or f"row-{self._count}")

    def _read_topics(self, cells: Mapping[str, str]) -> Block:
        return read_topics(cells, self._keeper)

    def _read_plan(self, cells: Mapping[str, str]) -> Block:
        facts, odd = read_facts(cells)
        plan, disagreements = self.shelf.plan_of(facts)
        kept = self._keeper.unlike(cells, plan_cells(plan))
        return Block(plan.id if plan else None, kept, (*odd, *disagreements))

    def _report_reader(self, report: str) -> BlockReader:
        reader = ReportReader(report, self._places, self._keeper)
        return BlockReader(self._places, reader.headings, reader.read)

    def _others(self, cells: tuple[str, ...]) -> dict[str, str]:
        """What stands in columns that are unknown, and beyond the last heading."""
        names = self._layout.names
        beyond = range(len(names), len(cells))
        return {
            names[at] if at < len(names) else extra_name(at): cells[at]
            for at in (*self._layout.columns.others, *beyond)
            if cells[at]
        }

    def _tell(self, odd: tuple[Odd, ...], line: int, heading: str = "") -> None:
        for each in odd:
            name = each.heading or heading
            column = self._places[name] + 1
            self._remarks.tell(
                each.entry, line, column, cause=each.cause, heading=name, **dict(each.words)
            )


def _identifiers(systems: Mapping[str, str | None]) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(system=system, value=value) for system, value in systems.items() if value
    )
