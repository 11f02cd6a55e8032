"""Tables on the command line: checked, converted, and written again."""

import json
from pathlib import Path

import pytest

from cli_running import ran
from ogp_tables import HEADINGS, REAL, at_hand, cells_of, row, table

_AMBIGUOUS = row(**{"Start Date": "3/9/2022"})


def _file(folder: Path, data: bytes, name: str = "compromisos.csv") -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_a_table_is_checked_cell_by_cell(tmp_path: Path) -> None:
    """As a spreadsheet shows it; nobody is told of a header that the table does not have."""
    found = ran("check", _file(tmp_path, table([_AMBIGUOUS])))

    assert (0, "") == (found.code, found.err)
    assert "celda P2 (línea 2) «Start Date»" in found.told
    assert "GA063" in found.told
    assert "GA057" not in found.told


def test_what_is_wrong_with_the_commitments_has_the_line_of_the_row(tmp_path: Path) -> None:
    """The rules judge them as those of any document."""
    data = table([row(), row(**{"Commitment Unique Identifier": "ZZ2", "Lead Institution": "NA"})])
    answer = ran("check", _file(tmp_path, data), "--format", "json").answer

    assert [("GA602", 4, "/commitments/1")] == [
        (each["code"], each["line"], each["pointer"])
        for each in answer["findings"]
        if each["code"] == "GA602"
    ]


def test_one_cause_is_told_once(tmp_path: Path) -> None:
    """By the reader, and not by a rule once more."""
    rows = [row(**{"Commitment Number": "2.2999999999999998"})] * 2
    answer = ran("check", _file(tmp_path, table(rows)), "--format", "json").answer
    told = [each["code"] for each in answer["findings"]]

    assert {"GA068", "GA069"} <= set(told)
    assert not {"GA105", "GA626"} & set(told)


def test_the_order_of_the_dates_can_be_said(tmp_path: Path) -> None:
    """In each language; and then nothing is ambiguous."""
    file = _file(tmp_path, table([_AMBIGUOUS]))
    for argv in (
        ("revisar", "--fechas", "dia-mes"),
        ("check", "--dates=month-day"),
        ("verificar", "--datas", "MES-DIA"),
    ):
        assert "GA063" not in ran(*argv, file).told
    found = ran("convert", file, str(tmp_path / "plan.json"), "--dates", "day-month")
    document = json.loads((tmp_path / "plan.json").read_bytes())
    assert (0, "2022-09-03") == (found.code, document["commitments"][0]["start"])


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["revisar", "{file}", "--fechas", "dia"], "Escriba dia-mes o mes-dia."),
        (["check", "{file}", "--dates", "x"], "«x» no es un orden de fechas."),
        (["check", "mexico-2012", "--dates", "day-month"], "--fechas solo sirve para leer tablas"),
        (["show", "{file}", "--dates", "day-month"], "--dates"),
    ],
)
def test_what_cannot_be_obeyed_is_said(tmp_path: Path, argv: list[str], words: str) -> None:
    file = _file(tmp_path, table([row()]))
    found = ran(*(each.format(file=file) for each in argv))

    assert 2 == found.code
    assert words in found.told


@at_hand
def test_the_database_goes_into_a_plan_book_and_back(tmp_path: Path) -> None:
    """Cell for cell, through the public view and through the internal one."""
    for option in ([], ["--internal"]):
        plans, again = str(tmp_path / f"p{len(option)}.json"), str(tmp_path / f"a{len(option)}.csv")
        first = ran("convert", str(REAL), plans, *option)
        second = ran("convert", plans, again, *option)

        assert (0, 0) == (first.code, second.code)
        assert "GA057" in first.err
        assert cells_of(REAL.read_bytes()) == cells_of(Path(again).read_bytes())


def test_a_table_is_known_without_the_ending_of_its_name(tmp_path: Path) -> None:
    """By its first line, on standard input, too."""
    data = table([row()])
    file = _file(tmp_path, data, "descarga.txt")

    assert 0 == ran("check", file).code
    assert 0 == ran("check", "-", stdin=b"\xef\xbb\xbf" + data).code
    assert 2 == ran("check", "-", stdin=b'{"Commitment Unique Identifier": 1}').code


def test_another_table_is_told_by_what_was_looked_for(tmp_path: Path) -> None:
    found = ran("check", _file(tmp_path, "Título,Año\r\nActas,2022\r\n".encode()))

    assert 2 == found.code
    assert "«Commitment Unique Identifier»" in found.told
    assert "GA062" in found.told


def test_what_a_table_has_no_column_for_is_told(tmp_path: Path) -> None:
    """It stays in the document, and nobody is to think that it was written."""
    plan = _file(tmp_path, table([row()]))
    document = str(tmp_path / "plan.json")
    assert 0 == ran("convert", plan, document).code
    plain = json.loads(Path(document).read_bytes())
    plain["commitments"][0]["milestones"] = [{"id": "hito-1"}, {"id": "hito-2"}]
    Path(document).write_text(json.dumps(plain), encoding="utf-8")
    found = ran("convert", document, str(tmp_path / "otra.csv"))
    answer = ran("convert", document, str(tmp_path / "mas.csv"), "--format", "json").answer

    assert "no tiene columna para: Hitos (2)." in found.told
    assert {"Hitos": 2} == answer["left_out"]


