"""The document that a name on the command line stands for."""

import errno
import os
from pathlib import PurePath

import attrs

from gobierno_abierto import datasets
from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.arguments import nearest
from gobierno_abierto.cli.console import Console, printable
from gobierno_abierto.cli.files import FileProblem, FileTooLarge, read_bytes
from gobierno_abierto.findings import Finding, Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.ical import read_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, read_json
from gobierno_abierto.formats.reading import Reading

# The remedy of the catalogue is for a name that leads nowhere.
_A_FOLDER = attrs.evolve(said.UNREADABLE_FILE, remedy=phrases.NAME_A_FILE)
_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")
_NO_JSON = (said.NOT_UTF8, said.NOT_JSON)


@attrs.frozen(kw_only=True)
class Opened:
    """What came of a name: its reading, and what to call it.

    `is_included`: it came with us; `nearest` is what the name of no file was perhaps meant to be.
    `calendar` is the content of a file that is a calendar, else `None`.
    """

    name: str
    shown: str
    reading: Reading
    is_included: bool = False
    nearest: str | None = None
    calendar: bytes | None = None

    @property
    def was_opened(self) -> bool:
        """Whether there was a file at all."""
        return all(each.code != said.UNREADABLE_FILE.code for each in self.reading.report)

    @property
    def looks_foreign(self) -> bool:
        """Whether it is no JSON, and its name does not claim so either."""
        foreign = any(each.entry in _NO_JSON for each in self.reading.report)
        return foreign and PurePath(self.name).suffix.lower() != ".json" and self.name != "-"


def opened(name: str, console: Console) -> Opened:
    """The document of a file, of standard input, or of those that are included.

    A file of that name comes before an included document, and nothing else does: the demo leaves
    a folder. What cannot be opened is a reading without a document that says so.
    """
    shown = phrases.STDIN.in_language(console.lang) if name == "-" else name
    # Of pathlib, is_file raises an error where the folder may not be searched.
    if name in datasets.names() and not os.path.isfile(name):  # noqa: PTH113  # as just said
        included = Reading(document=datasets.load(name), report=Report())
        return Opened(name=name, shown=shown, reading=included, is_included=True)
    try:
        data = read_bytes(name, console.streams)
    except FileTooLarge:
        large = finding(said.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)
        return Opened(name=name, shown=shown, reading=_without_document(large))
    except FileProblem as found:
        entry = _A_FOLDER if found.code == errno.EISDIR else said.UNREADABLE_FILE
        unreadable = finding(entry, "", name=printable(shown), reason=found.reason)
        near = nearest(name, datasets.names()) if found.code == errno.ENOENT else None
        return Opened(name=name, shown=shown, reading=_without_document(unreadable), nearest=near)
    if _is_calendar(name, data):
        return Opened(name=name, shown=shown, reading=read_ical(data), calendar=data)
    return Opened(name=name, shown=shown, reading=read_json(data))


def _is_calendar(name: str, data: bytes) -> bool:
    """Whether a file is a calendar: what it begins with counts, and else its name."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start[:6].upper() == b"BEGIN:" or PurePath(name).suffix.lower() in _CALENDARS


def _without_document(why: Finding) -> Reading:
    return Reading(document=None, report=Report(findings=(why,)))


def in_file_order(report: Report) -> Report:
    """The same report in the order of the lines; what has no line comes last, as it was."""
    return Report(
        findings=tuple(sorted(report.findings, key=_file_order)),
        waived=tuple(sorted(report.waived, key=_file_order)),
    )


def _file_order(found: Finding) -> tuple[bool, int, int]:
    line, column = found.place.line, found.place.column
    return line is None, line or 0, column or 0
