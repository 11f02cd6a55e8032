"""Plans in their cycle: how long, how many commitments, one after the other, and the refresh."""

from typing import Any

import pytest

import gobierno_abierto.model as m
from builders import codes, commitment, dialogue, plan, plan_book
from gobierno_abierto.rules import check


def _book(*plans: m.ActionPlan, **changes: Any) -> m.PlanBook:
    return plan_book(plans=plans, **{"commitments": (), **changes})


def _lasting(period: str, **changes: Any) -> m.ActionPlan:
    return plan(period=m.edtf(period), **changes)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2014-07-01/2016-06-30", []),
        ("2016-07-01/2018-06-30", []),
        ("2016-12-31/2018-06-30", []),  # late, and the end unchanged: eighteen months
        ("2016-12-31/2018-05-31", ["GA616"]),
        ("2016-07-01/2018-10-31", []),
        ("2016-06-30/2018-11-30", ["GA616"]),
        ("2018-09-01/2021-08-31", ["GA616"]),
        ("2013-12-31/2016-12-31", []),  # rolling, before the calendar
        ("2014-01-01/2014-12-31", ["GA616"]),
        ("2021-12-31/2022-12-31", ["GA616"]),
        ("2022-01-01/2022-12-31", ["GA608"]),
        ("2018/2021", []),  # it may be two years
        ("2018/2022", ["GA616"]),
        ("2018/2019", []),
        ("2018", []),
        ("2018/..", []),
    ],
)
def test_from_2014_to_2021_a_plan_has_two_years(period: str, expected: list[str]) -> None:
    assert expected == codes(_book(_lasting(period)))


@pytest.mark.parametrize(
    ("level", "official", "expected"),
    [
        (m.MemberLevel.LOCAL, "AP_MEX03", []),
        (m.MemberLevel.NATIONAL, "AP_MEX03", ["GA616"]),
        (None, "AP_MXJL02", []),
        (None, "AP_MEX03", ["GA616"]),
        (m.MemberLevel.NATIONAL, "AP_MXJL02", ["GA616"]),  # what is said counts more
    ],
)
def test_the_period_of_a_local_plan_is_its_own(
    level: m.MemberLevel | None, official: str, expected: list[str]
) -> None:
    identifiers = (m.Identifier(system="ogp", value=official),)
    local = _lasting("2016-01-01/2016-12-31", level=level, identifiers=identifiers)

    assert expected == codes(_book(local))


def _following(one: str, other: str, **changes: Any) -> m.PlanBook:
    return _book(
        _lasting(one, member="Ejemplo", number=1, **changes),
        _lasting(other, id="plan-2", member="EJEMPLO", number=2, **changes),
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2014-07-01/2016-06-30", "2016-07-01/2018-06-30", []),
        ("2014-07-01/2016-06-30", "2016-11-12/2018-06-30", []),
        ("2014-07-01/2016-06-30", "2016-11-13/2018-06-30", ["GA617"]),
        ("2014/2016", "2016-11-30/2018-06-30", []),  # it may end in December
        ("2014-07-01/2016-06-30", "2016/2018", []),
        ("2014/2016", "2018/2020", ["GA617"]),
        ("2011-07-01/2013-12-31", "2014-07-01/2016-06-30", []),  # the first plans were rolling
        ("2012-07-01/2014-01-01", "2014-07-01/2016-06-30", ["GA617"]),
        ("2019-07-01/2021-06-30", "2021-12-31/2023-08-31", ["GA617"]),
        ("2019-07-01/2021-06-30", "2022-01-01/2023-12-31", []),  # a calendar of its own choice
    ],
)
def test_between_two_plans_there_is_no_gap(one: str, other: str, expected: list[str]) -> None:
    """Four months are what it takes to be late."""
    assert expected == codes(_following(one, other))


def test_local_plans_may_leave_gaps() -> None:
    local = _following("2014-07-01/2016-06-30", "2018/2020", level=m.MemberLevel.LOCAL)

    assert [] == codes(local)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2022-07-01/2024-06-30", "2024-07-01/2026-06-30", []),
        ("2022-07-01/2024-06-30", "2024-02-16/2026-02-15", []),
        ("2022-07-01/2024-06-30", "2024-02-15/2026-02-14", ["GA618"]),
        ("2022/2024", "2024/2026", []),
        ("2022/2024", "2023/2025", []),  # from December to January
        ("2022/2026", "2023/2025", ["GA618"]),
        ("2024-07-01/2026-06-30", "2022-07-01/2024-06-30", []),  # in the wrong order, but apart
    ],
)
def test_two_plans_do_not_run_at_once(one: str, other: str, expected: list[str]) -> None:
    document = _following(one, other, refreshed=m.edtf("2024"))

    assert expected == codes(document)


