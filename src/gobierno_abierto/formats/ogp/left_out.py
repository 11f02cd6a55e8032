"""What a document holds and the Partnership's table has no column for."""

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.ogp.own import SINGLES
from gobierno_abierto.index import texts
from gobierno_abierto.model import ActionPlan, Commitment, Dialogue, Document, Organization, Record
from gobierno_abierto.words import Sentence
from gobierno_abierto.words.members import described

# What the table has, of each thing that it tells of; beside what is in the same words anyway.
_CARRIED: dict[type[Record], frozenset[str]] = {
    Commitment: frozenset(
        {"plan", "kind", "topics", "assessments", "verbatim"}
        | {each.field for each in SINGLES if each.field}
    ),
    ActionPlan: frozenset({"member", "number", "level", "submitted", "period"}),
    Organization: frozenset({"name"}),
    Dialogue: frozenset({"header", "title", "organizations", "plans", "commitments", "waivers"}),
}
_OF_ALL = frozenset({"id", "identifiers", "extensions"})


def left_out(document: Document) -> dict[Sentence, int]:
    """What is not in the table: how many of each, by the title of the member of the format.

    Of a text in several languages the table has one.
    """
    found: Counter[Sentence] = Counter()
    for record in _told_of(document):
        carried = _CARRIED[record.__class__] | _OF_ALL
        for field in attrs.fields(record.__class__):
            value = getattr(record, field.name)
            if field.name not in carried and value not in (None, (), False):
                title = described(record.__class__).members[field.name].title
                found[title] += len(value) if isinstance(value, tuple) else 1
    translations = sum(
        len(each.value.pairs) - 1 for record in _texts_of(document) for each in texts(record)
    )
    if translations:
        found[phrases.TRANSLATIONS] = translations
    return dict(found)


def _told_of(document: Document) -> Iterator[Record]:
    if isinstance(document, Dialogue):
        yield document
    yield from document.plans
    yield from document.organizations
    yield from document.commitments


def _texts_of(document: Document) -> Iterable[Record]:
    return (*document.organizations, *document.commitments)
