"""Ids, identifiers and references, at their edges."""

from datetime import date
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
    block,
    codes,
    commitment,
    dialogue,
    event,
    header,
    panel,
    person,
    plan,
    plan_book,
    slot,
    with_panel,
    workshop,
)
from gobierno_abierto.findings import Severity
from gobierno_abierto.rules import check


@pytest.mark.parametrize(
    ("namespace", "expected"),
    [
        ("https://datos.example", []),
        ("HTTP://datos.example/a?b#c", []),
        ("urn:uuid:5b0f5f0e-0c8e-4c6e-9d0b-2f6a0c2b7a12", []),
        ("tag:example.org,2026-01:dialogos", []),
        ("", ["GA104"]),
        ("example.org/dialogos", ["GA104"]),
        ("https://", ["GA104"]),
        ("https://datos.example/a b", ["GA104"]),
        ("urn:", ["GA104"]),
        ("tag:example.org:dialogos", ["GA104"]),
        ("javascript:alert(1)", ["GA104"]),
    ],
)
def test_a_namespace_belongs_to_somebody(namespace: str, expected: list[str]) -> None:
    assert expected == codes(dialogue(header=header(namespace=namespace)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a", []),
        ("Plan_2.b~c-1", []),
        ("plan 2", ["GA103"]),
        ("plan/2", ["GA103"]),
        ("año", ["GA103"]),
        ("a:b", ["GA103"]),
        ("", ["GA102"]),
        (" ", ["GA103"]),
    ],
)
def test_an_id_goes_into_addresses_and_names_of_files(name: str, expected: list[str]) -> None:
    assert expected == codes(dialogue(plans=(plan(), plan(id=name))))


def test_two_empty_ids_are_two_faults_and_no_repetition() -> None:
    assert ["GA102", "GA102"] == codes(dialogue(plans=(plan(), plan(id=""), plan(id=""))))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"name": "Ana Ruiz"}, {"name": "ANA RUÍZ"}, ["GA106"]),
        ({"name": "Ana Ruiz"}, {"name": "Ana Ruiz Sol"}, ["GA106"]),
        ({"name": "Ana Ruiz"}, {"name": "Ana Prueba Ruiz"}, ["GA106"]),
        ({"name": "Ana Ruiz"}, {"name": None}, ["GA106"]),
        ({"name": "Ana Ruiz"}, {"name": "Beto Sol"}, []),  # one mailbox for an office
        ({"name": "Ana Ruiz"}, {"name": "Ana Ruiz", "email": None}, ["GA106"]),
        ({"name": "Ana"}, {"name": "Ana", "email": None}, []),  # a first name says little
        (
            {"name": "Ana Ruiz"},
            {"name": "Ana Ruiz", "email": None, "organization": "universidad"},
            ["GA423"],
        ),
        (
            {"name": "Ana Frailejón", "organization": "ministerio"},
            {"name": "ANA  FRAILEJON", "email": None},
            ["GA423"],
        ),
        ({"name": "Ana", "email": None}, {"name": "ANA", "organization": "ministerio"}, []),
        (
            {"name": "Ana Ruiz", "email": "ana@example.org"},
            {"name": "Ruiz Ana", "email": "ANA@example.org", "organization": "ministerio"},
            ["GA106"],
        ),
    ],
)
def test_who_is_listed_twice(
    one: dict[str, Any], other: dict[str, Any], expected: list[str]
) -> None:
    common: dict[str, Any] = {"email": "contacto@example.org", "organization": "red"}
    people = (
        attrs.evolve(person("ana"), **{**common, **one}),
        attrs.evolve(person("bruno"), **{**common, **other}),
        person("carla"),
    )

    assert expected == codes(dialogue(people=people))


def test_whoever_has_three_entries_is_told_of_each_later_one() -> None:
    """Both names are told as they are written."""
    names = ("Ana Frailejón", "ANA FRAILEJON", "ana frailejón")
    people = tuple(m.Person(id=f"p-{n}", name=name) for n, name in enumerate(names))
    found = [each for each in check(dialogue(people=people)) if each.code == "GA423"]

    assert ["/people/1/name", "/people/2/name"] == [each.pointer for each in found]
    assert "«Ana Frailejón» y «ANA FRAILEJON»" in found[0].message("es")


def test_a_person_with_the_same_id_twice_is_told_once() -> None:
    people = (person("ana", email="a@example.org"), person("bruno"), person("carla"))

    assert ["GA101"] == codes(dialogue(people=(*people, people[0])))


@pytest.mark.parametrize(
    ("missing", "hint"),
    [
        ("Sala Grande", "sala-grande"),
        ("sala_garnde", "sala-grande"),
        ("auditorio", None),
        ("sala-2", None),
    ],
)
def test_a_slip_is_guessed_at(missing: str, hint: str | None) -> None:
    (found,) = check(with_panel(rooms=(missing,)))

    assert found.code == "GA121"
    assert (f"«{hint}»?" in found.message("es")) is (hint is not None)


def test_another_number_is_no_slip() -> None:
    """Who writes taller-7 does not mean taller-1."""
    agenda = (panel(after=("taller-7",)), workshop(when=slot("11:00", "13:00")))
    (found,) = check(dialogue(event(*agenda)))

    assert "?" not in found.message("es")


