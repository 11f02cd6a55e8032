"""The items of an agenda, day by day."""

from datetime import date

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import EventStatus, ParallelBlock, Slot
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.described import by_day, item_mark, item_rows, item_title
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import day_words, hours

_STEP = 2


class Schedule:
    """Writes the items of one event on a page."""

    def __init__(self, index: Index, page: Page, voice: Voice, *, internal: bool) -> None:
        self._index = index
        self._page = page
        self._voice = voice
        self._internal = internal
        self._column = 0

    def write(self, placed: PlacedEvent, items: list[PlacedItem]) -> None:
        """Write the items: those of each day under the day, if the event has several."""
        if not items:
            # Of what was held, no agenda is on its way.
            held = placed.event.status is EventStatus.HELD
            self._page.write(self._voice.say(phrases.AGENDA_UNKNOWN if held else phrases.NO_AGENDA))
            return
        slots = [each.when for each in items if isinstance(each.when, Slot)]
        if slots:
            self._column = max(len(hours(slot)) for slot in slots) + 2
        else:
            self._page.write(self._voice.say(phrases.NO_HOURS))
        children: dict[str, list[PlacedItem]] = {}
        for each in items:
            if each.block:
                children.setdefault(each.block.pointer, []).append(each)
        days = by_day([each for each in items if each.block is None])
        told = len(days) > 1 or (len(placed.days) != 1 and None not in days)
        for day, those in days.items():
            if told:
                self._day(day)
            for each in those:
                self._page.space()
                self._item(each, self._rows(each))
                self._children(children.get(each.pointer, []))
        self._other_days(slots)

    def _other_days(self, slots: list[Slot]) -> None:
        """What the figure behind hours means, where one stands."""
        later = {(each.end.date() - each.start.date()).days for each in slots} - {0}
        if later:
            self._page.space()
            words = phrases.NEXT_DAY if later == {1} else phrases.DAYS_LATER
            self._page.write(self._voice.say(words))

    def _day(self, day: date | None) -> None:
        lang = self._voice.lang
        words = day_words(day, lang, weekday=True) if day else self._voice.say(phrases.NO_DAY)
        self._page.heading(capital(words), ".")

    def _children(self, placed: list[PlacedItem]) -> None:
        """The items of a block: a mere list of titles stands together."""
        rows = [self._rows(each) for each in placed]
        for position, (each, own) in enumerate(zip(placed, rows, strict=True)):
            if not position or any(rows):
                self._page.space()
            self._item(each, own)

    def _item(self, placed: PlacedItem, rows: Rows) -> None:
        own_hours = self._hours(placed)
        indent = 0 if self._column else _STEP
        if placed.block:
            indent += _STEP
        if own_hours:
            lead = own_hours.ljust(self._column)
            self._page.write(self._title(placed), indent=indent, lead=lead)
        else:
            self._page.write(self._title(placed), indent=indent + self._column)
        for name, words in rows:
            self._page.write(words, indent=indent + self._column + _STEP, lead=f"{name}: ")

    def _hours(self, placed: PlacedItem) -> str:
        """Its hours; of an item of a block, only if they are other than the block's."""
        if not self._column or (placed.block and placed.when == placed.block.when):
            return ""
        if isinstance(placed.when, Slot):
            return hours(placed.when)
        if isinstance(placed.item, ParallelBlock) and placed.item.items:
            return ""
        return self._voice.say(phrases.NO_HOUR)

    def _title(self, placed: PlacedItem) -> str:
        words, mark = item_title(placed, self._voice), item_mark(placed, self._voice)
        return f"{words} [{mark.upper()}]" if mark else words

    def _rows(self, placed: PlacedItem) -> Rows:
        return item_rows(self._index, placed, self._voice, internal=self._internal)
