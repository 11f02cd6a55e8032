"""What stands in the column of names of a list: somebody, nobody, or somebody and more."""

import re
from typing import NamedTuple

from gobierno_abierto.formats.guests import phrases
from gobierno_abierto.formats.guests.wording import is_bare_name, says_surnames_first
from gobierno_abierto.formats.tables import heading_key, shortened
from gobierno_abierto.index.joined_names import joined_names
from gobierno_abierto.words import Sentence, filled
from gobierno_abierto.words.placeholders import is_nobody_yet

_TOTAL = re.compile(
    r"(?:sub[ -]?|gran |grand )?total(?:es|is|s)?"
    r"(?:[\s:=.]*[\d.,]*|\s+(?:general|geral|de|of|personas|pessoas|people)\b.*)"
)
_COMPANION = re.compile(
    r"(?:\s*[+]\s*(?:\d{1,2}|un[oa]?|one|um)|"
    r"(?:,|\s)\s*(?:y|e|and|&|[+]|con|com|with|más|mas)\s+(?:(?:su|seu|sua|un|una|um|uma|a|her|his|"
    r"their|\d{1,2})\s+)?(?:acompañantes?|acompanantes?|acompanhantes?|companions?|guests?|"
    r"invitad[oa]s?|convidad[oa]s?|espos[oa]|pareja|familia|família|partner|wife|husband))"
    r"\s*[.)]?$",
    re.IGNORECASE,
)


class NamedPerson(NamedTuple):
    """What a cell says of a name. `name` is empty where it is nobody's; `said`: what to tell."""

    name: str
    said: tuple[Sentence, ...] = ()


def named_person(words: str, heading: str) -> NamedPerson:
    """The name of a person in a cell below `heading`, without those whom she brings along.

    Titles stay. Surnames before a comma are put last only where the heading says that they come
    first: in "Eva Inventada, Casa Nueva" they are none.

    >>> named_person("Inventada Pérez, Eva", "Apellidos y nombres").name
    'Eva Inventada Pérez'
    >>> named_person("TOTAL", "Nombre").name, named_person("Por confirmar", "Nombre").name
    ('', '')
    """
    if is_nobody(words, heading):
        return NamedPerson("", (filled(phrases.NOBODY, value=shortened(words)),))
    name, said = words, []
    alone = _COMPANION.sub("", words).strip(" ,(")
    if is_nobody_yet(words) or is_nobody_yet(alone):
        return NamedPerson("", (filled(phrases.NOBODY_YET, value=shortened(words)),))
    if joined_names(alone or words):
        return NamedPerson("", (filled(phrases.SEVERAL, value=shortened(words)),))
    if alone and alone != words:
        name = alone
        said.append(filled(phrases.COMPANION, value=shortened(words), name=shortened(name)))
    if "," in name:
        family, _, given = (each.strip() for each in name.partition(","))
        if says_surnames_first(heading) and family and given and "," not in given:
            printed, name = name, f"{given} {family}"
            names = {"value": shortened(printed), "name": shortened(name)}
            said.append(filled(phrases.TURNED, **names))
        else:
            said.append(filled(phrases.WITH_COMMA, value=shortened(name)))
    return NamedPerson(name, tuple(said))


def is_nobody(words: str, heading: str) -> bool:
    """Whether it is a number, a total, or the heading again: of such rows lists have some."""
    key = heading_key(words)
    if not any(map(str.isalpha, key)) or _TOTAL.fullmatch(key):
        return True
    return key == heading_key(heading) or is_bare_name(words)
