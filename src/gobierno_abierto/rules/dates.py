"""Rules on the dates of events: their days, their zone, and how settled they are."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TypeGuard, get_args, get_type_hints
from zoneinfo import available_timezones

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import gatherings
from gobierno_abierto.findings.catalogue import time as said
from gobierno_abierto.index import Index, PlacedEvent, PlacedItem, file_order, name_of, zone
from gobierno_abierto.model import (
    EdtfDate,
    EventStatus,
    ItemStatus,
    ParallelBlock,
    Record,
    Slot,
    bounds,
)
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.agendas import UNSETTLED, agendas, stands
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, nearest, perhaps, some
from gobierno_abierto.words import Sentence

# How many unknown zones are guessed at.
_GUESSES = 20

_ZONE_EXAMPLE = Sentence(
    es=", por ejemplo «America/Mexico_City»",
    en=", for example “America/Mexico_City”",
    pt=", por exemplo «America/Sao_Paulo»",
)


def _period_reversed(index: Index) -> Iterator[Finding]:
    for each in index.records:
        for field in _edtf_fields(each.value.__class__):
            period: EdtfDate | None = getattr(each.value, field)
            if period is None or "/" not in period.value:
                continue
            first, last = bounds(period)
            if first and last and last < first:
                pointer = f"{each.pointer}/{field}"
                yield finding(
                    said.PERIOD_REVERSED,
                    pointer,
                    ids=concerned(index.document, pointer),
                    period=period,
                )


@remembered
def _edtf_fields(cls: type[Record]) -> tuple[str, ...]:
    hints = get_type_hints(cls)
    return tuple(name for name in file_order(cls) if EdtfDate in get_args(hints[name]))


def _no_zone(index: Index) -> Iterator[Finding]:
    for event, items in agendas(index):
        if event.event.zone is None and any(isinstance(each.item.when, Slot) for each in items):
            yield finding(said.NO_ZONE, event.pointer, ids=(event.event.id,), event=event.title)


def _unknown_zone(index: Index) -> Iterator[Finding]:
    for event in index.events:
        name = event.event.zone
        if _is_unknown(name):
            yield finding(
                said.UNKNOWN_ZONE,
                f"{event.pointer}/zone",
                ids=(event.event.id,),
                zone=name,
                hint=perhaps(index.once(_zones_meant).get(name), _ZONE_EXAMPLE),
            )


def _unknown_zone_of_person(index: Index) -> Iterator[Finding]:
    for position, person in enumerate(index.dialogue.people if index.dialogue else ()):
        name = person.zone
        if _is_unknown(name):
            yield finding(
                gatherings.UNKNOWN_PERSON_ZONE,
                f"/people/{position}/zone",
                ids=(person.id,),
                zone=name,
                person=name_of(person),
                hint=perhaps(index.once(_zones_meant).get(name), _ZONE_EXAMPLE),
            )


def _is_unknown(name: str | None) -> TypeGuard[str]:
    """Whether a zone is stated and does not exist; a blank one is another rule's business."""
    return name is not None and bool(name.strip()) and zone(name) is None


def _zones_meant(index: Index) -> dict[str, str | None]:
    """What the zones that do not exist were perhaps meant to be: of the first few."""
    people = index.dialogue.people if index.dialogue else ()
    stated = (*(each.event.zone for each in index.events), *(each.zone for each in people))
    unknown = dict.fromkeys(name for name in stated if _is_unknown(name))
    return {name: _zone_meant(name) for name in islice(unknown, _GUESSES)}


def _zone_meant(name: str) -> str | None:
    # The signs of Etc/GMT+6 and its like are the other way round: no guess among them is safe.
    known = sorted(
        each for each in available_timezones() if "/" in each and not each.startswith("Etc/")
    )
    by_city = {each.rpartition("/")[2]: each for each in reversed(known)}
    close = nearest(name, known) or by_city.get(nearest(name, by_city) or "")
    return close if zone(close) else None


def _no_day(index: Index) -> Iterator[Finding]:
    for event, items in agendas(index):
        if event.event.status in UNSETTLED or len(event.days) < 2:
            continue
        yield from _lacking(said.NO_DAY, event, items, lambda placed: placed.day is None)


def _confirmed_without_hours(index: Index) -> Iterator[Finding]:
    for event, items in agendas(index):
        if event.event.status is EventStatus.CONFIRMED:
            yield from _lacking(
                said.CONFIRMED_WITHOUT_HOURS,
                event,
                items,
                lambda placed: placed.day is not None and not isinstance(placed.when, Slot),
            )


def _lacking(
    entry: Entry,
    event: PlacedEvent,
    items: tuple[PlacedItem, ...],
    lacks: Callable[[PlacedItem], bool],
) -> Iterator[Finding]:
    """One finding on all items that lack something: they are filled in together."""
    lacking = [each for each in items if _is_due(each) and lacks(each)]
    # A block gives its time to its items: it is named in their place, and only if one needs it.
    needed = {id(each.block) for each in lacking if each.block}
    named = [
        each
        for each in lacking
        if each.block is None
        and (id(each) in needed or not isinstance(each.item, ParallelBlock) or not each.item.items)
    ]
    if named:
        yield finding(
            entry,
            f"{event.pointer}/agenda",
            ids=(event.event.id,),
            related=tuple(each.pointer for each in named),
            event=event.title,
            count=len(named),
            items=some(name_of(each.item) for each in named),
        )


def _is_due(placed: PlacedItem) -> bool:
    return stands(placed) and placed.item.status is not ItemStatus.POSTPONED


def _settled_without_dates(index: Index) -> Iterator[Finding]:
    for event in index.events:
        status = event.event.status
        settled = status is EventStatus.CONFIRMED or status is EventStatus.HELD
        if status and settled and event.event.dates is None:
            yield finding(
                said.SETTLED_WITHOUT_DATES,
                event.pointer,
                ids=(event.event.id,),
                event=event.title,
                status=status,
            )


def _held_in_future(index: Index) -> Iterator[Finding]:
    revised = index.document.header.revised
    for event in index.events:
        dates = event.event.dates
        first = bounds(dates).first if dates else None
        if event.event.status is EventStatus.HELD and dates and first and first > revised:
            yield finding(
                said.HELD_IN_FUTURE,
                f"{event.pointer}/status",
                ids=(event.event.id,),
                event=event.title,
                dates=dates,
                revised=revised,
            )


RULES = (
    Rule(said.PERIOD_REVERSED, _period_reversed),
    Rule(said.NO_ZONE, _no_zone),
    Rule(said.UNKNOWN_ZONE, _unknown_zone),
    Rule(gatherings.UNKNOWN_PERSON_ZONE, _unknown_zone_of_person),
    Rule(said.NO_DAY, _no_day),
    Rule(said.SETTLED_WITHOUT_DATES, _settled_without_dates),
    Rule(said.CONFIRMED_WITHOUT_HOURS, _confirmed_without_hours),
    Rule(said.HELD_IN_FUTURE, _held_in_future),
)
