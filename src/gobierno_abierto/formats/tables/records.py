"""From bytes to the cells of each record, whatever is wrong with the quotation marks."""

import csv
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.formats.tables.encoding import Encoding, recovered
from gobierno_abierto.formats.tables.numbers import RowNumbers

# What stands between a closing quotation mark and the end of its cell, if it does close.
_CLOSED = {each: re.compile(rf"[ \t]*(?={re.escape(each)}|[\r\n]|$)") for each in ",;\t|"}
_CLOSED["\t"] = re.compile(r" *(?=[\t\r\n]|$)")
_UNQUOTED = {each: re.compile(rf"[^{re.escape(each)}\r\n]*") for each in ",;\t|"}


class Record(NamedTuple):
    """The cells of one row, and the line of the file (from 1) on which it begins.

    `stray`: a quotation mark stands in it that is neither doubled nor at the end of a cell.
    `is_cut`: the file ends before its last cell does.
    """

    line: int
    cells: list[str]
    stray: bool = False
    is_cut: bool = False


class Lines:
    """The lines of a file, with those of the record that is being read, and the `last` one.

    Line ends are those of RFC 4180 and of old programs (CR LF, LF, CR), and nothing else: a
    vertical tab or a line separator is a character of its cell.
    """

    def __init__(self, data: bytes, encoding: Encoding) -> None:
        whole = data if encoding.end == len(data) else data[: encoding.end]
        binary = io.BytesIO(whole)
        binary.seek(encoding.start)
        errors = "replace" if encoding.codec.startswith("utf-16") else "surrogateescape"
        self._text = io.TextIOWrapper(binary, encoding=encoding.codec, errors=errors, newline="")
        self._is_pure = encoding.codec != "cp1252" and not encoding.strays
        self.record: list[str] = []
        self.last = ""
        self.count = 0
        self.numbers = RowNumbers()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._text)
        if not self._is_pure:
            line = recovered(line)
        self.count += 1
        self.last = line
        self.record.append(line)
        return line

    def size(self) -> int:
        """How many characters the record has."""
        return sum(map(len, self.record))


def records(lines: Lines, delimiter: str) -> Iterator[Record]:
    """Every record; lines without anything give none.

    The reader of the standard library takes what is right, at its speed. What it refuses (a stray
    quotation mark, a cell beyond its own limit, a file that ends too soon) is read once more, by
    hand: its limit is one for the whole process, and not ours to change.
    """
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.record.clear()
        first = lines.count + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            lines.numbers.begin(first)
            yield _by_hand(lines, first, delimiter)
            continue
        lines.numbers.begin(first)
        if cells:
            yield Record(first, cells)


def _by_hand(lines: Lines, first: int, delimiter: str) -> Record:
    cells: list[str] = []
    stray = False
    text, at = "".join(lines.record), 0
    while True:
        if text.startswith('"', at):
            cell = _quoted(lines, text, at + 1, delimiter)
            cells.append(cell.words)
            stray = stray or cell.stray
            if cell.is_cut:
                return Record(first, cells, stray, is_cut=True)
            text, at = cell.text, cell.at
        else:
            found = _UNQUOTED[delimiter].match(text, at)
            end = found.end() if found else len(text)
            cells.append(text[at:end])
            at = end
        if not text.startswith(delimiter, at):
            return Record(first, cells, stray)
        at += 1


class _Quoted(NamedTuple):
    """A cell in quotation marks, and the text and the place after it."""

    words: str
    text: str
    at: int
    stray: bool = False
    is_cut: bool = False


def _quoted(lines: Lines, text: str, at: int, delimiter: str) -> _Quoted:
    parts: list[str] = []
    stray = False
    while True:
        end = text.find('"', at)
        if end < 0:
            parts.append(text[at:])
            more = next(lines, None)
            if more is None:
                return _Quoted("".join(parts), "", 0, stray, is_cut=True)
            text, at = more, 0
            continue
        if text.startswith('"', end + 1):
            parts.append(text[at : end + 1])
            at = end + 2
            continue
        closed = _CLOSED[delimiter].match(text, end + 1)
        parts.append(text[at : end if closed else end + 1])
        at = closed.end() if closed else end + 1
        stray = stray or at > end + 1 or not closed
        if closed:
            return _Quoted("".join(parts), text, at, stray)
