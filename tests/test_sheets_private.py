"""Whatever is not understood where people keep something private, keeps it private."""

from datetime import date

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.sheets import Found, Trouble, Troubled
from sheets_edited import ANA, PERMISSION, Edited, told

_BASE = dialogue(
    event(m.Session(id="una")),
    commitments=(),
    people=(ANA, m.Person(id="leo", name="Leo Supuesto")),
)


def _permissions(reading: Reading) -> tuple[m.Publication, ...]:
    assert isinstance(reading.document, m.Dialogue)
    return reading.document.people[0].publication


def _both(sheet: str, heading: str, value: Found) -> tuple[Reading, Reading]:
    """The same change, read with the document from which the sheets were made and without."""
    edited = Edited(_BASE).write(sheet, 2, heading, value)
    return edited.read(), edited.read_alone()


@pytest.mark.parametrize(
    ("heading", "value"),
    [
        ("Fecha de retiro", "05/09/2026"),
        ("Fecha de retiro", "sí"),
        ("Fecha de retiro", Troubled(Trouble.FORMULA, "=HOY()")),
        ("Vigente hasta", "fin de año"),
        ("Aunque esté protegida", "sí"),
        ("Publicar nombre", "solo el apellido"),
        ("Publicar cargo", "quizá"),
        ("Persona", "Ana Inventda"),
    ],
)
def test_a_permission_that_is_not_understood_counts_for_nothing(heading: str, value: Found) -> None:
    """Not even that of the base comes back, nor does somebody else's."""
    for reading in _both("Permisos", heading, value):
        assert _permissions(reading) == ()
        (found,) = [each for each in reading.report.errors if each.place.sheet == "Permisos"]
        assert "fuera" in found.message("es")


@pytest.mark.parametrize(
    ("sheet", "heading", "is_safe"),
    [
        ("Permisos", "Fecha de retiro", False),
        ("Permisos", "Fecha del permiso", True),
        ("Permisos", "Publicar nombre", True),
    ],
)
def test_nobody_is_told_to_clear_what_keeps_somebody_private(
    sheet: str,
    heading: str,
    is_safe: bool,  # noqa: FBT001
) -> None:
    """A withdrawal of which the day is not known, left blank, would be none."""
    for reading in _both(sheet, heading, "ayer o antier"):
        (found,) = [each for each in reading.report.errors if each.place.sheet == sheet]
        remedy = found.remedy("es")

        assert ("déjela vacía" in remedy) is is_safe
        assert ("no la deje vacía" in remedy) is not is_safe


def test_a_permission_of_an_unknown_name_is_not_that_of_the_only_person() -> None:
    alone = attrs.evolve(_BASE, people=(ANA,))
    reading = Edited(alone).write("Permisos", 2, "Persona", "Zoe Otra").read_alone()

    assert _permissions(reading) == ()


@pytest.mark.parametrize("value", ["sí", "15 años", Troubled(Trouble.ERROR, "#REF!")])
def test_nothing_is_published_of_somebody_whose_protection_is_not_understood(value: Found) -> None:
    for reading in _both("Personas", "Protección", value):
        assert _permissions(reading) == ()
        (found,) = [each for each in reading.report.errors if each.place.sheet == "Personas"]
        assert "los permisos de esta persona se dejaron fuera" in found.message("es")


def test_nor_where_the_sheet_of_permissions_is_not_there() -> None:
    edited = Edited(_BASE).write("Personas", 2, "Protección", "15 años")
    edited.grids = [each for each in edited.grids if each.name != "Permisos"]

    assert _permissions(edited.read()) == ()


@pytest.mark.parametrize(
    ("written", "care"),
    [("Menor", "minor"), ("menor de edad", "minor"), ("minor", "minor"), ("en riesgo", "at-risk"),
     ("En Riesgo", "at-risk"), ("at risk", "at-risk"), ("em risco", "at-risk")],
)  # fmt: skip
def test_protection_is_understood_as_people_write_it(written: str, care: str) -> None:
    for reading in _both("Personas", "Protección", written):
        assert not reading.report.errors
        assert reading.document.people[0].care == (care,)  # type: ignore[union-attr]
        assert _permissions(reading) == (PERMISSION,)


def test_a_withdrawal_in_merged_cells_counts_for_all_of_their_rows() -> None:
    two = attrs.evolve(ANA, publication=(PERMISSION, attrs.evolve(PERMISSION, notice="2")))
    edited = Edited(attrs.evolve(_BASE, people=(two,)))
    edited.write("Permisos", 2, "Fecha de retiro", date(2026, 2, 3))
    letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[edited.place("Permisos", "Fecha de retiro")]
    edited.change("Permisos", lambda grid: attrs.evolve(grid, merged=(f"{letter}2:{letter}3",)))
    reading = edited.read()

    assert [each.withdrawn for each in _permissions(reading)] == [date(2026, 2, 3)] * 2
    assert [code for code, _ in told(reading)] == ["GA028"]
