"""Workbooks: what a document's sheets hold is in the file, and the file is fit for people."""

import io
import os
import subprocess
import sys
from datetime import date, datetime, time
from typing import Any

import attrs
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import dialogue, panel
from gobierno_abierto import datasets
from gobierno_abierto import model as m
from gobierno_abierto.formats.folder import to_folder
from gobierno_abierto.formats.sheets import (
    Book,
    Column,
    Found,
    GridRow,
    Sheet,
    Value,
    book_of,
    carried,
)
from gobierno_abierto.formats.sheets import grids_of as grids_in_memory
from gobierno_abierto.formats.xlsx import (
    WorkbookError,
    book_bytes,
    grids_of,
    read_xlsx,
    to_xlsx,
)
from gobierno_abierto.privacy import public_view
from small_xlsx import parts_of
from strategies import Private, dialogues, documents, plan_books, private_dialogue

_DAY = date(2026, 4, 1)
_DATASETS = pytest.mark.parametrize("name", datasets.names())


def _book(*rows: tuple[Value, ...], columns: tuple[Column, ...], **changes: Any) -> Book:
    sheet = Sheet(key="agenda", name="Agenda", columns=columns, rows=rows)
    book = Book(about=(), lang="es", instructions=("Título",), sheets=(sheet,))
    return attrs.evolve(book, **changes)


def _opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def _trimmed(row: GridRow) -> tuple[Found, ...]:
    cells = [_held(each) for each in row.cells]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _held(value: Found) -> Found:
    """A value as a cell can hold it."""
    match value:
        case datetime():
            holds = value.date() >= date(1900, 3, 1) and not value.microsecond
            return value if holds else value.isoformat()
        case date():
            return value if value >= date(1900, 3, 1) else value.isoformat()
        case time():
            return value.isoformat() if value.microsecond else value
        case int() if abs(value) >= 10**15:
            return str(value)
        case "":
            return None
        case _:
            return value


def _without_stars(row: tuple[Found, ...]) -> tuple[Found, ...]:
    return tuple(str(each).removesuffix(" *") for each in row)


def _assert_all_is_in_the_file(document: m.Document, *, internal: bool) -> None:
    book = book_of(document, internal=internal)
    grids, findings = grids_of(book_bytes(book, day=_DAY))
    there = {each.name: each.rows for each in grids}

    assert () == findings
    for grid in grids_in_memory(book):
        first, *rest = there[grid.name] or (GridRow(number=1, cells=()),)
        wanted = [_trimmed(each) for each in grid.rows]
        is_about = grid.hidden
        assert wanted[:1] == [first.cells if is_about else _without_stars(first.cells)]
        # A row of nothing is none.
        assert [each for each in wanted[1:] if each] == [each.cells for each in rest]


@_DATASETS
def test_everything_that_the_sheets_hold_is_in_the_file(name: str) -> None:
    _assert_all_is_in_the_file(datasets.load(name), internal=True)


@settings(max_examples=15)
@given(documents())
def test_everything_that_the_sheets_of_any_document_hold_is_in_the_file(
    document: m.Document,
) -> None:
    """Days that Excel does not know, and texts that look like something else, included."""
    _assert_all_is_in_the_file(document, internal=True)


@_DATASETS
def test_a_workbook_and_its_base_give_the_document(name: str) -> None:
    document = datasets.load(name)
    reading = read_xlsx(to_xlsx(document, internal=True), base=document)

    assert document == reading.document


@_DATASETS
def test_a_public_workbook_alone_gives_what_the_table_says(name: str) -> None:
    """What a workbook carries is what its sheets do."""
    document = datasets.load(name)

    assert carried(public_view(document)) == read_xlsx(to_xlsx(document)).document


@settings(max_examples=25)
@given(dialogues() | plan_books())
def test_any_workbook_and_its_base_give_the_document(document: m.Document) -> None:
    reading = read_xlsx(to_xlsx(document, internal=True), base=document)

    assert document == reading.document


_KINDS = (
    Column(key="id", heading="agenda#id", hidden=True),
    Column(key="title", heading="Título", required=True, note="Qué se anuncia."),
    Column(key="day", heading="Día", kind="date"),
)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://x.example","Ana")',
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\n",
        "#N/A",
        "#REF!",
        "007",
        "1e5",
        "2026-03-06",
        "TRUE",
        " con espacios ",
        "uno\ndos\tres",
        "uno\r\ndos",
        "_x000D_",
        "x005F_",
        "\ufffe\uffff",
        "<b>&amp;</b>",
        "]]>",
        "\u202eatropos",
        "👩‍👩‍👧 Ñandú",
        "'apóstrofo",
        "x" * 32_767,
    ],
)
def test_a_text_is_a_text_whatever_it_looks_like(text: str) -> None:
    """Nothing is computed, and nothing is guessed."""
    data = book_bytes(_book(("a", text, None), columns=_KINDS), day=_DAY)
    cell = _opened(data)["Agenda"]["B2"]

    assert ("a", text) == grids_of(data)[0][1].rows[1].cells
    assert "f" != cell.data_type
    assert (text[:1] in "=+-@\t\r") == cell.quotePrefix
    assert b"<f>" not in b"".join(parts_of(data).values())


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    data = book_bytes(_book(("a", text, None), columns=_KINDS), day=_DAY)
    cells = grids_of(data)[0][1].rows[1].cells

    assert (("a", text) if text else ("a",)) == cells


