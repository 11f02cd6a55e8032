"""How far plans and commitments have come, in exact figures."""

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import claim, milestone
from gobierno_abierto.standards.progress import (
    Gap,
    Score,
    Tally,
    by_weight,
    canada,
    colombia,
    colombia_plan,
    expectation,
    mexico,
    reached,
)

_NOT_STARTED, _STARTED = m.Progress.NOT_STARTED, m.Progress.IN_PROGRESS
_DONE, _VERIFIED = m.Progress.COMPLETED, m.Progress.VERIFIED
_WORDS = st.sampled_from(m.Progress)


def _said(*words: m.Progress | int | None) -> tuple[m.Claim, ...]:
    """One claim of each of several reporters, all of one day."""
    return tuple(
        claim(f"r-{position}", percent=word)
        if isinstance(word, int)
        else claim(f"r-{position}", progress=word)
        for position, word in enumerate(words)
    )


def _step(*words: m.Progress | int | None, **changes: Any) -> m.Milestone:
    return attrs.evolve(milestone(claims=_said(*words)), **changes)


def _activity(*words: m.Progress | int | None) -> m.Activity:
    return m.Activity(id="a", claims=_said(*words))


def _commitment(*steps: m.Milestone) -> m.Commitment:
    return m.Commitment(id="c", milestones=steps)


def _span(least: int, most: int) -> tuple[Fraction, Fraction]:
    return Fraction(least), Fraction(most)


# One step ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], None),
        ([None], None),
        ([m.Progress.UNCLEAR], None),
        ([0], _span(0, 0)),
        ([40], _span(40, 40)),
        ([_NOT_STARTED], _span(0, 0)),
        ([_STARTED], _span(0, 100)),
        ([m.Progress.STOPPED], _span(0, 100)),
        ([_DONE], _span(100, 100)),
        ([_VERIFIED], _span(100, 100)),
        ([100, 60], _span(60, 100)),
        ([_DONE, _NOT_STARTED], _span(0, 100)),
        ([850], None),  # a slip, of which rules tell
    ],
)
def test_how_far_a_step_has_come(
    words: list[m.Progress | int | None], expected: tuple[Fraction, Fraction] | None
) -> None:
    """No report is not 0; a word without a figure is between two; who disagree, both."""
    assert expected == reached(_step(*words))


def test_a_percentage_that_is_known_counts_beside_one_that_is_not_given() -> None:
    """In whatever order they stand."""
    known = claim("a", progress=_STARTED, percent=40)
    bare = claim("b", progress=_STARTED)

    assert [_span(40, 40)] * 2 == [
        reached(milestone(claims=claims)) for claims in ((known, bare), (bare, known))
    ]


@pytest.mark.parametrize("word", [_STARTED, m.Progress.STOPPED])
def test_what_was_done_is_not_undone_by_a_report_without_a_figure(word: m.Progress) -> None:
    earlier = claim("a", date=date(2026, 2, 1), progress=_STARTED, percent=40)
    later = claim("a", progress=word)
    begun_anew = claim("a", date=date(2026, 2, 2), progress=_NOT_STARTED)

    assert _span(40, 100) == reached(milestone(claims=(later, earlier)))
    assert _span(0, 100) == reached(milestone(claims=(earlier, begun_anew, later)))


@pytest.mark.parametrize(
    ("word", "percent", "expected"),
    [(_DONE, 40, _span(40, 100)), (_NOT_STARTED, 50, _span(0, 50))],
)
def test_a_claim_that_contradicts_itself_is_somewhere_between(
    word: m.Progress, percent: int, expected: tuple[Fraction, Fraction]
) -> None:
    told = claim("a", progress=word, percent=percent)

    assert expected == reached(milestone(claims=(told,)))


def test_a_milestone_of_which_nobody_reports_stands_where_its_activities_do() -> None:
    step = _step(activities=(_activity(100), _activity(50)))
    half_known = _step(activities=(_activity(100), _activity()))

    assert _span(75, 75) == reached(step)
    assert _span(50, 100) == reached(half_known)
    assert _span(30, 30) == reached(attrs.evolve(step, claims=_said(30)))
    assert reached(_step(activities=(_activity(),))) is None


