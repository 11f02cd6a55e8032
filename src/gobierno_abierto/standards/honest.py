"""What can honestly be said of a commitment, with the reasons: "not assessed" included.

The Partnership's database writes 0 where nobody looked; here that is `None`, with which of the
four kinds of missing it is. `published` has the same names, and says what the database says.
"""

from typing import NamedTuple

from gobierno_abierto.model import ActionPlan, Commitment, Missing
from gobierno_abierto.standards import conditions as asked
from gobierno_abierto.standards import phrases as say
from gobierno_abierto.standards.codings import (
    END_OF_TERM,
    PROGRESS,
    code,
    coding,
    missing,
    year_of,
)
from gobierno_abierto.standards.scales import Scale, is_used, scale_of
from gobierno_abierto.standards.stars import Formula, formula_in_force, stars_were_given
from gobierno_abierto.standards.verdict import Condition, Verdict, all_of, with_remark
from gobierno_abierto.words import Language, Sentence, filled
from gobierno_abierto.words.codelists import Term

# The last plans of which reviewers asked whether they opened government; then early results.
_LAST_OPENING = 2020
# The code of completion where the reviewers could not tell.
_UNCLEAR = "1"


class Level(NamedTuple):
    """How far a commitment was completed.

    `code` is the official code on the scale of `report`, the report that decides; all are `None`
    where no report codes it, and `missing` says why.
    """

    code: str | None
    missing: Missing | None
    report: str | None
    scale: Scale | None
    said: Sentence
    labels: tuple[Term, ...] = ()

    def explained(self, lang: Language) -> str:
        """The level, and by which report; our own translations have an asterisk."""
        words = self.said.in_language(lang)
        return with_remark(f"{words[:1].upper()}{words[1:]}.", list(self.labels), lang)


def completion(commitment: Commitment, plan: ActionPlan | None) -> Level:
    """How far a commitment was completed, by the last report that codes it.

    The end-of-term report takes precedence even where it says less than the progress report.
    """
    report = _deciding(commitment)
    scale = scale_of("completion", report) if report else None
    found = coding(commitment, "completion", report) if report else None
    if report is None or scale is None or found is None:
        why = _why_no_completion(commitment, plan)
        return Level(None, why, None, None, filled(say.MISSING_ALONE, missing=why))
    term = scale.codelist.terms.get(found.code or "") if scale.codelist else None
    said = filled(
        say.BY_REPORT, said=asked.shown(scale, found), report=asked.report_name(report, plan)
    )
    labels = (term,) if term and not found.label else ()
    return Level(found.code, None, report, scale, said, labels)


def high_completion(commitment: Commitment, plan: ActionPlan | None) -> Verdict:
    """Whether completion was substantial or complete, by the last report that codes it.

    Where its progress was unclear to the reviewers it cannot be said; the database has 0.
    """
    report = _deciding(commitment)
    condition = asked.completion(commitment, plan, report or END_OF_TERM)
    if report and code(commitment, "completion", report) == _UNCLEAR:
        clause = filled(say.COULD_NOT_TELL, report=asked.report_name(report, plan))
        condition = condition._replace(met=None, missing=Missing.BLANK, clause=clause, labels=())
    if report is None:
        condition = condition._replace(missing=_why_no_completion(commitment, plan))
    return all_of(say.HIGH_COMPLETION, (condition,))


def high_ambition(commitment: Commitment, plan: ActionPlan | None) -> Verdict:
    """Whether it has moderate or transformative potential impact, and is relevant.

    Plans since 2020 have no potential impact: of them it cannot be said, since we confirmed no
    source by which their potential for results stands for it.
    """
    conditions = (asked.impact(commitment, plan), asked.relevance(commitment, plan))
    return all_of(say.HIGH_AMBITION, conditions)


def high_did_it_open_government(commitment: Commitment, plan: ActionPlan | None) -> Verdict:
    """Whether it opened government to a high degree: major, outstanding, or significant early.

    Plans until 2020 were asked whether they opened government, those since 2021 for early
    results. Where both are coded, one of them is enough.
    """
    both = (asked.opening(commitment, plan), asked.early_results(commitment, plan))
    coded = tuple(each for each in both if each.met is not None)
    met = tuple(each for each in coded if each.met)
    if coded:
        return all_of(say.HIGH_OPENING, met or coded)
    year = year_of(plan)
    later = year is not None and year > _LAST_OPENING
    return all_of(say.HIGH_OPENING, (both[1] if later else both[0],))


def starred(
    commitment: Commitment,
    plan: ActionPlan | None,
    *,
    formula: Formula | None = None,
    report: str | None = None,
) -> Verdict:
    """Whether it has a star.

    `formula` is which of the two is applied; `None`: the one that was in force. `report` is whose
    completion counts (``progress`` or ``end-of-term``); `None`: the last one that gave stars
    and codes it, or where none did the last one that codes it. Of a plan that was reviewed when
    stars were no longer given it cannot be said (`Missing.NOT_USED`): see `stars_were_given`.

    >>> starred(Commitment(id="c-1"), None).explained("en")[:38]
    'Whether it is starred cannot be said: '
    """
    report = report or _giving_stars(commitment, plan) or _deciding(commitment) or PROGRESS
    formula = formula or formula_in_force(commitment, plan, report)
    given = asked.era(commitment, plan, report)
    # The end-of-term reports came after the first formula.
    anachronism = report == END_OF_TERM and formula is Formula.UNTIL_2014
    if given.missing is Missing.NOT_USED or anachronism:
        return Verdict(None, Missing.NOT_USED, (_never_given(given, plan),), say.STAR)
    four: tuple[Condition, ...] = (
        asked.specificity(commitment, plan),
        asked.relevance(commitment, plan),
        asked.impact(commitment, plan, formula),
        asked.completion(commitment, plan, report),
    )
    return all_of(say.STAR, four if given.met else (*four, given))


def _never_given(given: Condition, plan: ActionPlan | None) -> Condition:
    clause = filled(say.AFTER_ERA, report=asked.report_name(given.report, plan))
    return given._replace(met=None, missing=Missing.NOT_USED, clause=clause)


def _deciding(commitment: Commitment) -> str | None:
    """The last report that codes completion; `None`: none does."""
    reports = (END_OF_TERM, PROGRESS)
    return next((each for each in reports if code(commitment, "completion", each)), None)


def _giving_stars(commitment: Commitment, plan: ActionPlan | None) -> str | None:
    """The last report that codes completion and gave stars; `None`: none is known to have."""
    reports = (END_OF_TERM, PROGRESS)
    coded = [each for each in reports if code(commitment, "completion", each)]
    return next((each for each in coded if stars_were_given(commitment, plan, each)), None)


def _why_no_completion(commitment: Commitment, plan: ActionPlan | None) -> Missing:
    """Why completion is coded in no report: not yet reviewed, if one is still to come."""
    why = [
        missing(commitment, "completion", report, used=is_used("completion", report, year_of(plan)))
        for report in (END_OF_TERM, PROGRESS)
    ]
    found = [each for each in why if each]
    if Missing.NOT_REVIEWED in found:
        return Missing.NOT_REVIEWED
    return found[0] if found else Missing.BLANK
