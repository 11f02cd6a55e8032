"""The three languages in which the library speaks, and the choice among translations."""

from typing import Literal, NamedTuple, cast, get_args

from gobierno_abierto.model import Text

Language = Literal["es", "en", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Sentence(NamedTuple):
    """The same words in the three languages of the library."""

    es: str
    en: str
    pt: str

    def in_language(self, lang: Language) -> str:
        """The words in `lang`."""
        return cast("str", getattr(self, lang))


def language(tag: str) -> Language:
    """The language of the library that a BCP 47 tag or a locale name asks for.

    >>> language("pt_BR.UTF-8")
    'pt'

    Raises:
        ValueError: if the library does not speak it.
    """
    primary = tag.replace("_", "-").split("-")[0].lower()
    if primary not in LANGUAGES:
        raise ValueError(f"{tag!r} is not one of {', '.join(LANGUAGES)}")
    return primary


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
