"""Workbooks of others: whatever is in them is told, nothing is run, and nothing breaks."""

import io
import math
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.findings import Finding
from gobierno_abierto.formats.packed import settled, swollen
from gobierno_abierto.formats.sheets import DressedNumber, Found, Grid, Trouble, Troubled
from gobierno_abierto.formats.xlsx import XlsxLimits, grids_of
from gobierno_abierto.formats.xlsx.numbers import face_of, moment_of, number
from gobierno_abierto.formats.xlsx.strings import escaped, unescaped
from gobierno_abierto.words import LANGUAGES
from small_xlsx import MAIN, packed, parts_of, row, sheet, small_xlsx

_PLAIN = small_xlsx(sheet(row(1, "Título") + row(2, "Apertura")))


def _read(data: bytes, **limits: int) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    grids, findings = grids_of(data, limits=XlsxLimits(**limits))
    assert all(each.message(lang) for each in findings for lang in LANGUAGES)
    return grids, findings


def _codes(data: bytes, **limits: int) -> list[str]:
    return [each.code for each in _read(data, **limits)[1]]


def _cells(data: bytes) -> list[tuple[Found, ...]]:
    grids, findings = _read(data)
    assert () == findings
    return [each.cells for each in grids[0].rows]


def _cell(xml: str, **book: str) -> Found:
    (cells,) = _cells(small_xlsx(sheet(f'<row r="1">{xml}</row>'), **book))  # type: ignore[arg-type]
    return cells[0]


def test_a_plain_workbook_is_read() -> None:
    """The sheet that all tests below make worse."""
    grids, findings = _read(_PLAIN)

    assert ([("Título",), ("Apertura",)], ()) == ([each.cells for each in grids[0].rows], findings)
    assert ("Agenda", False, (), None, False) == (
        grids[0].name, grids[0].hidden, grids[0].merged, grids[0].file, grids[0].cut,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        ("<c><v>7</v></c>", 7),
        ("<c><v>7.5</v></c>", 7.5),
        ('<c t="n"><v>1E3</v></c>', 1000),
        ('<c t="b"><v>1</v></c>', True),
        ('<c t="b"><v>0</v></c>', False),
        ('<c t="str"><v>dicho</v></c>', "dicho"),
        ('<c t="s"><v>1</v></c>', "dos tres"),
        ('<c t="inlineStr"><is><r><t>rico</t></r><r><t xml:space="preserve"> sí</t></r></is></c>',
         "rico sí"),
        ('<c t="inlineStr"><is><t>東京</t><rPh sb="0"><t>とうきょう</t></rPh></is></c>',
         "東京"),
        ('<c t="inlineStr"><is><t>uno_x000D__x000A_dos_x005F_x0041_</t></is></c>',
         "uno\r\ndos_x0041_"),
        ('<c t="d"><v>2026-03-06</v></c>', date(2026, 3, 6)),
        ('<c t="d"><v>2026-03-06T09:30:00</v></c>', datetime(2026, 3, 6, 9, 30)),
        ('<c t="d"><v>09:30:00</v></c>', time(9, 30)),
        ('<c s="1"><v>46087</v></c>', date(2026, 3, 6)),
        ('<c s="2"><v>0.395833333333333</v></c>', time(9, 30)),
        ('<c s="3"><v>46087.3958333333</v></c>', datetime(2026, 3, 6, 9, 30)),
        ('<c s="5"><v>46087</v></c>', date(2026, 3, 6)),
        ('<c s="0"><v>46087</v></c>', 46087),
        ('<c s="99"><v>46087</v></c>', 46087),
        # A date that is shown by its hour only.
        ('<c s="2"><v>46087.3958333333</v></c>', datetime(2026, 3, 6, 9, 30)),
        # To Excel, 1900 had a 29 February; no calendar has.
        ('<c s="1"><v>59</v></c>', date(1900, 2, 28)),
        ('<c s="1"><v>60</v></c>', 60),
        ('<c s="1"><v>61</v></c>', date(1900, 3, 1)),
        ('<c s="1"><v>0</v></c>', 0),
        ('<c s="1"><v>-5</v></c>', -5),
        ('<c s="1"><v>2958465</v></c>', date(9999, 12, 31)),
        ('<c s="1"><v>2958466</v></c>', 2958466),
        ('<c s="3"><v>1e300</v></c>', 1e300),
    ],
)  # fmt: skip
def test_a_cell_is_what_a_spreadsheet_shows(xml: str, value: Found) -> None:
    """Whichever of many ways it is written in."""
    strings = "<si><t>uno</t></si><si><r><t>dos </t></r><r><t>tres</t></r></si>"
    found = _cell(xml, strings=strings)

    assert (value, type(value)) == (found, type(found))


