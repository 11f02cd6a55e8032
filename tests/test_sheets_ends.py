"""What is said of the hours of an item stands at the hour, and not at its day."""

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, slot
from gobierno_abierto.cli.judging import judged
from gobierno_abierto.cli.opening import Opened
from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.rules import check
from sheets_edited import Edited

_HOURS = {"GA201": ("20:00", "01:00"), "GA202": ("20:00", "20:00"), "GA217": ("02:00", "03:00")}


def _edited(start: str, end: str) -> Edited:
    dinner = m.Session(id="cena", title=m.text(es="Cena"), when=slot("09:00", "10:00"))
    edited = Edited(dialogue(event(dinner), commitments=(), people=()))
    edited.write("Agenda", 2, "Inicio", start)
    return edited.write("Agenda", 2, "Fin", end)


def _judged(reading: Reading) -> list[Finding]:
    assert reading.document is not None
    return list(reading.located(check(reading.document)))


@pytest.mark.parametrize(
    ("code", "heading"), [("GA201", "Fin"), ("GA202", "Fin"), ("GA217", "Inicio")]
)
def test_the_hour_that_is_wrong_is_the_cell(code: str, heading: str) -> None:
    """Whoever goes there changes that hour."""
    edited = _edited(*_HOURS[code])
    found = next(each for each in _judged(edited.read_alone()) if each.code == code)
    letter = "ABCDEFGHIJ"[edited.place("Agenda", heading)]

    assert ("Agenda", f"{letter}2") == (found.place.sheet, found.place.cell)


def test_the_day_after_and_its_column_are_told() -> None:
    """Nobody needs to change the day on which it starts."""
    edited = _edited("20:00", "01:00")
    found = next(each for each in _judged(edited.read_alone()) if each.code == "GA201")

    assert "15 de mayo de 2026, en «Día de término»" in found.remedy("es")

    edited.write("Agenda", 2, "Día de término", "15/05/2026")
    assert "GA201" not in {each.code for each in _judged(edited.read_alone())}


@pytest.mark.parametrize(("name", "told"), [("Ana Ejemplo", True), ("Nadie Conocido", False)])
def test_nobody_is_said_to_be_unused_while_a_row_of_parts_is_not_understood(
    name: str, *, told: bool
) -> None:
    """Whoever obeyed would delete the very people whose names are misspelt there."""
    part = m.Part(role=m.Role.SPEAKER, person="ana")
    talk = m.Talk(
        id="charla", title=m.text(es="Charla"), when=slot("09:00", "10:00"), parts=(part,)
    )
    two = m.Talk(id="otra", title=m.text(es="Otra"), when=slot("10:00", "11:00"), parts=(part,))
    people = (m.Person(id="ana", name="Ana Ejemplo"), m.Person(id="carlos", name="Carlos Laguna"))
    edited = Edited(dialogue(event(talk, two), commitments=(), people=people))
    edited.write("Participaciones", 3, "Persona", name)
    reading = edited.read_alone()
    opened = Opened(reading=reading, name="libro.xlsx", shown="libro.xlsx", is_sheets=True)

    assert told is ("GA407" in {each.code for each in judged(opened)})
