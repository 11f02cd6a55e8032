"""Rules on what people read: texts and their translations."""

from collections import Counter
from collections.abc import Iterator
from typing import get_type_hints

import attrs

from gobierno_abierto.findings import Finding, Severity, finding
from gobierno_abierto.findings.catalogue import header as said
from gobierno_abierto.index import Index, Located, file_order, reference_fields, texts
from gobierno_abierto.model import (
    Activity,
    Commitment,
    Dialogue,
    Event,
    Item,
    Milestone,
    PlanBook,
    Record,
    Text,
    Verbatim,
)
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned
from gobierno_abierto.words import UNDETERMINED, Sentence, tongue
from gobierno_abierto.words.placeholders import is_placeholder

# Without these a thing cannot be spoken of.
_NAMES = ("title", "name", "publisher")
# Those have rules of their own.
_OTHERWISE_TOLD = ("id", "namespace")

# What is meant to be translated; names and what was printed or agreed stay as they are.
_TRANSLATED = (
    "title", "short_title", "subtitle", "objective", "description", "deliverable", "indicator",
    "verification",
)  # fmt: skip
_TRANSLATED_OF = (Dialogue, PlanBook, Event, Item, Commitment, Milestone, Activity)

_SHOWN = 40

# A file without it is none of ours: whoever reads one of others and does not learn it leaves it
# empty, and it cannot be left out.
_NO_PUBLISHER = attrs.evolve(
    said.BLANK,
    severity=Severity.WARNING,
    message=Sentence(
        es="El documento no dice quién lo publica.",
        en="The document does not say who publishes it.",
        pt="O documento não diz quem o publica.",
    ),
    remedy=Sentence(
        es="Escríbalo en Responsable de la publicación («publisher»); quizá falten también la "
        "Fecha de la revisión («revised») y el Espacio de nombres («namespace»).",
        en="Write it under Publisher (“publisher”); Revision date (“revised”) and Namespace "
        "(“namespace”) may be missing, too.",
        pt="Escreva-o em Responsável pela publicação («publisher»); talvez faltem também a Data "
        "da revisão («revised») e o Espaço de nomes («namespace»).",
    ),
)


def _texts(index: Index) -> tuple[Located, ...]:
    return tuple(texts(index.document))


def _wordings(index: Index) -> Iterator[tuple[str, str, str]]:
    """Pointer, field and words of everything that is written: each wording, each line."""
    for each in index.once(_texts):
        for tag, words in each.value.pairs:
            yield f"{each.pointer}/{tag}", each.pointer.rpartition("/")[2], words
    yield from _line_wordings(index)


def _line_wordings(index: Index) -> Iterator[tuple[str, str, str]]:
    """Pointer, field and words of each line."""
    for each in index.records:
        # What a source has is kept as it stands there.
        if isinstance(each.value, Verbatim):
            continue
        for field in _lines(each.value.__class__):
            words = getattr(each.value, field)
            if words is not None:
                yield f"{each.pointer}/{field}", field, words


@remembered
def _lines(cls: type[Record]) -> tuple[str, ...]:
    """The fields of `cls` that hold a line of words, and not a reference."""
    hints = get_type_hints(cls)
    told = {*_OTHERWISE_TOLD, *reference_fields(cls)}
    return tuple(
        name
        for name in file_order(cls)
        if name not in told and (hints[name] is str or hints[name] == str | None)
    )


def _blank(index: Index) -> Iterator[Finding]:
    for pointer, field, words in _wordings(index):
        if field == "publisher" and not words:
            yield finding(_NO_PUBLISHER, pointer, ids=concerned(index.document, pointer))
        elif not words or words.isspace():
            yield finding(
                said.BLANK,
                pointer,
                ids=concerned(index.document, pointer),
                severity=None if field in _NAMES else Severity.WARNING,
            )


def _untrimmed(index: Index) -> Iterator[Finding]:
    for pointer, _, words in _wordings(index):
        if words and (words[0].isspace() or words[-1].isspace()) and not words.isspace():
            bare = words.strip()
            yield finding(
                said.UNTRIMMED,
                pointer,
                ids=concerned(index.document, pointer),
                text=bare if len(bare) <= _SHOWN else f"{bare[:_SHOWN]}…",
            )


def _missing_translations(index: Index) -> Iterator[Finding]:
    total = sum(1 for _ in _translatable(index))
    counts = Counter(
        tag for _, _, words in _translatable(index) for tag in {_primary(tag) for tag, _ in words}
    )
    for language, count in sorted(counts.items()):
        # One text with a translation makes no translated document; one without it does not
        # unmake one.
        if not total < 2 * count < 2 * total:
            continue
        missing = [
            f"{pointer}/{field}"
            for pointer, field, words in _translatable(index)
            if not any(_primary(tag) == language for tag, _ in words)
        ]
        yield finding(
            said.MISSING_TRANSLATIONS,
            missing[0],
            ids=(index.document.id,),
            related=tuple(missing[1:]),
            language=tongue(language),
            count=len(missing),
            total=total,
        )


def _translatable(index: Index) -> Iterator[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """Pointer, field and wordings of what is meant to be translated."""
    for each in index.records:
        if isinstance(each.value, _TRANSLATED_OF):
            for field in _TRANSLATED:
                value: Text | None = getattr(each.value, field, None)
                if value is not None and _primary(value.original) != UNDETERMINED:
                    yield each.pointer, field, value.pairs


def _primary(tag: str) -> str:
    return tag.partition("-")[0]


def _placeholders(index: Index) -> Iterator[Finding]:
    if index.document.header.fictional:
        return
    for pointer, wordings in _whole_texts(index):
        left = next((words for words in wordings if is_placeholder(words)), None)
        if left is not None:
            ids = concerned(index.document, pointer)
            yield finding(said.EXAMPLE_TEXT, pointer, ids=ids, text=left.strip())


def _whole_texts(index: Index) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pointer and wordings of every text, and of every line."""
    for each in index.once(_texts):
        yield each.pointer, tuple(words for _, words in each.value.pairs)
    yield from ((pointer, (words,)) for pointer, _, words in _line_wordings(index))


RULES = (
    Rule(said.BLANK, _blank),
    Rule(said.EXAMPLE_TEXT, _placeholders),
    Rule(said.UNTRIMMED, _untrimmed),
    Rule(said.MISSING_TRANSLATIONS, _missing_translations),
)
