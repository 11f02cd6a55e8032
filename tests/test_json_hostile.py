"""Files that are broken, endless, or meant to break something."""

import json
import tracemalloc
from collections import Counter
from difflib import SequenceMatcher
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json import (
    Limits,
    from_json,
    members,
    read_json,
    structure,
    to_json,
    vocabulary,
)
from gobierno_abierto.formats.json.members import slip
from gobierno_abierto.formats.json.vocabulary import plainly
from gobierno_abierto.index import file_order
from gobierno_abierto.model import Dialogue
from small_json import PANEL, codes_and_pointers, placed, small


def test_a_file_cut_short_anywhere_is_no_document() -> None:
    """At every byte: told as one fault, at the place where the file ends or a string begins."""
    whole = json.dumps(small(), indent=1, ensure_ascii=False).encode()
    for length in range(len(whole)):
        reading = read_json(whole[:length])
        (found,) = reading.report

        assert reading.document is None
        if found.code == said.NOT_UTF8.code:
            assert length == dict(found.words)["offset"]
            continue
        text = whole[:length].decode()
        place, lines = found.place, text.split("\n")
        assert said.NOT_JSON.code == found.code
        assert {"line": place.line, "column": place.column} == dict(found.words)
        assert place.line is not None
        assert place.column is not None
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


_DATA = json.dumps(small(), ensure_ascii=False)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_DATA.encode(), None),
        (_DATA.encode("utf-8-sig"), None),
        ("\ufeff" + _DATA, None),
        (bytearray(_DATA.encode()), None),
        ((" \n\t" + _DATA + "\r\n ").encode(), None),
        (_DATA.encode("utf-16"), said.NOT_UTF8),
        (_DATA.encode("utf-16-le"), said.NOT_UTF8),
        (_DATA.encode("utf-16-be"), said.NOT_UTF8),
        (_DATA.encode("utf-32"), said.NOT_UTF8),
        (_DATA.encode("cp1252"), said.NOT_UTF8),
        (_DATA.encode().replace(b"Secr", b"\xed\xa0\x80"), said.NOT_UTF8),
        (b"\xff", said.NOT_UTF8),
        (b"", said.NOT_JSON),
        (b" ", said.NOT_JSON),
        (b"{", said.NOT_JSON),
        (_DATA.encode() + b"x", said.NOT_JSON),
        (_DATA.encode() * 2, said.NOT_JSON),
        (_DATA.encode("utf-8-sig") + b"\xef\xbb\xbf", said.NOT_JSON),
        (_DATA.replace('"panel-1"', "'panel-1'").encode(), said.NOT_JSON),
        (_DATA.replace("60", "060").encode(), said.NOT_JSON),
        (_DATA.replace("60", "+60").encode(), said.NOT_JSON),
        (_DATA.replace("60", "0x3c").encode(), said.NOT_JSON),
        (_DATA.replace("60", "60,,").encode(), said.NOT_JSON),
        (b"null", said.NULL_VALUE),
        (b"[]", said.WRONG_TYPE),
        (b'"dialogue"', said.WRONG_TYPE),
        (b"5", said.WRONG_TYPE),
        (b"true", said.WRONG_TYPE),
        (b"NaN", said.BAD_VALUE),
        (b"{}", said.MISSING_MEMBER),
    ],
    ids=[f"{n}" for n in range(30)],
)
def test_encodings_and_what_is_no_json(data: Any, code: Any) -> None:
    """UTF-8, with a byte order mark or without; nothing is guessed."""
    reading = read_json(data)

    assert ([code.code] if code else []) == [each.code for each in reading.report]
    assert (code is None) is (reading.document is not None)


