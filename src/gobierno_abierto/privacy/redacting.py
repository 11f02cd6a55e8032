"""A version that is past, without the words that must not be repeated today."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import attrs

from gobierno_abierto.model import Document, Record, Text
from gobierno_abierto.privacy.obstacles import publication_obstacles

D = TypeVar("D", bound=Document)
R = TypeVar("R", bound=Record)

_LEFT_OUT = "…"


def redacted(document: D, *, beside: Document) -> D:
    """The document without the texts that name somebody who must not be told (GA417).

    For what is shown of an older version next to `beside`: who took a permission back there was
    still named in titles here, and nobody can mend what is past. A field that may be missing is
    then not stated, and of any other an ellipsis is left. Ids stay as they are.
    """
    obstacles = publication_obstacles(document, beside=beside)
    return _without(document, [each.pointer.split("/")[1:] for each in obstacles])


def _without(record: R, paths: Iterable[Sequence[str]]) -> R:
    changes: dict[str, Any] = {}
    for name, rests in _by_first(paths).items():
        value = getattr(record, name)
        if value.__class__ is tuple:
            changes[name] = _of_list(value, rests)
        elif isinstance(value, Record):
            changes[name] = _without(value, rests)
        else:
            changes[name] = _left(record, name, value)
    return attrs.evolve(record, **changes) if changes else record


def _of_list(values: tuple[Any, ...], paths: Iterable[Sequence[str]]) -> tuple[Any, ...]:
    within = _by_first(paths)
    return tuple(
        _without(each, within[str(position)]) if str(position) in within else each
        for position, each in enumerate(values)
        # A line in a list of lines goes.
        if isinstance(each, Record) or str(position) not in within
    )


def _left(record: Record, name: str, value: object) -> object:
    if name == "id":
        return value
    if attrs.fields_dict(record.__class__)[name].default is None:
        return None
    if isinstance(value, Text):
        return attrs.evolve(value, pairs=tuple((tag, _LEFT_OUT) for tag, _ in value.pairs))
    return _LEFT_OUT


def _by_first(paths: Iterable[Sequence[str]]) -> Mapping[str, list[Sequence[str]]]:
    found: dict[str, list[Sequence[str]]] = {}
    for first, *rest in paths:
        found.setdefault(first, []).append(rest)
    return found
