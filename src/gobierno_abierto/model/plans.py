"""What a dialogue exists for: plans and commitments. The steps of a commitment are in `steps`."""

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import (
    CommitmentKind,
    MemberLevel,
    Missing,
    Sector,
    Standards,
    Template,
)
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.steps import Milestone, Verbatim
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class ActionPlan(Noun):
    """The plan of one member of the Partnership.

    `member` is the country or the local government, `number` the plan's number as the member
    counts. `period` runs from the first to the last day of implementation, `submitted` is when
    the plan was handed in: it decides which indicators its reviewers use. `refreshed` is when a
    plan of four years was, or is to be, brought up to date; `None`: it is not stated.
    `template` is the form on which its commitments are written, `standards` those of
    participation and co-creation that were in force.
    """

    title: Text | None = None
    member: str | None = None
    level: MemberLevel | None = None
    number: int | None = None
    submitted: EdtfDate | None = None
    period: EdtfDate | None = None
    refreshed: EdtfDate | None = None
    template: Template | None = None
    standards: Standards | None = None
    languages: tuple[str, ...] = ()
    url: str | None = None


@attrs.frozen(kw_only=True)
class Coding(Record):
    """One indicator of a review: its official code, or in which of four ways it is missing.

    `label` is the word that was published with the code, where it is not the one that the scale
    has for it; `None`: it is, or none was published.
    """

    indicator: str
    code: str | None = None
    missing: Missing | None = None
    label: str | None = None


@attrs.frozen(kw_only=True)
class Assessment(Noun):
    """What one report of the Independent Reporting Mechanism says of a commitment.

    `report` is a code of the codelist ``report``: what the first and the second report of a plan
    are called depends on the year of the plan.
    """

    report: str
    date: EdtfDate | None = None
    codings: tuple[Coding, ...] = ()


@attrs.frozen(kw_only=True)
class Section(Record):
    """One section of the template, filled in. `section` is a code of ``template-section``."""

    section: str
    words: Text


@attrs.frozen(kw_only=True)
class Commitment(Noun):
    """Something promised, or proposed to be.

    `label` is the number as printed ("2.1"), never computed with. `asked` are the sectors who
    are asked to do it, `lead` and `support` ids of organisations, whose sectors are their own;
    `support_printed` are the supporting ones in the words of the plan, where nobody has told
    them apart. `plan` is the id of the plan it stands in (`None`: in none yet). `sections` are
    those of the template of its era.

    `topics`, `values` and `challenges` are codes of open lists, `goals` the numbers (1 to 17) of
    the Sustainable Development Goals. `origins` are the ids of the items of an agenda in which
    it was written; what a workshop produced is derived from it. `carried_from`, `carried_to` and
    `replaced_by` are ids or official numbers of other commitments. `start` and `due` are
    planned.
    """

    kind: CommitmentKind | None = None
    label: str | None = None
    title: Text | None = None
    short_title: Text | None = None
    theme: Text | None = None
    description: Text | None = None
    sections: tuple[Section, ...] = ()
    plan: str | None = None
    asked: tuple[Sector, ...] = ()
    lead: str | None = None
    support: tuple[str, ...] = ()
    support_printed: Text | None = None
    topics: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()
    goals: tuple[int, ...] = ()
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    origins: tuple[str, ...] = ()
    carried_from: str | None = None
    carried_to: str | None = None
    replaced_by: str | None = None
    url: str | None = None
    milestones: tuple[Milestone, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    verbatim: tuple[Verbatim, ...] = ()
