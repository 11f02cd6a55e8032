"""What a column says that nobody reads may keep somebody private: then nothing is published."""

from datetime import date, time

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, slot
from gobierno_abierto.findings import Finding, Severity
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, Grid, GridRow, Trouble, Troubled, read_grids
from gobierno_abierto.words import Language
from sheets_edited import ANA, PERMISSION, Edited, told
from work_counted import lines_run

_BASE = dialogue(
    event(
        m.Session(id="una", title=m.text(es="Apertura"), when=slot("09:00", "10:00"), rooms=("a",)),
        m.Session(id="otra", title=m.text(es="Cierre"), when=slot("11:00", "12:00"), rooms=("b",)),
        venues=("uno", "dos"),
    ),
    commitments=(),
    venues=(
        m.Venue(id="uno", name=m.text(es="Casa"), rooms=(m.Room(id="a", name=m.text(es="A")),)),
        m.Venue(id="dos", name=m.text(es="Plaza"), rooms=(m.Room(id="b", name=m.text(es="B")),)),
    ),
    people=(ANA,),
)


def _renamed(edited: Edited, sheet: str, heading: str, new: Found) -> Edited:
    return edited.write(sheet, 1, heading, new)


def _with_column(edited: Edited, sheet: str, heading: Found, value: Found) -> Edited:
    head, first, *rest = edited.cells(sheet)
    return edited.rows(sheet, [(*head, heading), (*first, value), *rest])


def _person(reading: Reading) -> m.Person:
    assert isinstance(reading.document, m.Dialogue)
    return reading.document.people[0]


def _only(reading: Reading, code: str) -> Finding:
    (found,) = reading.report.errors
    assert found.code == code
    return found


# Columns of permissions.


@pytest.mark.parametrize("heading", ["Se fue", "Observaciones", None, "x", "Salida (2026)"])
def test_a_column_beside_permissions_that_is_not_understood_closes_everything(
    heading: Found,
) -> None:
    """A withdrawal below a heading that nobody knows was published, and ended in a mild note."""
    edited = Edited(_BASE).write("Permisos", 2, "Fecha de retiro", date(2026, 3, 1))
    _renamed(edited, "Permisos", "Fecha de retiro", heading)
    for reading in (edited.read(), edited.read_alone()):
        found = _only(reading, "GA050")
        assert str(found.place) == "Permisos!S1"
        assert "en S2 dice algo" in found.fault("es")
        assert "«Fecha de retiro»" in found.remedy("es")
        assert "«x-»" in found.remedy("es")
        assert not _person(reading).publication


def test_a_note_beside_a_permission_may_take_it_back() -> None:
    edited = _with_column(Edited(_BASE), "Permisos", "Observaciones", "Retiró su permiso")

    assert _only(edited.read_alone(), "GA050").severity is Severity.ERROR


def test_what_is_in_doubt_is_not_published_by_another_file_either() -> None:
    """Whoever converts the workbook loses the column: then the permission has to go with it."""
    two = attrs.evolve(_BASE.people[0], id="leo", name="Leo Supuesto")
    edited = Edited(attrs.evolve(_BASE, people=(*_BASE.people, two)))
    reading = _with_column(edited, "Permisos", "Observaciones", "Retiró su permiso").read()

    assert isinstance(reading.document, m.Dialogue)
    assert [len(each.publication) for each in reading.document.people] == [0, 1]


def test_a_note_in_merged_cells_is_one_of_all_their_rows() -> None:
    two = attrs.evolve(_BASE.people[0], id="leo", name="Leo Supuesto")
    edited = Edited(attrs.evolve(_BASE, people=(*_BASE.people, two)))
    _with_column(edited, "Permisos", "Observaciones", "Retiraron su permiso")
    edited.change("Permisos", lambda grid: attrs.evolve(grid, merged=("T2:T3", "T2:T3")))
    reading = edited.read()

    assert isinstance(reading.document, m.Dialogue)
    assert [len(each.publication) for each in reading.document.people] == [0, 0]


def test_a_second_column_of_withdrawals_is_not_ignored() -> None:
    edited = _with_column(Edited(_BASE), "Permisos", "Withdrawn on", date(2026, 3, 1))

    assert "otra columna anterior" in _only(edited.read(), "GA050").fault("es")


