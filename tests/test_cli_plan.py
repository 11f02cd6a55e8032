"""The command ``plan``: the board on the screen, for programs, and in a file."""

from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest

import gobierno_abierto.model as m
from board_examples import every_state
from builders import commitment, dialogue, header, milestone, plan, plan_book
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.publish.board import board_text, plan_board
from gobierno_abierto.words import LANGUAGES, Language

_NAMES: dict[Language, str] = {"es": "plan", "en": "plan", "pt": "plano"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(document: m.Document, name: str = "plan.json") -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_board_is_shown_as_the_library_tells_it(lang: Language) -> None:
    done = ran(_NAMES[lang], "ficticio-plan", "--lang", lang)
    expected = board_text(plan_board(datasets.load("ficticio-plan")), lang=lang)

    assert (0, expected) == (done.code, done.out)


def test_it_shows_the_disagreement_and_where_each_commitment_came_from() -> None:
    told = ran("plan", "ficticio-plan", "--hoy", "2026-06-01").told

    assert "EN DESACUERDO: los reportes no coinciden" in told
    for workshop in ("Taller 1.", "Taller 2.", "Taller 3."):
        assert f"Viene de: {workshop}" in told


def _two_members() -> str:
    plans = (
        plan(id="cl-1", member="Chile", number=1, title=m.text(es="Plan de apertura")),
        plan(id="pe-1", member="Perú", number=1, title=None),
    )
    commitments = (
        commitment(milestone(id="h-1"), id="c-1", plan="cl-1"),
        commitment(milestone(id="h-2"), id="c-2", plan="pe-1"),
        commitment(milestone(id="h-3"), id="c-3", plan=None),
    )
    return _saved(plan_book(plans=plans, commitments=commitments))


@pytest.mark.parametrize(
    ("option", "asked", "found"),
    [
        ("--miembro", "chile", "cl-1"),
        ("--membro", "PERU", "pe-1"),
        ("--member", "Peru 1", "pe-1"),
        ("--country", "apertura", "cl-1"),
        ("--pais", "pe-1", "pe-1"),
    ],
)
def test_plans_are_found_by_their_member_title_or_id(option: str, asked: str, found: str) -> None:
    board = ran("plan", _two_members(), option, asked, "--formato=json").answer["board"]

    assert [found] == [each["id"] for each in board["plans"]]
    assert 1 == len(board["plans"][0]["commitments"])


def test_what_is_shown_of_a_member_is_told() -> None:
    name = _two_members()

    assert "Solo: lo que está en Perú 1." in ran("plan", name, "--miembro", "perú").told
    assert "se llame como «x», ni se titula así. Están: Chile y Perú." in (
        ran("plan", name, "--miembro", "x").told
    )
    assert "Los países se buscan con --miembro." in ran("plan", name, "--responsable", "Chile").told


def test_the_filters_have_names_in_each_language() -> None:
    spanish = ran(
        "plan", "ficticio-plan", "--responsable=camara", "--estado=en proceso",
        "--taller=empresas", "--vence-antes=2027", "--hoy=2026-06-01", "--lang=es",
    )  # fmt: skip
    others = (
        ran("plan", "ficticio-plan", "--lead=camara", "--status=in-progress",
            "--workshop=empresas", "--due-before=2027", "--today=2026-06-01", "--lang=es"),
        ran("plano", "ficticio-plan", "--responsavel=camara", "--situação=em andamento",
            "--oficina=empresas", "--vence-antes=2027", "--hoje=2026-06-01", "--lang=es"),
    )  # fmt: skip

    assert "3.1 Acuerdo de diez empresas" in spanish.out
    assert {spanish.out} == {each.out for each in others}


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--estado", "vencido"], "Qué está vencido depende del día. Indíquelo: --hoy AAAA-MM-DD."),
        (["--estado", "x"], "No existe el estado «x». Existen: no iniciado, en proceso,"),
        (["--responsable", "nadie"], "Ningún responsable se llama como «nadie». Están: Ayuntamien"),
        (["--taller", "nada"], "Hay compromisos que vienen de: Datos abiertos del puerto,"),
        (["--vence-antes", "pronto"], "«pronto» no es una fecha. Escríbala así: 2026-06-30,"),
        (["--imagen", "tablero.png"], "«tablero.png»: su nombre debe terminar en .svg o .html."),
    ],
)
def test_a_slip_is_told_with_its_remedy(argv: list[str], told: str) -> None:
    """What is wrong, and what there is to be asked for; and nothing on the output."""
    done = ran("plan", "ficticio-plan", *argv)

    assert (2, "") == (done.code, done.out)
    assert told in done.told
    assert "Ayuda: gobierno-abierto plan --ayuda" in done.told


