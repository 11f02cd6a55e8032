"""A rule on names and contacts that may not be published, where everybody will read them."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import unquote

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

# A shorter number may be anything, such as a year or an extension.
_SHORTEST_NUMBER = 7
_LONGEST_NUMBER = 20
# What remains of a number without the code of the country.
_SHORTEST_NATIONAL = 8

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[\w.+'@-]+")
_NUMBER = re.compile(r"[0-9](?:[\s().+\u2010-\u2015-]*[0-9])*")
_DIGITS = re.compile(r"[0-9]+")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)

_TOLD = (PersonField.NAME, PersonField.EMAIL, PersonField.PHONE)


class _Names:
    """The names to look for, found in one pass over the words of a text (Aho and Corasick)."""

    def __init__(self, bearers: dict[tuple[str, ...], list[str]]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._ids: list[list[str]] = [[]]
        for name, ids in bearers.items():
            at = 0
            for word in name:
                if word not in self._next[at]:
                    self._next[at][word] = len(self._next)
                    self._next.append({})
                    self._ids.append([])
                at = self._next[at][word]
            self._ids[at] += ids
        self._otherwise = [0] * len(self._next)
        level = list(self._next[0].values())
        for at in level:
            for word, after in self._next[at].items():
                self._otherwise[after] = self._step(self._otherwise[at], word)
                level.append(after)

    def __bool__(self) -> bool:
        return bool(self._next[0])

    def _step(self, at: int, word: str) -> int:
        while at and word not in self._next[at]:
            at = self._otherwise[at]
        return self._next[at].get(word, 0)

    def within(self, words: list[str]) -> Iterator[str]:
        """The ids of those whose names stand in `words`."""
        if self._next[0].keys().isdisjoint(words):
            return
        at, seen = 0, {0}
        for word in words:
            at = self._step(at, word)
            end = at
            while end not in seen:
                seen.add(end)
                yield from self._ids[end]
                end = self._otherwise[end]


class _Secret(NamedTuple):
    """What may not be published, by what it is, and of whom."""

    # What may be published of whom; where an id is given twice, only what both allow.
    allowed: dict[str, frozenset[PersonField]]
    unnamed: frozenset[str]
    names: _Names
    emails: dict[str, list[str]]
    phones: dict[str, list[str]]
    # Whether the words of a source are public, too.
    keeps_verbatim: bool

    def told(self, wordings: tuple[str, ...]) -> list[tuple[int, str]]:
        """Which of `_TOLD` is given away of whom."""
        found: set[tuple[int, str]] = set()
        for words in wordings:
            for reading in _readings(words):
                found |= {(0, who) for who in self.names.within(_WORD.findall(reading))}
                if self.emails and "@" in reading:
                    found |= {
                        (1, who)
                        for each in _addresses(reading)
                        for who in self.emails.get(each, ())
                    }
                if self.phones:
                    found |= {
                        (2, who) for each in _numbers(reading) for who in self.phones.get(each, ())
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
        name = next(_readings(person.name or ""))
        words = tuple(_WORD.findall(name))
        # A single name may be anybody's, or a common word.
        if PersonField.NAME not in may and len(words) > 1:
            names.setdefault(words, []).append(person.id)
        addresses = set(_addresses(next(_readings(person.email or ""))))
        numbers = _forms(next(_readings(person.phone or "")))
        for field, values, found in (
            (PersonField.EMAIL, addresses, emails),
            (PersonField.PHONE, numbers, phones),
        ):
            # An office may share an address that one of them lets out.
            known |= values if field in may else set()
            for value in values if field not in may else ():
                found.setdefault(value, []).append(person.id)
    return _Secret(
        allowed,
        frozenset(each for each, may in allowed.items() if PersonField.NAME not in may),
        _Names(names),
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
        yield from (field for field in fields if field not in ("comment", "evidence"))
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


def _readings(words: str) -> Iterator[str]:
    """`words` without capitals, accents and characters that nobody sees.

    These may stand within a word or between two; and an address may have letters in percent.
    """
    for each in (words, unquote(words)) if "%" in words else (words,):
        if each.isascii():
            yield each.lower()
            continue
        letters = _MARKS.sub("", normalize("NFKD", normalize("NFKD", each).casefold()))
        yield _UNSEEN.sub("", letters)
        if _UNSEEN.search(letters):
            yield _UNSEEN.sub(" ", letters)


def _addresses(reading: str) -> Iterator[str]:
    yield from (each.strip("._'+-") for each in _ADDRESS.findall(reading) if "@" in each)


def _numbers(reading: str) -> Iterator[str]:
    """All numbers that a row of groups of digits may be read as."""
    for row in _NUMBER.findall(reading):
        if len(row) < _SHORTEST_NUMBER:
            continue
        groups = _DIGITS.findall(row)
        for start in range(len(groups)):
            number = ""
            for group in groups[start : start + _LONGEST_NUMBER]:
                number += group
                if len(number) > _LONGEST_NUMBER:
                    break
                yield number


def _forms(phone: str) -> set[str]:
    """The numbers that `phone` may be dialled as: also with no code of the country."""
    found = set()
    for row in _NUMBER.findall(phone):
        number = "".join(_DIGITS.findall(row))
        if not _SHORTEST_NUMBER <= len(number) <= _LONGEST_NUMBER:
            continue
        found.add(number)
        if number.startswith("00") or phone.lstrip(" (").startswith("+"):
            whole = number.removeprefix("00")
            found |= {whole, f"00{whole}"}
            found |= {whole[code:] for code in (1, 2, 3) if len(whole) - code >= _SHORTEST_NATIONAL}
    return found


RULES = (Rule(said.NAME_IN_TEXT, _given_away),)
