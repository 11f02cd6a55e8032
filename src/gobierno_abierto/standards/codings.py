"""What the reviewers coded for one commitment, and the year of its plan."""

from typing import Final

from gobierno_abierto.model import ActionPlan, Assessment, Coding, Commitment, Missing, bounds

# Codes of the codelist `report`.
PROGRESS: Final = "progress"
END_OF_TERM: Final = "end-of-term"
DATABASE: Final = "database"


def assessment(commitment: Commitment, report: str) -> Assessment | None:
    """What one report says of a commitment; the first, if there are two; `None`: it says nothing.

    `report` is a code of the codelist ``report``.
    """
    return next((each for each in commitment.assessments if each.report == report), None)


def coding(commitment: Commitment, indicator: str, report: str) -> Coding | None:
    """How one report codes one indicator; the first, if there are two; `None`: it does not."""
    found = assessment(commitment, report)
    if found is None:
        return None
    return next((each for each in found.codings if each.indicator == indicator), None)


def code(commitment: Commitment, indicator: str, report: str) -> str | None:
    """The official code of one indicator; `None`: there is none, for whatever reason."""
    found = coding(commitment, indicator, report)
    return found.code if found else None


def missing(
    commitment: Commitment, indicator: str, report: str, *, used: bool | None
) -> Missing | None:
    """Why an indicator has no code; `None`: it has one.

    Where nobody says why: without the report nobody has reviewed it; in a report that does not
    mention it, it is blank. `used` is whether it was used in the era of the plan (`None`: not
    known); one that was not used is missing for that reason.
    """
    found = coding(commitment, indicator, report)
    if found and (found.code or found.missing):
        return None if found.code else found.missing
    if used is False:
        return Missing.NOT_USED
    return Missing.BLANK if assessment(commitment, report) else Missing.NOT_REVIEWED


def year_of(plan: ActionPlan | None) -> int | None:
    """The year in which a plan was submitted; `None`: it is not known, or not to the year."""
    if plan is None or plan.submitted is None:
        return None
    first, last = bounds(plan.submitted)
    return first.year if first and last and first.year == last.year else None


def report_year(commitment: Commitment, report: str) -> int | None:
    """The year in which a report was published; `None`: it is not known, or not to the year."""
    found = assessment(commitment, report)
    if found is None or found.date is None:
        return None
    first, last = bounds(found.date)
    return first.year if first and last and first.year == last.year else None
