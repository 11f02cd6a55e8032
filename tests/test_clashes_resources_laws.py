"""What is limited: each kind of clash equals what looking at every minute finds."""

from collections.abc import Iterator

from hypothesis import given

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import clashes
from limited_agendas import (
    AHEAD,
    LAST,
    MIDNIGHT,
    Going,
    Told,
    dialogues,
    fullest,
    goings,
    pieces,
    short,
    told,
)


def _short(going: list[Going], shared: str, start: int, end: int) -> Told:
    return Told(frozenset(each.item.id for each in going), shared, start, end)


@given(dialogues())
def test_a_room_for_several_is_too_full_at_the_moments_that_a_clock_finds(
    document: m.Dialogue,
) -> None:
    """Of rooms for one, the pairs are told elsewhere."""
    expected = {
        _short(going, room.id, start, end)
        for room in document.venues[0].rooms
        if (room.concurrent or 1) > 1
        for going, start, end in fullest(
            pieces(document, lambda each, of=room.id: of in each.item.rooms),  # type: ignore[misc]
            len,
            room.concurrent or 1,
        )
    }
    found = [each for each in clashes(document) if each.finding.code == "GA321"]

    assert expected == {short(each) for each in found}
    assert len(expected) == len(found)


@given(dialogues())
def test_a_resource_is_short_at_the_moments_that_a_clock_finds(document: m.Dialogue) -> None:
    expected = {
        _short(going, resource.id, start, end)
        for resource in document.resources
        if resource.quantity is not None
        for going, start, end in fullest(
            pieces(document, lambda each, of=resource.id: of in each.item.needs),  # type: ignore[misc]
            len,
            resource.quantity,
        )
    }
    found = told(document, "need")

    assert expected == set(found)
    assert len(expected) == len(found)


def _without_rest(document: m.Dialogue, resource: m.Resource) -> Iterator[Told]:
    quantity = 1 if resource.quantity is None else resource.quantity
    longest, rest = resource.longest or 0, resource.rest or 0
    if min(quantity, longest, rest) <= 0:
        return
    those = list(pieces(document, lambda each: resource.id in each.item.needs))
    run: list[int] = []
    for minute in range(4 * LAST):
        serving = [each for each, minutes in those if minute in minutes]
        if len(serving) >= quantity:
            run.append(minute)
        if run and minute - run[-1] >= rest:
            if len(run) > longest:
                there = range(run[0], run[-1] + 1)
                items = [each for each, minutes in those if minutes & set(there)]
                yield _short(items, resource.id, run[0], run[-1] + 1)
            run = []


@given(dialogues())
def test_a_resource_serves_too_long_where_a_clock_says_so(document: m.Dialogue) -> None:
    expected = {each for of in document.resources for each in _without_rest(document, of)}
    found = told(document, "rest")

    assert expected == set(found)
    assert len(expected) == len(found)


def _lacking(document: m.Dialogue, whose: m.Person | m.Room | m.Venue) -> Iterator[Told]:
    """Minute by minute, on the clock of each event."""
    lasting = [each for each in whose.availability if each.start < each.end]
    lacking: dict[str, list[int]] = {}
    for going, minutes in pieces(document, lambda each: _asks(each, whose)) if lasting else ():
        ahead = AHEAD if going.event.zone == "America/Bogota" else 0
        for minute in minutes:
            if not any(_minute(slot.start) <= minute + ahead < _minute(slot.end)
                       for slot in lasting):  # fmt: skip
                lacking.setdefault(going.item.id, []).append(minute)
    for item, those in lacking.items():
        yield Told(frozenset((item,)), whose.id, min(those), max(those) + 1)


def _asks(going: Going, whose: m.Person | m.Room | m.Venue) -> bool:
    if isinstance(whose, m.Person):
        return any(part.person == whose.id for part in going.item.parts)
    if isinstance(whose, m.Room):
        return whose.id in going.item.rooms
    # All rooms are in the one venue; the first event is in it, the second is nowhere.
    inherited = going.block.rooms if going.block else ()
    return bool(going.item.rooms or inherited or going.event.venues)


def _minute(moment: object) -> float:
    return (moment - MIDNIGHT).total_seconds() / 60  # type: ignore[operator, no-any-return]


@given(dialogues())
def test_people_and_rooms_are_lacking_where_a_clock_says_so(document: m.Dialogue) -> None:
    whose: tuple[m.Person | m.Room, ...] = (*document.people, *document.venues[0].rooms)
    expected = {each for of in whose for each in _lacking(document, of)}
    found = told(document, "availability")

    assert expected == set(found)
    assert len(expected) == len(found)


@given(dialogues())
def test_a_venue_is_closed_where_a_clock_says_so(document: m.Dialogue) -> None:
    expected = set(_lacking(document, document.venues[0]))
    found = told(document, "opening")

    assert expected == set(found)
    assert len(expected) == len(found)


class _Needs:
    """Who of an organisation is needed by items that go on together."""

    def __init__(self, document: m.Dialogue, of: m.Organization) -> None:
        self._of = of.id
        self._own = {each.id: each.organization for each in document.people}

    def parts(self, each: Going, *, sure: bool = False) -> list[m.Part]:
        return [
            part
            for part in each.item.parts
            if (part.organization or self._own.get(part.person or "")) == self._of
            and not part.remote
            and not (sure and (part.certainty or part.role is m.Role.ATTENDEE))
        ]

    def count(self, going: list[Going], *, sure: bool = False) -> int:
        people, unnamed = set(), 0
        for each in going:
            those = self.parts(each, sure=sure)
            people |= {part.person for part in those if part.person}
            if each.block is None:
                own = sum(part.person is None for part in those)
                within = sum(
                    part.person is None
                    for other in going
                    if other.block is each.item
                    for part in self.parts(other, sure=sure)
                )
                unnamed += max(own, within)
            elif not any(other.item is each.block for other in going):
                unnamed += sum(part.person is None for part in those)
        return len(people) + unnamed


@given(dialogues())
def test_a_delegation_is_too_small_at_the_moments_that_a_clock_finds(document: m.Dialogue) -> None:
    """And it is an error where those parts suffice for it that are sure."""
    expected = set()
    for of in document.organizations:
        if of.delegation is None:
            continue
        needs, most = _Needs(document, of), of.delegation
        those = [(each, frozenset(each.minutes)) for each in goings(document) if needs.parts(each)]
        for going, start, end in fullest(those, needs.count, most):
            is_error = needs.count(going, sure=True) > most
            severity = Severity.ERROR if is_error else Severity.WARNING
            expected.add((_short(going, of.id, start, end), severity))
    found = [each for each in clashes(document) if each.kind.value == "delegation"]

    assert expected == {(short(each), each.severity) for each in found}
    assert len(expected) == len(found)
