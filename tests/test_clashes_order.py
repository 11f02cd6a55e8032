"""What starts too early, on several clocks, told once and with what helps."""

from datetime import date, datetime, timedelta
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from gatherings import dialogue, event, item, of_kind, slot, told
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.rules import check
from gobierno_abierto.scheduling import ClashKind, clashes, precedences


def _two(
    first: m.AgendaItem, second: m.AgendaItem, zones: tuple[str | None, str | None]
) -> m.Dialogue:
    """One item in one event, and what comes after it in another."""
    return dialogue(
        event(first, name="one", zone=zones[0]),
        event(attrs.evolve(second, after=("a",)), name="other", zone=zones[1]),
    )


def test_the_earliest_start_is_told_on_the_clock_of_the_late_item() -> None:
    """Ten at night in Mexico City is six in the morning in Madrid."""
    late = item("b", 1440 + 180, 1440 + 240)
    document = _two(item("a", 1200, 1320), late, ("America/Mexico_City", "Europe/Madrid"))
    (found,) = of_kind(document, ClashKind.ORDER)

    assert "Empiécela a partir de: 15 de mayo de 2026, 06:00." == found.finding.remedy("es")


def test_the_last_of_several_is_the_last_on_every_clock() -> None:
    """Noon in Mexico City is later than two in the afternoon in Madrid."""
    document = dialogue(
        event(item("a", 600, 720), name="here"),
        event(item("b", 720, 840), name="there", zone="Europe/Madrid"),
        event(item("c", 0, 30, after=("a", "b")), name="then"),
    )
    (found,) = of_kind(document, ClashKind.ORDER)

    assert ["c", "b", "a"] == [each.id for each in found.items]
    assert "Empiécela a partir de: 14 de mayo de 2026, 12:00." == found.finding.remedy("es")


@pytest.mark.parametrize(
    ("zones", "expected"),
    [
        (("America/Mexico_City", None), 0),
        ((None, "America/Mexico_City"), 0),
        ((None, None), 1),
        (("America/Mexico_City", "America/Mexico_City"), 1),
    ],
)
def test_an_hour_without_a_zone_is_not_compared_with_one_that_has_one(
    zones: tuple[str | None, str | None], expected: int
) -> None:
    """Nobody knows which comes first; the repair does not ask for it either."""
    document = _two(item("a", 60, 120), item("b", 0, 30), zones)

    assert expected == len(of_kind(document, ClashKind.ORDER))
    assert expected == len(list(precedences(Index(document))))


@pytest.mark.parametrize(
    ("first", "second", "zones", "expected"),
    [
        # In Auckland the 15th begins while it is the morning of the 14th in Honolulu.
        (date(2026, 5, 15), slot(1380, 1430), ("Pacific/Auckland", "Pacific/Honolulu"), 0),
        (date(2026, 5, 15), slot(0, 60), ("Pacific/Auckland", "Pacific/Honolulu"), 1),
        (date(2026, 5, 15), slot(1380, 1430), ("Pacific/Auckland", "Pacific/Auckland"), 1),
        (slot(0, 60), date(2026, 5, 13), ("Pacific/Honolulu", "Pacific/Auckland"), 1),
        (slot(0, 60), date(2026, 5, 14), ("Pacific/Auckland", "Pacific/Honolulu"), 0),
        (date(2026, 5, 14), date(2026, 5, 14), ("Pacific/Auckland", "Pacific/Honolulu"), 0),
        (date(2026, 5, 14), date(2026, 5, 13), ("Pacific/Honolulu", "Pacific/Auckland"), 1),
        (date(9999, 12, 31), date(9999, 12, 31), ("Pacific/Auckland", "Pacific/Honolulu"), 0),
    ],
)
def test_of_an_item_with_a_day_only_what_is_sure_is_told(
    first: m.Slot | date, second: m.Slot | date, zones: tuple[str, str], expected: int
) -> None:
    """Its last moment on its own clock, and the first one of the other's day."""
    one, other = item("a", 0, 1), item("b", 0, 1)
    document = _two(attrs.evolve(one, when=first), attrs.evolve(other, when=second), zones)
    undated = tuple(attrs.evolve(each, dates=None) for each in document.events)
    document = attrs.evolve(document, events=undated)

    assert expected == len(of_kind(document, ClashKind.ORDER))


