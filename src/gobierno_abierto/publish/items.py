"""The items of an agenda, day by day."""

from datetime import date, datetime

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import ItemStatus, ParallelBlock, Session, Slot
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.head import link_rows, tongue_rows
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.publish.people import role_rows
from gobierno_abierto.publish.places import place_words
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import day_words, hours, kind_label, label, label_words

# What is certain needs no mark.
_MARKED = (ItemStatus.TENTATIVE, ItemStatus.POSTPONED, ItemStatus.CANCELLED)
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
            self._page.write(self._voice.say(phrases.NO_AGENDA))
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
        days = _by_day([each for each in items if each.block is None])
        told = len(days) > 1 or (len(placed.days) != 1 and None not in days)
        for day, those in days.items():
            if told:
                self._day(day)
            for each in those:
                self._page.space()
                self._item(each, self._rows(each))
                self._children(children.get(each.pointer, []))

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
        item, voice = placed.item, self._voice
        title = voice.text(item.title) if item.title else capital(kind_label(item.kind, voice.lang))
        printed = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
        words = f"{printed} {title}" if printed else title
        if item.status is not None and item.status in _MARKED:
            words += f" [{label(item.status, voice.lang).upper()}]"
        return words

    def _rows(self, placed: PlacedItem) -> Rows:
        item, voice = placed.item, self._voice
        rows: Rows = []
        if isinstance(item, Session) and item.type and not item.title:
            rows.append((voice.say(phrases.TYPE), item.type))
        if item.objective:
            rows.append((voice.say(phrases.OBJECTIVE), voice.text(item.objective)))
        if item.description:
            rows.append((voice.say(phrases.DESCRIPTION), voice.text(item.description)))
        if item.duration is not None and not isinstance(placed.when, Slot):
            minutes = voice.say(phrases.MINUTES, minutes=item.duration)
            rows.append((voice.say(phrases.DURATION), minutes))
        place = place_words(self._index, placed, voice)
        if place:
            rows.append((voice.say(phrases.WHERE), place))
        if item.access and item.access != placed.event.event.access:
            rows.append((voice.say(phrases.ACCESS), label(item.access, voice.lang)))
        rows += tongue_rows(item.languages, item.interpretation, voice)
        rows += role_rows(self._index, item.parts, voice, internal=self._internal)
        return rows + link_rows(item.links, voice)


def _by_day(items: list[PlacedItem]) -> dict[date | None, list[PlacedItem]]:
    """The items of each day: the days in order, what has no day last.

    Within a day by the hour if all hours are known, else as the agenda has them.
    """
    found: dict[date | None, list[PlacedItem]] = {}
    for each in items:
        found.setdefault(each.day, []).append(each)
    for those in found.values():
        if all(isinstance(each.when, Slot) for each in those):
            those.sort(key=_hours_order)
    return {day: found[day] for day in sorted(found, key=lambda day: day or date.max)}


def _hours_order(placed: PlacedItem) -> tuple[datetime, ...]:
    return (placed.when.start, placed.when.end) if isinstance(placed.when, Slot) else ()