@pytest.mark.parametrize("heading", ["x-notas", "X-Retiro", "x_permiso"])
@pytest.mark.parametrize("sheet", ["Permisos", "Personas", "Agenda"])
def test_a_column_of_notes_that_says_so_is_nobody_else_s_business(sheet: str, heading: str) -> None:
    """As beside a permission in JSON, where GA416 says the same."""
    edited = _with_column(Edited(_BASE), sheet, heading, "llamar mañana")

    assert not edited.read_alone().report


def test_a_blank_column_says_nothing() -> None:
    edited = _with_column(Edited(_BASE), "Permisos", "Observaciones", None)

    assert not edited.read_alone().report


@pytest.mark.parametrize(
    "heading",
    ["Retiro", "Retirado el", "Retirada", "Revocación", "Withdrawn", "Revoked on", "Retirado em",
     "Revogação", "FECHA DE RETIRO"],
)  # fmt: skip
def test_the_day_of_a_withdrawal_has_many_names(heading: str) -> None:
    edited = Edited(_BASE).write("Permisos", 2, "Fecha de retiro", date(2026, 3, 1))
    reading = _renamed(edited, "Permisos", "Fecha de retiro", heading).read_alone()

    assert not reading.report.errors
    assert _person(reading).publication[0].withdrawn == date(2026, 3, 1)


@pytest.mark.parametrize(
    "heading",
    ["Caduca", "Vence", "Vencimiento", "Válido hasta", "Expires", "Valid until", "Validade",
     "Válido até"],
)  # fmt: skip
def test_the_last_day_of_a_permission_has_many_names(heading: str) -> None:
    edited = Edited(_BASE).write("Permisos", 2, "Vigente hasta", date(2026, 3, 1))
    reading = _renamed(edited, "Permisos", "Vigente hasta", heading).read_alone()

    assert not reading.report
    assert _person(reading).publication[0].until == date(2026, 3, 1)


@pytest.mark.parametrize(("word", "is_read"), [("no", True), ("sí", False), ("quizá", False)])
def test_withdrawn_may_be_answered_with_no_and_nothing_else(
    word: str,
    is_read: bool,  # noqa: FBT001
) -> None:
    edited = Edited(_BASE).write("Permisos", 2, "Fecha de retiro", word)
    reading = _renamed(edited, "Permisos", "Fecha de retiro", "Retirado").read_alone()

    assert bool(_person(reading).publication) is is_read
    assert reading.report.ok is is_read


# Columns of people.


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Permiso", "retirado"), ("¿Confidencial?", "sí"), ("Edad", 15), ("Riesgos", "amenazas"),
     ("Autoriza publicar", "no"), ("Notas", "menor de edad"), ("Withdrawn?", "yes"),
     ("Consentimento dado", "não"), ("Protección", "menor")],
)  # fmt: skip
def test_a_column_beside_people_that_sounds_like_protection_closes_everything(
    heading: str, value: Found
) -> None:
    reading = _with_column(Edited(_BASE), "Personas", heading, value).read()
    found = _only(reading, "GA050")

    assert str(found.place) == "Personas!M1"
    assert "«Protección»" in found.remedy("es")
    assert not _person(reading).publication


@pytest.mark.parametrize("heading", ["Mis notas", "Ciudad", "Entidad de origen", "Hotel", None])
def test_any_other_column_beside_people_is_a_warning(heading: Found) -> None:
    """And nobody is told that it does no harm, since nobody knows."""
    (found,) = _with_column(Edited(_BASE), "Personas", heading, "algo").read().report

    assert (found.code, found.severity) == ("GA020", Severity.WARNING)
    assert "no estorba" not in found.message("es")
    assert "--columnas" not in found.message("es")


@pytest.mark.parametrize(
    ("heading", "care"),
    [("Menor de edad", "minor"), ("¿Es menor?", None), ("Minor", "minor"), ("At risk", "at-risk"),
     ("Menor de edad (sí/no)", "minor"), ("En riesgo", "at-risk"), ("Menor de idade", "minor"),
     ("Protegida", None), ("Cuidado", None)],
)  # fmt: skip
def test_yes_below_a_heading_that_asks_is_understood_or_closes_everything(
    heading: str, care: str | None
) -> None:
    """Never silently nothing."""
    edited = Edited(_BASE).write("Personas", 2, "Protección", "sí")
    _renamed(edited, "Personas", "Protección", heading)
    for reading in (edited.read(), edited.read_alone()):
        assert reading.report.ok is (care is not None)
        assert care is None or _person(reading).care == (care,)


