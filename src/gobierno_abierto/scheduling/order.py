"""What starts before what must come before it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import takewhile

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import (
    Closing,
    Conclusions,
    ItemStatus,
    Keynote,
    Opening,
    Panel,
    Slot,
    Talk,
    Workshop,
)
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash

# How many of the items that should have ended are named in the sentence.
_NAMED = 3

_OFF = (ItemStatus.CANCELLED, ItemStatus.POSTPONED)
_WORK = (Keynote, Panel, Talk, Workshop)


def order_clashes(index: Index) -> Iterator[Clash]:
    """Items that start before the end of what must come before them.

    That is what an item states in `after`; and, by kind, conclusions come after every workshop,
    the opening before all work and the closing after it. Where an event has several openings,
    closings or conclusions, each counts for its own day.
    """
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.when is None or placed.item.status in _OFF:
            continue
        by_event.setdefault(id(placed.event), []).append(placed)
        if placed.item.after:
            late = _stated(index, placed)
            if late:
                yield _order_clash(placed, late, Severity.ERROR)
    for items in by_event.values():
        yield from _by_kind(items)


def _stated(index: Index, placed: PlacedItem) -> list[PlacedItem]:
    before = {
        earlier.pointer: earlier
        for name in placed.item.after
        for earlier in index.with_children(name)
        if earlier is not placed and earlier.when is not None and earlier.item.status not in _OFF
    }
    return [earlier for earlier in before.values() if _too_early(placed, earlier)]


def _by_kind(items: list[PlacedItem]) -> Iterator[Clash]:
    work = [each for each in items if isinstance(each.item, _WORK)]
    workshops = [each for each in work if isinstance(each.item, Workshop)]
    openings = [each for each in items if isinstance(each.item, Opening)]
    conclusions = [each for each in items if isinstance(each.item, Conclusions)]
    closings = [each for each in items if isinstance(each.item, Closing)]
    yield from _after_all(conclusions, workshops, len(conclusions), Severity.ERROR)
    yield from _after_all(closings, work, len(closings), Severity.WARNING)
    yield from _after_all(work, openings, len(openings), Severity.WARNING)


def _after_all(
    later: list[PlacedItem], earlier: list[PlacedItem], several: int, severity: Severity
) -> Iterator[Clash]:
    """The items of `later` that start before the end of any of `earlier`."""
    by_day: dict[date | None, list[PlacedItem]] = {}
    for each in sorted(earlier, key=_earliest_end, reverse=True):
        by_day.setdefault(each.day if several > 1 else None, []).append(each)
    for placed in later:
        ending_last_first = by_day.get(placed.day if several > 1 else None, [])
        late = list(
            takewhile(lambda each: _latest_start(placed) < _earliest_end(each), ending_last_first)  # noqa: B023  # used at once
        )
        if late:
            yield _order_clash(placed, late, severity)


def _order_clash(placed: PlacedItem, late: Iterable[PlacedItem], severity: Severity) -> Clash:
    by_end = sorted(late, key=lambda each: (_earliest_end(each), each.pointer))
    last = by_end[-1].when
    names = [name_of(each.item) for each in by_end[-_NAMED:]]
    if len(by_end) > _NAMED:
        names.insert(0, "…")
    return clash(
        ClashKind.ORDER,
        said.OUT_OF_ORDER,
        (placed, *by_end),
        member="/when",
        severity=severity,
        item=name_of(placed.item),
        others=tuple(names),
        earliest=last.end if isinstance(last, Slot) else (last or ""),
    )


def _too_early(placed: PlacedItem, earlier: PlacedItem) -> bool:
    """Whether `placed` is sure to start before the end of `earlier`."""
    same_clock = placed.event.clock.zone == earlier.event.clock.zone
    if not same_clock and placed.start is not None and earlier.end is not None:
        return placed.start < earlier.end
    return _latest_start(placed) < _earliest_end(earlier)


def _latest_start(placed: PlacedItem) -> datetime:
    """When it starts; of an item with a day only, the last moment of the day."""
    when = placed.when
    if isinstance(when, Slot):
        return when.start
    return datetime.combine(when, time.max) if when else datetime.max


def _earliest_end(placed: PlacedItem) -> datetime:
    """When it ends; of an item with a day only, the first moment of the day."""
    when = placed.when
    if isinstance(when, Slot):
        return when.end
    return datetime.combine(when, time.min) if when else datetime.min
