"""Times, lengths, addresses and texts as schedules write them."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.editing.ids import slug
from gobierno_abierto.formats.frab.addresses import is_web, web_address
from gobierno_abierto.formats.frab.hours import (
    clock_time,
    day,
    is_day,
    is_either,
    is_to_the_second,
    length,
    moment,
)
from gobierno_abierto.formats.frab.markup import is_markup, stripped
from gobierno_abierto.formats.frab.values import language_tag, unique
from gobierno_abierto.formats.frab.zones import Walls


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("00:25", 25), ("00:25:00", 25), ("1:30", 90), ("90", 90), (" 90 ", 90), ("00:00", 0),
        ("24:00", 1440), ("30:00", 1800), ("1:30:00", 90), ("0:45:00", 45),
        # An hour with a zero is no day, and neither is one of sixty minutes.
        ("01:01:30", 61.5), ("1 day, 2:00:00", 1560), ("2 days, 0:30", 2910),
        ("PT45M", 45), ("PT1H30M", 90), ("P1DT2H", 1560), ("P1D", 1440),
        ("", None), ("P", None), ("PT", None), ("un rato", None), ("-1:00", None),
        ("1:2:3:4", None), ("99999999", None), ("٣٠", None), ("1.5", None),
    ],
)  # fmt: skip
def test_how_long_a_session_takes(written: str, minutes: float | None) -> None:
    """All the ways in which programs write it."""
    for with_days in (True, False):
        found = length(written, with_days=with_days)
        assert (None if minutes is None else timedelta(minutes=minutes)) == found


@pytest.mark.parametrize(
    ("written", "as_days", "as_hours"),
    [("1:00:00", 1440, 60), ("1:01:30", 1530, 61.5), ("9:23:59", 14399, 9 * 60 + 23 + 59 / 60)],
)
def test_three_numbers_may_be_days_or_hours(written: str, as_days: float, as_hours: float) -> None:
    """As pretalx writes them, and as Python does."""
    assert timedelta(minutes=as_days) == length(written, with_days=True)
    assert timedelta(minutes=as_hours) == length(written, with_days=False)


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("00:00", 0), ("9:30", 9.5), ("09:30:00", 9.5), ("23:59", 23 + 59 / 60), ("24:00", 24),
        ("25:30", 25.5), ("30:00", None), ("12:60", None), ("", None), ("mañana", None),
        ("12", None),
    ],
)  # fmt: skip
def test_the_time_of_a_day(written: str, hours: float | None) -> None:
    """Some count on after midnight."""
    assert (None if hours is None else timedelta(hours=hours)) == clock_time(written)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-05-14T10:00:00-03:00", "2026-05-14T10:00:00-03:00"),
        ("2026-05-14 10:00", "2026-05-14T10:00:00"),
        ("2026-05-14T10:00:00.250Z", "2026-05-14T10:00:00+00:00"),
        ("2026-05-14T10:00-0300", "2026-05-14T10:00:00-03:00"),
        ("2026-05-14T10:00+05", "2026-05-14T10:00:00+05:00"),
        ("2026-05-14T10:00+99:00", None), ("2026-05-14T10:00+00:99", None),
        ("2026-02-30T10:00", None), ("2026-05-14T25:00", None), ("2026-05-14", None), ("", None),
    ],
)  # fmt: skip
def test_a_moment_with_its_offset(written: str, iso: str | None) -> None:
    """ISO 8601, as far as anybody writes it."""
    found = moment(written)

    assert iso == (found.isoformat() if found else None)


@given(written=st.text(max_size=40))
def test_whatever_is_written_is_read_or_not(written: str) -> None:
    """And never an exception."""
    for read in (moment, clock_time, day, is_day, is_either, is_to_the_second):
        read(written)
    assert length(written, with_days=True) is None or length(written, with_days=False) is not None
    assert is_web(written) in (True, False)
    assert slug(written).isascii()
    assert language_tag(written) is None or written


@given(
    wall=st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)),
    minutes=st.integers(0, 5000),
)
def test_a_clock_that_nobody_puts_forward_counts_as_everybody_does(
    wall: datetime, minutes: int
) -> None:
    """Without a zone, and with one that has no summer time."""
    for zone in (None, "Etc/UTC", "Etc/GMT+3"):
        assert wall + timedelta(minutes=minutes) == Walls(zone).later(
            wall, timedelta(minutes=minutes)
        )


@pytest.mark.parametrize(
    ("start", "end"),
    [
        # Clocks went forward from two to three, and back from three to two.
        (datetime(2019, 3, 31, 1, 30), datetime(2019, 3, 31, 4, 30)),
        (datetime(2019, 10, 27, 1, 30), datetime(2019, 10, 27, 2, 30)),
        # A time that did not exist stays as somebody wrote it.
        (datetime(2019, 3, 31, 2, 30), datetime(2019, 3, 31, 4, 30)),
    ],
)
def test_two_hours_are_two_hours_when_clocks_change(start: datetime, end: datetime) -> None:
    """What the wall shows then, not what a calculator says."""
    assert end == Walls("Europe/Berlin").later(start, timedelta(hours=2))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://e.example/a?b=c#d", "https://e.example/a?b=c#d"),
        ("HTTP://e.example", "HTTP://e.example"),
        (" https://e.example ", "https://e.example"),
        ("/acta.pdf", "https://base.example/acta.pdf"),
        ("//otro.example/x", None), ("acta.pdf", None), ("ejemplo.example", None), ("", None),
        ("javascript:alert(1)", None), ("JaVaScRiPt:x", None), ("data:text/html,x", None),
        ("mailto:ana@e.example", None), ("file:///etc/x", None), ("https://", None),
        ("https://e.example/a b", None), ('https://e.example/"x', None), ("https://[", None),
        ("https://e.example/\u202e", None),
    ],
)  # fmt: skip
def test_only_whole_addresses_of_the_web_are_carried(written: str, meant: str | None) -> None:
    """A path belongs to the address of the schedule."""
    assert meant == web_address(written, "https://base.example/horario/")


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("<p>Uno</p><p>Dos</p>", "Uno\n\nDos"),
        ("<p>Uno<br>dos<br/>tres</p>", "Uno\ndos\ntres"),
        ("<ul><li>Uno</li><li>Dos</li></ul>", "- Uno\n- Dos"),
        ("<p>A &amp; B &lt;i&gt;</p>", "A & B <i>"),
        ("<pre>uno\n  dos</pre>", "uno\n  dos"),
        ("<p>Una\n  línea</p>", "Una línea"),
        ('<a href="https://e.example/">aquí</a>', "aquí (https://e.example/)"),
        ('<a href="https://e.example/">https://e.example/</a>', "https://e.example/"),
        ("<p>x<script>alert('<p>')</script>y</p>", "xy"),
        ("<p>x<style>p{}", "x"),
        ("<svg onload=alert(1)>x</svg>", "x"),
        ('<img src="https://e.example/f.png" alt="Foto">', "Foto (https://e.example/f.png)"),
        ("<!-- nada --><b>x</b>", "x"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("Vec<String> y a < b", "Vec<String> y a < b"), ("1 < 2 > 0", "1 < 2 > 0"), ("", ""),
        ("Texto **en** Markdown\n\n- y su lista", "Texto **en** Markdown\n\n- y su lista"),
    ],
)  # fmt: skip
def test_markup_becomes_words(written: str, plain: str) -> None:
    """With its paragraphs, lists and addresses; and what is no HTML stays."""
    assert plain == stripped(written).words


@given(words=st.text(alphabet="<>/&;ap \nbr=\"'!-x", max_size=60))
def test_no_tag_of_html_is_left(words: str) -> None:
    """Unless somebody wrote about one, with its angle brackets escaped."""
    if "&" not in words:
        assert not is_markup(stripped(stripped(words).words).words) or is_markup(words)
    assert stripped(words).had_markup == is_markup(words)


@given(names=st.dictionaries(st.text(max_size=3), st.sampled_from("ab"), max_size=6))
def test_ids_are_unique_whatever_is_wanted(names: dict[str, str]) -> None:
    """And the same for each key, in whatever order they come."""
    found = unique(names)

    assert len(names) == len(set(found.values()))
    assert found == unique(dict(reversed(list(names.items()))))
