"""The timeline as a picture and as a page: for every eye, every width, and whatever is in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import gobierno_abierto.model as m
from accessibility import needs_browser, violations
from gobierno_abierto import datasets
from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.drawing.lettering import width
from gobierno_abierto.publish.drawing.palette import PAPER
from gobierno_abierto.publish.timeline import timeline_html, timeline_svg
from gobierno_abierto.publish.timeline.marks import mark
from gobierno_abierto.publish.timeline.style import style_rules
from gobierno_abierto.words import LANGUAGES, Language
from test_board_picture import _contrast as contrast
from timeline_examples import agenda, eighty, everything, hostile, talk

_SVG = "{http://www.w3.org/2000/svg}"
_GOLDEN = Path(__file__).parent / "golden"


def _parsed(made: str) -> ET.Element:
    return ET.fromstring(made.removeprefix("<!DOCTYPE html>"))  # noqa: S314  # ours


def _page(document: m.Document, lang: str = "es") -> ET.Element:
    return _parsed(timeline_html(document, lang=lang))


def _everything(document: m.Document) -> Iterator[str]:
    for lang in LANGUAGES:
        for draw in (timeline_svg, timeline_html):
            yield draw(document, lang=lang, internal=True, before=everything())


# What it says, byte by byte -----------------------------------------------------------------------


def golden(lang: Language) -> str:
    """A small timeline: a clash, a cancelled item and one without a time, and what has moved."""
    before = agenda(talk(1, "09:00", "10:00", 1), rooms=2)
    after = agenda(
        talk(1, "09:30", "10:30", 1),
        talk(2, "10:00", "11:00", 1),
        talk(3, "11:00", "12:00", 2, status=m.ItemStatus.CANCELLED),
        m.Session(id="sesion", rooms=("sala-2",)),
        rooms=2,
    )
    return timeline_svg(after, lang=lang, before=before)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_small_picture_is_the_golden_one(lang: Language) -> None:
    """After a change of mind: `python tests/test_timeline_picture.py` writes them anew."""
    expected = (_GOLDEN / f"timeline.{lang}.svg").read_text(encoding="utf-8")

    assert expected == golden(lang)


# What is made of what others wrote ----------------------------------------------------------------


def test_no_word_becomes_markup() -> None:
    """Neither an element nor an attribute comes from the words of others."""
    for made in _everything(hostile()):
        every = list(_parsed(made).iter())
        names = {each.tag.rpartition("}")[2] for each in every}
        attributes = {name for each in every for name in each.attrib}
        leads = {each.get("href", "#") for each in every}

        assert set() == names & {"script", "img", "b", "i", "iframe", "foreignObject"}
        assert [] == [name for name in attributes if name.startswith("on")]
        assert all(each.startswith("#choque-") or each == "#" for each in leads)
        assert set() == {"\u202e", "\ufffe"} & set(made)


def test_nothing_is_loaded_from_elsewhere() -> None:
    for made in _everything(datasets.load("ficticio-con-choques")):
        assert [] == re.findall(r"(?:src=|@import|xlink|url\((?!#))", made)
        assert {"http://www.w3.org/2000/svg"} >= set(re.findall(r'"(https?:[^"]*)"', made))


def test_words_of_others_are_set_apart_whichever_way_they_run() -> None:
    """What runs from right to left moves nothing around it."""
    page = _page(hostile())
    apart = ["".join(each.itertext()) for each in page.iter("bdi")]

    assert "مرحبا (2026) abc" in apart
    assert "unicode-bidi:isolate" in timeline_svg(hostile())


def test_words_stay_inside_of_their_boxes() -> None:
    """By the widths of a wide font; and what a wider one makes of them is cut off by the window."""
    for document in (eighty(), everything(), datasets.load("ficticio-con-choques")):
        for window in _parsed(timeline_svg(document)).findall(f".//{_SVG}g/{_SVG}svg"):
            room = float(window.get("width", "0"))
            for each in window.iter(f"{_SVG}text"):
                size, bold = float(each.get("font-size", "")), "gt-bold" in each.get("class", "")
                end = float(each.get("x", "")) + width(each.text or "", size, bold=bold)

                assert end <= room + 2
                assert 0 < float(each.get("y", "")) <= float(window.get("height", "0"))


def test_a_title_that_is_cut_off_is_whole_in_the_name_of_its_box_and_in_the_table() -> None:
    title = "Una charla con un título que no cabe de ninguna manera en una caja tan pequeña, " * 3
    document = agenda(*(talk(n, "09:00", "09:30", n, title=m.text(es=title)) for n in (1, 2, 3)))
    picture = _parsed(timeline_svg(document))
    named = [each.text or "" for each in picture.findall(f".//{_SVG}g/{_SVG}title")]

    assert any((each.text or "").endswith("…") for each in picture.iter(f"{_SVG}text"))
    assert 3 == sum(title.strip() in each for each in named)
    assert [title.strip()] * 3 == ["".join(each.itertext()) for each in _page(document).iter("th")
                                   if each.get("scope") == "row"]  # fmt: skip


def test_the_title_of_three_quarters_of_an_hour_fits_beside_seven_others() -> None:
    """Of sixty letters; its own are smaller then, and none is smaller than 9 at a width of 1200."""
    title = "Presupuesto abierto: experiencias de cuatro ciudades del sur"
    document = agenda(
        *(talk(n, "09:00", "09:45", n, title=m.text(es=title)) for n in range(1, 9)), rooms=8
    )
    picture = _parsed(timeline_svg(document))
    boxes = [each for each in picture.iter(f"{_SVG}g") if each.get("data-item")]
    sizes = {float(each.get("font-size", "")) for each in picture.iter(f"{_SVG}text")}

    assert 8 == len(boxes)
    for each in boxes:
        lines = [line.text or "" for line in each.findall(f"{_SVG}svg/{_SVG}text")]
        assert title == " ".join(lines[1:])
    assert min(sizes) >= 9


# For every eye ------------------------------------------------------------------------------------


def _colours(rules: str) -> dict[str, tuple[str, str]]:
    """What each class is coloured with, in light and in dark."""
    light, _, dark = rules.partition("@media")
    found = [dict(re.findall(r"\.(gt-[\w-]+)\{[a-z-]+:(#\w+)\}", each)) for each in (light, dark)]
    return {name: (found[0][name], found[1][name]) for name in found[0]}


@pytest.mark.parametrize("paper", ["gt-paper", "gt-panel", "gt-break"])
@pytest.mark.parametrize("words", ["gt-ink", "gt-muted"])
def test_words_stand_out_from_their_boxes(words: str, paper: str) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1, in light and in dark."""
    colours = _colours(style_rules())
    for one, other in zip(colours[words], colours[paper], strict=True):
        assert contrast(one, other) >= 4.5


