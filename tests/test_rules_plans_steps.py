"""Milestones and activities, their labels, and what stands in the place of what."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import codes, commitment, milestone, plan, plan_book
from gobierno_abierto.findings import Severity
from gobierno_abierto.rules import check


def _book(*milestones: m.Milestone, **changes: Any) -> m.PlanBook:
    of_2026 = plan(submitted=m.edtf("2025-12"))
    return plan_book(plans=(of_2026,), commitments=(commitment(*milestones, **changes),))


def _step(number: int, /, **changes: Any) -> m.Milestone:
    return milestone(id=f"hito-{number}", **changes)


_SEEN = m.text(es="Portal publicado")


@pytest.mark.parametrize("field", ["deliverable", "indicator", "verification"])
def test_one_thing_that_can_be_seen_is_enough(field: str) -> None:
    assert [] == codes(_book(_step(1, **{field: _SEEN}), _step(2, deliverable=_SEEN)))
    assert ["GA628"] == codes(_book(_step(1, **{field: _SEEN}), _step(2)))


def test_an_activity_can_be_seen_for_its_milestone() -> None:
    """Mexico's board of 2019 has the means of verification there."""
    activity = m.Activity(id="actividad-1", verification=_SEEN)

    assert [] == codes(_book(_step(1, deliverable=_SEEN), _step(2, activities=(activity,))))


def test_what_was_replaced_is_not_asked_for() -> None:
    assert [] == codes(_book(_step(1, deliverable=_SEEN), _step(2, replaced_by="hito-1")))


def test_a_plan_in_which_nothing_can_be_seen_is_not_about_it() -> None:
    assert [] == codes(_book(_step(1), _step(2)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"template": m.Template.T4}, ["GA628"]),
        ({"template": m.Template.T2}, ["GA628"]),
        ({"template": m.Template.T1}, []),
        ({"submitted": m.edtf("2014-06")}, ["GA628"]),
        ({"submitted": m.edtf("2016")}, ["GA628"]),  # the second template or the third
        ({"submitted": m.edtf("2013")}, []),  # the first or the second
        ({"submitted": m.edtf("2016"), "template": m.Template.T1}, []),
    ],
)
def test_the_first_plans_were_not_asked_for_it(changes: Any, expected: list[str]) -> None:
    steps = commitment(
        _step(1, deliverable=_SEEN, due=m.edtf("../..")), _step(2, due=m.edtf("../.."))
    )

    assert expected == codes(plan_book(plans=(plan(**changes),), commitments=(steps,)))


@pytest.mark.parametrize("kind", [m.CommitmentKind.PROPOSED, m.CommitmentKind.MODEL, None])
def test_only_what_is_adopted_has_to_be_verifiable(kind: m.CommitmentKind | None) -> None:
    assert [] == codes(_book(_step(1, deliverable=_SEEN), _step(2), kind=kind))


def test_milestones_that_nobody_can_verify_are_told_together() -> None:
    steps = [_step(n, title=m.text(es=f"Paso {n}")) for n in range(2, 8)]
    (found,) = check(_book(_step(1, deliverable=_SEEN), *steps))

    assert 6 == len(found.related)
    assert "Paso 2, Paso 3, Paso 4 y 3 más." in found.fault("es")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-02", "2026-03-02", []),
        ("2026-03-02", "2026-03-01", ["GA629"]),
        ("2026-03", "2026-03-01", []),
        ("2026-04", "2026-33", ["GA629"]),
        ("2026", "2025", ["GA629"]),
        ("2026/..", "2025", ["GA629"]),
        ("../2026", "2025", []),
    ],
)
def test_what_ended_had_begun(start: str, end: str, expected: list[str]) -> None:
    step = milestone(actual_start=m.edtf(start), actual_end=m.edtf(end))

    assert expected == codes(_book(step))


def test_one_actual_date_alone_contradicts_nothing() -> None:
    assert [] == codes(_book(milestone(actual_start=m.edtf("2027"))))
    assert [] == codes(_book(milestone(actual_end=m.edtf("2020"))))


def _activity(start: str | None, due: str | None) -> m.Activity:
    return m.Activity(
        id="actividad-1",
        title=m.text(es="Prueba"),
        start=m.edtf(start) if start else None,
        due=m.edtf(due) if due else None,
    )


