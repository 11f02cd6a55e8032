"""The sheet of the document itself loses nothing in silence, nor do rows above the headings."""

from datetime import date

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, GridRow, Trouble, Troubled
from gobierno_abierto.formats.sheets.cells.choices import Heard
from gobierno_abierto.formats.sheets.cells.names import Names
from gobierno_abierto.formats.sheets.cells.values import Desk
from gobierno_abierto.formats.sheets.layout import BY_KEY
from gobierno_abierto.formats.sheets.reading.recognising import column_named, is_of_language
from gobierno_abierto.words import in_language
from sheets_edited import ANA, PERMISSION, Edited, told

_ITEMS = tuple(
    m.Workshop(id=f"taller-{n}", title=m.text(es=f"Taller {n}"), when=date(2026, 5, 14))
    for n in (1, 2, 3)
)
_BASE = dialogue(
    event(*_ITEMS),
    commitments=(),
    people=(ANA,),
    title=m.text(es="Un título"),
    subtitle=None,
)


def _form(*rows: tuple[Found, ...]) -> Edited:
    """The workbook of the base, with more rows in the sheet of the document."""
    edited = Edited(_BASE)
    return edited.rows("Diálogo", [*edited.cells("Diálogo"), *rows])


def _set(edited: Edited, field: str, place: int, value: Found) -> Edited:
    """Write a cell of a form, by the hidden key of its row."""
    rows = [list(cells) for cells in edited.cells("Diálogo")]
    row = next(cells for cells in rows if cells[0] == field)
    row += [None] * (place + 1 - len(row))
    row[place] = value
    return edited.rows("Diálogo", [tuple(cells) for cells in rows])


def _title(reading: Reading) -> str | None:
    assert isinstance(reading.document, m.Dialogue)
    return in_language(reading.document.title, "es")


def _of_form(reading: Reading) -> list[tuple[str, str, str]]:
    return [
        (each.code, str(each.severity), each.place.cell or "")
        for each in reading.report
        if each.place.sheet == "Diálogo"
    ]


@pytest.mark.parametrize(
    ("row", "severity"),
    [
        ((None, "Patrocinador", "ACME"), "warning"),
        (("header.zzz", "Patrocinador", "ACME"), "warning"),
        ((None, None, "ACME"), "warning"),
        ((None, "Patrocinador", Troubled(Trouble.FORMULA, "=1+1")), "warning"),
        ((None, "Título", "Otro título"), "error"),
        (("title", "Nombre nuestro", "Otro título"), "error"),
        ((None, "Title", "Otro título"), "error"),
    ],
)
def test_a_row_of_a_form_that_is_not_read_is_told(row: tuple[Found, ...], severity: str) -> None:
    """What nobody knows is a warning; two values of one field are an error."""
    edited = _form(row)
    for reading in (edited.read(), edited.read_alone()):
        assert _title(reading) == "Un título"
        assert _of_form(reading) == [("GA020", severity, "C16")]


@pytest.mark.parametrize(
    "row",
    [
        (None, "Patrocinador", None),
        (None, "Datos internos", None),
        (None, "x-revisado por", "ACME"),
        (None, "Título", None),
        (None, "Título", "Un título"),
    ],
)
def test_a_row_of_a_form_that_says_nothing_more_is_not_told(row: tuple[Found, ...]) -> None:
    assert _of_form(_form(row).read()) == []


def test_of_two_rows_of_one_field_the_one_that_is_filled_in_counts() -> None:
    reading = _set(_form((None, "Título", "Otro título")), "title", 2, None).read()

    assert _title(reading) == "Otro título"
    assert _of_form(reading) == []


@pytest.mark.parametrize("place", [3, 4, 5])
def test_what_stands_beside_the_values_is_told(place: int) -> None:
    """Where we have written no explanation, in whatever column."""
    edited = _set(Edited(_BASE), "subtitle", place, "Un subtítulo")
    (found,) = [each for each in edited.read().report if each.place.sheet == "Diálogo"]

    assert (found.code, found.place.cell) == ("GA020", f"{'ABCDEF'[place]}3")
    assert "C3" in found.remedy("es")