@pytest.mark.parametrize(
    ("xml", "value", "shown"),
    [
        ('<c s="4"><v>1.5</v></c>', 1.5, "36:00"),
        ('<c s="4"><v>1</v></c>', 1.0, "24:00"),
        ('<c s="2"><v>1</v></c>', 1.0, "00:00"),
        ('<c s="2"><v>1.0625</v></c>', 1.0625, "01:30"),
        ('<c s="2"><v>900</v></c>', 900.0, "00:00"),
        ('<c s="2"><v>0.9999999</v></c>', 0.9999999, "00:00"),
        ('<c s="2"><v>-0.5</v></c>', -0.5, "-12:00"),
    ],
)
def test_a_number_that_is_shown_as_an_hour_knows_what_is_shown(
    xml: str, value: float, shown: str
) -> None:
    """It is no hour of one day, and nobody who looks at the cell sees the number."""
    found = _cell(xml)

    assert isinstance(found, DressedNumber)
    assert (value, shown, False) == (found, found.shown, found.is_share)


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        ('<c t="e"><v>#DIV/0!</v></c>', Troubled(Trouble.ERROR, "#DIV/0!")),
        ("<c><f>1+1</f><v>2</v></c>", Troubled(Trouble.FORMULA, "=1+1", 2)),
        ('<c t="str"><f>HYPERLINK("http://x","Ana")</f><v>Ana</v></c>',
         Troubled(Trouble.FORMULA, '=HYPERLINK("http://x","Ana")', "Ana")),
        ("<c><f>NOW()</f></c>", Troubled(Trouble.FORMULA, "=NOW()")),
        ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', Troubled(Trouble.FORMULA, "=1/0")),
        ('<c><f t="shared" si="0"/><v>3</v></c>', Troubled(Trouble.FORMULA, "=", 3)),
        ('<c t="s"><v>99</v></c>', Troubled(Trouble.ERROR, "#REF!")),
        ('<c t="s"><v>x</v></c>', Troubled(Trouble.ERROR, "#REF!")),
        ("<c><v>siete</v></c>", Troubled(Trouble.ERROR, "siete")),
        ("<c><v>1e999</v></c>", Troubled(Trouble.ERROR, "1e999")),
        ("<c><v>NaN</v></c>", Troubled(Trouble.ERROR, "NaN")),
        ("<c><v>inf</v></c>", Troubled(Trouble.ERROR, "inf")),
        # Python takes these for numbers, and no spreadsheet does.
        ("<c><v>1_000</v></c>", Troubled(Trouble.ERROR, "1_000")),
        ("<c><v>\u0661</v></c>", Troubled(Trouble.ERROR, "\u0661")),
    ],
)  # fmt: skip
def test_a_cell_that_is_no_value_says_what_it_is(xml: str, value: Troubled) -> None:
    """Formulas are not computed; what they showed when the file was saved stands beside them."""
    assert value == _cell(xml)


def test_days_may_be_counted_from_1904() -> None:
    """As spreadsheets on the Macintosh did."""
    for said in ("1", "true", "on"):
        since = f'<workbookPr date1904="{said}"/>'
        cell = _cell('<c s="1"><v>44625</v></c>', properties=since)
        assert date(2026, 3, 6) == cell
        assert date(1904, 1, 1) == _cell('<c s="1"><v>0</v></c>', properties=since) or said


