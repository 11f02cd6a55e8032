"""What may not be published of people, and where it is told all the same."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gobierno_abierto.index import (
    Index,
    Located,
    fields_in_force,
    in_force,
    line_fields,
    mentioning_fields,
    published_fields,
    text_fields,
)
from gobierno_abierto.index.mentions import (
    addresses,
    forms,
    name_words,
    numbers,
    readings,
)
from gobierno_abierto.model import (
    Citation,
    Claim,
    Noun,
    Person,
    PersonField,
    Publication,
    Record,
    Text,
    Verbatim,
    Visibility,
)
from gobierno_abierto.rules.calling import Called

_Fields = frozenset[PersonField]

_NAME, _EMAIL, _PHONE = PersonField.NAME, PersonField.EMAIL, PersonField.PHONE
# What somebody who is not named says in a claim goes with her name.
_HER_OWN = ("comment", "evidence", "reported")

_TOLD = (_NAME, _EMAIL, _PHONE)


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
        people = index.dialogue.people if index.dialogue else ()
        self._allowed = _allowed(index, people)
        self._barred = _barred(index, people, self._allowed)
        self._unnamed = {who for who, may in self._allowed.items() if _NAME not in may}
        barred = {who for who, fields in self._barred.items() if _NAME in fields}
        self._names = Called(people, self._unnamed, barred)
        self._emails = self._contacts(people, _EMAIL, _own_addresses)
        self._phones = self._contacts(people, _PHONE, _own_numbers)
        # Whether the words of a source are public, too.
        self._keeps_verbatim = index.document.header.visibility is Visibility.PUBLIC
        nouns = (each.value for each in index.records if isinstance(each.value, Noun))
        self._others = {noun.id for noun in nouns if not isinstance(noun, Person)}

    def _contacts(
        self, people: tuple[Person, ...], field: PersonField, own: Callable[[Person], set[str]]
    ) -> dict[str, list[str]]:
        """Whose an address or a number is that may not be published."""
        found: dict[str, list[str]] = {}
        known: set[str] = set()
        for person in people:
            if field in self._allowed[person.id]:
                # An office may share an address that one of them lets out.
                known |= own(person)
            else:
                for each in own(person):
                    found.setdefault(each, []).append(person.id)
        return {each: ids for each, ids in found.items() if each not in known}

    def told(self) -> Iterator[Told]:
        """All places, in the order of the file."""
        if not (self._names or self._emails or self._phones):
            return
        for record in self._index.records:
            referring = mentioning_fields(record.value.__class__)
            for field in self._read_by_all(record):
                for pointer, wordings in _written(record, field):
                    # What refers to her is made opaque.
                    if field in referring and wordings[0] in self._unnamed:
                        continue
                    # So is her name in the place of an id, unless it is one of something else.
                    stays = field not in referring or wordings[0] in self._others
                    yield from (
                        Told(pointer, _TOLD[what], who, is_barred)
                        for what, who, is_barred in self._within(wordings, stays=stays)
                    )

    def _within(self, wordings: tuple[str, ...], *, stays: bool) -> list[tuple[int, str, bool]]:
        """What of whom is given away, and whether it must not be told at all."""
        found: set[tuple[int, str]] = set()
        sure: set[tuple[int, str]] = set()
        for wording in wordings:
            for reading in readings(wording):
                words = name_words(reading)
                found |= {(0, who) for who in self._names.listed(words)}
                if stays:
                    sure |= {(0, who) for who in self._names.barred(words)}
                found |= set(self._reached(reading))
            if stays:
                sure |= {(0, who) for who in self._names.called_alone(wording)}
                sure |= {(0, who) for who in self._names.spelled(wording)}
        if stays:
            sure |= {each for each in found if each[0] and _TOLD[each[0]] in self._barred[each[1]]}
        return [(what, who, (what, who) in sure) for what, who in sorted(found | sure)]

    def _reached(self, reading: str) -> Iterator[tuple[int, str]]:
        if self._emails and "@" in reading:
            for each in addresses(reading):
                yield from ((1, who) for who in self._emails.get(each, ()))
        if self._phones:
            for each in numbers(reading):
                yield from ((2, who) for who in self._phones.get(each, ()))

    def _read_by_all(self, record: Located) -> Iterator[str]:
        """The fields that everybody may read: of people only what may be published of them."""
        value: Record = record.value
        if record.pointer.startswith("/waivers/"):
            return
        if isinstance(value, Verbatim) and not self._keeps_verbatim:
            return
        # What is said of somebody goes with her name.
        if isinstance(value, Citation) and value.of in self._unnamed:
            return
        fields = (*text_fields(value.__class__), *line_fields(value.__class__))
        if isinstance(value, Person):
            allowed = {field.value for field in self._allowed[value.id]} - {"name"}
            # The id of somebody who is not named is made opaque.
            allowed |= set() if value.id in self._unnamed else {"id"}
            yield from (field for field in fields if field in allowed)
        elif isinstance(value, Publication):
            yield from fields if self._is_told(record) else ()
        elif isinstance(value, Claim) and value.by in self._unnamed:
            yield from (field for field in fields if field not in _HER_OWN)
        elif not record.pointer.startswith("/people/"):
            yield from fields

    def _is_told(self, permission: Located) -> bool:
        """Whether a permission is in the public view: whoever is allowed nothing has none there."""
        position = int(permission.pointer.split("/")[2])
        people = self._index.dialogue.people if self._index.dialogue else ()
        person = people[position]
        return in_force(person, permission.value, self._index.day)


def _allowed(index: Index, people: tuple[Person, ...]) -> dict[str, _Fields]:
    """What may be published of whom; where an id is given twice, only what both allow."""
    allowed: dict[str, _Fields] = {}
    for person in people:
        fields = published_fields(person, index.day)
        allowed[person.id] = allowed.get(person.id, fields) & fields
    return allowed


def _barred(
    index: Index, people: tuple[Person, ...], allowed: dict[str, _Fields]
) -> dict[str, _Fields]:
    """What must not be told of whom: of the protected nothing, and nothing that was taken back.

    Whose name was taken back is not to be found by an address either.
    """
    barred: dict[str, _Fields] = {}
    for person in people:
        gone = {
            field
            for each in person.publication
            for field in set(each.fields) - fields_in_force(person, each, index.day)
        }
        may = allowed[person.id]
        is_hidden = bool(person.care) or (_NAME in gone and _NAME not in may)
        fields = frozenset(each for each in _TOLD if is_hidden or each in gone) - may
        barred[person.id] = barred.get(person.id, frozenset()) | fields
    return barred


def _own_addresses(person: Person) -> set[str]:
    return set(addresses(next(readings(person.email or ""))))


def _own_numbers(person: Person) -> set[str]:
    return forms(next(readings(person.phone or "")))


def _written(record: Located, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pointer and wordings of what stands in a field."""
    pointer, value = f"{record.pointer}/{field}", getattr(record.value, field)
    if isinstance(value, Text):
        yield pointer, tuple(words for _, words in value.pairs)
    elif isinstance(value, str):
        yield pointer, (value,)
    elif value:
        yield from ((f"{pointer}/{position}", (each,)) for position, each in enumerate(value))
