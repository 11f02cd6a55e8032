"""Codes that are not in the list, and the one that may have been meant."""

import unicodedata
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.scalars import STRING, shortened, string
from gobierno_abierto.words import Sentence, code_words

# How alike a word must be to a code, or to the words for it (1.0: the same).
_ALIKE = 0.7

_NO_HINT = Sentence("", "", "")
_HINT = Sentence("¿Será «{code}»? ", "Is it “{code}”? ", "Será «{code}»? ")


def code_reader(codes: type[StrEnum]) -> Callable[[Any, Any], StrEnum]:
    """A reader of one closed vocabulary."""
    by_value = {code.value: code for code in codes}

    def read_code(value: Any, _: Any = None) -> StrEnum:
        found = by_value.get(value) if value.__class__ is str else None
        if found is None:
            text = string(value, STRING, f'"{next(iter(by_value))}"')
            raise Faults(
                [unknown_code(text, {name: code_words(by_value[name]) for name in by_value})]
            )
        return found

    return read_code


def unknown_code(value: str, vocabulary: Mapping[str, Sentence]) -> Fault:
    """That `value` is none of the codes, each with its words; people write the words."""
    meant = _meant(value, vocabulary)
    hint = Sentence(*(each.format(code=meant) for each in _HINT)) if meant else _NO_HINT
    return fault(
        said.UNKNOWN_CODE, value=shortened(value), hint=hint, known=_with_words(vocabulary)
    )


def _with_words(vocabulary: Mapping[str, Sentence]) -> Sentence:
    in_each = zip(*vocabulary.values(), strict=True)
    return Sentence(
        *(
            ", ".join(
                code if code == word else f"{code} ({word})"
                for code, word in zip(vocabulary, words, strict=True)
            )
            for words in in_each
        )
    )


def _meant(value: str, vocabulary: Mapping[str, Sentence]) -> str | None:
    written = plainly(value[:80])
    likeness = {
        code: max(SequenceMatcher(None, written, plainly(word)).ratio() for word in (code, *words))
        for code, words in vocabulary.items()
    }
    best = max(likeness, key=lambda code: likeness[code])
    return best if likeness[best] >= _ALIKE else None


def plainly(word: str) -> str:
    """`word` without accents, capitals and hyphens."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in letters if each.isalnum())
