"""Where everything of a day stands on the sheet: panels of lanes, and boxes in them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from math import ceil
from typing import NamedTuple

from gobierno_abierto.model import Slot
from gobierno_abierto.publish.timeline.kinds import Entry, Frame, Ghost, Lane, Section
from gobierno_abierto.publish.timeline.packing import Column, Packed, Wished, packed
from gobierno_abierto.publish.timeline.scale import LATEST, Scale, scale_of
from gobierno_abierto.publish.timeline.settling import LOWEST, Timed, settled

WIDTH = 1200.0
# In a page, the lane of a day that has no other.
SINGLE = 480.0
MARGIN = 12.0
AXIS = 62.0
TAB = 15.0
# Blocks that begin at once have their titles one below the other, up to so many.
_MOST_TABS = 3
PAD = 3.0
# As many lanes side by side can be read; what stands side by side in one takes half as much.
_MOST_LANES = 9
_MOST_SLOTS = 10.0


class Area(NamedTuple):
    """A place on the sheet."""

    x: float
    y: float
    width: float
    height: float


class Box(NamedTuple):
    """An item, or the former place of one, in one lane or in several side by side."""

    what: Entry | Ghost
    area: Area
    lanes: tuple[int, ...]


class Hull(NamedTuple):
    """A frame, or a part of one; `tab` is where its title stands."""

    frame: Frame
    area: Area
    tab: float
    lanes: tuple[int, ...]


class Track(NamedTuple):
    """A lane in its place. `number` counts the lanes of the day from the left."""

    lane: Lane
    number: int
    x: float
    width: float


class Panel(NamedTuple):
    """Some lanes side by side, with what stands in them; `loose` has no hours, by lane."""

    tracks: tuple[Track, ...]
    boxes: tuple[Box, ...]
    hulls: tuple[Hull, ...]
    loose: Mapping[int, tuple[Entry, ...]]

    @property
    def right(self) -> float:
        """How far to the right its lanes go."""
        last = self.tracks[-1]
        return last.x + last.width

    @property
    def bottom(self) -> float:
        """How far down its boxes and frames go."""
        areas = [each.area for each in self.boxes] + [each.area for each in self.hulls]
        return max((each.y + each.height for each in areas), default=0.0)


class Plan(NamedTuple):
    """A whole day on the sheet. `left_out` are the items for which there is no room."""

    scale: Scale
    panels: tuple[Panel, ...]
    left_out: tuple[Entry, ...]


def plan_of(section: Section, budget: int, *, in_page: bool = False) -> Plan:
    """Where everything of a day stands; the top of the hours is at 0.

    An item for which no box of the `budget` is left is left out: one may be in thousands of rooms.
    In a page, which may be narrow, a lane that is alone does not take the whole width.
    """
    return _Planner(section, budget, in_page=in_page).plan()


def minutes(day: date | None, moment: datetime) -> float:
    """How many minutes after the beginning of the day."""
    if day is None:
        return 0.0
    return (moment - datetime.combine(day, time())).total_seconds() / 60


def span(day: date | None, slot: Slot) -> tuple[float, float]:
    """From when to when it is drawn: what ends too early ends at once, what late the next day."""
    start = minutes(day, slot.start)
    return start, min(max(start, minutes(day, slot.end)), max(LATEST, start))


class _Tab(NamedTuple):
    """A frame, its lanes, from where to where it goes, and where its title stands."""

    frame: Frame
    lanes: list[int]
    top: float
    bottom: float
    tab: float


class _Planner:
    """Lays out one day."""

    def __init__(self, section: Section, budget: int, *, in_page: bool) -> None:
        self._section = section
        self._in_page = in_page
        self._budget = budget
        self._by_pointer = {each.pointer: each for each in section.entries}
        self._left_out: dict[str, Entry] = {}
        self._shown = tuple(filter(self._affords, section.boxes))
        self._lanes = self._used()
        self._number = {lane.key: number for number, lane in enumerate(self._lanes)}
        timed = [each.when for each in section.entries if each.when]
        timed += [each.when for each in section.ghosts]
        self._scale = scale_of([span(section.day, slot) for slot in timed], len(self._lanes))
        self._tabs = self._tab_places()

    def plan(self) -> Plan:
        """The whole day."""
        columns = self._columns()
        for column in columns:
            for each in column.left_out:
                if isinstance(each, Entry):
                    self._left_out[each.pointer] = each
        slots = _slots([column.deepest for column in columns])
        panels = tuple(self._panel(group, columns, slots) for group in _grouped(slots))
        return Plan(self._scale, panels, tuple(self._left_out.values()))

    def _used(self) -> tuple[Lane, ...]:
        """The lanes in which anything stands."""
        section = self._section
        keys = {key for each in self._shown for key in each.lanes}
        keys |= {key for each in section.ghosts for key in each.lanes}
        keys |= {key for each in section.frames for key in each.entry.lanes}
        return tuple(lane for lane in section.lanes if lane.key in keys)

    def _affords(self, entry: Entry) -> bool:
        fits = len(entry.lanes) <= self._budget
        self._budget -= len(entry.lanes) if fits else 0
        if not fits:
            self._left_out[entry.pointer] = entry
        return fits

    def _frame_span(self, frame: Frame) -> tuple[float, float]:
        day, own = self._section.day, frame.entry.when
        if own and own.start < own.end:
            return span(day, own)
        spans = [span(day, each.when) for each in self._below(frame) if each.when]
        return min(start for start, _ in spans), max(end for _, end in spans)

    def _below(self, frame: Frame) -> list[Entry]:
        return [self._by_pointer[each] for each in frame.children]

    def _frame_lanes(self, frame: Frame) -> list[int]:
        own = [key for key in frame.entry.lanes if key.startswith("room ")]
        keys = [key for each in self._below(frame) for key in each.lanes]
        return sorted({self._number[key] for key in (*own, *keys) if key in self._number})

    def _tab_places(self) -> dict[str, _Tab]:
        """The frames by the pointers of their blocks."""
        found: dict[str, _Tab] = {}
        used: dict[int, float] = {}
        framed = [(self._frame_span(each), each) for each in self._section.frames]
        for (start, end), frame in sorted(framed, key=lambda one: one[0]):
            lanes = self._frame_lanes(frame)
            top = self._scale.at(start)
            tab = max([top, *(used.get(lane, 0.0) for lane in lanes)])
            tab = min(tab, top + _MOST_TABS * TAB)
            used.update(dict.fromkeys(lanes, tab + TAB))
            bottom = max(self._scale.at(end), tab + TAB + LOWEST)
            found[frame.entry.pointer] = _Tab(frame, lanes, top, bottom, tab)
        return found

    def _columns(self) -> list[Column[Entry | Ghost]]:
        lanes: list[list[Timed]] = [[] for _ in self._lanes]
        for entry in self._shown:
            if entry.when:
                timed = self._timed(entry, entry.when)
                if entry.block in self._tabs:
                    timed = timed.below(self._tabs[entry.block].tab + TAB)
                for key in entry.lanes:
                    lanes[self._number[key]].append(timed)
        for ghost in self._section.ghosts:
            for key in ghost.lanes:
                lanes[self._number[key]].append(self._timed(ghost, ghost.when))
        return [
            packed(
                [
                    Wished(each.what, each.top, each.bottom, isinstance(each.what, Ghost))
                    for each in settled(lane)
                ]
            )
            for lane in lanes
        ]

    def _timed(self, what: Entry | Ghost, slot: Slot) -> Timed:
        start, end = span(self._section.day, slot)
        top = self._scale.at(start)
        return Timed(what, start, end, top, max(self._scale.at(end), top + LOWEST))

    def _panel(
        self, group: range, columns: Sequence[Column[Entry | Ghost]], slots: Sequence[float]
    ) -> Panel:
        tracks = self._tracks(group, slots)
        loose: dict[int, list[Entry]] = {}
        for entry in self._shown:
            if entry.when is None:
                for key in entry.lanes:
                    if self._number[key] in group:
                        loose.setdefault(self._number[key], []).append(entry)
        return Panel(
            tracks=tracks,
            boxes=tuple(_boxes(tracks, columns)),
            hulls=tuple(self._hulls(tracks)),
            loose={number: tuple(those) for number, those in loose.items()},
        )

    def _tracks(self, group: range, slots: Sequence[float]) -> tuple[Track, ...]:
        several = sum(slots[number] for number in group)
        one = (WIDTH - 2 * MARGIN - AXIS) / several
        if self._in_page and several == 1:
            one = SINGLE
        x, tracks = MARGIN + AXIS, []
        for number in group:
            wide = slots[number] * one
            tracks.append(Track(self._lanes[number], number, x, wide))
            x += wide
        return tuple(tracks)

    def _hulls(self, tracks: Sequence[Track]) -> Iterator[Hull]:
        first, last = tracks[0].number, tracks[-1].number
        for frame, lanes, top, bottom, tab in self._tabs.values():
            for run in _runs([each for each in lanes if first <= each <= last]):
                left, right = tracks[run[0] - first], tracks[run[-1] - first]
                area = Area(left.x + 1, top, right.x + right.width - left.x - 2, bottom - top)
                yield Hull(frame, area, tab, tuple(run))


def _slots(deepest: Sequence[int]) -> list[float]:
    """How wide each lane is, of the number of things that stand side by side in it.

    Each has a place of its own if all lanes fit into one panel so.
    """
    if sum(deepest) <= _MOST_LANES:
        return [float(each) for each in deepest]
    return [(each + 1) / 2 for each in deepest]


def _grouped(slots: Sequence[float]) -> Iterator[range]:
    """The lanes of each panel, as evenly as they go."""
    panels = max(ceil(sum(slots) / _MOST_SLOTS), ceil(len(slots) / _MOST_LANES), 1)
    goal = sum(slots) / panels
    start, so_far, done = 0, 0.0, 0.0
    for number, many in enumerate(slots):
        wide = so_far - done
        is_full = number - start >= _MOST_LANES or wide + many > _MOST_SLOTS
        if number > start and (is_full or wide + many / 2 > goal):
            yield range(start, number)
            start, done = number, so_far
        so_far += many
    if slots:
        yield range(start, len(slots))


def _boxes(tracks: Sequence[Track], columns: Sequence[Column[Entry | Ghost]]) -> Iterator[Box]:
    """Every box in each of its lanes; where it has several side by side to itself, one."""
    open_: dict[int, tuple[Packed[Entry | Ghost], list[Track]]] = {}
    for track in tracks:
        going: dict[int, tuple[Packed[Entry | Ghost], list[Track]]] = {}
        for each in columns[track.number].placed:
            before = open_.pop(id(each.what), None) if each.is_alone else None
            if before and (before[0].top, before[0].bottom) == (each.top, each.bottom):
                before[1].append(track)
                going[id(each.what)] = before
                continue
            if before:
                yield _box(*before)
            if each.is_alone:
                going[id(each.what)] = (each, [track])
            else:
                yield _box(each, [track])
        for one, those in open_.values():
            yield _box(one, those)
        open_ = going
    for one, those in open_.values():
        yield _box(one, those)


def _box(one: Packed[Entry | Ghost], tracks: Sequence[Track]) -> Box:
    first, last = tracks[0], tracks[-1]
    inner = last.x + last.width - first.x - 2 * PAD
    x = first.x + PAD + one.left * inner
    width = (one.right - one.left) * inner - (0 if one.right > 0.99 else 2)
    area = Area(x, one.top + 0.75, width, one.bottom - one.top - 1.5)
    return Box(one.what, area, tuple(each.number for each in tracks))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers that follow upon each other, together."""
    runs: list[list[int]] = []
    for each in numbers:
        if runs and runs[-1][-1] == each - 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs
