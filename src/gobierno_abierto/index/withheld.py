"""What may not be told of whom, and where some words tell it or mean her."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from gobierno_abierto.index.mentions import (
    addresses,
    forms,
    numbers,
    plain_letters,
    readings,
    tokens,
    unwrapped,
)
from gobierno_abierto.index.permission import fields_in_force, published_fields
from gobierno_abierto.index.recognising import Recogniser
from gobierno_abierto.index.references import mentioning_fields
from gobierno_abierto.index.walk import Located
from gobierno_abierto.model import (
    Claim,
    Dialogue,
    Document,
    Noun,
    Part,
    Person,
    PersonField,
    Record,
)

_Fields = frozenset[PersonField]

_NAME, _EMAIL, _PHONE = PersonField.NAME, PersonField.EMAIL, PersonField.PHONE
# What of a person may stand in the words of others.
_TOLD = (_NAME, _EMAIL, _PHONE)

# Of the id or the name in a field, the id of whoever the public view hides there, if anybody.
Hiding = Callable[[str], str | None]


def allowed_of(people: Iterable[Person], day: date) -> dict[str, _Fields]:
    """What may be published of whom; where an id is given twice, only what both allow."""
    allowed: dict[str, _Fields] = {}
    for person in people:
        fields = published_fields(person, day)
        allowed[person.id] = allowed.get(person.id, fields) & fields
    return allowed


class Withheld:
    """What may not be told of the people of a document on a day.

    `allowed` is what may be published of whom is listed; `unnamed` are the ids of all who are not
    named, listed or only referred to, in the order of the document; `records` all its records.
    """

    def __init__(self, document: Document, day: date, records: Iterable[Located]) -> None:
        people = document.people if isinstance(document, Dialogue) else ()
        records = tuple(records)
        self.allowed = allowed_of(people, day)
        self.unnamed = dict.fromkeys(
            each for each in _referred(people, records) if not self.may_name(each)
        )
        self._barred = _barred_of(people, day, self.allowed)
        barred = {who for who, fields in self._barred.items() if _NAME in fields}
        self._names = Recogniser(people, self.unnamed.keys(), barred)
        self._emails = self._contacts(people, _EMAIL)
        self._phones = self._contacts(people, _PHONE)
        nouns = [each.value for each in records if isinstance(each.value, Noun)]
        self._ids = {noun.id for noun in nouns}
        self._others = {noun.id for noun in nouns if not isinstance(noun, Person)}
        self._meant: dict[str, str | None] = {}

    def __bool__(self) -> bool:
        """Whether there is anything that words could give away."""
        return bool(self._names or self._emails or self._phones)

    def of(self, person_id: str) -> _Fields:
        """What may be published of the person with that id; of an unlisted one, nothing."""
        return self.allowed.get(person_id, frozenset())

    def may_name(self, person_id: str) -> bool:
        """Whether the person with that id may be named."""
        return _NAME in self.of(person_id)

    def told_in(
        self, wordings: Iterable[str], *, stays: bool = True
    ) -> list[tuple[PersonField, str, bool]]:
        """What of whom some words give away, and whether it must not be told at all.

        `stays`: whether the public view leaves the words; else nothing is told by them, and they
        only are in the wrong place.
        """
        found: set[tuple[int, str]] = set()
        sure: set[tuple[int, str]] = set()
        for wording in wordings:
            for shown in unwrapped(wording):
                reading = plain_letters(shown)
                words = tokens(reading)
                found |= {(0, who) for who in self._names.listed(words)}
                if stays:
                    sure |= {(0, who) for who in self._names.barred(shown, words)}
                found |= set(self._reached(reading))
        if stays:
            sure |= {each for each in found if each[0] and _TOLD[each[0]] in self._barred[each[1]]}
        return [(_TOLD[what], who, (what, who) in sure) for what, who in sorted(found | sure)]

    def means(self, written: str) -> str | None:
        """The id of the person whom an id or a name means and who must not be told.

        She is meant by her id, by her name in any of its ways, with other words around it, too, and
        by her address or number. `None`: it means nobody else, or is the id of something.
        """
        if written in self.unnamed:
            return written
        if written in self._ids:
            return None
        if written not in self._meant:
            self._meant[written] = next(self._meant_by(written), None)
        return self._meant[written]

    def hiding(self, record: Record, field: str) -> Hiding | None:
        """Whom the public view hides in a field; `None`: the field refers to nobody."""
        if field == "id":
            return self._by_id if isinstance(record, Person) else None
        # A claim says by whom it is with an id or with a name; elsewhere a name is a mistake.
        if isinstance(record, Claim) and field == "by":
            return self.means
        kinds = mentioning_fields(record.__class__).get(field, ())
        if any(issubclass(Person, kind) for kind in kinds):
            return self._by_id
        # Where something else belongs her id is a mistake, and her id all the same; so her name.
        return self._unless_of_others if kinds else None

    def _by_id(self, written: str) -> str | None:
        return written if written in self.unnamed else None

    def _unless_of_others(self, written: str) -> str | None:
        return None if written in self._others else self.means(written)

    def _meant_by(self, written: str) -> Iterator[str]:
        yield from self._names.meant(written)
        for reading in readings(written):
            yield from (who for _, who in self._reached(reading))

    def _reached(self, reading: str) -> Iterator[tuple[int, str]]:
        """Whose address (1) or number (2) stands in a reading."""
        if self._emails and "@" in reading:
            for each in addresses(reading):
                yield from ((1, who) for who in self._emails.get(each, ()))
        if self._phones:
            for each in numbers(reading):
                yield from ((2, who) for who in self._phones.get(each, ()))

    def _contacts(self, people: Iterable[Person], field: PersonField) -> dict[str, list[str]]:
        """Whose an address or a number is that may not be published."""
        found: dict[str, list[str]] = {}
        known: set[str] = set()
        for person in people:
            own = _own(person, field)
            if field in self.allowed[person.id]:
                # An office may share an address that one of them lets out.
                known |= own
            else:
                for each in own:
                    found.setdefault(each, []).append(person.id)
        return {each: ids for each, ids in found.items() if each not in known}


def _referred(people: Iterable[Person], records: Iterable[Located]) -> Iterator[str]:
    """The ids of all people, listed or only referred to, in the order of the document."""
    yield from (person.id for person in people)
    for each in records:
        if isinstance(each.value, Part):
            yield from (name for name in (each.value.person, each.value.substitute) if name)


def _barred_of(
    people: Iterable[Person], day: date, allowed: dict[str, _Fields]
) -> dict[str, _Fields]:
    """What must not be told of whom: of the protected nothing, and nothing that was taken back.

    Whose name was taken back is not to be found by an address either.
    """
    barred: dict[str, _Fields] = {}
    for person in people:
        gone = {
            field
            for each in person.publication
            for field in set(each.fields) - fields_in_force(person, each, day)
        }
        may = allowed[person.id]
        is_hidden = bool(person.care) or (_NAME in gone and _NAME not in may)
        fields = frozenset(each for each in _TOLD if is_hidden or each in gone) - may
        barred[person.id] = barred.get(person.id, frozenset()) | fields
    return barred


def _own(person: Person, field: PersonField) -> set[str]:
    if field is _EMAIL:
        return set(addresses(next(readings(person.email or ""))))
    return forms(next(readings(person.phone or "")))
