"""One wrong cell, one finding: whatever else is in the document is not blamed for it."""

from datetime import date
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import block, dialogue, event, header, panel, part, person, slot, workshop
from gobierno_abierto.findings import Finding
from gobierno_abierto.rules import check


def _told(document: m.Dialogue, code: str) -> list[Finding]:
    return [each for each in check(document) if each.code == code]


def _workshops(count: int, **changes: Any) -> list[m.Workshop]:
    return [attrs.evolve(workshop(id=f"taller-{n}"), **changes) for n in range(count)]


@pytest.mark.parametrize(("count", "places"), [(2, 2), (3, 1), (9, 1)])
def test_a_venue_that_an_event_lacks_is_told_once_at_the_event(count: int, places: int) -> None:
    """Of two rows it may be the rows; of three it is the event."""
    there = m.Venue(id="otra", name=m.text(es="Biblioteca"))
    document = dialogue(event(panel(), *_workshops(count, venue="otra"), status=None))
    found = _told(attrs.evolve(document, venues=(*document.venues, there)), "GA124")

    assert places == len(found)
    if places == 1:
        assert ("/events/0/venues", ("encuentro", "otra")) == (found[0].pointer, found[0].ids)
        assert f"{count} de sus actividades" in found[0].fault("es")


@pytest.mark.parametrize(("wrong", "places"), [(2, ["/when"] * 2), (3, ["/when"])])
def test_a_block_on_a_wrong_day_is_told_once_at_the_block(wrong: int, places: list[str]) -> None:
    """Its workshops agree with each other, and not with it."""
    those = [
        *_workshops(wrong, when=slot("16:00", "17:00")),
        attrs.evolve(workshop(id="bien"), when=slot("11:00", "12:00")),
    ]
    found = _told(dialogue(event(panel(), block(*those), status=None)), "GA211")

    assert places == [each.pointer[-5:] for each in found]
    assert ("/events/0/agenda/1/when" == found[0].pointer) is (len(found) == 1)


def _permission(given: date) -> m.Publication:
    return m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="Programa"),
        basis=m.LegalBasis.CONSENT,
        given=given,
    )


def test_permissions_after_the_revision_are_told_together() -> None:
    """They came in while nobody changed one cell of the header."""
    people = tuple(
        person(each, publication=(_permission(date(2026, 4, 2 + n)),))
        for n, each in enumerate(("ana", "bruno", "carla"))
    )
    (found,) = _told(dialogue(header=header(), people=people), "GA710")

    assert {"ana", "bruno", "carla"} == set(found.ids)
    assert "3 permisos" in found.fault("es")
    assert "4 de abril de 2026" in found.fault("es")
    assert "Fecha de la revisión" in found.remedy("es")


def test_a_wrong_organisation_of_a_person_is_told_once_at_the_person() -> None:
    """And not at each of the parts, which are right."""

    def found(count: int) -> list[Finding]:
        speaks = (part(m.Role.PANELLIST, "ana", organization="red"),)
        items = _workshops(count, parts=speaks)
        return _told(dialogue(event(panel(), *items, status=None)), "GA412")

    assert 2 == len(found(2))
    (one,) = found(3)
    assert ("/people/0/organization", 3) == (one.pointer, len(one.related))


def test_whoever_is_told_by_an_id_is_found_by_the_row() -> None:
    """No workbook shows ids, and names are not to be spread."""
    taken_back = attrs.evolve(_permission(date(2026, 1, 1)), withdrawn=date(2026, 2, 1))
    people = (person("ana"), person("bruno", publication=(taken_back,)), person("carla"))
    document = dialogue(event(panel(title=m.text(es="Con Bruno Prueba"))), people=people)
    (found,) = _told(document, "GA417")

    assert ("/people/1",) == found.related
    assert "Bruno Prueba" not in found.message("es")


def test_two_people_of_one_name_are_told_apart_by_another_word() -> None:
    """As the remedy says: nobody with a workbook can write a waiver."""
    one, other = person("ana", name="Ana Prueba"), person("carla", name="Ana Prueba")

    assert 1 == len(_told(dialogue(people=(one, person("bruno"), other)), "GA423"))
    other = attrs.evolve(other, name="Ana Prueba Nube")
    assert [] == _told(dialogue(people=(one, person("bruno"), other)), "GA423")
