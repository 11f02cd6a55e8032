"""On time or late, active or over: against a day that is given, as far as dates go."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import claim, milestone, plan
from gobierno_abierto.formats.reports.standing import is_open
from gobierno_abierto.publish.board.states import standing
from gobierno_abierto.standards.timing import Timeliness, is_active, timeliness
from gobierno_abierto.words import LANGUAGES
from reviews import end, progress

_DONE, _VERIFIED = m.Progress.COMPLETED, m.Progress.VERIFIED
_STARTED, _STOPPED = m.Progress.IN_PROGRESS, m.Progress.STOPPED
_WITHDRAWN, _UNCLEAR = m.Progress.WITHDRAWN, m.Progress.UNCLEAR
_JULY = date(2025, 7, 1)
_JUNE = date(2025, 6, 20)


def _step(due: str | None = "2025-40", *claims: m.Claim, **changes: Any) -> m.Milestone:
    base = milestone(due=m.edtf(due) if due else None, claims=claims)
    return attrs.evolve(base, **changes)


# When it is due ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("2025-06-30", date(2025, 6, 30)),
        ("2025-06", date(2025, 6, 30)),
        ("2025-40", date(2025, 6, 30)),  # the first semester
        ("2013-33", date(2013, 3, 31)),  # the first quarter
        ("2025", date(2025, 12, 31)),
        ("2025-21", date(2025, 12, 31)),  # in spring, of whatever hemisphere
        ("2024/2025", date(2025, 12, 31)),
        ("2025~", date(2025, 12, 31)),
    ],
)
def test_what_nobody_reports_is_late_once_its_last_day_is_over(due: str, last: date) -> None:
    """No day sooner: a date is no more precise than it is."""
    step, day = _step(due), timedelta(days=1)

    assert Timeliness.DUE_SOON is timeliness(step, last)
    assert Timeliness.LATE is timeliness(step, last + day)
    assert Timeliness.DUE_SOON is timeliness(step, last - 30 * day)
    assert Timeliness.NOT_YET_DUE is timeliness(step, last - 31 * day)
    assert Timeliness.NOT_YET_DUE is timeliness(step, last - day, soon=0)


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (None, Timeliness.UNKNOWN),
        ("2012/", Timeliness.UNKNOWN),
        ("2012/..", Timeliness.NOT_YET_DUE),
        ("../..", Timeliness.NOT_YET_DUE),
    ],
)
def test_what_is_permanent_is_never_late(due: str | None, expected: Timeliness) -> None:
    """What has no date, or one that nobody knows, is neither late nor on time."""
    assert expected is timeliness(_step(due), date(9999, 12, 31))


# What is reported of it -------------------------------------------------------------------------


def _told(by: str, day: date, word: m.Progress | None = None, **more: Any) -> m.Claim:
    return attrs.evolve(claim(by, date=day, progress=word), **more)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([_told("a", _JUNE, _DONE)], Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE, _VERIFIED)], Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE, percent=100)], Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE, _STARTED)], Timeliness.LATE),
        ([_told("a", _JUNE, percent=99)], Timeliness.LATE),
        ([_told("a", _JUNE, _STOPPED)], Timeliness.LATE),
        ([_told("a", _JUNE, _UNCLEAR)], Timeliness.LATE),
        ([_told("a", _JUNE, _WITHDRAWN)], Timeliness.CALLED_OFF),
        # Of what is reported after it was due, nobody knows when it was done.
        ([_told("a", _JULY, _DONE)], Timeliness.DONE),
        ([_told("a", _JULY, _DONE, period=m.edtf("2025-34"))], Timeliness.DONE_ON_TIME),
        ([_told("a", _JULY, _DONE, period=m.edtf("2025"))], Timeliness.DONE),
        # The first report of it counts, and only of those who still say so.
        ([_told("a", _JUNE, _DONE), _told("a", _JULY, _VERIFIED)], Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE, _DONE), _told("a", _JULY, _STARTED)], Timeliness.LATE),
        # What she took back in between does not count.
        ([_told("a", date(2025, 1, 1), _DONE), _told("a", date(2025, 4, 1), _STARTED),
          _told("a", _JULY, _DONE)], Timeliness.DONE),
        # A claim that contradicts itself says neither that it is done nor that it is owed.
        ([_told("a", _JUNE, _DONE, percent=40)], Timeliness.DISPUTED),
        ([_told("a", _JUNE, m.Progress.NOT_STARTED, percent=100)], Timeliness.DISPUTED),
        ([_told("a", _JUNE, m.Progress.NOT_STARTED, percent=50)], Timeliness.LATE),
        ([_told("a", _JUNE, _DONE, percent=150)], Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE, percent=150)], Timeliness.LATE),
        ([_told("a", _JUNE, _DONE), _told("b", _JUNE, percent=50)], Timeliness.DISPUTED),
        ([_told("a", _JUNE, _DONE), _told("a", _JUNE, m.Progress.NOT_STARTED)],
         Timeliness.DISPUTED),
        # Work goes on: who says less on an earlier day disagrees with nobody.
        ([_told("a", _JUNE - timedelta(9), _STARTED), _told("b", _JUNE, _DONE)],
         Timeliness.DONE_ON_TIME),
        ([_told("a", _JUNE - timedelta(9), _WITHDRAWN), _told("b", _JUNE, _STARTED)],
         Timeliness.LATE),
        ([_told("a", _JUNE, _DONE), _told("b", _JUNE, _STARTED)], Timeliness.DISPUTED),
        ([_told("a", _JUNE, _DONE), _told("b", _JULY, _STARTED)], Timeliness.DISPUTED),
        ([_told("a", _JUNE, _DONE), _told("b", _JUNE, _WITHDRAWN)], Timeliness.DISPUTED),
        # They disagree, but agree that it is still owed.
        ([_told("a", _JUNE, _STOPPED), _told("b", _JUNE, _STARTED)], Timeliness.LATE),
        ([_told("a", _JUNE, _STOPPED), _told("b", _JUNE, _WITHDRAWN)], Timeliness.LATE),
        # Tomorrow's report is not known today.
        ([_told("a", _JULY + timedelta(1), _DONE)], Timeliness.LATE),
    ],
)  # fmt: skip
def test_a_milestone_of_the_first_semester_on_the_first_of_july(
    claims: list[m.Claim], expected: Timeliness
) -> None:
    """In whatever order the reports stand."""
    assert expected is timeliness(_step("2025-40", *claims), _JULY)
    assert expected is timeliness(_step("2025-40", *reversed(claims)), _JULY)


def test_a_claim_that_contradicts_itself_is_in_disagreement_and_asked_again() -> None:
    """On the board, and in the form that is sent to those who report."""
    step = milestone(claims=(claim("a", progress=_DONE, percent=40),))

    assert standing(step, None).disputed
    assert is_open(step, None)


@pytest.mark.parametrize(
    ("ended", "claims", "expected"),
    [
        ("2025-06-30", [], Timeliness.DONE_ON_TIME),
        ("2025-07-01", [], Timeliness.DONE_LATE),
        ("2025", [], Timeliness.DONE),
        ("2025-06", [], Timeliness.DONE_ON_TIME),
        ("2025-07-02", [], Timeliness.LATE),  # tomorrow it will have been late
        ("2025-06-30", [_told("a", _JULY, _DONE)], Timeliness.DONE_ON_TIME),
        ("2025-06-10", [_told("a", _JUNE, _STARTED)], Timeliness.DISPUTED),
        ("2025-06-30", [_told("a", _JUNE, _STARTED)], Timeliness.DONE_ON_TIME),
    ],
)
def test_the_day_on_which_it_really_ended_says_most(
    ended: str, claims: list[m.Claim], expected: Timeliness
) -> None:
    """Unless a later report denies it."""
    step = _step("2025-40", *claims, actual_end=m.edtf(ended))

    assert expected is timeliness(step, _JULY)


def test_what_was_done_without_a_date_is_done() -> None:
    done = _told("a", _JUNE, _DONE)

    assert Timeliness.DONE is timeliness(_step(None, done), _JULY)
    assert Timeliness.DONE is timeliness(_step("2012/..", done), _JULY)


def test_what_was_replaced_is_owed_no_more() -> None:
    assert Timeliness.CALLED_OFF is timeliness(_step("2024", replaced_by="hito-2"), _JULY)


def test_activities_are_late_like_milestones() -> None:
    activity = m.Activity(id="a-1", due=m.edtf("2025-06"))
    done = attrs.evolve(activity, claims=(_told("a", _JUNE, _DONE),))

    assert Timeliness.LATE is timeliness(activity, _JULY)
    assert Timeliness.DONE_ON_TIME is timeliness(done, _JULY)


# Commitments ------------------------------------------------------------------------------------

_DONE_IN_JUNE = _step("2025-40", _told("a", _JUNE, _DONE))
_DONE_IN_JULY = _step("2025-40", actual_end=m.edtf("2025-07-01"))
_SILENT = _step("2025-40")
_OFF = _step("2025-40", _told("a", _JUNE, _WITHDRAWN))
_DISPUTED = _step("2025-40", _told("a", _JUNE, _DONE), _told("b", _JUNE, _STARTED))


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([_DONE_IN_JUNE], Timeliness.DONE_ON_TIME),
        ([_DONE_IN_JUNE, _DONE_IN_JULY], Timeliness.DONE_LATE),
        ([_DONE_IN_JUNE, _OFF], Timeliness.DONE_ON_TIME),
        ([_OFF], Timeliness.CALLED_OFF),
        ([_DONE_IN_JUNE, _SILENT], Timeliness.LATE),
        ([_SILENT], Timeliness.LATE),
        ([_DONE_IN_JUNE, _DISPUTED], Timeliness.DISPUTED),
        ([_SILENT, _DISPUTED], Timeliness.LATE),
    ],
)
def test_a_commitment_is_done_when_its_milestones_are(
    steps: list[m.Milestone], expected: Timeliness
) -> None:
    """Without a due date of its own it has that of the last of them."""
    bare = m.Commitment(id="c", milestones=tuple(steps))

    assert expected is timeliness(bare, _JULY)
    assert expected is timeliness(attrs.evolve(bare, due=m.edtf("2025-06-30")), _JULY)


@pytest.mark.parametrize(
    ("reviews", "expected"),
    [
        ((), Timeliness.UNKNOWN),
        ((progress(2016, completion="5"),), Timeliness.DONE),
        ((progress(2016, completion="0"),), Timeliness.CALLED_OFF),
        ((progress(2016, completion="4"),), Timeliness.LATE),
        ((progress(2015, completion="5"), end(2016, completion="3")), Timeliness.LATE),
        # What is published next year is not known today.
        ((progress(2016, completion="5"), end(2017, completion="3")), Timeliness.DONE),
        ((progress(2017, completion="5"),), Timeliness.UNKNOWN),
    ],
)
def test_of_a_commitment_without_milestones_the_reviewers_say_whether_it_is_done(
    reviews: tuple[m.Assessment, ...], expected: Timeliness
) -> None:
    """The Partnership's database holds no milestones: that nobody reports says nothing."""
    bare = m.Commitment(id="c", due=m.edtf("2015"), assessments=reviews)

    assert expected is timeliness(bare, date(2016, 6, 1))
    assert Timeliness.NOT_YET_DUE is timeliness(
        attrs.evolve(bare, assessments=()), date(2015, 1, 1)
    )


