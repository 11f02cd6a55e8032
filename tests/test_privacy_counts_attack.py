"""Whoever knows the rule by which figures are left out learns nothing from which ones are missing.

The attacker is played here: they know the program, which groups were counted, and how the figures
hang together. They go through all tables of figures, keep those of which the same would be
published, and look which values a small figure has in them.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations, product
from typing import NamedTuple

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.privacy import SMALL_COUNT, masked

Groups = tuple[int, ...]
Count = int | None
_MOST = 7
# Of totals that nothing is supposed about.
_TOTALS: tuple[Count, ...] = (None, 3, 7)
_SEXES = frozenset({"women", "men"})


class _Table(NamedTuple):
    """All figures of a meeting."""

    registered: Count
    attended: Count
    groups: Groups

    @property
    def figures(self) -> tuple[Count, ...]:
        return (self.registered, self.attended, *self.groups)

    @property
    def kinds(self) -> tuple[Count, ...]:
        """Of each figure whether it is none, small or large."""
        return tuple(each and min(1 + each // SMALL_COUNT, 2) for each in self.figures)


class _Published(NamedTuple):
    """What everybody sees: the totals, and the groups by their positions."""

    registered: Count
    attended: Count
    groups: tuple[tuple[int, int], ...]
    is_masked: bool


def _published(names: tuple[str, ...], table: _Table) -> _Published:
    counted = zip(names, table.groups, strict=True)
    groups = tuple(m.GroupCount(group=name, count=count) for name, count in counted)
    shown = masked(
        m.Attendance(registered=table.registered, attended=table.attended, groups=groups)
    )
    told = tuple((names.index(each.group), each.count) for each in shown.groups)
    return _Published(shown.registered, shown.attended, told, shown.masked)


class _Supposed(NamedTuple):
    """How figures hang together: totals and groups that are the sum of other groups.

    `absent` are the groups of those who registered and did not come.
    """

    attended: Groups = ()
    registered: Groups = ()
    absent: Groups = ()
    also: tuple[Groups, Groups] = ((), ())

    def tables(self, number: int) -> Iterator[_Table]:
        """All in which it is true."""
        for groups in product(range(_MOST + 1), repeat=number):

            def added(positions: Groups, groups: Groups = groups) -> int:
                return sum(groups[each] for each in positions)

            first, second = self.also
            if added(first) != added(second):
                continue
            for attended in (added(self.attended),) if self.attended else _TOTALS:
                fixed: tuple[Count, ...] = _TOTALS
                if self.registered:
                    fixed = (added(self.registered),)
                if self.absent:
                    fixed = (None if attended is None else attended + added(self.absent),)
                yield from (_Table(each, attended, groups) for each in fixed)

    def fits(self, public: _Published) -> bool:
        """Whether no larger groups than are tried may belong to what is published."""
        shown = dict(public.groups)

        def told(positions: Groups) -> int:
            return sum(shown.get(each, 0) for each in positions)

        first, second = self.also
        totals = [
            (public.attended, told(self.attended)) if self.attended else None,
            (public.registered, told(self.registered)) if self.registered else None,
            (public.registered, public.attended or 0) if self.absent else None,
        ]
        rests = [(each[0] or 0) - each[1] for each in totals if each]
        return all(each <= _MOST for each in rests) and not (told(first) or told(second))


def _suppositions(names: tuple[str, ...]) -> Iterator[_Supposed]:
    """Nothing, or that some groups make up a total, those who stayed away, or another group."""
    sexes = {n for n, name in enumerate(names) if name in _SEXES}
    every = range(len(names))
    parts = [some for n in range(1, len(names) + 1) for some in combinations(every, n)]
    yield _Supposed()
    for part in parts:
        yield _Supposed(attended=part)
        yield _Supposed(registered=part)
        if sexes.isdisjoint(part):
            yield _Supposed(absent=part)
    apart = [each for each in product(parts, parts) if set(each[0]).isdisjoint(each[1])]
    for part, other in apart:
        # Women are no part of the men, and both are counted of the same people.
        if all(len(sexes.intersection(each)) in {0, len(sexes)} for each in (part, other)):
            yield _Supposed(attended=part, registered=other)
        if len(part) == 1 and not (sexes & set(part) and sexes & set(other)):
            yield _Supposed(also=(part, other))
        if part < other:
            yield _Supposed(attended=part, also=(part, other))


@pytest.mark.parametrize("names", [("women", "men", "others"), ("one", "two", "three")])
def test_each_small_figure_may_still_be_any_from_1_to_4(names: tuple[str, ...]) -> None:
    """Or any that it may be for whoever is told which figures are none, small or large.

    That is what can be known of the totals alone, even if no group is published.
    """
    shown = cache(lambda table: _published(names, table))
    wrong = []
    for supposed in _suppositions(names):
        seen, possible = defaultdict(set), defaultdict(set)
        found = {}
        for table in supposed.tables(len(names)):
            public = shown(table)
            found[public, table.kinds] = table
            for n, figure in enumerate(table.figures):
                seen[public, n].add(figure)
                for each in _as_told_by_totals(table):
                    possible[each, n].add(figure)
        for (public, kinds), table in found.items():
            if not supposed.fits(public):
                continue
            totals = (public.registered, public.attended)
            small = [n for n, kind in enumerate(kinds) if kind == 1]
            wrong += [
                (supposed, table, public, n)
                for n in small
                if not possible[(kinds, totals), n] <= seen[public, n]
            ]

    assert [] == wrong


def _as_told_by_totals(table: _Table) -> list[tuple[tuple[Count, ...], tuple[Count, Count]]]:
    """What can be known of a table if the totals are published, or not."""
    registered, attended = {table.registered, None}, {table.attended, None}
    return [(table.kinds, totals) for totals in product(registered, attended)]


@pytest.mark.parametrize("names", [("women", "men", "others", "young"), tuple("abcd")])
def test_how_small_a_figure_is_changes_nothing(names: tuple[str, ...]) -> None:
    """With all other figures as they are: the totals as well."""
    for groups in product((0, 1, 5, 9, 14, 21), repeat=4):
        for attended in (None, 3, 14, 25, 44):
            table = _Table(30, attended, groups)
            small = [n for n, count in enumerate(groups) if count == 1]
            others = {
                _published(names, table._replace(groups=(*groups[:n], few, *groups[n + 1 :])))
                for n in small
                for few in range(1, SMALL_COUNT)
            }
            assert len(others) <= 1


def test_what_the_attacker_found() -> None:
    """Of 0, a few, and 7 people, which figures were missing told how few those were."""
    shown = {
        _published(("a", "b", "c"), _Table(None, 7 + few, (0, few, 7)))
        for few in range(1, SMALL_COUNT)
    }

    assert {()} == {each.groups for each in shown}
    assert {8, 9, 10, 11} == {each.attended for each in shown}
