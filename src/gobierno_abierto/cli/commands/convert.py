"""``convertir``, ``convert``, ``converter``: one file into another."""

from typing import Any, NamedTuple

import attrs

from gobierno_abierto.cli import (
    calendar_phrases,
    file_phrases,
    phrases,
    schedule_phrases,
    workbook_phrases,
)
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.calendars import calendar_wish
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, read_bytes, same_file
from gobierno_abierto.cli.folders import is_read_with
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.guest_lists import COLUMNS, add_list
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.cli.output import (
    SHEETS,
    WORKING,
    Wish,
    ending_of,
    refused,
    unreadable,
    was_made_here,
    write_document,
    written_words,
)
from gobierno_abierto.cli.papers import require_word_out
from gobierno_abierto.cli.publishing import release
from gobierno_abierto.cli.reporting import (
    findings_words,
    is_confidential,
    plain_finding,
    plain_report,
    told_unread,
)
from gobierno_abierto.cli.tables import (
    FOR_SPREADSHEET,
    formula_words,
    kept_words,
    left_out_plain,
    left_out_words,
    require_table,
    withheld_words,
)
from gobierno_abierto.cli.trackers import kept_back_words, opened_tracker
from gobierno_abierto.cli.workbooks import (
    Base,
    base_named,
    is_cut,
    opened_on,
    purpose_typed,
    require_sheets_in,
    require_writable,
    told_unfit,
)
from gobierno_abierto.findings import Report, Severity
from gobierno_abierto.findings.catalogue.sheets import NO_KEYS
from gobierno_abierto.findings.catalogue.trackers import PERSONAL
from gobierno_abierto.formats.ical import CalendarError
from gobierno_abierto.formats.ogp import columns_kept_back
from gobierno_abierto.formats.xlsx import WorkbookError
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish import kept_back
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Sentence


def run(arguments: Arguments, console: Console) -> int:
    """Write a document in another format: its public view, unless all of it is asked for.

    Of sheets or a schedule that were read in part the part is written; the exit code is then that
    of errors.
    """
    _, target = arguments.files
    require_writable(arguments, target, console)
    require_word_out(arguments, target, console.lang)
    if COLUMNS in arguments.values:
        return add_list(arguments, console)
    base = base_named(arguments, console)
    unfit = told_unfit("convert", base, console)
    if unfit is not None:
        return unfit
    found = opened_tracker(arguments, console) or opened_on(base, arguments, console)
    require_table(arguments, found, console.lang)
    require_sheets_in(arguments, found, console.lang)
    if found.reading.document is None:
        return told_unread("convert", found, console)
    in_the_way = _in_the_way(arguments, found, base, console)
    if in_the_way is not None:
        return refused(console, target, FileProblem(in_the_way))
    named = arguments.values.get("previous")
    try:
        previous = read_bytes(named, console.streams) if named else None
    except FileProblem as problem:
        return unreadable(console, named or "", problem)
    wish = Wish(
        lang=arguments.lang,
        internal=arguments.has("internal") or is_confidential(found),
        may_replace=arguments.has("overwrite"),
        for_spreadsheet=arguments.has(FOR_SPREADSHEET),
        draft=arguments.has("draft"),
        purpose=purpose_typed(arguments, console.lang),
        calendar=calendar_wish(arguments, previous),
    )
    released = release(arguments, console, (found,), internal=wish.internal)
    return 1 if released is None else _written(console, found, released[0], target, wish)


def _in_the_way(
    arguments: Arguments, found: Opened, base: Base, console: Console
) -> Sentence | None:
    """Why nothing is written in the place of what stands there; `None`: no reason is known yet."""
    source, target = arguments.files
    read = () if found.is_included else (source, *found.read_from, *base.files)
    if any(same_file(each, target, console.streams) for each in read):
        return file_phrases.IS_INPUT
    if any(is_read_with(target, each) for each in read):
        return workbook_phrases.AMONG_TABLES
    # What is made of a calendar is no next version of anything: parts of it are gone.
    is_no_version = found.calendar is not None and was_made_here(target)
    if is_no_version and not arguments.has("overwrite"):
        return calendar_phrases.OF_A_CALENDAR
    return None


def _written(console: Console, found: Opened, document: Document, target: str, wish: Wish) -> int:
    try:
        written = write_document(document, target, wish)
    except FileProblem as problem:
        return refused(console, target, problem)
    except CalendarError as nothing:
        return _nothing(console, found, Report(findings=(nothing.finding,)))
    except WorkbookError as nothing:
        return _nothing(console, found, nothing.report)
    _tell(console, _Done(found, document, target, written, wish))
    return 1 if is_cut(found) else 0