def test_an_hour_that_the_clock_leaps_over_is_the_instant_that_it_stands_for() -> None:
    """On 29 March 2026, half past two in Madrid is half past three, for rooms and for order."""
    first = datetime(2026, 3, 29)

    def at(start: int, end: int) -> m.Slot:
        return m.Slot(start=first + timedelta(minutes=start), end=first + timedelta(minutes=end))

    agenda = (
        attrs.evolve(item("a", 0, 1), when=at(60, 150)),
        attrs.evolve(item("b", 0, 1), when=at(180, 240), after=("a",)),
    )
    dates = m.edtf("2026-03-29")
    document = dialogue(event(*agenda, zone="Europe/Madrid", dates=dates))
    (found,) = of_kind(document, ClashKind.ORDER)

    assert "Empiécela a partir de: 29 de marzo de 2026, 03:30." == found.finding.remedy("es")


def test_one_fact_is_told_once_and_as_the_worse_of_two() -> None:
    """A panel during the opening: two for everybody at once, which no hour of the order mends."""
    opening, panel = item("o", 0, 60, kind=m.Opening), item("p", 30, 90, kind=m.Panel)

    def codes(*agenda: m.AgendaItem) -> list[tuple[str, Severity]]:
        return [(each.finding.code, each.severity) for each in clashes(dialogue(event(*agenda)))]

    assert [("GA313", Severity.ERROR)] == codes(opening, panel)
    assert [("GA304", Severity.ERROR)] == codes(opening, attrs.evolve(panel, after=("o",)))
    before = attrs.evolve(opening, when=slot(90, 120))
    assert [("GA304", Severity.WARNING)] == codes(before, panel)


def test_five_thousand_after_a_block_of_five_thousand_are_soon_looked_at() -> None:
    """Twenty-five million pairs, and one finding."""
    children = tuple(m.Workshop(id=f"k{n}") for n in range(5_000))
    block = m.ParallelBlock(id="block", when=slot(600, 660), items=children)
    late = [item(f"t{n}", 0, 60, kind=m.Session, after=("block",)) for n in range(5_000)]
    found = of_kind(dialogue(event(block, *late)), ClashKind.ORDER)

    assert ["GA322"] == [each.finding.code for each in found]


def test_precedences_are_made_one_by_one() -> None:
    """Nine million pairs take no room until somebody asks for them."""
    agenda = [
        kind(id=f"{kind.kind}{n}") for n in range(3_000) for kind in (m.Conclusions, m.Workshop)
    ]
    found = precedences(Index(dialogue(event(*agenda))))

    assert "conclusions0" == next(iter(found)).later.item.id
    assert next(iter(found)) == next(iter(found))


def test_an_event_whose_dates_are_wrong_is_told_once() -> None:
    """Half an agenda outside are a hundred findings; one more, and the dates are to blame."""

    def codes(many: int) -> set[str]:
        there = [item(f"t{n}", n, n + 1, kind=m.Session) for n in range(many)]
        here = [item(f"u{n}", 1440 + n, 1441 + n, kind=m.Session) for n in range(many)]
        wrong = event(*there, *here, dates=m.edtf("2026-05-15"))
        return {each.code for each in check(dialogue(wrong)) if each.code[:3] == "GA3"}

    assert {"GA305"} == codes(100)
    assert {"GA322"} == codes(101)


def test_what_goes_on_during_a_plenary_is_told_with_its_own_hours() -> None:
    """A break at the start and one at the end are no break of four hours."""
    agenda = (
        item("p", 0, 240, kind=m.Panel),
        item("c", 0, 30, kind=m.Break),
        item("d", 210, 300, kind=m.Break),
    )
    (found,) = of_kind(dialogue(event(*agenda)), ClashKind.EVERYONE)

    assert (
        "«p» es para todo el público, y a la misma hora hay: «c» (14 de mayo de 2026, 00:00–00:30) "
        "y «d» (03:30–04:00)." == found.finding.fault("es")
    )
    assert slot(0, 30) == found.overlap


def test_what_goes_on_without_a_break_is_one_time() -> None:
    agenda = (
        item("p", 0, 240, kind=m.Panel),
        item("c", 0, 30, kind=m.Break),
        item("d", 30, 90, kind=m.Break),
    )

    assert [slot(0, 90)] == [
        each.overlap for each in of_kind(dialogue(event(*agenda)), ClashKind.EVERYONE)
    ]


def _block(*children: m.Workshop, rooms: tuple[str, ...]) -> m.Dialogue:
    block = m.ParallelBlock(id="block", when=slot(0, 60), rooms=rooms, items=children)
    after = item("next", 65, 120, people=["ana"], rooms=("norte-2",))
    ways = (m.Transfer(origin="norte-1", destination="norte-2", minutes=30),)
    return dialogue(event(block, after), ways=ways)


