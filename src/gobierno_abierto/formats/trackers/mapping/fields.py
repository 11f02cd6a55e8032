"""What a mapping can fill: the fields of each level, read off the nouns."""

from collections.abc import Mapping
from datetime import date
from enum import Enum, StrEnum, auto

from gobierno_abierto.model import (
    ActionPlan,
    Activity,
    Claim,
    Commitment,
    EdtfDate,
    Milestone,
    Record,
    Text,
)
from gobierno_abierto.model.guard import guarded
from gobierno_abierto.model.memory import remembered

# From the plan down: each level stands in the one before it, and claims in the last two.
LEVELS: Mapping[str, type[Record]] = {
    "plans": ActionPlan,
    "commitments": Commitment,
    "milestones": Milestone,
    "activities": Activity,
    "claims": Claim,
}
ABOVE: Mapping[str, tuple[str, ...]] = {
    "plans": (),
    "commitments": ("plans",),
    "milestones": ("commitments",),
    "activities": ("milestones",),
    "claims": ("milestones", "activities"),
}

# They have ways of their own into the document, or none.
_OTHERWISE = frozenset(
    {
        "extensions", "id", "identifiers", "plan", "sections", "origins", "milestones",
        "activities", "claims", "assessments", "verbatim", "progress", "reported",
    }
)  # fmt: skip
# Lines that are ids of organisations, whose names a tracker has.
_ORGANIZATIONS = frozenset({"lead", "support", "responsible"})
# Lines that are ids of others of their level, as the tracker has them.
_REFERENCES = frozenset({"carried_from", "carried_to", "replaced_by"})


class Shape(Enum):
    """What a field holds, and so how a value is read."""

    TEXT = auto()
    LINE = auto()
    DATE = auto()
    DAY = auto()
    NUMBER = auto()
    REFERENCE = auto()
    CODE = auto()
    CODES = auto()
    ORGANIZATION = auto()
    ORGANIZATIONS = auto()


@remembered
def shapes(level: str) -> Mapping[str, Shape]:
    """The fields of a level that a mapping can fill, with what they hold."""
    own = {
        each.name: _shape(each.name, each.kinds, each.elements)
        for each in guarded(LEVELS[level])
        if each.name not in _OTHERWISE
    }
    return own | ({"status": Shape.LINE} if level == "claims" else {})


@remembered
def vocabulary(level: str, field: str) -> type[StrEnum] | None:
    """The closed vocabulary of a field; `None`: it has none."""
    held = (
        kind
        for each in guarded(LEVELS[level])
        if each.name == field
        for kind in (each.elements or each.kinds)
    )
    return next((kind for kind in held if issubclass(kind, StrEnum)), None)


@remembered
def holds_numbers(level: str, field: str) -> bool:
    """Whether the codes of a field are numbers."""
    return any(int in each.elements for each in guarded(LEVELS[level]) if each.name == field)


def _shape(name: str, kinds: frozenset[type], elements: frozenset[type]) -> Shape:
    if name in _ORGANIZATIONS:
        return Shape.ORGANIZATIONS if elements else Shape.ORGANIZATION
    if name in _REFERENCES:
        return Shape.REFERENCE
    if elements:
        return Shape.CODES
    for kind, shape in (
        (Text, Shape.TEXT),
        (EdtfDate, Shape.DATE),
        (date, Shape.DAY),
        (int, Shape.NUMBER),
    ):
        if kind in kinds:
            return shape
    return Shape.CODE if any(issubclass(kind, StrEnum) for kind in kinds) else Shape.LINE
