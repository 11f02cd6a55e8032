"""What single cells of a list say: names, sectors, countries, addresses."""

import re

from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index.mentions import name_words, readings
from gobierno_abierto.model import Sector
from gobierno_abierto.words import code_words

_ADDRESS = re.compile(r"[^\s@,;<>()\"']+@[^\s@,;<>()\"']+\.[^\s@,;<>()\"']+")
# The shortest of a country that are dialled from abroad.
SHORTEST_PHONE = 7
_BETWEEN_PHONES = re.compile(r"[/;,|]|\s(?:y|o|e|ou|and|or)\s", re.IGNORECASE)

_SECTOR_OF = {
    heading_key(words): sector
    for sector in Sector
    for words in (sector.value, *code_words(sector).in_every_language())
}


def name_key(name: str) -> tuple[str, ...]:
    """A name by its words in any order, without capitals and accents.

    >>> name_key("INVENTADA, Ana") == name_key("Ana Inventada")
    True
    """
    # A name of nothing but signs is the same only if all of them are.
    return tuple(sorted(name_words(next(readings(name))))) or (name,)


def sector_of(words: str) -> Sector | None:
    """The sector of that name, in any language; `None`: it is none."""
    return _SECTOR_OF.get(heading_key(words))


def phones_of(words: str) -> tuple[str, ...]:
    """All telephone numbers in a cell, each as it is written.

    >>> phones_of("300-000 0004 / 300 000 0005 ext. 2")
    ('300-000 0004', '300 000 0005 ext. 2')
    """
    parts = [each.strip() for each in _BETWEEN_PHONES.split(words)]
    return tuple(each for each in parts if sum(map(str.isdecimal, each)) >= SHORTEST_PHONE)


def addresses_of(words: str) -> tuple[str, ...]:
    """All e-mail addresses in a cell."""
    return tuple(each.rstrip(".") for each in _ADDRESS.findall(words))
