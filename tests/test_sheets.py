"""What people do to the sheets of a dialogue, and what is told of it."""

import re
from datetime import date, datetime, time

import attrs
import pytest

import gobierno_abierto.model as m
from builders import block, dialogue, event, panel, plan_book, slot
from gobierno_abierto.cli.grammar import workbook_options
from gobierno_abierto.datasets import load
from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheet_cells, sheets, workbooks
from gobierno_abierto.findings.manual import MANUAL
from gobierno_abierto.formats.sheets import (
    Found,
    Grid,
    GridRow,
    Trouble,
    Troubled,
    book_of,
    grids_of,
    read_grids,
)
from gobierno_abierto.model import Dialogue
from gobierno_abierto.privacy import public_view
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES, Language
from sheets_edited import Edited, told

FICTITIOUS = load("ficticio")

_OF_SHEETS = (*sheets.ALL, *sheet_cells.ALL)


def _edited(**options: object) -> Edited:
    return Edited(FICTITIOUS, **options)


def _item(reading_document: object, name: str) -> m.Item:
    assert isinstance(reading_document, Dialogue)
    items = [each for one in reading_document.events for each in one.agenda]
    items += [child for each in items if isinstance(each, m.ParallelBlock) for child in each.items]
    return next(each for each in items if each.id == name)


# Rows.


def test_sorted_rows_change_nothing() -> None:
    """The hidden columns go with their rows."""
    edited = _edited()
    for sheet in ("Agenda", "Personas", "Participaciones", "Salas", "Permisos"):
        head, *rows = edited.cells(sheet)
        edited.rows(sheet, [head, *sorted(rows, key=lambda row: [str(cell) for cell in row[3:]])])

    assert edited.read().document == FICTITIOUS
    assert not edited.read().report


def test_a_copied_row_among_sorted_ones_is_one_finding_and_no_change() -> None:
    edited = _edited()
    head, *rows = edited.cells("Agenda")
    edited.rows("Agenda", [head, *sorted([*rows, rows[4]], key=lambda row: str(row[8]))])
    reading = edited.read()

    assert reading.document == FICTITIOUS
    assert [code for code, _ in told(reading)] == ["GA030"]


def test_a_copied_row_that_was_changed_is_a_new_thing() -> None:
    """Which of both was changed, the base knows."""
    edited = _edited()
    head, *rows = edited.cells("Personas")
    changed = list(rows[0])
    changed[2] = "Zoe Supuesta"
    # The changed one comes first: it is still the copy.
    edited.rows("Personas", [head, tuple(changed), *rows])
    reading = edited.read()

    assert told(reading) == [("GA030", "Personas!2")]
    assert isinstance(reading.document, Dialogue)
    assert [each.id for each in reading.document.people][:2] == ["zoe-supuesta", "ana"]
    assert reading.document.people[1:] == FICTITIOUS.people  # type: ignore[union-attr]


def test_a_new_row_gets_an_id_of_its_name_and_can_be_chosen_at_once() -> None:
    edited = _edited()
    edited.add("Personas", Nombre="Íñigo Ñandú").add(
        "Participaciones", Actividad="apertura", Papel="PONENTE", Persona="iñigo ñandu"
    )
    reading = edited.read()

    assert not reading.report
    assert _item(reading.document, "apertura").parts[-1].person == "inigo-nandu"


def test_an_id_that_is_taken_is_not_given_again() -> None:
    edited = _edited().add("Salas", Sede="Centro de Encuentros (ficticio)", Nombre="Sala Norte")
    reading = edited.read()

    assert isinstance(reading.document, Dialogue)
    assert reading.document.venues[0].rooms[-1].id == "sala-norte-2"


def test_a_row_that_is_gone_is_taken_away_and_named() -> None:
    edited = _edited()
    reading = edited.without("Enlaces", 2).read()

    assert [code for code, _ in told(reading)] == ["GA031"]
    assert isinstance(reading.document, Dialogue)
    assert reading.document.events[0].links == ()


