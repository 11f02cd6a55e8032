"""What institutions are asked: a table for each, with a row for each open milestone of theirs."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from gobierno_abierto.formats.reports.cells import period_of
from gobierno_abierto.formats.reports.columns import HEADINGS, Column
from gobierno_abierto.formats.reports.names import file_names
from gobierno_abierto.formats.reports.reporters import Reporters
from gobierno_abierto.formats.reports.standing import (
    due_words,
    is_open,
    is_promised,
    last_words,
    title_words,
)
from gobierno_abierto.formats.tables import table_bytes
from gobierno_abierto.index import Index
from gobierno_abierto.model import Commitment, Document, EdtfDate, Milestone
from gobierno_abierto.privacy import public_view
from gobierno_abierto.standards.answering import answering
from gobierno_abierto.words import Language, Sentence, date_words

_WITHOUT_LEAD = Sentence("sin-responsable", "without-lead", "sem-responsavel")
# What Excel expects between columns where numbers have a decimal comma.
_SEPARATORS = Sentence(";", ",", ";")


class _Asking(NamedTuple):
    """How the tables are written, and the document that they are about."""

    places: Index
    reporters: Reporters
    lang: Language
    today: date | None
    period: EdtfDate | None


def progress_requests(
    document: Document,
    *,
    lang: Language,
    today: date | None = None,
    period: EdtfDate | None = None,
    separator: str | None = None,
) -> dict[str, bytes]:
    """A table (CSV) for each institution that answers for milestones: by file name, its content.

    It has a row for each milestone that is not done: what it is, when it is due and what was said
    of it last, and empty cells for what is to be said now. `collect_reports` reads it back.
    Who answers for a milestone are those who are responsible for it, each of whom is asked, or
    else the lead of its commitment. Where nobody does, it stands in a table of its own; what nobody
    has promised yet stands in none.

    It is made of the public view: it goes to others. With `today`, what is overdue says so, and
    claims of later days do not count. `period` is the time that is asked about. `separator` is
    what stands between columns: a comma in English and a semicolon in Spanish and Portuguese,
    unless it is given.
    """
    view = public_view(document)
    index = Index(view)
    asking = _Asking(index, Reporters(view), lang, today, period)
    by_asked: dict[str | None, list[tuple[str, ...]]] = {}
    for commitment in filter(is_promised, view.commitments):
        for each in commitment.milestones:
            for asked in answering(commitment, each) or (None,):
                if is_open(each, today):
                    by_asked.setdefault(asked, []).append(_row(commitment, each, asked, asking))
    names = file_names(asked or _WITHOUT_LEAD.in_language(lang) for asked in by_asked)
    headings = [HEADINGS[each].in_language(lang) for each in _columns(period)]
    between = separator or _SEPARATORS.in_language(lang)
    return {
        name: table_bytes(headings, rows, delimiter=between, guard=True, bom=True)
        for name, rows in zip(names, by_asked.values(), strict=True)
    }


def _columns(period: EdtfDate | None) -> Iterator[Column]:
    return (each for each in HEADINGS if period or each is not Column.PERIOD)


def _row(
    commitment: Commitment, milestone: Milestone, asked: str | None, asking: _Asking
) -> tuple[str, ...]:
    lang = asking.lang
    cells: Mapping[Column, str] = {
        # In brackets, since a spreadsheet makes a date of "mar-1" and a number of "007".
        Column.STEP: f"[{milestone.id}]",
        Column.COMMITMENT: title_words(commitment.label, commitment.title, lang),
        Column.MILESTONE: title_words(milestone.label, milestone.title, lang),
        Column.DUE: due_words(milestone, lang, asking.today),
        Column.LAST: last_words(milestone, asking.places, lang, asking.today),
        Column.PERIOD: period_words(asking.period, lang) if asking.period else "",
        # Filled in, so that nobody writes a name of his own there.
        Column.BY: asking.reporters.written(asked, lang) if asked else "",
    }
    return tuple(cells.get(each, "") for each in _columns(asking.period))


def period_words(period: EdtfDate, lang: Language) -> str:
    """A period for people; and in brackets as it is read back, where the words alone are not."""
    words = date_words(period, lang)
    return words if period_of(words) == period else f"{words} ({period.value})"