@pytest.mark.parametrize(
    ("start", "due", "expected"),
    [
        (None, None, []),
        ("2026-04-01", "2026-06-30", []),
        ("2026-03-31", "2026-06-30", ["GA630"]),
        ("2026-04-01", "2026-07-01", ["GA630"]),
        ("2026", "2026", []),
        ("2026-33", None, ["GA630"]),
        (None, "2026-35", ["GA630"]),
        ("2026-02", "2026-03", ["GA630"]),
        ("2026-07", "2026-08", ["GA630"]),
        ("2026-06", "2026-05", ["GA606"]),
    ],
)
def test_an_activity_lies_within_its_milestone(
    start: str | None, due: str | None, expected: list[str]
) -> None:
    step = milestone(
        start=m.edtf("2026-04"), due=m.edtf("2026-34"), activities=(_activity(start, due),)
    )

    assert expected == codes(_book(step))


def test_an_activity_has_no_bounds_where_its_milestone_has_none() -> None:
    step = milestone(due=m.edtf("2026/.."), activities=(_activity("1999", "2050"),))

    assert [] == codes(_book(step))


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ((None, None), []),
        ((30, 70), []),
        ((30, None), ["GA631"]),
        ((None, None, 1), ["GA631"]),
        ((1, 1), []),
    ],
)
def test_all_milestones_have_a_weight_or_none_has(
    weights: tuple[int | None, ...], expected: list[str]
) -> None:
    steps = [_step(n, weight=weight) for n, weight in enumerate(weights)]

    assert expected == codes(_book(*steps))


def test_what_was_replaced_needs_no_weight() -> None:
    assert [] == codes(_book(_step(1, weight=1), _step(2, replaced_by="hito-1")))


@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        (1, []),
        (10**9, []),
        (0, [("GA632", Severity.WARNING)]),
        (-1, [("GA632", Severity.ERROR)]),
    ],
)
def test_a_weight_is_more_than_nothing(weight: int, expected: list[tuple[str, Severity]]) -> None:
    found = check(_book(milestone(weight=weight)))

    assert expected == [(each.code, each.severity) for each in found]


def _chain(*links: tuple[str, dict[str, str]]) -> m.PlanBook:
    those = (
        m.Commitment(id=name, title=m.text(es=name.title()), **to)  # type: ignore[arg-type]
        for name, to in links
    )
    return plan_book(commitments=tuple(those))


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ((("a", {"carried_to": "b"}), ("b", {"carried_from": "a"})), []),
        ((("a", {"carried_to": "b"}), ("b", {"carried_to": "a"})), ["GA633"]),
        ((("a", {"carried_from": "b"}), ("b", {"carried_from": "a"})), ["GA633"]),
        ((("a", {"replaced_by": "a"}),), ["GA633"]),
        ((("a", {"carried_from": "a"}),), ["GA633"]),
        (
            (("a", {"replaced_by": "b"}), ("b", {"carried_to": "c"}), ("c", {"replaced_by": "a"})),
            ["GA633"],
        ),
        ((("a", {"replaced_by": "c"}), ("b", {"replaced_by": "c"}), ("c", {})), []),
        ((("a", {"carried_to": "MX0001"}),), []),  # of another document
    ],
)
def test_no_path_of_commitments_leads_back(links: Any, expected: list[str]) -> None:
    assert expected == codes(_chain(*links))


def test_a_commitment_is_followed_by_its_official_number() -> None:
    official = (m.Identifier(system="ogp", value="MX0001"),)
    document = _chain(("a", {"carried_to": "b"}), ("b", {"carried_to": "MX0001"}))
    first, second = document.commitments
    numbered = m.Commitment(
        id=first.id, title=first.title, carried_to=first.carried_to, identifiers=official
    )
    (found,) = check(plan_book(commitments=(numbered, second)))

    assert ("GA633", ("a", "b")) == (found.code, found.ids)


def test_milestones_that_replace_each_other_leave_none() -> None:
    circle = _book(_step(1, replaced_by="hito-2"), _step(2, replaced_by="hito-1"))

    assert ["GA633"] == codes(circle)
    assert [] == codes(_book(_step(1, replaced_by="hito-2"), _step(2)))


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("2.2999999999999998", "2.3"),
        ("4.0999999999999996", "4.1"),
        ("2.2000000000000002", "2.2"),
        ("8.1999999999999993", "8.2"),
        (" 8,3000000000000007 ", "8.3"),
        ("1.0100000000000000", "1.01"),
        ("2.0000000000000000", "2"),
        ("3.3.3.6", None),
        ("2.3", None),
        ("2.123456789012", None),  # nothing short gives the same
        ("2012.123456789", None),
        ("SC17", None),
        ("2.30", None),
        ("٢.٢٩٩٩٩٩٩٩٩٩٩٩٩٩٩٨", None),
    ],
)
def test_a_label_that_a_spreadsheet_broke(label: str, meant: str | None) -> None:
    found = check(_book(milestone(), label=label))

    assert ([f"quizá sean {meant}."] if meant else []) == [
        each.remedy("es").partition("; ")[2] for each in found if each.code == "GA626"
    ]


