"""What the signs of a picture mean: those that occur in it."""

from collections.abc import Callable

from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.picture.bars import Sign
from gobierno_abierto.publish.board.picture.sheet import MARGIN, SMALL, Sheet
from gobierno_abierto.publish.drawing.lettering import width
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.voice import Voice

_SAMPLE = 30.0
_GAP = 18.0
_ROW = 24.0

_WORDS = {
    Sign.PLANNED: phrases.PLANNED,
    Sign.IMPRECISE: phrases.IMPRECISE,
    Sign.ACTUAL: phrases.DONE,
    Sign.LATE: phrases.OVERDUE,
    Sign.TODAY: phrases.TODAY,
    Sign.OUTSIDE: phrases.OUTSIDE,
}


def draw_legend(sheet: Sheet, signs: set[Sign], voice: Voice) -> None:
    """One sample of each sign that was used, with its name."""
    if not signs:
        return
    sheet.space(14)
    sheet.rule()
    sheet.space(10)
    x = MARGIN
    for sign in Sign:
        if sign not in signs:
            continue
        said = voice.say(_WORDS[sign])
        needed = _SAMPLE + 8 + width(said, SMALL)
        if x > MARGIN and x + needed > sheet.layout.width - MARGIN:
            x = MARGIN
            sheet.space(_ROW)
        sheet.add(*_SAMPLES[sign](x, sheet.y + 9))
        sheet.add(
            element(
                "text",
                said,
                x=x + _SAMPLE + 8,
                y=sheet.y + 14,
                class_="gb-muted",
                font_size=SMALL,
            )
        )
        x += needed + _GAP
    sheet.space(_ROW)


def _path(d: str, kind: str, **more: str | float) -> Markup:
    return element("path", d=d, fill="none", class_=kind, **more)


def _planned(x: float, y: float) -> tuple[Markup, ...]:
    return (
        element(
            "rect", x=x, y=y - 6, width=_SAMPLE, height=12, rx=2,
            class_="gb-paper gb-doing-line", stroke_width=1.5,
        ),
    )  # fmt: skip


def _imprecise(x: float, y: float) -> tuple[Markup, ...]:
    path = f"M{x:.1f} {y - 6:.1f}h{_SAMPLE:g}M{x:.1f} {y + 6:.1f}h{_SAMPLE:g}"
    return (_path(path, "gb-doing-line", stroke_width=1.5, stroke_dasharray="2 3"),)


def _actual(x: float, y: float) -> tuple[Markup, ...]:
    line = _path(f"M{x:.1f} {y:.1f}h{_SAMPLE - 4:g}", "gb-ink-line", stroke_width=2.4)
    return (line, element("circle", cx=x + _SAMPLE - 4, cy=y, r=3.4, class_="gb-ink"))


def _late(x: float, y: float) -> tuple[Markup, ...]:
    waves = "q3 5 6 0q3 -5 6 0q3 5 6 0q3 -5 6 0q3 5 6 0"
    return (_path(f"M{x:.1f} {y:.1f}{waves}", "gb-late-line", stroke_width=2),)


def _today(x: float, y: float) -> tuple[Markup, ...]:
    middle = x + _SAMPLE / 2
    path = f"M{middle:.1f} {y - 9:.1f}v20"
    return (_path(path, "gb-ink-line", stroke_width=1.6, stroke_dasharray="5 3"),)


def _outside(x: float, y: float) -> tuple[Markup, ...]:
    path = f"M{x + 12:.1f} {y - 6:.1f}l7 6l-7 6Z"
    return (element("path", d=path, class_="gb-doing"),)


_SAMPLES: dict[Sign, Callable[[float, float], tuple[Markup, ...]]] = {
    Sign.PLANNED: _planned,
    Sign.IMPRECISE: _imprecise,
    Sign.ACTUAL: _actual,
    Sign.LATE: _late,
    Sign.TODAY: _today,
    Sign.OUTSIDE: _outside,
}
