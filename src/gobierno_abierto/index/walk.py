"""Every record of a document, with the pointer that leads to it."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from gobierno_abierto.model import Record, Text
from gobierno_abierto.model.memory import remembered


class Located(NamedTuple):
    """A record, or a text, and where it stands: a JSON pointer (RFC 6901)."""

    pointer: str
    value: Any


def walk(record: Record, pointer: str = "") -> Iterator[Located]:
    """`record` and all records within it, in the order of the file."""
    found: list[Located] = []
    _collect(record, pointer, found)
    return iter(found)


def _collect(record: Record, pointer: str, found: list[Located]) -> None:
    found.append(Located(pointer, record))
    for name, many in _members(record.__class__, Record):
        value = getattr(record, name)
        if not value:
            continue
        if many:
            for position, each in enumerate(value):
                _collect(each, f"{pointer}/{name}/{position}", found)
        elif isinstance(value, Record):
            _collect(value, f"{pointer}/{name}", found)


def texts(record: Record, pointer: str = "") -> Iterator[Located]:
    """All texts within `record`, in the order of the file."""
    for each in walk(record, pointer):
        for name, _ in _members(each.value.__class__, Text):
            value = getattr(each.value, name)
            if value is not None:
                yield Located(f"{each.pointer}/{name}", value)


def tag(cls: type) -> str | None:
    """What the member `kind` of the file says of an object of `cls`; `None`: it has no tag."""
    kind = getattr(cls, "kind", None)
    # A commitment has a field of that name.
    return kind if isinstance(kind, str) else None


@remembered
def kinds_within(cls: type[Record]) -> tuple[type[Record], ...]:
    """`cls` and all classes of records that one of it may hold, at whatever depth."""
    found: dict[type[Record], None] = {}
    waiting = [cls]
    while waiting:
        each = waiting.pop(0)
        if each not in found:
            found[each] = None
            hints = get_type_hints(each)
            waiting += [
                kind
                for name in file_order(each)
                for kind in _alternatives(hints[name])
                if isinstance(kind, type) and issubclass(kind, Record)
            ]
    return tuple(found)


def text_fields(cls: type[Record]) -> tuple[str, ...]:
    """The fields of `cls` that hold texts."""
    return tuple(name for name, _ in _members(cls, Text))


@remembered
def line_fields(cls: type[Record]) -> tuple[str, ...]:
    """The fields of `cls` that hold strings of one line, single or in a list."""
    hints = get_type_hints(cls)
    return tuple(name for name in file_order(cls) if str in _alternatives(hints[name]))


@remembered
def _members(cls: type[Record], wanted: type) -> tuple[tuple[str, bool], ...]:
    """The fields of `cls` that may hold a `wanted`, and whether they hold many."""
    hints = get_type_hints(cls)
    found = []
    for name in file_order(cls):
        hint = hints[name]
        if any(isinstance(kind, type) and issubclass(kind, wanted) for kind in _alternatives(hint)):
            found.append((name, get_origin(hint) is tuple))
    return tuple(found)


def _alternatives(hint: Any) -> tuple[Any, ...]:
    """What a field, or each element of it, may be."""
    inner = get_args(hint)[0] if get_origin(hint) is tuple else hint
    return get_args(inner) if isinstance(inner, UnionType) else (inner,)


@remembered
def file_order(cls: type[Record]) -> tuple[str, ...]:
    """The names of the fields of `cls` as the file has them.

    The id first, then what the class adds, then what all nouns share; members that this version
    does not know come last.
    """
    names = [field.name for field in attrs.fields(cls) if field.name != "extensions"]
    head = [name for name in ("id",) if name in names]
    tail = [name for name in ("identifiers",) if name in names]
    return (*head, *(name for name in names if name not in (*head, *tail)), *tail)
