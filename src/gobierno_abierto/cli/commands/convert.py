"""``convertir``, ``convert``, ``converter``: one file into another."""

from typing import Any

from gobierno_abierto.cli import calendar_phrases, phrases, schedule_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.calendars import calendar_wish, require_fit
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, read_bytes, same_file
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import (
    Wish,
    ending_of,
    refused,
    unreadable,
    was_made_here,
    write_document,
    written_words,
)
from gobierno_abierto.cli.reporting import (
    findings_words,
    is_confidential,
    plain_finding,
    plain_report,
    told_unread,
)
from gobierno_abierto.cli.tables import (
    FOR_SPREADSHEET,
    day_first,
    formula_words,
    kept_words,
    left_out_plain,
    left_out_words,
    require_table,
    require_table_out,
    withheld_words,
)
from gobierno_abierto.cli.trackers import kept_back_words, opened_tracker
from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue.trackers import PERSONAL
from gobierno_abierto.formats.ical import CalendarError
from gobierno_abierto.formats.ogp import columns_kept_back
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish import kept_back
from gobierno_abierto.publish.page import Page


def run(arguments: Arguments, console: Console) -> int:
    """Write a document in another format: its public view, unless all of it is asked for.

    Of a schedule that was read in part the part is written; the exit code is then that of errors.
    """
    source, target = arguments.files
    if ending_of(target) is None:
        words = phrases.told(phrases.ENDING_UNKNOWN, console.lang, name=printable(target))
        raise UsageError(words, arguments.command)
    require_fit(arguments, ending_of(target), console.lang)
    require_table_out(arguments, ending_of(target), console.lang)
    found = opened_tracker(arguments, console) or opened(
        source, console, day_first=day_first(arguments, console.lang)
    )
    require_table(arguments, found, console.lang)
    if found.reading.document is None:
        return told_unread("convert", found, console)
    read = (source, *found.read_from)
    if not found.is_included and any(same_file(each, target, console.streams) for each in read):
        return refused(console, target, FileProblem(phrases.IS_INPUT))
    named = arguments.values.get("previous")
    try:
        previous = read_bytes(named, console.streams) if named else None
    except FileProblem as problem:
        return unreadable(console, named or "", problem)
    # What is made of a calendar is no next version of anything: parts of it are gone.
    is_no_version = found.calendar is not None and was_made_here(target)
    if is_no_version and not arguments.has("overwrite"):
        return refused(console, target, FileProblem(calendar_phrases.OF_A_CALENDAR))
    wish = Wish(
        lang=arguments.lang,
        internal=arguments.has("internal") or is_confidential(found),
        may_replace=arguments.has("overwrite"),
        for_spreadsheet=arguments.has(FOR_SPREADSHEET),
        calendar=calendar_wish(arguments, previous),
    )
    return _written(console, found, found.reading.document, target, wish)


def _written(console: Console, found: Opened, document: Document, target: str, wish: Wish) -> int:
    try:
        write_document(document, target, wish)
    except FileProblem as problem:
        return refused(console, target, problem)
    except CalendarError as nothing:
        report = Report(findings=(nothing.finding,))
        if console.as_json:
            answer = plain_report(found, report, console.lang)
            console.tell_object({"command": "convert", **answer, "written": []})
        else:
            console.warn(findings_words(found, report, console.lang))
        return 1
    _tell(console, found, document, target, wish)
    return 1 if _is_cut(found) else 0


def _is_cut(found: Opened) -> bool:
    """Whether a schedule was read in part only, and the document is of that part."""
    return found.is_schedule and bool(found.reading.report.errors)


def _tell(console: Console, found: Opened, document: Document, target: str, wish: Wish) -> None:
    withheld = kept_back(document)
    if console.as_json:
        answer = {
            "command": "convert",
            "file": found.shown,
            "visibility": wish.visibility.value,
            "written": [target],
            "withheld": withheld._asdict(),
            **_not_carried_over(console, found),
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
        for words in _of_tables(console, found, document, target, wish):
            page.write(words)
        console.tell(str(page))
    if _is_cut(found):
        page, names = Page(WIDTH), {"file": printable(found.shown), "target": printable(target)}
        page.write(phrases.told(schedule_phrases.CUT, console.lang, **names))
        console.warn(str(page))
    if found.is_foreign:
        _tell_of_reading(console, found)
    warn_of_errors(found, console)


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
