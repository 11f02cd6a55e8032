"""A document laid out as sheets of rows."""

from collections.abc import Iterable, Iterator
from typing import Literal

from gobierno_abierto.formats.sheets.book import Book, Column, Grid, GridRow, Sheet, Value
from gobierno_abierto.formats.sheets.cells.shapes import Part
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import BY_KEY, LAYOUT, sheets_for
from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind
from gobierno_abierto.formats.sheets.rows import Thing, Things, field_value, names_of, things_of
from gobierno_abierto.formats.sheets.writing import instructions
from gobierno_abierto.formats.sheets.writing.lists import choice_lists
from gobierno_abierto.index import tag
from gobierno_abierto.model import LANGUAGE_TAG, Document, Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import Language, Sentence, language

Purpose = Literal["all", "agenda", "commitments"]

# By this a program knows our sheets, whatever somebody has called the file.
MARK = "gobierno_abierto"
_WIDTHS = {"text": 18, "long": 36, "date": 14, "time": 9, "number": 11}
# Only programs need it: what the row is, and where it stood.
KEY_ENDING, ORDER_ENDING = "#id", "#n"


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
        about=_about(shown, desk, purpose, internal=internal),
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


def desk_for(document: Document, lang: str | None, things: Things) -> Desk:
    """How a document is written: in which languages, and with which names."""
    own = document.header.language
    spoken = spoken_in(lang or own) or (language(lang) if lang else "es")
    fits = LANGUAGE_TAG.fullmatch(own) and (lang is None or spoken_in(own) == spoken)
    words = own if fits else spoken
    return Desk(lang=spoken, tag=words, names=names_of(things, words))


def spoken_in(tag: str) -> Language | None:
    """The language of the library that a tag asks for; `None`: it is none of them."""
    try:
        return language(tag)
    except ValueError:
        return None


def cells_of(thing: Thing, column: Field | Owner, desk: Desk) -> tuple[Value, ...]:
    """What a thing shows in a column, or in the columns of one field."""
    if isinstance(column, Field):
        return column.shape.cells(field_value(thing.record, column), desk)
    owner = dict(thing.owners).get(column.key)
    return (None if owner is None else desk.names.among(column.sheets).shown(owner),)


def parts_of(column: Field | Owner, things: Iterable[Thing]) -> tuple[Part, ...]:
    """The columns of a field, as many as the longest of its lists needs."""
    if isinstance(column, Owner):
        return ()
    values = (field_value(each.record, column) for each in things)
    longest = max((len(value) for value in values if isinstance(value, tuple)), default=0)
    return column.shape.parts(longest)


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
        Column(key="#id", heading=f"{kind.key}{KEY_ENDING}", hidden=True),
        Column(key="#n", heading=f"{kind.key}{ORDER_ENDING}", kind="number", hidden=True),
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
            heading=heading_of(column, part, desk.lang),
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


def heading_of(field: Field, part: Part, lang: Language) -> str:
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
    for each in columns:
        written = [cells_of(thing, each, desk) for thing in things] or [()]
        headed = list(_headings(each, things, desk))
        cells = [*written[0], *(None,) * (len(headed) - len(written[0]))]
        rows += [
            (column.key, column.heading, cell, column.note)
            for column, cell in zip(headed, cells, strict=True)
        ]
    names = (said.FACT, said.WRITTEN, said.EXPLANATION)
    fact, value, note = (each.in_language(desk.lang) for each in names)
    return Sheet(
        key=kind.key,
        name=kind.name.in_language(desk.lang),
        columns=(
            Column(key="#key", heading=f"{kind.key}#key", hidden=True),
            Column(key="#fact", heading=fact, width=30),
            Column(key="#value", heading=value, width=60),
            Column(key="#note", heading=note, width=60),
        ),
        rows=tuple(rows),
        examples=len(rows) if is_example else 0,
    )


def _about(
    document: Document, desk: Desk, purpose: Purpose, *, internal: bool
) -> tuple[tuple[str, str], ...]:
    shown = Visibility.INTERNAL if internal else Visibility.PUBLIC
    return (
        (MARK, LAYOUT),
        ("kind", tag(type(document)) or ""),
        ("id", document.id),
        ("namespace", document.header.namespace),
        ("lang", desk.lang),
        ("words", desk.tag),
        ("purpose", purpose),
        ("shown", shown.value),
    )
