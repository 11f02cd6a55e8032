"""Words that people read, in one or more languages."""

import re

import attrs

from gobierno_abierto.model.characters import require_text

# RFC 5646 §2.1, without extensions and private use: a language of two or three letters, then
# script, region and variants.
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")


def _sorted(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(pairs))


def _unique(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(tags)))


@attrs.frozen(kw_only=True)
class Text:
    """A text with its translations.

    `pairs` are (BCP 47 tag, words), sorted by tag. `original` is the tag of the words that were
    written first. `unofficial` names the tags of translations that nobody confirmed.
    Most people build one with `text`.
    """

    pairs: tuple[tuple[str, str], ...] = attrs.field(converter=_sorted)
    original: str
    unofficial: tuple[str, ...] = attrs.field(default=(), converter=_unique)

    def __attrs_post_init__(self) -> None:
        tags = [tag for tag, _ in self.pairs]
        if len(set(tags)) < len(tags):
            raise ValueError("a text has one wording for each language")
        if self.original not in tags:
            raise ValueError(f"the original language {self.original!r} has no words")
        for tag in self.unofficial:
            if tag not in tags or tag == self.original:
                raise ValueError(f"{tag!r} cannot be an unofficial translation of this text")
        for tag, words in self.pairs:
            if not LANGUAGE_TAG.fullmatch(tag):
                raise ValueError(f"{tag!r} is not a language tag such as 'es' or 'pt-BR'")
            if not words.isprintable():
                require_text(words)


def text(*, unofficial: tuple[str, ...] = (), **words: str) -> Text:
    """Build a `Text`; the first language named is the original.

    >>> text(es="Clausura", en="Closing", unofficial=("en",)).original
    'es'

    A tag with a hyphen is passed as ``**{"pt-BR": "Encerramento"}``.

    Raises:
        ValueError: if no words are given, a tag is not one, or a control character stands in them.
    """
    if not words:
        raise ValueError("a text needs words, such as text(es='Clausura')")
    return Text(pairs=tuple(words.items()), original=next(iter(words)), unofficial=unofficial)
