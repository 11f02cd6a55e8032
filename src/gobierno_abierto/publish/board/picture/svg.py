"""A board as a picture: one scalable file with its own colours, words and description."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.model import Visibility
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import Board, BoardPlan
from gobierno_abierto.publish.board.picture.artist import Artist
from gobierno_abierto.publish.board.picture.axis import axis_of
from gobierno_abierto.publish.board.picture.legend import draw_legend
from gobierno_abierto.publish.board.picture.sheet import HEAD, LARGE, MARGIN, NARROW, SMALL, Sheet
from gobierno_abierto.publish.board.picture.style import patterns, style_rules
from gobierno_abierto.publish.board.telling import (
    BoardVoice,
    commitment_title,
    foot_lines,
    head_lines,
    plan_title,
    summary_words,
    wanted_lines,
)
from gobierno_abierto.publish.drawing.markup import Markup, element

# By this a file that was made here is known, and can be made again.
GENERATOR = "gobierno_abierto"
_NAMESPACE = "http://www.w3.org/2000/svg"
# A description is listened to from beginning to end: of more commitments it gives the sum alone.
_MOST_DESCRIBED = 40


def board_svg(board: Board, *, lang: str = "es") -> str:
    """The board as a picture (SVG 1.1), ending in a line break.

    It is drawn for a width of 480 and is legible at 360. It has a title and a description for
    those who do not see it, says every state in words and by a form, and follows whether its
    reader likes light or dark. It loads nothing, and holds no script. Texts are in `lang` (a
    BCP 47 tag) where there is a translation.

    Raises:
        ValueError: if the library does not speak `lang`.
    """
    voice = BoardVoice(lang)
    sheet = Sheet(NARROW)
    name = voice.text(board.title)
    sheet.words(voice.say(phrases.BOARD), size=SMALL, tone="muted")
    sheet.words(name, size=HEAD + 2, bold=True)
    for line in (*head_lines(board, voice), *wanted_lines(board, voice)):
        sheet.words(line, size=SMALL, tone="muted")
    if not board.plans and not board.wanted:
        sheet.words(voice.say(phrases.NO_PLANS), size=LARGE)
    artist = Artist(board, voice, "gb")
    for plan in board.plans:
        artist.plan_head(sheet, plan)
        artist.commitments(
            sheet,
            axis_of(plan, board.today, left=NARROW.left, right=NARROW.right),
            plan.commitments,
        )
    draw_legend(sheet, artist.signs, voice)
    sheet.space(10)
    for line in foot_lines(board, voice):
        sheet.words(line, size=SMALL, tone="muted")
    title = f"{voice.say(phrases.BOARD)}: {name}"
    told = " ".join((*head_lines(board, voice), *described(board.plans, voice)))
    made_for, document = visibility_of(board), board.document_key
    return f"{whole(sheet, 'gb', title, told, voice, made_for=made_for, document=document)}\n"


def visibility_of(board: Board) -> str:
    """For whom a board is, as a code."""
    return (Visibility.INTERNAL if board.internal else Visibility.PUBLIC).value


def whole(
    sheet: Sheet,
    prefix: str,
    title: str,
    told: str,
    voice: BoardVoice,
    *,
    inline: bool = False,
    made_for: str | None = None,
    document: str | None = None,
) -> Markup:
    """What was drawn, with its name and description; `prefix` begins all ids in it.

    `inline`: the page in which it stands has the style. A picture that is a file of its own says
    by what and for whom it was made, and of which document.
    """
    width, height = f"{sheet.layout.width:g}", f"{sheet.y + MARGIN:.0f}"
    form = f" {'wide' if sheet.layout.is_wide else 'narrow'}" if inline else ""
    return element(
        "svg",
        element("title", title, id=f"{prefix}-title"),
        element("desc", told, id=f"{prefix}-desc"),
        *(() if inline else (element("style", style_rules()),)),
        patterns(prefix),
        element("rect", width=width, height=height, class_="gb-paper"),
        *sheet.parts,
        data_generator=GENERATOR if made_for else None,
        data_visibility=made_for,
        data_document=document,
        class_=f"gb-words{form}",
        xmlns=None if inline else _NAMESPACE,
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-desc",
        lang=voice.lang,
        **({} if inline else {"xml:lang": voice.lang}),
    )


def described(plans: Iterable[BoardPlan], voice: BoardVoice) -> Iterator[str]:
    """A picture in words: each plan, and how many milestones of each commitment stand how."""
    for plan in plans:
        yield f"{plan_title(plan, voice)}: {summary_words(plan.commitments, voice)}."
        if len(plan.commitments) > _MOST_DESCRIBED:
            continue
        for each in plan.commitments:
            told = summary_words((each,), voice).partition(", ")[2]
            yield f"{commitment_title(each, voice)}: {told}."
