"""The languages in which the library speaks, and the choice among translations."""

from collections.abc import Callable
from typing import Literal, NamedTuple, get_args

from gobierno_abierto.model import Text
from gobierno_abierto.words.translations import translation

# Sentences are written in the first three. A language more is its tag here and a table in
# words/translations; the page on contributing goes through it.
Language = Literal["es", "en", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

# ISO 639-2: nobody states which language it is, as of a cell of a table.
UNDETERMINED = "und"


class Sentence(NamedTuple):
    """The same words in the three languages in which the library is written.

    Those of any further language come from its table.
    """

    es: str
    en: str
    pt: str

    def in_language(self, lang: Language) -> str:
        """The words in `lang`; in Spanish, if its table has none for this sentence.

        Raises:
            ValueError: if the library does not speak it.
        """
        try:
            words: str = getattr(self, lang)
        except AttributeError:
            return self._translated(_spoken(lang))
        return words

    def in_every_language(self) -> tuple[str, ...]:
        """The words in each of `LANGUAGES`."""
        return tuple(self.in_language(lang) for lang in LANGUAGES)

    def _translated(self, lang: Language) -> str:
        return translation(self, lang) or self.es


class Alike(Sentence):
    """Words that need no translation."""

    __slots__ = ()

    def _translated(self, lang: Language) -> str:  # noqa: ARG002
        return self.es


class Composed(Sentence):
    """Words that are put together for each language, so that no table has them."""

    tell: Callable[[Language], str]

    def _translated(self, lang: Language) -> str:
        return self.tell(lang)


def alike(words: str) -> Sentence:
    """What reads alike in every language: the clause of a standard, what is typed."""
    return Alike(words, words, words)


def composed(tell: Callable[[Language], str]) -> Sentence:
    """A sentence that is made of others, where `tell` says it in a language."""
    sentence = Composed(tell("es"), tell("en"), tell("pt"))
    sentence.tell = tell
    return sentence


def language(tag: str) -> Language:
    """The language of the library that a BCP 47 tag or a locale name asks for.

    >>> language("pt_BR.UTF-8")
    'pt'

    Raises:
        ValueError: if the library does not speak it.
    """
    return _spoken(tag.replace("_", "-").split("-")[0].lower())


def _spoken(tag: str) -> Language:
    if tag not in LANGUAGES:
        raise ValueError(f"{tag!r} is not one of {', '.join(LANGUAGES)}")
    return tag


def chosen(text: Text, lang: str) -> tuple[str, str]:
    """The tag and the words of `text` for a reader of `lang`.

    The exact tag, else one of the same language (``pt-BR`` for ``pt``), else the original.
    """
    words = dict(text.pairs)
    if lang in words:
        return lang, words[lang]
    primary = lang.split("-", maxsplit=1)[0]
    for tag, said in text.pairs:
        if tag.split("-")[0] == primary:
            return tag, said
    return text.original, words[text.original]


def in_language(text: Text, lang: str) -> str:
    """The words of `text` for a reader of `lang`; those of the original if there are none.

    >>> from gobierno_abierto.model import text
    >>> in_language(text(es="Clausura", en="Closing"), "pt")
    'Clausura'
    """
    return chosen(text, lang)[1]
