"""What may not be published of people, and where it is told all the same."""

from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.index import Index, Located, in_force, line_fields, text_fields
from gobierno_abierto.index.joined_names import joined_names
from gobierno_abierto.index.withheld import Withheld
from gobierno_abierto.model import (
    Citation,
    Claim,
    Person,
    PersonField,
    Publication,
    Record,
    Text,
    Verbatim,
    Visibility,
)

# What somebody who is not named says in a claim goes with her name.
_HER_OWN = ("comment", "evidence", "reported")


class Told(NamedTuple):
    """A place that gives something away of a person.

    `is_barred`: she took it back, the permission ran out, or she is protected; else nobody ever
    said that it may be published.
    """

    pointer: str
    what: PersonField
    who: str
    is_barred: bool


def told(index: Index) -> tuple[Told, ...]:
    """All that everybody could read in the document, and should not."""
    return tuple(_Secret(index).told())


class _Secret:
    """What may not be published, by what it is, and of whom."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._withheld = Withheld(index.document, index.day, index.records)
        # Whether the words of a source are public, too.
        self._keeps_verbatim = index.document.header.visibility is Visibility.PUBLIC

    def told(self) -> Iterator[Told]:
        """All places, in the order of the file."""
        if not self._withheld:
            return
        for record in self._index.records:
            for field in self._read_by_all(record):
                hiding = self._withheld.hiding(record.value, field)
                for pointer, wordings in self._written(record, field):
                    hidden = hiding(wordings[0]) if hiding else None
                    # The id of somebody who is listed is made opaque.
                    if hidden is not None and hidden == wordings[0] and self._lists(hidden):
                        continue
                    # So is a name in the place of an id; what is not, everybody reads.
                    yield from (
                        Told(pointer, what, who, is_barred)
                        for what, who, is_barred in self._withheld.told_in(
                            wordings, stays=hidden is None
                        )
                    )

    def _lists(self, person_id: str) -> bool:
        return person_id in self._withheld.allowed

    def _hides(self, written: str) -> bool:
        """Whether somebody is meant who is not named."""
        return self._withheld.means(written) in self._withheld.unnamed

    def _read_by_all(self, record: Located) -> Iterator[str]:
        """The fields that everybody may read: of people only what may be published of them."""
        value: Record = record.value
        if record.pointer.startswith("/waivers/"):
            return
        if isinstance(value, Verbatim) and not self._keeps_verbatim:
            return
        # What is said of somebody goes with her name.
        if isinstance(value, Citation) and self._hides(value.of):
            return
        fields = (*text_fields(value.__class__), *line_fields(value.__class__))
        if isinstance(value, Person):
            allowed = {field.value for field in self._withheld.of(value.id)} - {"name"}
            # The id of somebody who is not named is made opaque.
            allowed |= {"id", "name"} if self._withheld.may_name(value.id) else set()
            yield from (field for field in fields if field in allowed)
        elif isinstance(value, Publication):
            yield from fields if self._is_told(record) else ()
        elif isinstance(value, Claim) and self._hides(value.by):
            yield from (field for field in fields if field not in _HER_OWN)
        elif not record.pointer.startswith("/people/"):
            yield from fields

    def _written(self, record: Located, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What stands in a field: of a person's name, only names that are joined to another."""
        value = record.value
        if isinstance(value, Person) and field == "name":
            # Whoever merely has the same name, or a longer one, gives nobody away.
            names = joined_names(value.name or "", by_commas=True)
            yield from ((f"{record.pointer}/name", names),) if names else ()
        else:
            yield from _written(record, field)

    def _is_told(self, permission: Located) -> bool:
        """Whether a permission is in the public view: whoever is allowed nothing has none there."""
        position = int(permission.pointer.split("/")[2])
        people = self._index.dialogue.people if self._index.dialogue else ()
        person = people[position]
        return in_force(person, permission.value, self._index.day)


def _written(record: Located, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pointer and wordings of what stands in a field."""
    pointer, value = f"{record.pointer}/{field}", getattr(record.value, field)
    if isinstance(value, Text):
        yield pointer, tuple(words for _, words in value.pairs)
    elif isinstance(value, str):
        yield pointer, (value,)
    elif value:
        yield from ((f"{pointer}/{position}", (each,)) for position, each in enumerate(value))
