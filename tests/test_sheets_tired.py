"""What tired people do to a workbook, and what is told of it: nothing is lost in silence."""

from datetime import date, time

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, slot
from gobierno_abierto.findings import Finding, Severity
from gobierno_abierto.formats.sheets import Found
from sheets_edited import Edited, told

_BASE = dialogue(
    event(
        m.Session(id="una", title=m.text(es="Apertura"), when=slot("09:00", "10:00")),
        m.Session(id="otra", title=m.text(es="Cierre"), when=slot("11:00", "12:00")),
    ),
    commitments=(),
    people=(m.Person(id="carlos", name="Carlos Laguna"), m.Person(id="ana", name="Ana Ejemplo")),
)


def _agenda(reading: object) -> tuple[m.Item, ...]:
    document = reading.document  # type: ignore[attr-defined]
    assert isinstance(document, m.Dialogue)
    return document.events[0].agenda


def _row(edited: Edited, name: str) -> int:
    return next(n for n, cells in enumerate(edited.cells("Diálogo"), 1) if cells[1] == name)


# What a document must have.


@pytest.mark.parametrize(
    ("heading", "provisional"),
    [
        ("Fecha de la revisión", "1 de enero de 1970"),
        ("Espacio de nombres", _BASE.header.namespace),
    ],
)
def test_what_calendars_depend_on_is_an_error_with_the_value_for_now(
    heading: str, provisional: str
) -> None:
    edited = Edited(_BASE)
    edited.write("Diálogo", _row(edited, heading), "Valor", None)
    (found,) = edited.read_alone().report

    assert (found.code, found.severity) == ("GA034", Severity.ERROR)
    assert f"Por ahora se puso «{provisional}»" in found.message("es")


def test_a_day_of_revision_that_nobody_stated_lies_before_no_permission() -> None:
    """One cause is told once, and not again of each permission."""
    given = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="Publicar la agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 5),
    )
    base = attrs.evolve(_BASE, people=(m.Person(id="a", name="Ana Uno", publication=(given,)),))
    edited = Edited(base)
    edited.write("Diálogo", _row(edited, "Fecha de la revisión"), "Valor", "hoy")
    reading = edited.read_alone()

    assert [found.code for found in reading.report] == ["GA022"]
    assert reading.document.header.revised == date(2026, 1, 5)  # type: ignore[union-attr]
    assert "2026" in next(iter(reading.report)).message("es")


# Rows.


def test_a_note_at_the_foot_of_the_agenda_is_no_item_and_is_told_with_its_words() -> None:
    edited = Edited(_BASE).add("Agenda", Título="OJO: falta confirmar el coctel")
    for reading in (edited.read(), edited.read_alone()):
        found = next(each for each in reading.report if each.code == "GA048")
        assert len(_agenda(reading)) == 2
        assert str(found.place) == "Agenda!I4"
        assert "OJO: falta confirmar el coctel" in found.message("es")


def test_a_title_with_anything_else_is_an_item() -> None:
    edited = Edited(_BASE).add("Agenda", Título="Almuerzo", Tipo="receso")

    assert len(_agenda(edited.read())) == 3
    assert not edited.read().report


def test_new_rows_without_a_key_are_told_once() -> None:
    edited = Edited(_BASE).add("Agenda", Título="Almuerzo", Tipo="receso")
    edited.add("Personas", Nombre="Zoe Otra")
    (found,) = edited.read_alone().report

    assert (found.code, found.severity) == ("GA049", Severity.NOTE)
    assert "2" in found.message("es")
    assert "--interna" in found.message("es")


def test_a_hidden_column_of_keys_that_is_gone_is_told() -> None:
    edited = Edited(_BASE).without_columns("Agenda", "agenda#id", "agenda#n")
    for reading in (edited.read(), edited.read_alone()):
        (found,) = reading.report
        assert (found.code, found.severity) == ("GA049", Severity.WARNING)
        assert "Agenda" in found.message("es")


