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
from gobierno_abierto.formats.frab import looks_like_frab, read_frab
from gobierno_abierto.formats.ical import read_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, read_json
from gobierno_abierto.formats.ogp import IDENTIFIER, read_ogp
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.words import Sentence

# The remedy of the catalogue is for a name that leads nowhere.
_A_FOLDER = attrs.evolve(said.UNREADABLE_FILE, remedy=phrases.NAME_A_FILE)
_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")
_TABLES = (".csv", ".tsv")
# All headings of the Partnership's table are shorter together.
_FIRST_LINE = 65536
_NO_JSON = (said.NOT_UTF8, said.NOT_JSON)


@attrs.frozen(kw_only=True)
class Opened:
    """What came of a name: its reading, and what to call it.

    `is_included`: it came with us; `nearest` is what the name of no file was perhaps meant to be.
    `calendar` is the content of a file that is a calendar, else `None`; `is_table`: it is a CSV,
    `is_tracker`: it is read by a mapping, `is_schedule`: it is a conference's schedule. `typed`
    are the options by which it is read again, and `read_from` the files that were read of a folder.
    """

    name: str
    shown: str
    reading: Reading
    is_included: bool = False
    nearest: str | None = None
    calendar: bytes | None = None
    is_table: bool = False
    is_tracker: bool = False
    is_schedule: bool = False
    typed: tuple[str | Sentence, ...] = ()
    read_from: tuple[str, ...] = ()

    @property
    def is_foreign(self) -> bool:
        """Whether somebody else's program made it: a calendar, a table, a tracker, a schedule."""
        return self.calendar is not None or self.is_table or self.is_tracker or self.is_schedule

    @property
    def was_opened(self) -> bool:
        """Whether there was a file at all."""
        return all(each.code != said.UNREADABLE_FILE.code for each in self.reading.report)

    @property
    def looks_foreign(self) -> bool:
        """Whether it is no JSON, and its name does not claim so either."""
        foreign = any(each.entry in _NO_JSON for each in self.reading.report)
        foreign = foreign and not self.is_tracker
        return foreign and PurePath(self.name).suffix.lower() != ".json" and self.name != "-"


def opened(name: str, console: Console, *, day_first: bool | None = None) -> Opened:
    """The document of a file, of standard input, or of those that are included.

    `day_first` is how the dates of a table are written; `None`: it is not known.

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
    if _is_table(name, data):
        reading = read_ogp(data, day_first=day_first)
        return Opened(name=name, shown=shown, reading=reading, is_table=True)
    if PurePath(name).suffix.lower() == ".xml" or looks_like_frab(data):
        return Opened(name=name, shown=shown, reading=read_frab(data), is_schedule=True)
    return Opened(name=name, shown=shown, reading=read_json(data))


def _is_calendar(name: str, data: bytes) -> bool:
    """Whether a file is a calendar: what it begins with counts, and else its name."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start[:6].upper() == b"BEGIN:" or PurePath(name).suffix.lower() in _CALENDARS


def _is_table(name: str, data: bytes) -> bool:
    """Whether a file is a table: its name says so, or its first line is that of the Partnership."""
    if PurePath(name).suffix.lower() in _TABLES:
        return True
    line = data[:_FIRST_LINE].partition(b"\n")[0]
    return IDENTIFIER.encode() in line and not line.lstrip(b"\xef\xbb\xbf ").startswith(b"{")


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
