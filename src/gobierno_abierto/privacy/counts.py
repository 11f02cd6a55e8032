"""Figures of so few people that they could be recognised."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import attrs

from gobierno_abierto.model import Attendance

# Figures below this could point at somebody.
SMALL_COUNT = 5
# Every sum and difference of so many groups can be tried.
_MOST_GROUPS = 12
# So many more figures are left out one by one, before all groups go.
_MOST_LEFT_OUT = 2


class _Figure(NamedTuple):
    """A figure that is known: a total by its name, a group by its position."""

    of: str | int
    people: int

    @property
    def is_group(self) -> bool:
        return isinstance(self.of, int)

    @property
    def is_small(self) -> bool:
        return 0 < self.people < SMALL_COUNT


_Figures = tuple[_Figure, ...]


def masked(attendance: Attendance) -> Attendance:
    """The attendance without figures of 1 to 4, and without those that would give them back.

    What is shown has no sum or difference (of the totals and the groups, in any combination) that
    is a figure left out; nor one that is the sum of several of those, if that sum tells more of a
    small one than that it is small. Nor does any group or sum of groups miss the total by 1 to 4.
    As few figures as possible are left out besides, and groups, the smallest first, before totals.
    Of more groups than can be tried none is shown.
    """
    figures = _figures(attendance)
    shown = _shown(figures)
    if len(shown) == len(figures):
        return attendance
    of = {each.of for each in shown}
    return attrs.evolve(
        attendance,
        registered=attendance.registered if "registered" in of else None,
        attended=attendance.attended if "attended" in of else None,
        groups=tuple(group for n, group in enumerate(attendance.groups) if n in of),
        masked=True,
    )


def _figures(attendance: Attendance) -> _Figures:
    totals = (("registered", attendance.registered), ("attended", attendance.attended))
    return (
        *(_Figure(of, count) for of, count in totals if count is not None),
        *(_Figure(n, group.count) for n, group in enumerate(attendance.groups)),
    )


def _shown(figures: _Figures) -> _Figures:
    for shown in _attempts(figures):
        hidden = tuple(each for each in figures if each.people and each not in shown)
        if not _tells_a_rest(shown) and not _gives_back(shown, hidden):
            return shown
    return ()


def _attempts(figures: _Figures) -> Iterator[_Figures]:
    """What could be shown, the most and the most useful first."""
    totals = tuple(each for each in figures if not each.is_group and not each.is_small)
    large = tuple(each for each in figures if not each.is_small)
    if sum(each.is_group for each in figures) <= _MOST_GROUPS:
        # The attendance is told rather than the registration, and large groups rather than others.
        by_worth = (*sorted(large[len(totals) :], key=lambda each: each.people), *totals)
        # Nobody is pointed at by a zero.
        spared = tuple(each for each in by_worth if each.people)
        for number in range(_MOST_LEFT_OUT + 1):
            for left_out in combinations(spared, number):
                yield tuple(each for each in large if each not in left_out)
    yield totals
    yield from ((each,) for each in reversed(totals))


def _tells_a_rest(shown: _Figures) -> bool:
    """Whether a few are left of the total beside a group, or beside several together."""
    counts = {each.of: each.people for each in shown if not each.is_group}
    # Groups are of those who came; where that is not told, of those who registered.
    total = counts.get("attended", counts.get("registered"))
    if total is None:
        return False
    sums: set[int] = set()
    for each in shown:
        if each.is_group:
            sums |= {each.people, *(each.people + other for other in sums)}
    return any(total - rest in sums for rest in range(1, SMALL_COUNT))


def _gives_back(shown: _Figures, hidden: _Figures) -> bool:
    """Whether a sum or difference of what is shown is a figure left out, or tells one."""
    secrets = _secrets(hidden)
    half = len(shown) // 2
    first, second = (_combined(part) for part in (shown[:half], shown[half:]))
    # Both signs of every sum are among them.
    return any(secret - one in second for secret in secrets for one in first)


def _secrets(hidden: _Figures) -> set[int]:
    """The sums of figures left out that nobody may work out.

    A sum with a large figure in it tells nothing, as long as each small one could be any from 1
    to 4 and the others large.
    """
    found = {each.people for each in hidden}
    several = len(hidden) if len(hidden) <= _MOST_GROUPS + 2 else 1
    for number in range(2, several + 1):
        for some in combinations(hidden, number):
            total = sum(each.people for each in some)
            small = sum(each.is_small for each in some)
            most = small * (SMALL_COUNT - 1) + (number - small) * SMALL_COUNT
            if small == number or total < most:
                found.add(total)
    return found


def _combined(figures: _Figures) -> set[int]:
    """All sums and differences of figures, each taken once or not at all."""
    found = {0}
    for each in figures:
        found |= {sign * each.people + other for sign in (1, -1) for other in found}
    return found
