"""Columns and copies that nobody reads, on the command line: what comes of them is said once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from cli_running import ran

Change = Callable[[Any], None]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of its own, with a workbook in which everybody's data are."""
    monkeypatch.chdir(tmp_path)
    assert ran("convertir", "ficticio", "libro.xlsx", "--interna").code == 0


def _changed(*changes: Change) -> None:
    book = openpyxl.load_workbook("libro.xlsx")
    for change in changes:
        change(book)
    book.save("libro.xlsx")


def _place(there: Any, heading: str) -> int:
    names = [str(each.value).removesuffix(" *") for each in there[1]]
    return names.index(heading) + 1


def _put(sheet: str, heading: str, row: int, value: Any) -> Change:
    return lambda book: setattr(book[sheet].cell(row, _place(book[sheet], heading)), "value", value)


def _without(sheet: str, heading: str) -> Change:
    return lambda book: book[sheet].delete_cols(_place(book[sheet], heading))


def _copied(book: Any) -> None:
    there = book.copy_worksheet(book["Permisos"])
    there.title = "Permisos (2)"
    there.cell(2, _place(there, "Fecha de retiro")).value = date(2025, 3, 1)


def _new_row(book: Any) -> None:
    there = book["Personas"]
    there.cell(there.max_row + 1, _place(there, "Nombre")).value = "Zoe Otra"


_WITHDRAWN = _put("Permisos", "Fecha de retiro", 2, date(2025, 3, 1))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ((_WITHDRAWN, _put("Permisos", "Fecha de retiro", 1, "Se fue")), "GA050"),
        ((_WITHDRAWN, _put("Permisos", "Fecha de retiro", 1, None)), "GA050"),
        ((_WITHDRAWN, _without("Permisos", "Fecha de retiro")), "GA092"),
        ((_put("Personas", "Protección", 2, "sí"), _put("Personas", "Protección", 1, "¿Menor?")),
         "GA050"),
        ((_copied,), "GA093"),
    ],
)  # fmt: skip
def test_nothing_goes_out_of_a_workbook_that_may_hold_a_withdrawal(
    changes: tuple[Change, ...], code: str
) -> None:
    """Before, the name was published, and the command ended as if all were well."""
    _changed(*changes)

    assert code in ran("revisar", "libro.xlsx").out
    for words in (("publicar", "libro.xlsx", "sitio"), ("convertir", "libro.xlsx", "a.json")):
        made = ran(*words)
        assert (made.code, code in made.err) == (1, True)
    assert not Path("sitio").exists()
    assert not Path("a.json").exists()


def test_a_withdrawal_below_a_common_heading_is_simply_understood() -> None:
    _changed(_WITHDRAWN, _put("Permisos", "Fecha de retiro", 1, "Retirado el"))

    assert ran("publicar", "libro.xlsx", "sitio").code == 0
    pages = (each.read_bytes() for each in Path("sitio").rglob("*") if each.is_file())
    assert not any(b"Ana Inventada" in each for each in pages)


@pytest.mark.parametrize(("sheet", "heading"), [("Agenda", "Fin"), ("Salas", "Sede")])
def test_a_whole_column_that_is_gone_is_one_error(sheet: str, heading: str) -> None:
    """It was one for each row, and one for each item in a room besides."""
    _changed(_without(sheet, heading))
    told = ran("revisar", "libro.xlsx", "--formato", "json").answer["findings"]

    assert [each["code"] for each in told if each["severity"] == "error"] == ["GA018"]
    assert "No hace falta hacer nada" not in str(told)


@pytest.mark.parametrize("name", ["libro.xlsx", "el libro.xlsx", "carpeta"])
def test_how_to_give_keys_names_the_file_at_hand(name: str) -> None:
    """And not one of the manual."""
    _changed(_new_row)
    if name == "carpeta":
        ran("convertir", "libro.xlsx", "carpeta/", "--interna")
        people = Path("carpeta/personas.csv")
        people.write_bytes(people.read_bytes() + b";;Eva Otra\r\n")
    elif name != "libro.xlsx":
        Path("libro.xlsx").rename(name)
    told = ran("revisar", name).told
    other = name.replace("libro", "libro-2") if "." in name else f"{name}-2"
    shown = [f'"{each}"' if " " in each else each for each in (name, other)]

    assert f"«gobierno-abierto convertir {shown[0]} {shown[1]} --interna»" in told


def test_the_conversion_that_gives_keys_does_not_ask_for_itself() -> None:
    _changed(_new_row)
    into_workbook = ran("convertir", "libro.xlsx", "otro.xlsx", "--interna")
    into_json = ran("convertir", "libro.xlsx", "otro.json", "--interna")

    assert "GA049" in ran("revisar", "libro.xlsx").out
    assert (into_workbook.code, "GA049" in into_workbook.told) == (0, False)
    assert (into_json.code, "GA049" in into_json.told) == (0, True)
