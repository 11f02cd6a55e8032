"""People who take part from a distance, in the middle of their night."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import gatherings as said
from gobierno_abierto.index import Clock, Index, PlacedItem, name_of, zone
from gobierno_abierto.model import Slot
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import remote_people
from gobierno_abierto.scheduling.parts import Parts
from gobierno_abierto.scheduling.repeated import repeated
from gobierno_abierto.scheduling.substitutes import parts_of
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS, Span, span_of, taking_place
from gobierno_abierto.scheduling.telling import NAMED, few, person_name, slot_of
from gobierno_abierto.words import Words

# Between these hours nobody is to be up for a meeting: our own judgement.
EVENING = time(22)
MORNING = time(7)

_DAY = timedelta(days=1)


class _Night(NamedTuple):
    """An item, the first time within it that is night, and the clock on which it is."""

    placed: PlacedItem
    span: Span
    clock: Clock

    @property
    def told(self) -> Words:
        """What of the item is night, on that clock: the first times, and how many more."""
        clock, (start, end) = self.clock, span_of(self.placed)
        slots: list[Slot] = []
        night: Span | None = self.span
        while night and len(slots) <= NAMED:
            slots.append(Slot(start=clock.wall(night[0]), end=clock.wall(night[1])))
            night = first_night(clock, (night[1], end)) if night[1] < end else None
        return few(slots, max(len(slots), _nights(clock.wall(start), clock.wall(end))))


def night_clashes(index: Index) -> Iterator[Clash]:
    """Somebody who takes part from a distance only, while it is night in the zone where she is.

    `Clash.overlap` is the first night; the finding tells all of them, on her clock.
    """
    dialogue = index.dialogue
    if dialogue is not None and any(person.zone for person in dialogue.people):
        yield from index.once(_night_clashes)


def _night_clashes(index: Index) -> list[Clash]:
    clocks = {
        person.id: Clock(where)
        for person in index.people.values()
        if (where := zone(person.zone)) is not None
    }
    nights: dict[str, list[_Night]] = {}
    for placed in taking_place(index) if clocks else ():
        # Of an event without a zone nobody knows when it is anywhere else.
        for person in remote_people(placed) if placed.event.clock.zone else ():
            night = first_night(clocks[person], span_of(placed)) if person in clocks else None
            if night:
                nights.setdefault(person, []).append(_Night(placed, night, clocks[person]))
    parts = index.once(parts_of)
    found: list[tuple[int, Clash]] = []
    suspects: list[Clash] = []
    for person, those in nights.items():
        if len(those) > SUSPECT_PAIRS:
            suspects.append(_suspect(index, person, [each.placed for each in those]))
            continue
        found.extend((each.placed.rank, _night_clash(index, parts, person, each)) for each in those)
    return [*(each for _, each in sorted(found, key=lambda each: each[0])), *suspects]


def first_night(clock: Clock, span: Span) -> Span | None:
    """The first time within `span` that is night on `clock`; `None` if it is day all the time."""
    start, end = span
    shown = clock.wall(start)
    if not datetime.min + _DAY < shown < datetime.max - _DAY:  # noqa: DTZ901  # wall-clock time
        return None
    if shown.time() < MORNING:
        return start, min(end, clock.instant(datetime.combine(shown, MORNING)))
    evening = start if shown.time() >= EVENING else clock.instant(datetime.combine(shown, EVENING))
    morning = clock.instant(datetime.combine(shown + _DAY, MORNING))
    return (evening, min(end, morning)) if evening < end else None


def _nights(start: datetime, end: datetime) -> int:
    """How many nights a time touches, by a clock; each counts by the day of its evening."""
    first = start.date() - _DAY if start.time() < MORNING else start.date()
    last = end.date() if end.time() > EVENING else end.date() - _DAY
    return (last - first).days + 1


def _night_clash(index: Index, parts: Parts, person: str, night: _Night) -> Clash:
    placed, (start, end), clock = night.placed, night.span, night.clock
    softest = parts.severity(person, placed) is Severity.NOTE
    return clash(
        ClashKind.NIGHT,
        said.NIGHT_CLASH,
        (placed,),
        member="/parts",
        shared=person,
        overlap=slot_of(placed, start, end),
        severity=Severity.NOTE if softest else Severity.WARNING,
        person=person_name(index, person),
        item=name_of(placed.item),
        local=night.told,
        zone=clock.zone.key if clock.zone else "",
    )


def _suspect(index: Index, person: str, items: list[PlacedItem]) -> Clash:
    return repeated(
        ClashKind.NIGHT,
        said.NIGHT_CLASH,
        items,
        name=person_name(index, person),
        shared=person,
        member="/parts",
    )
