"""The conditions of stars and flags, each with what holds of one commitment."""

from typing import NamedTuple

from gobierno_abierto.model import ActionPlan, Coding, Commitment, Missing
from gobierno_abierto.standards import phrases as say
from gobierno_abierto.standards.codings import END_OF_TERM, PROGRESS, code, coding, missing, year_of
from gobierno_abierto.standards.reports import report_term
from gobierno_abierto.standards.scales import Scale, is_used, scale_of
from gobierno_abierto.standards.stars import (
    HIGH_COMPLETION,
    IMPACT,
    SPECIFIC,
    Formula,
    stars_were_given,
)
from gobierno_abierto.standards.verdict import Condition, marked
from gobierno_abierto.words import QUOTED, Sentence, alike, filled
from gobierno_abierto.words.codelists import BY_KEY, Term

VALUES = (
    "relevance-access-to-information",
    "relevance-civic-participation",
    "relevance-public-accountability",
)
_FORMULAS = {Formula.UNTIL_2014: say.UNTIL_2014, Formula.SINCE_2015: say.SINCE_2015}


class Asked(NamedTuple):
    """What is asked of one indicator: which codes, and how that is said.

    `met` and `unmet` have the places `said`, `wanted` and `report`; `constraint` is how the
    Partnership's database calls the condition.
    """

    indicator: str
    report: str
    wanted: tuple[str, ...]
    met: Sentence
    unmet: Sentence
    constraint: str | None = None


def judged(commitment: Commitment, plan: ActionPlan | None, asked: Asked) -> Condition:
    """Whether the code of an indicator is one of those that are asked for."""
    found = coding(commitment, asked.indicator, asked.report)
    scale = scale_of(asked.indicator, asked.report)
    if found is None or found.code is None or scale is None or scale.codelist is None:
        return unknown(commitment, plan, asked.indicator, asked.report, asked.constraint)
    terms = scale.codelist.terms
    if found.code not in terms:
        name, labels = _name(asked.indicator)
        clause = filled(say.STRANGE_CODE, indicator=name, code=found.code)
        return Condition(
            asked.indicator, asked.report, None, None, clause, asked.constraint, labels=labels
        )
    met = found.code in asked.wanted
    wanted = tuple(terms[each] for each in asked.wanted)
    clause = filled(
        asked.met if met else asked.unmet,
        said=shown(scale, found),
        wanted=_either([marked(each) for each in wanted]),
        report=report_name(asked.report, plan),
    )
    labels = () if found.label else (terms[found.code],)
    labels = labels if met else (*labels, *wanted)
    return Condition(
        asked.indicator, asked.report, met, None, clause, asked.constraint, labels=labels
    )


def unknown(
    commitment: Commitment,
    plan: ActionPlan | None,
    indicator: str,
    report: str,
    constraint: str | None = None,
) -> Condition:
    """A condition of which nothing is known, and why."""
    used = is_used(indicator, report, year_of(plan))
    why = missing(commitment, indicator, report, used=used) or Missing.BLANK
    name, labels = _name(indicator)
    clause = filled(say.NO_CODE, indicator=name, report=report_name(report, plan), missing=why)
    return Condition(indicator, report, None, why, clause, constraint, labels=labels)


def specificity(commitment: Commitment, plan: ActionPlan | None) -> Condition:
    """Specific enough to be judged: medium or high specificity, or verifiable."""
    specific = judged(
        commitment,
        plan,
        Asked("specificity", PROGRESS, SPECIFIC, say.SPECIFIC, say.NOT_SPECIFIC, "Spec"),
    )
    if specific.met:
        return specific
    verifiable = code(commitment, "verifiable", PROGRESS)
    if verifiable == "Yes":
        return Condition("verifiable", PROGRESS, True, None, say.VERIFIABLE, "Spec")
    if specific.met is None and verifiable == "No":
        return Condition("verifiable", PROGRESS, False, None, say.NOT_VERIFIABLE, "Spec")
    if specific.met is None:
        return unknown(commitment, plan, "verifiable", PROGRESS, "Spec")
    return specific


