"""The plan that a row stands in: from its cells, and back."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from gobierno_abierto.editing.ids import Ids, slug
from gobierno_abierto.findings.catalogue import table_cells as said
from gobierno_abierto.formats.ogp.cells import (
    COMMON_LINE,
    LEVEL,
    WHOLE,
    YEAR,
    Codec,
    Odd,
    year_cell,
)
from gobierno_abierto.formats.ogp.columns import COLUMNS, OfPlan
from gobierno_abierto.model import ActionPlan, EdtfDate, Identifier, MemberLevel, bounds, edtf

SYSTEM = "ogp"

# "AP_PRY04": the code of the member, and the number of the plan.
_PLAN_ID = re.compile(r"AP_([A-Z]+)\d+", re.ASCII)

_CODECS: dict[str, Codec] = {
    "member": COMMON_LINE,
    "number": WHOLE,
    "code": COMMON_LINE,
    "level": LEVEL,
    "submitted": YEAR,
    "end": YEAR,
    "duration": WHOLE,
    "id": COMMON_LINE,
}
HEADINGS: dict[str, str] = {
    column.holds.fact: column.heading for column in COLUMNS if isinstance(column.holds, OfPlan)
}


class Facts(NamedTuple):
    """What the cells of one row say of its plan; `None`: nothing that could be understood."""

    member: str | None = None
    number: int | None = None
    code: str | None = None
    level: MemberLevel | None = None
    submitted: EdtfDate | None = None
    end: EdtfDate | None = None
    duration: int | None = None
    id: str | None = None

    @property
    def key(self) -> tuple[str, ...] | None:
        """By what the plan is told apart; `None`: by nothing."""
        if self.id:
            return (self.id,)
        return (self.member, str(self.number)) if self.member and self.number is not None else None


class _Shelved(NamedTuple):
    plan: ActionPlan
    facts: Facts


class Shelf:
    """The plans of a table, in the order in which their first rows stand."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._plans: dict[tuple[str, ...], _Shelved] = {}

    def __len__(self) -> int:
        return len(self._plans)

    @property
    def plans(self) -> tuple[ActionPlan, ...]:
        """All of them."""
        return tuple(each.plan for each in self._plans.values())

    def plan_of(self, facts: Facts) -> tuple[ActionPlan | None, tuple[Odd, ...]]:
        """The plan that a row stands in, and where the row does not say what its first row says."""
        key = facts.key
        if key is None:
            return None, ()
        known = self._plans.get(key)
        if known is None:
            plan = _plan(facts, self._ids.free(slug(" ".join(key)) or "plan"))
            self._plans[key] = _Shelved(plan, facts)
            return plan, ()
        return known.plan, tuple(_disagreements(known, facts))


def read_facts(cells: Mapping[str, str]) -> tuple[Facts, list[Odd]]:
    """What the cells (by heading) say of a plan; columns that the table lacks are absent."""
    odd = []
    found = {}
    for fact, codec in _CODECS.items():
        heading = HEADINGS[fact]
        if heading in cells:
            read = codec.read(cells[heading], None)
            found[fact] = read.value
            if read.odd:
                odd.append(read.odd._replace(heading=heading))
    return Facts(**found), odd


def plan_cells(plan: ActionPlan | None) -> dict[str, str]:
    """What stands of a plan in each row of its commitments, by heading."""
    if plan is None:
        return dict.fromkeys(HEADINGS.values(), "")
    own = next((each.value for each in plan.identifiers if each.system == SYSTEM), "")
    code = _PLAN_ID.fullmatch(own)
    first, last = bounds(plan.period) if plan.period else (None, None)
    facts = {
        "member": plan.member or "",
        "number": WHOLE.write(plan.number),
        "code": code[1] if code else "",
        "level": LEVEL.write(plan.level),
        "submitted": year_cell(plan.submitted),
        "end": f"{last.year:04d}" if last else "",
        "duration": str(last.year - first.year) if first and last else "",
        "id": own,
    }
    return {HEADINGS[fact]: cell for fact, cell in facts.items()}


def _plan(facts: Facts, name: str) -> ActionPlan:
    own = (Identifier(system=SYSTEM, value=facts.id),) if facts.id else ()
    return ActionPlan(
        id=name,
        identifiers=own,
        member=facts.member,
        number=facts.number,
        level=facts.level,
        submitted=facts.submitted,
        period=_period(facts),
    )


def _period(facts: Facts) -> EdtfDate | None:
    if facts.end is None:
        return None
    # EDTF: nothing before the slash is a start that is not known.
    return edtf(f"{facts.submitted.value if facts.submitted else ''}/{facts.end.value}")


def _disagreements(known: _Shelved, facts: Facts) -> list[Odd]:
    odd = []
    for fact, first, here in zip(Facts._fields, known.facts, facts, strict=True):
        if here is not None and here != first:
            words = (
                ("value", _shown(fact, here)),
                ("known", _shown(fact, first)),
                ("plan", known.facts.id or known.plan.id),
            )
            odd.append(Odd(said.ROWS_DISAGREE, words=words, heading=HEADINGS[fact]))
    return odd


def _shown(fact: str, value: object) -> str:
    return _CODECS[fact].write(value)
