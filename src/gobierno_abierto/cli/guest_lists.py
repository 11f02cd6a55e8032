"""Lists of people from elsewhere, added to a document: ``convertir … --columnas``."""

import errno
from pathlib import PurePath
from typing import NamedTuple, NoReturn

from gobierno_abierto.cli import file_phrases, guest_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import Console, printable
from gobierno_abierto.cli.files import FileProblem, read_bytes, same_file, write_bytes
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.guest_words import (
    Outcome,
    added_plain,
    added_words,
    faults_words,
    proposal_plain,
    proposal_words,
)
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, is_workbook
from gobierno_abierto.cli.output import (
    WORKING,
    Wish,
    ending_of,
    refused,
    unreadable,
    write_document,
)
from gobierno_abierto.cli.reporting import findings_words, told_unread
from gobierno_abierto.cli.workbooks import base_named, purpose_typed, told_unfit
from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.formats.guests import (
    Added,
    ColumnMap,
    ListedTable,
    add_guests,
    column_map_bytes,
    guessed_columns,
    listed_table,
    read_column_map,
    table_grid,
)
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.xlsx import WorkbookError, grids_of
from gobierno_abierto.model import Dialogue
from gobierno_abierto.words import Sentence, Words

COLUMNS, _BASE = "columns", "base"
_TABLE = ".csv"
_NO_LISTS = (".json", ".ics", ".xml", ".txt")


class _Working(NamedTuple):
    """The document to which people are added, and how it was read."""

    found: Opened
    document: Dialogue


class _Asked(NamedTuple):
    """What was asked for, and what was read for it. `findings` are on the file of the list."""

    source: str
    target: str
    map_name: str
    base: _Working
    table: ListedTable
    findings: tuple[Finding, ...]


