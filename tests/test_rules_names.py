"""Names that may not be published, in words that everybody reads."""

from datetime import date
from time import process_time

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
    ORGANIZATIONS,
    claim,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    person,
    venue,
    with_panel,
    with_person,
)
from gobierno_abierto.index import Index
from gobierno_abierto.rules import check
from gobierno_abierto.rules.names import RULES
from gobierno_abierto.words import LANGUAGES


def _permission(*fields: m.PersonField, withdrawn: date | None = None) -> m.Publication:
    return m.Publication(
        fields=fields,
        purpose=m.text(es="Programa público"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
        withdrawn=withdrawn,
    )


_NAME = (m.PersonField.NAME,)
_TALK = m.text(es="Datos, con Ana Prueba")


def _told_of_ana(document: m.Dialogue) -> list[str]:
    return [each.pointer for each in check(document) if each.code == "GA415"]


def test_a_name_may_stand_in_any_line_or_text() -> None:
    """Wherever a name can be written it can be written by mistake."""
    # What she reports herself goes with her.
    by = claim("Ana Prueba", progress=m.Progress.STOPPED, reported="Ana Prueba: detenido")
    source = m.Source(id="boletin", title=m.text(es="Boletín 7"), publisher="Ana Prueba")
    quotes = (
        m.Citation(source="boletin", of="panel-1", field="parts", quote="Modera: Ana Prueba"),
        # What is said of herself goes with her.
        m.Citation(source="boletin", of="ana", field="name", quote="Ana Prueba"),
    )
    document = dialogue(
        event(panel(title=_TALK, links=(m.Link(rel="x", url="mailto:Ana Prueba <a@b.c>"),))),
        header=header(contact="Ana Prueba", sources=(source,), citations=quotes),
        commitments=(commitment(milestone(claims=(by,))),),
    )

    assert [
        "/commitments/0/milestones/0/claims/0/by",
        "/events/0/agenda/0/links/0/url",
        "/events/0/agenda/0/title",
        "/header/citations/0/quote",
        "/header/contact",
        "/header/sources/0/publisher",
    ] == _told_of_ana(document)


def test_what_somebody_else_reports_is_read_by_all() -> None:
    """What she reports herself goes with her name, however she used it."""
    words = {"progress": m.Progress.STOPPED, "reported": "dice Ana Prueba: detenido"}
    both = (claim("ana", **words), claim("ministerio", **words))

    assert ["/commitments/0/milestones/0/claims/1/reported"] == _told_of_ana(
        dialogue(commitments=(commitment(milestone(claims=both)),))
    )


def test_a_name_may_stand_in_a_list() -> None:
    house = venue(features=("rampa", "intérprete: Ana Prueba"))

    assert ["/venues/0/features/1"] == _told_of_ana(dialogue(venues=(house,)))


def test_of_other_people_only_what_is_published_can_give_a_name_away() -> None:
    """And of herself: her biography may be published, and her name not."""
    biography = m.text(es="Ana Prueba dirige la red.")
    allowed = _permission(m.PersonField.BIOGRAPHY)
    naming = attrs.evolve(allowed, purpose=m.text(es="Presentar a Ana Prueba"))

    assert [] == _told_of_ana(with_person("ana", biography=biography))
    assert [] == _told_of_ana(with_person("bruno", biography=biography))
    assert ["/people/0/biography"] == _told_of_ana(
        with_person("ana", biography=biography, publication=(allowed,))
    )
    assert ["/people/1/biography", "/people/1/publication/0/purpose"] == _told_of_ana(
        with_person("bruno", biography=biography, publication=(naming,))
    )


def test_a_permission_that_was_withdrawn_is_not_published() -> None:
    """Nor is what it was for."""
    naming = attrs.evolve(
        _permission(m.PersonField.BIOGRAPHY, withdrawn=date(2026, 3, 1)),
        purpose=m.text(es="Presentar a Ana Prueba"),
    )

    assert [] == _told_of_ana(with_person("bruno", publication=(naming,)))


def test_who_may_be_named_may_be_named_anywhere() -> None:
    document = with_panel(title=_TALK)
    ana, *others = document.people
    named = attrs.evolve(ana, publication=(_permission(m.PersonField.NAME),))

    assert ["/events/0/agenda/0/title"] == _told_of_ana(document)
    assert [] == _told_of_ana(attrs.evolve(document, people=(named, *others)))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Con Ana Prueba.", 1),
        ("(Ana Prueba) y Ana Prueba", 1),
        ("Ana  Prueba", 1),
        ("Ana\nPrueba", 1),
        ("Ana\u00a0Prueba", 1),
        ("Ana\u200bPrueba", 1),
        ("A\u200bna Pru\u00adeba", 1),
        ("_Ana Prueba_ y __Ana__ Prueba", 1),
        ("ANA PRUEBA", 1),
        ("ana-prueba", 1),
        ("Ána Prue\u0301ba", 1),
        ("https://example.org/?q=Ana%20Prueba", 1),
        ("Ana Ana Prueba", 1),
        ("Ana Pruebas", 0),
        ("Mariana Prueba", 0),
        ("Prueba Ana", 0),
        ("ana", 0),
    ],
)
def test_a_name_is_found_whatever_its_shape(words: str, expected: int) -> None:
    """Capitals, accents, white space and signs are not part of a name."""
    assert expected == len(_told_of_ana(with_panel(title=m.text(es=words))))


