"""The steps of a commitment: milestones, activities, and what is said of them."""

from datetime import date

import attrs

from gobierno_abierto.model.base import Noun, Record
from gobierno_abierto.model.codes import ClaimRole, Progress
from gobierno_abierto.model.edtf import EdtfDate
from gobierno_abierto.model.text import Text


@attrs.frozen(kw_only=True)
class Verbatim(Record):
    r"""What a source has under a heading, as it stands there, where no other field holds it so.

    `heading` is the name of the column or of the member in the source. `value` is one line: line
    breaks, control characters and backslashes stand in it as escapes (``\n``, ``\u0007``,
    ``\\``), as `as_line` of the readers of tables writes them. A date that can be read in two ways
    is kept here: nobody guessed.
    """

    heading: str
    value: str


@attrs.frozen(kw_only=True)
class Claim(Record):
    """What somebody reports of a step. Reports may disagree: none overwrites another.

    `by` is who says it (an id or a name), `progress` what it means in our words, `reported` the
    word that was used. `percent` is 0 to 100; `None` is no report, which is not 0. `period` is
    the time that the report covers; `None`: it is not stated.
    """

    by: str
    role: ClaimRole
    date: date
    period: EdtfDate | None = None
    progress: Progress | None = None
    percent: int | None = None
    reported: str | None = None
    evidence: str | None = None
    comment: Text | None = None


@attrs.frozen(kw_only=True)
class Activity(Noun):
    """What is done for a milestone. `verification` is by what others can see that it was done."""

    label: str | None = None
    title: Text | None = None
    description: Text | None = None
    verification: Text | None = None
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    claims: tuple[Claim, ...] = ()
    verbatim: tuple[Verbatim, ...] = ()


@attrs.frozen(kw_only=True)
class Milestone(Noun):
    """A step of a commitment that can be verified.

    `start` and `due` are planned, `actual_start` and `actual_end` what came of it; `None`: not
    stated. `weight` is its share in the commitment: only the proportion to the others counts.
    `responsible` are ids of organisations, where they are not the commitment's own lead.
    `replaced_by` is the id of the milestone that stands in its place.
    """

    label: str | None = None
    title: Text | None = None
    description: Text | None = None
    deliverable: Text | None = None
    indicator: Text | None = None
    verification: Text | None = None
    weight: int | None = None
    responsible: tuple[str, ...] = ()
    start: EdtfDate | None = None
    due: EdtfDate | None = None
    actual_start: EdtfDate | None = None
    actual_end: EdtfDate | None = None
    replaced_by: str | None = None
    activities: tuple[Activity, ...] = ()
    claims: tuple[Claim, ...] = ()
    verbatim: tuple[Verbatim, ...] = ()
