"""Slots, durations, clocks and days, at their edges."""

from datetime import date
from typing import Any

import pytest

import gobierno_abierto.model as m
from builders import (
    DAY,
    block,
    codes,
    commitment,
    dialogue,
    event,
    header,
    panel,
    plan,
    slot,
    venue,
    with_panel,
    workshop,
)
from gobierno_abierto.rules import check

_NEXT_DAY = date(2026, 5, 15)
_TWO_DAYS = m.edtf("2026-05-14/2026-05-15")


def _on(day: str, zone: str, start: str, end: str, **changes: Any) -> m.Dialogue:
    when = slot(f"{day}T{start}", f"{day}T{end}")
    return dialogue(event(panel(when=when, **changes), dates=m.edtf(day), zone=zone))


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(89, ["GA205"]), (90, []), (91, ["GA205"]), (1, ["GA205"]), (0, ["GA204"]), (-1, ["GA204"])],
)
def test_a_duration_is_what_the_hours_give(minutes: int, expected: list[str]) -> None:
    assert expected == codes(with_panel(duration=minutes))


@pytest.mark.parametrize(("minutes", "expected"), [(120, []), (180, []), (150, ["GA205"])])
def test_where_the_clock_changes_either_duration_may_be_meant(
    minutes: int, expected: list[str]
) -> None:
    """On 1 April 2012 there were two hours in Mexico between one and four."""
    document = _on("2012-04-01", "America/Mexico_City", "01:00", "04:00", duration=minutes)

    assert expected == [code for code in codes(document) if code != "GA217"]


def test_a_slot_that_runs_backwards_is_told_once() -> None:
    """Neither its duration nor its block is held against it as well."""
    backwards = workshop(when=slot("12:30", "12:00"), duration=30)

    assert ["GA201"] == codes(dialogue(event(panel(), block(backwards))))


@pytest.mark.parametrize(
    ("day", "zone", "start", "end", "expected"),
    [
        # Mexico City, 1 April 2012: 02:00 to 03:00 was left out.
        ("2012-04-01", "America/Mexico_City", "01:59", "03:00", []),
        ("2012-04-01", "America/Mexico_City", "02:00", "03:00", ["GA209"]),
        ("2012-04-01", "America/Mexico_City", "01:00", "02:59", ["GA209"]),
        # 28 October 2012: 01:00 to 02:00 came twice.
        ("2012-10-28", "America/Mexico_City", "00:59", "02:00", []),
        ("2012-10-28", "America/Mexico_City", "01:00", "02:00", ["GA210"]),
        ("2012-10-28", "America/Mexico_City", "00:00", "01:59", ["GA210"]),
        # Mexico has no summer time any more.
        ("2026-04-05", "America/Mexico_City", "02:30", "03:30", []),
        # Santiago, 8 September 2024: the clock went forward at midnight; 6 April 2024: back.
        ("2024-09-08", "America/Santiago", "00:00", "01:00", ["GA209"]),
        ("2024-09-08", "America/Santiago", "01:00", "02:00", []),
        ("2024-04-06", "America/Santiago", "22:59", "23:59", ["GA210"]),
        ("2024-04-07", "America/Santiago", "00:00", "01:00", []),
        ("2024-04-07", "America/Bogota", "00:00", "01:00", []),
    ],
)
def test_the_clock_goes_forward_and_back(
    day: str, zone: str, start: str, end: str, expected: list[str]
) -> None:
    # That somebody meets at such an hour is for another rule.
    assert expected == [code for code in codes(_on(day, zone, start, end)) if code != "GA217"]


@pytest.mark.parametrize("year", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_trouble(year: str) -> None:
    assert [] == codes(_on(year, "America/Mexico_City", "08:00", "09:00"))


@pytest.mark.parametrize(
    ("zone", "meant"),
    [
        ("America/Mexico City", "America/Mexico_City"),
        ("america/bogota", "America/Bogota"),
        ("Bogotá", "America/Bogota"),
        ("America/Sao Paolo", "America/Sao_Paulo"),
        ("America/Buenos_Aires_", "America/Buenos_Aires"),
        ("Zona del evento", None),
        ("GMT-6", None),
        ("../../etc/passwd", None),
        ("América", None),
    ],
)
def test_a_slip_in_a_zone_is_guessed_at(zone: str, meant: str | None) -> None:
    (found,) = check(dialogue(event(zone=zone)))

    assert found.code == "GA208"
    assert (f"(¿será «{meant}»?)" if meant else "por ejemplo") in found.message("es")


def test_a_zone_is_only_missed_where_there_are_hours() -> None:
    assert [] == codes(dialogue(event(panel(when=DAY), zone=None, status=None)))
    assert ["GA207"] == codes(dialogue(event(zone=None)))


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (slot("11:00", "13:00"), []),
        (slot("11:30", "12:30"), []),
        (slot("10:59", "12:00"), ["GA211"]),
        (slot("12:00", "13:01"), ["GA211"]),
        (DAY, []),
        (None, []),
    ],
)
def test_what_is_in_a_block_is_within_its_time(
    when: m.Slot | date | None, expected: list[str]
) -> None:
    document = dialogue(event(panel(), block(workshop(when=when)), status=None))

    assert expected == codes(document)


