"""From bytes to a `Reading`."""

from collections.abc import Iterator
from typing import Any

from gobierno_abierto.findings import Finding, Report, finding, in_document_order
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Faults, escaped
from gobierno_abierto.formats.json.limits import DEFAULT_LIMITS, Limits
from gobierno_abierto.formats.json.lines import JsonOrigin, repeated_members
from gobierno_abierto.formats.json.members import belongs_in_claim, slip
from gobierno_abierto.formats.json.parsing import Parsed, Unreadable, decoded, parsed
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.formats.json.vocabulary import guesses_of_one_file
from gobierno_abierto.formats.reading import ReadError, Reading
from gobierno_abierto.index import unclear, walk
from gobierno_abierto.model import FORMAT_VERSION, Document, Person, Publication
from gobierno_abierto.model.collector import collector_paused


def read_json(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a document from the text of a JSON file.

    Every fault is in the report, with its pointer, line and column. The document is there unless
    something in it could not be read; a member whose name looks misspelled is an error that
    leaves the document.
    """
    try:
        text = decoded(data, limits)
        with collector_paused(), guesses_of_one_file():
            return _read(text, limits)
    except Unreadable as problem:
        return Reading(document=None, report=Report(findings=(problem.finding,)))


def _read(text: str, limits: Limits) -> Reading:
    document, findings, repeats = _structured(parsed(text), limits)
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


def _structured(data: Parsed, limits: Limits) -> tuple[Document | None, list[Finding], bool]:
    plain, repeats = data
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
                in_claim = belongs_in_claim(extension.name, type(each.value))
                entry = said.BELONGS_IN_CLAIM if in_claim else said.UNKNOWN_MEMBER
                yield finding(entry, pointer, name=name, version=FORMAT_VERSION)
