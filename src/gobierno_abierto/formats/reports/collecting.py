"""From the tables that came back to a document with their claims."""

from collections.abc import Mapping
from datetime import date
from typing import Generic, NamedTuple, TypeVar

import attrs

from gobierno_abierto.editing import add_claims
from gobierno_abierto.findings import Finding, Place, Report, Severity, finding
from gobierno_abierto.findings.catalogue import collecting as said
from gobierno_abierto.findings.catalogue import tables as said_of_tables
from gobierno_abierto.formats.reports import phrases
from gobierno_abierto.formats.reports.agreement import sorted_out
from gobierno_abierto.formats.reports.cells import shown
from gobierno_abierto.formats.reports.columns import HEADINGS, Column
from gobierno_abierto.formats.reports.disagreements import contradictions, disagreements
from gobierno_abierto.formats.reports.headings import Recognised, recognised
from gobierno_abierto.formats.reports.notes import Notes, in_file
from gobierno_abierto.formats.reports.reporters import Reporters
from gobierno_abierto.formats.reports.rows import Asked, Draft, RowReader
from gobierno_abierto.formats.reports.steps import Steps
from gobierno_abierto.formats.tables import DEFAULT_LIMITS, Table, TableLimits, read_table
from gobierno_abierto.model import Claim, Document
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import Sentence, Words, filled

D = TypeVar("D", bound=Document)


class CollectedClaim(NamedTuple):
    """A claim that was added: the id of its milestone or activity, and where it was read."""

    step: str
    claim: Claim
    place: Place


@attrs.frozen(kw_only=True)
class Collected(Generic[D]):
    """What came of collecting reports.

    `document` is the one that was given, with the claims that are `added`; `known` is how many
    reports say what it said already. `silent` are the names of the files in which nothing is
    reported. `report` has everything odd, with its file, line and column.
    """

    document: D
    report: Report
    added: tuple[CollectedClaim, ...]
    known: int
    silent: tuple[str, ...]


# How the files of other programs begin: workbooks of today, and of before.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_PDF = b"%PDF"
# White space, and what a file in Unicode may begin with.
_BLANK = b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"
# What is said of other tables does not suit these in every word.
_EMPTY_FILE = attrs.evolve(
    said_of_tables.EMPTY_TABLE, message=phrases.EMPTY_FILE, remedy=phrases.ASK_FOR_THE_FILE
)
_WITHOUT_IDS = attrs.evolve(said_of_tables.NOT_THIS_TABLE, remedy=phrases.COPY_IDS_BACK)


def collect_reports(
    document: D,
    files: Mapping[str, bytes],
    *,
    received: date | None = None,
    day_first: bool | None = None,
    keep_names: bool = False,
    limits: TableLimits = DEFAULT_LIMITS,
) -> Collected[D]:
    """The document with what institutions report in the tables of `progress_requests`.

    `files` are the tables by their names, which mean nothing: a row says by its id which
    milestone or activity it is about. Nothing that stands in the document is changed, a claim
    that it has already is not added again, and what cannot be sure is not taken, but told. A row
    in which nothing is reported is no claim: it is not a progress of 0 %.

    Args:
        document: what the reports are about.
        files: the content of each file that came back.
        received: the day on which they came in: that of rows without a day, and no report is of a
            later one. `None`: rows without a day are not taken.
        day_first: in which order dates such as 3/4/2026 are written; `None`: nobody knows, and
            rows with such a date are not taken.
        keep_names: take reports of those who are not in the document, too, by the name that they
            wrote. It will be public, and may be that of a person.
        limits: how much a file may ask of us.
    """
    asked = Asked(
        steps=Steps(document),
        reporters=Reporters(document),
        language=document.header.language,
        received=received,
        day_first=day_first,
        keep_names=keep_names,
    )
    read = [_read(without_forbidden(name), files[name], asked, limits) for name in sorted(files)]
    drafts = [draft for each in read for draft in each.drafts]
    sorted_drafts = sorted_out(drafts, asked.steps)
    claims: dict[str, list[Claim]] = {}
    for draft in sorted_drafts.new:
        claims.setdefault(draft.step_id, []).append(draft.claim)
    with_claims: D = add_claims(document, claims)
    findings = [
        *(found for each in read for found in each.findings),
        *sorted_drafts.findings,
        *contradictions(sorted_drafts.new),
        *disagreements(with_claims, drafts),
    ]
    return Collected(
        document=with_claims,
        report=Report(findings=tuple(sorted(findings, key=_file_order))),
        added=tuple(
            CollectedClaim(each.step_id, each.claim, each.place) for each in sorted_drafts.new
        ),
        known=sorted_drafts.known,
        silent=tuple(each.file for each in read if each.is_silent),
    )


