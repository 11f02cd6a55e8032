"""The smallest single change that clears a clash."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import cast

from gobierno_abierto.findings.catalogue import clashes as said
from gobierno_abierto.findings.catalogue.gatherings import DATES_SUSPECT, TOO_MANY
from gobierno_abierto.findings.catalogue.resources import SUSPECT_LIMIT
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import Document, EventStatus, ItemStatus, ParallelBlock, Slot
from gobierno_abierto.scheduling.clash import Clash, ClashKind
from gobierno_abierto.scheduling.fixes.circles import Circles
from gobierno_abierto.scheduling.fixes.fix import Fix, FixKind, changed_item
from gobierno_abierto.scheduling.fixes.judging import ABOUT_THE_FIRST, Judge, rebuilt
from gobierno_abierto.scheduling.fixes.meeting import Meeting
from gobierno_abierto.scheduling.fixes.places import other_rooms, stand_ins
from gobierno_abierto.scheduling.fixes.taken import Taken
from gobierno_abierto.scheduling.fixes.times import Frames, Shift, around, shifts
from gobierno_abierto.scheduling.sweep import span_of

# Where people decide, or where the data has to be corrected.
_FOR_PEOPLE = (ClashKind.DELEGATION,)
_SUSPECT = (said.SUSPECT_PERSON, said.SUSPECT_ROOM, SUSPECT_LIMIT, TOO_MANY, DATES_SUSPECT)
# What another room may clear; of a room that is too small nothing else does.
_BY_ROOM = (
    ClashKind.ROOM, ClashKind.CAPACITY, ClashKind.AVAILABILITY, ClashKind.OPENING,
    ClashKind.TRAVEL, ClashKind.CITIES,
)  # fmt: skip
# How many items are looked at for one clash, counted for each change that is tried; what is done
# for each change or day is as much as for a few items.
_MOST = 200_000
_FEW = 20


def smallest_change(document: Document, clash: Clash) -> Fix | None:
    """The smallest change to one item that clears `clash` and makes no new clash as heavy.

    From small to large: another room of the same venue at the same hour, the nearest in seats;
    somebody already named as a substitute; another time of the same day, by the fewest minutes
    (a block counts them for each of its items); a room of another venue of the event in the same
    city; another day of the event, the nearest, and on it the nearest hour. Of two alike, that
    of the item that comes first in the document; then rather later than earlier.

    What was held or will not be held stays; a time is within the day's agenda, as it is now, and
    within the item's block; a room seats whoever is expected, and has what the other had.
    `None` where no single change does it, or none of the first thousands that were looked at; and
    where it is for people to decide: who of a delegation goes where, what must come before itself,
    what data that is suspect should say.

    Raises:
        LookupError: if the clash is not of this document.
    """
    return fixes(document, (clash,))[0]


def fixes(document: Document, clashes: Iterable[Clash]) -> tuple[Fix | None, ...]:
    """The same for each of `clashes`, as if it were the only one to be cleared.

    Raises:
        LookupError: if a clash is not of this document.
    """
    those = tuple(clashes)
    if not those:
        return ()
    search = _Search(Index(document))
    return tuple(search.smallest(each) for each in those)


class _Search:
    """What is looked up for every clash of one document."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._meeting = Meeting(index)
        self._judge = Judge(index)
        self._frames = Frames(index)
        self._left = 0

    def smallest(self, clash: Clash) -> Fix | None:
        placed = [self._placed(pointer) for pointer in clash.pointers]
        if tuple(each.item for each in placed) != clash.items:
            raise LookupError("the clash is not of this document")
        if clash.kind in _FOR_PEOPLE or clash.finding.entry in _SUSPECT:
            return None
        if clash.kind is ClashKind.ORDER and self._index.once(Circles).holds(placed[0]):
            return None
        self._left = _MOST
        for fix in self._candidates(clash, placed):
            if self._does(clash, fix):
                return fix
            if self._left <= 0:
                break
        return None

    def _placed(self, pointer: str) -> PlacedItem:
        found = self._judge.by_pointer.get(pointer)
        if found is None:
            raise LookupError(f"there is no item at {pointer!r}")
        return found

    def _does(self, clash: Clash, fix: Fix) -> bool:
        placed = self._placed(fix.pointer)
        now, then = rebuilt(placed, placed.item), rebuilt(placed, changed_item(placed.item, fix))
        if fix.when is not None and not _is_as_long(now, then):
            return False
        met = {each.rank: each for each in map(self._placed, clash.pointers)}
        others = self._meeting.others((*now, *then))
        near = others.near(*(span_of(each) for each in (*now, *then) if each.lasts))
        # What first comes to be said of the order is not said of what is for everybody.
        near = self._meeting.framed(near | met | {placed.rank: placed})
        ordered = self._meeting.framed(others.ordered | met | {placed.rank: placed})
        self._left -= len(near) + len(ordered) // _FEW + _FEW
        whole = self._meeting.whole
        return self._judge.allows(clash, then, whole(near), whole(ordered))

    def _candidates(self, clash: Clash, placed: list[PlacedItem]) -> Iterator[Fix]:
        free = sorted((each for each in placed if _may_change(each)), key=_rank)
        roomy = free if clash.kind in _BY_ROOM else []
        yield from self._rooms(roomy, FixKind.ROOM)
        for each in free:
            yield from stand_ins(each, clash.shared)
        blocks = [each.block for each in placed if each.block and _may_change(each.block)]
        movable = sorted({each.rank: each for each in (*free, *blocks)}.values(), key=_rank)
        if clash.kind in ABOUT_THE_FIRST:
            movable = [each for each in movable if _is_all_but_the_first(each, placed)]
        if clash.kind is ClashKind.ORDER:
            # What comes too early goes later, before anything else goes earlier for it.
            movable.sort(key=lambda each: each is not placed[0])
        timed = [each for each in movable if _has_time(each)]
        if clash.kind is ClashKind.CAPACITY:
            timed = []
        yield from self._times(timed, FixKind.TIME)
        yield from self._rooms(roomy, FixKind.VENUE)
        yield from self._times(timed, FixKind.DAY)

    def _rooms(self, free: list[PlacedItem], kind: FixKind) -> Iterator[Fix]:
        found = [each for placed in free for each in other_rooms(self._index, placed, kind)]
        # Sorting keeps the order of the document among those alike.
        return (fix for _, fix in sorted(found, key=lambda each: each[0]))

    def _times(self, movable: list[PlacedItem], kind: FixKind) -> Iterator[Fix]:
        """The smallest first; of another day only those of one distance at a time."""
        days: dict[int, list[tuple[int, PlacedItem, date]]] = {}
        for turn, placed in enumerate(movable):
            own = cast("date", placed.day)
            for day in self._frames.days(placed):
                days.setdefault(abs((day - own).days), []).append((turn, placed, day))
        for distance in sorted(days):
            if self._left <= 0:
                return
            if (distance == 0) is (kind is FixKind.TIME):
                those = [each for place in days[distance] for each in self._shifts(*place)]
                yield from (_fix(kind, each) for each in sorted(those, key=_size))

    def _shifts(self, turn: int, placed: PlacedItem, day: date) -> Iterator[Shift]:
        family = rebuilt(placed, placed.item)
        all_others = self._meeting.others(family)
        near = all_others.near(*around(family, day)) | all_others.ordered
        others = list(self._meeting.whole(near).values())
        self._left -= len(others) + _FEW
        taken = Taken(self._index, family, others)
        now = cast("Slot", placed.when).start
        for each in shifts(self._index, self._frames, placed, others, day):
            if int((each.when.start - now).total_seconds()) not in taken:
                yield each._replace(turn=turn)


