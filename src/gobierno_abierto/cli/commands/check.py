"""``revisar``, ``check``, ``verificar``: every finding on a document."""

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import opened
from gobierno_abierto.cli.reporting import exit_code, plain_report, report_words, withheld_ids
from gobierno_abierto.cli.tables import day_first, require_table
from gobierno_abierto.cli.trackers import opened_tracker


def run(arguments: Arguments, console: Console) -> int:
    """Say everything that is to be said of a document."""
    found = opened_tracker(arguments, console) or opened(
        arguments.files[0], console, day_first=day_first(arguments, console.lang)
    )
    require_table(arguments, found, console.lang)
    report = judged(found, arguments.today)
    if console.as_json:
        answer = {**plain_report(found, report, console.lang), "withheld": withheld_ids(found)}
        console.tell_object({"command": "check", **answer})
    else:
        console.tell(report_words(console, found, report))
    return exit_code(found, report)
