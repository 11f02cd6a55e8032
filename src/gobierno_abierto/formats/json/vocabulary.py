"""Codes that are not in the list, and the one that may have been meant."""

import unicodedata
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.scalars import STRING, shortened, string
from gobierno_abierto.words import Language, Sentence, alike, code_words, composed, filled

# How alike a word must be to a code, or to the words for it (1.0: the same).
_ALIKE = 0.7

# No word for a code is longer.
_LONGEST = 40

# To guess what a word was meant to be takes long: in one file, it is done for so many different
# words of a list. Who has written more wrong ones has made no slip.
_GUESSED = 100

_NO_HINT = alike("")
_HINT = Sentence("¿Será «{code}»? ", "Is it “{code}”? ", "Será «{code}»? ")


_guessed: ContextVar[dict[Hashable, set[str]] | None] = ContextVar("_guessed", default=None)


@contextmanager
def guesses_of_one_file() -> Iterator[None]:
    """While a file is read: only so many different words of each list are guessed at."""
    token = _guessed.set({})
    try:
        yield
    finally:
        _guessed.reset(token)


def may_guess(word: str, of: Hashable) -> bool:
    """Whether `word` is one of the first that this file has instead of a word of the list `of`."""
    by_list = _guessed.get()
    if by_list is None:
        return True
    words = by_list.setdefault(of, set())
    if word in words:
        return True
    if len(words) >= _GUESSED:
        return False
    words.add(word)
    return True


class Vocabulary:
    """The codes of a list, and what people may write instead of them: the words for them."""

    def __init__(self, words: Mapping[str, Sentence]) -> None:
        self._words = words
        # Whoever writes a wrong code writes it often.
        self._hint = lru_cache(maxsize=256)(self._guess)

    @cached_property
    def _shown(self) -> Sentence:
        return composed(self._glossed)

    @cached_property
    def _meant(self) -> dict[str, str]:
        meant: dict[str, str] = {}
        for code, sentence in self._words.items():
            for word in (code, *sentence.in_every_language()):
                meant.setdefault(plainly(word), code)
        return meant

    def _glossed(self, lang: Language) -> str:
        pairs = [(code, words.in_language(lang)) for code, words in self._words.items()]
        return ", ".join(code if code == word else f"{code} ({word})" for code, word in pairs)

    def unknown(self, value: str) -> Fault:
        """That `value` is none of the codes, which they are, and which may have been meant.

        The latter of the first hundred different values that a file has instead of codes.
        """
        word = value[:_LONGEST]
        hint = self._hint(word) if may_guess(word, id(self)) else _NO_HINT
        return fault(said.UNKNOWN_CODE, value=shortened(value), hint=hint, known=self._shown)

    def _guess(self, word: str) -> Sentence:
        plain = plainly(word)
        holding = {code for known, code in self._meant.items() if plain in known}
        # A word that several have in common tells none of them from the others.
        if plain not in self._meant and len(holding) > 1:
            return _NO_HINT
        near = get_close_matches(plain, self._meant, n=1, cutoff=_ALIKE)
        return filled(_HINT, code=self._meant[near[0]]) if near else _NO_HINT


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
