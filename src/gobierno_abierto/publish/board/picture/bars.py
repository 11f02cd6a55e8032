"""The bar of a step: when it was planned, what came of it, and by how much it is late."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from gobierno_abierto.model import EdtfDate, Progress
from gobierno_abierto.publish.board.picture.axis import Axis
from gobierno_abierto.publish.board.picture.palette import DISPUTED, TONE_OF, UNREPORTED
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.standards.spans import Span, runs_backwards, span_of

HEIGHT = 26.0
_BAR = 12.0
_ABOVE = 4.0
_ACTUAL = _ABOVE + _BAR + 5
# Below this width a bar could not be seen.
_NARROWEST = 3.0
_FILLED = (Progress.COMPLETED.value, Progress.VERIFIED.value)
_PATTERNED = (
    Progress.IN_PROGRESS.value,
    Progress.STOPPED.value,
    Progress.WITHDRAWN.value,
    Progress.UNCLEAR.value,
    DISPUTED,
)


class Sign(StrEnum):
    """What a reader may want to have explained."""

    PLANNED = "planned"
    IMPRECISE = "imprecise"
    ACTUAL = "actual"
    LATE = "late"
    TODAY = "today"
    OUTSIDE = "outside"


class Lane(NamedTuple):
    """What is drawn of one step, and which signs occur in it."""

    drawn: tuple[Markup, ...]
    signs: frozenset[Sign]


class Step(NamedTuple):
    """The dates of a step, in which state it is, and since when it is late."""

    start: EdtfDate | None
    due: EdtfDate | None
    actual_start: EdtfDate | None
    actual_end: EdtfDate | None
    state: str
    late_since: date | None


class _Pen(NamedTuple):
    """Where a bar goes, and how it looks."""

    axis: Axis
    y: float
    state: str
    prefix: str

    @property
    def line(self) -> str:
        """The class of what is drawn as a line."""
        return f"gb-{TONE_OF[self.state]}-line"

    @property
    def inside(self) -> dict[str, str]:
        """What fills a form."""
        if self.state in _PATTERNED:
            return {"class_": self.line, "fill": f"url(#{self.prefix}-{self.state})"}
        kind = f"gb-{TONE_OF[self.state]}" if self.state in _FILLED else "gb-panel"
        return {"class_": f"{kind} {self.line}"}


def is_drawn(step: Step) -> bool:
    """Whether there is anything to draw: a date, and none that contradicts another."""
    if runs_backwards(step.start, step.due):
        return False
    return span_of(step.start, step.due) is not None or _actual(step) is not None


def lane_of(step: Step, axis: Axis, y: float, prefix: str, today: date | None) -> Lane:
    """The bar of a step, with the lines of the years behind it and today's before it."""
    signs: set[Sign] = set()
    drawn = [*_grid(axis, y)]
    pen = _Pen(axis, y + _ABOVE, step.state, prefix)
    planned = None if runs_backwards(step.start, step.due) else span_of(step.start, step.due)
    if planned:
        drawn += _planned(planned, pen, signs)
    if planned and step.late_since and today:
        drawn += _late(step.late_since, today, pen, signs)
    actual = _actual(step)
    if actual:
        drawn += _done(actual, axis, y + _ACTUAL, signs)
    if today and axis.holds(today):
        drawn.append(_today(axis, y, today))
        signs.add(Sign.TODAY)
    return Lane(tuple(drawn), frozenset(signs))


def _grid(axis: Axis, y: float) -> Iterator[Markup]:
    for kind, is_year in (("gb-quarter", False), ("gb-year", True)):
        ticks = [tick for tick in axis.ticks() if tick.is_year is is_year]
        if ticks:
            path = "".join(f"M{tick.x:.1f} {y:.1f}v{HEIGHT:g}" for tick in ticks)
            yield element("path", d=path, class_=kind)


def _today(axis: Axis, y: float, today: date) -> Markup:
    x = (axis.at(today) + axis.after(today)) / 2
    return element(
        "path",
        d=f"M{x:.1f} {y - 2:.1f}v{HEIGHT + 4:g}",
        class_="gb-ink-line",
        stroke_width=1.6,
        stroke_dasharray="5 3",
    )


# What was planned ---------------------------------------------------------------------------------


def _planned(span: Span, pen: _Pen, signs: set[Sign]) -> Iterator[Markup]:
    signs.add(Sign.PLANNED)
    axis = pen.axis
    if not span.is_exact:
        signs.add(Sign.IMPRECISE)
    if span.is_point and span.is_exact and span.earliest:
        yield from _point(span.earliest, pen, signs)
        return
    first, last = span.earliest or axis.first, span.latest or axis.last
    left, right = axis.at(first), max(axis.after(last), axis.at(first) + _NARROWEST)
    firm_left, firm_right = _firm(span, axis)
    if firm_right > firm_left:
        yield from _soft(left, firm_left, pen, "in")
        yield _firm_bar(firm_left, firm_right, pen)
        yield from _soft(firm_right, right, pen, "out")
    else:
        middle = (left + right) / 2
        yield from _soft(left, middle, pen, "in")
        yield from _soft(middle, right, pen, "out")
    yield from _beyond(span, pen, signs)


