"""What a board holds: the plans of a document, as far as they were asked for, as plain data."""

from datetime import date
from enum import StrEnum
from hashlib import sha256

import attrs

from gobierno_abierto.model import (
    ClaimRole,
    Coding,
    CommitmentKind,
    EdtfDate,
    Header,
    MemberLevel,
    Progress,
    Text,
)
from gobierno_abierto.publish.visibility import Withheld
from gobierno_abierto.standards.progress import Score
from gobierno_abierto.standards.timing import Timing
from gobierno_abierto.standards.verdict import Verdict
from gobierno_abierto.words.codelists import Term

# The name of somebody or something: in one or more languages, or as it was written.
Name = Text | str


class Question(StrEnum):
    """What a board can be asked for, besides what a report may say of a milestone."""

    LATE = "late"
    DISPUTED = "disputed"
    NOT_UNDERSTOOD = "not-understood"
    UNKNOWN = "unknown"


Status = Progress | Question


@attrs.frozen(kw_only=True)
class Wanted:
    """What was asked for, found in the document; `None`: everything.

    `plans`, `leads` and `origins` are what the words that were given lead to. `due_before` is the
    first day that is too late.
    """

    plans: tuple[Name, ...] | None = None
    leads: tuple[Name, ...] | None = None
    status: Status | None = None
    origins: tuple[Name, ...] | None = None
    due_before: date | None = None

    def __bool__(self) -> bool:
        """Whether anything was asked for."""
        return self != Wanted()


@attrs.frozen(kw_only=True)
class Reported:
    """What one reporter said last of a step.

    `name` is `None` where it is not known, or may not be published. `word` is the one that was
    used, `evidence` what supports it; `None`: there is none.
    """

    role: ClaimRole
    name: Name | None = None
    day: date
    progress: Progress | None = None
    percent: int | None = None
    word: str | None = None
    evidence: str | None = None
    comment: Text | None = None


def status_by(progress: Progress | None, percent: int | None, *, is_reported: bool) -> Status:
    """How a step stands by a report on which all agree; where it has no word, by its percentage."""
    if progress:
        return progress
    if percent is None:
        return Question.NOT_UNDERSTOOD if is_reported else Question.UNKNOWN
    done = Progress.COMPLETED if percent >= 100 else Progress.IN_PROGRESS
    return done if percent > 0 else Progress.NOT_STARTED


@attrs.frozen(kw_only=True)
class BoardActivity:
    """An activity of a milestone: what it is, when it is due, and how it stands by its reports."""

    id: str
    label: str | None = None
    title: Text | None = None
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    status: Status = Question.UNKNOWN
    timing: Timing = attrs.field(factory=Timing)


@attrs.frozen(kw_only=True)
class BoardMilestone:
    """A milestone: what it is, when it is due, and who says what of it.

    `responsible` are those who answer for it, where they are not the lead of the commitment.
    `progress` is what the reports say where they agree; `None` where they do not (`disputed`),
    where there is none, or none that says so in a word that is understood. `reports` are the latest
    of each reporter, the last one first, and what was said after that in words that are not
    understood. `weight` is its share in the commitment. `activities` is how many there are below
    it, `reported` of how many of them something is said, by what that is, and `late_activities`
    how many are late. `listed` are those that are shown: all, where the milestone has no date of
    its own and they do; else those that are late, or that were asked for.
    """

    id: str
    label: str | None = None
    title: Text | None = None
    description: Text | None = None
    responsible: tuple[Name, ...] = ()
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    actual_start: EdtfDate | None = None
    actual_end: EdtfDate | None = None
    progress: Progress | None = None
    percent: int | None = None
    disputed: bool = False
    reports: tuple[Reported, ...] = ()
    timing: Timing = attrs.field(factory=Timing)
    weight: int | None = None
    activities: int = 0
    reported: tuple[tuple[Status, int], ...] = ()
    late_activities: int = 0
    listed: tuple[BoardActivity, ...] = ()
    replaced_by: Name | None = None

    @property
    def status(self) -> Status:
        """How it stands, in one word."""
        if self.disputed:
            return Question.DISPUTED
        return status_by(self.progress, self.percent, is_reported=bool(self.reports))