def test_rows_and_columns_are_where_their_names_say() -> None:
    """Blank ones are not written, and some programs name none of them."""
    rows = (
        '<row r="3" hidden="1"><c r="B3" t="str"><v>b</v></c><c t="str"><v>c</v></c></row>'
        '<row><c t="str"><v>a</v></c></row>'
        '<row r="9"><c r="AA9" t="str"><v>aa</v></c><c r="A9" t="str"><v>a</v></c></row>'
        '<row r="7x"><c r="7" t="str"><v>x</v></c></row>'
        '<row r="99999999999999999999"><c r="ZZZZ1" t="str"><v>y</v></c></row>'
    )
    grids, findings = _read(
        small_xlsx(sheet(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'))
    )

    assert () == findings
    assert (("A1:B2",), [True, False, False, False, False]) == (
        grids[0].merged, [each.hidden for each in grids[0].rows],
    )  # fmt: skip
    assert [
        (3, (None, "b", "c")),
        (4, ("a",)),
        (9, ("a", *[None] * 25, "aa")),
        (10, ("x",)),
        (11, ("y",)),
    ] == [(each.number, each.cells) for each in grids[0].rows]


def test_sheets_are_read_in_order_hidden_ones_too() -> None:
    """What is hidden may be forgotten, and must be told."""
    book = small_xlsx(
        {"Uno": sheet(row(1, "a")), "Dos": sheet(""), "«Tres» & más": sheet(row(2, "c"))},
        states={"Dos": "hidden", "«Tres» & más": "veryHidden"},
    )
    grids, _ = _read(book)

    assert [("Uno", False), ("Dos", True), ("«Tres» & más", True)] == [
        (each.name, each.hidden) for each in grids
    ]


def test_names_of_elements_may_have_a_prefix_and_parts_may_be_capitalised() -> None:
    """As some libraries write them."""
    prefixed = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1">'
        '<x:c t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    parts = parts_of(small_xlsx(prefixed))
    parts["xl/SharedStrings.XML"] = parts.pop("xl/sharedStrings.xml")

    assert [("a",)] == _cells(packed(parts))


def test_a_part_in_utf_16_is_read() -> None:
    wide = sheet(row(1, "Ñandú")).encode("utf-16")

    assert [("Ñandú",)] == _cells(small_xlsx("", more={"xl/worksheets/sheet1.xml": wide}))


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "an empty file"),
        (b"  \n", "an empty file"),
        (b"\x00\x01\x02", "something else"),
        (b"%PDF-1.7", "a PDF"),
        (_OLE, "of before (.xls)"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"<html><table></table></html>", "a web page"),
        (b'\xef\xbb\xbf <meta charset="x"><TABLE>', "a web page"),
        (b"Titulo;Dia\r\nApertura;6/3/2026", "something else"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "(.ods)"),
        (packed({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}), "a Word"),
        (packed({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}), "PowerPoint"),
        (packed({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": b"\x83"}), "(.xlsb)"),
        (packed({"Index/Document.iwa": b"a"}), "a Numbers workbook"),
        (packed({"agenda.xlsx": _PLAIN}), "a zip archive"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_called_by_its_name(data: bytes, words: str) -> None:
    """Whatever the file is called; and what to do is told."""
    grids, (told,) = _read(data)

    assert ((), "GA037") == (grids, told.code)
    assert words in told.fault("en")


@pytest.mark.parametrize("keep", [5, 60, 400, len(_PLAIN) - 30, len(_PLAIN) - 1])
def test_a_workbook_that_was_cut_is_not_read(keep: int) -> None:
    """Half a workbook would make the other half look deleted."""
    assert ((), ["GA038"]) == (_read(_PLAIN[:keep])[0], _codes(_PLAIN[:keep]))


@pytest.mark.parametrize(
    ("without", "codes"),
    [
        ("_rels/.rels", ["GA038"]),
        ("xl/workbook.xml", ["GA038"]),
        ("xl/_rels/workbook.xml.rels", ["GA038"]),
        ("xl/styles.xml", ["GA039"]),
        ("xl/sharedStrings.xml", ["GA039"]),
        ("xl/worksheets/sheet1.xml", ["GA039"]),
    ],
)
def test_a_part_that_is_missing_or_broken_is_told(without: str, codes: list[str]) -> None:
    """What can still be read is read."""
    there = sheet(row(1, "a"))

    assert codes == _codes(small_xlsx(there, without=(without,)))
    assert codes == _codes(small_xlsx(there, more={without: b"<worksheet><broken"}))
    assert codes == _codes(small_xlsx(there, more={without: b"\xff\xfe\x00nothing"}))
    assert codes == _codes(
        small_xlsx(there, more={without: b'<?xml version="1.0" encoding="x-nobody"?><a/>'})
    )


def test_the_rows_before_a_fault_are_kept_and_the_sheet_is_cut() -> None:
    broken = f'<worksheet xmlns="{MAIN}"><sheetData>{row(1, "a")}{row(2, "b")}<row><c'
    grids, findings = _read(small_xlsx(broken))

    assert (["GA039"], [("a",), ("b",)], True) == (
        [each.code for each in findings], [each.cells for each in grids[0].rows], grids[0].cut,
    )  # fmt: skip


_LAUGHS = (
    '<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData>{row(1, "&b;")}</sheetData></worksheet>'
)
_OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData>{row(1, "&f;")}</sheetData></worksheet>'
)


@pytest.mark.parametrize("attack", [_LAUGHS, _OUTSIDE, f"<!--{' ' * 99_999}-->{_LAUGHS}"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "name", ["xl/worksheets/sheet1.xml", "docProps/core.xml", "xl/media/a.png"]
)
def test_entities_are_refused_in_whatever_part(attack: str, encoding: str, name: str) -> None:
    """Nothing of such a workbook is read."""
    book = small_xlsx(sheet(row(1, "a")), more={name: attack.encode(encoding)})

    assert ((), ["GA041"]) == (_read(book)[0], _codes(book))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    """200 MB of blanks are 200 kB in the file."""
    book = small_xlsx(sheet(" " * 200_000_000))

    assert len(book) < 300_000
    assert ["GA040"] == _codes(book)
    assert ["GA002"] == _codes(book, size=1_000)


def test_what_an_archive_says_of_its_size_is_not_believed() -> None:
    """The sizes in its directory may be a lie."""
    book = small_xlsx(sheet(" " * 1_000_000))
    honest = (1_000_000 + len(sheet(""))).to_bytes(4, "little")
    assert 2 == book.count(honest)
    liar = book.replace(honest, (7).to_bytes(4, "little"))

    assert _codes(liar, unpacked=100_000) in (["GA040"], ["GA038"])


def test_a_million_blank_rows_cost_little() -> None:
    """Some programs write a row for each that a spreadsheet has."""
    blank = '<row r="{n}" spans="1:9" ht="15" customHeight="1"/>'
    rows = "".join(blank.format(n=n) for n in range(3, 1_000_003))
    cells = _cells(small_xlsx(sheet(row(1, "a") + row(2, "b") + rows)))

    assert [("a",), ("b",)] == cells


@pytest.mark.parametrize(
    ("rows", "limits", "what"),
    [
        (row(1, "a") + row(2, "b") + row(3, "c"), {"rows": 2}, "more than 2 rows"),
        (row(1, "a", "b", "c"), {"columns": 2}, "more than 2 columns"),
        (row(1, "a", "b", "c"), {"cells": 2}, "more than 2 cells"),
        (row(1, "a", "b" * 100, "c"), {"characters": 50}, "more than 50 characters"),
    ],
)
def test_what_is_beyond_a_limit_is_told(rows: str, limits: dict[str, int], what: str) -> None:
    """And that the sheet is not whole."""
    grids, (told,) = _read(small_xlsx(sheet(rows)), **limits)

    assert ("GA045", True) == (told.code, grids[0].cut)
    assert what in told.fault("en")
    assert "Agenda" in told.fault("en")


def test_a_workbook_of_too_many_sheets_is_read_in_part() -> None:
    grids, (told,) = _read(small_xlsx({f"H{n}": sheet("") for n in range(5)}), sheets=3)

    assert (3, "GA045") == (len(grids), told.code)


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ({"xl/vbaProject.bin": b"\xcc\x61"}, ["GA042"]),
        ({"xl/externalLinks/externalLink1.xml": "<externalLink/>"}, ["GA043"]),
        ({"xl/media/image1.png": b"\x89PNG"}, ["GA044"]),
        ({"xl/charts/chart1.xml": "<c/>"}, ["GA044"]),
        ({"xl/comments1.xml": "<comments><authors><author>Ana</author></authors></comments>"},
         ["GA044"]),
        ({"xl/comments/comment1.xml":
          "<comments><authors><author>gobierno_abierto</author></authors></comments>"}, []),
        ({"xl/comments/comment2.xml":
          "<comments><authors><author>gobierno_abierto</author><author>Ana</author></authors></comments>"},
         ["GA044"]),
        ({"xl/threadedComments/threadedComment1.xml": "<a/>"}, ["GA044"]),
        ({"xl/connections.xml": "<connections/>"}, ["GA044"]),
        ({"xl/queryTables/queryTable1.xml": "<queryTable/>"}, ["GA044"]),
        ({"xl/embeddings/oleObject1.bin": b"MZ"}, ["GA044"]),
        ({"xl/activeX/activeX1.bin": b"MZ"}, ["GA044"]),
        ({"xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>"}, ["GA044"]),
        ({"xl/macrosheets/sheet1.xml": "<macrosheet/>"}, ["GA042"]),
        ({"xl/VBAProject.bin": b"MZ"}, ["GA042"]),
    ],
)  # fmt: skip
def test_what_is_beside_the_cells_is_told(more: dict[str, str | bytes], codes: list[str]) -> None:
    """Nothing of it is run or followed, and the cells are read."""
    book = small_xlsx(sheet(row(1, "a")), more=more)
    grids, findings = _read(book)

    assert (codes, [("a",)]) == (
        [each.code for each in findings], [each.cells for each in grids[0].rows],
    )  # fmt: skip


def test_the_first_cells_with_comments_are_named() -> None:
    """Else whoever has five sheets looks through all of them."""
    cells = "".join(f"<comment ref='C{n}' authorId='1'/>" for n in range(2, 7))
    ours = "<comment ref='B2' authorId='0'/>"
    authors = "<author>gobierno_abierto</author><author>Ana</author>"
    part = f"<comments><authors>{authors}</authors>{ours}{cells}</comments>"
    _, (told,) = _read(small_xlsx(sheet(row(1, "a")), more={"xl/comments1.xml": part}))

    assert "comentarios de celda (C2, C3, C4 y 2 más)" in told.fault("es")


_RELS = "xl/_rels/workbook.xml.rels"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('Id="rId2"', 'Id="rId99"'),
        ('Target="worksheets/sheet2.xml"', 'Target="file:///etc/passwd" TargetMode="External"'),
        ('Target="worksheets/sheet2.xml"', ""),
        ('worksheet" Target="worksheets/sheet2', 'nothing" Target="worksheets/sheet2'),
    ],
)
def test_a_sheet_that_nobody_can_find_is_told_by_its_name(old: str, new: str) -> None:
    """One that disappeared would look as if its rows had been deleted."""
    parts = parts_of(small_xlsx({"Agenda": sheet(row(1, "a")), "Personas": sheet(row(1, "b"))}))
    rels = parts[_RELS].decode()
    assert old in rels
    grids, (told,) = _read(packed(parts | {_RELS: rels.replace(old, new)}))

    assert (["Agenda"], "GA039") == ([each.name for each in grids], told.code)
    assert "“Personas”" in told.fault("en")


@pytest.mark.parametrize("kind", ["chartsheet", "dialogsheet", "xlMacrosheet"])
def test_a_sheet_that_holds_no_cells_is_told_by_its_name(kind: str) -> None:
    parts = parts_of(small_xlsx({"Agenda": sheet(row(1, "a")), "Curva": sheet("")}))
    rels = (
        parts[_RELS]
        .decode()
        .replace('worksheet" Target="worksheets/sheet2', f'{kind}" Target="worksheets/sheet2')
    )
    grids, (told,) = _read(packed(parts | {_RELS: rels}))

    assert (["Agenda"], "GA044") == ([each.name for each in grids], told.code)
    assert "sheets that are not of cells (Curva)" in told.fault("en")


def test_two_values_of_one_cell_are_told_and_neither_is_taken() -> None:
    """Which of them a spreadsheet would show, nobody can tell."""
    two = '<c r="A1" t="str"><v>UNO</v></c><c r="A1" t="str"><v>{}</v></c>'

    assert Troubled(Trouble.TWICE, "UNO / DOS") == _cell(two.format("DOS"))
    assert "UNO" == _cell(two.format("UNO"))


def test_elements_within_elements_have_an_end() -> None:
    """Five million of them would fill the memory of the parser."""
    deep = sheet(row(1, "a") + "<a>" * 5_000_000)
    grids, findings = _read(small_xlsx(deep))

    assert (["GA039"], True) == ([each.code for each in findings], grids[0].cut)
    assert [("a",)] == [each.cells for each in grids[0].rows]


def test_an_archive_of_very_many_parts_is_not_read() -> None:
    book = small_xlsx(sheet(row(1, "a")), more={f"xl/a{n}.xml": "" for n in range(5_001)})
    grids, (told,) = _read(book)

    assert ((), "GA045") == (grids, told.code)
    assert "nothing of it was read" in told.fault("en")
    assert "parts" in told.fault("en")


def test_a_million_blank_cells_cost_little() -> None:
    """Some programs give each cell of a sheet its look."""
    blank = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(3, 1_000_003))
    cells = _cells(small_xlsx(sheet(row(1, "a") + row(2, "b") + blank)))

    assert [("a",), ("b",)] == cells


