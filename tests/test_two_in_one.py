"""Two people in one cell, and words that only say that a name is missing."""

from collections.abc import Iterator

import attrs
import pytest

import gobierno_abierto.model as m
from builders import codes, dialogue, event, person, slot, with_person
from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.guests import add_guests, guessed_columns, listed_table
from gobierno_abierto.formats.sheets.book import Grid, GridRow
from gobierno_abierto.index import Index
from gobierno_abierto.privacy.obstacles import publication_obstacles
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES
from sheets_edited import Edited

_TOMAS, _REBECA = "Tomás Arriaga Peña", "Rebeca Solano Díaz"
_BASE = dialogue(
    event(m.Session(id="una", title=m.text(es="Apertura"), when=slot("09:00", "10:00"))),
    commitments=(),
    people=(m.Person(id="tomas", name=_TOMAS), m.Person(id="rebeca", name=_REBECA)),
)
_AGREED = m.Publication(
    fields=(m.PersonField.NAME,),
    purpose=m.text(es="La agenda"),
    basis=m.LegalBasis.CONSENT,
    given=Index(_BASE).day,
)


def _of_part(written: str) -> Finding:
    edited = Edited(_BASE)
    edited.add("Participaciones", Actividad="Apertura", Papel="ponente", Persona=written)
    (found,) = edited.read().report
    return found


@pytest.mark.parametrize(
    "written",
    [
        f"{_TOMAS} y {_REBECA}",
        f"{_TOMAS} / {_REBECA}",
        f"{_TOMAS}/{_REBECA}",
        f"{_TOMAS}, {_REBECA}",
        f"{_TOMAS}; {_REBECA}",
        f"{_TOMAS} & {_REBECA}",
        f"{_TOMAS} and {_REBECA}",
        f"{_TOMAS} e {_REBECA}",
        f"{_TOMAS} (confirmado) y {_REBECA} (suplente)",
        f"{_TOMAS} y Eva",
        "Hugo Lara y Sonia Peña",
    ],
)
def test_two_people_in_a_cell_are_to_be_two_rows(written: str) -> None:
    """Whoever made one row of both would invent somebody, whose name hides nobody's."""
    found = _of_part(written)

    assert found.code == "GA023"
    assert "haga una fila para cada una" in found.message("es")
    for lang in LANGUAGES:
        assert "agregue primero" not in found.message(lang)


@pytest.mark.parametrize(
    "written",
    [f"{_TOMAS} (confirmada)", f"{_TOMAS} (suplente)", f"{_TOMAS} - confirmado"],
)
def test_what_stands_behind_a_name_is_to_be_taken_away(written: str) -> None:
    assert f"Deje en la celda solo el nombre, «{_TOMAS}»" in _of_part(written).message("es")


@pytest.mark.parametrize("written", ["José Ortega y Gasset", "Nadie Conocido"])
def test_a_name_that_may_be_one_persons_is_to_be_listed(written: str) -> None:
    assert "agregue primero una fila" in _of_part(written).message("es")


_NOTHINGS = ["por definir", "N/A", "-", "vacante", "por invitar", "sin sala", "pendiente", "?"]


@pytest.mark.parametrize("written", _NOTHINGS)
@pytest.mark.parametrize(
    ("sheet", "heading", "row"), [("Agenda", "Sala", 2), ("Personas", "Organización", 2)]
)
def test_of_what_is_not_known_nobody_is_to_make_a_row(
    written: str, sheet: str, heading: str, row: int
) -> None:
    (found,) = Edited(_BASE).write(sheet, row, heading, written).read().report

    assert found.code == "GA023"
    assert "Deje la celda vacía" in found.message("es")
    assert "agregue primero una fila" not in found.message("es")


@pytest.mark.parametrize("written", _NOTHINGS)
def test_nobody_is_to_make_a_person_of_what_is_not_known(written: str) -> None:
    assert "Deje la celda vacía y ponga «por confirmar»" in _of_part(written).message("es")


@pytest.mark.parametrize("written", ["17 años", "17", "no sé"])
def test_a_protection_that_is_not_understood_may_not_be_needed(written: str) -> None:
    (found,) = Edited(_BASE).write("Personas", 2, "Protección", written).read().report

    assert "si no hace falta protegerla, deje la celda vacía" in found.message("es")
    assert "menor de edad, escriba «menor de edad»" in found.message("es")


@pytest.mark.parametrize("written", ["ninguna", "ninguno", "no aplica", "no", "N/A"])
def test_no_protection_is_a_blank_cell(written: str) -> None:
    reading = Edited(_BASE).write("Personas", 2, "Protección", written).read()

    assert not [each for each in reading.report if each.code == "GA023"]
    assert reading.document == _BASE


