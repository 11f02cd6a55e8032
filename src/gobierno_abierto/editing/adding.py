"""What is added to a plan: commitments, milestones, activities, claims, assessments."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, TypeVar

import attrs

from gobierno_abierto.editing.changing import Change, D, IdError, changed
from gobierno_abierto.index import walk
from gobierno_abierto.model import (
    Activity,
    Assessment,
    Claim,
    Commitment,
    Document,
    Milestone,
    Noun,
)

N = TypeVar("N", bound=Noun)


def add_claim(document: D, step_id: str, claim: Claim) -> D:
    """The document with a further claim on a milestone or an activity; none is overwritten.

    Raises:
        IdError: if no milestone or activity has that id, or more than one.
    """
    return add_claims(document, {step_id: (claim,)})


def add_claims(document: D, claims: Mapping[str, Iterable[Claim]]) -> D:
    """The document with further claims, by the ids of their milestones and activities.

    Raises:
        IdError: if an id is not that of one milestone or activity.
    """
    changes: dict[str, Change] = {
        step_id: _appending("claims", tuple(those), (Milestone, Activity))
        for step_id, those in claims.items()
    }
    return changed(document, changes)


def add_activity(document: D, milestone_id: str, activity: Activity) -> D:
    """The document with a further activity below a milestone.

    Raises:
        IdError: if no milestone has that id, or more than one; or if the activity's is taken.
    """
    return _added(document, milestone_id, "activities", activity, Milestone)


def add_milestone(document: D, commitment_id: str, milestone: Milestone) -> D:
    """The document with a further milestone of a commitment.

    Raises:
        IdError: if no commitment has that id, or more than one; or if the milestone's is taken.
    """
    return _added(document, commitment_id, "milestones", milestone, Commitment)


def add_assessment(document: D, commitment_id: str, assessment: Assessment) -> D:
    """The document with a further assessment of a commitment.

    Raises:
        IdError: if no commitment has that id, or more than one; or if the assessment's is taken.
    """
    return _added(document, commitment_id, "assessments", assessment, Commitment)


def add_commitment(document: D, commitment: Commitment) -> D:
    """The document with a further commitment, after the others.

    Raises:
        IdError: if its id, or one within it, is taken.
    """
    _require_free(document, commitment)
    return attrs.evolve(document, commitments=(*document.commitments, commitment))


def _added(document: D, noun_id: str, field: str, new: Noun, kind: type[Noun]) -> D:
    _require_free(document, new)
    return changed(document, {noun_id: _appending(field, (new,), (kind,))})


def _appending(field: str, new: tuple[Any, ...], kinds: tuple[type[Noun], ...]) -> Change:
    append: Callable[[Noun], Noun] = partial(_appended, field=field, new=new, kinds=kinds)
    return append


def _appended(noun: N, *, field: str, new: tuple[Any, ...], kinds: tuple[type[Noun], ...]) -> N:
    if not isinstance(noun, kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        raise IdError(f"{noun.id!r} is a {type(noun).__name__}, not a {wanted}")
    longer: dict[str, Any] = {field: (*getattr(noun, field), *new)}
    return attrs.evolve(noun, **longer)


def _require_free(document: Document, new: Noun) -> None:
    taken = {each.value.id for each in walk(document) if isinstance(each.value, Noun)}
    for each in walk(new):
        if isinstance(each.value, Noun):
            if each.value.id in taken:
                raise IdError(f"the id {each.value.id!r} is taken")
            taken.add(each.value.id)
