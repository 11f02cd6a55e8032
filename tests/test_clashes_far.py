"""Two cities, two workshops, and somebody awake at night: stories and naive oracles."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gatherings import HOUSES, dialogue, event, item, minutes_of, of_kind, slot, told, way
from gobierno_abierto.findings import Severity
from gobierno_abierto.rules import check
from gobierno_abierto.scheduling import ClashKind

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_TIMES = st.integers(0, 8).map(lambda n: 15 * n)


# Two cities -------------------------------------------------------------------------------------


def _journey(**rest: Any) -> m.Dialogue:
    """Ana is in Mexico City in the morning and in Puebla in the evening of one day."""
    one = item("a", 540, 600, people=["ana"], rooms=("norte-1",))
    other = item("b", 1140, 1200, people=["ana"], rooms=("puebla-1",))
    return dialogue(event(one, attrs.evolve(other, **rest)))


def test_two_cities_on_one_day_are_told_with_both_names() -> None:
    """Whoever organises in Puebla learns of it before she is announced."""
    (found,) = of_kind(_journey(), ClashKind.CITIES)

    assert (("a", "b"), "ana", _WARNING) == told(_journey(), ClashKind.CITIES)[0]
    assert (
        "El 14 de mayo de 2026, Ana Inventada está en Ciudad de México y Puebla, y no consta "
        "cuánto toma el traslado: «a» y «b»." == found.finding.fault("es")
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"rooms": ("sur-1",)}, []),
        ({"rooms": ("web-1",)}, []),
        ({"rooms": ("puebla-1", "sur-1")}, []),
        ({"rooms": (), "venue": "puebla"}, [_WARNING]),
        ({"when": slot(1440 + 60, 1440 + 90)}, []),
        ({"when": slot(1439, 1500)}, [_WARNING]),
        ({"when": slot(590, 700)}, []),
        ({"when": slot(600, 700)}, [_WARNING]),
        ({"when": date(2026, 5, 14)}, []),
        ({"status": m.ItemStatus.CANCELLED}, []),
    ],
)
def test_what_counts_as_another_city(changes: dict[str, Any], expected: list[Severity]) -> None:
    """A known city, surely another one, on the same day, at another time."""
    assert expected == [each.severity for each in of_kind(_journey(**changes), ClashKind.CITIES)]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"role": m.Role.ATTENDEE}, [_NOTE]),
        ({"remote": True}, []),
        ({"substitute": "eva"}, []),
        ({"substitute": "ana"}, [_WARNING]),
        ({"person": "eva"}, []),
    ],
)
def test_who_need_not_go_is_in_one_city(part: dict[str, Any], expected: list[Severity]) -> None:
    """Who only listens, connects or has a substitute may stay at home."""
    own = attrs.evolve(m.Part(role=m.Role.MODERATOR, person="ana"), **part)

    assert expected == [each.severity for each in of_kind(_journey(parts=(own,)), ClashKind.CITIES)]


@pytest.mark.parametrize(("minutes", "codes"), [(120, []), (540, []), (541, ["GA314"])])
def test_a_journey_that_is_stated_is_judged_by_its_minutes(minutes: int, codes: list[str]) -> None:
    """Nine hours lie between the two."""
    document = attrs.evolve(_journey(), transfers=(way("norte", "puebla", minutes),))

    assert codes == [each.code for each in check(document) if each.code in ("GA314", "GA318")]


def test_one_city_has_several_spellings() -> None:
    """Two houses that have one spelling in common are in one city."""
    document = _journey()
    names = {"norte": m.text(es="Ciudad de México"), "puebla": m.text(en="ciudad  de méxico")}
    houses = tuple(
        attrs.evolve(each, city=names.get(each.id, each.city)) for each in document.venues
    )

    assert [] == told(attrs.evolve(document, venues=houses), ClashKind.CITIES)


def test_a_day_in_three_cities_is_one_finding() -> None:
    """And the next day is another one."""
    days = [
        item(f"{house}-{day}", 1440 * day + 60 * n, 1440 * day + 60 * n + 30, people=["ana"],
             rooms=(f"{house}-1",))
        for day in range(2)
        for n, house in enumerate(("norte", "puebla", "sur"))
    ]  # fmt: skip

    assert [
        (("norte-0", "puebla-0", "sur-0"), "ana", _WARNING),
        (("norte-1", "puebla-1", "sur-1"), "ana", _WARNING),
    ] == told(dialogue(event(*days)), ClashKind.CITIES)


def test_a_placeholder_who_travels_every_day_is_told_once() -> None:
    """ "Por confirmar" in two cities on two hundred days is a fault of the data."""
    days = [
        item(f"{house}-{day}", 1440 * day + start, 1440 * day + start + 30, people=["ana"],
             rooms=(f"{house}-1",))
        for day in range(200)
        for start, house in ((540, "norte"), (1140, "puebla"))
    ]  # fmt: skip
    (found,) = of_kind(dialogue(event(*days)), ClashKind.CITIES)

    assert ("GA322", "ana", 400) == (found.finding.code, found.shared, len(found.items))


@st.composite
def _visits(draw: st.DrawFn) -> m.AgendaItem:
    parts = st.builds(
        m.Part,
        role=st.sampled_from((m.Role.MODERATOR, m.Role.ATTENDEE)),
        person=st.sampled_from(("ana", "eva")),
        remote=st.booleans(),
    )
    rooms = st.sampled_from([f"{name}-1" for name in HOUSES] + ["nowhere"])
    start = draw(_TIMES) + 1440 * draw(st.integers(0, 1))
    return item(
        f"v{draw(st.integers(0, 10**9))}",
        start,
        start + draw(_TIMES),
        rooms=tuple(draw(st.lists(rooms, max_size=2))),
        parts=tuple(draw(st.lists(parts, max_size=2))),
    )


def _cities(each: m.AgendaItem) -> set[str | None]:
    houses = {f"{name}-1": city for name, city in HOUSES.items()}
    return {houses.get(room) for room in each.rooms}


def _far_apart(agenda: list[m.AgendaItem], ways: list[m.Transfer]) -> set[tuple[str, int, str]]:
    """Person, day and item: from which one has to go to, or come from, another city."""
    stated = [{each.origin, each.destination} for each in ways]
    found = set()
    for one, other in combinations(agenda, 2):
        here, there = minutes_of(one), minutes_of(other)
        if not here or not there or here & there or min(here).day != min(there).day:
            continue
        cities = _cities(one), _cities(other)
        is_known = all(each and None not in each for each in cities)
        houses = [(a[:-2], b[:-2]) for a in one.rooms for b in other.rooms]
        if is_known and not cities[0] & cities[1] and not any({*h} in stated for h in houses):
            for part in (part for part in one.parts if not part.remote):
                if any(p.person == part.person and not p.remote for p in other.parts):
                    found |= {(str(part.person), min(here).day, each.id) for each in (one, other)}
    return found


@given(
    st.lists(_visits(), max_size=6, unique_by=lambda each: each.id),
    st.lists(st.builds(way, st.sampled_from(("norte", "sur")), st.just("puebla"), st.just(0)),
             max_size=1),
)  # fmt: skip
def test_the_cities_are_those_that_lie_on_the_way(
    agenda: list[m.AgendaItem], ways: list[m.Transfer]
) -> None:
    """Every pair of items of each person on each day agrees with the oracle."""
    found = of_kind(dialogue(event(*agenda), ways=ways), ClashKind.CITIES)
    days = {(each.shared, dict(each.finding.words)["day"]) for each in found}

    assert len(found) == len(days)
    assert _far_apart(agenda, ways) == {
        (each.shared, placed.when.start.day, placed.id)
        for each in found
        for placed in each.items
        if isinstance(placed.when, m.Slot)
    }


# Workshops on one commitment --------------------------------------------------------------------


def _works(*agenda: m.AgendaItem, **origins: tuple[str, ...]) -> m.Dialogue:
    commitments = tuple(
        m.Commitment(
            id=name, kind=m.CommitmentKind.MODEL, title=m.text(es=name.title()), origins=those
        )
        for name, those in origins.items()
    )
    return dialogue(event(*agenda), commitments=commitments)


@pytest.mark.parametrize(
    ("start", "overlap"), [(60, (60, 90)), (89, (89, 90)), (90, None), (0, (30, 60))]
)
def test_two_workshops_on_one_commitment_need_the_same_people(
    start: int, overlap: tuple[int, int] | None
) -> None:
    """Touching, they can both be attended."""
    document = _works(item("a", 30, 90), item("b", start, start + 60), mapas=("a", "b", "a"))
    expected = [slot(*overlap)] if overlap else []

    assert expected == [each.overlap for each in of_kind(document, ClashKind.COMMITMENT)]


def test_only_workshops_that_are_held_work_on_a_commitment() -> None:
    """A keynote may inspire one, and what is cancelled works on nothing."""
    agenda = (
        item("a", 60, 120),
        item("b", 60, 120, status=m.ItemStatus.CANCELLED),
        item("c", 60, 120, kind=m.Talk),
        item("d", 60, 120),
    )
    document = _works(*agenda, mapas=("a", "b", "c", "nobody"), actas=("d",))

    assert [] == told(document, ClashKind.COMMITMENT)


def test_of_an_id_that_is_given_twice_the_first_works_on_the_commitment() -> None:
    """That it is given twice is a fault of its own."""
    agenda = (item("a", 60, 120), item("b", 300, 360), item("b", 60, 120))

    assert [] == told(_works(*agenda, mapas=("a", "b")), ClashKind.COMMITMENT)


def test_two_tables_of_a_block_on_one_commitment_are_told() -> None:
    """In a block people choose, and who cares for the maps cannot."""
    block = m.ParallelBlock(
        id="block", when=slot(60, 120), items=(m.Workshop(id="a"), m.Workshop(id="b"))
    )

    assert [(("a", "b"), "mapas", _WARNING)] == told(
        _works(block, mapas=("b", "a")), ClashKind.COMMITMENT
    )


@given(
    st.lists(st.tuples(_TIMES, _TIMES), max_size=6),
    st.dictionaries(
        st.sampled_from(("mapas", "actas")),
        st.lists(st.sampled_from([f"w{n}" for n in range(6)]), max_size=4).map(tuple),
    ),
)
def test_the_workshops_at_once_are_those_that_share_a_minute(
    times: list[tuple[int, int]], origins: dict[str, tuple[str, ...]]
) -> None:
    """The sweep and the naive oracle agree."""
    agenda = [item(f"w{n}", start, end) for n, (start, end) in enumerate(times)]
    expected = {
        (name, frozenset((one.id, other.id)))
        for name, those in origins.items()
        for one, other in combinations([each for each in agenda if each.id in those], 2)
        if minutes_of(one) & minutes_of(other)
    }
    found = of_kind(_works(*agenda, **origins), ClashKind.COMMITMENT)

    assert expected == {(each.shared, frozenset(i.id for i in each.items)) for each in found}
    assert len(expected) == len(found)


# Night ------------------------------------------------------------------------------------------


def _remote(start: int, end: int, zone: str | None = "Europe/Madrid", **part: Any) -> m.Dialogue:
    """Ana connects from Madrid, eight hours ahead of Mexico City in May 2026."""
    own = attrs.evolve(m.Part(role=m.Role.MODERATOR, person="ana", remote=True), **part)
    return dialogue(event(item("w", start, end, parts=(own,))), zone=zone)


@pytest.mark.parametrize(
    ("start", "end", "night"),
    [
        (13 * 60, 14 * 60, None), (13 * 60, 14 * 60 + 1, (840, 841)), (840, 900, (840, 900)),
        (22 * 60, 23 * 60, (1320, 1380)), (22 * 60, 23 * 60 + 30, (1320, 1380)),
        (23 * 60, 24 * 60, None), (23 * 60 - 1, 24 * 60, (1379, 1380)), (600, 660, None),
        (840, 840, None), (900, 840, None), (0, 1440, (840, 1380)),
    ],
)  # fmt: skip
def test_the_night_is_that_of_who_connects(
    start: int, end: int, night: tuple[int, int] | None
) -> None:
    """From 22:00 until just before 07:00 on her clock, told on the clock of the event."""
    expected = [slot(*night)] if night else []

    assert expected == [each.overlap for each in of_kind(_remote(start, end), ClashKind.NIGHT)]


def test_a_night_is_told_on_the_clock_of_who_connects() -> None:
    (found,) = of_kind(_remote(18 * 60, 19 * 60), ClashKind.NIGHT)

    assert (
        "Para Ana Inventada, que participa a distancia, «w» cae en la noche (22:00–07:00): 15 de "
        "mayo de 2026, 02:00–03:00 (Europe/Madrid)." == found.finding.fault("es")
    )


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (12 * 60, 14 * 60 + 30, "14 de mayo de 2026, 22:00–22:30"),
        (22 * 60, 24 * 60, "15 de mayo de 2026, 06:00–07:00"),
        (0, 48 * 60, "14 de mayo de 2026, 22:00–07:00 (+1) y 15 de mayo de 2026, 22:00–07:00 (+1)"),
        (0, 9_999 * 1440, "16 de mayo de 2026, 22:00–07:00 (+1) y 9996 más"),
    ],
)  # fmt: skip
def test_what_of_an_item_is_night_is_told(start: int, end: int, told: str) -> None:
    """Two hours of which half is night, or several nights: nothing else is called night."""
    (found,) = of_kind(_remote(start, end), ClashKind.NIGHT)

    assert f" {told} (Europe/Madrid)." in found.finding.fault("es")


@pytest.mark.parametrize(
    ("zone", "part", "expected"),
    [
        ("Europe/Madrid", {}, [_WARNING]),
        ("Europe/Madrid", {"role": m.Role.ATTENDEE}, [_NOTE]),
        ("Europe/Madrid", {"certainty": m.Certainty.TENTATIVE}, [_WARNING]),
        ("Europe/Madrid", {"remote": False}, []),
        ("Europe/Madrid", {"person": "nobody"}, []),
        ("Europe/Madrit", {}, []),
        (None, {}, []),
        ("America/Mexico_City", {}, []),
    ],
)
def test_only_who_surely_is_far_away_is_up_at_night(
    zone: str | None, part: dict[str, Any], expected: list[Severity]
) -> None:
    """Where the document says so, and of whom it says so."""
    document = _remote(900, 960, zone, **part)

    assert expected == [each.severity for each in of_kind(document, ClashKind.NIGHT)]


def test_who_is_there_as_well_is_not_far_away() -> None:
    """A part in the room and one by a connection: she is in the room."""
    parts = [m.Part(role=m.Role.MODERATOR, person="ana", remote=each) for each in (True, False)]
    document = dialogue(event(item("w", 900, 960, parts=tuple(parts))), zone="Europe/Madrid")

    assert [] == told(document, ClashKind.NIGHT)


def test_of_an_event_without_zone_nobody_knows_the_night() -> None:
    document = _remote(900, 960)
    nowhere = attrs.evolve(document.events[0], zone=None)

    assert [] == told(attrs.evolve(document, events=(nowhere,)), ClashKind.NIGHT)


def test_the_ends_of_time_have_no_night() -> None:
    """Beyond them a clock shows nothing."""
    for first, last in ((datetime.min, datetime(1, 1, 1, 1)), (datetime(9999, 12, 31, 22),) * 2):  # noqa: DTZ901  # wall-clock time
        when = m.Slot(start=first, end=last + timedelta(minutes=30))
        document = _remote(0, 60)
        placed = attrs.evolve(document.events[0].agenda[0], when=when)
        changed = attrs.evolve(document.events[0], agenda=(placed,))
        found = of_kind(attrs.evolve(document, events=(changed,)), ClashKind.NIGHT)

        assert found == []


def test_a_placeholder_who_is_always_up_is_told_once() -> None:
    """A zone that was written wrongly makes every session of the week fall at night."""
    own = (m.Part(role=m.Role.MODERATOR, person="ana", remote=True),)
    agenda = [item(f"w{n}", 900 + n, 901 + n, parts=own) for n in range(300)]
    document = dialogue(event(*agenda), zone="Europe/Madrid")
    (found,) = of_kind(document, ClashKind.NIGHT)

    assert ("GA322", 300) == (found.finding.code, len(found.items))


# Days on which clocks change, here or there: at midnight, by half an hour, by a whole day.
_ZONES = (
    "Europe/Madrid",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kolkata",
)
_DAYS = (
    datetime(2026, 3, 28), datetime(2026, 4, 4), datetime(2026, 9, 5), datetime(2011, 12, 29),
    datetime(2026, 10, 24), datetime(2026, 10, 3),
)  # fmt: skip


def _nights(when: m.Slot, here: str, there: str) -> Iterator[datetime]:
    """Minute by minute, by the instant: those that are night there, as the wall here shows them."""
    first, last = (
        each.replace(tzinfo=ZoneInfo(here)).astimezone(UTC) for each in (when.start, when.end)
    )
    while first < last:
        if not 7 <= first.astimezone(ZoneInfo(there)).hour < 22:
            yield first.astimezone(ZoneInfo(here)).replace(tzinfo=None, fold=0)
        first += timedelta(minutes=1)


@given(
    st.sampled_from(_DAYS),
    st.sampled_from(_ZONES),
    st.sampled_from(_ZONES),
    st.integers(0, 192),
    st.integers(1, 30),
)
def test_the_night_is_found_where_looking_at_every_minute_finds_it(
    first: datetime, here: str, there: str, start: int, length: int
) -> None:
    """Across midnight and clock changes in both zones; the first night of a long item."""
    when = slot(15 * start, 15 * (start + length), first)
    own = (m.Part(role=m.Role.MODERATOR, person="ana", remote=True),)
    placed = attrs.evolve(item("w", 0, 0, parts=own), when=when)
    found = of_kind(dialogue(event(placed, zone=here), zone=there), ClashKind.NIGHT)
    nights = list(_nights(when, here, there))

    assert nights[:1] == [each.overlap.start for each in found if each.overlap]


# A zone that does not exist ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "codes"),
    [("Europe/Madrid", []), ("Europe/Madrit", ["GA320"]), ("UTC-6", ["GA320"]), (" ", ["GA705"])],
)
def test_the_zone_of_a_person_is_one_that_exists(zone: str, codes: list[str]) -> None:
    """A blank one is told as such."""
    found = [each for each in check(_remote(600, 660, zone)) if each.pointer == "/people/0/zone"]

    assert codes == [each.code for each in found]
    assert all("zone" in each.pointer for each in found)


def test_one_slip_gets_one_hint_wherever_it_stands() -> None:
    """Of an event and of a person: what was meant is guessed once."""
    document = _remote(600, 660, "America/Mexico_Citi")
    changed = attrs.evolve(document.events[0], zone="America/Mexico_Citi")
    found = [
        each
        for each in check(attrs.evolve(document, events=(changed,)))
        if each.code in ("GA208", "GA320")
    ]

    assert ["GA208", "GA320"] == [each.code for each in found]
    assert all("«America/Mexico_City»" in each.remedy("es") for each in found)
