"""The Partnership's templates of commitments: their age, and their sections."""

from gobierno_abierto.model import ActionPlan, Template
from gobierno_abierto.standards.codings import year_of
from gobierno_abierto.words.codelists import BY_KEY

# The years in which plans were submitted, of which the template is certain: labels found in the
# full texts of the Partnership's database, and its handbooks. Plans of 2013 may have the first or
# the second, those of 2015 and 2016 the second or the third.
_CERTAIN = (
    (Template.T1, 2011, 2012),
    (Template.T2, 2014, 2014),
    (Template.T3, 2017, 2021),
    (Template.T4, 2022, None),
)

# What is free, or was filled in by few: the first template is one paragraph, the ambition stands
# in few plans, "additional information" is additional, and of the analysis of 2022 participation
# is read off one source only.
_OPTIONAL = frozenset(
    {
        "t1-values",
        "t1-outcome",
        "t1-benchmarks",
        "t2-challenge",
        "t2-ambition",
        "t3-additional",
        "t4-description",
        "t4-participation",
    }
)


def sections(template: Template) -> tuple[str, ...]:
    """The sections of a template, in its order: codes of the codelist ``template-section``.

    >>> sections(Template.T3)[:2]
    ('t3-problem', 't3-commitment')
    """
    prefix = f"{template.value}-"
    return tuple(code for code in BY_KEY["template-section"].terms if code.startswith(prefix))


def expected_sections(template: Template) -> tuple[str, ...]:
    """The sections that a commitment on a template should have filled in."""
    return tuple(code for code in sections(template) if code not in _OPTIONAL)


def template_of(plan: ActionPlan | None) -> Template | None:
    """On which form the commitments of a plan are written.

    What the plan says; else by the year in which it was submitted. `None`: neither decides it,
    since in some years two forms were in use.
    """
    if plan is None:
        return None
    if plan.template:
        return plan.template
    year = year_of(plan)
    if year is None:
        return None
    for template, first, last in _CERTAIN:
        if first <= year and (last is None or year <= last):
            return template
    return None
