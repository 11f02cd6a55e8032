"""An agenda on paper: what it is for, when and where, and day by day what happens."""

from collections.abc import Iterator, Sequence
from datetime import date

from gobierno_abierto.formats.word import (
    Block,
    Column,
    Facts,
    Heading,
    Line,
    Look,
    Paragraph,
    Row,
    Table,
)
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import EventStatus, ParallelBlock, RelatedDialogue, Slot
from gobierno_abierto.publish import phrases as said
from gobierno_abierto.publish.agenda import related_words
from gobierno_abierto.publish.clocks import clock_words
from gobierno_abierto.publish.described import (
    by_day,
    entry_rows,
    item_mark,
    item_title,
    subject_rows,
)
from gobierno_abierto.publish.head import attendance_rows, dates_words, event_rows, purpose_rows
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.places import address_rows, place_rows, place_words
from gobierno_abierto.publish.unknown import unknown_heading, unknowns
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.publish.word import phrases
from gobierno_abierto.words import day_words, hours_said

# The parts of the width that hours, items and places have.
# Hours are not broken, not even in the wide letters of whoever lacks ours.
_HOURS, _ITEM, _PLACE = 20, 57, 23
_OVER = (EventStatus.HELD, EventStatus.CANCELLED)


def agenda_blocks(index: Index, voice: Voice, *, internal: bool) -> Iterator[Block]:
    """The blocks of a dialogue's agenda, without the places to sign."""
    dialogue = index.dialogue
    if dialogue is None:
        return
    writer = _Writer(index, voice, internal=internal)
    only = index.events[0] if len(index.events) == 1 else None
    if only is None:
        own = purpose_rows(index, dialogue.convenors, dialogue.objective, voice)
        yield from facts(voice.text(dialogue.title), own, voice)
        if not index.events:
            yield Paragraph(words=voice.say(said.NO_EVENTS))
    elif only.event.title and only.event.title != dialogue.title:
        yield Heading(words=voice.text(only.event.title))
    for each in index.events:
        yield from writer.event(each, is_only=each is only)
    yield from _related(dialogue.related, voice)


def agenda_signers(index: Index) -> tuple[str, ...]:
    """The ids of the organisations that sign an agenda: those that convene."""
    convenors = tuple(each for event in index.events for each in event.convenors)
    return convenors or (index.dialogue.convenors if index.dialogue else ())


def facts(title: str, rows: Rows, voice: Voice) -> Iterator[Block]:
    """Rows of names and words, if there are any."""
    told = tuple((name, words if isinstance(words, tuple) else (words,)) for name, words in rows)
    if told:
        yield Facts(caption=voice.say(phrases.IN_SHORT, title=title), rows=told)


