"""The nouns of a document, each with what it stands in."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.model import Document, Noun
from gobierno_abierto.scheduling.changes.change import Key, family
from gobierno_abierto.scheduling.changes.fields import at_path, noun_fields


class Node:
    """A noun in its place.

    `parent` is what it stands in, `path` the field of it. `partner` is the same noun in the other
    version; `None`: it is not there. `key` is by what both are known.
    """

    __slots__ = ("family", "key", "parent", "partner", "path", "pointer", "record")

    def __init__(self, record: Noun, pointer: str, parent: "Node | None", path: str) -> None:
        self.record = record
        self.pointer = pointer
        self.parent = parent
        self.path = path
        self.family = family(record.__class__)
        self.partner: Node | None = None
        self.key = Key(self.family, record.id)


def nodes_of(document: Document) -> list[Node]:
    """The document and all nouns in it, each after what it stands in."""
    nodes = [Node(document, "", None, "")]
    # The list grows while it is read.
    for node in nodes:
        nodes.extend(_children(node))
    number(nodes, {})
    return nodes


def number(nodes: Iterable[Node], met: dict[tuple[type[Noun], str], int]) -> None:
    """Tell apart those that have the same id; `met` are those that were counted before."""
    for node in nodes:
        name = (node.family, node.record.id)
        nth = met.get(name, 0)
        met[name] = nth + 1
        if node.key.nth != nth:
            node.key = Key(node.family, node.record.id, nth)


def in_file_order(nodes: list[Node]) -> list[Node]:
    """The same in the order of the file: each followed by what stands in it."""
    below: dict[int, list[Node]] = {}
    for node in nodes:
        if node.parent is not None:
            below.setdefault(id(node.parent), []).append(node)
    ordered: list[Node] = []
    waiting = nodes[:1]
    while waiting:
        node = waiting.pop()
        ordered.append(node)
        waiting.extend(reversed(below.get(id(node), ())))
    return ordered


def place_for(parent: type[Noun], child: type[Noun]) -> str | None:
    """The field of `parent` in which a `child` stands; `None`: it cannot stand there."""
    for path, kinds in noun_fields(parent):
        if child in kinds:
            return path
    return None


def _children(node: Node) -> Iterator[Node]:
    for path, _ in noun_fields(node.record.__class__):
        base = f"{node.pointer}/{path}/"
        for position, child in enumerate(at_path(node.record, path) or ()):
            yield Node(child, f"{base}{position}", node, path)
