"""What a file is before anything in it is believed: a workbook, something else, or an attack."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.findings.catalogue.reading import TOO_LARGE
from gobierno_abierto.formats.packed import is_crowded, swollen
from gobierno_abierto.formats.xlsx import phrases
from gobierno_abierto.formats.xlsx.limits import XlsxLimits
from gobierno_abierto.formats.xlsx.xml import declares_entities
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Sentence, filled

ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# ECMA-376 Part 2 and MS-OFFCRYPTO §2.3.4: a workbook with a password is a stream of this name.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# The cell of a comment (ECMA-376 Part 1 §18.7.3), or of one of a thread of them.
_COMMENTED = re.compile(rb"<(?:\w+:)?(?:comment|threadedComment)(\s[^<>]*)>")
_REF = re.compile(rb"""\sref=["']([A-Z]{1,3}[1-9]\d{0,6})["']""")
_BY = re.compile(rb"""\sauthorId=["'](\d{1,6})["']""")
_AUTHOR = re.compile(rb"<(?:\w+:)?author>([^<>]*)<")
_MACROS, _MACRO_SHEETS = "vbaproject.bin", "/macrosheets/"


class _Other(NamedTuple):
    """What a file is instead of a workbook, and what to do about it."""

    what: Sentence
    advice: Sentence


def unfit(data: bytes, limits: XlsxLimits) -> Finding | None:
    """Why nothing of a file may be read; `None`: it is a workbook, as far as can be told."""
    if len(data) > limits.size:
        return finding(TOO_LARGE, "", limit=limits.size)
    other = _other(data)
    if other:
        return _not_a_workbook(other)
    try:
        if is_crowded(data, most=limits.parts):
            return _crowded(limits)
        bomb = swollen(data, limit=limits.unpacked)
        if bomb:
            return finding(said.SWOLLEN, "", limit=bomb.limit)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            other = _other_archive(archive)
            return _not_a_workbook(other) if other else _with_entities(archive)
    except zipfile.BadZipFile:
        return finding(said.DAMAGED, "")


def warned(archive: zipfile.ZipFile, sheets: Sequence[str] = ()) -> list[Finding]:
    """What a workbook has beside its cells: none of it is run, followed or kept.

    `sheets` are the names of those that hold no cells.
    """
    names = archive.namelist()
    found = []
    if any(each.casefold().endswith(_MACROS) or _MACRO_SHEETS in each for each in names):
        found.append(finding(said.MACROS, ""))
    links = _count(names, "/externalLinks/externalLink")
    if links:
        found.append(finding(said.EXTERNAL_LINKS, "", count=links))
    beside = (
        _comments(archive, names),
        (phrases.PICTURES, _count(names, "/media/")),
        (phrases.CHARTS, _count(names, "/charts/chart")),
        (phrases.CONNECTIONS, _count(names, "/connections.xml")),
        (phrases.QUERIES, _count(names, "/queryTables/")),
        (phrases.OBJECTS, _count(names, "/embeddings/")),
        (phrases.CONTROLS, _count(names, "/activeX/") + _count(names, "/ctrlProps/")),
        (_other_sheets(sheets), len(sheets)),
    )
    what = tuple(words for words, count in beside if count)
    if what:
        found.append(finding(said.BESIDE_CELLS, "", what=what))
    return found


def _comments(archive: zipfile.ZipFile, names: Sequence[str]) -> tuple[Sentence, int]:
    """The comments of people, with their first cells where those can be told."""
    parts = [each for each in names if _is_others(archive, each)]
    found = (each for part in parts for each in _cells_of_others(archive.read(part)))
    cells = tuple(dict.fromkeys(found))
    words = filled(phrases.COMMENTS_AT, cells=some(cells)) if cells else phrases.COMMENTS
    return words, len(parts)


def _cells_of_others(content: bytes) -> Iterator[str]:
    """The cells of the comments of a part that `marked` did not write."""
    own = phrases.ABOUT.es.encode()
    ours = {n for n, each in enumerate(_AUTHOR.findall(content)) if each == own}
    for attributes in _COMMENTED.findall(content):
        cell, by = _REF.search(attributes), _BY.search(attributes)
        if cell and not (by and int(by[1]) in ours):
            yield cell[1].decode()


def _other_sheets(names: Sequence[str]) -> Sentence:
    return filled(phrases.OTHER_SHEETS, sheets=tuple(without_forbidden(each) for each in names))


def part_damaged(part: str) -> Finding:
    """That a part of a workbook is missing, or is not what it should be."""
    return finding(said.PART_DAMAGED, "", part=without_forbidden(part))


def _crowded(limits: XlsxLimits) -> Finding:
    return finding(
        said.TOO_LONG,
        "",
        where=phrases.WHOLE_BOOK,
        what=phrases.PARTS,
        limit=limits.parts,
        then=phrases.NOTHING_READ,
    )


def _not_a_workbook(other: _Other) -> Finding:
    return finding(said.NOT_A_WORKBOOK, "", what=other.what, advice=other.advice)


def _other(data: bytes) -> _Other | None:
    """What a file is that is no archive, by how it begins."""
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if data.startswith(ZIP):
        return None
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED in data:
            return _Other(phrases.ENCRYPTED, phrases.TAKE_PASSWORD_AWAY)
        return _Other(phrases.OLD_EXCEL, phrases.SAVE_AS_XLSX)
    if start.startswith(b"%PDF"):
        return _Other(phrases.PDF, phrases.GIVE_THE_WORKBOOK)
    if start[:1] == b"<" and (b"<html" in start.lower() or b"<table" in start.lower()):
        return _Other(phrases.WEB_PAGE, phrases.SAVE_AS_XLSX)
    what = phrases.OTHER if start else phrases.EMPTY
    return _Other(what, phrases.GIVE_THE_WORKBOOK)


def _other_archive(archive: zipfile.ZipFile) -> _Other | None:
    """What an archive is that is no workbook of Excel, by the names of its parts."""
    names = archive.namelist()
    if "xl/workbook.bin" in names:
        return _Other(phrases.BINARY, phrases.SAVE_AS_XLSX)
    if "[Content_Types].xml" in names:
        for folder, what in (("word/", phrases.WORD), ("ppt/", phrases.SLIDES)):
            if any(each.startswith(folder) for each in names):
                return _Other(what, phrases.GIVE_THE_WORKBOOK)
        return None
    if "mimetype" in names and b"opendocument.spreadsheet" in archive.read("mimetype")[:200]:
        return _Other(phrases.OPEN_DOCUMENT, phrases.SAVE_AS_XLSX)
    if any(each.endswith(".iwa") for each in names):
        return _Other(phrases.NUMBERS, phrases.EXPORT_FROM_NUMBERS)
    return _Other(phrases.ARCHIVE, phrases.UNPACK_IT)


def _with_entities(archive: zipfile.ZipFile) -> Finding | None:
    """The part that declares a document type, whatever it is called; `None`: there is none."""
    for each in archive.infolist():
        with archive.open(each) as part:
            if declares_entities(part):
                return finding(said.ENTITIES, "", part=without_forbidden(each.filename))
    return None


def _count(names: list[str], within: str) -> int:
    return sum(within in each for each in names)


def _is_others(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether a part holds comments of people, and not those that `marked` wrote."""
    last = name.rpartition("/")[2]
    if "threadedComment" in name:
        return True
    # Excel writes comments1.xml, and openpyxl comments/comment1.xml.
    if not last.startswith("comment"):
        return False
    own = f"<author>{phrases.ABOUT.es}</author>".encode()
    content = archive.read(name)
    return content.count(b"<author>") != content.count(own)
