"""What starts before what must come before it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from functools import partial
from itertools import islice, product, takewhile
from typing import NamedTuple

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import (
    Closing,
    Conclusions,
    Item,
    Keynote,
    Opening,
    Panel,
    Slot,
    Talk,
    Workshop,
)
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.sweep import SUSPECT_ITEMS, SUSPECT_PAIRS
from gobierno_abierto.scheduling.telling import event_name
from gobierno_abierto.words import Sentence, Word, filled

# How many of the items that should have ended are named in the sentence.
_NAMED = 3

# Items without any time are left out before they are compared.
_NEVER = datetime(1, 1, 1)  # noqa: DTZ001  # wall-clock time has no zone
_MORE = Sentence("{count} más", "{count} more", "mais {count}")
_WORK = (Keynote, Panel, Talk, Workshop)


@attrs.frozen(kw_only=True)
class Precedence:
    """`later` may not start before the end of `earlier`, whenever the two are.

    With `same_day`, only if both start on the same day. `severity` is how much it weighs if it
    is not so.
    """

    later: PlacedItem
    earlier: PlacedItem
    severity: Severity
    same_day: bool = False


def precedences(index: Index) -> tuple[Precedence, ...]:
    """What must end before what starts, as stated in `after` and as follows from the kind.

    Each pair once: what is stated goes before what follows. Nothing here looks at the time of an
    item; cancelled and postponed ones are left out. Pairs by the order of the document.
    """
    found: dict[tuple[int, int], Precedence] = {}
    for placed in index.items:
        for earlier in stated_before(index, placed) if placed.item.after and placed.is_on else ():
            found[placed.rank, earlier.rank] = Precedence(
                later=placed, earlier=earlier, severity=Severity.ERROR
            )
    for each in items_by_event(index):
        for law in laws_of(each):
            for later, earlier in product(law.later, law.earlier):
                made = Precedence(
                    later=later, earlier=earlier, severity=law.severity, same_day=law.by_day
                )
                found.setdefault((later.rank, earlier.rank), made)
    return tuple(found[pair] for pair in sorted(found))


def order_clashes(index: Index) -> Iterator[Clash]:
    """Items that start before the end of what must come before them: one clash for each.

    That is what an item states in `after`; and, by kind, conclusions come after every workshop,
    the opening before all work and the closing after it. Where an event has several openings,
    closings or conclusions, each counts for its own day.
    """
    yield from index.once(_order_clashes)


def is_out_of_order(index: Index, one: PlacedItem, other: PlacedItem) -> bool:
    """Whether `order_clashes` tells of the two."""
    late = index.once(_Delays).late
    return any(
        earlier.rank in late[later.rank].before
        for later, earlier in ((one, other), (other, one))
        if later.rank in late
    )


def _order_clashes(index: Index) -> list[Clash]:
    by_event: dict[int, list[_Late]] = {}
    for late in index.once(_Delays).late.values():
        by_event.setdefault(id(late.placed.event), []).append(late)
    found: list[_Late] = []
    suspects: list[Clash] = []
    for those in by_event.values():
        if len(those) > SUSPECT_PAIRS or sum(len(each.before) for each in those) > SUSPECT_ITEMS:
            suspects.append(_suspect(those))
        else:
            found.extend(those)
    found.sort(key=lambda each: each.placed.rank)
    return [*map(_order_clash, found), *suspects]


def _suspect(those: "list[_Late]") -> Clash:
    grave = any(Severity.ERROR in each.severities for each in those)
    return repeated(
        ClashKind.ORDER,
        said.OUT_OF_ORDER,
        (each.placed for each in those),
        name=event_name(those[0].placed.event),
        severity=Severity.ERROR if grave else Severity.WARNING,
    )


class _Late(NamedTuple):
    """An item, and those that end after it starts and should not."""

    placed: PlacedItem
    before: dict[int, PlacedItem]
    severities: set[Severity]


class _Delays:
    """The items that start too early, by rank.

    Of one event, a few more than `SUSPECT_ITEMS` that should have ended are enough.
    """

    def __init__(self, index: Index) -> None:
        self.late: dict[int, _Late] = {}
        self._counts: dict[int, int] = {}
        for placed in index.items:
            if placed.item.after and placed.is_on and placed.when is not None:
                stated = stated_before(index, placed)
                self._add(placed, filter(partial(_too_early, placed), stated), Severity.ERROR)
        for items in items_by_event(index):
            for law in laws_of(items):
                for placed, before in _after_all(law):
                    self._add(placed, before, law.severity)

    def _add(self, placed: PlacedItem, before: Iterable[PlacedItem], severity: Severity) -> None:
        event = id(placed.event)
        count = self._counts.get(event, 0)
        if count > SUSPECT_ITEMS:
            return
        known = self.late.get(placed.rank) or _Late(placed, {}, set())
        known.before.update((each.rank, each) for each in islice(before, SUSPECT_ITEMS + 1))
        if known.before:
            known.severities.add(severity)
            self.late[placed.rank] = known
            self._counts[event] = count + len(known.before)


class Law(NamedTuple):
    """Each of `later` comes after all of `earlier`; with `by_day`, of those of its own day."""

    later: list[PlacedItem]
    earlier: list[PlacedItem]
    by_day: bool
    severity: Severity


def stated_before(index: Index, placed: PlacedItem) -> list[PlacedItem]:
    """What must have ended before `placed` starts, by its own word."""
    before = {
        earlier.pointer: earlier
        for name in placed.item.after
        for earlier in index.with_children(name)
        if earlier is not placed and earlier.is_on
    }
    return list(before.values())


def items_by_event(index: Index) -> Iterator[list[PlacedItem]]:
    """The items of each event that take place."""
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in index.items:
        if placed.is_on:
            by_event.setdefault(id(placed.event), []).append(placed)
    return iter(by_event.values())


def laws_of(items: list[PlacedItem]) -> tuple[Law, ...]:
    """What follows from the kind of the items of one event."""
    by_kind: dict[type[Item], list[PlacedItem]] = {}
    for placed in items:
        by_kind.setdefault(placed.item.__class__, []).append(placed)
    work = [each for kind in _WORK for each in by_kind.get(kind, ())]
    workshops = by_kind.get(Workshop, [])
    openings = by_kind.get(Opening, [])
    conclusions = by_kind.get(Conclusions, [])
    closings = by_kind.get(Closing, [])
    return (
        Law(conclusions, workshops, len(conclusions) > 1, Severity.ERROR),
        Law(closings, work, len(closings) > 1, Severity.WARNING),
        Law(work, openings, len(openings) > 1, Severity.WARNING),
    )


def _after_all(law: Law) -> Iterator[tuple[PlacedItem, Iterator[PlacedItem]]]:
    """The later items, and those earlier ones that end after each starts."""
    ending_last_first: dict[date | None, list[PlacedItem]] = {}
    timed = [each for each in law.earlier if each.when is not None]
    for each in sorted(timed, key=_earliest_end, reverse=True):
        ending_last_first.setdefault(each.day if law.by_day else None, []).append(each)
    for placed in law.later:
        if placed.when is None:
            continue
        start = _latest_start(placed)
        candidates = ending_last_first.get(placed.day if law.by_day else None, [])
        yield placed, takewhile(lambda each: start < _earliest_end(each), candidates)  # noqa: B023  # consumed at once


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
    if earlier.when is None:
        return False
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
