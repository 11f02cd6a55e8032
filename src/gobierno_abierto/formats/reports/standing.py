"""Where a milestone stands before anybody is asked: whether to ask, and what was last said."""

from datetime import date

from gobierno_abierto.index import Index
from gobierno_abierto.model import (
    Claim,
    Commitment,
    CommitmentKind,
    Milestone,
    Progress,
    Text,
)
from gobierno_abierto.standards.disagreement import last_said, latest_claims, state_of
from gobierno_abierto.standards.phrases import OVER
from gobierno_abierto.standards.timing import timing_of
from gobierno_abierto.words import (
    PERCENT,
    Language,
    Sentence,
    alike,
    code_words,
    date_words,
    day_words,
    in_language,
    label,
)

_DONE = 2
# A cell that is longer is not read by anybody.
_LONGEST = 300

_SAID = alike("{day}, {who}: {what}")
_QUOTED = Sentence("«{word}»", "“{word}”", "«{word}»")
_OVERDUE = Sentence("{due} (vencido)", "{due} (overdue)", "{due} (vencido)")


def is_promised(commitment: Commitment) -> bool:
    """Whether somebody answers for it: a model or a proposal was promised by nobody yet."""
    kinds = (CommitmentKind.ADOPTED, None)
    return commitment.kind in kinds and commitment.replaced_by is None


def is_open(milestone: Milestone, today: date | None) -> bool:
    """Whether there is anything to ask: not if all who report agree that it is done or withdrawn.

    Where nobody has reported, the day on which it ended says so.
    """
    if milestone.replaced_by is not None:
        return False
    claims = latest_claims(milestone, today)
    if not claims:
        return milestone.actual_end is None
    return not all(map(_is_over, claims))


def _is_over(claim: Claim) -> bool:
    state = state_of(claim)
    return claim.progress is Progress.WITHDRAWN or (state is not None and state.far == _DONE)


def due_words(milestone: Milestone, lang: Language, today: date | None) -> str:
    """When a milestone is due; and whether that is past, if it is said which day it is.

    It is late as it is on the board: not where those who report disagree whether it is done.
    """
    if milestone.due is None:
        return ""
    due = date_words(milestone.due, lang)
    timing = timing_of(milestone, today)
    if timing.over is None:
        return due
    if timing.is_late:
        return _OVERDUE.in_language(lang).format(due=due)
    over = OVER.in_language(lang).format(day=day_words(timing.over, lang))
    return f"{due} ({over})"


def last_words(milestone: Milestone, index: Index, lang: Language, today: date | None) -> str:
    """What each reporter said last: who, when and what.

    Only organisations are named. Who else has reported is told by the role alone: it may be a
    person, and comments may speak of one.
    """
    said = (_said(each, index, lang) for each in last_said(milestone, today))
    return cell_words("; ".join(said))


def _said(claim: Claim, index: Index, lang: Language) -> str:
    organization = index.organizations.get(claim.by)
    who = in_language(organization.name, lang) if organization else label(claim.role, lang)
    parts = [code_words(claim.progress).in_language(lang)] if claim.progress else []
    if not claim.progress and claim.reported:
        # It is what was written under the status, and not understood.
        parts.append(_QUOTED.in_language(lang).format(word=claim.reported))
    if claim.percent is not None:
        parts.append(PERCENT.in_language(lang).format(percent=claim.percent))
    return _SAID.in_language(lang).format(
        day=day_words(claim.date, lang), who=who, what=", ".join(parts)
    )


def title_words(printed: str | None, title: Text | None, lang: str) -> str:
    """A number as printed and a title, in one cell: "2.1" alone would become a date."""
    return cell_words(" ".join(filter(None, (printed, in_language(title, lang) if title else ""))))


def cell_words(words: str) -> str:
    """`words` on one line, and not for ever."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
