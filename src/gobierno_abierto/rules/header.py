"""Rules on the header of a document, and on its dates as a whole."""

import re
from collections.abc import Iterator
from datetime import date

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import header as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import Claim, Publication, Visibility
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned, elsewhere

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
    """What was reported or allowed after the document was written cannot stand in it.

    Whoever collects reports, or permissions, has many of one kind, and one thing to do.
    """
    revised = index.document.header.revised
    claims: list[tuple[str, date]] = []
    permissions: list[tuple[str, date]] = []
    for each in index.records:
        if isinstance(each.value, Claim) and each.value.date > revised:
            claims.append((f"{each.pointer}/date", each.value.date))
        elif isinstance(each.value, Publication) and each.value.given > revised:
            permissions.append((f"{each.pointer}/given", each.value.given))
    yield from _later(index, said.CLAIMS_AFTER_REVISION, claims)
    yield from _later(index, said.PERMISSIONS_AFTER_REVISION, permissions)


def _later(index: Index, several: Entry, dates: list[tuple[str, date]]) -> Iterator[Finding]:
    if len(dates) == 1:
        yield _of_one(index, *dates[0])
    elif dates:
        pointers = [pointer for pointer, _ in dates]
        ids = dict.fromkeys(id_ for each in pointers for id_ in concerned(index.document, each))
        yield finding(
            several,
            pointers[0],
            ids=tuple(ids),
            related=elsewhere(pointers[1:]),
            count=len(dates),
            date=max(day for _, day in dates),
            revised=index.document.header.revised,
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
