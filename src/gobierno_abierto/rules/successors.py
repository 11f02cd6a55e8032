"""Rules on what stands in the place of what: it never leads back to where it began."""

from collections.abc import Iterator, Mapping

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import milestones as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Commitment, Milestone
from gobierno_abierto.rules.cycles import knots
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import some

# Of each pointer, the pointers of what comes after it.
Links = dict[str, list[str]]


def _leads_back(index: Index) -> Iterator[Finding]:
    commitments = {f"/commitments/{n}": each for n, each in enumerate(index.document.commitments)}
    milestones = {
        f"{pointer}/milestones/{n}": milestone
        for pointer, commitment in commitments.items()
        for n, milestone in enumerate(commitment.milestones)
    }
    yield from _circles(commitments, _after_commitments(commitments))
    yield from _circles(milestones, _after_milestones(milestones))


def _after_commitments(commitments: Mapping[str, Commitment]) -> Links:
    named: dict[str, str] = {}
    for pointer, each in commitments.items():
        for name in (each.id, *_official(each)):
            named.setdefault(name, pointer)
    follows: Links = {}
    for pointer, each in commitments.items():
        for later in (each.carried_to, each.replaced_by):
            if later and later in named:
                follows.setdefault(pointer, []).append(named[later])
        if each.carried_from and each.carried_from in named:
            follows.setdefault(named[each.carried_from], []).append(pointer)
    return follows


def _official(commitment: Commitment) -> Iterator[str]:
    return (each.value for each in commitment.identifiers if each.system.casefold() == "ogp")


def _after_milestones(milestones: Mapping[str, Milestone]) -> Links:
    by_id: dict[str, str] = {}
    for pointer, each in milestones.items():
        by_id.setdefault(each.id, pointer)
    return {
        pointer: [by_id[each.replaced_by]]
        for pointer, each in milestones.items()
        if each.replaced_by and each.replaced_by in by_id
    }


def _circles(steps: Mapping[str, Commitment | Milestone], follows: Links) -> Iterator[Finding]:
    rank = {pointer: n for n, pointer in enumerate(steps)} if follows else {}
    ends: Links = {pointer: [] for after in follows.values() for pointer in after}
    itself = ((pointer,) for pointer, after in follows.items() if pointer in after)
    for group in (*itself, *knots({**ends, **follows})):
        first, *others = sorted(group, key=lambda pointer: rank[pointer])
        yield finding(
            said.LEADS_BACK,
            first,
            ids=tuple(steps[pointer].id for pointer in (first, *others)),
            related=tuple(others),
            steps=some(name_of(steps[pointer]) for pointer in (first, *others)),
        )


RULES = (Rule(said.LEADS_BACK, _leads_back),)