@given(st.text())
def test_any_text_comes_back_from_a_cell(text: str) -> None:
    """What looks like an escape included."""
    assert text.encode("utf-16", "replace").decode("utf-16") == unescaped(escaped(text)) or any(
        "\ud800" <= each <= "\udfff" for each in text
    )


@pytest.mark.parametrize("text", ["_x000D_", "_x005F_", "x005F_", "_x005F_x000D_", "__x0041__"])
def test_what_looks_like_an_escape_comes_back(text: str) -> None:
    assert text == unescaped(escaped(text))


def test_half_of_a_pair_is_replaced_and_a_pair_is_one_character() -> None:
    assert ("\ufffd", "🎉") == (unescaped("_xD83C_"), unescaped("_xD83C__xDF89_"))


@given(st.binary(max_size=400), st.integers(0, 4_000), st.integers(0, 400))
def test_no_damage_breaks_the_reader(noise: bytes, at: int, length: int) -> None:
    """Whatever was overwritten in the file."""
    start = at % len(_PLAIN)
    grids, findings = _read(_PLAIN[:start] + noise + _PLAIN[start + length :])

    assert grids or findings


@given(st.lists(st.sampled_from(
    ["<row>", "</row>", "<c>", "</c>", "<v>", "</v>", "<f>", "</f>", "<is>", "</is>", "<t>", "</t>",
     "<rPh>", "</rPh>", "7", "x", '<c t="s">', '<c t="d">', '<row r="5">', '<c r="C2" s="1">',
     '<mergeCell ref="A1"/>', "<si>", "</si>"]
), max_size=30))  # fmt: skip
def test_no_order_of_elements_breaks_the_reader(pieces: list[str]) -> None:
    """Nested and left open in any way: there is a sheet, or a word of why there is none."""
    for inner in ("".join(pieces), "".join(_closed(pieces))):
        grids, findings = _read(small_xlsx(sheet(inner)))

        assert grids or findings


