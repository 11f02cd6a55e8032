"""Which thing has another id now: only ever a guess."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

import attrs

from gobierno_abierto.index import mentioning_fields
from gobierno_abierto.model import Document, Noun, Record
from gobierno_abierto.scheduling.changes.canonical import row_key
from gobierno_abierto.scheduling.changes.change import Change, ChangeKind, family
from gobierno_abierto.scheduling.changes.fields import Holds, own_fields, values_of
from gobierno_abierto.scheduling.changes.tree import Node, in_file_order, nodes_of

# Of what two things state, at least so much has to be the same, in parts of a hundred.
ALIKE = 60
# A value that more than so many have tells none of them apart.
_COMMON = 20

D = TypeVar("D", bound=Document)
R = TypeVar("R", bound=Record)

# By an id that only one noun has: what family it is of, and its id from now on.
Ids = Mapping[str, tuple[type[Noun], str]]


class _Likeness(NamedTuple):
    score: int
    old: int
    new: int


def guessed(before: Document, after: Document) -> tuple[Change, ...]:
    """What was dropped and came again under another id, as far as one can tell.

    Both are of one class, and nearly the same (`ALIKE`). Where one is equally like two others,
    nothing is guessed.
    """
    old, new = in_file_order(nodes_of(before)), in_file_order(nodes_of(after))
    gone, come = _lone(old, new), _lone(new, old)
    found: list[Change] = []
    for one, other in _best(gone, come):
        change = Change(
            kind=ChangeKind.IDENTITY,
            noun=other.record.__class__,
            id=one.record.id,
            within=other.parent.key if other.parent else None,
            field="id",
            before=one.record.id,
            after=other.record.id,
            pointers=(one.pointer, other.pointer),
            guess=True,
        )
        found.append(change)
    return tuple(found)


def with_ids(document: D, those: Iterable[Change]) -> D:
    """`document` with other ids, and whatever refers to them."""
    ids = {
        each.id: (family(each.noun), each.after)
        for each in those
        if each.kind is ChangeKind.IDENTITY
    }
    return renamed(document, ids)


def renamed(document: D, ids: Ids) -> D:
    """`document` with other ids, all at once; each has to be that of one noun alone."""
    return _renamed(document, ids) if ids else document


def _lone(those: list[Node], others: list[Node]) -> list[Node]:
    """The nouns whose id only they have, and that are not in the other version in any way."""
    counts = Counter(node.record.id for node in those)
    known = {node.record.id for node in others}
    return [
        node
        for node in those
        if node.parent is not None and counts[node.record.id] == 1 and node.record.id not in known
    ]


def _best(gone: list[Node], come: list[Node]) -> Iterator[tuple[Node, Node]]:
    """Those that are more like each other than like anything else."""
    here, there = [_stated(node) for node in gone], [_stated(node) for node in come]
    likes = sorted(_likenesses(here, there), key=lambda each: (-each.score, each.old, each.new))
    best_of_old: dict[int, list[_Likeness]] = {}
    best_of_new: dict[int, list[_Likeness]] = {}
    for each in likes:
        for best, at in ((best_of_old, each.old), (best_of_new, each.new)):
            those = best.setdefault(at, [])
            if not those or those[0].score == each.score:
                those.append(each)
    for at in sorted(best_of_old):
        one = best_of_old[at]
        if len(one) == 1 and best_of_new[one[0].new] == one:
            yield gone[at], come[one[0].new]


def _stated(node: Node) -> dict[Hashable, Hashable]:
    """What a noun states but its id, field by field, its lists in any order."""
    cls = node.record.__class__
    stated: dict[Hashable, Hashable] = {}
    for field, value in zip(own_fields(cls), values_of(cls)(node.record), strict=True):
        if field.name == "id" or value in (None, (), False):
            continue
        is_list = field.holds in (Holds.VALUES, Holds.ROWS)
        in_any_order = frozenset(Counter(map(row_key, value)).items()) if is_list else value
        stated[cls, field.name] = in_any_order
    return stated


def _likenesses(
    here: list[dict[Hashable, Hashable]], there: list[dict[Hashable, Hashable]]
) -> Iterator[_Likeness]:
    """Pairs that have something in common that is rare, and enough of it."""
    bearers: dict[Hashable, list[int]] = {}
    for position, stated in enumerate(there):
        for pair in stated.items():
            bearers.setdefault(pair, []).append(position)
    for position, stated in enumerate(here):
        candidates = {
            each
            for pair in stated.items()
            if len(those := bearers.get(pair, ())) <= _COMMON
            for each in those
        }
        for each in sorted(candidates):
            score = _score(stated, there[each])
            if score >= ALIKE:
                yield _Likeness(score, position, each)


def _score(one: dict[Hashable, Hashable], other: dict[Hashable, Hashable]) -> int:
    same = sum(other.get(name) == value for name, value in one.items())
    return 100 * same // len(one.keys() | other.keys())


def _renamed(record: R, ids: Ids) -> R:
    new: dict[str, Any] = {}
    kinds_of = mentioning_fields(record.__class__)
    for field in attrs.fields(record.__class__):
        value = getattr(record, field.name)
        fresh = _fresh(value, ids, kinds_of.get(field.name, ()))
        if fresh is not value:
            new[field.name] = fresh
    if isinstance(record, Noun) and record.id in ids:
        kind, own = ids[record.id]
        if kind is family(record.__class__):
            new["id"] = own
    return attrs.evolve(record, **new) if new else record


def _fresh(value: Any, ids: Ids, kinds: tuple[type[Noun], ...]) -> Any:
    if isinstance(value, Record):
        return _renamed(value, ids)
    if value.__class__ is tuple and value:
        fresh = tuple(_fresh(each, ids, kinds) for each in value)
        same = all(new is old for new, old in zip(fresh, value, strict=True))
        return value if same else fresh
    if kinds and value.__class__ is str and value in ids:
        kind, own = ids[value]
        return own if any(issubclass(kind, each) or each is Noun for each in kinds) else value
    return value