@pytest.mark.parametrize("heading", ["Menor de edad", "En riesgo", "Protección", "Protegida"])
def test_no_below_a_heading_that_asks_says_that_nothing_has_to_be_protected(heading: str) -> None:
    edited = Edited(_BASE).write("Personas", 2, "Protección", "no")
    reading = _renamed(edited, "Personas", "Protección", heading).read_alone()

    assert not reading.report
    assert _person(reading).care == ()


def test_both_questions_may_be_asked() -> None:
    edited = Edited(_BASE).write("Personas", 2, "Protección", "sí")
    _renamed(edited, "Personas", "Protección", "En riesgo")
    reading = _with_column(edited, "Personas", "Menor de edad", "sí").read_alone()

    assert not reading.report
    assert _person(reading).care == ("minor", "at-risk")


@pytest.mark.parametrize(
    ("care", "answer", "then"),
    [(("at-risk",), "sí", ("minor", "at-risk")), (("at-risk", "minor"), "no", ("at-risk",)),
     (("minor", "at-risk"), "sí", ("minor", "at-risk"))],
)  # fmt: skip
def test_one_question_takes_nothing_from_what_the_base_knows_beside_it(
    care: tuple[str, ...], answer: str, then: tuple[str, ...]
) -> None:
    (ana,) = _BASE.people
    known = attrs.evolve(ana, care=tuple(map(m.Care, care)))
    edited = Edited(attrs.evolve(_BASE, people=(known,)))
    headings = [each for each in edited.cells("Personas")[0] if "Protección 2" == each]
    edited.without_columns("Personas", *map(str, headings))
    edited.write("Personas", 2, "Protección", answer)
    reading = _renamed(edited, "Personas", "Protección", "Menor de edad").read()

    assert set(then) == set(_person(reading).care)


# Columns that are gone.


@pytest.mark.parametrize(
    ("sheet", "heading"),
    [("Permisos", "Fecha de retiro"), ("Permisos", "Vigente hasta"), ("Personas", "Protección")],
)
def test_a_column_that_protects_is_missed_in_a_sheet_that_we_have_made(
    sheet: str, heading: str
) -> None:
    """Unless a base says what it would."""
    edited = Edited(_BASE).without_columns(sheet, heading)
    found = _only(edited.read_alone(), "GA092")

    assert str(found.place) == f"{sheet}!1"
    assert f"«{heading}»" in found.fault("es")
    assert "GA019" not in [code for code, _ in told(edited.read_alone())]
    assert not _person(edited.read_alone()).publication
    assert _person(edited.read()).publication == (PERMISSION,)
    assert edited.read().report.ok


def test_nor_is_it_forgotten_with_the_column_of_keys() -> None:
    gone = ("permissions#id", "permissions#n", "Fecha de retiro")
    reading = Edited(_BASE).without_columns("Permisos", *gone).read_alone()

    assert str(_only(reading, "GA092").place) == "Permisos!1"
    assert not _person(reading).publication


def test_a_row_that_the_base_does_not_know_needs_the_column() -> None:
    edited = Edited(_BASE).add("Personas", Nombre="Zoe Otra")
    edited.without_columns("Personas", "Protección")

    assert str(_only(edited.read(), "GA092").place) == "Personas!1"


def test_a_sheet_of_somebody_s_own_need_not_have_it() -> None:
    """Who never had such a column has lost nothing."""
    people = _grid("personas", ("Nombre", "Cargo"), ("Ana Inventada", "directora"))
    rows = (
        ("Persona", "Publicar nombre", "Finalidad", "Base legal", "Fecha del permiso"),
        ("Ana Inventada", "sí", "Publicar la agenda", "consentimiento", "2026-01-05"),
    )
    reading = read_grids([people, _grid("permisos", *rows)])

    assert {"GA050", "GA092"}.isdisjoint(code for code, _ in told(reading))
    assert len(_person(reading).publication) == 1