# Numbers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "code", "byte"),
    [
        (_DATA.encode("utf-16"), said.NOT_UTF8, 1),
        (b"\xfe\xff" + _DATA.encode("utf-16-be"), said.NOT_UTF8, 1),
        (_DATA.encode("utf-32"), said.NOT_UTF8, 1),
        (b"\x00\x00\xfe\xff" + _DATA.encode("utf-32-be"), said.NOT_UTF8, 1),
        (_DATA.encode("utf-16-le"), said.NOT_UTF8, 2),
        (b'{"a\xff', said.NOT_UTF8, 4),
        (b'\xef\xbb\xbf{"a\xff', said.NOT_UTF8, 7),
        (b'{"\x00": 1}', said.NOT_JSON, None),
        (b"{\x00}", said.NOT_JSON, None),
        (b"\x00", said.NOT_JSON, None),
        (_DATA.encode() + b"\x00", said.NOT_JSON, None),
    ],
)
def test_the_byte_that_is_told_is_the_first_wrong_one(data: bytes, code: Any, byte: Any) -> None:
    """A mark of another encoding is wrong from the first byte on; a NUL is UTF-8, and no JSON."""
    (found,) = read_json(data).report

    assert (code.code, byte) == (found.code, dict(found.words).get("offset"))


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e999", "-1E400", "9" * 5000, "-" + "9" * 4301]
)
@pytest.mark.parametrize(
    ("member", "pointer"),
    [
        ('"duration": 60', f"{PANEL}/duration"),
        ('"sala"', f"{PANEL}/rooms/0"),
        ('"2026-05-01"', "/header/revised"),
        ('"Dialogue"', "/title/en"),
        ('"confirmed"', f"{PANEL}/status"),
        ("true", "/header/fictional"),
    ],
)
def test_a_number_without_value_is_told_where_it_stands(
    number: str, member: str, pointer: str
) -> None:
    """With its line, and whatever belongs there; the other faults are told with it."""
    name, colon, _ = member.rpartition(": ")
    text = json.dumps(small(), indent=1).replace(member, name + colon + number)
    text = text.replace('"id": "dialogo"', '"id": null')
    line = next(n for n, each in enumerate(text.split("\n"), 1) if number in each)

    reading = read_json(text)

    assert [(pointer, line), ("/id", 3)] == sorted(
        ((each.pointer, each.place.line) for each in reading.report),
        key=lambda each: each == ("/id", 3),
    )
    assert {said.BAD_VALUE.code, said.NULL_VALUE.code} == {each.code for each in reading.report}


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "9" * 5000])
def test_a_number_without_value_is_found_in_what_is_unknown(number: str) -> None:
    """An extension is kept for ever, so it holds only what can be written again."""
    text = json.dumps(small() | {"x-a": [0, {"b/c": "HERE"}]}).replace('"HERE"', number)

    assert [(said.BAD_VALUE.code, "/x-a/1/b~1c")] == codes_and_pointers(text)


@pytest.mark.parametrize("number", ["1e308", "-0", "0.1", "1E+2", "1e-999", "9" * 4300])
def test_numbers_that_have_a_value_are_kept(number: str) -> None:
    """As Python reads them."""
    reading = read_json(json.dumps(small() | {"x-a": "HERE"}).replace('"HERE"', number))

    assert reading.document is not None
    assert json.loads(number) == json.loads(to_json(reading.document))["x-a"]


# Characters -------------------------------------------------------------------------------------


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\udc00\\ud800", "\\ud800a"])
def test_half_a_surrogate_pair_enters_nowhere(escape: str) -> None:
    """No file could be written with it: in a line, a text, a name, or an extension."""
    places = {
        '"Secretaría"': f'"{escape}"',
        '"Diálogo"': f'"{escape}"',
        '"sala"': f'"{escape}"',
        '"fictional": true': f'"{escape}": true',
        '"duration": 60': f'"x-a": {{"b": ["{escape}"]}}',
        '"language"': f'"x-b": {{"{escape}": 1}}, "language"',
    }
    text = _DATA
    for old, new in places.items():
        text = text.replace(old, new)
    reading = read_json(text)

    assert {said.FORBIDDEN_CHARACTER.code} == {each.code for each in reading.report}
    assert [
        f"{PANEL}/rooms/0",
        f"{PANEL}/x-a/b/0",
        "/header/publisher",
        "/header/x-b/�",
        "/header/�",
        "/title/es",
    ] == [each.pointer.replace("��", "�").replace("�a", "�") for each in reading.report]
    for found in reading.report:
        found.message("es").encode()
        str(found.place).encode()


def test_a_whole_surrogate_pair_is_one_character() -> None:
    reading = read_json(_DATA.replace("Secretaría", "\\ud83e\\udd89"))

    assert reading.document is not None
    assert "🦉" == reading.document.header.publisher


def test_control_characters_in_an_extension_are_kept_as_escapes() -> None:
    """They are somebody else's data, and break nothing there."""
    reading = read_json(json.dumps(small() | {"x-a": "a\x00\x1b\x85"}))

    assert reading.document is not None
    assert "a\\u0000\\u001b\\u0085" in reading.document.extensions[0].value


