"""Rules on names and contacts that may not be published, where everybody will read them."""

from collections.abc import Iterator

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import names as said
from gobierno_abierto.findings.catalogue import permissions
from gobierno_abierto.index import Index
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.secrets import Told, told
from gobierno_abierto.rules.telling import concerned


def _given_away(index: Index) -> Iterator[Finding]:
    for each in index.once(told):
        if not each.is_barred:
            yield _finding(index, said.NAME_IN_TEXT, each, (each.who,))


def _barred(index: Index) -> Iterator[Finding]:
    for each in index.once(told):
        if each.is_barred:
            # Who justifies it (somebody else has that name) does so for one place.
            where = concerned(index.document, each.pointer)
            ids = tuple(dict.fromkeys((each.who, *where)))
            yield _finding(index, permissions.BARRED, each, ids)


def _finding(index: Index, entry: Entry, each: Told, ids: tuple[str, ...]) -> Finding:
    words = said.GIVEN_AWAY[each.what]
    # Not the name: it is not to be spread. In a spreadsheet, where nobody knows an id, the row.
    return finding(
        entry,
        each.pointer,
        ids=ids,
        related=index.once(_rows).get(each.who, ()),
        gives=words["gives"],
        id=each.who,
        which=words["which"],
        what=words["what"],
    )


def _rows(index: Index) -> dict[str, tuple[str, ...]]:
    """Where each person stands in the list."""
    people = index.dialogue.people if index.dialogue else ()
    found: dict[str, tuple[str, ...]] = {}
    for position, person in enumerate(people):
        found.setdefault(person.id, (f"/people/{position}",))
    return found


# What keeps a document from being published.
STOPPING = Rule(permissions.BARRED, _barred)

RULES = (Rule(said.NAME_IN_TEXT, _given_away), STOPPING)