def test_a_report_of_tomorrow_is_not_known_today() -> None:
    step = milestone(claims=(claim("a", date=date(2026, 3, 2), percent=50),))

    assert reached(step, date(2026, 3, 1)) is None
    assert _span(50, 50) == reached(step, date(2026, 3, 2))


# By weight --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], None),
        ([_step(), _step()], None),
        ([_step(100), _step(0), _step(0)], Score(Fraction(100, 3), Fraction(100, 3), 3, 3)),
        ([_step(100, weight=1), _step(0, weight=2)],
         Score(Fraction(100, 3), Fraction(100, 3), 2, 2)),
        ([_step(100), _step()], Score(Fraction(50), Fraction(100), 1, 2)),
        ([_step(100), _step(_STARTED)], Score(Fraction(50), Fraction(100), 2, 2)),
        ([_step(100), _step(0, replaced_by="h")], Score(Fraction(100), Fraction(100), 1, 1)),
        ([_step(100), _step(m.Progress.WITHDRAWN)], Score(Fraction(100), Fraction(100), 1, 1)),
        ([_step(m.Progress.WITHDRAWN)], None),
        ([_step(100, weight=0), _step(50, weight=3)], Score(Fraction(50), Fraction(50), 2, 2)),
        ([_step(100, weight=1), _step(0)], None),
        ([_step(100, weight=0)], None),
        ([_step(100, weight=-1), _step(0, weight=2)], None),
    ],
)  # fmt: skip
def test_the_mean_by_weight(steps: list[m.Milestone], expected: Score | None) -> None:
    """Exactly, or between which two figures it lies."""
    assert expected == by_weight(_commitment(*steps))


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 100)), max_size=5))
def test_a_score_lies_between_its_bounds(parts: list[tuple[int, int | None]]) -> None:
    """And what is still to be reported can only bring them together."""
    steps = [_step(*(() if percent is None else (percent,)), weight=w) for w, percent in parts]
    score = by_weight(_commitment(*steps))
    if score is None:
        return

    assert 0 <= score.least <= score.most <= 100
    assert score.known <= score.total == len(steps)
    for rest in (0, 100):
        whole = by_weight(_commitment(*(step if step.claims else _step(rest, weight=step.weight)
                                        for step in steps)))  # fmt: skip
        assert whole is not None
        assert (score.least if rest == 0 else score.most) == whole.percent


# Mexico -----------------------------------------------------------------------------------------


def _action(weight: int | None, *words: m.Progress | None) -> m.Milestone:
    return _step(weight=weight, activities=tuple(_activity(word) for word in words))


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        # 40 × 1/2 + 60 × 2/3
        ([_action(40, _DONE, _NOT_STARTED), _action(60, _DONE, _VERIFIED, _STARTED)],
         Score(Fraction(60), Fraction(60), 5, 5)),
        ([_action(100, _NOT_STARTED)], Score(Fraction(0), Fraction(0), 1, 1)),
        # An action without an activity: the board divides by zero.
        ([_action(40, _DONE), _action(60)], Score(Fraction(40), Fraction(100), 1, 1)),
        ([_action(100, _DONE, None)], Score(Fraction(50), Fraction(100), 1, 2)),
        ([_action(100)], None),
        ([_action(100, None)], None),
        ([_action(40, _DONE), _action(None, _DONE)], None),
        ([_action(-1, _DONE)], None),
        ([], None),
    ],
)  # fmt: skip
def test_progress_as_the_board_of_mexico_computes_it(
    actions: list[m.Milestone], expected: Score | None
) -> None:
    """Σ weight × count(status) / count(all activities)."""
    assert expected == mexico(_commitment(*actions))


def test_a_percentage_alone_says_whether_an_activity_is_done() -> None:
    action = _step(weight=100, activities=(_activity(100), _activity(40)))

    assert Score(Fraction(50), Fraction(50), 2, 2) == mexico(_commitment(action))


def test_the_board_of_mexico_counts_any_status() -> None:
    actions = (_action(50, _VERIFIED, _DONE), _action(50, _STARTED, _DONE))
    found = [mexico(_commitment(*actions), (word,)) for word in (_VERIFIED, _DONE, _STARTED)]

    assert [25, 50, 25] == [each.percent if each else None for each in found]


def test_an_activity_of_which_two_disagree_counts_for_none() -> None:
    step = _step(weight=100, activities=(_activity(_DONE, _NOT_STARTED), _activity(_DONE)))

    assert Score(Fraction(50), Fraction(100), 1, 2) == mexico(_commitment(step))