def _nothing(console: Console, found: Opened, report: Report) -> int:
    """Say why nothing could be made of a document."""
    if console.as_json:
        answer = plain_report(found, report, console.lang)
        console.tell_object({"command": "convert", **answer, "written": []})
    else:
        console.warn(findings_words(found, report, console.lang))
    return 1


class _Done(NamedTuple):
    """What was read, and what was written of it."""

    found: Opened
    document: Document
    target: str
    written: tuple[str, ...]
    wish: Wish


def _tell(console: Console, done: _Done) -> None:
    found, document, target, written, wish = done
    withheld = kept_back(document)
    if console.as_json:
        answer = {
            "command": "convert",
            "file": found.shown,
            "visibility": wish.visibility.value,
            "written": list(written),
            "withheld": withheld._asdict(),
            **_not_carried_over(console, _without_keys_given(found, target)),
            **_not_in_table(console, document, target, wish),
        }
        console.tell_object(answer)
    else:
        page = Page(WIDTH)
        is_told = any(each.code == PERSONAL.code for each in found.reading.report)
        page.write(
            written_words(printable(target), withheld, wish, console.lang, is_more_told=is_told)
        )
        if document.header.visibility is Visibility.INTERNAL and not wish.internal:
            page.write(phrases.told(calendar_phrases.WAS_INTERNAL, console.lang))
        if withheld and not wish.internal and _is_next(found, target):
            option = OPTIONS["internal"].names
            page.write(phrases.told(workbook_phrases.PARTLY_PUBLIC, console.lang, option=option))
        for words in _of_tables(console, found, document, target, wish):
            page.write(words)
        console.tell(str(page))
    if is_cut(found):
        page, names = Page(WIDTH), {"file": printable(found.shown), "target": printable(target)}
        cut = workbook_phrases.PARTLY_READ if found.is_sheets else schedule_phrases.CUT
        page.write(phrases.told(cut, console.lang, **names))
        console.warn(str(page))
    if found.is_foreign:
        _tell_of_reading(console, _without_keys_given(found, target))
    warn_of_errors(found, console)


def _without_keys_given(found: Opened, target: str) -> Opened:
    """What was read, without the remark that new rows lack a key, where they are given one."""
    if ending_of(target) not in SHEETS:
        return found
    told = tuple(
        each
        for each in found.reading.report
        if each.code != NO_KEYS.code or each.severity is not Severity.NOTE
    )
    report = attrs.evolve(found.reading.report, findings=told)
    return attrs.evolve(found, reading=attrs.evolve(found.reading, report=report))


def _is_next(found: Opened, target: str) -> bool:
    """Whether what is written of sheets is perhaps to be worked on, and no copy to be shared."""
    is_merged = bool(found.typed) and ending_of(target) in WORKING
    return found.is_sheets and (is_merged or ending_of(target) == ".json")


def _not_carried_over(console: Console, found: Opened) -> dict[str, Any]:
    """What is said of a file of others that was read, for programs."""
    if not found.is_foreign:
        return {}
    return {"findings": [plain_finding(each, console.lang) for each in found.reading.report]}


def _of_tables(
    console: Console, found: Opened, document: Document, target: str, wish: Wish
) -> list[str]:
    """What of a table that was read is not written, and what a table that is written lacks."""
    told = [
        withheld_words(document, console.lang, internal=wish.internal),
        kept_back_words(found, document, console.lang, internal=wish.internal),
    ]
    if ending_of(target) == ".csv":
        told.append(left_out_words(document, console.lang))
        told.append(kept_words(document, console.lang, internal=wish.internal))
        if not wish.for_spreadsheet:
            told.append(formula_words(document, console.lang, internal=wish.internal))
    return [each for each in told if each]


def _not_in_table(console: Console, document: Document, target: str, wish: Wish) -> dict[str, Any]:
    """What a table does not hold, and which columns no public view has, for programs."""
    kept_back = {} if wish.internal else columns_kept_back(document)
    told: dict[str, Any] = {"columns_withheld": kept_back} if kept_back else {}
    if ending_of(target) == ".csv":
        told["left_out"] = left_out_plain(document, console.lang)
    return told


def _tell_of_reading(console: Console, found: Opened) -> None:
    """What became of what was read, for people: what was guessed, and what has no place."""
    if found.reading.report and not console.as_json:
        console.warn(findings_words(found, found.reading.report, console.lang))
