"""The command and what is signed or sent around: ``convertir x.docx``, ``plan``, ``ver``."""

import sys
from pathlib import Path

import pytest

from builders import commitment, dialogue, plan, plan_book
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.publish.word import to_docx
from gobierno_abierto.words import LANGUAGES, Language
from word_files import words


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def test_an_agenda_becomes_a_document_for_word() -> None:
    done = ran("convertir", "ficticio", "agenda.docx")

    assert (0, "") == (done.code, done.err)
    assert Path("agenda.docx").read_bytes() == to_docx(datasets.load("ficticio"))
    assert "vista pública, puede compartirse" in done.told


def test_it_is_in_the_language_that_is_asked_for_and_internal_only_if_asked() -> None:
    assert ran("convert", "ficticio", "a.docx", "--lang", "pt", "--internal").code == 0
    expected = to_docx(datasets.load("ficticio"), lang="pt", internal=True)
    assert Path("a.docx").read_bytes() == expected


def test_a_document_that_somebody_may_have_worked_on_is_not_replaced() -> None:
    Path("a.docx").write_bytes(b"firmado")
    done = ran("convertir", "ficticio", "a.docx")

    assert done.code == 2
    assert "--sobrescribir" in done.told
    assert Path("a.docx").read_bytes() == b"firmado"
    assert ran("convertir", "ficticio", "a.docx", "--sobrescribir").code == 0


def test_a_plan_is_written_as_it_gets_signed() -> None:
    done = ran("plan", "ficticio-plan", "--documento", "plan.docx")

    assert done.code == 0
    assert Path("plan.docx").read_bytes() == to_docx(datasets.load("ficticio-plan"), part="plan")


def test_of_several_plans_only_those_of_a_member() -> None:
    book = plan_book(
        plans=(plan(member="Valle"), plan(id="plan-2", member="Costa", title=None)),
        commitments=(commitment(), commitment(id="otro", label="2", plan="plan-2", milestones=())),
    )
    Path("planes.json").write_text(to_json(book), encoding="utf-8")
    assert ran("plan", "planes.json", "--documento", "p.docx", "--miembro", "costa").code == 0

    told = words(Path("p.docx").read_bytes())
    assert "Primer plan de acción" not in told
    assert "2 Presupuesto abierto" in told


@pytest.mark.parametrize(
    "other", ["--estado=verificado", "--responsable=m", "--vence-antes=2026", "--imagen=x.svg"]
)
def test_a_part_of_a_plan_is_not_signed(other: str) -> None:
    done = ran("plan", "ficticio-plan", "--documento", "p.docx", *other.split("="))

    assert done.code == 2
    assert f"no va con {other.partition('=')[0]}" in done.told
    assert not Path("p.docx").exists()


def test_another_ending_than_that_of_word_is_refused() -> None:
    done = ran("plan", "ficticio-plan", "--documento", "p.pdf")

    assert done.code == 2
    assert "debe terminar en .docx" in done.told


def test_the_plan_that_is_read_is_not_written_over() -> None:
    Path("p.docx").write_text(to_json(plan_book()), encoding="utf-8")
    done = ran("plan", "p.docx", "--documento", "p.docx", "--sobrescribir")

    assert done.code == 2
    assert Path("p.docx").read_text(encoding="utf-8") == to_json(plan_book())


@pytest.mark.parametrize(
    "typed", [("convertir", "ficticio", "a.docx"), ("plan", "ficticio", "--documento", "a.docx")]
)
def test_without_the_extra_it_says_what_to_install(
    typed: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    done = ran(*typed)

    assert done.code == 2
    assert 'pip install "gobierno-abierto[word]"' in done.err
    assert not Path("a.docx").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_agenda_is_shown_as_a_message(lang: Language) -> None:
    name: dict[Language, str] = {"es": "--mensaje", "en": "--message", "pt": "--mensagem"}
    done = ran("ver", "ficticio", name[lang], "--lang", lang)

    assert (0, message_text(datasets.load("ficticio"), lang=lang)) == (done.code, done.out)


def test_a_message_for_programs() -> None:
    Path("d.json").write_text(to_json(dialogue()), encoding="utf-8")
    answer = ran("ver", "d.json", "--mensaje", "--interna", "--formato", "json").answer

    assert answer["message"] == message_text(dialogue(), internal=True)
    assert answer["visibility"] == "internal"


def test_a_message_leads_to_where_more_is_found_and_may_be_a_draft() -> None:
    address = "https://dialogo.example.org/?lang=es"
    done = ran("ver", "ficticio", "--mensaje", "--direccion", address, "--borrador")

    ficticio = datasets.load("ficticio")
    assert done.out == message_text(ficticio, address=address, draft=True)


def test_a_draft_for_word() -> None:
    assert ran("convertir", "ficticio", "a.docx", "--borrador").code == 0
    assert ran("plan", "ficticio-plan", "--documento", "p.docx", "--borrador").code == 0

    assert Path("a.docx").read_bytes() == to_docx(datasets.load("ficticio"), draft=True)
    assert any(each.startswith("BORRADOR") for each in words(Path("p.docx").read_bytes()))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("ver ficticio --mensaje --direccion javascript:1", "no es una dirección de la web"),
        ("ver ficticio --direccion https://a.example", "--direccion"),
        ("ver ficticio --borrador", "--borrador"),
        ("plan ficticio-plan --borrador", "--borrador"),
        ("convertir ficticio a.txt --borrador", "solo sirve para un documento de Word (.docx)"),
    ],
)
def test_what_goes_with_nothing_is_told(typed: str, told: str) -> None:
    done = ran(*typed.split())

    assert done.code == 2
    assert told in done.told
    assert not Path("a.txt").exists()
