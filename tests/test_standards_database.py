"""Stars and flags of the Partnership's database, derived from what its reviewers coded."""

from collections.abc import Callable

import attrs
import pytest

import gobierno_abierto.model as m
import partnership as ogp
from gobierno_abierto.standards import honest, published
from gobierno_abierto.standards.stars import Formula
from gobierno_abierto.words import LANGUAGES

_ROWS = ogp.rows()
at_hand = pytest.mark.skipif(not _ROWS, reason=ogp.ABSENT)
_UNTIL, _SINCE = Formula.UNTIL_2014, Formula.SINCE_2015

_Derived = Callable[[m.Commitment, m.ActionPlan], str | m.Missing]


def _star(formula: Formula, report: str) -> _Derived:
    def derived(commitment: m.Commitment, plan: m.ActionPlan) -> str | m.Missing:
        return published.starred(commitment, plan, formula=formula, report=report)

    return derived


_COLUMNS: dict[str, _Derived] = {
    ogp.STAR_2015: _star(_UNTIL, "progress"),
    ogp.STAR_PROGRESS: _star(_SINCE, "progress"),
    ogp.STAR_END: _star(_SINCE, "end-of-term"),
    "Raw Completion": published.completion,
    "High Completion": published.high_completion,
    "High Ambition": published.high_ambition,
    "High DIOG": published.high_did_it_open_government,
    "Binding constraint": published.binding_constraint,
}


# What the Partnership publishes -----------------------------------------------------------------


@at_hand
@pytest.mark.parametrize("column", _COLUMNS)
def test_every_cell_of_the_database_is_derived_from_what_was_coded(column: str) -> None:
    """Those with a code, and those without, in which of the four ways they have none."""
    expected = [ogp.missing(row[column]) or row[column] for row in _ROWS]

    assert expected == [
        _COLUMNS[column](ogp.commitment(row, stars=True), ogp.plan(row)) for row in _ROWS
    ]


@at_hand
@pytest.mark.parametrize("column", [ogp.STAR_2015, ogp.STAR_PROGRESS, ogp.STAR_END])
def test_a_star_is_never_read_off_its_own_column(column: str) -> None:
    """With the codes of the columns turned around, what is derived stays."""

    def turned(coding: m.Coding) -> m.Coding:
        other = {"0": "1", "1": "0"}.get(coding.code or "")
        return attrs.evolve(coding, code=other) if "starred" in coding.indicator else coding

    for row in _ROWS:
        commitment = ogp.commitment(row, stars=True)
        reviews = tuple(
            attrs.evolve(each, codings=tuple(turned(coding) for coding in each.codings))
            for each in commitment.assessments
        )
        other = attrs.evolve(commitment, assessments=reviews)

        assert _COLUMNS[column](commitment, ogp.plan(row)) == _COLUMNS[column](other, ogp.plan(row))


@at_hand
@pytest.mark.parametrize("column", [ogp.STAR_2015, ogp.STAR_PROGRESS, ogp.STAR_END])
def test_without_the_columns_of_stars_the_age_of_the_reports_decides(column: str) -> None:
    """All stars are found, and no other; of the codes 0, one is missing: no rule gives it."""
    bare = [
        (row[column], _COLUMNS[column](ogp.commitment(row, stars=False), ogp.plan(row)))
        for row in _ROWS
    ]

    assert [cell == "1" for cell, _ in bare] == [found == "1" for _, found in bare]
    assert 1 >= sum(cell == "0" and found != "0" for cell, found in bare)


@at_hand
def test_no_star_stands_in_a_report_of_later_years() -> None:
    """On this rests when stars are said to have ended."""
    later = [
        row["Commitment Unique Identifier"]
        for row in _ROWS
        for year, last, columns in (
            ("Report Publication Year (Progress Report)", 2018, (ogp.STAR_2015, ogp.STAR_PROGRESS)),
            ("Report Publication Year (End Of Term)", 2020, (ogp.STAR_END,)),
        )
        if row[year].isdigit() and int(row[year]) > last
        and any(row[column] == "1" for column in columns)
    ]  # fmt: skip

    assert [] == later


@at_hand
def test_what_is_published_can_honestly_be_said_wherever_somebody_looked() -> None:
    """The two differ only where nobody looked, and the database writes 0 all the same."""
    pairs = [
        (published.high_completion, honest.high_completion),
        (published.high_ambition, honest.high_ambition),
        (published.high_did_it_open_government, honest.high_did_it_open_government),
    ]
    for row in _ROWS:
        commitment, plan = ogp.commitment(row, stars=True), ogp.plan(row)
        for told, said in pairs:
            verdict = said(commitment, plan)
            if verdict.value is None:
                assert verdict.missing is not None
                assert told(commitment, plan) in ("0", verdict.missing)
            else:
                assert ("1" if verdict.value else "0") == told(commitment, plan)


@at_hand
def test_the_first_condition_that_fails_is_the_published_constraint() -> None:
    """By the current formula, wherever it was applied."""
    compared = 0
    for row in _ROWS:
        commitment, plan = ogp.commitment(row, stars=True), ogp.plan(row)
        verdict = honest.starred(commitment, plan, formula=_SINCE)
        if verdict.value is False and row["_Specificity"].isdigit():
            compared += 1
            assert row["Binding constraint"] == verdict.constraint
        if verdict.value:
            assert row["Binding constraint"] == "STAR"

    assert compared > 10


@at_hand
def test_every_verdict_on_every_row_is_a_sentence_in_each_language() -> None:
    for row in _ROWS:
        commitment, plan = ogp.commitment(row, stars=True), ogp.plan(row)
        verdicts = (
            honest.starred(commitment, plan),
            honest.high_completion(commitment, plan),
            honest.high_ambition(commitment, plan),
            honest.high_did_it_open_government(commitment, plan),
            honest.completion(commitment, plan),
        )
        for verdict in verdicts:
            told = [verdict.explained(lang) for lang in LANGUAGES]
            assert all("{" not in words and words.rstrip(")").endswith(".") for words in told)
            assert len(set(told)) == len(LANGUAGES)
