"""Trackers that nobody would publish: whatever a file holds, it is told and never raised."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.json import Limits, from_json, to_json
from gobierno_abierto.formats.trackers import read_tracker
from gobierno_abierto.words import LANGUAGES
from small_trackers import FILE, codes, mapping, read, told, tracker, with_hito

_MAPPING = mapping()
_LEVELS = ("plan", "compromiso", "hito", "actividad")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "GA004"),
        (b"{", "GA004"),
        (b"\xff\xfe{\x00", "GA003"),
        (b'{"hito": [], "hito": []}', "GA006"),
        (b"[" * 100_000, "GA005"),
        (b" " * 1_000, "GA002"),
    ],
    ids=["nothing", "cut", "utf-16", "repeated", "deep", "large"],
)
def test_what_is_no_json_of_ours_to_read_is_told(data: bytes, code: str) -> None:
    """By the same codes as any other file, with the name of the file."""
    size = 500 if code == "GA002" else 1_000_000
    reading = read_tracker({FILE: data}, _MAPPING, limits=Limits(size=size))

    assert reading.document is None
    assert {(code, FILE)} == {(each.code, each.place.file) for each in reading.report}


def test_a_file_of_a_hundred_megabytes_is_refused() -> None:
    reading = read_tracker({FILE: b" " * 100_000_000}, _MAPPING)

    assert ["GA002"] == codes(reading)


@pytest.mark.parametrize("root", [None, 5, "x", [], [1], [None], {}, {"hito": 5}, [[[]]], True])
def test_a_root_of_another_shape_gives_an_empty_book_and_errors(root: Any) -> None:
    reading = read(root)

    assert isinstance(reading.document, m.PlanBook)
    assert () == reading.document.commitments
    assert {"GA072", "GA073"} & set(codes(reading))


@pytest.mark.parametrize("value", [None, 5, True, [], ["x"], {}, {"a": "b"}, "", "\ud800", "\x00"])
@pytest.mark.parametrize("member", ["titulo", "fin", "peso", "estado", "avance", "reporta", "dia"])
def test_a_value_of_another_type_is_told_or_says_nothing(member: str, value: Any) -> None:
    """Null everywhere, lists where words belong, numbers for dates: nothing is raised."""
    reading = read(with_hito(**{member: value}))

    assert reading.document is not None
    assert reading.document == from_json(to_json(reading.document))
    assert all(each.message(lang) for each in reading.report for lang in LANGUAGES)


def test_a_value_nested_a_thousand_levels_is_not_kept() -> None:
    """It is told, and what it is cannot be said in a line."""
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]
    reading = read(with_hito(fin=deep))

    assert ["GA075"] == codes(reading)
    assert isinstance(reading.document, m.PlanBook)
    assert "[[[[" not in to_json(reading.document)


def test_a_number_beyond_all_computers_is_kept_as_it_is_written() -> None:
    data = json.dumps(with_hito(peso="PESO")).replace('"PESO"', "1e999")
    reading = read_tracker({FILE: data}, _MAPPING)

    assert isinstance(reading.document, m.PlanBook)
    (kept,) = reading.document.commitments[0].milestones[0].verbatim
    assert ("peso", "1e999") == (kept.heading, kept.value)


def test_control_characters_do_not_enter_and_are_told() -> None:
    reading = read(with_hito(titulo="Publicar\x07 datos"))

    assert isinstance(reading.document, m.PlanBook)
    title = reading.document.commitments[0].milestones[0].title
    assert m.text(es="Publicar\N{REPLACEMENT CHARACTER} datos") == title
    assert ["GA075"] == codes(reading)


def test_a_hundred_thousand_faults_of_one_cause_are_one_finding() -> None:
    (own,) = tracker()["hito"]
    rows = [{**own, "id": f"H{n}", "fin": "pronto", "raro": 1} for n in range(20_000)]
    reading = read(tracker(hito=rows, actividad=[]))

    assert ["GA075", "GA074"] == codes(reading)
    assert "20000" in told(reading, "GA075")[0]


def test_ten_thousand_unknown_names_are_not_ten_thousand_findings() -> None:
    reading = read(with_hito(**{f"m{n}": n for n in range(10_000)}))

    assert 500 <= len(reading.report) <= 510
    assert 10_000 == sum(
        int(each.partition("the document: ")[2].partition(".")[0])
        for each in told(reading, "GA074")
    )


_NAMES = st.sampled_from(
    ["id", "plan", "compromiso", "hito", "titulo", "fin", "peso", "reporta", "dia", "estado",
     "avance", "institucion", "borrado", "otro"]
)  # fmt: skip
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(["P", "C", "H", "A", "2026-03-01", "03/04/2016", "43525", "Listo", "100 %"])
)
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4),
    max_leaves=8,
)
_ROWS = st.lists(st.dictionaries(_NAMES, _VALUES, max_size=8) | _VALUES, max_size=4)


@given(st.fixed_dictionaries(dict.fromkeys(_LEVELS, _ROWS)))
def test_every_row_is_in_the_document_or_in_the_report(rows: dict[str, list[Any]]) -> None:
    """Whatever the rows are: none is lost without a word, and what is read can be written."""
    reading = read(rows)
    document = reading.document
    assert isinstance(document, m.PlanBook)
    steps = [each for commitment in document.commitments for each in commitment.milestones]
    carried = Counter(
        plan=len(document.plans),
        compromiso=len(document.commitments),
        hito=len(steps),
        actividad=sum(len(each.activities) for each in steps),
    )
    words = [dict(each.words) for each in reading.report if each.code in ("GA073", "GA076")]
    lost = sum(count for each in words if isinstance(count := each["count"], int))
    empty = sum(each in (None, "", [], {}) for level in _LEVELS for each in rows[level])

    assert sum(map(len, rows.values())) <= carried.total() + lost + empty
    assert document == from_json(to_json(document))
    assert all(each.message(lang) for each in reading.report for lang in LANGUAGES)
