"""The members of the objects of the file, and the values that they have in a document."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from gobierno_abierto import model as m
from gobierno_abierto.index import file_order, kinds_within, mentioning_fields, walk
from gobierno_abierto.words.members import OBJECTS

# What only says which version of the file's own format it is, and the head, which all have.
_UNTOLD = ("format", "header")


class Carried(StrEnum):
    """Whether a member comes through: as it was, in one language, some of it, or not at all."""

    YES = "yes"
    ONE_LANGUAGE = "one-language"
    PARTLY = "partly"
    NO = "no"


class Member(NamedTuple):
    """A member of an object of the file: the object that declares it, and its name."""

    kind: str
    name: str


# All members of somebody's own, of whatever object: no name of one.
OWN = Member(m.Noun.__name__, "x-")

# Each value of each member, and how often it stands in a document.
Facts = dict[Member, Counter[Any]]


def members() -> Iterator[Member]:
    """All members, by the objects that declare them."""
    classes = dict.fromkeys((*kinds_within(m.Dialogue), *kinds_within(m.PlanBook)))
    told = {cls: file_order(cls) for cls in classes}
    for kind in dict.fromkeys(declaring(cls, name) for cls in classes for name in told[cls]):
        names = dict.fromkeys(
            name for cls in classes if issubclass(cls, kind) for name in told[cls]
        )
        for name in names:
            if name in OBJECTS[kind].members and name not in _UNTOLD:
                yield Member(kind.__name__, name)
        if kind is m.Noun:
            yield OWN


def declaring(cls: type, name: str) -> type:
    """The class of which `name` is told: of all items, what an item has."""
    return next(each for each in cls.__mro__ if each in OBJECTS and name in OBJECTS[each].members)


def member_of(record: m.Record, name: str) -> Member:
    """The member of that name which `record` has."""
    return Member(declaring(record.__class__, name).__name__, name)


def gather(document: m.Document, facts: Facts, *, named: bool) -> None:
    """Add every value of every member of a document; of what holds others, that it does.

    `named`: where the id of a thing stands, what it is called counts: ids may be made anew.
    """
    nouns = (each.value for each in walk(document) if isinstance(each.value, m.Noun))
    names = {noun.id: _called(noun) for noun in nouns} if named else {}
    for each in walk(document):
        record = each.value
        mentions = mentioning_fields(record.__class__)
        for name in file_order(record.__class__):
            values = facts.setdefault(member_of(record, name), Counter())
            for one in listed(getattr(record, name)):
                value = one.__class__.__name__ if isinstance(one, m.Record) else one
                values[names.get(value, value) if name in mentions else value] += 1
        own = facts.setdefault(OWN, Counter())
        own.update((record.__class__.__name__, each) for each in record.extensions)


def listed(value: Any) -> tuple[Any, ...]:
    """The values of a member that are there."""
    several = value if isinstance(value, tuple) else (value,)
    return tuple(one for one in several if one is not None and one is not False)


def _called(noun: m.Noun) -> Any:
    """What a thing is called; its id where nothing calls it anything."""
    return getattr(noun, "name", None) or getattr(noun, "title", None) or noun.id
