"""Names of several people in the place of one: "Ana Uno Dos y Eva Tres Cuatro"."""

import re
from collections.abc import Iterator

from gobierno_abierto.index.mentions import plain_letters
from gobierno_abierto.index.name_parts import ADDITIONS, TITLES, is_particle

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SIGN = re.compile(r"[/;&+|\n]")
_WORD_BETWEEN = re.compile(r"\s(?:y|e|and)\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][^\s.,]+")
_INSTITUTION = re.compile(
    r"(?:ministeri|ministry|secretari|universi|institu|fundaci|fundaca|foundation|asocia|associa|"
    r"red\b|rede\b|network|consejo|conselho|comisi|comiss|council|agenci|agency|gobierno|governo|"
    r"centro)"
)
# A name of one word may be the second surname of the one before: "Ortega y Gasset".
_WHOLE = 2


def joined_names(words: str, *, by_commas: bool = False) -> tuple[str, ...]:
    """The names of the people whom some words join; none: they look like one name.

    A comma may stand between the surnames and the given names of one: it only joins where
    something else does as well, or with `by_commas`.

    >>> joined_names("Hugo Lara y Sonia Peña")
    ('Hugo Lara', 'Sonia Peña')
    >>> joined_names("José Ortega y Gasset"), joined_names("Lara Gil, Hugo")
    ((), ())
    """
    found = [each for part in _SIGN.split(_BRACKETS.sub(" ", words)) for each in _by_words(part)]
    if by_commas or len(found) > 1:
        found = [each for part in found for each in _by_commas(part)]
    whole = len(found) > 1 and all(map(_is_whole, found))
    return tuple(found) if whole else ()


def between_joints(words: str) -> tuple[str, ...]:
    """What stands on either side of all that may join names, whether or not they are any."""
    every = re.split(r"[/;&+|\n,]|\s(?:y|e|and)\s", _BRACKETS.sub(" ", words), flags=re.IGNORECASE)
    return tuple(each.strip() for each in every if each.strip())


def _by_words(part: str) -> Iterator[str]:
    """The sides of a joining word, if each of them is the whole name of somebody."""
    yield from _if_whole(part, [each.strip() for each in _WORD_BETWEEN.split(f" {part} ")])


def _by_commas(part: str) -> Iterator[str]:
    yield from _if_whole(part, [each.strip() for each in part.split(",")])


def _if_whole(part: str, pieces: list[str]) -> list[str]:
    return pieces if all(map(_is_whole, pieces)) else [part.strip(" ,")]


def _is_whole(name: str) -> bool:
    """Whether it may be a whole name, and not that of an institution."""
    plain = plain_letters(name)
    if _INSTITUTION.match(plain):
        return False
    words = (each for each in _WORD.findall(plain) if each not in TITLES and each not in ADDITIONS)
    return sum(1 for each in words if not is_particle(each)) >= _WHOLE
