"""Items outside the times at which their people can come, or their rooms and venues are open."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from gobierno_abierto.findings import Entry, Severity
from gobierno_abierto.findings.catalogue import resources as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Person, Room, Slot, Venue
from gobierno_abierto.scheduling.asking import asked, gathered, in_order
from gobierno_abierto.scheduling.clash import Clash, ClashKind, clash
from gobierno_abierto.scheduling.demands import people_of, rooms_of
from gobierno_abierto.scheduling.hours import Lack, Timetables
from gobierno_abierto.scheduling.kinds.shared import person_clashes
from gobierno_abierto.scheduling.substitutes import Substitutes, parts_of
from gobierno_abierto.scheduling.sweep import SUSPECT_PAIRS
from gobierno_abierto.scheduling.telling import few, slot_of
from gobierno_abierto.words import Words

Whose = Person | Room | Venue


def availability_clashes(index: Index) -> Iterator[Clash]:
    """Items whose people or rooms are not available all the time: one clash for each of them.

    Hours are stated by the clock of the event, each in its own zone; those that touch are one,
    those that last no time are none, and where none is left nothing is stated. A named substitute
    who is free and available herself clears the clash of a person, whose severity follows her
    role as that of `person_clashes`. A block counts only while none of its own items asks for the
    same person or room. `Clash.overlap` goes from the first moment that is lacking to the last;
    the finding tells the times one by one. Somebody, or a room, that is lacking in more than
    `SUSPECT_PAIRS` items is one clash: then the hours are suspect.
    """
    yield from index.once(_people_away)
    yield from index.once(_rooms_away)


def opening_clashes(index: Index) -> Iterator[Clash]:
    """Items while their venue is closed, in the same way.

    The venue is that of the item's rooms, else its own, its block's, or the only one of its event.
    """
    yield from index.once(_venues_closed)


class _Away(NamedTuple):
    """Somebody or something that is lacking in an item, and when."""

    whose: Whose
    placed: PlacedItem
    lacks: list[Lack]

    @property
    def overlap(self) -> Slot:
        """From the first moment to the last."""
        return slot_of(self.placed, self.lacks[0].start, self.lacks[-1].end)

    @property
    def missing(self) -> Words:
        """The times, in a sentence."""
        parts = [slot_of(self.placed, *part) for lack in self.lacks for part in lack.parts]
        return few(parts, sum(lack.many for lack in self.lacks))


def _people_away(index: Index) -> list[Clash]:
    away = _away(index, _stated(index.people), people_of)
    if not away:
        return []
    # Whoever stands in where somebody is asked for twice is busy there.
    tuple(person_clashes(index))
    substitutes, parts = index.once(Substitutes), index.once(parts_of)

    def told(each: _Away) -> Clash:
        person = each.whose.id
        return _away_clash(
            each,
            ClashKind.AVAILABILITY,
            said.PERSON_AWAY,
            "/parts",
            severity=parts.severity(person, each.placed),
            person=name_of(each.whose),
            role=parts.of(person, each.placed).role,
        )

    settled = substitutes.settled([(each.whose.id, (each.placed,)) for each in away])
    away = [each for each, is_settled in zip(away, settled, strict=True) if not is_settled]
    return _all_told(away, ClashKind.AVAILABILITY, "/parts", told)


def _rooms_away(index: Index) -> list[Clash]:
    def told(each: _Away) -> Clash:
        return _away_clash(
            each, ClashKind.AVAILABILITY, said.ROOM_AWAY, "/rooms", room=name_of(each.whose)
        )

    away = _away(index, _stated(index.rooms), rooms_of)
    return _all_told(away, ClashKind.AVAILABILITY, "/rooms", told)


def _venues_closed(index: Index) -> list[Clash]:
    def told(each: _Away) -> Clash:
        return _away_clash(
            each, ClashKind.OPENING, said.VENUE_CLOSED, "/when", venue=name_of(each.whose)
        )

    def venues_of(placed: PlacedItem) -> Iterable[str]:
        return (venue.id for venue in index.venues_of(placed))

    away = _away(index, _stated(index.venues), venues_of)
    return _all_told(away, ClashKind.OPENING, "/when", told)


def _stated(those: Mapping[str, Whose]) -> dict[str, Whose]:
    return {name: each for name, each in those.items() if each.availability}


def _away(
    index: Index, stated: dict[str, Whose], what: Callable[[PlacedItem], Iterable[str]]
) -> list[_Away]:
    """Who or what is lacking in which item, in the order of the document."""
    if not stated:
        return []
    found: dict[tuple[int, str], _Away] = {}
    timetables = index.once(Timetables)
    for by_name in asked(index, lambda placed: (each for each in what(placed) if each in stated)):
        for name, those in by_name.items():
            whose = stated[name]
            clock = those[0].placed.event.clock
            hours = timetables.of(whose, clock)
            for start, end, placed in those:
                if clock is not placed.event.clock:
                    clock = placed.event.clock
                    hours = timetables.of(whose, clock)
                lack = hours.lack((start, end))
                if lack:
                    away = found.setdefault((placed.rank, name), _Away(whose, placed, []))
                    away.lacks.append(lack)
    return [found[key] for key in sorted(found)]


def _all_told(
    away: list[_Away], kind: ClashKind, member: str, told: Callable[[_Away], Clash]
) -> list[Clash]:
    by_whose: dict[str, list[_Away]] = {}
    for each in away:
        by_whose.setdefault(each.whose.id, []).append(each)
    found = [
        ((each.placed,), told(each))
        for those in by_whose.values()
        if len(those) <= SUSPECT_PAIRS
        for each in those
    ]
    suspects = [
        gathered(
            kind,
            [each.placed for each in those],
            member=member,
            shared=whose,
            name=name_of(those[0].whose),
        )
        for whose, those in by_whose.items()
        if len(those) > SUSPECT_PAIRS
    ]
    return [*in_order(found), *suspects]


def _away_clash(
    each: _Away,
    kind: ClashKind,
    entry: Entry,
    member: str,
    severity: Severity | None = None,
    **words: Words,
) -> Clash:
    return clash(
        kind,
        entry,
        (each.placed,),
        member=member,
        shared=each.whose.id,
        overlap=each.overlap,
        severity=severity,
        item=name_of(each.placed.item),
        missing=each.missing,
        **words,
    )
