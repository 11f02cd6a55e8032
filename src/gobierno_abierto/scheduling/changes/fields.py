"""What the fields of a record hold, as far as changes are concerned."""

from collections.abc import Callable
from enum import Enum, auto
from operator import attrgetter
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from gobierno_abierto.index import file_order
from gobierno_abierto.model import Extension, Noun, Record, Slot
from gobierno_abierto.model.memory import remembered


class Holds(Enum):
    """How the values of a field are compared."""

    VALUE = auto()  # as one
    VALUES = auto()  # a tuple of codes, ids or numbers, in any order
    ROWS = auto()  # a tuple of records without id, in any order
    RECORD = auto()  # a record without id: field by field
    NOUNS = auto()  # a tuple of what has ids: each by itself


class Field(NamedTuple):
    """A field of a class. `kinds` are the classes of what it holds."""

    name: str
    holds: Holds
    kinds: tuple[type, ...]


@remembered
def fields_of(cls: type[Record]) -> tuple[Field, ...]:
    """The fields of `cls` in the order of the file; what no version knows comes last."""
    hints = get_type_hints(cls)
    names = (*file_order(cls), "extensions")
    return tuple(_field(name, hints[name]) for name in names)


@remembered
def own_fields(cls: type[Record]) -> tuple[Field, ...]:
    """The fields of `cls` that do not hold nouns."""
    return tuple(field for field in fields_of(cls) if field.holds is not Holds.NOUNS)


@remembered
def noun_fields(cls: type[Record]) -> tuple[tuple[str, tuple[type, ...]], ...]:
    """The fields of `cls` that hold nouns, as paths, and the classes of those nouns."""
    found: list[tuple[str, tuple[type, ...]]] = []
    for field in fields_of(cls):
        if field.holds is Holds.NOUNS:
            found.append((field.name, field.kinds))
        elif field.holds is Holds.RECORD:
            found += [
                (f"{field.name}/{path}", kinds)
                for inner in field.kinds
                for path, kinds in noun_fields(inner)
            ]
    return tuple(found)


@remembered
def values_of(cls: type[Record]) -> Callable[[Record], tuple[Any, ...]]:
    """What gives the values of the `own_fields` of a record."""
    # Every record has an id or extensions and something else: there are always several.
    get: Callable[[Record], tuple[Any, ...]] = attrgetter(*(each.name for each in own_fields(cls)))
    return get


@remembered
def has_tuples(cls: type) -> bool:
    """Whether a record of `cls` holds something whose order means nothing."""
    if not issubclass(cls, Record):
        return False
    return any(
        field.holds in (Holds.VALUES, Holds.ROWS, Holds.RECORD) and field.name != "extensions"
        for field in fields_of(cls)
    )


def at_path(record: Record, path: str) -> Any:
    """What stands at a path of fields within `record`; `None` if there is nothing."""
    value: Any = record
    for name in path.split("/"):
        value = getattr(value, name, None)
    return value


def field_at(cls: type[Record], path: str) -> Field | None:
    """The field at a path of fields within `cls`; `None` if there is none."""
    name, slash, rest = path.partition("/")
    found = next((each for each in fields_of(cls) if each.name == name), None)
    if found is None or not slash:
        return found
    inner = (field_at(kind, rest) for kind in found.kinds if found.holds is Holds.RECORD)
    return next((field for field in inner if field is not None), None)


def _field(name: str, hint: Any) -> Field:
    if get_origin(hint) is tuple:
        kinds = _classes(get_args(hint)[0])
        if any(issubclass(kind, Noun) for kind in kinds):
            return Field(name, Holds.NOUNS, kinds)
        rows = any(issubclass(kind, Record | Extension) for kind in kinds)
        return Field(name, Holds.ROWS if rows else Holds.VALUES, kinds)
    kinds = tuple(
        kind for kind in _classes(hint) if issubclass(kind, Record) and not issubclass(kind, Slot)
    )
    return Field(name, Holds.RECORD, kinds) if kinds else Field(name, Holds.VALUE, ())


def _classes(hint: Any) -> tuple[type, ...]:
    inner = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    return tuple(kind for kind in inner if isinstance(kind, type))
