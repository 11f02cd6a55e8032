"""Headings that nobody understands, and that may keep somebody private."""

import re
import unicodedata

from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index import sounds_withdrawn

# What begins so speaks of withdrawals, of permissions or of protection, in some language.
_STEMS = (
    "retir", "revoc", "revog", "revok", "withdr", "consent", "consint", "autoriz",
    "authoriz", "authoris", "confiden", "anonim", "anonym", "proteg", "protej", "vulnerab",
    "amenaz", "ameac", "threat", "riesg", "risc", "risk", "caduc", "expir", "opt-out", "privac",
)  # fmt: skip
# And these words alone, since others that begin like them speak of something else.
_WORDS = frozenset(
    ("menor", "menores", "minor", "minors", "underage", "edad", "edades", "idade", "age", "ages",
     "publicar", "publish", "publicable", "care", "baja", "cancelo", "nino", "nina", "child",
     "crianca", "adolescente", "secreto", "secreta", "secret", "segredo", "vigente", "vigencia",
     "validade", "hide", "ocultar", "vence", "vencen", "vencio", "venceu", "vencido", "vencida",
     "vencimiento", "vencimento")
)  # fmt: skip
# These speak of other things as well (a room that is reserved, civil protection): what stands
# below them tells.
_EITHER = frozenset(
    ("permiso", "permisos", "permiten", "permite", "permitido", "permitida", "permission",
     "permissions", "permit", "permits", "permitted", "permissao", "permissoes", "permitir",
     "proteccion", "protecciones", "protection", "protected", "protecao", "protecoes",
     "reservado", "reservada", "reservados", "reservadas", "reserved", "cuidado", "cuidados",
     "cuidada", "cuidadas")
)  # fmt: skip
# What is said of somebody who has to be protected, beside the words above.
_PROTECTED = frozenset(
    ("escolta", "custodia", "cautelar", "cautelares", "victima", "vitima", "victim", "testigo",
     "testemunha", "witness", "denuncia", "denuncio", "denunciou", "peligro", "perigo", "danger",
     "policial", "police", "policia")
)  # fmt: skip
# How people say in a note that something is over, or was never so.
_OVER = re.compile(
    r"\b(?:ya no|ja nao|nao|no(?![.]?o? ?\d)|not|never|nunca|jamas|stop|hasta|until|ate|"
    r"(?:cancel|anul|elimin|borr|quit|delet|remov|apag|renunci|desist|opus|opon)\w*)\b"
)
_WORD = re.compile(r"[^\W_]+")

# What people call a column of notes for themselves, and the number that they give to a paper.
_NOTES = frozenset(
    ("nota", "notas", "note", "notes", "anotacion", "anotaciones", "anotacao", "anotacoes",
     "observacion", "observaciones", "observacao", "observacoes", "observation", "observations",
     "obs", "comentario", "comentarios", "comment", "comments", "remark", "remarks", "medio",
     "medium", "meio", "canal", "channel", "soporte", "suporte", "formato", "format", "archivo",
     "arquivo", "file", "expediente", "carpeta", "pasta", "folder", "entrega", "delivery")
)  # fmt: skip
_COUNTED = frozenset(
    ("folio", "folios", "numero", "number", "num", "nro", "n", "no", "numeracion", "numeracao",
     "referencia", "reference", "ref", "protocolo", "#")
)  # fmt: skip
# What may stand beside them.
_JOINING = frozenset(
    ("de", "del", "do", "da", "la", "el", "los", "las", "of", "the", "o", "a", "y", "e", "and",
     "mis", "mi", "nuestras", "minhas", "nossas", "my", "our", "interna", "internas", "interno",
     "internos", "internal")
)  # fmt: skip

# Before what is for those alone who wrote it.
_OWN = ("x-", "x_")


def is_own_note(heading: str) -> bool:
    """Whether a heading says that its column is nobody else's business, as ``x-`` does in JSON."""
    return heading_key(heading).startswith(_OWN)


def is_of_notes(heading: str) -> bool:
    """Whether a heading is one of those that people give to their notes, and says nothing else.

    >>> is_of_notes("Mis notas 2"), is_of_notes("N.º"), is_of_notes("Notas del retiro")
    (True, True, False)
    """
    words = [each for each in _plain_words(heading) if not each.isdigit()]
    is_known = all(each in _NOTES | _COUNTED | _JOINING for each in words)
    return is_known and any(each in _NOTES or each in _COUNTED for each in words)


def is_of_numbers(heading: str) -> bool:
    """Whether a heading of notes announces the number that somebody has given to a paper."""
    return any(each in _COUNTED for each in _plain_words(heading))


def sounds_over(words: str) -> bool:
    """Whether a note beside a permission sounds as if it took it back, or did not allow it.

    >>> sounds_over("Retiró la firma"), sounds_over("ya no quiere"), sounds_over("en papel")
    (True, True, False)
    """
    return may_keep_private(words) or bool(_OVER.search(" ".join(_plain_words(words))))


def may_keep_private(heading: str) -> bool:
    """Whether a heading sounds as if something below it took a permission back.

    >>> may_keep_private("¿Es menor?"), may_keep_private("Ciudad")
    (True, False)
    """
    return any(map(_is_private, _words(heading))) or sounds_withdrawn(heading)


def may_be_of_things(heading: str) -> bool:
    """Whether a heading that may keep somebody private may just as well speak of other things.

    >>> may_be_of_things("Permiso de ingreso"), may_be_of_things("Permiso retirado")
    (True, False)
    """
    telling = [each for each in _words(heading) if _is_private(each) or sounds_withdrawn(each)]
    return bool(telling) and all(each in _EITHER for each in telling)


def sounds_protected(words: str) -> bool:
    """Whether some words speak of protection, and are no names of things or of people.

    >>> sounds_protected("medidas cautelares"), sounds_protected("Vehículo blanco")
    (True, False)
    """
    return may_keep_private(words) or not _PROTECTED.isdisjoint(_words(words))


def _is_private(word: str) -> bool:
    return word in _WORDS or word in _EITHER or word.startswith(_STEMS)


def _words(words: str) -> list[str]:
    every = heading_key(words).replace("_", " ").split()
    return [each.strip("¿?¡!().,:;*«»“”\"'/") for each in every]


def _plain_words(words: str) -> list[str]:
    """The words alone, without any marks; the little letter of ``N.º`` is one."""
    if words.strip() == "#":
        return ["#"]
    return _WORD.findall(heading_key(unicodedata.normalize("NFKC", words)))
