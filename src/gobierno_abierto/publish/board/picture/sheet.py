"""A picture that grows downwards."""

from typing import NamedTuple

from gobierno_abierto.publish.drawing.lettering import lines_of
from gobierno_abierto.publish.drawing.markup import Markup, element

MARGIN = 16.0
SMALL = 15.0
LARGE = 16.0
HEAD = 19.0
_LEADING = 1.32


class Layout(NamedTuple):
    """How wide a picture is, where its words end, and from where to where its bars go."""

    width: float
    words_end: float
    left: float
    right: float

    @property
    def is_wide(self) -> bool:
        """Whether the bars stand beside the words, and not below them."""
        return self.left >= self.words_end


# As wide as a telephone, a third more: letters of 16 are legible on both.
NARROW = Layout(480, 480 - MARGIN, MARGIN, 480 - MARGIN)
# For a screen, or a sheet of paper.
WIDE = Layout(960, 516, 540, 960 - MARGIN)


class Sheet:
    """What has been drawn so far. `y` is how far down it goes."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.parts: list[Markup] = []
        self.y = MARGIN

    def add(self, *parts: Markup) -> None:
        """Put something where it says itself that it belongs."""
        self.parts.extend(parts)

    def space(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def words(
        self,
        words: str,
        *,
        size: float,
        x: float = MARGIN,
        tone: str = "ink",
        bold: bool = False,
        across: bool = False,
        most: int | None = None,
    ) -> None:
        """A paragraph, as many lines as it needs, or `most` of them.

        `across`: over the place of the bars, too.
        """
        end = self.layout.width - MARGIN if across else self.layout.words_end
        kind = f"gb-{tone} gb-bold" if bold else f"gb-{tone}"
        lines = lines_of(words, size, end - x, bold=bold)
        if most is not None and len(lines) > most:
            lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
        for line in lines:
            self.y += size * _LEADING
            baseline = self.y - size * 0.3
            self.parts.append(element("text", line, x=x, y=baseline, class_=kind, font_size=size))

    def rule(self) -> None:
        """A line across."""
        path = f"M{MARGIN:g} {self.y:.1f}H{self.layout.width - MARGIN:g}"
        self.parts.append(element("path", d=path, class_="gb-year"))
