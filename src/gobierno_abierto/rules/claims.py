"""Rules on what is reported of milestones and activities."""

from collections.abc import Iterator, Sequence

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Activity, Claim, Milestone, Progress, Record
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, some
from gobierno_abierto.standards.disagreement import contradicts_itself as _contradicts
from gobierno_abierto.standards.disagreement import disagreement, percent_of
from gobierno_abierto.words import PERCENT, Sentence, Word, alike, filled

_CLAIM = alike("{role}: {state} ({day})")
_WITH_PERCENT = alike("{word}, {percent}")
OF_STEP: dict[type[Record], Sentence] = {
    Milestone: Sentence(es="del hito", en="the milestone", pt="do marco"),
    Activity: Sentence(es="de la actividad", en="the activity", pt="da atividade"),
}


def _percent_out_of_range(index: Index) -> Iterator[Finding]:
    for each in index.records:
        percent = each.value.percent if isinstance(each.value, Claim) else None
        if percent is not None and not 0 <= percent <= 100:
            yield finding(
                said.PERCENT_OUT_OF_RANGE,
                f"{each.pointer}/percent",
                ids=concerned(index.document, each.pointer),
                percent=filled(PERCENT, percent=percent),
            )


def _percent_disagrees(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Claim):
            continue
        if contradicts_itself(each.value):
            pointer = f"{each.pointer}/percent"
            yield self_contradiction(each.value, pointer, concerned(index.document, each.pointer))


def contradicts_itself(claim: Claim) -> bool:
    """Whether the word and the percentage of a claim cannot both be true."""
    if claim.progress is Progress.UNCLEAR:
        # What a word of theirs leaves open, their percentage may say.
        return percent_of(claim) is not None and not claim.reported
    return _contradicts(claim)


def self_contradiction(claim: Claim, pointer: str, ids: tuple[str, ...]) -> Finding:
    """The finding on a claim that contradicts itself."""
    return finding(
        said.PERCENT_DISAGREES,
        pointer,
        ids=ids,
        progress=claim.progress or Progress.UNCLEAR,
        percent=filled(PERCENT, percent=claim.percent or 0),
    )


def _claims_disagree(index: Index) -> Iterator[Finding]:
    for each in index.records:
        of_step = OF_STEP.get(each.value.__class__)
        claims = disagreement(each.value) if of_step else ()
        if of_step and claims:
            yield finding(
                said.CLAIMS_DISAGREE,
                f"{each.pointer}/claims",
                ids=(each.value.id,),
                step=of_step,
                name=name_of(each.value),
                claims=some(
                    filled(_CLAIM, role=claim.role, state=state, day=claim.date)
                    for claim, state in zip(claims, states_told(claims), strict=True)
                ),
            )


def states_told(claims: Sequence[Claim]) -> list[Word]:
    """What claims that disagree say: their words; where two use one word, the percentages, too."""
    words = [claim.progress if claim.progress is not Progress.UNCLEAR else None for claim in claims]
    told: list[Word] = []
    for claim, word in zip(claims, words, strict=True):
        percent = None if claim.percent is None else filled(PERCENT, percent=claim.percent)
        if word and percent and words.count(word) > 1:
            told.append(filled(_WITH_PERCENT, word=word, percent=percent))
        else:
            told.append(word or percent or "")
    return told


RULES = (
    Rule(said.PERCENT_OUT_OF_RANGE, _percent_out_of_range),
    Rule(said.PERCENT_DISAGREES, _percent_disagrees),
    Rule(said.CLAIMS_DISAGREE, _claims_disagree),
)
