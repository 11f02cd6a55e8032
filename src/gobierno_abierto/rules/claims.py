"""Rules on what is reported of milestones."""

from collections.abc import Iterator
from itertools import groupby

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Claim, Milestone, Progress
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, some
from gobierno_abierto.words import Sentence, alike, filled

_CLAIM = alike("{role}: {state} ({day})")
_PERCENT = Sentence("{percent}\u202f%", "{percent}%", "{percent}%")
# What is verified is completed; what is stopped may have come as far as what is in progress.
_HOW_FAR = {
    Progress.NOT_STARTED: 0,
    Progress.IN_PROGRESS: 1,
    Progress.STOPPED: 1,
    Progress.COMPLETED: 2,
    Progress.VERIFIED: 2,
}
_DONE = (Progress.COMPLETED, Progress.VERIFIED)


def _percent_out_of_range(index: Index) -> Iterator[Finding]:
    for each in index.records:
        percent = each.value.percent if isinstance(each.value, Claim) else None
        if percent is not None and not 0 <= percent <= 100:
            yield finding(
                said.PERCENT_OUT_OF_RANGE,
                f"{each.pointer}/percent",
                ids=concerned(index.document, each.pointer),
                percent=filled(_PERCENT, percent=percent),
            )


def _percent_disagrees(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Claim):
            continue
        progress, percent = each.value.progress, each.value.percent
        if progress and percent is not None and _contradict(progress, percent):
            yield finding(
                said.PERCENT_DISAGREES,
                f"{each.pointer}/percent",
                ids=concerned(index.document, each.pointer),
                progress=progress,
                percent=filled(_PERCENT, percent=percent),
            )


def _contradict(progress: Progress, percent: int) -> bool:
    if not 0 <= percent <= 100:
        return False
    if progress in _DONE:
        return percent < 100
    if progress is Progress.NOT_STARTED:
        return percent > 0
    return percent == 100 and progress is Progress.IN_PROGRESS


def _claims_disagree(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Milestone):
            continue
        stated = [claim for claim in each.value.claims if _state(claim)]
        latest = {claim.by: claim for claim in sorted(stated, key=lambda claim: claim.date)}
        claims = sorted(latest.values(), key=lambda claim: claim.date)
        if _disagree(claims):
            yield finding(
                said.CLAIMS_DISAGREE,
                f"{each.pointer}/claims",
                ids=(each.value.id,),
                name=name_of(each.value),
                claims=some(_told(claim) for claim in claims),
            )


def _disagree(claims: list[Claim]) -> bool:
    """Whether `claims`, the latest of each reporter by date, cannot all be true.

    Two of one day that differ; or a later one that says less than an earlier one, since what is
    done is not undone.
    """
    farthest = 0
    for _, same_day in groupby(claims, key=lambda claim: claim.date):
        said_that_day = {state for claim in same_day if (state := _state(claim))}
        reached = [far for far, _ in said_that_day]
        if len(said_that_day) > 1 or (reached and reached[0] < farthest):
            return True
        farthest = max([farthest, *reached])
    return False


def _state(claim: Claim) -> tuple[int, bool] | None:
    """How far a milestone is said to be, and whether it was stopped; `None`: it is not said."""
    if claim.progress:
        return _HOW_FAR[claim.progress], claim.progress is Progress.STOPPED
    if claim.percent is None:
        return None
    return (2 if claim.percent >= 100 else 1 if claim.percent > 0 else 0), False


def _told(claim: Claim) -> Sentence:
    state = claim.progress or filled(_PERCENT, percent=claim.percent or 0)
    return filled(_CLAIM, role=claim.role, state=state, day=claim.date)


RULES = (
    Rule(said.PERCENT_OUT_OF_RANGE, _percent_out_of_range),
    Rule(said.PERCENT_DISAGREES, _percent_disagrees),
    Rule(said.CLAIMS_DISAGREE, _claims_disagree),
)
