"""What the Partnership's database publishes of a commitment, derived from what was coded.

A code as in the column, or which of the four kinds of missing stands there. `honest` has the
same names, and says what can honestly be said.

The formulas give what the database has on every row whose column is coded; they write 0 where a
part is missing. Which rows have no code in a column of stars follows from no rule: of the plans
of 2017 some have one and others have none, whatever the year of their reports. So a commitment
that carries the column itself (a coding ``starred-2015`` or ``starred``) says whether there is
one, and why not; its code is never read. Without the column, the age of the report decides, and
a few codes 0 are then missing.
"""

from gobierno_abierto.model import ActionPlan, Commitment, Missing
from gobierno_abierto.standards.codings import (
    END_OF_TERM,
    PROGRESS,
    code,
    coding,
    missing,
    year_of,
)
from gobierno_abierto.standards.conditions import VALUES
from gobierno_abierto.standards.scales import is_used
from gobierno_abierto.standards.stars import (
    HIGH_COMPLETION,
    IMPACT,
    SPECIFIC,
    Formula,
    stars_were_given,
)

Published = str | Missing

_COLUMNS = {
    (Formula.UNTIL_2014, PROGRESS): "starred-2015",
    (Formula.SINCE_2015, PROGRESS): "starred",
    (Formula.SINCE_2015, END_OF_TERM): "starred",
}


def completion(commitment: Commitment, plan: ActionPlan | None) -> Published:
    """Column "Raw Completion": the end-of-term report's code, else the progress report's.

    Without either, `Missing.NOT_REVIEWED` where both are, else `Missing.NOT_USED`.
    """
    found = _completion(commitment)
    if found:
        return found
    return (
        Missing.NOT_REVIEWED
        if all(
            _missing(commitment, plan, "completion", report) is Missing.NOT_REVIEWED
            for report in (PROGRESS, END_OF_TERM)
        )
        else Missing.NOT_USED
    )


def high_completion(commitment: Commitment, plan: ActionPlan | None) -> Published:  # noqa: ARG001
    """Column "High Completion": 1 for substantial or complete, 0 for all else.

    Also where nobody reviewed it.
    """
    return _flag(_completion(commitment) in HIGH_COMPLETION)


def high_ambition(commitment: Commitment, plan: ActionPlan | None) -> Published:
    """Column "High Ambition": 1 for moderate or transformative impact and relevance, else 0.

    Without potential impact it has no code, for the same reason: so for plans since 2020.
    """
    found = code(commitment, "potential-impact", PROGRESS)
    if found is None:
        return _missing(commitment, plan, "potential-impact", PROGRESS)
    return _flag(found in IMPACT[Formula.UNTIL_2014] and _is_relevant(commitment))


def high_did_it_open_government(
    commitment: Commitment,
    plan: ActionPlan | None,  # noqa: ARG001
) -> Published:
    """Column "High DIOG": 1 for major, outstanding or significant early results, 0 for all else.

    Also where nobody reviewed it.
    """
    opened = code(commitment, "did-it-open-government", END_OF_TERM) in ("3", "4")
    return _flag(opened or code(commitment, "early-results", END_OF_TERM) == "2")


def starred(
    commitment: Commitment, plan: ActionPlan | None, *, formula: Formula, report: str
) -> Published:
    """One of the columns "Starred": "(2015 Only)", "(Current Formula)" of either report.

    `Missing.NOT_USED` for the formula until 2014 at the end of term: there is no such column.
    """
    column = _COLUMNS.get((formula, report))
    if column is None:
        return Missing.NOT_USED
    found = coding(commitment, column, report)
    uncoded = found.missing if found else _not_starred(commitment, plan, report)
    if uncoded:
        return uncoded
    specific = code(commitment, "specificity", PROGRESS) in SPECIFIC
    return _flag(
        (specific or code(commitment, "verifiable", PROGRESS) == "Yes")
        and _is_relevant(commitment)
        and code(commitment, "potential-impact", PROGRESS) in IMPACT[formula]
        and code(commitment, "completion", report) in HIGH_COMPLETION
    )


def binding_constraint(commitment: Commitment, plan: ActionPlan | None) -> Published:
    """Column "Binding constraint": the first test that fails, by the current formula.

    ``Spec``, ``Rel``, ``PotImp`` or ``Cmpl``; ``STAR`` if none fails and one of the reports gives
    a star, ``FALSE`` if none does. A test whose code is missing does not fail; completion is that
    of the end-of-term report, else of the progress report.
    """
    if _missing(commitment, plan, "verifiable", PROGRESS) is Missing.NOT_REVIEWED:
        return Missing.NOT_REVIEWED
    tests = (
        ("Spec", code(commitment, "specificity", PROGRESS), SPECIFIC),
        ("Rel", code(commitment, "relevant", PROGRESS), ("1",)),
        ("PotImp", code(commitment, "potential-impact", PROGRESS), IMPACT[Formula.SINCE_2015]),
        ("Cmpl", _completion(commitment), HIGH_COMPLETION),
    )
    failed = [name for name, found, wanted in tests if found and found not in wanted]
    if failed:
        return failed[0]
    current = Formula.SINCE_2015
    stars = [
        starred(commitment, plan, formula=current, report=report)
        for report in (PROGRESS, END_OF_TERM)
    ]
    return "STAR" if "1" in stars else "FALSE"


def _not_starred(commitment: Commitment, plan: ActionPlan | None, report: str) -> Missing | None:
    """Why a report gives no stars at all, where the column itself is not at hand."""
    why = None
    if not code(commitment, "completion", report):
        why = _missing(commitment, plan, "completion", report)
    if why in (Missing.NOT_REVIEWED, Missing.NOT_APPLICABLE):
        return why
    if stars_were_given(commitment, plan, report) is False:
        return Missing.NOT_USED
    # While specificity was coded, a progress report without completion was a 0.
    first = report == PROGRESS and code(commitment, "specificity", PROGRESS)
    return None if first else why


def _completion(commitment: Commitment) -> str | None:
    last = code(commitment, "completion", END_OF_TERM)
    return last or code(commitment, "completion", PROGRESS)


def _is_relevant(commitment: Commitment) -> bool:
    stated = coding(commitment, "relevant", PROGRESS)
    if stated:
        return stated.code == "1"
    return any(code(commitment, value, PROGRESS) == "1" for value in VALUES)


def _missing(
    commitment: Commitment, plan: ActionPlan | None, indicator: str, report: str
) -> Missing:
    used = is_used(indicator, report, year_of(plan))
    return missing(commitment, indicator, report, used=used) or Missing.BLANK


def _flag(holds: bool) -> str:  # noqa: FBT001
    return "1" if holds else "0"
