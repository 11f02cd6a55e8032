"""``solicitar``, ``request``: tables in which institutions report."""

import errno
from pathlib import Path

from gobierno_abierto.cli import phrases, report_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, make_folder, write_bytes
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import opened
from gobierno_abierto.cli.output import own_language, refused
from gobierno_abierto.cli.publishing import release
from gobierno_abierto.cli.reporting import told_unread
from gobierno_abierto.formats.reports import progress_requests
from gobierno_abierto.formats.tables import DateRemark, written_date
from gobierno_abierto.model import EdtfDate
from gobierno_abierto.publish.page import Page


def run(arguments: Arguments, console: Console) -> int:
    """Write a table for each institution; none over one that says something else."""
    name, folder = arguments.files
    period = _period(arguments, console)
    found = opened(name, console)
    document = found.reading.document
    if document is None:
        return told_unread("request", found, console)
    released = release(arguments, console, (found,), internal=False)
    if released is None:
        return 1
    tables = progress_requests(
        released[0],
        lang=arguments.lang or own_language(document),
        today=arguments.today,
        period=period,
        separator="," if arguments.has("commas") else None,
    )
    paths = {str(Path(folder) / each): data for each, data in tables.items()}
    refusals = _written(folder, paths, may_replace=arguments.has("overwrite"))
    written = [each for each in paths if each not in refusals]
    if console.as_json:
        console.tell_object(
            {
                "command": "request",
                "file": found.shown,
                "visibility": "public",
                "written": written,
                "refused": list(refusals),
            }
        )
    elif not paths:
        console.tell(_nothing_words(console))
    elif written:
        console.tell(_written_words(console, name, folder, written))
    for each, problem in refusals.items():
        refused(console, each, problem)
    warn_of_errors(found, console)
    return 2 if refusals else 0


def _period(arguments: Arguments, console: Console) -> EdtfDate | None:
    value = arguments.values.get("period")
    if value is None:
        return None
    written = written_date(value)
    if written.date is None or written.remark is DateRemark.AMBIGUOUS:
        words = phrases.told(report_phrases.PERIOD_UNKNOWN, console.lang, value=value)
        raise UsageError(words, arguments.command)
    return written.date


def _written(folder: str, paths: dict[str, bytes], *, may_replace: bool) -> dict[str, FileProblem]:
    """Write what can be written; why the others were not."""
    refusals: dict[str, FileProblem] = {}
    for name, data in paths.items():
        try:
            make_folder(Path(folder))
            write_bytes(name, data, may_replace=may_replace)
        except FileProblem as problem:
            is_taken = problem.code == errno.EEXIST
            taken = FileProblem(report_phrases.MAY_BE_FILLED_IN)
            refusals[name] = taken if is_taken else problem
    return refusals


def _nothing_words(console: Console) -> str:
    page = Page(WIDTH)
    page.write(phrases.told(report_phrases.NOTHING_TO_ASK, console.lang))
    return str(page)


def _written_words(console: Console, name: str, folder: str, written: list[str]) -> str:
    page, lang = Page(WIDTH), console.lang
    page.write(phrases.told(report_phrases.WRITTEN, lang, folder=printable(folder)))
    for each in written:
        page.write(printable(Path(each).name), indent=2)
    again = console.command(
        NAMES["collect"], name, report_phrases.RETURNED, report_phrases.WITH_REPORTS
    )
    page.unbroken(again, lead=phrases.told(report_phrases.WHEN_BACK, lang))
    return str(page)
