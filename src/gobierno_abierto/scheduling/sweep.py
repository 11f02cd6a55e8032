"""Who or what is asked for twice at the same time: one sweep, O(n log n + k)."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.demands import are_block_and_child

# Beyond this many pairs of one person or room, the data is suspect and not the schedule.
SUSPECT_PAIRS = 100
# Beyond this many items in all clashes of one kind in one event, likewise.
SUSPECT_ITEMS = 10_000

Pair = tuple[PlacedItem, PlacedItem]
Span = tuple[int, int]
Resources = Callable[[PlacedItem], Iterable[str]]


class Sweep:
    """All items in the order in which they start, and what each asks for, each thing once.

    `pairs` are the items that overlap and ask for the same, the earlier one first, by what they
    ask for; `suspects` are all items that ask for what is in too many pairs to be a clash.
    """

    def __init__(self, items: Iterable[PlacedItem], resources: Resources) -> None:
        self.pairs: dict[str, list[Pair]] = {}
        self.suspects: dict[str, list[PlacedItem]] = {}
        self._latest: dict[str, PlacedItem] = {}
        self._open: dict[str, list[PlacedItem]] = {}
        latest = self._latest
        for placed in sorted(items, key=_start):
            start = placed.start
            for resource in resources(placed):
                before = latest.get(resource)
                # Half-open: what ends when the next starts does not overlap it. Most resources
                # are in one place at a time, so this is nearly always the end of it.
                if before is None or before.end <= start:  # type: ignore[operator]  # it lasts
                    latest[resource] = placed
                else:
                    self._meet(resource, before, placed)

    def _meet(self, resource: str, before: PlacedItem, placed: PlacedItem) -> None:
        """`placed` starts while `before`, which ends last of all so far, goes on."""
        if _end(placed) > _end(before):
            self._latest[resource] = placed
        if resource in self.suspects:
            self.suspects[resource].append(placed)
            return
        going_on = self._open.get(resource)
        if going_on is None or before not in going_on:
            going_on = [before]
        going_on = [each for each in going_on if _end(each) > _start(placed)]
        self._open[resource] = [*going_on, placed]
        pairs = self.pairs.setdefault(resource, [])
        pairs.extend((each, placed) for each in going_on if not are_block_and_child(each, placed))
        if len(pairs) > SUSPECT_PAIRS:
            del self.pairs[resource], self._open[resource]
            met = {id(each): each for pair in pairs for each in pair}
            self.suspects[resource] = list(met.values())


class Busy:
    """The times at which somebody cannot be asked for."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: list[Span] = []
        for start, end in sorted(spans):
            if self._spans and start < self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))

    def is_free(self, span: Span) -> bool:
        """Whether none of `span` is among them."""
        start, end = span
        # The spans do not overlap, so the last that starts before `end` is the last to end, too.
        position = bisect_left(self._spans, (end, end))
        return not position or start >= self._spans[position - 1][1]


def taking_place(index: Index) -> Iterator[PlacedItem]:
    """The items that will take place at a known time. Bad slots are left to their own rules."""
    return iter(index.once(_taking_place))


def _taking_place(index: Index) -> list[PlacedItem]:
    return [each for each in index.items if each.lasts and each.is_on]


def comparable(index: Index) -> tuple[list[PlacedItem], ...]:
    """The items whose zone is known, and those whose zone is not, if there are any.

    The second cannot be compared with the first.
    """
    zoned: list[PlacedItem] = []
    floating: list[PlacedItem] = []
    for each in taking_place(index):
        (floating if each.event.clock.zone is None else zoned).append(each)
    return tuple(items for items in (zoned, floating) if items)


def sweeps(index: Index, resources: Resources) -> Iterator[Sweep]:
    """The sweep of the items whose zone is known, and that of those whose zone is not."""
    return (Sweep(items, resources) for items in index.once(comparable))


def span_of(placed: PlacedItem) -> Span:
    """When it starts and ends."""
    return _start(placed), _end(placed)


def common_span(one: PlacedItem, other: PlacedItem) -> Span | None:
    """The time that two items share; `None` if there is none, or it is not known."""
    if not (one.lasts and other.lasts):
        return None
    start, end = max(_start(one), _start(other)), min(_end(one), _end(other))
    return (start, end) if start < end else None


def _start(placed: PlacedItem) -> int:
    return placed.start or 0


def _end(placed: PlacedItem) -> int:
    return placed.end or 0
