"""Rules on action plans as a whole."""

from collections.abc import Iterator
from datetime import date

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.findings.catalogue import plans as said_of_plans
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import ActionPlan, CommitmentKind, bounds
from gobierno_abierto.rules.periods import LEEWAY, ROUNDING, Span, is_local, span
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.words import Sentence, tongue

# Since 2022 a member chooses a plan of two or of four years (in months).
_CHOICE_SINCE = date(2022, 1, 1)
_LENGTHS = (24, 48)

# From 2014 to 2021 there was a calendar of two years. A plan that came late kept its end, and
# eighteen months were the least.
_CALENDAR = (date(2014, 1, 1), date(2021, 12, 31))
_LEAST, _MOST = 18 - ROUNDING, 24 + LEEWAY + ROUNDING

# For plans of these years so many commitments were recommended.
_RECOMMENDED_IN = (date(2015, 1, 1), date(2016, 12, 31))
_FEW, _MANY = 5, 15

_ENGLISH = Sentence(es="el inglés", en="English", pt="o inglês")
_ADMINISTRATIVE = Sentence(
    es="la lengua administrativa", en="the administrative language", pt="a língua administrativa"
)


def _timed(index: Index) -> Iterator[tuple[str, ActionPlan, Span]]:
    """The plans that last from one date to another; the period of local plans varies by member."""
    for position, plan in enumerate(index.document.plans):
        lasts = span(plan.period)
        if lasts and not is_local(plan):
            yield f"/plans/{position}", plan, lasts


def _plan_length(index: Index) -> Iterator[Finding]:
    for pointer, plan, lasts in _timed(index):
        chosen = lasts.first[0] >= _CHOICE_SINCE
        if chosen and not any(_may_last(lasts, each) for each in _LENGTHS):
            yield _of_period(said.PLAN_LENGTH, f"{pointer}/period", plan)


def _off_calendar(index: Index) -> Iterator[Finding]:
    for pointer, plan, lasts in _timed(index):
        of_calendar = _CALENDAR[0] <= lasts.first[0] and lasts.first[1] <= _CALENDAR[1]
        if of_calendar and (lasts.longest < _LEAST or lasts.shortest > _MOST):
            yield _of_period(said_of_plans.OFF_CALENDAR, f"{pointer}/period", plan)


def _no_refresh(index: Index) -> Iterator[Finding]:
    # A list of the plans of many members that dates no refresh, as the Partnership's database,
    # is not about it.
    plans = index.document.plans
    members = {each.member for each in plans}
    if index.dialogue is None and len(members) > 1 and not any(each.refreshed for each in plans):
        return
    two, four = _LENGTHS
    for pointer, plan, lasts in _timed(index):
        chosen = lasts.first[0] >= _CHOICE_SINCE
        is_long = _may_last(lasts, four) and not _may_last(lasts, two)
        if chosen and is_long and plan.refreshed is None:
            yield _of_period(said_of_plans.NO_REFRESH, f"{pointer}/refreshed", plan)


def _may_last(lasts: Span, months: int) -> bool:
    return lasts.shortest - LEEWAY <= months <= lasts.longest + LEEWAY


def _of_period(entry: Entry, pointer: str, plan: ActionPlan) -> Finding:
    return finding(entry, pointer, ids=(plan.id,), name=name_of(plan), period=plan.period or "")


def _commitment_count(index: Index) -> Iterator[Finding]:
    labels: dict[str, list[str | None]] = {}
    for commitment in index.document.commitments:
        if commitment.plan and commitment.kind in (None, CommitmentKind.ADOPTED):
            labels.setdefault(commitment.plan, []).append(commitment.label)
    for position, plan in enumerate(index.document.plans):
        of_plan = labels.get(plan.id, [])
        if not _was_recommended(plan):
            continue
        if len(of_plan) > _MANY or (1 < len(of_plan) < _FEW and _are_all(of_plan)):
            yield finding(
                said_of_plans.COMMITMENT_COUNT,
                f"/plans/{position}",
                ids=(plan.id,),
                name=name_of(plan),
                count=len(of_plan),
            )


def _was_recommended(plan: ActionPlan) -> bool:
    lasts = span(plan.period)
    when = plan.submitted or (lasts.start if lasts else None)
    first, last = bounds(when) if when else (None, None)
    return bool(first and last and _RECOMMENDED_IN[0] <= first and last <= _RECOMMENDED_IN[1])


def _are_all(labels: list[str | None]) -> bool:
    """Whether they are numbered from 1 on without a gap.

    A document may hold some of a plan: of a few commitments nobody can tell otherwise.
    """
    return sorted(filter(None, labels)) == [str(n + 1) for n in range(len(labels))]


def _plan_language(index: Index) -> Iterator[Finding]:
    of_document = index.document.header.language.partition("-")[0]
    for position, plan in enumerate(index.document.plans):
        languages = {tag.partition("-")[0].lower() for tag in plan.languages}
        if not languages:
            continue
        missing = None
        if "en" not in languages:
            missing = _ENGLISH
        elif languages == {"en"} and of_document != "en":
            missing = _ADMINISTRATIVE
        if missing:
            yield finding(
                said.PLAN_LANGUAGE,
                f"/plans/{position}/languages",
                ids=(plan.id,),
                name=name_of(plan),
                languages=tuple(tongue(tag) for tag in plan.languages),
                missing=missing,
            )


RULES = (
    Rule(said.PLAN_LENGTH, _plan_length),
    Rule(said.PLAN_LANGUAGE, _plan_language),
    Rule(said_of_plans.OFF_CALENDAR, _off_calendar),
    Rule(said_of_plans.COMMITMENT_COUNT, _commitment_count),
    Rule(said_of_plans.NO_REFRESH, _no_refresh),
)
