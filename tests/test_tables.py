"""Tables of text: what is right comes back cell for cell, and what is wrong is told."""

import csv
import io
import re
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.findings import Finding
from gobierno_abierto.findings.catalogue import table_cells, tables
from gobierno_abierto.formats.tables import (
    Remarks,
    Table,
    TableLimits,
    as_line,
    cell_name,
    columns_of,
    from_line,
    guarded,
    heading_key,
    open_table,
    read_table,
    shortened,
    table_bytes,
    unguarded,
)
from gobierno_abierto.model import Verbatim
from gobierno_abierto.words import LANGUAGES

_LINES = "A,B\r\nuno,dos\r\n"


def _read(data: bytes | str, limits: TableLimits | None = None) -> tuple[Table, list[Finding]]:
    raw = data.encode() if isinstance(data, str) else data
    table, findings = read_table(raw, limits=limits or TableLimits())
    assert table is not None
    assert all(each.message(lang) for each in findings for lang in LANGUAGES)
    return table, findings


def _cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def _told(findings: list[Finding]) -> list[tuple[str, int | None, int | None]]:
    return [(each.code, each.place.line, each.place.column) for each in findings]


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_separates_its_cells(delimiter: str, ends: str) -> None:
    """As spreadsheets write it in one country or another, on one system or another."""
    text = f"A{delimiter}B{ends}uno{delimiter}dos, tres; y{ends}"
    table, findings = _read(text.replace("dos, tres; y", '"dos, tres; y"'))

    assert [] == findings
    assert (("A", "B"), delimiter, "utf-8") == (table.headings, table.delimiter, table.encoding)
    assert [("uno", "dos, tres; y")] == _cells(table)


def test_the_separator_may_be_stated() -> None:
    """As Excel does, on a line of its own."""
    table, findings = _read('sep=;\r\nA;"B, C"\r\nuno;dos\r\n')

    assert (("A", "B, C"), [("uno", "dos")], []) == (table.headings, _cells(table), findings)


def test_commas_within_headings_are_no_separators() -> None:
    """One more comma in a heading than semicolons between them would else decide it."""
    table, _ = _read('"A, a, b, c";B\r\nuno;dos\r\n')

    assert (("A, a, b, c", "B"), ";") == (table.headings, table.delimiter)


@pytest.mark.parametrize(
    ("encoding", "named", "codes"),
    [
        ("utf-8", "utf-8", []),
        ("utf-8-sig", "utf-8", []),
        ("utf-16", "utf-16-le", []),
        ("utf-16-le", "utf-16-le", ["GA051"]),
        ("utf-16-be", "utf-16-be", ["GA051"]),
        ("cp1252", "cp1252", ["GA051"]),
    ],
)
def test_an_encoding_that_is_assumed_is_told(encoding: str, named: str, codes: list[str]) -> None:
    """Wherever the file does not say it, and it is not UTF-8."""
    table, findings = _read("Título,Año\r\nDiálogo – «1.º»,2012\r\n".encode(encoding))

    assert (codes, named) == ([each.code for each in findings], table.encoding)
    assert (("Título", "Año"), [("Diálogo – «1.º»", "2012")]) == (table.headings, _cells(table))


def test_utf_16_of_the_other_byte_order_says_so_itself() -> None:
    table, findings = _read(b"\xfe\xff" + "A,B\r\ná,b\r\n".encode("utf-16-be"))

    assert ([("á", "b")], []) == (_cells(table), findings)


def test_a_few_stray_bytes_do_not_spoil_the_rest() -> None:
    """The accents of the others stay what they are, and the stray ones are recovered."""
    data = "Título,Año\r\nDiálogo público,ñandú\r\n".encode() + b"Ma\xf1ana,x\r\n"
    table, findings = _read(data)

    assert [("Diálogo público", "ñandú"), ("Mañana", "x")] == _cells(table)
    assert [("GA051", None, None)] == _told(findings)


def test_bytes_that_windows_leaves_out_are_kept() -> None:
    """As the control characters that they are elsewhere, which is told."""
    table, findings = _read(b"A,B\r\n\x81\xf1,b\r\n")

    assert [("\x81ñ", "b")] == _cells(table)
    assert [("GA051", None, None), ("GA059", 2, 1)] == _told(findings)


def test_a_file_that_ends_within_a_letter_is_cut_and_not_of_windows() -> None:
    """Its other letters are right."""
    table, findings = _read("A,B\r\nDiálogo,público".encode() + b"\xc3")

    assert [("Diálogo", "público")] == _cells(table)
    assert [("GA055", 2, None)] == _told(findings)


