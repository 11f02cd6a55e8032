"""Workshops on one commitment that are held at once."""

from collections.abc import Iterator

from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import workshop_commitments
from gobierno_abierto.scheduling.kinds.shared import overlap_of
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.sweep import Pair, Sweep, comparable


def commitment_clashes(index: Index) -> Iterator[Clash]:
    """Two workshops at once of which one commitment says that it came from both."""
    if any(len(each.origins) > 1 for each in index.document.commitments):
        yield from index.once(_commitment_clashes)


def _commitment_clashes(index: Index) -> list[Clash]:
    works = workshop_commitments(index)
    found: list[Clash] = []
    suspects: list[Clash] = []

    def on_what(placed: PlacedItem) -> tuple[str, ...]:
        first = index.items_by_id.get(placed.item.id)
        return works.get(placed.item.id, ()) if placed is first else ()

    for items in index.once(comparable) if works else ():
        sweep = Sweep(items, on_what)
        pairs = [(name, pair) for name, many in sweep.pairs.items() for pair in many]
        pairs.sort(key=lambda each: (each[1][0].rank, each[1][1].rank, each[0]))
        found.extend(_commitment_clash(index, name, pair) for name, pair in pairs)
        suspects.extend(
            repeated(
                ClashKind.COMMITMENT,
                said.COMMITMENT_CLASH,
                crowd,
                name=name_of(index.commitments[name]),
                shared=name,
            )
            for name, crowd in sweep.suspects.items()
        )
    return [*found, *suspects]


def _commitment_clash(index: Index, commitment: str, pair: Pair) -> Clash:
    one, other = pair
    return clash(
        ClashKind.COMMITMENT,
        said.COMMITMENT_CLASH,
        pair,
        member="/when",
        shared=commitment,
        overlap=overlap_of(pair),
        one=name_of(one.item),
        other=name_of(other.item),
        commitment=name_of(index.commitments[commitment]),
    )
