"""What stands ready in a workbook for whoever fills it in, and grows with it."""

import io
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel
from gobierno_abierto.cli.plan_skeleton import plan_skeleton
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.formats.sheets import DressedNumber, Found, book_of
from gobierno_abierto.formats.xlsx import grids_of, read_xlsx, to_xlsx
from gobierno_abierto.formats.xlsx.growing import sources_of
from gobierno_abierto.rules import check
from gobierno_abierto.words import COUNTRIES, LANGUAGES, Language
from sheets_edited import Edited, told

_LISTS = "gobierno_abierto_listas"
_LONG = "Una mesa larga sobre el agua, los ríos, los lagos y quienes los cuidan cada día"
_GATHERING = dialogue(
    event(
        panel(id="mesa-1", title=m.text(es="Mesa")),
        panel(id="mesa-2", title=m.text(es="Mesa")),
        panel(id="larga", title=m.text(es=_LONG)),
        panel(id="sin-titulo", title=None),
        panel(id="una", title=m.text(es="Una")),
    ),
    commitments=(),
    people=(m.Person(id="ana", name="Ana Ejemplo"),),
)


def _opened(document: m.Document, **options: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(document, internal=True, **options)))


def _offered(there: Any) -> dict[str, Any]:
    """What may be chosen in the cells of a sheet, by the first of them."""
    return {
        str(each.sqref).partition(":")[0]: each for each in there.data_validations.dataValidation
    }


# Lists that grow.


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_examples_have_one_title(lang: Language) -> None:
    """Whatever is chosen by name can be chosen: the names of a new workbook are its columns."""
    book = book_of(skeleton(lang, as_rows=True), internal=True, examples=True)

    assert [] == [name for name in book.choices if name.partition(".")[0] in ("agenda", "people")]


@pytest.mark.parametrize("document", [skeleton("es", as_rows=True), _GATHERING], ids=["new", "own"])
def test_whatever_is_chosen_by_name_comes_from_a_range_that_grows(document: m.Document) -> None:
    """Of things with names of their own, and of things that only their keys tell apart."""
    book = _opened(document)
    headings = {
        "Agenda": ("Dentro de", "Después de", "Evento", "Sala"),
        "Participaciones": ("Actividad *", "Persona", "Organización"),
        "Diálogo": (),
        "Enlaces": ("De qué es *",),
    }
    for name, those in headings.items():
        there = book[name]
        offered = _offered(there)
        for cell in there[1]:
            if cell.value in those:
                range_ = book.defined_names[offered[f"{cell.column_letter}2"].formula1].attr_text
                assert ":INDEX(" in range_
                _, _, last = range_.partition(":INDEX(")[2].partition(",")[0].rpartition("$")
                assert int(last) >= there.max_row + 200


def test_of_very_many_things_the_list_stands_still() -> None:
    """To compare each with all others would take a spreadsheet minutes."""
    book = book_of(_GATHERING, internal=True)
    sheets = tuple(
        attrs.evolve(each, rows=each.rows * 1_000) if each.key == "agenda" else each
        for each in book.sheets
    )

    assert sources_of("agenda.title", book, spare=300)
    assert not sources_of("agenda.title", attrs.evolve(book, sheets=sheets), spare=300)
    assert not sources_of("agenda+nobody", book, spare=300)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_spreadsheet_works_out_the_names_that_can_be_chosen(tmp_path: Path) -> None:
    """As they are written in cells; rows that are added, deleted and sorted included."""
    before = _opened(_GATHERING)
    before.save(tmp_path / "antes.xlsx")
    after = _opened(_GATHERING)
    agenda = after["Agenda"]
    title = next(cell.column for cell in agenda[1] if cell.value == "Título")
    rows = [[cell.value for cell in each] for each in agenda.iter_rows(min_row=2)]
    for at, cells in enumerate([rows[4], *rows[1:4]], 2):
        for column, value in enumerate(cells, 1):
            agenda.cell(at, column).value = value
    for column in range(3, len(rows[0]) + 1):
        # Row 6 is cleared, as far as people see it.
        agenda.cell(6, column).value = None
    for at, words in ((7, "Mesa"), (9, "=1+1"), (10, "Otra")):
        agenda.cell(at, title).value = words
        agenda.cell(at, title).data_type = "s"
    agenda.cell(8, title).value = 2026
    after.save(tmp_path / "despues.xlsx")
    _convert(tmp_path, "antes.xlsx", "despues.xlsx")

    book = book_of(_GATHERING, internal=True)
    assert {name: list(words) for name, words in book.choices.items() if "agenda" in name} == {
        name: words for name, words in _worked_out(tmp_path / "out" / "antes.xlsx").items()
        if "agenda" in name
    }  # fmt: skip
    assert ["Una", "Mesa [mesa-2]", *book.choices["agenda.title"][2:4], "Mesa", "2026", "=1+1",
            "Otra"] == _worked_out(tmp_path / "out" / "despues.xlsx")["agenda.title"]  # fmt: skip
    read = read_xlsx((tmp_path / "out" / "antes.xlsx").read_bytes(), base=_GATHERING)
    assert (_GATHERING, []) == (read.document, told(read))


