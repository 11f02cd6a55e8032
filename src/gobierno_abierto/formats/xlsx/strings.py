"""The texts of a workbook, which cells name by their numbers."""

import re

from gobierno_abierto.formats.xlsx.xml import Stop

# ECMA-376 Part 1 §22.9.2.19, ST_Xstring: a character that XML cannot hold.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")
# Both are read: the text itself, and nothing of how it is pronounced.
_TEXT, _PRONOUNCED = "t", "rPh"


def escaped(text: str) -> str:
    """`text` as a workbook holds it: what XML cannot hold, and what looks like it, by number."""
    if text.isprintable() and "_x" not in text:
        return text
    return _UNFIT.sub(lambda each: f"_x{ord(each[0]):04X}_", _LOOKS_ESCAPED.sub("_x005F_", text))


def unescaped(text: str) -> str:
    """The text that `escaped` was given; halves of surrogate pairs that are alone are replaced."""
    if "_x" not in text:
        return text
    found = _ESCAPED.sub(lambda each: chr(int(each[1], 16)), text)
    return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def fit(text: str) -> str:
    """`text` with a replacement for what XML cannot hold."""
    return text if text.isprintable() else _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text)


class Pieces:
    """The text of one cell while it passes by: that of all its runs, whatever they look like."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._is_text = False
        self._is_pronounced = False

    def start(self, name: str) -> None:
        """An element of the text begins."""
        if name == _TEXT:
            self._is_text = not self._is_pronounced
        elif name == _PRONOUNCED:
            self._is_pronounced = True

    def end(self, name: str) -> None:
        """An element of the text ends."""
        if name == _TEXT:
            self._is_text = False
        elif name == _PRONOUNCED:
            self._is_pronounced = False

    def words(self, words: str) -> None:
        """Some of its characters."""
        if self._is_text:
            self._pieces.append(words)

    def taken(self) -> str:
        """The text, after which another begins."""
        text = unescaped("".join(self._pieces))
        self._pieces.clear()
        return text


class SharedStrings:
    """Remembers the texts that all sheets share, `most` of them at most."""

    def __init__(self, most: int) -> None:
        self.found: list[str] = []
        self._most = most
        self._pieces = Pieces()

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        """An element begins."""
        self._pieces.start(name)

    def end(self, name: str) -> None:
        """An element ends."""
        if name != "si":
            self._pieces.end(name)
            return
        if len(self.found) == self._most:
            raise Stop
        self.found.append(self._pieces.taken())

    def words(self, words: str) -> None:
        """Text stands here."""
        self._pieces.words(words)