@pytest.mark.parametrize("line", ["gt-line", "gt-late-line", "gt-halted-line", "gt-doing-line",
                                  "gt-link-line"])  # fmt: skip
def test_edges_stand_out_from_the_paper(line: str) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1."""
    for one, other in zip(_colours(style_rules())[line], PAPER, strict=True):
        assert contrast(one, other) >= 3


def test_every_weight_has_a_form_and_a_pattern_of_its_own() -> None:
    """Who does not tell colours apart sees as much."""
    bare = {re.sub(r'class="[^"]*"', "", mark(each, 0, 0)) for each in Severity}
    picture = _parsed(timeline_svg(everything()))
    hatched = {
        path.get("d", "") for each in picture.iter(f"{_SVG}pattern") for path in each.iter()
        if path.get("d")
    }  # fmt: skip

    assert (3, 3) == (len(bare), len(hatched))


def test_what_is_drawn_follows_light_and_dark_and_is_light_on_paper() -> None:
    assert "@media screen and (prefers-color-scheme:dark)" in timeline_svg(eighty())
    assert "size:A4 landscape" in timeline_html(eighty())


# The page -----------------------------------------------------------------------------------------


def test_a_page_has_one_title_and_a_table_for_each_day() -> None:
    page = _page(everything())
    captions = ["".join(each.itertext()) for each in page.iter("caption")]

    assert "es" == page.get("lang")
    assert 1 == len(list(page.iter("h1")))
    assert ["Actividades: Jueves 14 de mayo de 2026", "Actividades: Viernes 15 de mayo de 2026",
            "Actividades: Día por confirmar"] == captions  # fmt: skip


def test_the_picture_can_be_moved_with_the_keyboard() -> None:
    regions = [each for each in _page(everything()).iter("div") if each.get("class") == "scroll"]

    assert 3 == len(regions)
    assert {"0"} == {each.get("tabindex") for each in regions}
    assert all(each.get("role") and each.get("aria-label") for each in regions)


def test_the_number_of_a_clash_leads_to_what_is_said_of_it() -> None:
    page = _page(everything())
    ids = {each.get("id") for each in page.iter("li")}
    leads = {each.get("href", "").removeprefix("#") for each in page.iter("a")}

    assert {"choque-1", "choque-2"} == leads
    assert leads <= ids


def test_ids_occur_once() -> None:
    page = _page(everything())
    ids = [each.get("id") for each in page.iter() if each.get("id")]

    assert len(ids) == len(set(ids))


def test_words_in_another_language_say_so() -> None:
    """A screen reader changes its voice."""
    document = agenda(talk(1, "09:00", "10:00", 1, title=m.text(en="Open harbour data")))
    spoken = [each.text for each in _page(document).iter("bdi") if each.get("lang") == "en"]

    assert ["Open harbour data"] == spoken


@needs_browser
def test_everybody_can_read_the_page_and_the_picture(tmp_path: Path) -> None:
    """WCAG 2.2, A and AA, in light and in dark: the page, and a page with the picture in it."""
    pages = {}
    for name, document in {"everything": everything(), "eighty": eighty(), "hostile": hostile(),
                           "clashes": datasets.load("ficticio-con-choques"),
                           "unknown": datasets.load("mexico-2012")}.items():  # fmt: skip
        pages[name] = timeline_html(document, before=datasets.load("ficticio"))
        pages[f"{name}-picture"] = (
            '<!DOCTYPE html><html lang="es"><head><title>Agenda</title></head>'
            f"<body><main><h1>Agenda</h1>{timeline_svg(document)}</main></body></html>"
        )

    assert "" == violations(pages, tmp_path)


if __name__ == "__main__":
    for each in LANGUAGES:
        (_GOLDEN / f"timeline.{each}.svg").write_text(golden(each), encoding="utf-8")
