"""The marks that stand before a milestone: a form for each state."""

from gobierno_abierto.model import Progress
from gobierno_abierto.publish.board.picture.palette import (
    DISPUTED,
    NOT_UNDERSTOOD,
    TONE_OF,
    UNREPORTED,
)
from gobierno_abierto.publish.drawing.markup import Markup, element

# Across and down.
SIZE = 18
_CHECK = "M5 9.3L8 12.2L13 6.4"


def mark(state: str, x: float, y: float) -> Markup:
    """The mark of a state, with its upper left corner at that place."""
    tone = TONE_OF[state]
    return element("g", *_FORMS[state](tone), transform=f"translate({x:g} {y:g})", stroke_width=1.8)


def warning(x: float, y: float) -> Markup:
    """The mark of what is late."""
    return element(
        "g",
        element("path", d="M9 1.5L17 16H1Z", class_="gb-late", stroke_linejoin="round"),
        element("path", d="M9 6.5V10.8M9 12.6V14.2", class_="gb-paper-line", stroke_width=1.9),
        transform=f"translate({x:g} {y:g})",
    )


def _ring(tone: str, *, dashes: str | None = None, radius: float = 7.5) -> Markup:
    return element(
        "circle",
        cx=9,
        cy=9,
        r=radius,
        fill="none",
        class_=f"gb-{tone}-line",
        stroke_dasharray=dashes,
    )


def _line(path: str, tone: str) -> Markup:
    return element("path", d=path, fill="none", class_=f"gb-{tone}-line", stroke_linecap="round")


def _not_started(tone: str) -> tuple[Markup, ...]:
    return (_ring(tone),)


def _unreported(tone: str) -> tuple[Markup, ...]:
    return (_ring(tone, dashes="2.6 2.4"),)


def _in_progress(tone: str) -> tuple[Markup, ...]:
    return (_ring(tone), element("path", d="M9 1.5A7.5 7.5 0 0 1 9 16.5Z", class_=f"gb-{tone}"))


def _completed(tone: str) -> tuple[Markup, ...]:
    disc = element("circle", cx=9, cy=9, r=8.4, class_=f"gb-{tone}")
    return (disc, _line(_CHECK, "paper"))


def _verified(tone: str) -> tuple[Markup, ...]:
    disc = element("circle", cx=9, cy=9, r=6, class_=f"gb-{tone}")
    return (_ring(tone, radius=8.2), disc, _line("M6.2 9.2L8.3 11.2L11.8 7.2", "paper"))


def _stopped(tone: str) -> tuple[Markup, ...]:
    square = element("rect", x=1.5, y=1.5, width=15, height=15, rx=2, class_=f"gb-{tone}")
    return (square, _line("M6.6 5.5V12.5M11.4 5.5V12.5", "paper"))


def _withdrawn(tone: str) -> tuple[Markup, ...]:
    return (_ring(tone), _line("M6 6L12 12M12 6L6 12", tone))


def _unclear(tone: str) -> tuple[Markup, ...]:
    question = "M6.6 7A2.5 2.5 0 1 1 9.6 9.3Q9 9.6 9 10.6M9 12.9V13.1"
    return (_ring(tone), _line(question, tone))


def _not_understood(tone: str) -> tuple[Markup, ...]:
    square = element(
        "rect", x=1.5, y=1.5, width=15, height=15, rx=2, fill="none", class_=f"gb-{tone}-line"
    )
    return (square, *_unclear(tone)[1:])


def _disputed(tone: str) -> tuple[Markup, ...]:
    diamond = element("path", d="M9 .8L17.2 9L9 17.2L.8 9Z", fill="none", class_=f"gb-{tone}-line")
    return (diamond, element("path", d="M9 .8L17.2 9L9 17.2Z", class_=f"gb-{tone}"))


_FORMS = {
    Progress.NOT_STARTED.value: _not_started,
    Progress.IN_PROGRESS.value: _in_progress,
    Progress.COMPLETED.value: _completed,
    Progress.VERIFIED.value: _verified,
    Progress.STOPPED.value: _stopped,
    Progress.WITHDRAWN.value: _withdrawn,
    Progress.UNCLEAR.value: _unclear,
    NOT_UNDERSTOOD: _not_understood,
    UNREPORTED: _unreported,
    DISPUTED: _disputed,
}
