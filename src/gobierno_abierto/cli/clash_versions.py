"""Which clashes a former version of a document had already, whatever its revision."""

import attrs

from gobierno_abierto.model import Document
from gobierno_abierto.scheduling import Clash, clashes


def judged(document: Document, former: Document) -> tuple[tuple[Clash, bool], ...]:
    """The clashes of a document, each with whether `former` had it.

    `Clash.since` is left out: the two may have the same revision.
    """
    number = document.header.revision + 1
    header = attrs.evolve(former.header, revision=number)
    found = clashes(document, former=attrs.evolve(former, header=header))
    return tuple((attrs.evolve(each, since=None), each.since == number) for each in found)
