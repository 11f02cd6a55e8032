"""Workbooks and folders of tables on the command line: made, filled in, checked, converted."""

import io
import sys
import zipfile
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest

import gobierno_abierto.model as m
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import from_json, to_json

_INTERNAL = m.Visibility.INTERNAL


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of its own, in which names are as people type them."""
    monkeypatch.chdir(tmp_path)


def _edited(name: str, change: Callable[[Any], None]) -> None:
    """Somebody opens a workbook, changes it and saves it."""
    book = openpyxl.load_workbook(name)
    change(book)
    book.save(name)


def _put(sheet: Any, row: int, **cells: Any) -> None:
    """Write into a row, by the headings as they are printed without the mark of the required."""
    columns = {
        str(each.value).removesuffix(" *").replace(" ", "_"): each.column
        for each in sheet[1]
        if each.value
    }
    for heading, value in cells.items():
        sheet.cell(row, columns[heading]).value = value


def _spoiled(book: Any) -> None:
    """Four slips of a long day."""
    agenda = book["Agenda"]
    _put(agenda, 3, Fin="25:00")
    _put(agenda, 4, Sala="Sala3")
    _put(agenda, 5, Tipo="tallerr")
    _put(book["Personas"], 2, Correo_electrónico="ana(arroba)example.org")


def _cells(*argv: str) -> list[tuple[str, str | None, str | None]]:
    answer = ran(*argv, "--formato", "json").answer
    return [(each["code"], each["sheet"], each["cell"]) for each in answer["findings"]]


def _internal(document: m.Document) -> m.Document:
    return attrs.evolve(document, header=attrs.evolve(document.header, visibility=_INTERNAL))


@pytest.mark.parametrize(
    ("command", "name", "sheet"),
    [
        ("nuevo", "dialogo.xlsx", "Agenda"),
        ("new", "dialogue.xlsx", "Agenda"),
        ("novo", "dialogo.xlsx", "Agenda"),
    ],
)
def test_a_new_workbook_has_nothing_wrong_with_it(command: str, name: str, sheet: str) -> None:
    """In three languages; and all of it is invented and says so."""
    lang = {"nuevo": "es", "new": "en", "novo": "pt"}[command]
    done = ran(command, name, "--lang", lang)

    assert (0, "") == (done.code, done.err)
    assert f"«{name}»" in done.told or f"“{name}”" in done.told
    assert sheet in openpyxl.load_workbook(name).sheetnames
    checked = ran("check", name, "--format", "json")
    assert (0, []) == (checked.code, checked.answer["findings"])
    ran("convert", name, "d.json")
    assert from_json(Path("d.json").read_text("utf-8")).header.fictional


@pytest.mark.parametrize("name", ["dialogo.xlsx", "tablas/", "plan.xlsx"])
def test_the_command_says_of_what_is_fictional_what_the_sheet_says(name: str) -> None:
    """The word is deleted, and then nothing of it is left."""
    words = ("--plan",) if name == "plan.xlsx" else ()
    assert "borre el «sí» de «Documento ficticio»" in ran("nuevo", name, *words).told
    if not name.endswith("/"):
        sheet = openpyxl.load_workbook(name).worksheets[1]
        (row,) = (each for each in sheet.iter_rows() if each[0].value == "header.fictional")
        assert ("sí", "Bórrelo") == (row[2].value, str(row[3].value).split(". ")[1].split()[0])
        _edited(name, lambda book: setattr(book.worksheets[1].cell(row[2].row, 3), "value", None))
        ran("convertir", name, "d.json", "--interno")
        assert not from_json(Path("d.json").read_text("utf-8")).header.fictional


def test_the_workbook_that_is_written_again_gives_every_row_its_lasting_key() -> None:
    """A row that somebody added is called by its name until then."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", lambda book: _put(book["Personas"], 3, Nombre="Eva Inventada"))
    assert 0 == ran("convertir", "dialogo.xlsx", "dialogo-2.xlsx", "--interno").code

    first, again = (openpyxl.load_workbook(each) for each in ("dialogo.xlsx", "dialogo-2.xlsx"))
    assert first["Personas"]["A3"].value is None
    assert again["Personas"]["A3"].value
    assert first.sheetnames == again.sheetnames
    ran("convertir", "dialogo.xlsx", "uno.json", "--interno")
    ran("convertir", "dialogo-2.xlsx", "dos.json", "--interno")
    assert Path("uno.json").read_bytes() == Path("dos.json").read_bytes()


