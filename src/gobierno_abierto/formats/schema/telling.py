"""Titles and descriptions, in one language or in all."""

from typing import NamedTuple

from gobierno_abierto.words import Language, Sentence


class Teller(NamedTuple):
    """Who tells what something is. `lang` is `None` for all languages at once."""

    lang: Language | None

    def both(self, title: Sentence, meaning: Sentence) -> dict[str, str]:
        """The two annotations that every tool shows."""
        return {"title": self.title(title), "description": self.meaning(meaning)}

    def title(self, sentence: Sentence) -> str:
        """A title; in all languages, those that differ."""
        if self.lang:
            return sentence.in_language(self.lang)
        return " · ".join(dict.fromkeys(sentence))

    def meaning(self, sentence: Sentence) -> str:
        """A description; in all languages, one line each."""
        if self.lang:
            return sentence.in_language(self.lang)
        # In the three in which it is written: a further one does not change the published file.
        return "\n".join(f"{lang}: {words}" for lang, words in sentence._asdict().items())
