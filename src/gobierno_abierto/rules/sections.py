"""Rules on the sections of commitments: those of the template of their plan."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import plans as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Commitment, CommitmentKind, Template
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, some
from gobierno_abierto.standards.templates import expected_sections, sections, template_of
from gobierno_abierto.words import QUOTED, Word, filled, open_words

# Commitments of one plan with the same fault: the plan, and the sections.
_Cause = tuple[str | None, tuple[str, ...]]


def _on_template(index: Index) -> Iterator[tuple[str, Commitment, Template]]:
    """The commitments that have sections, in plans whose template is known."""
    templates = {name: template_of(plan) for name, plan in index.plans.items()}
    for position, commitment in enumerate(index.document.commitments):
        template = templates.get(commitment.plan or "")
        in_plan = commitment.kind in (None, CommitmentKind.ADOPTED)
        if template and in_plan and commitment.sections:
            yield f"/commitments/{position}/sections", commitment, template


def _sections_missing(index: Index) -> Iterator[Finding]:
    found: dict[_Cause, list[tuple[str, Commitment]]] = {}
    for pointer, commitment, template in _on_template(index):
        present = {each.section for each in commitment.sections}
        expected = expected_sections(template)
        missing = tuple(each for each in expected if each not in present)
        # Who filled in none of them wrote on another form, or on none.
        if missing and present.intersection(sections(template)):
            found.setdefault((commitment.plan, missing), []).append((pointer, commitment))
    for (_, missing), those in found.items():
        (first, _), *others = those
        yield finding(
            said.SECTIONS_MISSING,
            first,
            ids=tuple(commitment.id for _, commitment in those),
            related=elsewhere(pointer for pointer, _ in others),
            commitments=some(filled(QUOTED, it=name_of(each)) for _, each in those),
            sections=_named(missing),
        )


def _other_template(index: Index) -> Iterator[Finding]:
    found: dict[_Cause, list[tuple[str, Commitment]]] = {}
    for pointer, commitment, template in _on_template(index):
        strange = [
            (position, each.section)
            for position, each in enumerate(commitment.sections)
            if _is_of_another(each.section, template)
        ]
        if strange:
            place = f"{pointer}/{strange[0][0]}/section"
            cause = (commitment.plan, tuple(dict.fromkeys(section for _, section in strange)))
            found.setdefault(cause, []).append((place, commitment))
    for (_, strange_ones), those in found.items():
        (first, _), *others = those
        yield finding(
            said.OTHER_TEMPLATE,
            first,
            ids=tuple(commitment.id for _, commitment in those),
            related=elsewhere(pointer for pointer, _ in others),
            commitments=some(filled(QUOTED, it=name_of(each)) for _, each in those),
            sections=_named(strange_ones),
        )


def _is_of_another(section: str, template: Template) -> bool:
    return any(section in sections(each) for each in Template if each is not template)


def _named(codes: tuple[str, ...]) -> tuple[Word, ...]:
    return tuple(open_words("template-section", each) or each for each in codes)


RULES = (
    Rule(said.SECTIONS_MISSING, _sections_missing),
    Rule(said.OTHER_TEMPLATE, _other_template),
)
