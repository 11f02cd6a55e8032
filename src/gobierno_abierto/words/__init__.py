"""What the library says, word by word: languages, dates, and the words for every code."""

from gobierno_abierto.words.countries import COUNTRIES
from gobierno_abierto.words.dates import (
    date_words,
    day_words,
    hours,
    hours_said,
    moment_words,
    slot_words,
)
from gobierno_abierto.words.labels import (
    code_words,
    codes,
    kind_label,
    kind_words,
    label,
    label_words,
    open_words,
    tag_words,
)
from gobierno_abierto.words.languages import (
    LANGUAGES,
    UNDETERMINED,
    Language,
    Sentence,
    alike,
    chosen,
    composed,
    in_language,
    language,
)
from gobierno_abierto.words.saying import (
    PERCENT,
    QUOTED,
    Word,
    Words,
    filled,
    listed,
    one_line,
    say,
)
from gobierno_abierto.words.tongues import tongue
from gobierno_abierto.words.zones import zone_words

__all__ = [
    "COUNTRIES",
    "LANGUAGES",
    "PERCENT",
    "QUOTED",
    "UNDETERMINED",
    "Language",
    "Sentence",
    "Word",
    "Words",
    "alike",
    "chosen",
    "code_words",
    "codes",
    "composed",
    "date_words",
    "day_words",
    "filled",
    "hours",
    "hours_said",
    "in_language",
    "kind_label",
    "kind_words",
    "label",
    "label_words",
    "language",
    "listed",
    "moment_words",
    "one_line",
    "open_words",
    "say",
    "slot_words",
    "tag_words",
    "tongue",
    "zone_words",
]
