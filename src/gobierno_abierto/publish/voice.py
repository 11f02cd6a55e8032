"""Speaking to one reader, and remembering how faithful the words were."""

from gobierno_abierto.model import Item, Session, Text
from gobierno_abierto.words import (
    QUOTED,
    UNDETERMINED,
    Language,
    Sentence,
    Words,
    chosen,
    kind_label,
    language,
    say,
)


class Voice:
    """The words of the document and of the library for one reader.

    `reader` is a BCP 47 tag, `lang` the language of the library's own words. `unofficial` tells
    whether a translation was used that nobody confirmed, `untranslated` whether a text had none.

    Raises:
        ValueError: if the library does not speak the reader's language.
    """

    def __init__(self, reader: str) -> None:
        self.reader = reader.replace("_", "-").split(".")[0]
        self.lang: Language = language(reader)
        self.unofficial = False
        self.untranslated = False

    def text(self, words: Text) -> str:
        """The words of the document in the language that comes nearest to the reader's."""
        tag, said = chosen(words, self.reader)
        self.unofficial |= tag in words.unofficial
        self.untranslated |= tag.split("-")[0] not in (self.lang, UNDETERMINED)
        return said.strip()

    def name(self, words: Text) -> str:
        """The name of a person, a place, an organisation: one without a translation is no lack."""
        tag, said = chosen(words, self.reader)
        self.unofficial |= tag in words.unofficial
        return said.strip()

    def say(self, sentence: Sentence, **words: Words) -> str:
        """The library's own words."""
        told = {name: self.word(word) for name, word in words.items()}
        return sentence.in_language(self.lang).format_map(told)

    def word(self, word: Words) -> str:
        """Any value, as it stands in a sentence."""
        if isinstance(word, Text):
            return self.text(word)
        if isinstance(word, tuple) and not isinstance(word, Sentence):
            return say(tuple(self.word(each) for each in word), self.lang)
        return say(word, self.lang)

    def quoted(self, word: Words) -> str:
        """Any value in the quotation marks of the language."""
        return self.say(QUOTED, it=word)


def capital(words: str) -> str:
    """The words with a capital at the beginning, and otherwise as they are."""
    return words[:1].upper() + words[1:]


def kind_said(item: Item, voice: Voice) -> str:
    """What kind of item it is: in the word of whoever made the agenda, if there is one."""
    if isinstance(item, Session) and item.type:
        return item.type
    return kind_label(item.kind, voice.lang)