def _convert(folder: Path, *names: str) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx", "--outdir", str(folder / "out"),
         *(str(folder / name) for name in names)],
        check=True,
        capture_output=True,
        timeout=280,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


def _worked_out(path: Path) -> dict[str, list[str]]:
    """What may be chosen from each list by name, as a spreadsheet has worked it out."""
    there = openpyxl.load_workbook(path, data_only=True)[_LISTS]
    columns = ([cell.value for cell in each] for each in there.iter_cols())
    return {
        name: [str(each) for each in words if each not in (None, "")]
        for name, *words in columns
        if isinstance(name, str) and ("." in name or "+" in name)
    }


def test_what_is_worked_out_is_on_a_sheet_that_people_do_not_meet() -> None:
    """And it is nothing to whoever reads the workbook."""
    data = to_xlsx(_GATHERING, internal=True)
    book = openpyxl.load_workbook(io.BytesIO(data))
    with_formulas = {
        there.title
        for there in book.worksheets
        for each in there.iter_rows()
        for cell in each
        if cell.data_type == "f"
    }

    assert ({_LISTS}, "veryHidden") == (with_formulas, book[_LISTS].sheet_state)
    assert not read_xlsx(data, base=_GATHERING).report


# Lists and help in the sheet of the document itself.


def test_what_is_chosen_in_the_sheet_of_the_document_is_offered_with_help() -> None:
    book = _opened(skeleton("es", as_rows=True), purpose="agenda")
    there = book["Diálogo"]
    rows = {there.cell(row, 2).value: row for row in range(2, there.max_row + 1)}
    offered = _offered(there)
    lists = book[_LISTS]

    for name in ("Visibilidad", "Idioma original", "Documento ficticio", "Convoca"):
        assert "list" == offered[f"C{rows[name]}"].type
        assert "Elija de la lista (▾)." in offered[f"C{rows[name]}"].prompt
        assert there.cell(rows[name], 4).value
    letters = offered[f"C{rows['Visibilidad']}"].formula1.partition("!$")[2][:1]
    assert ["público", "interno"] == [lists[f"{letters}{row}"].value for row in (2, 3)]


def test_a_column_of_permissions_says_that_one_yes_is_enough() -> None:
    offered = _offered(_opened(skeleton("es", as_rows=True))["Permisos"])["D2"]

    assert "al menos un «sí»" in offered.prompt


def test_of_a_permission_for_nothing_the_columns_are_named() -> None:
    """Nothing in a workbook is called «Datos que se publican»."""
    edited = Edited(_GATHERING).add(
        "Permisos", Persona="Ana Ejemplo", Finalidad="Publicar la agenda",
        Base_legal="consentimiento", Fecha_del_permiso="1 de marzo de 2026",
    )  # fmt: skip
    (found,) = [each for each in edited.read().report if each.code == "GA034"]

    assert "Falta «Publicar nombre». Basta un «sí» ahí" in found.fault("es")
    assert "«Publicar organización»" in found.fault("es")
    assert "Datos que se publican" not in found.message("es")


# Plans.


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_instructions_of_a_plan_are_about_plans(lang: Language) -> None:
    """No rooms, no clock, no dialogue."""
    book = book_of(plan_skeleton(lang), lang=lang, purpose="commitments", internal=True)
    notes = [str(cells[-1]) for cells in book.sheets[0].rows]
    words = " ".join((*book.instructions, *notes)).casefold()

    for each in ("sala", "room", "reloj", "clock", "relógio", "diálogo", "dialogue", "horas"):
        assert each not in words
    agenda = book_of(skeleton(lang), lang=lang, purpose="agenda", internal=True)
    assert any(each in " ".join(agenda.instructions) for each in ("Sala 2", "Room 2"))


