"""The agenda of each event as a page shows it: days, items, what is not known."""

from collections.abc import Callable, Sequence
from datetime import date

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import EventStatus, Item, ParallelBlock, Slot, Text
from gobierno_abierto.publish import phrases as common
from gobierno_abierto.publish.described import by_day, is_said, item_mark, topic_rows
from gobierno_abierto.publish.head import audience_rows, event_rows, purpose_rows, tongue_rows
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.people import role_rows
from gobierno_abierto.publish.places import place_rows, place_words
from gobierno_abierto.publish.site.addresses import Anchors
from gobierno_abierto.publish.site.clock import clock_line, day_clock, stamped
from gobierno_abierto.publish.site.lacking import said_once
from gobierno_abierto.publish.site.saying import links_of, paragraphs, phrase, rows_of, venue_links
from gobierno_abierto.publish.site.views import (
    DayView,
    EventView,
    ItemView,
    LinkView,
    MissingView,
    Phrase,
)
from gobierno_abierto.publish.unknown import unknown_heading, unknowns
from gobierno_abierto.publish.voice import Voice, capital, kind_said
from gobierno_abierto.words import day_words, hours_said, label, label_words

# The link with which something gets into a calendar, by the id of an event or an item.
Adding = Callable[[PlacedEvent | PlacedItem, str], LinkView | None]


