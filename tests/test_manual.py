"""The manual: something to read behind every code, in every language."""

import re
from collections import Counter

import pytest

from gobierno_abierto.findings import catalogue
from gobierno_abierto.findings.manual import (
    MANUAL,
    Explanation,
    calendar_parts,
    calendar_reading,
    calendar_rules,
    calendar_text,
    calendars,
    clashes,
    coding,
    collecting,
    commitments,
    explained,
    gatherings,
    header,
    identity,
    milestones,
    participation,
    people,
    permissions,
    plans,
    reading,
    references,
    resources,
    schedule_times,
    schedules,
    sheet_cells,
    sheets,
    table_cells,
    tables,
    time,
    trackers,
    waivers,
    workbooks,
)

_FAMILIES = (
    reading, sheets, sheet_cells, workbooks, tables, table_cells, trackers, identity, references,
    time, clashes, resources, gatherings, people, permissions, participation, commitments, plans,
    milestones, coding, collecting, header, calendars, calendar_text, calendar_parts,
    calendar_rules, calendar_reading, schedules, schedule_times, waivers,
)  # fmt: skip

_EXPLANATIONS = pytest.mark.parametrize("explanation", MANUAL.values(), ids=MANUAL)


def test_every_code_is_explained() -> None:
    """Whoever asks about a code is told more than its sentences."""
    assert [] == [entry.code for entry in catalogue.ALL if entry.code not in MANUAL]
    assert MANUAL["GA301"] is explained("GA301")


def test_nothing_is_explained_that_does_not_exist() -> None:
    assert [] == [code for code in MANUAL if code not in catalogue.BY_CODE]


def test_no_code_is_explained_twice() -> None:
    """Of two explanations, the later would hide the earlier."""
    counts = Counter(code for family in _FAMILIES for code in family.MANUAL)

    assert MANUAL.keys() == counts.keys()
    assert [] == [code for code, count in counts.items() if count > 1]


def test_what_does_not_exist_is_not_explained() -> None:
    with pytest.raises(KeyError):
        explained("GA000")


@_EXPLANATIONS
def test_explanations_are_whole_sentences(explanation: Explanation) -> None:
    for sentence in explanation:
        for words in sentence:
            assert re.fullmatch(r"\S.*[^\s.]\.", words)
            assert "  " not in words
            assert not re.search(r"[{}!¡—]", words)


@_EXPLANATIONS
def test_the_three_languages_differ(explanation: Explanation) -> None:
    """A text that was forgotten in translation would be the same in two."""
    for sentence in explanation:
        assert 3 == len(set(sentence))


@_EXPLANATIONS
def test_each_language_has_its_own_quotation_marks(explanation: Explanation) -> None:
    for sentence in explanation:
        assert not re.search(r'[“”"]', sentence.es + sentence.pt)
        assert not re.search(r'[«»"]', sentence.en)


@_EXPLANATIONS
def test_the_codes_that_are_named_exist(explanation: Explanation) -> None:
    """And each language sends the reader to the same ones."""
    for sentence in explanation:
        named = [re.findall(r"GA[0-9]+", words) for words in sentence]

        assert [] == [code for code in named[0] if code not in catalogue.BY_CODE]
        assert 1 == len({frozenset(codes) for codes in named})
