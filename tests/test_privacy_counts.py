"""Figures of few people are left out, and those that might give them back.

That they do not is shown in test_privacy_counts_attack.
"""

from itertools import combinations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event
from gobierno_abierto.privacy import SMALL_COUNT, masked, public_view

Counts = tuple[int, ...]


def _attendance(registered: int | None, attended: int | None, *counts: int) -> m.Attendance:
    groups = tuple(m.GroupCount(group=f"g{n}", count=count) for n, count in enumerate(counts))
    return m.Attendance(registered=registered, attended=attended, groups=groups)


def _shown(attendance: m.Attendance) -> tuple[int | None, int | None, Counts]:
    counts = tuple(group.count for group in attendance.groups)
    return attendance.registered, attendance.attended, counts


@pytest.mark.parametrize(
    ("figures", "shown"),
    [
        # One figure alone.
        ((0, None), (0, None, ())),
        ((1, None), (None, None, ())),
        ((4, None), (None, None, ())),
        ((5, None), (5, None, ())),
        ((None, None, 4), (None, None, ())),
        ((None, None, 0), (None, None, (0,))),
        # The total does not give a group back, and so stays.
        ((None, 90, 4), (None, 90, ())),
        ((None, 90, 0), (None, 90, (0,))),
        ((None, 90, 5), (None, 90, (5,))),
        # Three groups of 50, of whom a few are others: only the total stays.
        ((None, 50, 20, 27, 3), (None, 50, ())),
        # As many as can be told by three small figures together, and one more.
        ((None, 62, 50, 1, 1, 1), (None, 62, ())),
        ((None, 63, 50, 1, 1, 1), (None, 63, (50,))),
        # A few are left beside one group, or beside all together.
        ((None, 50, 46), (None, 50, ())),
        ((None, 50, 45), (None, 50, (45,))),
        ((None, 50, 50), (None, 50, (50,))),
        ((None, 50, 20, 49), (None, 50, ())),
        ((None, 50, 24, 23), (None, 50, ())),
        ((None, 50, 25, 25), (None, 50, (25, 25))),
        ((None, 50, 30, 40), (None, 50, (30, 40))),
        # Where nobody counted who came, groups are of those who registered.
        ((50, None, 46), (50, None, ())),
        ((50, 90, 46), (50, 90, (46,))),
        # Once there is a small one, they may be of those who registered in any case.
        ((50, 90, 46, 2), (50, 90, ())),
        ((55, 90, 46, 2), (55, 90, (46,))),
        # What is left out is no total.
        ((50, 3, 46), (50, None, ())),
        # Those who did not come are as few as a group.
        ((53, 50, 20, 3), (None, 50, ())),
        ((53, 50, 20), (53, 50, (20,))),
        # A small group may be a part of a large one, besides another.
        ((None, 90, 20, 17, 2), (None, 90, ())),
        ((None, 90, 20, 15, 2), (None, 90, (20, 15))),
        # Where no total is known, two sets of groups may be as many.
        ((None, None, 20, 10, 28, 2), (None, None, ())),
        ((None, None, 20, 15, 2), (None, None, (20, 15))),
        # A zero points at nobody.
        ((None, 50, 40, 3, 0), (None, 50, (40, 0))),
    ],
)
def test_what_is_shown_of_figures(
    figures: tuple[int | None, ...], shown: tuple[int | None, int | None, Counts]
) -> None:
    registered, attended, *counts = figures
    attendance = _attendance(registered, attended, *(count or 0 for count in counts))
    public = masked(attendance)

    assert shown == _shown(public)
    assert public.masked is (_shown(public) != _shown(attendance))


_COUNTS = st.integers(0, 60)
_FIGURES = st.tuples(st.none() | _COUNTS, st.none() | _COUNTS, st.lists(_COUNTS, max_size=6))


