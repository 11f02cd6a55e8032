"""Which record without id became which: parts of an item, and rows of any other list."""

from collections import Counter, deque
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

from gobierno_abierto.model import (
    Claim,
    Coding,
    Extension,
    GroupCount,
    Identifier,
    Interpretation,
    Link,
    Part,
    Section,
    Transfer,
    Verbatim,
)
from gobierno_abierto.scheduling.changes.canonical import row_key
from gobierno_abierto.scheduling.changes.change import ChangeKind

_Of = Callable[[Any], Hashable]


class Row(NamedTuple):
    """A record that was, and what it became, and where in their lists; `None`: nothing."""

    before: Any
    after: Any
    old: int | None = None
    new: int | None = None


class _At(NamedTuple):
    position: int
    value: Any


def rows_changed(before: tuple[Any, ...], after: tuple[Any, ...]) -> list[Row]:
    """What is other in a list of records, whose order means nothing."""
    gone, come = _rest(before, after), _rest(after, before)
    of = _LIKE.get(gone[0].value.__class__) if gone else None
    rows = _paired(gone, come, of, of, only_lone=True) if of else []
    return [*rows, *map(_gone, gone), *map(_come, come)]


def parts_changed(
    before: tuple[Part, ...], after: tuple[Part, ...]
) -> list[tuple[ChangeKind, Row]]:
    """Who came, who went, and whose part is another, each with what was and what is.

    Somebody who stays is found by person, role and organisation, then by person. A part that nobody
    had and somebody has now is one change: somebody came, and `before` is the part as it was open.
    """
    gone, come = _rest(before, after), _rest(after, before)
    found: list[tuple[ChangeKind, Row]] = []
    for old, new in _PASSES:
        found += [(_kind(row), row) for row in _paired(gone, come, old, new)]
    found += [(ChangeKind.PERSON_OUT, _gone(each)) for each in gone]
    found += [(ChangeKind.PERSON_IN, _come(each)) for each in come]
    return found


def _kind(row: Row) -> ChangeKind:
    if row.before.person == row.after.person:
        return ChangeKind.PART
    return ChangeKind.PERSON_OUT if row.after.person is None else ChangeKind.PERSON_IN


def _gone(each: _At) -> Row:
    return Row(each.value, None, each.position, None)


def _come(each: _At) -> Row:
    return Row(None, each.value, None, each.position)


def _rest(those: tuple[Any, ...], others: tuple[Any, ...]) -> list[_At]:
    """What of `those` is not among `others`, as often as it is not."""
    left = Counter(map(row_key, others))
    rest = []
    for position, each in enumerate(those):
        key = row_key(each)
        if left[key] > 0:
            left[key] -= 1
        else:
            rest.append(_At(position, each))
    return rest


def _paired(
    gone: list[_At], come: list[_At], old: _Of, new: _Of, *, only_lone: bool = False
) -> list[Row]:
    """Those that are alike, in order; they are taken out of both lists.

    A key `None` is like nothing. `only_lone`: several that are alike are no pairs.
    """
    free: dict[Hashable, deque[_At]] = {}
    for each in come:
        free.setdefault(new(each.value), deque()).append(each)
    mine = Counter(old(each.value) for each in gone)
    rows: list[Row] = []
    for each in gone:
        key = old(each.value)
        those = free.get(key) if key is not None else None
        if those and not (only_lone and (len(those) > 1 or mine[key] > 1)):
            other = those.popleft()
            rows.append(Row(each.value, other.value, each.position, other.position))
    if rows:
        taken, found = {row.old for row in rows}, {row.new for row in rows}
        gone[:] = [each for each in gone if each.position not in taken]
        come[:] = [each for each in come if each.position not in found]
    return rows


def _by_all(part: Part) -> Hashable:
    return part.role, part.person, part.organization


def _by_person(part: Part) -> Hashable:
    return part.person


def _by_seat_taken(part: Part) -> Hashable:
    return (part.role, part.organization) if part.person else None


def _by_seat_open(part: Part) -> Hashable:
    return None if part.person else (part.role, part.organization)


def _by_organization(part: Part) -> Hashable:
    return None if part.person else part.organization


def _by_role_alone(part: Part) -> Hashable:
    return None if part.person or part.organization else part.role


def _by_role_named(part: Part) -> Hashable:
    return part.role if part.person else None


_PASSES: tuple[tuple[_Of, _Of], ...] = (
    (_by_all, _by_all),
    (_by_person, _by_person),
    (_by_seat_open, _by_seat_taken),
    (_by_seat_taken, _by_seat_open),
    (_by_organization, _by_organization),
    (_by_role_alone, _by_role_named),
    (_by_role_named, _by_role_alone),
)

# By what a row is known of which there is one: its other fields may be others.
_LIKE: dict[type, _Of] = {
    Claim: lambda each: (each.by, each.role, each.date),
    Coding: lambda each: each.indicator,
    Extension: lambda each: each.name,
    GroupCount: lambda each: each.group,
    Identifier: lambda each: each.system,
    Interpretation: lambda each: (each.source, each.target),
    Link: lambda each: each.rel,
    Section: lambda each: each.section,
    Transfer: lambda each: (each.origin, each.destination),
    Verbatim: lambda each: each.heading,
}
