"""``revisar``, ``check``, ``verificar``: every finding on a document."""

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import Console
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.cli.output import refused
from gobierno_abierto.cli.reporting import (
    exit_code,
    plain_report,
    report_words,
    withheld_ids,
)
from gobierno_abierto.cli.tables import require_table
from gobierno_abierto.cli.trackers import opened_tracker
from gobierno_abierto.cli.workbooks import (
    base_named,
    marked_target,
    marked_words,
    opened_on,
    require_sheets_in,
    told_unfit,
    write_marked,
)
from gobierno_abierto.findings import Report


def run(arguments: Arguments, console: Console) -> int:
    """Say everything that is to be said of a document."""
    target = marked_target(arguments, console.lang)
    base = base_named(arguments, console)
    unfit = told_unfit("check", base, console)
    if unfit is not None:
        return unfit
    found = opened_tracker(arguments, console) or opened_on(base, arguments, console)
    require_table(arguments, found, console.lang)
    require_sheets_in(arguments, found, console.lang)
    report = judged(found, arguments.today)
    if target is None:
        _tell(found, report, console, written=())
        return exit_code(found, report)
    try:
        may_replace = arguments.has("overwrite")
        was_written = write_marked(found, report, target, console, may_replace=may_replace)
    except FileProblem as problem:
        _tell(found, report, console, written=())
        return refused(console, target, problem)
    _tell(found, report, console, written=(target,) if was_written else ())
    if not console.as_json:
        console.tell(marked_words(target, console, was_written=was_written))
    return exit_code(found, report)


def _tell(found: Opened, report: Report, console: Console, *, written: tuple[str, ...]) -> None:
    if not console.as_json:
        console.tell(report_words(console, found, report))
        return
    answer = {**plain_report(found, report, console.lang), "withheld": withheld_ids(found)}
    if written:
        answer["written"] = list(written)
    console.tell_object({"command": "check", **answer})
