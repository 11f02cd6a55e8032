"""``recopilar``, ``collect``, ``reunir``: what institutions report, into the document."""

from typing import Any, NamedTuple, NoReturn

from gobierno_abierto.cli import file_phrases, phrases, report_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError, day_typed
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import ending_of, refused, unreadable
from gobierno_abierto.cli.reporting import (
    plain_counts,
    plain_finding,
    told_unread,
    write_findings,
)
from gobierno_abierto.cli.returned import returned_files
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.cli.working import write_working
from gobierno_abierto.findings import Report, finding
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.reports import Collected, CollectedClaim, collect_reports
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Sentence


def run(arguments: Arguments, console: Console) -> int:
    """Write the document with the reports in a folder; all of it, or nothing."""
    name, folder, target = arguments.files
    if ending_of(target) != ".json":
        _refuse(report_phrases.ONLY_JSON_OUT, target, arguments, console)
    received = day_typed(arguments.values.get("received"), console.lang)
    found = opened(name, console)
    document = found.reading.document
    if document is None:
        return told_unread("collect", found, console)
    if found.calendar is not None:
        _refuse(report_phrases.NO_COMMITMENTS, found.shown, arguments, console)
    if not found.is_included and same_file(name, target, console.streams):
        return refused(console, target, FileProblem(file_phrases.IS_INPUT))
    try:
        files, unread = returned_files(folder, console.streams)
    except FileProblem as problem:
        if console.as_json:
            console.tell_object(_plain_unread(found, folder, problem, console.lang))
        return unreadable(console, folder, problem)
    collected = collect_reports(
        document,
        files,
        received=received,
        day_first=True if arguments.has("day-first") else None,
        keep_names=arguments.has("with-names"),
    )
    try:
        write_working(collected.document, target, may_replace=arguments.has("overwrite"))
    except FileProblem as problem:
        return refused(console, target, problem)
    report = Report(findings=(*unread, *collected.report))
    done = _Done(found, target, report, collected, len(files))
    if console.as_json:
        console.tell_object(_plain(done, console.lang))
    else:
        console.tell(_told(done, console))
    warn_of_errors(Opened(name=target, shown=target, reading=_reading(collected)), console)
    gaps = warn_of_gaps((found,), console, written=target)
    return gaps if report.ok else 1


def _refuse(sentence: Sentence, name: str, arguments: Arguments, console: Console) -> NoReturn:
    words = phrases.told(sentence, console.lang, name=printable(name))
    raise UsageError(words, arguments.command)


class _Done(NamedTuple):
    """What was read and written, and what is to be said of it."""

    found: Opened
    target: str
    report: Report
    collected: Collected[Document]
    files: int


def _told(done: _Done, console: Console) -> str:
    page, lang = Page(WIDTH), console.lang
    report, collected = done.report, done.collected
    if report:
        page.write(phrases.told(report_phrases.OUTPUT, lang))
        write_findings(page, done.found, report, lang)
        page.space()
    new = len(collected.added)
    page.write(
        phrases.told(
            report_phrases.COUNTED,
            lang,
            files=phrases.counted(done.files, report_phrases.FILE, report_phrases.FILES, lang),
            new=phrases.counted(new, report_phrases.NEW_REPORT, report_phrases.NEW_REPORTS, lang),
            known=phrases.told(report_phrases.KNOWN, lang, count=collected.known),
        )
    )
    if collected.silent:
        page.write(phrases.told(report_phrases.SILENT, lang, names=collected.silent))
    page.unbroken(
        console.command(NAMES["convert"], done.target, report_phrases.PUBLIC),
        lead=phrases.told(report_phrases.WROTE_WORKING, lang, name=printable(done.target)),
    )
    if new:
        header = collected.document.header
        page.unbroken(
            console.command(NAMES["check"], done.target),
            lead=phrases.told(
                report_phrases.REVISE_IT, lang, revision=header.revision, revised=header.revised
            ),
        )
    if report:
        page.unbroken(
            console.command(NAMES["rules"], report.findings[0].code),
            lead=phrases.told(phrases.MORE_OF_A_CODE, lang),
        )
    return str(page)


def _plain(done: _Done, lang: Language) -> dict[str, Any]:
    collected, report = done.collected, done.report
    return {
        "command": "collect",
        "file": done.found.shown,
        "lang": lang,
        "visibility": Visibility.INTERNAL.value,
        "written": [done.target],
        "added": [_plain_claim(each) for each in collected.added],
        "known": collected.known,
        "silent": list(collected.silent),
        "counts": plain_counts(report),
        "findings": [{**plain_finding(each, lang), "file": each.place.file} for each in report],
    }


def _plain_unread(
    found: Opened, folder: str, problem: FileProblem, lang: Language
) -> dict[str, Any]:
    """The same, where the folder cannot be read."""
    why = finding(said.UNREADABLE_FILE, "", name=printable(folder), reason=problem.reason)
    report = Report(findings=(why,))
    return {
        "command": "collect",
        "file": found.shown,
        "lang": lang,
        "visibility": Visibility.INTERNAL.value,
        "written": [],
        "added": [],
        "known": 0,
        "silent": [],
        "counts": plain_counts(report),
        "findings": [{**plain_finding(why, lang), "file": printable(folder)}],
    }


def _plain_claim(new: CollectedClaim) -> dict[str, Any]:
    return {
        "step": new.step,
        "file": new.place.file,
        "line": new.place.line,
        "by": new.claim.by,
        "role": new.claim.role.value,
        "date": new.claim.date.isoformat(),
    }


def _reading(collected: Collected[Document]) -> Reading:
    return Reading(document=collected.document, report=Report())
