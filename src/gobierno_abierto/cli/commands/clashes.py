"""``choques``, ``clashes``: only the clashes of a document."""

from typing import Any

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.opening import Opened, in_file_order, opened
from gobierno_abierto.cli.reporting import (
    exit_code,
    plain_report,
    told_unread,
    visibility_line,
    write_findings,
)
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules.waivers import waived_by
from gobierno_abierto.scheduling import Clash, clashes
from gobierno_abierto.words import Language


def run(arguments: Arguments, console: Console) -> int:
    """Say which items of the agenda cannot be as they are."""
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("clashes", found, console)
    those = clashes(document)
    all_findings = tuple(each.finding for each in those)
    standing, waived, _ = waived_by(document.waivers, all_findings, arguments.today)
    located = found.reading.located(Report(findings=standing, waived=waived))
    report = in_file_order(located)
    if console.as_json:
        answer = plain_report(found, report, console.lang)
        by_place = dict(
            zip(located, (each for each in those if each.finding in standing), strict=True)
        )
        plain = [_plain(by_place[each], console.lang) for each in report]
        console.tell_object({"command": "clashes", **answer, "clashes": plain})
    else:
        console.tell(_words(console, found, report))
    return exit_code(found, report)


def _words(console: Console, found: Opened, report: Report) -> str:
    lang, page = console.lang, Page(WIDTH)
    line = visibility_line(found, lang)
    if line:
        page.write(line)
    write_findings(page, found, report, lang)
    page.space()
    number = phrases.counted(len(report), phrases.CLASH, phrases.CLASHES, lang)
    if not report:
        number = phrases.told(phrases.NO_CLASHES, lang)
    name = printable(found.shown)
    page.write(phrases.told(phrases.FOUND, lang, file=name, counts=number))
    if report.waived:
        waived = len(report.waived)
        page.write(phrases.counted(waived, phrases.WAIVED_ONE, phrases.WAIVED_MANY, lang) + ".")
    return str(page)


def _plain(clash: Clash, lang: Language) -> dict[str, Any]:
    return {
        "kind": clash.kind.value,
        "severity": clash.severity.value,
        "items": [item.id for item in clash.items],
        "pointers": list(clash.pointers),
        "shared": clash.shared,
        "overlap": to_plain(clash.overlap) if clash.overlap else None,
        "code": clash.finding.code,
        "message": clash.finding.message(lang),
    }
