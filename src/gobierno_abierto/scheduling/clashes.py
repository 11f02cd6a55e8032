"""All clashes of a document."""

import attrs

from gobierno_abierto.index import Index
from gobierno_abierto.model import Document
from gobierno_abierto.model.collector import collector_paused
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.kinds.availability import availability_clashes, opening_clashes
from gobierno_abierto.scheduling.kinds.cities import cities_clashes
from gobierno_abierto.scheduling.kinds.delegations import delegation_clashes
from gobierno_abierto.scheduling.kinds.everyone import everyone_clashes
from gobierno_abierto.scheduling.kinds.journeys import travel_clashes
from gobierno_abierto.scheduling.kinds.limits import capacity_clashes, outside_clashes
from gobierno_abierto.scheduling.kinds.needs import need_clashes
from gobierno_abierto.scheduling.kinds.night import night_clashes
from gobierno_abierto.scheduling.kinds.order import order_clashes
from gobierno_abierto.scheduling.kinds.rests import rest_clashes
from gobierno_abierto.scheduling.kinds.shared import person_clashes, room_clashes
from gobierno_abierto.scheduling.kinds.together import commitment_clashes

KINDS = (
    person_clashes,
    room_clashes,
    need_clashes,
    rest_clashes,
    capacity_clashes,
    availability_clashes,
    opening_clashes,
    order_clashes,
    everyone_clashes,
    travel_clashes,
    cities_clashes,
    delegation_clashes,
    commitment_clashes,
    night_clashes,
    outside_clashes,
)


def clashes(document: Document, *, former: Document | None = None) -> tuple[Clash, ...]:
    """Everything in the agendas of `document` that cannot be as it is.

    Across all its events, and across midnight. Touching is not overlapping; cancelled and
    postponed items clash with nothing; slots that do not last are left to their own rules.
    Kind by kind, in the order of the document.

    With a `former` version of the document, each clash says since which revision it exists: that
    of `former` if all its items clashed there already, over the same and in the same way, else
    that of `document`.
    """
    found = _found(document)
    if former is None:
        return found
    known = _Known(_found(former))
    before, now = former.header.revision, document.header.revision
    return tuple(attrs.evolve(each, since=before if each in known else now) for each in found)


def _found(document: Document) -> tuple[Clash, ...]:
    with collector_paused():
        index = Index(document)
        return tuple(found for kind in KINDS for found in kind(index))


class _Known:
    """The clashes of another version. Times may be others, and more items may be in them."""

    def __init__(self, those: tuple[Clash, ...]) -> None:
        self._by_item: dict[tuple[ClashKind, str | None, str], list[frozenset[str]]] = {}
        for each in those:
            ids = frozenset(item.id for item in each.items)
            for name in ids:
                self._by_item.setdefault((each.kind, each.shared, name), []).append(ids)

    def __contains__(self, clash: Clash) -> bool:
        ids = {item.id for item in clash.items}
        there = self._by_item.get((clash.kind, clash.shared, clash.items[0].id), ())
        return any(ids <= known for known in there)
