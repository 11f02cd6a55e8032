"""Speaking to one reader, and remembering in which languages was spoken."""

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, TypeVar, cast

from gobierno_abierto.model import Text
from gobierno_abierto.words import (
    Language,
    Sentence,
    Words,
    chosen,
    kind_label,
    language,
    listed,
    say,
)

T = TypeVar("T")


class Heard(NamedTuple):
    """In which languages of the document was spoken, and whether in the library's own."""

    tags: frozenset[str]
    framed: bool


Memory = dict[Hashable, tuple[Any, Heard]]


class Voice:
    """The words of the document and of the library for one reader, in one value of a property.

    `reader` is the BCP 47 tag that is asked for among translations, `lang` the language of the
    library's own words.
    """

    __slots__ = ("_framed", "_memory", "_tags", "lang", "reader")

    def __init__(
        self, reader: str, *, lang: Language | None = None, memory: Memory | None = None
    ) -> None:
        self.reader = reader
        self.lang: Language = lang or language(reader)
        self._memory: Memory = {} if memory is None else memory
        self._tags: set[str] = set()
        self._framed = False

    def afresh(self) -> "Voice":
        """A voice for the same reader that has said nothing yet, and remembers the same."""
        return Voice(self.reader, lang=self.lang, memory=self._memory)

    def once(self, key: Hashable, tell: Callable[["Voice"], T]) -> T:
        """What `tell` says, worked out only once for each `key` however often it is repeated."""
        known = self._memory.get(key)
        if known is None:
            voice = self.afresh()
            known = self._memory[key] = (tell(voice), voice.heard)
        words, heard = known
        self._tags |= heard.tags
        self._framed = self._framed or heard.framed
        return cast("T", words)

    @property
    def heard(self) -> Heard:
        """What is known of all that was said."""
        return Heard(frozenset(self._tags), self._framed)

    def text(self, words: Text) -> str:
        """The words of the document in the language that comes nearest to the reader's."""
        tag, said = chosen(words, self.reader)
        self._tags.add(tag)
        return said

    def say(self, sentence: Sentence, **words: Words) -> str:
        """The library's own words, filled with others."""
        told = {name: self.word(word) for name, word in words.items()}
        self._framed = True
        return sentence.in_language(self.lang).format_map(told)

    def word(self, word: Words) -> str:
        """Any value, as it stands in a sentence."""
        if isinstance(word, Text):
            return self.text(word)
        # A sentence is a tuple, too: of its three languages.
        if isinstance(word, tuple) and not isinstance(word, Sentence):
            return listed([self.word(each) for each in word], self.lang)
        return say(word, self.lang)

    def kind(self, kind: str) -> str:
        """The word for a kind of agenda item, for want of a title."""
        self._framed = True
        return kind_label(kind, self.lang).capitalize()

    @property
    def tag(self) -> str | None:
        """The BCP 47 tag that is true of all that was said; `None` if there is no such one.

        The document's words give it: ``es-MX``, or ``es`` if some are ``es-AR``, as long as the
        library's own words beside them are Spanish too. Words in several languages have no tag.
        """
        primaries = {tag.partition("-")[0] for tag in self._tags}
        if self._framed:
            primaries.add(self.lang)
        if len(primaries) != 1:
            return None
        return self._tags.copy().pop() if len(self._tags) == 1 else primaries.pop()


def reader_of(lang: str | None, original: str) -> str:
    """The tag of the language to write for: the one asked for, else the document's own.

    A document in a language that the library does not speak is framed in Spanish.

    Raises:
        ValueError: if the library does not speak the language asked for.
    """
    if lang is not None:
        language(lang)
        return lang.replace("_", "-").split(".")[0]
    try:
        language(original)
    except ValueError:
        return "es"
    return original
