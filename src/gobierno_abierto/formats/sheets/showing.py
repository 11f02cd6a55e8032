"""What things show in the columns of their sheets."""

from collections.abc import Iterable

from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.shapes import Part
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import Owner
from gobierno_abierto.formats.sheets.rows import Thing, Things, field_value, names_of
from gobierno_abierto.model import LANGUAGE_TAG, Document
from gobierno_abierto.words import Language, language


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
    directory = desk.names.among(column.sheets)
    is_implied = column.is_implied and len(directory) == 1
    return (None if owner is None or is_implied else directory.shown(owner),)


def parts_of(column: Field | Owner, things: Iterable[Thing]) -> tuple[Part, ...]:
    """The columns of a field, as many as the longest of its lists needs."""
    if isinstance(column, Owner):
        return ()
    values = (field_value(each.record, column) for each in things)
    longest = max((len(value) for value in values if isinstance(value, tuple)), default=0)
    return column.shape.parts(longest)