@pytest.mark.parametrize(
    ("sheet", "row"),
    [("Agenda", 3), ("Participaciones", 5), ("Enlaces", 2), ("Salas", 3), ("Permisos", 2),
     ("Personas", 3)],
)  # fmt: skip
def test_a_row_that_was_cleared_is_one_that_is_gone(sheet: str, row: int) -> None:
    """Somebody selects what can be seen of a row and deletes it: the hidden key stays."""
    edited, deleted = _edited().cleared(sheet, row), _edited().without(sheet, row).read()
    reading = edited.read()

    assert reading.document == deleted.document
    assert [code for code, _ in told(reading)] == [code for code, _ in told(deleted)]
    assert "GA031" in [code for code, _ in told(reading)]
    assert "GA034" not in [code for code, _ in told(edited.read_alone())]


def test_an_event_of_which_nothing_is_known_is_still_an_event() -> None:
    assert "GA031" not in [code for code, _ in told(_edited().cleared("Eventos", 2).read())]


def test_a_row_is_not_taken_for_cleared_where_the_column_is_missing_that_would_tell() -> None:
    base = dialogue(event(m.Session(id="una")))
    edited = Edited(base).without_columns("Agenda", "Tipo")

    assert edited.read().document == base


def test_what_belongs_to_a_row_that_is_gone_is_told() -> None:
    edited = _edited()
    reading = edited.without("Personas", edited.row("Personas", "Nombre", "Ana Inventada")).read()

    assert ("GA023", "Permisos!C2") in told(reading)


def test_a_row_without_its_key_is_known_by_its_name() -> None:
    """Whoever copies what can be seen into another workbook loses the hidden columns."""
    edited = _edited().without_columns("Personas", "people#id", "people#n")
    edited.without_columns("Agenda", "agenda#id", "agenda#n")

    assert edited.read().document == FICTITIOUS


def test_a_row_moves_to_another_block_with_everything_that_it_has() -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "ponencia")
    reading = edited.write("Agenda", row, "Dentro de", "Talleres simultáneos").read()
    blocks = [
        each
        for each in reading.document.events[0].agenda  # type: ignore[union-attr]
        if isinstance(each, m.ParallelBlock)
    ]

    assert "ponencia" in [each.id for each in blocks[0].items]
    assert _item(reading.document, "ponencia") == _item(FICTITIOUS, "ponencia")


def test_only_a_block_holds_items() -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "ponencia")
    reading = edited.write("Agenda", row, "Dentro de", "Apertura").read()

    assert told(reading) == [("GA022", f"Agenda!J{row}")]
    assert reading.document == FICTITIOUS


# Columns and sheets.


def test_columns_may_be_moved_and_tabs_renamed() -> None:
    edited = _edited()
    edited.rows("Agenda", [tuple(reversed(cells)) for cells in edited.cells("Agenda")])
    edited.change("Agenda", lambda grid: attrs.evolve(grid, name="Hoja 3"))

    assert edited.read().document == FICTITIOUS
    assert not edited.read().report


def test_a_column_that_is_missing_leaves_its_field_as_it_was() -> None:
    reading = _edited().without_columns("Agenda", "Título", "Objetivo", "Inicio").read()

    assert reading.document == FICTITIOUS
    assert told(reading) == [("GA019", "Agenda!1")]


def test_a_column_without_which_rows_are_nothing_is_an_error() -> None:
    edited = _edited().without_columns("Salas", "Nombre")

    assert told(edited.read()) == [("GA018", "Salas!1")]
    assert edited.read().document == FICTITIOUS
    assert "GA018" in [code for code, _ in told(edited.read_alone())]


@pytest.mark.parametrize(
    "heading", ["TÍTULO", "titulo", " Título * ", "Title", "Título (obligatorio)", "tema", "Nome"]
)
def test_a_heading_is_known_by_any_spelling_and_in_any_language(heading: str) -> None:
    edited = _edited()
    place = edited.place("Agenda", "Título")
    head, *rows = edited.cells("Agenda")
    headings = [*head]
    headings[place] = heading
    reading = edited.rows("Agenda", [tuple(headings), *rows]).read()

    assert reading.document == FICTITIOUS
    assert not reading.report


def test_a_column_of_notes_is_told_and_left_alone() -> None:
    edited = _edited()
    rows = edited.cells("Personas")
    noted = [(*rows[0], "Mis notas"), (*rows[1], "llamar"), *rows[2:]]
    reading = edited.rows("Personas", noted).read()

    assert told(reading) == [("GA020", "Personas!M1")]
    assert reading.document == FICTITIOUS