def test_a_control_character_in_a_name_is_a_fault() -> None:
    """A name is shown in every message."""
    assert [(said.FORBIDDEN_CHARACTER.code, "/x-\N{REPLACEMENT CHARACTER}")] == codes_and_pointers(
        json.dumps(small() | {"x-\x1b": 1})
    )


def test_names_that_look_alike_are_not_the_same_name() -> None:
    """Where no character may be shown, two different names have one pointer."""
    text = json.dumps(small() | {"x-\x01": 1, "x-\x02": 2})

    assert {said.FORBIDDEN_CHARACTER.code} == {each.code for each in read_json(text).report}
    (found,) = (
        each
        for each in read_json(text.replace("u0002", "u0001")).report
        if each.code == said.REPEATED_MEMBER.code
    )
    assert {"name": "x-\N{REPLACEMENT CHARACTER}", "count": 2} == dict(found.words)


def test_a_raw_control_character_is_no_json() -> None:
    assert [(said.NOT_JSON.code, "")] == codes_and_pointers(_DATA.replace("Secre", "Se\x00cre"))


def test_a_name_of_five_thousand_digits_is_a_name() -> None:
    """It looks like a position in a list, and is none."""
    assert [(said.UNKNOWN_MEMBER.code, "/" + "9" * 5000)] == codes_and_pointers(
        json.dumps(small() | {"9" * 5000: 1})
    )


# Depth and size ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 10**6,
        b'{"a":' * 10**6,
        b"[" * 10**6 + b"]" * 10**6,
        b'{"x-a":' + b"[" * 10**6,
        b'{"a":[' * 10**5 + b"]}" * 10**5,
    ],
    ids=["lists", "objects", "closed lists", "in an unknown member", "both"],
)
def test_a_bottomless_file_is_told_in_one_line(data: bytes) -> None:
    """And not by a traceback."""
    assert [(said.TOO_DEEP.code, "")] == codes_and_pointers(data)


@pytest.mark.parametrize(("depth", "is_read"), [(1, True), (64, True), (65, False), (400, False)])
def test_an_unknown_member_may_be_64_levels_deep(depth: int, is_read: bool) -> None:  # noqa: FBT001 - a row of a table
    """So deep that nobody needs it, and so shallow that every program reads it again."""
    for inside in ("", "1"):
        for opened, closed in (("[", "]"), ('{"a":', "}")):
            value = opened * (depth - 1) + f"[{inside}]" + closed * (depth - 1)
            reading = read_json(json.dumps(small() | {"x-a": 0})[:-2] + value + "}")

            assert is_read is (reading.document is not None)
            expected = [] if is_read else [(said.TOO_DEEP.code, "/x-a")]
            assert expected == [(each.code, each.pointer) for each in reading.report]
            if reading.document is not None:
                assert reading.document == from_json(to_json(reading.document))


def test_a_known_member_nested_without_measure_is_of_another_type() -> None:
    """What is wrong with it is told at its top."""
    plain = placed(small(), "/title", json.loads("[" * 400 + "]" * 400))

    assert [(said.WRONG_TYPE.code, "/title")] == codes_and_pointers(json.dumps(plain))


def test_limits_can_be_set_lower() -> None:
    """For a service that reads strangers' files."""
    data = json.dumps(small() | {"x-a": [[1]]})

    for limits, code in (
        (Limits(size=len(data)), None),
        (Limits(size=len(data) - 1), said.TOO_LARGE),
        (Limits(depth=2), None),
        (Limits(depth=1), said.TOO_DEEP),
        (Limits(depth=10**6), None),
    ):
        for form in (data, data.encode()):
            found = [each.code for each in read_json(form, limits=limits).report]
            assert ([code.code] if code else []) == found


def test_fifty_megabytes_of_brackets_are_refused_at_once() -> None:
    """Whether they nest or stand side by side."""

    assert [(said.TOO_DEEP.code, "")] == codes_and_pointers(b"[" * 50_000_000)
    assert [(said.NOT_JSON.code, "")] == codes_and_pointers(b"]" * 50_000_000)
    assert [(said.WRONG_TYPE.code, "")] == codes_and_pointers(b"[" + b"1," * 25_000_000 + b"1]")


