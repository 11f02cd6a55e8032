"""The board as a picture and as a page: for every eye, every width, and whatever is in it."""

import re
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from accessibility import needs_browser, violations
from board_examples import TODAY, every_state, hostile, large
from builders import activity, commitment, milestone, plan, plan_book
from gobierno_abierto import datasets
from gobierno_abierto.publish.board import board_html, board_svg, board_text, plan_board
from gobierno_abierto.publish.board.picture.axis import axis_of
from gobierno_abierto.publish.drawing.lettering import lines_of, width
from gobierno_abierto.publish.drawing.palette import (
    INK,
    LINK,
    MUTED,
    PANEL,
    PAPER,
    TONES,
    YEAR,
    Colour,
)
from gobierno_abierto.standards.spans import runs_backwards, span_of
from gobierno_abierto.words import LANGUAGES
from strategies import Private, documents, private_dialogue

_SVG = "{http://www.w3.org/2000/svg}"
_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _parsed(made: str) -> ET.Element:
    """A picture or a page; pages, too, are written so that XML reads them."""
    return ET.fromstring(made.removeprefix("<!DOCTYPE html>"))  # noqa: S314  # ours


def _svg(document: m.Document, today: date | None = TODAY, lang: str = "es") -> ET.Element:
    return _parsed(board_svg(plan_board(document, today=today), lang=lang))


def _one(step: m.Milestone, today: date | None = TODAY) -> ET.Element:
    return _svg(plan_book(commitments=(commitment(step),)), today)


def _words(picture: ET.Element) -> str:
    """What is written in it, in one line."""
    return " ".join("".join(each.itertext()) for each in picture.iter(f"{_SVG}text"))


def _classes(picture: ET.Element) -> set[str]:
    """What is drawn on the paper."""
    drawn = (each for each in picture if each.tag != f"{_SVG}defs")
    every = (part for each in drawn for part in each.iter())
    return {name for each in every for name in each.get("class", "").split()}


# For those who do not see it, or not well ---------------------------------------------------------


def test_a_picture_has_a_name_a_description_and_a_language() -> None:
    for lang in LANGUAGES:
        picture = _svg(datasets.load("ficticio-plan"), lang=lang)
        named = (picture.get("aria-labelledby") or "").split()

        assert "img" == picture.get("role")
        assert lang == picture.get("lang")
        assert [f"{_SVG}title", f"{_SVG}desc"] == [each.tag for each in picture][:2]
        assert named == [each.get("id") for each in picture][:2]
        assert all((each.text or "").strip() for each in picture[:2])


