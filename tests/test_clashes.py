"""Clashes: stories, the boundary, and a naive oracle."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import Clash, ClashKind, clashes

_MIDNIGHT = datetime(2026, 5, 14)


def slot(start: int, end: int) -> m.Slot:
    """From minute to minute of 14 May 2026."""
    return m.Slot(
        start=_MIDNIGHT + timedelta(minutes=start), end=_MIDNIGHT + timedelta(minutes=end)
    )


def workshop(
    name: str,
    start: int,
    end: int,
    *,
    people: Iterable[str] = (),
    rooms: tuple[str, ...] = (),
    **rest: object,
) -> m.Workshop:
    """A workshop in which the people moderate."""
    parts = tuple(m.Part(role=m.Role.MODERATOR, person=each) for each in people)
    made = m.Workshop(id=name, when=slot(start, end), rooms=rooms, parts=parts)
    return attrs.evolve(made, **rest)  # type: ignore[arg-type]  # fields of an item


def meeting(*agenda: m.AgendaItem, **rest: object) -> m.Event:
    """An event on 14 May 2026 in Mexico City."""
    made = m.Event(
        id="event", dates=m.edtf("2026-05-14"), zone="America/Mexico_City", agenda=agenda
    )
    return attrs.evolve(made, **rest)  # type: ignore[arg-type]  # fields of an event


def dialogue(*events: m.Event) -> m.Dialogue:
    """A dialogue with Ana (invented) and a room for thirty."""
    return m.Dialogue(
        id="dialogue",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="Inventada",
        ),
        title=m.text(es="Diálogo"),
        events=events,
        people=(m.Person(id="ana", name="Ana Inventada"),),
        venues=(
            m.Venue(
                id="venue",
                name=m.text(es="Sede"),
                rooms=(m.Room(id="room", name=m.text(es="Sala"), capacity=30),),
            ),
        ),
    )


def told(document: m.Document) -> list[tuple[str, tuple[str, ...], str | None]]:
    """Each clash in short: kind, items, what is shared."""
    return [
        (each.kind.value, tuple(item.id for item in each.items), each.shared)
        for each in clashes(document)
    ]


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ((60, 120), (120, 180), None),
        ((60, 121), (120, 180), (120, 121)),
        ((60, 120), (60, 120), (60, 120)),
        ((60, 240), (120, 180), (120, 180)),
        ((120, 180), (60, 121), (120, 121)),
        ((60, 120), (180, 240), None),
        ((60, 60), (0, 120), None),
        ((120, 60), (0, 240), None),
        ((1380, 1500), (1440, 1560), (1440, 1500)),
    ],
)
@pytest.mark.parametrize("kind", ["person", "room"])
def test_touching_is_not_overlapping(
    kind: str, one: tuple[int, int], other: tuple[int, int], overlap: tuple[int, int] | None
) -> None:
    """Half-open slots clash exactly where they share a minute, across midnight too."""
    shared = {"people": ("ana",)} if kind == "person" else {"rooms": ("room",)}
    document = dialogue(meeting(workshop("a", *one, **shared), workshop("b", *other, **shared)))  # type: ignore[arg-type]

    expected = [slot(*overlap)] if overlap else []

    assert expected == [each.overlap for each in clashes(document) if each.shared]


def test_a_clash_names_both_items_the_person_and_the_time() -> None:
    """A clash can be acted upon without opening the agenda."""
    document = dialogue(
        meeting(workshop("a", 60, 120, people=["ana"]), workshop("b", 90, 150, people=["ana"]))
    )

    (found,) = clashes(document)

    assert ClashKind.PERSON is found.kind
    assert ("a", "b") == tuple(item.id for item in found.items)
    assert ("/events/0/agenda/0", "/events/0/agenda/1") == found.pointers
    assert "ana" == found.shared
    assert slot(90, 120) == found.overlap
    assert Severity.ERROR is found.severity
    assert (
        "Ana Inventada está a la vez en «a» (moderación) y en «b» (moderación): "
        "14 de mayo de 2026, 01:30–02:00." == found.finding.fault("es")
    )


def _parted(**part: object) -> m.Dialogue:
    second = m.Part(**({"role": m.Role.MODERATOR, "person": "ana"} | part))  # type: ignore[arg-type]
    return dialogue(
        meeting(
            workshop("a", 60, 120, people=["ana"]),
            workshop("b", 60, 120, parts=(second,)),
            workshop("c", 60, 120, people=["luis"]),
        )
    )


@pytest.mark.parametrize(
    ("part", "severity"),
    [
        ({}, Severity.ERROR),
        ({"certainty": m.Certainty.TENTATIVE}, Severity.WARNING),
        ({"role": m.Role.ATTENDEE}, Severity.NOTE),
        ({"role": m.Role.INTERPRETER}, Severity.ERROR),
    ],
)
def test_severity_follows_the_role(part: dict[str, object], severity: Severity) -> None:
    """Who only listens can be spared; who is unsure may be."""
    assert [severity] == [each.severity for each in clashes(_parted(**part))]


@pytest.mark.parametrize(("substitute", "expected"), [("eva", 0), ("luis", 1), ("ana", 1)])
def test_a_free_substitute_clears_the_clash(substitute: str, expected: int) -> None:
    """A substitute counts only if she is somebody else, and free."""
    assert expected == len(clashes(_parted(substitute=substitute)))


def test_a_substitute_stands_in_once() -> None:
    """Eva cannot stand in for two people at the same time."""
    with_eva = [
        workshop(
            name, 60, 120,
            parts=(m.Part(role=m.Role.MODERATOR, person=person, substitute="eva"),),
        )
        for name, person in (("a", "ana"), ("b", "luis"))
    ]  # fmt: skip
    document = dialogue(
        meeting(
            *with_eva,
            workshop("c", 60, 120, people=["ana"]),
            workshop("d", 60, 120, people=["luis"]),
        )
    )

    assert [("person", ("b", "d"), "luis")] == told(document)


def test_a_block_does_not_clash_with_its_own_items() -> None:
    """Ana leads the block and one of its workshops; a third item elsewhere is a clash with both."""
    inner = m.Workshop(id="inner", parts=(m.Part(role=m.Role.FACILITATOR, person="ana"),))
    block = m.ParallelBlock(
        id="block",
        when=slot(60, 120),
        parts=(m.Part(role=m.Role.HOST, person="ana"),),
        items=(inner,),
    )
    alone = dialogue(meeting(block))
    crowded = dialogue(meeting(block, workshop("other", 90, 100, people=["ana"])))

    assert [] == told(alone)
    assert [("person", ("block", "other"), "ana"), ("person", ("inner", "other"), "ana")] == told(
        crowded
    )


def test_events_on_different_clocks_are_compared_by_the_instant() -> None:
    """Ten in Bogotá is nine in Mexico City in May 2026: the same person cannot be in both."""
    mexico = meeting(workshop("a", 540, 600, people=["ana"]))
    bogota = attrs.evolve(
        meeting(workshop("b", 600, 660, people=["ana"])), id="bogota", zone="America/Bogota"
    )

    (found,) = clashes(dialogue(mexico, bogota))

    assert slot(540, 600) == found.overlap


def test_an_event_without_zone_is_compared_with_its_like_only() -> None:
    """Without a zone nobody knows the instant, so nothing is claimed."""
    mexico = meeting(workshop("a", 540, 600, people=["ana"]))
    nowhere = [
        attrs.evolve(
            meeting(workshop(f"b{n}", 540, 600, people=["ana"])), id=f"nowhere-{n}", zone=None
        )
        for n in range(2)
    ]

    assert [("person", ("b0", "b1"), "ana")] == told(dialogue(mexico, *nowhere))


@pytest.mark.parametrize("status", [m.ItemStatus.CANCELLED, m.ItemStatus.POSTPONED])
def test_what_is_off_clashes_with_nothing(status: m.ItemStatus) -> None:
    """A cancelled item leaves its room, its people and its time free."""
    document = dialogue(
        meeting(
            workshop("a", 60, 120, people=["ana"], rooms=("room",)),
            workshop("b", 60, 120, people=["ana"], rooms=("room",), expected=99, status=status),
            workshop("c", 3000, 3060, status=status),
        )
    )

    assert [] == told(document)


@pytest.mark.parametrize("status", [m.EventStatus.CANCELLED, m.EventStatus.POSTPONED])
def test_nothing_of_an_event_that_is_off_clashes(status: m.EventStatus) -> None:
    """Nobody has to be where nothing takes place."""
    works = (workshop("a", 60, 120, people=["ana"]), workshop("b", 60, 120, people=["ana"]))
    event = meeting(*works)

    assert [("person", ("a", "b"), "ana")] == told(dialogue(event))
    assert [] == told(dialogue(attrs.evolve(event, status=status)))


def test_nothing_of_a_block_that_is_off_clashes() -> None:
    """What happens to the block happens to its items."""
    works = (workshop("a", 60, 120, people=["ana"]), workshop("b", 60, 120, people=["ana"]))
    block = m.ParallelBlock(id="block", items=works, status=m.ItemStatus.CANCELLED)

    assert [] == told(dialogue(meeting(block)))


@pytest.mark.parametrize(("expected", "clash"), [(30, False), (31, True)])
def test_a_room_holds_as_many_as_it_holds(expected: int, clash: bool) -> None:  # noqa: FBT001
    """Thirty fit into a room for thirty."""
    document = dialogue(meeting(workshop("a", 60, 120, rooms=("room",), expected=expected)))

    assert ([("capacity", ("a",), "room")] if clash else []) == told(document)


def test_unknown_capacity_says_nothing() -> None:
    """A room whose capacity is not stated may be large enough."""
    document = dialogue(meeting(workshop("a", 60, 120, rooms=("room", "hall"), expected=500)))

    assert [] == told(document)


def test_conclusions_come_after_every_workshop() -> None:
    """Conclusions may start when the last workshop ends, and no earlier."""
    works = (workshop("a", 60, 120), workshop("b", 60, 130))
    early = m.Conclusions(id="end", when=slot(120, 150))
    right = m.Conclusions(id="end", when=slot(130, 150))

    assert [("order", ("end", "b"), None)] == told(dialogue(meeting(*works, early)))
    assert [] == told(dialogue(meeting(*works, right)))


def test_order_that_is_stated_and_follows_from_the_kind_is_told_once() -> None:
    """Conclusions that name the workshops they come after are one clash, not two."""
    works = (workshop("a", 60, 120), workshop("b", 60, 130))
    early = m.Conclusions(id="end", when=slot(100, 150), after=("a",))

    assert [("order", ("end", "a", "b"), None)] == told(dialogue(meeting(*works, early)))


def test_order_that_is_stated() -> None:
    """An item starts after the end of what it names; a block stands for its items."""
    block = m.ParallelBlock(
        id="block", when=slot(60, 120), items=(m.Workshop(id="w1"), m.Workshop(id="w2"))
    )
    talk = m.Talk(id="talk", when=slot(100, 130), after=("block", "nobody"))

    assert [("order", ("talk", "w1", "w2"), None)] == told(dialogue(meeting(block, talk)))


def test_opening_first_and_closing_last_within_the_day() -> None:
    """With an opening on each day, each counts for its own day."""
    days = meeting(
        workshop("early", 30, 50),
        m.Opening(id="one", when=slot(60, 70)),
        workshop("late", 1300, 1320),
        m.Closing(id="close", when=slot(1310, 1330)),
        m.Opening(id="two", when=slot(1500, 1510)),
        workshop("next", 1520, 1550),
        dates=m.edtf("2026-05-14/2026-05-15"),
    )

    assert [
        ("order", ("early", "one"), None),
        ("order", ("close", "late", "next"), None),
    ] == told(dialogue(days))


def test_a_day_is_compared_as_a_day() -> None:
    """Of two items on the same day without hours nothing can be said; on two days it can."""
    same = meeting(m.Workshop(id="w"), m.Conclusions(id="c"))
    reversed_days = meeting(
        m.Workshop(id="w", when=date(2026, 5, 15)),
        m.Conclusions(id="c", when=date(2026, 5, 14)),
        dates=m.edtf("2026-05-14/2026-05-15"),
    )

    assert [] == told(dialogue(same))
    assert [("order", ("c", "w"), None)] == told(dialogue(reversed_days))


@pytest.mark.parametrize(("start", "clash"), [(-1, True), (0, False), (1439, False), (1440, True)])
def test_items_start_on_a_day_of_their_event(start: int, clash: bool) -> None:  # noqa: FBT001
    """The last evening may run past midnight; the next day is outside."""
    document = dialogue(meeting(workshop("a", start, start + 90)))

    assert ([("outside", ("a",), None)] if clash else []) == told(document)


def test_a_placeholder_is_one_finding() -> None:
    """ "Por confirmar" in fifty overlapping items is a fault of the data, told once."""
    crowd = [workshop(f"w{n}", 60, 120, people=["ana"]) for n in range(50)]

    (found,) = clashes(dialogue(meeting(*crowd)))

    assert "GA306" == found.finding.code
    assert 50 == len(found.items)
    assert Severity.WARNING is found.severity


def test_touching_sessions_are_swept_in_a_moment() -> None:
    """Twenty thousand touching sessions in one room, and a thousand simultaneous ones, both end."""
    touching = [workshop(f"w{n}", n, n + 1, rooms=("room",)) for n in range(20_000)]
    heap = [workshop(f"h{n}", 0, 20_000, rooms=("hall",)) for n in range(1_000)]
    event = meeting(*touching, *heap, dates=m.edtf("2026-05-14/2026-06-14"))

    assert ["GA307"] == [each.finding.code for each in clashes(dialogue(event))]


# A narrow lattice, so that touching and equal times are common.
_TIMES = st.integers(0, 8).map(lambda n: 15 * n)


@st.composite
def _items(draw: st.DrawFn) -> m.AgendaItem:
    number = draw(st.integers(0, 10**9))
    return workshop(
        f"w{number}",
        draw(_TIMES),
        draw(_TIMES),
        people=draw(st.lists(st.sampled_from("abc"), max_size=2)),
        rooms=tuple(draw(st.lists(st.sampled_from(("r", "s")), max_size=2))),
    )


def _naive(agenda: tuple[m.AgendaItem, ...]) -> set[tuple[str, frozenset[str], str]]:
    """Minute by minute: who or what is asked for by two items in the same minute."""
    found = set()
    asked: dict[tuple[str, str, datetime], set[str]] = {}
    for each in agenda:
        when = each.when
        minute = when.start if isinstance(when, m.Slot) else _MIDNIGHT
        while isinstance(when, m.Slot) and minute < when.end:
            for person in {part.person for part in each.parts}:
                asked.setdefault(("person", str(person), minute), set()).add(each.id)
            for room in set(each.rooms):
                asked.setdefault(("room", room, minute), set()).add(each.id)
            minute += timedelta(minutes=1)
    for (kind, shared, _), items in asked.items():
        found |= {(kind, frozenset((a, b)), shared) for a in items for b in items if a < b}
    return found


def _short(found: Clash) -> tuple[str, frozenset[str], str | None]:
    return found.kind.value, frozenset(item.id for item in found.items), found.shared


@given(st.lists(_items(), max_size=7, unique_by=lambda each: each.id))
def test_the_sweep_finds_what_looking_at_every_minute_finds(agenda: list[m.AgendaItem]) -> None:
    """The sweep and the naive oracle agree on every pair."""
    found = [each for each in clashes(dialogue(meeting(*agenda))) if each.shared]

    assert _naive(tuple(agenda)) == {_short(each) for each in found}
    assert len(found) == len({_short(each) for each in found})


def test_a_crowd_in_two_items_is_told_one_by_one() -> None:
    """Five thousand people in two simultaneous items are five thousand clashes, in a moment."""
    crowd = [f"p{n}" for n in range(5_000)]
    document = dialogue(
        meeting(workshop("a", 60, 120, people=crowd), workshop("b", 60, 120, people=crowd))
    )

    assert {each.shared for each in clashes(document)} == set(crowd)