def _closed(pieces: Iterable[str]) -> Iterable[str]:
    """The same elements, each closed in its turn."""
    still: list[str] = []
    for each in pieces:
        if each.startswith("</"):
            continue
        if each.startswith("<") and not each.endswith("/>"):
            still.append(each[1:-1].split()[0])
        yield each
        if len(still) > 4:
            yield f"</{still.pop()}>"
    yield from (f"</{each}>" for each in reversed(still))


@given(st.floats() | st.floats(-1e7, 1e7), st.booleans(), st.sampled_from([0, 14, 20, 22, 45]))
def test_any_number_is_a_moment_or_stays_a_number(value: float, since: bool, style: int) -> None:  # noqa: FBT001
    """No serial of a day breaks the reader."""
    read = number(repr(value))

    assert (read is None) is not math.isfinite(value)
    if read is not None:
        moment = moment_of(read, face_of(style, None), since_1904=since)
        assert moment == read or isinstance(moment, date | time)


@pytest.mark.parametrize(
    ("code", "days", "hours"),
    [
        ("General", False, False),
        ("0.00E+00", False, False),
        ("[Red]0.00;[Blue]-0.00", False, False),
        ('0 "días"', False, False),
        ("yyyy-mm-dd", True, False),
        ("[$-F800]dddd, mmmm dd, yyyy", True, False),
        ("mmm", True, False),
        ("h:mm AM/PM", False, True),
        ("mm:ss", False, True),
        ("[h]:mm:ss", False, True),
        ("d/m/yy h:mm", True, True),
        (r"\d0", False, False),
        ("@", False, False),
    ],
)
def test_a_format_tells_days_and_hours(code: str, days: bool, hours: bool) -> None:  # noqa: FBT001
    assert (days, hours) == face_of(164, code)[:2]


