"""From a row that came back to what it claims; nothing is guessed, and all faults are told."""

from datetime import date
from typing import NamedTuple

import attrs

from gobierno_abierto.findings import Place
from gobierno_abierto.findings.catalogue import collecting as said
from gobierno_abierto.findings.catalogue import table_cells as said_of_cells
from gobierno_abierto.formats.reports import phrases
from gobierno_abierto.formats.reports.cells import (
    PercentFault,
    day_of,
    is_fraction,
    line_words,
    percent_of,
    period_of,
    shown,
    text_words,
)
from gobierno_abierto.formats.reports.columns import FILLED_IN, SAYING, Column
from gobierno_abierto.formats.reports.headings import Recognised
from gobierno_abierto.formats.reports.notes import Notes
from gobierno_abierto.formats.reports.reporters import Reporters
from gobierno_abierto.formats.reports.speakers import Speakers
from gobierno_abierto.formats.reports.steps import Step, Steps
from gobierno_abierto.formats.tables import Row
from gobierno_abierto.model import LANGUAGE_TAG, Claim, EdtfDate, Progress, Text
from gobierno_abierto.rules.telling import perhaps
from gobierno_abierto.standards.statuses import progress_of
from gobierno_abierto.words import code_words, filled

# What is said of other tables does not suit these in every word.
_PERIOD_UNCLEAR = attrs.evolve(
    said_of_cells.CELL_NOT_UNDERSTOOD,
    message=phrases.PERIOD_UNCLEAR,
    remedy=phrases.PUT_PERIOD_BACK,
)
_DATE_ASSUMED = attrs.evolve(said_of_cells.DATE_ASSUMED, remedy=phrases.CHECK_DATE)


class Asked(NamedTuple):
    """The document that the reports are about, and what whoever collects them has said.

    `language` is the document's. `received` is the day on which the reports came in, `day_first`
    says in which order dates are written; `None`: it was not said. `keep_names`: who reports
    need not be in the document.
    """

    steps: Steps
    reporters: Reporters
    language: str
    received: date | None
    day_first: bool | None
    keep_names: bool


class Draft(NamedTuple):
    """A claim, the id of the step it is about, and the row it comes from.

    `is_undated`: its day is that on which it was received, and not one that it names.
    """

    step_id: str
    claim: Claim
    place: Place
    is_undated: bool