class _Writer:
    """Writes events as blocks."""

    def __init__(self, index: Index, voice: Voice, *, internal: bool) -> None:
        self._index = index
        self._voice = voice
        self._internal = internal

    def event(self, placed: PlacedEvent, *, is_only: bool) -> Iterator[Block]:
        """The facts of an event, its agenda, and what is not known of it."""
        voice, event, index = self._voice, placed.event, self._index
        items = [each for each in index.items if each.event is placed]
        titles = [voice.text(each) for each in (event.title, event.subtitle) if each]
        named = " ".join(titles[:1]) or capital(dates_words(placed, voice)) or event.id
        if not is_only:
            yield Heading(words=named)
            if titles[1:]:
                yield Paragraph(words=titles[1], look=Look.SUBTITLE)
        convenors = placed.convenors if is_only else event.convenors
        objective = placed.objective if is_only else event.objective
        yield from facts(
            voice.text(placed.title),
            [
                *purpose_rows(index, convenors, objective, voice),
                *self._clocked(event_rows(index, placed, voice), placed, items),
                *place_rows(index, placed, voice),
                *attendance_rows(placed, voice),
                *address_rows(index, placed, voice),
            ],
            voice,
        )
        # Of what is over, or off, nothing more will be announced.
        if items or event.status not in _OVER:
            yield Heading(words=voice.say(said.AGENDA), level=1 if is_only else 2)
            yield from self._agenda(placed, items)
        missing = unknowns(placed, items, voice)
        if missing:
            heading = voice.say(unknown_heading(placed))
            yield Heading(words=heading, level=1 if is_only else 2)
            for each in missing:
                yield Paragraph(words=each, look=Look.BULLET)

    def _clocked(self, rows: Rows, placed: PlacedEvent, items: list[PlacedItem]) -> Rows:
        """The rows, with the offset of the clock beside the name of its zone."""
        clock = self._voice.say(said.CLOCK)
        told = clock_words(placed, items, self._voice)
        return [(name, told if name == clock and told else words) for name, words in rows]

    def _agenda(self, placed: PlacedEvent, items: list[PlacedItem]) -> Iterator[Block]:
        voice = self._voice
        if not items:
            yield Paragraph(words=voice.say(said.NO_AGENDA))
            return
        if not any(isinstance(each.when, Slot) for each in items):
            yield Paragraph(words=voice.say(said.NO_HOURS))
        children: dict[str, list[PlacedItem]] = {}
        for each in items:
            if each.block:
                children.setdefault(each.block.pointer, []).append(each)
        days = by_day(each for each in items if each.block is None)
        is_told = len(days) > 1 or (len(placed.days) != 1 and None not in days)
        for day, tops in days.items():
            heading = self._day(day)
            if is_told:
                yield Heading(words=heading, level=3)
            those = [each for top in tops for each in (top, *children.get(top.pointer, ()))]
            yield self._table(those, heading if day else voice.text(placed.title))

    def _day(self, day: date | None) -> str:
        voice = self._voice
        if day is None:
            return voice.say(said.NO_DAY)
        return capital(day_words(day, voice.lang, weekday=True))

    def _table(self, items: Sequence[PlacedItem], what: str) -> Table:
        """The items of a day; hours and places have columns only where some are known."""
        voice = self._voice
        places = [place_words(self._index, each, voice) for each in items]
        has_hours = any(isinstance(each.when, Slot) for each in items)
        has_places = any(places)
        columns = [Column(heading=voice.say(phrases.ACTIVITY), share=_ITEM)]
        if has_hours:
            columns.insert(0, Column(heading=voice.say(phrases.HOUR), share=_HOURS))
        if has_places:
            columns.append(Column(heading=voice.say(said.WHERE), share=_PLACE))
        rows = []
        for each, place in zip(items, places, strict=True):
            cells = [tuple(self._item(each))]
            if has_hours:
                cells.insert(0, (Line(words=self._hours(each), strong=each.block is None),))
            if has_places:
                cells.append((Line(words=place),) if place else ())
            is_block = isinstance(each.item, ParallelBlock) or each.block is not None
            rows.append(Row(cells=tuple(cells), shaded=is_block))
        caption = voice.say(phrases.AGENDA_OF, what=what)
        return Table(caption=caption, columns=tuple(columns), rows=tuple(rows))

    def _hours(self, placed: PlacedItem) -> str:
        """Its hours; of an item of a block, only if they are other than the block's."""
        if placed.block and placed.when == placed.block.when:
            return ""
        if isinstance(placed.when, Slot):
            return hours_said(placed.when, self._voice.lang)
        if isinstance(placed.item, ParallelBlock) and placed.item.items:
            return ""
        return self._voice.say(said.NO_HOUR)

    def _item(self, placed: PlacedItem) -> Iterator[Line]:
        """The title of an item, what it is about, and who takes part."""
        voice = self._voice
        step = 1 if placed.block else 0
        mark = item_mark(placed, voice)
        title = item_title(placed, voice)
        yield Line(words=f"{title} [{mark.upper()}]" if mark else title, strong=True, indent=step)
        about = subject_rows(placed, voice)
        entry = entry_rows(self._index, placed, voice, internal=self._internal)
        for name, words in (*about, *entry):
            if isinstance(words, tuple) and len(words) > 1:
                yield Line(words="", lead=name, indent=step)
                yield from (Line(words=each, indent=step + 1) for each in words)
            else:
                told = "".join(words) if isinstance(words, tuple) else words
                yield Line(words=told, lead=name, indent=step)


def _related(related: tuple[RelatedDialogue, ...], voice: Voice) -> Iterator[Block]:
    """The dialogues that this one must not be confused with."""
    if related:
        yield Heading(words=voice.say(said.RELATED))
    for each in related:
        yield Paragraph(words=related_words(each, voice), look=Look.BULLET)
