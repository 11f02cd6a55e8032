"""Rules on permissions to publish: whether they are understood, in force and as they were given."""

from collections.abc import Iterator
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import people, permissions
from gobierno_abierto.index import (
    Index,
    PlacedItem,
    fields_in_force,
    has_run_out,
    name_of,
    published_fields,
    taken_back,
    unclear,
)
from gobierno_abierto.model import Care, Person, PersonField, Publication
from gobierno_abierto.rules.agendas import items_of_people
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import some


def _unclear_permissions(index: Index) -> Iterator[Finding]:
    for pointer, person in _people(index):
        for name in unclear(person):
            yield _unclear(person.id, pointer, name)
        for number, permission in enumerate(person.publication):
            for name in unclear(permission):
                yield _unclear(person.id, f"{pointer}/publication/{number}", name)


def _unclear(person: str, pointer: str, name: str) -> Finding:
    return finding(people.UNCLEAR_PERMISSION, pointer, ids=(person,), person=person, name=name)


def _ran_out(index: Index) -> Iterator[Finding]:
    items = index.once(items_of_people)
    for pointer, person, each in _permissions(index):
        published = published_fields(person, index.day)
        gone = tuple(field for field in each.fields if field not in published)
        is_over = each.withdrawn is None and has_run_out(each, index.day)
        if is_over and gone and PersonField.NAME not in published and person.id in items:
            yield finding(
                permissions.RAN_OUT,
                f"{pointer}/until",
                ids=(person.id,),
                related=tuple(placed.pointer for placed in items[person.id]),
                # Not the name: it is not to be spread.
                id=person.id,
                fields=gone,
                until=each.until or index.day,
                items=some(name_of(placed.item) for placed in items[person.id]),
            )


def _ends_before_given(index: Index) -> Iterator[Finding]:
    for pointer, person, each in _permissions(index):
        if each.until and each.until < each.given:
            yield finding(
                permissions.ENDS_BEFORE_GIVEN,
                f"{pointer}/until",
                ids=(person.id,),
                until=each.until,
                given=each.given,
            )


def _notice_later(index: Index) -> Iterator[Finding]:
    for pointer, person, each in _permissions(index):
        if each.notice_date and each.notice_date > each.given:
            yield finding(
                permissions.NOTICE_LATER,
                f"{pointer}/notice_date",
                ids=(person.id,),
                given=each.given,
                notice=each.notice_date,
            )


def _not_despite(index: Index) -> Iterator[Finding]:
    for pointer, person, each in _permissions(index):
        # What is over for another reason is no question any more.
        is_over = each.withdrawn or has_run_out(each, index.day)
        is_over = is_over or not set(each.fields) - taken_back(person, each)
        if not is_over and set(person.care) - set(each.despite):
            yield finding(
                permissions.NOT_DESPITE, pointer, ids=(person.id,), id=person.id, fields=each.fields
            )


def _despite_nothing(index: Index) -> Iterator[Finding]:
    for pointer, person, each in _permissions(index):
        reasons = tuple(reason for reason in Care if reason in set(each.despite) - set(person.care))
        if reasons:
            yield finding(
                permissions.DESPITE_NOTHING,
                f"{pointer}/despite",
                ids=(person.id,),
                id=person.id,
                reasons=reasons,
            )


def _ends_too_soon(index: Index) -> Iterator[Finding]:
    items = index.once(items_of_people)
    for position, person in _people(index):
        mine = items.get(person.id, ())
        lasting = [
            (each.until, f"{position}/publication/{number}/until")
            for number, each in enumerate(person.publication)
            if PersonField.NAME in fields_in_force(person, each, index.day)
        ]
        if not mine or not lasting:
            continue
        until, pointer = max(lasting, key=lambda each: each[0] or date.max)
        last, placed = max(((_last_day(each), each) for each in mine), key=lambda each: each[0])
        if until is not None and until < last:
            yield finding(
                permissions.ENDS_TOO_SOON,
                pointer,
                ids=(person.id,),
                related=(placed.event.pointer,),
                # Not the name: it is not to be spread.
                id=person.id,
                until=until,
                event=placed.event.title,
                last=last,
            )


def _last_day(placed: PlacedItem) -> date:
    """The last day of the event of an item, else its own; the first of all days if none is known.

    What is over by then needs no permission that lasts.
    """
    return placed.event.last_day or placed.day or date.min


def _permissions(index: Index) -> Iterator[tuple[str, Person, Publication]]:
    for pointer, person in _people(index):
        for number, each in enumerate(person.publication):
            yield f"{pointer}/publication/{number}", person, each


def _people(index: Index) -> Iterator[tuple[str, Person]]:
    for position, person in enumerate(index.dialogue.people if index.dialogue else ()):
        yield f"/people/{position}", person


RULES = (
    Rule(people.UNCLEAR_PERMISSION, _unclear_permissions),
    Rule(permissions.RAN_OUT, _ran_out),
    Rule(permissions.ENDS_BEFORE_GIVEN, _ends_before_given),
    Rule(permissions.NOTICE_LATER, _notice_later),
    Rule(permissions.NOT_DESPITE, _not_despite),
    Rule(permissions.DESPITE_NOTHING, _despite_nothing),
    Rule(permissions.ENDS_TOO_SOON, _ends_too_soon),
)