class Agendas:
    """Makes the views of all events of one document, for one reader."""

    def __init__(self, index: Index, voice: Voice, adding: Adding, *, internal: bool) -> None:
        self._index = index
        self._voice = voice
        self._adding = adding
        self._internal = internal
        self._of: dict[str, list[PlacedItem]] = {each.pointer: [] for each in index.events}
        self._children: dict[str, list[PlacedItem]] = {}
        self._anchors = Anchors()
        for each in index.items:
            self._of[each.event.pointer].append(each)
            if each.block:
                self._children.setdefault(each.block.pointer, []).append(each)
        lacking = {
            each.pointer: unknowns(each, self._of[each.pointer], voice) for each in index.events
        }
        names = {each.pointer: self._name(each).words for each in index.events}
        self._missing, self._lacking = said_once(index.events, lacking, names, voice)

    def events(self) -> tuple[EventView, ...]:
        """Every event in its order."""
        only = len(self._index.events) == 1
        return tuple(self._event(each, only=only) for each in self._index.events)

    @property
    def missing(self) -> tuple[MissingView, ...]:
        """What is not known of most events."""
        return self._missing

    def clock(self, placed: PlacedEvent) -> str:
        """By which clock its hours are; empty if it has none."""
        return clock_line(placed, self._of[placed.pointer], self._voice)

    def _event(self, placed: PlacedEvent, *, only: bool) -> EventView:
        voice, event, items = self._voice, placed.event, self._of[placed.pointer]
        purpose: Rows = []
        if not only:
            purpose = purpose_rows(self._index, event.convenors, event.objective, voice)
        places = place_rows(self._index, placed, voice)
        facts = [*event_rows(self._index, placed, voice), *places, *purpose]
        facts = [row for row in facts if row[0] != voice.say(common.CLOCK)]
        clock = self.clock(placed)
        clocks: Rows = [(voice.say(common.CLOCK), clock)] if clock else []
        title = self._name(placed) if _own_title(placed) or not only else None
        missing = self._lacking[placed.pointer]
        links = (*links_of(event.links, voice), *venue_links(self._index, placed, voice))
        signing = tuple(each for each in links if each.kind == "registration" and each.href)
        return EventView(
            anchor=self._anchors.of("evento", event.id),
            title=title,
            subtitle=phrase(event.subtitle, voice) if event.subtitle else None,
            facts=rows_of([*facts, *clocks, *audience_rows(placed, voice)]),
            registration=signing,
            links=tuple(each for each in links if each not in signing),
            calendar=self._adding(placed, title.words if title else voice.text(placed.title)),
            days=self._days(placed, items),
            no_agenda=self._no_agenda(placed, items),
            missing_title=voice.say(unknown_heading(placed)) if missing else "",
            missing=missing,
        )

    def _name(self, placed: PlacedEvent) -> Phrase:
        title = _own_title(placed)
        return phrase(title, self._voice) if title else Phrase(self.short_name(placed))

    def short_name(self, placed: PlacedEvent) -> str:
        """What an event is called that has no title of its own: its dates, else its id."""
        rows = dict(event_rows(self._index, placed, self._voice))
        said = rows.get(self._voice.say(common.DATE)) or placed.event.id
        return said if isinstance(said, str) else said[0]

    def _no_agenda(self, placed: PlacedEvent, items: Sequence[PlacedItem]) -> str:
        if not items:
            # Of what was held or is off, no agenda is on its way.
            is_over = placed.event.status in (EventStatus.HELD, EventStatus.CANCELLED)
            return "" if is_over else self._voice.say(common.NO_AGENDA)
        if any(isinstance(each.when, Slot) for each in items):
            return ""
        return self._voice.say(common.NO_HOURS)

    def _days(self, placed: PlacedEvent, items: list[PlacedItem]) -> tuple[DayView, ...]:
        days = by_day([each for each in items if each.block is None])
        told = len(days) > 1 or (len(placed.days) != 1 and None not in days)
        clocks = {day: day_clock(placed, those, self._voice) for day, those in days.items()}
        changes = len(set(filter(None, clocks.values()))) > 1
        return tuple(
            DayView(
                anchor=self._anchors.of("dia", f"{placed.event.id}-{day or 'por-anunciar'}"),
                title=self._day(day) if told else "",
                date=day.isoformat() if day else "",
                clock=clocks[day] if changes else "",
                items=tuple(self._item(each) for each in those),
            )
            for day, those in days.items()
        )

    def _day(self, day: date | None) -> str:
        lang = self._voice.lang
        words = day_words(day, lang, weekday=True) if day else self._voice.say(common.NO_DAY)
        return capital(words)

    def _item(self, placed: PlacedItem) -> ItemView:
        voice, item, when = self._voice, placed.item, placed.when
        is_slot = isinstance(when, Slot)
        kind = capital(kind_said(item, voice))
        title = phrase(item.title, voice) if item.title else Phrase(kind)
        printed = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
        shows_hours = is_slot and not (placed.block and placed.when == placed.block.when)
        said = hours_said(when, voice.lang) if isinstance(when, Slot) else ""
        start_words, _, rest = said.partition("–")
        end_words, _, later = rest.partition(" ")
        zoned = is_slot and placed.event.clock.zone is not None
        return ItemView(
            anchor=self._anchors.of("actividad", item.id),
            kind=item.kind,
            kind_words="" if _says(kind, printed, title) else kind,
            label=printed,
            title=title,
            hours=self._hours(placed, shows=shows_hours),
            start=stamped(placed.event, when.start) if isinstance(when, Slot) and zoned else "",
            end=stamped(placed.event, when.end) if isinstance(when, Slot) and zoned else "",
            start_words=start_words if shows_hours else "",
            end_words=end_words if shows_hours else "",
            days_later=later if shows_hours else "",
            status=capital(item_mark(placed, voice)),
            is_off=not placed.is_on,
            place=place_words(self._index, placed, voice),
            objective=phrase(item.objective, voice) if item.objective else None,
            description=paragraphs(item.description, voice) if item.description else (),
            rows=rows_of(self._rows(placed, item)),
            links=links_of(item.links, voice),
            calendar=self._adding(placed, f"{printed} {title.words}".strip()),
            items=tuple(self._item(each) for each in self._children.get(placed.pointer, ())),
        )

    def _hours(self, placed: PlacedItem, *, shows: bool) -> str:
        """The hours, or that nobody knows them; empty where they are those of its block."""
        if isinstance(placed.when, Slot):
            return hours_said(placed.when, self._voice.lang) if shows else ""
        if placed.block and placed.when == placed.block.when:
            return ""
        has_others = any(isinstance(each.when, Slot) for each in self._of[placed.event.pointer])
        if not has_others or (isinstance(placed.item, ParallelBlock) and placed.item.items):
            return ""
        return self._voice.say(common.NO_HOUR)

    def _rows(self, placed: PlacedItem, item: Item) -> Rows:
        voice = self._voice
        rows: Rows = []
        if item.duration is not None and not isinstance(placed.when, Slot):
            minutes = voice.say(common.MINUTES, minutes=item.duration)
            rows.append((voice.say(common.DURATION), minutes))
        if item.access and item.access != placed.event.event.access:
            rows.append((voice.say(common.ACCESS), capital(label(item.access, voice.lang))))
        rows += topic_rows(item, voice)
        rows += tongue_rows(item.languages, item.interpretation, voice)
        return [*rows, *role_rows(self._index, item.parts, voice, internal=self._internal)]


def _own_title(placed: PlacedEvent) -> Text | None:
    """The title of an event; `None` if it has that of the dialogue."""
    title = placed.event.title
    return title if title != placed.dialogue.title else None


def _says(kind: str, printed: str, title: Phrase) -> bool:
    """Whether a label or a title begins with the kind, so that it need not be said again."""
    return any(is_said(kind, each) for each in (printed, title.words))
