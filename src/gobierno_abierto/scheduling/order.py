"""What starts before what must come before it."""

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import takewhile
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import (
    Closing,
    Conclusions,
    Keynote,
    Opening,
    Panel,
    Slot,
    Talk,
    Workshop,
)
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.words import Sentence, Word, filled

# How many of the items that should have ended are named in the sentence.
_NAMED = 3

# Items without any time are left out before they are compared.
_NEVER = datetime(1, 1, 1)  # noqa: DTZ001  # wall-clock time has no zone
_MORE = Sentence("{count} más", "{count} more", "mais {count}")
_WORK = (Keynote, Panel, Talk, Workshop)


def order_clashes(index: Index) -> Iterator[Clash]:
    """Items that start before the end of what must come before them: one clash for each.

    That is what an item states in `after`; and, by kind, conclusions come after every workshop,
    the opening before all work and the closing after it. Where an event has several openings,
    closings or conclusions, each counts for its own day.
    """
    late: dict[int, _Late] = {}
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.when is None or not placed.is_on:
            continue
        by_event.setdefault(id(placed.event), []).append(placed)
        if placed.item.after:
            _add(late, placed, _stated(index, placed), Severity.ERROR)
    for items in by_event.values():
        _by_kind(late, items)
    for rank in sorted(late):
        yield _order_clash(late[rank])


class _Late(NamedTuple):
    """An item, and those that end after it starts and should not."""

    placed: PlacedItem
    before: dict[int, PlacedItem]
    severities: set[Severity]


def _add(
    late: dict[int, _Late], placed: PlacedItem, before: list[PlacedItem], severity: Severity
) -> None:
    if before:
        one = late.setdefault(placed.rank, _Late(placed, {}, set()))
        one.before.update((each.rank, each) for each in before)
        one.severities.add(severity)


def _stated(index: Index, placed: PlacedItem) -> list[PlacedItem]:
    before = {
        earlier.pointer: earlier
        for name in placed.item.after
        for earlier in index.with_children(name)
        if earlier is not placed and earlier.when is not None and earlier.is_on
    }
    return [earlier for earlier in before.values() if _too_early(placed, earlier)]


def _by_kind(late: dict[int, _Late], items: list[PlacedItem]) -> None:
    work = [each for each in items if isinstance(each.item, _WORK)]
    workshops = [each for each in work if isinstance(each.item, Workshop)]
    openings = [each for each in items if isinstance(each.item, Opening)]
    conclusions = [each for each in items if isinstance(each.item, Conclusions)]
    closings = [each for each in items if isinstance(each.item, Closing)]
    for later, earlier, several, severity in (
        (conclusions, workshops, len(conclusions) > 1, Severity.ERROR),
        (closings, work, len(closings) > 1, Severity.WARNING),
        (work, openings, len(openings) > 1, Severity.WARNING),
    ):
        for placed, before in _after_all(later, earlier, by_day=several):
            _add(late, placed, before, severity)


def _after_all(
    later: list[PlacedItem], earlier: list[PlacedItem], *, by_day: bool
) -> Iterator[tuple[PlacedItem, list[PlacedItem]]]:
    """The items of `later`, and those of `earlier` that end after each starts."""
    ending_last_first: dict[date | None, list[PlacedItem]] = {}
    for each in sorted(earlier, key=_earliest_end, reverse=True):
        ending_last_first.setdefault(each.day if by_day else None, []).append(each)
    for placed in later:
        start = _latest_start(placed)
        candidates = ending_last_first.get(placed.day if by_day else None, [])
        yield placed, list(takewhile(lambda each: start < _earliest_end(each), candidates))  # noqa: B023  # consumed at once


def _order_clash(late: _Late) -> Clash:
    by_end = sorted(late.before.values(), key=lambda each: (_earliest_end(each), each.rank))
    last = by_end[-1].when
    names: list[Word] = [name_of(each.item) for each in by_end[-_NAMED:]]
    if len(by_end) > _NAMED:
        names.append(filled(_MORE, count=len(by_end) - _NAMED))
    return clash(
        ClashKind.ORDER,
        said.OUT_OF_ORDER,
        (late.placed, *by_end),
        member="/when",
        severity=Severity.ERROR if Severity.ERROR in late.severities else Severity.WARNING,
        item=name_of(late.placed.item),
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
    return datetime.combine(when, time.max) if when else _NEVER


def _earliest_end(placed: PlacedItem) -> datetime:
    """When it ends; of an item with a day only, the first moment of the day."""
    when = placed.when
    if isinstance(when, Slot):
        return when.end
    return datetime.combine(when, time.min) if when else _NEVER
