"""The command that tells what has changed."""

import json
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, plan_book, slot, with_panel
from cli_running import ran
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.json import to_json

_PAIR = ("ficticio-con-choques", "ficticio")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(name: str, document: m.Document) -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


@pytest.mark.parametrize(
    "name", ["cambios", "diff", "changes", "mudanças", "mudancas", "diferencias"]
)
def test_the_command_has_a_name_in_every_language(name: str) -> None:
    done = ran(name, *_PAIR)

    assert 0 == done.code
    assert "22 cambios." in done.out


def test_the_public_view_is_told_unless_the_internal_one_is_asked_for() -> None:
    public, internal = ran("cambios", *_PAIR), ran("cambios", *_PAIR, "--interno")

    assert public.out.startswith("Vista pública")
    assert internal.out.startswith("Documento interno")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--para", "ines"), "Inés Novela: esto cambió para usted"),
        (("--for", "INES novela", "--lang", "en"), "Inés Novela, this has changed for you"),
        (("--para", "novela, inés", "--idioma", "pt"), "Inés Novela: isto mudou para você"),
        (("--para=bruno",), "Bruno Supuesto: nada cambió para usted"),
    ],
)
def test_one_person_is_told_what_changed_for_her(words: tuple[str, ...], expected: str) -> None:
    done = ran("cambios", *_PAIR, *words)

    assert 0 == done.code
    assert expected in done.out


@pytest.mark.parametrize(
    "words",
    [
        ("--para", "novela, inés", "--para", "bruno"),
        ("--para=ines,bruno",),
        ("--para=INES, bruno",),
    ],
)
def test_several_people_get_a_message_each(words: tuple[str, ...]) -> None:
    done = ran("cambios", *_PAIR, *words)

    assert 0 == done.code
    assert done.out.startswith("Interno: son mensajes para copiar.")
    assert "=== Inés Novela (ines) ===\n\nInés Novela: esto cambió para usted" in done.out
    assert "=== Bruno Supuesto (bruno) ===\n\nBruno Supuesto: nada cambió" in done.out


def test_one_of_several_who_is_nobody_is_told() -> None:
    done = ran("cambios", *_PAIR, "--para", "ines", "--para", "nadiepordesgracia")

    assert 2 == done.code
    assert "" == done.out
    assert "«nadiepordesgracia»" in done.told


def test_everybody_for_whom_something_changed_gets_a_message() -> None:
    """And nobody else; who may not be named is told that hers is for her alone."""
    done = ran("cambios", *_PAIR, "--para-todos")
    answer = ran("diff", *_PAIR, "--for-everyone", "--format", "json").answer

    assert 0 == done.code
    assert "=== Inés Novela (ines) ===" in done.out
    assert "nada cambió" not in done.out
    assert "internal" == answer["visibility"]
    assert len(answer["messages"]) == done.out.count("===\n")
    assert all(each["changes"] for each in answer["messages"])
    assert "--para-todos no se combina con --interno" in (
        ran("cambios", *_PAIR, "--para-todos", "--interno").told
    )


def test_nobody_is_written_to_if_nothing_changed_or_these_are_no_versions() -> None:
    other = _saved("otro.json", dialogue(id="otro"))

    assert "Nada cambió para ninguna" in ran("cambios", *_PAIR[1:] * 2, "--para-todos").told
    assert "No son dos versiones" in ran("cambios", other, "ficticio", "--para-todos").told


def test_a_name_that_may_be_several_asks_which() -> None:
    done = ran("cambios", *_PAIR, "--para", "ejemplo")

    assert 2 == done.code
    assert "" == done.out
    assert "puede ser más de una persona" in done.told
    assert "luis: Luis Ejemplo" in done.told


def test_a_name_that_nobody_has_offers_those_that_are_near() -> None:
    done = ran("diff", *_PAIR, "--for", "Ines Nobela", "--lang", "en")

    assert 2 == done.code
    assert "Nobody in either version is called “Ines Nobela”" in done.told
    assert "ines: Inés Novela" in done.told


def test_names_that_are_not_public_are_offered_as_internal() -> None:
    done = ran("cambios", *_PAIR, "--para", "jaime ensueno x")

    assert 2 == done.code
    assert done.err.startswith("Interno")


