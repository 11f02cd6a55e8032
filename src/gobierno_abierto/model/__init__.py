"""The nouns: attrs classes, and nothing else of ours.

They are frozen and keyword-only, hold tuples, and know nothing of files, rules or formats.
To change one, `attrs.evolve`.
"""

from gobierno_abierto.model.agenda import (
    AgendaItem,
    Break,
    Closing,
    Conclusions,
    Interpretation,
    Item,
    Keynote,
    Link,
    Opening,
    Panel,
    ParallelBlock,
    Part,
    Session,
    SingleItem,
    Talk,
    Workshop,
)
from gobierno_abierto.model.base import Identifier, Noun, Record
from gobierno_abierto.model.characters import ForbiddenCharacterError
from gobierno_abierto.model.codes import (
    Access,
    Certainty,
    ClaimRole,
    CommitmentKind,
    EventStatus,
    ItemStatus,
    LegalBasis,
    Missing,
    PersonField,
    Progress,
    ResourceType,
    Role,
    Sector,
    Visibility,
)
from gobierno_abierto.model.documents import Dialogue, Document, PlanBook, RelatedDialogue
from gobierno_abierto.model.edtf import Bounds, EdtfDate, bounds, edtf, exact_days
from gobierno_abierto.model.event import Attendance, Audience, Event, GroupCount
from gobierno_abierto.model.extension import Extension
from gobierno_abierto.model.header import FORMAT_VERSION, Citation, Header, Source, Waiver
from gobierno_abierto.model.people import Organization, Person, Publication
from gobierno_abierto.model.places import Resource, Room, Transfer, Venue
from gobierno_abierto.model.plans import (
    ActionPlan,
    Assessment,
    Claim,
    Coding,
    Commitment,
    Milestone,
)
from gobierno_abierto.model.slot import Slot
from gobierno_abierto.model.text import LANGUAGE_TAG, Text, text

__all__ = [
    "FORMAT_VERSION",
    "LANGUAGE_TAG",
    "Access",
    "ActionPlan",
    "AgendaItem",
    "Assessment",
    "Attendance",
    "Audience",
    "Bounds",
    "Break",
    "Certainty",
    "Citation",
    "Claim",
    "ClaimRole",
    "Closing",
    "Coding",
    "Commitment",
    "CommitmentKind",
    "Conclusions",
    "Dialogue",
    "Document",
    "EdtfDate",
    "Event",
    "EventStatus",
    "Extension",
    "ForbiddenCharacterError",
    "GroupCount",
    "Header",
    "Identifier",
    "Interpretation",
    "Item",
    "ItemStatus",
    "Keynote",
    "LegalBasis",
    "Link",
    "Milestone",
    "Missing",
    "Noun",
    "Opening",
    "Organization",
    "Panel",
    "ParallelBlock",
    "Part",
    "Person",
    "PersonField",
    "PlanBook",
    "Progress",
    "Publication",
    "Record",
    "RelatedDialogue",
    "Resource",
    "ResourceType",
    "Role",
    "Room",
    "Sector",
    "Session",
    "SingleItem",
    "Slot",
    "Source",
    "Talk",
    "Text",
    "Transfer",
    "Venue",
    "Visibility",
    "Waiver",
    "Workshop",
    "bounds",
    "edtf",
    "exact_days",
    "text",
]
