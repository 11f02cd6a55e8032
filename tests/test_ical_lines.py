"""Content lines: nothing gets lost, nothing gets in."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Parameters, vText
from icalendar.parser import Contentline

from gobierno_abierto.formats.ical.writing.lines import clean, escaped, folded, line, text_line

# Everything that has ever broken a calendar, between letters that make it long.
FRAGMENTS = (
    "\\", "\\\\", "\\n", "\\N", ",", ";", ":", '"', "'", "^", "^n", "\r\n", "\n", "\r", "\t", " ",
    "\x00", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\ud800",
    "BEGIN:VEVENT", "END:VCALENDAR", "\r\nX-INJECTED:1", "\nATTENDEE:mailto:a@b", "&amp;", "%0D%0A",
    "😀", "👩\u200d👩\u200d👧", "שלום", "\u202e", "e\u0301", "ñ" * 30, "x" * 80, "\\" * 160,
)  # fmt: skip

hostile = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=20), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Diálogo, mesa; 1: «a»", "Diálogo\\, mesa\\; 1: «a»"),
        ("una\ndos\r\ntres\rcuatro", "una\\ndos\\ntres\\ncuatro"),
        ("cinco\x85seis\u2028siete\u2029ocho", "cinco\\nseis\\nsiete\\nocho"),
        ("C:\\Nuevo\\nada", "C:\\\\Nuevo\\\\nada"),
        ("\\,", "\\\\\\,"),
        ('"entre comillas"', '"entre comillas"'),
        ("a\x00b\x1bc\x7fd\x9fe\tf", "abcde\tf"),
        ("media \ud83d letra", "media \ufffd letra"),
        ("  con aire \n", "con aire"),
        ("", ""),
    ],
)
def test_text_is_escaped_once(words: str, expected: str) -> None:
    """RFC 5545 §3.3.11, in one pass, with the controls gone."""
    assert expected == escaped(words)


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


@given(hostile)
def test_what_was_escaped_can_be_read_back(words: str) -> None:
    """A reader that undoes the escapes gets the very words."""
    assert clean(words).strip(" \t\n") == _unescaped(escaped(words))


@given(hostile, hostile, hostile)
def test_one_value_makes_one_line(words: str, value: str, parameter: str) -> None:
    """Neither text, nor a raw value, nor a parameter can begin another property."""
    written = [
        text_line("SUMMARY", f"a{words}"),
        line("URL", value),
        line("X-ANY", "1", X_PARAMETER=parameter),
    ]

    for each in written:
        unfolded = each.replace(b"\r\n ", b"")
        assert unfolded.endswith(b"\r\n")
        assert len(unfolded.decode().splitlines()) == 1
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", unfolded[:-2])


@given(hostile)
def test_lines_are_folded_at_75_octets_between_characters(words: str) -> None:
    """Every physical line decodes on its own, and none ends in half an escape."""
    physical = text_line("DESCRIPTION", f"a{words}").split(b"\r\n")[:-1]

    for each in physical:
        assert len(each) <= 75
        each.decode()
    for each in physical[:-1]:
        backslashes = len(each) - len(each.rstrip(b"\\"))
        assert backslashes == 0 or (backslashes >= 72 and backslashes % 2 == 0)


@pytest.mark.parametrize("length", range(70, 80))
@pytest.mark.parametrize("tail", ["x", "é", "€", "😀", ",", "\\", "\\\\\\", "\n;"])
def test_folds_at_the_very_edge(length: int, tail: str) -> None:
    """Around the limit, with every width of character and escape."""
    content = "A" * length + escaped(f"x{tail}x") + "B" * 5
    physical = folded(content).split(b"\r\n")[:-1]

    assert content.encode() == b"".join([physical[0], *(each[1:] for each in physical[1:])])
    assert all(len(each) <= 75 for each in physical)
    assert all(not each.endswith(b"\\") for each in physical[:-1])


def test_ten_thousand_characters_fold_in_one_go() -> None:
    """A long text is no different from a short one."""
    words = "ñandú, 😀; " * 1000

    assert clean(words).strip() == _unescaped(
        text_line("DESCRIPTION", words).replace(b"\r\n ", b"").decode()[12:-2]
    )


@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp"), exclude_characters="\\^")))
def test_lines_are_those_of_icalendar_where_it_is_right(words: str) -> None:
    """The same bytes as the best-known writer.

    Without backslashes, of which it turns some into line breaks and may fold between two, and
    without white space at the ends, which we trim.
    """
    trimmed = f"a{words}\nb"
    theirs = Contentline.from_parts("SUMMARY", Parameters(), vText(trimmed)).to_ical()

    assert theirs + b"\r\n" == text_line("SUMMARY", trimmed)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("es-MX", b"X-A;LANGUAGE=es-MX:1\r\n"),
        ("a:b", b'X-A;LANGUAGE="a:b":1\r\n'),
        ("a;b,c", b'X-A;LANGUAGE="a;b,c":1\r\n'),
        ('di "no"', b"X-A;LANGUAGE=di 'no':1\r\n"),
        ("a\r\nX-B:1", b'X-A;LANGUAGE="a X-B:1":1\r\n'),
    ],
)
def test_parameters_are_quoted_where_they_must_be(value: str, expected: bytes) -> None:
    """RFC 5545 §3.2, without ever needing the carets of RFC 6868."""
    assert expected == line("X-A", "1", LANGUAGE=value)


@pytest.mark.parametrize("name", ["", "X A", "X-A\r\nX-B", "X:A", "x-a", "X;A"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    """An error, not an assert: it must hold under python -O, too."""
    with pytest.raises(ValueError, match="is not a name of iCalendar"):
        line(name, "1")


def test_blank_words_give_no_line() -> None:
    """A property without a value says nothing, and one reader takes it for an error."""
    assert text_line("LOCATION", " \n\x00 ") == b""
