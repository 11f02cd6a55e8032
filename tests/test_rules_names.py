"""Names that may not be published, in words that everybody reads."""

from datetime import date

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
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
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES


def _permission(*fields: m.PersonField, withdrawn: date | None = None) -> m.Publication:
    return m.Publication(
        fields=fields,
        purpose=m.text(es="Programa público"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
        withdrawn=withdrawn,
    )


_TALK = m.text(es="Datos, con Ana Prueba")


def _told_of_ana(document: m.Dialogue) -> list[str]:
    return [each.pointer for each in check(document) if each.code == "GA415"]


def test_a_name_may_stand_in_any_line_or_text() -> None:
    """Wherever a name can be written it can be written by mistake."""
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
        "/commitments/0/milestones/0/claims/0/reported",
        "/events/0/agenda/0/links/0/url",
        "/events/0/agenda/0/title",
        "/header/citations/0/quote",
        "/header/contact",
        "/header/sources/0/publisher",
    ] == _told_of_ana(document)


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
        ("Ana  Prueba", 0),
        ("Ana Pruebas", 0),
        ("Prueba Ana", 0),
        ("ana", 0),
    ],
)
def test_a_name_is_found_as_it_is_written(words: str, expected: int) -> None:
    assert expected == len(_told_of_ana(with_panel(title=m.text(es=words))))


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