def test_many_slips_in_a_large_document_are_told_without_guesses() -> None:
    rooms = tuple(f"sala-{n}" for n in range(1200))
    found = check(with_panel(needs=rooms))

    assert {"GA121"} == {each.code for each in found}
    assert 1200 == len(found)


def test_a_waiver_that_outlived_its_item_is_no_error() -> None:
    waiver = m.Waiver(code="GA205", ids=("taller-9",), reason=m.text(es="Así es"), by="Ana Prueba")
    found = {each.code: each.severity for each in check(dialogue(waivers=(waiver,)))}

    assert {"GA121": Severity.WARNING, "GA902": Severity.NOTE} == found


_SPRING, _SUMMER, _AUTUMN = date(2026, 5, 31), date(2026, 8, 31), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ((None,), []),
        ((_AUTUMN,), []),
        ((_SPRING,), ["/header GA704", "/waivers/0/until GA901"]),
        # Who renews a waiver need not take the old one out.
        ((_SPRING, _AUTUMN), []),
        ((_AUTUMN, _SPRING), []),
        ((None, _SPRING), []),
        ((_AUTUMN, None), []),
        (
            (_SPRING, _SUMMER),
            ["/header GA704", "/waivers/0/until GA901", "/waivers/1/until GA901"],
        ),
    ],
)
def test_any_waiver_in_force_is_enough(ends: tuple[date | None, ...], expected: list[str]) -> None:
    """Of several for one finding none is unneeded, in whatever order they stand."""
    waivers = tuple(
        m.Waiver(
            code="GA704",
            ids=("dialogo",),
            reason=m.text(es="Se está acordando"),
            by="Bea Prueba",
            until=end,
        )
        for end in ends
    )
    document = dialogue(header=header(licence=None), waivers=waivers)
    report = check(document, today=date(2026, 9, 15))

    assert expected == [f"{each.pointer} {each.code}" for each in report]
    assert ([] if expected else ["GA704"]) == [each.code for each in report.waived]


def test_a_plan_book_need_not_hold_the_agenda() -> None:
    """Where its commitments were written stands in another document."""
    assert [] == codes(plan_book(commitments=(commitment(origins=("panel-de-otro-documento",)),)))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((), (), []),
        (("taller-1",), (), []),
        (("taller-1",), ("panel-1",), ["panel-1 taller-1"]),
        (("panel-1",), ("taller-1",), ["panel-1", "taller-1"]),
        (("panel-1", "taller-1"), ("panel-1",), ["panel-1 taller-1"]),
    ],
)
def test_each_circle_is_told_once(
    first: tuple[str, ...], second: tuple[str, ...], expected: list[str]
) -> None:
    agenda = (panel(when=None, after=first), workshop(after=second))
    found = check(dialogue(event(*agenda, status=None)))

    assert expected == [" ".join(each.ids) for each in found if each.code == "GA123"]


@pytest.mark.parametrize(
    ("of_block", "of_child", "expected"),
    [
        ((), (), []),
        (("panel-1",), (), []),
        ((), ("panel-1",), []),
        ((), ("talleres",), ["talleres taller-1"]),
        (("taller-1",), (), ["talleres taller-1"]),
    ],
)
def test_a_block_ends_with_the_last_of_its_items(
    of_block: tuple[str, ...], of_child: tuple[str, ...], expected: list[str]
) -> None:
    """What waits for its own block waits for itself."""
    parallel = block(workshop(after=of_child), when=None, after=of_block)
    found = check(dialogue(event(panel(when=None), parallel, status=None)))

    assert expected == [" ".join(each.ids) for each in found if each.code == "GA123"]


def test_a_circle_may_be_long() -> None:
    """No agenda is too long for it."""
    size = 3000
    agenda = tuple(
        m.Talk(id=f"ponencia-{n}", after=(f"ponencia-{(n + 1) % size}",)) for n in range(size)
    )
    found = [each for each in check(dialogue(event(panel(), *agenda))) if each.code == "GA123"]

    assert [size] == [len(each.ids) for each in found]
    assert "2997" in found[0].message("es")


def test_a_shared_room_of_a_listed_venue_is_in_order() -> None:
    assert [] == codes(dialogue(event(panel(rooms=(), venue="casa"))))
    assert [] == codes(dialogue(event(panel(), venues=())))
    assert ["GA121"] == codes(dialogue(event(panel(rooms=("otra",)), venues=("casa",))))


def test_citations_may_name_a_place_within_a_field() -> None:
    source = m.Source(id="boletin", title=m.text(es="Boletín 7"))
    fields = ("audience/description", "audience.description", "/audience", "kind", "id")
    citations = tuple(
        m.Citation(source="boletin", of="panel-1", field=each, quote="…")
        for each in ("when/start", "title.es", "kind", "id")
    )
    of_event = tuple(
        m.Citation(source="boletin", of="encuentro", field=each, quote="…") for each in fields[:3]
    )

    assert [] == codes(dialogue(header=header(sources=(source,), citations=citations + of_event)))


def test_touching_is_not_told() -> None:
    """A workshop may follow a panel at once."""
    late = workshop(when=slot("10:30", "12:00"), after=("panel-1",))

    assert [] == codes(dialogue(event(panel(), late)))
