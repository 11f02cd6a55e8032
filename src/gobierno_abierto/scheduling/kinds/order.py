"""What starts before what must come before it."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice, takewhile
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Conclusions, Slot, Workshop
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import needs_everyone
from gobierno_abierto.scheduling.kinds.limits import is_outside, ranks_outside
from gobierno_abierto.scheduling.precedence import (
    Ending,
    Law,
    earliest_end,
    items_by_event,
    last_first,
    latest_start,
    laws_of,
    stated_endings,
)
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.sweep import SUSPECT_ITEMS, SUSPECT_PAIRS, common_span
from gobierno_abierto.scheduling.telling import event_name, last_few

_Endings = tuple[Ending, ...]


def order_clashes(index: Index) -> Iterator[Clash]:
    """Items that start before the end of what must come before them: one clash for each.

    That is what an item states in `after`; and, by kind, conclusions come after every workshop,
    the opening before all work and the closing after it. Where an event has several openings,
    closings or conclusions, each counts for its own day. Of an item with a day only, it is told
    what is so at whatever hour. Two that are for everybody and go on at once are left to
    `everyone_clashes`, where it weighs more there. Nor is an item within the dates of its event
    told for another that is outside of its own: `outside_clashes` tells the one with the slip. Of
    an item that is told there, nothing is told here: its day changes, and with it what it follows.
    """
    yield from index.once(_order_clashes)


def order_severity(index: Index, one: PlacedItem, other: PlacedItem) -> Severity | None:
    """How much it weighs that the two are out of order, where `order_clashes` tells it."""
    late = index.once(_Delays).late
    for later, earlier in ((one, other), (other, one)):
        if later.rank in late and earlier.rank in late[later.rank].before:
            return late[later.rank].before[earlier.rank][1]
    return None


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
    grave = any(each.severity is Severity.ERROR for each in those)
    return repeated(
        ClashKind.ORDER,
        said.OUT_OF_ORDER,
        (each.placed for each in those),
        name=event_name(those[0].placed.event),
        severity=Severity.ERROR if grave else Severity.WARNING,
    )


class _Late(NamedTuple):
    """An item, and those that end after it starts and should not, by rank, with their weight."""

    placed: PlacedItem
    before: dict[int, tuple[PlacedItem, Severity]]

    @property
    def severity(self) -> Severity:
        """That of the worst."""
        grave = any(severity is Severity.ERROR for _, severity in self.before.values())
        return Severity.ERROR if grave else Severity.WARNING


class _Delays:
    """The items that start too early, by rank.

    Of one event, a few more than `SUSPECT_ITEMS` that should have ended are enough.
    """

    def __init__(self, index: Index) -> None:
        self.late: dict[int, _Late] = {}
        self._counts: dict[int, int] = {}
        dated = (each for each in index.items if each.when is not None)
        self._outside = {each.rank for each in dated if is_outside(each)}
        self._told_outside = ranks_outside(index)
        # The same without those outside, by identity, beside what it was made from.
        self._inside: dict[int, tuple[_Endings, _Endings]] = {}
        for placed in index.items:
            if placed.item.after and placed.is_on:
                for endings in stated_endings(index, placed):
                    self._add(placed, endings, Severity.ERROR)
        for items in items_by_event(index):
            for law in laws_of(items):
                self._judge(law)

    def _judge(self, law: Law) -> None:
        by_day: dict[date | None, list[PlacedItem]] = {}
        for each in law.earlier:
            by_day.setdefault(each.day if law.by_day else None, []).append(each)
        endings = {day: last_first(those) for day, those in by_day.items()}
        for placed in law.later:
            those = endings.get(placed.day if law.by_day else None, ())
            self._add(placed, those, law.severity)

    def _without_slips(self, placed: PlacedItem, endings: _Endings) -> _Endings:
        """What `placed` may be told for: if it is on a day of its event, what is on one, too."""
        if not self._outside or placed.rank in self._outside:
            return endings
        if id(endings) not in self._inside:
            inside = tuple(each for each in endings if each.placed.rank not in self._outside)
            self._inside[id(endings)] = endings, inside
        return self._inside[id(endings)][1]

    def _add(self, placed: PlacedItem, endings: _Endings, severity: Severity) -> None:
        """Of `endings`, the last first, those that are after the start of `placed`."""
        event = id(placed.event)
        count, start = self._counts.get(event, 0), latest_start(placed)
        if count > SUSPECT_ITEMS or start is None or placed.rank in self._told_outside:
            return
        known = self.late.get(placed.rank) or _Late(placed, {})
        those = self._without_slips(placed, endings)
        not_ended = takewhile(lambda each: start < each.end, those)
        told = (
            each
            for each in not_ended
            if each.placed is not placed and not _meets_everyone(placed, each.placed, severity)
        )
        before = len(known.before)
        for each in islice(told, SUSPECT_ITEMS + 1):
            known.before.setdefault(each.placed.rank, (each.placed, severity))
        if len(known.before) > before:
            self.late[placed.rank] = known
            self._counts[event] = count + len(known.before) - before


def _meets_everyone(one: PlacedItem, other: PlacedItem, severity: Severity) -> bool:
    """Whether `everyone_clashes` tells an error of the two, and the order would only warn."""
    if severity is Severity.ERROR or not (needs_everyone(one) and needs_everyone(other)):
        return False
    return common_span(one, other) is not None


def _order_clash(late: _Late) -> Clash:
    ends = [(earliest_end(each) or 0, each.rank, each) for each, _ in late.before.values()]
    by_end = [each for _, _, each in sorted(ends, key=lambda each: each[:2])]
    return clash(
        ClashKind.ORDER,
        said.OUT_OF_ORDER,
        (late.placed, *by_end),
        member="/when",
        severity=late.severity,
        item=name_of(late.placed.item),
        others=last_few([name_of(each.item) for each in by_end]),
        earliest=_earliest(late.placed, by_end[-1]),
        why=said.AFTER_ALL_WORKSHOPS if _leaves_out_a_workshop(late) else "",
    )


def _leaves_out_a_workshop(late: _Late) -> bool:
    return isinstance(late.placed.item, Conclusions) and any(
        isinstance(each.item, Workshop) for each, _ in late.before.values()
    )


def _earliest(placed: PlacedItem, last: PlacedItem) -> datetime | date:
    """When it may start, on its own clock: the day, if the last one before it has only a day."""
    end, same_clock = last.when, last.event.clock.zone == placed.event.clock.zone
    if end is not None and not isinstance(end, Slot) and same_clock:
        return end
    return placed.event.clock.wall(earliest_end(last) or 0)
