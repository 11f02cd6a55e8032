"""The things of a document as rows: which there are, and by what they are called."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.formats.sheets.cells.names import Names, keys_of
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import KIND, Field
from gobierno_abierto.formats.sheets.layout.kinds import Home, SheetKind
from gobierno_abierto.index import tag
from gobierno_abierto.model import Document, Noun, Record, Text
from gobierno_abierto.words import in_language, one_line


@attrs.frozen(kw_only=True)
class Thing:
    """A thing of a document that has a row of its own.

    `key` is its id, or is made of it where an id is given twice; of what has none, it is that of
    its owner with its number there (``ana#1``). `owners` are the keys of those to which it belongs,
    by column; `home` is where it is kept, `None`: in the document itself.
    """

    key: str
    record: Record
    owners: tuple[tuple[str, str], ...] = ()
    home: Home | None = None


Things = dict[str, list[Thing]]


class _Place(NamedTuple):
    column: str
    home: Home


def things_of(document: Document) -> Things:
    """All things that have a row, by the key of their sheet, in the order of the document."""
    things: Things = {}
    for kind in KINDS:
        if kind.is_form:
            is_its = isinstance(document, kind.cls)
            things[kind.key] = [Thing(key=document.id, record=document)] if is_its else []
        elif kind.owners:
            things[kind.key] = _told_apart(_owned(kind, things))
        else:
            listed = getattr(document, kind.key, ())
            things[kind.key] = _told_apart(Thing(key=each.id, record=each) for each in listed)
    return things


def _told_apart(things: Iterable[Thing]) -> list[Thing]:
    """The things, each with a key of its own, whatever its id is like."""
    found = list(things)
    return [
        each if key == each.key else attrs.evolve(each, key=key)
        for each, key in zip(found, keys_of(each.key for each in found), strict=True)
    ]


def _owned(kind: SheetKind, things: Things) -> Iterator[Thing]:
    """The things that lie in those of other sheets, owner by owner."""
    places = [_Place(owner.key, home) for owner in kind.owners for home in owner.homes]
    inner = [each for each in places if each.home.sheet == kind.key]
    for place in places:
        if place in inner:
            continue
        for parent in things[place.home.sheet]:
            for each in _children(parent, place):
                yield each
                # What lies within it follows it, as people read.
                for within in inner:
                    for child in _children(each, within):
                        yield attrs.evolve(child, owners=(*each.owners, *child.owners))


def _children(parent: Thing, place: _Place) -> Iterator[Thing]:
    for number, record in enumerate(value_at(parent.record, place.home.path, ()), 1):
        key = record.id if isinstance(record, Noun) else f"{parent.key}#{number}"
        owners = ((place.column, parent.key),)
        yield Thing(key=key, record=record, owners=owners, home=place.home)


def value_at(record: Record, path: tuple[str, ...], blank: Any) -> Any:
    """What stands at `path` in a record; `blank` if nothing does."""
    if path == (KIND,):
        # A commitment has a field of that name, and no tag.
        return tag(record.__class__) or getattr(record, KIND, blank)
    value: Any = record
    for name in path:
        value = getattr(value, name, None)
        if value is None:
            return blank
    return value


def field_value(record: Record, field: Field) -> Any:
    """What a record holds in a field of its sheet."""
    return value_at(record, field.path, field.shape.blank)


def names_of(things: Things, tag: str) -> Names:
    """The things by the names that stand in their sheets."""
    whole = next((_name(each.record, "title", tag) for each in things["dialogue"]), None)
    return Names(
        {
            kind.key: [
                (each.key, called(_name(each.record, kind.naming, tag), kind.key, whole))
                for each in things[kind.key]
            ]
            for kind in KINDS
            if kind.naming
        },
        {each.key: dict(each.owners).get("venue", "") for each in things["rooms"]},
    )


def called(name: str | None, sheet: str, document: str | None) -> str | None:
    """A name; an event without a title of its own is called as the dialogue."""
    return document if sheet == "events" and not one_line(name or "") else name


def _name(record: Record, naming: str, tag: str) -> str | None:
    value = getattr(record, naming)
    return in_language(value, tag) if isinstance(value, Text) else value
