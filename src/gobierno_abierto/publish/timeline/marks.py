"""The marks of clashes: a form for each weight."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline.style import TONE_OF

# Across and down.
SIZE = 10.0


def mark(severity: Severity, x: float, y: float) -> Markup:
    """The mark of a weight, with its upper left corner at that place."""
    return element("g", *_FORMS[severity], transform=f"translate({x:.1f} {y:.1f})")


def _signed(form: Markup) -> tuple[Markup, Markup]:
    stroke = element("path", d="M5 3.2V6.2M5 7.4V8.4", class_="gt-paper-line", stroke_width=1.2)
    return form, stroke


_ERROR, _WARNING, _NOTE = (f"gt-{TONE_OF[each]}" for each in Severity)
_FORMS = {
    Severity.ERROR: _signed(element("path", d="M5 .2L10 9.6H0Z", class_=_ERROR)),
    Severity.WARNING: (
        element(
            "path",
            d="M5 .6L9.4 5L5 9.4L.6 5Z",
            class_=f"gt-paper {_WARNING}-line",
            stroke_width=1.5,
        ),
        element("path", d="M5 3V5.4M5 6.4V7.2", class_=f"{_WARNING}-line", stroke_width=1.2),
    ),
    Severity.NOTE: (
        element("circle", cx=5, cy=5, r=4.2, class_=f"gt-paper {_NOTE}-line", stroke_width=1.4),
        element("circle", cx=5, cy=5, r=1.4, class_=_NOTE),
    ),
}
