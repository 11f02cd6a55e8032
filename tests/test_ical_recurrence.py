"""Entries that recur: as often as their rule says, within bounds, by the clock on the wall."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import CalendarLimits, read_ical
from gobierno_abierto.formats.ical.content.values import MOST_VALUES
from gobierno_abierto.formats.ical.reading.recurrence import as_start, expanded
from small_ical import (
    calendar,
    dialogue_of,
    items_of,
    linted,
    observance,
    told,
    told_reading,
    vevent,
    vtimezone,
    with_event,
)

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MEXICO = "DTSTART;TZID=America/Mexico_City:"


# A naive oracle ---------------------------------------------------------------------------------


class Rule(NamedTuple):
    """A rule that the oracle understands; days of the week with their place in the month, or 0."""

    freq: str
    interval: int
    weekdays: tuple[tuple[int, int], ...] = ()
    monthdays: tuple[int, ...] = ()
    times: int | None = None
    until: datetime | None = None

    def __str__(self) -> str:
        weekdays = ",".join(f"{place or ''}{_DAYS[day]}" for place, day in self.weekdays)
        parts = {
            "FREQ": self.freq,
            "INTERVAL": self.interval,
            "BYDAY": weekdays,
            "BYMONTHDAY": ",".join(map(str, self.monthdays)),
            "COUNT": self.times,
            "UNTIL": f"{self.until:%Y%m%dT%H%M%S}" if self.until else None,
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _is_in_step(rule: Rule, start: date, day: date) -> bool:
    if rule.freq == "DAILY":
        steps = (day - start).days
    elif rule.freq == "WEEKLY":
        steps = (day.toordinal() - 1) // 7 - (start.toordinal() - 1) // 7
    else:
        steps = (day.year - start.year) * 12 + day.month - start.month
    return steps % rule.interval == 0


def _is_named(rule: Rule, start: date, day: date) -> bool:
    length = monthrange(day.year, day.month)[1]
    places = {0, (day.day - 1) // 7 + 1, -((length - day.day) // 7 + 1)}
    by_weekday = any(day.weekday() == each and place in places for place, each in rule.weekdays)
    by_monthday = any(day.day in (each, length + 1 + each) for each in rule.monthdays)
    if not (rule.weekdays or rule.monthdays):
        return (
            rule.freq == "DAILY"
            or (rule.freq == "WEEKLY" and day.weekday() == start.weekday())
            or (rule.freq == "MONTHLY" and day.day == start.day)
        )
    return (by_weekday or not rule.weekdays) and (by_monthday or not rule.monthdays)


def occurrences(rule: Rule, start: datetime, years: int) -> Iterator[datetime]:
    """The start and, day after day, whatever the rule names."""
    horizon = start + timedelta(days=years * 365)
    when, count = start, 0
    while when <= horizon and (rule.times is None or count < rule.times):
        if rule.until and when > rule.until and when != start:
            return
        is_hit = _is_in_step(rule, start.date(), when.date()) and _is_named(
            rule, start.date(), when.date()
        )
        if is_hit or when == start:
            yield when
            count += 1
        when += timedelta(days=1)


@st.composite
def _rules(draw: st.DrawFn) -> Rule:
    freq = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY")))
    places = st.sampled_from((0, 0, 1, 2, 5, -1, -5)) if freq == "MONTHLY" else st.just(0)
    weekdays = st.lists(st.tuples(places, st.integers(0, 6)), max_size=3, unique=True)
    monthdays = st.lists(st.sampled_from((1, 13, 29, 30, 31, -1, -31)), max_size=2, unique=True)
    return Rule(
        freq=freq,
        interval=draw(st.integers(1, 4)),
        weekdays=tuple(draw(weekdays)),
        monthdays=() if freq == "WEEKLY" else tuple(draw(monthdays)),
        times=draw(st.none() | st.integers(1, 40)),
    )


_STARTS = st.datetimes(datetime(1999, 12, 1), datetime(2028, 3, 1)).map(
    lambda when: when.replace(microsecond=0)
)


@settings(max_examples=400, deadline=None)
@given(_rules(), _STARTS, st.none() | st.integers(0, 500))
def test_rules_mean_what_a_naive_reader_makes_of_them(
    rule: Rule, start: datetime, until: int | None
) -> None:
    """Day after day, looked at one by one."""
    if until is not None and rule.times is None:
        rule = rule._replace(until=start + timedelta(days=until))
    expected = list(occurrences(rule, start, years=3))
    found = expanded(str(rule), start, None, most=2000, years=4)

    assert found is not None
    within = [each for each in found.walls if each <= start + timedelta(days=3 * 365)]
    assert expected == within


@settings(max_examples=100, deadline=None)
@given(_rules(), _STARTS, st.integers(-4, 18), st.integers(1, 60))
def test_the_calendar_repeats_itself(rule: Rule, start: datetime, cycles: int, most: int) -> None:
    """Four hundred years later, a rule means the same: nothing hangs on the year of the start."""
    later = start.replace(year=start.year + 400 * cycles)
    here, there = (expanded(str(rule), each, None, most=most, years=3) for each in (start, later))

    assert here is not None
    assert there is not None
    moved = [each.replace(year=each.year + 400 * cycles) for each in here.walls]
    assert (moved, here.is_whole) == (there.walls, there.is_whole)


def _starts(rule: str, start: str, **bounds: int) -> list[str] | None:
    found = expanded(
        rule, datetime.fromisoformat(start), None, **{"most": 5, "years": 10, **bounds}
    )
    return [each.isoformat(timespec="minutes") for each in found.walls] if found else None


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        ("FREQ=MONTHLY;COUNT=3", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("FREQ=YEARLY;COUNT=3", "2024-02-29", ["2024-02-29", "2028-02-29", "2032-02-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31",
         ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-05-29",
         ["2026-05-29", "2026-06-30"]),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", "2026-05-11", ["2026-05-11", "2027-05-17"]),
        ("FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "2026-12-31", ["2026-12-31", "2027-12-31"]),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;COUNT=2", "2026-04-05", ["2026-04-05", "2027-04-04"]),
        # Every Monday and the first Tuesday, and not the Mondays that are a first Tuesday.
        ("FREQ=MONTHLY;BYDAY=MO,1TU;COUNT=3", "2026-06-01",
         ["2026-06-01", "2026-06-02", "2026-06-08"]),
        ("FREQ=YEARLY;BYDAY=-1TH,MO;COUNT=3", "2026-12-28",
         ["2026-12-28", "2026-12-31", "2027-01-04"]),
        ("FREQ=YEARLY;BYMONTH=6;BYDAY=MO,1TU;COUNT=3", "2026-06-29",
         ["2026-06-29", "2027-06-01", "2027-06-07"]),
        ("FREQ=WEEKLY;BYDAY=MO,1TU;COUNT=3", "2026-06-08",
         ["2026-06-08", "2026-06-09", "2026-06-15"]),
        ("FREQ=DAILY;UNTIL=20260516", "2026-05-14", ["2026-05-14", "2026-05-15", "2026-05-16"]),
        ("FREQ=DAILY;UNTIL=20260515T000000", "2026-05-14", ["2026-05-14", "2026-05-15"]),
        ("FREQ=DAILY;UNTIL=20260514T235959", "2026-05-14", ["2026-05-14"]),
        ("FREQ=DAILY;UNTIL=20200101", "2026-05-14", ["2026-05-14"]),
        ("FREQ=DAILY;COUNT=1", "2026-05-14", ["2026-05-14"]),
        # RFC 5545 §3.8.5.3: DTSTART is the first, whatever the rule says, and COUNT counts it.
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-05-14", ["2026-05-14", "2026-05-18"]),
        # Weeks begin on Monday, unless another day is named.
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=TU,SU", "1997-08-05",
         ["1997-08-05", "1997-08-10", "1997-08-19"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=TU,SU;WKST=SU", "1997-08-05",
         ["1997-08-05", "1997-08-17", "1997-08-19"]),
        ("FREQ=DAILY;BYHOUR=9,17;COUNT=3", "2026-05-14T09:00",
         ["2026-05-14T09:00", "2026-05-14T17:00", "2026-05-15T09:00"]),
        # At the end of all calendars.
        ("FREQ=DAILY", "9999-12-30", ["9999-12-30", "9999-12-31"]),
        ("FREQ=YEARLY;UNTIL=99991231", "9998-12-31", ["9998-12-31", "9999-12-31"]),
        ("FREQ=WEEKLY;BYDAY=SU", "9999-12-20", ["9999-12-20", "9999-12-26"]),
        ("FREQ=YEARLY;COUNT=2", "0001-01-01", ["0001-01-01", "0002-01-01"]),
    ],
)  # fmt: skip
def test_rules_at_their_edges(rule: str, start: str, expected: list[str]) -> None:
    """Months without a 31st, years without a 29 February, the first and the last year."""
    full = [each if "T" in each else f"{each}T00:00" for each in expected]

    assert full == _starts(rule, start)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY", "FREQ=MINUTELY;COUNT=2", "FREQ=SECONDLY;UNTIL=20260101",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;BYSECOND=1",
        "FREQ=DAILY;BYHOUR=25", "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=YEARLY;BYSETPOS=0;BYDAY=MO", "FREQ=DAILY;UNTIL=mañana", "FREQ=DAILY;RSCALE=HEBREW",
        "COUNT=2", "", "FREQ=DAILY;BYMINUTE=60",
    ],
)  # fmt: skip
def test_what_is_no_rule_for_us_gives_none(rule: str) -> None:
    """Hours and less, counts that never end, parts that nobody knows."""
    assert _starts(rule, "2026-05-14") is None


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=13",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
        "FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=13;BYSETPOS=2", "FREQ=YEARLY;BYWEEKNO=54",
        "FREQ=DAILY;INTERVAL=999999999", "FREQ=YEARLY;INTERVAL=999999999",
    ],
)  # fmt: skip
@pytest.mark.parametrize("year", [1, 1999, 2026, 9999])
def test_rules_that_never_come_true_end_soon(rule: str, year: int) -> None:
    """They give the start alone, and nobody looks for more to the end of time."""
    found = expanded(rule, datetime(year, 5, 14), None, most=5, years=10)

    assert found is not None
    assert [datetime(year, 5, 14)] == found.walls
    assert found.is_whole
    assert found.steps <= 610 * 366


# Bounds -----------------------------------------------------------------------------------------


def _told_and_count(data: bytes, **limits: int) -> tuple[list[str], int]:
    """What is told of rules, and how many items came of them."""
    reading = read_ical(data, limits=CalendarLimits(**limits))
    codes = [each.code for each in reading.report if each.code in {"GA856", "GA857"}]
    return codes, sum(len(event.agenda) for event in dialogue_of(reading).events)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("RRULE:FREQ=DAILY;COUNT=1", ([], 1)),
        ("RRULE:FREQ=DAILY;COUNT=4", (["GA856"], 4)),
        ("RRULE:FREQ=DAILY;COUNT=5", (["GA856"], 5)),
        ("RRULE:FREQ=DAILY;COUNT=6", (["GA856", "GA857"], 5)),
        ("RRULE:FREQ=DAILY", (["GA856", "GA857"], 5)),
        ("RRULE:FREQ=DAILY;UNTIL=20260518T090000Z", (["GA856"], 5)),
        ("RRULE:FREQ=DAILY;UNTIL=20260519T090000Z", (["GA856", "GA857"], 5)),
        (
            "RDATE:20260515T090000Z,20260516T090000Z,20260517T090000Z,20260518T090000Z",
            (["GA856"], 5),
        ),
        (
            "RDATE:20260515T090000Z,20260516T090000Z,20260517T090000Z\r\nRDATE:20260518,20260519",
            (["GA856", "GA857"], 5),
        ),
        ("RRULE:FREQ=DAILY;COUNT=5\r\nRDATE:20270101T090000Z", (["GA856", "GA857"], 5)),
        ("RRULE:FREQ=DAILY;COUNT=5\r\nRDATE:20260515T090000Z", (["GA856"], 5)),
        ("RRULE:FREQ=DAILY;COUNT=5\r\nEXDATE:20260515T090000Z", (["GA856"], 4)),
        ("RRULE:FREQ=CADA DÍA", (["GA857"], 1)),
        ("RRULE:FREQ=HOURLY;COUNT=2", (["GA857"], 1)),
    ],
)
def test_an_entry_becomes_so_many_items_and_no_more(
    line: str, expected: tuple[list[str], int]
) -> None:
    """Five are allowed; that there would be a sixth is told."""
    assert expected == _told_and_count(with_event(*line.split("\r\n")), occurrences=5)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=YEARLY;COUNT=3", (["GA856"], 3)),
        ("FREQ=YEARLY;COUNT=4", (["GA856", "GA857"], 3)),
        ("FREQ=YEARLY", (["GA856", "GA857"], 3)),
        ("FREQ=YEARLY;UNTIL=20280514", (["GA856"], 3)),
        ("FREQ=YEARLY;UNTIL=20290514", (["GA856", "GA857"], 3)),
        ("FREQ=YEARLY;INTERVAL=50", (["GA857"], 1)),
        ("FREQ=YEARLY;INTERVAL=2;COUNT=2", (["GA856"], 2)),
    ],
)
def test_an_entry_goes_on_for_so_many_years_and_no_more(
    rule: str, expected: tuple[list[str], int]
) -> None:
    """Two are allowed, to the very day; that it would go on is told."""
    assert expected == _told_and_count(with_event(f"RRULE:{rule}"), years=2)


def test_a_file_becomes_so_many_items_and_each_entry_one_at_least() -> None:
    """All calendars of the file together."""
    daily = (vevent("RRULE:FREQ=DAILY;COUNT=3", uid=f"u{n}") for n in range(4))
    one, two, three, four = (calendar(*each) for each in daily)

    assert (["GA856"] * 4, 12) == _told_and_count(one + two + three + four, items=12)
    told, count = _told_and_count(one + two + three + four, items=5)
    assert 7 == count
    assert ["GA856", "GA856", "GA857", "GA857", "GA857"] == sorted(told)


def test_steps_in_vain_are_counted_for_the_whole_file() -> None:
    """A rule that never comes true takes its time once, however many calendars hold one."""
    vain = b"".join(
        calendar(*vevent("RRULE:FREQ=DAILY;BYMONTHDAY=32", uid=f"u{n}")) for n in range(50)
    )
    told, count = _told_and_count(vain)

    assert 50 == count
    assert ["GA857"] * 49 == told


def test_what_is_told_of_a_rule_is_told_where_its_entry_begins() -> None:
    """With its title and its rule."""
    data = with_event("SUMMARY:Mesa", "RRULE:FREQ=DAILY;COUNT=2")
    (found,) = (each for each in read_ical(data).report if each.code == "GA856")

    assert 4 == found.place.line
    assert {"title": "Mesa", "rule": "FREQ=DAILY;COUNT=2", "count": 2} == dict(found.words)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"), [("GA856", 4), ("GA857", 9)]),
        (("RECURRENCE-ID;RANGE=THISANDFUTURE:20260514T090000Z",), [("GA857", 8)]),
        (("RECURRENCE-ID:20260514T090000Z",), []),
        (("RDATE:20260515T090000Z,mañana",), [("GA824", 8), ("GA856", 4)]),
        (("EXDATE:20260515T090000Z,mañana,ayer",), [("GA824", 8)]),
        (("EXDATE:20260514,20260514T090000Z",), []),
    ],
)
def test_what_of_a_recurrence_is_not_followed_is_told(
    lines: tuple[str, ...], told: list[tuple[str, int]]
) -> None:
    """A second rule, a change of all that come after, dates that are none."""
    assert told == sorted(told_reading(with_event(*lines)))


@pytest.mark.parametrize("name", ["EXDATE", "RDATE"])
def test_a_list_of_dates_has_an_end(name: str) -> None:
    """As many as anybody means, and not one more: the last one is not heeded."""
    dates = ["20260514T090000Z"] * (MOST_VALUES - 1)
    last = "20260515T090000Z"
    rule = ("RRULE:FREQ=DAILY;COUNT=2",) if name == "EXDATE" else ()
    allowed, more = (
        with_event(*rule, f"{name}:{','.join((*each, last))}")
        for each in (dates, [*dates, "20260514"])
    )
    line = 8 + len(rule)

    assert (0 if rule else 2) == len(items_of(allowed))
    assert 1 == len(items_of(more))
    assert ("GA857", line) not in told_reading(allowed)
    assert ("GA857", line) in told_reading(more)
    assert ("GA812", line) not in linted(allowed)
    assert ("GA812", line) in linted(more)


# Exceptions -------------------------------------------------------------------------------------


def whens(data: bytes) -> list[str]:
    """When the items of all agendas begin and end, in order."""
    return sorted(
        f"{each.when.start:%m-%d %H:%M}-{each.when.end:%H:%M}"
        if isinstance(each.when, m.Slot)
        else f"{each.when:%m-%d}"
        for each in items_of(data)
    )


_THREE = ("RRULE:FREQ=DAILY;COUNT=3", "DTEND:20260514T100000Z")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("X-A:1", ["05-14 09:00-10:00", "05-15 09:00-10:00", "05-16 09:00-10:00"]),
        ("EXDATE:20260515T090000Z", ["05-14 09:00-10:00", "05-16 09:00-10:00"]),
        ("EXDATE:20260514T090000Z", ["05-15 09:00-10:00", "05-16 09:00-10:00"]),
        ("EXDATE:20260514T090000Z,20260516T090000Z", ["05-15 09:00-10:00"]),
        # By another clock, and as a day.
        (
            "EXDATE;TZID=America/Mexico_City:20260515T030000",
            ["05-14 09:00-10:00", "05-16 09:00-10:00"],
        ),
        ("EXDATE;VALUE=DATE:20260515", ["05-14 09:00-10:00", "05-16 09:00-10:00"]),
        ("EXDATE:20260515T090000", ["05-14 09:00-10:00", "05-16 09:00-10:00"]),
        # What never was cannot be left out; what cannot be read leaves nothing out.
        (
            "EXDATE:20260515T100000Z",
            ["05-14 09:00-10:00", "05-15 09:00-10:00", "05-16 09:00-10:00"],
        ),
        ("EXDATE:ayer", ["05-14 09:00-10:00", "05-15 09:00-10:00", "05-16 09:00-10:00"]),
        ("EXDATE:20260514T090000Z,20260515T090000Z,20260516T090000Z", []),
    ],
)
def test_exceptions(line: str, expected: list[str]) -> None:
    """RFC 5545 §3.8.5.1, and the ways in which it is written."""
    assert expected == whens(with_event(*_THREE, line))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("RDATE:20260520T110000Z", ["05-14 09:00-10:00", "05-20 11:00-12:00"]),
        (
            "RDATE;TZID=America/Mexico_City:20260520T050000",
            ["05-14 09:00-10:00", "05-20 11:00-12:00"],
        ),
        ("RDATE:20260514T090000Z", ["05-14 09:00-10:00"]),
        ("RDATE;VALUE=DATE:20260520", ["05-14 09:00-10:00", "05-20 09:00-10:00"]),
        ("RDATE;VALUE=PERIOD:20260520T110000Z/PT30M", ["05-14 09:00-10:00", "05-20 11:00-11:30"]),
        (
            "RDATE;VALUE=PERIOD:20260520T110000Z/20260520T113000Z",
            ["05-14 09:00-10:00", "05-20 11:00-11:30"],
        ),
        ("RDATE;VALUE=PERIOD:20260514T090000Z/PT30M", ["05-14 09:00-09:30"]),
        ("RDATE;VALUE=PERIOD:20260520T110000Z/?", ["05-14 09:00-10:00", "05-20 11:00-12:00"]),
        ("RDATE;VALUE=PERIOD:99991231T110000Z/P9999W", ["05-14 09:00-10:00", "12-31 11:00-12:00"]),
        ("RDATE:mañana", ["05-14 09:00-10:00"]),
    ],
)
def test_further_dates(line: str, expected: list[str]) -> None:
    """RFC 5545 §3.8.5.2; a period has an end of its own."""
    assert expected == whens(with_event("DTEND:20260514T100000Z", line))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("EXDATE;VALUE=DATE:20260515", ["05-14", "05-16"]),
        ("EXDATE:20260515T000000Z", ["05-14", "05-16"]),
        ("EXDATE;TZID=America/Mexico_City:20260515T000000", ["05-14", "05-16"]),
        ("EXDATE:20260515T060000Z", ["05-14", "05-16"]),
        ("RDATE;VALUE=DATE:20260520", ["05-14", "05-15", "05-16", "05-20"]),
        ("RDATE:20260520T090000Z", ["05-14", "05-15", "05-16", "05-20"]),
    ],
)
def test_exceptions_of_days(line: str, expected: list[str]) -> None:
    """A day is left out or added as a whole, however it is written."""
    days = with_event("RRULE:FREQ=DAILY;COUNT=3", line, start="DTSTART;VALUE=DATE:20260514")

    assert expected == whens(days)


_MOVED_TO = "DTSTART:20260520T110000Z"


@pytest.mark.parametrize(
    ("recurs", "names", "start"),
    [
        ("DTSTART:20260514T090000Z", "RECURRENCE-ID:20260515T090000Z", _MOVED_TO),
        ("DTSTART:20260514T090000Z", "RECURRENCE-ID:20260515T090000Z", f"{_MEXICO}20260520T050000"),
        (
            "DTSTART:20260514T090000Z",
            "RECURRENCE-ID;TZID=America/Mexico_City:20260515T030000",
            f"{_MEXICO}20260520T050000",
        ),
        (f"{_MEXICO}20260514T030000", "RECURRENCE-ID:20260515T090000Z", _MOVED_TO),
        (
            f"{_MEXICO}20260514T030000",
            "RECURRENCE-ID;TZID=America/Mexico_City:20260515T030000",
            _MOVED_TO,
        ),
        (
            f"{_MEXICO}20260514T030000",
            "RECURRENCE-ID;TZID=America/Bogota:20260515T040000",
            f"{_MEXICO}20260520T050000",
        ),
        (f"{_MEXICO}20260514T030000", "RECURRENCE-ID;VALUE=DATE:20260515", _MOVED_TO),
        (
            f"{_MEXICO}20260514T030000",
            "RECURRENCE-ID;VALUE=DATE:20260515",
            "DTSTART;VALUE=DATE:20260520",
        ),
        (
            "DTSTART;VALUE=DATE:20260514",
            "RECURRENCE-ID;VALUE=DATE:20260515",
            "DTSTART;VALUE=DATE:20260520",
        ),
        ("DTSTART;VALUE=DATE:20260514", "RECURRENCE-ID;VALUE=DATE:20260515", _MOVED_TO),
        ("DTSTART;VALUE=DATE:20260514", "RECURRENCE-ID:20260515T000000Z", _MOVED_TO),
        ("DTSTART:20260514T090000", "RECURRENCE-ID:20260515T090000", "DTSTART:20260520T110000"),
    ],
)
@pytest.mark.parametrize("moved_first", [False, True])
def test_what_was_moved_is_the_same_occurrence(
    recurs: str,
    names: str,
    start: str,
    moved_first: bool,  # noqa: FBT001
) -> None:
    """By whatever clock, and wherever it stands: one of three, under the id that it always had."""
    whole = vevent("RRULE:FREQ=DAILY;COUNT=3", start=recurs)
    moved = vevent(names, "SUMMARY:Mesa", start=start)
    before, after = (
        items_of(calendar(*whole)),
        items_of(calendar(*moved, *whole) if moved_first else calendar(*whole, *moved)),
    )
    (changed,) = (each for each in after if each.title)

    assert 3 == len(before)
    assert sorted(each.id for each in before) == sorted(each.id for each in after)
    assert before[1].id == changed.id
    assert before[1].when != changed.when
    assert date(2026, 5, 20) == (
        changed.when.start.date() if isinstance(changed.when, m.Slot) else changed.when
    )


def test_what_was_moved_without_its_rule_is_there_all_the_same() -> None:
    """A file of one changed occurrence, as it is sent by mail."""
    (item,) = items_of(with_event("RECURRENCE-ID:20260514T090000Z"))
    whole = items_of(with_event("RRULE:FREQ=DAILY;COUNT=2"))

    assert whole[0].id == item.id


def test_moved_occurrences_of_nobody_do_not_meet() -> None:
    """Without a UID nobody can tell of which entry they are."""
    whole = vevent("RRULE:FREQ=DAILY;COUNT=3", uid=None)
    moved = vevent("RECURRENCE-ID:20260515T090000Z", uid=None, start=_MOVED_TO)

    assert 4 == len(items_of(calendar(*whole, *moved)))


def test_a_cancelled_occurrence_stays_as_a_cancelled_item() -> None:
    """It is part of what was announced."""
    whole = vevent("RRULE:FREQ=DAILY;COUNT=2")
    gone = vevent("RECURRENCE-ID:20260515T090000Z", "STATUS:CANCELLED",
                  start="DTSTART:20260515T090000Z")  # fmt: skip
    items = items_of(calendar(*whole, *gone))

    assert [None, m.ItemStatus.CANCELLED] == [each.status for each in items]


def test_a_moved_occurrence_that_cannot_be_read_is_told() -> None:
    """And it is not shown at its old time."""
    moved = vevent("RECURRENCE-ID:20260515T090000Z", start="DTSTART:luego")
    data = calendar(*vevent("RRULE:FREQ=DAILY;COUNT=2"), *moved)

    assert ["05-14 09:00-09:00"] == whens(data)
    assert {("GA824", 13), ("GA855", 10)} <= set(told_reading(data))


def test_the_first_that_takes_place_carries_the_rule() -> None:
    """And the UID that others gave it; ids tell all of them apart."""
    items = items_of(with_event(*_THREE, "EXDATE:20260514T090000Z"))
    first, second = items

    rule = m.Extension(name="x-icalendar-rule", value='"FREQ=DAILY;COUNT=3"')
    assert ((rule,), ()) == (first.extensions, second.extensions)
    assert (1, 0) == (len(first.identifiers), len(second.identifiers))
    assert first.id != second.id


# Clocks -----------------------------------------------------------------------------------------

# The clocks of Mexico in 2012: forward on 1 April, back on 28 October.
_OWN = vtimezone(
    "Zona del evento",
    *observance(
        "STANDARD", "20101031T020000", "-0500", "-0600", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
    ),
    *observance(
        "DAYLIGHT", "20100404T020000", "-0600", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"
    ),
)
_WEEKLY = ("RRULE:FREQ=WEEKLY;COUNT=2", "DURATION:PT1H")


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("20120325T090000", ["03-25 09:00-10:00", "04-01 09:00-10:00"]),
        ("20121021T090000", ["10-21 09:00-10:00", "10-28 09:00-10:00"]),
    ],
)
def test_hours_keep_by_the_wall_when_the_clock_changes(first: str, expected: list[str]) -> None:
    """Nine o'clock is nine o'clock."""
    assert expected == whens(with_event(*_WEEKLY, start=f"{_MEXICO}{first}"))


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("20120325T090000", ["03-25 15:00-16:00", "04-01 14:00-15:00"]),
        ("20121021T090000", ["10-21 14:00-15:00", "10-28 15:00-16:00"]),
    ],
)
def test_hours_by_a_zone_of_the_file_keep_by_its_wall(first: str, expected: list[str]) -> None:
    """Shown in UTC, since nothing says where that zone is: an hour earlier in summer."""
    start = f"DTSTART;TZID=Zona del evento:{first}"

    assert expected == whens(calendar(*_OWN, *vevent(*_WEEKLY, start=start)))


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize(
    ("until", "count"),
    [("20120408T135959Z", 2), ("20120408T140000Z", 3), ("20120408T150000Z", 3), ("20120408", 3)],
)
def test_until_is_in_utc_and_the_rule_by_the_wall(until: str, count: int, own: bool) -> None:  # noqa: FBT001
    """9:00 in Mexico on 8 April 2012 was 14:00 in UTC, though 15:00 when the rule began."""
    zone = "Zona del evento" if own else "America/Mexico_City"
    event = vevent(f"RRULE:FREQ=WEEKLY;UNTIL={until}", start=f"DTSTART;TZID={zone}:20120325T090000")

    assert count == len(items_of(calendar(*_OWN, *event)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("DURATION:P1D", "04-01 12:00"),
        ("DURATION:PT24H", "04-01 13:00"),
        ("DURATION:PT23H", "04-01 12:00"),
        ("DURATION:P1DT1H", "04-01 13:00"),
        ("DTEND;TZID=America/Mexico_City:20120401T120000", "04-01 12:00"),
        ("DTEND:20120401T170000Z", "04-01 12:00"),
    ],
)
def test_a_day_is_no_24_hours_where_the_clock_changes(line: str, expected: str) -> None:
    """On 1 April 2012 there was an hour less."""
    (item,) = items_of(with_event(line, start=f"{_MEXICO}20120331T120000"))

    assert isinstance(item.when, m.Slot)
    assert expected == f"{item.when.end:%m-%d %H:%M}"


def test_a_day_counts_from_its_midnight() -> None:
    """A start that is a day, as a moment to count from."""
    zoned = datetime(2026, 5, 14, 9, tzinfo=ZoneInfo("America/Bogota"))

    assert datetime(2026, 5, 14) == as_start(date(2026, 5, 14))
    assert datetime(2026, 5, 14, 9) == as_start(zoned)


def test_ends_that_lie_beyond_all_calendars_are_left_out() -> None:
    """The occurrence is there, without an end."""
    end = "DTEND:99991231T235959Z"

    assert ["05-14 09:00-23:59", "05-15 09:00-09:00"] == whens(
        with_event("RRULE:FREQ=DAILY;COUNT=2", end)
    )


def test_a_slip_in_the_rule_leaves_the_rest_alone() -> None:
    """The other entries are read."""
    data = calendar(*vevent("RRULE:?"), *vevent(uid="b"))

    assert 2 == len(items_of(data))
    assert [("GA857", 4)] == told_reading(data)
    assert told(read_ical(data).report)
