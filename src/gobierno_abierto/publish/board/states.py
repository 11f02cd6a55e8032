"""How a step stands by what is reported of it, and whether a plan is being carried out."""

from datetime import date
from typing import NamedTuple

from gobierno_abierto.model import ActionPlan, Claim, Progress
from gobierno_abierto.standards.disagreement import (
    Step,
    disagreement,
    last_said,
    self_contradictions,
    state_of,
)
from gobierno_abierto.standards.timing import has_begun, is_active


class Standing(NamedTuple):
    """The latest claim of each reporter, the last one first, and the one that counts.

    `counts` is `None` where they disagree, or nobody says anything. They disagree, too, where the
    last of them contradicts itself. What was verified counts
    before what was only said to be completed.
    """

    claims: tuple[Claim, ...]
    disputed: bool
    counts: Claim | None


def standing(step: Step, today: date | None) -> Standing:
    """How a milestone or an activity stands by its reports, those of later days left out."""
    claims = tuple(reversed(last_said(step, today)))
    if disagreement(step, today) or self_contradictions(step, today):
        return Standing(claims, disputed=True, counts=None)
    if not claims:
        return Standing((), disputed=False, counts=None)
    stated = (each for each in claims if state_of(each))
    newest = next(stated, claims[0])
    checked = (each for each in claims if each.progress is Progress.VERIFIED)
    counts = next((each for each in checked if state_of(each) == state_of(newest)), newest)
    return Standing(claims, disputed=False, counts=counts)


def plan_is_active(plan: ActionPlan, today: date | None) -> bool | None:
    """Whether a plan is being carried out on `today`; `None`: it is not known."""
    return None if today is None else is_active(plan, today)


def plan_is_to_come(plan: ActionPlan, today: date | None) -> bool:
    """Whether it is known that a plan has not begun yet on `today`."""
    return today is not None and has_begun(plan, today) is False
