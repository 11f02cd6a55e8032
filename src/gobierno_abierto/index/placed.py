"""Events and items in their place: with pointer, effective time, and what follows from others."""

from datetime import date, timedelta

from gobierno_abierto.index.clock import Clock, zone
from gobierno_abierto.model import (
    Access,
    AgendaItem,
    Dialogue,
    Event,
    EventStatus,
    ItemStatus,
    ParallelBlock,
    Slot,
    Text,
    exact_days,
)

_OFF = (ItemStatus.CANCELLED, ItemStatus.POSTPONED)
_EVENT_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)


class PlacedEvent:
    """An event, where it stands, and what it has from its dialogue.

    `first_day` and `last_day` are `None` if the dates are not known to the day.
    """

    __slots__ = ("clock", "dialogue", "event", "first_day", "last_day", "pointer")

    def __init__(self, dialogue: Dialogue, event: Event, pointer: str, clock: Clock) -> None:
        self.dialogue = dialogue
        self.event = event
        self.pointer = pointer
        self.clock = clock
        days = exact_days(event.dates) if event.dates else None
        self.first_day: date | None = days[0] if days else None
        self.last_day: date | None = days[1] if days else None

    @property
    def title(self) -> Text:
        """The event's title, else the dialogue's."""
        return self.event.title or self.dialogue.title

    @property
    def subtitle(self) -> Text | None:
        """The event's subtitle; the dialogue's if the event has no title of its own."""
        own = self.event.title or self.event.subtitle
        return self.event.subtitle if own else self.dialogue.subtitle

    @property
    def objective(self) -> Text | None:
        """The event's objective, else the dialogue's."""
        return self.event.objective or self.dialogue.objective

    @property
    def convenors(self) -> tuple[str, ...]:
        """The ids of the event's convenors, else of the dialogue's."""
        return self.event.convenors or self.dialogue.convenors

    @property
    def days(self) -> tuple[date, ...]:
        """The days from the first to the last; empty if they are not known, or run backwards."""
        if self.first_day is None or self.last_day is None:
            return ()
        # A span of centuries is a slip that a rule reports, not days to be listed.
        length = min((self.last_day - self.first_day).days, 366)
        return tuple(self.first_day + timedelta(days=n) for n in range(length + 1))

    @property
    def only_day(self) -> date | None:
        """The day of an event of one day, else `None`."""
        return self.first_day if self.first_day == self.last_day else None


class PlacedItem:
    """An item of an agenda, where it stands, and what it has from its block and its event.

    `when` is the item's own, else the block's, else the only day of the event; `start` and `end`
    are seconds since 1970-01-01T00:00Z if `when` is a slot, else `None`. `rank` counts the items
    in the order of the document. `is_on` is false if it, its block or its event is cancelled or
    postponed: then nobody is needed for it at that time.
    """

    __slots__ = ("block", "end", "event", "is_on", "item", "pointer", "rank", "start", "when")

    def __init__(
        self,
        item: AgendaItem,
        pointer: str,
        event: PlacedEvent,
        block: "PlacedItem | None" = None,
    ) -> None:
        self.item = item
        self.pointer = pointer
        self.event = event
        self.block = block
        self.rank = 0
        above = event.event.status not in _EVENT_OFF if block is None else block.is_on
        self.is_on: bool = above and item.status not in _OFF
        when = item.when
        if when is None:
            when = block.when if block else event.only_day
        self.when: Slot | date | None = when
        self.start: int | None = None
        self.end: int | None = None
        if isinstance(when, Slot):
            self.start = event.clock.instant(when.start)
            self.end = event.clock.instant(when.end)

    @property
    def day(self) -> date | None:
        """The day on which it starts; `None` if not known."""
        when = self.when
        return when.start.date() if isinstance(when, Slot) else when

    @property
    def access(self) -> Access | None:
        """Who may come in: the item's word, else the block's, else the event's."""
        if self.item.access:
            return self.item.access
        return self.block.access if self.block else self.event.event.access

    @property
    def lasts(self) -> bool:
        """Whether it has a slot that ends after it starts."""
        return self.start is not None and self.end is not None and self.start < self.end


def place_event(
    dialogue: Dialogue, event: Event, pointer: str, clocks: dict[str | None, Clock]
) -> PlacedEvent:
    """`event` in its place, on the clock of its zone (one clock for each zone)."""
    clock = clocks.get(event.zone)
    if clock is None:
        clock = clocks[event.zone] = Clock(zone(event.zone))
    return PlacedEvent(dialogue, event, pointer, clock)


def place_items(event: PlacedEvent) -> list[PlacedItem]:
    """All items of `event` in the order of the agenda: a block, then its items."""
    placed: list[PlacedItem] = []
    base = f"{event.pointer}/agenda/"
    for position, item in enumerate(event.event.agenda):
        one = PlacedItem(item, f"{base}{position}", event)
        placed.append(one)
        if isinstance(item, ParallelBlock):
            placed.extend(
                PlacedItem(child, f"{one.pointer}/items/{n}", event, one)
                for n, child in enumerate(item.items)
            )
    return placed
