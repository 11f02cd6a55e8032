"""Strict readers of single values: nothing is converted that was not written so."""

import re
from datetime import date, datetime
from math import isfinite
from typing import Any, NamedTuple, NoReturn

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.model import EdtfDate, ForbiddenCharacterError
from gobierno_abierto.model.characters import require_line
from gobierno_abierto.words import Sentence

# RFC 8984 §1.4.4 LocalDateTime, to the minute or the second.
_LOCAL_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

STRING = Sentence("un texto entre comillas", "a text in quotation marks", "um texto entre aspas")
INTEGER = Sentence("un número entero", "a whole number", "um número inteiro")
BOOLEAN = Sentence("true o false", "true or false", "true ou false")
DATE = Sentence("una fecha año-mes-día", "a date year-month-day", "uma data ano-mês-dia")
MOMENT = Sentence(
    "una fecha y hora local, sin zona", "a local date and time, without a zone",
    "uma data e hora local, sem fuso",
)  # fmt: skip
EDTF = Sentence("una fecha o un periodo", "a date or a period", "uma data ou um período")
OBJECT = Sentence("un objeto entre llaves", "an object in braces", "um objeto entre chaves")
LIST = Sentence("una lista entre corchetes", "a list in brackets", "uma lista entre colchetes")

_NUMBER = Sentence("un número", "a number", "um número")
_STORABLE = Sentence(
    "un número que se pueda guardar", "a number that can be stored",
    "um número que possa ser guardado",
)  # fmt: skip


class NoNumber(NamedTuple):
    """What stands where a number belongs and has no value: ``NaN``, ``1e999``, 5,000 digits."""

    text: str

    def as_fault(self) -> Fault:
        """That it has none."""
        return fault(said.BAD_VALUE, value=shortened(self.text), wanted=_STORABLE, example="40")


def integer(digits: str) -> int | NoNumber:
    """The whole number that is written so; Python reads 4,300 digits."""
    try:
        return int(digits)
    except ValueError:
        return NoNumber(digits)


def real(digits: str) -> float | NoNumber:
    """The number with a fraction or an exponent that is written so."""
    number = float(digits)
    return number if isfinite(number) else NoNumber(digits)


_FOUND = {
    str: STRING,
    bool: BOOLEAN,
    int: _NUMBER,
    float: _NUMBER,
    dict: OBJECT,
    list: LIST,
}


def wrong_type(value: object, wanted: Sentence, example: str) -> NoReturn:
    """Say that `value` is of another type than `wanted`."""
    if value is None:
        raise Faults([fault(said.NULL_VALUE)])
    if isinstance(value, NoNumber):
        if wanted is INTEGER:
            raise Faults([value.as_fault()])
        bad_value(value.text, wanted, example)
    found = _FOUND[type(value)]
    raise Faults([fault(said.WRONG_TYPE, wanted=wanted, found=found, example=example)])


def bad_value(value: str, wanted: Sentence, example: str) -> NoReturn:
    """Say that `value` is of the right type and cannot be."""
    raise Faults([fault(said.BAD_VALUE, value=shortened(value), wanted=wanted, example=example)])


def shortened(value: str) -> str:
    """`value` fit for a message: one line, printable, not endless."""
    printable = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value[:80])
    return printable + ("…" if len(value) > 80 else "")


def forbidden(error: ForbiddenCharacterError) -> NoReturn:
    """Say which character is not allowed."""
    raise Faults([character_fault(error)])


def character_fault(error: ForbiddenCharacterError) -> Fault:
    """Which character is not allowed."""
    return fault(said.FORBIDDEN_CHARACTER, character=f"U+{ord(error.character):04X}")


def read_str(value: Any, _: Any = None) -> str:
    """A string of one line."""
    if value.__class__ is not str:
        wrong_type(value, STRING, '"…"')
    if not value.isprintable():
        try:
            require_line(value)
        except ForbiddenCharacterError as error:
            forbidden(error)
    return value


def read_int(value: Any, _: Any = None) -> int:
    """A whole number; `true` and ``1.0`` are none."""
    if value.__class__ is not int:
        wrong_type(value, INTEGER, "40")
    return value


def read_bool(value: Any, _: Any = None) -> bool:
    """`true` or `false`."""
    if value.__class__ is not bool:
        wrong_type(value, BOOLEAN, "true")
    return value


def read_date(value: Any, _: Any = None) -> date:
    """A day."""
    text = string(value, DATE, '"2012-03-21"')
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    bad_value(text, DATE, '"2012-03-21"')


def read_datetime(value: Any, _: Any = None) -> datetime:
    """A wall-clock time."""
    text = string(value, MOMENT, '"2012-03-21T09:30"')
    if _LOCAL_DATE_TIME.fullmatch(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            pass
    bad_value(text, MOMENT, '"2012-03-21T09:30"')


_EDTF_EXAMPLE = '"2012-03-21", "2012-03", "2012-03-21/2012-03-22"'


def read_edtf(value: Any, _: Any = None) -> EdtfDate:
    """A date with its precision."""
    text = string(value, EDTF, _EDTF_EXAMPLE)
    try:
        return EdtfDate(value=text)
    except ValueError:
        bad_value(text, EDTF, _EDTF_EXAMPLE)


def string(value: Any, wanted: Sentence, example: str) -> str:
    """A string, of whatever meaning."""
    if value.__class__ is not str:
        wrong_type(value, wanted, example)
    return value
