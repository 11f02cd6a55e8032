"""Whom an id or a name means, in two versions of a document."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches

import attrs

from gobierno_abierto.index.mentions import name_words, readings
from gobierno_abierto.model import Dialogue, Document, Person
from gobierno_abierto.scheduling.changes.tree import nodes_of

# So many are offered where nobody has the name that was typed.
_OFFERED = 5
# A name is not longer, and what is far longer takes long to compare.
_LONGEST = 200


class PersonError(LookupError):
    """A name or an id that means nobody, or several.

    `candidates` are those who may have been meant, as far as they can be told; `several`: the name
    is that of all of them.
    """

    def __init__(self, wanted: str, candidates: tuple[Person, ...], *, several: bool) -> None:
        self.wanted = wanted
        self.candidates = candidates
        self.several = several
        names = ", ".join(each.id for each in candidates)
        found = f"may be {names}" if candidates else "is nobody here"
        super().__init__(f"{wanted!r} {found}")


def person_meant(before: Document, after: Document, wanted: str) -> str:
    """The id of the person whom an id or a name means, in whatever capitals and accents.

    An id comes before a name, the whole name (in any order) before a part of it. Somebody who has a
    part and is not listed has an id as well.

    Raises:
        PersonError: if it means nobody, or several.
    """
    known = _known(before, after)
    if wanted in known:
        return wanted
    words = _words(wanted[:_LONGEST])
    names = {each: [_words(person.name or "") for person in those] for each, those in known.items()}
    ways: tuple[Callable[[str], bool], ...] = (
        lambda each: _words(each) == words,
        lambda each: any(sorted(name) == sorted(words) for name in names[each]),
        lambda each: any(set(words) <= set(name) for name in names[each]),
    )
    for means in ways:
        found = [each for each in known if words and means(each)]
        if len(found) == 1:
            return found[0]
        if found:
            raise PersonError(wanted, _told(known, found), several=True)
    raise PersonError(wanted, _told(known, _near(words, names)), several=False)


def _known(before: Document, after: Document) -> dict[str, list[Person]]:
    """All people by id, with what each version says of them; the later one first."""
    known: dict[str, list[Person]] = {}
    for document in (after, before):
        if isinstance(document, Dialogue):
            for person in document.people:
                known.setdefault(person.id, []).append(person)
    for document in (after, before):
        for each in _in_parts(document):
            known.setdefault(each, [])
    return known


def _in_parts(document: Document) -> Iterator[str]:
    for node in nodes_of(document):
        for part in getattr(node.record, "parts", ()):
            yield from (each for each in (part.person, part.substitute) if each is not None)


def _words(written: str) -> tuple[str, ...]:
    return name_words(next(readings(written)))


def _near(words: tuple[str, ...], names: Mapping[str, list[tuple[str, ...]]]) -> list[str]:
    """Whose name is nearly what was typed, or has one of its words."""
    spelt = " ".join(words)
    by_name: dict[str, str] = {}
    for each, those in names.items():
        for name in (_words(each), *those):
            by_name.setdefault(" ".join(name), each)
    alike = get_close_matches(spelt, list(by_name), n=_OFFERED)
    found = [by_name[name] for name in alike]
    found += [
        each for each, those in names.items() if any(set(words) & set(name) for name in those)
    ]
    return list(dict.fromkeys(found))[:_OFFERED]


def _told(known: Mapping[str, list[Person]], ids: Iterable[str]) -> tuple[Person, ...]:
    """Each of them once, with all names that she has."""
    people = []
    for each in ids:
        those = known[each] or [Person(id=each)]
        names = dict.fromkeys(person.name for person in those if person.name)
        people.append(attrs.evolve(those[0], name=", ".join(names) or None))
    return tuple(people)
