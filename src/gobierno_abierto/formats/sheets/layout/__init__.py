"""All sheets, in their order, and which of them a purpose needs."""

from typing import Final

from gobierno_abierto.formats.sheets.layout.documents import BOOK, DIALOGUE
from gobierno_abierto.formats.sheets.layout.gatherings import AGENDA, EVENTS, GROUPS, LINKS, PARTS
from gobierno_abierto.formats.sheets.layout.kinds import SheetKind
from gobierno_abierto.formats.sheets.layout.people import (
    ORGANIZATIONS,
    PEOPLE,
    PERMISSIONS,
    RESOURCES,
    ROOMS,
    VENUES,
)
from gobierno_abierto.formats.sheets.layout.plans import (
    COMMITMENTS,
    MILESTONES,
    PLANS,
    SECTIONS,
)
from gobierno_abierto.model import PlanBook, Record

# The version of the layout: a later one may have sheets and columns that this one does not know.
LAYOUT: Final = "1"

# In the order of the tabs; what somebody else's rows point at comes before them where it can.
KINDS: Final[tuple[SheetKind, ...]] = (
    DIALOGUE, BOOK, EVENTS, AGENDA, PARTS, PEOPLE, PERMISSIONS, ORGANIZATIONS, VENUES, ROOMS,
    RESOURCES, GROUPS, LINKS, PLANS, COMMITMENTS, SECTIONS, MILESTONES,
)  # fmt: skip
BY_KEY: Final = {each.key: each for each in KINDS}

PURPOSES: Final = {
    "all": tuple(each.key for each in KINDS),
    "agenda": ("dialogue", "events", "agenda", "parts", "people", "permissions", "organizations",
               "venues", "rooms"),
    "commitments": ("dialogue", "book", "plans", "commitments", "sections", "milestones",
                    "organizations"),
}  # fmt: skip
# Those that a plan book has; a dialogue has all but the first.
OF_BOOKS: Final = ("book", "organizations", "plans", "commitments", "sections", "milestones")


def sheets_for(cls: type[Record], purpose: str) -> tuple[SheetKind, ...]:
    """The sheets of a document of that class that a purpose needs, in their order."""
    if cls is PlanBook:
        return tuple(BY_KEY[key] for key in PURPOSES[purpose] if key in OF_BOOKS)
    return tuple(BY_KEY[key] for key in PURPOSES[purpose] if key != "book")
