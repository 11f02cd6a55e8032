"""Rules on plans of one member that follow each other."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import plans as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import ActionPlan
from gobierno_abierto.rules.periods import LEEWAY, ROUNDING, Span, is_local, months, span
from gobierno_abierto.rules.rule import Rule

# From 2014 to 2021 the calendar had no gaps; the first plans were rolling.
_CALENDAR = (date(2014, 1, 1), date(2021, 12, 31))


class _Placed(NamedTuple):
    pointer: str
    plan: ActionPlan
    lasts: Span


def _followers(index: Index) -> list[tuple[_Placed, _Placed]]:
    """Each plan with the next of its member, if either number is given to one plan only."""
    numbered: dict[tuple[str, int], list[_Placed]] = {}
    for position, plan in enumerate(index.document.plans):
        lasts = span(plan.period)
        if plan.member and plan.number is not None and lasts and lasts.longest > 0:
            placed = _Placed(f"/plans/{position}", plan, lasts)
            key = (plan.member.strip().casefold(), plan.number)
            numbered.setdefault(key, []).append(placed)
    pairs = []
    for (member, number), those in numbered.items():
        following = numbered.get((member, number + 1), [])
        if len(those) == len(following) == 1:
            pairs.append((those[0], following[0]))
    return pairs


def _apart(index: Index) -> Iterator[Finding]:
    for earlier, later in index.once(_followers):
        ended, started = earlier.lasts.last[1], later.lasts.first[0]
        in_calendar = _CALENDAR[0] <= ended and started <= _CALENDAR[1]
        # The period of local plans varies by member.
        if not in_calendar or is_local(earlier.plan) or is_local(later.plan):
            continue
        if months(ended, started) > LEEWAY + ROUNDING:
            yield finding(
                said.PLANS_APART,
                f"{later.pointer}/period",
                ids=(earlier.plan.id, later.plan.id),
                related=(f"{earlier.pointer}/period",),
                earlier=name_of(earlier.plan),
                end=earlier.lasts.end,
                start=later.lasts.start,
            )


def _overlap(index: Index) -> Iterator[Finding]:
    for earlier, later in index.once(_followers):
        start = max(earlier.lasts.first[1], later.lasts.first[1])
        end = min(earlier.lasts.last[0], later.lasts.last[0])
        if months(start, end) > LEEWAY + ROUNDING:
            yield finding(
                said.PLANS_OVERLAP,
                f"{later.pointer}/period",
                ids=(earlier.plan.id, later.plan.id),
                related=(f"{earlier.pointer}/period",),
                later=name_of(later.plan),
                start=later.lasts.start,
                end=earlier.lasts.end,
            )


RULES = (
    Rule(said.PLANS_APART, _apart),
    Rule(said.PLANS_OVERLAP, _overlap),
)