@attrs.frozen(kw_only=True)
class Origin:
    """A session in which a commitment was written, and the event in which that took place."""

    id: str
    kind: str
    label: str | None = None
    title: Text | None = None
    event: Text | None = None
    dates: EdtfDate | None = None


@attrs.frozen(kw_only=True)
class Indicator:
    """What a review says of one thing: what that is called, and the word of the scale of its era.

    `said` is `None` where the code is none of that scale, or was published with another word.
    """

    name: Term
    said: Term | None = None
    coding: Coding


@attrs.frozen(kw_only=True)
class Review:
    """One report of the independent reviewers on a commitment: what they coded in it.

    `code` is that of the codelist ``report``.
    """

    code: str
    report: Term
    date: EdtfDate | None = None
    indicators: tuple[Indicator, ...] = ()


@attrs.frozen(kw_only=True)
class Conclusion:
    """What follows from the reviews: what was asked (``starred``…), and what can be said of it."""

    key: str
    verdict: Verdict


@attrs.frozen(kw_only=True)
class BoardCommitment:
    """A commitment: who answers for it, where it came from, and its milestones.

    `lead` and `support` are the names of those who do. `left_out` is how many milestones were not
    asked for. `done` is how far it has come by the weights of its milestones, `None` where
    nobody says anything. `reviewed` is what the last review says of one without
    milestones, in our words. `conclusions` are what follows from the reviews; without any, nothing
    does.
    """

    id: str
    label: str | None = None
    title: Text | None = None
    kind: CommitmentKind | None = None
    lead: Name | None = None
    support: tuple[Name, ...] = ()
    support_printed: Text | None = None
    origins: tuple[Origin, ...] = ()
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    timing: Timing = attrs.field(factory=Timing)
    milestones: tuple[BoardMilestone, ...] = ()
    left_out: int = 0
    done: Score | None = None
    reviewed: Progress | None = None
    reviews: tuple[Review, ...] = ()
    conclusions: tuple[Conclusion, ...] = ()
    carried_from: Name | None = None
    carried_to: Name | None = None
    replaced_by: Name | None = None
    url: str | None = None


@attrs.frozen(kw_only=True)
class BoardPlan:
    """A plan with its commitments; without an id it holds those that are in no plan.

    `active` is whether it is being carried out on the day that was given; `None`: not known.
    `is_to_come`: on that day it has not begun yet.
    """

    id: str | None = None
    title: Text | None = None
    member: str | None = None
    level: MemberLevel | None = None
    number: int | None = None
    period: EdtfDate | None = None
    active: bool | None = None
    is_to_come: bool = False
    url: str | None = None
    commitments: tuple[BoardCommitment, ...] = ()


@attrs.frozen(kw_only=True)
class Board:
    """The plans of a document on a given day (`None`: none was, and nothing is said to be late).

    `id` and `title` are those of the document. `withheld` counts the people of whom something is
    kept back. `undated` is how many milestones were left out because nobody knows when they are
    due.
    """

    id: str
    title: Text
    header: Header
    internal: bool = False
    withheld: Withheld
    today: date | None = None
    wanted: Wanted = Wanted()
    plans: tuple[BoardPlan, ...] = ()
    undated: int = 0

    @property
    def document_key(self) -> str:
        """A name for the document, the same for all its boards and no other's."""
        return sha256(f"{self.header.namespace}\n{self.id}".encode()).hexdigest()[:32]

    @property
    def commitments(self) -> tuple[BoardCommitment, ...]:
        """Those of all plans."""
        return tuple(each for plan in self.plans for each in plan.commitments)

    @property
    def milestones(self) -> tuple[BoardMilestone, ...]:
        """Those of all commitments."""
        return tuple(step for each in self.commitments for step in each.milestones)
