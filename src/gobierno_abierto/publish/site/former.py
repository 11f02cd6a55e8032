"""Whom the site named that was published last, and this one does not.

Somebody who was deleted, instead of having a permission withdrawn, is known to nobody any more but
to the document that was published with that site. What it told must not be told again by entries
of its calendars that are carried on as cancelled ones.
"""

from collections.abc import Mapping

import attrs

from gobierno_abierto.formats.json import read_json
from gobierno_abierto.index.mentions import name_words, readings
from gobierno_abierto.model import Care, Dialogue, Document, Person
from gobierno_abierto.publish.site.keeping import DATA
from gobierno_abierto.publish.site.wish import Subject


def recalling(subject: Subject, previous: Mapping[str, bytes]) -> Subject:
    """The same, whose whole document knows what may not be told any more of people named before.

    What is shown of it stays as it is. If the document of the last site is not at hand or cannot
    be read, nobody was named there.
    """
    now, marked = subject.shown, subject.marked
    before = _document(previous)
    if not (isinstance(now, Dialogue) and isinstance(marked, Dialogue) and before):
        return subject
    gone = _gone(before.people, now.people)
    taken = {each.id for each in marked.people}
    prefix = "former-"
    while any(each.startswith(prefix) for each in taken):
        prefix = f"{prefix}-"
    protected = (
        attrs.evolve(each, id=f"{prefix}{n}", care=(Care.AT_RISK,)) for n, each in enumerate(gone)
    )
    people = (*marked.people, *protected)
    return attrs.evolve(subject, marked=attrs.evolve(marked, people=people))


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


def _told(person: Person) -> tuple[str, str, str]:
    return (person.name or "", person.email or "", person.phone or "")


def _plain(words: str) -> tuple[str, ...]:
    return name_words(next(readings(words)))
