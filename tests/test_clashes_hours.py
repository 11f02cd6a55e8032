"""When people can come, rooms may be used and venues are open. Stories and the boundaries."""

from collections.abc import Callable, Iterator
from datetime import datetime

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling import (
    Clash,
    ClashKind,
    availability_clashes,
    clashes,
    person_clashes,
)
from limited_agendas import (
    Told,
    dialogue,
    meeting,
    moderator,
    room,
    slot,
    told,
    venue,
    workshop,
)

_HOURS = (slot(60, 120), slot(120, 180))


def _only(document: m.Document) -> Clash:
    (found,) = clashes(document)
    return found


def _person(when: tuple[int, int], *hours: m.Slot, **part: object) -> m.Dialogue:
    mine = attrs.evolve(moderator("ana"), **part)  # type: ignore[arg-type]
    return dialogue(
        meeting(workshop("w", *when, parts=(mine,))),
        people=(m.Person(id="ana", name="Ana", availability=hours), m.Person(id="eva")),
    )


def _room(when: tuple[int, int], *hours: m.Slot) -> m.Dialogue:
    agenda = workshop("w", *when, rooms=("room",))
    return dialogue(meeting(agenda), venues=(venue(room("room", availability=hours)),))


def _venue(when: tuple[int, int], *hours: m.Slot) -> m.Dialogue:
    agenda = workshop("w", *when, venue="venue")
    return dialogue(meeting(agenda), venues=(venue(availability=hours),))


@pytest.mark.parametrize("open_at", [_person, _room, _venue])
@pytest.mark.parametrize(
    ("when", "hours", "missing"),
    [
        ((60, 180), _HOURS, None),
        ((100, 140), _HOURS, None),
        ((60, 181), _HOURS, (180, 181)),
        ((59, 180), _HOURS, (59, 60)),
        ((180, 240), _HOURS, (180, 240)),
        ((0, 60), _HOURS, (0, 60)),
        ((60, 180), (slot(60, 120), slot(121, 180)), (120, 121)),
        ((60, 180), (slot(150, 180), slot(60, 160)), None),
        ((30, 200), _HOURS, (30, 200)),
        ((60, 120), (), None),
        ((60, 120), (slot(60, 60), slot(90, 30)), None),
        ((60, 120), (slot(90, 90), slot(60, 100)), (100, 120)),
        ((60, 60), (slot(0, 30),), None),
    ],
)
def test_an_item_is_within_the_hours_to_the_minute(
    open_at: Callable[..., m.Dialogue],
    when: tuple[int, int],
    hours: tuple[m.Slot, ...],
    missing: tuple[int, int] | None,
) -> None:
    """Hours that touch are one, those that last no time are none, and none means not stated."""
    found = [each.overlap for each in clashes(open_at(when, *hours))]

    assert ([slot(*missing)] if missing else []) == found


def test_the_times_that_are_lacking_are_told_one_by_one() -> None:
    """The first three, and how many more there are."""
    hours = tuple(slot(n, n + 10) for n in range(0, 100, 20))
    found = _only(_room((0, 100), *hours))

    assert slot(10, 100) == found.overlap
    assert (
        "La sala «Sala room» no está disponible para «w»: 14 de mayo de 2026, 00:10–00:20, "
        "14 de mayo de 2026, 00:30–00:40, 14 de mayo de 2026, 00:50–01:00 y 2 más."
        == found.finding.fault("es")
    )


@pytest.mark.parametrize(
    ("part", "severity"),
    [
        ({}, Severity.ERROR),
        ({"certainty": m.Certainty.TENTATIVE}, Severity.WARNING),
        ({"role": m.Role.ATTENDEE}, Severity.NOTE),
    ],
)
def test_how_much_an_absence_weighs_follows_the_role(
    part: dict[str, object], severity: Severity
) -> None:
    found = _only(_person((0, 30), slot(60, 120), **part))

    assert (severity, "ana", "GA310") == (found.severity, found.shared, found.finding.code)