def test_a_new_workbook_has_the_sheets_that_its_purpose_needs() -> None:
    """The agenda without a word; commitments make a plan; everything is more than both."""
    made = {
        "agenda": (),
        "otra": ("--para", "agenda"),
        "compromisos": ("--para", "compromisos"),
        "plan": ("--plan",),
        "todo": ("--para", "todo"),
    }
    sheets = {}
    for name, options in made.items():
        assert 0 == ran("nuevo", f"{name}.xlsx", *options).code
        sheets[name] = set(openpyxl.load_workbook(f"{name}.xlsx").sheetnames)

    assert sheets["agenda"] == sheets["otra"]
    assert sheets["compromisos"] == sheets["plan"]
    assert "Compromisos" in sheets["plan"] - sheets["agenda"]
    assert "Agenda" in sheets["agenda"] - sheets["plan"]
    assert sheets["agenda"] < sheets["todo"]


def test_a_new_folder_is_a_table_for_each_sheet() -> None:
    done = ran("nuevo", "dialogo/")

    assert 0 == done.code
    assert {"agenda.csv", "personas.csv"} < {each.name for each in Path("dialogo").iterdir()}
    assert 0 == ran("revisar", "dialogo").code
    assert 2 == ran("nuevo", "dialogo/").code


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["nuevo", "d.json", "--para", "agenda"], "¿Quiso decir «d.xlsx»?"),
        (["nuevo", "--para", "agenda"], "¿Quiso decir «dialogo.xlsx»?"),
        (["nuevo", "d.xlsx", "--para", "fiesta"], "Escriba agenda, compromisos o todo."),
        (["new", "d.xlsx", "--for", "party", "--lang", "en"], "agenda, commitments or all"),
        (["revisar", "ficticio", "--base", "ficticio"], "--base solo sirve para leer un libro"),
        (["revisar", "ficticio", "--marcar", "x.xlsx"], "--marcar solo sirve para un libro"),
        (["revisar", "d.xlsx", "--marcar", "x.pdf"], "debe terminar en .xlsx"),
        (["cambios", "ficticio", "ficticio", "--para", "nadie"], "nadie"),
        (["convertir", "ficticio", "d.ics", "--para", "todo"], "--para solo sirve"),
    ],
)
def test_what_cannot_be_obeyed_is_told(argv: list[str], words: str) -> None:
    """And nothing is written."""
    done = ran(*argv)

    assert 2 == done.code
    assert words in done.told
    assert [] == list(Path().iterdir())


def test_a_workbook_that_somebody_fills_in_is_never_written_over() -> None:
    """Only if that is asked for in so many words; and never by itself."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", lambda book: _put(book["Agenda"], 2, Título="Bienvenida"))
    before = Path("dialogo.xlsx").read_bytes()

    assert 2 == ran("nuevo", "dialogo.xlsx").code
    assert 2 == ran("convertir", "ficticio", "dialogo.xlsx").code
    assert 2 == ran("convertir", "dialogo.xlsx", "dialogo.xlsx", "--sobrescribir").code
    assert 2 == ran("revisar", "dialogo.xlsx", "--marcar", "dialogo.xlsx", "--sobrescribir").code
    assert before == Path("dialogo.xlsx").read_bytes()
    assert 0 == ran("convertir", "ficticio", "dialogo.xlsx", "--sobrescribir").code
    assert before != Path("dialogo.xlsx").read_bytes()


def test_every_fault_is_told_at_once_with_its_sheet_and_cell() -> None:
    """In the order of the tabs; for programs, too."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)
    done = ran("revisar", "dialogo.xlsx")
    places = [line for line in done.out.splitlines() if line.startswith("hoja ")]

    assert 1 == done.code
    assert [
        "hoja «Agenda», celda E3",
        "hoja «Agenda», celda K4",
        "hoja «Agenda», celda G5",
        "hoja «Personas», celda H2",
    ] == places
    assert [("Agenda", "E3"), ("Agenda", "K4"), ("Agenda", "G5"), ("Personas", "H2")] == [
        each[1:] for each in _cells("revisar", "dialogo.xlsx")
    ]


