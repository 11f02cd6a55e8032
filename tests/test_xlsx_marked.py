"""Findings are written into a copy of the workbook, and nothing else in it is changed."""

import io

import attrs
import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.table import Table

from builders import dialogue
from gobierno_abierto.findings import Place, Report, Severity, finding
from gobierno_abierto.findings.catalogue import workbooks as said
from gobierno_abierto.formats.xlsx import (
    WorkbookError,
    XlsxLimits,
    grids_of,
    marked,
    read_xlsx,
    to_xlsx,
)
from gobierno_abierto.words import LANGUAGES, Language
from small_xlsx import MAIN, packed, parts_of, row, sheet, small_xlsx

_BOOK = to_xlsx(dialogue(), internal=True)


def _report(*cells: str, severity: Severity = Severity.ERROR) -> Report:
    """A finding for each cell, such as ``Agenda!C2``."""
    found = []
    for each in cells:
        name, _, cell = each.partition("!")
        there = Place(pointer="", sheet=name or None, cell=cell or None)
        told = finding(said.PART_DAMAGED, "", severity=severity, part=f"<{each}>")
        found.append(attrs.evolve(told, place=there))
    return Report(findings=tuple(found))


def _opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def _saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _comments(data: bytes) -> dict[str, str]:
    return {
        f"{there.title}!{cell.coordinate}": cell.comment.text
        for there in _opened(data).worksheets
        for each in there.iter_rows()
        for cell in each
        if cell.comment
    }


