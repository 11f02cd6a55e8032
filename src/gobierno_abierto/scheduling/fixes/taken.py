"""The times that are out of the question, so that nobody has to look further."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling.demands import are_block_and_child, room_holds, rooms_of
from gobierno_abierto.scheduling.parts import softness
from gobierno_abierto.scheduling.sweep import Span, span_of


class Taken:
    """When an item and what moves with it would be sure to take what another has.

    That is a room which holds one item, or somebody who cannot be spared in either and for whom
    nobody is named to stand in. What overlaps it now is left out: that would be no new clash.
    """

    def __init__(
        self, index: Index, family: list[PlacedItem], others: Iterable[PlacedItem]
    ) -> None:
        ranks = {each.rank for each in family}
        apart = [each for each in others if each.lasts and each.is_on and each.rank not in ranks]
        self._members = [
            (span_of(each), _merged(_hindering(index, each, apart)))
            for each in family
            if each.lasts and each.is_on
        ]

    def __contains__(self, seconds: int) -> bool:
        """Whether it cannot be so many seconds later."""
        for (start, end), spans in self._members:
            # They do not overlap, so the last that starts before the end is the last to end, too.
            position = bisect_left(spans, (end + seconds, end + seconds))
            if position and start + seconds < spans[position - 1][1]:
                return True
        return False


def _hindering(index: Index, placed: PlacedItem, others: list[PlacedItem]) -> Iterator[Span]:
    rooms = {room for room in rooms_of(placed) if room_holds(index, room) == 1}
    people = _needed(placed)
    for other in others:
        if rooms.isdisjoint(other.item.rooms) and people.isdisjoint(_needed(other)):
            continue
        if not are_block_and_child(placed, other) and _can_meet(placed, other):
            yield span_of(other)


def _needed(placed: PlacedItem) -> frozenset[str]:
    """Who cannot be spared, and has nobody named to stand in."""
    return frozenset(
        part.person
        for part in placed.item.parts
        if part.person is not None and part.substitute is None and not softness(part)
    )


def _can_meet(one: PlacedItem, other: PlacedItem) -> bool:
    """Whether they could come to overlap, on clocks that can be compared, and do not yet."""
    if (one.event.clock.zone is None) is not (other.event.clock.zone is None):
        return False
    (start, end), (first, last) = span_of(one), span_of(other)
    return end <= first or last <= start


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
