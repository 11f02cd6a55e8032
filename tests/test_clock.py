"""The clock on the wall: which times it shows, never shows, and shows twice."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.index import Clock, zone

MEXICO, SANTIAGO = "America/Mexico_City", "America/Santiago"


@pytest.mark.parametrize(
    ("name", "wall", "instant", "exists", "twice"),
    [
        (MEXICO, "2012-03-21T10:00", "2012-03-21T16:00", True, False),
        (MEXICO, "2012-07-01T10:00", "2012-07-01T15:00", True, False),
        (MEXICO, "2022-04-03T01:59", "2022-04-03T07:59", True, False),
        (MEXICO, "2022-04-03T02:30", "2022-04-03T08:30", False, False),
        (MEXICO, "2022-04-03T03:00", "2022-04-03T08:00", True, False),
        (MEXICO, "2022-10-30T01:30", "2022-10-30T06:30", True, True),
        (MEXICO, "2022-10-30T02:00", "2022-10-30T08:00", True, False),
        (MEXICO, "2023-04-02T02:30", "2023-04-02T08:30", True, False),
        (MEXICO, "2023-07-01T10:00", "2023-07-01T16:00", True, False),
        (SANTIAGO, "2026-04-04T23:30", "2026-04-05T02:30", True, True),
        (SANTIAGO, "2026-04-05T00:00", "2026-04-05T04:00", True, False),
        (SANTIAGO, "2026-09-06T00:30", "2026-09-06T04:30", False, False),
        (SANTIAGO, "2026-09-06T01:00", "2026-09-06T04:00", True, False),
        ("UTC", "2026-05-14T09:00", "2026-05-14T09:00", True, False),
        (None, "2022-04-03T02:30", "2022-04-03T02:30", True, False),
    ],
)
def test_the_clock_on_the_wall(
    name: str | None,
    wall: str,
    instant: str,
    exists: bool,  # noqa: FBT001 - a row of a table
    twice: bool,  # noqa: FBT001 - a row of a table
) -> None:
    """Mexico kept summer time until 2022, Santiago changes at midnight."""
    clock = Clock(zone(name))
    when = datetime.fromisoformat(wall)
    seconds = int(datetime.fromisoformat(instant).replace(tzinfo=UTC).timestamp())

    assert (seconds, exists, twice) == (
        clock.instant(when), clock.exists(when), clock.happens_twice(when),
    )  # fmt: skip


@given(
    st.sampled_from((MEXICO, SANTIAGO, "America/Sao_Paulo", "Asia/Tokyo", "UTC")),
    st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0, fold=0)
    ),
)
def test_a_clock_shows_again_what_it_showed(name: str, wall: datetime) -> None:
    """If the time exists; one that does not is shown after the gap."""
    clock = Clock(zone(name))
    shown = clock.wall(clock.instant(wall))

    assert clock.exists(wall) is (shown == wall)
    assert wall <= shown
    late = wall.replace(tzinfo=ZoneInfo(name), fold=1).timestamp()
    assert clock.happens_twice(wall) is (clock.exists(wall) and late != clock.instant(wall))


@pytest.mark.parametrize(
    "key",
    [
        None, "", "../../etc/passwd", "/etc/passwd", "America", "America/", "a" * 10_000, "\0",
        "America/Mexico_City/../Lima", "Mars/Phobos", "America/mexico_city ", ".", "..", "UTC\n",
        "tzdata.zi", "\ud800", "(UTC-06:00) Guadalajara", "Central Standard Time (Mexico)",
    ],
    ids=lambda key: repr(key)[:30],
)  # fmt: skip
def test_a_hostile_key_is_no_zone(key: str | None) -> None:
    """Nothing outside the database is opened, and nothing raises."""
    assert zone(key) is None


@given(st.text(max_size=70))
def test_no_key_raises(key: str) -> None:
    found = zone(key)

    assert found is None or re.fullmatch(r"[A-Za-z0-9_+/-]+", key)


@pytest.mark.parametrize(
    ("name", "wall"), [(MEXICO, "9999-12-31T23:59"), ("Asia/Tokyo", "0001-01-01T00:00")]
)
def test_the_ends_of_time_are_asked_like_any_other(name: str, wall: str) -> None:
    """A slip of the year raises nothing."""
    clock = Clock(zone(name))
    when = datetime.fromisoformat(wall)

    assert (True, False) == (clock.exists(when), clock.happens_twice(when))
