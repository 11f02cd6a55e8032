"""From the words in a row to the values of fields, by what a field holds."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from gobierno_abierto.formats.json.vocabulary import plainly
from gobierno_abierto.formats.tables import DateRemark, written_date
from gobierno_abierto.formats.trackers.mapping.fields import (
    Shape,
    holds_numbers,
    shapes,
    vocabulary,
)
from gobierno_abierto.formats.trackers.mapping.nouns import Mapped, Span, Tongues, Wanted
from gobierno_abierto.formats.trackers.reading import phrases
from gobierno_abierto.formats.trackers.reading.reader import Reader, allowed_line
from gobierno_abierto.model import EdtfDate, edtf
from gobierno_abierto.model.edtf import exact_days

_NUMBER = re.compile(r"(\d{1,9})(\.0+)?", re.ASCII)
_CODE_NUMBER = re.compile(r"\d{1,3}", re.ASCII)
_DATE_FAULTS = {
    DateRemark.AMBIGUOUS: phrases.TWO_DATES,
    DateRemark.TWO_DIGIT_YEAR: phrases.TWO_DIGITS,
    DateRemark.SERIAL: phrases.SERIAL,
    DateRemark.UNREADABLE: phrases.NO_DATE,
}


def fields(reader: Reader) -> dict[str, Any]:
    """The values of all fields that the row has."""
    known = shapes(reader.table.level)
    found = {name: _field(reader, name, known[name], each) for name, each in reader.table.fields}
    return {name: value for name, value in found.items() if value not in (None, ())}


def _field(reader: Reader, name: str, shape: Shape, mapped: Mapped) -> Any:
    if isinstance(mapped, Tongues):
        return reader.text(mapped)
    if isinstance(mapped, Span):
        return _span(reader, mapped)
    return _BY_SHAPE[shape](reader, name, mapped)


def _line(reader: Reader, _: str, wanted: Wanted) -> str | None:
    return reader.line(wanted)


def _date(reader: Reader, _: str, wanted: Wanted) -> EdtfDate | None:
    if wanted.fixed is not None:
        return edtf(str(wanted.fixed))
    for piece in reader.some(wanted, phrases.A_DATE, one=True):
        when, remark = written_date(piece.words, day_first=reader.desk.mapping.day_first)
        if remark:
            reader.not_understood(piece, _DATE_FAULTS[remark], date=when or "")
        return when
    return None


def _span(reader: Reader, span: Span) -> EdtfDate | None:
    """A period of two dates; an end that is not known is unknown, and one alone is itself."""
    start = _date(reader, "", span.start) if span.start else None
    end = _date(reader, "", span.end) if span.end else None
    if (start and "/" in start.value) or (end and "/" in end.value):
        return start or end
    if start is None and end is None:
        return None
    # EDTF: an end of which nothing is known is left blank.
    return edtf(f"{start.value if start else ''}/{end.value if end else ''}")


def _day(reader: Reader, name: str, wanted: Wanted) -> date | None:
    if isinstance(wanted.fixed, date):
        return wanted.fixed
    when = _date(reader, name, wanted)
    days = exact_days(when) if when else None
    if days and days[0] == days[1]:
        return days[0]
    for piece in reader.some(wanted, phrases.A_DAY, one=False) if when else ():
        reader.not_understood(piece, phrases.NO_SUCH_THING, wanted=phrases.A_DAY)
    return None


def _number(reader: Reader, _: str, wanted: Wanted) -> int | None:
    if wanted.fixed is not None:
        return int(wanted.fixed)
    for piece in reader.some(wanted, phrases.A_NUMBER, one=True):
        found = _NUMBER.fullmatch(piece.words.removesuffix("%").strip())
        if found:
            return int(found[1])
        reader.not_understood(piece, phrases.NO_SUCH_THING, wanted=phrases.A_NUMBER)
    return None


def _reference(reader: Reader, _: str, wanted: Wanted) -> str | None:
    found = reader.raw(wanted)
    return found and reader.desk.ids.get((reader.table.level, found), found)


def _one_code(reader: Reader, name: str, wanted: Wanted) -> Any:
    return next(iter(_codes(reader, name, wanted, one=True)), None)


def _codes(reader: Reader, name: str, wanted: Wanted, *, one: bool = False) -> tuple[Any, ...]:
    if wanted.fixed is not None:
        return tuple(_code(reader, name, str(each)) for each in _fixed(wanted))
    known = {plainly(word): code for word, code in (wanted.words or {}).items()}
    codes: dict[Any, None] = {}
    for piece in reader.some(wanted, phrases.A_CODE, one=one):
        words = allowed_line(piece.words)
        code = words if wanted.words is None else known.get(plainly(words))
        value = _code(reader, name, code) if code else None
        if value is None:
            reader.not_understood(piece, phrases.NO_SUCH_THING, wanted=phrases.A_CODE)
        else:
            codes[value] = None
    return tuple(codes)


def _code(reader: Reader, name: str, code: str) -> Any:
    """A code as the field holds it; `None`: it cannot be one."""
    if holds_numbers(reader.table.level, name):
        return int(code) if _CODE_NUMBER.fullmatch(code) else None
    closed = vocabulary(reader.table.level, name)
    if closed:
        return next((each for each in closed if each.value == code), None)
    return code


def _organization(reader: Reader, name: str, wanted: Wanted) -> str | None:
    return next(iter(_organizations(reader, name, wanted, one=True)), None)


def _organizations(reader: Reader, _: str, wanted: Wanted, *, one: bool = False) -> tuple[str, ...]:
    if wanted.fixed is not None:
        names = _fixed(wanted)
    else:
        pieces = reader.some(wanted, phrases.A_NAME, one=one)
        names = tuple(allowed_line(each.words) for each in pieces)
    return tuple(dict.fromkeys(reader.desk.organization(each) for each in names))


def _fixed(wanted: Wanted) -> tuple[Any, ...]:
    return wanted.fixed if isinstance(wanted.fixed, tuple) else (wanted.fixed,)


_BY_SHAPE: Mapping[Shape, Callable[[Reader, str, Wanted], Any]] = {
    Shape.LINE: _line,
    Shape.DATE: _date,
    Shape.DAY: _day,
    Shape.NUMBER: _number,
    Shape.REFERENCE: _reference,
    Shape.CODE: _one_code,
    Shape.CODES: _codes,
    Shape.ORGANIZATION: _organization,
    Shape.ORGANIZATIONS: _organizations,
}