def test_what_the_reviewers_call_complete_is_done_whatever_one_milestone_lacks() -> None:
    """One report on one milestone makes nothing late that the reviewers saw complete."""
    reviewed = m.Commitment(
        id="c",
        due=m.edtf("2015"),
        milestones=(_DONE_IN_JUNE, _SILENT),
        assessments=(end(2016, completion="5"),),
    )

    assert Timeliness.DONE is timeliness(reviewed, _JULY)
    assert Timeliness.LATE is timeliness(attrs.evolve(reviewed, assessments=()), _JULY)


def test_a_commitment_that_was_replaced_is_owed_no_more() -> None:
    replaced = m.Commitment(id="c", due=m.edtf("2015"), replaced_by="c-2")

    assert Timeliness.CALLED_OFF is timeliness(replaced, _JULY)


@given(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.sampled_from(m.Progress))
def test_time_alone_never_makes_a_step_less_late(today: date, word: m.Progress) -> None:
    """And every step stands somewhere."""
    step = _step("2025-40", _told("a", _JUNE, word))
    later = timeliness(step, today + timedelta(days=1))

    assert timeliness(step, today) is not Timeliness.LATE or later in (
        Timeliness.LATE, Timeliness.DONE, Timeliness.CALLED_OFF,
    )  # fmt: skip


