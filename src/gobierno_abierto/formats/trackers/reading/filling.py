"""From drafts to the nouns of the document."""

import json
from typing import Any

from gobierno_abierto.formats.tables import written_date
from gobierno_abierto.formats.trackers.mapping.nouns import Table
from gobierno_abierto.formats.trackers.reading.claims import claims_of
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.drafts import Draft, Drafts
from gobierno_abierto.formats.trackers.reading.pieces import as_words
from gobierno_abierto.formats.trackers.reading.reader import Reader
from gobierno_abierto.formats.trackers.reading.rows import Row, values
from gobierno_abierto.formats.trackers.reading.values import fields
from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Commitment,
    Extension,
    Identifier,
    Milestone,
    Section,
    bounds,
)


def plans(desk: Desk, drafts: Drafts) -> tuple[ActionPlan, ...]:
    """The plans."""
    return tuple(_plan(desk, each) for each in drafts.by_level["plans"])


def commitments(desk: Desk, drafts: Drafts) -> tuple[Commitment, ...]:
    """The commitments with all that stands in them."""
    return tuple(_commitment(desk, each) for each in drafts.by_level["commitments"])


def _plan(desk: Desk, draft: Draft) -> ActionPlan:
    reader = Reader(desk, draft.table, draft.row)
    told = _common(desk, draft, reader)
    if reader.kept:
        # A plan has no field for what is kept as it stands.
        kept = json.dumps({each.heading: each.value for each in reader.kept})
        told["extensions"] = (Extension(name="x-verbatim", value=kept),)
    return ActionPlan(**told)


def _commitment(desk: Desk, draft: Draft) -> Commitment:
    reader = Reader(desk, draft.table, draft.row)
    told = _common(desk, draft, reader)
    if draft.plan is None and draft.table.parent:
        for member in draft.table.parent.members:
            reader.keep(member)
    sections = ((code, reader.text(mapped)) for code, mapped in draft.table.sections)
    filled = tuple(Section(section=code, words=words) for code, words in sections if words)
    return Commitment(
        **told,
        plan=draft.plan,
        sections=filled,
        milestones=tuple(_milestone(desk, each) for each in draft.parts),
        verbatim=tuple(reader.kept),
    )


def _milestone(desk: Desk, draft: Draft) -> Milestone:
    reader = Reader(desk, draft.table, draft.row)
    told = _common(desk, draft, reader)
    claims, unsaid = claims_of(desk, draft)
    return Milestone(
        **told,
        activities=tuple(_activity(desk, each) for each in draft.parts),
        claims=claims,
        verbatim=(*reader.kept, *unsaid),
    )


def _activity(desk: Desk, draft: Draft) -> Activity:
    reader = Reader(desk, draft.table, draft.row)
    told = _common(desk, draft, reader)
    claims, unsaid = claims_of(desk, draft)
    return Activity(**told, claims=claims, verbatim=(*reader.kept, *unsaid))


def _common(desk: Desk, draft: Draft, reader: Reader) -> dict[str, Any]:
    """What all of them have: an id, the names that others give them, and their fields."""
    named = ((system, reader.raw(each)) for system, each in draft.table.identifiers)
    identifiers = tuple(Identifier(system=system, value=name) for system, name in named if name)
    own = fields(reader)
    if own.get("description") == own.get("title"):
        own.pop("description", None)
    for member in draft.table.kept:
        reader.keep(member)
    _note_change(desk, draft.table, draft.row)
    return {"id": draft.id, "identifiers": identifiers, **own}


def _note_change(desk: Desk, table: Table, row: Row) -> None:
    for found in values(row, table.changed) if table.changed else ():
        written = written_date(as_words(found.value) or "")
        last = bounds(written.date).last if written.date and not written.remark else None
        if last:
            desk.note_change(last)
