"""Who has to be together or on the way: stories, boundaries, and a naive oracle for each kind."""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gatherings import (
    HOUSES,
    dialogue,
    event,
    item,
    minutes_of,
    of_kind,
    slot,
    told,
    way,
)
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import ClashKind, clashes

_TIMES = st.integers(0, 8).map(lambda n: 15 * n)
_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def codes(document: m.Document) -> list[str]:
    """The codes of all clashes."""
    return [each.finding.code for each in clashes(document)]


# What is for everybody --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "overlap"),
    [
        (0, 60, None), (0, 61, (60, 61)), (60, 120, (60, 120)), (80, 90, (80, 90)),
        (119, 200, (119, 120)), (120, 200, None), (0, 200, (60, 120)), (90, 90, None),
        (100, 80, None),
    ],
)  # fmt: skip
def test_a_workshop_that_touches_a_keynote_leaves_it_its_public(
    start: int, end: int, overlap: tuple[int, int] | None
) -> None:
    """Half-open: the minute in which the keynote ends is free again."""
    keynote = item("keynote", 60, 120, kind=m.Keynote)
    document = dialogue(event(keynote, item("w", start, end)))

    expected = [slot(*overlap)] if overlap else []

    assert expected == [each.overlap for each in of_kind(document, ClashKind.EVERYONE)]


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (m.Panel, _ERROR), (m.Opening, _ERROR), (m.Break, _WARNING), (m.Talk, _WARNING),
        (m.Session, _WARNING), (m.ParallelBlock, _WARNING),
    ],
)  # fmt: skip
def test_two_for_everybody_are_worse_than_one(kind: type[m.AgendaItem], severity: Severity) -> None:
    """Nobody can be at two plenaries; coffee beside one is only a pity."""
    document = dialogue(event(item("a", 60, 120, kind=m.Keynote), item("b", 90, 150, kind=kind)))

    assert [(("a", "b"), None, severity)] == told(document, ClashKind.EVERYONE)


def test_one_plenary_against_many_items_is_one_finding() -> None:
    """Five hundred tables beside a keynote are one thing to mend."""
    tables = [item(f"t{n}", 60, 120) for n in range(500)]
    document = dialogue(event(item("keynote", 60, 120, kind=m.Keynote), *tables))
    (found,) = clashes(document)

    assert 501 == len(found.items)
    assert "«t0», «t1», «t2» y 497 más" in found.finding.fault("es")


def test_more_than_a_hundred_plenaries_are_a_fault_of_the_data() -> None:
    """A schedule in which every talk was marked as a keynote is told once."""
    keynotes = [item(f"k{n}", 60, 120, kind=m.Keynote) for n in range(300)]
    (found,) = of_kind(dialogue(event(*keynotes)), ClashKind.EVERYONE)

    assert "GA322" == found.finding.code
    assert _ERROR is found.severity


def test_a_block_stands_for_its_items() -> None:
    """Of a block beside a keynote its tables are not told, too; of one that is not, they are."""
    inner = (item("in", 90, 120), item("out", 200, 220))
    block = m.ParallelBlock(id="block", when=slot(60, 240), items=inner)  # type: ignore[arg-type]  # single items
    apart = attrs.evolve(block, when=slot(150, 240))
    keynote = item("keynote", 100, 110, kind=m.Keynote)

    assert [(("keynote", "block"), None, _WARNING)] == told(
        dialogue(event(keynote, block)), ClashKind.EVERYONE
    )
    assert [(("keynote", "in"), None, _WARNING)] == told(
        dialogue(event(keynote, apart)), ClashKind.EVERYONE
    )


def test_a_panel_within_a_block_is_for_whoever_chooses_it() -> None:
    """One of several at once is before nobody but its own public."""
    panel = m.Panel(id="panel")
    block = m.ParallelBlock(id="block", when=slot(60, 120), items=(panel, m.Talk(id="talk")))

    assert [] == told(dialogue(event(block, item("w", 60, 120))), ClashKind.EVERYONE)


