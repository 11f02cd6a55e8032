"""A folder of tables carries what a workbook does, whatever a spreadsheet makes of it."""

import csv
import io

import pytest
from hypothesis import given, settings

from builders import dialogue, panel
from gobierno_abierto import datasets
from gobierno_abierto import model as m
from gobierno_abierto.formats.folder import read_folder, to_folder
from gobierno_abierto.formats.folder.read import grids_in
from gobierno_abierto.formats.sheets import carried
from gobierno_abierto.formats.tables import TableLimits, read_table
from gobierno_abierto.model import Dialogue
from gobierno_abierto.privacy import public_view
from gobierno_abierto.words import LANGUAGES
from strategies import dialogues, plan_books

_DATASETS = pytest.mark.parametrize("name", datasets.names())


def _rewritten(data: bytes, *, delimiter: str, encoding: str) -> bytes:
    """A table as another program saves it."""
    table, _ = read_table(data)
    assert table is not None
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerows([table.headings, *(each.cells for each in table.rows)])
    return file.getvalue().encode(encoding)


def _codes(files: dict[str, bytes]) -> list[str]:
    return [each.code for each in grids_in(files)[1]]


@_DATASETS
def test_a_folder_and_its_base_give_the_document(name: str) -> None:
    document = datasets.load(name)
    reading = read_folder(to_folder(document, internal=True), base=document)

    assert document == reading.document


@_DATASETS
def test_a_public_folder_alone_gives_what_the_table_says(name: str) -> None:
    """A folder carries what a workbook does."""
    document = datasets.load(name)

    assert carried(public_view(document)) == read_folder(to_folder(document)).document


@settings(max_examples=100)
@given(dialogues() | plan_books())
def test_any_folder_and_its_base_give_the_document(document: m.Document) -> None:
    reading = read_folder(to_folder(document, internal=True), base=document)

    assert document == reading.document


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_table_is_read_however_it_was_saved(delimiter: str, encoding: str) -> None:
    """By Excel here or there, by LibreOffice, or by a program of somebody."""
    document = datasets.load("ficticio")
    files = {
        name: _rewritten(data, delimiter=delimiter, encoding=encoding)
        for name, data in to_folder(document, internal=True).items()
        if name.endswith(".csv") and "listas" not in name
    }
    reading = read_folder(files, base=document)

    assert document == reading.document
    assert {each.code for each in reading.report} <= {"GA051"}


def test_a_folder_has_a_table_for_each_sheet_and_says_how_to_fill_it_in() -> None:
    """Under names that every disk can have."""
    files = to_folder(datasets.load("ficticio"))

    assert {"LEAME.txt", "dialogo.csv", "agenda.csv", "personas.csv", "gobierno_abierto.csv",
            "gobierno_abierto_listas.csv"} <= set(files)  # fmt: skip
    assert all(each.isascii() and " " not in each for each in files)
    assert all(each.startswith(b"\xef\xbb\xbf") for each in files.values())


def test_columns_are_separated_as_excel_expects_it() -> None:
    """A semicolon where numbers have a decimal comma."""
    document = datasets.load("ficticio")
    between = {lang: to_folder(document, lang=lang) for lang in LANGUAGES}

    assert b";" in between["es"]["agenda.csv"].splitlines()[0]
    assert b";" in between["pt"]["agenda.csv"].splitlines()[0]
    assert b"agenda#id,agenda#n," in between["en"]["agenda.csv"].splitlines()[0]
    assert b"agenda#id\t" in to_folder(document, separator="\t")["agenda.csv"]


@pytest.mark.parametrize("text", ["=1+1", "+1 a", "-x", "@A1", "'=1", "\t=1", "＝1", "-1", "'"])
def test_no_cell_is_a_formula_and_all_come_back(text: str) -> None:
    """Excel computes what begins like one, in a CSV as well."""
    document = dialogue(events=(m.Event(id="e", agenda=(panel(title=m.text(es=text)),)),))
    files = to_folder(document, internal=True)
    reading = read_folder(files, base=document)

    assert document == reading.document
    rows = csv.reader(io.StringIO(files["agenda.csv"].decode("utf-8-sig")), delimiter=";")
    assert not any(each.startswith(("=", "+", "@", "\t", "＝")) for row in rows for each in row)