def test_where_nothing_can_be_asked_for_that_is_told() -> None:
    bare = _saved(plan_book(commitments=(commitment(lead=None, origins=()),)))

    assert "dice quién es su responsable." in ran("plan", bare, "--responsable", "x").told
    nothing = _saved(plan_book(plans=(), commitments=()), "nada.json")

    assert "no tiene ningún plan." in ran("plan", nothing, "--miembro", "x").told
    assert "dice de qué actividad viene." in ran("plan", bare, "--taller", "x").told


def test_many_names_are_told_as_a_number() -> None:
    organizations = tuple(
        m.Organization(id=f"o-{n}", name=m.text(es=f"Institución {n}")) for n in range(40)
    )
    commitments = tuple(
        commitment(id=f"c-{n}", lead=f"o-{n}", origins=()) for n in range(len(organizations))
    )
    name = _saved(plan_book(organizations=organizations, commitments=commitments))

    assert "Institución 11 y 28 más." in ran("plan", name, "--responsable", "nadie").told


def test_the_board_for_programs_is_one_object() -> None:
    answer = ran("plan", "ficticio-plan", "--hoy=2026-06-01", "--formato=json").answer

    assert ("plan", "public", []) == (answer["command"], answer["visibility"], answer["written"])
    assert "2026-06-01" == answer["board"]["today"]
    assert 3 == len(answer["board"]["plans"][0]["commitments"])


def test_the_public_view_is_shown_unless_asked() -> None:
    name = _saved(dialogue())

    assert ran("plan", name).out.startswith("Vista pública")
    assert ran("plan", name, "--interno").out.startswith("Documento interno")
    assert "internal" == ran("plan", name, "--interno", "--formato=json").answer["visibility"]


@pytest.mark.parametrize("name", ["tablero.svg", "tablero.html", "TABLERO.HTM"])
def test_a_picture_is_written_and_can_be_written_again(name: str) -> None:
    """What this command made it replaces without asking; the bytes are the same each time."""
    done = [ran("plan", "ficticio-plan", "--imagen", name) for _ in range(2)]
    first = Path(name).read_bytes()
    again = ran("plan", "ficticio-plan", "--imagen", name, "--hoy", "2026-06-01")

    assert [0, 0, 0] == [each.code for each in (*done, again)]
    assert f"Se escribió «{name}»: vista pública, puede compartirse." in done[0].told
    assert first != Path(name).read_bytes()
    assert b"2026" in first


@pytest.mark.parametrize("name", ["tablero.svg", "tablero.html"])
def test_a_picture_of_another_document_is_not_replaced(name: str) -> None:
    """Nor one that only has the same id; unless it is asked for."""
    ran("plan", "ficticio-plan", "--imagen", name)
    before = Path(name).read_bytes()
    refused = ran("plan", _saved(plan_book()), "--imagen", name)
    other = header(namespace="https://otra.example/")
    same_id = _saved(attrs.evolve(datasets.load("ficticio-plan"), header=other), "otro.json")

    assert 2 == refused.code == ran("plan", same_id, "--imagen", name).code
    assert "es el tablero de otro documento; si quiere reemplazarlo, agregue --sobre" in (
        refused.told
    )
    assert before == Path(name).read_bytes()
    assert 0 == ran("plan", "plan.json", "--imagen", name, "--sobrescribir").code


def test_what_was_replaced_is_told_so() -> None:
    told = [
        ran("plan", "ficticio-plan", "--imagen", "x.svg", *argv).told
        for argv in ((), (), ("--hoy=2026-06-01",), ("--interno", "--sobrescribir"))
    ]

    assert ["Se escribió", "Se escribió", "Se reemplazó", "Se reemplazó"] == [
        " ".join(each.split()[:2]) for each in told
    ]