def _tints(data: bytes) -> dict[str, str]:
    return {
        f"{there.title}!{span.sqref}": rule.dxf.fill.bgColor.rgb
        for there in _opened(data).worksheets
        for span in there.conditional_formatting
        for rule in span.rules
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_cell_tells_what_is_wrong_with_it_and_what_to_do(lang: Language) -> None:
    """In the reader's language, with the code by which the page of the rule is found."""
    report = _report("Agenda!C2")
    comments = _comments(marked(_BOOK, report, lang=lang))

    assert ["Agenda!C2"] == list(comments)
    (found,) = report
    words = comments["Agenda!C2"]
    assert found.fault(lang) in words
    assert found.remedy(lang) in words
    assert "GA039" in words


def test_the_worst_of_a_cell_tints_it() -> None:
    """And all that is said of it stands in one comment."""
    note = _report("Agenda!C2", "Agenda!D2", severity=Severity.NOTE)
    error = _report("Agenda!C2")
    data = marked(_BOOK, Report(findings=(*note, *error)), lang="es")

    assert {"Agenda!C2": "FFFFC9C6", "Agenda!D2": "FFD3E5F8"} == _tints(data)
    assert 2 == _comments(data)["Agenda!C2"].count("GA039")


def test_what_is_about_a_row_or_a_hidden_key_stands_where_it_is_seen() -> None:
    """On the first cell of the row that is not hidden."""
    data = marked(_BOOK, _report("Agenda!3", "Agenda!A4", "Nadie!C1", "Agenda!", "", "Agenda!x"),
                  lang="es")  # fmt: skip

    assert ["Agenda!C3", "Agenda!C4"] == list(_comments(data))


def test_merged_cells_have_one_comment() -> None:
    book = _opened(_BOOK)
    book["Agenda"].merge_cells("C2:D3")

    assert ["Agenda!C2"] == list(_comments(marked(_saved(book), _report("Agenda!D3"), lang="es")))


def test_all_findings_are_listed_in_front_with_links() -> None:
    """Those without a cell among them."""
    there = _opened(marked(_BOOK, _report("Agenda!C2", "Agenda!7", ""), lang="es"))
    listed = there.worksheets[0]

    assert ("Hallazgos", listed) == (listed.title, there.active)
    assert [("Agenda!C2", "Error"), ("Agenda!7", "Error"), (None, "Error")] == [
        (each[0].value, each[1].value) for each in listed.iter_rows(min_row=2)
    ]
    assert ["'Agenda'!C2", "'Agenda'!A7", None] == [
        each[0].hyperlink and each[0].hyperlink.location for each in listed.iter_rows(min_row=2)
    ]
    # Of two that are selected, both would be changed by who writes into one.
    assert 1 == sum(bool(each.sheet_view.tabSelected) for each in there.worksheets)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_what_nobody_sees_the_list_says_that_it_is_hidden(lang: Language) -> None:
    """A comment on a row that is hidden is hidden with it."""
    book = _opened(_BOOK)
    book["Agenda"].row_dimensions[3].hidden = True
    book["Sedes"].sheet_state = "hidden"
    report = _report("Agenda!C2", "Agenda!C3", "Agenda!3", "Sedes!C2", "Otra!C2")
    listed = _opened(marked(_saved(book), report, lang=lang)).worksheets[0]
    row = {"es": "(fila oculta)", "en": "(hidden row)", "pt": "(linha oculta)"}[lang]
    sheet_ = {"es": "(hoja oculta)", "en": "(hidden sheet)", "pt": "(aba oculta)"}[lang]

    assert [
        "Agenda!C2", f"Agenda!C3 {row}", f"Agenda!3 {row}", f"Sedes!C2 {sheet_}", "Otra!C2",
    ] == [each[0].value for each in listed.iter_rows(min_row=2)]  # fmt: skip
    assert "'Agenda'!C3" == listed["A3"].hyperlink.location


def test_a_copy_without_findings_says_so() -> None:
    listed = _opened(marked(_BOOK, Report(), lang="pt")).worksheets[0]

    assert ("Achados", "Não há nada a corrigir.") == (listed.title, listed["A2"].value)


def test_a_marked_copy_is_read_as_the_workbook_it_was_made_from() -> None:
    """Our comments and our list are not what people wrote."""
    plain, marks = (
        grids_of(each) for each in (_BOOK, marked(_BOOK, _report("Agenda!C2", ""), lang="en"))
    )

    assert plain == marks
    assert dialogue() == read_xlsx(marked(_BOOK, _report("Agenda!C2"), lang="es"),
                                   base=dialogue()).document  # fmt: skip


def test_marking_again_takes_the_old_marks_out() -> None:
    """Whoever mends a marked copy wants to see what is left."""
    once = marked(_BOOK, _report("Agenda!C2", "Agenda!D2"), lang="es")
    again = marked(once, _report("Agenda!D2"), lang="en")

    assert marked(_BOOK, _report("Agenda!D2"), lang="en") == again
    assert 1 == sum(each.title in ("Hallazgos", "Findings") for each in _opened(again).worksheets)


def test_what_people_wrote_beside_the_cells_stays() -> None:
    """Their comments, colours and rules; and ours are told apart from theirs."""
    book = _opened(_BOOK)
    sheet_there = book["Agenda"]
    sheet_there["C2"].comment = Comment("Confirmar con Ana", "Bruno Prueba")
    sheet_there["C2"].fill = PatternFill("solid", start_color="FF00FF00")
    sheet_there.conditional_formatting.add(
        "D2:D9",
        CellIsRule(  # type: ignore[no-untyped-call]
            "equal", ["1"], fill=PatternFill("solid", bgColor="FF0000FF")
        ),
    )
    theirs = _saved(book)
    once = marked(theirs, _report("Agenda!C2"), lang="es")
    cell = _opened(once)["Agenda"]["C2"]

    assert cell.comment.text.startswith("Confirmar con Ana\n\n— gobierno_abierto —\nError (GA039)")
    assert ("Bruno Prueba", "FF00FF00") == (cell.comment.author, cell.fill.start_color.rgb)
    assert {"Agenda!D2:D9", "Agenda!C2"} == set(_tints(once))
    again = marked(once, Report(), lang="es")
    assert {"Agenda!C2": "Confirmar con Ana"} == _comments(again)
    assert {"Agenda!D2:D9": "FF0000FF"} == _tints(again)


def test_lists_keys_and_properties_are_in_the_copy() -> None:
    """It is as fit to be filled in as the workbook was."""
    before, after = _opened(_BOOK), _opened(marked(_BOOK, _report("Agenda!C2"), lang="es"))

    assert ["Hallazgos", *before.sheetnames] == after.sheetnames
    for name in before.sheetnames:
        one, other = before[name], after[name]
        assert (one.sheet_state, one.freeze_panes, one.auto_filter.ref) == (
            other.sheet_state, other.freeze_panes, other.auto_filter.ref,
        )  # fmt: skip
        assert [str(each.sqref) for each in one.data_validations.dataValidation] == [
            str(each.sqref) for each in other.data_validations.dataValidation
        ]
    assert list(before.defined_names) == list(after.defined_names)
    core = "docProps/core.xml"
    copy = marked(_BOOK, Report(), lang="es")
    assert parts_of(_BOOK)[core] == parts_of(copy)[core]


def test_macros_are_not_in_the_copy() -> None:
    """Nor is anything that says that there are any."""
    book = parts_of(_BOOK) | {"xl/vbaProject.bin": b"\xcc\x61"}
    types = book["[Content_Types].xml"].replace(
        b"spreadsheetml.sheet.main+xml", b"sheet.macroEnabled.main+xml"
    ).replace(b"application/vnd.openxmlformats-officedocument.sheet.macro",
              b"application/vnd.ms-excel.sheet.macro")  # fmt: skip
    with io.BytesIO() as file:
        import zipfile

        with zipfile.ZipFile(file, "w") as archive:
            for name, part in (book | {"[Content_Types].xml": types}).items():
                archive.writestr(name, part)
        data = file.getvalue()
    copy = parts_of(marked(data, Report(), lang="es"))

    assert ["GA042"] == [each.code for each in grids_of(data)[1]]
    assert not any("vba" in each for each in copy)
    assert b"macroEnabled" not in copy["[Content_Types].xml"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no", "GA037"),
        (_BOOK[:900], "GA038"),
        (small_xlsx(sheet(row(1, "a")), without=("xl/styles.xml",)), "GA038"),
        (small_xlsx(sheet(row(1, "a")), more={"a.xml": "<!DOCTYPE a []><a/>"}), "GA041"),
    ],
)
def test_what_cannot_be_marked_says_why(data: bytes, code: str) -> None:
    with pytest.raises(WorkbookError) as caught:
        marked(data, Report(), lang="es")

    assert [code] == [each.code for each in caught.value.report]