class _Stopped(Exception):
    """Something could not be read, and why has been told."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(code)


def add_list(arguments: Arguments, console: Console) -> int:
    """Write a document with the people of a list; or, the first time, which column is which.

    What is written is the whole working document, and not its public view: the people of a list
    have not agreed to anything yet.
    """
    _require_fit(arguments, console)
    source, target = arguments.files
    map_name = arguments.values[COLUMNS]
    try:
        base = _working(arguments, console)
        columns = _map_of(map_name, console)
        table, findings = _list_of(source, columns, console)
    except _Stopped as stopped:
        return stopped.code
    for each in (source, base.found.name, *base.found.read_from):
        if same_file(each, target, console.streams):
            return refused(console, target, FileProblem(file_phrases.IS_INPUT))
    asked = _Asked(source, target, map_name, base, table, findings)
    if columns is None:
        return _propose(asked, arguments, console)
    return _add(asked, columns, arguments, console)


def _working(arguments: Arguments, console: Console) -> _Working:
    """The document that was named as the base.

    Raises:
        UsageError: if none was, or it has no people.
    """
    base = base_named(arguments, console)
    if base.found is None:
        option, named = OPTIONS[COLUMNS].names, OPTIONS[_BASE].names
        _refuse(arguments, console, guest_phrases.NEEDS_BASE, option=option, base=named)
    unfit = told_unfit("convert", base, console)
    if unfit is not None:
        raise _Stopped(unfit)
    if not isinstance(base.document, Dialogue):
        name = printable(base.found.shown)
        _refuse(arguments, console, guest_phrases.NO_PEOPLE, name=name)
    return _Working(base.found, base.document)


def _require_fit(arguments: Arguments, console: Console) -> None:
    """Look whether names are such as can be obeyed.

    Raises:
        UsageError: if they are not.
    """
    source, target = arguments.files
    option, map_name = OPTIONS[COLUMNS].names, arguments.values[COLUMNS]
    if PurePath(map_name).suffix.lower() != _TABLE:
        name = printable(map_name)
        _refuse(arguments, console, guest_phrases.MAP_ENDING, option=option, name=name)
    if ending_of(target) not in WORKING:
        name = printable(target)
        _refuse(arguments, console, guest_phrases.WORKING_TARGET, option=option, name=name)
    if PurePath(source).suffix.lower() in _NO_LISTS:
        _refuse(arguments, console, guest_phrases.ONLY_FOR_LISTS, option=option)


def _refuse(arguments: Arguments, console: Console, sentence: Sentence, **words: Words) -> NoReturn:
    raise UsageError(phrases.told(sentence, console.lang, **words), arguments.command)


def _map_of(name: str, console: Console) -> ColumnMap | None:
    """The file that says which column is which; `None`: there is none yet."""
    try:
        reading = read_column_map(read_bytes(name, console.streams))
    except FileProblem as problem:
        if problem.code == errno.ENOENT:
            return None
        raise _Stopped(unreadable(console, name, problem)) from None
    if reading.columns is None:
        console.warn(faults_words(name, reading, console.lang))
        raise _Stopped(2)
    return reading.columns


def _list_of(
    name: str, columns: ColumnMap | None, console: Console
) -> tuple[ListedTable, tuple[Finding, ...]]:
    """The list in a workbook or a table, and what is to be said of its file."""
    try:
        data = read_bytes(name, console.streams)
    except FileProblem as problem:
        raise _Stopped(unreadable(console, name, problem)) from None
    if is_workbook(name, data):
        grids, findings = grids_of(data)
    else:
        grid, findings = table_grid(data, PurePath(name).name)
        grids = () if grid is None else (grid,)
    known = [each.heading for each in columns.columns] if columns else []
    table = listed_table(grids, known)
    if table is not None:
        return table, findings
    if findings:
        reading = Reading(document=None, report=Report(findings=findings))
        found = Opened(name=name, shown=name, reading=reading)
        raise _Stopped(told_unread("convert", found, console))
    console.warn(phrases.told(guest_phrases.EMPTY, console.lang, name=printable(name)))
    raise _Stopped(2)


def _propose(asked: _Asked, arguments: Arguments, console: Console) -> int:
    """Write which column is which, and add nobody: people are to look at it first."""
    columns = guessed_columns(asked.table)
    try:
        data = column_map_bytes(columns, arguments.lang or console.lang)
        write_bytes(asked.map_name, data, may_replace=False)
    except FileProblem as problem:
        return refused(console, asked.map_name, problem)
    if console.as_json:
        console.tell_object(proposal_plain(asked.source, asked.map_name, columns))
        return 0
    again = (
        asked.source, asked.target, OPTIONS[COLUMNS].names, asked.map_name, OPTIONS[_BASE].names,
        asked.base.found.name,
    )  # fmt: skip
    console.tell(proposal_words(asked.map_name, columns, again, console))
    return 0


def _add(asked: _Asked, columns: ColumnMap, arguments: Arguments, console: Console) -> int:
    added = add_guests(asked.base.document, asked.table, columns)
    written: tuple[str, ...] = ()
    if added.added:
        wish = Wish(
            lang=arguments.lang,
            internal=True,
            may_replace=arguments.has("overwrite"),
            purpose=purpose_typed(arguments, console.lang),
        )
        try:
            written = write_document(added.document, asked.target, wish)
        except FileProblem as problem:
            return refused(console, asked.target, problem)
        except WorkbookError as nothing:
            console.warn(findings_words(asked.base.found, nothing.report, console.lang))
            return 1
    _tell(asked, columns, added, written, console)
    return 0


def _tell(
    asked: _Asked,
    columns: ColumnMap,
    added: Added,
    written: tuple[str, ...],
    console: Console,
) -> None:
    outcome = Outcome(
        asked.map_name, asked.target, asked.base.found.shown, columns, asked.table, added
    )
    if console.as_json:
        answer = {"command": "convert", "file": asked.source, "written": list(written)}
        console.tell_object({**answer, **added_plain(outcome, console.lang)})
    else:
        console.tell(added_words(outcome, console))
        reading = Reading(document=None, report=Report(findings=asked.findings))
        read = Opened(name=asked.source, shown=asked.source, reading=reading, is_table=True)
        console.warn(findings_words(read, reading.report, console.lang) if asked.findings else "")
    if written:
        reading = Reading(document=added.document, report=Report())
        warn_of_errors(Opened(name=asked.target, shown=asked.target, reading=reading), console)