def test_ten_thousand_faults_are_told_with_their_lines() -> None:
    """Each on the line where it stands."""
    plain = small()
    parts = [{"role": f"malo-{n}", "person": None, "titel": 1} for n in range(5000)]
    placed(plain, f"{PANEL}/parts", parts)
    text = json.dumps(plain, indent=2)
    lines = {each.strip(' ,"'): n for n, each in enumerate(text.split("\n"), 1)}

    report = read_json(text).report

    assert 15_000 == len(report)
    for n, found in enumerate(report.findings):
        row = lines[f'role": "malo-{n // 3}']
        offset = {"person": 1, "role": 0, "titel": 2}[found.pointer.rpartition("/")[2]]
        assert row + offset == found.place.line


def test_what_is_read_takes_memory_in_proportion() -> None:
    """One fault among many members does not list them all."""
    text = json.dumps(placed(small(), f"{PANEL}/topics", ["a"] * 50_000 + [5]))
    tracemalloc.start()
    read_json(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 40 * len(text)


def test_likeness_is_looked_for_a_limited_number_of_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a hundred different names and values at most; the others are told, without a guess."""
    compared: list[str] = []
    for module in (members, vocabulary):
        name = "SequenceMatcher" if module is members else "get_close_matches"
        own = getattr(module, name)

        def counting(*given: Any, own: Any = own, **more: Any) -> Any:
            compared.append("")
            return own(*given, **more)

        monkeypatch.setattr(module, name, counting)
    plain = small() | {f"title{chr(0x4E00 + n)}": 1 for n in range(500)}
    placed(
        plain, f"{PANEL}/parts", [{"role": f"moderater{n}", "person": "ana"} for n in range(500)]
    )
    report = read_json(json.dumps(plain)).report
    codes = Counter(each.code for each in report)

    assert 500 == codes[said.UNKNOWN_CODE.code]
    assert 100 == codes[said.MISSPELLED_MEMBER.code]
    assert len(compared) <= 100 * (len(plain) - 500) + 100


def test_the_hundredth_and_first_unknown_name_is_not_guessed_at() -> None:
    """It is kept and told like any other; what was guessed before is guessed again."""
    names = [f"title{chr(0x4E00 + n)}" for n in range(101)]
    report = read_json(json.dumps(small() | dict.fromkeys(names, 1))).report
    by_name = {each.pointer[1:]: each.code for each in report}

    assert said.MISSPELLED_MEMBER.code == by_name[names[99]]
    assert said.UNKNOWN_MEMBER.code == by_name[names[100]]
    assert "title" == slip(names[100], Dialogue)


def test_a_filter_loses_no_likeness() -> None:
    """What is quickly refused would have been refused after a long look."""
    known = (*file_order(Dialogue), "kind")
    words = [name[:at] + extra + name[at + cut :] for name in known for at in range(len(name))
             for extra in ("", "e", "xy") for cut in (0, 1, 2)]  # fmt: skip
    for word in words:
        likeness = max(SequenceMatcher(None, plainly(word), each).ratio() for each in known)
        guess = slip(word, Dialogue)
        assert (guess is not None) is (likeness >= 0.8) or guess in known or len(word) < 3


def test_a_faulty_file_without_unknown_members_is_read_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The second pass tells of slips: without unknown names there are none."""
    passes: list[object] = []
    own = structure._root  # noqa: SLF001

    def counting(plain: Any) -> Any:
        passes.append(plain)
        return own(plain)

    monkeypatch.setattr(structure, "_root", counting)
    text = json.dumps(placed(small(), f"{PANEL}/topics", [None] * 50))

    assert 50 == len(read_json(text).report)
    assert 1 == len(passes)


# Anything at all --------------------------------------------------------------------------------


@given(st.binary(max_size=40) | st.text(max_size=40))
def test_no_input_raises(data: bytes | str) -> None:
    """There is no document and at least one error."""
    reading = read_json(data)

    assert reading.document is None
    assert not reading.report.ok


@settings(max_examples=300)
@given(st.integers(0, len(_DATA)), st.integers(0, 3), st.text(max_size=2))
def test_no_slip_of_the_hand_raises(at: int, length: int, typed: str) -> None:
    """Some characters deleted, some typed: a document, or at least one error."""
    reading = read_json(_DATA[:at] + typed + _DATA[at + length :])

    assert reading.document is not None or not reading.report.ok