def _weighed(cell: Found) -> tuple[int | None, list[str]]:
    reading = Edited(plan_skeleton("es")).write("Hitos", 2, "Ponderación", cell).read_alone()
    assert isinstance(reading.document, m.PlanBook)
    return reading.document.commitments[0].milestones[0].weight, [
        code for code, _ in told(reading) if code != "GA049"
    ]


@pytest.mark.parametrize(
    ("cell", "weight"),
    [
        (40, 40), (40.0, 40), ("40", 40), ("40 %", 40), ("40%", 40), ("40\u202f%", 40),
        (DressedNumber(0.4, "40%"), 40), (DressedNumber(0.07, "7%"), 7),
        (DressedNumber(1, "100%"), 100), (DressedNumber(0, "0%"), 0),
        # Nobody can tell whether that is 40 or less than one.
        (0.4, None), (DressedNumber(0.125, "12.5%"), None), ("cuarenta", None), ("12,5 %", None),
    ],
    ids=repr,
)  # fmt: skip
def test_a_share_may_be_typed_as_a_percentage(cell: Found, weight: int | None) -> None:
    """However a spreadsheet keeps it, and only where it is a whole number."""
    assert (weight, [] if weight is not None else ["GA022"]) == _weighed(cell)


def test_a_percentage_is_read_from_the_cell_that_shows_it() -> None:
    """40 % is 0.4 to the file; of people, it is none."""
    book = _opened(plan_skeleton("es"))
    there = book["Hitos"]
    column = next(cell.column for cell in there[1] if cell.value == "Ponderación")
    there.cell(2, column).value = 0.4
    there.cell(2, column).number_format = "0%"
    file = io.BytesIO()
    book.save(file)
    (grid,) = [each for each in grids_of(file.getvalue())[0] if each.name == "Hitos"]
    found = grid.rows[1].cells[column - 1]

    assert isinstance(found, DressedNumber)
    assert ("40%", True) == (found.shown, found.is_share)
    people = Edited(_GATHERING).write("Agenda", 2, "Personas esperadas", DressedNumber(1, "100%"))
    (refused,) = people.read().report
    assert "Aquí dice «100%»" in refused.fault("es")
    assert "escriba 100" in refused.fault("es")


def test_a_section_of_its_own_is_told_with_the_one_that_may_be_meant() -> None:
    """Questions are known without their marks."""
    edited = Edited(plan_skeleton("es"))
    title = "Título del compromiso 1"
    for words in ("¿Causas?", "Anexo propio", "cuáles son las causas del problema"):
        edited.add("Secciones", Compromiso=title, Sección=words, Respuesta="Por el agua.")
    reading = edited.read()
    found = [each for each in reading.report if each.code == "GA026"]

    assert ["Secciones!D2", "Secciones!D3"] == [str(each.place) for each in found]
    assert "no está en la lista de la celda (¿será «" in found[0].fault("es")
    assert "«Anexo propio», tal cual: no está en la lista de la celda." in found[1].fault("es")
    assert isinstance(reading.document, m.PlanBook)
    codes = [each.section for each in reading.document.commitments[0].sections]
    assert ["¿Causas?", "Anexo propio"] == codes[:2]
    assert " " not in codes[2]


# Countries.


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_country_is_chosen_by_its_name(lang: Language) -> None:
    """And the hint says what else is understood."""
    person = m.Person(id="ana", name="Ana Ejemplo", country="BR")
    other = m.Person(id="eva", name="Eva Ejemplo", country="ES")
    document = dialogue(event(), commitments=(), people=(person, other))
    book = book_of(document, lang=lang, internal=True)
    people = next(each for each in book.sheets if each.key == "people")
    place = [column.key for column in people.columns].index("country")

    assert (COUNTRIES["BR"].in_language(lang), "ES") == tuple(row[place] for row in people.rows)
    assert COUNTRIES["MX"].in_language(lang) in book.choices["country"]
    assert ": ES" in (people.columns[place].note or "")
    assert (
        document == read_xlsx(to_xlsx(document, lang=lang, internal=True), base=document).document
    )


def test_a_country_that_nobody_knows_gets_advice_that_can_be_followed() -> None:
    document = Edited(_GATHERING).write("Personas", 2, "País", "Narnia").read().document
    assert document is not None
    (found,) = [each for each in check(document) if each.code == "GA709"]

    assert "dos letras" in found.remedy("es")
    assert "el nombre de un país de la región" in found.remedy("es")