@pytest.mark.parametrize(
    "value",
    [
        7, 2**53 - 1, 10**15 - 1, 0, -7, 19.4326, True, False,
        date(1900, 3, 1), date(9999, 12, 31), time(0, 0), time(23, 59, 59),
        datetime(2026, 3, 6, 9, 30), datetime(2026, 3, 6), datetime(9999, 12, 31, 23, 59, 59),
    ],
)  # fmt: skip
def test_a_value_is_itself_in_whatever_column(value: Value) -> None:
    """Days and hours also stand where anything may."""
    for kind in ("text", "date", "time", "moment", "number"):
        columns = (*_KINDS[:2], Column(key="x", heading="X", kind=kind))
        data = book_bytes(_book(("a", None, value), columns=columns), day=_DAY)
        found = grids_of(data)[0][1].rows[1].cells[2]
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**15:
            assert str(value) == found
        elif kind in ("text", "number") or isinstance(value, date | time | bool):
            assert (value, type(value)) == (found, type(found))


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_a_workbook_is_ready_to_be_filled_in(lang: str) -> None:
    """Headings stay in view, keys are hidden and sorted along, and all of it can be printed."""
    book = _opened(to_xlsx(datasets.load("ficticio"), lang=lang))
    visible = [each for each in book.worksheets if each.sheet_state == "visible"]

    assert {"Instrucciones", "Instructions", "Instruções"} & {visible[0].title}
    for sheet in visible[2:]:
        assert "A2" == sheet.freeze_panes
        assert sheet.column_dimensions["A"].hidden
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.max_column == sheet[sheet.auto_filter.ref][0][-1].column
        assert ("landscape", True) == (
            sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage,
        )  # fmt: skip
        assert "$1:$1" == sheet.print_title_rows
    others = [each for each in book.worksheets if each not in visible]
    assert {"veryHidden"} == {each.sheet_state for each in others}


def test_what_may_be_chosen_is_offered_and_nobody_is_stopped() -> None:
    """A list that never changes, and the names of another sheet as far as it is filled in."""
    rooms = Sheet(
        key="rooms",
        name="Salas d'arte",
        columns=(Column(key="name", heading="Nombre"),),
        rows=(("Azul",), ("Norte",)),
    )
    columns = (
        Column(key="kind", heading="Tipo", choices="kinds", note="Qué es."),
        Column(key="room", heading="Sala", choices="rooms.name"),
        Column(key="other", heading="Otra", choices="nobody.knows"),
        Column(key="need", heading="Obligatoria", required=True),
    )
    book = _book(("panel", "Azul", None, "x"), columns=columns, choices={"kinds": ("panel", "=x")})
    there = _opened(book_bytes(attrs.evolve(book, sheets=(*book.sheets, rooms)), day=_DAY))
    offered = {str(each.sqref): each for each in there["Agenda"].data_validations.dataValidation}

    assert ["A2:A1002", "B2:B1002", "D2:D1002"] == list(offered)
    assert "'gobierno_abierto_listas'!$A$2:$A$3" == offered["A2:A1002"].formula1
    assert "warning" == offered["A2:A1002"].errorStyle == offered["B2:B1002"].errorStyle
    assert "Qué es. Elija de la lista (▾)." == offered["A2:A1002"].prompt
    assert (None, "Obligatorio.") == (offered["D2:D1002"].type, offered["D2:D1002"].prompt)
    assert (
        "'Salas d''arte'!$A$2:INDEX('Salas d''arte'!$A$2:$A$1003,"
        "MAX(1,COUNTA('Salas d''arte'!$A$2:$A$1003)))"
    ) == there.defined_names[offered["B2:B1002"].formula1].attr_text


def test_long_hints_are_no_longer_than_excel_shows() -> None:
    """Else Excel says that the file is damaged."""
    columns = (Column(key="a", heading="Encabezado muy largo " * 3, note="Nota. " * 90),)
    book = _opened(book_bytes(_book((None,), columns=columns), day=_DAY))
    (hint,) = book["Agenda"].data_validations.dataValidation

    assert (32, 255) == (len(hint.promptTitle), len(hint.prompt))