# Events.


def test_with_one_event_no_row_of_the_agenda_says_it() -> None:
    edited = Edited(_BASE)
    place = edited.place("Agenda", "Evento")

    assert {cells[place] for cells in edited.cells("Agenda")[1:]} == {None}
    assert edited.read_alone().document is not None
    assert not edited.write("Eventos", 2, "Título", "Otro título").read_alone().report


def test_a_second_event_does_not_take_the_rows_of_the_first() -> None:
    """They were written while there was only one."""
    edited = Edited(_BASE).add("Eventos", Título="El segundo", Fecha=date(2026, 5, 20))
    edited.add("Agenda", Título="Taller", Tipo="taller", Evento="El segundo")
    reading = edited.read_alone()

    assert not reading.report.errors
    assert [len(each.agenda) for each in reading.document.events] == [2, 1]  # type: ignore[union-attr]


def test_a_former_name_of_the_event_is_understood_with_the_base() -> None:
    edited = Edited(_BASE).write("Eventos", 2, "Título", "Otro título")
    name = Edited(_BASE).cells("Eventos")[1][edited.place("Eventos", "Título")]
    reading = edited.write("Agenda", 2, "Evento", name).read()

    assert not reading.report.errors
    assert len(_agenda(reading)) == 2


# Tabs and columns.


@pytest.mark.parametrize("name", ["Agenda Copy", "Agenda (2)", "Copia de Agenda", "Agenda copia"])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_copied_tab_is_told_and_not_read(name: str, is_first: bool) -> None:  # noqa: FBT001
    edited = Edited(_BASE)
    copy = attrs.evolve(edited.sheet("Agenda"), name=name)
    edited.grids.insert(0 if is_first else len(edited.grids), copy)
    (found,) = edited.read().report

    assert (found.code, str(found.place)) == ("GA021", name)
    assert "parece una copia de «Agenda»" in found.message("es")
    assert edited.read().document == _BASE


@pytest.mark.parametrize("is_first", [True, False])
def test_a_column_in_another_language_is_not_that_of_the_texts(is_first: bool) -> None:  # noqa: FBT001
    edited = Edited(_BASE)
    rows = edited.cells("Agenda")
    more = ["Título (inglés)", "Opening", "Closing"]
    edited.rows(
        "Agenda",
        [(new, *row) if is_first else (*row, new) for new, row in zip(more, rows, strict=True)],
    )
    (found,) = edited.read().report

    assert found.code == "GA020"
    assert "en otro idioma" in found.message("es")
    assert edited.read().document == _BASE


# Cells.


@pytest.mark.parametrize(
    ("sheet", "heading", "value", "told_words"),
    [
        ("Agenda", "Día", "31/11/2026", "ese día no existe"),
        ("Agenda", "Día", "31 de noviembre de 2026", "ese día no existe"),
        ("Agenda", "Día", "14/10", "falta el año"),
        ("Agenda", "Día", "jueves 15 de octubre", "falta el año"),
        ("Agenda", "Personas esperadas", "60%", "escriba 60"),
        ("Agenda", "Estado", "suspendida", "Elija una de estas palabras: «tentativo»"),
        ("Agenda", "Estado", "pospuesta ya", "«pospuesto»"),
        ("Agenda", "Tipo", "coctel", "Elija una de estas palabras: «inauguración»"),
        ("Personas", "Protección", "quince", "«menor de edad»"),
    ],
)
def test_the_remedy_fits_what_was_written(
    sheet: str, heading: str, value: Found, told_words: str
) -> None:
    (found,) = Edited(_BASE).write(sheet, 2, heading, value).read().report

    assert told_words in found.message("es")
    assert "agregue primero una fila" not in found.message("es")