def test_titles_may_stand_above_the_headings() -> None:
    edited = _edited()
    edited.rows("Salas", [("Salas del encuentro",), (), *edited.cells("Salas")])

    assert edited.read().document == FICTITIOUS


def test_a_sheet_of_something_else_is_told() -> None:
    edited = _edited()
    edited.grids.append(_grid("Presupuesto", ("Concepto", "Monto"), ("Café", 12)))

    assert told(edited.read()) == [("GA021", "Presupuesto")]


def test_a_file_without_any_known_sheet_gives_no_document() -> None:
    reading = read_grids([_grid("Hoja1", ("Concepto", "Monto"), ("Café", 12))])

    assert reading.document is None
    assert told(reading) == [("GA017", "/")]


def test_a_sheet_that_is_missing_stays_as_it_was() -> None:
    """A workbook of the agenda alone takes nothing from the plans."""
    plan = load("ficticio-plan")
    grids = grids_of(book_of(plan, internal=True, purpose="agenda"))

    assert read_grids(grids, base=plan).document == plan


def test_the_purpose_decides_which_sheets_there_are() -> None:
    plan = load("ficticio-plan")
    names = {
        purpose: [each.key for each in book_of(plan, purpose=purpose).sheets]
        for purpose in ("agenda", "commitments")
    }

    assert "agenda" in names["agenda"]
    assert "commitments" not in names["agenda"]
    assert "agenda" not in names["commitments"]
    assert [each.key for each in book_of(plan_book()).sheets] == [
        "book", "organizations", "plans", "commitments", "sections", "milestones",
    ]  # fmt: skip


def test_without_the_sheet_of_the_document_what_can_be_read_is_read() -> None:
    edited = _edited()
    edited.grids = [each for each in edited.grids if each.name == "Agenda"]
    reading = edited.read_alone()

    assert reading.document is not None
    assert ("GA018", "/") in told(reading)


# Cells.

_DAYS: list[tuple[Found, date | None]] = [
    (date(2026, 5, 14), date(2026, 5, 14)),
    (datetime(2026, 5, 14), date(2026, 5, 14)),
    (46156, date(2026, 5, 14)),
    (46156.0, date(2026, 5, 14)),
    ("2026-05-14", date(2026, 5, 14)),
    ("2026-05-14T00:00:00", date(2026, 5, 14)),
    ("14/05/2026", date(2026, 5, 14)),
    ("14-5-2026", date(2026, 5, 14)),
    ("14.05.26", date(2026, 5, 14)),
    ("14 de mayo de 2026", date(2026, 5, 14)),
    ("jueves 14 de mayo de 2026", date(2026, 5, 14)),
    ("Thursday, 14 May 2026", date(2026, 5, 14)),
    ("May 14, 2026", date(2026, 5, 14)),
    ("14 maio 2026", date(2026, 5, 14)),
    ("14-may-26", date(2026, 5, 14)),
    ("05/05/2026", date(2026, 5, 5)),
    ("05/06/2026", None),
    ("viernes 14 de mayo de 2026", None),
    ("mayo de 2026", None),
    ("pronto", None),
    (True, None),
    (3.5, None),
]


@pytest.mark.parametrize(("written", "day"), _DAYS, ids=repr)
def test_a_day_is_understood_however_it_is_typed_or_told(written: Found, day: date | None) -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "apertura")
    for heading in ("Inicio", "Fin"):
        edited.write("Agenda", row, heading, None)
    reading = edited.write("Agenda", row, "Día", written).read()
    errors = [(each.code, str(each.place)) for each in reading.report.errors]

    if day is None:
        assert [place for _, place in errors] == [f"Agenda!C{row}"]
        assert _item(reading.document, "apertura") == _item(FICTITIOUS, "apertura")
    else:
        assert errors == []
        assert _item(reading.document, "apertura").when == day


