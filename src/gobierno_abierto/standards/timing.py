"""Whether a plan is active, and whether a step is on time, against a day that is given.

All of it is our own judgement: the Partnership has no rule for it.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

import attrs

from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Assessment,
    Bounds,
    Claim,
    Commitment,
    EdtfDate,
    Milestone,
    Progress,
    bounds,
    edtf,
)
from gobierno_abierto.standards.disagreement import (
    contradicts_itself,
    disagreement,
    is_withdrawn,
    latest_claims,
    newest_claims,
    percent_of,
    state_of,
)
from gobierno_abierto.standards.honest import completion
from gobierno_abierto.standards.spans import runs_backwards
from gobierno_abierto.words import Sentence

# How many days before it is due a step is due soon.
SOON = 30

_COMPLETE, _WITHDRAWN = "5", "0"
_DONE, _WHOLE = (Progress.COMPLETED, Progress.VERIFIED), 100


class Timeliness(StrEnum):
    """Where a step stands in time.

    `DONE` is done, and nobody can say whether in time. `CALLED_OFF` was withdrawn, or replaced by
    another. `DISPUTED`: those who report do not agree whether it is done, or what was said last
    contradicts itself in that. `UNKNOWN`: nobody said
    that it is done, and there is no day by which it should be; or nobody says anything of it.
    """

    NOT_YET_DUE = "not-yet-due"
    DUE_SOON = "due-soon"
    LATE = "late"
    DONE_ON_TIME = "done-on-time"
    DONE_LATE = "done-late"
    DONE = "done"
    CALLED_OFF = "called-off"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"

    @property
    def words(self) -> Sentence:
        """What it is called."""
        return _WORDS[self]

    @property
    def is_done(self) -> bool:
        """Whether it is done, in time or not."""
        return self in (Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE, Timeliness.DONE)


_WORDS = {
    Timeliness.NOT_YET_DUE: Sentence("aún no vence", "not yet due", "ainda não vence"),
    Timeliness.DUE_SOON: Sentence("vence pronto", "due soon", "vence em breve"),
    Timeliness.LATE: Sentence("atrasado", "late", "em atraso"),
    Timeliness.DONE_ON_TIME: Sentence("hecho a tiempo", "done on time", "feito no prazo"),
    Timeliness.DONE_LATE: Sentence("hecho tarde", "done late", "feito com atraso"),
    Timeliness.DONE: Sentence("hecho", "done", "feito"),
    Timeliness.CALLED_OFF: Sentence("ya no se hará", "called off", "não será mais feito"),
    Timeliness.DISPUTED: Sentence("en disputa", "disputed", "em disputa"),
    Timeliness.UNKNOWN: Sentence("no se sabe", "not known", "não se sabe"),
}


@attrs.frozen(kw_only=True)
class Timing:
    """How a step stands on the day that was given; `None`: none was.

    `over` is the last day on which it was to be done, where that has passed and it is not known
    to be done; `days_left` are those until then (0: it is today), where it has not.
    """

    timeliness: Timeliness | None = None
    over: date | None = None
    days_left: int | None = None

    @property
    def is_late(self) -> bool:
        """Whether its day has passed, and nobody says that it is done."""
        return self.timeliness is Timeliness.LATE


class _Kind(StrEnum):
    """What is known of a step: nothing, or that it is still owed, done, called off, disputed."""

    SILENT = "silent"
    OPEN = "open"
    DONE = "done"
    OFF = "off"
    DISPUTED = "disputed"


class _Known(NamedTuple):
    """What is known of a step; if it is done, between which days (`None`: not known) that was."""

    kind: _Kind
    first: date | None = None
    last: date | None = None


def is_active(plan: ActionPlan, today: date) -> bool | None:
    """Whether `today` lies in the period of a plan.

    `None`: it has no period, or one that is not precise enough: of "2022/2024" nobody knows on
    which day of 2024 it ends. A period that is one value ("2013") lasts as long as that value.
    """
    if plan.period is None:
        return None
    _, ends = _ends(plan.period)
    end = plan.period.value.partition("/")[2]
    begun = has_begun(plan, today)
    # Before the first day that a date can say there is none on which it was over.
    is_open = end == ".." or today == date.min
    over = False if is_open else _is_over(ends, today - timedelta(days=1))
    if begun is False or over:
        return False
    return True if begun and over is False else None


def has_begun(plan: ActionPlan, today: date) -> bool | None:
    """Whether the period of a plan has begun by `today`; `None`: it has none, or nobody knows."""
    if plan.period is None:
        return None
    begins, _ = _ends(plan.period)
    return True if plan.period.value.startswith("..") else _is_over(begins, today)


def _is_over(point: Bounds, today: date) -> bool | None:
    """Whether a day that lies between two has come; `None`: it may have, or nobody knows."""
    if point.first is None or point.last is None:
        return None
    return True if today >= point.last else False if today < point.first else None


def timeliness(
    step: Commitment | Milestone | Activity, today: date, *, soon: int = SOON
) -> Timeliness:
    """Where a step stands on `today`, by what was said of it until then.

    It is late once the last day on which it may be due is over: what is due in "2025-40" (the
    first semester) is late on 1 July, unless somebody has reported that it is done. A step that
    was stopped is still owed. A date without end ("2025/..", permanent) never comes.

    It was done on `actual_end`, where that is stated; else by the day of the first of the reports
    that say so and were not taken back since, or by the end of the time that this report covers.
    A report that comes after the day on which it was due does not say whether it was done in time:
    then it is `DONE`.

    Nobody reports on a commitment itself. It is done when the last review that codes its
    completion says complete, or when all its milestones are done, those apart that were called
    off; where nothing was said of any milestone, whatever completion reviewers coded counts. Once
    a commitment without milestones and without reviews is past its day, nothing is known of it.
    """
    if isinstance(step, Commitment):
        known, deadline = _of_commitment(step, today)
    else:
        known, deadline = _of_step(step, today), _deadline(step.due)
    if known.kind is _Kind.DONE:
        return _when_done(known, deadline)
    if known.kind is _Kind.OFF:
        return Timeliness.CALLED_OFF
    if known.kind is _Kind.DISPUTED:
        return Timeliness.DISPUTED
    if deadline is None:
        return Timeliness.UNKNOWN
    if today > deadline:
        # Of a commitment without milestones nobody was asked to report.
        unasked = isinstance(step, Commitment) and not step.milestones
        silent = unasked and known.kind is _Kind.SILENT
        return Timeliness.UNKNOWN if silent else Timeliness.LATE
    is_soon = deadline != date.max and (deadline - today).days <= soon
    return Timeliness.DUE_SOON if is_soon else Timeliness.NOT_YET_DUE


def timing_of(step: Commitment | Milestone | Activity, today: date | None) -> Timing:
    """How a step stands on `today`; of dates that contradict each other nothing follows."""
    if today is None:
        return Timing()
    if runs_backwards(step.start, step.due):
        return Timing(timeliness=Timeliness.UNKNOWN)
    found = timeliness(step, today)
    last = bounds(step.due).last if step.due else None
    if last is None or found.is_done or found is Timeliness.CALLED_OFF:
        return Timing(timeliness=found)
    if last < today:
        return Timing(timeliness=found, over=last)
    return Timing(timeliness=found, days_left=(last - today).days)


def _when_done(known: _Known, deadline: date | None) -> Timeliness:
    if deadline is None or deadline == date.max:
        return Timeliness.DONE
    if known.last and known.last <= deadline:
        return Timeliness.DONE_ON_TIME
    if known.first and known.first > deadline:
        return Timeliness.DONE_LATE
    return Timeliness.DONE


def _deadline(due: EdtfDate | None) -> date | None:
    """The last day on which something may be due; `None`: it is not known.

    `date.max` is the day of what is permanent: it never comes.
    """
    if due is None:
        return None
    return date.max if due.value.endswith("..") else bounds(due).last


def _of_step(step: Milestone | Activity, today: date) -> _Known:
    if isinstance(step, Milestone) and step.replaced_by:
        return _Known(_Kind.OFF)
    latest = latest_claims(step, today)
    disputed = disagreement(step, today)
    if len({_kind(claim) for claim in disputed}) > 1:
        return _Known(_Kind.DISPUTED)
    ended = bounds(step.actual_end) if isinstance(step, Milestone) and step.actual_end else None
    if ended and (ended.first or ended.last or date.max) <= today:
        denied = any(_kind(claim) is not _Kind.DONE for claim in latest if _after(claim, ended))
        return _Known(_Kind.DISPUTED) if denied else _Known(_Kind.DONE, *ended)
    if not latest:
        return _Known(_Kind.SILENT)
    kinds = {_kind(claim) for claim in newest_claims(step, today)}
    if _Kind.DISPUTED in kinds:
        return _Known(_Kind.DISPUTED)
    if _Kind.DONE in kinds:
        return _Known(_Kind.DONE, None, _reported_done(step, today))
    return _Known(_Kind.OFF if is_withdrawn(step, today) else _Kind.OPEN)


def _kind(claim: Claim) -> _Kind:
    if claim.progress is Progress.WITHDRAWN:
        return _Kind.OFF
    if contradicts_itself(claim) and (claim.progress in _DONE or percent_of(claim) == _WHOLE):
        return _Kind.DISPUTED
    state = state_of(claim)
    return _Kind.DONE if state and state.far > 1 else _Kind.OPEN


def _after(claim: Claim, ended: Bounds) -> bool:
    return ended.last is not None and claim.date > ended.last


def _reported_done(step: Milestone | Activity, today: date) -> date:
    """The day by which a step was done, as those say who still say so.

    What they said before they took it back does not count.
    """
    still = {claim.by for claim in latest_claims(step, today) if _kind(claim) is _Kind.DONE}
    past = [claim for claim in step.claims if claim.by in still and claim.date <= today]
    denied = sorted(
        (claim for claim in past if state_of(claim) and _kind(claim) is not _Kind.DONE),
        key=lambda claim: claim.date,
    )
    since = {claim.by: claim.date for claim in denied}
    return min(
        _covered(claim)
        for claim in past
        if _kind(claim) is _Kind.DONE and claim.date > since.get(claim.by, date.min)
    )


def _covered(claim: Claim) -> date:
    """The last day of which a claim speaks."""
    last = bounds(claim.period).last if claim.period else None
    return min(last, claim.date) if last else claim.date


def _of_commitment(commitment: Commitment, today: date) -> tuple[_Known, date | None]:
    """What is known of a commitment, and when it is due.

    Where that is not stated, when the last of its milestones is.
    """
    known = [(step, _of_step(step, today)) for step in commitment.milestones]
    live = [(step, each) for step, each in known if each.kind is not _Kind.OFF]
    deadline = _deadline(commitment.due)
    if commitment.due is None and live:
        each_due = [_deadline(step.due) for step, _ in live]
        stated = [day for day in each_due if day]
        deadline = max(stated) if len(stated) == len(each_due) else None
    reviewed = _reviewed(commitment, today)
    if not commitment.replaced_by and reviewed.kind is _Kind.DONE:
        return reviewed, deadline
    if commitment.replaced_by or (known and not live):
        return _Known(_Kind.OFF), deadline
    if all(each.kind is _Kind.SILENT for _, each in live):
        return reviewed, deadline
    return _together([each for _, each in live]), deadline


def _together(steps: list[_Known]) -> _Known:
    kinds = {each.kind for each in steps}
    if kinds == {_Kind.DONE}:
        lasts = [each.last for each in steps if each.last]
        firsts = [each.first for each in steps if each.first]
        last = max(lasts) if len(lasts) == len(steps) else None
        return _Known(_Kind.DONE, max(firsts, default=None), last)
    owed = kinds & {_Kind.OPEN, _Kind.SILENT}
    return _Known(_Kind.OPEN if owed else _Kind.DISPUTED)


def _reviewed(commitment: Commitment, today: date) -> _Known:
    """What the reviewers know of a commitment."""
    published = tuple(each for each in commitment.assessments if not _is_later(each, today))
    code = completion(attrs.evolve(commitment, assessments=published), None).code
    if code is None:
        return _Known(_Kind.SILENT)
    if code == _COMPLETE:
        return _Known(_Kind.DONE)
    return _Known(_Kind.OFF if code == _WITHDRAWN else _Kind.OPEN)


def _is_later(review: Assessment, today: date) -> bool:
    first = bounds(review.date).first if review.date else None
    return first is not None and first > today


def _ends(period: EdtfDate) -> tuple[Bounds, Bounds]:
    """Between which days a period begins, and between which it ends."""
    start, slash, end = period.value.partition("/")
    if not slash:
        whole = bounds(period)
        return Bounds(whole.first, whole.first), Bounds(whole.last, whole.last)
    return _point(start), _point(end)


def _point(value: str) -> Bounds:
    return Bounds(None, None) if value in ("", "..") else bounds(edtf(value))