def test_only_the_plans_of_one_member_follow_each_other() -> None:
    """And only where it is plain which one is the next."""
    first = _lasting("2014-07-01/2016-06-30", member="Ejemplo", number=1)
    next_ = _lasting("2018-07-01/2020-06-30", id="plan-2", member="Ejemplo", number=2)
    of_others = _lasting("2018-07-01/2020-06-30", id="plan-2", member="Otro", number=2)
    again = _lasting("2016-07-01/2018-06-30", id="plan-3", member="Ejemplo", number=2)
    unnumbered = _lasting("2018-07-01/2020-06-30", id="plan-2", member="Ejemplo")

    assert ["GA617"] == codes(_book(first, next_))
    assert [] == codes(_book(first, of_others))
    assert [] == codes(_book(first, next_, again))
    assert [] == codes(_book(first, unnumbered))


def test_a_gap_is_told_with_its_dates() -> None:
    (found,) = check(_following("2014/2016-06-30", "2017-07/2019"))

    assert (
        "Entre el final del plan «Primer plan de acción» (30 de junio de 2016) y el comienzo del "
        "siguiente (julio de 2017) hay más de cuatro meses."
    ) == found.fault("es")


def _with_commitments(many: int, **changes: Any) -> m.PlanBook:
    base = {"submitted": m.edtf("2016-06"), "period": m.edtf("2016-07-01/2018-06-30")}
    those = tuple(
        commitment(id=f"compromiso-{n}", label=str(n), milestones=()) for n in range(1, many + 1)
    )
    return _book(plan(**{**base, **changes}), commitments=those)


@pytest.mark.parametrize(
    ("many", "expected"),
    [(0, []), (1, []), (2, ["GA619"]), (4, ["GA619"]), (5, []), (15, []), (16, ["GA619"])],
)
def test_five_to_fifteen_commitments_were_recommended(many: int, expected: list[str]) -> None:
    """Of a single one nobody can tell whether it is all of the plan."""
    assert expected == codes(_with_commitments(many))


@pytest.mark.parametrize(
    ("submitted", "expected"),
    [
        ("2014-12-31", []),
        ("2015-01-01", ["GA619"]),
        ("2016-12-31", ["GA619"]),
        ("2017-01-01", []),
        ("2016", ["GA619"]),
        ("2015/2016", ["GA619"]),
        ("2016/2017", []),
    ],
)
def test_only_for_plans_of_2015_and_2016(submitted: str, expected: list[str]) -> None:
    assert expected == codes(_with_commitments(16, submitted=m.edtf(submitted)))


def test_a_plan_counts_by_its_period_if_nobody_says_when_it_was_submitted() -> None:
    assert ["GA619"] == codes(_with_commitments(16, submitted=None))
    assert [] == codes(_with_commitments(16, submitted=None, period=None))


def test_a_part_of_a_plan_is_not_few_commitments() -> None:
    """The Partnership's database in a selection has the third and the seventh."""
    document = _with_commitments(4)
    third, *others = document.commitments

    assert [] == codes(_book(*document.plans, commitments=tuple(others)))
    assert [third.label] == ["1"]


def test_proposals_are_not_counted() -> None:
    document = _with_commitments(16)
    first, *others = document.commitments
    proposed = commitment(id=first.id, kind=m.CommitmentKind.PROPOSED, milestones=())

    assert [] == codes(_book(*document.plans, commitments=(proposed, *others)))


@pytest.mark.parametrize(
    ("period", "refreshed", "expected"),
    [
        ("2023-01-01/2026-12-31", None, ["GA620"]),
        ("2023-01-01/2026-12-31", "2025", []),
        ("2023-01-01/2024-12-31", None, []),
        ("2023/2027", None, ["GA620"]),
        ("2023/2025", None, []),  # it may be two years
        ("2021-12-31/2025-12-31", None, ["GA616"]),  # before members chose
        ("2022-01-01/2027-12-31", None, ["GA608"]),
    ],
)
def test_four_years_need_a_refresh(period: str, refreshed: str | None, expected: list[str]) -> None:
    document = _book(_lasting(period, refreshed=m.edtf(refreshed) if refreshed else None))

    assert expected == codes(document)


def test_a_list_of_many_members_without_any_refresh_is_not_about_it() -> None:
    """The Partnership's database has no such column."""
    one, other = (
        _lasting("2023-01-01/2026-12-31", id=f"plan-{who}", member=who) for who in ("a", "b")
    )
    refreshed = _lasting("2023-01-01/2026-12-31", id="plan-c", member="c", refreshed=m.edtf("2025"))

    assert [] == codes(_book(one, other))
    assert ["GA620", "GA620"] == codes(_book(one, other, refreshed))
    assert ["GA620", "GA620"] == codes(dialogue(plans=(one, other), commitments=()))