def test_mended_it_is_well() -> None:
    """What was filled in by hand is in the agenda."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)

    def mend(book: Any) -> None:
        agenda = book["Agenda"]
        _put(agenda, 3, Fin=time(11))
        _put(agenda, 4, Sala=None)
        _put(agenda, 5, Tipo="Taller")
        _put(book["Personas"], 2, Correo_electrónico="ana@example.org")
        _put(agenda, 8, Día=date(2030, 5, 14), Inicio="13:30", Fin="14:00", Tipo="Receso",
             Título="=Café", Sala="auditorio")  # fmt: skip
        agenda.cell(8, 9).data_type = "s"

    _edited("dialogo.xlsx", mend)
    done = ran("revisar", "dialogo.xlsx")

    assert 0 == done.code, done.out
    assert "13:30–14:00  =Café" in ran("ver", "dialogo.xlsx").out


def test_findings_stand_as_comments_in_a_copy() -> None:
    """The workbook stays as it is, and the copy can be checked again."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)
    before = Path("dialogo.xlsx").read_bytes()
    done = ran("revisar", "dialogo.xlsx", "--marcar", "copia.xlsx")

    assert 1 == done.code
    assert "Se escribió «copia.xlsx»" in done.told
    assert before == Path("dialogo.xlsx").read_bytes()
    comment = openpyxl.load_workbook("copia.xlsx")["Agenda"]["K4"].comment
    assert comment is not None
    assert "Sala3" in comment.text
    assert _cells("revisar", "dialogo.xlsx") == _cells("revisar", "copia.xlsx")


def test_a_copy_that_somebody_mends_is_not_written_over() -> None:
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)
    ran("revisar", "dialogo.xlsx", "--marcar", "copia.xlsx")
    _edited("copia.xlsx", lambda book: _put(book["Agenda"], 4, Sala="Sala 2"))
    before = Path("copia.xlsx").read_bytes()
    done = ran("revisar", "dialogo.xlsx", "--marcar", "copia.xlsx")

    assert 2 == done.code
    assert "--sobrescribir" in done.err
    assert before == Path("copia.xlsx").read_bytes()
    assert 1 == ran("revisar", "dialogo.xlsx", "--marcar", "copia.xlsx", "--sobrescribir").code


