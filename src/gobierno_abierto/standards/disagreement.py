"""What several parties say of one step, and whether they can all be right."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from gobierno_abierto.model import Activity, Claim, Milestone, Progress

Step = Milestone | Activity

# What is verified is completed; what is stopped or withdrawn may have come as far as what is in
# progress.
_HOW_FAR = {
    Progress.NOT_STARTED: 0,
    Progress.IN_PROGRESS: 1,
    Progress.STOPPED: 1,
    Progress.WITHDRAWN: 1,
    Progress.COMPLETED: 2,
    Progress.VERIFIED: 2,
}
_GIVEN_UP = (Progress.STOPPED, Progress.WITHDRAWN)


class State(NamedTuple):
    """How far a step is said to be (0: not begun, 1: begun, 2: done), and whether it was given up.

    Given up is what was stopped before its end, or withdrawn.
    """

    far: int
    given_up: bool


def state_of(claim: Claim) -> State | None:
    """How far a claim says that a step is; `None`: it does not say.

    Without a word of progress its percentage counts: 0, 100, or something between.
    """
    if claim.progress and claim.progress is not Progress.UNCLEAR:
        return State(_HOW_FAR[claim.progress], claim.progress in _GIVEN_UP)
    if claim.percent is None:
        return None
    far = 2 if claim.percent >= 100 else 1 if claim.percent > 0 else 0
    return State(far, given_up=False)


def latest_claims(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """The latest claim of each reporter that says how far the step is, the oldest first.

    A comment alone takes nothing back. Of two of one day and one reporter the one that stands
    last counts. Claims after `today` are left out; `None`: all count.
    """
    stated = [
        claim for claim in step.claims if state_of(claim) and (today is None or claim.date <= today)
    ]
    latest = {claim.by: claim for claim in sorted(stated, key=_day)}
    return tuple(sorted(latest.values(), key=_day))


def last_said(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """What each reporter said last of a step, the oldest first.

    Besides `latest_claims` it is what was said instead, or after that, in a word that is not
    understood or that makes nothing clear. Comments alone are left out.
    """
    stated = latest_claims(step, today)
    clear = {claim.by: claim for claim in stated}
    past = (claim for claim in step.claims if today is None or claim.date <= today)
    last = {claim.by: claim for claim in sorted(past, key=_day)}
    unclear = (
        claim
        for claim in last.values()
        if claim is not clear.get(claim.by) and (claim.progress or claim.reported)
    )
    return tuple(sorted((*stated, *unclear), key=_day))


def disagreement(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """The latest claims of all reporters, if they cannot all be true; else nothing.

    They cannot if two of one day differ, in how far they say it is or in a percentage that both
    give; or if a later one says less than an earlier one of somebody else, since what is done is
    not undone: that it is less far, or equally far with a lower percentage. That a later one says
    more is no disagreement.

    >>> from datetime import date
    >>> from gobierno_abierto.model import ClaimRole
    >>> day = date(2026, 3, 1)
    >>> yes = Claim(by="ministerio", role=ClaimRole.AGENCY, date=day, progress=Progress.COMPLETED)
    >>> no = Claim(by="red", role=ClaimRole.COUNTERPART, date=day, percent=60)
    >>> print(*(claim.by for claim in disagreement(Milestone(id="hito-1", claims=(yes, no)))))
    ministerio red
    """
    claims = latest_claims(step, today)
    return claims if _cannot_all_be_true(claims) else ()


def _cannot_all_be_true(claims: Iterable[Claim]) -> bool:
    # The highest percentage that was given before, by how far that was.
    highest: dict[int, int] = {}
    for _, same_day in groupby(claims, key=_day):
        said = [(state, _percent(claim)) for claim in same_day if (state := state_of(claim))]
        percents = {percent for _, percent in said if percent is not None}
        if len({state for state, _ in said}) > 1 or len(percents) > 1:
            return True
        for state, percent in said:
            before = highest.setdefault(state.far, 0)
            reached = before if percent is None else percent
            if state.far < max(highest) or reached < before:
                return True
            highest[state.far] = reached
    return False


def _percent(claim: Claim) -> int | None:
    """The percentage that is given, if it is one."""
    percent = claim.percent
    return percent if percent is not None and 0 <= percent <= 100 else None


def _day(claim: Claim) -> date:
    return claim.date