@pytest.mark.parametrize(
    ("when", "expected"),
    [(DAY, []), (_NEXT_DAY, ["GA211"]), (slot("12:00", "13:00"), []), (None, [])],
)
def test_what_is_in_a_block_is_on_its_day(when: m.Slot | date | None, expected: list[str]) -> None:
    parallel = block(workshop(when=when), when=DAY)

    assert expected == codes(dialogue(event(panel(), parallel, dates=_TWO_DAYS, status=None)))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (None, ["GA213"]),
        (m.EventStatus.TENTATIVE, ["GA213"]),
        (m.EventStatus.CONFIRMED, ["GA213"]),
        (m.EventStatus.ANNOUNCED, []),
        (m.EventStatus.POSTPONED, []),
        (m.EventStatus.CANCELLED, []),
    ],
)
def test_an_announcement_need_not_know_the_days(
    status: m.EventStatus | None, expected: list[str]
) -> None:
    assert expected == codes(dialogue(event(panel(when=None), dates=_TWO_DAYS, status=status)))


@pytest.mark.parametrize(
    ("agenda", "named"),
    [
        ((panel(when=None),), ["panel-1"]),
        ((panel(), workshop(when=DAY)), ["taller-1"]),
        ((panel(), workshop(status=m.ItemStatus.CANCELLED)), []),
        ((panel(), workshop(status=m.ItemStatus.POSTPONED)), []),
        # A block gives its time to its items: it is enough to fill in one.
        ((panel(), block(workshop(), when=None)), ["talleres"]),
        ((panel(), block(when=None)), ["talleres"]),
        ((panel(), block(workshop(when=slot("11:00", "12:00")), when=None)), []),
        ((panel(), block(workshop())), []),
        ((panel(), block(workshop(), when=None, status=m.ItemStatus.CANCELLED)), []),
    ],
)
def test_what_has_no_hours_is_named_once(
    agenda: tuple[m.AgendaItem, ...], named: list[str]
) -> None:
    document = dialogue(event(*agenda))
    found = [each for each in check(document) if each.code == "GA215"]
    pointers = [pointer for each in found for pointer in each.related]

    assert named == [_id_at(document, pointer) for pointer in pointers]


def _id_at(document: m.Dialogue, pointer: str) -> str:
    return document.events[0].agenda[int(pointer.rpartition("/")[2])].id


def test_a_long_list_is_told_in_one_breath() -> None:
    agenda = tuple(m.Talk(id=f"t-{n}", label=f"Ponencia {n}") for n in range(1, 9))
    (found,) = check(dialogue(event(*agenda), people=(), commitments=()))

    assert "(8): Ponencia 1, Ponencia 2, Ponencia 3 y 5 más." in found.fault("es")
    assert "(8): Ponencia 1, Ponencia 2, Ponencia 3 and 5 more." in found.fault("en")
    assert "(8): Ponencia 1, Ponencia 2, Ponencia 3 e mais 5." in found.fault("pt")


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2026-01-01/2025-12-31", ["GA206"]),
        ("2027/2026", ["GA206"]),
        ("2026/2026", []),
        ("2026/..", []),
        ("2026-06/2026", []),
    ],
)
def test_a_period_runs_forward(period: str, expected: list[str]) -> None:
    found = codes(dialogue(plans=(plan(period=m.edtf(period)),), commitments=()))

    assert expected == [code for code in found if code != "GA608"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (m.EventStatus.CONFIRMED, ["GA214"]),
        (m.EventStatus.HELD, ["GA214"]),
        (m.EventStatus.ANNOUNCED, []),
        (m.EventStatus.TENTATIVE, []),
        (None, []),
    ],
)
def test_what_is_settled_has_dates(status: m.EventStatus | None, expected: list[str]) -> None:
    assert expected == codes(dialogue(event(panel(), dates=None, status=status)))


@pytest.mark.parametrize(
    ("dates", "expected"),
    [("2026-04-02", ["GA216"]), ("2026-04-01", []), ("2026-04", []), ("2026-05", ["GA216"])],
)
def test_what_was_held_lies_before_the_revision(dates: str, expected: list[str]) -> None:
    """The document was revised on 1 April 2026."""
    held = event(panel(when=None), dates=m.edtf(dates), status=m.EventStatus.HELD)

    assert expected == codes(dialogue(held, header=header()))


def test_a_room_that_is_never_free_is_told() -> None:
    never = slot("18:00", "08:00")
    room = m.Room(id="sala-grande", name=m.text(es="Sala"), availability=(never,))

    assert ["GA212"] == codes(dialogue(venues=(venue(rooms=(room,)),), commitments=(commitment(),)))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("T00:00", "T01:00", ["GA217"]),
        ("T02:00", "T03:30", ["GA217"]),
        ("T05:59", "T07:00", ["GA217"]),
        ("T06:00", "T07:00", []),
        ("T02:00", "T10:00", ["GA217"]),
        # A night of work is meant so.
        ("T02:00", "T10:01", []),
    ],
)
def test_nobody_meets_in_the_small_hours(start: str, end: str, expected: list[str]) -> None:
    day = DAY.isoformat()

    assert expected == codes(with_panel(when=slot(day + start, day + end)))


def test_the_hour_that_was_meant_is_asked_for() -> None:
    """Two o'clock, typed for two in the afternoon."""
    (found,) = check(with_panel(when=slot("02:05", "03:30")))

    assert "empieza de madrugada, a las 2:05: ¿serán las 14:05?" in found.message("es")


def test_what_runs_backwards_in_the_small_hours_is_told_once() -> None:
    assert ["GA201"] == codes(with_panel(when=slot("02:00", "01:00")))
