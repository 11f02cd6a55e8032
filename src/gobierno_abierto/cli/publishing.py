"""What may go out to everybody: nothing of somebody who took the permission back."""

from collections.abc import Sequence
from datetime import date, datetime

from gobierno_abierto.cli import changes_phrases, phrases, publishing_phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.judging import judged, warn_of_errors
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.cli.reporting import plain_report, write_findings
from gobierno_abierto.cli.workbooks import is_cut, told_cut
from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue.names import NAME_IN_TEXT
from gobierno_abierto.model import Document
from gobierno_abierto.privacy import lapse, publication_obstacles
from gobierno_abierto.publish.page import Page

# So many faults are told in full of what went out nevertheless.
_MOST_TOLD = 5


def release(
    arguments: Arguments, console: Console, those: Sequence[Opened], *, internal: bool
) -> tuple[Document, ...] | None:
    """The documents as they may go out today, permissions that have run out being withdrawn.

    A day that was typed counts if it is later than today: what has run out by now goes out no more,
    whatever day somebody wants to look at.

    `None`: they may not, and why has been told; the exit code is then 1. With `internal` they are
    not for everybody, and stay as they are. Of several, which are versions of one, each counts for
    the others. In a cell that was not understood somebody may have taken her permission back: of
    such sheets nothing goes out either.
    """
    documents = tuple(each.reading.document for each in those if each.reading.document is not None)
    if internal:
        return documents
    cut = [each for each in those if each.is_sheets and is_cut(each)]
    if cut:
        _tell_cut(arguments, console, cut)
        return None
    here = day_here()
    today = max(arguments.today or here, here)
    stopped = False
    for found, document in zip(those, documents, strict=True):
        beside = next((each for each in documents if each is not document), None)
        obstacles = publication_obstacles(document, today=today, beside=beside)
        # JSON is one answer: the first document that has to be mended.
        if obstacles and not (stopped and console.as_json):
            report = found.reading.located(Report(findings=obstacles))
            _tell(arguments, console, found, report)
        stopped = stopped or bool(obstacles)
    return None if stopped else tuple(lapse(each, today=today) for each in documents)


def _tell_cut(arguments: Arguments, console: Console, cut: Sequence[Opened]) -> None:
    name = arguments.command.key if arguments.command else ""
    # JSON is one answer: the first file that has to be mended.
    for each in cut[:1] if console.as_json else cut:
        told_cut(name, each, console)
    if not console.as_json:
        page = Page(WIDTH)
        _offer_internal(page, arguments, console)
        if str(page).strip():
            console.warn(f"\n{page}")


def _offer_internal(page: Page, arguments: Arguments, console: Console) -> None:
    """Say how those who work on the document get it nevertheless, if there is a way."""
    if arguments.command and "internal" in arguments.command.options:
        page.space()
        option = OPTIONS["internal"].names
        page.write(phrases.told(publishing_phrases.OR_INTERNAL, console.lang, option=option))


def day_here() -> date:
    """The day on which the command runs."""
    # The only clock of the command: whether a permission has run out is a question about now.
    return datetime.now().astimezone().date()


def _tell(arguments: Arguments, console: Console, found: Opened, report: Report) -> None:
    command, lang = arguments.command, console.lang
    if console.as_json:
        answer = plain_report(found, report, lang)
        name = command.key if command else None
        console.tell_object({"command": name, **answer, "written": []})
        return
    page = Page(WIDTH)
    page.write(phrases.told(publishing_phrases.STOPPED, lang, name=printable(found.shown)))
    write_findings(page, found, report, lang)
    _offer_internal(page, arguments, console)
    console.warn(str(page))


def warn_of_faults(found: Opened, console: Console, *, internal: bool) -> None:
    """Say what is wrong in a document that went out nevertheless, the first ones in full.

    That is its errors, and where its words name somebody who is not to be named, unless it is only
    for those who work on it.
    """
    report = judged(found)
    names = [each for each in report if each.code == NAME_IN_TEXT.code and not internal]
    shown = [*report.errors[:_MOST_TOLD], *names[:_MOST_TOLD]]
    if shown and not console.as_json:
        page, lang = Page(WIDTH), console.lang
        page.write(phrases.told(publishing_phrases.OUT_WITH_FAULTS, lang))
        write_findings(page, found, shown, lang)
        more = len(report.errors) + len(names) - len(shown)
        if more:
            page.space()
            words = publishing_phrases.ONE_MORE if more == 1 else publishing_phrases.MORE
            page.write(phrases.told(words, lang, count=more))
        console.warn(f"\n{page}")
        console.warn("\n")
    warn_of_errors(found, console, report)
    if not internal:
        warn_of_names(found, console, report)


def warn_of_names(found: Opened, console: Console, report: Report) -> None:
    """Say that texts of a document name somebody who is not to be named, if they do."""
    count = sum(each.code == NAME_IN_TEXT.code for each in report)
    if not count:
        return
    sentence = changes_phrases.NAME_IN_TEXT if count == 1 else changes_phrases.NAMES_IN_TEXT
    page = Page(WIDTH)
    page.unbroken(
        console.command(NAMES["check"], found.name, *found.typed),
        lead=phrases.told(sentence, console.lang, count=count),
    )
    console.warn(str(page))
