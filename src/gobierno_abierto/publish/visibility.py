"""Whether a text is meant for everybody, and what it leaves out if it is."""

from datetime import date
from typing import NamedTuple

from gobierno_abierto.model import Dialogue, Document, Person, PersonField
from gobierno_abierto.privacy import published_fields, withheld


class Withheld(NamedTuple):
    """How many people have something that the public view leaves out, and how many their name."""

    people: int
    names: int

    def __bool__(self) -> bool:
        """Whether anything about anybody is left out."""
        return self.people > 0


def kept_back(document: Document) -> Withheld:
    """What the public view of `document` leaves out of the people in it.

    A document that is a public view already holds nothing more to leave out.
    """
    people = document.people if isinstance(document, Dialogue) else ()
    day = document.header.revised
    return Withheld(
        people=sum(_holds_more(person, day) for person in people), names=len(unnamed(document))
    )


def unnamed(document: Document) -> tuple[Person, ...]:
    """The people whose name the public view of `document` leaves out."""
    people = document.people if isinstance(document, Dialogue) else ()
    those = frozenset(withheld(document))
    return tuple(each for each in people if each.id in those and each.name is not None)


def _holds_more(person: Person, day: date) -> bool:
    shown = published_fields(person, day)
    return bool(person.availability or person.zone or person.care) or any(
        getattr(person, field.value) is not None for field in PersonField if field not in shown
    )
