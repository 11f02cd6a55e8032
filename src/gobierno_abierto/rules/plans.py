"""Rules on action plans as a whole."""

import re
from collections.abc import Iterator
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import ActionPlan, EdtfDate, bounds, edtf
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.words import Sentence, tongue

# Since 2022 a member chooses a plan of two or of four years (in months).
_CHOICE_SINCE = date(2022, 1, 1)
_LENGTHS = (24, 48)
# Plans start and end on the day on which they are delivered, not to the month.
_LEEWAY = 4

# The Partnership's identifier of a plan; a local member has four letters.
_LOCAL = re.compile(r"AP_[A-Z]{4}[0-9]{2}")

_ENGLISH = Sentence(es="el inglés", en="English", pt="o inglês")
_ADMINISTRATIVE = Sentence(
    es="la lengua administrativa", en="the administrative language", pt="a língua administrativa"
)


def _plan_length(index: Index) -> Iterator[Finding]:
    for position, plan in enumerate(index.document.plans):
        # The period of local plans varies by member.
        if plan.period is None or _is_local(plan):
            continue
        first = bounds(plan.period).first
        lengths = _lengths(plan.period)
        if first is None or first < _CHOICE_SINCE or lengths is None:
            continue
        shortest, longest = lengths
        if not any(shortest - _LEEWAY <= each <= longest + _LEEWAY for each in _LENGTHS):
            yield finding(
                said.PLAN_LENGTH,
                f"/plans/{position}/period",
                ids=(plan.id,),
                name=name_of(plan),
                period=plan.period,
            )


def _is_local(plan: ActionPlan) -> bool:
    return any(_LOCAL.fullmatch(each.value) for each in plan.identifiers)


def _lengths(period: EdtfDate) -> tuple[float, float] | None:
    """The least and the most months that a period may last; `None` if it is open or one date.

    "2022/2024" may be one year and a day, or three years.
    """
    start, slash, end = period.value.partition("/")
    if not slash or start in ("", "..") or end in ("", ".."):
        return None
    begins, ends = bounds(edtf(start)), bounds(edtf(end))
    if not (begins.first and begins.last and ends.first and ends.last):
        return None
    return _months(begins.last, ends.first), _months(begins.first, ends.last)


def _months(first: date, last: date) -> float:
    return ((last - first).days + 1) * 12 / 365.2425


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
)
