"""GA416: permissions that cannot be understood."""

from collections.abc import Iterator

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import people as said
from gobierno_abierto.index import Index, unclear
from gobierno_abierto.rules.rule import Rule


def _unclear_permissions(index: Index) -> Iterator[Finding]:
    for position, person in enumerate(index.dialogue.people if index.dialogue else ()):
        start = f"/people/{position}"
        for name in unclear(person):
            yield _unclear(person.id, start, name)
        for number, permission in enumerate(person.publication):
            for name in unclear(permission):
                yield _unclear(person.id, f"{start}/publication/{number}", name)


def _unclear(person: str, pointer: str, name: str) -> Finding:
    return finding(said.UNCLEAR_PERMISSION, pointer, ids=(person,), person=person, name=name)


RULES = (Rule(said.UNCLEAR_PERMISSION, _unclear_permissions),)
