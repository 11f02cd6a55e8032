"""Headings that nobody understands, and that may keep somebody private."""

from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index import sounds_withdrawn

# What begins so speaks of withdrawals, of permissions or of protection, in some language.
_STEMS = (
    "retir", "revoc", "revog", "revok", "withdr", "consent", "consint", "permi", "autoriz",
    "authoriz", "authoris", "confiden", "reservad", "anonim", "anonym", "proteg",
    "protec", "protej", "cuidad", "vulnerab", "amenaz", "ameac", "threat", "riesg", "risc", "risk",
    "caduc", "venc", "expir", "opt-out", "privac",
)  # fmt: skip
# And these words alone, since others that begin like them speak of something else.
_WORDS = frozenset(
    ("menor", "menores", "minor", "minors", "underage", "edad", "edades", "idade", "age", "ages",
     "publicar", "publish", "publicable", "care", "baja", "cancelo", "nino", "nina", "child",
     "crianca", "adolescente", "secreto", "secreta", "secret", "segredo", "vigente", "vigencia",
     "validade", "hide", "ocultar")
)  # fmt: skip
# Before what is for those alone who wrote it.
_OWN = ("x-", "x_")


def is_own_note(heading: str) -> bool:
    """Whether a heading says that its column is nobody else's business, as ``x-`` does in JSON."""
    return heading_key(heading).startswith(_OWN)


def may_keep_private(heading: str) -> bool:
    """Whether a heading sounds as if something below it took a permission back.

    >>> may_keep_private("¿Es menor?"), may_keep_private("Ciudad")
    (True, False)
    """
    words = heading_key(heading).replace("_", " ").split()
    bare = [each.strip("¿?¡!().,:;*«»“”\"'/") for each in words]
    is_told = any(each in _WORDS or each.startswith(_STEMS) for each in bare)
    return is_told or sounds_withdrawn(heading)
