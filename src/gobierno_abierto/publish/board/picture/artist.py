"""Plans, commitments and milestones, drawn one below the other."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from gobierno_abierto.publish.board import phrases
from gobierno_abierto.publish.board.kinds import (
    Board,
    BoardActivity,
    BoardCommitment,
    BoardMilestone,
    BoardPlan,
)
from gobierno_abierto.publish.board.picture import marks
from gobierno_abierto.publish.board.picture.axis import SIZE, Axis
from gobierno_abierto.publish.board.picture.bars import HEIGHT, Sign, Step, is_drawn, lane_of
from gobierno_abierto.publish.board.picture.palette import TONE_OF, UNREPORTED
from gobierno_abierto.publish.board.picture.sheet import (
    HEAD,
    LARGE,
    MARGIN,
    SMALL,
    Sheet,
)
from gobierno_abierto.publish.board.telling import (
    BoardVoice,
    activity_title,
    advance_words,
    claim_words,
    commitment_title,
    dates_line,
    dates_words,
    milestone_title,
    name_words,
    names_words,
    origin_words,
    plan_rows,
    plan_title,
    reporter_words,
    reviewed_words,
    state_words,
    status_words,
    summary_words,
    timing_words,
)
from gobierno_abierto.publish.drawing.lettering import width
from gobierno_abierto.publish.drawing.markup import Markup, element
from gobierno_abierto.publish.voice import capital
from gobierno_abierto.standards.timing import Timing

# Of what a milestone is described with.
_MOST_LINES = 3
_INDENT = MARGIN + marks.SIZE + 8


class Artist:
    """Draws the parts of a board, and remembers which signs it used."""

    def __init__(self, board: Board, voice: BoardVoice, prefix: str) -> None:
        self._board = board
        self._voice = voice
        self._prefix = prefix
        self.signs: set[Sign] = set()

    def plan_head(self, sheet: Sheet, plan: BoardPlan) -> None:
        """What a plan is, and how many commitments and milestones it has."""
        voice = self._voice
        sheet.space(18)
        sheet.words(plan_title(plan, voice), size=HEAD, bold=True)
        for name, words in plan_rows(plan, voice):
            sheet.words(f"{name}: {words}", size=SMALL, tone="muted")
        told = summary_words(plan.commitments, voice) if plan.commitments else ""
        sheet.words(told or voice.say(phrases.NO_COMMITMENTS), size=SMALL, tone="muted")

    def commitments(
        self, sheet: Sheet, axis: Axis | None, commitments: Sequence[BoardCommitment]
    ) -> None:
        """Some commitments, on the time of their plan."""
        for each in commitments:
            self._commitment(sheet, each, axis)

    def _commitment(self, sheet: Sheet, commitment: BoardCommitment, axis: Axis | None) -> None:
        if sheet.y > MARGIN:
            sheet.space(14)
            sheet.rule()
            sheet.space(6)
        own = Step(
            start=commitment.start,
            due=commitment.due,
            actual_start=None,
            actual_end=None,
            state=commitment.reviewed.value if commitment.reviewed else UNREPORTED,
            late_since=_late_since(commitment.timing),
        )
        steps = [(each, self._step(each)) for each in commitment.milestones]
        alone = not steps and is_drawn(own)
        below = [_activity_step(each) for step, _ in steps for each in step.listed]
        is_timed = alone or any(map(is_drawn, (*(step for _, step in steps), *below)))
        drawn = axis if is_timed else None
        self._head(sheet, commitment, drawn)
        if drawn and alone:
            self._lane(sheet, own, drawn)
        for each, step in steps:
            self._milestone(sheet, each, step, axis)

    def _head(self, sheet: Sheet, commitment: BoardCommitment, axis: Axis | None) -> None:
        """What a commitment is, with the time below it; or beside it, if that is where bars are."""
        title = commitment_title(commitment, self._voice)
        sheet.words(title, size=HEAD - 1, bold=True, across=True)
        for line in self._facts(commitment):
            sheet.words(line, size=SMALL, tone="muted", across=True)
        if axis:
            self._axis(sheet, axis)

    def _facts(self, commitment: BoardCommitment) -> Iterator[str]:
        voice = self._voice
        lead = name_words(commitment.lead, voice) if commitment.lead else ""
        yield f"{voice.say(phrases.LEAD)}: {lead or voice.say(phrases.NO_LEAD)}"
        origins = [origin_words(each, voice, self._board) for each in commitment.origins]
        if origins:
            yield f"{voice.say(phrases.ORIGIN)}: {'; '.join(origins)}"
        if commitment.due or not commitment.milestones:
            when = dates_line(commitment.start, commitment.due, commitment.timing, voice)
            yield f"{voice.say(phrases.DUE)}: {when}"
        state = reviewed_words(commitment, voice)
        if state:
            yield f"{voice.say(phrases.STATE)}: {state}"
        advance = advance_words(commitment, voice)
        if advance:
            yield f"{voice.say(phrases.ADVANCE)}: {advance}"

    def _step(self, step: BoardMilestone) -> Step:
        return Step(
            start=step.start,
            due=step.due,
            actual_start=step.actual_start,
            actual_end=step.actual_end,
            state=step.status.value,
            late_since=_late_since(step.timing),
        )

    def _milestone(
        self, sheet: Sheet, milestone: BoardMilestone, step: Step, axis: Axis | None
    ) -> None:
        sheet.space(10)
        top = sheet.y
        self._words(sheet, milestone, step.state)
        self._bar(sheet, step, axis, top)
        for each in milestone.listed:
            self._activity(sheet, each, axis)

    def _bar(self, sheet: Sheet, step: Step, axis: Axis | None, top: float) -> None:
        """The bar of a step whose words begin at `top`: beside them, or below."""
        if axis is None or not is_drawn(step):
            return
        if sheet.layout.is_wide:
            below, sheet.y = sheet.y, top - 3
            self._lane(sheet, step, axis)
            sheet.y = max(below, sheet.y)
        else:
            self._lane(sheet, step, axis)

    def _activity(self, sheet: Sheet, activity: BoardActivity, axis: Axis | None) -> None:
        voice, step = self._voice, _activity_step(activity)
        sheet.space(6)
        top = sheet.y
        sheet.add(marks.mark(step.state, _INDENT, sheet.y + 2))
        beside = _INDENT + marks.SIZE + 8
        sheet.words(activity_title(activity, voice), size=SMALL, x=beside)
        state = capital(voice.say(status_words(activity.status)))
        sheet.words(state, size=SMALL, x=beside, tone=TONE_OF[step.state], bold=True)
        self._when(sheet, activity, beside)
        self._bar(sheet, step, axis, top)

    def _words(self, sheet: Sheet, milestone: BoardMilestone, state: str) -> None:
        voice = self._voice
        sheet.add(marks.mark(state, MARGIN, sheet.y + 2))
        sheet.words(milestone_title(milestone, voice), size=LARGE, x=_INDENT, bold=True)
        if milestone.description:
            # All of it stands in the text and in the table.
            said = voice.text(milestone.description)
            sheet.words(said, size=SMALL, x=_INDENT, most=_MOST_LINES)
        if milestone.responsible:
            names = names_words(milestone.responsible, voice)
            words = f"{voice.say(phrases.RESPONSIBLE)}: {names}"
            sheet.words(words, size=SMALL, x=_INDENT, tone="muted")
        sheet.words(self._state(milestone), size=SMALL, x=_INDENT, tone=TONE_OF[state], bold=True)
        if milestone.disputed:
            for each in milestone.reports:
                told = f"• {reporter_words(each, voice)}: {claim_words(each, voice)}"
                sheet.words(told, size=SMALL, x=_INDENT)
        if milestone.due or milestone.start or not milestone.listed:
            self._when(sheet, milestone, _INDENT)

    def _when(self, sheet: Sheet, thing: BoardMilestone | BoardActivity, x: float) -> None:
        """When it is due, and how it stands against the day."""
        voice = self._voice
        if not thing.timing.is_late:
            when = dates_line(thing.start, thing.due, thing.timing, voice)
            sheet.words(capital(when), size=SMALL, x=x, tone="muted")
            return
        when = dates_words(thing.start, thing.due, voice)
        sheet.words(capital(when), size=SMALL, x=x, tone="muted")
        late = capital(timing_words(thing.timing, thing.due, voice))
        sheet.add(marks.warning(x, sheet.y + 1))
        sheet.words(late, size=SMALL, x=x + marks.SIZE + 5, tone="late", bold=True)

    def _state(self, milestone: BoardMilestone) -> str:
        voice = self._voice
        words = capital(state_words(milestone, voice))
        if milestone.disputed:
            return f"{words}: {voice.say(phrases.DISPUTED_MORE)}"
        if not milestone.reports:
            return words
        return (
            f"{words}, {voice.say(phrases.SAYS, name=reporter_words(milestone.reports[0], voice))}"
        )

    def _axis(self, sheet: Sheet, axis: Axis) -> None:
        today = self._board.today
        said_words = axis.words(self._voice.lang)
        if today and axis.holds(today):
            said, x = self._voice.say(phrases.TODAY), (axis.at(today) + axis.after(today)) / 2
            sheet.space(16)
            half = width(said, SIZE, bold=True) / 2
            x = min(max(x, axis.left + half), axis.right - half)
            sheet.add(_label(said, x, sheet.y, "gb-ink gb-bold", "middle"))
        sheet.space(17)
        years = [each for each in said_words if each.is_year]
        sheet.add(*(_label(each.words, each.x, sheet.y, "gb-ink", None) for each in years))
        quarters = [each for each in said_words if not each.is_year]
        if quarters:
            sheet.space(15)
            sheet.add(
                *(_label(each.words, each.x, sheet.y, "gb-muted", "middle") for each in quarters)
            )

    def _lane(self, sheet: Sheet, step: Step, axis: Axis) -> None:
        sheet.space(5)
        drawn, signs = lane_of(step, axis, sheet.y, self._prefix, self._board.today)
        sheet.add(*drawn)
        sheet.space(HEIGHT)
        self.signs |= signs


def _activity_step(activity: BoardActivity) -> Step:
    return Step(
        start=activity.start,
        due=activity.due,
        actual_start=None,
        actual_end=None,
        state=activity.status.value,
        late_since=_late_since(activity.timing),
    )


def _late_since(timing: Timing) -> date | None:
    return timing.over + timedelta(days=1) if timing.over and timing.is_late else None


def _label(words: str, x: float, y: float, kind: str, anchor: str | None) -> Markup:
    return element(
        "text",
        words,
        x=x,
        y=y - 3,
        class_=kind,
        font_size=SIZE,
        text_anchor=anchor,
    )
