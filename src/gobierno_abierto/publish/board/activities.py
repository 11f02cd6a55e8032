"""The activities of a milestone: how they stand, and which of them are shown."""

from collections import Counter
from datetime import date

from gobierno_abierto.model import Activity, EdtfDate, Milestone, Progress, bounds
from gobierno_abierto.publish.board.choosing import Chosen
from gobierno_abierto.publish.board.kinds import BoardActivity, Question, Status, status_by
from gobierno_abierto.publish.board.states import standing
from gobierno_abierto.standards.timing import Timeliness, Timing, timing_of

_REPORTED: tuple[Status, ...] = (*Progress, Question.DISPUTED, Question.NOT_UNDERSTOOD)


def activities_of(step: Milestone, today: date | None) -> tuple[BoardActivity, ...]:
    """The activities of a milestone as they stand on `today`.

    Once the milestone itself is done or called off, none of them is late any more.
    """
    own = timing_of(step, today).timeliness
    is_settled = own is not None and (own.is_done or own is Timeliness.CALLED_OFF)
    return tuple(_activity(each, today, is_settled=is_settled) for each in step.activities)


def counted(activities: tuple[BoardActivity, ...]) -> tuple[tuple[Status, int], ...]:
    """How many of those of which something is reported stand how."""
    counts = Counter(each.status for each in activities)
    return tuple((each, counts[each]) for each in _REPORTED if counts[each])


def listed(
    step: Milestone, activities: tuple[BoardActivity, ...], chosen: Chosen
) -> tuple[BoardActivity, ...]:
    """Those that are shown: what was asked for; else all in place of a date, else what is late."""
    if asks_for_time(chosen):
        return tuple(each for each in activities if _is_asked_for(each, chosen))
    if step.due is None and any(each.due for each in activities):
        return activities
    return tuple(each for each in activities if each.timing.is_late)


def asks_for_time(chosen: Chosen) -> bool:
    """Whether what is late, or due before a day, is asked for."""
    return chosen.status is Question.LATE or chosen.due_before is not None


def is_due_before(due: EdtfDate | None, day: date | None) -> bool:
    """Whether the last day of a date lies before another; not if one of them is not known."""
    last = bounds(due).last if due else None
    return last is not None and day is not None and last < day


def _is_asked_for(activity: BoardActivity, chosen: Chosen) -> bool:
    if chosen.status is Question.LATE and not activity.timing.is_late:
        return False
    return chosen.due_before is None or is_due_before(activity.due, chosen.due_before)


def _activity(activity: Activity, today: date | None, *, is_settled: bool) -> BoardActivity:
    found = standing(activity, today)
    timing = timing_of(activity, today)
    return BoardActivity(
        id=activity.id,
        label=activity.label,
        title=activity.title,
        start=activity.start,
        due=activity.due,
        status=Question.DISPUTED
        if found.disputed
        else status_by(
            found.counts.progress if found.counts else None,
            found.counts.percent if found.counts else None,
            is_reported=bool(found.claims),
        ),
        timing=Timing() if is_settled and timing.is_late else timing,
    )