def test_each_has_its_words() -> None:
    assert all(each.words.in_language(lang) for each in Timeliness for lang in LANGUAGES)
    assert [Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE, Timeliness.DONE] == [
        each for each in Timeliness if each.is_done
    ]


# Plans ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "today", "expected"),
    [
        ("2026-01-01/2027-12-31", date(2025, 12, 31), False),
        ("2026-01-01/2027-12-31", date(2026, 1, 1), True),
        ("2026-01-01/2027-12-31", date(2027, 12, 31), True),
        ("2026-01-01/2027-12-31", date(2028, 1, 1), False),
        ("2022/2024", date(2021, 12, 31), False),
        ("2022/2024", date(2022, 6, 1), None),  # it may not have begun
        ("2022/2024", date(2023, 6, 1), True),
        ("2022/2024", date(2024, 6, 1), None),  # it may be over
        ("2022/2024", date(2025, 1, 1), False),
        ("2013", date(2013, 6, 1), True),
        ("2013", date(2014, 1, 1), False),
        ("2012/..", date(2026, 1, 1), True),
        ("2012/", date(2026, 1, 1), None),
        ("2012/", date(2011, 1, 1), False),
        ("../2012-06-30", date(2012, 6, 30), True),
        ("/2012-06-30", date(2012, 6, 30), None),
        ("/2012-06-30", date(2012, 7, 1), False),
    ],
)
def test_a_plan_is_active_on_the_days_of_its_period(
    period: str, today: date, *, expected: bool | None
) -> None:
    """Where the period is less precise than a day, it may not be known."""
    assert expected is is_active(plan(period=m.edtf(period)), today)


def test_without_a_period_nobody_knows_whether_a_plan_is_active() -> None:
    assert is_active(plan(period=None), _JULY) is None


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_plan_has_an_answer_on_every_day_there_is(today: date) -> None:
    plan = m.ActionPlan(id="plan", period=m.edtf("2020-01-01/2022-01-01"))

    assert is_active(plan, today) is False
