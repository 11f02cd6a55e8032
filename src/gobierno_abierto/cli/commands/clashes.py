"""``choques``, ``clashes``: only the clashes of a document."""

from typing import Any

import attrs

from gobierno_abierto.cli import clash_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.clash_fixes import MOST_SOUGHT, Fixes
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.opening import Opened, in_file_order, opened
from gobierno_abierto.cli.reporting import (
    exit_code,
    plain_report,
    told_unread,
    visibility_line,
    write_findings,
)
from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.model import Document
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules.clashes import CODES
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling import Clash, clashes
from gobierno_abierto.words import Language, Sentence


@attrs.frozen(kw_only=True)
class _Former:
    """The former version. `fault` says why nothing can be said against it; `None`: it can."""

    opened: Opened
    document: Document
    fault: Sentence | None


@attrs.frozen(kw_only=True)
class _Told:
    """What is said: the report, the clash of each of its findings that is one, the former one.

    `fixes` are the smallest changes that clear the first of them.
    """

    opened: Opened
    report: Report
    clashes: dict[Finding, Clash]
    former: _Former | None
    fixes: Fixes


def run(arguments: Arguments, console: Console) -> int:
    """Say which items of the agenda cannot be as they are."""
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("clashes", found, console)
    former = None
    if "former" in arguments.values:
        there = opened(arguments.values["former"], console)
        if there.reading.document is None:
            return told_unread("clashes", there, console)
        former = _former(there, there.reading.document, document)
    told = _judged(found, document, former, arguments)
    if former is not None and former.fault is not None:
        console.warn(_fault_words(former.fault, former, found, document, console.lang))
    if console.as_json:
        console.tell_object(_plain_answer(told, console.lang))
    else:
        console.tell(_words(told, console.lang))
    return exit_code(found, told.report)


def _former(there: Opened, former: Document, document: Document) -> _Former:
    fault = None
    if (former.id, former.header.namespace) != (document.id, document.header.namespace):
        fault = clash_phrases.ANOTHER_DOCUMENT
    elif former.header.revision >= document.header.revision:
        fault = clash_phrases.NOT_FORMER
    return _Former(opened=there, document=former, fault=fault)


def _fault_words(
    fault: Sentence, former: _Former, found: Opened, document: Document, lang: Language
) -> str:
    page = Page(WIDTH)
    page.write(
        phrases.told(
            fault,
            lang,
            former=printable(former.opened.shown),
            file=printable(found.shown),
            before=former.document.header.revision,
            now=document.header.revision,
        )
    )
    return str(page)


def _judged(
    found: Opened, document: Document, former: _Former | None, arguments: Arguments
) -> _Told:
    before = former.document if former is not None and former.fault is None else None
    those = clashes(document, former=before)
    findings = tuple(each.finding for each in those)
    standing, waived, of_waivers = waived_by(document.waivers, findings, arguments.today)
    # What is waived of other rules is not judged here.
    about = tuple(each for each in of_waivers if dict(each.words)["code"] in CODES)
    located = found.reading.located(Report(findings=(*standing, *about), waived=waived))
    stands = {id(each) for each in standing}
    kept = [each for each in those if id(each.finding) in stands]
    by_finding = dict(zip(located.findings[: len(kept)], kept, strict=True))
    report = in_file_order(located)
    shown = {each: by_finding[each] for each in report if each in by_finding}
    fixes = Fixes(document, tuple(shown), tuple(shown.values()))
    return _Told(opened=found, report=report, clashes=by_finding, former=former, fixes=fixes)


def _words(told: _Told, lang: Language) -> str:
    page = Page(WIDTH)
    line = visibility_line(told.opened, lang)
    if line:
        page.write(line)
    write_findings(page, told.opened, told.report, lang, lambda each: _more_of(told, each, lang))
    page.space()
    _write_summary(page, told, lang)
    return str(page)


def _write_summary(page: Page, told: _Told, lang: Language) -> None:
    number = len(_of_report(told))
    counts = phrases.counted(number, phrases.CLASH, phrases.CLASHES, lang)
    if not number:
        counts = phrases.told(phrases.NO_CLASHES, lang)
    name = printable(told.opened.shown)
    page.write(phrases.told(phrases.FOUND, lang, file=name, counts=counts))
    before = _revision_before(told)
    if before is not None and number:
        known = sum(each.since == before for each in _of_report(told))
        words = {"revision": before, "new": number - known, "known": known}
        page.write(phrases.told(clash_phrases.NEW_ONES, lang, **words))
    if told.fixes.is_partial:
        page.write(phrases.told(clash_phrases.ONLY_FIRST, lang, count=MOST_SOUGHT))
    about = len(told.report) - number
    if about:
        one, many = clash_phrases.ABOUT_WAIVER, clash_phrases.ABOUT_WAIVERS
        page.write(phrases.counted(about, one, many, lang) + ".")
    if told.report.waived:
        waived = len(told.report.waived)
        page.write(phrases.counted(waived, phrases.WAIVED_ONE, phrases.WAIVED_MANY, lang) + ".")


def _of_report(told: _Told) -> list[Clash]:
    """The clashes, in the order of the report."""
    return [told.clashes[each] for each in told.report if each in told.clashes]


def _revision_before(told: _Told) -> int | None:
    """The revision of the former version; `None` if nothing can be said against it."""
    if told.former is None or told.former.fault is not None:
        return None
    return told.former.document.header.revision


def _more_of(told: _Told, found: Finding, lang: Language) -> str | None:
    """The smallest change that clears a clash, and since when there is one."""
    both = (told.fixes.words(found, lang), _since(told, found, lang))
    return "\n".join(each for each in both if each) or None


def _since(told: _Told, found: Finding, lang: Language) -> str | None:
    before = _revision_before(told)
    if before is None or found not in told.clashes:
        return None
    is_known = told.clashes[found].since == before
    sentence = clash_phrases.SINCE if is_known else clash_phrases.NEW
    return phrases.told(sentence, lang, revision=before)


def _plain_answer(told: _Told, lang: Language) -> dict[str, Any]:
    answer = {"command": "clashes", **plain_report(told.opened, told.report, lang)}
    if told.former is not None:
        answer["former"] = {
            "file": told.former.opened.shown,
            "revision": told.former.document.header.revision,
            "comparable": told.former.fault is None,
        }
    return {**answer, "clashes": _plain_clashes(told, lang)}


def _plain_clashes(told: _Told, lang: Language) -> list[dict[str, Any]]:
    return [
        {**_plain(told.clashes[each], lang), **told.fixes.plain(each)}
        for each in told.report
        if each in told.clashes
    ]


def _plain(clash: Clash, lang: Language) -> dict[str, Any]:
    return {
        "kind": clash.kind.value,
        "severity": clash.severity.value,
        "items": [item.id for item in clash.items],
        "pointers": list(clash.pointers),
        "shared": clash.shared,
        "overlap": to_plain(clash.overlap) if clash.overlap else None,
        "since": clash.since,
        "code": clash.finding.code,
        "message": clash.finding.message(lang),
    }