@pytest.mark.parametrize(
    ("written", "told_words"),
    [
        ("Laguna, Carlos", "¿será «Carlos Laguna»?"),
        ("Carlos", "¿será «Carlos Laguna»?"),
        ("por confirmar", "Deje la celda vacía y ponga «por confirmar» en «Certeza»"),
        ("TBC", "Deje la celda vacía"),
        ("Nadie Conocido", "agregue primero una fila"),
    ],
)
def test_who_may_be_meant_is_asked(written: str, told_words: str) -> None:
    edited = Edited(_BASE)
    edited.add("Participaciones", Actividad="Apertura", Papel="ponente", Persona=written)
    (found,) = edited.read().report

    assert told_words in found.message("es")


@pytest.mark.parametrize(
    "written",
    ["español a inglés", "español/inglés", "español → inglés", "Spanish to English", "es > en",
     "espanhol para inglês", "español - inglés", "de español a inglés", "español-inglés"],
)  # fmt: skip
def test_interpretation_is_understood_as_people_write_it(written: str) -> None:
    reading = Edited(_BASE).write("Agenda", 2, "Interpretación", written).read()

    assert not reading.report
    assert _agenda(reading)[0].interpretation == (m.Interpretation(source="es", target="en"),)


def test_a_sign_language_is_one_of_both() -> None:
    words = "español - lengua de señas colombiana"
    reading = Edited(_BASE).write("Agenda", 2, "Interpretación", words).read()

    assert _agenda(reading)[0].interpretation == (m.Interpretation(source="es", target="csn"),)


@pytest.mark.parametrize("written", ["Colombia", "Colômbia", "CO", "co", "República de Colombia"])
def test_a_country_may_be_called_by_its_name(written: str) -> None:
    reading = Edited(_BASE).write("Personas", 2, "País", written).read()

    assert reading.document.people[0].country == (  # type: ignore[union-attr]
        written if written.startswith("República") else "CO"
    )


def test_an_hour_that_is_not_understood_leaves_its_day() -> None:
    edited = Edited(_BASE).write("Agenda", 2, "Inicio", "temprano")
    edited.write("Agenda", 2, "Fin", time(10))
    reading = edited.read_alone()

    assert told(reading) == [("GA022", "Agenda!D2")]
    assert _agenda(reading)[0].when == date(2026, 5, 14)
    assert "por ahora cuenta solo el día" in next(iter(reading.report)).message("es")


def test_days_that_can_be_read_in_two_ways_are_told_once_for_each_column() -> None:
    edited = Edited(_BASE)
    for row in (2, 3):
        edited.write("Agenda", row, "Día", "10/09/2026")
    (found,) = edited.read().report

    assert (found.code, str(found.place)) == ("GA025", "Agenda!C2")
    assert "C3" in found.message("es")


# Many rows.


def _wrong(rows: int) -> list[Finding]:
    """What is told of so many new items in a room that there is not."""
    edited = Edited(_BASE)
    for number in range(rows):
        edited.add("Agenda", Título=f"Charla {number}", Sala="Sala verde", Tipo="tallerr")
    return list(edited.read_alone().report)


def test_a_hundred_cells_are_told_one_by_one() -> None:
    found = [each for each in _wrong(100) if each.code == "GA023"]

    assert 200 == len(found)
    assert not any("otros lugares" in each.message("es") for each in found)


def test_what_is_wrong_in_more_rows_is_told_once_with_their_cells() -> None:
    """Ninety thousand findings would bury the others; each column has its own."""
    found = [each for each in _wrong(150) if each.code == "GA023"]
    last = [each for each in found if "otros lugares" in each.message("es")]

    assert (200, ["Agenda!G103", "Agenda!K103"]) == (len(found), [str(each.place) for each in last])
    assert "«Sala verde»" in last[1].fault("es")
    assert "de otros lugares de esta hoja (50): K104, K105" in last[1].fault("es")
    rows = [int((each.place.cell or "")[1:]) for each in found]
    assert sorted(rows) == rows