class _Read(NamedTuple):
    """What a file says."""

    file: str
    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...]

    @property
    def is_silent(self) -> bool:
        """Whether nothing is reported in it, neither rightly nor wrongly."""
        wrong = any(each.severity is Severity.ERROR for each in self.findings)
        return not self.drafts and not wrong


def _read(file: str, data: bytes, asked: Asked, limits: TableLimits) -> _Read:
    why = _foreign(data)
    if why:
        return _Read(file, (), in_file(file, [finding(said.NOT_A_TABLE, "", why=why)]))
    if not data.strip(_BLANK):
        return _Read(file, (), in_file(file, [finding(_EMPTY_FILE, "")]))
    table, findings = read_table(data, limits=limits)
    if table is None:
        return _Read(file, (), in_file(file, findings))
    known = recognised(table)
    if known is None:
        findings.append(
            finding(
                _WITHOUT_IDS,
                "",
                table=phrases.REPORT,
                heading=HEADINGS[Column.STEP].name,
                found=some(shown(each) for each in table.headings if each.strip()),
            )
        )
        return _Read(file, (), in_file(file, findings))
    notes = Notes(file, known.places, table.numbers)
    _tell_headings(known, table.heading_line, notes)
    reader = RowReader(file, known, notes, asked)
    is_short = _ends_short(table, data)
    cuts = [each for each in findings if _is_of_cut(each, is_short=is_short)]
    # Half a report is none.
    rows = known.rows[:-1] if cuts else known.rows
    drafts = tuple(draft for row in rows if (draft := reader.draft(row)))
    told = [_not_taken(each) if each in cuts else each for each in findings]
    return _Read(file, drafts, (*in_file(file, told), *notes.findings))


def _ends_short(table: Table, data: bytes) -> bool:
    """Whether a file ends within its last row: that lacks cells, and has no end."""
    if not table.rows or table.rows[-1].cells[len(table.headings) - 1]:
        return False
    # Of UTF-16, without the other halves of the characters.
    end = data[-16:].replace(b"\x00", b"")
    return not end.endswith((b"\n", b"\r", table.delimiter.encode(), b'""'))


def _is_of_cut(found: Finding, *, is_short: bool) -> bool:
    """Whether a finding tells of a file that ends within its last row."""
    if found.entry is not said_of_tables.CELL_COUNT:
        return found.entry is said_of_tables.CUT_OFF
    words = dict(found.words)
    return is_short and int(str(words["found"])) < int(str(words["wanted"]))


def _not_taken(found: Finding) -> Finding:
    """What is said of any table, with what became of the row in these."""
    is_short = found.entry is said_of_tables.CELL_COUNT
    remedy = phrases.ASK_AGAIN_SHORT if is_short else phrases.ASK_AGAIN
    return attrs.evolve(found, entry=attrs.evolve(found.entry, remedy=remedy))


def _foreign(data: bytes) -> Sentence | None:
    """What a file is that is no text at all; `None`: it may be a table."""
    if data.startswith(_WORKBOOKS):
        return phrases.WORKBOOK
    return phrases.PDF if data.startswith(_PDF) else None


def _tell_headings(known: Recognised, first_line: int, notes: Notes) -> None:
    """What is odd about the headings."""
    if known.line != first_line:
        notes.tell_heading(known.line, None, filled(phrases.NOT_FIRST, line=known.line))
    for column in known.renamed:
        place = known.places[column]
        read_as = filled(
            phrases.READ_AS,
            heading=shown(known.headings[place]),
            column=HEADINGS[column].name,
        )
        notes.tell_heading(known.line, place, read_as)
    for place in known.unknown:
        if any(place < len(row.cells) and row.cells[place].strip() for row in known.rows):
            heading: Words = shown(known.headings[place]) or phrases.UNNAMED
            notes.tell_heading(known.line, place, filled(phrases.NOT_READ, heading=heading))


def _file_order(found: Finding) -> tuple[str, int, int, str]:
    place = found.place
    return place.file or "", place.line or 0, place.column or 0, found.code
