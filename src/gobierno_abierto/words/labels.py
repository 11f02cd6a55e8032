"""The words for every code, in three languages, as the codelists have them."""

from enum import StrEnum

from gobierno_abierto.model import Text
from gobierno_abierto.words.codelists import ALL, BY_KEY, codelist_of
from gobierno_abierto.words.languages import LANGUAGES, Language, Sentence, chosen, language

_KINDS = BY_KEY["item-kind"].terms


def label(code: StrEnum, lang: Language) -> str:
    """The words for a code of a closed vocabulary."""
    return code_words(code).in_language(lang)


def code_words(code: StrEnum) -> Sentence:
    """The words for a code, in all languages."""
    return codelist_of(type(code)).terms[code].label


def open_words(codelist: str, code: str | None) -> Sentence | None:
    """The words for a code of an open list; `None`: it is not one that we know."""
    term = BY_KEY[codelist].terms.get(code or "")
    return term.label if term else None


def kind_words(kind: str) -> Sentence:
    """The words for a kind of agenda item, in all languages."""
    return _KINDS[kind].label


def tag_words(tag: str) -> Sentence:
    """The words for the tag of an object, be it a document or an item, in all languages."""
    return (_KINDS.get(tag) or BY_KEY["document-kind"].terms[tag]).label


def kind_label(kind: str, lang: Language) -> str:
    """The words for a kind of agenda item (its tag in the file)."""
    return kind_words(kind).in_language(lang)


def label_words(printed: str, kind: str, lang: Language, title: Text | None = None) -> str:
    """A printed label for a reader of `lang`, beside the title that he is shown.

    Where it begins with the word of its kind, in whatever language of ours, that word is said in
    the language in which the title is said; all else stays as printed.

    >>> label_words("Taller 2.", "workshop", "pt")
    'Oficina 2.'
    """
    if title is not None:
        tag = chosen(title, lang)[0].split("-", maxsplit=1)[0]
        if tag not in LANGUAGES:
            return printed
        lang = language(tag)
    word, space, rest = printed.partition(" ")
    if space and kind in _KINDS and word.lower() in kind_words(kind):
        said = kind_label(kind, lang)
        return f"{said.capitalize() if word[0].isupper() else said}{space}{rest}"
    return printed


def codes() -> tuple[type[StrEnum], ...]:
    """The closed vocabularies that have words."""
    return tuple(each.kind for each in ALL if each.kind)