def test_nobody_is_told_to_put_back_a_permission_that_was_taken_out() -> None:
    people = (attrs.evolve(_BASE.people[0], publication=(_AGREED,)),)
    edited = Edited(attrs.evolve(_BASE, people=people))
    edited.write("Permisos", 2, "Publicar nombre", None)
    for reading in (edited.read(), edited.read_alone()):
        found = next(each for each in reading.report if each.code == "GA034")
        assert "Si la persona retiró su permiso, devuelva el «sí»" in found.message("es")
        assert "Fecha de retiro" in found.message("es")


def test_every_kind_of_item_is_named() -> None:
    (found,) = Edited(_BASE).write("Agenda", 2, "Tipo", "zzzz").read().report

    assert "«sesión»" in found.message("es")


def test_a_changed_copy_is_told_why_it_is_taken_for_one() -> None:
    edited = Edited(_BASE)
    rows = edited.cells("Personas")
    copy = list(rows[1])
    copy[edited.place("Personas", "Nombre")] = "Zoe Supuesta"
    (found,) = edited.rows("Personas", [*rows, tuple(copy)]).read().report

    assert found.code == "GA030"
    assert "Esta fila se copió de la fila 2 (lleva su misma clave oculta)" in found.message("es")
    assert "repite" not in found.message("es")


# Rules.


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (f"{_TOMAS} y {_REBECA}", ["GA413"]),
        (f"{_TOMAS} / {_REBECA}", ["GA413"]),
        ("Ana Gil, Beto Paz y Eva Sol", ["GA413"]),
        ("José Ortega y Gasset", []),
        ("Artur da Costa e Silva", []),
        ("Lara Gil, Hugo", []),
        ("Por invitar", ["GA413"]),
        ("Vacante", ["GA413"]),
    ],
)
def test_a_name_of_two_is_nobodys(name: str, expected: list[str]) -> None:
    assert expected == codes(with_person("ana", name=name))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("por definir", ["GA413"]), ("Sala por definir", ["GA413"]), ("N/A", ["GA413"]),
     ("Sin sala", ["GA413"]), ("Sala 2", []), ("X", [])],
)  # fmt: skip
def test_a_room_has_a_name(name: str, expected: list[str]) -> None:
    venue = m.Venue(
        id="sede", name=m.text(es="Casa"), rooms=(m.Room(id="sala", name=m.text(es=name)),)
    )
    document = attrs.evolve(dialogue(), venues=(venue,))
    assert expected == [each.code for each in check(document) if each.code == "GA413"]


@pytest.mark.parametrize(
    ("email", "words"),
    [
        ("ana @example.org", "tiene un espacio"),
        ("no tiene", "deje el dato vacío"),
        ("N/A", "deje el dato vacío"),
        ("ana@example.org / eva@example.org", "varios correos"),
        ("ana@example.org, eva@example.org", "varios correos"),
        ("ana.example.org", "una sola arroba"),
    ],
)
def test_what_is_no_address_is_told_by_what_it_is(email: str, words: str) -> None:
    (found,) = check(with_person("ana", email=email))

    assert found.code == "GA410"
    assert words in found.message("es")


def _obstacles(withdrawn: str, name: str) -> Iterator[str]:
    gone = attrs.evolve(_AGREED, withdrawn=_AGREED.given)
    people = (
        person("rodrigo", name=withdrawn, publication=(gone,)),
        person("otra", name=name, publication=(_AGREED,)),
    )
    return (each.pointer for each in publication_obstacles(dialogue(people=people)))


@pytest.mark.parametrize(
    "name",
    [
        "Rodrigo Paz Quiroga y Rebeca Solano Díaz",
        "Rebeca Solano Díaz / Rodrigo Paz Quiroga",
        "Rebeca Solano Díaz, Rodrigo Paz Quiroga",
    ],
)
def test_a_withdrawn_name_joined_to_another_stops_the_publication(name: str) -> None:
    assert ["/people/1/name"] == list(_obstacles("Rodrigo Paz Quiroga", name))


@pytest.mark.parametrize(
    "name", ["Rodrigo Paz Quiroga", "Rodrigo Paz Quiroga Solano", "Rodrigo Paz Quiroga y Sol"]
)
def test_a_namesake_stops_nothing(name: str) -> None:
    assert not list(_obstacles("Rodrigo Paz Quiroga", name))


def test_two_people_of_a_list_are_not_one() -> None:
    """They are kept out, and it is told where they stand."""
    rows = (("Nombre", "Correo"), ("Hugo Lara y Sonia Peña", "h@example.org"), ("Eva Sol", ""))
    cells = tuple(GridRow(number=at, cells=row) for at, row in enumerate(rows, 1))
    table = listed_table([Grid(name="Hoja1", rows=cells)])
    assert table is not None
    added = add_guests(dialogue(), table, guessed_columns(table))

    assert ["Eva Sol"] == [each.person.name for each in added.added]
    (remark,) = added.remarks
    assert remark.place.cell == "A2"
    assert "varias personas" in remark.said.in_language("es")