def test_the_plenary_of_another_event_is_nobodys_business() -> None:
    """Two meetings on one morning have a public each."""
    one = event(item("keynote", 60, 120, kind=m.Keynote))
    other = event(item("w", 60, 120), name="other")

    assert [] == told(dialogue(one, other), ClashKind.EVERYONE)


def test_what_is_out_of_order_is_told_once() -> None:
    """Conclusions during a workshop are told by the order, and not again as a plenary."""
    block = m.ParallelBlock(id="block", when=slot(60, 120), items=(m.Workshop(id="w"),))
    agenda = (block, item("end", 90, 150, kind=m.Conclusions), item("tea", 90, 100, kind=m.Break))
    document = dialogue(event(*agenda))

    assert [(("end", "w"), None, _ERROR)] == told(document, ClashKind.ORDER)
    assert [(("end", "tea"), None, _WARNING)] == told(document, ClashKind.EVERYONE)


@pytest.mark.parametrize("status", [m.ItemStatus.CANCELLED, m.ItemStatus.POSTPONED])
def test_a_cancelled_plenary_gathers_nobody(status: m.ItemStatus) -> None:
    keynote = item("keynote", 60, 120, kind=m.Keynote, status=status)

    assert [] == codes(dialogue(event(keynote, item("w", 60, 120))))


def test_a_schedule_of_sessions_only_says_nothing_of_this() -> None:
    """What an imported conference calls everything is before nobody in particular."""
    sessions = [item(f"s{n}", 60, 120, kind=m.Session, rooms=(f"r{n}",)) for n in range(50)]

    assert [] == codes(dialogue(event(*sessions)))


_KINDS = st.sampled_from((m.Keynote, m.Panel, m.Talk, m.Workshop, m.Break, m.Session))


@st.composite
def _agendas(draw: st.DrawFn) -> tuple[m.AgendaItem, ...]:
    def single(name: str) -> m.AgendaItem:
        return item(name, draw(_TIMES), draw(_TIMES), kind=draw(_KINDS))

    inner = tuple(single(f"in-{n}") for n in range(draw(st.integers(0, 3))))
    block = m.ParallelBlock(id="block", when=slot(draw(_TIMES), draw(_TIMES)), items=inner)  # type: ignore[arg-type]  # single items
    return (*(single(f"item-{n}") for n in range(draw(st.integers(0, 6)))), block)


def _beside(agenda: tuple[m.AgendaItem, ...]) -> Iterator[frozenset[str]]:
    """Minute by minute: what goes on while something is for everybody."""
    plenaries = [each for each in agenda if isinstance(each, m.Keynote | m.Panel)]
    for plenary in plenaries:
        for other in agenda:
            if other is plenary or not minutes_of(plenary) & minutes_of(other):
                inner = other.items if isinstance(other, m.ParallelBlock) else ()
                for child in inner:
                    if minutes_of(plenary) & minutes_of(child):
                        yield frozenset((plenary.id, child.id))
            else:
                yield frozenset((plenary.id, other.id))


@given(_agendas())
def test_everybody_is_missed_where_looking_at_every_minute_misses_them(
    agenda: tuple[m.AgendaItem, ...],
) -> None:
    """The sweep and the naive oracle agree, and each plenary is told once."""
    found = of_kind(dialogue(event(*agenda)), ClashKind.EVERYONE)
    pairs = [frozenset((each.items[0].id, other.id)) for each in found for other in each.items[1:]]

    assert set(_beside(agenda)) == set(pairs)
    assert len(pairs) == len(set(pairs))
    assert len(found) == len({each.items[0].id for each in found})


# On the way -------------------------------------------------------------------------------------


def _trip(gap: int, **rest: Any) -> m.Dialogue:
    """Ana has a workshop in the north and, `gap` minutes later, one in the south."""
    one = item("a", 0, 60, people=["ana"], rooms=("norte-1",))
    other = item("b", 60 + gap, 120 + gap, people=["ana"], rooms=("sur-1",))
    return dialogue(event(one, attrs.evolve(other, **rest)), ways=[way("norte", "sur", 30)])


