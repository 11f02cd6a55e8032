"""The colours of the pages, the pictures in them, and the style that goes with all templates."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.board.picture.style import style_rules as board_rules
from gobierno_abierto.publish.drawing.markup import Markup
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
from gobierno_abierto.publish.timeline.style import TONE_OF
from gobierno_abierto.publish.timeline.style import style_rules as timeline_rules

_NAMES: dict[str, Colour] = {
    "paper": PAPER,
    "panel": PANEL,
    "ink": INK,
    "muted": MUTED,
    "line": YEAR,
    "faint": QUARTER,
    "link": LINK,
    **TONES,
    **{each.value: TONES[TONE_OF[each]] for each in Severity},
}
_LIGHT = "".join(f"--{name}:{each.light};" for name, each in _NAMES.items())
_DARK = "".join(f"--{name}:{each.dark};" for name, each in _NAMES.items())
_TONES = "".join(f".t-{tone}{{color:var(--{tone})}}" for tone in TONES)


def whole_style(sheet: str, extra: str) -> Markup:
    """The style of a page: our colours and pictures, the `sheet` of the templates, and `extra`.

    Neither of them can end the element in which it stands.
    """
    own = (
        f":root{{color-scheme:light dark;--fonts:{FONTS};{_LIGHT}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_DARK}}}}}\n"
    )
    others = f"{sheet}\n{extra}".replace("</", "<\\/")
    return Markup(f"{own}{_TONES}\n{timeline_rules()}\n{board_rules()}\n{others}")
