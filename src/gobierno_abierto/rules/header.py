"""Rules on the header of a document, and on its dates as a whole."""

import re
from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import header as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import Claim, Publication, Visibility
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned

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
    for each in index.records:
        if isinstance(each.value, Claim):
            field, day = "date", each.value.date
        elif isinstance(each.value, Publication):
            field, day = "given", each.value.given
        else:
            continue
        if day > revised:
            yield finding(
                said.AFTER_REVISION,
                f"{each.pointer}/{field}",
                ids=concerned(index.document, each.pointer),
                date=day,
                revised=revised,
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
