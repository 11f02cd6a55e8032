"""Whose clock it is: by the many names of zones, and by what a file says of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import read_ical
from gobierno_abierto.formats.ical.content import Faults, parsed
from gobierno_abierto.formats.ical.reading.names import fixed_offset, iana_name
from gobierno_abierto.formats.ical.reading.recurrence import MOST_ZONE_RULES, ZoneRules
from gobierno_abierto.formats.ical.reading.zones import OwnZone, Zones
from gobierno_abierto.formats.ical.writing.zones import vtimezone as written
from gobierno_abierto.index import zone
from small_ical import (
    HEAD,
    calendar,
    dialogue_of,
    fixed_zone,
    items_of,
    observance,
    told_reading,
    vevent,
    vtimezone,
)

# Names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("America/Mexico_City", "America/Mexico_City"),
        ("Etc/UTC", "Etc/UTC"),
        ("UTC", "UTC"),
        # Out of place: spaces, capitals, accents, quotation marks.
        ("America/Mexico_City ", "America/Mexico_City"),
        (" America/Bogota\t", "America/Bogota"),
        ("America/Mexico City", "America/Mexico_City"),
        ("america/mexico_city", "America/Mexico_City"),
        ("AMERICA/MEXICOCITY", "America/Mexico_City"),
        ("America/Bogotá", "America/Bogota"),
        ("América/São Paulo", "America/Sao_Paulo"),
        ('"America/Lima"', "America/Lima"),
        ("'America/Lima'", "America/Lima"),
        # Unique in the world.
        ("/America/Bogota", "America/Bogota"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/America/Mexico_City", "America/Mexico_City"),
        (
            "/mozilla.org/20050126_1/America/Argentina/Buenos_Aires",
            "America/Argentina/Buenos_Aires",
        ),
        ("/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York"),
        # As Windows keeps them.
        ("Central Standard Time (Mexico)", "America/Mexico_City"),
        ("SA Pacific Standard Time", "America/Bogota"),
        ("E. South America Standard Time", "America/Sao_Paulo"),
        ("Romance Standard Time", "Europe/Paris"),
        # As Windows shows them.
        ("(UTC-06:00) Guadalajara, Mexico City, Monterrey", "America/Mexico_City"),
        ("(GMT-06:00) Guadalajara, Mexico City, Monterrey", "America/Mexico_City"),
        ("Guadalajara, Mexico City, Monterrey", "America/Mexico_City"),
        ("(UTC-05:00) Bogota, Lima, Quito, Rio Branco", "America/Bogota"),
        ("(UTC-03:00) Brasilia", "America/Sao_Paulo"),
        ("(UTC) Coordinated Universal Time", "Etc/UTC"),
        ("Coordinated Universal Time", "Etc/UTC"),
        # Nobody knows these.
        ("Zona del evento", None),
        ("Mars/Phobos", None),
        ("America", None),
        ("America/", None),
        ("/", None),
        ("//", None),
        ("", None),
        ("  ", None),
        ("../../etc/passwd", None),
        ("/etc/localtime", None),
        ("localtime", None),
        ("posixrules", None),
        ("(UTC-06:00)", None),
        ("(UTC-06:00) ", None),
        ("\x00", None),
        ("x" * 101, None),
        ("America/" + "Bogota/" * 20, None),
        ("/a/b/c/d", None),
    ],
)
def test_the_names_of_zones(name: str, expected: str | None) -> None:
    """In the database of the world, in Windows, and with what people get wrong."""
    assert expected == iana_name(name)


def test_every_zone_of_the_database_has_its_own_name() -> None:
    """No misspelling of one is another."""
    for name in available_timezones():
        if zone(name):
            assert name == iana_name(name)
            assert zone(iana_name(f" {name.upper()}/") or iana_name(name.upper()))


@given(st.text() | st.text("/America_-+ ()UTCGM0123456789:"))
def test_a_name_is_one_of_the_database_or_none(name: str) -> None:
    """Whatever is written."""
    found = iana_name(name)

    assert found is None or zone(found) is not None
    assert (offset := fixed_offset(name)) is None or offset.utcoffset(
        datetime(2026, 1, 1)
    ) is not None


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("GMT-0600", -6),
        ("GMT-06:00", -6),
        ("UTC-06:00", -6),
        ("UTC-6", -6),
        ("GMT+5", 5),
        ("-0600", -6),
        ("+05:30", 5.5),
        ("GMT -03:30", -3.5),
        (" UTC+00:00 ", 0),
        ("UTC+14", 14),
        ("UTC-12", -12),
        ("GMT", None),
        ("UTC+15", None),
        ("UTC-13", None),
        ("UTC-06:60", None),
        ("UTC-06:00 Centro", None),
        ("EST-5", None),
        ("", None),
    ],
)
def test_names_that_are_nothing_but_an_offset(name: str, hours: float | None) -> None:
    """West is minus, as everybody says it but POSIX."""
    found = fixed_offset(name)
    offset = found.utcoffset(datetime(2026, 1, 1)) if found else None

    assert (None if hours is None else timedelta(hours=hours)) == offset


# What is made of them ---------------------------------------------------------------------------


class Shown(NamedTuple):
    """The zone of the only event, when its only item begins, and what was told of zones."""

    zone: str | None
    start: str
    told: set[str]


def shown(*lines: str, head: tuple[str, ...] = ()) -> Shown:
    """What becomes of a calendar with one entry."""
    data = calendar(*lines, head=(*HEAD, *head))
    (event,) = dialogue_of(read_ical(data)).events
    (item,) = event.agenda
    assert isinstance(item.when, m.Slot)
    told = {code for code, _ in told_reading(data)}
    return Shown(event.zone, f"{item.when.start:%Y-%m-%d %H:%M}", told)


def at(name: str, moment: str = "20120701T100000") -> tuple[str, ...]:
    """An entry that begins at that moment by the clock of that zone."""
    return vevent(start=f"DTSTART;TZID={name}:{moment}")


_MEXICO = "America/Mexico_City"


@pytest.mark.parametrize(
    ("lines", "head", "expected"),
    [
        (at(_MEXICO), (), Shown(_MEXICO, "2012-07-01 10:00", set())),
        (at(f'"{_MEXICO} "'), (), Shown(_MEXICO, "2012-07-01 10:00", {"GA852"})),
        (
            at('"(UTC-06:00) Guadalajara, Mexico City, Monterrey"'),
            (),
            Shown(_MEXICO, "2012-07-01 10:00", {"GA852"}),
        ),
        # A clock that never changes has a name in the database, if it is off by whole hours.
        (at("GMT-0600"), (), Shown("Etc/GMT+6", "2012-07-01 10:00", {"GA852"})),
        (at("UTC-03:30"), (), Shown("Etc/UTC", "2012-07-01 13:30", {"GA852"})),
        (
            at("UTC-03:30"),
            (f"X-WR-TIMEZONE:{_MEXICO}",),
            Shown(_MEXICO, "2012-07-01 08:30", {"GA852"}),
        ),
        # Nobody knows it: the hours stay as they are, by nobody's clock.
        (at("Zona del evento"), (), Shown(None, "2012-07-01 10:00", {"GA851"})),
        # The file knows it.
        (
            (*fixed_zone("Zona del evento", "-0600"), *at("Zona del evento")),
            (),
            Shown("Etc/UTC", "2012-07-01 16:00", {"GA854"}),
        ),
        (
            (*fixed_zone("Zona del evento", "-0600"), *at("Zona del evento")),
            (f"X-WR-TIMEZONE:{_MEXICO}",),
            Shown(_MEXICO, "2012-07-01 11:00", {"GA854"}),
        ),
        # It has another name in the database, which the file gives.
        (
            (
                *vtimezone("Zona", f"X-LIC-LOCATION:{_MEXICO}", *fixed_zone("", "-0500")[2:-1]),
                *at("Zona"),
            ),
            (),
            Shown(_MEXICO, "2012-07-01 10:00", {"GA852"}),
        ),
        # UTC, shown by the clock of the calendar: what it says, or its only zone.
        (vevent(start="DTSTART:20120701T150000Z"), (), Shown("Etc/UTC", "2012-07-01 15:00", set())),
        (
            vevent(start="DTSTART:20120701T150000Z"),
            (f"X-WR-TIMEZONE:{_MEXICO}",),
            Shown(_MEXICO, "2012-07-01 10:00", set()),
        ),
        (
            vevent(start="DTSTART:20120701T150000Z"),
            ("X-WR-TIMEZONE:Central Standard Time (Mexico)",),
            Shown(_MEXICO, "2012-07-01 10:00", set()),
        ),
        (
            vevent(start="DTSTART:20120701T150000Z"),
            ("X-WR-TIMEZONE:Mars/Phobos",),
            Shown("Etc/UTC", "2012-07-01 15:00", set()),
        ),
        (
            (*fixed_zone(_MEXICO, "-0500"), *vevent(start="DTSTART:20120701T150000Z")),
            (),
            Shown(_MEXICO, "2012-07-01 10:00", set()),
        ),
        (
            (
                *fixed_zone(_MEXICO, "-0500"),
                *fixed_zone("America/Bogota", "-0500"),
                *vevent(start="DTSTART:20120701T150000Z"),
            ),
            (),
            Shown("Etc/UTC", "2012-07-01 15:00", set()),
        ),
        # A floating time is by nobody's clock, whatever the calendar says.
        (
            vevent(start="DTSTART:20120701T100000"),
            (f"X-WR-TIMEZONE:{_MEXICO}",),
            Shown(None, "2012-07-01 10:00", set()),
        ),
        # TZID has no meaning beside Z.
        (
            at("Zona del evento", "20120701T150000Z"),
            (),
            Shown("Etc/UTC", "2012-07-01 15:00", set()),
        ),
    ],
)
def test_whose_clock_it_is(lines: tuple[str, ...], head: tuple[str, ...], expected: Shown) -> None:
    """The database knows best, then the file, then the name alone."""
    assert expected == shown(*lines, head=head)


def test_the_five_hours_of_mexico() -> None:
    """Before and after summer time, and since there is none any more."""
    instants = {
        "20120321T100000": "2012-03-21 16:00",
        "20120701T100000": "2012-07-01 15:00",
        "20230701T100000": "2023-07-01 16:00",
        "20121031T100000": "2012-10-31 16:00",
        "20221029T100000": "2022-10-29 15:00",
    }
    for wall, instant in instants.items():
        (entry,) = read_ical(calendar(*at(_MEXICO, wall))).entries
        assert isinstance(entry.start, datetime)
        assert instant == f"{entry.start.astimezone(UTC):%Y-%m-%d %H:%M}"


def test_a_zone_is_told_once() -> None:
    """Where it is first used, however often."""
    for name, code in (("Mars/Phobos", "GA851"), ("GMT-0600", "GA852"), ("Zona", "GA854")):
        zone_lines = fixed_zone("Zona", "-0600")
        events = (line for uid in "abc" for line in vevent(uid=uid, start=at(name)[3]))
        told = told_reading(calendar(*zone_lines, *events))
        assert [(code, 15)] == told, name


@pytest.mark.parametrize("count", [0, 99, 100, 101])
def test_after_a_hundred_names_zones_are_known_as_before(count: int) -> None:
    """They are looked up in another way then."""
    names = (*(f"Zona {n}" for n in range(count)), _MEXICO, "America/Bogotá", "localtime")
    lines = (line for name in names for line in vevent(uid=name, start=at(name)[3]))
    starts = [each.start for each in read_ical(calendar(*lines)).entries[count:]]

    assert [ZoneInfo(_MEXICO), ZoneInfo("America/Bogota"), None] == [
        each.tzinfo if isinstance(each, datetime) else each for each in starts
    ]


def test_what_is_told_of_a_zone_names_it() -> None:
    """As it is written, and as what it was understood."""
    renamed = calendar(*at("GMT-0600"))
    (found,) = (each for each in read_ical(renamed).report if each.code == "GA852")

    assert {"zone": "GMT-0600", "known": "Etc/GMT+6"} == dict(found.words)


# Zones of the file ------------------------------------------------------------------------------


def own_zone(lines: bytes, name: str) -> OwnZone:
    """The zone that these lines define, under another name that nobody knows."""
    renamed = lines.replace(f"TZID:{name}".encode(), b"TZID:Zona del evento")
    (found,) = parsed(b"BEGIN:VCALENDAR\r\n" + renamed + b"END:VCALENDAR\r\n").calendars
    zones = Zones(found, ZoneRules(), Faults(10))
    made = zones.aware(datetime(2026, 1, 1), "Zona del evento", 1).tzinfo
    assert isinstance(made, OwnZone)
    return made


_FROM, _TO = 2011, 2023


def _hours() -> Iterator[datetime]:
    first = datetime(_FROM, 1, 1, tzinfo=UTC)
    return (first + timedelta(hours=n) for n in range((_TO - _FROM) * 366 * 24))


@pytest.mark.parametrize(
    "name",
    [
        "America/Mexico_City", "America/Santiago", "America/Havana", "America/Caracas",
        "America/Bogota", "Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe",
        "Pacific/Apia",
    ],
)  # fmt: skip
def test_a_zone_of_the_file_is_what_the_database_says(name: str) -> None:
    """Every hour of twelve years, forward and back: as we write it under another name."""
    true = ZoneInfo(name)
    own = own_zone(written(true, _FROM, _TO), name)

    for instant in _hours():
        right, ours = instant.astimezone(true), instant.astimezone(own)
        assert (right.replace(tzinfo=None), right.fold) == (ours.replace(tzinfo=None), ours.fold)
        assert instant == ours.astimezone(UTC)


@pytest.mark.parametrize("name", ["America/Mexico_City", "America/Santiago", "Australia/Lord_Howe"])
def test_a_time_that_never_was_is_by_the_clock_before(name: str) -> None:
    """RFC 5545 §3.3.5, and what the database says, too: every ten minutes by the wall."""
    true = ZoneInfo(name)
    own = own_zone(written(true, 2012, 2013), name)
    wall = datetime(2012, 1, 1)
    while wall.year < 2014:
        assert wall.replace(tzinfo=true).utcoffset() == wall.replace(tzinfo=own).utcoffset()
        wall += timedelta(minutes=10)


@pytest.mark.parametrize("fold", [0, 1])
@pytest.mark.parametrize(
    ("wall", "hours"),
    [("2000-01-01", -6), ("2012-03-31", -6), ("2012-04-01T03:00", -5), ("2030-01-01", -5)],
)
def test_before_its_first_change_a_zone_is_what_it_changes_from(
    wall: str, hours: int, fold: int
) -> None:
    """And after its last it stays as it is."""
    lines = "\r\n".join(observance("DAYLIGHT", "20120401T020000", "-0600", "-0500")).encode()
    own = own_zone(b"BEGIN:VTIMEZONE\r\nTZID:X\r\n" + lines + b"\r\nEND:VTIMEZONE\r\n", "X")
    when = datetime.fromisoformat(wall).replace(tzinfo=own, fold=fold)

    assert timedelta(hours=hours) == when.utcoffset()
    assert when == when.astimezone(UTC).astimezone(own)
    assert timedelta(hours=-hours) == when.astimezone(UTC).replace(tzinfo=None) - when.replace(
        tzinfo=None
    )


def test_a_zone_says_its_name_and_not_why() -> None:
    """What Python asks of a zone."""
    own = own_zone(written(ZoneInfo("Europe/Madrid"), 2020, 2020), "Europe/Madrid")
    when = datetime(2020, 7, 1, tzinfo=own)

    assert "Zona del evento" == when.tzname()
    assert when.dst() is None
    assert isinstance(own.utcoffset(None), timedelta)


@pytest.mark.parametrize("start", ["00010101T000000", "16010101T000000", "19000101T000000"])
@pytest.mark.parametrize("offset", ["-0600", "+0600"])
@pytest.mark.parametrize("rule", [(), ("RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1",)])
def test_zones_that_begin_with_time_itself(start: str, offset: str, rule: tuple[str, ...]) -> None:
    """As Windows and others write them."""
    hours = -6 if offset == "-0600" else 6
    zone_lines = vtimezone("Zona", *observance("STANDARD", start, offset, offset, *rule))
    found = shown(*zone_lines, *at("Zona", "20260514T120000"))

    assert f"2026-05-14 {12 - hours:02d}:00" == found.start


def test_a_zone_that_begins_at_the_end_of_time_is_none() -> None:
    """It has no instant before."""
    zone_lines = vtimezone("Zona", *observance("STANDARD", "99991231T235959", "-0600", "-0600"))

    assert {"GA851"} == shown(*zone_lines, *at("Zona")).told


def test_dates_of_changes_one_by_one() -> None:
    """RDATE, as icalendar writes it: in several lines, and with slips among them."""
    zone_lines = vtimezone(
        "Zona",
        *observance("STANDARD", "20111030T020000", "-0500", "-0600",
                    "RDATE:20121028T020000,ayer", "RDATE:20131027T020000"),
        *observance("DAYLIGHT", "20120401T020000", "-0600", "-0500", "RDATE:20130407T020000"),
    )  # fmt: skip
    hours = {"20120331": "16:00", "20120402": "15:00", "20121029": "16:00", "20130408": "15:00"}
    for day, expected in hours.items():
        assert expected in shown(*zone_lines, *at("Zona", f"{day}T100000")).start


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:ayer", "TZOFFSETFROM:-0600", "TZOFFSETTO:-0600"),
        ("DTSTART:20120101T000000", "TZOFFSETFROM:-0600"),
        ("DTSTART:20120101T000000", "TZOFFSETFROM:-0600", "TZOFFSETTO:UTC"),
        ("TZOFFSETFROM:-0600", "TZOFFSETTO:-0600"),
        (),
    ],
)
def test_an_observance_that_cannot_be_read_is_none(lines: tuple[str, ...]) -> None:
    """A zone of nothing else is not known."""
    zone_lines = vtimezone("Zona", "BEGIN:STANDARD", *lines, "END:STANDARD")

    assert {"GA851"} == shown(*zone_lines, *at("Zona")).told


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY", "FREQ=DAILY", "FREQ=WEEKLY",
        "FREQ=MONTHLY",
        "FREQ=SECONDLY;INTERVAL=1;COUNT=2147483647", "FREQ=YEARLY;BYMONTH=4;BYHOUR=2",
        "FREQ=YEARLY;BYSECOND=0,1,2", "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;BYDAY=0MO",
        "FREQ=ANUAL", "",
    ],
)  # fmt: skip
def test_a_rule_of_a_zone_that_is_not_yearly_is_refused_at_once(rule: str) -> None:
    """It is told on its line, and the clock does not change by it."""
    zone_lines = vtimezone(
        "Zona", *observance("STANDARD", "20120101T000000", "-0500", "-0600", f"RRULE:{rule}")
    )
    data = calendar(*zone_lines, *at("Zona"))

    assert {("GA838", 10), ("GA854", 16)} == set(told_reading(data))
    assert "2012-07-01 16:00" == shown(*zone_lines, *at("Zona")).start


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU", "15:00"),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20120401T080000Z", "15:00"),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;COUNT=3", "15:00"),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7;WKST=MO", "15:00"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=4;BYDAY=1SU", "15:00"),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYSETPOS=1", "15:00"),
        # It never comes true, and was over before.
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "16:00"),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20110403T080000Z", "16:00"),
    ],
)
def test_rules_of_zones(rule: str, expected: str) -> None:
    """Summer time from the first Sunday of April 2010 on, until the end of October."""
    zone_lines = vtimezone(
        "Zona",
        *observance("DAYLIGHT", "20100404T020000", "-0600", "-0500", f"RRULE:{rule}"),
        *observance("STANDARD", "20101031T020000", "-0500", "-0600",
                    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    )  # fmt: skip

    assert expected in shown(*zone_lines, *at("Zona", "20120701T100000")).start


def test_a_zone_of_old_changes_on_the_day_that_its_start_names() -> None:
    """A rule without a day means that of DTSTART, in 1601 as in 1895."""
    zone_lines = vtimezone(
        "Zona",
        *observance(
            "STANDARD", "16011031T020000", "-0500", "-0600", "RRULE:FREQ=YEARLY;BYMONTH=10"
        ),
        *observance("DAYLIGHT", "16010401T020000", "-0600", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=4"),
    )

    assert "15:00" in shown(*zone_lines, *at("Zona", "20121030T100000")).start
    assert "16:00" in shown(*zone_lines, *at("Zona", "20121031T100000")).start


def _many_rules(count: int, name: str) -> tuple[str, ...]:
    rules = (f"RRULE:FREQ=YEARLY;COUNT=1;INTERVAL={n + 1}" for n in range(count))
    return vtimezone(name, *observance("STANDARD", "20120101T000000", "-0600", "-0600", *rules))


def test_a_file_may_have_so_many_rules_of_zones() -> None:
    """However they are spread over its zones and calendars; one that comes again counts once."""
    allowed = calendar(*_many_rules(MOST_ZONE_RULES, "Zona"), *at("Zona"))
    more = calendar(*_many_rules(MOST_ZONE_RULES + 1, "Zona"), *at("Zona"))

    assert {"GA854"} == {code for code, _ in told_reading(allowed * 3)}
    assert {("GA812", 4)} <= set(told_reading(more))
    assert {"GA812", "GA851"} == {code for code, _ in told_reading(more)}
    spread = calendar(*_many_rules(1, "Zona"), *at("Zona")) + more
    assert "GA812" in {code for code, _ in told_reading(spread)}


# One name, two clocks ---------------------------------------------------------------------------


def _by_own_clock(offset: str) -> bytes:
    return calendar(*fixed_zone("Zona del evento", offset), *at("Zona del evento"))


@pytest.mark.parametrize("order", [("+0500", "-0600"), ("-0600", "+0500")])
def test_two_files_may_give_one_name_to_two_clocks(order: tuple[str, str]) -> None:
    """Nothing is remembered from one file to the next, nor from one calendar to the next."""
    expected = {"+0500": "05:00", "-0600": "16:00"}
    apart = [f"{_only_start(_by_own_clock(offset)):%H:%M}" for offset in order]
    together = [
        f"{item.when.start:%H:%M}"
        for item in items_of(b"".join(_by_own_clock(offset) for offset in order))
        if isinstance(item.when, m.Slot)
    ]

    assert [expected[offset] for offset in order] == apart == together


def _only_start(data: bytes) -> datetime:
    (item,) = items_of(data)
    assert isinstance(item.when, m.Slot)
    return item.when.start


def test_the_first_of_two_definitions_counts() -> None:
    """Within one calendar."""
    lines = (*fixed_zone("Zona", "-0600"), *fixed_zone("Zona", "+0500"))

    assert "2012-07-01 16:00" == shown(*lines, *at("Zona")).start


@pytest.mark.parametrize(
    ("offset", "moment", "told"),
    [
        ("-0500", "20120701T100000", set()),
        ("-0600", "20120701T100000", {"GA853"}),
        ("-0600", "20120321T100000", set()),
        ("-0600", "20230701T100000", set()),
        ("-0500", "20230701T100000", {"GA853"}),
    ],
)
def test_a_file_that_knows_another_hour_is_told(offset: str, moment: str, told: set[str]) -> None:
    """Only where it makes a difference; and the hour of the database counts."""
    lines = (*fixed_zone(_MEXICO, offset), *at(_MEXICO, moment))
    data = calendar(*lines)
    (entry,) = read_ical(data).entries

    assert told == shown(*lines).told
    assert isinstance(entry.start, datetime)
    assert zone(_MEXICO) is entry.start.tzinfo


def test_a_difference_is_told_once() -> None:
    """Where it first makes one."""
    first, second = at(_MEXICO, "20120321T100000"), at(_MEXICO, "20120701T100000")
    data = calendar(*fixed_zone(_MEXICO, "-0600"), *first, *second, *second)

    told = [each for each in told_reading(data) if each[0] != "GA830"]
    assert [("GA853", 20)] == told


@pytest.mark.parametrize("hours", [-6, 5.5])
def test_a_clock_that_never_changes_is_told_by_its_offset(hours: float) -> None:
    """As the database names it, or as Python does."""
    sign = "+" if hours > 0 else "-"
    minutes = int(abs(hours) * 60)
    name = f"UTC{sign}{minutes // 60:02d}:{minutes % 60:02d}"
    (entry,) = read_ical(calendar(*at(name))).entries

    assert isinstance(entry.start, datetime)
    assert entry.start.replace(tzinfo=timezone(timedelta(hours=hours))) == entry.start
