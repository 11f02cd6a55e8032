"""The rows of a tracker's files, and the members in them."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from gobierno_abierto.formats.json.faults import escaped
from gobierno_abierto.formats.trackers.mapping.nouns import Rows
from gobierno_abierto.formats.trackers.reading.files import TrackerFile
from gobierno_abierto.formats.trackers.reading.places import Spot

_OUTWARD = "../"


class Row(NamedTuple):
    """A row: its members, where it stands, and the row around it, if there is one."""

    members: Mapping[str, Any]
    spot: Spot
    around: "Row | None" = None
    columns: Mapping[str, int] = {}  # nobody changes it


class NoRow(NamedTuple):
    """What stands where a row belongs, and is none."""

    value: Any
    spot: Spot


class Value(NamedTuple):
    """A value in a row that is not empty: under which member, and where."""

    member: str
    value: Any
    spot: Spot


def rows_of(file: TrackerFile, rows: Rows) -> Iterator[Row | NoRow] | None:
    """The rows to which the path of `rows` leads; `None`: it leads nowhere.

    A list on the way means each of its elements; one object at the end is one row.
    """
    if file.origin is None:
        if rows.path:
            return None
        return (
            Row(each.cells, Spot(file.name, line=each.line), columns=file.columns)
            for each in file.lines
        )
    found = list(_followed(file.plain, rows.path, Spot(file.name, ""), None))
    return iter(found) if found or _leads(file.plain, rows.path) else None


def _followed(
    value: Any, path: tuple[str, ...], spot: Spot, around: Row | None
) -> Iterator[Row | NoRow]:
    if isinstance(value, list):
        for position, each in enumerate(value):
            yield from _in_list(each, path, spot.within(position), around)
    elif not isinstance(value, dict):
        if not is_empty(value) and not path:
            yield NoRow(value, spot)
    elif path:
        if path[0] in value:
            step = escaped(path[0])
            yield from _followed(value[path[0]], path[1:], spot.within(step), around)
    else:
        yield Row(value, spot, around)


def _in_list(
    value: Any, path: tuple[str, ...], spot: Spot, around: Row | None
) -> Iterator[Row | NoRow]:
    """An element of a list is a row: the one that is meant, or one around it."""
    if not isinstance(value, dict):
        yield NoRow(value, spot)
    elif path:
        yield from _followed(value, path, spot, Row(value, spot, around))
    else:
        yield Row(value, spot, around)


def _leads(value: Any, path: tuple[str, ...]) -> bool:
    """Whether a path leads to anything at all, be it an empty list."""
    if isinstance(value, list):
        return any(_leads(each, path) for each in value) if path and value else True
    if not isinstance(value, dict):
        return False
    return not path or (path[0] in value and _leads(value[path[0]], path[1:]))


def values(row: Row, member: str) -> Iterator[Value]:
    """What a row has under a member; through a list, of each of its elements."""
    return (each for each in _found(row, member) if not is_empty(each.value))


def is_there(row: Row, member: str) -> bool:
    """Whether a row has a member of that name, be it without a value."""
    return any(True for _ in _found(row, member))


def _found(row: Row, member: str) -> Iterator[Value]:
    name = member
    while name.startswith(_OUTWARD) and row.around:
        row, name = row.around, name.removeprefix(_OUTWARD)
    # A heading may have a full stop in it.
    steps = (name,) if name in row.members else tuple(name.split("."))
    return _inside(row.members, steps, row.spot, member, row.columns.get(name, 0))


def _inside(
    value: Any, steps: tuple[str, ...], spot: Spot, member: str, column: int
) -> Iterator[Value]:
    if not steps:
        yield Value(member, value, spot)
    elif isinstance(value, Mapping):
        if steps[0] in value:
            step = spot.within(escaped(steps[0]), column)
            yield from _inside(value[steps[0]], steps[1:], step, member, column)
    elif isinstance(value, list):
        for position, each in enumerate(value):
            yield from _inside(each, steps, spot.within(position), member, column)


def is_empty(value: Any) -> bool:
    """Whether a value says nothing."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, list | dict) and not value)


def is_meant(row: Row, rows: Rows) -> bool:
    """Whether a row has what the mapping asks of those that it means."""
    return all(
        any(str(each.value).strip() in wanted for each in values(row, member))
        for member, wanted in rows.where
    )
