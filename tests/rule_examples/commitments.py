"""GA601 to GA649."""

from typing import Any

import gobierno_abierto.model as m
from builders import claim, commitment, dialogue, milestone, plan, with_claims
from rule_examples.example import Example


def _with(*milestones: m.Milestone, **changes: Any) -> m.Dialogue:
    return dialogue(commitments=(commitment(*milestones, **changes),))


def _plan(**changes: Any) -> m.Dialogue:
    return dialogue(plans=(plan(**changes),), commitments=())


def _official(value: str) -> m.Dialogue:
    return _with(identifiers=(m.Identifier(system="ogp", value=value),))


def _labels(one: str, other: str) -> m.Dialogue:
    second = commitment(milestone(id="hito-2"), id="compromiso-2", label=other)
    return dialogue(commitments=(commitment(label=one), second))


def _coded(**changes: Any) -> m.Dialogue:
    coding = m.Coding(**{"indicator": "verifiable", **changes})
    return _with(assessments=(m.Assessment(id="informe-1", report="results", codings=(coding,)),))


def _of_red(progress: m.Progress) -> m.Claim:
    return claim("red", role=m.ClaimRole.COUNTERPART, progress=progress)


_COMPLETED, _STARTED = m.Progress.COMPLETED, m.Progress.IN_PROGRESS

EXAMPLES = (
    Example("GA601", bad=_with(title=None), good=_with(), pointer="/commitments/0"),
    Example("GA602", bad=_with(lead=None), good=_with(lead="red"), pointer="/commitments/0"),
    Example(
        "GA603",
        bad=_with(plan=None),
        good=_with(plan=None, kind=m.CommitmentKind.PROPOSED),
        pointer="/commitments/0",
    ),
    Example(
        "GA604",
        bad=_with(milestones=()),
        good=_with(),
        pointer="/commitments/0",
    ),
    Example(
        "GA605",
        bad=_with(milestone(due=None)),
        good=_with(milestone(due=m.edtf("2027"))),
        pointer="/commitments/0/milestones/0",
    ),
    Example(
        "GA606",
        bad=_with(milestone(start=m.edtf("2027-04"))),
        good=_with(milestone(start=m.edtf("2027-03"))),
        pointer="/commitments/0/milestones/0/start",
    ),
    Example(
        "GA607",
        bad=_with(milestone(due=m.edtf("2028-01"))),
        good=_with(milestone(due=m.edtf("2027-12"))),
        pointer="/commitments/0/milestones/0/due",
    ),
    Example(
        "GA608",
        bad=_plan(period=m.edtf("2026-01-01/2028-12-31")),
        good=_plan(period=m.edtf("2026-01-01/2029-12-31")),
        pointer="/plans/0/period",
    ),
    Example(
        "GA609",
        bad=_plan(languages=("es",)),
        good=_plan(languages=("es", "en-GB")),
        pointer="/plans/0/languages",
    ),
    Example(
        "GA610",
        bad=with_claims(claim("ministerio", percent=101)),
        good=with_claims(claim("ministerio", percent=100)),
        pointer="/commitments/0/milestones/0/claims/0/percent",
    ),
    Example(
        "GA611",
        bad=with_claims(claim("ministerio", progress=_COMPLETED, percent=99)),
        good=with_claims(claim("ministerio", progress=_COMPLETED, percent=100)),
        pointer="/commitments/0/milestones/0/claims/0/percent",
    ),
    Example(
        "GA612",
        bad=with_claims(claim("ministerio", progress=_COMPLETED), _of_red(_STARTED)),
        good=with_claims(claim("ministerio", progress=_COMPLETED), _of_red(m.Progress.VERIFIED)),
        pointer="/commitments/0/milestones/0/claims",
    ),
    Example(
        "GA613",
        bad=_official("cl69"),
        good=_official("CL0069"),
        pointer="/commitments/0/identifiers/0/value",
    ),
    Example(
        "GA614", bad=_labels("1", "1"), good=_labels("1", "1.1"), pointer="/commitments/1/label"
    ),
    Example(
        "GA615",
        bad=_coded(code="1", missing=m.Missing.BLANK),
        good=_coded(code="1"),
        pointer="/commitments/0/assessments/0/codings/0",
    ),
)