def test_a_file_that_ends_within_quotation_marks_is_told_where_the_cell_begins() -> None:
    """Once: that the row is short follows from it."""
    table, findings = _read('A,B,C\r\nuno,dos,tres\r\ncuatro,"cin\r\nco')

    assert [("uno", "dos", "tres"), ("cuatro", "cin\r\nco", "")] == _cells(table)
    assert [("GA055", 3, 2)] == _told(findings)


def test_rows_have_the_lines_on_which_they_begin() -> None:
    """With line breaks in their cells, too, of whatever system."""
    table, _ = _read('A,B\n"1\n2",x\r\n"1\r2\r\n3",y\nz,w\n')

    assert [2, 4, 7] == [row.line for row in table.rows]


def test_a_line_separator_is_a_character_and_no_end_of_a_row() -> None:
    """Only CR and LF end a line in a table."""
    table, findings = _read("A,B\r\nuno\u2028dos\x0b\x0c\x1c\x85,x\r\n")

    assert [("uno\u2028dos\x0b\x0c\x1c\x85", "x")] == _cells(table)
    assert {("GA059", 2, 1)} == set(_told(findings))


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"un ""plan"" más",2', ('un "plan" más', "2")),
        ('"un "plan" más",2', ('un "plan" más', "2")),
        ('"uno" ,2', ("uno", "2")),
        ('"uno"\t, 2', ("uno", " 2")),
        ('un "plan",2', ('un "plan"', "2")),
        ('"uno"dos,2",3', ('uno"dos,2', "3")),
        ('"a\r\n"b" b\r\nc",2', ('a\r\n"b" b\r\nc', "2")),
    ],
)
def test_stray_quotation_marks_are_part_of_the_text(line: str, cells: tuple[str, ...]) -> None:
    """And the rows after them are whole."""
    table, findings = _read(f"A,B\r\n{line}\r\ntres,cuatro\r\n")

    assert [cells, ("tres", "cuatro")] == _cells(table)
    is_right = '""' in line or line.startswith("un ")
    assert ([] if is_right else [("GA058", 2, None)]) == _told(findings)


@pytest.mark.parametrize(
    ("opens", "closes"),
    [("b2", "b3"), ("a2", "c3"), ("c2", "a4"), ("a2", "d4")],
)
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_rows_that_two_stray_marks_swallow_are_told(
    opens: str, closes: str, delimiter: str
) -> None:
    """An opening mark in one row and a closing one in another: the rows between are no text."""
    lines = [delimiter.join(f"{column}{row}" for column in "abcd") for row in range(1, 6)]
    text = "\r\n".join([*lines, ""]).replace(opens, f'"{opens}').replace(closes, f'{closes}"')
    table, findings = _read(text)

    assert len(table.rows) < len(lines) - 1
    (found,) = [each for each in findings if each.entry is tables.SWALLOWED_ROWS]
    assert (found.code, found.place.line, str(found.severity)) == ("GA058", 2, "error")


def test_text_on_several_lines_swallows_nothing() -> None:
    """Sentences have commas; only a line with the separators of a whole row looks like one."""
    _, findings = _read(
        'A,B,C,D\r\nuno,"dos, tres, y\r\ncuatro, cinco, seis, siete",ocho,nueve\r\n'
    )
    assert [] == findings

    _, findings = _read('A;B;C;D\r\nuno;"dos; tres\r\ncuatro; cinco";ocho;nueve\r\n')
    assert [] == findings


@pytest.mark.parametrize(
    "list_in_cell",
    ["Metas:\n- abrir; publicar; contar\n- medir; revisar; corregir", "a; b; c\r\nd; e; f"],
)
def test_a_list_in_one_cell_holds_no_rows(list_in_cell: str) -> None:
    """It has the separators of a row on each line, with the blanks of sentences after them."""
    text = f'Compromiso;Apartado;Texto\r\nUno;Objetivo;"{list_in_cell}"\r\nDos;Objetivo;x\r\n'
    table, findings = _read(text)

    assert [("Uno", "Objetivo", list_in_cell), ("Dos", "Objetivo", "x")] == _cells(table)
    assert [] == findings