@pytest.mark.parametrize(("gap", "late"), [(0, True), (29, True), (30, False), (-1, False)])
def test_exactly_the_minutes_are_enough(gap: int, late: bool) -> None:  # noqa: FBT001
    """And what overlaps is one person in two items, which is told as that."""
    found = told(_trip(gap), ClashKind.TRAVEL)

    assert ([(("a", "b"), "ana", _ERROR)] if late else []) == found
    assert ([ClashKind.PERSON] if gap < 0 else []) == [
        each.kind for each in clashes(_trip(gap)) if each.kind is ClashKind.PERSON
    ]


def test_a_clash_of_travel_says_how_long_it_takes() -> None:
    """The person, both places, the time there is and the minutes it takes."""
    (found,) = clashes(_trip(20))

    assert (
        "Para ir de Sala 1, donde acaba «a», a Sala 1, donde empieza «b», Ana Inventada necesita "
        "30 min y solo tiene: 14 de mayo de 2026, 01:00–01:20." == found.finding.fault("es")
    )
    assert found.overlap is None


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"role": m.Role.ATTENDEE}, [_NOTE]),
        ({"certainty": m.Certainty.TENTATIVE}, [_WARNING]),
        ({"remote": True}, []),
        ({"substitute": "eva"}, []),
        ({"substitute": "ana"}, [_ERROR]),
    ],
)
def test_who_only_listens_may_come_late(part: dict[str, object], expected: list[Severity]) -> None:
    """Who is unsure may, too; who connects does not travel, and a substitute is there already."""
    own = attrs.evolve(m.Part(role=m.Role.MODERATOR, person="ana"), **part)  # type: ignore[arg-type]  # fields of a part

    assert expected == [each.severity for each in clashes(_trip(0, parts=(own,)))]


def test_who_is_in_one_of_several_rooms_takes_the_shortest_way() -> None:
    """Nothing is claimed that is not sure."""
    assert [] == codes(_trip(0, rooms=("sur-1", "norte-2")))
    assert [] == codes(_trip(0, rooms=("norte-1",)))
    assert ["GA314"] == codes(_trip(0, rooms=("sur-1", "sur-2")))


def test_rooms_count_before_their_venues() -> None:
    """Two rooms beside each other are nearer than their houses."""
    near = [way("norte", "sur", 30), way("norte-1", "sur-1", 5)]

    assert ["GA314"] == codes(attrs.evolve(_trip(4), transfers=tuple(near)))
    assert [] == codes(attrs.evolve(_trip(5), transfers=tuple(near)))


def test_who_stays_in_a_room_goes_nowhere() -> None:
    """Even where it is said how far the room is from the door of its house."""
    stay = attrs.evolve(_trip(0, rooms=("norte-1",)), transfers=(way("norte-1", "norte", 10),))

    assert [] == codes(stay)
    assert ["GA314"] == codes(attrs.evolve(_trip(0, rooms=("norte-2",)), transfers=stay.transfers))


def test_the_way_is_as_long_between_two_events_and_two_zones() -> None:
    """Ten in Bogotá is nine in Mexico City in May 2026."""
    mexico = event(item("a", 480, 540, people=["ana"], rooms=("norte-1",)))
    bogota = event(
        item("b", 619, 700, people=["ana"], rooms=("sur-1",)), name="b", zone="America/Bogota"
    )
    document = dialogue(mexico, bogota, ways=[way("norte", "sur", 20)])

    assert [(("a", "b"), "ana", _ERROR)] == told(document, ClashKind.TRAVEL)
    assert [] == told(
        attrs.evolve(document, transfers=(way("sur", "norte", 19),)), ClashKind.TRAVEL
    )
    nowhere = attrs.evolve(bogota, zone=None)
    assert [] == told(attrs.evolve(document, events=(mexico, nowhere)), ClashKind.TRAVEL)


