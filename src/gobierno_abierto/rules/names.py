"""Rules on names and contacts that may not be published, where everybody will read them."""

from collections.abc import Iterator

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import people as said
from gobierno_abierto.findings.catalogue import permissions
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.secrets import Told, told
from gobierno_abierto.rules.telling import concerned


def _given_away(index: Index) -> Iterator[Finding]:
    for each in index.once(told):
        if not each.is_barred:
            yield _finding(said.NAME_IN_TEXT, each, (each.who,))


def _barred(index: Index) -> Iterator[Finding]:
    for each in index.once(told):
        if each.is_barred:
            # Who justifies it (somebody else has that name) does so for one place.
            where = concerned(index.document, each.pointer)
            yield _finding(permissions.BARRED, each, tuple(dict.fromkeys((each.who, *where))))


def _finding(entry: Entry, each: Told, ids: tuple[str, ...]) -> Finding:
    words = said.GIVEN_AWAY[each.what]
    # Not the name: it is not to be spread.
    return finding(
        entry,
        each.pointer,
        ids=ids,
        gives=words["gives"],
        id=each.who,
        which=words["which"],
        what=words["what"],
    )


# What keeps a document from being published.
STOPPING = Rule(permissions.BARRED, _barred)

RULES = (Rule(said.NAME_IN_TEXT, _given_away), STOPPING)
