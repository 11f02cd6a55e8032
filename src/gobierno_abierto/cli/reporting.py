"""Findings for people, and for programs."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gobierno_abierto.cli import phrases, workbook_phrases
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.opening import Opened, in_file_order
from gobierno_abierto.findings import Finding, Place, Report, Severity
from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.findings.catalogue import workbooks
from gobierno_abierto.model import Person, Visibility
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.visibility import kept_back, unnamed
from gobierno_abierto.words import Language, Sentence, listed

SEVERITIES: Mapping[Severity, tuple[Sentence, Sentence]] = {
    Severity.ERROR: (phrases.ERROR, phrases.ERRORS),
    Severity.WARNING: (phrases.WARNING, phrases.WARNINGS),
    Severity.NOTE: (phrases.NOTE, phrases.NOTES),
}


# Where nothing was parsed, nothing of the content is told.
_UNPARSED = (
    said.UNREADABLE_FILE,
    said.TOO_LARGE,
    said.NOT_UTF8,
    said.NOT_JSON,
    said.TOO_DEEP,
    workbooks.NOT_A_WORKBOOK,
    workbooks.DAMAGED,
    workbooks.SWOLLEN,
    workbooks.ENTITIES,
)
_SILENT = frozenset(entry.code for entry in _UNPARSED)

# Nobody reads more of one code before mending some of them.
_MOST_OF_A_CODE = 200

_AND_MORE = Sentence(
    "{places} y {count} más", "{places} and {count} more", "{places} e mais {count}"
)
# Of many related places the first are named, and the rest counted.
_MOST_PLACES = 5
_FIRST_PLACES = 3

# Names of members are much shorter; a file may hold one of megabytes.
_LONGEST_STEP = 60


def exit_code(opened: Opened, report: Report) -> int:
    """0 if there is no error, 1 if there is, 2 if there is not even a document."""
    if opened.reading.document is None:
        return 2
    return 0 if report.ok else 1


def visibility(opened: Opened) -> Visibility:
    """Whether what is said of a document may be shown to everybody."""
    document = opened.reading.document
    if document is None or document.header.visibility is Visibility.INTERNAL:
        return Visibility.INTERNAL
    if is_of_others(opened):
        return Visibility.INTERNAL
    return Visibility.INTERNAL if kept_back(document) else Visibility.PUBLIC


def visibility_line(opened: Opened, lang: Language) -> str | None:
    """The same for people. `None` where nothing was read that could be confidential."""
    if opened.reading.document is None:
        silent = all(each.code in _SILENT for each in opened.reading.report)
        return None if silent else phrases.told(phrases.UNJUDGED_OUTPUT, lang)
    if is_of_others(opened):
        foreign = phrases.FOREIGN_SCHEDULE if opened.is_schedule else phrases.FOREIGN_OUTPUT
        return phrases.told(foreign, lang)
    if visibility(opened) is Visibility.INTERNAL:
        return phrases.told(phrases.INTERNAL_OUTPUT, lang)
    return phrases.told(phrases.PUBLIC_OUTPUT, lang)


def is_of_others(opened: Opened) -> bool:
    """Whether it is a calendar or a schedule that says nothing of what may be published."""
    document = opened.reading.document
    stated = document.header.visibility if document else None
    return (opened.calendar is not None or opened.is_schedule) and stated is None


def is_confidential(opened: Opened) -> bool:
    """Whether it is a calendar or a schedule that does not say that it may be published.

    The people who were not to be named are not in a calendar any more, and so nothing finds their
    names; those in a schedule were never asked.
    """
    document = opened.reading.document
    stated = document.header.visibility if document else None
    is_foreign = opened.calendar is not None or opened.is_schedule
    return is_foreign and stated is not Visibility.PUBLIC


def write_findings(
    page: Page,
    opened: Opened,
    findings: Iterable[Finding],
    lang: Language,
    more_of: Callable[[Finding], str | None] | None = None,
) -> None:
    """Each finding: its place, what is wrong, what to do, and the code last.

    Of each code the first two hundred; below them, how many more there are. `more_of` gives what
    else is known of a finding, if anything.
    """
    shown, more = _first_of_each_code(findings)
    origin = opened.reading.origin
    pointers = [pointer for each in shown for pointer in each.related]
    related = origin.places(pointers) if origin and pointers else {}
    for each in shown:
        page.space()
        page.write(_where(each.place, opened, lang))
        page.write(each.fault(lang), indent=2)
        page.write(each.remedy(lang), indent=2)
        known = more_of(each) if more_of else None
        if known:
            page.write(known, indent=2)
        places = [place_words(related.get(at, Place(pointer=at)), lang) for at in each.related]
        if places:
            several = _several(list(dict.fromkeys(places)), lang)
            page.write(phrases.told(phrases.SEE_ALSO, lang, places=several), indent=2)
        page.write(f"{severity_words(each.severity, lang).capitalize()} {each.code}", indent=2)
    if more:
        page.space()
        option = f"{OPTIONS['format'].names.in_language(lang)} json"
        for code, count in more.items():
            words = phrases.told(
                phrases.MORE_OF_THE_SAME, lang, count=count, code=code, option=option
            )
            page.write(words)


def _several(places: list[str], lang: Language) -> str:
    if len(places) <= _MOST_PLACES:
        return "; ".join(places)
    first, rest = "; ".join(places[:_FIRST_PLACES]), len(places) - _FIRST_PLACES
    return phrases.told(_AND_MORE, lang, places=first, count=rest)


def _where(place: Place, opened: Opened, lang: Language) -> str:
    # What has no place of its own is about the file.
    if not place.pointer and place.line is None and place.sheet is None and place.cell is None:
        return printable(place.file or opened.shown)
    is_cell = opened.is_table and not place.pointer and place.file is None
    return _line_words(place, lang) if is_cell else place_words(place, lang)


def _first_of_each_code(findings: Iterable[Finding]) -> tuple[list[Finding], dict[str, int]]:
    """Those that are shown; and of each code that has more, how many more."""
    counts: Counter[str] = Counter()
    shown = []
    for each in findings:
        counts[each.code] += 1
        if counts[each.code] <= _MOST_OF_A_CODE:
            shown.append(each)
    more = {
        code: count - _MOST_OF_A_CODE for code, count in counts.items() if count > _MOST_OF_A_CODE
    }
    return shown, more


def place_words(place: Place, lang: Language) -> str:
    """Where something stands, for people: the line of the file, and the pointer.

    Names without end are cut short in it; `Place.pointer` has them whole.
    """
    pointer = "/".join(map(_shortened, place.pointer.split("/")))
    if place.file is not None:
        return _in_file(place, place.file, lang)
    if place.sheet is not None:
        return _in_sheet(place, place.sheet, lang)
    if place.line is None:
        return pointer or phrases.told(phrases.WHOLE_DOCUMENT, lang)
    line = _line_words(place, lang)
    if place.column is None:
        return f"{line}: {pointer}" if pointer else line
    return f"{line}: {pointer or phrases.told(phrases.WHOLE_DOCUMENT, lang)}"


def _in_file(place: Place, file: str, lang: Language) -> str:
    """The place in a file, of several that were read."""
    parts = [printable(file)]
    if place.line is not None:
        parts.append(_line_words(place, lang))
    elif place.cell is not None:
        is_row = place.cell.isdecimal()
        cell = workbook_phrases.ROW_OF_FILE if is_row else workbook_phrases.CELL_OF_FILE
        parts.append(phrases.told(cell, lang, cell=place.cell))
    return ", ".join(parts)


def _in_sheet(place: Place, sheet: str, lang: Language) -> str:
    """The place in a workbook: its sheet, and the cell, or the whole row or column."""
    cell, words = place.cell or "", workbook_phrases.CELL_OF_SHEET
    if not cell:
        words = workbook_phrases.SHEET
    elif cell.isdecimal():
        words = workbook_phrases.ROW_OF_SHEET
    elif cell.isalpha():
        words = workbook_phrases.COLUMN_OF_SHEET
    return phrases.told(words, lang, sheet=printable(sheet), cell=cell)


def _line_words(place: Place, lang: Language) -> str:
    line = place.line or 0
    if place.cell is not None:
        cell = phrases.ROW if place.column is None else phrases.CELL
        return phrases.told(cell, lang, cell=place.cell, line=line)
    if place.column is None:
        return phrases.told(phrases.LINE_ALONE, lang, line=line)
    return phrases.told(phrases.LINE, lang, line=line, column=place.column)


def _shortened(step: str) -> str:
    return step if len(step) <= _LONGEST_STEP else f"{step[:_LONGEST_STEP]}…"


def severity_words(severity: Severity, lang: Language) -> str:
    """How much a finding weighs."""
    return SEVERITIES[severity][0].in_language(lang)


def counts_words(report: Report, lang: Language) -> str:
    """How many findings of each severity."""
    return listed(
        [
            phrases.counted(len(report.of(severity)), one, many, lang)
            for severity, (one, many) in SEVERITIES.items()
        ],
        lang,
    )


def report_words(console: Console, opened: Opened, report: Report) -> str:
    """A whole report for people."""
    lang, page = console.lang, Page(WIDTH)
    line = visibility_line(opened, lang)
    if line:
        page.write(line)
    write_findings(page, opened, report, lang)
    page.space()
    write_summary(page, opened, report, console)
    people = _without_permission(opened)
    if people:
        names = tuple(dict.fromkeys(person.name or person.id for person in people))
        page.write(phrases.told(phrases.WITHHELD, lang, names=names))
    return str(page)


def withheld_ids(opened: Opened) -> list[str]:
    """The ids of those whose name must not be published."""
    return [person.id for person in _without_permission(opened)]


def _without_permission(opened: Opened) -> tuple[Person, ...]:
    return unnamed(opened.reading.document) if opened.reading.document else ()


def findings_words(opened: Opened, report: Report, lang: Language) -> str:
    """The findings of a report, and nothing else."""
    page = Page(WIDTH)
    write_findings(page, opened, report, lang)
    return str(page)


def told_unread(command: str, opened: Opened, console: Console) -> int:
    """Say why there is no document, and give the exit code of that."""
    report = in_file_order(opened.reading.report)
    if console.as_json:
        answer = plain_report(opened, report, console.lang)
        console.tell_object({"command": command, **answer})
    else:
        console.warn(report_words(console, opened, report))
    return 2


def write_summary(page: Page, opened: Opened, report: Report, console: Console) -> None:
    """The last lines of a report."""
    lang = console.lang
    counts = counts_words(report, lang)
    page.write(phrases.told(phrases.FOUND, lang, file=printable(opened.shown), counts=counts))
    if report.waived:
        number = len(report.waived)
        page.write(phrases.counted(number, phrases.WAIVED_ONE, phrases.WAIVED_MANY, lang) + ".")
    if opened.nearest:
        page.write(phrases.told(phrases.NEAREST, lang, name=opened.nearest))
    if opened.reading.document is None and opened.was_opened:
        page.write(phrases.told(phrases.READ_IN_PART, lang))
        if opened.looks_foreign:
            only = phrases.told(phrases.ONLY_JSON, lang)
            page.unbroken(console.command(NAMES["new"]), lead=only)
    if not report:
        page.write(phrases.told(phrases.NOTHING_FOUND, lang))
    elif opened.was_opened:
        gravest = min(report, key=lambda each: tuple(SEVERITIES).index(each.severity))
        command = console.command(NAMES["rules"], gravest.code)
        page.unbroken(command, lead=phrases.told(phrases.MORE_OF_A_CODE, lang))


def plain_finding(found: Finding, lang: Language) -> dict[str, Any]:
    """A finding for programs."""
    return {
        "code": found.code,
        "severity": found.severity.value,
        "pointer": found.place.pointer,
        "line": found.place.line,
        "column": found.place.column,
        "cell": found.place.cell,
        "sheet": found.place.sheet,
        "file": found.place.file,
        "ids": list(found.ids),
        "related": list(found.related),
        "message": found.message(lang),
        "fault": found.fault(lang),
        "remedy": found.remedy(lang),
    }


def plain_report(opened: Opened, report: Report, lang: Language) -> dict[str, Any]:
    """A whole report for programs."""
    return {
        "file": opened.shown,
        "lang": lang,
        "visibility": visibility(opened).value,
        "read": opened.reading.document is not None,
        "counts": plain_counts(report),
        "findings": [plain_finding(each, lang) for each in report],
        "waived": [plain_finding(each, lang) for each in report.waived],
    }


def plain_counts(report: Report) -> dict[str, int]:
    """How many findings of each severity, and how many are waived."""
    counts = {severity.value: len(report.of(severity)) for severity in SEVERITIES}
    return {**counts, "waived": len(report.waived)}