def _firm(span: Span, axis: Axis) -> tuple[float, float]:
    """The part that certainly belongs to it; of a single date there is none."""
    if span.is_point:
        return axis.left, axis.left
    left = axis.at(span.start) if span.start else axis.left
    if span.end is None:
        return left, axis.right
    # Of an end known to the day, the whole day belongs to it.
    return left, axis.after(span.end) if span.end == span.latest else axis.at(span.end)


def _firm_bar(left: float, right: float, pen: _Pen) -> Markup:
    return element(
        "rect",
        x=left,
        y=pen.y,
        width=max(right - left, _NARROWEST),
        height=_BAR,
        rx=2,
        stroke_width=1.5,
        stroke_dasharray="3 2.4" if pen.state == UNREPORTED else None,
        **pen.inside,
    )


def _soft(left: float, right: float, pen: _Pen, end: str) -> Iterator[Markup]:
    """A part that may belong to it: without an end, below a veil of paper."""
    if right - left < 1:
        return
    place = {"x": left, "y": pen.y, "width": right - left, "height": _BAR}
    inside = {**pen.inside, "class_": pen.inside["class_"].replace(pen.line, "").strip() or None}
    yield element("rect", **place, **inside)
    yield element("rect", **place, fill=f"url(#{pen.prefix}-{end})")
    yield element(
        "path",
        d=f"M{left:.1f} {pen.y:.1f}H{right:.1f}M{left:.1f} {pen.y + _BAR:.1f}H{right:.1f}",
        class_=pen.line,
        stroke_width=1.5,
        stroke_dasharray="2 3",
    )


def _point(day: date, pen: _Pen, signs: set[Sign]) -> Iterator[Markup]:
    """A day on which something is due, where nobody says when it begins."""
    axis = pen.axis
    if not axis.holds(day):
        yield _arrow(pen, right=day > axis.last)
        signs.add(Sign.OUTSIDE)
        return
    x, half = (axis.at(day) + axis.after(day)) / 2, _BAR / 2 + 1
    yield element(
        "path",
        d=f"M{x:.1f} {pen.y - 1:.1f}l{half:g} {half:g}l{-half:g} {half:g}l{-half:g} {-half:g}Z",
        stroke_width=1.5,
        stroke_dasharray="3 2" if pen.state == UNREPORTED else None,
        **pen.inside,
    )


def _beyond(span: Span, pen: _Pen, signs: set[Sign]) -> Iterator[Markup]:
    """An arrow where it goes on outside the picture, or has no end."""
    if span.latest is None or span.latest > pen.axis.last:
        signs.add(Sign.OUTSIDE)
        yield _arrow(pen, right=True)
    if span.earliest is None or span.earliest < pen.axis.first:
        signs.add(Sign.OUTSIDE)
        yield _arrow(pen, right=False)


def _arrow(pen: _Pen, *, right: bool) -> Markup:
    # Its point lies in the margin.
    x, step = (pen.axis.right + 3, 7) if right else (pen.axis.left - 3, -7)
    return element(
        "path",
        d=f"M{x:.1f} {pen.y:.1f}l{step:g} {_BAR / 2:g}l{-step:g} {_BAR / 2:g}Z",
        class_=f"gb-{TONE_OF[pen.state]}",
    )


# What came of it ----------------------------------------------------------------------------------


def _late(since: date, today: date, pen: _Pen, signs: set[Sign]) -> Iterator[Markup]:
    """A wave from the day after it was due until today."""
    left, right = pen.axis.at(since), pen.axis.after(today)
    if right - left < 1:
        return
    signs.add(Sign.LATE)
    waves = max(1, round((right - left) / 6))
    step = (right - left) / waves
    turns = "".join(f"q{step / 2:.2f} {-5 if n % 2 else 5} {step:.2f} 0" for n in range(waves))
    yield element(
        "path",
        d=f"M{left:.1f} {pen.y + _BAR / 2:.1f}{turns}",
        class_="gb-late-line",
        fill="none",
        stroke_width=2,
    )


def _actual(step: Step) -> Span | None:
    if runs_backwards(step.actual_start, step.actual_end):
        return None
    return span_of(step.actual_start, step.actual_end)


def _done(span: Span, axis: Axis, y: float, signs: set[Sign]) -> Iterator[Markup]:
    first, last = span.earliest or span.latest, span.latest or span.start
    if first is None or last is None:
        return
    signs.add(Sign.ACTUAL)
    left, right = axis.at(first), axis.after(last)
    if not (span.is_point and span.is_exact):
        yield element(
            "path",
            d=f"M{left:.1f} {y:.1f}H{max(right, left + _NARROWEST):.1f}",
            class_="gb-ink-line",
            stroke_width=2.4,
            stroke_dasharray=None if span.is_exact else "4 2.4",
        )
    if span.latest:
        yield element("circle", cx=min(right, axis.right), cy=y, r=3.4, class_="gb-ink")
