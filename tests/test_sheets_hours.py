"""Hours of the agenda as spreadsheets keep them: none is cut, and no day in them is lost."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, slot
from gobierno_abierto.formats.sheets import Found
from gobierno_abierto.formats.sheets.cells.values import to_second
from gobierno_abierto.formats.xlsx.numbers import dated, moment_of
from sheets_edited import Edited, told

_ITEM = m.Session(id="una", title=m.text(es="Apertura"), when=slot("09:00", "10:00"))
_BASE = dialogue(event(_ITEM), commitments=(), people=())
_THEN = datetime(2030, 5, 14, 9, 30)
_MOMENT, _HOUR = dated(22, None), dated(20, None)


def _when(day: Found, start: Found, end: Found, last: Found = None) -> tuple[object, list[str]]:
    """What the four cells say, and the codes of what is told with their cells."""
    edited = Edited(_BASE)
    cells = {"Día": day, "Inicio": start, "Fin": end, "Día de término": last}
    for heading, value in cells.items():
        edited.write("Agenda", 2, heading, value)
    reading = edited.read_alone()
    assert isinstance(reading.document, m.Dialogue)
    return reading.document.events[0].agenda[0].when, [
        f"{code} {where.rpartition('!')[2][:1]}" for code, where in told(reading)
    ]


def _slot(start: datetime, end: datetime) -> m.Slot:
    return m.Slot(start=start, end=end)


@pytest.mark.parametrize(
    ("value", "hour"),
    [
        (0.3958333, time(9, 30)),
        (0.39583, time(9, 30)),
        (0.3749999, time(9)),
        (0.3958333333333333, time(9, 30)),
        (0.39584, time(9, 30, 1)),
        (0.0, time()),
        (0.999994, time(23, 59, 59)),
    ],
)
def test_an_hour_that_is_kept_in_few_digits_is_rounded(value: float, hour: time) -> None:
    """Who writes 0.3958333 for half past nine means no second less."""
    assert hour == moment_of(value, _HOUR, since_1904=False)
    assert datetime.combine(date(2030, 5, 14), hour) == moment_of(
        47617 + value, _MOMENT, since_1904=False
    )


def test_a_moment_that_is_kept_in_few_digits_is_rounded_into_the_next_day() -> None:
    assert datetime(2030, 5, 15) == moment_of(47617.999999, _MOMENT, since_1904=False)


@given(st.integers(0, 86_399), st.integers(5, 15))
def test_any_second_of_a_day_comes_back_from_its_digits(second: int, digits: int) -> None:
    """From six digits on all of it, and from five on the minute."""
    there = round(second / 86_400, max(6, digits))
    moment = moment_of(there, _HOUR, since_1904=False)
    hour = time(second // 3600, second // 60 % 60, second % 60)
    if moment != there:
        assert hour == moment


@pytest.mark.parametrize(
    ("moment", "second"),
    [
        (datetime(2030, 5, 14, 9, 29, 59, 999_000), datetime(2030, 5, 14, 9, 30)),
        (datetime(2030, 5, 14, 9, 30, 0, 499_999), datetime(2030, 5, 14, 9, 30)),
        (datetime(2030, 5, 14, 23, 59, 59, 500_000), datetime(2030, 5, 15)),
        (datetime(9999, 12, 31, 23, 59, 59, 999_999), datetime(9999, 12, 31, 23, 59, 59)),
    ],
)
def test_a_moment_is_of_the_nearest_second(moment: datetime, second: datetime) -> None:
    assert second == to_second(moment)


def test_hours_that_are_some_thousandths_early_are_told_as_people_see_them() -> None:
    early = time(9, 29, 59, 999_000)

    assert (_slot(_THEN, datetime(2030, 5, 14, 10, 0)), []) == _when(
        date(2030, 5, 14), early, datetime(2030, 5, 14, 9, 59, 59, 700_000)
    )


@pytest.mark.parametrize(
    ("cells", "when", "said"),
    [
        # The day of the start stands in its hour, and that of the end in its own.
        ((None, datetime(2030, 5, 14, 9), datetime(2030, 5, 15, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 15, 12)), []),
        ((None, datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), []),
        ((date(2030, 5, 14), datetime(2030, 5, 14, 9), time(12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), []),
        ((date(2030, 5, 14), time(22), datetime(2030, 5, 15, 1)),
         _slot(datetime(2030, 5, 14, 22), datetime(2030, 5, 15, 1)), []),
        ((date(2030, 5, 14), time(22), datetime(2030, 5, 15, 1), date(2030, 5, 15)),
         _slot(datetime(2030, 5, 14, 22), datetime(2030, 5, 15, 1)), []),
        # Of two days nobody can tell which is meant.
        ((date(2030, 5, 14), datetime(2030, 5, 17, 9), time(12)), date(2030, 5, 14), ["GA022 D"]),
        ((date(2030, 5, 14), time(9), datetime(2030, 5, 16, 12), date(2030, 5, 15)),
         date(2030, 5, 14), ["GA022 E"]),
        # To some spreadsheets an hour is one of the first day that they know.
        ((date(2030, 5, 14), datetime(1899, 12, 30, 9), datetime(1900, 1, 1, 12)),
         _slot(datetime(2030, 5, 14, 9), datetime(2030, 5, 14, 12)), []),
    ],
)  # fmt: skip
def test_a_day_in_the_cell_of_an_hour_counts_or_is_told(
    cells: tuple[Found, ...], when: object, said: list[str]
) -> None:
    found, codes = _when(*cells)

    assert (when, said) == (found, [each for each in codes if each.startswith("GA02")])


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("14/05/2030 9:00", ["GA026 C"]),
        ("14/05/2030, 09:00:00", ["GA026 C"]),
        ("2030-05-14T09:00", ["GA026 C"]),
        (datetime(2030, 5, 14, 9), ["GA026 C"]),
        ("14/05/2030 0:00", []),
        ("2030-05-14 00:00:00", []),
        ("14 de mayo de 2030", []),
    ],
)
def test_an_hour_in_the_cell_of_a_day_is_told(day: Found, said: list[str]) -> None:
    """Midnight is what programs write where there is none."""
    found, codes = _when(day, time(10), time(11))

    assert _slot(datetime(2030, 5, 14, 10), datetime(2030, 5, 14, 11)) == found
    assert said == [each for each in codes if each.startswith("GA02")]
