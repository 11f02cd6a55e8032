"""What may be published of a person."""

import re
import unicodedata
from datetime import date

from gobierno_abierto.model import Person, PersonField, Publication

# What people write beside a name to take a permission back, in the wrong place or language.
_TAKES_BACK = (
    "withdrawn", "withdrawal", "withdrew", "revoked", "retirado", "retirada", "retiro", "revocado",
    "revocada", "revogado", "revogada", "consent", "consentimiento", "consentimento", "permission",
    "permiso", "permissao", "private", "privado", "privada", "confidential", "confidencial",
)  # fmt: skip

# The day of withdrawal of what has merely run out: it takes no other permission back.
LAPSED = date.min

# A mark of an accent belongs to its letter.
_NO_WORD = re.compile(r"(?:[^\w\u0300-\u036f]|_)+")
_OPAQUE = re.compile(r"person-[1-9][0-9]*", re.ASCII)


def is_opaque(name: str) -> bool:
    """Whether `name` is an id that the public view gives to somebody who is not named."""
    return bool(_OPAQUE.fullmatch(name))


def published_fields(person: Person, day: date) -> frozenset[PersonField]:
    """What may be published of a person on a day: what a permission in force allows."""
    return frozenset(
        field for each in person.publication for field in fields_in_force(person, each, day)
    )


def in_force(person: Person, permission: Publication, day: date) -> bool:
    """Whether a permission of a person still allows something on a day."""
    return bool(fields_in_force(person, permission, day))


def fields_in_force(person: Person, permission: Publication, day: date) -> frozenset[PersonField]:
    """What a permission of a person allows on a day.

    That is nothing once it was withdrawn, or has run out; nor does it count for somebody who is
    protected for a reason that it does not name. A permission with a member that nobody
    understands allows nothing: it may say that it was withdrawn. So does whatever stands beside
    such a word of the person (see `unclear`).

    A withdrawal is believed wherever it was written: it takes back what it names (`fields`) from
    every other permission of the person, too, unless that was given on a later day than it was
    withdrawn, when she had said yes again. One that is dated before it was given cannot be right,
    and counts from the day on which it was given.
    """
    counts = (
        permission.withdrawn is None
        and not has_run_out(permission, day)
        and set(person.care) <= set(permission.despite)
        and not unclear(permission)
        and not unclear(person)
    )
    if not counts:
        return frozenset()
    return frozenset(permission.fields) - taken_back(person, permission)


def taken_back(person: Person, permission: Publication) -> frozenset[PersonField]:
    """The fields that a withdrawal of a person takes back from a permission given before it."""
    return frozenset(
        field
        for each in person.publication
        if each.withdrawn is not None and _withdrawal(each, each.withdrawn) >= permission.given
        for field in each.fields
    )


def _withdrawal(permission: Publication, written: date) -> date:
    return written if written == LAPSED else max(written, permission.given)


def is_barred(person: Person, day: date) -> bool:
    """Whether not even a trace of a person may be told on a day.

    That is so of somebody who is not named and is protected, or has allowed something that counts
    no more; and not of somebody of whom nobody ever said anything.
    """
    published = published_fields(person, day)
    if PersonField.NAME in published:
        return False
    allowed = {field for each in person.publication for field in each.fields}
    return bool(person.care or allowed - published)


def has_run_out(permission: Publication, day: date) -> bool:
    """Whether the last day of a permission is over."""
    return permission.until is not None and permission.until < day


def unclear(of: Person | Publication) -> tuple[str, ...]:
    """The unknown members that may take a permission back.

    Of a permission all, but those that begin with ``x-``; of a person those that sound like it.
    """
    names = [each.name for each in of.extensions if not each.name.startswith(("x-", "x_"))]
    if isinstance(of, Publication):
        return tuple(names)
    return tuple(name for name in names if _plain(name) in _TAKES_BACK)


def sounds_withdrawn(words: str) -> bool:
    """Whether one of some words that nobody understands may take a permission back.

    >>> sounds_withdrawn("¿Retiró su permiso?"), sounds_withdrawn("Mesa")
    (True, False)
    """
    return any(_plain(each) in _TAKES_BACK for each in _NO_WORD.split(words))


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(each for each in decomposed if each.isalnum())


def is_published(person: Person, day: date) -> bool:
    """Whether the person's name may be published on a day."""
    return PersonField.NAME in published_fields(person, day)
