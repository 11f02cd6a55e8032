"""VTIMEZONE: hour by hour what the time zone database says, and three readers agree."""

import os
import re
from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from io import StringIO
from itertools import compress, count, pairwise, repeat
from operator import ne
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from dateutil import tz

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.ical.writing.zones import vtimezone
from gobierno_abierto.model import text
from ical_examples import dialogue, event, slot
from readers import Reader, with_each_reader
from zone_readers import ZONE_READERS, ZoneReader, questions

AMERICA = sorted(name for name in available_timezones() if name.startswith("America/"))
ELSEWHERE = sorted({*available_timezones()} - {*AMERICA, "localtime"})
# The work order is about America; of the rest every sixteenth, and all of them in CI.
OTHERS = ELSEWHERE if os.environ.get("CI") else ELSEWHERE[::16]
CHUNKS = 12
YEARS = (1990, 2040)
SPANS = ((2011, 2013), (2021, 2024), (2026, 2026))
EPOCH = datetime(1970, 1, 1)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

in_chunks = pytest.mark.parametrize("chunk", range(CHUNKS))


class Change(NamedTuple):
    """From this instant (seconds since 1970) on, clocks are `offset` seconds east of Greenwich."""

    instant: int
    offset: int


def _seconds(written: str) -> int:
    sign = -1 if written[0] == "-" else 1
    parts = [int(written[n : n + 2]) for n in range(1, len(written), 2)]
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))


def _nth(year: int, month: int, rule: str, time: timedelta) -> datetime:
    """The day of the month that BYDAY names, such as 1SU or -1SU."""
    days = [datetime(year, month, 1) + timedelta(days=n) for n in range(31)]
    weekdays = [d for d in days if d.month == month and WEEKDAYS[d.weekday()] == rule[-2:]]
    position = int(rule[:-2])
    return weekdays[position - 1 if position > 0 else position] + time


def _moment(written: str) -> datetime:
    return datetime.strptime(written.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - wall time


def interpreted(component: bytes) -> list[Change]:
    """All changes that a VTIMEZONE tells, in order: an interpreter of our own, of nothing else."""
    changes = []
    observances = re.findall(rb"BEGIN:(STANDARD|DAYLIGHT)\r\n(.*?)END:\1", component, re.DOTALL)
    for _, body in observances:
        lines = dict(each.split(":", 1) for each in body.decode().split("\r\n") if each)
        before, offset = _seconds(lines["TZOFFSETFROM"]), _seconds(lines["TZOFFSETTO"])
        start = _moment(lines["DTSTART"])
        onsets = [start]
        if "RRULE" in lines:
            rule = dict(each.split("=") for each in lines["RRULE"].split(";"))
            assert {"FREQ", "BYMONTH", "BYDAY", "UNTIL"} == set(rule)
            until = _moment(rule["UNTIL"])
            time = start - datetime(start.year, start.month, start.day)
            every = (
                _nth(year, int(rule["BYMONTH"]), rule["BYDAY"], time)
                for year in range(start.year, until.year + 1)
            )
            onsets = [wall for wall in every if wall - timedelta(seconds=before) <= until]
            assert start == onsets[0]
            assert until == onsets[-1] - timedelta(seconds=before)
        changes += [Change(int((wall - EPOCH).total_seconds()) - before, offset) for wall in onsets]
    return sorted(changes)


def _hours(first_year: int, last_year: int) -> range:
    return range(_january(first_year), _january(last_year + 1), 3600)


def _january(year: int) -> int:
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp())


def _told(changes: list[Change], hours: range) -> list[timedelta]:
    """The offset at each hour."""
    told: list[timedelta] = []
    for change, after in zip(changes, [*changes[1:], None], strict=True):
        until = hours.stop if after is None else min(after.instant, hours.stop)
        start = max(change.instant, hours.start)
        offset = timedelta(seconds=change.offset)
        told += [offset] * len(range(start + (-start % 3600), until, 3600))
    return told


def _true(zone: ZoneInfo, instants: Iterable[int]) -> list[timedelta | None]:
    """The offset at each instant, by the time zone database."""
    return list(map(zone.utcoffset, map(datetime.fromtimestamp, instants, repeat(zone))))


@cache
def _written(name: str) -> bytes:
    return vtimezone(ZoneInfo(name), *YEARS)


def _bisected(zone: ZoneInfo, hours: range, offsets: list[timedelta | None]) -> list[Change]:
    """The changes of the offset between hours, each to its second."""
    found = []
    for position in compress(count(), map(ne, offsets, offsets[1:])):
        seconds = range(hours[position] + 1, hours[position + 1] + 1)
        before, after = offsets[position], offsets[position + 1]
        first = bisect_left(seconds, True, key=lambda each: _true(zone, [each])[0] != before)
        found.append(Change(seconds[first], int((after or timedelta()).total_seconds())))
    return found