def _grid(name: str, *rows: tuple[Found, ...]) -> Grid:
    numbered = (GridRow(number=n, cells=cells) for n, cells in enumerate(rows, 1))
    return Grid(name=name, rows=tuple(numbered))


# Copies.


def _copied(sheet: str, name: str, *, heading: str, value: Found) -> Edited:
    """With a copy of a sheet in which a cell of the first row has another value."""
    edited = Edited(_BASE)
    changed = Edited(_BASE).write(sheet, 2, heading, value)
    edited.grids.append(attrs.evolve(changed.sheet(sheet), name=name))
    return edited


@pytest.mark.parametrize("name", ["Permisos (2)", "Copia de Permisos", "Permisos_2", "Hoja 7"])
def test_a_copy_of_permissions_that_differs_closes_everything(name: str) -> None:
    """By its name, or by the keys of its rows: LibreOffice calls a copy otherwise than Excel."""
    edited = _copied("Permisos", name, heading="Fecha de retiro", value=date(2026, 3, 1))
    for reading in (edited.read(), edited.read_alone()):
        found = _only(reading, "GA093")
        assert str(found.place) == name
        assert "con el nombre «Permisos»" in found.remedy("es")
        assert not _person(reading).publication


def test_a_copy_of_people_that_differs_closes_everything() -> None:
    edited = _copied("Personas", "Personas (2)", heading="Protección", value="menor de edad")
    reading = edited.read_alone()

    _only(reading, "GA093")
    assert not _person(reading).publication


def test_a_copy_that_says_the_same_is_no_error() -> None:
    edited = _copied("Permisos", "Permisos (2)", heading="Fecha de retiro", value=None)
    (found,) = edited.read_alone().report

    assert (found.code, found.severity) == ("GA021", Severity.WARNING)
    assert "no estorba" not in found.message("es")


def test_a_copy_of_the_agenda_that_differs_is_told_as_before() -> None:
    edited = _copied("Agenda", "Agenda (2)", heading="Título", value="Bienvenida")

    assert told(edited.read_alone()) == [("GA021", "Agenda (2)")]


def test_two_lists_of_people_are_no_copies() -> None:
    edited = Edited(_BASE)
    edited.grids.append(_grid("Invitados", ("Nombre", "Cargo"), ("Zoe Otra", "directora")))

    assert edited.read().report.ok


# Whole columns.


@pytest.mark.parametrize("heading", ["Inicio", "Fin"])
def test_a_column_of_hours_that_is_gone_is_told_once(heading: str) -> None:
    """And not again of each row; the days are there, and count."""
    reading = Edited(_BASE).without_columns("Agenda", heading).read_alone()
    found = _only(reading, "GA018")

    assert (str(found.place), dict(found.words)["heading"]) == ("Agenda!1", heading)
    assert isinstance(reading.document, m.Dialogue)
    assert [each.when for each in reading.document.events[0].agenda] == [date(2026, 5, 14)] * 2
    assert found.fault("es").endswith("cuenta solo el día son 2.")


def test_an_hour_that_is_blank_is_still_told_with_its_cell() -> None:
    edited = Edited(_BASE).write("Agenda", 2, "Fin", None)

    assert told(edited.read_alone()) == [("GA035", "Agenda!E2")]


def test_the_venue_of_all_rooms_that_is_gone_is_told_once() -> None:
    """What comes of it in the agenda needs no words of its own."""
    edited = Edited(_BASE).without_columns("Salas", "Sede")
    reading = edited.read_alone()
    found = _only(reading, "GA018")

    assert str(found.place) == "Salas!1"
    assert "las que se dejaron fuera son 2" in found.fault("es")
    assert reading.left_out == {"a", "b"}
    assert "GA019" not in [code for code, _ in told(reading)]


@pytest.mark.parametrize(
    ("heading", "new"),
    [("Fin", "Término"), ("Fin", "Hora fin"), ("Fin", "Termina"), ("Fin", "Hora de término"),
     ("Fin", "Ends"), ("Fin", "Hora do fim"), ("Inicio", "Empieza"), ("Inicio", "Hora inicio"),
     ("Inicio", "Starts"), ("Inicio", "Começo")],
)  # fmt: skip
def test_the_hours_have_many_names(heading: str, new: str) -> None:
    edited = _renamed(Edited(_BASE), "Agenda", heading, new)

    assert not edited.read_alone().report


