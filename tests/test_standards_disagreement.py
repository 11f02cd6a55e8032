"""What several parties say of one step."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import claim, milestone, with_claims
from builders import codes as codes_of
from gobierno_abierto.standards.disagreement import disagreement, latest_claims, state_of

_DAY, _LATER = date(2026, 3, 1), date(2026, 3, 2)

_CLAIMS = st.builds(
    m.Claim,
    by=st.sampled_from(["ministerio", "red", "universidad"]),
    role=st.sampled_from(m.ClaimRole),
    date=st.sampled_from([_DAY, _LATER]),
    progress=st.none() | st.sampled_from(m.Progress),
    percent=st.none() | st.sampled_from([0, 1, 99, 100]),
)


@pytest.mark.parametrize(
    ("word", "percent", "far", "given_up"),
    [
        (m.Progress.NOT_STARTED, None, 0, False),
        (m.Progress.IN_PROGRESS, None, 1, False),
        (m.Progress.STOPPED, None, 1, True),
        (m.Progress.WITHDRAWN, None, 1, True),
        (m.Progress.COMPLETED, None, 2, False),
        (m.Progress.VERIFIED, None, 2, False),
        (None, 0, 0, False),
        (None, 1, 1, False),
        (None, 99, 1, False),
        (None, 100, 2, False),
        (m.Progress.UNCLEAR, 40, 1, False),
        (m.Progress.COMPLETED, 40, 1, False),
        (m.Progress.VERIFIED, 0, 1, False),
        (m.Progress.NOT_STARTED, 50, 1, False),
        (m.Progress.NOT_STARTED, 100, 1, False),
        (m.Progress.COMPLETED, 150, 2, False),
    ],
)
def test_how_far_a_claim_says_that_it_is(
    word: m.Progress | None, percent: int | None, far: int, *, given_up: bool
) -> None:
    """The word before the figure; what they contradict is something between."""
    assert (far, given_up) == state_of(claim("a", progress=word, percent=percent))


def test_who_says_nothing_of_it_has_no_part() -> None:
    """That it is unclear says nothing either, and takes nothing back."""
    claims = (
        claim("a", date=_DAY, progress=m.Progress.COMPLETED),
        claim("a", date=_LATER, progress=m.Progress.UNCLEAR),
        claim("b", date=_LATER, comment=m.text(es="Véase el anexo.")),
    )

    assert [None, None] == [state_of(each) for each in claims[1:]]
    assert claims[:1] == latest_claims(milestone(claims=claims))
    assert () == disagreement(milestone(claims=claims))


def test_what_was_stopped_for_one_and_withdrawn_for_another_is_no_disagreement() -> None:
    claims = (
        claim("a", progress=m.Progress.STOPPED),
        claim("b", progress=m.Progress.WITHDRAWN),
    )

    assert () == disagreement(milestone(claims=claims))


def test_withdrawn_and_in_progress_cannot_both_be() -> None:
    claims = (
        claim("a", progress=m.Progress.WITHDRAWN),
        claim("b", progress=m.Progress.IN_PROGRESS),
    )

    assert claims == disagreement(milestone(claims=claims))
    assert ["GA612"] == [each for each in codes_of(with_claims(*claims)) if each == "GA612"]


_P = m.Progress


@pytest.mark.parametrize(
    ("one", "other", "same_day", "in_order", "the_other_way_round"),
    [
        ((_P.IN_PROGRESS, 95), (_P.NOT_STARTED, 0), True, True, False),
        ((_P.IN_PROGRESS, 95), (_P.IN_PROGRESS, 10), True, True, False),
        ((_P.IN_PROGRESS, 95), (None, 10), True, True, False),
        ((None, 50), (_P.STOPPED, 10), True, True, False),
        ((_P.STOPPED, 50), (_P.WITHDRAWN, 10), True, True, False),
        ((_P.COMPLETED, 100), (_P.VERIFIED, 80), True, True, False),
        ((_P.IN_PROGRESS, 95), (_P.IN_PROGRESS, None), False, False, False),
        ((_P.IN_PROGRESS, 95), (_P.IN_PROGRESS, 95), False, False, False),
        ((_P.IN_PROGRESS, 95), (_P.COMPLETED, None), True, False, True),
    ],
)
def test_who_says_less_than_somebody_said_before_disagrees(
    one: tuple[m.Progress | None, int | None],
    other: tuple[m.Progress | None, int | None],
    *,
    same_day: bool,
    in_order: bool,
    the_other_way_round: bool,
) -> None:
    """That there is more of it later is how things go; on one day, both cannot be true."""

    def disagree(day: date, other_day: date) -> bool:
        claims = (
            claim("a", date=day, progress=one[0], percent=one[1]),
            claim("b", date=other_day, progress=other[0], percent=other[1]),
        )
        return bool(disagreement(milestone(claims=claims)))

    assert (same_day, in_order, the_other_way_round) == (
        disagree(_DAY, _DAY),
        disagree(_DAY, _LATER),
        disagree(_LATER, _DAY),
    )


def test_the_highest_percentage_that_was_given_before_counts() -> None:
    """Whoever gave it, and whatever was said between."""
    claims = (
        claim("a", date=_DAY, percent=80),
        claim("b", date=_LATER, progress=m.Progress.IN_PROGRESS),
        claim("c", date=date(2026, 3, 3), percent=60),
    )

    assert claims == disagreement(milestone(claims=claims))


def test_later_claims_are_left_out() -> None:
    claims = (
        claim("a", date=_DAY, progress=m.Progress.COMPLETED),
        claim("b", date=_LATER, progress=m.Progress.IN_PROGRESS),
    )

    assert claims[:1] == latest_claims(milestone(claims=claims), _DAY)
    assert () == disagreement(milestone(claims=claims), _DAY)
    assert claims == disagreement(milestone(claims=claims), _LATER)


def test_activities_have_claims_too() -> None:
    claims = (claim("a", percent=100), claim("b", percent=60))

    assert claims == disagreement(m.Activity(id="a-1", claims=claims))


@pytest.mark.parametrize("percent", [-1, 101, 150])
def test_a_percentage_beyond_all_says_nothing(percent: int) -> None:
    assert state_of(claim("a", percent=percent)) is None


def test_who_says_two_things_on_one_day_disagrees_with_herself() -> None:
    """In whatever order they stand; what she said on an earlier day does not count."""
    done = claim("a", progress=m.Progress.COMPLETED, percent=100)
    not_begun = claim("a", progress=m.Progress.NOT_STARTED, percent=0)
    before = claim("a", date=date(2026, 2, 1), percent=20)

    for claims in ((before, done, not_begun), (not_begun, done, before)):
        found = latest_claims(milestone(claims=claims))
        assert {done, not_begun} == set(found) == set(disagreement(milestone(claims=claims)))
    assert "GA612" in codes_of(with_claims(done, not_begun))


def test_the_same_in_two_roles_is_kept_twice() -> None:
    agency = claim("a", percent=20)
    other = claim("a", percent=20, role=m.ClaimRole.COUNTERPART)

    assert (agency, other) == latest_claims(milestone(claims=(agency, other)))
    assert () == disagreement(milestone(claims=(agency, other)))


def test_two_periods_told_on_one_day_are_no_disagreement() -> None:
    first = claim("a", percent=10, period=m.edtf("2025-33"))
    second = claim("a", percent=20, period=m.edtf("2025-34"))

    assert (second,) == latest_claims(milestone(claims=(second, first)))


@given(st.lists(_CLAIMS, max_size=6))
def test_those_who_disagree_are_two_claims_at_least(claims: list[m.Claim]) -> None:
    """Of each reporter those of one day, in the order of days."""
    found = disagreement(milestone(claims=tuple(claims)))

    assert len(found) != 1
    assert len({each.by for each in found}) == len({(each.by, each.date) for each in found})
    assert sorted(each.date for each in found) == [each.date for each in found]


@given(st.lists(_CLAIMS, max_size=6))
def test_the_order_of_the_file_decides_nothing(claims: list[m.Claim]) -> None:
    one = disagreement(milestone(claims=tuple(claims)))
    other = disagreement(milestone(claims=tuple(reversed(claims))))

    assert {each.by for each in one} == {each.by for each in other}
