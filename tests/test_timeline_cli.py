"""The command ``linea-de-tiempo``: the agenda as a picture or a page in a file."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.publish.timeline import timeline_html, timeline_svg
from gobierno_abierto.words import LANGUAGES, Language

_NAMES: dict[Language, str] = {"es": "linea-de-tiempo", "en": "timeline", "pt": "linha-do-tempo"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(document: m.Document, name: str = "dialogo.json") -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_is_what_the_library_draws(lang: Language) -> None:
    document = datasets.load("ficticio")
    for ending, draw in (("svg", timeline_svg), ("html", timeline_html)):
        done = ran(_NAMES[lang], "ficticio", f"x.{ending}", "--lang", lang)

        assert 0 == done.code
        assert draw(document, lang=lang) == Path(f"x.{ending}").read_text(encoding="utf-8")


def test_one_day_and_what_has_moved_may_be_asked_for() -> None:
    argv = ("--dia", "2025-04-05", "--antes", "ficticio-con-choques", "--solo-evento", "encuentro")
    event = datasets.load("ficticio").events[0].id  # type: ignore[union-attr]
    done = ran("línea-de-tiempo", "ficticio", "x.svg", *argv[:-1], event)
    picture = Path("x.svg").read_text(encoding="utf-8")

    assert 0 == done.code
    assert "Sábado 5 de abril de 2025" in picture
    assert "Viernes 4 de abril" not in picture
    assert "Antes 4 de abril de 2025, 11:00–11:30" in picture


def test_the_public_view_is_drawn_and_the_internal_one_if_it_is_asked_for() -> None:
    for switch, visibility in (((), "public"), (("--interno",), "internal")):
        done = ran("timeline", "ficticio", f"{visibility}.svg", *switch, "--formato=json")
        root = ET.parse(f"{visibility}.svg").getroot()  # noqa: S314  # ours

        assert visibility == done.answer["visibility"] == root.get("data-visibility")
        assert [f"{visibility}.svg"] == done.answer["written"]


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["ficticio", "x.png"], "«x.png»: su nombre debe terminar en .svg o .html."),
        (["ficticio", "x.svg", "--dia", "2025-04-07"],
         "El 7 de abril de 2025 no hay ninguna actividad. Hay actividades: 4 de abril de 2025 y 5"),
        (["ficticio", "x.svg", "--dia", "mañana"], "mañana"),
        (["ficticio", "x.svg", "--solo-evento", "otro"], "Ningún evento tiene el ID «otro»."),
        (["mexico-plan-4", "x.svg"], "«mexico-plan-4» es un libro de planes: no tiene agenda que"),
        (["mexico-plan-4", "x.html", "--dia", "2025-04-07"], "«plan», con la opción --imagen"),
        (["ficticio", "x.svg", "--antes", "mexico-plan-4"], "«mexico-plan-4» es un libro de plane"),
        (["ficticio", "x.svg", "--antes", "mexico-2012"], "otro documento: su «id» es «dialogo-re"),
        (["no-hay.json", "x.svg"], "no-hay.json"),
        (["ficticio", "x.svg", "--antes", "no-hay.json"], "no-hay.json"),
        (["ficticio", "no/hay/x.svg"], "no/hay/x.svg"),
        (["ficticio"], "SALIDA"),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_its_remedy_and_nothing_is_written(argv: list[str], told: str) -> None:
    done = ran("linea-de-tiempo", *argv)

    assert (2, "") == (done.code, done.out)
    assert told in done.told
    assert [] == list(Path().iterdir())


@pytest.mark.parametrize("name", ["x.svg", "x.html"])
def test_a_file_of_ours_is_made_again_and_no_other_is_replaced(name: str) -> None:
    own = _saved(dialogue())
    Path(f"other-{name}").write_text("<svg/>", encoding="utf-8")
    ran("plan", "ficticio-plan", "--imagen", f"board-{name}")

    assert 0 == ran("timeline", own, name).code == ran("timeline", own, name).code
    assert "no es la línea de tiempo de este documento" in ran("timeline", "ficticio", name).told
    assert "no es la línea de tiempo" in ran("timeline", "ficticio-plan", f"board-{name}").told
    assert "es una vista pública que quizá se comparte" in (
        ran("timeline", own, name, "--interno").told
    )
    assert "--sobrescribir" in ran("timeline", own, f"other-{name}").told
    assert 0 == ran("timeline", "ficticio", name, "--sobrescribir").code


def test_what_is_read_is_never_written_over() -> None:
    own = _saved(dialogue(), "dialogo.svg")
    former = _saved(dialogue(), "antes.svg")

    assert 2 == ran("timeline", own, own, "--sobrescribir").code
    assert 2 == ran("timeline", own, former, "--antes", former, "--sobrescribir").code
    assert to_json(dialogue()) == Path(own).read_text(encoding="utf-8")


def test_a_former_document_of_another_namespace_is_told() -> None:
    header = attrs.evolve(dialogue().header, namespace="https://otro.example.org/")
    own, other = _saved(dialogue()), _saved(attrs.evolve(dialogue(), header=header), "otro.json")

    assert "no es una versión de «dialogo.json»" in (
        ran("timeline", own, "x.svg", "--antes", other).told
    )
    assert "no es una versión" not in ran("timeline", own, "y.svg", "--antes", own).told


def test_a_dialogue_without_an_event_or_without_a_day_says_so() -> None:
    without = _saved(attrs.evolve(dialogue(), events=()))
    undated = attrs.evolve(dialogue().events[0], agenda=(m.Session(id="s"),), dates=None)
    undated_name = _saved(dialogue(undated), "sin-dia.json")

    assert "Quite la opción --solo-evento." in (
        ran("timeline", without, "x.svg", "--solo-evento", "uno").told
    )
    assert "sabe el día. Quite la opción --dia" in (
        ran("timeline", undated_name, "x.svg", "--dia", "2025-04-07").told
    )


def test_many_days_are_told_as_a_number() -> None:
    days = tuple(m.Session(id=f"s-{n}", when=date(2026, 5, n)) for n in range(1, 16))
    event = attrs.evolve(dialogue().events[0], agenda=days, dates=m.edtf("2026-05"))
    name = _saved(dialogue(event))

    assert "y 3 más" in ran("timeline", name, "x.svg", "--dia", "2026-06-01").told
