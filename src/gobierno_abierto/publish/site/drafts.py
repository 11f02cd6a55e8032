"""The mark of a draft on every title that leaves the pages: in calendars and texts."""

from typing import TypeVar

import attrs

from gobierno_abierto.model import (
    Commitment,
    Dialogue,
    Document,
    Event,
    Item,
    ParallelBlock,
    Text,
)
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.words import LANGUAGES, Language, Sentence, kind_words, language

T = TypeVar("T", bound=Item)


def drafted(document: Document) -> Document:
    """The document with a mark on every title that a calendar shows."""
    commitments = tuple(_drafted_commitment(each) for each in document.commitments)
    marked = attrs.evolve(document, title=_marked(document.title), commitments=commitments)
    if not isinstance(marked, Dialogue):
        return marked
    return attrs.evolve(marked, events=tuple(_drafted_event(each) for each in marked.events))


def _drafted_commitment(commitment: Commitment) -> Commitment:
    steps = tuple(
        attrs.evolve(each, title=_marked(each.title)) if each.title else each
        for each in commitment.milestones
    )
    return attrs.evolve(commitment, milestones=steps)


def _drafted_event(event: Event) -> Event:
    title = _marked(event.title) if event.title else None
    agenda = tuple(_drafted_item(each) for each in event.agenda)
    return attrs.evolve(event, title=title, agenda=agenda)


def _drafted_item(item: T) -> T:
    # A title of its own, where the kind is said for want of one.
    title = _marked(item.title) if item.title else _of_kind(kind_words(item.kind))
    if isinstance(item, ParallelBlock):
        return attrs.evolve(item, title=title, items=tuple(map(_drafted_item, item.items)))
    return attrs.evolve(item, title=title)


def _of_kind(kind: Sentence) -> Text:
    pairs = ((tag, kind.in_language(tag).capitalize()) for tag in LANGUAGES)
    return _marked(Text(pairs=tuple(pairs), original="es"))


def _marked(words: Text) -> Text:
    pairs = tuple((tag, _mark(tag, said)) for tag, said in words.pairs)
    return attrs.evolve(words, pairs=pairs)


def _mark(tag: str, words: str) -> str:
    try:
        lang: Language = language(tag)
    except ValueError:
        lang = "es"
    return phrases.DRAFT_TITLE.in_language(lang).format(title=words)
