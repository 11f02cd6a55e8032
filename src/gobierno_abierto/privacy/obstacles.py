"""What keeps a document from being published."""

from datetime import date

import attrs

from gobierno_abierto.findings import Finding
from gobierno_abierto.model import Dialogue, Document
from gobierno_abierto.rules import check
from gobierno_abierto.rules.names import STOPPING


def publication_obstacles(
    document: Document, *, today: date | None = None, beside: Document | None = None
) -> tuple[Finding, ...]:
    """Everything for which nothing of `document` may be published, each with its place (GA417).

    That is the name, an address or a number of somebody who took the permission back, whose
    permission has run out or who is protected, where it stands in words that everybody would read:
    the public view leaves out what belongs to her, and does not rewrite what people write. Names
    of which nobody ever said that they may be published are a warning of the check (GA415). What
    the document justifies (`Waiver`) is no obstacle.

    `today` is the day of the publication; `None`: that of the revision. `beside` is another
    version that is shown together with this one: who took a permission back there did so here.
    """
    found = check(_as_told_by_both(document, beside), rules=(STOPPING,), today=today)
    # Without the other rules, their waivers seem to be for nothing.
    return tuple(
        each for each in found if each.code == STOPPING.code and _is_within(document, each)
    )


def _as_told_by_both(document: Document, beside: Document | None) -> Document:
    """The document with the people of both: where an id is given twice, only what both allow."""
    if not isinstance(document, Dialogue) or not isinstance(beside, Dialogue):
        return document
    later = max(document.header.revised, beside.header.revised)
    return attrs.evolve(
        document,
        header=attrs.evolve(document.header, revised=later),
        people=(*document.people, *beside.people),
    )


def _is_within(document: Document, found: Finding) -> bool:
    """Whether it stands in the document itself, and not with a person of the other version."""
    steps = found.pointer.split("/")
    people = document.people if isinstance(document, Dialogue) else ()
    return steps[1] != "people" or int(steps[2]) < len(people)