def test_the_end_of_a_day_is_no_day_of_the_end() -> None:
    """«Término» is an hour, and «Día de término» the day."""
    edited = _renamed(Edited(_BASE), "Agenda", "Fin", "Término")
    edited.write("Agenda", 2, "Término", time(1)).write("Agenda", 2, "Día de término", "2026-05-15")
    document = edited.read_alone().document
    assert isinstance(document, m.Dialogue)
    when = document.events[0].agenda[0].when

    assert isinstance(when, m.Slot)
    assert (when.end.day, when.end.hour) == (15, 1)


# Names.


@pytest.mark.parametrize(
    ("lang", "words"),
    [("es", "Falta la columna «Base legal», y"), ("en", "The column “Base legal” is missing, and"),
     ("pt", "Falta a coluna «Base legal», e")],
)  # fmt: skip
def test_a_column_is_called_as_the_workbook_calls_it(lang: Language, words: str) -> None:
    """Whoever reads English looks for it in a Spanish workbook."""
    found = _only(Edited(_BASE).without_columns("Permisos", "Base legal").read_alone(), "GA018")

    assert found.fault(lang).startswith(words)


def test_a_column_is_called_as_it_stands() -> None:
    edited = _renamed(Edited(_BASE), "Salas", "Nombre", "Nombre completo")
    (found,) = edited.write("Salas", 2, "Nombre completo", None).read().report

    assert "“Nombre completo” is missing" in found.fault("en")


# Notes beside permissions.


@pytest.mark.parametrize(
    ("heading", "note"),
    [("Notas", "entregado en papel"), ("Folio", 4521), ("Observaciones", "carpeta azul"),
     ("N.º", 12), ("No.", "A-12"), ("Medio", "formulario"), ("Notes", "on paper"),
     ("Anotações", "em papel"), ("Mis notas 2", "por correo"), ("Folio", 45_800), ("Notas", "-")],
)  # fmt: skip
def test_an_ordinary_note_beside_a_permission_is_a_warning(heading: str, note: Found) -> None:
    """A column of notes closed every row in which somebody had written where the paper is."""
    reading = _with_column(Edited(_BASE), "Permisos", heading, note).read_alone()
    (found,) = reading.report

    assert (found.code, found.severity) == ("GA020", Severity.WARNING)
    assert _person(reading).publication == (PERMISSION,)


@pytest.mark.parametrize(
    ("heading", "note"),
    [("Notas", "Retiró su firma"), ("Notas", "Ana ya no quiere"), ("Medio", "baja en marzo"),
     ("Observações", "retirou"), ("Notes", "withdrew by mail"), ("Comentarios", "revocó todo"),
     ("Notas", date(2026, 3, 1)), ("Notas", "1 de marzo de 2026"), ("Notas", 46_082),
     ("Notas", "sí"), ("Notas", "solo hasta mayo"), ("Notas", "dijo que no"),
     ("Notas", Troubled(Trouble.FORMULA, "=A1")), ("Notas del retiro", "en papel"),
     ("Folio", "01/03/2026"), ("Salida", "en papel")],
)  # fmt: skip
def test_a_note_that_may_end_a_permission_closes_its_row(heading: str, note: Found) -> None:
    reading = _with_column(Edited(_BASE), "Permisos", heading, note).read_alone()

    assert "GA050" in [each.code for each in reading.report.errors]
    assert not _person(reading).publication


def test_notes_are_no_column_of_withdrawals() -> None:
    """Who calls the day of withdrawal «Notas» lacks that column, which is told as ever."""
    edited = Edited(_BASE).write("Permisos", 2, "Fecha de retiro", "en papel")
    reading = _renamed(edited, "Permisos", "Fecha de retiro", "Notas").read_alone()

    assert "«Fecha de retiro»" in _only(reading, "GA092").fault("es")
    assert not _person(reading).publication


