"""What the independent reviewers say of a commitment, and what follows from it."""

from collections.abc import Iterator
from datetime import date

import attrs

from gobierno_abierto.model import ActionPlan, Assessment, Commitment, Progress, bounds
from gobierno_abierto.publish.board.kinds import Conclusion, Indicator, Review
from gobierno_abierto.standards import honest
from gobierno_abierto.standards.codings import DATABASE
from gobierno_abierto.standards.reports import report_term
from gobierno_abierto.standards.scales import scale_of
from gobierno_abierto.standards.statuses import progress_of
from gobierno_abierto.words import alike
from gobierno_abierto.words.codelists import BY_KEY, Term

# What readers want to know of each report, in this order.
_TOLD = (
    "specificity",
    "verifiable",
    "relevant",
    "potential-impact",
    "potential-for-results",
    "completion",
    "did-it-open-government",
    "early-results",
)


def until(commitment: Commitment, today: date | None) -> Commitment:
    """The commitment with those reviews only that can have been there on `today`."""
    if today is None:
        return commitment
    kept = tuple(each for each in commitment.assessments if _can_be_there(each, today))
    return attrs.evolve(commitment, assessments=kept)


def _can_be_there(assessment: Assessment, today: date) -> bool:
    first = bounds(assessment.date).first if assessment.date else None
    return first is None or first <= today


def reviews(commitment: Commitment, plan: ActionPlan | None) -> tuple[Review, ...]:
    """What was coded in each report; nothing where there is no report, or no code in it."""
    return tuple(
        Review(
            code=each.report,
            report=report_term(each.report, plan) or _unknown(each.report),
            date=each.date,
            indicators=coded,
        )
        for each in commitment.assessments
        if each.report != DATABASE and (coded := tuple(_indicators(each)))
    )


def conclusions(commitment: Commitment, plan: ActionPlan | None) -> tuple[Conclusion, ...]:
    """What can honestly be said of a commitment that was reviewed; of others nothing."""
    if not reviews(commitment, plan):
        return ()
    verdicts = {
        "starred": honest.starred(commitment, plan),
        "high-completion": honest.high_completion(commitment, plan),
        "high-ambition": honest.high_ambition(commitment, plan),
        "high-did-it-open-government": honest.high_did_it_open_government(commitment, plan),
    }
    return tuple(Conclusion(key=key, verdict=each) for key, each in verdicts.items())


def reviewed(commitment: Commitment, plan: ActionPlan | None) -> Progress | None:
    """How far a commitment was completed by its last review, in our words.

    Only of one without milestones: of others it is told milestone by milestone.
    """
    code = None if commitment.milestones else honest.completion(commitment, plan).code
    return progress_of(code, "irm") if code else None


def _indicators(assessment: Assessment) -> Iterator[Indicator]:
    found = {each.indicator: each for each in reversed(assessment.codings)}
    for name in _TOLD:
        coding = found.get(name)
        if coding is None or coding.code is None:
            continue
        scale = scale_of(name, assessment.report)
        terms = scale.codelist.terms if scale and scale.codelist else {}
        said = None if coding.label else terms.get(coding.code)
        yield Indicator(name=_term("indicator", name), said=said, coding=coding)


def _term(codelist: str, code: str) -> Term:
    """The words for a code; the code itself if it is none that is known."""
    known = BY_KEY[codelist].terms.get(code)
    return known or _unknown(code)


def _unknown(code: str) -> Term:
    return Term(alike(code), alike(code), None, ("es", "pt"))
