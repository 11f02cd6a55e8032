"""The time along which the bars of a plan are drawn."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from gobierno_abierto.model import EdtfDate, bounds
from gobierno_abierto.publish.board.kinds import BoardPlan
from gobierno_abierto.publish.drawing.lettering import width
from gobierno_abierto.words import Language, Sentence

_QUARTER = Sentence("T{n}", "Q{n}", "T{n}")
# In days.
_SHORTEST = 90
_LONGEST = 366 * 15
_QUARTERS_FIT = 366 * 4
_LAST_DAY = date.max.toordinal()
SIZE = 13
# The words of a year at the end may reach into the margin, but not beyond.
MARGIN = 8


class Tick(NamedTuple):
    """A line across the bars, and what stands at it. `is_year`: a year begins."""

    x: float
    is_year: bool


class Words(NamedTuple):
    """What stands above the bars, from `x` on (in quarters: around it)."""

    x: float
    words: str
    is_year: bool


class Axis(NamedTuple):
    """The days from `first` to `last`, between `left` and `right`."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Where the day begins; at the edge, if it lies outside."""
        days = self.last.toordinal() - self.first.toordinal() + 1
        part = (day.toordinal() - self.first.toordinal()) / days
        return self.left + (self.right - self.left) * min(1.0, max(0.0, part))

    def after(self, day: date) -> float:
        """Where the day ends."""
        return self.at(_day(day.toordinal() + 1)) if day < date.max else self.right

    def holds(self, day: date) -> bool:
        """Whether the day lies on it."""
        return self.first <= day <= self.last

    def ticks(self) -> tuple[Tick, ...]:
        """The beginnings of the years; and of the quarters, where there are few."""
        return _ticks(self)

    def words(self, lang: Language) -> tuple[Words, ...]:
        """The years, and below them the quarters if they have room."""
        years = list(self._years())
        starts = [self.first, *(day for day in self.starts() if day > self.first)]
        if self._has_quarters():
            years += self._quarters(starts, lang)
        return tuple(years)

    def _has_quarters(self) -> bool:
        return self.last.toordinal() - self.first.toordinal() <= _QUARTERS_FIT

    def starts(self) -> Iterator[date]:
        """The days at which lines stand."""
        months = (1, 4, 7, 10) if self._has_quarters() else (1,)
        for year in range(self.first.year, self.last.year + 1):
            for month in months:
                day = date(year, month, 1)
                if self.first <= day <= self.last:
                    yield day

    def _years(self) -> Iterator[Words]:
        free = self.left
        for year in range(self.first.year, self.last.year + 1):
            first = max(self.first, date(year, 1, 1))
            x, end = self.at(first), self.after(min(self.last, date(year, 12, 31)))
            said = f"{year:04d}"
            room = width(said, SIZE) + 6
            # A rest of a year at the beginning gives way to the first whole one.
            is_rest = first.month > 1 and end - x < room
            if x >= free and x + room <= self.right + MARGIN and not is_rest:
                yield Words(x, said, is_year=True)
                free = x + room

    def _quarters(self, starts: list[date], lang: Language) -> Iterator[Words]:
        for day, following in zip(starts, [*starts[1:], None], strict=True):
            x = self.at(day)
            end = self.at(following) if following else self.right
            said = _QUARTER.in_language(lang).format(n=(day.month + 2) // 3)
            if end - x >= width(said, SIZE) + 2:
                yield Words((x + end) / 2, said, is_year=False)


@lru_cache(maxsize=16)
def _ticks(axis: Axis) -> tuple[Tick, ...]:
    return tuple(Tick(axis.at(day), day.month == 1) for day in axis.starts() if day > axis.first)


def axis_of(plan: BoardPlan, today: date | None, *, left: float, right: float) -> Axis | None:
    """The time of a plan: its period, and what lies not far outside; `None` if nothing is known.

    Without a period it is the time of what is planned. One date that is far from all others does
    not make the rest too small to be seen.
    """
    days = sorted(each.toordinal() for each in _days(plan))
    core = _period(plan.period) or _around_the_middle(days)
    if core is None:
        return None
    first, last = core
    margin = max((last - first) // 2, _SHORTEST)
    near = [each for each in days if first - margin <= each <= last + margin]
    if today and first - margin <= today.toordinal() <= last + margin:
        near.append(today.toordinal())
    first, last = min([first, *near]), max([last, *near])
    if last - first < _SHORTEST:
        first, last = first - _SHORTEST // 2, last + _SHORTEST // 2
    start, end = _day(first), _day(last)
    # The last day is the one before the next month begins.
    following = (end.year + end.month // 12, end.month % 12 + 1)
    closed = date(*following, 1).toordinal() - 1 if following[0] <= date.max.year else _LAST_DAY
    return Axis(start.replace(day=1), _day(closed), left, right)


def _days(plan: BoardPlan) -> Iterator[date]:
    for commitment in plan.commitments:
        yield from _ends((commitment.start, commitment.due))
        for step in commitment.milestones:
            yield from _ends((step.start, step.due, step.actual_start, step.actual_end))
            for activity in step.listed:
                yield from _ends((activity.start, activity.due))


def _ends(dates: Iterable[EdtfDate | None]) -> Iterator[date]:
    for each in dates:
        if each is not None:
            yield from (day for day in bounds(each) if day)


def _period(period: EdtfDate | None) -> tuple[int, int] | None:
    first, last = bounds(period) if period else (None, None)
    if first is None or last is None:
        return None
    days = last.toordinal() - first.toordinal()
    return (first.toordinal(), last.toordinal()) if 0 <= days <= _LONGEST else None


def _around_the_middle(days: list[int]) -> tuple[int, int] | None:
    if not days:
        return None
    middle = days[len(days) // 2]
    near = [each for each in days if abs(each - middle) <= _LONGEST // 2]
    return near[0], near[-1]


def _day(number: int) -> date:
    return date.fromordinal(min(_LAST_DAY, max(1, number)))
