"""Content lines: unfolded as bytes, decoded, and taken apart (RFC 5545 §3.1)."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from gobierno_abierto.findings.catalogue import calendar_text as said
from gobierno_abierto.formats.ical.content.faults import Faults, shortened

_NO_PARAMETERS: Mapping[str, str] = MappingProxyType({})

# RFC 5545 §3.1: contentline = name *(";" param ) ":" value. Names of groups and slips of the pen
# ("item1.X-A", "X_A") are let through here, and told.
_NAME = re.compile(r"[^\s:;,=\"]++")
_NAME_PROPER = re.compile(r"[A-Za-z0-9-]++", re.ASCII)
_PARAMETER = re.compile(r';([^=;:"]*+)(?:=((?:"[^"]*+"|[^":;]++)*+))?')

# A property in use has a handful; a file made to be slow has more.
_MOST_PARAMETERS = 1_000

# RFC 6868 §3: a caret stands before what a parameter may not hold.
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_CARET = re.compile(r"\^[n'^]")

# Values of times hold no colon; the name of a zone that nobody quoted may.
_TIMES = frozenset({"DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"})


class ContentLine(NamedTuple):
    """A property: its name in capitals, its parameters, and its value as it is written.

    `number` is the line of the file (from 1) on which it begins.
    """

    number: int
    name: str
    parameters: Mapping[str, str]
    value: str


def content_lines(data: bytes, faults: Faults) -> Iterator[ContentLine]:
    """All properties of a file, and the lines BEGIN and END.

    What is no property is told, and skipped.
    """
    heads: dict[str, tuple[str, Mapping[str, str]]] = {}
    for number, pieces in _unfolded(data):
        octets = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        try:
            text = octets.decode()
        except UnicodeDecodeError as error:
            text = _decoded(octets)
            faults.tell(said.NOT_UTF8_LINE, number + _piece_at(pieces, error.start))
        head, colon, value = text.partition(":")
        known = heads.get(head)
        # The first colon need not be the last one of a zone.
        if known and colon and not (known[0] in _TIMES and ":" in value):
            yield ContentLine(number, *known, value)
            continue
        found = _taken_apart(number, text)
        if not found.is_proper:
            faults.tell(said.NOT_A_LINE, number, text=shortened(text))
        elif found.line and found.line.value == value:
            heads[head] = (found.line.name, found.line.parameters)
        if found.line:
            yield found.line


def _unfolded(data: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """The pieces of each content line, and the number of the first.

    Unfolded before they are decoded: others fold within a character.
    """
    pieces: list[bytes] = []
    first = 0
    for number, line in enumerate(data.split(b"\n"), start=1):
        octets = line[:-1] if line.endswith(b"\r") else line
        # RFC 5545 §3.1: "a long line can be split … by inserting a CRLF immediately followed by
        # a single linear white-space character".
        if octets.startswith((b" ", b"\t")) and pieces:
            pieces.append(octets[1:])
            continue
        if pieces:
            yield first, pieces
            pieces = []
        if octets:
            pieces = [octets]
            first = number
    if pieces:
        yield first, pieces


def _decoded(octets: bytes) -> str:
    """What was perhaps meant: the encoding of Windows in western Europe and the Americas."""
    try:
        return octets.decode("cp1252")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def _piece_at(pieces: list[bytes], offset: int) -> int:
    """In which piece the octet at `offset` of all of them lies."""
    for position, piece in enumerate(pieces):
        if offset < len(piece):
            return position
        offset -= len(piece)
    return len(pieces) - 1


class _Found(NamedTuple):
    """What is in the text of a line; `None` if it is no property."""

    line: ContentLine | None
    is_proper: bool


def _taken_apart(number: int, text: str) -> _Found:
    name = _NAME.match(text)
    if name is None:
        return _Found(None, not text.strip())
    end = name.end()
    parameters: dict[str, str] = {}
    complete = True
    while (found := _PARAMETER.match(text, end)) and len(parameters) <= _MOST_PARAMETERS:
        key, written = found[1].strip().upper(), found[2]
        # Of two with one name, the first counts.
        complete = complete and bool(key) and written is not None and key not in parameters
        parameters.setdefault(key, _unquoted(written or ""))
        end = found.end()
    if text[end : end + 1] != ":":
        return _Found(None, is_proper=False)
    made = ContentLine(number, name[0].upper(), parameters or _NO_PARAMETERS, text[end + 1 :])
    proper = complete and _NAME_PROPER.fullmatch(name[0]) is not None
    return _Found(_with_colons_in_zone(made), proper)


def _unquoted(written: str) -> str:
    plain = written.replace('"', "") if '"' in written else written
    return _CARET.sub(lambda found: _CARETS[found[0]], plain) if "^" in plain else plain


def _with_colons_in_zone(found: ContentLine) -> ContentLine:
    """``TZID=(UTC-06:00) Guadalajara:20120321T090000``: the last colon ends the parameters."""
    zone = found.parameters.get("TZID")
    if zone is None or ":" not in found.value or found.name not in _TIMES:
        return found
    more, _, value = found.value.rpartition(":")
    parameters = {**found.parameters, "TZID": f"{zone}:{more}"}
    return ContentLine(found.number, found.name, parameters, value)