def test_explanations_and_notes_of_ones_own_stand_beside_the_values_unsaid() -> None:
    edited = _set(Edited(_BASE), "header.revised", 3, "El día de hoy.")
    rows = edited.cells("Diálogo")
    noted = [(*rows[0], "x-notas"), *((*each, "ya") for each in rows[1:])]

    assert _of_form(edited.rows("Diálogo", noted).read()) == []


@pytest.mark.parametrize(
    ("merged", "is_told"),
    [("C2:C3", True), ("B3:C3", True), ("A2:D4", True), ("C2:D2", False), ("A1:D1", False),
     ("D2:D5", False)],
)  # fmt: skip
def test_merged_cells_that_take_a_value_away_are_told(merged: str, *, is_told: bool) -> None:
    """Those that only make room for one value take nothing away."""
    edited = Edited(_BASE).change("Diálogo", lambda grid: attrs.evolve(grid, merged=(merged,)))

    assert ("GA028" in [code for code, _, _ in _of_form(edited.read())]) is is_told


def test_a_hidden_row_of_a_form_is_told() -> None:
    edited = Edited(_BASE).change(
        "Diálogo",
        lambda grid: attrs.evolve(
            grid, rows=tuple(attrs.evolve(each, hidden=each.number in (2, 3)) for each in grid.rows)
        ),
    )

    assert [code for code, _ in told(edited.read())] == ["GA029"]


def test_a_form_is_read_by_the_names_that_people_see() -> None:
    """A hidden key that went to another row, or a column put in between, changes nothing."""
    edited = _set(Edited(_BASE), "subtitle", 0, "title")
    assert _title(edited.read()) == "Un título"
    assert _of_form(edited.read()) == []

    between = [(*each[:2], None, *each[2:]) for each in Edited(_BASE).cells("Diálogo")]
    reading = Edited(_BASE).rows("Diálogo", between).read_alone()
    assert _title(reading) == "Un título"
    assert _of_form(reading) == []


def test_a_form_that_was_sorted_or_copied_without_its_keys_is_read() -> None:
    rows = Edited(_BASE).cells("Diálogo")
    for form in ([*rows[5:], rows[0], *rows[1:5]], [each[1:] for each in rows],
                 [each[1:3] for each in rows[1:]]):  # fmt: skip
        reading = Edited(_BASE).rows("Diálogo", form).read()
        assert reading.document == _BASE
        assert _of_form(reading) == []


def _above(sheet: str, edited: Edited, *, keyed: bool) -> Edited:
    """The last row of a sheet stands above its headings."""
    *rows, last = edited.cells(sheet)
    return edited.rows(sheet, [last if keyed else (None, None, *last[2:]), *rows])


def test_rows_that_were_sorted_together_with_their_headings_are_read() -> None:
    reading = _above("Agenda", Edited(_BASE), keyed=True).read()

    assert reading.document == _BASE
    assert not reading.report


def test_a_row_above_the_headings_that_is_not_read_is_told() -> None:
    """It may be a legend, so that it is no item; a title in one cell is none in any case."""
    edited = _above("Agenda", Edited(_BASE), keyed=False)
    (found,) = [each for each in edited.read_alone().report if each.code == "GA020"]
    assert (str(found.severity), found.place.cell) == ("warning", "1")

    titled = Edited(_BASE)
    titled.rows("Agenda", [(None, None, "Agenda v. 7"), *titled.cells("Agenda")])
    assert not titled.read().report


@pytest.mark.parametrize("keyed", [True, False])
def test_a_withdrawal_above_the_headings_counts(*, keyed: bool) -> None:
    """Where permissions are kept, no row is taken for a title."""
    withdrawn = attrs.evolve(PERMISSION, withdrawn=date(2026, 2, 1))
    base = attrs.evolve(_BASE, people=(attrs.evolve(ANA, publication=(PERMISSION, withdrawn)),))
    edited = _above("Permisos", Edited(base), keyed=keyed)
    for reading in (edited.read(), edited.read_alone()):
        assert isinstance(reading.document, m.Dialogue)
        days = [each.withdrawn for each in reading.document.people[0].publication]
        assert sorted(map(str, days)) == ["2026-02-01", "None"]


_TITLE = ("Permisos del diálogo", "Actualizado en mayo")


