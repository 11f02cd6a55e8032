"""What must come before itself: no hour will do, and people have to decide."""

from collections.abc import Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.precedence import (
    Law,
    items_by_event,
    laws_of,
    stated_before,
)


class Circles:
    """What must end before what starts, from item to item, whatever their days."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._laws: dict[int, list[Law]] = {}
        for items in items_by_event(index):
            for law in laws_of(items):
                for placed in law.later if not law.by_day else ():
                    self._laws.setdefault(placed.rank, []).append(law)

    def holds(self, placed: PlacedItem) -> bool:
        """Whether an item must come before itself."""
        seen: set[int] = set()
        waiting = [placed]
        used: set[int] = set()
        while waiting:
            for earlier in self._before(waiting.pop(), used):
                if earlier.rank == placed.rank:
                    return True
                if earlier.rank not in seen:
                    seen.add(earlier.rank)
                    waiting.append(earlier)
        return False

    def _before(self, placed: PlacedItem, used: set[int]) -> Iterator[PlacedItem]:
        yield from stated_before(self._index, placed)
        for law in self._laws.get(placed.rank, ()):
            # All that a law puts before one item it puts before every other.
            if id(law) not in used:
                used.add(id(law))
                yield from law.earlier
