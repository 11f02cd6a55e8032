"""The document that a name on the command line stands for."""

import errno
import os
import re
from collections.abc import Mapping
from pathlib import PurePath

import attrs

from gobierno_abierto import datasets
from gobierno_abierto.cli import file_phrases
from gobierno_abierto.cli.arguments import nearest
from gobierno_abierto.cli.console import Console, printable, typed
from gobierno_abierto.cli.files import FileProblem, FileTooLarge, read_bytes
from gobierno_abierto.cli.folders import files_of, is_folder, names_beside
from gobierno_abierto.findings import Finding, Place, Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.findings.catalogue.sheets import NO_KEYS
from gobierno_abierto.formats.folder import read_folder
from gobierno_abierto.formats.folder.names import TABLES
from gobierno_abierto.formats.frab import looks_like_frab, read_frab
from gobierno_abierto.formats.ical import read_ical
from gobierno_abierto.formats.json import DEFAULT_LIMITS, read_json
from gobierno_abierto.formats.ogp import IDENTIFIER, read_ogp
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets.layout import KINDS
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.formats.xlsx import read_xlsx
from gobierno_abierto.model import Document
from gobierno_abierto.words import Sentence

# The remedy of the catalogue is for a name that leads nowhere.
_A_FOLDER = attrs.evolve(said.UNREADABLE_FILE, remedy=file_phrases.NAME_A_FILE)
_CALENDARS = (".ics", ".ical", ".ifb", ".vcs")
_TABLES = (".csv", ".tsv")
# Those that cannot be read are named as what they are by who reads workbooks.
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods")
_READ = (".json", ".xml", *_CALENDARS, *_TABLES, *_WORKBOOKS)
# A zip archive (APPNOTE.TXT §4.3.7), and a compound file of older programs ([MS-CFB] §2.2).
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
# All headings of the Partnership's table are shorter together.
_FIRST_LINE = 65536
# As spreadsheets name a cell, a row or a column.
_CELL = re.compile(r"(?P<letters>[A-Z]{0,3})(?P<digits>[0-9]{0,7})")
_TABS = {
    heading_key(name): number
    for number, kind in enumerate(KINDS)
    for name in kind.name.in_every_language()
}
_NO_JSON = (said.NOT_UTF8, said.NOT_JSON)


