"""Rules on identity: ids, the namespace, and the names that other systems give."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import identity as said
from gobierno_abierto.findings.catalogue import people as persons
from gobierno_abierto.index import Index, cited_field, file_order, name_of
from gobierno_abierto.model import Noun, Person
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import bare, nearest, perhaps, some
from gobierno_abierto.words import QUOTED, Sentence, Word, filled

# RFC 3986 §2.3 "unreserved": what needs no escape in an address; it suits names of files as well.
_UNSAFE = re.compile(r"[^A-Za-z0-9._~-]")

# RFC 3986 §3 wants a scheme; these are the ones in which a name can belong to somebody.
_URI = re.compile(
    r"https?://[^\s/?#]+(?:[/?#]\S*)?"
    r"|urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:\S+"  # RFC 8141 §2
    r"|tag:[^\s,]+,[0-9]{4}(?:-[0-9]{2}){0,2}:\S*",  # RFC 4151 §2.1
    re.IGNORECASE,
)

_SAME_EMAIL = Sentence(es="el mismo correo", en="the same e-mail address", pt="o mesmo e-mail")
_SAME_NAME = Sentence(
    es="el mismo nombre y la misma organización",
    en="the same name and the same organisation",
    pt="o mesmo nome e a mesma organização",
)
_SPACE = Sentence(es="un espacio", en="a space", pt="um espaço")


def _duplicate_ids(index: Index) -> Iterator[Finding]:
    for name, bearers in index.by_id.items():
        if name and len(bearers) > 1:
            # Told once, at the second bearer: the first is where the id belongs.
            yield finding(
                said.DUPLICATE_ID,
                bearers[1].pointer + "/id",
                ids=(name,),
                related=tuple(each.pointer for each in bearers if each is not bearers[1]),
                id=name,
                count=len(bearers),
            )


def _empty_ids(index: Index) -> Iterator[Finding]:
    for each in index.by_id.get("", ()):
        yield finding(said.EMPTY_ID, f"{each.pointer}/id")


def _unsafe_ids(index: Index) -> Iterator[Finding]:
    for name, bearers in index.by_id.items():
        unsafe = dict.fromkeys(_UNSAFE.findall(name))
        if unsafe:
            yield finding(
                said.UNSAFE_ID,
                f"{bearers[0].pointer}/id",
                ids=(name,),
                id=name,
                characters=some(_character(each) for each in unsafe),
            )


def _character(character: str) -> Word:
    if character == " ":
        return _SPACE
    return filled(QUOTED, it=character)


def _namespace(index: Index) -> Iterator[Finding]:
    namespace = index.document.header.namespace
    if not _URI.fullmatch(namespace):
        yield finding(
            said.NAMESPACE_NOT_URI,
            "/header/namespace",
            ids=(index.document.id,),
            namespace=namespace,
        )


def _shared_identifiers(index: Index) -> Iterator[Finding]:
    bearers: dict[tuple[str, str], dict[str, tuple[Noun, int]]] = {}
    for each in index.records:
        if isinstance(each.value, Noun):
            for position, identifier in enumerate(each.value.identifiers):
                those = bearers.setdefault((identifier.system, identifier.value), {})
                those.setdefault(each.pointer, (each.value, position))
    for (system, value), those in bearers.items():
        if len(those) < 2:
            continue
        pointers = tuple(those)
        nouns = [noun for noun, _ in those.values()]
        yield finding(
            said.SHARED_IDENTIFIER,
            f"{pointers[1]}/identifiers/{those[pointers[1]][1]}",
            ids=tuple(noun.id for noun in nouns),
            related=(pointers[0], *pointers[2:]),
            value=value,
            system=system,
            count=len(those),
            names=some(name_of(noun) for noun in nouns),
        )


class _Twice(NamedTuple):
    """Two entries of the list that seem to be one person, by their positions, and why."""

    earlier: int
    later: int
    shared: Sentence


def _people_twice(index: Index) -> Iterator[Finding]:
    people = index.dialogue.people if index.dialogue else ()
    for earlier, later, shared in index.once(_entries_of_one):
        yield _person_twice(people, earlier, later, shared)


def _entries_of_one(index: Index) -> tuple[_Twice, ...]:
    people = index.dialogue.people if index.dialogue else ()
    found: list[_Twice] = []
    by_email: dict[str, list[tuple[str, int]]] = {}
    by_name: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for position, person in enumerate(people):
        name = bare(person.name or "").strip("-")
        if person.email and person.email.strip():
            by_email.setdefault(person.email.strip().lower(), []).append((name, position))
        if "-" in name and person.organization:
            by_name.setdefault((name, person.organization), []).append((name, position))
    told: set[int] = set()
    for shared, groups in ((_SAME_EMAIL, by_email.values()), (_SAME_NAME, by_name.values())):
        for group in groups:
            for (one, first), (other, second) in pairwise(sorted(group)):
                later = max(first, second)
                # A mailbox may serve a whole office: different names are different people.
                some, others = (set(each.split("-")) - {""} for each in (one, other))
                alike = some <= others or others <= some
                if alike and later not in told and people[first].id != people[second].id:
                    told.add(later)
                    found.append(_Twice(min(first, second), later, shared))
    return tuple(found)


def _person_twice(
    people: tuple[Person, ...], earlier: int, later: int, shared: Sentence
) -> Finding:
    one, other = people[earlier], people[later]
    return finding(
        said.PERSON_TWICE,
        f"/people/{later}",
        ids=(one.id, other.id),
        related=(f"/people/{earlier}",),
        name=name_of(one),
        other=name_of(other),
        shared=shared,
    )


def _names_twice(index: Index) -> Iterator[Finding]:
    people = index.dialogue.people if index.dialogue else ()
    told = {each.later for each in index.once(_entries_of_one)}
    first: dict[tuple[str, ...], int] = {}
    for position, person in enumerate(people):
        words = tuple(sorted(bare(person.name or "").strip("-").split("-")))
        # A first name says little.
        if len(words) < 2:
            continue
        earlier = first.setdefault(words, position)
        if people[earlier].id != person.id and position not in told:
            yield finding(
                persons.NAME_TWICE,
                f"/people/{position}/name",
                ids=(people[earlier].id, person.id),
                related=(f"/people/{earlier}/name",),
                name=name_of(people[earlier]),
                other=name_of(person),
            )


def _citations(index: Index) -> Iterator[Finding]:
    for position, citation in enumerate(index.document.header.citations):
        bearers = index.by_id.get(citation.of)
        field = cited_field(citation)
        if not bearers:
            continue
        known = _fields(bearers[0].value)
        if field not in known:
            yield finding(
                said.CITATION_FIELD,
                f"/header/citations/{position}/field",
                ids=(citation.of,),
                field=citation.field,
                id=citation.of,
                hint=perhaps(nearest(field, known)),
            )


def _fields(noun: Noun) -> tuple[str, ...]:
    return (*file_order(noun.__class__), "kind", *(each.name for each in noun.extensions))


RULES = (
    Rule(said.DUPLICATE_ID, _duplicate_ids),
    Rule(said.EMPTY_ID, _empty_ids),
    Rule(said.UNSAFE_ID, _unsafe_ids),
    Rule(said.NAMESPACE_NOT_URI, _namespace),
    Rule(said.SHARED_IDENTIFIER, _shared_identifiers),
    Rule(said.PERSON_TWICE, _people_twice),
    Rule(persons.NAME_TWICE, _names_twice),
    Rule(said.CITATION_FIELD, _citations),
)
