"""A document laid out as sheets of rows."""

from collections.abc import Iterator
from typing import Literal

from gobierno_abierto.formats.sheets.about import MARK, facts
from gobierno_abierto.formats.sheets.book import Book, Column, Grid, GridRow, Sheet, Value
from gobierno_abierto.formats.sheets.cells.shapes import Part
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import BY_KEY, sheets_for
from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind
from gobierno_abierto.formats.sheets.rows import Thing, things_of
from gobierno_abierto.formats.sheets.showing import cells_of, desk_for, parts_of
from gobierno_abierto.formats.sheets.writing import instructions
from gobierno_abierto.formats.sheets.writing.lists import choice_lists
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import Language, Sentence

Purpose = Literal["all", "agenda", "commitments"]

_WIDTHS = {"text": 18, "long": 36, "date": 14, "time": 9, "number": 11}


def book_of(
    document: Document,
    *,
    lang: str | None = None,
    purpose: Purpose = "all",
    internal: bool = False,
    examples: bool = False,
) -> Book:
    """Lay a document out as sheets of rows.

    Args:
        document: what is to be laid out.
        lang: the language of headings, choices and texts; `None`: that of the document, and
            Spanish for the headings if the library does not speak it.
        purpose: which sheets there are: all, those of the agenda, those of the commitments.
        internal: with everything; without it, only what the public may see.
        examples: that all of it is an example, to be overwritten.

    Raises:
        ValueError: if the library does not speak `lang`.
    """
    shown = document if internal else public_view(document)
    things = things_of(shown)
    desk = desk_for(shown, lang, things)
    kinds = sheets_for(type(shown), purpose)
    keys = {kind.key for kind in kinds}
    sheets = []
    for kind in kinds:
        columns = [each for each in kind.columns if _is_kept(each, keys, internal=internal)]
        lay = _form if kind.is_form else _list
        sheets.append(lay(kind, columns, things[kind.key], desk, is_example=examples))
    return Book(
        about=facts(shown, desk, purpose, internal=internal),
        lang=desk.lang,
        instructions=instructions.paragraphs(
            desk.lang, has_agenda="agenda" in keys, has_examples=examples
        ),
        sheets=tuple(sheets),
        choices=choice_lists(sheets, desk),
    )


def grids_of(book: Book) -> tuple[Grid, ...]:
    """A book as it would be read again, were it written to a file: headings, then rows."""
    grids = []
    for sheet in book.sheets:
        headings = tuple(column.heading for column in sheet.columns)
        rows = tuple(
            GridRow(number=number, cells=cells)
            for number, cells in enumerate((headings, *sheet.rows), 1)
        )
        grids.append(Grid(name=sheet.name, rows=rows))
    about = tuple(GridRow(number=number, cells=row) for number, row in enumerate(book.about, 1))
    return (*grids, Grid(name=MARK, rows=about, hidden=True))


def _is_kept(column: Field | Owner, sheets: set[str], *, internal: bool) -> bool:
    """Whether a column is of any use: what it points at is in the book, and it tells something."""
    if isinstance(column, Field):
        if column.path == ("header", "visibility"):
            return internal
        return not column.targets or not sheets.isdisjoint(column.targets)
    return True


def _list(
    kind: SheetKind,
    columns: list[Field | Owner],
    things: list[Thing],
    desk: Desk,
    *,
    is_example: bool,
) -> Sheet:
    """A sheet with a row for each thing."""
    widths = {each.key: len(parts_of(each, things)) or 1 for each in columns}
    head = [
        Column(key="#id", heading=kind.key_heading, hidden=True),
        Column(key="#n", heading=kind.order_heading, kind="number", hidden=True),
    ]
    for each in columns:
        head += _headings(each, things, desk)
    rows = []
    for number, thing in enumerate(things, 1):
        cells: list[Value] = [thing.key, number]
        for each in columns:
            written = cells_of(thing, each, desk)
            cells += [*written, *(None,) * (widths[each.key] - len(written))]
        rows.append(tuple(cells))
    return Sheet(
        key=kind.key,
        name=kind.name.in_language(desk.lang),
        columns=tuple(head),
        rows=tuple(rows),
        examples=len(rows) if is_example else 0,
    )


def _headings(column: Field | Owner, things: list[Thing], desk: Desk) -> Iterator[Column]:
    """The columns that a field, or an owner, needs."""
    if isinstance(column, Owner):
        yield Column(
            key=column.key,
            heading=column.heading.in_language(desk.lang),
            choices=_choices("+".join(column.sheets)),
            required=column.required,
            note=_said(column.note, desk.lang),
        )
        return
    for place, part in enumerate(parts_of(column, things)):
        yield Column(
            key=f"{column.key}{part.ending}",
            heading=_heading(column, part, desk.lang),
            kind=part.codec.shown if part.codec.shown != "long" else "text",
            width=_WIDTHS[part.codec.shown],
            choices=_choices(part.codec.choices),
            required=column.required and not place,
            note=_said(part.note or (None if place else column.note), desk.lang),
        )


def _said(words: Sentence | None, lang: Language) -> str | None:
    return words.in_language(lang) if words else None


def _choices(name: str | None) -> str | None:
    """The name of a list; of the things of one sheet, that sheet and the column of their names."""
    kind = BY_KEY.get(name or "")
    return f"{name}.{kind.naming}" if kind else name


def _heading(field: Field, part: Part, lang: Language) -> str:
    """What stands above a column; of several for one list, from the second on with a number."""
    if part.name is not None:
        return part.name.in_language(lang)
    heading = field.heading.in_language(lang)
    number = part.ending.removeprefix(".")
    return f"{heading} {number}" if number else heading


def _form(
    kind: SheetKind,
    columns: list[Field | Owner],
    things: list[Thing],
    desk: Desk,
    *,
    is_example: bool,
) -> Sheet:
    """A sheet that shows one thing: a row for each of its fields."""
    rows: list[tuple[Value, ...]] = []
    choices: list[str | None] = []
    for each in columns:
        written = [cells_of(thing, each, desk) for thing in things] or [()]
        headed = list(_headings(each, things, desk))
        cells = [*written[0], *(None,) * (len(headed) - len(written[0]))]
        rows += [
            (column.key, column.heading, cell, column.note)
            for column, cell in zip(headed, cells, strict=True)
        ]
        choices += [column.choices for column in headed]
    names = (said.FACT, said.WRITTEN, said.EXPLANATION)
    fact, value, note = (each.in_language(desk.lang) for each in names)
    return Sheet(
        key=kind.key,
        name=kind.name.in_language(desk.lang),
        columns=(
            Column(key="#key", heading=kind.form_heading, hidden=True),
            Column(key="#fact", heading=fact, width=30),
            Column(key="#value", heading=value, width=60),
            Column(key="#note", heading=note, width=60),
        ),
        rows=tuple(rows),
        examples=len(rows) if is_example else 0,
        row_choices=tuple(choices),
    )