@pytest.mark.parametrize(
    "text",
    ['A;B;C\r\na2; "b2; c2\r\na3;b3;c3"\r\n',
     'A; B; C\r\na2; b2; c2\r\n"a3; b3; c3\r\na4"; b4; c4\r\n',
     'A;B;C\r\n"a2; b2; c2\r\na3; b3"; c3\r\n'],
)  # fmt: skip
def test_rows_with_blanks_after_their_separators_are_swallowed_all_the_same(text: str) -> None:
    """Where the headings have such blanks, too, or the record has not the cells of a row."""
    _, findings = _read(text)

    assert (tables.SWALLOWED_ROWS in [each.entry for each in findings]) is ('"a' in text)


def test_rows_of_another_length_are_told_and_kept() -> None:
    """Too few and too many are two causes; blank cells at the end are none."""
    table, findings = _read("A,B,C\r\n1\r\n1,2,3,4\r\n1,2,3,,\r\n1,2\r\n")

    assert [("1", "", ""), ("1", "2", "3", "4"), ("1", "2", "3", "", ""), ("1", "2", "")] == _cells(
        table
    )
    assert [("GA056", 2, None), ("GA056", 3, None)] == _told(findings)
    assert (2, (2, 5)) == tuple(dict(findings[0].words)[name] for name in ("count", "lines"))


def test_rows_without_words_are_no_rows() -> None:
    """Neither below the headings nor above them."""
    table, findings = _read("\r\n,,\r\nA,B\r\n\r\n , \r\nuno,dos\r\n;\r\n,\r\n\r\n")

    assert (("A", "B"), [("uno", "dos"), (";", "")]) == (table.headings, _cells(table))
    assert (3, ["GA056"]) == (table.heading_line, [each.code for each in findings])


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b",,,\r\n", b"\xef\xbb\xbf", b"sep=;\r\n"])
def test_a_file_without_headings_is_no_table(data: bytes) -> None:
    table, findings = read_table(data)

    assert (None, ["GA052"]) == (table, [each.code for each in findings])


def test_headings_without_rows_are_a_table_that_says_so() -> None:
    table, findings = _read("A,B\r\n")

    assert ([], ["GA052"]) == (_cells(table), [each.code for each in findings])


def test_beyond_the_limits_nothing_is_read_in_silence() -> None:
    """Of the size, the columns, the rows and the cells."""
    small = TableLimits(size=100, columns=3, rows=2, cell=10)

    assert (None, "GA002") == _first(read_table(b"x" * 101, limits=small))
    assert (None, "GA053") == _first(read_table(b"a,b,c,d\r\n1,2,3,4\r\n", limits=small))
    table, findings = _read("A,B\r\n1,2\r\n3,4\r\n\r\n", small)
    assert ([("1", "2"), ("3", "4")], []) == (_cells(table), findings)
    table, findings = _read("A,B\r\n1,2\r\n3,4\r\n5,6\r\n7,8\r\n", small)
    assert ([("1", "2"), ("3", "4")], [("GA053", 4, None)]) == (_cells(table), _told(findings))
    table, findings = _read(f"A,B\r\n{'x' * 10},2\r\n{'x' * 11},4\r\n", small)
    assert [("x" * 10, "2"), ("", "4")] == _cells(table)
    assert [("GA054", 3, 1)] == _told(findings)


def test_a_row_of_a_million_cells_is_cut_and_told() -> None:
    """Each of them would be kept."""
    table, findings = _read("A,B\r\n" + "1," * 1_000_000 + "\r\n")

    assert 1_000 == len(table.rows[0].cells)
    assert ["GA053", "GA056"] == [each.code for each in findings]


def _first(read: tuple[Table | None, list[Finding]]) -> tuple[Table | None, str]:
    return read[0], read[1][0].code


@pytest.mark.parametrize("size", [99_999, 100_000, 100_001, 131_072, 131_073, 400_000])
@pytest.mark.parametrize("quote", ['"', ""])
def test_a_cell_of_any_size_leaves_its_neighbours_alone(size: int, quote: str) -> None:
    """Beyond the limit of the standard library, too, which is not ours to change."""
    limit = csv.field_size_limit()
    long = "é" * size
    table, findings = _read(f"A,B\r\nuno,dos\r\n{quote}{long}{quote},tres\r\n4,5\r\n")

    assert limit == csv.field_size_limit()
    is_over = size > 100_000
    assert [("uno", "dos"), ("" if is_over else long, "tres"), ("4", "5")] == _cells(table)
    assert ([("GA054", 3, 1)] if is_over else []) == _told(findings)


