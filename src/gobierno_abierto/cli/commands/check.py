"""``revisar``, ``check``, ``verificar``: every finding on a document."""

import attrs

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.reporting import exit_code, plain_report, report_words
from gobierno_abierto.findings import Report, in_document_order
from gobierno_abierto.rules import check


def run(arguments: Arguments, console: Console) -> int:
    """Say everything that is to be said of a document."""
    found = opened(arguments.files[0], console)
    report = judged(found, arguments)
    if console.as_json:
        answer = plain_report(found, report, console.lang)
        console.tell_object({"command": "check", **answer})
    else:
        console.tell(report_words(console, found, report))
    return exit_code(found, report)


def judged(found: Opened, arguments: Arguments) -> Report:
    """What the reader and the rules say of a document, in its order, with its lines."""
    reading = found.reading
    if reading.document is None:
        return reading.report
    judged_by_rules = reading.located(check(reading.document, today=arguments.today))
    return attrs.evolve(
        judged_by_rules,
        findings=in_document_order([*reading.report.findings, *judged_by_rules.findings]),
    )