@pytest.mark.parametrize(
    ("written", "hour"),
    [(time(9, 30), time(9, 30)), (datetime(1899, 12, 30, 9, 30), time(9, 30)),
     ("9:30", time(9, 30)), ("09.30", time(9, 30)),
     ("9h30", time(9, 30)), ("9:30 hrs", time(9, 30)), ("9:30 a. m.", time(9, 30)),
     ("3:05 PM", time(15, 5)), ("3 p.m.", time(15)), ("15h", time(15)),
     ("mediodía", time(12)), ("12:00 am", time()), ("09:30:15", time(9, 30, 15)),
     ("temprano", None), ("25:00", None), ("9:75", None), ("13:00 pm", time(13)), ("9 a 10", None)],
    ids=repr,
)  # fmt: skip
def test_a_time_is_understood_however_it_is_typed_or_told(
    written: Found, hour: time | None
) -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "cena")
    edited.write("Agenda", row, "Día", date(2025, 4, 5)).write("Agenda", row, "Fin", "23:59")
    reading = edited.write("Agenda", row, "Inicio", written).read()
    when = _item(reading.document, "cena").when

    if hour is None:
        assert told(reading) == [("GA022", f"Agenda!D{row}")]
    else:
        assert not reading.report
        assert isinstance(when, m.Slot)
        assert when.start == datetime.combine(date(2025, 4, 5), hour)


@pytest.mark.parametrize("missing", ["Inicio", "Fin"])
def test_half_a_time_is_told(missing: str) -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "apertura")
    reading = edited.write("Agenda", row, missing, None).read()

    assert [code for code, _ in told(reading)] == ["GA035"]
    assert reading.document == FICTITIOUS


def test_hours_without_a_day_are_of_the_only_day_of_the_event() -> None:
    edited = Edited(dialogue(event(panel())))
    reading = edited.write("Agenda", 2, "Día", None).write("Agenda", 2, "Inicio", "8:00").read()

    assert not reading.report
    assert _item(reading.document, "panel-1").when == slot("08:00", "10:30")


def test_an_item_may_end_on_another_day() -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "cena")
    for heading, value in (
        ("Día", date(2025, 4, 5)), ("Inicio", time(22)), ("Fin", time(1)),
        ("Día de término", date(2025, 4, 6)),
    ):  # fmt: skip
        edited.write("Agenda", row, heading, value)
    when = _item(edited.read().document, "cena").when

    assert when == m.Slot(start=datetime(2025, 4, 5, 22), end=datetime(2025, 4, 6, 1))


def test_an_unknown_name_is_told_with_the_one_that_may_be_meant() -> None:
    reading = _edited().write("Participaciones", 2, "Persona", "Karina Mitto").read()
    (found,) = reading.report

    assert (found.code, str(found.place)) == ("GA023", "Participaciones!E2")
    assert "Karina Mito" in found.message("es")
    assert reading.document == FICTITIOUS


def test_what_is_needed_and_not_understood_is_told_once_with_what_comes_of_it() -> None:
    edited = _edited().add("Participaciones", Actividad="apertura", Papel="mago", Persona="ana")
    (found,) = edited.read().report

    assert (found.code, str(found.place)) == ("GA023", "Participaciones!D28")
    assert "; la fila se dejó fuera." in found.message("es")


def test_of_a_row_whose_owner_is_unknown_it_is_told_that_it_was_left_out() -> None:
    edited = _edited().add("Participaciones", Actividad="Nada así", Papel="ponente")
    (found,) = edited.read().report

    assert found.code == "GA023"
    assert "; the row was left out." in found.message("en")


@pytest.mark.parametrize(
    ("written", "role"),
    [("Moderador", "moderator"), ("MODERADORA", "moderator"), ("moderator", "moderator"),
     ("mediadora", "moderator"), ("facilitador", "facilitator"), ("facilitadora", "facilitator"),
     ("relator", "rapporteur"), ("Relatora", "rapporteur"), ("anfitrión", "host"),
     ("anfitriona", "host"), ("anfitriã", "host"), ("intérprete", "interpreter"),
     ("expositora", "speaker"), ("conferencista", "speaker"), ("panellist", "panellist"),
     ("panelist", "panellist"), ("debatedor", "panellist"), ("experta", "expert"),
     ("asistente", "attendee"), ("moderador(a)", "moderator"), ("Relator/a", "rapporteur")],
)  # fmt: skip
def test_a_role_may_be_written_as_the_noun_of_the_person(written: str, role: str) -> None:
    reading = _edited().write("Participaciones", 2, "Papel", written).read()

    assert not reading.report
    assert _item(reading.document, "apertura").parts[0].role == role


