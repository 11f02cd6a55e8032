"""Which items can meet which: all that has to be looked at again when one of them changes."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Closing, Conclusions, Opening
from gobierno_abierto.scheduling.demands import (
    delegates_of,
    needs_everyone,
    needs_of,
    people_of,
    rooms_of,
    workshop_commitments,
)
from gobierno_abierto.scheduling.sweep import Span, span_of

Key = tuple[str, str]

# Cities are compared day by day of the clock, and clocks differ by hours.
_TWO_DAYS = 2 * 86_400
# Who stands in here may be asked for there, and so on as long as items overlap: until the night.
_HALF_A_DAY = 43_200
# What comes first or last in its event, by its kind, at whatever time.
_FRAME = (Opening, Conclusions, Closing)


class Meeting:
    """The items by what they ask for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._stand_ins = _stand_ins(index)
        self._workshops = workshop_commitments(index)
        self._later: dict[int, list[PlacedItem]] = {}
        self._children: dict[int, list[PlacedItem]] = {}
        by_key: dict[Key, list[PlacedItem]] = {}
        for placed in index.items:
            for key in dict.fromkeys((*self._asks(placed), *_stands_under(placed))):
                by_key.setdefault(key, []).append(placed)
            for earlier in self._stated(placed):
                self._later.setdefault(earlier.rank, []).append(placed)
            if placed.block is not None:
                self._children.setdefault(placed.block.rank, []).append(placed)
        self._by_key = {key: _Timeline(those) for key, those in by_key.items()}
        self._margins = _margins(index)

    def others(self, moved: Iterable[PlacedItem]) -> "Others":
        """All that may come to clash with those of `moved`, as they are or as they would be."""
        timed: dict[Key, None] = {}
        ordered: dict[int, PlacedItem] = {}
        for placed in moved:
            event = placed.event.pointer
            # What a block asks for is left to its items while they ask for it.
            family = (placed,) if placed.block is None else (placed, placed.block)
            timed.update((key, None) for each in family for key in self._asks(each))
            timed["everyone", event] = None
            if needs_everyone(placed):
                timed["event", event] = None
            framed = self._all("event", event) if isinstance(placed.item, _FRAME) else ()
            for those in (framed, self._later.get(placed.rank, ()), self._stated(placed)):
                ordered.update((each.rank, each) for each in those)
        lines = [
            (self._by_key[key], self._margins.get(key[0], 0))
            for key in timed
            if key in self._by_key
        ]
        return Others(lines, ordered)

    def framed(self, items: dict[int, PlacedItem]) -> dict[int, PlacedItem]:
        """The same with what comes first or last in their events, by its kind."""
        found = dict(items)
        for event in {placed.event.pointer for placed in items.values()}:
            found.update((each.rank, each) for each in self._all("frame", event))
        return found

    def whole(self, items: dict[int, PlacedItem]) -> dict[int, PlacedItem]:
        """The items with their blocks, and blocks with their items."""
        found = dict(items)
        for placed in items.values():
            block = placed.block or placed
            found[block.rank] = block
            found.update((each.rank, each) for each in self._children.get(block.rank, ()))
        return found

    def _all(self, what: str, event: str) -> list[PlacedItem]:
        known = self._by_key.get((what, event))
        return known.all if known else []

    def _asks(self, placed: PlacedItem) -> Iterator[Key]:
        """What it shares with whoever asks for the same."""
        for person in people_of(placed):
            yield "person", person
            if person in self._stand_ins:
                yield "stand-ins", self._stand_ins[person]
        for room in rooms_of(placed):
            yield "room", room
        for need in needs_of(placed):
            yield "need", need
        for commitment in self._workshops.get(placed.item.id, ()):
            yield "commitment", commitment
        for organization, _ in delegates_of(self._index, placed):
            known = self._index.organizations.get(organization)
            if known is not None and known.delegation is not None:
                yield "delegation", organization

    def _stated(self, placed: PlacedItem) -> Iterator[PlacedItem]:
        for name in placed.item.after:
            yield from self._index.with_children(name)


class Others:
    """Those that may clash with a moved item.

    Of `ordered`, one must come before the other, at whatever time; the rest matter near its time.
    """

    def __init__(
        self, lines: list[tuple["_Timeline", int]], ordered: dict[int, PlacedItem]
    ) -> None:
        self.ordered = ordered
        self._lines = lines

    def near(self, *spans: Span) -> dict[int, PlacedItem]:
        """Those that matter at those times, by rank."""
        found: dict[int, PlacedItem] = {}
        for line, margin in self._lines:
            for start, end in spans:
                for placed in line.between(start - margin, end + margin):
                    found[placed.rank] = placed
        return found


class _Timeline:
    """Items by their time; those of which it is not known clash with nothing for it."""

    def __init__(self, items: list[PlacedItem]) -> None:
        self.all = items
        self._items = sorted((each for each in items if each.lasts), key=span_of)
        spans = [span_of(each) for each in self._items]
        self._starts = [start for start, _ in spans]
        self._longest = max((end - start for start, end in spans), default=0)

    def between(self, start: int, end: int) -> Iterator[PlacedItem]:
        """Those that are at some moment from `start` until just before `end`."""
        first = bisect_left(self._starts, start - self._longest)
        for position in range(first, bisect_left(self._starts, end)):
            placed = self._items[position]
            if span_of(placed)[1] > start:
                yield placed


def _stands_under(placed: PlacedItem) -> Iterator[Key]:
    event = placed.event.pointer
    yield "event", event
    if needs_everyone(placed):
        yield "everyone", event
    if isinstance(placed.item, _FRAME):
        yield "frame", event


def _stand_ins(index: Index) -> dict[str, str]:
    """Of people one of whom is named to stand in for the other, the one that speaks for all."""
    root: dict[str, str] = {}

    def find(person: str) -> str:
        while root.get(person, person) != person:
            root[person] = root.get(root[person], root[person])
            person = root[person]
        return person

    for placed in index.items:
        for part in placed.item.parts:
            if part.person is not None and part.substitute is not None:
                root[find(part.substitute)] = find(part.person)
    return {person: find(person) for person in tuple(root)}


def _margins(index: Index) -> dict[str, int]:
    """How long before and after an item others may clash with it that only share that with it."""
    ways = [each.minutes for each in index.dialogue.transfers] if index.dialogue else []
    turns = [(each.longest or 0) + (each.rest or 0) for each in index.resources.values()]
    way, turn = 60 * max((*ways, 0)), 60 * max((*turns, 0))
    return {"person": _TWO_DAYS + way, "stand-ins": _HALF_A_DAY + way, "need": turn}