@pytest.mark.parametrize(
    "name", [" Ana Prueba ", "Ana  Prueba", "Ana\u00a0Prueba", "ANA PRUEBA", "A\u0301na Prueba"]
)
def test_a_name_may_be_listed_in_any_shape(name: str) -> None:
    """Who types a list types spaces."""
    document = with_person("ana", name=name)
    shown = attrs.evolve(document, events=(event(panel(title=_TALK)),))

    assert ["/events/0/agenda/0/title"] == _told_of_ana(shown)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Ana Prueba Solís", 1), ("Ana Prueba Solísta", 0), ("Ana Prueba", 0)],
)
def test_a_name_is_found_only_whole(words: str, expected: int) -> None:
    """Neither its beginning nor the beginning of another is this name."""
    document = with_person("ana", name="Ana Prueba Solís")
    shown = attrs.evolve(document, events=(event(panel(title=m.text(es=words))),))

    assert expected == len(_told_of_ana(shown))


def test_names_within_names_are_found() -> None:
    """One name may begin, end or go on within another."""
    names = ("Luz Ana Prueba", "Ana Prueba", "Prueba Sol Mar", "Prueba Luz")
    document = dialogue(
        event(panel(title=m.text(es="Luz Ana Prueba Sol, Luz Ana Prueba Luz"), parts=())),
        people=tuple(person(f"p{n}", name=name) for n, name in enumerate(names)),
    )

    assert [("p0",), ("p1",), ("p3",)] == [
        each.ids for each in check(document) if each.code == "GA415"
    ]


def test_a_long_text_and_many_names_take_one_pass() -> None:
    """People of one family do not make it slow."""
    people = tuple(person(f"p{n}", name=f"Ana Sol x{n}") for n in range(500))
    words = m.text(es="Ana Sol " * 20_000 + "x7")
    document = dialogue(event(panel(title=words, parts=())), people=people)
    started = process_time()
    found = [each.ids for each in RULES[0].look(Index(document))]

    assert [("p7",)] == found
    assert process_time() - started < 1


def test_ids_and_references_are_read_too() -> None:
    """They stand in the file and in calendars."""
    talk = panel(id="charla-ana-prueba", rooms=("Ana Prueba",), needs=("Ana Prueba",))
    firm = m.Organization(id="Ana Prueba", name=m.text(es="Una firma"))
    document = dialogue(
        event(talk, convenors=("red", "Ana Prueba")),
        organizations=(*ORGANIZATIONS, firm),
        people=(person("ana"), person("bruno"), person("carla")),
        commitments=(commitment(lead="Ana Prueba", origins=("charla-ana-prueba",)),),
    )

    assert [
        "/commitments/0/lead",
        "/commitments/0/origins/0",
        "/events/0/agenda/0/id",
        "/events/0/agenda/0/needs/0",
        "/events/0/agenda/0/rooms/0",
        "/events/0/convenors/1",
        "/organizations/3/id",
    ] == _told_of_ana(document)


