"""From a document to its timeline."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from gobierno_abierto.index import Index, PlacedEvent, PlacedItem
from gobierno_abierto.model import Break, Document, EventStatus, ItemStatus, ParallelBlock, Slot
from gobierno_abierto.privacy import public_view, redacted
from gobierno_abierto.publish.changes.views import as_allowed_in
from gobierno_abierto.publish.timeline import phrases
from gobierno_abierto.publish.timeline.bounding import MOST_DAYS, Bounded, bounded
from gobierno_abierto.publish.timeline.choosing import NoSuchDay, NoSuchEvent
from gobierno_abierto.publish.timeline.clashing import Clashing
from gobierno_abierto.publish.timeline.comparing import Comparison
from gobierno_abierto.publish.timeline.kinds import (
    Earlier,
    Entry,
    Frame,
    Ghost,
    Gone,
    Section,
    Timeline,
)
from gobierno_abierto.publish.timeline.lanes import Lanes, lane_keys
from gobierno_abierto.publish.timeline.moving import counted
from gobierno_abierto.publish.unknown import called
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import UNDETERMINED, chosen, day_words, label, label_words, zone_words

# What is certain needs no mark.
_MARKED = (ItemStatus.TENTATIVE, ItemStatus.POSTPONED, ItemStatus.CANCELLED)
_UNSURE = (EventStatus.CANCELLED, EventStatus.POSTPONED, EventStatus.TENTATIVE)
_OF_EVENT = {
    EventStatus.CANCELLED: ItemStatus.CANCELLED,
    EventStatus.POSTPONED: ItemStatus.POSTPONED,
}


def timeline_of(
    document: Document,
    voice: Voice,
    *,
    day: date | None = None,
    event: str | None = None,
    before: Document | None = None,
    internal: bool = False,
    judge: bool = True,
) -> Timeline:
    """What is to be drawn of a document, in the words of `voice`.

    `judge`: whether to look for clashes, which those who only come need not know.

    Raises:
        TypeError: if `day` is no date.
        NoSuchEvent: if the document has no event with the id `event`.
        NoSuchDay: if it has nothing on `day`.
    """
    if day is not None and day.__class__ is not date:
        raise TypeError(f"a day is a datetime.date, such as date(2026, 5, 14), not {day!r}")
    shown = document if internal else public_view(document)
    former = before
    if before is not None and not internal:
        former = public_view(as_allowed_in(redacted(before, beside=document), document))
    return _Builder(shown, former, voice, event, judge=judge).timeline(
        day, kept_of=document, title=voice.text(shown.title), internal=internal
    )


class _Builder:
    """Builds the days of one timeline."""

    def __init__(
        self,
        document: Document,
        former: Document | None,
        voice: Voice,
        event: str | None,
        *,
        judge: bool,
    ) -> None:
        self._index = Index(document)
        self._former = Index(former) if former is not None else None
        self._voice = voice
        indexes = [self._index, *([self._former] if self._former else [])]
        self._lanes = Lanes(indexes, voice)
        self._comparison = Comparison(self._index, self._former, self._lanes, voice)
        self._clashing = Clashing(document, self._index) if judge else None
        self._events = self._chosen(event)
        self._items: dict[str, list[PlacedItem]] = {each.pointer: [] for each in self._events}
        self._children: dict[str, list[tuple[str, ...]]] = {}
        for each in self._index.items:
            if each.event.pointer in self._items:
                self._items[each.event.pointer].append(each)
            if each.block:
                keys = lane_keys(self._index, each)
                self._children.setdefault(each.block.pointer, []).append(keys)

    def _chosen(self, event: str | None) -> tuple[PlacedEvent, ...]:
        events = self._index.events
        if event is None:
            return events
        found = tuple(each for each in events if each.event.id == event)[:1]
        if not found:
            raise NoSuchEvent(event, tuple(each.event.id for each in events))
        return found

    def timeline(
        self, day: date | None, *, kept_of: Document, title: str, internal: bool
    ) -> Timeline:
        """The whole of it, or one day; of very many days and items the first."""
        by_day = self._by_day()
        those = bounded(by_day, day)
        sections = sorted(self._sections(those), key=lambda each: each.day or date.max)
        without_day = 0
        if day is not None:
            without_day = sum(len(each) for (_, on), each in by_day.items() if on is None)
            sections = [each for each in sections if each.day == day]
            if not sections:
                known = sorted({on for _, on in by_day if on})
                raise NoSuchDay(day, tuple(known))
        more = [count for (_, on), count in those.more.items() if day in (None, on)]
        sections = sections[:MOST_DAYS]
        drawn = frozenset(each.pointer for part in sections for each in part.entries)
        return Timeline(
            document=self._index.document,
            title=title,
            internal=internal,
            withheld=kept_back(kept_of),
            sections=tuple(sections),
            clashes=self._clashing.concerning(drawn) if self._clashing else (),
            waived=self._clashing.waived if self._clashing else 0,
            without_day=without_day,
            more_items=sum(more),
            more_days=len(more),
            compared=self._compared(sections),
            is_judged=self._clashing is not None,
        )

    def _compared(self, sections: Sequence[Section]) -> str:
        if self._former is None:
            return ""
        entries = [each for part in sections for each in part.entries]
        moved, along = counted(entries)
        return self._voice.say(
            phrases.COMPARED,
            revision=self._former.document.header.revision,
            moved=moved,
            along=f" {self._voice.say(phrases.ALONG, count=along)}" if along else "",
            new=sum(each.is_new for each in entries),
            gone=sum(not each.now for part in sections for each in part.gone),
        )

    # One day of one event -------------------------------------------------------------------------

    def _by_day(self) -> dict[tuple[str, date | None], list[PlacedItem]]:
        """The items of each day of each event."""
        by_day: dict[tuple[str, date | None], list[PlacedItem]] = {}
        for event in self._events:
            for each in self._items[event.pointer]:
                by_day.setdefault((event.pointer, each.day), []).append(each)
        return by_day

    def _sections(self, those: Bounded) -> Iterator[Section]:
        gone = self._gone_by_place()
        by_event: dict[str, dict[date | None, tuple[Entry, ...]]] = {}
        for (pointer, day), items in those.days.items():
            by_event.setdefault(pointer, {})[day] = tuple(map(self._entry, items))
        for event in self._events:
            entries = by_event.get(event.pointer, {})
            ghosts = self._ghosts(event, entries, gone)
            lost = {day: each for (id_, day), each in gone.items() if id_ == event.event.id}
            away = _away(entries)
            for day in dict.fromkeys((*entries, *ghosts, *lost, *away)):
                absent = tuple(
                    Gone(title=_title(each, self._voice), words=earlier.words)
                    for each, earlier in lost.get(day, [])
                )
                absent += tuple(away.get(day, ()))
                yield self._section(event, day, entries.get(day, ()), ghosts.get(day, []), absent)

    def _section(
        self,
        event: PlacedEvent,
        day: date | None,
        entries: tuple[Entry, ...],
        ghosts: list[Ghost],
        gone: tuple[Gone, ...],
    ) -> Section:
        frames = tuple(_frames(entries))
        framed = {each.entry.pointer for each in frames}
        keys = [key for each in entries if each.pointer not in framed for key in each.lanes]
        keys += [key for each in frames for key in each.entry.lanes if key.startswith("room ")]
        keys += [key for each in ghosts for key in each.lanes]
        return Section(
            placed=event,
            day=day,
            title=self._day_title(event, day),
            lines=tuple(self._day_lines(event, entries)),
            lanes=self._lanes.ordered(keys),
            entries=_in_order(entries),
            frames=frames,
            ghosts=tuple(ghosts),
            gone=gone,
        )

    def _day_title(self, event: PlacedEvent, day: date | None) -> str:
        voice = self._voice
        words = day_words(day, voice.lang, weekday=True) if day else voice.say(phrases.NO_DAY)
        if len(self._index.events) < 2:
            return capital(words)
        return f"{capital(words)} – {voice.text(event.title)}"

    def _day_lines(self, event: PlacedEvent, entries: Sequence[Entry]) -> Iterator[str]:
        voice, status = self._voice, event.event.status
        if status is not None and status in _UNSURE:
            yield capital(label(status, voice.lang)) + "."
        if any(each.when for each in entries):
            zone = event.event.zone
            if zone:
                yield voice.say(phrases.CLOCK, zone=zone_words(zone))
            else:
                yield voice.say(phrases.NO_CLOCK)

    def _entry(self, placed: PlacedItem) -> Entry:
        status = _status(placed)
        keys = lane_keys(self._index, placed)
        return Entry(
            pointer=placed.pointer,
            title=_title(placed, self._voice),
            tag=self._tag(placed),
            when=placed.when if isinstance(placed.when, Slot) else None,
            lanes=keys,
            rooms=self._lanes.words(self._rooms(placed, keys)),
            status=status,
            is_off=not placed.is_on,
            is_break=isinstance(placed.item, Break),
            block=placed.block.pointer if placed.block else None,
            block_title=_title(placed.block, self._voice) if placed.block else None,
            marks=self._clashing.marks(placed) if self._clashing else (),
            before=self._comparison.before(placed),
            is_new=self._comparison.is_new(placed),
        )

    def _rooms(self, placed: PlacedItem, keys: tuple[str, ...]) -> tuple[str, ...]:
        """The lanes that are named: of a block without any room, those of its items."""
        if not isinstance(placed.item, ParallelBlock) or placed.item.rooms or placed.item.venue:
            return keys
        below = self._children.get(placed.pointer, ())
        return tuple(dict.fromkeys(key for each in below for key in each)) or keys

    def _tag(self, placed: PlacedItem) -> str | None:
        """The language of its title, if it is another than that of everything else."""
        title = placed.item.title
        tag = chosen(title, self._voice.reader)[0] if title else self._voice.lang
        own = tag.split("-", maxsplit=1)[0]
        return None if own in (self._voice.lang, UNDETERMINED) else tag

    # What was elsewhere before --------------------------------------------------------------------

    def _gone_by_place(
        self,
    ) -> dict[tuple[str, date | None], list[tuple[PlacedItem, Earlier]]]:
        found: dict[tuple[str, date | None], list[tuple[PlacedItem, Earlier]]] = {}
        only = self._events[0].event.id if len(self._events) == 1 else None
        for each, earlier in self._comparison.gone():
            # An event may have got another id: the only one there is will do.
            name = only if only and len(self._index.events) == 1 else each.event.event.id
            found.setdefault((name, each.day), []).append((each, earlier))
        return found

    def _ghosts(
        self,
        event: PlacedEvent,
        entries: dict[date | None, tuple[Entry, ...]],
        gone: dict[tuple[str, date | None], list[tuple[PlacedItem, Earlier]]],
    ) -> dict[date | None, list[Ghost]]:
        """The former places of what has hours, day by day."""
        found: dict[date | None, list[Ghost]] = {}
        for each in (entry for those in entries.values() for entry in those):
            before = each.before
            if before and before.when:
                ghost = Ghost(
                    title=each.title,
                    when=before.when,
                    lanes=before.lanes,
                    pointer=each.pointer,
                    now=before.now,
                )
                found.setdefault(before.day, []).append(ghost)
        for (name, day), those in gone.items():
            for placed, earlier in those:
                if name == event.event.id and earlier.when:
                    title = _title(placed, self._voice)
                    ghost = Ghost(title=title, when=earlier.when, lanes=earlier.lanes)
                    found.setdefault(day, []).append(ghost)
        return found


def _title(placed: PlacedItem, voice: Voice) -> str:
    item = placed.item
    printed = label_words(item.label, item.kind, voice.lang, item.title) if item.label else ""
    if item.title and printed:
        return f"{printed} {voice.text(item.title)}"
    return capital(called(placed, voice))


def _away(entries: dict[date | None, tuple[Entry, ...]]) -> dict[date | None, list[Gone]]:
    """What is on another day now, by the day on which it was."""
    found: dict[date | None, list[Gone]] = {}
    for day, those in entries.items():
        for each in those:
            before = each.before
            if before and before.day and before.day != day:
                gone = Gone(title=each.title, words=before.words, now=before.now)
                found.setdefault(before.day, []).append(gone)
    return found


def _status(placed: PlacedItem) -> ItemStatus | None:
    """What has to be said of how sure it is: its own word, else its block's or its event's."""
    own = placed.item.status
    if own in _MARKED:
        return own
    if placed.block:
        return _status(placed.block)
    event = placed.event.event.status
    return _OF_EVENT.get(event) if event else None


def _frames(entries: Sequence[Entry]) -> Iterator[Frame]:
    """The blocks of which an item has hours on this day."""
    children: dict[str, list[Entry]] = {}
    for each in entries:
        if each.block is not None and each.when is not None:
            children.setdefault(each.block, []).append(each)
    for each in entries:
        those = children.get(each.pointer)
        if those:
            yield Frame(entry=each, children=frozenset(child.pointer for child in those))


def _in_order(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """By the hour, what has none last, and the items of a block behind it."""
    ranks = {each.pointer: rank for rank, each in enumerate(entries)}

    def order(each: Entry) -> tuple[datetime, int, bool, datetime, int]:
        rank = ranks[each.pointer]
        above = ranks.get(each.block or "", rank)
        return (
            _start(entries[above]) if entries[above].when else _start(each),
            above,
            above != rank,
            _start(each),
            rank,
        )

    return tuple(sorted(entries, key=order))


def _start(entry: Entry) -> datetime:
    return entry.when.start if entry.when else datetime.max  # noqa: DTZ901  # wall-clock time
