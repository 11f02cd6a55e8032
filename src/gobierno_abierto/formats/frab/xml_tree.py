"""From bytes to elements: any XML, whoever wrote it, and no entity of anybody's."""

import codecs
from collections.abc import Iterator
from xml.parsers import expat

import attrs

from gobierno_abierto.findings import Entry, Finding, Place
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab.limits import ScheduleLimits
from gobierno_abierto.words import Sentence, alike

_ELEMENTS = Sentence("elementos", "elements", "elementos")
_LEVELS = Sentence(
    "niveles de elementos dentro de otros", "levels of elements in others",
    "níveis de elementos dentro de outros",
)  # fmt: skip
_CHARACTERS = Sentence(
    "caracteres en un texto", "characters in one text", "caracteres em um texto"
)  # fmt: skip
_BYTES = alike("bytes")


class Element:
    """An element of the file: its name, attributes, children, text and line.

    `text` is all that stands directly in it. `is_whole`: its end was read.
    """

    __slots__ = ("attributes", "children", "is_whole", "line", "pieces", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], line: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.line = line
        self.children: list[Element] = []
        self.pieces: list[str] = []
        self.is_whole = False

    @property
    def text(self) -> str:
        """The words directly in it, without the space around them."""
        return "".join(self.pieces).strip()

    def all(self, tag: str) -> Iterator["Element"]:
        """The children of that name."""
        return (each for each in self.children if each.tag == tag)


class Tree:
    """What could be read: the root, if there is one, and the fault that ended the reading.

    Everything in the root was written so; the elements at the end are not whole if there is a
    fault. `is_refused` says that nothing of the file may be used.
    """

    def __init__(self) -> None:
        self.root: Element | None = None
        self.fault: Finding | None = None
        self.is_refused = False


class _Stop(Exception):
    """Reading ends here."""

    def __init__(self, fault: Finding, *, is_refused: bool = False) -> None:
        self.fault = fault
        self.is_refused = is_refused


def tree(data: bytes, limits: ScheduleLimits, *, encoding: str | None = None) -> Tree:
    """Read the elements of a file, as far as it is XML.

    `encoding` is what counts instead of that which the file declares.
    """
    if len(data) > limits.size:
        made = Tree()
        made.fault = _told(said.TOO_MUCH, 1, what=_BYTES, limit=limits.size)
        made.is_refused = True
        return made
    return _Builder(limits, encoding or _marked(data)).built(data)


def _marked(data: bytes) -> str | None:
    """The encoding that a byte order mark tells, whatever is declared after it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8" if data.startswith(codecs.BOM_UTF8) else None


class _Builder:
    """A tree in the making."""

    def __init__(self, limits: ScheduleLimits, encoding: str | None) -> None:
        self._limits = limits
        self._tree = Tree()
        self._open: list[Element] = []
        self._count = 0
        self._length = 0
        self._parser = expat.ParserCreate(encoding)
        self._parser.buffer_text = True
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._doctype

    def built(self, data: bytes) -> Tree:
        try:
            self._parser.Parse(data, True)
        except _Stop as stop:
            self._tree.fault = stop.fault
            self._tree.is_refused = stop.is_refused
        except expat.ExpatError as error:
            self._tree.fault = _broken(error.lineno, error.offset + 1)
        # An encoding that nobody knows, or that has several bytes to a character.
        except (LookupError, ValueError):
            self._tree.fault = _broken(1, 1)
        return self._tree

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > self._limits.elements:
            self._stop(_ELEMENTS, self._limits.elements)
        if len(self._open) >= self._limits.depth:
            self._stop(_LEVELS, self._limits.depth)
        if any(len(each) > self._limits.characters for each in attributes.values()):
            self._stop(_CHARACTERS, self._limits.characters)
        element = Element(tag, attributes, self._parser.CurrentLineNumber)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._tree.root = element
        self._open.append(element)
        self._length = 0

    def _end(self, _: str) -> None:
        self._open.pop().is_whole = True
        self._length = 0

    def _words(self, words: str) -> None:
        self._length += len(words)
        if self._length > self._limits.characters:
            self._stop(_CHARACTERS, self._limits.characters)
        self._open[-1].pieces.append(words)

    def _doctype(self, name: str, *_: object) -> None:
        line = self._parser.CurrentLineNumber
        if name.lower() == "html":
            raise _Stop(_told(said.NOT_A_SCHEDULE, line, missing="<schedule>"), is_refused=True)
        raise _Stop(_told(said.DOCTYPE, line), is_refused=True)

    def _stop(self, what: Sentence, limit: int) -> None:
        line = self._parser.CurrentLineNumber
        raise _Stop(_told(said.TOO_MUCH, line, what=what, limit=limit))


def _broken(line: int, column: int) -> Finding:
    return _told(said.BROKEN_XML, line, line=line, column=column, count=0)


def after(fault: Finding, sessions: int) -> Finding:
    """The fault that ended the reading, and how many sessions were read before it."""
    words = tuple((name, sessions if name == "count" else word) for name, word in fault.words)
    return attrs.evolve(fault, words=words)


def _told(entry: Entry, line: int, /, **words: Sentence | str | int) -> Finding:
    place = Place(pointer="", line=line)
    return Finding(entry=entry, place=place, severity=entry.severity, words=tuple(words.items()))