def _movements(changes: list[Change], hours: range) -> list[Change]:
    """Without those that only change a name, or come before these hours."""
    moves = [after for before, after in pairwise(changes) if before.offset != after.offset]
    return [each for each in moves if hours.start < each.instant <= hours[-1]]


@pytest.mark.parametrize("names", [AMERICA, OTHERS], ids=["America", "elsewhere"])
@in_chunks
def test_every_hour_of_fifty_one_years(names: list[str], chunk: int) -> None:
    """All 447,072 hours of a zone are those of the database, and its changes to the second."""
    hours = _hours(*YEARS)
    for name in names[chunk::CHUNKS]:
        zone = ZoneInfo(name)
        changes = interpreted(_written(name))
        true = _true(zone, hours)

        assert true == _told(changes, hours), name
        assert _bisected(zone, hours, true) == _movements(changes, hours), name


@in_chunks
@pytest.mark.parametrize("span", SPANS, ids=str)
def test_short_spans_tell_as_much_of_their_years(span: tuple[int, int], chunk: int) -> None:
    """A calendar of a few years carries no more of a zone, and those years are as right."""
    hours = _hours(*span)
    for name in AMERICA[chunk::CHUNKS]:
        zone = ZoneInfo(name)

        assert _true(zone, hours) == _told(interpreted(vtimezone(zone, *span)), hours), name


MEXICO = """\
BEGIN:VTIMEZONE
TZID:America/Mexico_City
BEGIN:DAYLIGHT
DTSTART:20110403T020000
TZOFFSETFROM:-0600
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20220403T080000Z
TZNAME:CDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20101031T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0600
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20221030T070000Z
TZNAME:CST
END:STANDARD
END:VTIMEZONE
"""


def test_mexico_had_summer_time_until_2022() -> None:
    """From the onset in force on 1 January 2011 to the last change, and none after."""
    expected = MEXICO.replace("\n", "\r\n").encode()

    assert expected == vtimezone(ZoneInfo("America/Mexico_City"), 2012, 2026)


def _starts(name: str, first_year: int, last_year: int) -> list[tuple[str, bool]]:
    """DTSTART of each observance in the order of the bytes, and whether it has a rule."""
    bodies = vtimezone(ZoneInfo(name), first_year, last_year).split(b"DTSTART:")[1:]
    return [(body[:8].decode(), b"RRULE" in body) for body in bodies]


@pytest.mark.parametrize(
    ("name", "year", "starts"),
    [
        # For Horde: of rules that end in one year, the one of its last months comes last.
        ("America/New_York", 2026, [("20250309", True), ("20241103", True)]),
        # For ts-ics: a rule that begins in a year in use tells its first change twice.
        (
            "America/Mexico_City",
            2002,
            [
                ("20001029", False),
                ("20010506", False),
                ("20010930", False),
                ("20020407", True),
                ("20020407", False),
                ("20021027", True),
                ("20021027", False),
            ],
        ),
        # And so does one whose first change is in force as the years in use begin.
        (
            "America/Santiago",
            2026,
            [
                ("20240908", False),
                ("20250406", True),
                ("20250907", True),
                ("20250907", False),
            ],
        ),
        # For Horde: a rule that ended before the years in use tells its last change twice.
        (
            "America/Mexico_City",
            2023,
            [("20220403", False), ("20211031", True), ("20221030", False)],
        ),
        # For dateutil: east of Greenwich it is the last change that is told twice.
        (
            "Europe/Madrid",
            2026,
            [("20250330", True), ("20270328", False), ("20241027", True), ("20271031", False)],
        ),
    ],
)
def test_what_readers_would_miss_is_told_so_that_they_do_not(
    name: str, year: int, starts: list[tuple[str, bool]]
) -> None:
    """The order and the doublets that nothing but the defects of readers asks for."""
    assert starts == _starts(name, year, year)


def test_a_zone_that_never_changed_has_one_observance() -> None:
    """Panama, since before 1970."""
    lines = vtimezone(ZoneInfo("America/Panama"), 2026, 2026).decode().split("\r\n")

    assert [
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0500",
        "TZNAME:EST",
        "END:STANDARD",
    ] == lines[2:-2]


def test_a_moving_rule_is_told_year_by_year() -> None:
    """Chile chose its days anew: what no yearly rule covers stands alone."""
    written = vtimezone(ZoneInfo("America/Santiago"), 2022, 2024).decode()

    assert "DTSTART:20220911T000000" in written
    assert "RDATE" not in written
    assert written.count("RRULE") < written.count("DTSTART")


