"""Dates as people and programs write them into a cell; nothing is guessed in silence."""

import re
import unicodedata
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from gobierno_abierto.formats.tables.date_words import (
    ALWAYS,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASONS,
    SINCE,
    UNTIL,
)
from gobierno_abierto.model import EdtfDate, edtf

# A date takes up fewer characters than this; a story with a date in it is no date.
_LONGEST = 60

_EDTF = re.compile(r"(\.\.|\d{4}[-\d]*[~?%]?)?(/(\.\.|\d{4}[-\d]*[~?%]?)?)?", re.ASCII)
# ISO 8601, and RFC 3339 as databases print it: the day is that of the clock it was written by.
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|[+-]\d\d(:?\d\d)?))?")
_HOUR = re.compile(r" \d{1,2}:\d\d(:\d\d)?( ?[ap]\.? ?m\.?)?$")
_NUMBERS = re.compile(r"(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})", re.ASCII)
# Days since 30 December 1899 in spreadsheets: 10000 is in 1927, 99999 in 2173.
_SERIAL = re.compile(r"[1-9]\d{4}(\.0)?", re.ASCII)
_SERIAL_START = date(1899, 12, 30)
_YEARS = re.compile(r"(\d{4}) ?[-–/] ?(\d{4})", re.ASCII)
_SHORT_YEARS = re.compile(r"(\d{2})(\d{2}) ?[-–/] ?(\d{2})", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{4})", re.ASCII)
_BETWEEN = re.compile(
    r" (?:-|–|to|through|hasta|al|ate) | a (?=\d|[a-z]+ )"
    r"|(?<=\d{4})[–-](?=[a-z])|(?<=[a-z])[–-](?=[a-z])"
)
# EDTF: the first quarter of a year.
_FIRST_QUARTER = 33
_WORDS = re.compile(r"[a-z]+|\d+", re.ASCII)
_BEFORE_RANGE = re.compile(r"(?:de|del|desde|from|entre) ")
_FILLING = frozenset(
    {"de", "del", "do", "da", "of", "the", "el", "o", "a", "er", "ro", "st", "nd", "rd", "th"}
)


# Whether dates in numbers have the day first; `None`: it is not known.
DayFirst = bool | None


class DateRemark(StrEnum):
    """What is to be said of a date that was read, or was not."""

    AMBIGUOUS = "ambiguous"
    TWO_DIGIT_YEAR = "two-digit-year"
    SERIAL = "serial"
    UNREADABLE = "unreadable"


class WrittenDate(NamedTuple):
    """What a cell says as a date; `None` if it says none.

    `remark` is `None` where nothing was assumed. An ambiguous date has only the year.
    """

    date: EdtfDate | None
    remark: DateRemark | None = None


_UNREADABLE = WrittenDate(None, DateRemark.UNREADABLE)
_NEITHER_END = "../.."
_ALWAYS = WrittenDate(edtf(_NEITHER_END))


def written_date(words: str, *, day_first: DayFirst = None) -> WrittenDate:
    """The date that `words` say: ISO 8601, EDTF, or as people write in es, en and pt.

    Of ``3/4/2016`` nobody can tell which is the day: it stays ambiguous unless `day_first` says
    in which order the dates of the table are written. A year of two digits and the serial number
    of a spreadsheet are read, and remarked. Blank words are no date, and no remark.

    >>> written_date("1er trimestre de 2013").date.value
    '2013-33'
    >>> written_date("3/4/2016")
    WrittenDate(date=EdtfDate(value='2016'), remark=<DateRemark.AMBIGUOUS: 'ambiguous'>)
    """
    # Whole stories are not worth remembering.
    if len(words) > 4 * _LONGEST:
        return _UNREADABLE if words.strip() else WrittenDate(None)
    return _written(words, day_first)


@lru_cache(maxsize=8192)
def _written(words: str, day_first: DayFirst) -> WrittenDate:
    plain = _plain(words)
    if not plain:
        return WrittenDate(None)
    if len(plain) > _LONGEST:
        return _UNREADABLE
    try:
        found = (
            _standing(plain, words.strip()) or _numbers(plain, day_first) or _said(plain, day_first)
        )
    except ValueError:
        # The calendar has no year 0.
        return _UNREADABLE
    return found or _UNREADABLE


