"""Whom the site named that was published last, and this one does not.

Somebody who was deleted, instead of having a permission withdrawn, is known to nobody any more but
to the document that was published with that site. What it told must not be told again by entries
of its calendars that are carried on as cancelled ones.
"""

from collections.abc import Collection, Iterable, Mapping

import attrs

from gobierno_abierto.formats.json import read_json
from gobierno_abierto.index.mentions import name_words, readings
from gobierno_abierto.model import Care, Dialogue, Document, Person
from gobierno_abierto.publish.site.keeping import DATA
from gobierno_abierto.publish.site.wish import Subject

# A name word by word, the same in whatever capitals and accents it is written.
Name = tuple[str, ...]


def recalling(subject: Subject, previous: Mapping[str, bytes]) -> Subject:
    """The same, whose whole document knows what may not be told any more of people named before.

    What is shown of it stays as it is. If the document of the last site is not at hand or cannot
    be read, nobody was named there.
    """
    now, marked = subject.shown, subject.marked
    before = _document(previous)
    if not (isinstance(now, Dialogue) and isinstance(marked, Dialogue) and before):
        return subject
    return attrs.evolve(subject, marked=remembering(marked, before, now))


def remembering(document: Dialogue, before: Dialogue, now: Dialogue) -> Dialogue:
    """The document that knows as protected whom `before` named, and `now` does not."""
    gone = _gone(before.people, now.people)
    taken = {each.id for each in document.people}
    prefix = "former-"
    while any(each.startswith(prefix) for each in taken):
        prefix = f"{prefix}-"
    protected = (
        attrs.evolve(each, id=f"{prefix}{n}", care=(Care.AT_RISK,)) for n, each in enumerate(gone)
    )
    return attrs.evolve(document, people=(*document.people, *protected))


def _document(previous: Mapping[str, bytes]) -> Dialogue | None:
    found: Document | None = read_json(previous[DATA]).document if DATA in previous else None
    return found if isinstance(found, Dialogue) else None


def _gone(before: tuple[Person, ...], now: tuple[Person, ...]) -> list[Person]:
    """People of whom nothing is left but what was told of them and is told of nobody now."""
    told = {_plain(words) for each in now for words in _told(each)}
    kept = [
        [words if _plain(words) not in told else "" for words in _told(each)] for each in before
    ]
    return [
        Person(id="", name=name or None, email=email or None, phone=phone or None)
        for name, email, phone in kept
        if name or email or phone
    ]


def names_told(people: Iterable[Person]) -> frozenset[Name]:
    """The names of people."""
    return frozenset(_plain(each.name) for each in people if each.name)


def is_told(name: str | None, names: Collection[Name]) -> bool:
    """Whether a name is among them; `None` is no name."""
    return name is not None and _plain(name) in names


def _told(person: Person) -> tuple[str, str, str]:
    return (person.name or "", person.email or "", person.phone or "")


def _plain(words: str) -> Name:
    return name_words(next(readings(words)))
