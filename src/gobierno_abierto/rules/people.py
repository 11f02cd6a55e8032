"""Rules on people and on the roles they have in the agenda."""

import re
from collections.abc import Iterator

from gobierno_abierto.findings import Entry, Finding, finding
from gobierno_abierto.findings.catalogue import people as said
from gobierno_abierto.findings.catalogue import people_written as written
from gobierno_abierto.index import Index, PlacedItem, name_of, published_fields
from gobierno_abierto.index.joined_names import joined_names
from gobierno_abierto.model import (
    Certainty,
    ItemStatus,
    Noun,
    Organization,
    Panel,
    Person,
    PersonField,
    Role,
    Room,
    Venue,
    Visibility,
    Workshop,
)
from gobierno_abierto.rules.agendas import items_of_people, parts, stands, voices
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, some
from gobierno_abierto.words import Word
from gobierno_abierto.words.placeholders import is_nobody_yet, is_nothing_yet

# RFC 5321 §4.1.2 Mailbox, as far as it matters: one "@", something before it, a domain with a dot.
_EMAIL = re.compile(r"[^@\s<>,;:]+@[^@\s<>,;:.]+(?:\.[^@\s<>,;:.]+)+")

# So many parts of one person for another organisation are no slips of theirs.
_SEVERAL = 3


def _still_open(index: Index) -> Iterator[Finding]:
    for placed, pointer, part in parts(index):
        status = placed.item.status
        settled = status in (ItemStatus.CONFIRMED, ItemStatus.HELD)
        if settled and status and part.certainty is Certainty.OPEN and part.person is None:
            yield finding(
                said.STILL_OPEN,
                f"{pointer}/certainty",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                status=status,
                role=part.role,
            )


def _nobody_named(index: Index) -> Iterator[Finding]:
    for placed, pointer, part in parts(index):
        # What was printed (a post, an institution) says who it is as well.
        known = part.person or part.organization or part.title or part.affiliation
        if not known and part.certainty is not Certainty.OPEN:
            yield finding(
                said.NOBODY_NAMED,
                pointer,
                ids=(placed.item.id,),
                name=name_of(placed.item),
                role=part.role,
            )


def _open_but_named(index: Index) -> Iterator[Finding]:
    for placed, pointer, part in parts(index):
        if part.certainty is Certainty.OPEN and part.person:
            yield finding(
                said.OPEN_BUT_NAMED,
                f"{pointer}/certainty",
                ids=(placed.item.id, part.person),
                name=name_of(placed.item),
                person=_person(index, part.person),
                role=part.role,
            )


def _part_twice(index: Index) -> Iterator[Finding]:
    for placed in index.items:
        seen: set[tuple[str, Role]] = set()
        told: set[tuple[str, Role]] = set()
        for position, part in enumerate(placed.item.parts):
            if part.person is None:
                continue
            same = (part.person, part.role)
            if same in seen and same not in told:
                told.add(same)
                yield finding(
                    said.PART_TWICE,
                    f"{placed.pointer}/parts/{position}",
                    ids=(placed.item.id, part.person),
                    name=name_of(placed.item),
                    person=_person(index, part.person),
                    role=part.role,
                )
            seen.add(same)


def _no_moderator(index: Index) -> Iterator[Finding]:
    for placed in index.items:
        if isinstance(placed.item, Panel) and stands(placed):
            roles = [part.role for part in placed.item.parts]
            speakers = roles.count(Role.PANELLIST) + roles.count(Role.SPEAKER)
            if speakers > 1 and Role.MODERATOR not in roles:
                yield finding(
                    said.NO_MODERATOR,
                    f"{placed.pointer}/parts",
                    ids=(placed.item.id,),
                    name=name_of(placed.item),
                )


_LEADING = frozenset({Role.FACILITATOR, Role.MODERATOR, Role.RAPPORTEUR})


def _no_facilitator(index: Index) -> Iterator[Finding]:
    for placed in index.items:
        if isinstance(placed.item, Workshop) and placed.item.parts and stands(placed):
            roles = {part.role for part in placed.item.parts}
            if not roles & _LEADING:
                yield finding(
                    said.NO_FACILITATOR,
                    f"{placed.pointer}/parts",
                    ids=(placed.item.id,),
                    name=name_of(placed.item),
                )


def _unused_people(index: Index) -> Iterator[Finding]:
    named = [part for _, _, part in parts(index) if part.person or part.substitute]
    # Before anybody has a role, the list of people is only a list.
    if not named:
        return
    used = {name for part in named for name in (part.person, part.substitute)}
    yield from _about_people(
        said.UNUSED_PEOPLE, index, [each for each in _people(index) if each[1].id not in used]
    )


def _unknown_voices(index: Index) -> Iterator[Finding]:
    speaking: dict[str, bool] = {}
    for part in voices(index.items):
        if part.person:
            told = bool(part.organization or part.affiliation)
            speaking[part.person] = told and speaking.get(part.person, True)
    in_public = index.document.header.visibility is Visibility.PUBLIC
    unknown = [
        (pointer, person)
        for pointer, person in _people(index)
        if not person.organization and not person.sector and not speaking.get(person.id, True)
        if not (in_public and _withheld(person))
    ]
    yield from _about_people(said.UNKNOWN_VOICES, index, unknown)


def _withheld(person: Person) -> bool:
    """Whether nothing may be published of for whom a person speaks."""
    allowed = {field for each in person.publication for field in each.fields}
    return not allowed & {PersonField.ORGANIZATION, PersonField.SECTOR}


def _people(index: Index) -> list[tuple[str, Person]]:
    people = index.dialogue.people if index.dialogue else ()
    return [(f"/people/{position}", person) for position, person in enumerate(people)]


def _about_people(
    entry: Entry, index: Index, people: list[tuple[str, Person]]
) -> Iterator[Finding]:
    """One finding on all of them: a list of two hundred guests is one thing to look at."""
    if people:
        yield finding(
            entry,
            "/people",
            ids=(index.document.id,),
            related=tuple(pointer for pointer, _ in people),
            count=len(people),
            people=some(name_of(person) for _, person in people),
        )


def _withdrawn(index: Index) -> Iterator[Finding]:
    items = index.once(items_of_people)
    for pointer, person in _people(index):
        positions = [n for n, each in enumerate(person.publication) if each.withdrawn]
        published = published_fields(person, index.day)
        withdrawn = {field for n in positions for field in person.publication[n].fields} - published
        if withdrawn and PersonField.NAME not in published and person.id in items:
            yield finding(
                said.WITHDRAWN,
                f"{pointer}/publication/{positions[0]}/withdrawn",
                ids=(person.id,),
                related=tuple(placed.pointer for placed in items[person.id]),
                # Not the name: it is not to be spread.
                id=person.id,
                fields=tuple(field for field in PersonField if field in withdrawn),
                items=some(name_of(placed.item) for placed in items[person.id]),
            )


def _withdrawn_before_given(index: Index) -> Iterator[Finding]:
    for pointer, person in _people(index):
        for position, each in enumerate(person.publication):
            if each.withdrawn and each.withdrawn < each.given:
                yield finding(
                    said.WITHDRAWN_BEFORE_GIVEN,
                    f"{pointer}/publication/{position}/withdrawn",
                    ids=(person.id,),
                    withdrawn=each.withdrawn,
                    given=each.given,
                )


def _bad_email(index: Index) -> Iterator[Finding]:
    for pointer, person in _people(index):
        email = person.email
        if email and email.strip() and not _EMAIL.fullmatch(email.strip()):
            yield finding(_of_email(email), f"{pointer}/email", ids=(person.id,), email=email)


def _of_email(email: str) -> Entry:
    """What is to be said of what is no address."""
    if email.count("@") > 1 and len(_EMAIL.findall(email)) > 1:
        return written.SEVERAL_EMAILS
    if "@" not in email:
        # "no tiene", "N/A", "-": of a word with a dot the address may have lost its sign.
        return said.BAD_EMAIL if "." in email.strip(" .") else written.NO_EMAIL
    return written.BLANK_IN_EMAIL if _is_broken(email) else said.BAD_EMAIL


def _is_broken(email: str) -> bool:
    """Whether it would be an address, but for the blanks in it."""
    together = "".join(email.split())
    return together != email.strip() and _EMAIL.fullmatch(together) is not None


def _placeholders(index: Index) -> Iterator[Finding]:
    yield from _placeholder_person(index)
    yield from _placeholder_name(index)


def _placeholder_person(index: Index) -> Iterator[Finding]:
    for pointer, person in _people(index):
        name = person.name
        if name and is_nobody_yet(name):
            yield finding(said.PLACEHOLDER_PERSON, f"{pointer}/name", ids=(person.id,), name=name)
        elif name and joined_names(name):
            yield finding(written.SEVERAL_PEOPLE, f"{pointer}/name", ids=(person.id,), name=name)


def _placeholder_name(index: Index) -> Iterator[Finding]:
    for each in index.records:
        if isinstance(each.value, Room | Venue | Organization) and each.value.name:
            words = (words for _, words in each.value.name.pairs)
            left = next((name for name in words if is_nothing_yet(name)), None)
            if left is not None:
                where = f"{each.pointer}/name"
                yield finding(written.PLACEHOLDER_NAME, where, ids=(each.value.id,), name=left)


def _own_substitute(index: Index) -> Iterator[Finding]:
    for placed, pointer, part in parts(index):
        if part.person and part.substitute == part.person:
            yield finding(
                said.OWN_SUBSTITUTE,
                f"{pointer}/substitute",
                ids=(placed.item.id, part.person),
                name=name_of(placed.item),
                person=_person(index, part.person),
            )


def _other_organization(index: Index) -> Iterator[Finding]:
    """Who speaks for another organisation; of several items, that the person's own may be wrong."""
    found: dict[tuple[str, str], list[tuple[PlacedItem, str]]] = {}
    for placed, pointer, part in parts(index):
        person = index.people.get(part.person) if part.person else None
        if person is None or not person.organization or not part.organization:
            continue
        if person.organization != part.organization:
            those = found.setdefault((person.id, part.organization), [])
            those.append((placed, f"{pointer}/organization"))
    where = {person.id: pointer for pointer, person in _people(index)}
    for (who, organization), those in found.items():
        if len(those) >= _SEVERAL:
            yield _speaks_often(index, f"{where[who]}/organization", who, organization, those)
            continue
        for placed, pointer in those:
            yield finding(
                said.OTHER_ORGANIZATION,
                pointer,
                ids=(placed.item.id, who),
                name=name_of(placed.item),
                person=_person(index, who),
                organization=_called(index.organizations.get(organization), organization),
                own=_own(index, who),
            )


def _speaks_often(
    index: Index, where: str, who: str, organization: str, those: list[tuple[PlacedItem, str]]
) -> Finding:
    return finding(
        said.OTHER_ORGANIZATION_OFTEN,
        where,
        ids=(who, organization),
        related=elsewhere(pointer for _, pointer in those),
        count=len(those),
        items=some(name_of(placed.item) for placed, _ in those),
        person=_person(index, who),
        organization=_called(index.organizations.get(organization), organization),
        own=_own(index, who),
    )


def _own(index: Index, who: str) -> Word:
    own = index.people[who].organization or ""
    return _called(index.organizations.get(own), own)


def _person(index: Index, name: str) -> Word:
    return _called(index.people.get(name), name)


def _called(noun: Noun | None, otherwise: str) -> Word:
    return name_of(noun) if noun else otherwise


RULES = (
    Rule(said.STILL_OPEN, _still_open),
    Rule(said.NOBODY_NAMED, _nobody_named),
    Rule(said.OPEN_BUT_NAMED, _open_but_named),
    Rule(said.PART_TWICE, _part_twice),
    Rule(said.NO_MODERATOR, _no_moderator),
    Rule(said.NO_FACILITATOR, _no_facilitator),
    Rule(said.UNUSED_PEOPLE, _unused_people),
    Rule(said.UNKNOWN_VOICES, _unknown_voices),
    Rule(said.WITHDRAWN, _withdrawn),
    Rule(said.BAD_EMAIL, _bad_email),
    Rule(said.OWN_SUBSTITUTE, _own_substitute),
    Rule(said.OTHER_ORGANIZATION, _other_organization),
    Rule(said.PLACEHOLDER_PERSON, _placeholders),
    Rule(said.WITHDRAWN_BEFORE_GIVEN, _withdrawn_before_given),
)
