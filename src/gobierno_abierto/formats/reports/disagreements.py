"""Where reports disagree, with each other or with themselves, with their places."""

from collections.abc import Iterable, Iterator

import attrs

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue.commitments import CLAIMS_DISAGREE
from gobierno_abierto.formats.reports import phrases
from gobierno_abierto.formats.reports.cells import shown
from gobierno_abierto.formats.reports.rows import Draft
from gobierno_abierto.formats.reports.steps import Steps
from gobierno_abierto.index import name_of
from gobierno_abierto.model import Claim, Document
from gobierno_abierto.rules.claims import (
    OF_STEP,
    contradicts_itself,
    self_contradiction,
    states_told,
)
from gobierno_abierto.rules.telling import some
from gobierno_abierto.standards.disagreement import disagreement
from gobierno_abierto.words import Sentence, Word, filled


def contradictions(drafts: Iterable[Draft]) -> Iterator[Finding]:
    """A finding for each claim whose word and percentage cannot both be true.

    It is the one that checking the document brings, with the file and the line of the report.
    """
    for draft in drafts:
        if contradicts_itself(draft.claim):
            found = self_contradiction(draft.claim, "", (draft.step_id,))
            yield attrs.evolve(found, place=draft.place)


def disagreements(document: Document, drafts: Iterable[Draft]) -> Iterator[Finding]:
    """A finding for each step that `drafts` are about, if what is said of it cannot all be true.

    It is the one that checking the document brings, with the file and the line of a report.
    """
    by_step: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_step.setdefault(draft.step_id, []).append(draft)
    steps = Steps(document)
    for step_id, those in by_step.items():
        step = steps.with_id(step_id)
        claims = disagreement(step.step)
        of_files = {each.claim: each for each in those if each.claim in claims}
        if not of_files:
            continue
        found = finding(
            CLAIMS_DISAGREE,
            "",
            ids=(step_id,),
            step=OF_STEP[step.step.__class__],
            name=name_of(step.step),
            claims=some(
                _told(each, state, of_files.get(each))
                for each, state in zip(claims, states_told(claims), strict=True)
            ),
        )
        yield attrs.evolve(found, place=next(iter(of_files.values())).place)


def _told(claim: Claim, state: Word, draft: Draft | None) -> Sentence:
    place: Word = phrases.at(draft.place) if draft else phrases.IN_DOCUMENT
    return filled(phrases.SAYS, by=shown(claim.by), state=state, place=place)