def test_the_description_tells_how_each_commitment_stands() -> None:
    told = _svg(datasets.load("ficticio-plan"))[1].text or ""

    assert "3 compromisos, 7 hitos" in told
    assert "1 Publicar cada mes los datos de carga del puerto: 2 hitos (verificado: 1;" in told


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("paper", [PAPER, PANEL])
@pytest.mark.parametrize("colour", [INK, MUTED, LINK, *TONES.values()])
def test_words_stand_out_from_the_paper(colour: Colour, paper: Colour) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1, in light and in dark."""
    for one, other in zip(colour, paper, strict=True):
        assert _contrast(one, other) >= 4.5


def test_lines_stand_out_from_the_paper() -> None:
    """WCAG 2.2, 1.4.11: 3 to 1."""
    for one, other in zip(YEAR, PAPER, strict=True):
        assert _contrast(one, other) >= 3


def test_every_state_has_a_form_of_its_own() -> None:
    """Who does not tell colours apart sees as much."""
    picture = _svg(every_state())
    marks = list(picture.iter(f"{_SVG}g"))
    forms = {
        " ".join(f"{part.tag} {part.get('d', '')} {part.get('r', '')}" for part in mark.iter())
        + str([part.get("stroke-dasharray") for part in mark.iter()])
        for mark in marks
    }

    # Ten states, and the warning.
    assert 11 == len(forms)


def test_every_state_is_said_in_words() -> None:
    words = _words(_svg(every_state()))

    for state in ("Verificado", "Completado", "En proceso", "Detenido", "Retirado",
                  "Indeterminado", "No iniciado", "Sin reporte", "En desacuerdo",
                  "Reporte que no se entiende"):  # fmt: skip
        assert f"{state}" in words
    assert "Vencido desde el 1 de mayo de 2026" in words


# What is drawn ------------------------------------------------------------------------------------


def test_dates_that_contradict_each_other_are_not_drawn() -> None:
    picture = _one(milestone(start=m.edtf("2027-03-01"), due=m.edtf("2026-02-01")))

    assert "Fechas invertidas" in _words(picture)
    assert [] == [each for each in _classes(picture) if each.endswith("-line")][1:]


def test_a_milestone_without_dates_has_a_row_and_no_bar() -> None:
    picture = _one(milestone(due=None))

    assert "Sin fecha" in _words(picture)
    assert "hoy" not in _words(picture).split()


def test_the_day_is_only_drawn_if_it_is_given() -> None:
    step = milestone(due=m.edtf("2026-09-30"))

    assert "hoy" in _words(_one(step)).split()
    assert "hoy" not in _words(_one(step, today=None)).split()


@pytest.mark.parametrize("due", ["2026-34", "2026", "2026-05", "2026-21"])
def test_a_date_that_is_not_precise_has_soft_ends(due: str) -> None:
    assert "fecha imprecisa" in _words(_one(milestone(due=m.edtf(due))))
    assert "fecha imprecisa" not in _words(_one(milestone(due=m.edtf("2026-05-04"))))


def test_activities_have_bars_where_the_milestone_has_no_date() -> None:
    """In the picture and in the table; what is late says so."""
    task = activity(due=m.edtf("2026-05-31"))
    book = plan_book(commitments=(commitment(milestone(due=None, activities=(task,))),))
    picture = _svg(book)
    page = _parsed(board_html(plan_board(book, today=TODAY)))
    table = " ".join("".join(each.itertext()) for each in page.iter("table"))

    assert "Pruebas con personas usuarias" in _words(picture)
    assert "Vencido desde el 1 de junio de 2026" in _words(picture)
    assert "gb-late-line" in _classes(picture)
    assert "Pruebas con personas usuarias31 de mayo de 2026Vencido desde el 1 de junio" in table


def test_what_goes_on_outside_is_marked() -> None:
    """One date that is far from all others does not make the rest too small to be seen."""
    picture = _one(milestone(start=m.edtf("1950-01-01"), due=m.edtf("2999-12-31")))

    assert "sigue fuera del dibujo" in _words(picture)
    assert "1950" not in [each.text for each in picture.iter(f"{_SVG}text")]


def test_a_span_is_as_soft_as_its_dates() -> None:
    span = span_of(m.edtf("2026-02"), m.edtf("2026-34"))

    assert span is not None
    assert (date(2026, 2, 1), date(2026, 2, 28)) == span[:2]
    assert (date(2026, 4, 1), date(2026, 6, 30)) == span[2:4]
    assert span_of(None, None) is span_of(None, m.edtf("../..")) is None
    assert not runs_backwards(m.edtf("2026-06"), m.edtf("2026-06-01"))
    assert runs_backwards(m.edtf("2026-06"), m.edtf("2026-05"))
    assert runs_backwards(None, m.edtf("2026-06/2026-05"))


@pytest.mark.parametrize(
    ("period", "years"),
    [
        ("2026-01-01/2027-12-31", ["2026", "2027"]),
        ("2025-12-01/2027-12-31", ["2026", "2027"]),
        ("2025-07-01/2027-06-30", ["2025", "2026", "2027"]),
        ("2013/2026", ["2013", "2015", "2017", "2019", "2021", "2023", "2025"]),
    ],
)
def test_as_many_years_are_written_as_have_room(period: str, years: list[str]) -> None:
    step = milestone(due=m.edtf("2026-05-04"))
    book = plan_book(plans=(plan(period=m.edtf(period)),), commitments=(commitment(step),))
    above = [each for each in _svg(book).iter(f"{_SVG}text") if each.get("font-size") == "13"]

    assert years == [each.text for each in above if re.fullmatch(r"\d{4}", each.text or "")]


@given(st.lists(st.dates(), max_size=6), st.none() | st.dates())
def test_every_day_has_its_place_in_order(days: list[date], today: date | None) -> None:
    """And none lies outside the picture."""
    steps = tuple(milestone(id=f"h-{n}", due=m.edtf(day.isoformat())) for n, day in enumerate(days))
    book = plan_book(plans=(), commitments=(commitment(*steps, due=None, start=None),))
    board = plan_board(book)
    axis = axis_of(board.plans[0], today, left=10, right=90)
    if axis is None:
        return
    places = [axis.at(day) for day in sorted(days)]

    assert sorted(places) == places
    assert all(10 <= place <= 90 for place in places)
    assert all(axis.at(day) <= axis.after(day) <= 90 for day in days)


@given(st.text(max_size=80), st.floats(40, 500))
def test_no_line_is_wider_than_its_room(words: str, room: float) -> None:
    """And no letter is lost but spaces."""
    lines = lines_of(words, 16, room)
    bare = re.sub("[ \t\r\n\f\v\u2028\u2029]+", "", words)

    assert bare == re.sub(" ", "", "".join(lines))
    # A single sign may be wider than all the room there is.
    assert [] == [each for each in lines if width(each, 16) > room and len(each) > 2
                  and each.isascii()]  # fmt: skip


def test_words_stay_on_the_paper() -> None:
    for document in (every_state(), datasets.load("ficticio-plan"), large(3, 3)):
        picture = _svg(document)
        for each in picture.iter(f"{_SVG}text"):
            if each.get("text-anchor") is None:
                size, bold = float(each.get("font-size", "")), "gb-bold" in each.get("class", "")
                end = float(each.get("x", "")) + width(each.text or "", size, bold=bold)

                assert end <= float(picture.get("width", "")) - 10
                assert size >= 13


# What is made of what others wrote ----------------------------------------------------------------


def _everything(document: m.Document) -> Iterator[str]:
    for today in (None, TODAY):
        board = plan_board(document, today=today, internal=True)
        for lang in LANGUAGES:
            yield board_svg(board, lang=lang)
            yield board_html(board, lang=lang)


def test_no_word_becomes_markup() -> None:
    """Neither an element nor an attribute comes from the words of others."""
    for made in _everything(hostile()):
        every = list(_parsed(made).iter())
        names = {each.tag.rpartition("}")[2] for each in every}
        attributes = {name for each in every for name in each.attrib}

        assert set() == names & {"script", "img", "b", "iframe", "foreignObject", "a"}
        assert [] == [name for name in attributes if name.startswith("on") or "href" in name]
        assert set() == {"\u202e", "\ufffe"} & set(made)


def test_nothing_is_loaded_from_elsewhere() -> None:
    for made in _everything(datasets.load("ficticio-plan")):
        assert [] == re.findall(r"(?:src|@import|xlink|url\((?!#))", made)
        addresses = re.findall(r'"(https?:[^"]*)"', made)
        assert {"http://www.w3.org/2000/svg"} >= {
            each for each in addresses if not each.startswith("https://puerto.example.org/")
        }


@_PATIENTLY
@given(documents())
def test_whatever_a_document_holds_it_is_well_formed_and_twice_the_same(
    document: m.Document,
) -> None:
    made = list(_everything(document))

    assert made == list(_everything(document))
    for each in made:
        assert _parsed(each).tag in (f"{_SVG}svg", "html")


@_PATIENTLY
@given(private_dialogue())
def test_nothing_private_gets_into_a_public_picture(private: Private) -> None:
    board = plan_board(private.dialogue, today=TODAY)
    made = (board_svg(board) + board_html(board)).lower()

    assert [] == [each for each in private.sentinels if each.lower() in made]


# The page -----------------------------------------------------------------------------------------


def _page(document: m.Document, lang: str = "es") -> ET.Element:
    return _parsed(board_html(plan_board(document, today=TODAY), lang=lang))


def test_a_page_has_one_title_and_a_table_with_heads() -> None:
    page = _page(datasets.load("ficticio-plan"))
    scopes = [each.get("scope") for each in page.iter("th")]

    assert "es" == page.get("lang")
    assert 1 == len(list(page.iter("h1")))
    assert 1 == len(list(page.iter("caption")))
    assert {"col": 5, "rowgroup": 3, "row": 7} == {each: scopes.count(each) for each in scopes}


def test_the_table_says_all_that_the_picture_says() -> None:
    """Every milestone with its dates, its state, and who says so."""
    board = plan_board(datasets.load("ficticio-plan"), today=TODAY)
    page = _page(datasets.load("ficticio-plan"))
    table = next(page.iter("table"))
    told = " ".join(table.itertext()).lower()
    for line in board_text(board, width=2000).splitlines():
        name, _, words = line.strip().partition(":")
        if name in ("Plazo", "Viene de", "Avance", "Terminó", "Responsable"):
            for part in words.split(";"):
                assert part.strip().lower() in told


def test_words_in_another_language_say_so() -> None:
    """A screen reader changes its voice."""
    other = m.text(en="Open harbour data")
    page = _page(plan_book(commitments=(commitment(title=other),)))

    assert ["1 Open harbour data"] == [each.text for each in page.iter("span")
                                       if each.get("lang") == "en"]  # fmt: skip


def test_addresses_are_links_and_nothing_else_is() -> None:
    assert ["https://puerto.example.org/actas/2025-12-10",
            "https://puerto.example.org/datos/2026-03"] == [
        each.get("href") for each in _page(datasets.load("ficticio-plan")).iter("a")
    ]  # fmt: skip
    assert [] == list(_page(hostile()).iter("a"))


def test_ids_occur_once() -> None:
    page = _page(large(60, 5))
    ids = [each.get("id") for each in page.iter() if each.get("id")]

    assert len(ids) == len(set(ids))


def test_a_long_plan_is_drawn_in_parts_that_can_be_overlooked() -> None:
    page = _page(large())
    heights = [float(each.get("height", "0")) for each in page.iter("svg") if each.get("role")]

    assert 80 == len(heights)
    assert max(heights) < 6000


def test_a_thousand_milestones_take_seconds() -> None:
    board = plan_board(large(), today=TODAY)
    start = time.monotonic()
    picture = board_svg(board)

    assert time.monotonic() - start < 10
    assert 1000 == len(re.findall(r"Hito \d+ del compromiso", picture.replace("\n", "")))


@needs_browser
def test_everybody_can_read_the_page_and_the_picture(tmp_path: Path) -> None:
    """WCAG 2.2, A and AA, in light and in dark: the page, and a page with the picture in it."""
    pages = {}
    for name, document in {"plan": datasets.load("ficticio-plan"), "states": every_state(),
                           "large": large(12, 5), "hostile": hostile()}.items():  # fmt: skip
        board = plan_board(document, today=TODAY)
        pages[name] = board_html(board)
        pages[f"{name}-picture"] = (
            '<!DOCTYPE html><html lang="es"><head><title>Tablero</title></head>'
            f"<body><main><h1>Tablero</h1>{board_svg(board)}</main></body></html>"
        )

    assert "" == violations(pages, tmp_path)
