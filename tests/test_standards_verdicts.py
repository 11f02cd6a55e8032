"""Stars and flags at their edges: as they are published, and as can honestly be said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.standards import honest, published
from gobierno_abierto.standards.stars import Formula, formula_in_force
from reviews import commitment, end, plan, progress, review

_UNTIL, _SINCE = Formula.UNTIL_2014, Formula.SINCE_2015
_NOT_USED, _NOT_REVIEWED = m.Missing.NOT_USED, m.Missing.NOT_REVIEWED
_GOOD = ("specificity", "relevant", "potential-impact", "completion")
_2014 = plan(2014)


@pytest.mark.parametrize(
    ("codes", "constraint"),
    [
        ({}, None),
        ({"specificity": "1", "verifiable": "No"}, "Spec"),
        ({"specificity": "1", "verifiable": "Yes"}, None),
        ({"specificity": _NOT_USED, "verifiable": "Yes"}, None),
        ({"specificity": _NOT_USED, "verifiable": "No"}, "Spec"),
        ({"relevant": "0"}, "Rel"),
        ({"potential_impact": "2"}, "PotImp"),
        ({"completion": "3"}, "Cmpl"),
        ({"completion": "5"}, None),
        ({"completion": "0"}, "Cmpl"),
        ({"relevant": "0", "completion": "3"}, "Rel"),
    ],
)
def test_each_of_four_conditions_can_cost_the_star(
    codes: dict[str, str | m.Missing], constraint: str | None
) -> None:
    """The first that fails is named; all of them are told."""
    found = commitment(progress(**codes))
    verdict = honest.starred(found, _2014)

    assert (constraint is None, constraint) == (verdict.value, verdict.constraint)
    assert published.starred(found, _2014, formula=_SINCE, report="progress") == (
        "0" if constraint else "1"
    )


@pytest.mark.parametrize(
    ("impact", "year", "expected"),
    [
        ("2", 2014, True),
        ("2", 2015, False),
        ("3", 2014, True),
        ("3", 2015, True),
        ("1", 2014, False),
    ],
)
def test_in_2015_the_formula_asks_for_more(impact: str, year: int, *, expected: bool) -> None:
    """The year of the report decides, not that of the plan."""
    found = commitment(progress(year, potential_impact=impact))

    assert expected is honest.starred(found, plan(2013)).value


@pytest.mark.parametrize(
    ("review", "submitted", "expected"),
    [
        (progress(2014), 2013, _UNTIL),
        (progress(2015), 2012, _SINCE),
        (progress(None), 2012, _UNTIL),
        (progress(None), 2013, _SINCE),
        (progress(None), None, _SINCE),
    ],
)
def test_which_formula_was_in_force(
    review: m.Assessment, submitted: int | None, expected: Formula
) -> None:
    """Without the year of the report, that of the plan is the next best."""
    assert expected is formula_in_force(commitment(review), plan(submitted), "progress")


@pytest.mark.parametrize(
    ("submitted", "published_in", "value", "missing"),
    [
        (2016, 2020, True, None),
        (2016, 2021, None, _NOT_USED),
        (2017, 2020, True, None),
        (2017, 2021, None, _NOT_USED),
        (2017, None, None, m.Missing.BLANK),
        (2016, None, True, None),
        (2018, 2020, None, _NOT_USED),
        (2018, None, None, _NOT_USED),
        (None, 2020, True, None),
        (None, None, None, m.Missing.BLANK),
    ],
)
def test_the_star_ends(
    submitted: int | None,
    published_in: int | None,
    *,
    value: bool | None,
    missing: m.Missing | None,
) -> None:
    """Later commitments that meet all conditions have none: nobody gave any."""
    found = commitment(progress(2016), end(published_in, completion="5"))
    verdict = honest.starred(found, plan(submitted), report="end-of-term")

    assert (value, missing) == (verdict.value, verdict.missing)


def test_a_star_stays_when_a_later_report_gives_none() -> None:
    """Without a report that is asked for, the last that gave stars decides."""
    found = commitment(progress(2016), end(2021, completion="2"))

    assert honest.starred(found, plan(2016)).value is True
    assert _NOT_USED is honest.starred(found, plan(2016), report="end-of-term").missing


def test_what_the_report_could_not_tell_is_no_firm_no() -> None:
    verdict = honest.high_completion(commitment(end(completion="1")), _2014)

    assert "could not tell the level of completion" in verdict.explained("en")
    assert "no pudo determinar el nivel de cumplimiento" in verdict.explained("es")


def test_a_formula_has_no_column_for_reports_that_came_after_it() -> None:
    found = commitment(progress(), end(completion="5"))

    told = published.starred(found, _2014, formula=_UNTIL, report="end-of-term")
    said = honest.starred(found, _2014, formula=_UNTIL, report="end-of-term")
    assert (_NOT_USED, None, _NOT_USED) == (told, said.value, said.missing)


@pytest.mark.parametrize(
    ("first", "second", "code", "high"),
    [
        ("4", "3", "3", False),
        ("3", "4", "4", True),
        ("5", _NOT_REVIEWED, "5", True),
        (_NOT_USED, "1", "1", None),
        ("2", None, "2", False),
    ],
)
def test_the_last_word_on_completion_is_the_end_of_term(
    first: str | m.Missing, second: str | m.Missing | None, code: str, *, high: bool | None
) -> None:
    """Even where it is lower."""
    found = commitment(progress(completion=first), end(completion=second))

    assert code == published.completion(found, _2014)
    assert code == honest.completion(found, _2014).code
    assert ("1" if high else "0") == published.high_completion(found, _2014)
    assert high is honest.high_completion(found, _2014).value


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (_NOT_REVIEWED, _NOT_REVIEWED, _NOT_REVIEWED),
        (_NOT_USED, _NOT_REVIEWED, _NOT_USED),
        (_NOT_REVIEWED, _NOT_USED, _NOT_USED),
    ],
)
def test_completion_that_nobody_coded(
    first: m.Missing, second: m.Missing, expected: m.Missing
) -> None:
    """Published, a review still to come is no reason; honestly it is."""
    found = commitment(progress(completion=first), end(completion=second))
    verdict = honest.high_completion(found, _2014)

    assert expected is published.completion(found, _2014)
    assert (None, _NOT_REVIEWED) == (verdict.value, verdict.missing)
    assert "0" == published.high_completion(found, _2014)


@pytest.mark.parametrize(
    ("impact", "relevant", "told", "said"),
    [
        ("2", "1", "1", True),
        ("3", "1", "1", True),
        ("1", "1", "0", False),
        ("3", "0", "0", False),
        ("1", _NOT_USED, "0", False),
        ("3", _NOT_USED, "0", None),
        (_NOT_USED, "1", _NOT_USED, None),
        (_NOT_REVIEWED, _NOT_REVIEWED, _NOT_REVIEWED, None),
    ],
)
def test_ambition_is_impact_and_relevance(
    impact: str | m.Missing, relevant: str | m.Missing, told: str | m.Missing, *, said: bool | None
) -> None:
    """The database writes 0 where relevance is not known; that cannot honestly be said."""
    found = commitment(progress(potential_impact=impact, relevant=relevant))

    assert told == published.high_ambition(found, _2014)
    assert said is honest.high_ambition(found, _2014).value


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("1", "0", "0"), True),
        (("0", "0", "1"), True),
        (("0", "0", "0"), False),
        (("0", "0", _NOT_USED), None),
    ],
)
def test_without_the_column_the_values_say_whether_it_is_relevant(
    values: tuple[str | m.Missing, ...], *, expected: bool | None
) -> None:
    """Technology alone is never enough."""
    access, civic, public = values
    found = commitment(
        progress(
            relevant=None,
            relevance_access_to_information=access,
            relevance_civic_participation=civic,
            relevance_public_accountability=public,
            relevance_technology="1",
        )
    )

    assert expected is honest.high_ambition(found, _2014).value


@pytest.mark.parametrize(
    ("opened", "early", "told", "said"),
    [
        ("3", _NOT_USED, "1", True),
        ("4", _NOT_USED, "1", True),
        ("2", _NOT_USED, "0", False),
        (_NOT_USED, "2", "1", True),
        (_NOT_USED, "1", "0", False),
        (_NOT_USED, "0", "0", False),
        ("1", "2", "1", True),
        (_NOT_USED, _NOT_REVIEWED, "0", None),
        (_NOT_USED, _NOT_USED, "0", None),
    ],
)
def test_only_significant_early_results_are_high(
    opened: str | m.Missing, early: str | m.Missing, told: str, *, said: bool | None
) -> None:
    """Moderate ones are not, in plans since 2021."""
    found = commitment(end(did_it_open_government=opened, early_results=early))

    assert told == published.high_did_it_open_government(found, plan(2021))
    assert said is honest.high_did_it_open_government(found, plan(2021)).value


def test_plans_since_2020_have_potential_for_results_and_no_ambition() -> None:
    """No source says that one stands for the other."""
    later = commitment(review("progress", 2022, relevant="1", potential_for_results="2"))
    verdict = honest.high_ambition(later, plan(2021))

    assert _NOT_USED is published.high_ambition(later, plan(2021))
    assert (None, _NOT_USED) == (verdict.value, verdict.missing)


def test_a_commitment_that_nobody_reviewed_has_no_flag() -> None:
    """The database says 0 of two of them all the same."""
    alone, later = m.Commitment(id="c"), plan(2014)
    verdicts = (
        honest.starred(alone, later),
        honest.high_completion(alone, later),
        honest.high_ambition(alone, later),
        honest.high_did_it_open_government(alone, later),
    )

    assert [(None, _NOT_REVIEWED)] * 4 == [(each.value, each.missing) for each in verdicts]
    assert (None, _NOT_REVIEWED) == honest.completion(alone, later)[:2]
    assert ("0", "0") == (
        published.high_completion(alone, later),
        published.high_did_it_open_government(alone, later),
    )
    assert [_NOT_REVIEWED] * 4 == [
        published.completion(alone, later),
        published.high_ambition(alone, later),
        published.starred(alone, later, formula=_SINCE, report="progress"),
        published.binding_constraint(alone, later),
    ]


@given(
    st.fixed_dictionaries(
        {
            "specificity": st.sampled_from(["0", "1", "2", "3"]),
            "relevant": st.sampled_from(["0", "1"]),
            "potential_impact": st.sampled_from(["0", "1", "2", "3"]),
            "completion": st.sampled_from(["0", "1", "2", "3", "4", "5"]),
        }
    ),
    st.sampled_from(Formula),
)
def test_where_all_is_coded_what_is_published_can_be_said(
    codes: dict[str, str], formula: Formula
) -> None:
    """And what has a star by the stricter formula has one by the other."""
    found = commitment(progress(**codes))
    told = published.starred(found, _2014, formula=formula, report="progress")
    said = honest.starred(found, _2014, formula=formula, report="progress")

    assert told == ("1" if said.value else "0")
    assert bool(said.failed) is not said.value
    if told == "1":
        assert "1" == published.starred(found, _2014, formula=_UNTIL, report="progress")


@given(st.sampled_from(sorted(_GOOD)), st.sampled_from(m.Missing))
def test_one_unknown_condition_decides_nothing(indicator: str, missing: m.Missing) -> None:
    """Unless another one fails; and the kind of missing is the one that stands there."""
    name = indicator.replace("-", "_")
    found = commitment(progress(**{name: missing}))
    failing = "potential_impact" if name == "completion" else "completion"
    other = commitment(progress(**{name: missing, failing: "1"}))

    verdict = honest.starred(found, _2014, report="progress")
    assert verdict.value is None
    assert verdict.missing in (missing, m.Missing.BLANK)
    assert honest.starred(other, _2014, report="progress").value is False
