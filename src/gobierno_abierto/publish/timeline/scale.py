"""Time from top to bottom: how high an hour is, and which hours are left out."""

from collections.abc import Sequence
from statistics import median, quantiles
from typing import NamedTuple

# In minutes since midnight. What goes on beyond the next morning is cut off there.
LATEST = 30 * 60.0
_HOUR = 60.0
# An empty time that is longer is drawn as a gap.
_LONGEST_EMPTY = 60.0
GAP = 26.0
# How high items of ordinary and of short length should be.
_ORDINARY, _SHORT = (44.0, 62.0), 30.0
# From so many lanes on their boxes are narrow, and need more lines.
_MANY_LANES = 4
_LOWEST, _HIGHEST = 0.7, 3.4
_TALLEST = 2600.0
# What fits on a sheet of paper on its side; for that, ordinary items have a line less.
_PAGE, _TIGHT = 860.0, 44.0


class Piece(NamedTuple):
    """A stretch of time, and where it is drawn."""

    start: float
    end: float
    top: float
    bottom: float
    is_gap: bool


class Scale:
    """Where each minute of a day stands, counted from the top of the scale."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)
        self.height = pieces[-1].bottom if pieces else 0.0

    def at(self, minute: float) -> float:
        """The place of a minute; of one outside the scale, its nearest end."""
        for piece in self.pieces:
            if minute <= piece.end:
                part = max(0.0, minute - piece.start) / (piece.end - piece.start)
                return piece.top + part * (piece.bottom - piece.top)
        return self.height

    def hours(self) -> list[tuple[int, float]]:
        """The full hours that are drawn, with their places."""
        return [
            (minute, self.at(minute))
            for piece in self.pieces
            if not piece.is_gap
            for minute in range(_up(piece.start), int(piece.end) + 1, 60)
        ]


def scale_of(times: Sequence[tuple[float, float]], lanes: int) -> Scale:
    """The scale for what stands from when to when; each ends no earlier than it starts.

    `lanes` is how many lanes stand side by side.
    """
    if not times:
        return Scale(())
    spans = _occupied(times)
    ordinary = _ORDINARY[lanes >= _MANY_LANES]
    rate = _rate(times, sum(end - start for start, end in spans), ordinary)
    pieces: list[Piece] = []
    top = 0.0
    for start, end in spans:
        if pieces:
            pieces.append(Piece(pieces[-1].end, start, top, top + GAP, is_gap=True))
            top += GAP
        bottom = top + (end - start) * rate
        pieces.append(Piece(start, end, top, bottom, is_gap=False))
        top = bottom
    return Scale(pieces)


def _occupied(times: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """In full hours, the times in which there is anything, or hardly nothing."""
    spans: list[tuple[float, float]] = []
    for start, end in sorted(times):
        first = start - start % _HOUR
        last = max(end + -end % _HOUR, first + _HOUR)
        if spans and first - spans[-1][1] <= _LONGEST_EMPTY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return spans


def _rate(times: Sequence[tuple[float, float]], total: float, ordinary: float) -> float:
    """How high a minute is: so that words fit, as far as the whole does not get too tall."""
    lengths = [end - start for start, end in times if end > start] or [_HOUR]
    short = quantiles(lengths, n=10)[0] if len(lengths) > 1 else lengths[0]
    usual = median(lengths)
    on_page = max(_PAGE / total, _TIGHT / usual)
    wished = max(min(ordinary / usual, on_page), _SHORT / max(short, 1.0))
    return max(_LOWEST, min(wished, _HIGHEST, _TALLEST / total))


def _up(minute: float) -> int:
    return int(minute + -minute % _HOUR)
