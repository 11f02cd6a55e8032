"""The two formulas of the star, and how long stars were given.

Four things are asked: medium or high specificity (since 2017: that it is verifiable), relevance
to the values of the Partnership, a potential impact, and substantial or complete completion.
Reports since 2015 ask more of the impact than those until 2014. Both formulas, and where they
end, were read off the columns of the Partnership's commitments database.
"""

from enum import StrEnum

from gobierno_abierto.model import ActionPlan, Commitment
from gobierno_abierto.standards.codings import END_OF_TERM, PROGRESS, report_year, year_of


class Formula(StrEnum):
    """What is asked of the potential impact.

    Reports until 2014: moderate or transformative (column "Starred (2015 Only)" of the
    Partnership's database). Reports since 2015: transformative (its current formula).
    """

    UNTIL_2014 = "until-2014"
    SINCE_2015 = "since-2015"


SPECIFIC = ("2", "3")
IMPACT = {Formula.UNTIL_2014: ("2", "3"), Formula.SINCE_2015: ("3",)}
HIGH_COMPLETION = ("4", "5")

_RAISED = 2015
# Plans of 2011 and 2012 were reported on until 2014, those of 2013 in 2015.
_LAST_PLANS_BEFORE = 2012
# In the Partnership's database no star stands in a report that was published later, and none on
# a plan that was submitted later, though one row of 2018 is coded 0.
_LAST_REPORT = {PROGRESS: 2018, END_OF_TERM: 2020}
_LAST_PLANS = 2017


def formula_in_force(commitment: Commitment, plan: ActionPlan | None, report: str) -> Formula:
    """The formula that was in force when a report was published.

    Without its year, by the year in which the plan was submitted; without both, the current one.
    Of end-of-term reports always the current one: the database has no other column for them.
    """
    if report == END_OF_TERM:
        return Formula.SINCE_2015
    published = report_year(commitment, report)
    if published is not None:
        return Formula.SINCE_2015 if published >= _RAISED else Formula.UNTIL_2014
    submitted = year_of(plan)
    early = submitted is not None and submitted <= _LAST_PLANS_BEFORE
    return Formula.UNTIL_2014 if early else Formula.SINCE_2015


def stars_were_given(commitment: Commitment, plan: ActionPlan | None, report: str) -> bool | None:
    """Whether reports of that kind and age gave stars; `None`: it is not known.

    Progress reports until 2018 and end-of-term reports until 2020 did. Without the year of the
    report it is certain for plans submitted until 2016; those of 2017 had reports on both sides of
    the boundary. On plans submitted since 2018 no star was found.
    """
    published, submitted = report_year(commitment, report), year_of(plan)
    if submitted is not None and submitted > _LAST_PLANS:
        return False
    if published is not None and report in _LAST_REPORT:
        return published <= _LAST_REPORT[report]
    if submitted is None or submitted == _LAST_PLANS:
        return None
    return True
