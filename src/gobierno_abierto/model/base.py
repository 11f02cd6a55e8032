"""What every noun shares: being a record that cannot lie about its own types."""

import json
from collections.abc import Callable
from operator import attrgetter
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from gobierno_abierto.model.characters import require_line
from gobierno_abierto.model.memory import remembered


def _canonical(value: str) -> str:
    return json.dumps(json.loads(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


@attrs.frozen(kw_only=True)
class Extension:
    """A member that this version of the format does not know, kept as it came.

    `value` is the member's value as JSON text, so that ``1`` and ``1.0`` stay different.

    Raises:
        ValueError: if `value` is not JSON.
    """

    name: str
    value: str = attrs.field(converter=_canonical)


@attrs.frozen(kw_only=True)
class Record:
    """Anything written as an object in the file.

    The constructor refuses values of the wrong type (a list where a tuple belongs, a string
    where a `Text` belongs) and control characters, because later code would crash or lie.
    Everything else is left to the rules.
    """

    extensions: tuple[Extension, ...] = ()

    def __attrs_post_init__(self) -> None:
        names, values, allowed = _guards(self.__class__)
        for name, value, kinds in zip(names, values(self), allowed, strict=True):
            kind = value.__class__
            if kind not in kinds.of_value:
                raise _wrong_type(self, name, value, kinds)
            if kind is str:
                if not value.isprintable():
                    require_line(value, name)
            elif kind is tuple and value:
                for element in value:
                    if element.__class__ not in kinds.of_elements:
                        raise _wrong_type(self, name, element, kinds)
                    if element.__class__ is str and not element.isprintable():
                        require_line(element, name)
        if self.extensions:
            _require_free_names(self)


@attrs.frozen(kw_only=True)
class Identifier:
    """The name another system gives to the same thing (iCalendar UID, frab guid, OGP id)."""

    system: str
    value: str


@attrs.frozen(kw_only=True)
class Noun(Record):
    """A record that has an identity in the whole document.

    `id` is unique in the document; together with the namespace of the header it is unique in
    the world. `identifiers` are the names that other systems give to the same thing.
    """

    id: str
    identifiers: tuple[Identifier, ...] = ()


class _Kinds(NamedTuple):
    of_value: frozenset[type]
    of_elements: frozenset[type]


@remembered
def _guards(
    cls: type[Record],
) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]], tuple[_Kinds, ...]]:
    hints = get_type_hints(cls)
    names = tuple(field.name for field in attrs.fields(cls))
    getter = attrgetter(*names)
    # A getter of one name gives the bare value.
    values = getter if len(names) > 1 else lambda record: (getter(record),)
    return names, values, tuple(_kinds(hints[name]) for name in names)


def _require_free_names(record: Record) -> None:
    taken = {*_guards(record.__class__)[0]} - {"extensions"}
    if hasattr(record, "kind"):
        taken.add("kind")
    for extension in record.extensions:
        if extension.name in taken:
            raise ValueError(f"the member {extension.name!r} cannot be an extension here")
        taken.add(extension.name)


def _kinds(hint: Any) -> _Kinds:
    alternatives = _alternatives(hint)
    elements: frozenset[type] = frozenset()
    for alternative in alternatives:
        if get_origin(alternative) is tuple:
            elements = frozenset(_alternatives(get_args(alternative)[0]))
    return _Kinds(frozenset(get_origin(each) or each for each in alternatives), elements)


def _alternatives(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if isinstance(hint, UnionType) else (hint,)


def _wrong_type(record: Record, name: str, value: object, kinds: _Kinds) -> TypeError:
    wanted = kinds.of_elements if tuple in kinds.of_value and kinds.of_elements else kinds.of_value
    names = " | ".join(sorted(kind.__name__ for kind in wanted))
    of_tuple = "a tuple of " if tuple in kinds.of_value else ""
    return TypeError(
        f"{record.__class__.__name__}.{name} takes {of_tuple}{names}, "
        f"not {value.__class__.__name__} ({value!r})"
    )
