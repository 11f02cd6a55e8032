"""Words typed without accents are found, too."""

import json
import re
import unicodedata
from pathlib import Path

_WORD = re.compile(r"\w+")


def with_plain_words(index: str) -> str:
    """The search index, in which every word with accents stands without them as well."""
    found = json.loads(index)
    for entry in found["docs"]:
        plain = _plain_words(f"{entry['title']} {entry['text']}")
        if plain:
            # Found, and not shown.
            entry["text"] += f'<p class="ga-plain">{plain}</p>'
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def mend(site: Path) -> None:
    """Rewrite the index of a built site."""
    index = site / "search" / "search_index.json"
    index.write_text(with_plain_words(index.read_text(encoding="utf-8")), encoding="utf-8")


def _plain_words(text: str) -> str:
    words = {word: _without_accents(word) for word in _WORD.findall(text)}
    return " ".join(sorted({plain for word, plain in words.items() if plain != word}))


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    bare = "".join(each for each in decomposed if not unicodedata.combining(each))
    return unicodedata.normalize("NFC", bare)
