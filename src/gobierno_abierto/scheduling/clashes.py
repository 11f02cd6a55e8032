"""All clashes of a document."""

from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.scheduling.clash import Clash
from gobierno_abierto.scheduling.limits import capacity_clashes, outside_clashes
from gobierno_abierto.scheduling.order import order_clashes
from gobierno_abierto.scheduling.shared import person_clashes, room_clashes

KINDS = (person_clashes, room_clashes, capacity_clashes, order_clashes, outside_clashes)


def clashes(document: Document) -> tuple[Clash, ...]:
    """Everything in the agendas of `document` that cannot be as it is.

    Across all its events, and across midnight. Touching is not overlapping; cancelled and
    postponed items clash with nothing; slots that do not last are left to their own rules.
    Kind by kind, in the order of the document.
    """
    index = Index(document)
    return tuple(found for kind in KINDS for found in kind(index))
