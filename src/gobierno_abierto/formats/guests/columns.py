"""Which column of somebody else's list is which of ours."""

from collections.abc import Mapping
from enum import StrEnum

import attrs

from gobierno_abierto.model import Person
from gobierno_abierto.words import Sentence
from gobierno_abierto.words.members import described


class Target(StrEnum):
    """What a column of a list says of a person.

    `GIVEN` and `FAMILY` are parts of her name: in lists they often have columns of their own.
    """

    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    ORGANIZATION = "organization"
    POSITION = "position"
    SECTOR = "sector"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    BIOGRAPHY = "biography"


# Columns of which there may be several for one thing: their words are joined.
JOINED = (Target.GIVEN, Target.FAMILY)
NAMING = (Target.NAME, *JOINED)

_OWN: Mapping[Target, Sentence] = {
    Target.GIVEN: Sentence("Nombre de pila", "Given name", "Prenome"),
    Target.FAMILY: Sentence("Apellidos", "Surname", "Sobrenome"),
}


def target_words(target: Target) -> Sentence:
    """What the column is called where people read it."""
    own = _OWN.get(target)
    return own if own is not None else described(Person).members[target.value].title


class Why(StrEnum):
    """Why a column was taken for something, or for nothing."""

    HEADING = "heading"
    CONTENT = "content"
    TAKEN = "taken"
    PERMISSION = "permission"
    UNKNOWN = "unknown"
    WRITTEN = "written"


@attrs.frozen(kw_only=True)
class Mapped:
    """One column of the list. `heading` is theirs; `target` `None`: it is left out.

    `why` is `WRITTEN` where people decided.
    """

    heading: str
    target: Target | None
    why: Why = Why.WRITTEN


@attrs.frozen(kw_only=True)
class ColumnMap:
    """The columns of a list, in their order."""

    columns: tuple[Mapped, ...]

    @property
    def names_people(self) -> bool:
        """Whether any column holds names: without one, nobody can be added."""
        return any(each.target in NAMING for each in self.columns)
