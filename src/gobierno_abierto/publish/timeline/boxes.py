"""Boxes, frames and ghosts, drawn."""

from collections.abc import Iterator, Sequence
from datetime import date

from gobierno_abierto.findings import Severity
from gobierno_abierto.model import ItemStatus
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline import marks, telling
from gobierno_abierto.publish.timeline.kinds import Entry, Ghost
from gobierno_abierto.publish.timeline.layout import TAB, Area, Box, Hull, minutes
from gobierno_abierto.publish.timeline.scale import Scale
from gobierno_abierto.publish.timeline.style import TONE_OF
from gobierno_abierto.publish.timeline.wording import (
    LEADING,
    SMALL,
    Line,
    box_lines,
    cut,
    ghost_lines,
    moved_mark,
    shortened,
    worst_of,
)
from gobierno_abierto.publish.voice import Voice

STRIPE = 7.0
EDGE = 5.0
_SHORTEST = 8.0
# Of the words that are shown when somebody points at a box. The table has all of them.
_MOST_TOLD = 600


class Pen:
    """Draws what stands in a panel; `prefix` begins the names of the patterns."""

    def __init__(self, scale: Scale, day: date | None, voice: Voice, prefix: str) -> None:
        self._scale = scale
        self._day = day
        self._voice = voice
        self._prefix = prefix

    def box(self, box: Box, top: float) -> Markup:
        """An item, or the former place of one; the hours begin at `top`."""
        area = box.area._replace(y=box.area.y + top)
        if isinstance(box.what, Ghost):
            return self._ghost(box.what, area, box.lanes)
        entry = box.what
        stripes = tuple(self._stripes(entry, area, top))
        left = EDGE + (STRIPE if stripes else 0)
        room = area.width - left - EDGE
        return self.entry(
            entry, area, box_lines(entry, self._voice, room, area.height), box.lanes, stripes
        )

    def entry(
        self,
        entry: Entry,
        area: Area,
        lines: Sequence[Line],
        lanes: Sequence[int],
        stripes: Sequence[Markup] = (),
    ) -> Markup:
        """The box of an item with those lines in it."""
        left = EDGE + (STRIPE if stripes else 0)
        return element(
            "g",
            element("title", shortened(telling.entry_words(entry, self._voice), _MOST_TOLD)),
            _rect(area, entry),
            *stripes,
            _written(lines, area, left),
            data_item=entry.pointer,
            data_lanes=" ".join(map(str, lanes)),
        )

    def hull(self, hull: Hull, top: float) -> Markup:
        """The frame around the items of a block, with its title."""
        area, entry = hull.area._replace(y=hull.area.y + top), hull.frame.entry
        line = element(
            "rect", x=area.x, y=area.y, width=area.width, height=area.height, rx=5, fill="none",
            class_="gt-muted-line", stroke_width=1.4,
        )  # fmt: skip
        tab = Area(area.x, hull.tab + top, area.width, TAB)
        back = element(
            "rect", x=tab.x, y=tab.y, width=tab.width, height=tab.height, rx=4, class_="gt-break"
        )
        facts = (telling.status_words(entry, self._voice), moved_mark(entry, self._voice))
        words = " · ".join(filter(None, (*facts, entry.title)))
        severity, indent = None, 0.0
        if entry.marks:
            severity, indent = worst_of(entry), marks.SIZE + 3
            words = f"{telling.marks_words(entry.marks, self._voice)} · {words}"
        said = "".join(cut(words, SMALL, tab.width - 2 * EDGE - indent, 1, bold=True))
        kind = f"gt-ink gt-bold{' gt-off' if entry.is_off else ''}"
        return element(
            "g",
            element("title", shortened(telling.entry_words(entry, self._voice), _MOST_TOLD)),
            back,
            line,
            _written([Line(said, SMALL, kind, severity)], tab, EDGE),
            data_block=entry.pointer,
            data_lanes=" ".join(map(str, hull.lanes)),
        )

    def _ghost(self, ghost: Ghost, area: Area, lanes: Sequence[int]) -> Markup:
        lines = ghost_lines(ghost, self._voice, area.width - 2 * EDGE, area.height)
        line = element(
            "rect", x=area.x, y=area.y, width=area.width, height=area.height, rx=3,
            class_="gt-paper gt-link-line", stroke_width=1.3, stroke_dasharray="2 3",
        )  # fmt: skip
        return element(
            "g",
            line,
            _written(lines, area, EDGE),
            data_before=ghost.pointer or "",
            data_lanes=" ".join(map(str, lanes)),
        )

    def _stripes(self, entry: Entry, area: Area, top: float) -> Iterator[Markup]:
        """The times at which it clashes, the heaviest clash over the others."""
        order = list(Severity)
        reached: dict[Severity, list[tuple[float, float]]] = {}
        for each in entry.marks:
            if each.start and each.end and self._day:
                first = top + self._scale.at(minutes(self._day, each.start))
                last = top + self._scale.at(minutes(self._day, each.end))
                first, last = max(first, area.y), min(max(last, first + 3), area.y + area.height)
                if last > first:
                    reached.setdefault(each.severity, []).append((first, last))
        for severity in sorted(reached, key=order.index, reverse=True):
            for first, last in _merged(reached[severity]):
                yield element(
                    "rect",
                    x=area.x + 1,
                    y=first,
                    width=STRIPE,
                    height=last - first,
                    fill=f"url(#{self._prefix}-{severity.value})",
                    class_=f"gt-{TONE_OF[severity]}-line",
                    stroke_width=0.8,
                )


