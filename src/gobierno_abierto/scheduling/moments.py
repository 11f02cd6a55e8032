"""The moments at which more is asked for than there is: one sweep for each thing."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, Protocol

from gobierno_abierto.index import PlacedItem
from gobierno_abierto.scheduling.asking import Asked, Found, in_order
from gobierno_abierto.scheduling.clash import Clash
from gobierno_abierto.scheduling.sweep import SUSPECT_ITEMS, SUSPECT_PAIRS

# Beyond this many moments, or `SUSPECT_ITEMS` in all of them, the data is suspect and not the
# schedule.
SUSPECT_MOMENTS = SUSPECT_PAIRS


class Tally(Protocol):
    """How much the items that are going on need of one thing.

    `sure` is what is needed even if everything that is unsure falls away.
    """

    @property
    def needed(self) -> int:
        """How much is needed now."""
        ...

    @property
    def sure(self) -> int:
        """How much of it is sure."""
        ...

    def alone(self, placed: PlacedItem) -> int:
        """How much an item needs by itself: several never need more than the sum."""
        ...

    def come(self, placed: PlacedItem) -> None:
        """An item asks for it from now on. It never needs less for that."""
        ...

    def go(self, placed: PlacedItem) -> None:
        """An item asks for it no longer."""
        ...


class Count:
    """Each item needs one."""

    def __init__(self, _: str) -> None:
        self.needed = 0

    @property
    def sure(self) -> int:
        """Each of them is sure."""
        return self.needed

    def alone(self, placed: PlacedItem) -> int:  # noqa: ARG002  # one is like another
        """One."""
        return 1

    def come(self, placed: PlacedItem) -> None:  # noqa: ARG002  # one is like another
        """One more."""
        self.needed += 1

    def go(self, placed: PlacedItem) -> None:  # noqa: ARG002  # one is like another
        """One less."""
        self.needed -= 1


class Moment(NamedTuple):
    """A time at which items ask for more than there is: from `start` until just before `end`.

    All `items` are there all that time, and no other time has all of these and one more.
    """

    items: tuple[PlacedItem, ...]
    start: int
    end: int
    needed: int
    sure: int


class Crowd(NamedTuple):
    """All moments at which one thing is asked for too much, and all items in any of them.

    `is_suspect` if there are so many that the data is to blame; the moments are then left out.
    """

    moments: tuple[Moment, ...]
    items: tuple[PlacedItem, ...]
    is_suspect: bool = False


def moment_clashes(
    asking: Iterable[dict[str, list[Asked]]],
    most: Mapping[str, int],
    *,
    tally: Callable[[str], Tally],
    told: Callable[[str, Moment], Clash],
    suspect: Callable[[str, Iterable[PlacedItem]], Clash],
) -> list[Clash]:
    """What is told of each moment at which a thing is asked for more than it may `most` be.

    In the order of the document; at the end what is told of those things that are suspect.
    """
    found: list[Found] = []
    suspects: list[Clash] = []
    for by_thing in asking:
        for thing, those in by_thing.items():
            crowded = crowd(those, tally(thing), most[thing])
            found.extend((each.items, told(thing, each)) for each in crowded.moments)
            if crowded.is_suspect:
                suspects.append(suspect(thing, crowded.items))
    return [*in_order(found), *suspects]


def crowd(those: list[Asked], tally: Tally, most: int) -> Crowd:
    """The moments at which `those`, in the order of their starts, need more than `most`.

    The going-on items are most just before one ends after another has come: there, and only
    there, stands a moment that is part of no other.
    """
    edges = _edges(those)
    # Nearly always there is enough, and a sum is had for less than who needs what.
    if _highest(edges, [tally.alone(each.placed) for each in those]) <= most:
        return Crowd((), ())
    found: list[Moment] = []
    items: dict[int, PlacedItem] = {}
    named, seen = 0, 0
    # Those going on, and how many moments had passed when each came.
    going_on: dict[int, int] = {}
    since, grew = 0, False
    for time, comes, n in edges:
        placed = those[n].placed
        if comes:
            going_on[n] = seen
            since, grew = time, True
            tally.come(placed)
            continue
        if grew and tally.needed > most:
            seen += 1
            named += len(going_on)
            if seen <= SUSPECT_MOMENTS and named <= SUSPECT_ITEMS:
                there = tuple(those[each].placed for each in going_on)
                found.append(Moment(there, since, time, tally.needed, tally.sure))
        grew = False
        tally.go(placed)
        if going_on.pop(n) < seen:
            items[placed.rank] = placed
    if len(found) < seen:
        return Crowd((), tuple(items.values()), is_suspect=True)
    return Crowd(tuple(found), tuple(items.values()))


def _edges(those: list[Asked]) -> list[tuple[int, bool, int]]:
    """Starts and ends by time; what ends goes before what starts, which is half-open."""
    starts = [(each.start, True, n) for n, each in enumerate(those)]
    ends = [(each.end, False, n) for n, each in enumerate(those)]
    return sorted(starts + ends)


def _highest(edges: list[tuple[int, bool, int]], needs: list[int]) -> int:
    total, highest = 0, 0
    for _, comes, n in edges:
        if comes:
            total += needs[n]
            highest = max(highest, total)
        else:
            total -= needs[n]
    return highest