def test_what_lies_between_does_not_shorten_the_way() -> None:
    """Ten minutes somewhere unknown leave the south as far from the north as it is."""
    agenda = (
        item("a", 0, 60, people=["ana"], rooms=("norte-1",)),
        item("between", 60, 70, people=["ana"]),
        item("b", 70, 90, people=["ana"], rooms=("sur-1",)),
    )

    assert [(("a", "b"), "ana", _ERROR)] == told(
        dialogue(event(*agenda), ways=[way("norte", "sur", 30)]), ClashKind.TRAVEL
    )


def test_a_placeholder_who_is_always_on_the_way_is_told_once() -> None:
    """ "Por confirmar" in a thousand touching items in two houses is a fault of the data."""
    agenda = [
        item(f"i{n}", n, n + 1, people=["ana"], rooms=(f"{('norte', 'sur')[n % 2]}-1",))
        for n in range(1_000)
    ]
    (found,) = clashes(dialogue(event(*agenda), ways=[way("norte", "sur", 30)]))

    assert ("GA322", "ana", _WARNING) == (found.finding.code, found.shared, found.severity)
    assert "más de 100 veces" in found.finding.fault("es")


_ROOMS = st.sampled_from([f"{name}-{n}" for name in HOUSES for n in (1, 2)] + ["nowhere"])
_PLACES = st.sampled_from(["norte", "sur", "norte-1", "sur-2", "puebla"])
_WAYS = st.lists(
    st.builds(way, _PLACES, _PLACES, st.sampled_from((0, 10, 15, 16, 30, 60))), max_size=4
)


@st.composite
def _visits(draw: st.DrawFn) -> m.AgendaItem:
    parts = draw(
        st.lists(
            st.builds(
                m.Part,
                role=st.sampled_from((m.Role.MODERATOR, m.Role.ATTENDEE)),
                person=st.sampled_from(("ana", "eva")),
                remote=st.booleans(),
            ),
            max_size=3,
        )
    )
    name = f"v{draw(st.integers(0, 10**9))}"
    rooms = tuple(draw(st.lists(_ROOMS, max_size=2)))
    start = draw(_TIMES) + 1440 * draw(st.integers(0, 1))
    return item(name, start, start + draw(_TIMES), rooms=rooms, parts=tuple(parts))


_LISTS = st.lists(_visits(), max_size=6, unique_by=lambda each: each.id)


def _present(each: m.AgendaItem) -> set[str]:
    return {str(part.person) for part in each.parts if not part.remote}


def _stated(ways: list[m.Transfer], here: str, there: str) -> int | None:
    """The longest that is stated of the way, of rooms first; looked up as a person would."""
    if here == there:
        return None
    houses = {f"{name}-{n}": name for name in HOUSES for n in (1, 2)}
    for one in (here, houses.get(here, here)):
        for other in (there, houses.get(there, there)):
            found = [
                each.minutes for each in ways if {each.origin, each.destination} == {one, other}
            ]
            if one != other and found:
                return max(found)
    return None


def _too_short(agenda: list[m.AgendaItem], ways: list[m.Transfer]) -> Iterator[tuple[str, ...]]:
    """Minute by minute: the ways for which the minutes between two items do not suffice."""
    for one, other in permutations(agenda, 2):
        here, there = minutes_of(one), minutes_of(other)
        if not here or not there or max(here) >= min(there) or not one.rooms or not other.rooms:
            continue
        free = int((min(there) - max(here)).total_seconds()) // 60 - 1
        needed = min(_stated(ways, a, b) or 0 for a in one.rooms for b in other.rooms)
        if free < needed:
            yield from ((one.id, other.id, who) for who in _present(one) & _present(other))


@given(_LISTS, _WAYS)
def test_the_ways_that_are_too_long_are_those_that_a_clock_shows(
    agenda: list[m.AgendaItem], ways: list[m.Transfer]
) -> None:
    """Every pair of items of every person, with every way between their rooms."""
    document = dialogue(event(*agenda), ways=ways)
    found = [
        (*(placed.id for placed in each.items), each.shared or "")
        for each in of_kind(document, ClashKind.TRAVEL)
    ]

    assert sorted(_too_short(agenda, ways)) == sorted(found)
