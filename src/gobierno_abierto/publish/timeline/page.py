"""A timeline as a page of the web: the pictures, and tables that say the same in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from gobierno_abierto.model import Document
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.timeline import phrases, telling
from gobierno_abierto.publish.timeline.building import timeline_of
from gobierno_abierto.publish.timeline.kinds import Numbered, Section, Timeline
from gobierno_abierto.publish.timeline.layout import MARGIN, Panel, Plan
from gobierno_abierto.publish.timeline.legend import Sign, legend, signs_of
from gobierno_abierto.publish.timeline.page_style import PAGE_STYLE
from gobierno_abierto.publish.timeline.picture import Drawn
from gobierno_abierto.publish.timeline.style import style_rules
from gobierno_abierto.publish.timeline.svg import (
    GENERATOR,
    framed,
    left_out,
    plans_of,
    timeline_key,
    visibility_of,
)
from gobierno_abierto.publish.timeline.table import day_table, icon, isolated
from gobierno_abierto.publish.voice import Voice

# More of them are no list that anybody reads.
_MOST_CLASHES = 500


def timeline_html(
    document: Document,
    *,
    lang: str = "es",
    day: date | None = None,
    event: str | None = None,
    before: Document | None = None,
    internal: bool = False,
) -> str:
    """The agenda as a page (HTML 5), ending in a line break.

    For each day the picture, and a table that says all of it in words; then the clashes. It needs
    no script and loads nothing, can be read at a width of 320 and printed (A4, on its side), and
    follows whether its reader likes light or dark. The arguments are those of `timeline_svg`.

    Raises:
        TypeError: if `day` is no date.
        ValueError: if the library does not speak `lang`.
        NoSuchDay: if nothing takes place on `day`.
        NoSuchEvent: if no event has that id.
    """
    voice = Voice(lang)
    timeline = timeline_of(document, voice, day=day, event=event, before=before, internal=internal)
    body = element("main", *_body(timeline, voice), element("footer", *_foot(timeline, voice)))
    head = element(
        "head",
        Markup('<meta charset="utf-8"/>'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="generator", content=GENERATOR),
        element("meta", name="visibility", content=visibility_of(timeline)),
        element("meta", name="document", content=timeline_key(timeline.document)),
        element("title", f"{voice.say(phrases.TIMELINE)}: {timeline.title}"),
        element("style", PAGE_STYLE, style_rules()),
    )
    return f"<!DOCTYPE html>\n{element('html', head, element('body', body), lang=voice.lang)}\n"


def _body(timeline: Timeline, voice: Voice) -> Iterator[Markup]:
    for line in telling.head_lines(timeline, voice):
        yield element("p", line, class_="note")
    yield element("p", voice.say(phrases.TIMELINE), class_="kicker")
    yield element("h1", isolated(timeline.title))
    if not timeline.sections:
        yield element("p", voice.say(phrases.NO_ITEMS))
    yield from day_sections(timeline, voice)
    clashes = timeline.clashes[:_MOST_CLASHES]
    if clashes:
        yield _clashes(clashes, len(timeline.clashes) - len(clashes), voice)


def day_sections(timeline: Timeline, voice: Voice, *, heading: str = "h2") -> Iterator[Markup]:
    """For each day the picture and the table that says the same, under headings of that level."""
    listed = frozenset(each.number for each in timeline.clashes[:_MOST_CLASHES])
    for number, (section, plan) in enumerate(
        zip(timeline.sections, plans_of(timeline, in_page=True), strict=True), start=1
    ):
        name = f"dia-{number}"
        title = element(heading, isolated(section.title), id=name)
        parts = _section(section, plan, timeline, voice, name)
        table = day_table(section, voice, listed)
        yield element("section", title, *parts, table, aria_labelledby=name)


def _section(
    section: Section, plan: Plan, timeline: Timeline, voice: Voice, name: str
) -> Iterator[Markup]:
    summary = telling.summary_words(section, timeline, voice)
    yield element("p", " ".join((summary, *section.lines)), class_="facts")
    signs = signs_of(section, plan)
    for position, panel in enumerate(plan.panels, start=1):
        title = voice.say(phrases.PICTURE, title=section.title)
        if len(plan.panels) > 1:
            title = voice.say(
                phrases.PART_OF,
                title=title,
                part=position,
                parts=len(plan.panels),
                lanes=_lanes_words(panel, voice),
            )
        drawn = Drawn(section, plan, panel, voice, prefix=f"{name}-{position}", top=MARGIN)
        yield _figure(drawn, title, signs, voice, right=panel.right)
    for line in telling.left_out_words(len(left_out(plan)), voice, alone=False):
        yield element("p", line)


def _figure(drawn: Drawn, title: str, signs: set[Sign], voice: Voice, *, right: float) -> Markup:
    """A picture that can be moved sideways with the keyboard."""
    explained, bottom = legend(signs, voice, drawn.prefix, drawn.y, right=right)
    said = (title, voice.say(phrases.SAME_IN_TABLE))
    picture = framed([*drawn.parts, *explained], bottom, drawn.prefix, said, voice, right=right)
    caption = f"{title}. {voice.say(phrases.SAME_IN_TABLE)} {voice.say(phrases.SCROLLS)}"
    region = element("div", picture, class_="scroll", tabindex="0", role="group", aria_label=title)
    return element("figure", region, element("figcaption", caption))


def _lanes_words(panel: Panel, voice: Voice) -> str:
    first, last = panel.tracks[0].lane.name, panel.tracks[-1].lane.name
    if len(panel.tracks) == 1:
        return first
    return voice.say(phrases.FROM_LANE, first=first, last=last)


def _clashes(clashes: Sequence[Numbered], more: int, voice: Voice) -> Markup:
    """What is said of each clash, and what to do."""
    items = [
        element(
            "li",
            icon(each.severity),
            isolated(telling.clash_words(each, voice, with_remedy=True)),
            id=f"choque-{each.number}",
            value=str(each.number),
        )
        for each in clashes
    ]
    heading = element("h2", voice.say(phrases.CLASH_HEADING), id="choques")
    rest = [element("p", voice.say(phrases.MORE_CLASHES, count=more))] if more > 0 else []
    lines = element("ol", *items, class_="clashes")
    return element("section", heading, lines, *rest, aria_labelledby="choques")


def _foot(timeline: Timeline, voice: Voice) -> Iterator[Markup]:
    for line in telling.foot_lines(timeline, voice):
        yield element("p", line)
