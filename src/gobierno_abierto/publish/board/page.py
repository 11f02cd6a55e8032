"""A board as a page of the web: the picture, and a table that says the same in words."""

from collections.abc import Iterator, Sequence

import attrs

from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import Board, BoardCommitment, BoardPlan
from gobierno_abierto.publish.board.page_style import PAGE_STYLE
from gobierno_abierto.publish.board.picture.artist import Artist
from gobierno_abierto.publish.board.picture.axis import Axis, axis_of
from gobierno_abierto.publish.board.picture.legend import draw_legend
from gobierno_abierto.publish.board.picture.sheet import NARROW, WIDE, Layout, Sheet
from gobierno_abierto.publish.board.picture.style import style_rules
from gobierno_abierto.publish.board.picture.svg import GENERATOR, described, visibility_of, whole
from gobierno_abierto.publish.board.table import board_table, spoken
from gobierno_abierto.publish.board.telling import (
    BoardVoice,
    foot_lines,
    head_lines,
    plan_rows,
    plan_title,
    summary_words,
    wanted_lines,
)
from gobierno_abierto.publish.drawing.markup import Markup, element

# A picture of more commitments and milestones than these (a commitment counts for two) is several.
_MOST_ROWS = 40


def board_html(board: Board, *, lang: str = "es") -> str:
    """The board as a page (HTML 5), ending in a line break.

    For each plan the picture, and a table that says all of it in words. It needs no script and
    loads nothing, can be read at a width of 320 and printed, and follows whether its reader likes
    light or dark. Texts are in `lang` (a BCP 47 tag) where there is a translation.

    Raises:
        ValueError: if the library does not speak `lang`.
    """
    voice = BoardVoice(lang)
    name = voice.text(board.title)
    body = element("main", *_body(board, name, voice), element("footer", *_foot(board, voice)))
    head = element(
        "head",
        Markup('<meta charset="utf-8"/>'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="generator", content=GENERATOR),
        element("meta", name="visibility", content=visibility_of(board)),
        element("meta", name="document", content=board.document_key),
        element("title", f"{voice.say(phrases.BOARD)}: {name}"),
        element("style", PAGE_STYLE, style_rules()),
    )
    return f"<!DOCTYPE html>\n{element('html', head, element('body', body), lang=voice.lang)}\n"


def _body(board: Board, name: str, voice: BoardVoice) -> Iterator[Markup]:
    for line in head_lines(board, voice):
        yield element("p", line, class_="note")
    yield element("p", voice.say(phrases.BOARD), class_="kicker")
    yield element("h1", spoken(board.title, name, voice))
    for line in wanted_lines(board, voice):
        yield element("p", line)
    if not board.plans and not board.wanted:
        yield element("p", voice.say(phrases.NO_PLANS))
    yield from plan_sections(board, voice)


def plan_sections(board: Board, voice: BoardVoice, *, heading: str = "h2") -> Iterator[Markup]:
    """For each plan the picture and the table that says the same, under headings of that level."""
    gallery = Gallery(board, voice)
    for number, plan in enumerate(board.plans, start=1):
        name = f"plan-{number}"
        title = element(heading, spoken(plan.title, plan_title(plan, voice), voice), id=name)
        yield element("section", title, *_plan(plan, gallery, voice), aria_labelledby=name)


def _plan(plan: BoardPlan, gallery: "Gallery", voice: BoardVoice) -> Iterator[Markup]:
    rows = plan_rows(plan, voice)
    if plan.commitments:
        rows.append((voice.say(phrases.SUMMARY), summary_words(plan.commitments, voice)))
    pairs = (
        element(tag, words) for row in rows for tag, words in zip(("dt", "dd"), row, strict=True)
    )
    yield element("dl", *pairs, class_="facts")
    if not plan.commitments:
        yield element("p", voice.say(phrases.NO_COMMITMENTS))
        return
    yield from gallery.figures(plan)
    yield board_table(plan, plan.commitments, voice)


def _foot(board: Board, voice: BoardVoice) -> Iterator[Markup]:
    for line in foot_lines(board, voice):
        yield element("p", line)


class Gallery:
    """Makes the pictures of a page, each with ids of its own."""

    def __init__(self, board: Board, voice: BoardVoice) -> None:
        self._board = board
        self._voice = voice
        self._count = 0

    def figures(self, plan: BoardPlan) -> Iterator[Markup]:
        """The pictures of a plan: one, or several if it is long; each in two forms."""
        voice, today = self._voice, self._board.today
        title = f"{voice.say(phrases.PICTURE)}: {plan_title(plan, voice)}"
        forms = [
            (form, axis_of(plan, today, left=form.left, right=form.right))
            for form in (NARROW, WIDE)
        ]
        parts = _parts(plan.commitments)
        for number, part in enumerate(parts, start=1):
            name = title
            if len(parts) > 1:
                name = voice.say(phrases.PART_OF, title=title, part=number, parts=len(parts))
            caption = f"{name}. {voice.say(phrases.SAME_IN_TABLE)}"
            told = described((attrs.evolve(plan, commitments=part),), voice)
            said = (name, " ".join((*told, voice.say(phrases.SAME_IN_TABLE))))
            drawn = [self._drawn(part, form, axis, said) for form, axis in forms]
            yield element("figure", *drawn, element("figcaption", caption))

    def _drawn(
        self,
        commitments: Sequence[BoardCommitment],
        form: Layout,
        axis: Axis | None,
        said: tuple[str, str],
    ) -> Markup:
        """One picture; `said` are its name and its description."""
        self._count += 1
        prefix = f"gb{self._count}"
        sheet = Sheet(form)
        artist = Artist(self._board, self._voice, prefix)
        artist.commitments(sheet, axis, commitments)
        draw_legend(sheet, artist.signs, self._voice)
        return whole(sheet, prefix, *said, self._voice, inline=True)


def _parts(commitments: Sequence[BoardCommitment]) -> list[tuple[BoardCommitment, ...]]:
    """The commitments in parts of a height that can be overlooked; each stays in one."""
    parts: list[tuple[BoardCommitment, ...]] = [()]
    so_far = 0
    for each in commitments:
        rows = 2 + sum(1 + len(step.listed) for step in each.milestones)
        if parts[-1] and so_far + rows > _MOST_ROWS:
            parts.append(())
            so_far = 0
        parts[-1] = (*parts[-1], each)
        so_far += rows
    return parts