def test_where_no_copy_can_be_made_all_findings_are_told() -> None:
    """Excel opens what openpyxl does not; who asked for a copy learns why there is none."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)
    with zipfile.ZipFile("dialogo.xlsx") as book, zipfile.ZipFile("raro.xlsx", "w") as odd:
        for name in book.namelist():
            part = book.read(name)
            odd.writestr(name, part.replace(b' s="', b' s="99999') if "/sheet" in name else part)
    plain = ran("revisar", "raro.xlsx")
    done = ran("revisar", "raro.xlsx", "--marcar", "copia.xlsx")

    assert (1, 2) == (plain.code, done.code)
    assert plain.out in done.out
    assert "Sala3" in done.out
    assert "«copia.xlsx»: no se pudo hacer la copia." in done.told
    assert not Path("copia.xlsx").exists()


def test_where_nothing_is_wrong_nothing_is_marked() -> None:
    ran("nuevo", "dialogo.xlsx")
    done = ran("revisar", "dialogo.xlsx", "--marcar", "copia.xlsx")

    assert 0 == done.code
    assert "no hay nada que marcar" in done.told
    assert not Path("copia.xlsx").exists()


@pytest.mark.parametrize("name", datasets.names())
@pytest.mark.parametrize("target", ["libro.xlsx", "carpeta/"])
def test_a_document_goes_into_sheets_and_back_with_its_base(name: str, target: str) -> None:
    """Whole: what no column shows is taken from the base."""
    document = datasets.load(name)
    first = ran("convertir", name, target, "--interno")
    second = ran("convertir", target, "otra.json", "--interno", "--base", name)

    assert (0, 0) == (first.code, second.code), first.told + second.told
    assert _internal(document) == from_json(Path("otra.json").read_text("utf-8"))


@pytest.mark.parametrize("target", ["libro.xlsx", "carpeta/"])
def test_what_is_written_is_public_unless_asked_otherwise(target: str) -> None:
    done = ran("convertir", "ficticio", target)
    there = Path(target)
    data = b"".join(each.read_bytes() for each in ([there] if there.is_file() else there.iterdir()))
    person = next(each for each in _dialogue().people if each.email)

    assert "vista pública" in done.told
    assert (person.email or "").encode() not in data
    ran("convertir", target, "publico.json")
    assert (person.email or "") not in Path("publico.json").read_text("utf-8")


def _dialogue() -> m.Dialogue:
    document = datasets.load("ficticio")
    assert isinstance(document, m.Dialogue)
    return document


def test_what_was_not_understood_is_told_and_the_rest_is_written() -> None:
    """For those who work on it, with the exit code of errors: nobody is to think it whole."""
    ran("nuevo", "dialogo.xlsx")
    _edited("dialogo.xlsx", _spoiled)
    done = ran("convertir", "dialogo.xlsx", "d.json", "--interno")

    assert 1 == done.code
    assert "«dialogo.xlsx» tiene errores de lectura" in " ".join(done.err.split())
    assert "hoja «Agenda», celda K4" in done.err
    argv = ("convertir", "dialogo.xlsx", "d2.json", "--interno", "--formato", "json")
    answer = ran(*argv).answer
    assert ["d2.json"] == answer["written"]
    assert ("Agenda", "K4") in {(each["sheet"], each["cell"]) for each in answer["findings"]}


_OUTPUTS = [
    ("publicar", "{}", "sitio"),
    ("ver", "{}"),
    ("ver", "{}", "--mensaje"),
    *(("convertir", "{}", f"salida{each}") for each in (".txt", ".ics", ".docx", ".json", ".xlsx")),
    ("convertir", "{}", "salida/"),
    ("linea-de-tiempo", "{}", "linea.svg"),
    ("plan", "{}"),
    ("plan", "{}", "--documento", "plan.docx"),
    ("plan", "{}", "--imagen", "plan.svg"),
    ("cambios", "{}", "{}"),
    ("solicitar", "{}", "solicitudes"),
]
_FOR_THOSE_WHO_WORK = [each for each in _OUTPUTS if each[0] not in ("publicar", "solicitar")]


@pytest.mark.parametrize("argv", _OUTPUTS, ids=" ".join)
@pytest.mark.parametrize("source", ["dialogo.xlsx", "tablas"])
def test_of_what_was_not_understood_nothing_goes_out(argv: tuple[str, ...], source: str) -> None:
    """The day on which somebody took her permission back may be in such a cell."""
    _with_a_withdrawal_that_is_no_day(source)
    before = set(Path().rglob("*"))
    done = ran(*(each.format(source) for each in argv))

    assert 1 == done.code, done.told
    assert "No se publicó nada" in done.told
    assert "el martes" in done.told
    assert "" == done.out
    assert before == set(Path().rglob("*"))


@pytest.mark.parametrize("argv", _FOR_THOSE_WHO_WORK, ids=" ".join)
def test_who_works_on_it_gets_the_rest_and_is_told(argv: tuple[str, ...]) -> None:
    """With the exit code of errors, and with the cell."""
    _with_a_withdrawal_that_is_no_day("dialogo.xlsx")
    done = ran(*(each.format("dialogo.xlsx") for each in argv), "--interna")

    assert 1 == done.code, done.told
    assert done.out
    assert "el martes" in " ".join(done.err.split())


def test_programs_get_one_object_when_nothing_goes_out() -> None:
    _with_a_withdrawal_that_is_no_day("dialogo.xlsx")
    done = ran("cambios", "dialogo.xlsx", "dialogo.xlsx", "--formato", "json")

    assert (1, "changes", []) == (done.code, done.answer["command"], done.answer["written"])


def _with_a_withdrawal_that_is_no_day(source: str) -> None:
    """A document whose sheet of permissions says "el martes" where a day is expected."""
    ran("nuevo", "dialogo.xlsx")

    def spoiled(book: Any) -> None:
        _put(book["Permisos"], 2, Fecha_de_retiro="el martes")

    _edited("dialogo.xlsx", spoiled)
    if source == "tablas":
        ran("nuevo", "tablas/")
        (path,) = (each for each in Path("tablas").iterdir() if "permisos" in each.name.lower())
        text = path.read_text("utf-8-sig").splitlines()
        at = next(
            at
            for at, each in enumerate(text[0].split(";"))
            if each.removesuffix(" *") == "Fecha de retiro"
        )
        cells = text[1].split(";")
        cells[at] = "el martes"
        path.write_text("\n".join([text[0], ";".join(cells), *text[2:]]), encoding="utf-8-sig")


@pytest.mark.parametrize("name", ["x.ods", "x.docx", "nuevo.xls", "sinext", "x.csv"])
def test_nothing_new_is_made_under_an_ending_of_something_else(name: str) -> None:
    """No program would open it."""
    done = ran("nuevo", name)

    assert 2 == done.code
    assert ".xlsx" in done.told
    assert f"¿Quiso decir «{Path(name).stem}.xlsx»?" in done.told
    assert not Path(name).exists()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dialgo.xlsx", "dialogo.xlsx"),
        ("Dialogo.xlsx", "dialogo.xlsx"),
        ("dialogo.json", "dialogo.xlsx"),
        ("mesa/Dialgo.xlsx", "mesa/dialogo.xlsx"),
    ],
)
def test_a_name_that_is_nearly_a_file_is_told_which(typed: str, meant: str) -> None:
    """And nothing else that lies there."""
    Path("mesa").mkdir()
    for folder in (Path(), Path("mesa")):
        for name in ("dialogo.xlsx", "~$dialogo.xlsx", "dialgo.png", "otra-cosa.xlsx"):
            (folder / name).touch()
    done = ran("revisar", typed)

    assert 2 == done.code
    assert f"¿Quiso decir «{meant}»?" in done.told
    assert "otra-cosa" not in done.told
    assert "Quiso decir" not in ran("revisar", "presupuesto.xlsx").told


def test_a_name_with_a_blank_is_to_be_quoted() -> None:
    Path("mi dialogo.xlsx").touch()
    done = ran("revisar", "mi", "dialogo.xlsx")

    assert 2 == done.code
    assert 'escríbalo entre comillas: "mi dialogo.xlsx"' in done.told
    assert "comillas" not in ran("revisar", "mi", "plan.xlsx").told


def test_the_public_view_of_a_workbook_says_how_to_go_on_with_all_of_it() -> None:
    ran("convertir", "ficticio", "libro.xlsx", "--interno")
    done = ran("convertir", "libro.xlsx", "d.json", "--base", "ficticio")

    assert "repita el comando con --interno" in done.told
    assert "--interno" not in ran("convertir", "libro.xlsx", "d.txt", "--base", "ficticio").told


def test_the_base_is_never_written_over_and_has_to_be_a_document() -> None:
    Path("base.json").write_text(to_json(_dialogue()), encoding="utf-8")
    ran("convertir", "base.json", "libro.xlsx", "--interno")
    before = Path("base.json").read_bytes()
    over = ran("convertir", "libro.xlsx", "base.json", "--base", "base.json", "--sobrescribir")

    assert 2 == over.code
    assert before == Path("base.json").read_bytes()
    Path("x.ics").write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    other = ran("revisar", "libro.xlsx", "--base", "x.ics")
    assert (2, True) == (other.code, "no puede ser la base" in other.told)
    assert 2 == ran("revisar", "libro.xlsx", "--base", "no-hay.json").code


def test_a_base_of_which_something_would_be_lost_is_none() -> None:
    ran("nuevo", "dialogo.xlsx")
    ran("nuevo", "base.xlsx")
    _edited("base.xlsx", _spoiled)
    for command in (["revisar", "dialogo.xlsx"], ["convertir", "dialogo.xlsx", "d.json"]):
        done = ran(*command, "--base", "base.xlsx")

        assert 2 == done.code
        assert "Corríjalas antes de usarlo como base." in done.told
        assert "hoja «Agenda», celda K4" in done.told
    assert not Path("d.json").exists()


def test_what_is_told_to_copy_names_the_base() -> None:
    ran("convertir", "ficticio", "libro.xlsx", "--interno")
    _edited("libro.xlsx", lambda book: _put(book["Agenda"], 2, Sala="Sala perdida"))
    done = ran("convertir", "libro.xlsx", "d.json", "--base", "ficticio", "--interno")

    assert "gobierno-abierto revisar libro.xlsx --base ficticio" in done.err


def test_a_workbook_has_no_more_sheets_than_the_document_needs() -> None:
    """Unless they are asked for."""
    ran("nuevo", "d.json")
    ran("convertir", "d.json", "pocas.xlsx")
    ran("convertir", "d.json", "todas.xlsx", "--para", "todo")
    few, all_of_them = (
        set(openpyxl.load_workbook(name).sheetnames) for name in ("pocas.xlsx", "todas.xlsx")
    )

    assert "Recursos" not in few
    assert "Recursos" in all_of_them


@pytest.mark.parametrize("command", ["ver", "choques", "revisar"])
def test_every_command_that_reads_a_document_reads_a_workbook(command: str) -> None:
    """From standard input, too, where no name tells what it is."""
    ran("nuevo", "dialogo.xlsx")

    assert 0 == ran(command, "dialogo.xlsx").code
    assert 0 == ran(command, "-", stdin=Path("dialogo.xlsx").read_bytes()).code


def test_a_folder_with_other_tables_is_not_written_into() -> None:
    """They would be read with ours one day."""
    Path("carpeta").mkdir()
    Path("carpeta/vieja.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    done = ran("convertir", "ficticio", "carpeta")

    assert 2 == done.code
    assert "vieja.csv" in done.told
    assert ["vieja.csv"] == [each.name for each in Path("carpeta").iterdir()]


def test_a_link_that_leads_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    """Who is sent a folder does not know what its links show of the computer."""
    ran("nuevo", "dialogo/")
    agenda = next(Path("dialogo").glob("*genda*"))
    elsewhere_too = tmp_path / "otra"
    elsewhere_too.mkdir()
    agenda.rename(elsewhere_too / "agenda.csv")
    agenda.symlink_to(elsewhere_too / "agenda.csv")
    done = ran("revisar", "dialogo/")

    assert 2 == done.code
    assert f"no se siguen ({agenda.name})" in done.told
    agenda.unlink()
    (elsewhere_too / "agenda.csv").rename(Path("dialogo") / "real.csv")
    agenda.symlink_to("real.csv")
    assert "no se siguen" not in ran("revisar", "dialogo/").told


def test_the_name_of_another_table_is_told_as_it_is() -> None:
    """Braces in it are no place where something is filled in."""
    Path("carpeta").mkdir()
    Path("carpeta/{lista} 1.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    done = ran("convertir", "ficticio", "carpeta")

    assert 2 == done.code
    assert "{lista} 1.csv" in done.told


def test_a_folder_that_somebody_fills_in_is_not_written_over() -> None:
    """Not even those of its tables that would stay the same."""
    ran("nuevo", "dialogo/")
    table = Path("dialogo/agenda.csv")
    table.write_bytes(table.read_bytes() + b";;;\r\n")
    before = {each.name: each.read_bytes() for each in Path("dialogo").iterdir()}
    done = ran("convertir", "ficticio", "dialogo/")

    assert 2 == done.code
    assert before == {each.name: each.read_bytes() for each in Path("dialogo").iterdir()}


def test_faults_in_a_folder_have_the_name_of_their_table() -> None:
    ran("nuevo", "dialogo/")
    table = Path("dialogo/agenda.csv")
    table.write_bytes(table.read_bytes().replace(b";taller;", b";tallerr;", 1))
    done = ran("revisar", "dialogo")

    assert 1 == done.code
    assert "agenda.csv, celda G5" in done.out


def test_without_the_extra_it_is_told_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing needs it, and nothing is left half written."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    done = ran("nuevo", "dialogo.xlsx")

    assert 2 == done.code
    assert 'pip install "gobierno-abierto[excel]"' in done.err
    assert not Path("dialogo.xlsx").exists()


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 99, b"", b"\xd0\xcf\x11\xe0"]
)
def test_what_is_no_workbook_is_told_without_a_traceback(data: bytes) -> None:
    Path("x.xlsx").write_bytes(data)
    done = ran("revisar", "x.xlsx")

    assert 2 == done.code
    assert "falló" not in done.told


def test_an_option_that_two_commands_have_is_that_of_the_command() -> None:
    """``--para`` is a purpose for one, and a person for the other."""
    assert "agenda|compromisos|todo" in ran("nuevo", "--ayuda").out
    assert "--para PERSONA" in ran("cambios", "--ayuda").out
    assert 0 == ran("cambios", "ficticio", "ficticio", "--para", _dialogue().people[0].id).code


def test_a_workbook_can_be_read_again_as_it_was_written() -> None:
    """Byte for byte the same the second time."""
    ran("convertir", "ficticio", "uno.xlsx")
    ran("convertir", "ficticio", "dos.xlsx")
    uno, dos = (Path(each).read_bytes() for each in ("uno.xlsx", "dos.xlsx"))

    assert uno == dos
    assert openpyxl.load_workbook(io.BytesIO(uno)).sheetnames[0] == "Instrucciones"