@pytest.mark.parametrize(
    ("hours", "busy", "clashing"),
    [
        ((), (60, 90), 0),
        ((), (0, 30), 1),
        ((slot(0, 30),), (60, 90), 0),
        ((slot(0, 29),), (60, 90), 1),
    ],
)
def test_a_substitute_who_can_come_clears_an_absence(
    hours: tuple[m.Slot, ...], busy: tuple[int, int], clashing: int
) -> None:
    """She has to be free, and to be available herself."""
    document = _person((0, 30), slot(60, 120), substitute="eva")
    (event,) = document.events
    elsewhere = workshop("elsewhere", *busy, parts=(moderator("eva"),))
    ana, eva = document.people
    changed = attrs.evolve(
        document,
        events=(attrs.evolve(event, agenda=(*event.agenda, elsewhere)),),
        people=(ana, attrs.evolve(eva, availability=hours)),
    )

    found = [each for each in told(changed, "availability") if each.shared == "ana"]

    assert clashing == len(found)


def test_a_substitute_stands_in_once_for_whatever_reason() -> None:
    """Eva stands in for Luis, who is asked for twice; so nobody stands in for Ana."""
    stand_in = {"substitute": "eva"}
    document = dialogue(
        meeting(
            workshop("a", 0, 30, parts=(moderator("ana", **stand_in),)),
            workshop("b", 0, 30, parts=(moderator("luis", **stand_in),)),
            workshop("c", 0, 30, parts=(moderator("luis"),)),
        ),
        people=(m.Person(id="ana", availability=(slot(60, 90),)),),
    )

    assert [Told(frozenset("a"), "ana", 0, 30)] == told(document, "availability")
    assert [] == told(document, "person")


@pytest.mark.parametrize("kind", [availability_clashes, person_clashes])
def test_a_kind_says_the_same_by_itself(kind: Callable[[Index], Iterator[Clash]]) -> None:
    """Whoever stands in does not depend on what was asked first."""
    stand_in = moderator("luis", substitute="eva")
    document = dialogue(
        meeting(
            workshop("a", 0, 30, parts=(moderator("ana", substitute="eva"),)),
            workshop("b", 0, 30, parts=(stand_in,)),
            workshop("c", 0, 30, parts=(moderator("luis"),)),
        ),
        people=(m.Person(id="ana", availability=(slot(60, 90),)),),
    )
    of_all = [each for each in clashes(document) if each.shared in ("ana", "luis")]
    alone = list(kind(Index(document)))

    assert alone == [each for each in of_all if each in alone]
    assert len(alone) == (1 if kind is availability_clashes else 0)


def test_one_substitute_for_one_item_clears_all_that_clashes_with_it() -> None:
    """Eva takes the long workshop, so Ana can be in both of the short ones."""
    document = dialogue(
        meeting(
            workshop("long", 0, 60, parts=(moderator("ana", substitute="eva"),)),
            workshop("one", 0, 30, parts=(moderator("ana"),)),
            workshop("two", 30, 60, parts=(moderator("ana"),)),
        )
    )

    assert () == clashes(document)


@pytest.mark.parametrize("zones", [("America/Mexico_City", None), (None, "Etc/UTC")])
def test_who_is_busy_in_an_event_without_zone_may_stand_in_elsewhere(
    zones: tuple[str | None, str | None],
) -> None:
    """And the other way round: nobody knows when that is."""
    parts = (moderator("ana", substitute="eva"),)
    here = workshop("a", 0, 30, parts=parts), workshop("b", 0, 30, parts=parts)
    there = workshop("c", 0, 600, parts=(moderator("eva"),))
    document = dialogue(meeting(*here, zone=zones[0]), meeting(there, id="there", zone=zones[1]))

    assert [] == told(document, "person")


def test_a_substitute_who_cannot_come_clears_no_clash() -> None:
    """Ana is asked for twice, and Eva could come only the day before."""
    parts = (moderator("ana", substitute="eva"),)
    agenda = (workshop("a", 0, 30, parts=parts), workshop("b", 0, 30, parts=parts[:1]))
    free, away = (
        dialogue(meeting(*agenda), people=(m.Person(id="eva", availability=hours),))
        for hours in ((), (slot(-60, -30),))
    )

    assert [] == told(free, "person")
    assert [Told(frozenset("ab"), "ana", 0, 30)] == told(away, "person")


def test_hours_are_those_of_the_clock_of_each_event() -> None:
    """From one to two in Mexico City and in Bogotá alike."""
    parts = (moderator("ana"),)
    here = meeting(workshop("here", 60, 120, parts=parts))
    there = meeting(workshop("there", 60, 120, parts=parts), id="there", zone="America/Bogota")
    nowhere = meeting(workshop("nowhere", 59, 120, parts=parts), id="nowhere", zone="No/Where")
    document = dialogue(
        here, there, nowhere, people=(m.Person(id="ana", availability=(slot(60, 120),)),)
    )

    assert [("nowhere", slot(59, 60))] == [
        (each.items[0].id, each.overlap) for each in clashes(document)
    ]