def _is_all_but_the_first(one: PlacedItem, placed: list[PlacedItem]) -> bool:
    """Whether one is the first, or all the others: one of several others clears nothing."""
    first, *others = placed
    return any(all(one in (each, each.block) for each in those) for those in ((first,), others))


def _rank(placed: PlacedItem) -> int:
    return placed.rank


def _size(shift: Shift) -> tuple[int, int, int, tuple[bool, bool]]:
    return shift[:4]


def _may_change(placed: PlacedItem) -> bool:
    """Whether it is still to be held; of a block, all that is in it."""
    inner = placed.item.items if isinstance(placed.item, ParallelBlock) else ()
    block = (placed.block.item,) if placed.block else ()
    held = any(each.status is ItemStatus.HELD for each in (placed.item, *block, *inner))
    return placed.is_on and not held and placed.event.event.status is not EventStatus.HELD


def _has_time(placed: PlacedItem) -> bool:
    """Whether it has a time of its own; that of a block is its items'."""
    return placed.lasts and isinstance(placed.item.when, Slot)


def _is_as_long(now: list[PlacedItem], then: list[PlacedItem]) -> bool:
    """Whether the clock shows the new times, and no change of the clock cuts them short."""
    return all(
        _is_shown(new) and _length(old) == _length(new) for old, new in zip(now, then, strict=True)
    )


def _is_shown(placed: PlacedItem) -> bool:
    if not isinstance(placed.when, Slot):
        return True
    clock = placed.event.clock
    return all(
        clock.wall(clock.instant(moment)) == moment
        for moment in (placed.when.start, placed.when.end)
    )


def _length(placed: PlacedItem) -> int | None:
    return None if placed.start is None or placed.end is None else placed.end - placed.start


def _fix(kind: FixKind, shift: Shift) -> Fix:
    placed, now = shift.placed, cast("Slot", shift.placed.when)
    later = (shift.when.start - now.start) // timedelta(minutes=1)
    return Fix(kind=kind, item=placed.item, pointer=placed.pointer, when=shift.when, minutes=later)
