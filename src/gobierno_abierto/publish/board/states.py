"""How a step stands: by what is reported of it, and against the day."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from gobierno_abierto.model import ActionPlan, Claim, Commitment, Milestone, Progress, bounds
from gobierno_abierto.publish.board.kinds import Timing
from gobierno_abierto.publish.board.spans import runs_backwards
from gobierno_abierto.standards.disagreement import disagreement, latest_claims, state_of
from gobierno_abierto.standards.timing import Timeliness, is_active, timeliness


class Standing(NamedTuple):
    """The latest claim of each reporter, the last one first, and the one that counts.

    `counts` is `None` where they disagree, or nobody says anything. What was verified counts
    before what was only said to be completed.
    """

    claims: tuple[Claim, ...]
    disputed: bool
    counts: Claim | None


def standing(step: Milestone, today: date | None) -> Standing:
    """How a milestone stands by its reports, those of later days left out."""
    claims = tuple(reversed(_latest(step, today)))
    if disagreement(step, today):
        return Standing(claims, disputed=True, counts=None)
    if not claims:
        return Standing((), disputed=False, counts=None)
    last = state_of(claims[0])
    checked = (each for each in claims if each.progress is Progress.VERIFIED)
    counts = next((each for each in checked if state_of(each) == last), claims[0])
    return Standing(claims, disputed=False, counts=counts)


def _latest(step: Milestone, today: date | None) -> tuple[Claim, ...]:
    """The latest of each reporter; of one who never says how far it is, what is said instead."""
    stated = latest_claims(step, today)
    named = {claim.by for claim in stated}
    past = (claim for claim in step.claims if today is None or claim.date <= today)
    others = {claim.by: claim for claim in sorted(past, key=lambda claim: claim.date)}
    silent = (claim for claim in others.values() if claim.by not in named and claim.progress)
    return tuple(sorted((*stated, *silent), key=lambda claim: claim.date))


def reported_activities(step: Milestone, today: date | None) -> tuple[tuple[Progress, int], ...]:
    """How many activities are said to be how far, in the order of the codelist."""
    counts: Counter[Progress] = Counter()
    for activity in step.activities:
        claims = latest_claims(activity, today)
        if claims and not disagreement(activity, today) and claims[-1].progress:
            counts[claims[-1].progress] += 1
    return tuple((each, counts[each]) for each in Progress if counts[each])


def timing_of(step: Commitment | Milestone, today: date | None) -> Timing:
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


def plan_is_active(plan: ActionPlan, today: date | None) -> bool | None:
    """Whether a plan is being carried out on `today`; `None`: it is not known."""
    return None if today is None else is_active(plan, today)
