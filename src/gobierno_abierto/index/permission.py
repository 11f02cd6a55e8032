"""What may be published of a person."""

import re
import unicodedata

from gobierno_abierto.model import Person, PersonField, Publication

# What people write beside a name to take a permission back, in the wrong place or language.
_TAKES_BACK = (
    "withdrawn", "withdrawal", "withdrew", "revoked", "retirado", "retirada", "retiro", "revocado",
    "revocada", "revogado", "revogada", "consent", "consentimiento", "consentimento", "permission",
    "permiso", "permissao", "private", "privado", "privada", "confidential", "confidencial",
)  # fmt: skip

_OPAQUE = re.compile(r"person-[1-9][0-9]*", re.ASCII)


def is_opaque(name: str) -> bool:
    """Whether `name` is an id that the public view gives to somebody who is not named."""
    return bool(_OPAQUE.fullmatch(name))


def published_fields(person: Person) -> frozenset[PersonField]:
    """What may be published of a person: what a basis allows that was not withdrawn.

    A permission with a member that nobody understands allows nothing: it may say that it was
    withdrawn. So does whatever stands beside such a word of the person (see `unclear`).
    """
    if unclear(person):
        return frozenset()
    return frozenset(
        field
        for each in person.publication
        if each.withdrawn is None and not unclear(each)
        for field in each.fields
    )


def unclear(of: Person | Publication) -> tuple[str, ...]:
    """The unknown members that may take a permission back.

    Of a permission all, but those that begin with ``x-``; of a person those that sound like it.
    """
    names = [each.name for each in of.extensions if not each.name.startswith(("x-", "x_"))]
    if isinstance(of, Publication):
        return tuple(names)
    return tuple(name for name in names if _plain(name) in _TAKES_BACK)


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(each for each in decomposed if each.isalnum())


def is_published(person: Person) -> bool:
    """Whether the person's name may be published."""
    return PersonField.NAME in published_fields(person)
