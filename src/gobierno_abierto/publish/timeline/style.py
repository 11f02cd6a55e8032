"""How a timeline looks, in light and in dark, and the patterns that tell clashes."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.drawing.palette import (
    FONTS,
    INK,
    LINK,
    MUTED,
    PANEL,
    PAPER,
    QUARTER,
    TONES,
    YEAR,
    Colour,
)

# The tone of each weight.
TONE_OF = {Severity.ERROR: "late", Severity.WARNING: "halted", Severity.NOTE: "doing"}

_BREAK = Colour("#e9edf2", "#2a323b")
_COLOURS: tuple[tuple[str, str, Colour], ...] = (
    ("gt-paper", "fill", PAPER),
    ("gt-paper-line", "stroke", PAPER),
    ("gt-panel", "fill", PANEL),
    ("gt-break", "fill", _BREAK),
    ("gt-ink", "fill", INK),
    ("gt-ink-line", "stroke", INK),
    ("gt-muted", "fill", MUTED),
    ("gt-muted-line", "stroke", MUTED),
    ("gt-line", "stroke", YEAR),
    ("gt-grid", "stroke", QUARTER),
    ("gt-link", "fill", LINK),
    ("gt-link-line", "stroke", LINK),
    *((f"gt-{tone}", "fill", TONES[tone]) for tone in TONE_OF.values()),
    *((f"gt-{tone}-line", "stroke", TONES[tone]) for tone in TONE_OF.values()),
)


def style_rules() -> Markup:
    """How the classes of a picture look. On paper they are always light."""
    light = "".join(f".{name}{{{what}:{each.light}}}" for name, what, each in _COLOURS)
    dark = "".join(f".{name}{{{what}:{each.dark}}}" for name, what, each in _COLOURS)
    words = (
        f".gt-words{{font-family:{FONTS};print-color-adjust:exact;-webkit-print-color-adjust:exact}}"
        ".gt-bold{font-weight:600}.gt-off{text-decoration:line-through}"
        ".gt-words text{unicode-bidi:isolate}"
    )
    return Markup(f"{words}{light}@media screen and (prefers-color-scheme:dark){{{dark}}}")


def patterns(prefix: str) -> Markup:
    """What fills the time of a clash; `prefix` keeps the ids of two pictures apart."""
    return element(
        "defs",
        _hatched(f"{prefix}-error", "late", "M0 5L5 0M-1 1L1 -1M4 6L6 4", 1.9),
        _hatched(f"{prefix}-warning", "halted", "M0 2.5H5", 1.6),
        _hatched(f"{prefix}-note", "doing", "M2.5 1.7V3.3", 1.6),
        element(
            "marker",
            element("path", d="M0 0L8 4L0 8Z", class_="gt-link"),
            id=f"{prefix}-tip",
            viewBox="0 0 8 8",
            refX=7,
            refY=4,
            markerWidth=7,
            markerHeight=7,
            orient="auto",
        ),
    )


def _hatched(name: str, tone: str, path: str, thick: float) -> Markup:
    return element(
        "pattern",
        element("rect", width=5, height=5, class_="gt-paper"),
        element("path", d=path, class_=f"gt-{tone}-line", stroke_width=thick),
        id=name,
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
    )