# Ordinary columns beside people.


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Cuidad", "Cali"), ("Permiso de ingreso", "vehículo blanco"), ("Vencedor", "Ana"),
     ("Protección civil", "brigada norte"), ("Hotel reservado", "Plaza"), ("Cuidad", "sí")],
)  # fmt: skip
def test_a_heading_that_only_looks_like_protection_is_a_warning(heading: str, value: str) -> None:
    """«Cuidad» is how people misspell «Ciudad», and took every permission away."""
    reading = _with_column(Edited(_BASE), "Personas", heading, value).read()
    (found,) = reading.report

    assert (found.code, found.severity) == ("GA020", Severity.WARNING)
    assert _person(reading).publication == (PERMISSION,)


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Cuidados", "sí"), ("Permiso", "no, gracias"), ("Permiso de imagen", date(2026, 3, 1)),
     ("Reservado", "x"), ("Permiso", "hasta 2026, vencido"), ("Medidas de protección", "escolta"),
     ("Riesgos", "denunció a un alcalde"), ("Vence", "pronto"), ("Permisos", 0),
     ("Reservada", Troubled(Trouble.FORMULA, "=A1")), ("Cuidado", "15 años")],
)  # fmt: skip
def test_a_heading_that_may_mean_protection_still_closes_everything(
    heading: str, value: Found
) -> None:
    """Where what stands below it is an answer, a date, a number or speaks of protection."""
    reading = _with_column(Edited(_BASE), "Personas", heading, value).read()

    _only(reading, "GA050")
    assert not _person(reading).publication


# Words for no day at all.


@pytest.mark.parametrize(
    "word",
    ["indefinido", "Indefinida", "sin límite", "sin vencimiento", "permanente", "n/a", "N/A",
     "no aplica", "No aplica.", "indefinite", "no end", "permanent", "indeterminado", "sem prazo"],
)  # fmt: skip
def test_a_permission_without_end_may_say_so(word: str) -> None:
    """It was an error whose remedy was never to leave the cell blank, which is what is right."""
    reading = Edited(_BASE).write("Permisos", 2, "Vigente hasta", word).read_alone()
    (found,) = reading.report

    assert (found.code, found.severity) == ("GA026", Severity.NOTE)
    assert str(found.place).startswith("Permisos!")
    assert "una celda vacía" in found.message("es")
    assert _person(reading).publication == (PERMISSION,)


@pytest.mark.parametrize(
    ("heading", "word", "codes"),
    [("Vigente hasta", "-", []), ("Fecha de retiro", "-", []),
     ("Fecha de retiro", "n/a", ["GA026"]), ("Fecha de retiro", "No aplica", ["GA026"])],
)  # fmt: skip
def test_a_day_that_does_not_apply_is_blank(heading: str, word: str, codes: list[str]) -> None:
    reading = Edited(_BASE).write("Permisos", 2, heading, word).read_alone()

    assert [each.code for each in reading.report] == codes
    assert _person(reading).publication == (PERMISSION,)


def test_without_end_is_said_of_no_withdrawal() -> None:
    edited = Edited(_BASE).write("Permisos", 2, "Fecha de retiro", "permanente")

    assert not _person(edited.read_alone()).publication


@pytest.mark.parametrize(
    ("heading", "words"),
    [("Vigente hasta", ("último día", "deje la celda vacía")),
     ("Fecha de retiro", ("el día", "no la deje vacía", "va vacía solo si no"))],
)  # fmt: skip
def test_what_is_not_understood_is_told_with_both_ways_out(
    heading: str, words: tuple[str, ...]
) -> None:
    found = _only(Edited(_BASE).write("Permisos", 2, heading, "quizá").read_alone(), "GA022")

    assert all(each in found.remedy("es") for each in words)


@pytest.mark.parametrize("count", [200, 400])
def test_merged_cells_in_a_column_that_is_not_read_cost_little_more(count: int) -> None:
    """All rows were copied for each of them, and the rows gone through once more."""
    rows = [(f"Persona {n}", None, "algo" if n % 2 == 0 else None) for n in range(2 * count)]
    grid = _grid("Personas", ("Nombre", "Cargo", "Cosa"), *rows)
    merged = attrs.evolve(grid, merged=tuple(f"C{2 * n + 2}:C{2 * n + 3}" for n in range(count)))

    assert "GA020" in [code for code, _ in told(read_grids([merged]))]
    assert lines_run(lambda: read_grids([merged])) < 2 * lines_run(lambda: read_grids([grid]))
