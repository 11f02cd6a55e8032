"""What is held before everybody, and what goes on at the same time."""

from collections.abc import Iterator

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import ParallelBlock, Slot
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import needs_everyone
from gobierno_abierto.scheduling.kinds.order import order_severity
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.sweep import (
    SUSPECT_ITEMS,
    SUSPECT_PAIRS,
    Span,
    common_span,
    span_of,
    taking_place,
)
from gobierno_abierto.scheduling.telling import event_name, few, named, slot_of
from gobierno_abierto.words import QUOTED, Word, Words, alike, filled, hours

_AT = alike("{it} ({time})")


def everyone_clashes(index: Index) -> Iterator[Clash]:
    """What is for everybody, and all that its event has at the same time: one clash for each.

    Of two that are for everybody, the one that comes first in the day has the other. Of a block
    that goes on at the same time, its items are not told, too; nor is what is out of order, where
    `order_clashes` tells it and it weighs no less there. `Clash.overlap` is the first time without
    a break at which something else goes on; the finding tells the hours of each.
    """
    yield from index.once(_everyone_clashes)


def _everyone_clashes(index: Index) -> list[Clash]:
    found: list[Clash] = []
    suspects: list[Clash] = []
    for items in _with_plenaries(index):
        meetings = _meetings(index, items)
        if len(meetings) > SUSPECT_PAIRS or sum(map(len, meetings.values())) > SUSPECT_ITEMS:
            suspects.append(_suspect(meetings))
        else:
            found.extend(
                _everyone_clash(plenary, _without_children(meetings[plenary]))
                for plenary in sorted(meetings, key=lambda each: each.rank)
            )
    return [*found, *suspects]


def _suspect(meetings: dict[PlacedItem, list[PlacedItem]]) -> Clash:
    grave = any(needs_everyone(each) for others in meetings.values() for each in others)
    return repeated(
        ClashKind.EVERYONE,
        said.EVERYONE_CLASH,
        meetings,
        name=event_name(next(iter(meetings)).event),
        severity=Severity.ERROR if grave else Severity.WARNING,
    )


def _with_plenaries(index: Index) -> Iterator[list[PlacedItem]]:
    """The items of each event that has something for everybody."""
    events = {id(placed.event) for placed in taking_place(index) if needs_everyone(placed)}
    by_event: dict[int, list[PlacedItem]] = {}
    for placed in taking_place(index) if events else ():
        if id(placed.event) in events:
            by_event.setdefault(id(placed.event), []).append(placed)
    return iter(by_event.values())


def _meetings(index: Index, items: list[PlacedItem]) -> dict[PlacedItem, list[PlacedItem]]:
    """For each plenary moment of one event, what goes on at the same time.

    A few more than `SUSPECT_ITEMS` are as many as anybody needs.
    """
    found: dict[PlacedItem, list[PlacedItem]] = {}
    plenaries: list[PlacedItem] = []
    others: list[PlacedItem] = []
    count = 0
    for placed in sorted(items, key=lambda each: (span_of(each)[0], each.rank)):
        start = span_of(placed)[0]
        plenaries = [each for each in plenaries if span_of(each)[1] > start]
        pairs = [(each, placed) for each in plenaries]
        if needs_everyone(placed):
            others = [each for each in others if span_of(each)[1] > start]
            pairs += [(placed, each) for each in others]
            plenaries.append(placed)
        else:
            others.append(placed)
        for plenary, other in pairs:
            if not _is_told(index, plenary, other):
                found.setdefault(plenary, []).append(other)
                count += 1
        if count > SUSPECT_ITEMS:
            break
    return found


def _is_told(index: Index, plenary: PlacedItem, other: PlacedItem) -> bool:
    """Whether the two, or one of them and an item of the other, are told to be out of order."""
    is_block = isinstance(other.item, ParallelBlock)
    those = index.with_children(other.item.id) if is_block else (other,)
    severities = [order_severity(index, plenary, each) for each in those]
    enough = (Severity.ERROR,) if needs_everyone(other) else (Severity.ERROR, Severity.WARNING)
    return any(each in enough for each in severities)


def _without_children(items: list[PlacedItem]) -> list[PlacedItem]:
    """The items in the order of the document, without those whose block is among them."""
    those = {id(each) for each in items}
    apart = (each for each in items if each.block is None or id(each.block) not in those)
    return sorted(apart, key=lambda each: each.rank)


def _everyone_clash(plenary: PlacedItem, others: list[PlacedItem]) -> Clash:
    spans = [common_span(plenary, each) or span_of(plenary) for each in others]
    both = any(needs_everyone(each) for each in others)
    return clash(
        ClashKind.EVERYONE,
        said.EVERYONE_CLASH,
        (plenary, *others),
        member="/when",
        overlap=slot_of(plenary, *_first_stretch(spans)),
        severity=Severity.ERROR if both else Severity.WARNING,
        item=name_of(plenary.item),
        others=_told(plenary, others, spans),
    )


def _first_stretch(spans: list[Span]) -> Span:
    """The first time without a break."""
    start, end = min(spans)
    for first, last in sorted(spans):
        if first <= end:
            end = max(end, last)
    return start, end


def _told(plenary: PlacedItem, others: list[PlacedItem], spans: list[Span]) -> Words:
    """The items with the hours at which each goes on meanwhile; at the end, if all are alike."""
    slots = [slot_of(plenary, *span) for span in spans]
    if len(set(spans)) == 1:
        return filled(_AT, it=named(others), time=slots[0])
    told: list[Word] = []
    for each, slot in zip(others, slots, strict=True):
        time = _time(slot, slots[0]) if told else slot
        told.append(filled(_AT, it=filled(QUOTED, it=name_of(each.item)), time=time))
    return few(told)


def _time(slot: Slot, first: Slot) -> Word:
    """The hours; with the day, where it is another one."""
    return hours(slot) if slot.start.date() == first.start.date() else slot
