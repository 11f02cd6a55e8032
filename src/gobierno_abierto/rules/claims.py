"""Rules on what is reported of milestones and activities."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import commitments as said
from gobierno_abierto.index import Index, name_of
from gobierno_abierto.model import Activity, Claim, Milestone, Progress, Record
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, some
from gobierno_abierto.standards.disagreement import disagreement
from gobierno_abierto.words import Sentence, alike, filled

_CLAIM = alike("{role}: {state} ({day})")
_PERCENT = Sentence("{percent}\u202f%", "{percent}%", "{percent}%")
OF_STEP: dict[type[Record], Sentence] = {
    Milestone: Sentence(es="del hito", en="the milestone", pt="do marco"),
    Activity: Sentence(es="de la actividad", en="the activity", pt="da atividade"),
}
_DONE = (Progress.COMPLETED, Progress.VERIFIED)


def _percent_out_of_range(index: Index) -> Iterator[Finding]:
    for each in index.records:
        percent = each.value.percent if isinstance(each.value, Claim) else None
        if percent is not None and not 0 <= percent <= 100:
            yield finding(
                said.PERCENT_OUT_OF_RANGE,
                f"{each.pointer}/percent",
                ids=concerned(index.document, each.pointer),
                percent=filled(_PERCENT, percent=percent),
            )


def _percent_disagrees(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if not isinstance(each.value, Claim):
            continue
        progress, percent = each.value.progress, each.value.percent
        # What a word of theirs leaves open, their percentage may say.
        if progress is Progress.UNCLEAR and each.value.reported:
            continue
        if progress and percent is not None and _contradict(progress, percent):
            yield finding(
                said.PERCENT_DISAGREES,
                f"{each.pointer}/percent",
                ids=concerned(index.document, each.pointer),
                progress=progress,
                percent=filled(_PERCENT, percent=percent),
            )


def _contradict(progress: Progress, percent: int) -> bool:
    if not 0 <= percent <= 100:
        return False
    if progress in _DONE:
        return percent < 100
    if progress is Progress.UNCLEAR:
        return True
    if progress is Progress.NOT_STARTED:
        return percent > 0
    return percent == 100 and progress is Progress.IN_PROGRESS


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
                claims=some(_told(claim) for claim in claims),
            )


def _told(claim: Claim) -> Sentence:
    word = None if claim.progress is Progress.UNCLEAR else claim.progress
    state = word or filled(_PERCENT, percent=claim.percent or 0)
    return filled(_CLAIM, role=claim.role, state=state, day=claim.date)


RULES = (
    Rule(said.PERCENT_OUT_OF_RANGE, _percent_out_of_range),
    Rule(said.PERCENT_DISAGREES, _percent_disagrees),
    Rule(said.CLAIMS_DISAGREE, _claims_disagree),
)
