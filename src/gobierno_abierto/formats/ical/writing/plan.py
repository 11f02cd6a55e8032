"""Which entries a dialogue gives. No words yet."""

from collections.abc import Container, Iterable

import attrs

from gobierno_abierto.formats.ical.writing.hours import Clocks, Days, Hours, Moments
from gobierno_abierto.formats.ical.writing.threads import threads_of_event, threads_of_item
from gobierno_abierto.formats.ical.writing.wish import Thread, Wish
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import ParallelBlock, Slot


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
    def noun_id(self) -> str:
        """The id of the item or the event."""
        return (self.item.item if self.item else self.event.event).id

    @property
    def pointer(self) -> str:
        """Where the item or the event stands in the document."""
        return (self.item or self.event).pointer


def planned(index: Index, wish: Wish, *, standing: Iterable[str] = ()) -> list[Planned]:
    """All entries that are wished for, event by event, in the order of the agenda.

    `standing` are the pointers of the events, items and blocks that have an entry in calendars out
    there. It stays, also if others tell of them now, as long as they have a day: to take it away
    would look like a cancellation.
    """
    known = index.once(_known)
    key = (wish, frozenset(standing))
    if key not in known:
        known[key] = _planned(index, wish, key[1])
    return list(known[key])


def _known(_: Index) -> dict[tuple[Wish, frozenset[str]], list["Planned"]]:
    """Room for plans that are the same in every language."""
    return {}


def _planned(index: Index, wish: Wish, standing: Container[str]) -> list["Planned"]:
    agendas: dict[str, list[PlacedItem]] = {event.pointer: [] for event in index.events}
    for placed in index.items:
        agendas[placed.event.pointer].append(placed)
    plan = _Plan(index, wish, standing)
    return [
        entry for event in index.events for entry in plan.of_event(event, agendas[event.pointer])
    ]


def threads_of(index: Index, entry: Planned) -> frozenset[Thread]:
    """Every thread on which an entry lies."""
    if entry.item:
        return threads_of_item(index, entry.item)
    return threads_of_event(index, entry.event, entry.told)


def has_entry(placed: PlacedItem) -> bool:
    """Whether an item has an entry of its own, or is told of by its event's, in its thread."""
    return not _stands_for_others(placed) and (
        placed.when is not None or _days(placed.event) is not None
    )


class _Plan:
    """The entries of one event after the other."""

    def __init__(self, index: Index, wish: Wish, standing: Container[str]) -> None:
        self._index = index
        self._wish = wish
        self._standing = standing
        self._clocks = Clocks(utc=wish.utc)

    def of_event(self, event: PlacedEvent, agenda: list[PlacedItem]) -> list[Planned]:
        """All entries of `event`, and of the items of its `agenda`."""
        thread = self._wish.thread
        if thread is None or thread == Thread("event", event.event.id):
            entries = self._whole(event, agenda)
        elif thread.kind == "event":
            return []
        elif thread.kind == "venue":
            whole = self._whole(event, agenda)
            entries = [each for each in whole if thread in threads_of(self._index, each)]
        else:
            # The items on the thread have entries of their own, whether hours are known or not.
            entries = self._itemised(event, self._along(thread, agenda))
        whole_too = self._wish.parent or event.pointer in self._standing
        return _with_whole(event, entries) if whole_too else entries

    def _along(self, thread: Thread, agenda: list[PlacedItem]) -> list[PlacedItem]:
        return [
            each
            for each in agenda
            if _stands_for_others(each) or thread in threads_of_item(self._index, each)
        ]

    def _whole(self, event: PlacedEvent, agenda: list[PlacedItem]) -> list[Planned]:
        """An agenda without hours is one entry; one with hours is an entry for each item."""
        days = _days(event)
        if days is None or any(isinstance(each.when, Slot) for each in agenda):
            return self._itemised(event, agenda)
        whole = Planned(event=event, when=days, told=tuple(agenda), complete=True)
        if self._wish.per_item:
            return [whole, *self._own(agenda)]
        return [whole, *self._own(each for each in agenda if each.pointer in self._standing)]

    def _itemised(self, event: PlacedEvent, agenda: list[PlacedItem]) -> list[Planned]:
        """An entry for each item with a day; the event's tells of those that have none."""
        entries = self._own(agenda)
        rest = _without_day(agenda)
        days = _days(event)
        if rest and days:
            return [Planned(event=event, when=days, told=rest), *entries]
        if rest and entries:
            first = min(range(len(entries)), key=lambda position: entries[position].when.wall_start)
            entries[first] = attrs.evolve(entries[first], told=rest)
        return entries

    def _own(self, agenda: Iterable[PlacedItem]) -> list[Planned]:
        entries = []
        for each in agenda:
            if each.when is not None and self._may_have_own(each):
                when, hours = self._clocks.shown(each, each.when)
                entries.append(Planned(event=each.event, item=each, when=when, hours=hours))
        return entries

    def _may_have_own(self, placed: PlacedItem) -> bool:
        """Whether an item is no block that its items stand for, or one that has to stay."""
        if not _stands_for_others(placed):
            return True
        thread = self._wish.thread
        # Of a thread, the agenda has the blocks of others, too.
        is_here = thread is None or thread in threads_of_item(self._index, placed)
        return is_here and placed.pointer in self._standing


def _with_whole(event: PlacedEvent, entries: list[Planned]) -> list[Planned]:
    """The entries, and one for the whole event if they are its items' only.

    Dates that are not known to the day give none: nobody knows from when to when.
    """
    days = _days(event)
    if days is None or not entries or any(each.item is None for each in entries):
        return entries
    return [Planned(event=event, when=days), *entries]


def _days(event: PlacedEvent) -> Days | None:
    """The days of an event; `None` if they are not known, or run backwards."""
    first, last = event.first_day, event.last_day
    return Days(first, last) if first and last and first <= last else None


def _stands_for_others(placed: PlacedItem) -> bool:
    return isinstance(placed.item, ParallelBlock) and bool(placed.item.items)


def _without_day(agenda: list[PlacedItem]) -> tuple[PlacedItem, ...]:
    """The items that can have no entry, after the blocks that they belong to."""
    lost = [each for each in agenda if each.when is None and not _stands_for_others(each)]
    wanted = {each.pointer for each in lost} | {each.block.pointer for each in lost if each.block}
    return tuple(each for each in agenda if each.pointer in wanted) if wanted else ()