def test_seconds_of_an_offset_are_kept() -> None:
    """Liberia was 44 minutes and 30 seconds late until 1972."""
    assert b"TZOFFSETFROM:-004430\r\n" in vtimezone(ZoneInfo("Africa/Monrovia"), 1971, 1973)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("America/Mexico_City", 2022),
        ("America/Santiago", 2022),
        ("America/St_Johns", 2011),
        ("America/Havana", 2012),
        ("America/Asuncion", 2024),
        ("Europe/Madrid", 1995),
        ("Europe/Dublin", 2022),
        ("Africa/Casablanca", 2023),
        # Its rules ended in 2006, and it lies east of Greenwich.
        ("Pacific/Auckland", 2006),
        ("Australia/Lord_Howe", 2007),
    ],
)
def test_dateutil_reads_the_same_hours(name: str, year: int) -> None:
    """A reader of zones that is not ours, for two years, every three hours."""
    zone = ZoneInfo(name)
    read = tz.tzical(StringIO(vtimezone(zone, year, year + 1).decode())).get()
    first = datetime(year, 1, 1)
    walls = [first + timedelta(hours=3 * n) for n in range(2 * 365 * 8)]
    plain = [wall for wall in walls if tz.datetime_exists(wall, zone)]
    plain = [wall for wall in plain if not tz.datetime_ambiguous(wall, zone)]

    assert [wall.replace(tzinfo=zone).utcoffset() for wall in plain] == [
        wall.replace(tzinfo=read).utcoffset() for wall in plain
    ]


def _interesting(name: str) -> list[int]:
    """Instants around every change, and noon in the middle of every month."""
    hours = _hours(*YEARS)
    zone = ZoneInfo(name)
    near = {
        change.instant + seconds
        for change in interpreted(_written(name))
        for seconds in (-3601, -3600, -1, 0, 1, 3600, 3601)
    }
    noons = {
        int(datetime(year, month, 15, 12, tzinfo=zone).timestamp())
        for year in range(YEARS[0], YEARS[1] + 1)
        for month in range(1, 13)
    }
    return sorted(each for each in near | noons if hours.start <= each < hours.stop)


@pytest.mark.parametrize("reader", ZONE_READERS)
@in_chunks
def test_other_readers_see_the_same_instants(reader: ZoneReader, chunk: int) -> None:
    """In all zones of America: around every change, and twelve times a year."""
    names = AMERICA[chunk::CHUNKS]
    instants = {name: _interesting(name) for name in names}
    asked = questions(instants, of_instants=reader.of_instants)

    answers = reader.answers({name: _written(name) for name in names}, asked)

    assert asked == [
        each._replace(expected=answer) for each, answer in zip(asked, answers, strict=True)
    ]


# Mexico City: calendar.md §1.4, and 2001, when summer time ran from 6 May to 30 September.
MEXICO_INSTANTS = {
    "2001-04-15T10:00": "2001-04-15T16:00:00Z",
    "2001-06-15T10:00": "2001-06-15T15:00:00Z",
    "2012-03-21T10:00": "2012-03-21T16:00:00Z",
    "2012-07-01T10:00": "2012-07-01T15:00:00Z",
    "2023-07-01T10:00": "2023-07-01T16:00:00Z",
}


def _mexican_calendar() -> bytes:
    """One calendar with all of them."""
    walls = [datetime.fromisoformat(each) for each in MEXICO_INSTANTS]
    agenda = tuple(
        m.Talk(id=f"t{n}", title=text(es=str(n)), when=slot(wall, wall + timedelta(hours=1)))
        for n, wall in enumerate(walls)
    )
    return to_ical(dialogue(event(*agenda, dates=None)))


def _icalendar_starts(calendar: bytes) -> list[str]:
    """As icalendar reads them."""
    read = icalendar.Calendar.from_ical(calendar)
    starts: list[Any] = [each["DTSTART"] for each in read.walk("VEVENT")]
    return sorted(f"{each.dt.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for each in starts)


@with_each_reader
def test_every_reader_sees_five_mexican_instants(reader: Reader) -> None:
    """In one calendar: before, in and after summer time, and after its end."""
    saw = reader(_mexican_calendar())

    assert () == saw.faults
    assert list(MEXICO_INSTANTS.values()) == [row.start for row in saw.rows]


def test_icalendar_sees_five_mexican_instants() -> None:
    """The library that judges our bytes elsewhere."""
    assert list(MEXICO_INSTANTS.values()) == _icalendar_starts(_mexican_calendar())
