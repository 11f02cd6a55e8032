"""Words that people read, in one or more languages."""

import re
from collections.abc import Mapping

import attrs

from gobierno_abierto.model.characters import require_text

# RFC 5646 §2.1, without extensions and private use: a language of two or three letters, then
# script, region and variants.
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")


def _sorted(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    if pairs.__class__ is not tuple:
        raise TypeError(f"Text.pairs takes a tuple of pairs, not {pairs.__class__.__name__}")
    return pairs if len(pairs) == 1 else tuple(sorted(pairs))


def _unique(tags: tuple[str, ...]) -> tuple[str, ...]:
    if tags.__class__ is not tuple:
        raise TypeError(f"Text.unofficial takes a tuple of str, not {tags.__class__.__name__}")
    return tuple(sorted(set(tags))) if tags else tags


@attrs.frozen(kw_only=True)
class Text:
    """A text with its translations.

    `pairs` are (BCP 47 tag, words), sorted by tag. `original` is the tag of the words that were
    written first. `unofficial` names the tags of translations that nobody confirmed.
    Most people build one with `text`.

    Raises:
        TypeError: if it is built of something else.
        ValueError: for a tag that is none or comes twice, for an `original` without words, and
            for an `unofficial` translation that is not there or is the original.
        ForbiddenCharacterError: for a control character or half of a surrogate pair.
    """

    pairs: tuple[tuple[str, str], ...] = attrs.field(converter=_sorted)
    original: str
    unofficial: tuple[str, ...] = attrs.field(default=(), converter=_unique)

    def __attrs_post_init__(self) -> None:
        tags = [_tag(pair) for pair in self.pairs]
        if len(tags) > 1 and len(set(tags)) < len(tags):
            raise ValueError("a text has one wording for each language")
        if self.original not in tags:
            raise ValueError(f"the original language {self.original!r} has no words")
        for tag in self.unofficial:
            if tag not in tags or tag == self.original:
                raise ValueError(f"{tag!r} cannot be an unofficial translation of this text")


def _tag(pair: tuple[str, str]) -> str:
    """The tag of a pair in which everything is right."""
    if pair.__class__ is not tuple:
        raise TypeError(f"Text.pairs takes a tuple of pairs, not {pair!r}")
    tag, words = pair
    if tag.__class__ is not str or words.__class__ is not str:
        raise TypeError(f"Text.pairs takes pairs of str, not {pair!r}")
    if not LANGUAGE_TAG.fullmatch(tag):
        raise ValueError(f"{tag!r} is not a language tag such as 'es' or 'pt-BR'")
    if not words.isprintable():
        require_text(words)
    return tag


def text(
    words: Mapping[str, str] | None = None,
    /,
    *,
    unofficial: tuple[str, ...] = (),
    **by_language: str,
) -> Text:
    """Build a `Text`; the first language named is the original.

    >>> text(es="Clausura", en="Closing", unofficial=("en",)).original
    'es'

    Tags with a hyphen are passed as a mapping: ``text({"pt-BR": "Encerramento"})``.

    Raises:
        ValueError: if no words are given, a tag is not one, or a control character stands in them.
    """
    pairs = {**(words or {}), **by_language}
    if not pairs:
        raise ValueError("a text needs words, such as text(es='Clausura')")
    return Text(pairs=tuple(pairs.items()), original=next(iter(pairs)), unofficial=unofficial)
