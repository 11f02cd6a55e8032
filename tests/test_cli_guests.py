"""Lists of people from elsewhere on the command line: proposed first, added then."""

from pathlib import Path

import attrs
import openpyxl
import pytest

import gobierno_abierto.model as m
from cli_running import Ran, ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.words import LANGUAGES

_LIST = "Nombre;Institución;Correo;Asiento\r\nEva Inventada;Casa Nueva;eva@example.org;3\r\n"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a list and a document."""
    monkeypatch.chdir(tmp_path)
    Path("lista.csv").write_bytes(_LIST.encode("cp1252"))
    Path("base.json").write_text(to_json(_base()), encoding="utf-8")
    ran("nuevo", "plan.json", "--plan")


def _base() -> m.Dialogue:
    document = datasets.load("ficticio")
    assert isinstance(document, m.Dialogue)
    return document


def _added(source: str = "lista.csv", target: str = "nuevo.json", *options: str) -> Ran:
    return ran(
        "convertir", source, target, "--columnas", "columnas.csv", "--base", "base.json", *options
    )


def test_the_first_time_nobody_is_added() -> None:
    """Which column is which is proposed, and the command to repeat is told."""
    done = _added()

    assert 0 == done.code
    assert not Path("nuevo.json").exists()
    assert "Asiento: no se toma (no se reconoce)" in done.told
    assert (
        "gobierno-abierto convertir lista.csv nuevo.json --columnas columnas.csv --base base.json"
        in done.out
    )
    assert Path("columnas.csv").read_bytes().startswith("\ufeffColumna de la lista;Es;".encode())


def test_the_second_time_they_are_in_the_working_document() -> None:
    """Whole and internal: nothing of it is lost, and nobody is published."""
    _added()
    done = _added()
    document = from_json(Path("nuevo.json").read_text("utf-8"))

    assert 0 == done.code
    assert "INTERNO" in done.out
    assert isinstance(document, m.Dialogue)
    assert m.Visibility.INTERNAL is document.header.visibility
    assert (*_base().people, document.people[-1]) == document.people
    assert "Eva Inventada" == document.people[-1].name
    assert "casa-nueva" == document.organizations[-1].id
    without = attrs.evolve(
        document, header=_base().header, people=_base().people, organizations=_base().organizations
    )
    assert _base() == without


def test_the_proposal_stands_in_columns_however_long_the_headings() -> None:
    headings = ("Apellidos y nombres", "¿Autoriza foto?", "#")
    Path("lista.csv").write_text(";".join(headings) + "\nInventada, Eva;sí;1\n", "utf-8")
    lines = [each for each in _added().out.splitlines() if each.startswith("  ")]

    words = ("Nombre (", "no se toma (el", "no se toma (no")
    columns = [line.index(each) for line, each in zip(lines, words, strict=False)]
    assert [len("  Apellidos y nombres: ")] * 3 == columns


def test_what_was_corrected_is_kept_for_next_time() -> None:
    """In any language, whatever program saved the file."""
    _added()
    text = (
        Path("columnas.csv").read_text("utf-8-sig").replace("Institución;Organiz", "Institución;")
    )
    corrected = text.replace("Institución;ación", "Institución;Position")
    Path("columnas.csv").write_bytes(corrected.encode("cp1252"))
    assert 0 == _added().code
    assert 0 == _added("lista.csv", "otro.xlsx").code

    document = from_json(Path("nuevo.json").read_text("utf-8"))
    assert isinstance(document, m.Dialogue)
    assert m.text(es="Casa Nueva") == document.people[-1].position
    assert corrected.encode("cp1252") == Path("columnas.csv").read_bytes()


def test_a_workbook_goes_into_a_workbook() -> None:
    """From a sheet that is not the first one, under a title."""
    book = openpyxl.Workbook()
    book.active["A1"] = "Encuentro de 2025"  # type: ignore[index]
    sheet = book.create_sheet("Gente")
    for row in (["Invitados"], [], ["Nombre", "E-mail"], ["Eva Inventada", "sin correo"]):
        sheet.append(row)
    book.save("lista.xlsx")
    ran("nuevo", "dialogo.xlsx")
    argv = ("convertir", "lista.xlsx", "nuevo.xlsx", "--columnas", "columnas.csv")
    ran(*argv, "--base", "dialogo.xlsx")
    done = ran(*argv, "--base", "dialogo.xlsx")

    assert 0 == done.code, done.told
    assert "hoja «Gente», celda B4: «sin correo» no es una dirección de correo" in done.told
    names = [row[2].value for row in openpyxl.load_workbook("nuevo.xlsx")["Personas"].iter_rows()]
    assert "Eva Inventada" in names


def test_who_is_there_already_is_told_and_nothing_is_written() -> None:
    _added()
    _added()
    Path("base.json").write_bytes(Path("nuevo.json").read_bytes())
    Path("nuevo.json").unlink()
    done = _added()

    assert 0 == done.code
    assert "Ya estaban, y no se repiten: Eva Inventada (lista.csv, fila 2)." in done.told
    assert not Path("nuevo.json").exists()


def test_programs_get_an_object_each_time() -> None:
    proposal = _added("lista.csv", "nuevo.json", "--formato", "json").answer
    added = _added("lista.csv", "nuevo.json", "--formato", "json").answer

    assert ["columnas.csv"] == proposal["written"]
    assert ["name", "organization", "email", None] == [
        each["target"] for each in proposal["columns"]
    ]
    assert ["nuevo.json"] == added["written"]
    assert [{"id": "eva-inventada", "sheet": None, "cell": "2"}] == added["added"]
    assert "internal" == added["visibility"]


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["lista.csv", "n.json", "--columnas", "c.csv"], "indíquelo con --base"),
        (["lista.csv", "n.json", "--columnas", "c.txt", "--base", "base.json"], "en .csv"),
        (["lista.csv", "n.txt", "--columnas", "c.csv", "--base", "base.json"], ".xlsx, .json"),
        (["base.json", "n.json", "--columnas", "c.csv", "--base", "base.json"], "listas de"),
        (["lista.csv", "n.json", "--columnas", "c.csv", "--base", "plan.json"], "no hay personas"),
        (["no-hay.csv", "n.json", "--columnas", "c.csv", "--base", "base.json"], "no existe"),
        (["lista.csv", "n.json", "--columnas", "c.csv", "--base", "no.json"], "no existe"),
        (["lista.csv", "base.json", "--columnas", "c.csv", "--base", "base.json",
          "--sobrescribir"], "es el archivo de entrada"),
        (["vacia.csv", "n.json", "--columnas", "c.csv", "--base", "base.json"], "vac"),
    ],
)  # fmt: skip
def test_what_cannot_be_obeyed_is_told(argv: list[str], words: str) -> None:
    """And nothing is written, not even which column is which."""
    Path("vacia.csv").write_bytes(b"")
    before = {each.name for each in Path().iterdir()}
    done = ran("convertir", *argv)

    assert 2 == done.code
    assert words in done.told
    assert before == {each.name for each in Path().iterdir()}


def test_all_that_is_wrong_in_the_file_of_columns_is_told_at_once() -> None:
    body = "Columna de la lista;Es\nNombre;Nombre\nCorreo;Nombre\nAsiento;Silla\n"
    Path("columnas.csv").write_text(body, encoding="utf-8")
    done = _added()

    assert 2 == done.code
    assert "fila 3: Dos columnas no pueden ser «Nombre»" in done.told
    assert "fila 4: «Silla» no es ninguna de nuestras columnas" in done.told
    assert not Path("nuevo.json").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_told_in_each_language(lang: str) -> None:
    """No sentence lacks a word."""
    for _ in range(2):
        done = _added("lista.csv", "nuevo.xlsx", "--lang", lang)
        assert 0 == done.code
        assert "{" not in done.told
