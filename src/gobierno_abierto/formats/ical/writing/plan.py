"""Which entries a dialogue gives, and on what days or at what hours. No words yet."""

from datetime import date, datetime, time, timedelta
from enum import Enum, auto

import attrs

from gobierno_abierto.formats.ical.writing.zones import FIRST_YEAR, LAST_YEAR
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import ParallelBlock, Slot

# UTC by another name. RFC 5545 §3.2.19: "The TZID parameter MUST NOT be applied to … properties
# whose time values are specified in UTC", so that these are written with a Z instead.
_UTC = frozenset(
    {"UTC", "UCT", "Zulu", "Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal"}
)


class Hours(Enum):
    """What is known of the hours of an entry."""

    KNOWN = auto()
    UNKNOWN = auto()
    UNCONFIRMED = auto()
    WITHOUT_ZONE = auto()
    CLOCK_CHANGES = auto()


@attrs.frozen
class Days:
    """Whole days, from the first to the last."""

    first: date
    last: date


@attrs.frozen
class Moments:
    """From `start` to `end`, two instants (seconds since 1970-01-01T00:00Z).

    `wall` is what the clock shows, `zone` its name; `None`: to be written in UTC.
    """

    start: int
    end: int
    wall: Slot
    zone: str | None


@attrs.frozen(kw_only=True)
class Planned:
    """One entry: for an item of an agenda, or for a whole event (`item` is `None`).

    `told` are the items of which this entry has to tell since they have none of their own, a
    block before its items; `complete` says that they are the whole agenda.
    """

    event: PlacedEvent
    item: PlacedItem | None = None
    when: Days | Moments
    hours: Hours = Hours.UNKNOWN
    told: tuple[PlacedItem, ...] = ()
    complete: bool = False

    @property
    def wall_start(self) -> datetime:
        """When it begins by the clock on the wall; whole days begin at midnight."""
        if isinstance(self.when, Days):
            return datetime.combine(self.when.first, time())
        return self.when.wall.start


def planned(index: Index, *, per_item: bool) -> list[Planned]:
    """All entries of a dialogue, event by event, in the order of the agenda."""
    agendas: dict[str, list[PlacedItem]] = {event.pointer: [] for event in index.events}
    for placed in index.items:
        agendas[placed.event.pointer].append(placed)
    return [
        entry
        for event in index.events
        for entry in _of_event(event, agendas[event.pointer], per_item=per_item)
    ]


def _of_event(event: PlacedEvent, agenda: list[PlacedItem], *, per_item: bool) -> list[Planned]:
    entries = [
        _of_item(each, each.when)
        for each in agenda
        if each.when is not None and not _stands_for_others(each)
    ]
    rest = _without_day(agenda)
    if not event.days:
        return _told_in_first(entries, rest)
    days = Days(event.days[0], event.last_day or event.days[-1])
    if not any(isinstance(each.when, Slot) for each in agenda):
        whole = Planned(event=event, when=days, told=tuple(agenda), complete=True)
        return [whole, *entries] if per_item else [whole]
    return [Planned(event=event, when=days, told=rest), *entries] if rest else entries


def _stands_for_others(placed: PlacedItem) -> bool:
    return isinstance(placed.item, ParallelBlock) and bool(placed.item.items)


def _without_day(agenda: list[PlacedItem]) -> tuple[PlacedItem, ...]:
    """The items that can have no entry, after the blocks that they belong to."""
    lost = [each for each in agenda if each.when is None and not _stands_for_others(each)]
    wanted = {each.pointer for each in lost} | {each.block.pointer for each in lost if each.block}
    return tuple(each for each in agenda if each.pointer in wanted)


def _told_in_first(entries: list[Planned], rest: tuple[PlacedItem, ...]) -> list[Planned]:
    if entries and rest:
        first = min(range(len(entries)), key=lambda position: entries[position].wall_start)
        entries[first] = attrs.evolve(entries[first], told=rest)
    return entries


def _of_item(placed: PlacedItem, when: Slot | date) -> Planned:
    if not isinstance(when, Slot):
        return Planned(event=placed.event, item=placed, when=Days(when, when))
    hours = _hours(placed, when)
    timed = hours in (Hours.KNOWN, Hours.CLOCK_CHANGES)
    moments = _moments(placed, when, hours) if timed else None
    return Planned(event=placed.event, item=placed, when=moments or _days(when), hours=hours)


def _hours(placed: PlacedItem, slot: Slot) -> Hours:
    clock = placed.event.clock
    # The first and the last year are slips of the pen, and have no neighbours to convert into.
    if not placed.lasts or slot.start.year == date.min.year or slot.end.year == date.max.year:
        return Hours.UNCONFIRMED
    if clock.zone is None:
        return Hours.WITHOUT_ZONE
    doubtful = any(
        clock.happens_twice(wall) or not clock.exists(wall) for wall in (slot.start, slot.end)
    )
    return Hours.CLOCK_CHANGES if doubtful else Hours.KNOWN


def _moments(placed: PlacedItem, slot: Slot, hours: Hours) -> Moments | None:
    zone = placed.event.event.zone
    if placed.start is None or placed.end is None or zone is None:
        return None
    # RFC 5545 §3.3.5 says how to read a local time that happens twice or never, as our index
    # does, but readers differ; UTC says it to all of them. Both ends in the same form.
    covered = FIRST_YEAR <= slot.start.year <= slot.end.year <= LAST_YEAR
    by_the_wall = hours is Hours.KNOWN and covered and zone not in _UTC
    return Moments(placed.start, placed.end, slot, zone if by_the_wall else None)


def _days(slot: Slot) -> Days:
    """The day of a slot; all its days if it lasts longer than one."""
    first = slot.start.date()
    if slot.end - slot.start <= timedelta(days=1):
        return Days(first, first)
    return Days(first, (slot.end - timedelta(seconds=1)).date())