def test_a_text_that_no_cell_can_hold_stops_the_workbook_and_all_are_told() -> None:
    """Excel would cut it off without a word."""
    rows = (("a", "x" * 32_768, None), ("b", "🎉" * 16_384, None), ("c", "🎉" * 16_383, None))
    with pytest.raises(WorkbookError) as caught:
        book_bytes(_book(*rows, columns=_KINDS), day=_DAY)

    assert [("GA046", "Agenda!B2"), ("GA046", "Agenda!B3")] == [
        (each.code, str(each.place)) for each in caught.value.report
    ]
    assert "Agenda!B3: A text of the column “Título”" in str(caught.value)


def test_a_workbook_says_nothing_of_who_made_it_or_when() -> None:
    """Only the language, and the day of the document."""
    parts = parts_of(to_xlsx(dialogue()))
    core = parts["docProps/core.xml"].decode()

    assert 2 == core.count("2026-04-01T00:00:00Z")
    assert "creator" not in core
    assert "lastModifiedBy" not in core
    assert b"<Application>gobierno_abierto</Application>" in parts["docProps/app.xml"]


_MAKE = """
import sys
from gobierno_abierto import datasets
from gobierno_abierto.formats.xlsx import to_xlsx
sys.stdout.buffer.write(to_xlsx(datasets.load("ficticio")))
"""


def test_the_same_document_gives_the_same_bytes() -> None:
    """Under any hash seed, time zone and locale."""
    made = {
        subprocess.run(
            [sys.executable, "-c", _MAKE],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "Asia/Kolkata"), ("1", "America/Lima"))
    }

    assert {to_xlsx(datasets.load("ficticio"))} == made


def test_a_program_without_the_extra_is_told_which_it_needs() -> None:
    """Workbooks are read without it."""
    script = """
import sys
sys.modules["openpyxl"] = None
from gobierno_abierto import datasets
from gobierno_abierto.formats.xlsx import ExcelUnavailableError, grids_of, to_xlsx
assert len(grids_of(sys.stdin.buffer.read())[0]) > 5
try:
    to_xlsx(datasets.load("ficticio"))
except ExcelUnavailableError as error:
    print(error, error.name)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=to_xlsx(datasets.load("ficticio")),
        capture_output=True,
        check=True,
    )

    assert b"workbooks need openpyxl: install gobierno-abierto[excel] openpyxl\n" == done.stdout


def test_an_example_looks_like_one_and_says_so() -> None:
    """Whoever opens the workbook must not take it for real."""
    book = _opened(to_xlsx(datasets.load("ficticio"), examples=True))
    agenda = book["Agenda"]

    assert agenda["I2"].font.italic
    assert "FFFFF6DD" == agenda["I2"].fill.start_color.rgb
    legend = [each.value for each in book["Instrucciones"]["B"] if each.value]
    assert any("inventada" in str(each) for each in legend)


def test_new_rows_look_like_the_others() -> None:
    """Their days and hours are such, and not numbers."""
    agenda = _opened(to_xlsx(datasets.load("ficticio")))["Agenda"]

    assert ("ddd dd/mm/yyyy", "hh:mm") == (
        agenda.column_dimensions["C"].number_format, agenda.column_dimensions["D"].number_format,
    )  # fmt: skip


def test_rows_that_were_sorted_change_nothing_and_one_that_was_copied_is_told() -> None:
    """The keys go where their rows go."""
    document = dialogue(
        events=(
            m.Event(
                id="e",
                agenda=(panel(), panel(id="p2", title=m.text(es="B"))),
            ),
        )
    )
    book = _opened(to_xlsx(document, internal=True))
    sheet = book["Agenda"]
    rows = [[cell.value for cell in each] for each in sheet.iter_rows(min_row=2)]
    for at, cells in enumerate([rows[1], rows[0], rows[1]], 2):
        for column, value in enumerate(cells, 1):
            sheet.cell(at, column).value = value
    file = io.BytesIO()
    book.save(file)
    reading = read_xlsx(file.getvalue(), base=document)

    assert document == reading.document
    assert 1 == len(reading.report)


@settings(max_examples=15)
@given(private_dialogue())
def test_nothing_private_is_anywhere_in_a_public_workbook_or_folder(private: Private) -> None:
    """Not in what is hidden, and not in what a program says of the file."""
    workbook = parts_of(to_xlsx(private.dialogue))
    files = to_folder(private.dialogue)
    content = b"\n".join([*workbook.values(), *files.values()])
    names = "\n".join([*workbook, *files])

    assert [] == [each for each in private.sentinels if each.encode() in content or each in names]