@attrs.frozen(kw_only=True)
class Opened:
    """What came of a name: its reading, and what to call it.

    `is_included`: it came with us; `nearest` is what the name of no file was perhaps meant to be.
    `calendar` is the content of a file that is a calendar, else `None`; `is_table`: it is a CSV,
    `is_tracker`: it is read by a mapping, `is_schedule`: it is a conference's schedule.
    `workbook` is the content of a file that is a workbook, else `None`; `is_sheets`: it is one, or
    a folder of tables. `typed` are the options by which it is read again, and `read_from` the files
    that were read of a folder.
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
    workbook: bytes | None = None
    is_sheets: bool = False
    typed: tuple[str | Sentence, ...] = ()
    read_from: tuple[str, ...] = ()

    @property
    def is_foreign(self) -> bool:
        """Whether somebody else's program made it: a calendar, a table, a tracker, a schedule.

        Of a spreadsheet, too, what became of its cells is to be told.
        """
        is_table = self.is_table or self.is_sheets
        return self.calendar is not None or is_table or self.is_tracker or self.is_schedule

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


def opened(
    name: str,
    console: Console,
    *,
    day_first: bool | None = None,
    base: Document | None = None,
) -> Opened:
    """The document of a file, of a folder of tables, of standard input, or of those included.

    `day_first` is how the dates of a table are written; `None`: it is not known. `base` is the
    document that sheets were made from.

    A file of that name comes before an included document, and nothing else does: the demo leaves
    a folder. What cannot be opened is a reading without a document that says so.
    """
    shown = file_phrases.STDIN.in_language(console.lang) if name == "-" else name
    # Of pathlib, is_file raises an error where the folder may not be searched.
    if name in datasets.names() and not os.path.isfile(name):  # noqa: PTH113  # as just said
        included = Reading(document=datasets.load(name), report=Report())
        return Opened(name=name, shown=shown, reading=included, is_included=True)
    try:
        if is_folder(name):
            return _folder(name, console, base)
        data = read_bytes(name, console.streams)
    except FileTooLarge:
        large = finding(said.TOO_LARGE, "", limit=DEFAULT_LIMITS.size)
        return Opened(name=name, shown=shown, reading=_without_document(large))
    except FileProblem as found:
        entry = _A_FOLDER if found.code == errno.EISDIR else said.UNREADABLE_FILE
        unreadable = finding(entry, "", name=printable(shown), reason=found.reason)
        near = _near(name) if found.code == errno.ENOENT else None
        return Opened(name=name, shown=shown, reading=_without_document(unreadable), nearest=near)
    return _of_bytes(name, shown, data, day_first=day_first, base=base)


def _of_bytes(
    name: str, shown: str, data: bytes, *, day_first: bool | None, base: Document | None
) -> Opened:
    """The document of a file that could be read, whatever kind of file it is."""
    if is_workbook(name, data):
        reading = _naming_files(read_xlsx(data, base=base), name)
        return Opened(name=name, shown=shown, reading=reading, workbook=data, is_sheets=True)
    if _is_calendar(name, data):
        return Opened(name=name, shown=shown, reading=read_ical(data), calendar=data)
    if _is_table(name, data):
        reading = read_ogp(data, day_first=day_first)
        return Opened(name=name, shown=shown, reading=reading, is_table=True)
    if PurePath(name).suffix.lower() == ".xml" or looks_like_frab(data):
        return Opened(name=name, shown=shown, reading=read_frab(data), is_schedule=True)
    return Opened(name=name, shown=shown, reading=read_json(data))


def _near(name: str) -> str | None:
    """The file beside it, or the included document, that the name of no file was meant to be."""
    path = PurePath(name)
    beside = [PurePath(each) for each in names_beside(name)]
    those = [each for each in beside if each.suffix.lower() in _READ]
    # By what differs: the ending alone makes all names alike.
    those.sort(key=lambda each: each.suffix.lower() != path.suffix.lower())
    stems = {each.stem: each for each in reversed(those)}
    stem = nearest(path.stem, [each.stem for each in those])
    if stem is not None:
        return printable(str(path.with_name(stems[stem].name)))
    return nearest(name, datasets.names())


def _folder(name: str, console: Console, base: Document | None) -> Opened:
    """The document of a folder of tables."""
    files = files_of(name, console.streams)
    reading = _naming_files(read_folder(files, base=base), name)
    paths = tuple(str(PurePath(name) / each) for each in files)
    return Opened(name=name, shown=name, reading=reading, is_sheets=True, read_from=paths)


def _naming_files(reading: Reading, name: str) -> Reading:
    """What was read of sheets, with the name of their file, or folder, where a command has it."""
    path = PurePath(name)
    if name == "-" or not path.name:
        return reading
    beside = path.with_name(f"{path.stem}-2{path.suffix}")
    names = {"file": typed(name), "other": typed(str(beside))}

    def named(found: Finding) -> Finding:
        if found.entry.code != NO_KEYS.code:
            return found
        words = ((key, names.get(key, word)) for key, word in found.words)
        return attrs.evolve(found, words=tuple(words))

    report = attrs.evolve(reading.report, findings=tuple(map(named, reading.report.findings)))
    return attrs.evolve(reading, report=report)


def is_workbook(name: str, data: bytes) -> bool:
    """Whether a file is a workbook: what it begins with counts, and else its name."""
    return data.startswith(_PACKED) or PurePath(name).suffix.lower() in _WORKBOOKS


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
    """The same report in the order of the file; what has no place in it comes last, as it was."""
    sheets = _sheet_numbers(report)

    def ordered(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(sorted(findings, key=lambda each: _file_order(each.place, sheets)))

    return Report(findings=ordered(report.findings), waived=ordered(report.waived))


def _sheet_numbers(report: Report) -> dict[str, int]:
    """The sheets, and the tables of a folder, in the order of their tabs; then others, as told."""
    told = (_sheet(each.place) for each in (*report.findings, *report.waived))
    names = sorted(dict.fromkeys(told), key=lambda each: _TABS.get(_tab_key(each), len(_TABS)))
    return {name: number for number, name in enumerate(names) if name}


def _tab_key(sheet: str) -> str:
    # A table of a folder is called as its sheet would be, with hyphens and an ending.
    stem = PurePath(sheet).stem if sheet.lower().endswith(TABLES) else sheet
    return heading_key(stem.replace("-", " "))


def _sheet(place: Place) -> str:
    return place.sheet or (place.file if place.cell else None) or ""


def _file_order(place: Place, sheets: Mapping[str, int]) -> tuple[bool, int, int, int]:
    sheet = sheets.get(_sheet(place))
    if sheet is not None:
        return False, sheet, *_row_and_column(place.cell or "")
    return place.line is None, 0, place.line or 0, place.column or 0


def _row_and_column(cell: str) -> tuple[int, int]:
    """The numbers of "C7": 7 and 3; what it lacks is 0."""
    found = _CELL.fullmatch(cell)
    if found is None:
        return 0, 0
    column = 0
    for letter in found["letters"]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return int(found["digits"] or 0), column