@pytest.mark.parametrize(
    ("day", "end", "missing"),
    [("2026-03-08", "03:00", None), ("2026-03-08", "03:01", ("03:00", "03:01")),
     ("2026-11-01", "02:00", None), ("2026-11-01", "02:01", ("02:00", "02:01"))],
)  # fmt: skip
def test_hours_hold_where_the_clock_changes(
    day: str, end: str, missing: tuple[str, str] | None
) -> None:
    """In the night in which an hour is left out, and in that in which one comes twice."""

    def at(start: str, until: str) -> m.Slot:
        first, last = (datetime.fromisoformat(f"{day}T{each}") for each in (start, until))
        return m.Slot(start=first, end=last)

    hours = at("00:30", "03:00" if "03-08" in day else "02:00")
    night = m.Workshop(id="night", when=at("00:30", end), rooms=("room",))
    document = dialogue(
        meeting(night, dates=m.edtf(day), zone="America/New_York"),
        venues=(venue(room("room", availability=(hours,))),),
    )

    assert ([at(*missing)] if missing else []) == [each.overlap for each in clashes(document)]


def _clock(start: str, end: str) -> m.Slot:
    """In the night in which two o'clock is left out in New York."""
    first, last = (datetime.fromisoformat(f"2026-03-08T{each}") for each in (start, end))
    return m.Slot(start=first, end=last)


@pytest.mark.parametrize(
    "hours",
    [
        (_clock("00:30", "02:30"), _clock("03:30", "04:00")),
        (_clock("00:30", "02:30"), _clock("03:00", "04:00")),
        (_clock("00:30", "03:00"), _clock("02:59", "03:10"), _clock("03:00", "04:00")),
        (_clock("00:30", "02:59"), _clock("03:00", "03:10"), _clock("03:59", "04:00")),
        (_clock("02:30", "03:00"),),
    ],
)
def test_an_hour_that_the_clock_never_shows_is_the_one_after(hours: tuple[m.Slot, ...]) -> None:
    """Half past two is half past three; and from then to three o'clock is no time at all."""
    night = m.Workshop(id="night", when=_clock("00:30", "04:00"), rooms=("room",))
    document = dialogue(
        meeting(night, dates=m.edtf("2026-03-08"), zone="America/New_York"),
        venues=(venue(room("room", availability=hours)),),
    )

    assert () == clashes(document)


def test_a_block_is_judged_while_none_of_its_items_is_in_the_room() -> None:
    """From the first moment that is lacking to the last, and each time is told."""
    inner = workshop("inner", 30, 50, rooms=("room",))
    within = workshop("within", 35, 40, rooms=("room",))
    block = m.ParallelBlock(id="block", when=slot(0, 90), rooms=("room",), items=(inner, within))
    open_then = venue(room("room", availability=(slot(30, 40),)))

    those = clashes(dialogue(meeting(block), venues=(open_then,)))
    found, other = (each for each in those if each.kind is ClashKind.AVAILABILITY)

    assert (slot(0, 90), slot(40, 50)) == (found.overlap, other.overlap)
    assert "“block”: 14 May 2026, 00:00–00:30 and 14 May 2026, 00:50–01:30" in found.finding.fault(
        "en"
    )


def test_the_venue_is_that_of_the_rooms_of_the_item_of_the_block_or_of_the_event() -> None:
    """And where an event has several venues, nobody knows."""
    rooms = workshop("rooms", 0, 30, rooms=("room",))
    own = workshop("own", 0, 30, venue="venue")
    inner = m.Workshop(id="inner")
    block = m.ParallelBlock(id="block", when=slot(0, 30), venue="venue", items=(inner,))
    bare = workshop("bare", 0, 30)
    closed = venue(room("room"), availability=(slot(60, 90),))
    other = attrs.evolve(venue(), id="other")

    def lacking(*venues: str) -> list[str]:
        event = meeting(rooms, own, block, bare, venues=venues)
        found = told(dialogue(event, venues=(closed, other)), "opening")
        return [name for each in found for name in each.items]

    assert ["rooms", "own", "inner", "bare"] == lacking("venue")
    assert ["rooms", "own", "inner"] == lacking("venue", "other")
