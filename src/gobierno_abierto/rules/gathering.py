"""What most of a plan lacks has one cause, and is told once."""

from collections import Counter
from collections.abc import Iterator, Sequence

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Commitment, Milestone
from gobierno_abierto.rules.telling import elsewhere, some

# What fewer of a plan lack is told of each.
_FEW = 5

# The id of a plan, if any; where something stands; and what.
OfPlan = tuple[str | None, str, Commitment | Milestone]


def told_by_plan(
    index: Index, one: Entry, most: Entry, every: Sequence[OfPlan], lacking: Sequence[OfPlan]
) -> Iterator[Finding]:
    """A finding under `one` for each that is lacking; under `most`, where most of a plan is."""
    totals = Counter(plan_id for plan_id, _, _ in every)
    by_plan: dict[str | None, list[OfPlan]] = {}
    for each in lacking:
        by_plan.setdefault(each[0], []).append(each)
    gathered = set()
    for position, plan in enumerate(index.document.plans):
        total, those = totals[plan.id], by_plan.get(plan.id, [])
        if plan.id in gathered or len(those) < _FEW or 2 * len(those) <= total:
            continue
        gathered.add(plan.id)
        yield finding(
            most,
            f"/plans/{position}",
            ids=(plan.id,),
            related=elsewhere(pointer for _, pointer, _ in those),
            plan=name_of(plan),
            count=len(those),
            total=total,
            those=some(name_of(noun) for _, _, noun in those),
        )
    for plan_id, pointer, noun in lacking:
        if plan_id not in gathered:
            yield finding(one, pointer, ids=(noun.id,), name=name_of(noun))
