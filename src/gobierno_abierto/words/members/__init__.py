"""The words for every object of the file and for every member: titles and meanings."""

from gobierno_abierto.words.members import (
    agenda,
    base,
    commitments,
    documents,
    event,
    header,
    items,
    people,
    places,
    plans,
    reported,
    slot,
    steps,
    values,
)
from gobierno_abierto.words.members.base import KIND
from gobierno_abierto.words.members.described import Described, Member

__all__ = ["KIND", "OBJECTS", "Described", "Member", "described"]

_MODULES = (
    base, values, slot, header, documents, event, agenda, items, people, places, plans,
    commitments, steps, reported,
)  # fmt: skip

# Each class with the members that it declares itself; those of its bases stand under the bases.
OBJECTS: dict[type, Described] = {
    cls: words for module in _MODULES for cls, words in module.OBJECTS.items()
}


def described(cls: type) -> Described:
    """The words for `cls`, with the members that it has from its bases.

    The tag `kind`, which is no field, is not among them: its words are `KIND`. The order of the
    members means nothing.

    Raises:
        KeyError: if `cls` is no object or value of the file.
    """
    own = OBJECTS[cls]
    members: dict[str, Member] = {}
    for base_class in reversed(cls.__mro__):
        if base_class in OBJECTS:
            members |= OBJECTS[base_class].members
    return own._replace(members=members)
