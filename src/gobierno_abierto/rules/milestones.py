"""Rules on milestones and activities: whether they can be verified, their dates and weights."""

from collections.abc import Iterator

from gobierno_abierto.findings import Entry, Finding, Severity, finding
from gobierno_abierto.findings.catalogue import milestones as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Commitment,
    CommitmentKind,
    Milestone,
    Template,
    bounds,
)
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import some
from gobierno_abierto.standards.codings import year_of

# The second template; of plans of 2013 it is not certain which they have.
_VERIFIABLE_SINCE = 2014


def _with_milestones(index: Index) -> Iterator[tuple[str, Commitment]]:
    for position, commitment in enumerate(index.document.commitments):
        if commitment.milestones:
            yield f"/commitments/{position}/milestones", commitment


def _milestones(index: Index) -> Iterator[tuple[str, Milestone]]:
    for pointer, commitment in _with_milestones(index):
        for position, milestone in enumerate(commitment.milestones):
            yield f"{pointer}/{position}", milestone


def _gathered(
    entry: Entry, pointer: str, commitment: Commitment, those: list[int]
) -> Iterator[Finding]:
    """One finding on the milestones of a commitment that lack something."""
    if those:
        yield finding(
            entry,
            pointer,
            ids=(commitment.id,),
            related=tuple(f"{pointer}/{n}" for n in those),
            name=name_of(commitment),
            milestones=some(name_of(commitment.milestones[n]) for n in those),
        )


def _not_verifiable(index: Index) -> Iterator[Finding]:
    asked = {name for name, plan in index.plans.items() if _asks_for_proof(plan)}
    held_to = [
        (pointer, commitment)
        for pointer, commitment in _with_milestones(index)
        if commitment.plan in asked and commitment.kind is CommitmentKind.ADOPTED
    ]
    # A plan in which nothing of the kind is written is not about it.
    about = {each.plan for _, each in held_to if any(map(_can_be_verified, each.milestones))}
    for pointer, commitment in held_to:
        if commitment.plan in about:
            those = [
                n
                for n, each in enumerate(commitment.milestones)
                # What stands in its place is looked at by itself.
                if each.replaced_by is None and not _can_be_verified(each)
            ]
            yield from _gathered(said.NOT_VERIFIABLE, pointer, commitment, those)


def _asks_for_proof(plan: ActionPlan) -> bool:
    """Whether its template asks for milestones that can be verified, as all but the first do."""
    year = year_of(plan)
    if plan.template is None:
        return year is not None and year >= _VERIFIABLE_SINCE
    return plan.template is not Template.T1


def _can_be_verified(milestone: Milestone) -> bool:
    by_itself = milestone.deliverable or milestone.indicator or milestone.verification
    return bool(by_itself) or any(each.verification for each in milestone.activities)


def _ended_before_start(index: Index) -> Iterator[Finding]:
    for pointer, milestone in _milestones(index):
        if milestone.actual_start is None or milestone.actual_end is None:
            continue
        first, last = bounds(milestone.actual_start).first, bounds(milestone.actual_end).last
        if first and last and first > last:
            yield finding(
                said.ENDED_BEFORE_START,
                f"{pointer}/actual_end",
                ids=(milestone.id,),
                name=name_of(milestone),
                start=milestone.actual_start,
                end=milestone.actual_end,
            )


def _outside_milestone(index: Index) -> Iterator[Finding]:
    for pointer, milestone in _milestones(index):
        those = [
            (f"{pointer}/activities/{n}", each)
            for n, each in enumerate(milestone.activities)
            if _is_outside(each, milestone)
        ]
        if those:
            yield finding(
                said.OUTSIDE_MILESTONE,
                f"{pointer}/activities",
                ids=tuple(each.id for _, each in those),
                related=tuple(place for place, _ in those),
                name=name_of(milestone),
                activities=some(name_of(each) for _, each in those),
            )


def _is_outside(activity: Activity, milestone: Milestone) -> bool:
    """Whether one of its dates certainly lies before or after the milestone."""
    first = bounds(milestone.start).first if milestone.start else None
    last = bounds(milestone.due).last if milestone.due else None
    for when in (activity.start, activity.due):
        earliest, latest = bounds(when) if when else (None, None)
        if (last and earliest and earliest > last) or (first and latest and latest < first):
            return True
    return False


def _some_weights(index: Index) -> Iterator[Finding]:
    for pointer, commitment in _with_milestones(index):
        if any(each.weight is not None for each in commitment.milestones):
            those = [
                n
                for n, each in enumerate(commitment.milestones)
                if each.weight is None and each.replaced_by is None
            ]
            yield from _gathered(said.SOME_WEIGHTS, pointer, commitment, those)


def _impossible_weight(index: Index) -> Iterator[Finding]:
    for pointer, milestone in _milestones(index):
        if milestone.weight is not None and milestone.weight <= 0:
            yield finding(
                said.IMPOSSIBLE_WEIGHT,
                f"{pointer}/weight",
                ids=(milestone.id,),
                # Without a share it can be meant: it is done, and does not count.
                severity=Severity.WARNING if milestone.weight == 0 else None,
                name=name_of(milestone),
                weight=milestone.weight,
            )


RULES = (
    Rule(said.NOT_VERIFIABLE, _not_verifiable),
    Rule(said.ENDED_BEFORE_START, _ended_before_start),
    Rule(said.OUTSIDE_MILESTONE, _outside_milestone),
    Rule(said.SOME_WEIGHTS, _some_weights),
    Rule(said.IMPOSSIBLE_WEIGHT, _impossible_weight),
)
