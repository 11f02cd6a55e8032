"""Rules on plans, commitments and milestones."""

import re
from collections.abc import Iterator

from gobierno_abierto.findings import Entry, Finding, Severity, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Coding,
    Commitment,
    CommitmentKind,
    Milestone,
    Noun,
    bounds,
)
from gobierno_abierto.rules.gathering import told_by_plan
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, perhaps
from gobierno_abierto.words import Sentence, filled

# The forms in the Partnership's published database: two letters and four digits, three letters
# for Papua New Guinea and the first local members, a part after a full stop; "AP_", the member
# (four letters if it is local) and the plan's number in two digits.
_OFFICIAL: tuple[tuple[type[Noun], re.Pattern[str], str], ...] = (
    (Commitment, re.compile(r"[A-Z]{2,3}[0-9]{4}(?:\.[0-9]+)?"), "CL0069"),
    (ActionPlan, re.compile(r"AP_[A-Z]{3,4}[0-9]{2}"), "AP_PRY05"),
)

_SUCH_AS = Sentence(
    es=", por ejemplo «{example}»", en=", for example “{example}”", pt=", por exemplo «{example}»"
)

_BOTH = Sentence(es="están los dos", en="both are here", pt="estão os dois")
_NEITHER = Sentence(es="no está ninguno", en="neither is here", pt="não está nenhum dos dois")


def _commitments(index: Index) -> Iterator[tuple[str, Commitment]]:
    for position, commitment in enumerate(index.document.commitments):
        yield f"/commitments/{position}", commitment


def _adopted(index: Index) -> Iterator[tuple[str, Commitment]]:
    for pointer, commitment in _commitments(index):
        if commitment.kind is CommitmentKind.ADOPTED:
            yield pointer, commitment


def _milestones(index: Index) -> Iterator[tuple[str, Commitment, Milestone]]:
    for pointer, commitment in _commitments(index):
        for position, milestone in enumerate(commitment.milestones):
            yield f"{pointer}/milestones/{position}", commitment, milestone


def _lacks(entry: Entry, pointer: str, noun: Noun, severity: Severity | None = None) -> Finding:
    return finding(entry, pointer, ids=(noun.id,), severity=severity, name=name_of(noun))


def _no_title(index: Index) -> Iterator[Finding]:
    for pointer, commitment in _commitments(index):
        if commitment.title is None:
            # The first plans (2011, 2012) had a free paragraph for each commitment, and no name.
            severity = Severity.NOTE if commitment.description else None
            yield _lacks(said.NO_TITLE, pointer, commitment, severity)


def _no_lead(index: Index) -> Iterator[Finding]:
    every = [(commitment.plan, pointer, commitment) for pointer, commitment in _adopted(index)]
    lacking = [each for each in every if not each[2].lead]
    yield from told_by_plan(index, said.NO_LEAD, said.MOST_WITHOUT_LEAD, every, lacking)


def _no_plan(index: Index) -> Iterator[Finding]:
    for pointer, commitment in _adopted(index):
        if not commitment.plan:
            yield _lacks(said.NO_PLAN, pointer, commitment)


def _no_milestones(index: Index) -> Iterator[Finding]:
    # The Partnership's database holds no milestones at all: a plan book without any is not
    # about them.
    about_milestones = index.dialogue or any(each.milestones for _, each in _commitments(index))
    for pointer, commitment in _adopted(index) if about_milestones else ():
        if not commitment.milestones:
            yield _lacks(said.NO_MILESTONES, pointer, commitment)


def _no_due_date(index: Index) -> Iterator[Finding]:
    every = [(commitment.plan, at, milestone) for at, commitment, milestone in _milestones(index)]
    lacking = [each for each in every if each[2].due is None]
    yield from told_by_plan(index, said.NO_DUE_DATE, said.MOST_WITHOUT_DUE_DATE, every, lacking)


def _steps(index: Index) -> Iterator[tuple[str, Commitment | Milestone | Activity]]:
    yield from _commitments(index)
    for pointer, _, milestone in _milestones(index):
        yield pointer, milestone
        for position, activity in enumerate(milestone.activities):
            yield f"{pointer}/activities/{position}", activity


def _starts_after_due(index: Index) -> Iterator[Finding]:
    for pointer, step in _steps(index):
        if step.start is None or step.due is None:
            continue
        first, last = bounds(step.start).first, bounds(step.due).last
        if first and last and first > last:
            yield finding(
                said.STARTS_AFTER_DUE,
                f"{pointer}/start",
                ids=(step.id,),
                name=name_of(step),
                start=step.start,
                due=step.due,
            )


def _outside_plan(index: Index) -> Iterator[Finding]:
    for pointer, commitment, milestone in _milestones(index):
        plan = index.plans.get(commitment.plan) if commitment.plan else None
        if plan is None or plan.period is None or milestone.due is None:
            continue
        first, last = bounds(plan.period)
        earliest, latest = bounds(milestone.due)
        too_late = last and earliest and earliest > last
        too_early = first and latest and latest < first
        if too_late or too_early:
            yield finding(
                said.OUTSIDE_PLAN,
                f"{pointer}/due",
                ids=(milestone.id, plan.id),
                name=name_of(milestone),
                due=milestone.due,
                period=plan.period,
            )


def _official_ids(index: Index) -> Iterator[Finding]:
    for each in index.records:
        for kind, form, example in _OFFICIAL:
            if not isinstance(each.value, kind):
                continue
            for position, identifier in enumerate(each.value.identifiers):
                if identifier.system.casefold() != "ogp" or form.fullmatch(identifier.value):
                    continue
                # The Partnership's addresses have its identifiers in small letters.
                meant = identifier.value.strip().upper()
                yield finding(
                    said.BAD_OGP_ID,
                    f"{each.pointer}/identifiers/{position}/value",
                    ids=(each.value.id,),
                    value=identifier.value,
                    hint=perhaps(
                        meant if form.fullmatch(meant) else None,
                        filled(_SUCH_AS, example=example),
                    ),
                )


def _label_twice(index: Index) -> Iterator[Finding]:
    places: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for pointer, commitment in _commitments(index):
        if commitment.plan and commitment.label:
            key = (commitment.plan, commitment.label)
            places.setdefault(key, []).append((pointer, commitment.id))
    for (_, label), those in places.items():
        if len(those) > 1:
            first, second, *others = [pointer for pointer, _ in those]
            yield finding(
                said.LABEL_TWICE,
                f"{second}/label",
                ids=tuple(name for _, name in those),
                related=(first, *others),
                label=label,
                count=len(those),
            )


def _code_or_missing(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if isinstance(each.value, Coding) and bool(each.value.code) is bool(each.value.missing):
            yield finding(
                said.CODE_OR_MISSING,
                each.pointer,
                ids=concerned(index.document, each.pointer),
                indicator=each.value.indicator,
                found=_BOTH if each.value.code else _NEITHER,
            )


RULES = (
    Rule(said.NO_TITLE, _no_title),
    Rule(said.NO_LEAD, _no_lead),
    Rule(said.NO_PLAN, _no_plan),
    Rule(said.NO_MILESTONES, _no_milestones),
    Rule(said.NO_DUE_DATE, _no_due_date),
    Rule(said.STARTS_AFTER_DUE, _starts_after_due),
    Rule(said.OUTSIDE_PLAN, _outside_plan),
    Rule(said.BAD_OGP_ID, _official_ids),
    Rule(said.LABEL_TWICE, _label_twice),
    Rule(said.CODE_OR_MISSING, _code_or_missing),
)
