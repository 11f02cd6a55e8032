"""What the library says, word by word: languages, dates, and the words for every code."""

from gobierno_abierto.words.dates import date_words, day_words, hours, moment_words, slot_words
from gobierno_abierto.words.labels import codes, kind_label, label
from gobierno_abierto.words.languages import (
    LANGUAGES,
    Language,
    Sentence,
    chosen,
    in_language,
    language,
)
from gobierno_abierto.words.saying import Word, Words, listed, say

__all__ = [
    "LANGUAGES",
    "Language",
    "Sentence",
    "Word",
    "Words",
    "chosen",
    "codes",
    "date_words",
    "day_words",
    "hours",
    "in_language",
    "kind_label",
    "label",
    "language",
    "listed",
    "moment_words",
    "say",
    "slot_words",
]
