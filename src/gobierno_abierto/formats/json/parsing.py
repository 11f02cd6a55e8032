"""From bytes to plain data: any JSON, whoever wrote it."""

import codecs
import json
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.findings import Finding, Place, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.limits import DEFAULT_LIMITS, Limits
from gobierno_abierto.formats.json.scalars import NoNumber, integer, real


class Unreadable(Exception):
    """There is no plain data in a file. `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding


class Parsed(NamedTuple):
    """The plain data of a file, and whether a member stands twice in its object."""

    plain: Any
    repeats: bool


def decoded(data: bytes | str, limits: Limits) -> str:
    """The text of a file, without its byte order mark.

    Raises:
        Unreadable: if it is too large, or not in UTF-8.
    """
    if len(data) > limits.size:
        raise Unreadable(finding(said.TOO_LARGE, "", limit=limits.size))
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    wide = _wide_from(bytes(data[:4]))
    if wide:
        raise Unreadable(finding(said.NOT_UTF8, "", offset=wide))
    # RFC 8259 §8.1: a parser may ignore a byte order mark.
    mark = len(codecs.BOM_UTF8) if data[:3] == codecs.BOM_UTF8 else 0
    try:
        return bytes(data[mark:]).decode()
    except UnicodeDecodeError as error:
        raise Unreadable(finding(said.NOT_UTF8, "", offset=mark + error.start + 1)) from None


def parsed(text: str) -> Parsed:
    """The plain data in the text of a JSON file; of a member given twice the last one counts.

    A number without a value (``NaN``, ``1e999``) is a `NoNumber`.

    Raises:
        Unreadable: if it is not JSON, or nested too deep for any reader.
    """
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
        raise Unreadable(_not_json(text, error.pos)) from None
    except RecursionError:
        raise Unreadable(finding(said.TOO_DEEP, "", limit=DEFAULT_LIMITS.depth)) from None
    return Parsed(plain, repeats)


_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
# RFC 4627 §3: JSON begins with two characters of ASCII, and so the zeros of the first four bytes
# tell an encoding of two or four bytes to the character.
_WIDE_ZEROS = {(0, 1, 2): 1, (0, 2): 1, (1, 2, 3): 2, (1, 3): 2}


def _wide_from(start: bytes) -> int | None:
    """The first byte (from 1) that tells UTF-16 or UTF-32; `None`: the file is in neither."""
    if start.startswith(_WIDE_MARKS):
        return 1
    return _WIDE_ZEROS.get(tuple(position for position, byte in enumerate(start) if not byte))


def _not_json(text: str, offset: int) -> Finding:
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    found = finding(said.NOT_JSON, "", line=line, column=column)
    return attrs.evolve(found, place=Place(pointer="", line=line, column=column))
