"""Who stands in for whom."""

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.hours import Timetables
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.sweep import Busy, Span, span_of, taking_place

# Times without a zone are compared among themselves only.
_Diary = tuple[str, bool]


class Substitutes:
    """The named substitutes, and when they are busy themselves: one for the whole document.

    Nobody stands in for two people at the same time, nor where she has a part herself, nor when
    she is not available.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._parts = index.once(parts_of)
        self._busy: dict[_Diary, Busy] | None = None
        self._agreed: set[tuple[str, int]] = set()

    def clear(self, person: str, *items: PlacedItem) -> bool:
        """Whether somebody can stand in for `person` in any of the items; she is busy from then."""
        return any(
            (person, placed.rank) in self._agreed or self._take(person, placed, substitute)
            for substitute, placed in self._parts.substitutes(person, items)
        )

    def _take(self, person: str, placed: PlacedItem, substitute: str) -> bool:
        known = self._index.people.get(substitute)
        if known and known.availability:
            hours = self._index.once(Timetables).of(known, placed.event.clock)
            if hours.lack(span_of(placed)):
                return False
        if not self._diary(substitute, placed).book(span_of(placed)):
            return False
        self._agreed.add((person, placed.rank))
        return True

    def _diary(self, substitute: str, placed: PlacedItem) -> Busy:
        if self._busy is None:
            self._busy = {diary: Busy(spans) for diary, spans in self._taken().items()}
        diary = substitute, placed.event.clock.zone is None
        return self._busy.setdefault(diary, Busy(()))

    def _taken(self) -> dict[_Diary, list[Span]]:
        items = list(taking_place(self._index))
        named = {part.substitute for placed in items for part in placed.item.parts}
        found: dict[_Diary, list[Span]] = {}
        for placed in items:
            for part in placed.item.parts:
                if part.person is not None and part.person in named:
                    diary = part.person, placed.event.clock.zone is None
                    found.setdefault(diary, []).append(span_of(placed))
        return found


def parts_of(_: Index) -> Parts:
    """The parts of a document, looked up once."""
    return Parts()
