"""Rules on the header of a document, and on its dates as a whole."""

import re
from collections.abc import Iterator
from datetime import date

import attrs

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import header as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import Claim, Publication, Visibility
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, elsewhere
from gobierno_abierto.words import Sentence

# Whoever collects reports has many of one kind, and one thing to do.
_SEVERAL_AFTER_REVISION = attrs.evolve(
    said.AFTER_REVISION,
    message=Sentence(
        es="Hay {count} reportes de avance posteriores a la revisión del documento ({revised}); el "
        "último es del {date}.",
        en="{count} claims are later than the revision of the document ({revised}); the last one "
        "is of {date}.",
        pt="Há {count} relatos de progresso posteriores à revisão do documento ({revised}); o "
        "último é de {date}.",
    ),
    remedy=Sentence(
        es="Actualice la revisión («revision» y «revised»), o corrija las fechas.",
        en="Update the revision (“revision” and “revised”), or correct the dates.",
        pt="Atualize a revisão («revision» e «revised»), ou corrija as datas.",
    ),
)
_EXAMPLE = re.compile(r"https?://(?:[\w-]+\.)*example\.(?:org|com|net)\b")


def _revision(index: Index) -> Iterator[Finding]:
    header = index.document.header
    if header.revision < 1:
        yield finding(
            said.REVISION,
            "/header/revision",
            ids=(index.document.id,),
            revision=header.revision,
        )


def _no_licence(index: Index) -> Iterator[Finding]:
    header = index.document.header
    if header.licence is None and header.visibility is not Visibility.INTERNAL:
        yield finding(said.NO_LICENCE, "/header", ids=(index.document.id,))


def _after_revision(index: Index) -> Iterator[Finding]:
    """What was reported or allowed after the document was written cannot stand in it."""
    revised = index.document.header.revised
    claims: list[tuple[str, date]] = []
    for each in index.records:
        if isinstance(each.value, Claim) and each.value.date > revised:
            claims.append((f"{each.pointer}/date", each.value.date))
        elif isinstance(each.value, Publication) and each.value.given > revised:
            yield _of_one(index, f"{each.pointer}/given", each.value.given)
    if len(claims) == 1:
        yield _of_one(index, *claims[0])
    elif claims:
        pointers = [pointer for pointer, _ in claims]
        ids = dict.fromkeys(id_ for each in pointers for id_ in concerned(index.document, each))
        yield finding(
            _SEVERAL_AFTER_REVISION,
            pointers[0],
            ids=tuple(ids),
            related=elsewhere(pointers[1:]),
            count=len(claims),
            date=max(day for _, day in claims),
            revised=revised,
        )


def _of_one(index: Index, pointer: str, day: date) -> Finding:
    return finding(
        said.AFTER_REVISION,
        pointer,
        ids=concerned(index.document, pointer),
        date=day,
        revised=index.document.header.revised,
    )


def _example_left(index: Index) -> Iterator[Finding]:
    header = index.document.header
    # RFC 2606 §3: "the following second level domain names ... can be used as examples".
    if not header.fictional and _EXAMPLE.match(header.namespace):
        yield finding(
            said.EXAMPLE_LEFT,
            "/header/namespace",
            ids=(index.document.id,),
            namespace=header.namespace,
        )


RULES = (
    Rule(said.REVISION, _revision),
    Rule(said.NO_LICENCE, _no_licence),
    Rule(said.AFTER_REVISION, _after_revision),
    Rule(said.EXAMPLE_LEFT, _example_left),
)