def test_of_two_things_with_one_name_the_id_tells_which() -> None:
    rooms = tuple(m.Room(id=each, name=m.text(es="Sala 1")) for each in ("norte", "sur"))
    venue = m.Venue(id="sede", name=m.text(es="Sede"), rooms=rooms)
    base = dialogue(event(panel(rooms=("sur",))), venues=(venue,))
    edited = Edited(base)

    assert edited.cells("Agenda")[1][edited.place("Agenda", "Sala")] == "Sala 1 [sur]"
    assert edited.read().document == base
    (found,) = edited.write("Agenda", 2, "Sala", "Sala 1").read().report
    assert found.code == "GA024"
    assert "Sala 1 [norte]" in found.message("es")


def test_ids_are_accepted_in_the_place_of_names() -> None:
    reading = _edited().write("Participaciones", 2, "Persona", "ana").read()

    assert not reading.report
    assert _item(reading.document, "apertura").parts[0].person == "ana"


@pytest.mark.parametrize("choice", ["Taller", "TALLER", "workshop", "oficina"])
def test_choices_are_made_in_any_language(choice: str) -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "ponencia")
    reading = edited.write("Agenda", row, "Tipo", choice).read()

    assert isinstance(_item(reading.document, "ponencia"), m.Workshop)


def test_more_numbered_columns_may_be_added() -> None:
    edited = _edited()
    head, *rows = edited.cells("Agenda")
    more = [(*head, "Sala 3"), (*rows[0], "Sala Norte"), *rows[1:]]
    reading = edited.rows("Agenda", more).read()

    assert _item(reading.document, "apertura").rooms == ("auditorio", "sala-norte")


def test_a_formula_is_never_calculated() -> None:
    edited = _edited()
    formula = Troubled(Trouble.FORMULA, "=A1&B1", "Apertura del diálogo")
    edited.write("Agenda", 2, "Título", formula)
    edited.write("Agenda", 3, "Título", Troubled(Trouble.FORMULA, "=WEBSERVICE(1)"))
    edited.write("Agenda", 4, "Título", Troubled(Trouble.ERROR, "#REF!"))
    reading = edited.read()

    assert told(reading)[:1] == [("GA027", "Agenda!I2")]
    assert [code for code, _ in told(reading)] == ["GA027", "GA032", "GA027", "GA027"]
    assert _item(reading.document, "panel-1") == _item(FICTITIOUS, "panel-1")
    assert dict(_item(reading.document, "apertura").title.pairs)["es"] == "Apertura del diálogo"  # type: ignore[union-attr]


def test_cells_merged_downwards_count_for_all_rows_where_that_is_meant() -> None:
    edited = _edited()
    place = edited.place("Agenda", "Día")
    rows = [list(cells) for cells in edited.cells("Agenda")]
    for row in rows[2:5]:
        row[place] = None
    edited.rows("Agenda", [tuple(row) for row in rows])
    edited.change("Agenda", lambda grid: attrs.evolve(grid, merged=("C2:C5",)))

    assert edited.read().document == FICTITIOUS
    assert told(edited.read()) == [("GA028", "Agenda!C2")]


def test_merged_cells_do_not_bring_a_cleared_row_back() -> None:
    edited, deleted = _edited().cleared("Agenda", 3), _edited().without("Agenda", 3).read()
    edited.change("Agenda", lambda grid: attrs.evolve(grid, merged=("C2:C4",)))

    assert edited.read().document == deleted.document


def test_of_ranges_that_overlap_the_first_counts() -> None:
    """No spreadsheet makes them; a file may say so thousands of times."""
    edited = _edited().write("Agenda", 4, "Día", None)
    ranges = ("C2:C3", "C3:C4", "C2:C1048576")
    edited.change("Agenda", lambda grid: attrs.evolve(grid, merged=ranges))

    assert [found.severity for found in edited.read().report if found.code == "GA028"] == [
        Severity.NOTE, Severity.WARNING, Severity.WARNING,
    ]  # fmt: skip


def test_other_merged_cells_count_for_the_first_only() -> None:
    edited = _edited().change("Agenda", lambda grid: attrs.evolve(grid, merged=("I2:J3", "I4:I5")))
    found = list(edited.read().report)

    assert [each.code for each in found] == ["GA028", "GA028"]
    assert all("primera celda" in each.message("es") for each in found)


