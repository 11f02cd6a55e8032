"""The words by which headings of lists are known, in three languages and without accents."""

import re

from gobierno_abierto.formats.guests.columns import Target
from gobierno_abierto.formats.tables import heading_key

_WORD = re.compile(r"[^\W_]+")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The first of these that a heading has a word of is meant: "Correo de la institución" is an
# address, "Nombre de la institución" is an institution, "Nombre" alone is a person's.
_WORDS: tuple[tuple[Target, frozenset[str]], ...] = (
    (Target.EMAIL, _set("correo correos email emails mail mails")),
    (
        Target.PHONE,
        _set(
            "telefono telefonos tel celular cel movil whatsapp phone telephone mobile telefone "
            "telefones fone"
        ),
    ),
    (Target.COUNTRY, _set("pais paises country nationality nacionalidad nacionalidade")),
    (
        Target.POSITION,
        _set(
            "cargo cargos puesto puestos position role job funcion funcao ocupacion ocupacao "
            "designation"
        ),
    ),
    (
        Target.BIOGRAPHY,
        _set(
            "semblanza semblanzas biografia bio biography curriculum cv perfil profile resena "
            "minibio"
        ),
    ),
    (Target.SECTOR, _set("sector sectores setor setores")),
    (
        Target.ORGANIZATION,
        _set(
            "organizacion organizaciones institucion instituciones dependencia entidad organismo "
            "empresa procedencia ministerio secretaria osc ong organisation organization "
            "institution affiliation company agency organizacao instituicao orgao entidade "
            "afiliacion filiacion afiliacao"
        ),
    ),
    (
        Target.FAMILY,
        _set("apellido apellidos paterno materno surname surnames sobrenome sobrenomes"),
    ),
)
# Two words that say something else together than alone.
_PHRASES: tuple[tuple[Target, str], ...] = (
    (Target.EMAIL, "e mail"),
    (Target.SECTOR, "tipo de organizacion"),
    (Target.SECTOR, "tipo de institucion"),
    (Target.SECTOR, "type of organisation"),
    (Target.SECTOR, "type of organization"),
    (Target.SECTOR, "tipo de organizacao"),
    (Target.NAME, "nombre completo"),
    (Target.NAME, "nombre y apellido"),
    (Target.NAME, "nombres y apellido"),
    (Target.NAME, "apellidos y nombre"),
    (Target.NAME, "full name"),
    (Target.NAME, "nome completo"),
    (Target.NAME, "nome e sobrenome"),
    (Target.FAMILY, "last name"),
    (Target.FAMILY, "family name"),
    (Target.GIVEN, "first name"),
    (Target.GIVEN, "given name"),
    (Target.GIVEN, "nombre de pila"),
    (Target.GIVEN, "primer nombre"),
)
_NAMES = _set(
    "nombre nombres name names nome nomes persona personas person participante participantes "
    "participant invitado invitados invitada guest guests convidado convidados asistente "
    "asistentes attendee ponente ponentes speaker palestrante prenome"
)
# "Nombre" of something else: no person's.
_OF_SOMETHING = _set(
    "evento event mesa sala sesion session panel taller workshop oficina archivo usuario user id "
    "fecha date data hora numero number no"
)
_PERMISSION = _set(
    "consentimiento consiente autoriza autorizacion permiso permite consent permission authorises "
    "authorizes consentimento autorizacao permissao aviso privacidad privacidade privacy"
)
_FAMILY_FIRST = _set("last family") | dict(_WORDS)[Target.FAMILY]
_GIVEN_ALONE = frozenset({"nombre", "nombres", "nombre s", "name", "nome", "nomes", "prenome"})


def heading_target(heading: str) -> Target | None:
    """What a heading says by its words; `None`: nothing that is known.

    >>> heading_target("Correo electrónico institucional"), heading_target("Nº")
    (<Target.EMAIL: 'email'>, None)
    """
    words = _words(heading)
    joined = f" {' '.join(words)} "
    for target, phrase in _PHRASES:
        # The last word of a phrase may be a plural.
        if f" {phrase} " in joined or f" {phrase}s " in joined:
            return target
    if _PERMISSION.intersection(words):
        return None
    for target, known in _WORDS:
        if known.intersection(words):
            return target
    if _NAMES.intersection(words) and not _OF_SOMETHING.intersection(words):
        return Target.NAME
    return None


def asks_permission(heading: str) -> bool:
    """Whether a column says who agreed to something: of another occasion, and not to be taken."""
    return bool(_PERMISSION.intersection(_words(heading)))


def is_bare_name(heading: str) -> bool:
    """Whether a heading says "name" and nothing else: beside surnames, that of the given name."""
    return " ".join(_words(heading)) in _GIVEN_ALONE


def says_surnames_first(heading: str) -> bool:
    """Whether a heading names the surnames before the given names.

    >>> says_surnames_first("Apellidos y nombres"), says_surnames_first("Nombres y apellidos")
    (True, False)
    """
    words = _words(heading)
    families = [at for at, each in enumerate(words) if each in _FAMILY_FIRST]
    others = [at for at, each in enumerate(words) if each in _NAMES]
    return bool(families) and (not others or families[0] < others[0])


def _words(heading: str) -> list[str]:
    return _WORD.findall(heading_key(heading))
