"""Which fields hold ids, and of what."""

import re

from gobierno_abierto.model import (
    ActionPlan,
    Citation,
    Claim,
    Commitment,
    Dialogue,
    Event,
    Item,
    Milestone,
    Noun,
    Organization,
    Part,
    Person,
    Record,
    RelatedDialogue,
    Resource,
    Room,
    Source,
    Transfer,
    Venue,
    Waiver,
)
from gobierno_abierto.model.memory import remembered

Kinds = tuple[type[Noun], ...]

# Which fields hold ids, and of what.
_TABLE: tuple[tuple[type[Record], str, Kinds], ...] = (
    (Citation, "source", (Source,)),
    (Citation, "of", (Noun,)),
    (Dialogue, "convenors", (Organization,)),
    (Event, "convenors", (Organization,)),
    (Event, "venues", (Venue,)),
    (Item, "rooms", (Room,)),
    (Item, "venue", (Venue,)),
    (Item, "needs", (Resource,)),
    (Item, "after", (Item,)),
    (Part, "person", (Person,)),
    (Part, "organization", (Organization,)),
    (Part, "substitute", (Person,)),
    (Person, "organization", (Organization,)),
    (Transfer, "origin", (Room, Venue)),
    (Transfer, "destination", (Room, Venue)),
    (Commitment, "plan", (ActionPlan,)),
    (Commitment, "lead", (Organization,)),
    (Commitment, "support", (Organization,)),
    (Commitment, "origins", (Item,)),
    (Milestone, "responsible", (Organization,)),
    (Milestone, "replaced_by", (Milestone,)),
    (RelatedDialogue, "source", (Source,)),
    (Waiver, "ids", (Noun,)),
)

# Fields that hold an id or, where there is none, a name or an official number.
_OR_NAMES: tuple[tuple[type[Record], str, Kinds], ...] = (
    (Claim, "by", (Person, Organization)),
    (Commitment, "carried_from", (Commitment,)),
    (Commitment, "carried_to", (Commitment,)),
    (Commitment, "replaced_by", (Commitment,)),
)


@remembered
def reference_fields(cls: type[Record]) -> dict[str, Kinds]:
    """The fields of `cls` that hold ids, and of what."""
    return _fields(cls, _TABLE)


@remembered
def mentioning_fields(cls: type[Record]) -> dict[str, Kinds]:
    """The fields of `cls` in which an id may stand: those that hold ids, or ids or names."""
    return _fields(cls, _TABLE + _OR_NAMES)


def cited_field(citation: Citation) -> str:
    """The field that a citation speaks of: "audience" for "audience/description"."""
    return re.split(r"[/.]", citation.field.lstrip("/"), maxsplit=1)[0]


def _fields(
    cls: type[Record], table: tuple[tuple[type[Record], str, Kinds], ...]
) -> dict[str, Kinds]:
    return {field: kinds for owner, field, kinds in table if issubclass(cls, owner)}
