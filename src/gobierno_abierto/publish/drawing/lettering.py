"""How wide words are, and where a line of them ends.

Nobody knows with which font a picture will be read: the widths are those of a wide one (DejaVu
Sans), so that words fit whatever it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# In parts of the size of the letters; of those that are not named, about the widest of their kind.
_GROUPS = (
    (0.29, "ijlI|'"),
    (0.34, "., :;!/\\·’-"),
    (0.42, 'ftr()[]{}"“”'),
    (0.56, "cszvxyk?«»"),
    (0.83, "wMDGHNOQU&"),
    (1.0, "mW@%—…"),
)
_CAPITAL = 0.72
_FULL = 1.1
_OTHER = 0.64
_BOLD = 1.11
_BY_CHARACTER = {letter: part for part, letters in _GROUPS for letter in letters}
_ZERO = ("Mn", "Me", "Cf")
# A joiner, and what it joins, are one sign.
_JOINER = "\u200d"
_SPACES = re.compile("[ \t\r\n\f\v\u2028\u2029]+")


def width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide the words are at most, in the units of `size`."""
    return sum(map(_part, words)) * size * (_BOLD if bold else 1.0)


@lru_cache(maxsize=4096)
def _part(character: str) -> float:
    known = _BY_CHARACTER.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in _ZERO:
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return _FULL
    return _CAPITAL if character.isupper() else _OTHER


def lines_of(words: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The words in lines that fit into `room`; a word that does not is broken between letters.

    >>> lines_of("Datos abiertos del puerto", 16, 130)
    ['Datos abiertos', 'del puerto']
    """
    lines: list[str] = []
    line = ""
    for word in filter(None, _SPACES.split(words)):
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, size, room, bold=bold)
        lines += whole
    return [*lines, line] if line else lines


def _pieces(word: str, size: float, room: float, *, bold: bool) -> Iterator[str]:
    piece, so_far = "", 0.0
    for sign in _signs(word):
        more = width(sign, size, bold=bold)
        if piece and so_far + more > room:
            yield piece
            piece, so_far = "", 0.0
        piece += sign
        so_far += more
    yield piece


def _signs(word: str) -> Iterator[str]:
    """The letters of a word, each with the marks above and below it."""
    sign = ""
    for character in word:
        belongs = unicodedata.category(character) in _ZERO or sign.endswith(_JOINER)
        if sign and not belongs:
            yield sign
            sign = ""
        sign += character
    if sign:
        yield sign
