"""The parts of a workbook as elements that pass by: none is kept, and nobody's entity is read."""

from typing import IO, Protocol
from xml.parsers import expat

# ECMA-376 Part 1 §22.9.2.7, ST_OnOff.
TRUE = ("1", "true", "on")
_PIECE = 1 << 16
# As in libxml2, and far more than any part of an Office file has.
_DEEPEST = 256


class EntitiesError(ValueError):
    """A part declares a document type: that of Office files never does, and attacks do."""


class TooDeepError(ValueError):
    """A part has elements within each other as no program writes them."""


class Stop(Exception):
    """Enough was seen of a part."""


class Passing(Protocol):
    """Who sees the elements of a part pass by. Names are without their namespaces."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def words(self, words: str) -> None:
        """Text stands here."""


def pass_by(part: IO[bytes], seer: Passing) -> None:
    """Read a part from its beginning to its end, or until `seer` stops.

    Raises:
        EntitiesError: if it declares a document type.
        TooDeepError: if its elements stand too deep within each other.
        expat.ExpatError: where it stops being XML.
        LookupError, ValueError: if nobody knows its encoding.
    """
    parser = _parser()
    depth = 0

    # Of "{namespace} {name}", since who writes "x:row" and who writes "row" mean the same.
    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise TooDeepError
        seer.start(name[name.rfind(" ") + 1 :], attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        seer.end(name[name.rfind(" ") + 1 :])

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = seer.words
    try:
        while piece := part.read(_PIECE):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except Stop:
        return


def declares_entities(part: IO[bytes]) -> bool:
    """Whether a part declares a document type, in which entities are; one of no XML does not."""
    try:
        pass_by(part, _UpToRoot())
    except EntitiesError:
        return True
    except (expat.ExpatError, LookupError, ValueError):
        # No XML, or in an encoding that nobody knows: then nothing of it can be read either.
        return False
    return False


class _UpToRoot:
    """Sees what stands before the first element: a document type can stand nowhere else."""

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        raise Stop

    def end(self, name: str) -> None: ...

    def words(self, words: str) -> None: ...


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refused
    return parser


def _refused(*_told: object) -> None:
    raise EntitiesError
