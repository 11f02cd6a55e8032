"""Workbooks, and folders of tables, as they are asked for on the command line."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

import attrs

from gobierno_abierto.cli import file_phrases, phrases, workbook_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.calendars import require_fit
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, in_a_reason, same_file, write_bytes
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import SHEETS, ending_of
from gobierno_abierto.cli.reporting import plain_report, told_unread, write_findings
from gobierno_abierto.cli.tables import day_first, require_table_out
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.sheets import Purpose
from gobierno_abierto.formats.xlsx import WorkbookError, marked
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Sentence, composed, filled

_PURPOSE, _BASE, _MARK = "purpose", "base", "mark"
WORKBOOK = ".xlsx"
# In the order of the words that the grammar offers.
_PURPOSES: tuple[Purpose, ...] = ("agenda", "commitments", "all")


def purpose_typed(arguments: Arguments, lang: Language) -> Purpose | None:
    """What a workbook is to be made for; `None`: nobody said so.

    Raises:
        UsageError: if something else was typed.
    """
    typed, takes = arguments.values.get(_PURPOSE), OPTIONS[_PURPOSE].takes
    if typed is None or takes is None:
        return None
    for words in takes.in_every_language():
        for word, purpose in zip(words.split("|"), _PURPOSES, strict=True):
            if typed.lower() == word:
                return purpose
    words = phrases.told(workbook_phrases.PURPOSE_UNKNOWN, lang, value=printable(typed))
    raise UsageError(words, arguments.command)


def require_writable(arguments: Arguments, name: str, console: Console) -> None:
    """Look whether a name says what is to be written, and whether the options go with that.

    Raises:
        UsageError: if not.
    """
    ending = ending_of(name)
    if ending is None:
        words = phrases.told(file_phrases.ENDING_UNKNOWN, console.lang, name=printable(name))
        raise UsageError(words, arguments.command)
    require_fit(arguments, ending, console.lang)
    require_table_out(arguments, ending, console.lang)
    require_sheets_out(arguments, name, console)


def require_sheets_out(arguments: Arguments, name: str, console: Console) -> None:
    """Look whether what is only for sheets that are written was asked for some.

    Raises:
        UsageError: if it was not.
    """
    if _PURPOSE in arguments.values and ending_of(name) not in SHEETS:
        option = OPTIONS[_PURPOSE].names
        path = PurePath(name)
        instead = str(path.with_suffix(WORKBOOK)) if path.name else f"dialogo{WORKBOOK}"
        words = phrases.told(
            workbook_phrases.ONLY_FOR_SHEETS_OUT,
            console.lang,
            option=option,
            name=printable(instead),
        )
        raise UsageError(words, arguments.command)


def require_sheets_in(arguments: Arguments, found: Opened, lang: Language) -> None:
    """Look whether what is only for sheets that are read was asked of some.

    Raises:
        UsageError: if it was not.
    """
    if not found.was_opened:
        return
    if _BASE in arguments.values and not found.is_sheets:
        words = phrases.told(workbook_phrases.ONLY_FOR_SHEETS, lang, option=OPTIONS[_BASE].names)
        raise UsageError(words, arguments.command)
    if _MARK in arguments.values and found.workbook is None:
        option = OPTIONS[_MARK].names
        words = phrases.told(workbook_phrases.ONLY_WORKBOOKS_MARKED, lang, option=option)
        raise UsageError(words, arguments.command)


def is_cut(found: Opened) -> bool:
    """Whether sheets or a schedule were read in part only, and the document is of that part."""
    is_readable_in_part = found.is_schedule or found.is_sheets
    return is_readable_in_part and bool(found.reading.report.errors)


def told_cut(command: str, found: Opened, console: Console) -> int:
    """Say why nothing is published of sheets that were read in part; the exit code of that."""
    _tell_errors(command, found, console, workbook_phrases.NOT_PUBLISHED)
    return 1


def warn_of_gaps(those: Iterable[Opened], console: Console, *, written: str | None = None) -> int:
    """Say which cells of sheets are missing in an answer, or in the file that was written of it.

    The exit code of the whole: 1 if something is missing.
    """
    code = 0
    for found in {each.name: each for each in those if each.is_sheets and is_cut(each)}.values():
        page = Page(WIDTH)
        names = {"file": printable(found.shown), "target": printable(written or "")}
        said = workbook_phrases.PARTLY_READ if written else workbook_phrases.PARTLY_SHOWN
        page.write(phrases.told(said, console.lang, **names))
        if not console.as_json:
            write_findings(page, found, found.reading.report.errors, console.lang)
        console.warn(str(page))
        code = 1
    return code


def _tell_errors(command: str, found: Opened, console: Console, sentence: Sentence) -> None:
    errors = Report(findings=found.reading.report.errors)
    if console.as_json:
        answer = plain_report(found, errors, console.lang)
        console.tell_object({"command": command, **answer, "written": []})
        return
    page = Page(WIDTH)
    page.write(phrases.told(sentence, console.lang, file=printable(found.shown)))
    write_findings(page, found, errors, console.lang)
    console.warn(str(page))


class Base(NamedTuple):
    """The document that sheets were made from; `None`: none was named. `found`: how it was read."""

    document: Document | None = None
    found: Opened | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """What was read for it: none of it may be written over."""
        if self.found is None or self.found.is_included:
            return ()
        return (self.found.name, *self.found.read_from)


def base_named(arguments: Arguments, console: Console) -> Base:
    """Open the document that was named as the base.

    Raises:
        UsageError: if it is somebody else's file, which has nothing that sheets could lack.
    """
    named = arguments.values.get(_BASE)
    if named is None:
        return Base()
    found = opened(named, console)
    if found.calendar is not None or found.is_table or found.is_schedule:
        words = phrases.told(workbook_phrases.BASE_OF_OTHERS, console.lang, name=printable(named))
        raise UsageError(words, arguments.command)
    return Base(found.reading.document, found)


def told_unfit(command: str, base: Base, console: Console) -> int | None:
    """Say why a base cannot be used, and give the exit code of that; `None`: it can."""
    if base.found is None:
        return None
    if base.document is None:
        return told_unread(command, base.found, console)
    if not is_cut(base.found):
        return None
    _tell_errors(command, base.found, console, workbook_phrases.BASE_CUT)
    return 2


def opened_on(base: Base, arguments: Arguments, console: Console) -> Opened:
    """The document of the file that was named first, with what it lacks taken from `base`."""
    order = day_first(arguments, console.lang)
    found = opened(arguments.files[0], console, day_first=order, base=base.document)
    if base.found is None:
        return found
    return attrs.evolve(found, typed=(OPTIONS[_BASE].names, base.found.name))


def marked_target(arguments: Arguments, lang: Language) -> str | None:
    """The file for the copy with comments; `None`: none is wanted.

    Raises:
        UsageError: if its name is not that of a workbook.
    """
    target = arguments.values.get(_MARK)
    if target is not None and ending_of(target) != WORKBOOK:
        words = phrases.told(workbook_phrases.MARK_ENDING, lang, name=printable(target))
        raise UsageError(words, arguments.command)
    return target


def write_marked(
    found: Opened, report: Report, target: str, console: Console, *, may_replace: bool
) -> bool:
    """Write a copy of a workbook with its findings as comments; whether any is about its sheets.

    Raises:
        FileProblem: if no copy of it can be made, or if that cannot be written or replaced.
    """
    if same_file(found.name, target, console.streams):
        raise FileProblem(file_phrases.IS_INPUT)
    if found.workbook is None or all(each.place.sheet is None for each in report):
        return False
    try:
        data = marked(found.workbook, report, lang=console.lang)
    except WorkbookError as nothing:
        raise FileProblem(_no_copy(nothing.report)) from None
    write_bytes(target, data, may_replace=may_replace)
    return True


def _no_copy(report: Report) -> Sentence:
    """Why there is no copy, as the reason of a `FileProblem`."""

    def why(lang: Language) -> str:
        return in_a_reason(" ".join(each.message(lang) for each in report).removesuffix("."))

    return filled(workbook_phrases.NO_COPY, why=composed(why))


def marked_words(target: str, console: Console, *, was_written: bool) -> str:
    """What became of the copy, and how to check it again."""
    page = Page(WIDTH)
    sentence = workbook_phrases.MARKED if was_written else workbook_phrases.NOTHING_TO_MARK
    page.write(phrases.told(sentence, console.lang, name=printable(target)))
    return str(page)