@given(whole=st.integers(0, 99), decimals=st.integers(1, 99))
def test_the_label_that_was_printed_is_found_again(whole: int, decimals: int) -> None:
    """All that a spreadsheet loses of 8.10 is the zero."""
    printed = f"{whole}.{decimals:02}"
    stored = f"{float(printed):.17f}"
    (found,) = check(_book(milestone(), label=stored))

    assert f"quizá sean {printed.rstrip('0')}." == found.remedy("es").partition("; ")[2]


def test_broken_labels_of_a_plan_are_told_together() -> None:
    """They were broken by one spreadsheet."""
    those = tuple(
        commitment(milestone(id=f"hito-{n}"), id=f"c-{n}", label=label)
        for n, label in enumerate(("2.2000000000000002", "2.2999999999999998", "2.5"))
    )
    (found,) = check(plan_book(commitments=those))

    assert ("/commitments/0/label", ("/commitments/1/label",)) == (found.pointer, found.related)
    assert "2.2000000000000002 y 2.2999999999999998." in found.fault("es")


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("3.1", "3.2", "3.3", "3.4", "4.5"), ["GA627"]),
        (("3.1", "3.2", "3.3", "4.4", "4.5"), []),  # too many to be a slip
        (("3.1", "3.2", "4.3"), []),  # too few to tell
        (("Hito 1", "Hito 2", "Hito 3", "Hito 4"), []),
        (("3.1", "3.2", "3.3", "3.4", "31"), ["GA627"]),
        (("3a", "3b", "3-c", "3.d", "3"), []),
        (("3.1", "3.2", "3.3", "3.4", " "), []),
    ],
)
def test_a_milestone_has_the_label_of_its_commitment(
    labels: tuple[str, ...], expected: list[str]
) -> None:
    steps = [_step(n, label=label) for n, label in enumerate(labels)]

    assert expected == [
        each.code for each in check(_book(*steps, label="3.")) if each.code != "GA705"
    ]


def test_labels_of_another_commitment_are_told_with_it() -> None:
    steps = [_step(n, label=f"C01.{n}") for n in range(1, 5)]
    (found,) = check(_book(*steps, _step(5, label="C02.5"), label="C01"))

    assert found.fault("es").endswith("el de estos no: C02.5 (C01).")


def test_a_title_with_a_full_stop_gets_no_second_one() -> None:
    """So they stand in Mexico's board of 2019."""
    steps = (_step(1, deliverable=_SEEN), _step(2, title=m.text(es="Convocar a las partes.")))
    (found,) = check(_book(*steps))

    assert found.fault("es").endswith("verificación: Convocar a las partes.")


def test_planned_dates_of_activities_run_forwards_too() -> None:
    step = milestone(activities=(_activity("2026-06", "2026-05"),))

    assert ["/commitments/0/milestones/0/activities/0/start"] == [
        each.pointer for each in check(_book(step))
    ]


def _claim(**changes: Any) -> m.Claim:
    base = {"by": "ministerio", "role": m.ClaimRole.AGENCY, "date": date(2026, 3, 1)}
    return m.Claim(**{**base, **changes})


def test_reports_on_an_activity_may_disagree() -> None:
    done = _claim(progress=m.Progress.COMPLETED)
    half = _claim(by="red", role=m.ClaimRole.COUNTERPART, percent=50)
    activity = m.Activity(id="a", title=m.text(es="Prueba"), claims=(done, half))
    (found,) = check(_book(milestone(activities=(activity,))))

    assert ("GA612", ("a",)) == (found.code, found.ids)
    assert found.fault("es").startswith("Los reportes de avance de la actividad «Prueba» no")


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (_claim(progress=m.Progress.COMPLETED, percent=60), ["GA611"]),
        (_claim(percent=101), ["GA610"]),
        (_claim(progress=m.Progress.WITHDRAWN, percent=60), []),
        (_claim(progress=m.Progress.UNCLEAR), []),
        (_claim(progress=m.Progress.UNCLEAR, percent=20), ["GA611"]),
        # The band "very low" of Buenos Aires says less than its percentage.
        (_claim(progress=m.Progress.UNCLEAR, percent=20, reported="very-low"), []),
    ],
)
def test_a_report_on_an_activity_may_contradict_itself(claim: m.Claim, expected: list[str]) -> None:
    step = milestone(activities=(m.Activity(id="a", claims=(claim,)),))

    assert expected == codes(_book(step))
