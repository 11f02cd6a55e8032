"""Dates that are as precise as what is known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto import model as m
from strategy_values import EDTF


def _days(first: str | None, last: str | None) -> m.Bounds:
    return m.Bounds(*(date.fromisoformat(day) if day else None for day in (first, last)))


@pytest.mark.parametrize(
    ("value", "first", "last", "exact"),
    [
        ("2012", "2012-01-01", "2012-12-31", False),
        ("0001", "0001-01-01", "0001-12-31", False),
        ("9999", "9999-01-01", "9999-12-31", False),
        ("2012-02", "2012-02-01", "2012-02-29", False),
        ("2013-02", "2013-02-01", "2013-02-28", False),
        ("9999-12", "9999-12-01", "9999-12-31", False),
        ("2012-03-21", "2012-03-21", "2012-03-21", True),
        ("2012-02-29", "2012-02-29", "2012-02-29", True),
        ("2012-21", "2012-01-01", "2012-12-31", False),
        ("2012-24", "2012-01-01", "2012-12-31", False),
        ("2013-33", "2013-01-01", "2013-03-31", False),
        ("2013-34", "2013-04-01", "2013-06-30", False),
        ("2013-35", "2013-07-01", "2013-09-30", False),
        ("2013-36", "2013-10-01", "2013-12-31", False),
        ("2013-37", "2013-01-01", "2013-04-30", False),
        ("2013-38", "2013-05-01", "2013-08-31", False),
        ("2013-39", "2013-09-01", "2013-12-31", False),
        ("2013-40", "2013-01-01", "2013-06-30", False),
        ("2013-41", "2013-07-01", "2013-12-31", False),
        ("2012?", "2012-01-01", "2012-12-31", False),
        ("2012-03~", "2012-03-01", "2012-03-31", False),
        ("2012-03-21%", "2012-03-21", "2012-03-21", False),
        ("2012/2014", "2012-01-01", "2014-12-31", False),
        ("2012-03-21/2012-03-22", "2012-03-21", "2012-03-22", True),
        ("2012-03-22/2012-03-21", "2012-03-22", "2012-03-21", True),
        ("2012-03-21/2012-03", "2012-03-21", "2012-03-31", False),
        ("2012-33/2013-40", "2012-01-01", "2013-06-30", False),
        ("2012-03-21/..", "2012-03-21", None, False),
        ("2012/", "2012-01-01", None, False),
        ("../2014", None, "2014-12-31", False),
        ("/2014-03-21", None, "2014-03-21", False),
        ("../..", None, None, False),
        ("/", None, None, False),
    ],
)
def test_the_bounds_of_a_date_of_every_shape(
    value: str,
    first: str | None,
    last: str | None,
    exact: bool,  # noqa: FBT001 - a row of a table
) -> None:
    """The first and the last day that it may mean, and whether both are known to the day."""
    when = m.edtf(value)

    assert _days(first, last) == m.bounds(when)
    assert (tuple(_days(first, last)) if exact else None) == m.exact_days(when)


@pytest.mark.parametrize(
    "value",
    [
        "", " ", "0000", "12", "212", "10000", "-0044", "2012-1", "2012-00", "2012-13", "2012-20",
        "2012-25", "2012-32", "2012-42", "2012-99", "2012-02-30", "2013-02-29", "2012-03-00",
        "2012-33-01", "2012-3-21", "20120321", "2012/03/21", "2012-03-21T09:00", "2012??", "~2012",
        "2012-03-21 ", "2012\n", "..", "2012/2013/2014", "2012//2013", ".../2012", "٢٠١٢",
        "marzo de 2012", "2012/..?",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(value: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r"."):
        m.edtf(value)


@given(EDTF)
def test_a_point_in_time_has_bounds_in_order(when: m.EdtfDate) -> None:
    """Only an interval can run backwards."""
    first, last = m.bounds(when)

    if "/" not in when.value:
        assert first is not None
        assert last is not None
        assert first <= last


@given(st.dates())
def test_every_day_is_exact(day: date) -> None:
    """From the year 1 to the year 9999."""
    assert (day, day) == m.exact_days(m.edtf(day.isoformat()))