def test_nothing_is_read_of_what_is_no_table_and_that_is_told() -> None:
    """Once for all of it; what programs leave in folders is nobody's fault."""
    document = datasets.load("ficticio")
    files = to_folder(document)
    left = {".DS_Store": b"\x00", "~$agenda.xlsx": b"a", "desktop.ini": b"", "README.txt": b"x"}
    others = {"agenda.xlsx": b"PK\x03\x04", "notas.pdf": b"%PDF", "plan.csv": b"PK\x03\x04"}
    reading = read_folder(files | left | others)
    (told,) = [each for each in reading.report if each.code == "GA047"]

    assert "agenda.xlsx, notas.pdf and plan.csv" in told.fault("en")
    assert read_folder(files).document == reading.document
    assert [] == _codes(files | left)


@pytest.mark.parametrize("files", [{}, {"LEAME.txt": b"x"}, {".x.csv": b"a;b"}])
def test_a_folder_without_tables_is_called_so(files: dict[str, bytes]) -> None:
    reading = read_folder(files)
    (told,) = reading.report

    assert (None, "GA037") == (reading.document, told.code)
    assert "a folder without tables" in told.fault("en")


def test_what_is_wrong_with_a_table_has_its_file_and_cell() -> None:
    """And the rows are numbered as the spreadsheet shows them."""
    files = {"agenda.csv": 'Título;Día\r\n"uno\r\ndos";3\r\n\r\n"sin cerrar;4\r\n'.encode()}
    grids, findings = grids_in(files)

    assert [(1, "agenda.csv"), (2, "agenda.csv"), (4, "agenda.csv")] == [
        (row.number, grids[0].file) for row in grids[0].rows
    ]
    assert (["GA055"], ["agenda.csv"], True) == (
        [each.code for each in findings], [each.place.file for each in findings], grids[0].cut,
    )  # fmt: skip


def test_a_table_of_headings_alone_is_one_of_nothing() -> None:
    """Most sheets of most dialogues have no rows, and that is no fault; an empty file is one."""
    assert [] == _codes({"salas.csv": b"rooms#id;rooms#n;Sede *;Nombre *\r\n"})
    assert ["GA052"] == _codes({"salas.csv": b""})


def test_a_table_beyond_its_limits_is_read_in_part() -> None:
    rows = b"Nombre\r\n" + b"Ana\r\n" * 5
    grids, findings = grids_in({"personas.csv": rows}, limits=TableLimits(rows=3))

    assert (4, True, ["GA053"]) == (
        len(grids[0].rows), grids[0].cut, [each.code for each in findings],
    )  # fmt: skip


def test_the_name_of_a_file_may_be_anything() -> None:
    """It is shown, and nothing is done with it."""
    evil = {"../../etc/pa\x00\x1b[31m\nsswd.csv": b"a;b\r\n1;2\r\n", "x\u202e.pdf": b"%PDF"}
    grids, findings = grids_in(evil)

    assert "\x1b" not in (grids[0].file or "")
    assert all("\x1b" not in each.message("es") for each in findings)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_folder(dialogue()) == to_folder(dialogue())


def test_a_folder_can_be_read_into_a_dialogue_without_a_base() -> None:
    assert isinstance(read_folder(to_folder(dialogue())).document, Dialogue)


def test_a_table_whose_name_begins_with_a_tilde_is_read() -> None:
    """Only what begins as Excel's own marks of open files do is passed over."""
    files = to_folder(datasets.load("ficticio"))
    name = next(each for each in files if each.startswith("agenda"))
    grids, findings = grids_in({f"~{name}": files[name], f"~${name}": b"\x00"})

    assert (1, ()) == (len(grids), findings)
