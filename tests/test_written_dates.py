"""Dates as people and programs write them: read if there is one reading, and else said."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gobierno_abierto.formats.tables import DateRemark, written_date
from gobierno_abierto.model import bounds, edtf
from gobierno_abierto.words import LANGUAGES, date_words

_PLAIN = [
    ("2016", "2016"),
    ("2016-04", "2016-04"),
    ("2016-04-03", "2016-04-03"),
    (" 2016-04-03 ", "2016-04-03"),
    ("2013-33", "2013-33"),
    ("2012/2014", "2012/2014"),
    ("2013/..", "2013/.."),
    ("../2014", "../2014"),
    ("2016?", "2016?"),
    ("2011-12", "2011-12"),
    ("2019-12-01 00:00:00+00", "2019-12-01"),
    ("2019-12-01T23:30:00Z", "2019-12-01"),
    ("2019-12-01T10:00:00-06:00", "2019-12-01"),
    ("2016/04/03", "2016-04-03"),
    ("13/4/2016", "2016-04-13"),
    ("4/13/2016", "2016-04-13"),
    ("4/4/2016", "2016-04-04"),
    ("31.12.2015", "2015-12-31"),
    ("31/12/2016 00:00", "2016-12-31"),
    ("06/2016", "2016-06"),
    ("June 2014", "2014-06"),
    ("jun. 2014", "2014-06"),
    ("junio de 2016", "2016-06"),
    ("Setembro/2014", "2014-09"),
    ("junho de 2014", "2014-06"),
    ("14-Jun-2016", "2016-06-14"),
    ("June 30th, 2016", "2016-06-30"),
    ("30 de junio de 2016", "2016-06-30"),
    ("1.º de marzo de 2016", "2016-03-01"),
    ("31 December 2016", "2016-12-31"),
    ("1er trimestre 2013", "2013-33"),
    ("1.º trimestre de 2013", "2013-33"),
    ("primer trimestre de 2013", "2013-33"),
    ("segundo trimestre 2013", "2013-34"),
    ("Q1 2013", "2013-33"),
    ("2013 Q4", "2013-36"),
    ("4th quarter of 2013", "2013-36"),
    ("III trimestre 2013", "2013-35"),
    ("2º cuatrimestre de 2014", "2014-38"),
    ("1er semestre de 2014", "2014-40"),
    ("second half of 2014", "2014-41"),
    ("Spring 2015", "2015-21"),
    ("otoño de 2015", "2015-23"),
    ("verão de 2015", "2015-22"),
    ("2013-2014", "2013/2014"),
    ("June 2014 - December 2015", "2014-06/2015-12"),
    ("January to June 2016", "2016-01/2016-06"),
    ("de enero a junio de 2016", "2016-01/2016-06"),
    ("julio-diciembre 2016", "2016-07/2016-12"),
    ("1/1/2015 - 31/12/2016", "2015-01-01/2016-12-31"),
    ("desde 2013", "2013/.."),
    ("ongoing since June 2013", "2013-06/.."),
    ("until 2014", "../2014"),
    ("ongoing", "../.."),
    ("Permanente", "../.."),
    ("Actividad permanente.", "../.."),
    ("Underway", "../.."),
    ("em andamento", "../.."),
]


@pytest.mark.parametrize(("words", "value"), _PLAIN)
def test_what_has_one_reading_is_read_without_a_remark(words: str, value: str) -> None:
    """In whatever of the many shapes that real tables have."""
    assert (edtf(value), None) == written_date(words)


@pytest.mark.parametrize(
    ("words", "value", "remark"),
    [
        ("3/4/2016", "2016", DateRemark.AMBIGUOUS),
        ("03-04-2016", "2016", DateRemark.AMBIGUOUS),
        ("12/12/2016", "2016-12-12", None),
        ("12/11/2016", "2016", DateRemark.AMBIGUOUS),
        ("8/1/17", "2017", DateRemark.AMBIGUOUS),
        ("6/30/20", "2020-06-30", DateRemark.TWO_DIGIT_YEAR),
        ("30/6/68", "2068-06-30", DateRemark.TWO_DIGIT_YEAR),
        ("30/6/69", "1969-06-30", DateRemark.TWO_DIGIT_YEAR),
        ("Jun-14", "2014-06", DateRemark.TWO_DIGIT_YEAR),
        ("2020-21", "2020/2021", DateRemark.TWO_DIGIT_YEAR),
        ("2020-22", "2020-22", None),
        ("43525", "2019-03-01", DateRemark.SERIAL),
        ("43525.0", "2019-03-01", DateRemark.SERIAL),
        ("10000", "1927-05-18", DateRemark.SERIAL),
        ("99999", "2173-10-13", DateRemark.SERIAL),
        ("9999", "9999", None),
    ],
)
def test_what_was_assumed_is_remarked(words: str, value: str, remark: DateRemark | None) -> None:
    """And of two readings neither is taken."""
    assert (edtf(value), remark) == written_date(words)


@pytest.mark.parametrize(
    "words",
    [
        "TBD", "NA", "pronto", "30/02/2016", "2016-13-01", "0/0/2016", "13/13/2016", "0000", "/",
        "13/2016", "2016-00", "5to trimestre 2013", "4.º cuatrimestre 2013", "3rd half 2013", "-",
        "3/4/0000", "June 0000", "Q1 0000", "0000-2013", "spring 0000", "June 0000 - July 2013",
        "100000", "1/2/3/4", "1/2/2016/", "123/4/2016", "0/4/2016", "2016/4/3/2",
        "x" * 300, "2016" * 30, "junio", "June", "1e5", "٣/٤/٢٠١٦", "a", "de",
    ],
)  # fmt: skip
def test_what_is_no_date_is_said_to_be_none(words: str) -> None:
    assert (None, DateRemark.UNREADABLE) == written_date(words)


@pytest.mark.parametrize("words", ["", "  ", "\t\n", "."])
def test_nothing_is_no_date_and_no_fault(words: str) -> None:
    assert (None, None) == written_date(words)


@pytest.mark.parametrize(
    ("words", "day_first", "value"),
    [
        ("3/4/2016", True, "2016-04-03"),
        ("3/4/2016", False, "2016-03-04"),
        ("13/4/2016", False, "2016-04-13"),
        ("4/13/2016", True, "2016-04-13"),
        ("3/4/2016 - 5/4/2016", True, "2016-04-03/2016-04-05"),
    ],
)
def test_who_knows_the_order_can_say_so(words: str, day_first: bool, value: str) -> None:  # noqa: FBT001
    """A date that has one reading has it in either order."""
    assert edtf(value) == written_date(words, day_first=day_first).date


@given(day=st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_a_day_in_numbers_is_right_ambiguous_or_remarked(day: date) -> None:
    """Never the other day."""
    for words in (f"{day.day}/{day.month}/{day.year}", f"{day.month}/{day.day}/{day.year}"):
        found = written_date(words)

        if day.day <= 12 and day.day != day.month:
            assert (edtf(f"{day.year}"), DateRemark.AMBIGUOUS) == found
        else:
            assert (edtf(day.isoformat()), None) == found
    assert edtf(day.isoformat()) == written_date(f"{day:%d/%m/%Y}", day_first=True).date
    assert edtf(day.isoformat()) == written_date(f"{day:%m/%d/%Y}", day_first=False).date


@given(day=st.dates(date(1927, 5, 18), date(2173, 10, 13)))
def test_a_serial_number_is_the_day_that_spreadsheets_mean(day: date) -> None:
    """Which count from 30 December 1899."""
    serial = (day - date(1899, 12, 30)) / timedelta(days=1)

    assert edtf(day.isoformat()) == written_date(f"{serial:.0f}").date


_POINTS = st.one_of(
    st.integers(1000, 9999).map(str),
    st.dates(date(1000, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.dates(date(1000, 1, 1)).map(date.isoformat),
    st.tuples(st.integers(1000, 9999), st.sampled_from([*range(33, 42)])).map(
        lambda pair: f"{pair[0]}-{pair[1]}"
    ),
)


@given(point=_POINTS)
def test_what_we_say_in_words_is_read_back(point: str) -> None:
    """In each of our languages, no less precise than it was."""
    when = edtf(point)
    for lang in LANGUAGES:
        assert when == written_date(date_words(when, lang)).date
    assert when == written_date(point).date


@given(words=st.text(max_size=80))
def test_whatever_is_written_there_is_an_answer(words: str) -> None:
    """And a date only with the words for it; an unreadable one has none."""
    for order in (None, True, False):
        found = written_date(words, day_first=order)

        assert found.date is None or found.remark is not DateRemark.UNREADABLE
        assert found.date is not None or found.remark in (None, DateRemark.UNREADABLE)
        assert found.date is None or bounds(found.date)


@example(words=".")
@given(
    words=st.text("0123456789/-. ", max_size=24)
    | st.lists(
        st.sampled_from(["junio", "de", "2016", "Q1", "-", "a", "1er", "trimestre", "13", "desde"]),
        max_size=6,
    ).map(" ".join)
)
def test_what_nearly_is_a_date_is_one_or_none(words: str) -> None:
    """In whatever order of day and month: only what has a date may have an assumption."""
    for order in (None, True, False):
        found = written_date(words, day_first=order)

        assert (found.date is None) == (
            found.remark is DateRemark.UNREADABLE or not words.strip(" .")
        )
