"""Two versions as everybody may see them, or one person who is told what changed for her."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import count

import attrs

from gobierno_abierto.index import is_barred, published_fields, walk
from gobierno_abierto.model import (
    Care,
    Dialogue,
    Document,
    LegalBasis,
    Noun,
    Part,
    Person,
    PersonField,
    Publication,
    text,
)
from gobierno_abierto.privacy import opaque_ids, public_view, redacted
from gobierno_abierto.scheduling.changes.guessing import renamed

# To herself, all of it may be told.
_TO_HERSELF = Publication(
    fields=tuple(PersonField),
    purpose=text(es="Decirle qué cambió para ella"),
    basis=LegalBasis.CONSENT,
    given=date.min,
    despite=tuple(Care),
)

# Who must not be told in one of the versions (see `is_barred`) is not told in the other, either.
_TAKEN_BACK = Publication(
    fields=(PersonField.NAME,),
    purpose=text(es="Decir qué cambió"),
    basis=LegalBasis.CONSENT,
    given=date.min,
    withdrawn=date.min,
)


def public_pair(
    before: Document, after: Document, person_id: str | None = None
) -> tuple[Document, Document]:
    """The public views of two versions, in which the same people have the same ids.

    Of somebody only what both versions allow: a permission that was taken back is taken back for
    the older one, too, and one that was given later does not tell what stood there before. Who is
    not named has one opaque id in both; and what names somebody who must not be told any more is
    not repeated (see `redacted`). Of the person with the id `person_id` everything is told,
    since she is the one who reads it.
    """
    if not isinstance(before, Dialogue) or not isinstance(after, Dialogue):
        return public_view(before), public_view(after)
    both = (redacted(before, beside=after), redacted(after, beside=before))
    allowed, barred = allowed_by_all(*both), barred_in(*both)
    one, other = (with_permissions(each, allowed, barred, person_id) for each in both)
    return views_alike(one, other)


def views_alike(before: Dialogue, after: Dialogue) -> tuple[Dialogue, Dialogue]:
    """The public views of two versions as they are, but that the same people have the same ids."""
    pair = (before, after)
    views = [public_view(each) for each in pair]
    called = [called_in(each) for each in pair]
    one_name = _one_name_each(called, views)
    fresh = [
        renamed(view, {name: (Person, one_name[who]) for who, name in names.items()})
        for view, names in zip(views, called, strict=True)
    ]
    return fresh[0], fresh[1]


def allowed_by_all(*dialogues: Dialogue) -> dict[str, frozenset[PersonField]]:
    """What all versions allow that know somebody; of who is only referred to, nothing."""
    allowed: dict[str, frozenset[PersonField]] = {}
    for dialogue in dialogues:
        for person in dialogue.people:
            fields = published_fields(person, dialogue.header.revised)
            allowed[person.id] = allowed.get(person.id, fields) & fields
    for dialogue in dialogues:
        listed = {person.id for person in dialogue.people}
        allowed.update((each, frozenset()) for each in _referred(dialogue) if each not in listed)
    return allowed


def barred_in(*dialogues: Dialogue) -> frozenset[str]:
    """The ids of those of whom not even a trace may be told in one of the versions."""
    return frozenset(
        person.id
        for dialogue in dialogues
        for person in dialogue.people
        if is_barred(person, dialogue.header.revised)
    )


def with_permissions(
    dialogue: Dialogue,
    allowed: Mapping[str, frozenset[PersonField]],
    barred: Collection[str],
    person_id: str | None = None,
) -> Dialogue:
    """The dialogue in which only that is allowed, to everybody but her with the id `person_id`."""
    people = [
        _told_to_herself(person)
        if person.id == person_id
        else attrs.evolve(
            person,
            publication=tuple(
                attrs.evolve(
                    each,
                    fields=tuple(field for field in each.fields if field in allowed[person.id]),
                )
                for each in person.publication
            )
            + (_TAKEN_BACK,) * (person.id in barred),
        )
        for person in dialogue.people
    ]
    if person_id is not None and all(each.id != person_id for each in people):
        people.append(_told_to_herself(Person(id=person_id)))
    return attrs.evolve(dialogue, people=tuple(people))


def as_allowed_in(before: Document, now: Document) -> Document:
    """The older version, in which nothing is allowed that is not allowed now as well."""
    if not isinstance(before, Dialogue) or not isinstance(now, Dialogue):
        return before
    both = (before, now)
    return with_permissions(before, allowed_by_all(*both), barred_in(*both))


def _told_to_herself(person: Person) -> Person:
    return attrs.evolve(person, publication=(_TO_HERSELF,), extensions=())


def called_in(dialogue: Dialogue) -> dict[str, str]:
    """The id of each person, listed or only referred to, and what she is called in its view."""
    ids = (*(each.id for each in dialogue.people), *_referred(dialogue))
    opaque = opaque_ids(dialogue)
    return {each: opaque.get(each, each) for each in ids}


def _referred(dialogue: Dialogue) -> Iterator[str]:
    for each in _parts(dialogue):
        yield from (who for who in (each.person, each.substitute) if who is not None)


def _parts(dialogue: Dialogue) -> Iterator[Part]:
    return (each.value for each in walk(dialogue) if isinstance(each.value, Part))


def _one_name_each(
    called: Iterable[Mapping[str, str]], views: Iterable[Document]
) -> dict[str, str]:
    """What to call each person in both views: by her id if either of them does, else opaquely."""
    names: dict[str, set[str]] = {}
    for each in called:
        for who, name in each.items():
            names.setdefault(who, set()).add(name)
    opaque = {name for who, those in names.items() if who not in those for name in those}
    taken = {each.value.id for view in views for each in walk(view) if isinstance(each.value, Noun)}
    taken = (taken - opaque) | {who for who, those in names.items() if who in those}
    fresh = (name for n in count(1) if (name := f"person-{n}") not in taken)
    return {who: who if who in those else next(fresh) for who, those in names.items()}