@pytest.mark.parametrize("further", [{}, {5: "1 de mayo de 2026"}, {3: date(2026, 5, 1)}])
def test_a_title_above_the_headings_takes_nobody_s_permission(further: dict[int, Found]) -> None:
    """Two cells of a title were a row of nobody, which took the permissions of everybody."""
    edited = Edited(_BASE)
    place = edited.place("Permisos", "Persona")
    row: list[Found] = [None] * len(edited.cells("Permisos")[0])
    row[place : place + 2] = _TITLE
    given = edited.place("Permisos", "Fecha del permiso")
    for value in further.values():
        row[given] = value
    edited.rows("Permisos", [tuple(row), *edited.cells("Permisos")])
    for reading in (edited.read(), edited.read_alone()):
        (found,) = reading.report
        assert (found.code, str(found.severity)) == ("GA020", "warning")
        assert isinstance(reading.document, m.Dialogue)
        assert reading.document.people[0].publication == (PERMISSION,)


@pytest.mark.parametrize(
    ("heading", "value", "words"),
    [("Fecha de retiro", date(2026, 2, 1), "dice que se retiró uno"),
     ("Fecha de retiro", "1 de febrero de 2026", "dice que se retiró uno"),
     ("Vigente hasta", "31/02/2026", "puede decir que se retiró uno"),
     ("Fecha de retiro", "sí", "puede decir que se retiró uno")],
)  # fmt: skip
@pytest.mark.parametrize("name", ["Zoe Otra", None])
def test_a_row_of_nobody_above_the_headings_with_a_day_counts(
    name: str | None, heading: str, value: Found, words: str
) -> None:
    """It may be of anybody; and it is not said to say what it may say."""
    edited = Edited(_BASE)
    row: list[Found] = [None] * len(edited.cells("Permisos")[0])
    place = edited.place("Permisos", "Persona")
    row[place : place + 2] = [name, "sí"]
    row[edited.place("Permisos", heading)] = value
    edited.rows("Permisos", [tuple(row), *edited.cells("Permisos")])
    reading = edited.read_alone()

    assert isinstance(reading.document, m.Dialogue)
    assert not reading.document.people[0].publication
    assert words in " ".join(each.message("es") for each in reading.report.errors)


def test_a_second_value_beside_a_formula_without_one_is_told() -> None:
    """The first row counts, and what stands in the other was thrown away in silence."""
    edited = _set(Edited(_BASE), "title", 2, Troubled(Trouble.FORMULA, "=A1"))
    name = next(cells[1] for cells in edited.cells("Diálogo") if cells[0] == "title")
    edited.rows("Diálogo", [*edited.cells("Diálogo"), (None, name, "Otro título")])
    found = _of_form(edited.read())

    assert [code for code, _, _ in found] == ["GA027", "GA020"]
    assert found[1][1:] == ("error", f"C{len(edited.cells('Diálogo'))}")


def test_very_long_cells_are_no_headings_and_no_languages() -> None:
    """They are not even looked at: a cell may hold thirty thousand blanks."""
    blanks = " " * 30_000
    kind = BY_KEY["dialogue"]
    assert column_named(kind, f"Título{blanks}x") is None
    assert column_named(kind, f"{blanks}x") is None
    assert not is_of_language(f"Título{blanks}(inglés)")

    desk = Desk(lang="es", tag="es", names=Names({}))
    assert Heard().read("1/" * 20_000, desk).value is None
    assert Heard().read("español/inglés", desk).value is not None


def test_long_cells_in_a_form_are_told_all_the_same() -> None:
    edited = _form((None, " " * 30_000 + "x", "ACME"))

    assert [(code, cell) for code, _, cell in _of_form(edited.read())] == [("GA020", "C16")]


@pytest.mark.parametrize("written", ["14/05/0030", "14/05/1026", "14 de mayo de 1026"])
def test_a_year_that_nobody_means_is_told(written: str) -> None:
    """A slip in the year gives no day of the first century; what is written as EDTF stays."""
    edited = Edited(_BASE)
    reading = edited.write("Agenda", 2, "Día", written).read_alone()
    assert [each.code for each in reading.report.errors] == ["GA022"]
    assert "1900" in reading.report.errors[0].message("es")


def test_a_form_may_be_empty() -> None:
    edited = Edited(_BASE).change(
        "Diálogo", lambda grid: attrs.evolve(grid, rows=(GridRow(number=1, cells=()),))
    )

    assert edited.read().document == _BASE
