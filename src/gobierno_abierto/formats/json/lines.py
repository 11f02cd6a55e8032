"""Where things stand in the text of a JSON file: lines, columns, and members given twice."""

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Finding, Place, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import escaped
from gobierno_abierto.formats.json.scalars import shortened

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


class JsonOrigin:
    """The text of a JSON file. Lines and columns are looked for only when they are asked for."""

    def __init__(self, text: str, *, repeats: bool = False) -> None:
        """`repeats`: whether a member may stand twice in its object; the last one counts."""
        self._text = text
        self._repeats = repeats

    def places(self, pointers: Iterable[str]) -> dict[str, Place]:
        """Where each pointer leads; the nearest present parent if it is absent."""
        asked = set(pointers)
        wanted = {parent for pointer in asked for parent in _parents(pointer)}
        offsets: dict[str, int] = {}
        missing = set(asked)
        for member in members(self._text):
            if member.pointer in wanted:
                offsets[member.pointer] = member.offset
                missing.discard(member.pointer)
                if not (missing or self._repeats):
                    break
        starts = _line_starts(self._text)
        return {pointer: _place(pointer, _nearest(pointer, offsets), starts) for pointer in asked}


def repeated_members(text: str) -> Iterator[Finding]:
    """A finding for each member that stands more than once in its object."""
    # By the names themselves: where no character may be shown, different ones look the same.
    counts: Counter[tuple[int, str]] = Counter()
    pointers: dict[tuple[int, str], str] = {}
    for member in members(text):
        if member.name is not None:
            key = member.owner, member.name
            counts[key] += 1
            pointers.setdefault(key, member.pointer)
    for (owner, name), count in counts.items():
        if count > 1:
            pointer = pointers[owner, name]
            yield finding(said.REPEATED_MEMBER, pointer, name=shortened(name), count=count)


class Member(NamedTuple):
    """A value: its pointer, its offset (of a member, that of its name), and its owner's.

    `name` is the name of a member as it is in the file, whatever characters it has.
    """

    pointer: str
    offset: int
    owner: int
    name: str | None = None


class _Frame:
    """An object or a list that is being read, and how far."""

    __slots__ = ("in_object", "name", "offset", "pointer", "position")

    def __init__(self, pointer: str, offset: int, *, in_object: bool) -> None:
        self.pointer = pointer
        self.offset = offset
        self.in_object = in_object
        self.name: str | None = None
        self.position = -1


def members(text: str) -> Iterator[Member]:
    """Every value of the file, in its order. `text` is known to be JSON."""
    open_frames: list[_Frame] = []
    for token in _TOKEN.finditer(text):
        symbol = token[0]
        if symbol in ",:":
            continue
        if symbol in "}]":
            open_frames.pop()
            continue
        frame = open_frames[-1] if open_frames else None
        if frame is None:
            pointer = ""
            yield Member(pointer, token.start(), -1)
        elif not frame.in_object:
            frame.position += 1
            pointer = f"{frame.pointer}/{frame.position}"
            yield Member(pointer, token.start(), frame.offset)
        elif frame.name is None:
            name = _unquoted(symbol)
            frame.name = escaped(name)
            yield Member(f"{frame.pointer}/{frame.name}", token.start(), frame.offset, name)
            continue
        else:
            pointer = f"{frame.pointer}/{frame.name}"
            frame.name = None
        if symbol in "{[":
            open_frames.append(_Frame(pointer, token.start(), in_object=symbol == "{"))


def _unquoted(symbol: str) -> str:
    if "\\" not in symbol:
        return symbol[1:-1]
    return str(json.loads(symbol))


def _parents(pointer: str) -> Iterator[str]:
    """`pointer`, its parent, and so on to the root."""
    while True:
        yield pointer
        if not pointer:
            return
        pointer = pointer.rpartition("/")[0]


def _nearest(pointer: str, offsets: dict[str, int]) -> int:
    return next(offsets[each] for each in _parents(pointer) if each in offsets)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _place(pointer: str, offset: int, starts: list[int]) -> Place:
    line = bisect_right(starts, offset)
    return Place(pointer=pointer, line=line, column=offset - starts[line - 1] + 1)
