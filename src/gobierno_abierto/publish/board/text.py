"""A board as plain text, for a screen or a message."""

from gobierno_abierto.model import EdtfDate
from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import Board, BoardCommitment, BoardMilestone, BoardPlan
from gobierno_abierto.publish.board.telling import (
    BoardVoice,
    activities_words,
    activity_line,
    actual_head,
    actual_words,
    advance_words,
    commitment_title,
    dates_line,
    foot_lines,
    head_lines,
    milestone_title,
    name_words,
    names_words,
    origin_words,
    plan_rows,
    plan_title,
    relation_lines,
    report_line,
    review_lines,
    reviewed_words,
    state_words,
    summary_words,
    support_words,
    wanted_lines,
)
from gobierno_abierto.publish.page import Page, Rows
from gobierno_abierto.publish.voice import capital
from gobierno_abierto.words import Sentence

_STEP = 2


def board_text(board: Board, *, lang: str = "es", width: int = 80) -> str:
    """The board as people read it, ending in a line break.

    The first line says whether it is public or internal. Texts are in `lang` (a BCP 47 tag) where
    there is a translation. No line is longer than `width`, but for single words that are.

    Raises:
        ValueError: if the library does not speak `lang`, or `width` is below 40.
    """
    page, voice = Page(width), BoardVoice(lang)
    for line in head_lines(board, voice):
        page.write(line)
    page.space()
    page.write(voice.say(phrases.BOARD))
    page.write(voice.text(board.title))
    page.rule("=")
    writer = _Writer(page, voice)
    writer.head(board)
    for plan in board.plans:
        writer.plan(plan)
    page.space()
    page.write("-" * 3)
    for line in foot_lines(board, voice):
        page.write(line)
    return str(page)


class _Writer:
    """Writes the parts of a board on a page."""

    def __init__(self, page: Page, voice: BoardVoice) -> None:
        self._page = page
        self._voice = voice

    def head(self, board: Board) -> None:
        page, voice = self._page, self._voice
        for line in wanted_lines(board, voice):
            page.write(line)
        if not board.plans and not board.wanted:
            page.write(voice.say(phrases.NO_PLANS))
        if len(board.plans) > 1:
            page.write(summary_words(board.commitments, voice), lead=self._lead(phrases.SUMMARY))

    def plan(self, plan: BoardPlan) -> None:
        page, voice = self._page, self._voice
        page.space()
        page.heading(plan_title(plan, voice), "=")
        rows: Rows = [*plan_rows(plan, voice)]
        if plan.commitments:
            rows.append((voice.say(phrases.SUMMARY), summary_words(plan.commitments, voice)))
        page.pairs(rows)
        if not plan.commitments:
            page.write(voice.say(phrases.NO_COMMITMENTS))
        for each in plan.commitments:
            self._commitment(each)

    def _commitment(self, commitment: BoardCommitment) -> None:
        page, voice = self._page, self._voice
        page.space()
        page.heading(commitment_title(commitment, voice))
        page.pairs(self._rows(commitment), indent=_STEP)
        for line in relation_lines(commitment, voice):
            page.write(line, indent=_STEP)
        for step in commitment.milestones:
            self._milestone(step)
        if commitment.left_out:
            words = phrases.LEFT_OUT_ONE if commitment.left_out == 1 else phrases.LEFT_OUT
            page.space()
            page.write(voice.say(words, count=commitment.left_out), indent=_STEP)

    def _rows(self, commitment: BoardCommitment) -> Rows:
        voice = self._voice
        lead = commitment.lead
        rows: Rows = [
            (
                voice.say(phrases.LEAD),
                name_words(lead, voice) if lead else voice.say(phrases.NO_LEAD),
            )
        ]
        support = support_words(commitment, voice)
        if support:
            rows.append((voice.say(phrases.SUPPORT), support))
        origins = tuple(origin_words(each, voice) for each in commitment.origins)
        rows.append((voice.say(phrases.ORIGIN), origins or voice.say(phrases.NO_ORIGIN)))
        due = self._dated(commitment.start, commitment.due, commitment)
        rows.append((voice.say(phrases.DUE), due))
        state = reviewed_words(commitment, voice)
        if state:
            rows.append((voice.say(phrases.STATE), state))
        advance = advance_words(commitment, voice)
        if advance:
            rows.append((voice.say(phrases.ADVANCE), advance))
        rows.append((voice.say(phrases.REVIEW), tuple(review_lines(commitment, voice))))
        return rows

    def _dated(
        self,
        start: EdtfDate | None,
        due: EdtfDate | None,
        thing: BoardCommitment | BoardMilestone,
    ) -> str:
        return dates_line(start, due, thing.timing, self._voice)

    def _milestone(self, step: BoardMilestone) -> None:
        page, voice = self._page, self._voice
        page.space()
        page.write(milestone_title(step, voice), indent=_STEP, lead="- ")
        if step.description:
            page.write(voice.text(step.description), indent=2 * _STEP)
        page.pairs(self._milestone_rows(step), indent=2 * _STEP)

    def _milestone_rows(self, step: BoardMilestone) -> Rows:
        voice = self._voice
        rows: Rows = []
        if step.responsible:
            rows.append((voice.say(phrases.RESPONSIBLE), names_words(step.responsible, voice)))
        rows.append((voice.say(phrases.DUE), self._dated(step.start, step.due, step)))
        actual = actual_words(step, voice)
        if actual:
            rows.append((voice.say(actual_head(step)), actual))
        rows += self._state_rows(step)
        if step.activities:
            lines = (activity_line(each, voice) for each in step.listed)
            told = (activities_words(step, voice), *lines)
            rows.append((voice.say(phrases.ACTIVITIES), told))
        if step.replaced_by:
            name = name_words(step.replaced_by, voice)
            rows.append((voice.say(phrases.REPLACED), name))
        return rows

    def _state_rows(self, step: BoardMilestone) -> Rows:
        voice = self._voice
        state = state_words(step, voice)
        if step.disputed:
            state = f"{state.upper()}: {voice.say(phrases.DISPUTED_MORE)}"
        rows: Rows = [(voice.say(phrases.STATE), state)]
        if step.reports:
            lines = tuple(capital(report_line(each, step, voice)) for each in step.reports)
            rows.append((voice.say(phrases.REPORTS), lines))
        return rows

    def _lead(self, name: Sentence) -> str:
        return f"{self._voice.say(name)}: "
