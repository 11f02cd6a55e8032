"""What a dialogue exists for: plans, commitments, milestones, and what is said of them."""

from datetime import date

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import ClaimRole, CommitmentKind, Missing, Progress, Sector
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class ActionPlan(Noun):
    """The plan of one member of the Partnership.

    `member` is the country or the local government, `number` the plan's number as the member
    counts. `period` runs from the first to the last day of implementation.
    """

    title: Text | None = None
    member: str | None = None
    number: int | None = None
    period: EdtfDate | None = None
    languages: tuple[str, ...] = ()
    url: str | None = None


@attrs.frozen(kw_only=True)
class Claim(Record):
    """What somebody reports of a milestone. Reports may disagree: none overwrites another.

    `by` is who says it (an id or a name), `progress` what it means in our words, `reported` the
    word that was used. `percent` is 0 to 100; `None` is no report, which is not 0.
    """

    by: str
    role: ClaimRole
    date: date
    progress: Progress | None = None
    percent: int | None = None
    reported: str | None = None
    evidence: str | None = None
    comment: Text | None = None


@attrs.frozen(kw_only=True)
class Milestone(Noun):
    """A step of a commitment that can be verified."""

    label: str | None = None
    title: Text | None = None
    deliverable: Text | None = None
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    claims: tuple[Claim, ...] = ()


@attrs.frozen(kw_only=True)
class Coding(Record):
    """One indicator of a review: its official code, or in which of four ways it is missing."""

    indicator: str
    code: str | None = None
    missing: Missing | None = None


@attrs.frozen(kw_only=True)
class Assessment(Noun):
    """What one report of the Independent Reporting Mechanism says of a commitment."""

    report: str
    date: EdtfDate | None = None
    codings: tuple[Coding, ...] = ()


@attrs.frozen(kw_only=True)
class Commitment(Noun):
    """Something promised, or proposed to be.

    `asked` are the sectors who are asked to do it, `lead` and `support` ids of organisations,
    `plan` the id of the plan it stands in (`None`: in none yet). `origins` are the ids of the
    items of an agenda in which it was written; what a workshop produced is derived from it.
    `carried_from` is the id or the official number of an earlier one.
    """

    kind: CommitmentKind | None = None
    label: str | None = None
    title: Text | None = None
    description: Text | None = None
    plan: str | None = None
    asked: tuple[Sector, ...] = ()
    lead: str | None = None
    support: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    origins: tuple[str, ...] = ()
    carried_from: str | None = None
    milestones: tuple[Milestone, ...] = ()
    assessments: tuple[Assessment, ...] = ()
