"""Figures of so few people that they could be recognised."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, pairwise

import attrs

from gobierno_abierto.model import Attendance, GroupCount
from gobierno_abierto.words.codelists.events import ATTENDANCE_GROUP

# Figures below this could point at somebody.
SMALL_COUNT = 5
_MOST_OF_A_FEW = SMALL_COUNT - 1
# Every sum of so many groups can be tried.
_MOST_GROUPS = 12


def masked(attendance: Attendance) -> Attendance:
    """The attendance without figures of 1 to 4, and without those that would give them back.

    What is left out is chosen by the figures that are not small and by how many are: never by how
    small they are, since whoever knows this rule would work that out of what is missing.

    - If no small figure could be worked out of the others, all others stay.
    - Else no group stays but women and men, if no rest of 1 to 4 stands out beside them; of the
      totals, the registration goes if it misses one of the figures that stay by 1 to 4.

    Whoever sees what is left, and knows this rule, still takes each value from 1 to 4 for possible
    of each figure that was small, whichever of these is true: that some groups make up the total
    (`attended`, or `registered`); that those who did not come do; that one group is made up of
    others; that two sets of groups are as many, if no total is known; or none of it. Of women and
    men it is supposed that they are different people, and among those who came.

    It is told that a figure is small. And who knows other figures, such as one of those that were
    left out, or those of the same people elsewhere, may work out what is in none of these.
    """
    groups = attendance.groups
    sexes = _sexes(groups)
    if _could_be_worked_out(attendance, sexes):
        kept = tuple(groups[each] for each in sexes) if _may_stay(attendance, sexes) else ()
        registered = _beside(attendance, kept)
    else:
        kept = tuple(each for each in groups if not _is_small(each.count))
        registered = _unless_small(attendance.registered)
    attended = _unless_small(attendance.attended)
    shown = attrs.evolve(attendance, registered=registered, attended=attended, groups=kept)
    return attendance if shown == attendance else attrs.evolve(shown, masked=True)


def _could_be_worked_out(attendance: Attendance, sexes: Sequence[int]) -> bool:
    """Whether small figures, or people of no group, may be the rest between others.

    However many people that rest is, as long as it may be made up of small figures only.
    """
    registered, attended, groups = attendance.registered, attendance.attended, attendance.groups
    if len(groups) > _MOST_GROUPS:
        return True
    large = {n: group.count for n, group in enumerate(groups) if not _is_small(group.count)}
    sums = _sums(large.values())
    number = sum(_is_small(each or 0) for each in (registered, attended))
    most = (number + len(groups) - len(large)) * _MOST_OF_A_FEW
    main = _main(attendance)
    # Those who belong to no group are a few as well.
    if main is not None and _leaves(main, sums, max(most, _MOST_OF_A_FEW)):
        return True
    if not most:
        return False
    if main is None:
        return any(after - before <= most for before, after in pairwise(sorted(sums)))
    if registered is not None and _leaves(registered, sums, most):
        return True
    absent = None if None in (registered, attended) else (registered or 0) - (attended or 0)
    others = _sums(count for n, count in large.items() if n not in sexes)
    if absent is not None and _leaves(absent, others, most):
        return True
    return _holds_another(large, sexes, most)


def _holds_another(large: dict[int, int], sexes: Sequence[int], most: int) -> bool:
    """Whether one of the groups may be made up of others and a few."""
    for of, count in large.items():
        # No man is among the women.
        apart = sexes if of in sexes else (of,)
        within = (other for n, other in large.items() if n not in apart)
        if _leaves(count, _sums(within), most):
            return True
    return False


def _may_stay(attendance: Attendance, sexes: Sequence[int]) -> bool:
    """Whether women and men may be told beside the total."""
    counts = tuple(attendance.groups[each].count for each in sexes)
    main = _main(attendance)
    is_told = main is not None and _leaves(main, _sums(counts), _MOST_OF_A_FEW)
    return not is_told and all(each >= SMALL_COUNT for each in counts)


def _beside(attendance: Attendance, groups: Iterable[GroupCount]) -> int | None:
    """Those who registered, unless a few are left beside others that are told."""
    registered, attended = attendance.registered, attendance.attended
    told = _sums(each.count for each in groups) | {_unless_small(attended) or 0}
    is_told = registered is not None and _leaves(registered, told, _MOST_OF_A_FEW)
    return None if is_told else registered


def _main(attendance: Attendance) -> int | None:
    """Of whom the groups are: of those who came or, where that is not known, who registered."""
    return attendance.registered if attendance.attended is None else attendance.attended


def _sexes(groups: Sequence[GroupCount]) -> tuple[int, ...]:
    """Where women and men stand among the groups; nowhere if somebody counted them twice."""
    names = [group.group.strip().lower() for group in groups]
    found = [[n for n, name in enumerate(names) if name in called] for called in _CALLED]
    return () if any(each[1:] for each in found) else tuple(sorted(chain(*found)))


def _called(code: str) -> frozenset[str]:
    """A group is a code or, in the words of who counted, what that is called."""
    return frozenset((code, *ATTENDANCE_GROUP.terms[code].label))


_CALLED = (_called("women"), _called("men"))


def _sums(counts: Iterable[int]) -> set[int]:
    """The sums of any of the figures, and of none."""
    found = {0}
    for count in counts:
        found |= {count + other for other in found}
    return found


def _leaves(total: int, sums: Collection[int], most: int) -> bool:
    """Whether one to so many people are left of a total beside one of the sums."""
    return any(total - rest in sums for rest in range(1, most + 1))


def _is_small(count: int) -> bool:
    return 0 < count < SMALL_COUNT


def _unless_small(count: int | None) -> int | None:
    return None if count is not None and _is_small(count) else count
