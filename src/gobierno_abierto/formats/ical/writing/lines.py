"""Content lines: escaping, quoting and folding. Nothing else here writes a byte.

Whatever a value holds, it ends up in one content line: no value can begin another property.
"""

import re

# RFC 5545 §3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."
# A continuation begins with one space, so that 74 octets are left; the first line gets as many,
# as in the writers most in use.
_ROOM = 74

# Unicode's line breaks. Readers that split lines by them would see properties of their own.
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# RFC 5545 §3.1: CONTROL is all controls but HTAB; in no value. C1 and half surrogates likewise.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# RFC 5545 §3.3.11: ESCAPED-CHAR = ("\\" / "\;" / "\," / "\N" / "\n"). One pass, so that what one
# escape wrote is never escaped again; a colon and a quote stand for themselves.
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})

_NAME = re.compile(r"[A-Z0-9-]+")

# RFC 5545 §3.2: a parameter with one of these "MUST be placed in quoted-string".
_NEEDS_QUOTES = re.compile("[:;,]")


def clean(words: str) -> str:
    """`words` with line feeds as the only line breaks, and without control characters."""
    if words.isprintable():
        return words
    lines = _BREAK.sub("\n", words)
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", lines))


def escaped(words: str) -> str:
    r"""`words` as a value of type TEXT (RFC 5545 §3.3.11).

    >>> escaped("Diálogo, mesa; C:\\Nuevo")
    'Diálogo\\, mesa\\; C:\\\\Nuevo'
    """
    # Some readers drop white space at the ends, so none is written there.
    return clean(words).strip(" \t\n").translate(_ESCAPES)


def line(name: str, value: str, **parameters: str) -> bytes:
    """A content line, folded and with its line break; `value` is written as it is.

    Line breaks within `value` become spaces and controls vanish: pass words through `escaped`
    first. An underscore in the name of a parameter stands for a hyphen.

    Raises:
        ValueError: if the name of the property or of a parameter is not one.
    """
    names = [name, *(parameter.replace("_", "-") for parameter in parameters)]
    for each in names:
        # Not an assert: python -O would let a name with a line break through.
        if not _NAME.fullmatch(each):
            raise ValueError(f"{each!r} is not a name of iCalendar")
    written = [
        f";{each}={_quoted(parameter)}"
        for each, parameter in zip(names[1:], parameters.values(), strict=True)
    ]
    return folded(f"{name}{''.join(written)}:{_one_line(value)}")


def text_line(name: str, words: str, *, language: str | None = None) -> bytes:
    """A content line of type TEXT; `language` is the BCP 47 tag of the words, if it is known.

    Of blank words, none: libical takes a property without a value for an error.
    """
    value = escaped(words)
    parameters = {"LANGUAGE": language} if language else {}
    return line(name, value, **parameters) if value else b""


def folded(content: str) -> bytes:
    """`content` in UTF-8, in lines of at most 75 octets, each ending in CRLF.

    Never folded within a character, nor right after a backslash: some readers undo escapes
    before they unfold. (Only a run of more than 74 backslashes is folded, between two escapes.)
    """
    data = content.encode()
    if len(data) <= _ROOM:
        return data + b"\r\n"
    pieces = []
    start = 0
    while len(data) - start > _ROOM:
        end = _cut(data, start)
        pieces.append(data[start:end])
        start = end
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _cut(data: bytes, start: int) -> int:
    """Where the line that begins at `start` ends."""
    end = start + _ROOM
    # In UTF-8 the octets 10xxxxxx continue a character.
    while data[end] & 0b11000000 == 0b10000000:
        end -= 1
    # The caret is the escape of parameters (RFC 6868).
    before_escapes = len(data[start:end].rstrip(b"\\^"))
    if before_escapes:
        return start + before_escapes
    backslashes = end - start - len(data[start:end].rstrip(b"\\"))
    return end - backslashes % 2


def _quoted(value: str) -> str:
    # RFC 5545 §3.2: "Property parameter values MUST NOT contain the DQUOTE character."
    plain = _one_line(value).replace('"', "'")
    return f'"{plain}"' if _NEEDS_QUOTES.search(plain) else plain


def _one_line(value: str) -> str:
    return clean(value).replace("\n", " ")