def test_programs_get_every_change() -> None:
    answer = ran("cambios", *_PAIR, "--formato", "json").answer

    assert "changes" == answer["command"]
    assert "public" == answer["visibility"]
    assert 22 == len(answer["changes"]) == sum(answer["counts"].values())
    assert (1, 3) == (answer["before"]["revision"], answer["after"]["revision"])
    assert ["hugo"] == answer["repeated_ids"]
    assert answer["same_document"]
    moved = next(each for each in answer["changes"] if each["kind"] == "moved")
    assert {"start": "2025-04-05T11:15", "end": "2025-04-05T12:15"} == moved["after"]
    assert ["/events/0/agenda/8/when", "/events/0/agenda/8/when"] == moved["pointers"]


def test_programs_get_what_changed_for_one_person() -> None:
    answer = ran("cambios", *_PAIR, "--para", "ines", "--formato", "json").answer

    assert "ines" == answer["person"]
    assert ["person-in", "moved", "lengthened"] == [each["kind"] for each in answer["changes"]]
    assert answer["message"].startswith("Inés Novela: esto cambió para usted")


def test_the_answer_for_somebody_who_is_not_public_is_internal() -> None:
    answer = ran("cambios", *_PAIR, "--para", "jaime", "--formato", "json").answer

    assert "internal" == answer["visibility"]


def test_what_programs_get_names_nobody_who_is_not_public() -> None:
    """Ids tell names: the substitute who has not agreed has another one."""
    stand_in = attrs.evolve(part(m.Role.PANELLIST, "ana"), substitute="bruno")
    before = _saved("antes.json", with_panel(parts=(part(m.Role.PANELLIST, "ana"),)))
    after = _saved("despues.json", with_panel(parts=(stand_in,)))

    for more in ((), ("--para", "ana")):
        done = ran("cambios", before, after, *more, "--formato", "json")
        assert "bruno" not in json.dumps(done.answer["changes"])


def test_a_withheld_name_in_a_title_is_warned_of() -> None:
    """In either version; the same file is judged once."""
    stand_in = attrs.evolve(part(m.Role.PANELLIST, "ana"), substitute="bruno")
    shown = _saved("antes.json", with_panel(parts=(stand_in,)))
    telling = with_panel(parts=(stand_in,), title=m.text(es="Con Bruno Prueba"))
    after = _saved("despues.json", telling)

    for more in ((), ("--para", "ana")):
        for pair in ((shown, after), (after, shown)):
            assert "Ojo: un texto nombra a alguien" in ran("cambios", *pair, *more).told
    assert 1 == ran("cambios", after, after).err.count("Ojo")
    assert "" == ran("cambios", shown, after, "--interno").err


def test_a_message_to_one_person_is_never_internal() -> None:
    done = ran("cambios", *_PAIR, "--para", "ines", "--interno")

    assert 2 == done.code
    assert "--para no se combina con --interno" in done.told


def test_a_guess_is_made_only_if_asked() -> None:
    before = _saved("antes.json", dialogue())
    renamed = dialogue(event(panel(id="panel-9")), commitments=dialogue().commitments)
    after = _saved("despues.json", renamed)

    assert "suposición" not in ran("cambios", before, after).told
    assert "suposición" in ran("cambios", before, after, "--adivinar").told
    assert "suposição" in ran("mudancas", before, after, "--adivinhar", "--idioma", "pt").told


def test_a_file_that_cannot_be_read_is_told_and_so_is_the_other() -> None:
    Path("roto.json").write_text("{", encoding="utf-8")
    done = ran("cambios", "roto.json", "ninguno.json")

    assert 2 == done.code
    assert "roto.json" in done.told
    assert "ninguno.json" in done.told
    assert 2 == ran("cambios", "roto.json", "ficticio", "--formato", "json").code


def test_a_word_less_is_a_wrong_command() -> None:
    done = ran("cambios", "ficticio")

    assert 2 == done.code
    assert "DESPUÉS" in done.told


def test_calendars_are_compared_as_what_they_are() -> None:
    """Nobody says what of somebody else's calendar may be published."""
    one, other = (
        attrs.evolve(with_panel(when=slot("09:00", end)), people=(person("ana"),))
        for end in ("10:30", "11:00")
    )
    for name, document in (("antes.ics", one), ("despues.ics", other)):
        Path(name).write_bytes(to_ical(document, lang="es"))
    done = ran("cambios", "antes.ics", "despues.ics")

    assert 0 == done.code
    assert "Dura más: 2 horas en lugar de 1 hora y 30 minutos." in done.told


def test_plan_books_have_no_people() -> None:
    name = _saved("plan.json", plan_book())

    assert "Nada cambió" in ran("cambios", name, name).told
    assert 2 == ran("cambios", name, name, "--para", "ana").code
