"""Whether a base is the one that the sheets were made from, and what is gone of it."""

import attrs

from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.about import About
from gobierno_abierto.formats.sheets.cells.values import plain, told
from gobierno_abierto.formats.sheets.layout.kinds import SheetKind
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.formats.sheets.rows import Thing, Things, things_of
from gobierno_abierto.formats.sheets.showing import cells_of
from gobierno_abierto.index import tag
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import public_view
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Sentence

# So many cells tell which row it was.
_TELLING = 3


def refusal(base: Document, about: About, tables: dict[str, list[Table]]) -> Sentence | None:
    """Why the sheets cannot be those of `base`; `None`: they can."""
    stated = (about.id, about.namespace, about.kind)
    own = (base.id, base.header.namespace, tag(type(base)))
    if any(each is not None and each != its for each, its in zip(stated, own, strict=True)):
        return phrases.OTHER_DOCUMENT
    if about.id is None and _has_foreign_keys(tables, things_of(base)):
        return phrases.OTHER_DOCUMENT
    if about.is_public and _shown(public_view(base)) != _shown(base):
        # Whoever is missing there would be taken for deleted.
        return phrases.PUBLIC_SHEETS
    return None


def tell_removed(
    drafts: list[Draft],
    tables: list[Table],
    base: list[Thing],
    comparing: Comparing,
    remarks: Remarks,
) -> None:
    """Tell of the things of which there is no row any more."""
    there = {draft.base.key for draft in drafts if draft.base}
    gone = [thing for thing in base if thing.key not in there]
    if not gone:
        return
    kind = tables[0].kind
    words = some(told(_called(each, kind, comparing)) for each in gone)
    remarks.tell(
        said.REMOVED,
        tables[0].spot(),
        ids=tuple(each.key for each in gone) if kind.naming else (),
        count=len(gone),
        names=words,
    )


def _called(thing: Thing, kind: SheetKind, comparing: Comparing) -> str:
    """What to call a thing that is gone: its name, or the first things that its row said."""
    name = comparing.name(thing.record, kind.naming) if kind.naming else None
    if name:
        return name
    cells = (cell for column in kind.columns for cell in cells_of(thing, column, comparing.desk))
    filled = [words for cell in cells if (words := plain(cell))]
    return ", ".join(filled[:_TELLING]) or thing.key


def _has_foreign_keys(tables: dict[str, list[Table]], things: Things) -> bool:
    """Whether there are keys in the sheets, and none of them is one of the base."""
    keys = {line.key for each in tables.values() for table in each for line in table.lines}
    known = {thing.key for each in things.values() for thing in each}
    keys.discard(None)
    return bool(keys) and keys.isdisjoint(known)


def _shown(document: Document) -> Document:
    """A document without what says for whom it is."""
    return attrs.evolve(document, header=attrs.evolve(document.header, visibility=None))
