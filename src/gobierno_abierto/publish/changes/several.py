"""For whom something has changed."""

from collections.abc import Iterator

from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue, Document
from gobierno_abierto.scheduling.changes import compared, involvement


def people_concerned(
    before: Document, after: Document, *, guess: bool = False
) -> tuple[str, ...] | None:
    """The ids of all for whom something has changed; `None` if these are not of one document.

    In the order in which the later version lists them, or else gives them a part.
    """
    if not compared(before, after).are_of_one:
        return None
    those = dict.fromkeys(who for each in (after, before) for who in _people(each))
    return tuple(
        who
        for who in those
        if any(each.changes for each in involvement(before, after, who, guess=guess))
    )


def _people(document: Document) -> Iterator[str]:
    """All who have a part or stand in for somebody."""
    parts = [part for each in Index(document).items for part in each.item.parts]
    taking_part = {who for part in parts for who in (part.person, part.substitute)}
    if isinstance(document, Dialogue):
        yield from (each.id for each in document.people if each.id in taking_part)
    for part in parts:
        yield from (who for who in (part.person, part.substitute) if who is not None)
