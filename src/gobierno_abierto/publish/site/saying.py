"""The words of a document as they stand in a page: with their language, and harmless."""

from gobierno_abierto.index import Index, PlacedEvent
from gobierno_abierto.model import Link, Text
from gobierno_abierto.publish.head import link_title
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.places import address_rows
from gobierno_abierto.publish.site.addresses import followed
from gobierno_abierto.publish.site.views import LinkView, Phrase, RowView
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import UNDETERMINED, chosen


def phrase(words: Text, voice: Voice) -> Phrase:
    """A text for the reader, with its language if it is not hers."""
    return Phrase(voice.text(words), tag_of(words, voice))


def name_phrase(words: Text | str, voice: Voice) -> Phrase:
    """The name of something, for which a translation is no lack."""
    if isinstance(words, str):
        return Phrase(words)
    return Phrase(voice.name(words), tag_of(words, voice))


def paragraphs(words: Text, voice: Voice) -> tuple[Phrase, ...]:
    """A longer text, paragraph by paragraph."""
    tag = tag_of(words, voice)
    lines = (each.strip() for each in voice.text(words).split("\n"))
    return tuple(Phrase(each, tag) for each in lines if each)


def tag_of(words: Text, voice: Voice) -> str | None:
    """The language of what is said of a text, if it is another than that of the page."""
    tag = chosen(words, voice.reader)[0]
    own = tag.split("-", maxsplit=1)[0]
    return None if own in (voice.lang, UNDETERMINED) else tag


def rows_of(rows: Rows) -> tuple[RowView, ...]:
    """Names and values, as texts have them."""
    return tuple(
        RowView(name=name, values=words if isinstance(words, tuple) else (words,))
        for name, words in rows
    )


def venue_links(index: Index, placed: PlacedEvent, voice: Voice) -> tuple[LinkView, ...]:
    """The addresses of the venues of an event, each under its name."""
    return tuple(
        LinkView(words=name, href=followed(url), detail=url)
        for name, url in address_rows(index, placed, voice)
    )


def links_of(links: tuple[Link, ...], voice: Voice) -> tuple[LinkView, ...]:
    """The addresses that belong to something; what may not be followed is shown only."""
    return tuple(
        LinkView(
            words=link_title(each, voice),
            href=followed(each.url),
            kind=each.rel,
            detail=each.url,
        )
        for each in links
    )
