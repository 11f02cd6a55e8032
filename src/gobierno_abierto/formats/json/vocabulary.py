"""Codes that are not in the list, and the one that may have been meant."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.scalars import STRING, shortened, string
from gobierno_abierto.words import Sentence, code_words

# How alike a word must be to a code, or to the words for it (1.0: the same).
_ALIKE = 0.7

# No word for a code is longer.
_LONGEST = 40

_NO_HINT = Sentence("", "", "")
_HINT = Sentence("¿Será «{code}»? ", "Is it “{code}”? ", "Será «{code}»? ")


class Vocabulary:
    """The codes of a list, and what people may write instead of them: the words for them."""

    def __init__(self, words: Mapping[str, Sentence]) -> None:
        self._codes = tuple(words)
        in_each = zip(*words.values(), strict=True)
        self._shown = Sentence(*(self._glossed(each) for each in in_each))
        self._meant: dict[str, str] = {}
        for code, sentence in words.items():
            for word in (code, *sentence):
                self._meant.setdefault(plainly(word), code)

    def _glossed(self, words: Iterable[str]) -> str:
        pairs = zip(self._codes, words, strict=True)
        return ", ".join(code if code == word else f"{code} ({word})" for code, word in pairs)

    def unknown(self, value: str) -> Fault:
        """That `value` is none of the codes, which they are, and which may have been meant."""
        near = get_close_matches(plainly(value[:_LONGEST]), self._meant, n=1, cutoff=_ALIKE)
        hint = _NO_HINT
        if near:
            hint = Sentence(*(each.format(code=self._meant[near[0]]) for each in _HINT))
        return fault(said.UNKNOWN_CODE, value=shortened(value), hint=hint, known=self._shown)


def code_reader(codes: type[StrEnum]) -> Callable[[Any, Any], StrEnum]:
    """A reader of one closed vocabulary."""
    by_value = {code.value: code for code in codes}
    vocabulary = Vocabulary({name: code_words(code) for name, code in by_value.items()})

    def read_code(value: Any, _: Any = None) -> StrEnum:
        found = by_value.get(value) if value.__class__ is str else None
        if found is None:
            text = string(value, STRING, f'"{next(iter(by_value))}"')
            raise Faults([vocabulary.unknown(text)])
        return found

    return read_code


def plainly(word: str) -> str:
    """`word` without accents, capitals and hyphens."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in letters if each.isalnum())
