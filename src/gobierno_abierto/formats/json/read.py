"""From bytes to a `Reading`."""

import codecs
import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Finding, Place, Report, finding, in_document_order
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Faults, escaped
from gobierno_abierto.formats.json.limits import DEFAULT_LIMITS, Limits
from gobierno_abierto.formats.json.lines import JsonOrigin, repeated_members
from gobierno_abierto.formats.json.members import slip
from gobierno_abierto.formats.json.scalars import NoNumber, integer, real, shortened
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.formats.json.vocabulary import guesses_of_one_file
from gobierno_abierto.formats.reading import ReadError, Reading
from gobierno_abierto.index import unclear, walk
from gobierno_abierto.model import FORMAT_VERSION, Document, Person, Publication


class _Unreadable(Exception):
    def __init__(self, finding: Finding) -> None:
        self.finding = finding


class _Parsed(NamedTuple):
    """The plain data of a file, and whether a member stands twice in its object."""

    plain: Any
    repeats: bool


def read_json(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a document from the text of a JSON file.

    Every fault is in the report, with its pointer, line and column. The document is there unless
    something in it could not be read; a member whose name looks misspelled is an error that
    leaves the document.
    """
    try:
        text = _decoded(data, limits)
        with _collector_paused(), guesses_of_one_file():
            return _read(text, limits)
    except _Unreadable as problem:
        return Reading(document=None, report=Report(findings=(problem.finding,)))


def _read(text: str, limits: Limits) -> Reading:
    document, findings, repeats = _structured(_parsed(text), limits)
    if repeats:
        # Which of them counts cannot be known, and so the document cannot.
        document = None
        findings.extend(repeated_members(text))
    origin = JsonOrigin(text, repeats=repeats)
    reading = Reading(document=document, report=Report(), origin=origin)
    report = reading.located(Report(findings=in_document_order(findings)))
    return Reading(document=document, report=report, origin=origin)


def from_json(data: bytes | str) -> Document:
    """The document in the text of a JSON file.

    Raises:
        ReadError: if there is any error in it; its `report` tells all of them.
    """
    reading = read_json(data)
    if reading.document is None or not reading.report.ok:
        raise ReadError(reading.report)
    return reading.document


def _decoded(data: bytes | str, limits: Limits) -> str:
    if len(data) > limits.size:
        raise _Unreadable(finding(said.TOO_LARGE, "", limit=limits.size))
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    wide = _wide_from(bytes(data[:4]))
    if wide:
        raise _Unreadable(finding(said.NOT_UTF8, "", offset=wide))
    # RFC 8259 §8.1: a parser may ignore a byte order mark.
    mark = len(codecs.BOM_UTF8) if data[:3] == codecs.BOM_UTF8 else 0
    try:
        return bytes(data[mark:]).decode()
    except UnicodeDecodeError as error:
        raise _Unreadable(finding(said.NOT_UTF8, "", offset=mark + error.start + 1)) from None


_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
# RFC 4627 §3: JSON begins with two characters of ASCII, and so the zeros of the first four bytes
# tell an encoding of two or four bytes to the character.
_WIDE_ZEROS = {(0, 1, 2): 1, (0, 2): 1, (1, 2, 3): 2, (1, 3): 2}


def _wide_from(start: bytes) -> int | None:
    """The first byte (from 1) that tells UTF-16 or UTF-32; `None`: the file is in neither."""
    if start.startswith(_WIDE_MARKS):
        return 1
    return _WIDE_ZEROS.get(tuple(position for position, byte in enumerate(start) if not byte))


def _parsed(text: str) -> _Parsed:
    repeats = False

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeats
        members = dict(pairs)
        if len(members) < len(pairs):
            repeats = True
        return members

    try:
        plain = json.loads(
            text,
            object_pairs_hook=once,
            parse_int=integer,
            parse_float=real,
            parse_constant=NoNumber,
        )
    except json.JSONDecodeError as error:
        raise _Unreadable(_not_json(text, error.pos)) from None
    except RecursionError:
        raise _Unreadable(finding(said.TOO_DEEP, "", limit=DEFAULT_LIMITS.depth)) from None
    return _Parsed(plain, repeats)


def _not_json(text: str, offset: int) -> Finding:
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    found = finding(said.NOT_JSON, "", line=line, column=column)
    return attrs.evolve(found, place=Place(pointer="", line=line, column=column))


def _structured(parsed: _Parsed, limits: Limits) -> tuple[Document | None, list[Finding], bool]:
    plain, repeats = parsed
    findings = list(_version_findings(plain))
    if any(each.entry is said.UNSUPPORTED_VERSION for each in findings):
        return None, findings, repeats
    try:
        document, has_unknown = structure(plain, depth=min(limits.depth, DEFAULT_LIMITS.depth))
    except Faults as found:
        return None, findings + [fault.as_finding() for fault in found.faults], repeats
    if has_unknown:
        findings.extend(_unknown_members(document))
    return document, findings, repeats


def _version_findings(plain: Any) -> Iterator[Finding]:
    header = plain.get("header") if isinstance(plain, dict) else None
    version = header.get("format") if isinstance(header, dict) else None
    if not isinstance(version, str):
        return
    numbers = version.split(".")
    known = FORMAT_VERSION.split(".")
    shape_is_right = len(numbers) == 2 and all(
        n.isascii() and n.isdigit() and len(n) < 6 and n == str(int(n)) for n in numbers
    )
    pointer, value = "/header/format", shortened(version)
    if not shape_is_right or int(numbers[0]) != int(known[0]):
        yield finding(said.UNSUPPORTED_VERSION, pointer, value=value, known=FORMAT_VERSION)
    elif int(numbers[1]) > int(known[1]):
        yield finding(said.LATER_VERSION, pointer, value=value, known=FORMAT_VERSION)


def _unknown_members(document: Document) -> Iterator[Finding]:
    for each in walk(document):
        # Of these a rule speaks, in stronger words: they may take a permission back.
        known = unclear(each.value) if isinstance(each.value, Person | Publication) else ()
        for extension in each.value.extensions:
            pointer = f"{each.pointer}/{escaped(extension.name)}"
            name = shortened(extension.name)
            meant = slip(extension.name, type(each.value))
            if meant:
                yield finding(said.MISSPELLED_MEMBER, pointer, name=name, known=meant)
            elif not extension.name.startswith(("x-", "x_")) and extension.name not in known:
                yield finding(said.UNKNOWN_MEMBER, pointer, name=name, version=FORMAT_VERSION)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No search for garbage while a file becomes objects, none of which is garbage.

    It halves the time. The collector is one for the whole process: it is paused for as long as
    one file takes, and other threads notice nothing but that.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