def test_an_endless_cell_takes_no_time_without_end() -> None:
    """A quotation mark that nobody closes, before a million lines with some in them."""
    data = 'A,B\r\nuno,"dos\r\n' + 'más ""x"" de lo mismo\r\n' * 200_000
    table, findings = _read(data)

    assert [("uno", "")] == _cells(table)
    assert [("GA054", 2, 2), ("GA055", 2, 2)] == _told(findings)


def test_memory_does_not_hold_the_rows_of_an_open_table() -> None:
    """They are read while they are asked for."""
    data = b"A,B\r\n" + b"uno con palabras,dos con palabras\r\n" * 50_000
    opened, _ = open_table(data)
    assert opened is not None
    tracemalloc.start()
    count = sum(1 for _ in opened)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert 50_000 == count
    assert peak < 1_000_000


@pytest.mark.parametrize(
    "heading", ["Título", "titulo", " TÍTULO ", "\ufeffTítulo", "Ti\u0301tulo\t", "t\u00cdtulo\n"]
)
def test_a_heading_is_known_by_any_spelling(heading: str) -> None:
    assert "titulo" == heading_key(heading)


def test_of_two_columns_with_one_heading_the_first_counts() -> None:
    """And what is unknown, or repeated, has its place among the others."""
    found = columns_of(["b ", "x", "Á", "a", ""], ("A", "B", "C"))

    assert ({"B": 0, "A": 2}, ("C",), (1, 3, 4)) == found


_CELLS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(
    rows=st.lists(st.lists(_CELLS, min_size=2, max_size=2), min_size=1, max_size=6),
    delimiter=st.sampled_from(",;\t"),
    bom=st.booleans(),
)
def test_what_is_written_is_read(rows: list[list[str]], delimiter: str, bom: bool) -> None:  # noqa: FBT001
    """Cell for cell, but for rows without words."""
    data = table_bytes(("A", "B"), rows, delimiter=delimiter, guard=False, bom=bom)
    table, findings = _read(data)

    said_something = [tuple(row) for row in rows if any(map(str.strip, row))]
    assert said_something == _cells(table)
    assert {each.code for each in findings} <= {"GA059", "GA052"}
    file = io.StringIO(data.decode("utf-8-sig"), newline="")
    others = list(csv.reader(file, delimiter=delimiter))[1:]
    assert said_something == [tuple(row) for row in others if any(map(str.strip, row))]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"A,B\n1,2", [("GA091", 2, 2)]),
        (b"A,B\r1,2\r3,4", [("GA091", 3, 2)]),
        ("A,B\n1,2".encode("utf-16"), [("GA091", 2, 2)]),
        (b'A,B\n1,"x\ny",\n3,', [("GA091", 4, 2)]),
        (b"A,B\n1,2\n", []),
        (b'A,B\n1,"2"', []),
        (b"A,B\n1", [("GA056", 2, None)]),
        (b'A,B\n1,"2', [("GA055", 2, 2)]),
        (b"A,B", [("GA052", None, None)]),
    ],
)
def test_a_last_row_without_a_line_end_is_told(
    data: bytes, told: list[tuple[str, int | None, int | None]]
) -> None:
    """Unless something else says already that the file is cut, or its last cell is closed."""
    assert told == _told(read_table(data)[1])


@given(cell=_CELLS | st.text("'=+-@\t\ra＝＋－＠", max_size=6))
def test_a_guarded_cell_is_no_formula_and_comes_back(cell: str) -> None:
    """OWASP, "CSV Injection": what begins with one of these is one to a spreadsheet."""
    is_number = re.fullmatch("[+-][0-9]+([.,][0-9]+)?", cell)
    assert is_number or not guarded(cell).startswith(tuple("=+-@\t\r＝＋－＠"))
    assert cell == unguarded(guarded(cell))


@pytest.mark.parametrize("number", ["-1", "+1", "-0,5", "+12.50", "1"])
def test_a_number_is_no_formula(number: str) -> None:
    """With an apostrophe a spreadsheet would take it for text, and so would every reader."""
    assert number == guarded(number)


@pytest.mark.parametrize("cell", ["-1-1", "-1.5.2", "-", "+A1", "-1 ", "-1\n", "-١", "--1", "-.5"])
def test_what_only_resembles_a_number_is_guarded(cell: str) -> None:
    assert f"'{cell}" == guarded(cell)


