"""What is to be said of a document, from the reader and from the rules."""

from collections.abc import Mapping
from datetime import date

import attrs

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.console import WIDTH, Console
from gobierno_abierto.cli.grammar import NAMES
from gobierno_abierto.cli.opening import Opened, in_file_order
from gobierno_abierto.findings import Entry, Finding, Report, in_document_order
from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.findings.catalogue import (
    identity,
    plans,
    schedule_times,
    schedules,
    table_cells,
    tables,
    time,
)
from gobierno_abierto.findings.catalogue.calendar_rules import ZONE_NOT_DEFINED
from gobierno_abierto.findings.catalogue.people import UNUSED_PEOPLE
from gobierno_abierto.findings.catalogue.reading import UNKNOWN_MEMBER
from gobierno_abierto.findings.catalogue.references import DANGLING_REFERENCE
from gobierno_abierto.formats.ical import lint_ical
from gobierno_abierto.publish.page import Page
from gobierno_abierto.rules import check
from gobierno_abierto.words import Sentence, listed

_SEE_NOTE = Sentence(
    "Ojo: {count}; véala con:",
    "Please note: {count}; see it with:",
    "Atenção: {count}; veja-a com:",
)

# What becomes of a calendar in a document concerns who converts it, and not who made it.
_OF_DOCUMENT = (said.HEADER_UNSTATED, said.NOT_CARRIED, said.LEFT_OUT, said.RULE_EXPANDED)

# What the reader of a table or a schedule says of it, and a rule of the document that came of it.
_SAME_CAUSE: Mapping[Entry, set[Entry]] = {
    plans.BROKEN_LABEL: {table_cells.BROKEN_NUMBER},
    identity.SHARED_IDENTIFIER: {table_cells.REPEATED_ROW, schedules.REPEATED_SESSION},
    time.NO_ZONE: {schedule_times.NO_ZONE},
}
# What becomes of a table or a schedule in a document concerns who converts it.
_OF_CONVERSION = (
    tables.TABLE_HEADER_UNSTATED,
    schedules.HEADER_UNSTATED,
    schedules.KEPT_ASIDE,
    schedules.MARKUP,
)


def judged(opened: Opened, today: date | None = None) -> Report:
    """Everything, in the order of the file, with its lines; `today` `None`: no waiver expires.

    Of a calendar its bytes are judged and not the document that was made of it: who sent it knows
    nothing of our documents. Of a table or a schedule both are, but for the head of the document.
    """
    reading = opened.reading
    if opened.calendar is not None:
        both = dict.fromkeys((*reading.report, *lint_ical(opened.calendar)))
        # A zone that nobody knows is not defined either: one cause, told once.
        unknown = {each.place.line for each in both if each.entry is said.UNKNOWN_ZONE}
        findings = tuple(
            each
            for each in both
            if each.entry not in _OF_DOCUMENT
            and not (each.entry is ZONE_NOT_DEFINED and each.place.line in unknown)
        )
        return in_file_order(Report(findings=findings))
    if reading.document is None:
        return in_file_order(reading.report)
    by_rules = reading.located(check(reading.document, today=today))
    if opened.is_table or opened.is_schedule:
        return _without_head(reading.report, by_rules)
    of_rules = (each for each in by_rules if not _is_left_out(each, opened))
    findings = in_document_order([*reading.report.findings, *of_rules])
    return in_file_order(attrs.evolve(by_rules, findings=findings))


def _is_left_out(found: Finding, opened: Opened) -> bool:
    """Whether it is only said since something in sheets was not understood.

    That is a reference to what was left out of them: one cause is told once. And that people take
    part in nothing, while a row that names them may be among those with an error: who obeyed would
    delete them.
    """
    if found.entry is UNUSED_PEOPLE:
        return bool(opened.reading.report.errors or opened.reading.left_out)
    is_dangling = found.entry is DANGLING_REFERENCE
    return is_dangling and dict(found.words)["id"] in opened.reading.left_out


def _without_head(reading: Report, by_rules: Report) -> Report:
    """What a file says is judged, and not the head of the document that was made of it."""
    told = {each.entry for each in reading}
    findings = [each for each in reading if each.entry not in _OF_CONVERSION]
    findings += [
        each
        for each in by_rules
        if not each.pointer.startswith("/header")
        and told.isdisjoint(_SAME_CAUSE.get(each.entry, ()))
    ]
    return in_file_order(Report(findings=tuple(findings)))


def warn_of_errors(opened: Opened, console: Console, report: Report | None = None) -> None:
    """Say beside an answer that the document has errors, if it has, and how to see them.

    `report` is what was `judged` of it; `None`: that is still to be done.
    """
    _warn(opened, console, errors=len((judged(opened) if report is None else report).errors))


def warn_of_reading(opened: Opened, console: Console) -> None:
    """The same of what was not understood in the file, where the answer tells of other errors."""
    report = opened.reading.report
    unknown = sum(each.entry is UNKNOWN_MEMBER for each in report)
    _warn(opened, console, errors=len(report.errors), notes=unknown)


def _warn(opened: Opened, console: Console, *, errors: int, notes: int = 0) -> None:
    if not errors + notes:
        return
    counts = (
        (errors, phrases.ERROR, phrases.ERRORS),
        (notes, phrases.NOTE, phrases.NOTES),
    )
    told = [phrases.counted(*each, console.lang) for each in counts if each[0]]
    count = listed(told, console.lang)
    words = phrases.SEE_ERRORS
    if errors + notes == 1:
        words = phrases.SEE_ERROR if errors else _SEE_NOTE
    page = Page(WIDTH)
    page.unbroken(
        console.command(NAMES["check"], opened.name, *opened.typed),
        lead=phrases.told(words, console.lang, count=count),
    )
    console.warn(str(page))
