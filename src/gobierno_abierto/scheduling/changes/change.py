"""What a change between two versions of a document is, as data."""

from enum import StrEnum
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.index import tag
from gobierno_abierto.model import Item, Noun


class ChangeKind(StrEnum):
    """What became of something."""

    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"
    LENGTHENED = "lengthened"
    SHORTENED = "shortened"
    RENAMED = "renamed"
    PERSON_IN = "person-in"
    PERSON_OUT = "person-out"
    PART = "part"
    ROOM = "room"
    STATUS = "status"
    ACCESS = "access"
    LANGUAGE = "language"
    WITHIN = "within"
    IDENTITY = "identity"
    FIELD = "field"


class Key(NamedTuple):
    """By what a noun is known in both versions.

    `family` is its class; of an item of an agenda `Item`, since a panel that becomes a workshop is
    still the same item. `nth` is 0, unless the id is given more than once: then it says which of
    those is meant, in the order of the document before; new ones are counted after them.
    """

    family: type[Noun]
    id: str
    nth: int = 0


@attrs.frozen(kw_only=True)
class Change:
    """One thing that is other in a later version of a document.

    `noun` is the class of what has changed and `id` its id; `nth` is as in `Key`. `within` is what
    it stands in: the event or block of an item, the document of a person; `None` for the document
    itself. `pointers` lead to what has changed, be it a noun, its field or a record in it, in the
    version before and in the one after; `None` where it is not there.

    `field` is the name of the field, as a path if it is one of an object without id
    (``header/revision``); `None` if the whole noun was added or dropped. `before` and `after` are
    values of the model, `None` where there was or is none:

    - of a list of codes or ids, the whole list; its order is no change;
    - of a list of records without id (parts, links, claims…), the one record that is other, so that
      a field may have several changes;
    - `MOVED`, `LENGTHENED` and `SHORTENED` may say the same field: each has the whole slot;
    - `WITHIN`, the ids of what it stood and stands in; `IDENTITY`, its ids;
    - `ADDED` and `DROPPED`, the noun as it stands there. What stands within it and has an id has a
      change of its own.

    `guess`: it rests on a guess about which id became which.
    """

    kind: ChangeKind
    noun: type[Noun]
    id: str
    nth: int = 0
    within: Key | None = None
    field: str | None = None
    before: Any = None
    after: Any = None
    pointers: tuple[str | None, str | None] = (None, None)
    guess: bool = False

    @property
    def key(self) -> Key:
        """By what its noun is known."""
        return Key(family(self.noun), self.id, self.nth)

    @property
    def tag(self) -> str:
        """What its noun is called in a file: ``workshop``, ``Person``."""
        return tag(self.noun) or self.noun.__name__


class ChangeError(ValueError):
    """Changes that cannot be made to a document: they are not of it."""


def family(cls: type[Noun]) -> type[Noun]:
    """The class by which nouns are told apart that have the same id."""
    return Item if issubclass(cls, Item) else cls
