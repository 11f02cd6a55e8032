"""The times to which an item could be moved."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Slot
from gobierno_abierto.scheduling.demands import needs_of
from gobierno_abierto.scheduling.fixes.edges import edges
from gobierno_abierto.scheduling.fixes.judging import rebuilt
from gobierno_abierto.scheduling.sweep import Span, span_of

_MINUTE = timedelta(minutes=1)
_OF_A_DAY = 24 * 60
_LONGEST = 2 * _OF_A_DAY
_SECONDS_OF_A_DAY = 60 * _OF_A_DAY


class Shift(NamedTuple):
    """Another time for an item, and how far away that is: the smallest first.

    `days` away, then `minutes` by the clock, counted for each item that moves with it; of two
    alike that of the item whose `turn` it is, and of one item rather later than earlier (`back`).
    """

    days: int
    minutes: int
    turn: int
    back: tuple[bool, bool]
    when: Slot
    placed: PlacedItem


class Frames:
    """From when to when the agenda of each day of each event goes."""

    def __init__(self, index: Index) -> None:
        self._found: dict[tuple[str, date], Slot] = {}
        self._days: dict[str, set[date]] = {}
        for placed in index.items:
            when = placed.when
            if not placed.is_on or not placed.lasts or not isinstance(when, Slot):
                continue
            event, day = placed.event.pointer, when.start.date()
            self._days.setdefault(event, set()).add(day)
            known = self._found.get((event, day), when)
            self._found[event, day] = Slot(
                start=min(known.start, when.start), end=max(known.end, when.end)
            )

    def of(self, placed: PlacedItem, now: Slot, day: date) -> Slot | None:
        """Within which an item can be on a day: its block's time, else that of the day's agenda.

        Where the day has no agenda yet, its own hour; `None` if it cannot be on that day at all.
        """
        if placed.block is not None and isinstance(placed.block.when, Slot):
            block = placed.block.when
            return block if block.start.date() <= day <= block.end.date() else None
        found = self._found.get((placed.event.pointer, day))
        return found or moved(now, (day - now.start.date()).days * _OF_A_DAY)

    def days(self, placed: PlacedItem) -> list[date]:
        """The days of its event; if they are not known, those of its agenda."""
        return list(placed.event.days or sorted(self._days.get(placed.event.pointer, ())))


def around(family: list[PlacedItem], day: date) -> list[Span]:
    """When an item and what moves with it could be, if it starts on a day."""
    clock = family[0].event.clock
    midnight = clock.instant(datetime.combine(day, time()))
    first = span_of(family[0])[0]
    return [
        (midnight + start - first, midnight + end - first + _SECONDS_OF_A_DAY)
        for start, end in (span_of(each) for each in family if each.lasts)
    ]


def shifts(
    index: Index, frames: Frames, placed: PlacedItem, others: Iterable[PlacedItem], day: date
) -> Iterator[Shift]:
    """The times of `day` to which `placed` could go and at which something becomes possible.

    Between two of them nothing changes: each is the first minute after something else, or ends
    in the last one before it.
    """
    now = placed.when
    frame = frames.of(placed, now, day) if isinstance(now, Slot) else None
    if not isinstance(now, Slot) or frame is None:
        return
    days = (day - now.start.date()).days
    family = rebuilt(placed, placed.item)
    mass = max(1, sum(1 for each in family[1:] if each.is_on))
    for minutes in _distances(index, family, others, (now, frame), day):
        when = moved(now, minutes)
        if when is None or when.start.date() != day or not minutes:
            continue
        if frame.start <= when.start and when.end <= frame.end:
            by_clock = minutes - days * _OF_A_DAY
            back = (days < 0, by_clock < 0)
            yield Shift(abs(days), abs(by_clock) * mass, 0, back, when, placed)


def _distances(
    index: Index,
    family: list[PlacedItem],
    others: Iterable[PlacedItem],
    bounds: tuple[Slot, Slot],
    day: date,
) -> set[int]:
    """By how many minutes `family` could be moved, so that one of it touches something."""
    now, frame = bounds
    clock = family[0].event.clock
    same_hour = datetime.combine(day, now.start.time())
    found = {_minutes(each - now.start) for each in (frame.start, same_hour)}
    found.add(_minutes(frame.end - now.end))
    if any(_may_need_rest(index, each) for each in family):
        first, last = _minutes(frame.start - now.start), _minutes(frame.end - now.end)
        found.update(range(first, min(last, first + _LONGEST) + 1))
    for each in family:
        if each.start is None or each.end is None or not isinstance(each.when, Slot):
            continue
        for edge in set(edges(index, each, others, day)):
            wall = clock.wall(edge)
            found.add(_minutes(wall - each.when.start))
            found.add(_minutes(wall - each.when.end))
    return found


def _may_need_rest(index: Index, placed: PlacedItem) -> bool:
    """Whether it needs what has to rest: how long that serves may change with every minute."""
    known = [index.resources.get(need) for need in needs_of(placed)]
    return any(each is not None and each.longest and each.rest for each in known)


def moved(slot: Slot, minutes: int) -> Slot | None:
    """The slot so many minutes later; `None` where there are no such dates."""
    try:
        later = timedelta(minutes=minutes)
        return Slot(start=slot.start + later, end=slot.end + later)
    except OverflowError:
        return None


def _minutes(distance: timedelta) -> int:
    """Whole minutes, and none too few."""
    whole, rest = divmod(abs(distance), _MINUTE)
    minutes = whole + bool(rest)
    return -minutes if distance < timedelta() else minutes