def test_hidden_rows_are_read_and_told() -> None:
    edited = _edited()
    edited.change(
        "Agenda",
        lambda grid: attrs.evolve(
            grid,
            rows=tuple(attrs.evolve(row, hidden=row.number in (3, 4)) for row in grid.rows),
        ),
    )

    assert edited.read().document == FICTITIOUS
    assert told(edited.read()) == [("GA029", "Agenda!3")]


@pytest.mark.parametrize(
    "words",
    ['=HYPERLINK("http://x.example","y")', "<script>alert(1)</script>", "شكرا جزيلا", "+1", "@a",
     "👩\u200d👩\u200d👧 Ñandú", "\u202eabc\u202c", "-- ; DROP", "[ana]", "ana ~2", "1", "003"],
)  # fmt: skip
def test_hostile_and_unusual_names_are_only_names(words: str) -> None:
    edited = _edited().add("Personas", Nombre=words)
    reading = edited.read()

    assert not reading.report
    assert reading.document.people[-1].name == words  # type: ignore[union-attr]
    again = Edited(reading.document)  # type: ignore[arg-type]
    assert again.read().document == reading.document


def test_control_characters_are_replaced_and_told() -> None:
    reading = _edited().add("Personas", Nombre="Ana\x07 Otra").read()

    assert told(reading) == [("GA036", "Personas!C14")]
    assert reading.document.people[-1].name == "Ana\N{REPLACEMENT CHARACTER} Otra"  # type: ignore[union-attr]


def test_of_a_list_with_a_fault_nothing_is_taken_and_nothing_lost() -> None:
    edited = _edited()
    row = edited.row("Agenda", "agenda#id", "apertura")
    edited.write("Agenda", row, "Sala", "Sala Norte").write("Agenda", row, "Sala 2", "Sala Nrte")

    assert told(edited.read()) == [("GA023", f"Agenda!L{row}")]
    assert edited.read().document == FICTITIOUS
    assert _item(edited.read_alone().document, "apertura").rooms == ("sala-norte",)


def test_a_hidden_sheet_is_read_and_told() -> None:
    edited = _edited().change("Salas", lambda grid: attrs.evolve(grid, hidden=True))

    assert edited.read().document == FICTITIOUS
    assert told(edited.read()) == [("GA029", "Salas!2")]


def test_a_number_that_the_spreadsheet_made_a_date_of_is_told() -> None:
    """Who types 1-2 gets the first of February."""
    reading = _edited().write("Agenda", 2, "Etiqueta", date(2026, 2, 1)).read()

    assert told(reading) == [("GA026", "Agenda!H2")]


def test_what_a_wrong_name_belongs_to_is_told_once() -> None:
    """With one event there is no doubt where it belongs, whatever is written."""
    edited = _edited().add("Agenda", Título="Otra", Evento="Encuentro de nadie")
    edited.add("Participaciones", Actividad="Nada así", Papel="ponente")
    reading = edited.read()

    assert told(reading) == [("GA023", "Agenda!O17"), ("GA023", "Participaciones!C28")]
    assert _item(reading.document, "otra").kind == "session"


def test_what_lies_within_a_block_that_is_left_out_is_told() -> None:
    base = dialogue(event(), event(id="otro", title=m.text(es="Otro")))
    edited = Edited(base).add("Agenda", Tipo="sesiones simultáneas", Título="Talleres")
    edited.add("Agenda", Tipo="taller", Título="Uno", Dentro_de="Talleres")

    assert told(edited.read()) == [("GA034", "Agenda!O4"), ("GA023", "Agenda!J5")]


def test_a_list_of_somebody_else_takes_nothing_away_whatever_its_tab_is_called() -> None:
    guests = _grid("Invitados", ("Quién viene", "Correo"), ("Otra Persona", "o@example.org"))
    reading = read_grids([guests], base=FICTITIOUS, columns={"Quién viene": "people.name"})

    assert not reading.report
    assert len(reading.document.people) == len(FICTITIOUS.people) + 1  # type: ignore[union-attr]


def test_a_column_that_is_missing_is_not_told_of_every_row() -> None:
    edited = _edited().without_columns("Salas", "Nombre")

    assert [code for code, _ in told(edited.read_alone())].count("GA034") == 0


# Other versions.


