"""Which noun of one version is which of the other: by id, and by nothing else."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable

from gobierno_abierto.scheduling.changes.canonical import content_key
from gobierno_abierto.scheduling.changes.tree import Node

_Of = Callable[[Node], Hashable]


def match(before: list[Node], after: list[Node]) -> None:
    """Give each node of `before` its partner in `after`; the two documents are partners.

    Where an id is given more than once, those go together that have the same content and the same
    place, then the same content, then the same place, and then as they come: to sort rows changes
    nothing there either.
    """
    _pair(before[0], after[0])
    here, there = _by_name(before[1:]), _by_name(after[1:])
    several: list[Node] = []
    others: list[Node] = []
    for name, those in here.items():
        found = there.get(name, ())
        if len(those) == 1 and len(found) == 1:
            _pair(those[0], found[0])
        elif found:
            several += those
            others += found
    if several:
        _match_several(several, others)


def _match_several(before: list[Node], after: list[Node]) -> None:
    # What something stands in has to have its partner first.
    depths = _depths((*before, *after))
    before = sorted(before, key=lambda node: depths[id(node)])
    after = sorted(after, key=lambda node: depths[id(node)])
    contents: dict[int, str] = {id(node): content_key(node.record) for node in (*before, *after)}

    def name(node: Node) -> Hashable:
        return node.family, node.record.id

    # The place of a node, as the version after has it.
    def place(node: Node) -> int:
        return id(node.parent)

    def old_place(node: Node) -> int:
        return id(node.parent.partner if node.parent else None)

    def content(node: Node) -> Hashable:
        return name(node), contents[id(node)]

    passes: tuple[tuple[_Of, _Of], ...] = (
        (lambda node: (content(node), old_place(node)), lambda node: (content(node), place(node))),
        (content, content),
        (lambda node: (name(node), old_place(node)), lambda node: (name(node), place(node))),
        (name, name),
    )
    for of_old, of_new in passes:
        free: dict[Hashable, deque[Node]] = {}
        for node in after:
            if node.partner is None:
                free.setdefault(of_new(node), deque()).append(node)
        for node in before:
            found = free.get(of_old(node)) if node.partner is None else None
            if found:
                _pair(node, found.popleft())


def _depths(nodes: Iterable[Node]) -> dict[int, int]:
    depths: dict[int, int] = {}
    for node in nodes:
        depth, above = 0, node.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        depths[id(node)] = depth
    return depths


def _by_name(nodes: Iterable[Node]) -> dict[Hashable, list[Node]]:
    found: dict[Hashable, list[Node]] = {}
    for node in nodes:
        found.setdefault((node.family, node.record.id), []).append(node)
    return found


def _pair(one: Node, other: Node) -> None:
    one.partner, other.partner = other, one
    other.key = one.key
