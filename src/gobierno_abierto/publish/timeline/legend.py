"""What the signs of a timeline mean: those that occur in it."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from gobierno_abierto.findings import Severity
from gobierno_abierto.model import ItemStatus
from gobierno_abierto.publish.drawing.lettering import width
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline import marks, phrases
from gobierno_abierto.publish.timeline.kinds import Section
from gobierno_abierto.publish.timeline.layout import MARGIN, WIDTH, Plan
from gobierno_abierto.publish.timeline.wording import SMALL
from gobierno_abierto.publish.voice import Voice, capital

_SAMPLE = 26.0
_GAP = 20.0
_ROW = 19.0


class Sign(StrEnum):
    """What a reader may want to have explained."""

    ERROR = Severity.ERROR.value
    WARNING = Severity.WARNING.value
    NOTE = Severity.NOTE.value
    OVERLAP = "overlap"
    BLOCK = "block"
    TENTATIVE = "tentative"
    OFF = "off"
    BEFORE = "before"
    GAP = "gap"


_WORDS = {
    Sign.ERROR: phrases.SIGN_ERROR,
    Sign.WARNING: phrases.SIGN_WARNING,
    Sign.NOTE: phrases.SIGN_NOTE,
    Sign.OVERLAP: phrases.SIGN_OVERLAP,
    Sign.BLOCK: phrases.SIGN_BLOCK,
    Sign.TENTATIVE: phrases.SIGN_TENTATIVE,
    Sign.OFF: phrases.SIGN_OFF,
    Sign.BEFORE: phrases.SIGN_BEFORE,
    Sign.GAP: phrases.SIGN_GAP,
}


def signs_of(section: Section, plan: Plan) -> set[Sign]:
    """The signs that occur on a day."""
    clashes = [mark for each in section.entries for mark in each.marks]
    signs = {Sign(each.severity.value) for each in clashes}
    if any(each.start for each in clashes):
        signs.add(Sign.OVERLAP)
    if section.frames:
        signs.add(Sign.BLOCK)
    if any(each.is_off for each in section.entries):
        signs.add(Sign.OFF)
    if any(each.status is ItemStatus.TENTATIVE for each in section.entries):
        signs.add(Sign.TENTATIVE)
    if section.ghosts:
        signs.add(Sign.BEFORE)
    if any(each.is_gap for each in plan.scale.pieces):
        signs.add(Sign.GAP)
    return signs


def legend(
    signs: set[Sign], voice: Voice, prefix: str, top: float, *, right: float = WIDTH - MARGIN
) -> tuple[list[Markup], float]:
    """One sample of each sign with its name, up to `right`, and how far down they go."""
    parts: list[Markup] = []
    x, y = MARGIN, top + 10
    for sign in Sign:
        if sign not in signs:
            continue
        said = capital(voice.say(_WORDS[sign]))
        needed = _SAMPLE + 6 + width(said, SMALL)
        if x > MARGIN and x + needed > right:
            x, y = MARGIN, y + _ROW
        parts += _SAMPLES[sign](x, y, prefix)
        parts.append(
            element("text", said, x=x + _SAMPLE + 6, y=y + 4, class_="gt-muted", font_size=SMALL)
        )
        x += needed + _GAP
    return (parts, y + _ROW) if parts else (parts, top)


def _mark(severity: Severity) -> Callable[[float, float, str], Iterator[Markup]]:
    def draw(x: float, y: float, _: str) -> Iterator[Markup]:
        yield marks.mark(severity, x + _SAMPLE - marks.SIZE - 4, y - marks.SIZE / 2)

    return draw


def _rect(x: float, y: float, kind: str, **more: str | float) -> Markup:
    return element("rect", x=x, y=y - 6, width=_SAMPLE, height=12, rx=3, class_=kind, **more)


def _overlap(x: float, y: float, prefix: str) -> Iterator[Markup]:
    for number, severity in enumerate(Severity):
        yield element(
            "rect", x=x + number * 9, y=y - 7, width=7, height=14,
            fill=f"url(#{prefix}-{severity.value})",
        )  # fmt: skip


def _block(x: float, y: float, _: str) -> Iterator[Markup]:
    yield _rect(x, y, "gt-muted-line", fill="none", stroke_width=1.4)
    yield element("rect", x=x, y=y - 6, width=_SAMPLE, height=4, class_="gt-break")


def _tentative(x: float, y: float, _: str) -> Iterator[Markup]:
    yield _rect(x, y, "gt-panel gt-line", stroke_dasharray="5 3")


def _off(x: float, y: float, _: str) -> Iterator[Markup]:
    yield _rect(x, y, "gt-paper gt-line", stroke_dasharray="1.5 2.5")
    yield element("path", d=f"M{x + 4:.1f} {y:.1f}h{_SAMPLE - 8:g}", class_="gt-ink-line")


def _before(x: float, y: float, _: str) -> Iterator[Markup]:
    yield _rect(x, y, "gt-link-line", fill="none", stroke_width=1.3, stroke_dasharray="2 3")


def _gap(x: float, y: float, _: str) -> Iterator[Markup]:
    path = f"M{x:.1f} {y:.1f}q6 -5 12 0t12 0"
    yield element("path", d=path, class_="gt-line", fill="none", stroke_dasharray="4 3")


_SAMPLES: dict[Sign, Callable[[float, float, str], Iterator[Markup]]] = {
    Sign.ERROR: _mark(Severity.ERROR),
    Sign.WARNING: _mark(Severity.WARNING),
    Sign.NOTE: _mark(Severity.NOTE),
    Sign.OVERLAP: _overlap,
    Sign.BLOCK: _block,
    Sign.TENTATIVE: _tentative,
    Sign.OFF: _off,
    Sign.BEFORE: _before,
    Sign.GAP: _gap,
}
