"""The panels of a day, drawn."""

from collections.abc import Iterator, Sequence

from gobierno_abierto.publish.drawing.lettering import lines_of
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline import layout, phrases
from gobierno_abierto.publish.timeline.boxes import EDGE, Pen, arrow
from gobierno_abierto.publish.timeline.kinds import Entry, Ghost, Section
from gobierno_abierto.publish.timeline.layout import AXIS, MARGIN, Area, Panel, Plan, Track
from gobierno_abierto.publish.timeline.scale import Scale
from gobierno_abierto.publish.timeline.wording import LEADING, SMALL, box_lines, cut
from gobierno_abierto.publish.voice import Voice

NAME = 12.0
_MOST_NAME_LINES = 3
# In a lane, how wide a box of what has no hours is at least, and how many of them are drawn.
_LOOSE, _LOOSE_WIDE, _WIDE = 130.0, 180.0, 400.0
MOST_LOOSE = 60
_BETWEEN = 3.0
# More arrows could not be told apart.
_MOST_ARROWS = 40


class Drawn:
    """A panel that is drawn from `top` downwards; `y` is how far down it goes.

    `prefix` begins the ids of the picture.
    """

    def __init__(
        self, section: Section, plan: Plan, panel: Panel, voice: Voice, *, prefix: str, top: float
    ) -> None:
        self._section = section
        self._plan = plan
        self._panel = panel
        self._voice = voice
        self.prefix = prefix
        self._pen = Pen(plan.scale, section.day, voice, prefix)
        self.parts: list[Markup] = []
        self.y = top
        self._names()
        if panel.loose:
            self._strip()
        if plan.scale.height:
            self._hours()

    # The names of the rooms -----------------------------------------------------------------------

    def _names(self) -> None:
        if len({track.lane.venue for track in self._panel.tracks} - {None}) > 1:
            self._venues()
        named = [
            cut_lines(track.lane.name, NAME, track.width - 2 * EDGE, _MOST_NAME_LINES)
            for track in self._panel.tracks
        ]
        height = max(map(len, named), default=0) * 15 + 6
        for track, lines in zip(self._panel.tracks, named, strict=True):
            y = self.y + height - 6 - (len(lines) - 1) * 15
            for line in lines:
                self._label(line, track.x + track.width / 2, y, "gt-ink gt-bold", size=NAME)
                y += 15
        self.y += height

    def _venues(self) -> None:
        """The venue above its rooms, where there are several."""
        runs: list[list[Track]] = []
        for track in self._panel.tracks:
            if runs and runs[-1][0].lane.venue == track.lane.venue:
                runs[-1].append(track)
            else:
                runs.append([track])
        self.y += 18
        for run in runs:
            venue = run[0].lane.venue
            left, right = run[0].x, run[-1].x + run[-1].width
            if venue is None:
                continue
            words = "".join(cut(venue, SMALL + 1, right - left - 2 * EDGE, 1))
            self._label(words, (left + right) / 2, self.y - 5, "gt-muted", size=SMALL + 1)
            path = f"M{left + 4:.1f} {self.y:.1f}H{right - 4:.1f}"
            self.parts.append(element("path", d=path, class_="gt-line"))

    # What has no hours ----------------------------------------------------------------------------

    def _strip(self) -> None:
        top = self.y
        bottoms = [
            self._loose(track, self._panel.loose.get(track.number, ()))
            for track in self._panel.tracks
        ]
        bottom = max(*bottoms, top + 3 * LEADING + 6)
        words = lines_of(self._voice.say(phrases.NO_HOUR), SMALL, AXIS - EDGE)
        for number, line in enumerate(words, start=1):
            self._label(line, MARGIN, top + number * LEADING + 2, "gt-muted gt-bold", anchor=None)
        right = f"{self._panel.right:g}"
        edge = f"M{MARGIN:g} {top:.1f}H{right}M{MARGIN:g} {bottom:.1f}H{right}"
        self.parts.insert(
            0,
            element("path", d=edge, class_="gt-line", stroke_dasharray="6 4", fill="none"),
        )
        self.y = bottom

    def _loose(self, track: Track, entries: Sequence[Entry]) -> float:
        """The boxes of a lane in rows; how far down they go."""
        across = max(1, int(track.width // (_LOOSE if track.width < _WIDE else _LOOSE_WIDE)))
        inner = (track.width - 2 * layout.PAD + _BETWEEN) / across
        y = self.y + _BETWEEN + 1
        for start in range(0, min(len(entries), MOST_LOOSE), across):
            row = entries[start : min(start + across, MOST_LOOSE)]
            room = inner - _BETWEEN
            lines = [box_lines(each, self._voice, room - 2 * EDGE, None) for each in row]
            height = max(map(len, lines)) * LEADING + 6
            for column, (each, own) in enumerate(zip(row, lines, strict=True)):
                area = Area(track.x + layout.PAD + column * inner, y, room, height)
                self.parts.append(self._pen.entry(each, area, own, (track.number,)))
            y += height + _BETWEEN
        return y + 1

    # The hours ------------------------------------------------------------------------------------

    def _hours(self) -> None:
        self.y += 8
        top, scale = self.y, self._plan.scale
        self.parts += _grid(self._panel, scale, top)
        for minute, y in scale.hours():
            day, hour = divmod(minute // 60, 24)
            said = f"{hour:02d}:00" + (f" (+{day})" if day else "")
            self._label(said, MARGIN + AXIS - 6, top + y + 3.5, "gt-muted", anchor="end")
        # Under the cards: no arrow crosses words.
        self.parts += self._arrows(top)
        self.parts += [self._pen.hull(each, top) for each in self._panel.hulls]
        self.parts += [self._pen.box(each, top) for each in self._panel.boxes]
        self.y = top + max(scale.height, self._panel.bottom) + 8

    def _arrows(self, top: float) -> Iterator[Markup]:
        """From the former places to the present ones, where both are in this panel."""
        places: dict[str, Area] = {}
        for box in self._panel.boxes:
            if isinstance(box.what, Entry):
                places.setdefault(box.what.pointer, box.area)
        told: set[str] = set()
        for box in self._panel.boxes:
            pointer = box.what.pointer if isinstance(box.what, Ghost) else None
            if pointer in places and pointer not in told and len(told) < _MOST_ARROWS:
                told.add(pointer)
                origin, target = box.area, places[pointer]
                drawn = arrow(
                    origin._replace(y=origin.y + top),
                    target._replace(y=target.y + top),
                    self.prefix,
                )
                if drawn:
                    yield drawn

    def _label(
        self,
        words: str,
        x: float,
        y: float,
        kind: str,
        *,
        size: float = SMALL,
        anchor: str | None = "middle",
    ) -> None:
        self.parts.append(
            element("text", words, x=x, y=y, class_=kind, font_size=size, text_anchor=anchor)
        )


def cut_lines(words: str, size: float, room: float, most: int) -> list[str]:
    """A name in bold, in lines."""
    return cut(words, size, room, most, bold=True)


def _grid(panel: Panel, scale: Scale, top: float) -> Iterator[Markup]:
    left, right = MARGIN + AXIS, panel.right
    hours = "".join(f"M{left:g} {top + y:.1f}H{right:g}" for _, y in scale.hours())
    yield element("path", d=hours, class_="gt-grid", fill="none")
    edges = sorted({track.x for track in panel.tracks} | {right})
    walls = "".join(f"M{x:.1f} {top:.1f}V{top + scale.height:.1f}" for x in edges)
    yield element("path", d=walls, class_="gt-grid", fill="none")
    for piece in scale.pieces:
        if piece.is_gap:
            middle = top + (piece.top + piece.bottom) / 2
            waves = "q6 -5 12 0t12 0" * int((right - left) // 24)
            path = f"M{left:g} {middle:.1f}{waves}"
            yield element("path", d=path, class_="gt-line", fill="none", stroke_dasharray="4 3")
