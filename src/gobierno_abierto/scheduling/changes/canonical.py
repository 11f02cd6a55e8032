"""A document with its rows in one order, whatever the order in which they were written."""

from typing import Any, TypeVar, cast

import attrs

from gobierno_abierto.model import Extension, Record, Slot
from gobierno_abierto.scheduling.changes.fields import has_tuples

R = TypeVar("R", bound=Record)


def in_canonical_order(record: R) -> R:
    """`record` with every list in it sorted by what stands in it.

    Two documents differ in nothing but the order of rows if these are equal: then there is no
    change between them. The order means nothing to people: a document is not to be kept so.
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(record.__class__):
        value = getattr(record, field.name)
        if isinstance(value, Record) and not isinstance(value, Slot):
            changes[field.name] = in_canonical_order(value)
        elif isinstance(value, tuple) and value:
            rows = [
                in_canonical_order(each) if isinstance(each, Record) else each for each in value
            ]
            changes[field.name] = tuple(sorted(rows, key=_order))
    return attrs.evolve(record, **changes) if changes else record


def row_key(row: Any) -> Any:
    """By what a record without id is the same as another, in whatever order its lists are."""
    if isinstance(row, Extension) or not has_tuples(row.__class__):
        return row
    return in_canonical_order(cast("Record", row))


def content_key(record: Record) -> str:
    """All that stands in `record`, in one string."""
    return repr(in_canonical_order(record))


def _order(row: Any) -> str:
    return row if row.__class__ is str else repr(row)
