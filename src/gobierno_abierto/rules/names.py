"""A rule on names that may not be published, in words that everybody will read."""

import re
from collections.abc import Iterator
from itertools import pairwise

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import people as said
from gobierno_abierto.index import (
    Index,
    Located,
    is_published,
    line_fields,
    published_fields,
    reference_fields,
    text_fields,
)
from gobierno_abierto.model import Citation, Person, Publication, Record, Text
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.rule import Rule

_WORD = re.compile(r"\w+")

# People whose names may not be published, by the first two words of the name.
Hidden = dict[tuple[str, ...], list[Person]]


def _name_in_text(index: Index) -> Iterator[Finding]:
    people = index.dialogue.people if index.dialogue else ()
    unnamed = [person for person in people if not is_published(person)]
    hidden: Hidden = {}
    for person in unnamed:
        beginning = tuple(_WORD.findall(person.name or "")[:2])
        # A single name may be anybody's, or a common word.
        if len(beginning) == 2:
            hidden.setdefault(beginning, []).append(person)
    if not hidden:
        return
    ids = frozenset(person.id for person in unnamed)
    for record in index.records:
        for field in _read_by_all(record, ids):
            for pointer, wordings in _written(record, field):
                named = {each.id for words in wordings for each in _named(words, hidden)}
                for name in sorted(named):
                    # Not the name: it is not to be spread.
                    yield finding(said.NAME_IN_TEXT, pointer, ids=(name,), id=name)


def _read_by_all(record: Located, unnamed: frozenset[str]) -> Iterator[str]:
    """The fields in which a name would be read: of people only what may be published of them."""
    value: Record = record.value
    if record.pointer.startswith("/waivers/"):
        return
    # What is said of somebody goes with her name.
    if isinstance(value, Citation) and value.of in unnamed:
        return
    fields = _wordy(value.__class__)
    if isinstance(value, Person):
        allowed = {field.value for field in published_fields(value)} - {"name"}
        yield from (field for field in fields if field in allowed)
    elif isinstance(value, Publication):
        yield from () if value.withdrawn else fields
    elif not record.pointer.startswith("/people/"):
        yield from fields


@remembered
def _wordy(cls: type[Record]) -> tuple[str, ...]:
    """The fields of `cls` that hold words, and not ids."""
    ids = {"id", *reference_fields(cls)}
    return tuple(name for name in (*text_fields(cls), *line_fields(cls)) if name not in ids)


def _written(record: Located, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pointer and wordings of what stands in a field."""
    pointer, value = f"{record.pointer}/{field}", getattr(record.value, field)
    if isinstance(value, Text):
        yield pointer, tuple(words for _, words in value.pairs)
    elif isinstance(value, str):
        yield pointer, (value,)
    elif value:
        yield from ((f"{pointer}/{position}", (each,)) for position, each in enumerate(value))


def _named(words: str, hidden: Hidden) -> Iterator[Person]:
    found = list(_WORD.finditer(words))
    for one, other in pairwise(found):
        for person in hidden.get((one[0], other[0]), ()):
            name = person.name or ""
            end = one.start() + len(name)
            if words.startswith(name, one.start()) and not words[end : end + 1].isalnum():
                yield person


RULES = (Rule(said.NAME_IN_TEXT, _name_in_text),)