@pytest.mark.parametrize(
    ("format_id", "code", "sums", "hourless", "percent"),
    [
        (46, None, True, False, False),
        (45, None, False, True, False),
        (20, None, False, False, False),
        (9, None, False, False, True),
        (10, None, False, False, True),
        (164, "[h]:mm:ss", True, False, False),
        (164, "[HH]:MM:SS", True, False, False),
        (164, "[mm]:ss", True, True, False),
        (164, "hh:mm", False, False, False),
        (164, "0 %", False, False, True),
        (164, '0.0"%"', False, False, False),
        (164, r"0\%", False, False, False),
    ],
)
def test_a_format_tells_what_is_shown_of_a_number(
    format_id: int, code: str | None, sums: bool, hourless: bool, percent: bool,  # noqa: FBT001
) -> None:  # fmt: skip
    face = face_of(format_id, code)

    assert (sums, hourless, percent) == (face.sums, face.hourless, face.percent)


def test_an_archive_packed_in_another_way_is_no_workbook() -> None:
    """Other packings ask for memory of their own, and Office files have none of them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a", "a")

    with pytest.raises(zipfile.BadZipFile, match="packed by method 14"):
        swollen(file.getvalue(), limit=100)


def test_an_archive_settles_into_the_same_bytes() -> None:
    """Whenever it was made; and parts can be others."""
    one = packed({"a": "uno", "b": "dos"})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a", (2026, 3, 6, 9, 30, 0)), "uno")
        archive.writestr("b", "tres")

    assert settled(one) == settled(file.getvalue(), instead={"b": b"dos"}) == settled(settled(one))
