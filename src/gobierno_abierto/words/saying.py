"""Any value, as it stands in a sentence."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from gobierno_abierto.model import EdtfDate, Slot, Text
from gobierno_abierto.words.dates import date_words, day_words, moment_words, slot_words
from gobierno_abierto.words.labels import label
from gobierno_abierto.words.languages import Language, Sentence, composed, in_language

Word = str | int | date | Slot | EdtfDate | Text | StrEnum | Sentence
Words = Word | tuple[Word, ...]

# Words of others, in the quotation marks of the language.
QUOTED = Sentence("«{it}»", "“{it}”", "«{it}»")
# Spanish has a thin space before the sign, and no line break.
PERCENT = Sentence("{percent}\u202f%", "{percent}%", "{percent}%")
_AND = Sentence("y", "and", "e")
# RAE: "y" becomes "e" before the sound [i] (Íñigo, hijos, Yrigoyen), but not before a diphthong
# (hielo, iones, yerba).
_SOUNDS_I = re.compile(r"[«\"“'¿¡(]*(h?i(?![aeoáéó])|h?í|y(?![aeiouáéíóú]))", re.IGNORECASE)


def say(value: Words, lang: Language) -> str:
    """`value` as a reader of `lang` would write it in a sentence.

    >>> say(("Ana", "Íñigo"), "es")
    'Ana e Íñigo'

    Raises:
        TypeError: for what is no word: of a `Finding` ask its `message`, of a `Fix` `fix_text`.
    """
    if isinstance(value, Sentence):
        return value.in_language(lang)
    if isinstance(value, tuple):
        return listed([say(each, lang) for each in value], lang)
    if isinstance(value, Text):
        return in_language(value, lang)
    if isinstance(value, StrEnum):
        return label(value, lang)
    if isinstance(value, Slot):
        return slot_words(value, lang)
    if isinstance(value, EdtfDate):
        return date_words(value, lang)
    if isinstance(value, datetime):
        return moment_words(value, lang)
    if isinstance(value, date):
        return day_words(value, lang)
    if not isinstance(value, str | int):
        raise TypeError(f"there are no words for {value.__class__.__name__} in a sentence")
    return str(value)


def filled(sentence: Sentence, **words: Words) -> Sentence:
    """`sentence` with `words` in its places, in whatever language it will be said.

    >>> filled(Sentence("{n} más", "{n} more", "mais {n}"), n=3).en
    '3 more'
    """
    return composed(partial(_fill, sentence, words))


def _fill(sentence: Sentence, words: Mapping[str, Words], lang: Language) -> str:
    told = {name: say(word, lang) for name, word in words.items()}
    return sentence.in_language(lang).format_map(told)


def one_line(words: str) -> str:
    r"""Words with a space wherever a line or a column would begin.

    What a document calls something may hold lines, which would be read as sentences of ours.

    >>> one_line("Unidad de Acceso\n(UAIP)")
    'Unidad de Acceso (UAIP)'
    """
    return " ".join(words.split())


def listed(words: list[str], lang: Language) -> str:
    """The words in one enumeration."""
    if len(words) < 2:
        return "".join(words)
    joint = _AND.in_language(lang)
    if lang == "es" and _SOUNDS_I.match(words[-1]):
        joint = "e"
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