def test_the_same_report_gives_the_same_bytes() -> None:
    report = _report("Agenda!C2", "Agenda!D2")

    assert marked(_BOOK, report, lang="es") == marked(_BOOK, report, lang="es")


def test_a_formula_in_what_is_told_is_a_text() -> None:
    """Findings quote cells, and cells may be attacks."""
    told = finding(said.NOT_A_WORKBOOK, "", what='=HYPERLINK("x")', advice="\x01=1")
    entry = attrs.evolve(said.NOT_A_WORKBOOK, message=attrs.evolve(
        said.NOT_A_WORKBOOK).remedy)  # fmt: skip
    evil = attrs.evolve(told, entry=entry, place=Place(pointer="", sheet="Agenda", cell="C2"))
    data = marked(_BOOK, Report(findings=(evil,)), lang="es")

    # What names may be chosen is worked out on a sheet that people do not meet.
    assert not any(
        cell.data_type == "f"
        for there in _opened(data).worksheets
        if there.sheet_state == "visible"
        for each in there.iter_rows()
        for cell in each
    )


_FAR = '<row r="1048576"><c r="{cell}" s="1"/></row>'


@pytest.mark.parametrize("cell", ["A1048576", "XFD1048576"])
def test_a_blank_cell_at_the_end_of_a_sheet_costs_nothing(cell: str) -> None:
    """Programs leave one where somebody once gave a whole column a look."""
    parts = parts_of(_BOOK)
    name = next(each for each, part in parts.items() if b"<t>Panel" in part or b"panel" in part)
    far = parts[name].replace(b"</sheetData>", f"{_FAR.format(cell=cell)}</sheetData>".encode())
    copy = marked(packed(parts | {name: far}), _report("Agenda!C2"), lang="es")

    assert b"Error (GA039)" in b"".join(parts_of(copy).values())


@pytest.mark.parametrize(
    "after",
    [
        '<mergeCells><mergeCell ref="A100:XFD100000"/></mergeCells>',
        '<mergeCells><mergeCell ref="$A:xfd"/></mergeCells>',
        '<mergeCells><mergeCell ref="3:1000000"/></mergeCells>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>',
    ],
)
def test_of_more_cells_than_a_copy_can_have_it_is_told(after: str) -> None:
    """A few bytes name a million cells, and openpyxl would make each."""
    with pytest.raises(WorkbookError) as caught:
        marked(small_xlsx(sheet(row(1, "a"), after)), Report(), lang="es")

    (told,) = caught.value.report
    assert "GA045" == told.code
    assert "1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000" in told.fault(
        "es"
    ) or "1000000" in told.fault("es")
    assert "una copia con marcas" in told.fault("es")


def test_a_copy_has_as_many_cells_as_its_limit_allows() -> None:
    """Rows, styles and blank cells count."""
    marked(_BOOK, Report(), lang="es", limits=XlsxLimits(marked=20_000))
    with pytest.raises(WorkbookError):
        marked(_BOOK, Report(), lang="es", limits=XlsxLimits(marked=500))


def test_a_table_without_columns_is_left_out_of_the_copy() -> None:
    """It is none; and its range may be a whole sheet."""
    book = _opened(_BOOK)
    table = Table(displayName="Todo", ref="C1:D3")
    book["Agenda"].add_table(table)
    parts = parts_of(_saved(book))
    name = next(each for each in parts if "tables/" in each)
    whole = f'<table xmlns="{MAIN}" id="1" displayName="Todo" ref="A1:XFD1048576"/>'
    copy = marked(packed(parts | {name: whole.encode()}), Report(), lang="es")

    assert not _opened(copy)["Agenda"].tables


def test_merged_cells_that_overlap_are_marked_where_they_are_seen() -> None:
    """No spreadsheet makes them, and openpyxl leaves no cell to write a comment into."""
    book = _opened(_BOOK)
    book["Agenda"].merge_cells("C2:D3")
    book["Agenda"].merge_cells("D3:E4")
    data = marked(_saved(book), _report("Agenda!D3", "Agenda!E4"), lang="es")

    assert ["Agenda!C2"] == list(_comments(data))
    listed = _opened(data).worksheets[0].iter_rows(min_row=2)
    assert ["Agenda!D3", "Agenda!E4"] == [each[0].value for each in listed]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b's="1"', b's="999999"'),
        (b"<sheetData>", b"<sheetData><row r='x'/>"),
        (b"</worksheet>", b'<mergeCells><mergeCell ref="no"/></mergeCells></worksheet>'),
    ],
)
def test_what_openpyxl_cannot_open_is_told(old: bytes, new: bytes) -> None:
    parts = parts_of(_BOOK)
    sheets = {each: part for each, part in parts.items() if "worksheets/sheet" in each}
    spoiled = {each: part.replace(old, new) for each, part in sheets.items()}
    with pytest.raises(WorkbookError) as caught:
        marked(packed(parts | spoiled), Report(), lang="es")

    assert ["GA038"] == [each.code for each in caught.value.report]
