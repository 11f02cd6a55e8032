"""From bytes to lines and components, whatever is wrong with the bytes."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.formats.ical import CalendarLimits, lint_ical, read_ical
from gobierno_abierto.formats.ical.content import Component, ContentLine, Parsed, parsed
from gobierno_abierto.formats.ical.writing.lines import folded
from small_ical import calendar, joined, linted, told, vevent

_MARK = b"\xef\xbb\xbf"


def found_in(data: bytes | str, limits: CalendarLimits | None = None) -> Parsed:
    """What a file holds."""
    return parsed(data, limits=limits) if limits else parsed(data)


def told_of(found: Parsed) -> list[tuple[str, int | None]]:
    """Code and line of each finding."""
    return [(each.code, each.place.line) for each in found.faults.findings]


def lines_in(body: bytes | str) -> list[ContentLine]:
    """The properties of a component X that holds nothing else."""
    octets = body.encode() if isinstance(body, str) else body
    (made,) = found_in(b"BEGIN:X\r\n" + octets + b"\r\nEND:X\r\n").components
    return made.properties


def values_in(body: bytes | str) -> list[tuple[str, str]]:
    """Names and values of the properties."""
    return [(each.name, each.value) for each in lines_in(body)]


# Lines ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"A:1\r\nB:2", [("A", "1"), ("B", "2")]),
        (b"A:1\nB:2", [("A", "1"), ("B", "2")]),
        (b"A:1\r\n 2\r\n\t3", [("A", "123")]),
        (b"A:1\n 2", [("A", "12")]),
        (b"A:1\r\n  2", [("A", "1 2")]),
        (b"A:1\r\n \t2", [("A", "1\t2")]),
        (b"A:1\r\n \r\n 2", [("A", "12")]),
        (b"A\r\n ;B=1\r\n :2", [("A", "2")]),
        (b"A:1 \r\nB:2", [("A", "1 "), ("B", "2")]),
        (b"A:1\r\n\r\nB:2", [("A", "1"), ("B", "2")]),
        (b"A:1\r\n   \r\nB:2", [("A", "1  "), ("B", "2")]),
        (b"A:\r\nB:2", [("A", ""), ("B", "2")]),
        (b"a:1", [("A", "1")]),
        (b"A:1:2::3", [("A", "1:2::3")]),
        # A carriage return alone ends no line: nothing gets in that way.
        (b"A:1\rB:2", [("A", "1\rB:2")]),
        (b"A:1\x0bB:2\x0cC\x1cD\xc2\x85E\xe2\x80\xa8F", [("A", "1\x0bB:2\x0cC\x1cD\x85E\u2028F")]),
    ],
)
def test_lines_end_and_go_on(body: bytes, expected: list[tuple[str, str]]) -> None:
    """RFC 5545 §3.1: a line ends with its line break, unless white space follows."""
    assert expected == values_in(body)


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n ", b"\r\n\t", b"\n\t"])
@pytest.mark.parametrize("character", ["ñ", "€", "😀", "\u200d"])
def test_a_fold_within_a_character_does_not_break_it(character: str, fold: bytes) -> None:
    """Lines are unfolded before they are decoded."""
    octets = character.encode()
    for cut in range(1, len(octets)):
        body = b"A:x" + octets[:cut] + fold + octets[cut:] + b"y"
        assert [("A", f"x{character}y")] == values_in(body)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1), st.integers(1, 9))
def test_folds_anywhere_change_nothing(words: str, width: int) -> None:
    """Between any two octets, of a file of ours or not."""
    octets = f"A:{words}".encode()
    pieces = [octets[at : at + width] for at in range(0, len(octets), width)]

    assert [("A", words)] == values_in(b"\r\n ".join(pieces))
    assert [("A", words)] == values_in(folded(f"A:{words}")[:-2])


def test_a_continuation_of_nothing_is_told() -> None:
    """At the start of the file, and after an empty line."""
    assert [("GA819", 1)] == told_of(found_in(b" x\r\nBEGIN:X\r\nEND:X\r\n"))
    assert [("GA819", 4)] == told_of(found_in(b"BEGIN:X\r\nA:1\r\n\r\n 2\r\nEND:X\r\n"))


def test_lines_are_numbered_from_one_by_where_they_begin() -> None:
    """Folds, empty lines and bare line feeds count, too."""
    body = b"A:1\r\n 2\r\n 3\r\n\r\nB:2\nC:3"

    assert [("A", 2), ("B", 6), ("C", 7)] == [(each.name, each.number) for each in lines_in(body)]


# Encodings --------------------------------------------------------------------------------------


def _summary(data: bytes | str) -> str | None:
    (made,) = found_in(data).calendars
    found = made.components[0].first("SUMMARY")
    return found.value if found else None


_WHOLE = calendar(*vevent("SUMMARY:Diálogo «€»"))
_TEXT = _WHOLE.decode()


class Encoded(NamedTuple):
    """A file, the summary in it, and what is told of it."""

    data: bytes | str
    summary: str
    told: list[tuple[str, int | None]]


@pytest.mark.parametrize(
    "case",
    [
        Encoded(_WHOLE, "Diálogo «€»", []),
        Encoded(_MARK + _WHOLE, "Diálogo «€»", []),
        Encoded(_TEXT, "Diálogo «€»", []),
        Encoded("\ufeff" + _TEXT, "Diálogo «€»", []),
        Encoded(_TEXT.encode("cp1252"), "Diálogo «€»", [("GA813", 8)]),
        Encoded(_TEXT.replace("€", "").encode("latin-1"), "Diálogo «»", [("GA813", 8)]),
        # Five octets are nothing in cp1252: then each is the character of its number.
        Encoded(
            _WHOLE.replace("á".encode(), b"\x81\xe1"), "Di\x81álogo Â«â\x82¬Â»", [("GA813", 8)]
        ),
        Encoded(_TEXT.encode("utf-16"), "Diálogo «€»", [("GA813", 1)]),
        Encoded(b"\xfe\xff" + _TEXT.encode("utf-16-be"), "Diálogo «€»", [("GA813", 1)]),
        Encoded(_WHOLE.replace(b"\r\n", b"\n"), "Diálogo «€»", []),
        Encoded(_WHOLE.replace(b"\r\n", b"\r"), "Diálogo «€»", []),
        Encoded(_TEXT.replace("€", "\ud800"), "Diálogo «?»", []),
    ],
    ids=[
        "utf-8", "with a mark", "text", "text with a mark", "cp1252", "latin-1", "neither",
        "utf-16", "utf-16, the other way round", "LF", "CR", "half a pair",
    ],
)  # fmt: skip
def test_encodings(case: Encoded) -> None:
    """UTF-8, or what it was before it was saved; and what is no UTF-8 is told on its line."""
    assert case.summary == _summary(case.data)
    assert case.told == told_of(found_in(case.data))


def test_the_octets_that_are_no_utf8_are_told_where_they_are() -> None:
    """On the very line of a folded property; a half of a character belongs to where it begins."""
    data = b"BEGIN:X\r\nA:uno\r\n dos\r\n tr\xe9s\r\n cuatro\r\nEND:X\r\n"

    assert [("GA813", 4)] == told_of(found_in(data))
    assert [("GA813", 2)] == told_of(found_in(b"BEGIN:X\r\nA:\xf0\x9f\r\n x\r\nEND:X\r\n"))
    assert [("GA813", 3)] == told_of(found_in(b"BEGIN:X\r\nA:x\r\n y\xf0\r\nEND:X\r\n"))


def test_byte_arrays_and_views_are_bytes() -> None:
    """Whatever holds bytes will do."""
    assert 1 == len(read_ical(bytearray(_WHOLE)).entries)  # type: ignore[arg-type]
    assert 1 == len(read_ical(memoryview(_WHOLE)).entries)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b"\x00", "GA816"), (b"\x08", "GA816"), (b"\x0b", "GA816"), (b"\x0c", "GA816"),
        (b"\x0e", "GA816"), (b"\x1f", "GA816"), (b"\x7f", "GA816"), (b"\r", "GA816"),
        (b"\xc2\x85", "GA817"), (b"\xe2\x80\xa8", "GA817"), (b"\xe2\x80\xa9", "GA817"),
        (b"\t", None), (b" ", None), (b"\xc2\xa0", None), (b"\xe2\x80\xa7", None),
        (b"\xe2\x80\xaa", None), (b"\x80", "GA813"),
    ],
)  # fmt: skip
def test_characters_that_no_value_may_hold(octets: bytes, expected: str | None) -> None:
    """Each control but the tab, and what Unicode calls a line break."""
    data = joined("BEGIN:X", "A:1") + b"B:x" + octets + b"y\r\n" + joined("C:1", "END:X")

    assert ([(expected, 3)] if expected else []) == told_of(found_in(data))


def test_a_line_is_told_once_of_each_kind() -> None:
    """A line of a thousand zero bytes is one finding; that of a separator is another."""
    data = b"BEGIN:X\r\nA:" + b"\x00\x01" * 1000 + b"\xc2\x85\xc2\x85\x00\r\nB:\x00\r\nEND:X\r\n"

    assert [("GA816", 2), ("GA817", 2), ("GA816", 3)] == told_of(found_in(data))


# Names and parameters ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "parameters", "value"),
    [
        ("A:1", {}, "1"),
        ("A;B=1:2", {"B": "1"}, "2"),
        ("A;b=1:2", {"B": "1"}, "2"),
        ("A;B=1;C=2:3", {"B": "1", "C": "2"}, "3"),
        ("A;B=:2", {"B": ""}, "2"),
        ('A;B="":2', {"B": ""}, "2"),
        ('A;B="1:2;3,4":5', {"B": "1:2;3,4"}, "5"),
        ('A;B="1","2":3', {"B": "1,2"}, "3"),
        ('A;B=1"2:3"4:5', {"B": "12:34"}, "5"),
        ("A;B=1=2:3", {"B": "1=2"}, "3"),
        # RFC 6868.
        ("A;B=1^n2^^3^'4^5^:6", {"B": '1\n2^3"4^5^'}, "6"),
        ("A;B=^^n:1", {"B": "^n"}, "1"),
        ("A;B=á:2", {"B": "á"}, "2"),
        ("A; B =1:2", {"B": "1"}, "2"),
    ],
)
def test_parameters(line: str, parameters: dict[str, str], value: str) -> None:
    """RFC 5545 §3.2, with and without quotation marks."""
    (found,) = lines_in(line)

    assert ("A", parameters, value) == (found.name, dict(found.parameters), found.value)
    assert [] == told_of(found_in(joined("BEGIN:X", line, "END:X")))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # Something can be made of these, and it is told that they are odd.
        ("A;B:1", ("A", "1")),
        ("A;:1", ("A", "1")),
        ("A;B=1;:2", ("A", "2")),
        ("A;B=1;B=2:3", ("A", "3")),
        ("A_B:1", ("A_B", "1")),
        ("item1.A:1", ("ITEM1.A", "1")),
        ("Á:1", ("Á", "1")),
        # And nothing of these.
        ("A", None),
        (":1", None),
        ("A B:1", None),
        ('A;B="1:2', None),
        ('A;B="1"2"3:4', None),
        ("A=B:1", None),
        ("A,B:1", None),
        ("https://ejemplo.org", ("HTTPS", "//ejemplo.org")),
    ],
)
def test_lines_that_are_none(line: str, expected: tuple[str, str] | None) -> None:
    """Each is told on its line; what can be made out is kept."""
    found = found_in(joined("BEGIN:X", "Z:0", line, "Z:9", "END:X"))
    (made,) = found.components
    kept = [(each.name, each.value) for each in made.properties]

    assert [("Z", "0"), *([expected] if expected else []), ("Z", "9")] == kept
    odd = line != "https://ejemplo.org"
    assert ([("GA819", 3)] if odd else []) == told_of(found)


def test_of_two_parameters_with_one_name_the_first_counts() -> None:
    """Nobody can tell which was meant."""
    (found,) = lines_in("A;B=1;C=x;b=2:3")

    assert {"B": "1", "C": "x"} == found.parameters


def test_heads_that_were_seen_before_are_understood_alike() -> None:
    """A line means the same after a thousand others as alone."""
    lines = [
        "DTSTART;TZID=X:20260514T090000", "DTSTART;TZID=X:00) Y:20260514T090000", "A;B=1:2",
        'A;B="1:2":3', "A;B=1:x:y", "A_B:1", "A_B:2", "A;B:1", "A;B:2", "A;B=1:2",
    ]  # fmt: skip
    alone = [lines_in(each)[0][1:] for each in lines]

    assert alone == [each[1:] for each in lines_in("\r\n".join(lines))]


@pytest.mark.parametrize("name", ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"])
def test_a_zone_with_a_colon_that_nobody_quoted(name: str) -> None:
    """As Outlook once wrote it: the last colon ends the parameters."""
    (found,) = lines_in(f"{name};TZID=(UTC-06:00) Guadalajara:20120321T090000")

    assert "(UTC-06:00) Guadalajara" == found.parameters["TZID"]
    assert "20120321T090000" == found.value


def test_other_values_keep_their_colons() -> None:
    """Only times have none."""
    assert [("URL", "http://a:1")] == values_in("URL;TZID=X:http://a:1")
    assert [("DTSTART", "1:2")] == values_in("DTSTART:1:2")


@given(st.text())
def test_any_line_is_a_property_or_told(line: str) -> None:
    """Nothing vanishes."""
    found = found_in(b"BEGIN:X\r\n" + line.encode(errors="replace") + b"\r\nEND:X\r\n")
    kept = any(each.properties or each.components for each in found.components)

    assert kept or found.faults.findings or not line.strip()


# Components -------------------------------------------------------------------------------------


def shape(component: Component) -> str:
    """A component with its properties and what is in it, as ``X(A Y())``."""
    inside = [each.name for each in component.properties]
    inside += [shape(each) for each in component.components]
    return f"{component.name}({' '.join(inside)})"


@pytest.mark.parametrize(
    ("lines", "expected", "told"),
    [
        ("BEGIN:VCALENDAR A:1 END:VCALENDAR", "VCALENDAR(A)", []),
        ("begin:vcalendar a:1 end:vcalendar", "VCALENDAR(A)", []),
        ("BEGIN:X BEGIN:Y END:Y A:1 END:X", "X(A Y())", []),
        ("BEGIN:X END:X BEGIN:Y END:Y", "X() Y()", []),
        # An END is missing.
        ("BEGIN:X A:1", "X(A)", [("GA820", 1)]),
        ("BEGIN:X BEGIN:Y END:X", "X(Y())", [("GA820", 2)]),
        ("BEGIN:X BEGIN:Y BEGIN:Z END:X", "X(Y(Z()))", [("GA820", 2), ("GA820", 3)]),
        # An END too many, or another than the one that is due.
        ("BEGIN:X END:Y A:1 END:X", "X(A)", [("GA820", 2)]),
        ("BEGIN:X END:X END:X", "X()", [("GA820", 3)]),
        ("END:X BEGIN:X END:X", "X()", [("GA820", 1)]),
        # An entry within an entry: the END of the first is missing.
        (
            "BEGIN:VCALENDAR BEGIN:VEVENT A:1 BEGIN:VEVENT B:1 END:VEVENT END:VCALENDAR",
            "VCALENDAR(VEVENT(A) VEVENT(B))",
            [("GA820", 2)],
        ),
        (
            "BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM BEGIN:VTODO END:VTODO END:VCALENDAR",
            "VCALENDAR(VEVENT(VALARM()) VTODO())",
            [("GA820", 2), ("GA820", 3)],
        ),
        (
            "BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VCALENDAR END:VCALENDAR",
            "VCALENDAR(VEVENT()) VCALENDAR()",
            [("GA820", 1), ("GA820", 2)],
        ),
        ("BEGIN:VEVENT BEGIN:VEVENT END:VEVENT", "VEVENT() VEVENT()", [("GA820", 1)]),
        # What others define may hold entries (RFC 7953, RFC 9073).
        (
            "BEGIN:VCALENDAR BEGIN:X-A BEGIN:VEVENT END:VEVENT END:X-A END:VCALENDAR",
            "VCALENDAR(X-A(VEVENT()))",
            [],
        ),
        (
            "BEGIN:VEVENT BEGIN:VALARM END:VALARM BEGIN:PARTICIPANT END:PARTICIPANT END:VEVENT",
            "VEVENT(VALARM() PARTICIPANT())",
            [],
        ),
        # Outside of everything.
        ("A:1 BEGIN:X END:X B:1", "X()", [("GA819", 1), ("GA819", 4)]),
    ],
)
def test_components(lines: str, expected: str, told: list[tuple[str, int]]) -> None:
    """One within the other, even where a BEGIN or an END is missing."""
    found = found_in(joined(*lines.split()))

    assert expected == " ".join(map(shape, found.components))
    assert told == told_of(found)


def test_a_component_knows_its_line_and_what_is_in_it() -> None:
    """In the order of the file, and the first of each name."""
    (made,) = found_in(joined("BEGIN:X", "A:1", "A:2", "BEGIN:Y", "END:Y", "END:X")).components

    assert ["X", "Y"] == [each.name for each in made.walk()]
    assert [1, 4] == [each.line for each in made.walk()]
    assert ["1", "2"] == [each.value for each in made.all("A")]
    assert "1" == made.all("A")[0].value
    assert made.first("B") is None


# Limits -----------------------------------------------------------------------------------------


def _over(what: str, data: bytes | str, **limits: int) -> list[tuple[str, int | None]]:
    found = found_in(data, CalendarLimits(**limits))
    told = [each for each in found.faults.findings if each.code == said.TOO_MUCH.code]
    for each in told:
        assert f"{limits[what]} " in each.message("en")
    return [(each.message("en").split("; ")[0].split()[-1], each.place.line) for each in told]


def test_a_file_may_have_so_many_bytes() -> None:
    """As many as that, and not one more."""
    size = len(_WHOLE)

    assert [] == _over("size", _WHOLE, size=size)
    assert [("bytes", None)] == _over("size", _WHOLE, size=size - 1)
    assert () == found_in(_WHOLE, CalendarLimits(size=size - 1)).components


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_may_have_so_many_lines(ending: str, encoding: str) -> None:
    """Whatever ends them, and however they are encoded."""
    data = _TEXT.replace("\r\n", ending).encode(encoding)
    count = _TEXT.count("\n")

    assert [] == _over("lines", data, lines=count)
    assert [("lines", None)] == _over("lines", data, lines=count - 1)


@pytest.mark.parametrize("depth", [1, 2, 16])
def test_components_may_lie_so_deep(depth: int) -> None:
    """The one beyond is told on its line, and nothing after it is read."""
    deep = joined(*["BEGIN:X"] * depth, *["END:X"] * depth)
    deeper = joined(*["BEGIN:X"] * (depth + 1), "A:1", *["END:X"] * (depth + 1))

    assert [] == told_of(found_in(deep, CalendarLimits(depth=depth)))
    assert [("GA812", depth + 1)] == told_of(found_in(deeper, CalendarLimits(depth=depth)))
    assert [("levels", depth + 1)] == _over("depth", deeper, depth=depth)


@pytest.mark.parametrize(
    "begin", ["BEGIN:Y", "begin:Y", "BEG\r\n IN:Y", "BEGIN;A=1:Y", "\r\nBEGIN:Y"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_may_have_so_many_components(begin: str, encoding: str) -> None:
    """However they begin."""
    data = "".join(("BEGIN:X\r\n", f"{begin}\r\nEND:Y\r\n" * 5, "END:X\r\n")).encode(encoding)

    assert [] == _over("components", data, components=6)
    assert ["components"] == [what for what, _ in _over("components", data, components=5)]


def test_a_hundred_thousand_levels_are_one_finding() -> None:
    """Nothing here calls itself."""
    data = joined("BEGIN:VCALENDAR", *["BEGIN:VEVENT"] * 2, *["BEGIN:X"] * 100_000)
    found = found_in(data, CalendarLimits(components=10**6))

    assert ["GA820", "GA812"] == [each.code for each in found.faults.findings]


def test_a_million_faults_are_a_thousand_findings() -> None:
    """And one that says that there are more, where the first of them is."""
    data = joined("BEGIN:X", *["?"] * 2500, "END:X")
    told = told_of(found_in(data))

    assert 1001 == len(told)
    assert [("GA819", 1001), ("GA812", 1002)] == told[-2:]


def test_the_last_finding_says_that_there_are_more_of_its_kind() -> None:
    """In three languages, with the code."""
    found = found_in(joined("BEGIN:X", "?", "?", "?", "END:X"), CalendarLimits(findings=1))
    *_, last = found.faults.findings

    assert "more than 1 findings with the code GA819" in last.message("en")
    assert "1 observaciones con el código GA819" in last.message("es")
    assert "1 observações com o código GA819" in last.message("pt")


def test_findings_come_by_line_and_those_of_the_file_last() -> None:
    """As people read."""
    found = found_in(b"A:1\r\nB:\x00\r\n?\r\nC\r\nBEGIN:VCALENDAR\r\n")
    lines = [each.place.line for each in found.faults.findings]

    assert sorted(each or 99 for each in lines) == [each or 99 for each in lines]


@pytest.mark.parametrize(
    "data",
    [b"", " ", b"\r\n", b"\x00", b"BEGIN", b"END:VCALENDAR", b"<p></p>", b"?\n" * 2500],
)
def test_what_is_no_calendar(data: bytes | str) -> None:
    """Is told to be none, by the reader and by the linter, and nothing else is."""
    reading = read_ical(data)

    assert reading.document is None
    assert [("GA811", None)] == told(reading.report)
    assert [("GA811", None)] == linted(data)


def test_something_else_in_the_same_clothes_is_no_calendar() -> None:
    """Cards of people are written in such lines, too."""
    card = joined("BEGIN:VCARD", "VERSION:4.0", "FN:Ana Ejemplo", "END:VCARD")

    assert read_ical(card).document is None
    assert [("GA811", None)] == told(read_ical(card).report)
    assert [("GA811", None)] == linted(card)


def test_what_is_too_much_is_not_said_to_be_no_calendar() -> None:
    """Since nobody looked."""
    limits = CalendarLimits(size=10)

    assert ["GA812"] == [each.code for each in read_ical(_WHOLE, limits=limits).report]
    assert ["GA812"] == [each.code for each in lint_ical(_WHOLE, limits=limits)]


@given(st.binary(max_size=60))
def test_any_bytes_can_be_taken_apart(data: bytes) -> None:
    """And whatever comes of them lies in the file."""
    found = found_in(data)
    count = data.count(b"\n") + data.count(b"\r") + 1
    numbers = [each.place.line for each in found.faults.findings]

    assert all(line is None or 1 <= line <= count for line in numbers)