@given(_FIGURES)
def test_no_group_or_sum_of_groups_misses_the_total_by_few(
    figures: tuple[int | None, int | None, list[int]],
) -> None:
    """Those few are a group as well, if nobody gave it a name."""
    registered, attended, counts = figures
    registered, attended, kept = _shown(masked(_attendance(registered, attended, *counts)))
    total = registered if attended is None else attended
    sums = {sum(some) for n in range(1, len(kept) + 1) for some in combinations(kept, n)}

    assert total is None or not {total - few for few in range(1, SMALL_COUNT)} & sums


@given(_FIGURES)
def test_what_was_masked_is_not_masked_again(
    figures: tuple[int | None, int | None, list[int]],
) -> None:
    registered, attended, counts = figures
    once = masked(_attendance(registered, attended, *counts))

    assert once == masked(once)


_OTHERS = m.GroupCount(group="others", count=3)


@pytest.mark.parametrize(
    ("women", "men", "shown"),
    [
        # With others, and without: that is all of them.
        (20, 27, ()),
        (20, 30, (20, 30)),
        # So many are left that nobody knows how many of them are others.
        (20, 25, (20, 25)),
        (46, 20, ()),
        (47, 3, ()),
        (50, 0, ()),
    ],
)
def test_women_and_men_stay_where_other_groups_go(
    women: int, men: int, shown: tuple[int, ...]
) -> None:
    """Beside the total they are asked for most; of the others none stays for any that is small."""
    counts = (("women", women), ("youth", 46), ("hombres", men))
    groups = (*(m.GroupCount(group=name, count=count) for name, count in counts), _OTHERS)
    public = masked(m.Attendance(registered=51, attended=50, groups=groups))

    assert (None, 50, shown) == _shown(public)


@pytest.mark.parametrize(
    ("registered", "expected"), [(24, None), (25, 25), (31, None), (51, None), (54, None), (55, 55)]
)
def test_the_registration_goes_if_it_misses_what_stays_by_few(
    registered: int, expected: int | None
) -> None:
    """Women, men, or all who came."""
    counts = (("women", 20), ("men", 30), ("youth", 46))
    groups = (*(m.GroupCount(group=name, count=count) for name, count in counts), _OTHERS)

    assert (expected, 50, (20, 30)) == _shown(
        masked(m.Attendance(registered=registered, attended=50, groups=groups))
    )


def test_of_women_who_were_counted_twice_nothing_stays_beside_a_small_group() -> None:
    counts = (("women", 20), ("mujeres", 24), ("men", 30), ("youth", 46))
    groups = (*(m.GroupCount(group=name, count=count) for name, count in counts), _OTHERS)

    assert () == masked(m.Attendance(attended=50, groups=groups)).groups


@given(st.permutations([("women", 20), ("men", 30), ("others", 3), ("youth", 46)]))
def test_what_is_left_out_does_not_depend_on_the_order(groups: list[tuple[str, int]]) -> None:
    counted = tuple(m.GroupCount(group=group, count=count) for group, count in groups)
    shown = masked(m.Attendance(attended=50, groups=counted)).groups

    assert {"women", "men"} == {each.group for each in shown}


def test_of_more_groups_than_can_be_tried_none_is_shown() -> None:
    twelve, thirteen = (_attendance(None, 900, *range(50, 50 + n)) for n in (12, 13))

    assert 12 == len(masked(twelve).groups)
    assert (None, 900, ()) == _shown(masked(thirteen))
    assert masked(thirteen).masked


def test_thousands_of_groups_take_no_time_without_end() -> None:
    """Whoever sends a file may write what they like in it."""
    assert () == masked(_attendance(None, 10**30, *range(20_000))).groups


def test_the_view_says_that_figures_were_left_out() -> None:
    """So that nobody takes what is missing for what is not known, or for none."""
    groups = (m.GroupCount(group="indígenas", count=2), m.GroupCount(group="mujeres", count=30))
    held = event(attendance=m.Attendance(attended=61, groups=groups))
    (shown,) = public_view(dialogue(held)).events

    assert shown.attendance == m.Attendance(attended=61, groups=groups[1:], masked=True)
    assert held.attendance == attrs.evolve(shown.attendance, groups=groups, masked=False)
