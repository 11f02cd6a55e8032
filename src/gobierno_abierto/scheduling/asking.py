"""Who asks for what, and when: what is counted where something serves several items at once."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import ParallelBlock
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.sweep import Span, span_of, taking_place
from gobierno_abierto.words import Words

_FIRST_OF_ALL = datetime(1, 1, 1)  # noqa: DTZ001  # wall-clock time has no zone

What = Callable[[PlacedItem], Iterable[str]]
Found = tuple[tuple[PlacedItem, ...], Clash]


class Asked(NamedTuple):
    """A time at which an item asks for something."""

    start: int
    end: int
    placed: PlacedItem


def asked(index: Index, what: What, *, whole: bool = False) -> Iterator[dict[str, list[Asked]]]:
    """When which item asks for each thing: of the items with a zone, and of those without.

    A block asks for something while none of its own items does, since its time is theirs; with
    `whole`, all the time. Each list by start, then in the order of the document.
    """
    zoned: dict[str, list[Asked]] = {}
    floating: dict[str, list[Asked]] = {}
    blocks: list[tuple[str, PlacedItem, list[Asked]]] = []
    inner: dict[tuple[int, str], list[Span]] = {}
    for placed in taking_place(index):
        by_thing = floating if placed.event.clock.zone is None else zoned
        is_block = not whole and isinstance(placed.item, ParallelBlock)
        time: Asked | None = None
        for thing in what(placed):
            time = time or Asked(*span_of(placed), placed)
            those = by_thing.setdefault(thing, [])
            if is_block:
                blocks.append((thing, placed, those))
                continue
            those.append(time)
            if not whole and placed.block is not None:
                inner.setdefault((placed.block.rank, thing), []).append(span_of(placed))
    for thing, block, those in blocks:
        for start, end in without(span_of(block), inner.get((block.rank, thing), ())):
            those.append(Asked(start, end, block))
    for by_thing in (zoned, floating):
        for those in by_thing.values():
            # They come in the order of the document, but for what blocks ask for.
            those.sort(key=_by_start if blocks else _start)
        if by_thing:
            yield {thing: those for thing, those in by_thing.items() if those}


def without(span: Span, taken: Iterable[Span]) -> Iterator[Span]:
    """What is left of a span, the earliest first."""
    start, end = span
    for first, last in sorted(taken):
        if start < min(first, end):
            yield start, min(first, end)
        start = max(start, last)
    if start < end:
        yield start, end


def gathered(
    kind: ClashKind, items: Iterable[PlacedItem], *, member: str, shared: str, name: Words
) -> Clash:
    """The one clash in place of many: what is stated of `shared` is suspect."""
    placed = tuple(sorted(items, key=lambda each: each.rank))
    return clash(
        kind,
        said.SUSPECT_LIMIT,
        placed,
        member=member,
        shared=shared,
        count=len(placed),
        name=name,
    )


def in_order(found: Iterable[Found]) -> list[Clash]:
    """The clashes by their items, in the order of the document."""
    return [each for _, each in sorted(found, key=_by_items)]


def _by_items(one: Found) -> tuple[list[int], str, datetime]:
    items, each = one
    start = each.overlap.start if each.overlap else _FIRST_OF_ALL
    return [placed.rank for placed in items], each.shared or "", start


_start = itemgetter(0)


def _by_start(each: Asked) -> tuple[int, int]:
    return each.start, each.placed.rank