# Colombia ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2017, 12, 31), 0),
        (date(2018, 1, 1), 0),
        (date(2018, 1, 2), Fraction(100, 364)),
        (date(2018, 7, 2), 50),
        (date(2018, 12, 30), Fraction(36300, 364)),
        (date(2018, 12, 31), 100),
        (date(2019, 1, 1), 100),
    ],
)
def test_the_expectation_of_colombia_is_time_that_has_passed(
    today: date, expected: Fraction
) -> None:
    """Elapsed days / total days; 0 before the start, 100 after the end."""
    assert expected == expectation(m.edtf("2018-01-01"), m.edtf("2018-12-31"), today)
    assert expected == expectation(m.edtf("2018"), m.edtf("2018"), today)


@pytest.mark.parametrize(
    ("start", "due"),
    [(None, "2018"), ("2018", None), ("2018", "2018/.."), ("../2018", "2018"), ("2019", "2018")],
)
def test_without_two_days_nothing_is_expected(start: str | None, due: str | None) -> None:
    first, last = m.edtf(start) if start else None, m.edtf(due) if due else None

    assert expectation(first, last, date(2018, 6, 1)) is None


def test_what_starts_and_is_due_on_one_day() -> None:
    """Nothing is divided by zero."""
    day = m.edtf("2018-06-01")

    assert [0, 100] == [expectation(day, day, date(2018, 5 + n, 31 - 30 * n)) for n in (0, 1)]


def test_reality_against_expectation() -> None:
    assert 30 == colombia(20, 50).behind
    assert -10 == colombia(60, Fraction(50)).behind
    assert (None, None) == (colombia(None, 50).behind, colombia(20, None).behind)
    assert Gap(None, Fraction(50)) == colombia(None, 50)


@pytest.mark.parametrize(
    ("sectors", "expected"),
    [
        # Two of one sector weigh as much as the one of the other: (50 + 20) / 2.
        ({"a": [100, 0], "b": [20]}, Score(Fraction(35), Fraction(35), 3, 3)),
        ({"a": [100, None], "b": [20]}, Score(Fraction(35), Fraction(60), 2, 3)),
        ({"a": [100], "b": []}, Score(Fraction(100), Fraction(100), 1, 1)),
        ({"a": [None]}, None),
        ({"a": []}, None),
        ({}, None),
    ],
)
def test_a_plan_of_colombia_is_the_mean_of_the_means_of_its_sectors(
    sectors: dict[str, list[int | None]], expected: Score | None
) -> None:
    assert expected == colombia_plan(sectors)


# Canada -----------------------------------------------------------------------------------------

_FIRST, _SECOND = m.edtf("2023"), m.edtf("2024")


def _reported(word: str | None, period: m.EdtfDate | None, **changes: Any) -> m.Claim:
    return attrs.evolve(claim("a", reported=word, period=period), **changes)


def test_the_indicators_of_canada_by_period() -> None:
    """One status for each pair of a period and an indicator; the last report counts."""
    corrected = (
        _reported("LP", _FIRST),
        _reported("Substantial progress", _FIRST, date=date(2026, 3, 2)),
    )
    step = _step(
        activities=(
            m.Activity(id="C01.1.1", claims=(*corrected, _reported("C", _SECOND))),
            m.Activity(id="C01.1.2", claims=(_reported("Non commencé", _FIRST),)),
        )
    )
    alone = milestone(id="C01.2", claims=(_reported("LP", _SECOND), _reported("C", None)))

    assert (
        Tally(_FIRST, not_started=1, limited=0, substantial=1, complete=0, silent=1),
        Tally(_SECOND, not_started=0, limited=1, substantial=0, complete=1, silent=1),
    ) == canada(_commitment(step, alone))


def test_two_words_on_one_indicator_are_none() -> None:
    claims = (_reported("LP", _FIRST), _reported("SP", _FIRST, by="b"), _reported("?", _FIRST))
    (found,) = canada(_commitment(milestone(claims=claims[:2])))
    (other,) = canada(_commitment(milestone(claims=claims[2:])))

    assert (1, 1) == (found.silent, other.silent)
    assert () == canada(_commitment(milestone()))
