"""Rules on the time of one item: its slot, its duration, and what the clock shows."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import time as said
from gobierno_abierto.index import Clock, Index, PlacedItem, name_of
from gobierno_abierto.model import ParallelBlock, Person, Room, Slot, Venue
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, some

_DAY = timedelta(hours=24)
# Nobody meets before it; and what lasts longer than so is meant to go on at night.
_MORNING = 6
_ALL_NIGHT = timedelta(hours=8)
# So many items that do not fit into their block are no slips of theirs.
_SEVERAL = 3


def _slots(index: Index) -> Iterator[tuple[PlacedItem, Slot]]:
    """The items that have a slot of their own."""
    for placed in index.items:
        if isinstance(placed.item.when, Slot):
            yield placed, placed.item.when


def _ends_before_start(index: Index) -> Iterator[Finding]:
    for placed, slot in _slots(index):
        # RFC 5545 §3.8.2.2: the end "MUST be later in time than" the start.
        if slot.end < slot.start:
            yield finding(
                said.ENDS_BEFORE_START,
                f"{placed.pointer}/when/end",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                slot=slot,
                next=_day_after(slot.start.date()),
            )


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _lasts_no_time(index: Index) -> Iterator[Finding]:
    for placed, slot in _slots(index):
        if slot.end == slot.start:
            yield finding(
                said.LASTS_NO_TIME,
                f"{placed.pointer}/when/end",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                start=slot.start,
            )


def _lasts_too_long(index: Index) -> Iterator[Finding]:
    for placed, slot in _slots(index):
        if slot.end - slot.start > _DAY:
            yield finding(
                said.LASTS_TOO_LONG,
                f"{placed.pointer}/when",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                slot=slot,
            )


def _small_hours(index: Index) -> Iterator[Finding]:
    for placed, slot in _slots(index):
        start = slot.start
        if start.hour < _MORNING and timedelta(0) <= slot.end - start <= _ALL_NIGHT:
            yield finding(
                said.SMALL_HOURS,
                f"{placed.pointer}/when/start",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                start=f"{start.hour}:{start.minute:02}",
                later=f"{start.hour + 12}:{start.minute:02}",
            )


def _duration_not_positive(index: Index) -> Iterator[Finding]:
    for placed in index.items:
        minutes = placed.item.duration
        if minutes is not None and minutes <= 0:
            yield finding(
                said.DURATION_NOT_POSITIVE,
                f"{placed.pointer}/duration",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                minutes=minutes,
            )


def _duration_disagrees(index: Index) -> Iterator[Finding]:
    for placed, slot in _slots(index):
        minutes = placed.item.duration
        if not minutes or minutes < 0 or slot.end <= slot.start:
            continue
        by_wall = int((slot.end - slot.start).total_seconds())
        # Where the clock changes in between, either may be meant.
        really = (placed.end or 0) - (placed.start or 0)
        if minutes * 60 not in (by_wall, really):
            yield finding(
                said.DURATION_DISAGREES,
                f"{placed.pointer}/duration",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                minutes=minutes,
                slot=slot,
                actual=by_wall // 60,
            )


def _moments(index: Index) -> list[tuple[PlacedItem, str, datetime]]:
    """The starts and ends on days on which the clock of their event changes."""
    changes: dict[tuple[int, date], bool] = {}
    found = []
    for placed, slot in _slots(index):
        clock = placed.event.clock
        for field, moment in (("start", slot.start), ("end", slot.end)):
            key = (id(clock), moment.date())
            if key not in changes:
                changes[key] = _changes(clock, moment.date())
            if changes[key]:
                found.append((placed, field, moment))
    return found


def _changes(clock: Clock, day: date) -> bool:
    if clock.zone is None or not date.min < day < date.max:
        return False
    midnight = datetime.combine(day, datetime.min.time())
    # An hour more on both sides: in Chile the clock changes at midnight.
    first, last = midnight - timedelta(hours=1), midnight + timedelta(hours=25)
    return clock.instant(last) - clock.instant(first) != (last - first).total_seconds()


def _no_such_hour(index: Index) -> Iterator[Finding]:
    for placed, field, moment in index.once(_moments):
        if not placed.event.clock.exists(moment):
            yield _about_moment(said.NO_SUCH_HOUR, placed, field, moment)


def _hour_twice(index: Index) -> Iterator[Finding]:
    for placed, field, moment in index.once(_moments):
        clock = placed.event.clock
        if clock.happens_twice(moment):
            yield _about_moment(said.HOUR_TWICE, placed, field, moment)


def _about_moment(entry: Entry, placed: PlacedItem, field: str, moment: datetime) -> Finding:
    return finding(
        entry,
        f"{placed.pointer}/when/{field}",
        ids=(placed.item.id,),
        name=name_of(placed.item),
        moment=moment,
        zone=placed.event.event.zone or "",
    )


def _outside_block(index: Index) -> Iterator[Finding]:
    """Items that do not fit into their block; of most of one, that its own time is wrong."""
    found: dict[int, list[tuple[PlacedItem, PlacedItem]]] = {}
    for placed in index.items:
        if placed.block is None:
            continue
        outer, inner = placed.block.item.when, placed.item.when
        if outer is not None and inner is not None and not _within(inner, outer):
            found.setdefault(placed.block.rank, []).append((placed, placed.block))
    for those in found.values():
        block = those[0][1]
        many = isinstance(block.item, ParallelBlock) and 2 * len(those) > len(block.item.items)
        if many and len(those) >= _SEVERAL:
            yield _block_at_fault(block, [placed for placed, _ in those])
        else:
            yield from (_out_of_block(*each) for each in those)


def _out_of_block(placed: PlacedItem, block: PlacedItem) -> Finding:
    return finding(
        said.OUTSIDE_BLOCK,
        f"{placed.pointer}/when",
        ids=(placed.item.id, block.item.id),
        related=(block.pointer,),
        name=name_of(placed.item),
        block=name_of(block.item),
        when=block.item.when or "",
    )


def _block_at_fault(block: PlacedItem, those: list[PlacedItem]) -> Finding:
    return finding(
        said.MOST_OUTSIDE_BLOCK,
        f"{block.pointer}/when",
        ids=(block.item.id,),
        related=elsewhere(each.pointer for each in those),
        block=name_of(block.item),
        when=block.item.when or "",
        count=len(those),
        items=some(name_of(each.item) for each in those),
    )


def _within(inner: Slot | date, outer: Slot | date) -> bool:
    if isinstance(inner, Slot) and isinstance(outer, Slot):
        lasts = inner.start < inner.end and outer.start < outer.end
        # What ends before it starts is told elsewhere.
        return not lasts or (outer.start <= inner.start and inner.end <= outer.end)
    first, last = _days(outer)
    return first <= _days(inner)[0] <= last


def _days(when: Slot | date) -> tuple[date, date]:
    return (when.start.date(), when.end.date()) if isinstance(when, Slot) else (when, when)


def _available_no_time(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Person | Room | Venue):
            continue
        for position, slot in enumerate(each.value.availability):
            if slot.end <= slot.start:
                yield finding(
                    said.AVAILABLE_NO_TIME,
                    f"{each.pointer}/availability/{position}",
                    ids=(each.value.id,),
                    name=name_of(each.value),
                    slot=slot,
                )


RULES = (
    Rule(said.ENDS_BEFORE_START, _ends_before_start),
    Rule(said.LASTS_NO_TIME, _lasts_no_time),
    Rule(said.LASTS_TOO_LONG, _lasts_too_long),
    Rule(said.SMALL_HOURS, _small_hours),
    Rule(said.DURATION_NOT_POSITIVE, _duration_not_positive),
    Rule(said.DURATION_DISAGREES, _duration_disagrees),
    Rule(said.NO_SUCH_HOUR, _no_such_hour),
    Rule(said.HOUR_TWICE, _hour_twice),
    Rule(said.OUTSIDE_BLOCK, _outside_block),
    Rule(said.AVAILABLE_NO_TIME, _available_no_time),
)
