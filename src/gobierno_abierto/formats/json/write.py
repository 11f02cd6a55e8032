"""From nouns to the text of a JSON file."""

import json
from collections.abc import Callable
from datetime import date, datetime
from types import NoneType
from typing import Any

from gobierno_abierto.formats.json.members import required
from gobierno_abierto.formats.json.texts import write_text
from gobierno_abierto.index import file_order, tag
from gobierno_abierto.model import Document, EdtfDate, Extension, Record, Text
from gobierno_abierto.model.memory import remembered

Plain = Any

_NOTHING = (NoneType, tuple, bool)


def to_json(document: Document) -> str:
    """The document as the text of a JSON file, ending in a line break.

    Deterministic, and one value a line so that a comparison of two versions can be read. Nothing
    is lost: ``from_json(to_json(document)) == document``, if its header states a format that this
    version reads. Nothing is withheld either: pass what is to be published through `public_view`
    first.
    """
    return json.dumps(to_plain(document), ensure_ascii=False, indent=2) + "\n"


def to_plain(record: Record) -> dict[str, Plain]:
    """A record as dictionaries, lists, strings and numbers, in the order of the file."""
    kind, members = _shape(record.__class__)
    plain: dict[str, Plain] = {"kind": kind} if kind else {}
    for name, needed in members:
        value = getattr(record, name)
        # Absent means not stated: null never appears, nor an empty list that can be left out.
        if not value and value.__class__ in _NOTHING and not needed:
            continue
        plain[name] = _writer(value.__class__)(value)
    for extension in record.extensions:
        plain[extension.name] = json.loads(extension.value)
    return plain


def plain_value(value: Any) -> Plain:
    """Any value of a field, as it would stand in the file; of nothing, `None`."""
    if value is None:
        return None
    if isinstance(value, Extension):
        return {value.name: json.loads(value.value)}
    return _writer(value.__class__)(value)


@remembered
def _shape(cls: type[Record]) -> tuple[str | None, tuple[tuple[str, bool], ...]]:
    needed = required(cls)
    members = tuple((name, name in needed) for name in file_order(cls))
    return tag(cls), members


@remembered
def _writer(cls: type) -> Callable[[Any], Plain]:
    known = _WRITERS.get(cls)
    if known:
        return known
    if issubclass(cls, Record):
        return to_plain
    return str


def _tuple(value: tuple[Any, ...]) -> list[Plain]:
    return [_writer(each.__class__)(each) for each in value]


def _moment(value: datetime) -> str:
    return value.isoformat(timespec="seconds" if value.second else "minutes")


def _same(value: Any) -> Plain:
    return value


_WRITERS: dict[type, Callable[[Any], Plain]] = {
    str: _same,
    int: _same,
    bool: _same,
    tuple: _tuple,
    Text: write_text,
    EdtfDate: lambda value: value.value,
    date: date.isoformat,
    datetime: _moment,
}
