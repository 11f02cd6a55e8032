"""What the constructors of all records look at: types, and characters that may not stand there."""

from collections.abc import Callable
from types import NoneType, UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from gobierno_abierto.model.characters import require_line
from gobierno_abierto.model.memory import remembered


class Guarded(NamedTuple):
    """A field, the types that it may hold, and those of its elements if it is a tuple."""

    name: str
    kinds: frozenset[type]
    elements: frozenset[type]


@remembered
def guarded(cls: type) -> tuple[Guarded, ...]:
    """The fields of a class of records, read off its annotations."""
    hints = get_type_hints(cls)
    return tuple(_guarded(field.name, hints[field.name]) for field in attrs.fields(cls))


def look(record: Any) -> None:
    """Look at all fields of `record`.

    Raises:
        TypeError: for the first value of a wrong type.
        ForbiddenCharacterError: for the first control character, line break or half of a
            surrogate pair.
    """
    for name, kinds, elements in guarded(record.__class__):
        value = getattr(record, name)
        if value.__class__ not in kinds:
            raise _wrong_type(record, name, value)
        for element in value if value.__class__ is tuple else (value,):
            if value.__class__ is tuple and element.__class__ not in elements:
                raise _wrong_type(record, name, element)
            if element.__class__ is str:
                require_line(element, name)


@remembered
def plainly_right(cls: type) -> Callable[[Any], bool]:
    """A test that passes no wrong record; what it does not pass has to be looked at.

    Every record of every file comes by, and a loop over its fields would take as long as the
    rest of reading. So the test is written out for each class, as attrs writes its constructor.
    """
    names: dict[str, Any] = {"all_right": _all_right}
    tests = []
    for name, kinds, elements in guarded(cls):
        names[f"kinds_of_{name}"] = elements or kinds
        tests.append(_written_out(f"record.{name}", f"kinds_of_{name}", kinds))
    # Nothing but the names of fields goes into it.
    test: Callable[[Any], bool] = eval(f"lambda record: {' and '.join(tests)}", names)  # noqa: S307
    return test


def _written_out(value: str, kinds_name: str, kinds: frozenset[type]) -> str:
    ways = [f"{value} is None"] if NoneType in kinds else []
    if tuple in kinds:
        elements_right = f"(not {value} or all_right({value}, {kinds_name}))"
        ways.append(f"{value}.__class__ is tuple and {elements_right}")
    elif str in kinds:
        ways.append(f"{value}.__class__ is str and {value}.isprintable()")
    else:
        ways.append(f"{value}.__class__ in {kinds_name}")
    return f"({' or '.join(ways)})"


def _all_right(elements: tuple[Any, ...], kinds: frozenset[type]) -> bool:
    for each in elements:
        if each.__class__ not in kinds or (each.__class__ is str and not each.isprintable()):
            return False
    return True


def _guarded(name: str, hint: Any) -> Guarded:
    alternatives = _alternatives(hint)
    kinds = frozenset(get_origin(each) or each for each in alternatives)
    elements = {
        element
        for each in alternatives
        if get_origin(each) is tuple
        for element in _alternatives(get_args(each)[0])
    }
    return Guarded(name, kinds, frozenset(elements))


def _alternatives(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if isinstance(hint, UnionType) else (hint,)


def _wrong_type(record: Any, name: str, value: object) -> TypeError:
    field = next(each for each in guarded(record.__class__) if each.name == name)
    wanted = " | ".join(sorted(kind.__name__ for kind in field.elements or field.kinds))
    of_tuple = "a tuple of " if field.elements else ""
    return TypeError(
        f"{record.__class__.__name__}.{name} takes {of_tuple}{wanted}, "
        f"not {value.__class__.__name__} ({value!r})"
    )
