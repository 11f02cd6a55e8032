"""A timeline as a picture: one scalable file with its own colours, words and description."""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256

from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.drawing.lettering import lines_of
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline import phrases, telling
from gobierno_abierto.publish.timeline.boxes import STRIPE
from gobierno_abierto.publish.timeline.building import timeline_of
from gobierno_abierto.publish.timeline.kinds import Entry, Section, Timeline
from gobierno_abierto.publish.timeline.layout import MARGIN, WIDTH, Plan, plan_of
from gobierno_abierto.publish.timeline.legend import legend, signs_of
from gobierno_abierto.publish.timeline.marks import mark
from gobierno_abierto.publish.timeline.picture import MOST_LOOSE, Drawn
from gobierno_abierto.publish.timeline.style import patterns, style_rules
from gobierno_abierto.publish.timeline.wording import shortened
from gobierno_abierto.publish.voice import Voice

GENERATOR = "gobierno_abierto"
# All boxes of a document: a picture of more could not be opened.
MOST_BOXES = 12000
_NAMESPACE = "http://www.w3.org/2000/svg"
# A description is listened to from beginning to end: of more items it gives the sum alone.
_MOST_DESCRIBED = 150
_MOST_CLASHES = 40
_MOST_WORDS = 600
_TITLE, _HEADING, _WORDS = 20.0, 17.0, 12.0


def timeline_svg(
    document: Document,
    *,
    lang: str = "es",
    day: date | None = None,
    event: str | None = None,
    before: Document | None = None,
    internal: bool = False,
) -> str:
    """The agenda as a picture (SVG 1.1): rooms by time, day by day; ending in a line break.

    Clashes have a mark, a hatched edge and words; what is not known is said. It has a title and a
    description for those who do not see it, follows whether its reader likes light or dark, loads
    nothing and holds no script. Its letters are legible at a width of 1200.

    Args:
        document: a dialogue; a plan book has no agenda, which the picture says.
        lang: a BCP 47 tag; texts are in it where there is a translation.
        day: only that day; `None`: all days, one below the other.
        event: the id of an event: only that one; `None`: all.
        before: a former document of the same dialogue: what has moved has an outline at its old
            place, an arrow, and says where it was; `None`: nothing is compared.
        internal: whether what is not public is shown, too.

    Raises:
        TypeError: if `day` is no date.
        ValueError: if the library does not speak `lang`.
        NoSuchDay: if nothing takes place on `day`.
        NoSuchEvent: if no event has that id.
    """
    voice = Voice(lang)
    timeline = timeline_of(document, voice, day=day, event=event, before=before, internal=internal)
    return f"{_Sheet(timeline, voice).whole()}\n"


class _Sheet:
    """Everything on one sheet, from top to bottom."""

    def __init__(self, timeline: Timeline, voice: Voice) -> None:
        self._timeline = timeline
        self._voice = voice
        self._parts: list[Markup] = []
        self._y = MARGIN

    def whole(self) -> Markup:
        """The picture."""
        timeline, voice = self._timeline, self._voice
        self._write(voice.say(phrases.TIMELINE), size=_WORDS, tone="muted")
        self._write(timeline.title, size=_TITLE, bold=True)
        for line in telling.head_lines(timeline, voice):
            self._write(line, size=_WORDS, tone="muted")
        if not timeline.sections:
            self._write(voice.say(phrases.NO_ITEMS), size=_HEADING)
        plans = list(plans_of(timeline))
        for section, plan in zip(timeline.sections, plans, strict=True):
            self._section(section, plan)
        self._y += 8
        for line in telling.foot_lines(timeline, voice):
            self._write(line, size=_WORDS, tone="muted")
        title = f"{voice.say(phrases.TIMELINE)}: {timeline.title}"
        heads = telling.head_lines(timeline, voice)
        told = " ".join((*heads, *described(timeline, timeline.sections, voice)))
        return framed(
            self._parts,
            self._y,
            "gt",
            (title, told),
            voice,
            made=(visibility_of(timeline), timeline_key(timeline.document)),
        )

    def _section(self, section: Section, plan: Plan) -> None:
        voice = self._voice
        self._y += 14
        self._write(section.title, size=_HEADING, bold=True)
        summary = telling.summary_words(section, self._timeline, voice)
        self._write(" ".join((summary, *section.lines)), size=_WORDS, tone="muted")
        for panel in plan.panels:
            drawn = Drawn(section, plan, panel, voice, prefix="gt", top=self._y + 6)
            self._parts += drawn.parts
            self._y = drawn.y
        parts, self._y = legend(signs_of(section, plan), voice, "gt", self._y)
        self._parts += parts
        for line in telling.left_out_words(len(left_out(plan)), voice, alone=True):
            self._write(line, size=_WORDS, bold=True)
        self._clashes(section)
        for each in section.gone:
            self._write(telling.gone_words(each, voice), size=_WORDS)

    def _clashes(self, section: Section) -> None:
        clashes = telling.clashes_of(section, self._timeline)
        for each in clashes[:_MOST_CLASHES]:
            said = telling.clash_words(each, self._voice, with_remedy=False)
            self._parts.append(mark(each.severity, MARGIN, self._y + 4))
            words = f"{each.number}. {shortened(said, _MOST_WORDS)}"
            self._write(words, size=_WORDS, indent=STRIPE + 9)
        more = len(clashes) - _MOST_CLASHES
        if more > 0:
            self._write(self._voice.say(phrases.MORE_CLASHES, count=more), size=_WORDS)

    def _write(
        self, words: str, *, size: float, tone: str = "ink", bold: bool = False, indent: float = 0
    ) -> None:
        kind = f"gt-{tone}{' gt-bold' if bold else ''}"
        x = MARGIN + indent
        short = shortened(words, _MOST_WORDS)
        for line in lines_of(short, size, WIDTH - MARGIN - x, bold=bold):
            self._y += size * 1.35
            self._parts.append(
                element("text", line, x=x, y=self._y - size * 0.3, class_=kind, font_size=size)
            )


