"""How a picture looks, in light and in dark, and the patterns that tell its states."""

from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.drawing.palette import (
    FONTS,
    INK,
    MUTED,
    PANEL,
    PAPER,
    QUARTER,
    TONES,
    YEAR,
    Colour,
)

# The class, what it colours, and with what.
_COLOURS: tuple[tuple[str, str, Colour], ...] = (
    ("gb-paper", "fill", PAPER),
    ("gb-paper-line", "stroke", PAPER),
    ("gb-panel", "fill", PANEL),
    ("gb-ink", "fill", INK),
    ("gb-ink-line", "stroke", INK),
    ("gb-muted", "fill", MUTED),
    ("gb-muted-line", "stroke", MUTED),
    ("gb-year", "stroke", YEAR),
    ("gb-quarter", "stroke", QUARTER),
    *((f"gb-{tone}", "fill", colour) for tone, colour in TONES.items()),
    *((f"gb-{tone}-line", "stroke", colour) for tone, colour in TONES.items()),
    ("gb-paper-stop", "stop-color", PAPER),
)


def style_rules() -> Markup:
    """How the classes of a picture look. On paper they are always light."""
    light = "".join(f".{name}{{{what}:{each.light}}}" for name, what, each in _COLOURS)
    dark = "".join(f".{name}{{{what}:{each.dark}}}" for name, what, each in _COLOURS)
    words = f".gb-words{{font-family:{FONTS}}}.gb-bold{{font-weight:600}}"
    return Markup(f"{words}{light}@media screen and (prefers-color-scheme:dark){{{dark}}}")


def patterns(prefix: str) -> Markup:
    """What fills the bars of each state; `prefix` keeps the ids of two pictures apart."""
    return element(
        "defs",
        _lines(f"{prefix}-in-progress", "doing", "rotate(45)", 6),
        _lines(f"{prefix}-disputed", "disputed", "", 6),
        _lines(f"{prefix}-stopped", "halted", "rotate(90)", 5),
        _crossed(f"{prefix}-withdrawn", "halted"),
        _dotted(f"{prefix}-unclear", "idle"),
        _fading(f"{prefix}-in", "0.92", "0.35"),
        _fading(f"{prefix}-out", "0.35", "0.92"),
    )


def _lines(name: str, tone: str, turned: str, step: int) -> Markup:
    return element(
        "pattern",
        element("rect", width=step, height=step, class_="gb-paper"),
        element("path", d=f"M{step // 2} 0V{step}", class_=f"gb-{tone}-line", stroke_width=2.6),
        id=name,
        width=step,
        height=step,
        patternUnits="userSpaceOnUse",
        patternTransform=turned or None,
    )


def _crossed(name: str, tone: str) -> Markup:
    return element(
        "pattern",
        element("rect", width=7, height=7, class_="gb-paper"),
        element("path", d="M0 0L7 7M7 0L0 7", class_=f"gb-{tone}-line", stroke_width=1.2),
        id=name,
        width=7,
        height=7,
        patternUnits="userSpaceOnUse",
    )


def _dotted(name: str, tone: str) -> Markup:
    return element(
        "pattern",
        element("rect", width=6, height=6, class_="gb-paper"),
        element("circle", cx=3, cy=3, r=1.4, class_=f"gb-{tone}"),
        id=name,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
    )


def _fading(name: str, first: str, last: str) -> Markup:
    """Paper that is laid over a bar, and lets it begin or end softly."""
    return element(
        "linearGradient",
        element("stop", offset="0", class_="gb-paper-stop", stop_opacity=first),
        element("stop", offset="1", class_="gb-paper-stop", stop_opacity=last),
        id=name,
    )
