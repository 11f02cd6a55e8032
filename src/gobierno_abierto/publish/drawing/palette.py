"""The colours of pictures and pages, in light and in dark.

WCAG 2.2, 1.4.3: words against paper and panel at least 4.5 to 1; 1.4.11: what is drawn, 3 to 1. No
colour says anything that no form or word says, too.
"""

from typing import NamedTuple


class Colour(NamedTuple):
    """One colour on light and on dark paper."""

    light: str
    dark: str


PAPER = Colour("#ffffff", "#14181d")
PANEL = Colour("#f3f5f8", "#1f252c")
INK = Colour("#1b1f24", "#eef1f4")
MUTED = Colour("#4a525b", "#b9c1ca")
YEAR = Colour("#818a94", "#727d89")
QUARTER = Colour("#dfe3e8", "#333b44")
LINK = Colour("#1a5796", "#8fbcec")

# What the states of milestones have in common, and the weights of clashes.
TONES = {
    "idle": MUTED,
    "doing": Colour("#1a5796", "#8fbcec"),
    "done": Colour("#17663f", "#79d3a4"),
    "halted": Colour("#85480a", "#eab676"),
    "disputed": Colour("#752c98", "#d9aef5"),
    "late": Colour("#b0241c", "#ffa59e"),
}

FONTS = (
    'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",'
    "Arial,sans-serif"
)