def test_the_id_of_somebody_named_may_not_name_somebody_else() -> None:
    """The id of who is not named is made opaque; that of who is named goes out as it is."""
    named = person("de-ana-prueba", name="Eva Inventada", publication=(_permission(*_NAME),))
    slug = person("ana-prueba", name="Ana Prueba")
    document = dialogue(
        event(panel(parts=(m.Part(role=m.Role.EXPERT, person="ana-prueba"),))),
        people=(named, slug),
    )

    assert ["/people/0/id"] == _told_of_ana(document)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Escriba a ana@example.org.", ["ana"]),
        ("<ANA@Example.org>", ["ana"]),
        ("mailto:ana%40example.org?subject=x", ["ana"]),
        ("_ana@example.org_", ["ana"]),
        ("tag:ana@example.org,2026:x", ["ana"]),
        ("mariana@example.org ana@example.org.mx", []),
        ("bruno@example.org, oficina@example.org", []),
        ("Llame al +52 (55) 9999-0000", ["ana"]),
        ("tel:+525599990000", ["ana"]),
        ("0052 55 9999 0000", ["ana"]),
        ("55 9999 0000", ["ana"]),
        ("14 55 9999 0000 2026", ["ana"]),
        ("55 9999 00001", []),
        ("9999 0000 y 9999", []),
        ("1234", []),
    ],
)
def test_contacts_that_are_not_published_are_found(words: str, expected: list[str]) -> None:
    """An address is found whole, and a number by its digits."""
    office = "oficina@example.org"
    people = (
        person("ana", email="ana@example.org", phone="+52 55 9999 0000"),
        person("bruno", email="bruno@example.org", publication=(_permission(m.PersonField.EMAIL),)),
        person("carla", email=office, phone="1234"),
        person("diego", email=office, publication=(_permission(m.PersonField.EMAIL),)),
    )
    document = dialogue(event(panel(description=m.text(es=words))), people=people)

    assert expected == [
        each.ids[0] for each in check(document) if each.code == "GA415" and "desc" in each.pointer
    ]


@pytest.mark.parametrize(
    ("contact", "fault"),
    [
        ("Ana Prueba", "The text names “ana”, whose name may not be published."),
        (
            "ana@example.org",
            "The text gives the e-mail address of “ana”, which may not be published.",
        ),
        (
            "+52 55 9999 0000",
            "The text gives the telephone number of “ana”, which may not be published.",
        ),
    ],
)
def test_the_finding_says_what_is_given_away(contact: str, fault: str) -> None:
    """The header is public: a contact of hers is pointed at, and not shown."""
    ana = person("ana", email="ana@example.org", phone="55 9999 0000")
    document = dialogue(header=header(contact=contact), people=(ana,))

    assert [fault] == [each.fault("en") for each in check(document) if each.code == "GA415"]


def test_an_id_given_twice_allows_what_both_allow() -> None:
    """As in the public view."""
    named = person("ana", publication=(_permission(*_NAME),))
    document = dialogue(event(panel(title=_TALK)), people=(named, person("ana")))

    assert "/events/0/agenda/0/title" in _told_of_ana(document)


def test_a_reference_is_no_text() -> None:
    """Her id is rewritten wherever it stands, even if it is her name."""
    who = "Ana Prueba"
    panel_of_ana = panel(parts=(m.Part(role=m.Role.EXPERT, person=who),))
    document = dialogue(event(panel_of_ana), people=(person(who, name=who),))

    assert [] == _told_of_ana(document)


def test_a_name_that_is_kept_back_is_not_told_by_the_finding() -> None:
    """What is said of the document is passed on as well."""
    (found,) = check(with_panel(title=_TALK))

    assert ("GA415", ("ana",)) == (found.code, found.ids)
    assert not any("Ana" in found.message(lang) for lang in LANGUAGES)