def test_a_workbook_of_a_later_version_is_read_and_told() -> None:
    edited = _edited()
    edited.change(
        "gobierno_abierto",
        lambda grid: attrs.evolve(
            grid, rows=(GridRow(number=1, cells=("gobierno_abierto", "7")), *grid.rows[1:])
        ),
    )

    assert edited.read().document == FICTITIOUS
    assert told(edited.read()) == [("GA016", "/")]


def test_a_workbook_that_says_nothing_of_itself_is_read() -> None:
    """An old one, or one that somebody has put together: other names, fewer columns, no marks."""
    edited = _edited()
    edited.grids = [each for each in edited.grids if not each.hidden]
    edited.without_columns("Salas", "rooms#n", "Actividades a la vez")
    edited.change("Salas", lambda grid: attrs.evolve(grid, name="Salones"))
    head, *rows = edited.cells("Salones")
    renamed = ["Aforo" if each == "Capacidad" else each for each in head]
    edited.rows("Salones", [tuple(renamed), *rows])

    assert edited.read().document == FICTITIOUS
    assert told(edited.read()) == [("GA019", "Salones!1")]


# The base.


def test_translations_that_no_column_shows_are_kept_and_told_of() -> None:
    reading = _edited().write("Agenda", 2, "Título", "Bienvenida").read()
    title = _item(reading.document, "apertura").title

    assert told(reading) == [("GA032", "Agenda!I2")]
    assert title is not None
    before = _item(FICTITIOUS, "apertura").title
    assert before is not None
    assert dict(title.pairs) == {**dict(before.pairs), "es": "Bienvenida"}


def test_words_written_over_those_of_another_language_are_a_translation() -> None:
    """Sheets in Portuguese show what is only in Spanish in Spanish."""
    closing = m.Closing(id="cierre", title=m.text(es="Clausura"))
    document = m.Dialogue(
        id="d",
        header=FICTITIOUS.header,
        title=m.text(es="Diálogo"),
        events=(m.Event(id="e", status=m.EventStatus.ANNOUNCED, agenda=(closing,)),),
    )
    edited = Edited(document, lang="pt").write("Agenda", 2, "Título", "Encerramento")
    reading = edited.read()

    assert [] == told(reading)
    title = _item(reading.document, "cierre").title
    assert (
        m.Text(
            pairs=(("es", "Clausura"), ("pt", "Encerramento")), original="es", unofficial=("pt",)
        )
        == title
    )


def test_a_workbook_of_another_document_is_refused() -> None:
    reading = read_grids(_edited().grids, base=load("mexico-2012"))

    assert reading.document is None
    assert told(reading) == [("GA033", "/")]


def test_a_public_workbook_does_not_take_from_an_internal_base() -> None:
    """Whoever is missing in it has not been deleted."""
    reading = _edited(internal=False).read()

    assert public_view(FICTITIOUS) != FICTITIOUS
    assert reading.document is None
    assert told(reading) == [("GA033", "/")]


def test_a_public_workbook_and_a_public_base_are_one() -> None:
    public = public_view(FICTITIOUS)

    assert Edited(public, internal=False).read().document == public


def test_what_is_needed_stays_as_it_was_when_its_cell_is_blank() -> None:
    reading = _edited().write("Salas", 2, "Nombre", None).read()

    assert told(reading) == [("GA034", "Salas!D2")]
    assert reading.document == FICTITIOUS


def test_a_new_row_without_what_is_needed_is_left_out_and_told() -> None:
    reading = _edited().add("Salas", Sede="Centro de Encuentros (ficticio)", Capacidad=30).read()

    assert told(reading) == [("GA034", "Salas!D8")]
    assert reading.document == FICTITIOUS


# Words.


def test_what_may_stay_blank_has_no_asterisk() -> None:
    agenda = next(each for each in book_of(FICTITIOUS).sheets if each.key == "agenda")

    assert [] == [each.heading for each in agenda.columns if each.required]


def test_whoever_starts_a_document_is_told_to_give_it_an_address_of_its_own() -> None:
    """What `nuevo` writes is an address that is nobody's."""
    sheet = book_of(FICTITIOUS).sheets[0]
    (note,) = (str(row[3]) for row in sheet.rows if row[0] == "header.namespace")

    assert "Póngala al empezar y no la cambie después" in note


