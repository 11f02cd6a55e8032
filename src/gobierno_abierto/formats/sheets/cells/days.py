"""Days and dates in cells, however people type them; nothing is guessed in silence."""

import re
from datetime import date, datetime, time, timedelta

import attrs

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets import phrases
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells import phrases as cell_phrases
from gobierno_abierto.formats.sheets.cells.values import (
    Desk,
    Got,
    assumed,
    misfit,
    plain,
    refused,
    to_second,
    told,
)
from gobierno_abierto.formats.tables import DateRemark, WrittenDate, heading_key, written_date
from gobierno_abierto.model import EdtfDate, edtf, exact_days
from gobierno_abierto.words import Sentence, date_words

# Spreadsheets count days from 1900 on, and get its first two months wrong (ECMA-376 part 1,
# §18.17.4.1): what lies before is written out.
FIRST_YEAR = 1901
_OLDEST = 1900
_EPOCH = date(1899, 12, 30)
_SERIALS = range(367, 110_000)
# Days that not every month has, and what makes a date of a day and a month.
_LAST_DAYS = re.compile(r"\b(?:29|3[01])\b", re.ASCII)
_WITH_YEAR = ("/2024", " 2024")
_YEARS = range(1000, 10_000)

# The days of the week in Spanish, English and Portuguese, whole and cut short.
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lunes lun monday mon segunda-feira segunda seg",
            "martes mar tuesday tue tues terca-feira terca ter",
            "miercoles mie wednesday wed quarta-feira quarta qua",
            "jueves jue thursday thu thur thurs quinta-feira quinta qui",
            "viernes vie friday fri sexta-feira sexta sex",
            "sabado sab saturday sat",
            "domingo dom sunday sun",
        )
    )
    for name in names.split()
}
_WEEKDAY_FIRST = re.compile(r"([^\W\d_]{3,10}(?:-feira)?)[.,]*\s+(?=\S)")
# Midnight is what programs write after a day that has no hour.
_HOUR_AFTER = re.compile(r"\d[Tt ,]+(?!0?0:00(?::00(?:[.]0+)?)?(?!\S))\d{1,2}:\d\d", re.ASCII)


@attrs.frozen
class Day:
    """A day of the calendar."""

    shown: str = "date"
    choices: str | None = None

    def cell(self, value: date, desk: Desk) -> Value:  # noqa: ARG002
        """What to write."""
        return value if value.year >= FIRST_YEAR else value.isoformat()

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        got = _dated(cell)
        if got.value is None:
            return got
        days = exact_days(got.value)
        if days is None or days[0] != days[1]:
            return misfit(cell, phrases.DAY)
        return Got(days[0], got.remark)


@attrs.frozen
class Dated:
    """A date that is as precise as what is known (EDTF)."""

    shown: str = "date"
    choices: str | None = None

    def cell(self, value: EdtfDate, desk: Desk) -> Value:
        """What to write: a day as a date, all else as people write it, if that reads back."""
        days = exact_days(value)
        if days and "/" not in value.value:
            return value.value if days[0].year < FIRST_YEAR else days[0]
        words = date_words(value, desk.lang)
        return words if written_date(words) == WrittenDate(value) else value.value

    def read(self, cell: Value, desk: Desk) -> Got:  # noqa: ARG002
        """What a cell that is not blank says."""
        return _dated(cell)


def _dated(cell: Value) -> Got:
    """The date that a cell says, as a date, as a number, or in words."""
    if isinstance(cell, datetime):
        return _without_hour(cell)
    if isinstance(cell, date):
        return Got(edtf(cell.isoformat()))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _of_number(cell)
    words = plain(cell) or ""
    weekday, rest = _parted(words)
    written = written_date(rest)
    if written.remark is DateRemark.AMBIGUOUS:
        return refused(said.AMBIGUOUS_DATE, value=told(words))
    if written.date is None:
        return misfit(cell, _wanted(rest))
    days = exact_days(written.date)
    if days and days[0].year < _OLDEST and written.date.value != rest.strip():
        # 14/05/0030: nobody means that year. What we write of it is written as in EDTF.
        return misfit(cell, cell_phrases.FULL_YEAR)
    if weekday is not None and days and days[0].weekday() != weekday:
        return misfit(cell, phrases.DATE_OF_ITS_WEEKDAY)
    if _HOUR_AFTER.search(rest):
        return Got(written.date, assumed(cell, written.date, phrases.HOUR_LEFT_OUT))
    if written.remark:
        return Got(written.date, assumed(cell, written.date, phrases.ASSUMED[written.remark]))
    return Got(written.date)


def _wanted(words: str) -> Sentence:
    """What is wanted in the place of words that are no date; it says what they lack."""
    if written_date(_LAST_DAYS.sub("01", words)).date is not None:
        return phrases.NO_SUCH_DAY
    if not words.strip().isdigit() and any(
        written_date(f"{words}{with_year}").date is not None for with_year in _WITH_YEAR
    ):
        return phrases.NO_YEAR
    return phrases.DATE


def _without_hour(moment: datetime) -> Got:
    moment = to_second(moment)
    day = edtf(moment.date().isoformat())
    if moment.time() == time():
        return Got(day)
    return Got(day, assumed(moment, day, phrases.HOUR_LEFT_OUT))


def _of_number(cell: float) -> Got:
    """A year, or the days that a spreadsheet counts."""
    if cell in _YEARS and cell < 2200:
        return Got(edtf(f"{int(cell):04d}"))
    if int(cell) not in _SERIALS:
        return misfit(cell, phrases.DATE)
    day = edtf((_EPOCH + timedelta(days=int(cell))).isoformat())
    return Got(day, assumed(cell, day, phrases.ASSUMED[DateRemark.SERIAL]))


def _parted(words: str) -> tuple[int | None, str]:
    """The day of the week before a date (0: Monday; `None`: there is none), and the date.

    What is a date as it stands begins with none: "mar" is a Tuesday, and March.
    """
    found = _WEEKDAY_FIRST.match(words)
    if not found or written_date(words).date:
        return None, words
    weekday = _WEEKDAYS.get(heading_key(found[1]))
    return (None, words) if weekday is None else (weekday, words[found.end() :])
