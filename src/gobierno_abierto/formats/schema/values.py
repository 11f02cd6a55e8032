"""Values that are no objects of ours: texts, dates, lines."""

from collections.abc import Callable
from typing import Any

from gobierno_abierto.formats.schema.telling import Teller
from gobierno_abierto.model import EdtfDate, Text
from gobierno_abierto.words import Sentence
from gobierno_abierto.words.members import described

Schema = dict[str, Any]

# ECMA-262 patterns. In Python a bare `$` also matches before a last line feed, hence `_END`.
_END = r"(?!\n)$"
# RFC 5646 §2.1, without extensions and private use.
_TAG = rf"^[a-z]{{2,3}}(-[A-Z][a-z]{{3}})?(-([A-Z]{{2}}|[0-9]{{3}}))?(-[a-z0-9]{{5,8}})*{_END}"
# Control characters: in a line no breaks and tabs either.
_TEXT = r"^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$"
_LINE = rf"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*{_END}"
_DAY = "(0[1-9]|[12][0-9]|3[01])"
_MONTH = "(0[1-9]|1[0-2])"
_YEAR = "(?!0000)[0-9]{4}"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
# EDTF: seasons 21 to 24, quarters 33 to 36, quadrimesters 37 to 39, semesters 40 and 41.
_POINT = f"{_YEAR}(-{_MONTH}(-{_DAY})?|-(2[1-4]|3[3-9]|4[01]))?[~?%]?"
_EDTF = rf"^({_POINT}|({_POINT}|\.\.)?/({_POINT}|\.\.)?){_END}"


def _told(title: Sentence, meaning: Sentence, **keywords: Any) -> Callable[[Teller], Schema]:
    return lambda tell: {**tell.both(title, meaning), **keywords}


def _text(tell: Teller) -> Schema:
    words = described(Text)
    members = words.members
    tag = {"type": "string", "pattern": _TAG}
    return {
        **tell.both(words.title, words.meaning),
        "type": "object",
        "properties": {
            "original": {**tell.both(*members["original"][:2]), **tag},
            "unofficial": {
                **tell.both(*members["unofficial"][:2]), "type": "array", "items": tag,
            },
        },
        "patternProperties": {_TAG: {"type": "string", "pattern": _TEXT}},
        "additionalProperties": False,
        # There are words in some language, and with several it is said which was the first.
        "not": {"propertyNames": {"enum": ["original", "unofficial"]}},
        "anyOf": [
            {"required": ["original"]},
            {"maxProperties": 1},
            {"required": ["unofficial"], "maxProperties": 2},
        ],
    }  # fmt: skip


VALUES: dict[str, Callable[[Teller], Schema]] = {
    "Line": _told(
        Sentence("Texto de una línea", "Text of one line", "Texto de uma linha"),
        Sentence(
            es="Sin saltos de línea, tabuladores ni otros caracteres de control.",
            en="Without line breaks, tabs or other control characters.",
            pt="Sem quebras de linha, tabulações nem outros caracteres de controle.",
        ),
        type="string",
        pattern=_LINE,
    ),
    "Date": _told(
        Sentence("Día", "Day", "Dia"),
        Sentence(
            es="Año, mes y día, como 2012-03-21.",
            en="Year, month and day, such as 2012-03-21.",
            pt="Ano, mês e dia, como 2012-03-21.",
        ),
        type="string",
        format="date",
        pattern=f"^{_YEAR}-{_MONTH}-{_DAY}{_END}",
    ),
    "LocalDateTime": _told(
        Sentence("Fecha y hora local", "Local date and time", "Data e hora local"),
        Sentence(
            es="Lo que marca el reloj de la pared de la sede, sin zona ni diferencia horaria, como "
            "2012-03-21T09:30.",
            en="What the clock on the wall of the venue shows, without zone or offset, such as "
            "2012-03-21T09:30.",
            pt="O que marca o relógio da parede do local, sem fuso nem diferença horária, como "
            "2012-03-21T09:30.",
        ),
        type="string",
        pattern=f"^{_YEAR}-{_MONTH}-{_DAY}T{_TIME}{_END}",
    ),
    "EdtfDate": lambda tell: {
        **tell.both(described(EdtfDate).title, described(EdtfDate).meaning),
        "type": "string",
        "pattern": _EDTF,
    },
    "Text": _text,
}
