"""A board for other programs: names, codes and dates, and no sentences but explanations."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import attrs

from gobierno_abierto.formats.json.texts import write_text
from gobierno_abierto.model import EdtfDate, Record, Text
from gobierno_abierto.publish.board.kinds import Board, Conclusion, Indicator, Review
from gobierno_abierto.standards.progress import Score
from gobierno_abierto.standards.timing import Timing
from gobierno_abierto.words import Language

Plain = Any


def board_plain(board: Board, lang: Language) -> dict[str, Plain]:
    """The board as dictionaries, lists, strings and numbers; `null`: it is not known.

    Texts have all their languages. What the reviews lead to is explained in `lang`.
    """
    return {
        "today": board.today.isoformat() if board.today else None,
        "wanted": _plain(board.wanted, lang) if board.wanted else None,
        "undated": board.undated,
        "plans": _plain(board.plans, lang),
    }


def _plain(value: Any, lang: Language) -> Plain:
    if isinstance(value, Text):
        return write_text(value)
    if isinstance(value, EdtfDate):
        return value.value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Score):
        return {"least": float(value.least), "most": float(value.most), "known": value.known}
    if isinstance(value, Timing):
        return _members(value, lang, late=value.is_late)
    if isinstance(value, Conclusion):
        return _conclusion(value, lang)
    if isinstance(value, Review | Indicator):
        return _reviewed(value, lang)
    if isinstance(value, tuple):
        return [_plain(each, lang) for each in value]
    return _members(value, lang) if attrs.has(value.__class__) else value


def _members(value: Any, lang: Language, **more: Plain) -> dict[str, Plain]:
    fields = attrs.fields(value.__class__)
    plain = {each.name: _plain(getattr(value, each.name), lang) for each in fields}
    if isinstance(value, Record) and not value.extensions:
        del plain["extensions"]
    return {**plain, **more}


def _conclusion(found: Conclusion, lang: Language) -> dict[str, Plain]:
    verdict = found.verdict
    return {
        "key": found.key,
        "value": verdict.value,
        "missing": verdict.missing.value if verdict.missing else None,
        "constraint": verdict.constraint,
        "explained": verdict.explained(lang),
    }


def _reviewed(found: Review | Indicator, lang: Language) -> Mapping[str, Plain]:
    if isinstance(found, Review):
        return {
            "report": found.code,
            "date": _plain(found.date, lang),
            "indicators": _plain(found.indicators, lang),
        }
    said = found.said.label.in_language(lang) if found.said else found.coding.label
    return {"indicator": found.coding.indicator, "code": found.coding.code, "label": said}
