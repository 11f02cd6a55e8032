"""``revisar``, ``check``, ``verificar``: every finding on a document."""

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import opened
from gobierno_abierto.cli.reporting import exit_code, plain_report, report_words, withheld_ids


def run(arguments: Arguments, console: Console) -> int:
    """Say everything that is to be said of a document."""
    found = opened(arguments.files[0], console)
    report = judged(found, arguments.today)
    if console.as_json:
        answer = {**plain_report(found, report, console.lang), "withheld": withheld_ids(found)}
        console.tell_object({"command": "check", **answer})
    else:
        console.tell(report_words(console, found, report))
    return exit_code(found, report)
