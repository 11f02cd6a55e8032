"""How long the ways are between the places of items."""

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.demands import (
    has_ways,
    longest_way,
    needed_minutes,
    standpoints,
)

_MINUTE = 60

Places = tuple[str, ...]


class Ways:
    """The ways of a document, in seconds; each looked up once. None is longer than `longest`."""

    def __init__(self, index: Index) -> None:
        self.longest = longest_way(index) * _MINUTE
        self._index = index
        self._seconds: dict[tuple[Places, Places], int] = {}

    def between(self, here: Places, there: Places) -> int:
        """How long it surely takes; 0 from nowhere, to nowhere, and where nothing is stated."""
        if not here or not there or here == there:
            return 0
        known = self._seconds.get((here, there))
        if known is None:
            known = self._seconds[here, there] = needed_minutes(self._index, here, there) * _MINUTE
        return known

    def places(self, placed: PlacedItem) -> Places:
        """Where an item is, as far as ways are stated from all its places: else nothing is sure."""
        if not self.longest:
            return ()
        places = standpoints(self._index, placed)
        return places if all(has_ways(self._index, place) for place in places) else ()
