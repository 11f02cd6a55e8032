"""What several parties say of one step, and whether they can all be right."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from gobierno_abierto.model import Activity, Claim, Milestone, Progress, bounds

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
_DONE = (Progress.COMPLETED, Progress.VERIFIED)


class State(NamedTuple):
    """How far a step is said to be (0: not begun, 1: begun, 2: done), and whether it was given up.

    Given up is what was stopped before its end, or withdrawn.
    """

    far: int
    given_up: bool


def state_of(claim: Claim) -> State | None:
    """How far a claim says that a step is; `None`: it does not say.

    Without a word of progress its percentage counts: 0, 100, or something between. One below 0 or
    above 100 says nothing. What word and percentage contradict is neither known to be done nor
    not to be begun: it is something between.
    """
    if contradicts_itself(claim):
        return State(1, given_up=False)
    if claim.progress and claim.progress is not Progress.UNCLEAR:
        return State(_HOW_FAR[claim.progress], claim.progress in _GIVEN_UP)
    percent = percent_of(claim)
    if percent is None:
        return None
    far = 2 if percent == 100 else 1 if percent > 0 else 0
    return State(far, given_up=False)


def percent_of(claim: Claim) -> int | None:
    """The percentage of a claim; `None`: it gives none, or one below 0 or above 100."""
    percent = claim.percent
    return percent if percent is not None and 0 <= percent <= 100 else None


def contradicts_itself(claim: Claim) -> bool:
    """Whether the word and the percentage of a claim cannot both be true.

    What is completed or verified has 100, what has not started has 0, and what has 100 is not in
    progress. A word that makes nothing clear contradicts no percentage.
    """
    percent = percent_of(claim)
    if percent is None:
        return False
    if claim.progress in _DONE:
        return percent < 100
    if claim.progress is Progress.NOT_STARTED:
        return percent > 0
    return percent == 100 and claim.progress is Progress.IN_PROGRESS


def latest_claims(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """The latest claim of each reporter that says how far the step is, the oldest first.

    A comment alone takes nothing back. If one reporter made several on the last day, all count
    that differ in the state, the percentage or the role: nobody knows which of them holds. Those
    of an earlier period than another one do not count. Claims after `today` are left out; `None`:
    all count.
    """
    stated = [
        claim for claim in step.claims if state_of(claim) and (today is None or claim.date <= today)
    ]
    last = {claim.by: claim.date for claim in sorted(stated, key=_day)}
    newest = [claim for claim in stated if claim.date == last[claim.by]]
    latest = {
        (claim.by, claim.role, claim.progress, percent_of(claim)): claim
        for claim in newest
        if not any(_is_of_an_earlier_period(claim, other) for other in newest)
    }
    return tuple(sorted(latest.values(), key=_day))


def _is_of_an_earlier_period(claim: Claim, other: Claim) -> bool:
    """Whether another claim of the same reporter and day speaks of a later time."""
    if claim.by != other.by or claim.period is None or other.period is None:
        return False
    end, later = bounds(claim.period).last, bounds(other.period).last
    return end is not None and later is not None and end < later


def newest_claims(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """Those of the `latest_claims` that were made on the last day of them all."""
    latest = latest_claims(step, today)
    return tuple(claim for claim in latest if claim.date == latest[-1].date)


def self_contradictions(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """The newest claims that contradict themselves: of such a step nobody knows how it stands."""
    return tuple(claim for claim in newest_claims(step, today) if contradicts_itself(claim))


def is_withdrawn(step: Step, today: date | None = None) -> bool:
    """Whether those who said something last all say that it was withdrawn, and nobody disagrees."""
    claims = disagreement(step, today) or newest_claims(step, today)
    return bool(claims) and all(claim.progress is Progress.WITHDRAWN for claim in claims)


def last_said(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """What each reporter said last of a step, the oldest first.

    Besides `latest_claims` it is what was said instead, or after that, in a word that is not
    understood or that makes nothing clear. Comments alone are left out.
    """
    stated = latest_claims(step, today)
    clear = {claim.by: claim.date for claim in stated}
    past = (claim for claim in step.claims if today is None or claim.date <= today)
    last = {claim.by: claim for claim in sorted(past, key=_day)}
    unclear = (
        claim
        for claim in last.values()
        if not (state_of(claim) and claim.date == clear.get(claim.by))
        and (claim.progress or claim.reported)
    )
    return tuple(sorted((*stated, *unclear), key=_day))


def disagreement(step: Step, today: date | None = None) -> tuple[Claim, ...]:
    """The latest claims of all reporters, if they cannot all be true; else nothing.

    They cannot if two of one day differ, even of one reporter, in how far they say it is or in a
    percentage that both give; or if a later one says less than an earlier one of somebody else,
    since what is done is not undone: that it is less far, or equally far with a lower percentage.
    That a later one says more is no disagreement.

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
        said = [(state, percent_of(claim)) for claim in same_day if (state := state_of(claim))]
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


def _day(claim: Claim) -> date:
    return claim.date
