"""Rows of sheets read into a document."""

from collections.abc import Mapping, Sequence

from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.findings.catalogue.reading import LATER_VERSION
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets.about import About, about_of
from gobierno_abierto.formats.sheets.book import Grid
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import KINDS, LAYOUT, OF_BOOKS
from gobierno_abierto.formats.sheets.reading import head
from gobierno_abierto.formats.sheets.reading.absent import Missing, tell_missing
from gobierno_abierto.formats.sheets.reading.assembling import Assembling, SheetOrigin
from gobierno_abierto.formats.sheets.reading.base import refusal, tell_removed
from gobierno_abierto.formats.sheets.reading.belonging import Belonging
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.filling import Filling
from gobierno_abierto.formats.sheets.reading.gathering import gathered
from gobierno_abierto.formats.sheets.reading.keyless import tell_keyless
from gobierno_abierto.formats.sheets.reading.keys import Keys
from gobierno_abierto.formats.sheets.reading.naming import current_names, words_tag
from gobierno_abierto.formats.sheets.reading.owners import Owners
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.rooms import Rooms
from gobierno_abierto.formats.sheets.reading.unread import tell_unprotected, tell_unread
from gobierno_abierto.formats.sheets.rows import Things, names_of, things_of, value_at
from gobierno_abierto.formats.tables import heading_key, shortened
from gobierno_abierto.index import walk
from gobierno_abierto.model import Dialogue, Document, Noun, PlanBook
from gobierno_abierto.model.collector import collector_paused
from gobierno_abierto.words import Language


def read_grids(
    grids: Sequence[Grid],
    *,
    base: Document | None = None,
    columns: Mapping[str, str] | None = None,
) -> Reading:
    """Read sheets into a document.

    Everything that is wrong is told at once, with its sheet and cell.

    Args:
        grids: the sheets as they stand in the file.
        base: the document that the sheets were made from: whatever no column shows is kept from
            it, and rows that are gone are told; `None`: what the sheets hold is all there is.
        columns: for which of our columns (``people.email``) a heading of somebody else stands. A
            sheet that is known by it alone adds to the base, and takes nothing away.

    Returns:
        the document, and what is to be said of it. It is `None` if no sheet tells what it is, or
        if the base is not the one that the sheets were made from.
    """
    with collector_paused():
        return _Reader(grids, base, columns or {}).reading()


class _Reader:
    """Everything that is known while sheets are read."""

    def __init__(
        self, grids: Sequence[Grid], base: Document | None, columns: Mapping[str, str]
    ) -> None:
        self.remarks = Remarks()
        self.base = base
        self.about: About = about_of(grids)
        mapping = {heading_key(name): column for name, column in columns.items()}
        # `named`: the language of the headings, if anybody knows.
        self.things: Things = things_of(base) if base else {kind.key: [] for kind in KINDS}
        people = (
            words
            for each in self.things["people"]
            for words in (each.key, str(value_at(each.record, ("name",), "") or ""))
        )
        sheets = gathered(grids, mapping, self.about.lang, self.remarks, people)
        self.named: Language | None = sheets.lang
        self.tables, _, self.contradicted = sheets
        self.lang: Language = self.named or "es"
        self.drafts: dict[str, list[Draft]] = {}

    def reading(self) -> Reading:
        """The document, and everything that is told."""
        why = refusal(self.base, self.about, self.tables) if self.base else None
        if why is not None:
            self.remarks.tell(said.OTHER_BASE, why=why)
        elif not any(self.tables.values()):
            self.remarks.tell(said.NO_SHEET)
        else:
            return self._read()
        return Reading(document=None, report=Report(findings=self.remarks.findings))

    def _read(self) -> Reading:
        if self.about.layout not in (None, LAYOUT):
            self.remarks.tell(LATER_VERSION, value=shortened(self.about.layout), known=LAYOUT)
        tag = words_tag(self.about, self.base, self.lang, self.tables)
        comparing = Comparing(Desk(lang=self.lang, tag=tag, names=names_of(self.things, tag)))
        self._draft(comparing)
        for draft in (each for key in self.contradicted for each in self.drafts[key]):
            draft.doubt()
        tell_unread(self.tables, self.drafts, self.remarks)
        is_ours = self.about.layout is not None
        told = tell_unprotected(self.tables, self.drafts, self.remarks, is_ours=is_ours)
        if is_ours:
            tell_keyless(self.tables, self.drafts, self.remarks, is_alone=self.base is None)
        names = current_names(self.drafts, comparing)
        missing = Missing()
        owners = Owners(self.drafts, self.remarks, missing)
        desk = Desk(lang=self.lang, tag=tag, names=names)
        belonging = Belonging(desk, comparing)
        rooms = Rooms(desk, comparing, owners.event)
        filling = Filling(
            desk, comparing, self.remarks, missing, only_day=owners.only_day, rooms=rooms
        )
        for kind in KINDS:
            for draft in self.drafts[kind.key]:
                owners.note(draft, belonging)
            for draft in self.drafts[kind.key]:
                filling.fill(draft)
            owners.settle(kind)
        told |= missing.tell(self.remarks)
        cls = None if self.base else self._class()
        tell_missing(self.tables, self.remarks, cls=cls, lang=self.named, told=told)
        document, origin = self._document(tag)
        return Reading(
            document=document,
            report=Report(findings=self.remarks.findings),
            origin=origin,
            left_out=frozenset(owners.left_out),
        )

    def _draft(self, comparing: Comparing) -> None:
        """Find out which row is which thing."""
        nouns = (each.value for each in walk(self.base)) if self.base else ()
        taken = {each.id for each in nouns if isinstance(each, Noun)}
        keys = Keys(taken, comparing, self.remarks)
        for kind in KINDS:
            tables, things = self.tables[kind.key], self.things[kind.key]
            kept = [Draft(kind, each.key, base=each) for each in things]
            if kind.is_form:
                thing = things[0] if things else None
                table = tables[0] if tables else None
                line = table.lines[0] if table else None
                key = thing.key if thing else ""
                self.drafts[kind.key] = [Draft(kind, key, base=thing, table=table, line=line)]
            elif not tables:
                self.drafts[kind.key] = kept
            else:
                drafts = keys.drafts(kind, tables, things)
                if all(table.is_foreign for table in tables):
                    drafts = [*kept, *drafts]
                else:
                    tell_removed(drafts, tables, things, comparing, self.remarks)
                self.drafts[kind.key] = drafts

    def _class(self) -> type[Dialogue] | type[PlanBook]:
        """Which kind of document it is."""
        if self.base is not None:
            return type(self.base)
        if self.about.kind in (Dialogue.kind, PlanBook.kind):
            return PlanBook if self.about.kind == PlanBook.kind else Dialogue
        of_dialogues = (tables for key, tables in self.tables.items() if key not in OF_BOOKS)
        return Dialogue if any(of_dialogues) else PlanBook

    def _document(self, tag: str) -> tuple[Document, SheetOrigin]:
        cls = self._class()
        (draft,) = self.drafts["book" if cls is PlanBook else "dialogue"]
        head.complete(
            draft,
            self.about,
            self.base,
            tag,
            self.remarks,
            permissions=self.drafts["permissions"],
        )
        assembling = Assembling(self.drafts, self.tables)
        document: Document = assembling.document(draft, cls)
        if self.base is not None and document == self.base:
            document = self.base
        return document, SheetOrigin(assembling.spots)