def arrow(origin: Area, target: Area, prefix: str) -> Markup | None:
    """From where something stood to where it stands; `None` if that is just beside it."""
    x, to_x = _nearest(origin.x, origin.width, target.x, target.width)
    y, to_y = _nearest(origin.y, origin.height, target.y, target.height)
    if abs(to_x - x) + abs(to_y - y) < _SHORTEST:
        return None
    way = f"L{to_x:.1f} {to_y:.1f}"
    if x != to_x and y != to_y:
        bend = (x + to_x) / 2
        way = f"C{bend:.1f} {y:.1f} {bend:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
    return element(
        "path",
        d=f"M{x:.1f} {y:.1f}{way}",
        fill="none",
        class_="gt-link-line",
        stroke_width=1.3,
        stroke_dasharray="5 3",
        marker_end=f"url(#{prefix}-tip)",
    )


def _nearest(
    origin: float, its_size: float, target: float, other_size: float
) -> tuple[float, float]:
    """Where two stretches come nearest; in the middle of what they share."""
    first, last = max(origin, target), min(origin + its_size, target + other_size)
    if first < last:
        return (first + last) / 2, (first + last) / 2
    return (last, first) if origin < target else (first, last)


def _rect(area: Area, entry: Entry) -> Markup:
    """The box itself: a clash has a thick edge, what is not certain a broken one."""
    edge, thick, dashes = "gt-line", 1.0, None
    if entry.marks:
        edge, thick = f"gt-{TONE_OF[worst_of(entry)]}-line", 2.0
    if entry.is_off:
        dashes = "1.5 2.5"
    elif entry.status is ItemStatus.TENTATIVE:
        dashes = "5 3"
    fill = "gt-break" if entry.is_break else "gt-paper" if entry.is_off else "gt-panel"
    return element(
        "rect",
        x=area.x,
        y=area.y,
        width=area.width,
        height=area.height,
        rx=3,
        class_=f"{fill} {edge}",
        stroke_width=thick,
        stroke_dasharray=dashes,
    )


def _written(lines: Sequence[Line], area: Area, left: float) -> Markup:
    """The lines in a window of their own: fonts may be wider than they were taken to be."""
    parts: list[Markup] = []
    # A single line stands in the middle.
    y = (area.height - LEADING) / 2 if area.height < 1.9 * LEADING else 1.5
    for line in lines:
        y += line.leading
        if line.severity:
            parts.append(marks.mark(line.severity, left, y - marks.SIZE - 1.2))
        parts.append(
            element(
                "text",
                line.words,
                x=left + line.indent,
                y=y - 2.6,
                font_size=line.size,
                class_=line.kind,
            )
        )
    return element(
        "svg", *parts, x=area.x, y=area.y, width=max(area.width - 2, 1.0), height=area.height
    )


def _merged(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged
