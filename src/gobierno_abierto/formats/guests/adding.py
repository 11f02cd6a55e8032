"""The people of a list, added to a document that may know some of them."""

from typing import NamedTuple

import attrs

from gobierno_abierto.editing.ids import Ids, slug
from gobierno_abierto.findings import Place
from gobierno_abierto.formats.guests import phrases
from gobierno_abierto.formats.guests.columns import ColumnMap, Target
from gobierno_abierto.formats.guests.known import Acquaintances, Organizations
from gobierno_abierto.formats.guests.listed import ListedTable
from gobierno_abierto.formats.guests.rows import GuestRow, RowRemark, guest_rows
from gobierno_abierto.index import walk
from gobierno_abierto.model import Dialogue, Noun, Organization, Person, Text
from gobierno_abierto.words import filled


class AddedPerson(NamedTuple):
    """Somebody who was added, and where in the list she stands."""

    person: Person
    place: Place


class KnownPerson(NamedTuple):
    """Somebody whom the document has already, or the list twice: `known` is her id there."""

    name: str
    known: str
    place: Place


@attrs.frozen(kw_only=True)
class Added:
    """What came of adding a list to a document.

    `document` is the one that was given, with the people `added` and the `organizations` that they
    speak for and it did not know; nothing that it had has changed. Nobody may be published: what
    she agreed to once was for another occasion. `known` are those who were not added a second
    time, `remarks` what was not taken as it stands.
    """

    document: Dialogue
    added: tuple[AddedPerson, ...]
    organizations: tuple[Organization, ...]
    known: tuple[KnownPerson, ...]
    remarks: tuple[RowRemark, ...]


def add_guests(document: Dialogue, table: ListedTable, columns: ColumnMap) -> Added:
    """Add the people of a list, and the organisations they speak for, to a document.

    Somebody is known by her e-mail address, and by her name in whatever order, capitals and
    accents; nothing of her is changed. Columns that `columns` does not name are left out.
    """
    rows, nameless = guest_rows(table, columns)
    ids = Ids(*(each.value.id for each in walk(document) if isinstance(each.value, Noun)))
    acquaintances = Acquaintances(document.people)
    organizations = Organizations(document, ids)
    added: list[AddedPerson] = []
    known: list[KnownPerson] = []
    told: list[RowRemark] = []
    for row in rows:
        found = acquaintances.find(row.name, row.email)
        if found is not None:
            known.append(KnownPerson(row.name, found.id, row.place))
            if row.email and found.email and not acquaintances.has_address(row.email):
                words = filled(phrases.SAME_NAME, known=found.name or found.id)
                told.append(RowRemark(row.place, words))
            continue
        person = _person(row, ids, organizations, document.header.language)
        acquaintances.meet(person)
        told += row.remarks
        added.append(AddedPerson(person, row.place))
    return Added(
        document=attrs.evolve(
            document,
            people=(*document.people, *(each.person for each in added)),
            organizations=(*document.organizations, *organizations.new),
        ),
        added=tuple(added),
        organizations=organizations.new,
        known=tuple(known),
        remarks=(*told, *nameless),
    )


def _person(row: GuestRow, ids: Ids, organizations: Organizations, lang: str) -> Person:
    def text(target: Target) -> Text | None:
        words = row.words.get(target)
        return Text(pairs=((lang, words),), original=lang) if words else None

    organization = row.words.get(Target.ORGANIZATION)
    return Person(
        id=ids.free(slug(row.name) or "person"),
        name=row.name,
        organization=organizations.id_of(organization) if organization else None,
        position=text(Target.POSITION),
        sector=row.sector,
        country=row.country,
        biography=text(Target.BIOGRAPHY),
        email=row.email,
        phone=row.words.get(Target.PHONE),
    )
