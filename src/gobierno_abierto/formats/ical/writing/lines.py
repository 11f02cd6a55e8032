"""Content lines: escaping, quoting and folding. Nothing else here writes a byte.

Whatever a value holds, it ends up in one content line: no value can begin another property.
"""

import re
from functools import lru_cache

from gobierno_abierto.formats.ical.content import clean

__all__ = ["clean", "escaped", "folded", "line", "text_line"]

# RFC 5545 §3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."
# A continuation begins with one space, so that 74 octets are left; the first line gets as many,
# as in the writers most in use.
_ROOM = 74

# RFC 5545 §3.3.11: ESCAPED-CHAR = ("\\" / "\;" / "\," / "\N" / "\n"). The backslash first, so that
# what one escape wrote is never escaped again; a colon and a quote stand for themselves.
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))

_NAME = re.compile(r"[A-Z0-9-]+")

# RFC 5545 §3.2: a parameter with one of these "MUST be placed in quoted-string".
_NEEDS_QUOTES = re.compile("[:;,]")
# Names of people and institutions: some readers fail on what is legal there without quotes.
_ALWAYS_QUOTED = frozenset({"CN"})

# Beyond the backslash, the caret is the escape of parameters (RFC 6868).
_ESCAPING = b"\\^"


def escaped(words: str) -> str:
    r"""`words` as a value of type TEXT (RFC 5545 §3.3.11).

    >>> escaped("Diálogo, mesa; C:\\Nuevo")
    'Diálogo\\, mesa\\; C:\\\\Nuevo'
    """
    # Most texts hold nothing but line feeds that would have to go.
    if not words.isprintable() and not words.replace("\n", "").isprintable():
        words = clean(words)
    # Some readers drop white space at the ends, so none is written there.
    value = words.strip(" \t\n")
    for character, escape in _ESCAPES:
        value = value.replace(character, escape)
    return value


def line(name: str, value: str, **parameters: str) -> bytes:
    """A content line, folded and with its line break; `value` is written as it is.

    Line breaks within `value` become spaces and controls vanish: pass words through `escaped`
    first. An underscore in the name of a parameter stands for a hyphen.

    Raises:
        ValueError: if the name of the property or of a parameter is not one.
    """
    head = _head(name, *parameters.items()) if parameters else _head(name)
    return folded(f"{head}:{value if value.isprintable() else _one_line(value)}")


def text_line(name: str, words: str, *, language: str | None = None) -> bytes:
    """A content line of type TEXT; `language` is the BCP 47 tag of the words, if it is known.

    Of blank words, none: libical takes a property without a value for an error.
    """
    value = escaped(words)
    if not value:
        return b""
    return line(name, value, LANGUAGE=language) if language else line(name, value)


def folded(content: str) -> bytes:
    """`content` in UTF-8, in lines of at most 75 octets, each ending in CRLF.

    Never folded within a character, nor right after a backslash: some readers undo escapes
    before they unfold. (Only a run of more than 74 backslashes is folded, between two escapes.)
    """
    data = content.encode()
    size = len(data)
    if size <= _ROOM:
        return data + b"\r\n"
    pieces = []
    start = 0
    while size - start > _ROOM:
        end = start + _ROOM
        # In UTF-8 the octets 10xxxxxx continue a character.
        while data[end] & 0b11000000 == 0b10000000:
            end -= 1
        if data[end - 1] in _ESCAPING:
            end = _before_escapes(data, start, end)
        pieces.append(data[start:end])
        start = end
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _before_escapes(data: bytes, start: int, end: int) -> int:
    """Where to cut a line that would end in escapes."""
    before = len(data[start:end].rstrip(_ESCAPING))
    if before:
        return start + before
    backslashes = end - start - len(data[start:end].rstrip(b"\\"))
    return end - backslashes % 2


@lru_cache(maxsize=256)
def _head(name: str, *parameters: tuple[str, str]) -> str:
    """What stands before the colon. There are few of them, which come again and again."""
    written = [name]
    for key, value in parameters:
        parameter = key.replace("_", "-")
        written.append(f"{parameter}={_quoted(value, always=parameter in _ALWAYS_QUOTED)}")
    for each in (name, *(key.replace("_", "-") for key, _ in parameters)):
        # Not an assert: python -O would let a name with a line break through.
        if not _NAME.fullmatch(each):
            raise ValueError(f"{each!r} is not a name of iCalendar")
    return ";".join(written)


def _quoted(value: str, *, always: bool) -> str:
    # RFC 5545 §3.2: "Property parameter values MUST NOT contain the DQUOTE character."
    plain = _one_line(value).replace('"', "'")
    return f'"{plain}"' if always or _NEEDS_QUOTES.search(plain) else plain


def _one_line(value: str) -> str:
    return clean(value).replace("\n", " ")
