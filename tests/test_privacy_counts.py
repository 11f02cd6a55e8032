"""Figures of few people are left out, and nothing that is shown gives them back."""

from itertools import combinations, product

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
        # Women, men and others: with the others the smallest large group goes.
        ((None, 50, 20, 27, 3), (None, 50, (27,))),
        # Two groups: what is left beside the large one is the small one.
        ((None, 50, 47, 3), (None, 50, ())),
        # Two small ones, whose sum would tell both of them.
        ((None, 52, 50, 1, 1), (None, 52, ())),
        # A few are left beside one group, or beside all together.
        ((None, 50, 46), (None, 50, ())),
        ((None, 50, 45), (None, 50, (45,))),
        ((None, 50, 50), (None, 50, (50,))),
        ((None, 50, 20, 49), (None, 50, (20,))),
        ((None, 50, 24, 23), (None, 50, (24,))),
        ((None, 50, 25, 25), (None, 50, (25, 25))),
        ((None, 50, 30, 40), (None, 50, (30, 40))),
        # Beside two of three that have nothing to do with the third.
        ((None, 100, 50, 47, 30), (None, 100, (50, 30))),
        # Where nobody counted who came, groups are of those who registered.
        ((50, None, 46), (50, None, ())),
        ((50, 90, 46), (50, 90, (46,))),
        # What is left out is no total.
        ((50, 3, 46), (50, None, ())),
        # Those who did not come are as many as a group.
        ((53, 50, 20, 3), (None, 50, (20,))),
        # A zero points at nobody, and never goes alone.
        ((None, 50, 47, 3, 0), (None, 50, (0,))),
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


def _combinations(counts: Counts) -> set[int]:
    """Every sum and difference, one by one."""
    signs = product((-1, 0, 1), repeat=len(counts))
    return {sum(sign * count for sign, count in zip(each, counts, strict=True)) for each in signs}


def _left_out(before: m.Attendance, after: m.Attendance) -> Counts:
    shown = {group.group for group in after.groups}
    totals = ((before.registered, after.registered), (before.attended, after.attended))
    return (
        *(old for old, new in totals if old is not None and new is None),
        *(each.count for each in before.groups if each.group not in shown),
    )


@given(_FIGURES)
def test_no_sum_or_difference_gives_a_figure_back(
    figures: tuple[int | None, int | None, list[int]],
) -> None:
    """By brute force: neither one that was left out, nor the sum of several small ones.

    A sum with large ones in it is told only where each small one may still be any from 1 to 4.
    """
    registered, attended, counts = figures
    before = _attendance(registered, attended, *counts)
    after = masked(before)
    registered, attended, kept = _shown(after)
    shown = tuple(each for each in (registered, attended, *kept) if each is not None)
    hidden = tuple(each for each in _left_out(before, after) if each)
    told = _combinations(shown)

    assert [] == [each for each in shown if 0 < each < SMALL_COUNT]
    for number in range(1, len(hidden) + 1):
        for some in combinations(hidden, number):
            small = [each for each in some if each < SMALL_COUNT]
            large = [each for each in some if each >= SMALL_COUNT]
            may_be_told = number > 1 and large and sum(some) >= 4 * len(small) + 5 * len(large)
            assert may_be_told or sum(some) not in told


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


@given(st.permutations([("mujeres", 20), ("hombres", 27), ("otras", 3), ("menores de 35", 31)]))
def test_what_is_left_out_does_not_depend_on_the_order(groups: list[tuple[str, int]]) -> None:
    counted = tuple(m.GroupCount(group=group, count=count) for group, count in groups)
    shown = masked(m.Attendance(attended=50, groups=counted)).groups

    assert {"hombres", "menores de 35"} == {each.group for each in shown}


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