@pytest.mark.parametrize(
    ("rooms", "own", "late"),
    [(("norte-1",), {}, 1), (("norte-1", "norte-2"), {}, 0), ((), {}, 0),
     (("norte-1",), {"venue": "sur"}, 0), (("norte-1",), {"rooms": ("norte-2",)}, 0)],
)  # fmt: skip
def test_an_item_without_a_room_is_in_the_only_one_of_its_block(
    rooms: tuple[str, ...], own: dict[str, Any], late: int
) -> None:
    """One leaves for the next from there; and the two do not clash over it."""
    host = m.Part(role=m.Role.MODERATOR, person="ana")
    child = m.Workshop(id="k", parts=(host,), **own)
    found = _block(child, rooms=rooms)

    assert late == len(told(found, ClashKind.TRAVEL))
    assert [] == told(found, ClashKind.ROOM)


@pytest.mark.parametrize(("many", "expected"), [(1, 1), (2, 0)])
def test_the_only_item_of_a_block_has_to_fit_into_its_room(many: int, expected: int) -> None:
    """Of several, nobody knows who is in which corner."""
    room = m.Room(id="r", name=m.text(es="Sala"), capacity=10)
    children = tuple(m.Workshop(id=f"k{n}", expected=50) for n in range(many))
    block = m.ParallelBlock(id="block", when=slot(0, 60), rooms=("r",), items=children)
    document = dialogue(
        event(block), venues=(m.Venue(id="v", name=m.text(es="Sede"), rooms=(room,)),)
    )

    assert expected == len(of_kind(document, ClashKind.CAPACITY))


_DAY_BEFORE, _MONTHS_LATER = -1440, 90 * 1440


@pytest.mark.parametrize("slip", [_DAY_BEFORE, _MONTHS_LATER])
@pytest.mark.parametrize("wrong", range(6))
def test_one_item_on_a_wrong_day_is_the_only_one_that_is_told_of(slip: int, wrong: int) -> None:
    """Whoever is in time is not blamed for the slip of another row."""
    kinds = (m.Opening, m.Panel, m.Talk, m.Workshop, m.Conclusions, m.Closing)
    times = [n * 60 + (slip if n == wrong else 0) for n in range(len(kinds))]
    agenda = [
        item(f"t{n}", start, start + 60, kind=kind, after=(f"t{n - 1}",) if n else ())
        for n, (kind, start) in enumerate(zip(kinds, times, strict=True))
    ]
    found = clashes(dialogue(event(*agenda)))

    assert {f"t{wrong}"} == {each.items[0].id for each in found}
    assert "GA305" in {each.finding.code for each in found}


def test_an_event_whose_dates_are_not_those_of_its_agenda_is_told_once_and_at_its_dates() -> None:
    """Every row would be blamed for one wrong cell; of two rows nobody knows which is wrong."""

    def told_of(inside: int, outside: int) -> list[tuple[str, str]]:
        days = [0] * inside + [10 * 1440] * outside
        agenda = [
            item(f"t{n}", day + n * 60, day + n * 60 + 60, kind=m.Session)
            for n, day in enumerate(days)
        ]
        found = check(dialogue(event(*agenda)))
        return [(each.code, each.pointer) for each in found if each.code[:3] == "GA3"]

    assert [("GA322", "/events/0/dates")] == told_of(2, 3)
    assert ["GA305"] * 3 == [code for code, _ in told_of(3, 3)]
    assert ["GA305"] * 2 == [code for code, _ in told_of(0, 2)]


def test_an_item_outside_of_the_dates_is_not_told_when_to_start() -> None:
    """Its day is wrong: the hour after what it follows is no advice, and not a second finding."""
    agenda = (
        item("t", 0, 60, kind=m.Workshop),
        item("c", -1440 + 120, -1440 + 180, kind=m.Conclusions, after=("t",)),
    )

    assert ["GA305"] == [each.finding.code for each in clashes(dialogue(event(*agenda)))]


def test_where_the_dates_of_the_event_are_wrong_the_order_of_its_items_is_told() -> None:
    """Then the items may be right, and they are out of order among themselves."""
    day = 10 * 1440
    there = [item(f"t{n}", day + n, day + n + 1, kind=m.Session) for n in range(3)]
    late = item("z", day, day + 10, kind=m.Session, after=("t2",))
    found = {each.finding.code for each in clashes(dialogue(event(*there, late)))}

    assert {"GA322", "GA304"} <= found