class RowReader:
    """Reads the rows of one file."""

    def __init__(self, file: str, known: Recognised, notes: Notes, asked: Asked) -> None:
        self._file = file
        self._known = known
        self._notes = notes
        self._asked = asked
        self._speakers = Speakers(asked.reporters, notes, keep_names=asked.keep_names)
        self._tag = _tag(known, asked.language)
        self._among_fractions = any(
            is_fraction(self._line(row, Column.PERCENT)) for row in known.rows
        )

    def draft(self, row: Row) -> Draft | None:
        """What a row claims; `None` if it claims nothing, or if it cannot be known what."""
        step = self._step(row)
        if step is None:
            return None
        if not any(self._line(row, each) for each in SAYING):
            if any(self._line(row, each) for each in FILLED_IN):
                self._notes.tell(said.NOTHING_SAID, row.line, Column.DAY)
            return None
        if self._is_shifted(row, step):
            return None
        return self._drafted(row, step)

    def _drafted(self, row: Row, step: Step) -> Draft | None:
        """All cells are looked at before a row is given up: all faults are told at once."""
        word, progress = self._status(row)
        percent = self._percent(row)
        evidence = self._line(row, Column.EVIDENCE)
        comment = text_words(self._cell(row, Column.COMMENT))
        period = self._period(row)
        day, is_undated = self._day(row)
        by, role = self._speakers.of(
            row.line, self._line(row, Column.BY), self._line(row, Column.ROLE), step
        )
        says_something = bool(word or percent is not None or evidence or comment)
        if day is None or by is None or role is None or not says_something:
            return None
        claim = Claim(
            by=by,
            role=role,
            date=day,
            period=period,
            progress=progress,
            percent=percent,
            reported=word or None,
            evidence=evidence or None,
            comment=Text(pairs=((self._tag, comment),), original=self._tag) if comment else None,
        )
        place = Place(pointer="", line=row.line, file=self._file)
        return Draft(step.step.id, claim, place, is_undated)

    def _cell(self, row: Row, column: Column) -> str:
        place = self._known.places.get(column)
        return "" if place is None or place >= len(row.cells) else row.cells[place]

    def _line(self, row: Row, column: Column) -> str:
        return line_words(self._cell(row, column))

    def _step(self, row: Row) -> Step | None:
        written = self._cell(row, Column.STEP).strip()
        found = self._asked.steps.found(written)
        if len(found) == 1:
            return found[0]
        value = line_words(written)
        if found:
            why, near = filled(phrases.SHARED_ID, id=shown(value)), None
        elif value:
            why = filled(phrases.UNKNOWN_ID, id=shown(value))
            near = self._asked.steps.nearest(value)
        else:
            why, near = phrases.NO_ID, None
        self._notes.tell_value(
            said.STEP_UNKNOWN, row.line, Column.STEP, value, why=why, hint=perhaps(near)
        )
        return None

    def _is_shifted(self, row: Row, step: Step) -> bool:
        title = self._line(row, Column.MILESTONE)
        if not self._asked.steps.is_of_another(step.step.id, title):
            return False
        self._notes.tell(
            said.ROW_SHIFTED, row.line, Column.MILESTONE, id=step.step.id, title=shown(title)
        )
        return True

    def _status(self, row: Row) -> tuple[str, Progress | None]:
        word = self._line(row, Column.STATUS)
        progress = progress_of(word, "words") if word else None
        if word and progress is None:
            known = tuple(code_words(each) for each in Progress)
            self._notes.tell_value(
                said.STATUS_UNKNOWN, row.line, Column.STATUS, word, word=shown(word), known=known
            )
        return word, progress

    def _percent(self, row: Row) -> int | None:
        words = self._line(row, Column.PERCENT)
        if not words:
            return None
        value, fault = percent_of(words, among_fractions=self._among_fractions)
        if fault:
            is_cut = fault is PercentFault.CUT
            self._notes.tell(
                said.PERCENT_UNCLEAR,
                row.line,
                Column.PERCENT,
                cause=fault,
                value=shown(words),
                why=phrases.PERCENTS[fault],
                what=phrases.WHOLE_PART if is_cut else phrases.WITHOUT_PERCENT,
            )
        return value

    def _day(self, row: Row) -> tuple[date | None, bool]:
        words = self._line(row, Column.DAY)
        day = day_of(words, day_first=self._asked.day_first, received=self._asked.received)
        if day.fault:
            why = filled(phrases.DAYS[day.fault], value=shown(words))
            self._notes.tell(said.DAY_UNKNOWN, row.line, Column.DAY, cause=day.fault, why=why)
        elif day.remark and day.value:
            self._notes.tell(
                _DATE_ASSUMED,
                row.line,
                Column.DAY,
                cause=day.remark,
                heading=self._heading(Column.DAY),
                assumed=phrases.ASSUMED[day.remark],
                value=shown(words),
                date=day.value,
            )
        return day.value, day.is_received

    def _period(self, row: Row) -> EdtfDate | None:
        words = self._line(row, Column.PERIOD)
        period = period_of(words) if words else None
        if words and period is None:
            self._notes.tell_value(
                _PERIOD_UNCLEAR,
                row.line,
                Column.PERIOD,
                words,
                heading=self._heading(Column.PERIOD),
                value=shown(words),
            )
        return period

    def _heading(self, column: Column) -> str:
        return shown(self._known.headings[self._known.places[column]])


def _tag(known: Recognised, language: str) -> str:
    """In which language comments are: that of the headings, as the document spells it."""
    if known.lang is None or language.split("-", maxsplit=1)[0] == known.lang:
        return language if LANGUAGE_TAG.fullmatch(language) else known.lang or "es"
    return known.lang