def relevance(commitment: Commitment, plan: ActionPlan | None) -> Condition:
    """Relevant to the values of the Partnership.

    Where reviewers only said to which: to access to information, civic participation or public
    accountability. Technology alone is never enough.
    """
    stated = code(commitment, "relevant", PROGRESS)
    values = [code(commitment, value, PROGRESS) for value in VALUES]
    relevant = {"1": True, "0": False}.get(stated or "")
    if relevant is None and "1" in values:
        relevant = True
    elif relevant is None and all(value == "0" for value in values):
        relevant = False
    if relevant is None:
        return unknown(commitment, plan, "relevant", PROGRESS, "Rel")
    clause = say.RELEVANT if relevant else say.NOT_RELEVANT
    return Condition("relevant", PROGRESS, relevant, None, clause, "Rel")


def impact(
    commitment: Commitment, plan: ActionPlan | None, formula: Formula | None = None
) -> Condition:
    """Potential impact: what a formula of the star asks for; without one, what is ambitious."""
    wanted = IMPACT[formula or Formula.UNTIL_2014]
    unmet = say.TOO_LITTLE_IMPACT
    if formula:
        said, asked = alike("{said}"), alike("{wanted}")
        unmet = filled(
            say.TOO_LITTLE_IMPACT_FOR_A_STAR, said=said, wanted=asked, formula=_FORMULAS[formula]
        )
    return judged(
        commitment,
        plan,
        Asked("potential-impact", PROGRESS, wanted, say.IMPACT, unmet, "PotImp"),
    )


def completion(commitment: Commitment, plan: ActionPlan | None, report: str) -> Condition:
    """Substantial or complete completion, by one report."""
    asked = Asked(
        "completion", report, HIGH_COMPLETION, say.COMPLETED, say.TOO_LITTLE_COMPLETED, "Cmpl"
    )
    return judged(commitment, plan, asked)


def opening(commitment: Commitment, plan: ActionPlan | None) -> Condition:
    """Government opened to a high degree: major or outstanding."""
    return judged(
        commitment,
        plan,
        Asked("did-it-open-government", END_OF_TERM, ("3", "4"), say.OPENED, say.TOO_LITTLE_OPENED),
    )


def early_results(commitment: Commitment, plan: ActionPlan | None) -> Condition:
    """Significant early results; moderate ones are not enough."""
    return judged(
        commitment,
        plan,
        Asked("early-results", END_OF_TERM, ("2",), say.EARLY, say.TOO_LITTLE_EARLY),
    )


def era(commitment: Commitment, plan: ActionPlan | None, report: str) -> Condition:
    """Stars were still given."""
    given = stars_were_given(commitment, plan, report)
    why = None if given else Missing.NOT_USED if given is False else Missing.BLANK
    clause = say.IN_ERA if given else say.UNKNOWN_ERA if given is None else say.AFTER_ERA
    # It has not failed: nobody was asked.
    return Condition(
        "starred", report, given or None, why, filled(clause, report=report_name(report, plan))
    )


def shown(scale: Scale, found: Coding) -> Sentence:
    """What was coded: the word that was published, else the label of the scale."""
    if found.label:
        return filled(QUOTED, it=found.label)
    term = scale.codelist.terms.get(found.code or "") if scale.codelist else None
    return marked(term) if term else alike(found.code or "")


def report_name(report: str, plan: ActionPlan | None) -> Sentence:
    """What a report on a plan of that year is called."""
    term = report_term(report, plan)
    return term.label if term else alike(report)


def _name(indicator: str) -> tuple[Sentence, tuple[Term, ...]]:
    """What an indicator is called, and the labels that stand in it."""
    term: Term | None = BY_KEY["indicator"].terms.get(indicator)
    return (marked(term), (term,)) if term else (alike(indicator), ())


def _either(words: list[Sentence]) -> Sentence:
    if len(words) < 2:
        return words[0]
    return filled(say.OR, one=words[0], other=words[-1])