@pytest.mark.parametrize("name", ["tablero", "board", "painel", "Tablero"])
def test_the_command_is_found_by_what_it_shows(name: str) -> None:
    assert ran("plan", "ficticio-plan").out == ran(name, "ficticio-plan").out


@pytest.mark.parametrize("name", ["tablero.svg", "tablero.html"])
def test_a_public_picture_is_not_replaced_by_an_internal_one(name: str) -> None:
    """Others may be reading it."""
    ran("plan", "ficticio-plan", "--imagen", name)
    public = Path(name).read_bytes()
    refused = ran("plan", "ficticio-plan", "--imagen", name, "--interno")

    assert 2 == refused.code
    assert "es una vista pública que quizá se comparte" in refused.told
    assert public == Path(name).read_bytes()
    assert 0 == ran("plan", "ficticio-plan", "--imagen", name, "--interno", "--force").code
    assert b"internal" in Path(name).read_bytes()[:1024]
    assert 0 == ran("plan", "ficticio-plan", "--imagen", name).code


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("tablero.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("tablero.html", "<!DOCTYPE html>\n<html lang='es'><head></head></html>"),
        ("tablero.svg", ""),
        ("otro.html", '<meta name="generator" content="gobierno_abierto"/>'),
    ],
)
def test_what_somebody_else_made_is_not_replaced(name: str, words: str) -> None:
    Path(name).write_text(words, encoding="utf-8")
    refused = ran("plan", "ficticio-plan", "--imagen", name)

    assert 2 == refused.code
    assert "si quiere reemplazarlo, agregue --sobrescribir" in refused.told
    assert words == Path(name).read_text("utf-8")
    assert 0 == ran("plan", "ficticio-plan", "--imagen", name, "--sobrescribir").code


def test_the_file_that_is_read_is_never_written_over() -> None:
    """Whatever it is called."""
    name = _saved(every_state(), "plan.svg")
    refused = ran("plan", name, "--imagen", name, "--sobrescribir")

    assert 2 == refused.code
    assert "es el archivo de entrada" in refused.told
    assert to_json(every_state()) == Path(name).read_text("utf-8")


def test_a_picture_is_in_the_language_of_the_document_unless_asked() -> None:
    for argv, lang in (((), "es"), (("--lang", "en"), "en")):
        ran("plan", "ficticio-plan", "--imagen", "x.svg", *argv, environ={"LANG": "pt_BR"})
        picture = ET.parse("x.svg").getroot()  # noqa: S314  # ours

        assert lang == picture.get("lang")


def test_a_folder_that_is_not_there_is_told() -> None:
    done = ran("plan", "ficticio-plan", "--imagen", "no/hay/tablero.svg")

    assert 2 == done.code
    assert "no existe la carpeta" in done.told


def test_what_cannot_be_read_is_told_as_everywhere() -> None:
    assert ran("plan", "nada.json").told == ran("ver", "nada.json").told
    assert 2 == ran("plan", "nada.json").code


def test_errors_of_the_document_are_mentioned_beside_the_board() -> None:
    twice = attrs.evolve(dialogue(), commitments=(commitment(), commitment()))
    done = ran("plan", _saved(twice))

    assert 0 == done.code
    assert "gobierno-abierto revisar plan.json" in done.err


@pytest.mark.parametrize(
    ("member", "asked"),
    [("Brazil", "Brasil"), ("Brasil", "brazil"), ("México", "Mexico"), ("Panama", "Panamá"),
     ("Dominican Republic", "república dominicana"), ("Peru", "Perú"), ("Brazil", "Brasil 4"),
     ("Trinidad and Tobago", "Trinidad y Tobago"), ("Jamaica", "jamaica"), ("Uruguay", "Uruguai")],
)  # fmt: skip
def test_a_country_is_found_by_its_name_in_any_language(member: str, asked: str) -> None:
    """The Partnership's table has it in English, and people ask in their own."""
    book = plan_book(plans=(plan(title=None, member=member, number=4),), commitments=())
    done = ran("plan", _saved(book), "--miembro", asked)

    assert (0, "") == (done.code, done.err)
    assert 2 == ran("plan", _saved(book, "otro.json"), "--miembro", "Chile").code
