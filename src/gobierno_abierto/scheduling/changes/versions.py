"""What is to be said of two versions before their changes."""

from collections import Counter

import attrs

from gobierno_abierto.model import Document
from gobierno_abierto.scheduling.changes.tree import nodes_of


@attrs.frozen(kw_only=True)
class Versions:
    """How two documents stand to each other.

    `are_of_one`: they are versions of one document, with its id and its namespace. `goes_back`: the
    second is older than the first, by its revision or else by its day. `twice` are the ids that are
    given more than once in either (GA101): which is which was told by their order.
    """

    are_of_one: bool
    goes_back: bool
    twice: tuple[str, ...]


def compared(before: Document, after: Document) -> Versions:
    """How `before` and `after` stand to each other."""
    one, other = before.header, after.header
    names = [(each.__class__, each.id, each.header.namespace) for each in (before, after)]
    twice = [each for document in (before, after) for each in _twice(document)]
    return Versions(
        are_of_one=names[0] == names[1],
        goes_back=(other.revision, other.revised) < (one.revision, one.revised),
        twice=tuple(dict.fromkeys(twice)),
    )


def _twice(document: Document) -> list[str]:
    counts = Counter(node.record.id for node in nodes_of(document))
    return [each for each, count in counts.items() if count > 1]
