"""The values of properties: what they mean, and where they stop meaning anything."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.formats.ical.content import (
    Moment,
    clean,
    day_of,
    duration_of,
    listed,
    moment_of,
    offset_of,
    unescaped,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.content.recurrence import rule_parts
from gobierno_abierto.formats.ical.writing.lines import escaped
from ical_strategies import hostile_words

# With what the model does not let in, too.
hostile = st.lists(hostile_words | st.text(max_size=20), max_size=3).map("".join)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20260514", date(2026, 5, 14)),
        ("20120229", date(2012, 2, 29)),
        ("20130229", None),
        ("20000229", date(2000, 2, 29)),
        ("19000229", None),
        ("20260431", None),
        ("20261301", None),
        ("20260001", None),
        ("20260100", None),
        ("00010101", date(1, 1, 1)),
        ("00000101", None),
        ("99991231", date(9999, 12, 31)),
        ("2026514", None),
        ("202605140", None),
        ("2026-05-14", None),
        ("20260514T090000", None),
        (" 20260514", None),
        ("20260514\n", None),
        ("２０２６０５１４", None),
        ("", None),
    ],
)
def test_days(value: str, expected: date | None) -> None:
    """RFC 5545 §3.3.4: eight digits of a day that there is."""
    assert expected == day_of(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20260514T093015", Moment(datetime(2026, 5, 14, 9, 30, 15), utc=False)),
        ("20260514T093015Z", Moment(datetime(2026, 5, 14, 9, 30, 15), utc=True)),
        ("20260514t093015z", Moment(datetime(2026, 5, 14, 9, 30, 15), utc=True)),
        ("20260514T000000", Moment(datetime(2026, 5, 14), utc=False)),
        ("20260514T235959", Moment(datetime(2026, 5, 14, 23, 59, 59), utc=False)),
        ("20260514T240000", None),
        ("20260514T096000", None),
        # A leap second, which no clock here has.
        ("20161231T235960Z", Moment(datetime(2016, 12, 31, 23, 59, 59), utc=True)),
        ("20161231T235961Z", None),
        ("00010101T000000Z", Moment(datetime(1, 1, 1), utc=True)),
        ("99991231T235959Z", Moment(datetime(9999, 12, 31, 23, 59, 59), utc=True)),
        ("20130229T090000", None),
        ("20260514T0930", None),
        ("20260514T093015+0600", None),
        ("20260514 093015", None),
        ("2026-05-14T09:30:15", None),
        ("20260514", None),
        ("20260514T093015Z\n", None),
        ("20260514T０９３０１５", None),
        ("", None),
    ],
)
def test_times(value: str, expected: Moment | None) -> None:
    """RFC 5545 §3.3.5: a day, T, six digits, and Z for the clock of Greenwich."""
    assert expected == moment_of(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("P1W", timedelta(weeks=1)),
        ("P15DT5H0M20S", timedelta(days=15, hours=5, seconds=20)),
        ("PT1H30M", timedelta(minutes=90)),
        ("PT90M", timedelta(minutes=90)),
        ("PT1H", timedelta(hours=1)),
        ("PT1M", timedelta(minutes=1)),
        ("PT0S", timedelta()),
        ("P0D", timedelta()),
        ("P1DT1H", timedelta(days=1, hours=1)),
        ("+PT1H", timedelta(hours=1)),
        ("-PT1H", timedelta(hours=-1)),
        ("-P1DT1H", timedelta(days=-1, hours=-1)),
        # Hours and seconds without minutes, which the grammar does not know and many write.
        ("PT1H5S", timedelta(hours=1, seconds=5)),
        ("P", None),
        ("PT", None),
        ("-P", None),
        ("P1DT", None),
        ("1H", None),
        ("P1H", None),
        ("PT1D", None),
        ("P1WT1H", None),
        ("P1W1D", None),
        ("PT1M1H", None),
        ("PT1.5H", None),
        ("P1Y", None),
        ("P1M", None),
        ("--PT1H", None),
        ("PT1H ", None),
        ("PT１H", None),
        ("", None),
        ("P999999999D", timedelta(days=999999999)),
        ("P1000000000D", None),
        ("P9999999999999999W", None),
        ("P999999999999999999999W", None),
    ],
)
def test_durations(value: str, expected: timedelta | None) -> None:
    """RFC 5545 §3.3.6: weeks, or days and hours; never months, and no more than there are."""
    found = duration_of(value)

    assert expected == (found.whole if found else None)


@pytest.mark.parametrize(
    ("value", "days", "clock"),
    [
        ("P1D", timedelta(days=1), timedelta()),
        ("P1W", timedelta(days=7), timedelta()),
        ("PT24H", timedelta(), timedelta(hours=24)),
        ("P1DT36H", timedelta(days=1), timedelta(hours=36)),
        ("-P1DT1H", timedelta(days=-1), timedelta(hours=-1)),
    ],
)
def test_days_are_no_hours(value: str, days: timedelta, clock: timedelta) -> None:
    """Where the clock changes, a day has 23 or 25 of them."""
    found = duration_of(value)

    assert found is not None
    assert (days, clock) == (found.days, found.clock)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("-0600", -6 * 3600),
        ("+0530", 5 * 3600 + 1800),
        ("+0000", 0),
        # RFC 5545 §3.3.14 forbids it, and its meaning is plain.
        ("-0000", 0),
        ("-000001", -1),
        ("+000001", 1),
        ("-063636", -(6 * 3600 + 36 * 60 + 36)),
        ("+1400", 14 * 3600),
        ("+2359", 23 * 3600 + 59 * 60),
        ("-235959", -(24 * 3600 - 1)),
        ("+2400", None),
        ("+0060", None),
        ("+000060", None),
        ("0600", None),
        ("-06:00", None),
        ("-600", None),
        ("-06000", None),
        ("+06", None),
        ("Z", None),
        ("+０６００", None),
        ("", None),
    ],
)
def test_offsets(value: str, expected: int | None) -> None:
    """RFC 5545 §3.3.14: seconds east of Greenwich; less than a day, as of every clock."""
    assert expected == offset_of(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (r"a\, b\; c", "a, b; c"),
        (r"a\nb\Nc", "a\nb\nc"),
        (r"C:\\Nuevo\\nada", r"C:\Nuevo\nada"),
        (r"\\\n", "\\\n"),
        (r"\\\\n", r"\\n"),
        (r"a\:b\"c", 'a:b"c'),
        # What nobody needs to escape was meant.
        (r"C:\Temp", r"C:\Temp"),
        ("a\\", "a\\"),
        (r"\\" + "\\", "\\\\"),
        ("\\\n", "\\\n"),
        (r"\t", r"\t"),
        ("a, b; c", "a, b; c"),
        ("^n", "^n"),
        ("", ""),
    ],
)
def test_escapes(value: str, expected: str) -> None:
    """RFC 5545 §3.3.11, in one pass."""
    assert expected == unescaped(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a,b", ("a", "b")),
        (r"a\,b,c", ("a,b", "c")),
        (r"a\\,b", ("a\\", "b")),
        (r"a\\\,b", ("a\\,b",)),
        ("a,", ("a", "")),
        (",", ("", "")),
        (r"\,", (",",)),
        ("a\\", ("a\\",)),
        ("a,b\\", ("a", "b\\")),
        ("", ("",)),
    ],
)
def test_lists(value: str, expected: tuple[str, ...]) -> None:
    """RFC 5545 §3.1.1: a comma ends a value, unless a backslash stands before it."""
    assert expected == listed(value)


def _by_character(value: str) -> tuple[str, ...]:
    """The values of a list, character by character."""
    meant = {"n": "\n", "N": "\n"} | {each: each for each in '\\;,:"'}
    values, at = [""], 0
    while at < len(value):
        pair = value[at : at + 2]
        if value[at] == "\\" and len(pair) == 2:
            values[-1] += meant.get(pair[1], pair)
            at += 1
        elif value[at] == ",":
            values.append("")
        else:
            values[-1] += value[at]
        at += 1
    return tuple(values)


@given(st.text('\\,;nN:"ax\n') | st.text())
def test_lists_are_what_they_are_character_by_character(value: str) -> None:
    """However many backslashes come together, and wherever the list ends."""
    assert _by_character(value) == listed(value)
    assert _by_character(value.replace(",", "")) == (unescaped(value.replace(",", "")),)


def test_lists_with_another_separator() -> None:
    """As in ORG and other properties with parts."""
    assert ("a,b", "c;d", "") == listed("a,b;c\\;d;", ";")


@given(hostile)
def test_what_was_escaped_comes_back(words: str) -> None:
    """Exactly, but for what no calendar may hold, and white space at the ends."""
    assert clean(words).strip(" \t\n") == unescaped(escaped(words))


@given(st.lists(hostile, min_size=1, max_size=5))
def test_what_was_listed_comes_back(words: list[str]) -> None:
    """However many, and whatever is in them."""
    written = ",".join(escaped(each) for each in words)

    assert tuple(clean(each).strip(" \t\n") for each in words) == listed(written)


@given(st.datetimes(), st.booleans())
def test_any_moment_comes_back(when: datetime, utc: bool) -> None:  # noqa: FBT001
    """To the second, from the year 1 to the year 9999."""
    wall = when.replace(microsecond=0)
    written = wall.isoformat().replace("-", "").replace(":", "") + ("Z" if utc else "")

    assert Moment(wall, utc) == moment_of(written)
    assert wall.date() == day_of(written[:8])


@given(st.text())
def test_no_value_raises(value: str) -> None:
    """What cannot be read is `None`."""
    for read in (day_of, moment_of, duration_of, offset_of, rule_parts, unescaped, listed):
        read(value)


@given(hostile)
def test_clean_words_are_clean(words: str) -> None:
    """And stay as they are when they are cleaned again."""
    once = clean(words)

    assert once == clean(once)
    assert all(each in "\n\t" or not 0x7F <= ord(each) <= 0x9F for each in once)
    assert all(each in "\n\t" or ord(each) >= 0x20 for each in once)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("a\x00b\nc\ud800", "a\ufffdb\ufffdc\ufffd"),
        ("á 😀", "á 😀"),
    ],
)
def test_a_value_in_a_sentence_is_short_and_can_be_seen(value: str, expected: str) -> None:
    """As much as tells which it is."""
    assert expected == shortened(value)


class Rule(NamedTuple):
    """A rule as it is written, and its parts."""

    written: str
    parts: dict[str, str] | None


@pytest.mark.parametrize(
    "rule",
    [
        Rule("FREQ=DAILY", {"FREQ": "DAILY"}),
        Rule("freq=daily;count=2", {"FREQ": "DAILY", "COUNT": "2"}),
        Rule("COUNT=2;FREQ=WEEKLY;", {"COUNT": "2", "FREQ": "WEEKLY"}),
        Rule(" FREQ=WEEKLY; BYDAY = MO,-1SU,+2TU ", {"FREQ": "WEEKLY", "BYDAY": "MO,-1SU,+2TU"}),
        Rule("FREQ=YEARLY;UNTIL=20260514", {"FREQ": "YEARLY", "UNTIL": "20260514"}),
        Rule("FREQ=YEARLY;UNTIL=20260514T000000Z", {"FREQ": "YEARLY", "UNTIL": "20260514T000000Z"}),
        Rule("FREQ=MONTHLY;BYMONTHDAY=-1,15", {"FREQ": "MONTHLY", "BYMONTHDAY": "-1,15"}),
        Rule("FREQ=SECONDLY;WKST=SU", {"FREQ": "SECONDLY", "WKST": "SU"}),
        Rule("COUNT=2", None),
        Rule("FREQ=FORTNIGHTLY", None),
        Rule("FREQ=DAILY;FREQ=DAILY", None),
        Rule("FREQ=DAILY;COUNT=", None),
        Rule("FREQ=DAILY;COUNT=-1", None),
        Rule("FREQ=DAILY;COUNT=1.5", None),
        Rule("FREQ=DAILY;COUNT=1234567890", None),
        Rule("FREQ=DAILY;INTERVAL=x", None),
        Rule("FREQ=WEEKLY;BYDAY=LU", None),
        Rule("FREQ=WEEKLY;BYDAY=MO,", None),
        Rule("FREQ=WEEKLY;BYDAY=MO TU", None),
        Rule("FREQ=YEARLY;UNTIL=2026", None),
        Rule("FREQ=YEARLY;BYEASTER=0", None),
        # RFC 7529 is not understood: better not at all than at the wrong time.
        Rule("RSCALE=CHINESE;FREQ=YEARLY", None),
        Rule("FREQ=DAILY;;COUNT=2", None),
        Rule("FREQ", None),
        Rule("", None),
        Rule("FREQ=DAILY;BYMONTH=" + ",".join(["1"] * 500), None),
    ],
    ids=lambda rule: rule.written[:60] or "nothing",
)
def test_the_parts_of_a_rule(rule: Rule) -> None:
    """RFC 5545 §3.3.10: each part once, and of its shape."""
    assert rule.parts == rule_parts(rule.written)
