"""A rule on names and contacts that may not be published, where everybody will read them."""

from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import people as said
from gobierno_abierto.index import (
    Index,
    Located,
    line_fields,
    mentioning_fields,
    published_fields,
    text_fields,
)
from gobierno_abierto.index.mentions import Names, addresses, forms, name_words, numbers, readings
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
from gobierno_abierto.rules.rule import Rule

_TOLD = (PersonField.NAME, PersonField.EMAIL, PersonField.PHONE)


class _Secret(NamedTuple):
    """What may not be published, by what it is, and of whom."""

    # What may be published of whom; where an id is given twice, only what both allow.
    allowed: dict[str, frozenset[PersonField]]
    unnamed: frozenset[str]
    names: Names
    emails: dict[str, list[str]]
    phones: dict[str, list[str]]
    # Whether the words of a source are public, too.
    keeps_verbatim: bool

    def told(self, wordings: tuple[str, ...]) -> list[tuple[int, str]]:
        """Which of `_TOLD` is given away of whom."""
        found: set[tuple[int, str]] = set()
        for words in wordings:
            for reading in readings(words):
                found |= {(0, who) for who in self.names.within(name_words(reading))}
                if self.emails and "@" in reading:
                    found |= {
                        (1, who) for each in addresses(reading) for who in self.emails.get(each, ())
                    }
                if self.phones:
                    found |= {
                        (2, who) for each in numbers(reading) for who in self.phones.get(each, ())
                    }
        return sorted(found)


def _given_away(index: Index) -> Iterator[Finding]:
    header = index.document.header
    secret = _secret(
        index.dialogue.people if index.dialogue else (),
        keeps_verbatim=header.visibility is Visibility.PUBLIC,
    )
    if not (secret.names or secret.emails or secret.phones):
        return
    for record in index.records:
        for field in _read_by_all(record, secret):
            for pointer, wordings in _written(record, field):
                # What refers to her is made opaque.
                if wordings[0] in secret.unnamed and field in mentioning_fields(
                    record.value.__class__
                ):
                    continue
                for what, who in secret.told(wordings):
                    # Not the name: it is not to be spread.
                    yield _finding(pointer, who, _TOLD[what])


def _finding(pointer: str, who: str, what: PersonField) -> Finding:
    words = said.GIVEN_AWAY[what]
    return finding(
        said.NAME_IN_TEXT,
        pointer,
        ids=(who,),
        gives=words["gives"],
        id=who,
        which=words["which"],
        what=words["what"],
    )


def _secret(people: tuple[Person, ...], *, keeps_verbatim: bool) -> _Secret:
    allowed: dict[str, frozenset[PersonField]] = {}
    for person in people:
        fields = published_fields(person)
        allowed[person.id] = allowed.get(person.id, fields) & fields
    names: dict[tuple[str, ...], list[str]] = {}
    emails: dict[str, list[str]] = {}
    phones: dict[str, list[str]] = {}
    known: set[str] = set()
    for person in people:
        may = allowed[person.id]
        name = next(readings(person.name or ""))
        words = name_words(name)
        # A single name may be anybody's, or a common word.
        if PersonField.NAME not in may and len(words) > 1:
            names.setdefault(words, []).append(person.id)
        own = set(addresses(next(readings(person.email or ""))))
        dialled = forms(next(readings(person.phone or "")))
        for field, values, found in (
            (PersonField.EMAIL, own, emails),
            (PersonField.PHONE, dialled, phones),
        ):
            # An office may share an address that one of them lets out.
            known |= values if field in may else set()
            for value in values if field not in may else ():
                found.setdefault(value, []).append(person.id)
    return _Secret(
        allowed,
        frozenset(each for each, may in allowed.items() if PersonField.NAME not in may),
        Names(names),
        {each: ids for each, ids in emails.items() if each not in known},
        {each: ids for each, ids in phones.items() if each not in known},
        keeps_verbatim,
    )


def _read_by_all(record: Located, secret: _Secret) -> Iterator[str]:
    """The fields that everybody may read: of people only what may be published of them."""
    value: Record = record.value
    if record.pointer.startswith("/waivers/"):
        return
    if isinstance(value, Verbatim) and not secret.keeps_verbatim:
        return
    # What is said of somebody goes with her name.
    if isinstance(value, Citation) and value.of in secret.unnamed:
        return
    fields = (*text_fields(value.__class__), *line_fields(value.__class__))
    if isinstance(value, Person):
        allowed = {field.value for field in secret.allowed[value.id]} - {"name"}
        # The id of somebody who is not named is made opaque.
        allowed |= set() if value.id in secret.unnamed else {"id"}
        yield from (field for field in fields if field in allowed)
    elif isinstance(value, Publication):
        yield from () if value.withdrawn else fields
    elif isinstance(value, Claim) and value.by in secret.unnamed:
        yield from (field for field in fields if field not in ("comment", "evidence", "reported"))
    elif not record.pointer.startswith("/people/"):
        yield from fields


def _written(record: Located, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pointer and wordings of what stands in a field."""
    pointer, value = f"{record.pointer}/{field}", getattr(record.value, field)
    if isinstance(value, Text):
        yield pointer, tuple(words for _, words in value.pairs)
    elif isinstance(value, str):
        yield pointer, (value,)
    elif value:
        yield from ((f"{pointer}/{position}", (each,)) for position, each in enumerate(value))


RULES = (Rule(said.NAME_IN_TEXT, _given_away),)