def _plain(words: str) -> str:
    """Small letters without accents and ordinal marks, single spaces, no full stop at the end."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(bare.replace(",", " ").split()).strip(" .;")


def _standing(plain: str, words: str) -> WrittenDate | None:
    """What is written by a standard, or by a machine."""
    if _SERIAL.fullmatch(plain):
        day = _SERIAL_START + timedelta(days=int(plain[:5]))
        return WrittenDate(edtf(day.isoformat()), DateRemark.SERIAL)
    moment = _MOMENT.fullmatch(plain.upper())
    if moment:
        return _day_or_none(moment[1])
    short = _SHORT_YEARS.fullmatch(plain)
    if short and int(short[3]) == int(short[2]) + 1 and 12 < int(short[3]) < _FIRST_QUARTER:
        # 2020-21 is two years to most people, and to EDTF the spring of the first.
        years = edtf(f"{short[1]}{short[2]}/{short[1]}{short[3]}")
        return WrittenDate(years, DateRemark.TWO_DIGIT_YEAR)
    # "2013/.." ends with what is no full stop.
    return next((found for each in (words, plain) if (found := _edtf(each))), None)


def _edtf(value: str) -> WrittenDate | None:
    return _day_or_none(value) if _EDTF.fullmatch(value) else None


def _day_or_none(value: str) -> WrittenDate | None:
    if not value.strip("./") and value != _NEITHER_END:
        return None
    try:
        return WrittenDate(edtf(value))
    except ValueError:
        return None


def _numbers(plain: str, day_first: DayFirst) -> WrittenDate | None:
    """Three numbers with something between them, in whatever order."""
    pair = _MONTH_AND_YEAR.fullmatch(plain)
    if pair:
        return _day_or_none(f"{pair[2]}-{int(pair[1]):02d}") if int(pair[1]) <= 12 else None
    found = _NUMBERS.fullmatch(_HOUR.sub("", plain))
    if not found:
        return None
    one, two, last = int(found[1]), int(found[3]), found[4]
    if len(found[1]) == 4:
        return _dated(one, two, int(last)) if len(last) == 2 else None
    if len(found[1]) > 2:
        return None
    year, remark = _year(last)
    if one == two or (one > 12) != (two > 12):
        day, month = (two, one) if two > 12 else (one, two)
    elif one > 12:
        return None
    elif day_first is None:
        return WrittenDate(edtf(f"{year:04d}"), DateRemark.AMBIGUOUS) if min(one, two) else None
    else:
        day, month = (one, two) if day_first else (two, one)
    return _dated(year, month, day, remark)


def _dated(year: int, month: int, day: int, remark: DateRemark | None = None) -> WrittenDate | None:
    try:
        return WrittenDate(edtf(date(year, month, day).isoformat()), remark)
    except ValueError:
        return None


def _year(digits: str) -> tuple[int, DateRemark | None]:
    """A year; of two digits the one that POSIX takes them for."""
    if len(digits) == 4:
        return int(digits), None
    short = int(digits)
    return (2000 if short < 69 else 1900) + short, DateRemark.TWO_DIGIT_YEAR


def _said(plain: str, day_first: DayFirst) -> WrittenDate | None:
    """What is said in words: a month, a part of a year, a season, a beginning, an end."""
    if plain in ALWAYS:
        return _ALWAYS
    years = _YEARS.fullmatch(plain)
    if years:
        return WrittenDate(edtf(f"{years[1]}/{years[2]}"))
    return _in_words(plain) or _ranged(plain, day_first)


def _in_words(plain: str) -> WrittenDate | None:
    words = [each for each in _WORDS.findall(plain) if each not in _FILLING]
    if len(words) > 4 or _WORDS.sub("", plain).strip(" ./-'"):
        return None
    return _of_month(words) or _of_season(words) or _of_part(words)


def _of_month(words: list[str]) -> WrittenDate | None:
    months = [MONTHS[each] for each in words if each in MONTHS]
    numbers = [each for each in words if each.isdigit()]
    if len(months) != 1 or len(months) + len(numbers) != len(words):
        return None
    if len(numbers) == 1 and len(numbers[0]) in (2, 4) and words[-1] == numbers[0]:
        year, remark = _year(numbers[0])
        return WrittenDate(edtf(f"{year:04d}-{months[0]:02d}"), remark)
    if len(numbers) == 2 and len(numbers[0]) <= 2 and len(numbers[1]) in (2, 4):
        year, remark = _year(numbers[1])
        return _dated(year, months[0], int(numbers[0]), remark)
    return None


def _of_season(words: list[str]) -> WrittenDate | None:
    seasons = [SEASONS[each] for each in words if each in SEASONS]
    years = [each for each in words if each.isdigit() and len(each) == 4]
    if len(words) != 2 or len(seasons) != 1 or len(years) != 1:
        return None
    return WrittenDate(edtf(f"{years[0]}-{seasons[0]}"))


def _of_part(words: list[str]) -> WrittenDate | None:
    if words.count("third") and not PARTS.keys() & set(words):
        # "First third of 2014": the ordinal of a half, and the name of the part.
        last = len(words) - 1 - words[::-1].index("third")
        words = [*words[:last], "cuatrimestre", *words[last + 1 :]]
    parts = [PARTS[each] for each in words if each in PARTS]
    years = [each for each in words if each.isdigit() and len(each) == 4]
    nths = [ORDINALS[each] for each in words if each in ORDINALS]
    if len(words) != 3 or len(parts) != 1 or len(years) != 1 or len(nths) != 1:
        return None
    before, most = parts[0]
    return WrittenDate(edtf(f"{years[0]}-{before + nths[0]}")) if nths[0] <= most else None


def _ranged(plain: str, day_first: DayFirst) -> WrittenDate | None:
    for starts, pattern in ((SINCE, "{}/.."), (UNTIL, "../{}")):
        start = next((each for each in starts if plain.startswith(each)), None)
        if start and not _BETWEEN.search(plain[len(start) :]):
            return _open_ended(written_date(plain[len(start) :], day_first=day_first), pattern)
    sides = _BETWEEN.split(_BEFORE_RANGE.sub("", plain, count=1), maxsplit=1)
    if len(sides) != 2:
        return None
    last = written_date(sides[1], day_first=day_first)
    first = written_date(sides[0], day_first=day_first)
    if first.date is None and last.date is not None:
        # "January to June 2016": the year is said once.
        year = last.date.value[:4]
        first = written_date(f"{sides[0]} {year}", day_first=day_first)
    if first.date is None or last.date is None or "/" in first.date.value + last.date.value:
        return None
    both = edtf(f"{first.date.value}/{last.date.value}")
    return WrittenDate(both, first.remark or last.remark)


def _open_ended(known: WrittenDate, pattern: str) -> WrittenDate | None:
    if known.date is None or "/" in known.date.value:
        return None
    return WrittenDate(edtf(pattern.format(known.date.value)), known.remark)