def test_a_guarded_table_has_no_formulas() -> None:
    data = table_bytes(("A",), [("=1+1",), ("'=x",), ("-3",), ("'a",)], guard=True, bom=True)

    assert b"\xef\xbb\xbfA\r\n'=1+1\r\n''=x\r\n-3\r\n'a\r\n" == data


@given(
    cell=st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    | st.text("\\nrtu0\n\r", max_size=8)
)
def test_any_cell_is_kept_in_one_line(cell: str) -> None:
    """And comes back; without line breaks, control characters and backslashes it is the same."""
    line = as_line(cell)

    assert line == Verbatim(heading="x", value=line).value
    assert cell == from_line(line)
    if cell.isprintable() and "\\" not in cell:
        assert cell == line


@given(line=st.text("\\ud8fce0n", max_size=12))
def test_whatever_is_kept_can_be_written(line: str) -> None:
    """Half a surrogate pair would be no character of any file."""
    assert from_line(line) == from_line(line).encode().decode()
    assert "\\ud800" == from_line("\\ud800")


def test_a_place_is_told_as_a_spreadsheet_shows_it() -> None:
    """A row may have many lines, and a blank line is a row; the separator is none."""
    data = 'sep=;\r\nA;B\r\n"1\n2";x\r\n\r\n3;"un "plan" x"\r\n4\r\n"5\r\n\r\n";\x01\r\n6;7;8\r\n'
    table, findings = _read(data)

    assert table.numbers
    assert [1, 2, 4, 5, 6, 7] == [
        table.numbers.row(line) for line in (table.heading_line, *(row.line for row in table.rows))
    ]  # fmt: skip
    assert [
        ("GA058", 6, "4"), ("GA056", 7, "5"), ("GA059", 8, "B6"), ("GA056", 11, "7"),
    ] == [(each.code, each.place.line, each.place.cell) for each in findings]  # fmt: skip


def test_a_table_of_too_many_columns_says_that_nothing_was_read() -> None:
    """And one of too many rows, that what follows was not."""
    small = TableLimits(columns=3, rows=1)
    _, (wide,) = read_table(b"a,b,c,d\r\n1,2,3,4\r\n", limits=small)
    _, (long,) = _read("A,B\r\n1,2\r\n3,4\r\n", small)

    assert "La tabla tiene más de 3 columnas; no se leyó nada de ella." == wide.fault("es")
    assert "La tabla tiene más de 1 filas; lo que sigue no se leyó." == long.fault("es")


@pytest.mark.parametrize(
    ("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")]
)
def test_columns_have_the_letters_of_a_spreadsheet(column: int, letters: str) -> None:
    assert f"{letters}7" == cell_name(7, column)


def test_one_cause_is_one_finding_with_its_first_places() -> None:
    """However many cells have it; other columns and other causes are findings of their own."""
    remarks = Remarks()
    for line in range(2, 40):
        remarks.tell(
            table_cells.CELL_NOT_UNDERSTOOD, line, 3, heading="A", value="x\ny", wanted="z"
        )
    remarks.tell(table_cells.CELL_NOT_UNDERSTOOD, 4, 2, heading="B", value="y" * 200, wanted="z")
    remarks.tell(
        table_cells.CELL_NOT_UNDERSTOOD, 4, 2, heading="B", value="w", wanted="z", cause="c"
    )
    remarks.tell(tables.ENCODING_ASSUMED, encoding="w")

    found = remarks.findings
    assert [("GA051", None), ("GA065", 2), ("GA065", 4), ("GA065", 4)] == [
        (each.code, each.place.line) for each in found
    ]
    assert (
        "«A»: «x y» no es z; celdas así: 38 (filas: 2, 3, 4, 5, 6 y 33 más). "
        "Se conservan tal cual." == found[1].fault("es")
    )
    assert len(found[2].fault("es")) < 200


def test_words_of_others_are_shown_in_one_line_and_not_for_ever() -> None:
    assert "uno dos" == shortened(" uno\n\tdos ")
    assert 60 == len(shortened("x" * 1_000_000))
    assert "\N{REPLACEMENT CHARACTER}" == shortened("\x07")


@given(data=st.binary(max_size=300) | st.text('",;\r\n\tá=', max_size=80).map(str.encode))
def test_whatever_the_bytes_are_there_is_an_answer(data: bytes) -> None:
    """A table or why not, and never an exception."""
    table, findings = read_table(data)

    assert table is not None or findings
    for found in findings:
        assert found.message("es")
