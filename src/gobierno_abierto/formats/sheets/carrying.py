"""What sheets alone carry of a document, without the document they were made from."""

from typing import Any

import attrs

from gobierno_abierto.formats.sheets.cells.shapes import Chosen
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.sheets.layout.fields import Field
from gobierno_abierto.formats.sheets.layout.kinds import SheetKind
from gobierno_abierto.formats.sheets.rows import field_value, things_of, value_at
from gobierno_abierto.formats.sheets.showing import desk_for
from gobierno_abierto.model import (
    Document,
    Header,
    Interpretation,
    Noun,
    Record,
    Slot,
    Text,
)
from gobierno_abierto.words import in_language


def carried(document: Document, *, lang: str | None = None) -> Document:
    """What is left of a document in sheets alone, without the document they were made from.

    Of every thing the fields that have a column, texts in one language and without white space at
    either end, references that lead somewhere. Whatever no column shows is gone: `read_grids`
    takes it from a base.
    """
    desk = desk_for(document, lang, things_of(document))
    kind = next(each for each in KINDS if each.is_form and isinstance(document, each.cls))
    alone = _alone(document, kind, desk)
    lists = {
        each.key: tuple(_alone(thing, each, desk) for thing in getattr(document, each.key))
        for each in KINDS
        if not each.is_form and not each.owners and hasattr(document, each.key)
    }
    whole: Document = attrs.evolve(alone, **lists)
    return whole


def _alone(record: Any, kind: SheetKind, desk: Desk) -> Any:
    """A thing with nothing but what its row shows, and what stands in rows of its own."""
    values: dict[tuple[str, ...], Any] = {
        each.path: _reduced(field_value(record, each), each, desk) for each in kind.fields
    }
    for within in KINDS:
        for owner in within.owners:
            for home in owner.homes:
                if home.sheet == kind.key:
                    values[home.path] = tuple(
                        _alone(each, within, desk) for each in value_at(record, home.path, ())
                    )
    return _made(record, values)


def _made(record: Any, values: dict[tuple[str, ...], Any]) -> Any:
    """A record of the same class with these values, by path, and its id."""
    cls = record.__class__
    known = {each.name for each in attrs.fields(cls)}
    plain = {path[0]: value for path, value in values.items() if len(path) == 1}
    for name in {path[0] for path in values if len(path) == 2}:
        within = {path[1]: value for path, value in values.items() if path[0] == name and path[1:]}
        plain[name] = _within(getattr(record, name), within)
    if isinstance(record, Noun):
        plain["id"] = record.id
    return cls(**{name: value for name, value in plain.items() if name in known})


def _within(record: Record | None, values: dict[str, Any]) -> Record | None:
    """A record within a thing; `None` if its columns are all blank."""
    if record is None:
        return None
    if isinstance(record, Header):
        return Header(**values)
    made = record.__class__(**values)
    return None if made == record.__class__() else made


def _reduced(value: Any, field: Field, desk: Desk) -> Any:
    """What the columns of a field carry."""
    if isinstance(field.shape, Chosen):
        return tuple(code for code in field.shape.kind if code in value)
    if isinstance(value, tuple):
        return tuple(each for one in value if (each := _known(one, field, desk)) is not None)
    return _known(value, field, desk)


def _known(value: Any, field: Field, desk: Desk) -> Any:
    """What one cell carries; a reference only if it leads somewhere."""
    if field.targets and value is not None and not desk.names.among(field.targets).has(value):
        return None
    return _one(value, desk.tag)


def _one(value: Any, tag: str) -> Any:
    """A value as one cell shows it."""
    if isinstance(value, Text):
        words = in_language(value, tag).strip()
        return Text(pairs=((tag, words),), original=tag) if words else None
    if isinstance(value, Slot):
        return Slot(start=value.start, end=value.end)
    if isinstance(value, Interpretation):
        return Interpretation(source=value.source, target=value.target)
    if value.__class__ is str:
        return value.strip() or None
    return value
