"""In which encoding a table is written: what it says, and else what its bytes allow."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

_CHUNK = 1 << 20

# RFC 4627 §3, as for JSON: a text begins with ASCII, and so the zeros tell two bytes from one.
_WIDE: dict[tuple[int, ...], str] = {(0, 2): "utf-16-be", (1, 3): "utf-16-le"}

# The bytes that are no UTF-8, or that Windows-1252 leaves out, as the decoder hands them on.
_STRAY = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", errors="ignore") or chr(byte)
    for byte in range(0x80, 0x100)
}
_STRAYED = re.compile("[\udc80-\udcff]")

# C0 without tab and line ends, and DEL; C1 as UTF-8 has them.
_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})
_CONTROLS_BEYOND = re.compile(rb"\xc2[\x80-\x9f]|\xc2\Z")


class Encoding(NamedTuple):
    """How to decode a file.

    `codec` is its name for Python, `start` and `end` are where the text begins and ends.
    `is_assumed`: the file does not say it, and it is not UTF-8. `strays` is how many bytes of a
    file in UTF-8 are not, `is_cut`: it ends within a character.
    """

    codec: str
    start: int
    end: int
    is_assumed: bool = False
    strays: int = 0
    is_cut: bool = False


def encoding_of(data: bytes) -> Encoding:
    """The encoding of a file, by its byte order mark or by its bytes."""
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            if codec == "utf-8":
                return _of_bytes(data, len(mark))
            return Encoding(codec, len(mark), len(data))
    zeros = tuple(place for place, byte in enumerate(data[:4]) if not byte)
    if zeros in _WIDE:
        return Encoding(_WIDE[zeros], 0, len(data), is_assumed=True)
    return _of_bytes(data, 0)


def recovered(line: str) -> str:
    """A line in which every stray byte is the character that it is in Windows-1252."""
    return line if line.isascii() or not _STRAYED.search(line) else line.translate(_STRAY)


def holds_controls(data: bytes) -> bool:
    """Whether a file in UTF-8 may hold control characters that are no tab or line end."""
    for chunk in _chunks(data, 0):
        if len(chunk.translate(None, _CONTROLS)) < len(chunk) or _CONTROLS_BEYOND.search(chunk):
            return True
    return False


def _of_bytes(data: bytes, start: int) -> Encoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for chunk in _chunks(data, start):
            decoder.decode(chunk)
    except UnicodeDecodeError:
        return _damaged(data, start)
    rest = len(decoder.getstate()[0])
    return Encoding("utf-8", start, len(data) - rest, is_cut=rest > 0)


def _damaged(data: bytes, start: int) -> Encoding:
    """UTF-8 with a few stray bytes, or Windows-1252: whichever explains more of them."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    right = strays = 0
    for chunk in _chunks(data, start):
        text = decoder.decode(chunk)
        right += len(text) - len(text.encode("ascii", "ignore"))
        strays += len(_STRAYED.findall(text))
    if strays >= right - strays:
        return Encoding("cp1252", start, len(data), is_assumed=True)
    rest = len(decoder.getstate()[0])
    return Encoding("utf-8", start, len(data) - rest, strays=strays, is_cut=rest > 0)


def _chunks(data: bytes, start: int) -> Iterator[bytes]:
    for at in range(start, len(data), _CHUNK):
        yield data[at : at + _CHUNK]
