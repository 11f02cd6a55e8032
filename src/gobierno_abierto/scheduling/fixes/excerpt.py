"""The index of a few items, as cheap as they are few."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.demands import TIMELESS
from gobierno_abierto.scheduling.hours import Timetables
from gobierno_abierto.scheduling.ways import Ways

T = TypeVar("T")


class Excerpt(Index):
    """The index of a document in which only some items are, and whoever and whatever they name.

    All else is that of the whole, and so is what was looked up there and depends on no item.
    """

    def __init__(self, whole: Index, items: Iterable[PlacedItem]) -> None:
        super().__init__(whole.document)
        self._whole = whole
        those = tuple(sorted(items, key=lambda each: each.rank))
        parts = [part for placed in those for part in placed.item.parts]
        people = [part.person for part in parts] + [part.substitute for part in parts]
        self.__dict__.update(
            items=those,
            dialogue=whole.dialogue,
            events=whole.events,
            organizations=whole.organizations,
            venues=whole.venues,
            venue_of_room=whole.venue_of_room,
            people=_some(whole.people, people),
            rooms=_some(whole.rooms, [room for placed in those for room in placed.item.rooms]),
            resources=_some(
                whole.resources, [need for placed in those for need in placed.item.needs]
            ),
        )

    def once(self, compute: Callable[[Index], T]) -> T:
        """What `compute` says of the few items; or of the whole, if it does not look at items."""
        if compute in (Timetables, Ways, *TIMELESS):
            return self._whole.once(compute)
        return super().once(compute)


def _some(those: dict[str, T], names: Iterable[str | None]) -> dict[str, T]:
    return {name: those[name] for name in names if name in those}