def test_cells_of_others_stay_out_of_the_public_view_and_that_is_told(tmp_path: Path) -> None:
    """Nobody knows of whom a column tells that the Partnership does not publish."""
    data = table([{**row(), "Responsable": "Ana Prueba"}], (*HEADINGS, "Responsable"))
    file, target = _file(tmp_path, data), str(tmp_path / "plan.json")
    public = ran("convert", file, target)

    assert "(entre paréntesis, cuántas celdas): Responsable (1). Con --interno" in public.told
    assert b"Ana Prueba" not in Path(target).read_bytes()
    internal = ran("convert", file, target, "--internal", "--force")
    assert "Con --interno" not in internal.told
    assert b"Ana Prueba" in Path(target).read_bytes()
    table_out = str(tmp_path / "otra.csv")
    answer = ran("convert", file, table_out, "--format", "json").answer
    assert {"Responsable": 1} == answer["columns_withheld"]
    assert cells_of(table([row()])) == cells_of(Path(table_out).read_bytes())


def test_what_is_internal_and_becomes_a_public_table_lacks_what_was_kept(tmp_path: Path) -> None:
    file, target = _file(tmp_path, table([row()])), str(tmp_path / "plan.json")
    ran("convert", file, target, "--internal")
    found = ran("convert", target, str(tmp_path / "otra.csv"))

    assert "las celdas que conserva tal cual (" in found.told


def test_the_row_of_a_cell_is_that_of_the_spreadsheet(tmp_path: Path) -> None:
    """Each row has two lines, since a cell of it has."""
    second = row(**{"Commitment Unique Identifier": "ZZ2", "Start Date": "3/9/2022"})
    found = ran("check", _file(tmp_path, table([row(), second])))

    assert "celda P3 (línea 4) «Start Date»" in found.told
    assert "celdas así: 1 (filas: 3)" in found.told


@pytest.mark.parametrize("option", ["--para-hoja", "--for-spreadsheet", "--para-planilha"])
def test_a_table_for_a_spreadsheet_has_no_formulas(tmp_path: Path, option: str) -> None:
    """One for programs has the same cells as ever, and says what to do."""
    data = table([row(**{"Short Title": '=HYPERLINK("x")', "Theme": "-1"})])
    file, same, other = _file(tmp_path, data), tmp_path / "a.csv", tmp_path / "b.csv"
    first = ran("convert", file, str(same))
    second = ran("convert", file, str(other), option)

    assert "Esta tabla es para programas: 1 celda empieza como una fórmula." in first.told
    assert "--para-hoja" in first.told
    assert cells_of(data) == cells_of(same.read_bytes())
    assert "para programas" not in second.told
    assert other.read_bytes().startswith(b"\xef\xbb\xbf")
    assert '\'=HYPERLINK("x")' in cells_of(other.read_bytes())[1]
    assert 2 == ran("convert", file, str(tmp_path / "c.json"), option).code


@pytest.mark.parametrize(
    ("lang", "one", "two"),
    [
        ("es", "1 celda empieza como una", "2 celdas empiezan como una"),
        ("en", "1 cell begins like a", "2 cells begin like a"),
        ("pt", "1 célula começa como uma", "2 células começam como uma"),
    ],
)
def test_one_formula_is_told_as_one(tmp_path: Path, lang: str, one: str, two: str) -> None:
    for name, cells, told in (
        ("a.csv", {"Short Title": "=1+1"}, one),
        ("b.csv", {"Short Title": "=1+1", "Theme": "@a"}, two),
    ):
        file = _file(tmp_path, table([row(**cells)]))

        assert told in ran("--lang", lang, "convert", file, str(tmp_path / name)).told


def test_without_commitments_there_is_no_table(tmp_path: Path) -> None:
    """A file of headings alone would say that there are none."""
    target = tmp_path / "tabla.csv"
    document = {
        "kind": "plan-book", "id": "vacio", "title": {"es": "Vacío"},
        "header": {"format": "1.0", "namespace": "https://example.org/", "revision": 1,
                   "revised": "2026-01-01", "language": "es", "publisher": "Nadie"},
    }  # fmt: skip
    source = _file(tmp_path, json.dumps(document).encode(), "plan.json")
    found = ran("convert", source, str(target))

    assert 2 == found.code
    assert "el documento no tiene compromisos" in found.told
    assert not target.exists()


def test_a_table_is_never_written_over_unasked(tmp_path: Path) -> None:
    """There is no telling whether somebody worked on it."""
    source = _file(tmp_path, table([row()]))
    target = _file(tmp_path, b"mine", "otra.csv")

    assert 2 == ran("convert", source, target).code
    assert b"mine" == Path(target).read_bytes()
    assert 0 == ran("convert", source, target, "--force").code
    assert cells_of(table([row()])) == cells_of(Path(target).read_bytes())
    assert 2 == ran("convert", source, source, "--force").code


@pytest.mark.parametrize("command", ["show", "clashes", "check"])
def test_every_command_that_reads_a_document_reads_a_table(tmp_path: Path, command: str) -> None:
    assert ran(command, _file(tmp_path, table([row()]))).code in (0, 1)
