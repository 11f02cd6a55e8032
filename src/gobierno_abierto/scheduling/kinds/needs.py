"""Resources that more items need at once than they serve."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Resource
from gobierno_abierto.scheduling.asking import asked, gathered
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import needs_of, resource_serves
from gobierno_abierto.scheduling.moments import Count, Moment, moment_clashes
from gobierno_abierto.scheduling.telling import named, slot_of


def need_clashes(index: Index) -> Iterator[Clash]:
    """More items at once than a resource serves: one clash for each moment, with all its items.

    A moment is a time at which all of them are going on, and to which no other item could be
    added; items that overlap one after the other make several. Each item needs one; a block only
    while none of its own items does. Of a resource whose quantity is not stated nothing is said.
    Where the moments are too many (see `moments`), the data is suspect: one clash for all.
    """
    yield from index.once(_need_clashes)


def _need_clashes(index: Index) -> list[Clash]:
    serves = {
        resource: quantity
        for resource in index.resources
        if (quantity := resource_serves(index, resource)) is not None
    }
    if not serves:
        return []

    def told(resource: str, moment: Moment) -> Clash:
        return _need_clash(index.resources[resource], serves[resource], moment)

    def suspect(resource: str, items: Iterable[PlacedItem]) -> Clash:
        name = name_of(index.resources[resource])
        return gathered(ClashKind.NEED, items, member="/needs", shared=resource, name=name)

    asking = asked(index, lambda placed: (each for each in needs_of(placed) if each in serves))
    return moment_clashes(asking, serves, tally=Count, told=told, suspect=suspect)


def _need_clash(resource: Resource, most: int, moment: Moment) -> Clash:
    return clash(
        ClashKind.NEED,
        said.OVER_QUANTITY,
        moment.items,
        member="/needs",
        shared=resource.id,
        overlap=slot_of(moment.items[0], moment.start, moment.end),
        resource=name_of(resource),
        quantity=most,
        items=named(moment.items),
    )
