"""A document in which some nouns are others, and all else is the same."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

import attrs

from gobierno_abierto.index import walk
from gobierno_abierto.model import Document, Noun, Record

D = TypeVar("D", bound=Document)
Change = Callable[[Noun], Noun]


class IdError(LookupError):
    """An id that leads to nothing, to two things, or to a thing of another kind."""


def replaced(document: D, noun_id: str, /, **changes: Any) -> D:
    """The document with some fields of one noun changed.

    >>> from datetime import date
    >>> from gobierno_abierto.model import Header, PlanBook, Commitment, text
    >>> header = Header(namespace="https://example.org/", revision=1, revised=date(2025, 1, 15),
    ...                 language="es", publisher="Ministerio de Ejemplo (inventado)")
    >>> book = PlanBook(id="libro", header=header, title=text(es="Planes"),
    ...                 commitments=(Commitment(id="datos"),))
    >>> replaced(book, "datos", label="2.1").commitments[0].label
    '2.1'

    Raises:
        IdError: if no noun or more than one has that id.
        TypeError: for a field that it does not have, or a value of the wrong type.
    """
    return changed(document, {noun_id: lambda noun: attrs.evolve(noun, **changes)})


def changed(document: D, changes: Mapping[str, Change]) -> D:
    """The document with each noun of `changes`, by its id, put in place by what is called on it.

    All at once, in one walk: a thousand claims take no longer than one. What stands within a
    noun is changed before the noun itself.

    Raises:
        IdError: if no noun or more than one has an id of `changes`; nothing was called then.
    """
    if not changes:
        return document
    met = Counter(each for each in _ids(document) if each in changes)
    for noun_id in changes:
        if met[noun_id] != 1:
            raise IdError(_why(noun_id, met[noun_id]))
    return cast("D", _rewritten(document, changes))


def _why(noun_id: str, times: int) -> str:
    if times:
        return f"{times} things of the document have the id {noun_id!r}"
    return f"nothing in the document has the id {noun_id!r}"


def _ids(document: Document) -> Iterator[str]:
    for each in walk(document):
        if isinstance(each.value, Noun):
            yield each.value.id


def _rewritten(record: Record, changes: Mapping[str, Change]) -> Record:
    new_fields: dict[str, Any] = {}
    for field in attrs.fields(record.__class__):
        value = getattr(record, field.name)
        new = _new_value(value, changes)
        if new is not value:
            new_fields[field.name] = new
    fresh = attrs.evolve(record, **new_fields) if new_fields else record
    if isinstance(fresh, Noun) and fresh.id in changes:
        return changes[fresh.id](fresh)
    return fresh


def _new_value(value: Any, changes: Mapping[str, Change]) -> Any:
    if isinstance(value, Record):
        return _rewritten(value, changes)
    if value.__class__ is tuple and value and isinstance(value[0], Record):
        fresh = tuple(_rewritten(each, changes) for each in value)
        if any(new is not old for new, old in zip(fresh, value, strict=True)):
            return fresh
    return value