def plans_of(timeline: Timeline, *, in_page: bool = False) -> Iterator[Plan]:
    """Where everything stands, day by day."""
    budget = MOST_BOXES
    for section in timeline.sections:
        plan = plan_of(section, budget, in_page=in_page)
        yield plan
        budget -= sum(len(each.lanes) for panel in plan.panels for each in panel.boxes)


def left_out(plan: Plan) -> dict[str, Entry]:
    """What is not in the picture of a day."""
    over = {each.pointer: each for each in plan.left_out}
    for panel in plan.panels:
        for those in panel.loose.values():
            over.update((each.pointer, each) for each in those[MOST_LOOSE:])
    return over


def framed(
    parts: Sequence[Markup],
    bottom: float,
    prefix: str,
    said: tuple[str, str],
    voice: Voice,
    *,
    right: float = WIDTH - MARGIN,
    made: tuple[str, str] | None = None,
) -> Markup:
    """What was drawn up to `right`, with its name and description; `prefix` begins all ids in it.

    `made`: for whom it was made, and of which document, if it is a file of its own; `None`: it
    stands in a page, which has the style.
    """
    width, height = f"{right + MARGIN:g}", f"{bottom + MARGIN:.0f}"
    alone = made is not None
    return element(
        "svg",
        element("title", said[0], id=f"{prefix}-title"),
        element("desc", said[1], id=f"{prefix}-desc"),
        *((element("style", style_rules()),) if alone else ()),
        patterns(prefix),
        element("rect", width=width, height=height, class_="gt-paper"),
        *parts,
        data_generator=GENERATOR if made else None,
        data_visibility=made[0] if made else None,
        data_document=made[1] if made else None,
        class_="gt-words" if round(right + MARGIN) == WIDTH else "gt-words single",
        xmlns=_NAMESPACE if alone else None,
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-desc",
        lang=voice.lang,
        **({"xml:lang": voice.lang} if alone else {}),
    )


def visibility_of(timeline: Timeline) -> str:
    """For whom a timeline is, as a code."""
    return (Visibility.INTERNAL if timeline.internal else Visibility.PUBLIC).value


def timeline_key(document: Document) -> str:
    """A name for the document, the same for all its timelines and no other picture's."""
    named = f"timeline\n{document.header.namespace}\n{document.id}"
    return sha256(named.encode()).hexdigest()[:32]


def described(timeline: Timeline, sections: Sequence[Section], voice: Voice) -> Iterator[str]:
    """A picture in words: every day with its items, or with their number if there are many."""
    in_full = sum(len(each.entries) for each in sections) <= _MOST_DESCRIBED
    for section in sections:
        yield f"{section.title}."
        yield telling.summary_words(section, timeline, voice)
        yield from section.lines
        if in_full:
            yield from (
                shortened(telling.entry_words(each, voice), _MOST_WORDS) for each in section.entries
            )
        for gone in section.gone:
            yield telling.gone_words(gone, voice)
    if not in_full:
        yield voice.say(phrases.NOT_LISTED)
