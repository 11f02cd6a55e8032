"""VTIMEZONE: hour by hour what the time zone database says."""

import re
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz

from gobierno_abierto.formats.ical.writing.zones import vtimezone

AMERICA = sorted(name for name in available_timezones() if name.startswith("America/"))
SPANS = ((2011, 2013), (2021, 2024), (2026, 2026))
EPOCH = datetime(1970, 1, 1)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


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
    first = int(datetime(first_year, 1, 1, tzinfo=UTC).timestamp())
    return range(first, int(datetime(last_year + 1, 1, 1, tzinfo=UTC).timestamp()), 3600)


def _told(changes: list[Change], hours: range) -> list[int]:
    """The offset at each hour."""
    told: list[int] = []
    for change, after in zip(changes, [*changes[1:], None], strict=True):
        until = hours.stop if after is None else min(after.instant, hours.stop)
        start = max(change.instant, hours.start)
        told += [change.offset] * len(range(start + (-start % 3600), until, 3600))
    return told


@pytest.mark.parametrize("chunk", range(8))
@pytest.mark.parametrize("span", SPANS, ids=str)
def test_america_hour_by_hour(span: tuple[int, int], chunk: int) -> None:
    """Every zone of America tells the hours that the database tells, all year round."""
    hours = _hours(*span)
    for name in AMERICA[chunk::8]:
        zone = ZoneInfo(name)
        told = _told(interpreted(vtimezone(zone, *span)), hours)
        true = [datetime.fromtimestamp(hour, zone).utcoffset() for hour in hours]

        assert true == [timedelta(seconds=each) for each in told], name


MEXICO = """\
BEGIN:VTIMEZONE
TZID:America/Mexico_City
BEGIN:STANDARD
DTSTART:20101031T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0600
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20221030T070000Z
TZNAME:CST
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20110403T020000
TZOFFSETFROM:-0600
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20220403T080000Z
TZNAME:CDT
END:DAYLIGHT
END:VTIMEZONE
"""


def test_mexico_had_summer_time_until_2022() -> None:
    """From the onset in force on 1 January 2011 to the last change, and none after."""
    expected = MEXICO.replace("\n", "\r\n").encode()

    assert expected == vtimezone(ZoneInfo("America/Mexico_City"), 2012, 2026)


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