@pytest.mark.parametrize("lang", LANGUAGES)
def test_options_are_named_as_the_command_names_them(lang: Language) -> None:
    """The catalogue lies below the command, and cannot ask it."""
    names = {each.names.in_language(lang) for each in workbook_options.OPTIONS}
    sentences = [words for said in _OF_SHEETS for words in (said.message, said.remedy)]
    named = {
        option
        for sentence in sentences
        for option in re.findall(r"--[a-z-]+", sentence.in_language(lang))
    }

    assert named
    assert named <= names


def test_a_tab_has_one_name_in_portuguese() -> None:
    """*Planilha* is the file or the program, *aba* each of its tabs, and *pasta* a folder."""
    book = book_of(FICTITIOUS, lang="pt")
    notes = [each.note or "" for sheet in book.sheets for each in sheet.columns]
    every_entry = (*_OF_SHEETS, *workbooks.ALL)
    entries = [words for said in every_entry for words in (said.title, said.message, said.remedy)]
    manual = [words for said in every_entry for words in MANUAL[said.code]]
    every = [*book.instructions, *notes, *(each.pt for each in (*entries, *manual))]

    assert [] == [
        words
        for words in every
        if re.search(
            r"pasta de trabalho|pasta do Excel|\b(n?esta|na|cada|nenhuma) planilha\b", words
        )
    ]


# Places.


def test_what_the_rules_find_is_told_with_its_cell() -> None:
    faulty = load("ficticio-con-choques")
    reading = read_grids(grids_of(book_of(faulty, internal=True)), base=faulty)
    assert reading.document is not None
    located = reading.located(check(reading.document))

    assert all(each.place.sheet for each in located if each.pointer.startswith("/events/0/agenda"))
    assert any(each.place.cell and each.place.cell.isalnum() for each in located)


@pytest.mark.parametrize(
    ("pointer", "place"),
    [("/people", "Personas"), ("/venues", "Sedes"), ("/events", "Eventos"), ("/waivers", "Diálogo"),
     ("/people/0/publication", "Personas!2"), ("", "Diálogo")],
)  # fmt: skip
def test_what_is_said_of_a_whole_list_is_said_of_its_sheet(pointer: str, place: str) -> None:
    origin = _edited().read().origin
    assert origin is not None

    assert str(origin.places([pointer])[pointer]) == place


def test_a_folder_of_tables_is_told_with_its_files() -> None:
    edited = _edited().write("Salas", 2, "Capacidad", "muchas")
    edited.change("Salas", lambda grid: attrs.evolve(grid, file="Salas.csv"))
    (found,) = edited.read().report

    assert (found.place.file, found.place.cell) == ("Salas.csv", "E2")
    assert str(found.place) == "Salas.csv!E2"


# Strangers.


def test_a_list_of_somebody_else_adds_and_takes_nothing_away() -> None:
    guests = _grid(
        "Lista 2025", ("Quién viene", "Su correo", "Institución"),
        ("Ana Inventada", "otra@example.org", None), ("Otra Persona", "o@example.org", None),
    )  # fmt: skip
    columns = {"Quién viene": "people.name", "Su correo": "people.email"}
    reading = read_grids([guests], base=FICTITIOUS, columns=columns)

    assert told(reading) == [("GA030", "Lista 2025!A2")]
    assert reading.document.people[:-1] == FICTITIOUS.people  # type: ignore[union-attr]
    assert reading.document.people[-1].email == "o@example.org"  # type: ignore[union-attr]


def test_an_agenda_of_somebody_else_is_known_by_its_headings() -> None:
    rows = (("Día", "Inicio", "Fin", "Tipo", "Título", "Sala"),
            (date(2026, 5, 14), time(9), time(10), "Panel", "Datos", None))  # fmt: skip
    base = dialogue(event())
    reading = read_grids([_grid("Hoja1", *rows)], base=base)

    assert [each.kind for each in reading.document.events[0].agenda] == ["panel"]  # type: ignore[union-attr]


def test_a_block_without_anything_within_is_still_a_block() -> None:
    base = dialogue(event(block()))

    assert Edited(base).read_alone().document.events[0].agenda[0].kind == "parallel"  # type: ignore[union-attr]


def _grid(name: str, *rows: tuple[Found, ...]) -> Grid:
    numbered = tuple(GridRow(number=number, cells=cells) for number, cells in enumerate(rows, 1))
    return Grid(name=name, rows=numbered)
