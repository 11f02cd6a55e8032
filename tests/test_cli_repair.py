"""The commands that propose times: what is told, what is written, and what is refused."""

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, person, plan_book, slot, venue, workshop
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.cli.arguments import parse
from gobierno_abierto.cli.console import Console, Streams
from gobierno_abierto.cli.grammar import COMMANDS, OPTIONS
from gobierno_abierto.cli.proposals import Told, Way, write_proposals
from gobierno_abierto.cli.repair_left import left_by
from gobierno_abierto.cli.repair_wishes import fixed_items, hours_typed, search_wish
from gobierno_abierto.cli.searching import OnProgress, Stop, searched
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.index import Index
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling import clashes
from gobierno_abierto.scheduling.repair import repair
from gobierno_abierto.words import LANGUAGES, Language

_TEN = slot("2026-05-14T10:00", "2026-05-14T11:00")
_NOON = slot("2026-05-14T12:00", "2026-05-14T13:00")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _two(**changes: Any) -> m.Dialogue:
    """Two workshops in one room at once, of which the second is lighter; the day ends at one."""
    rooms = (
        m.Room(id="salon", name=m.text(es="Salón", en="Hall"), capacity=80),
        m.Room(id="patio", name=m.text(es="Patio", en="Yard"), capacity=40),
    )
    agenda = (
        _workshop(
            "pozos", "Los pozos, y el agua", _TEN, expected=60, status=m.ItemStatus.CONFIRMED
        ),
        _workshop("riego", "El riego", _TEN, expected=20),
        _workshop("lluvia", "La lluvia", _NOON, expected=20),
    )
    return attrs.evolve(
        dialogue(
            event(*agenda, dates=m.edtf("2026-05-14"), zone="America/Lima", venues=("casa",)),
            venues=(venue(id="casa", rooms=rooms),),
            people=(person("rosa", name="Rosa Inventada"),),
        ),
        **changes,
    )


def _workshop(name: str, title: str, when: m.Slot, **rest: Any) -> m.Workshop:
    parts = (m.Part(role=m.Role.FACILITATOR, person="rosa"),) if name == "riego" else ()
    return workshop(
        id=name, title=m.text(es=title), when=when, rooms=("salon",), parts=parts, **rest
    )


def _saved(document: m.Document, name: str = "dialogo.json") -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


def _tight() -> m.Dialogue:
    """The same, without another room and without another hour."""
    (only,) = _two().events
    (house,) = _two().venues
    two = attrs.evolve(only, agenda=only.agenda[:2])
    return _two(events=(two,), venues=(attrs.evolve(house, rooms=house.rooms[:1]),))


# What is told -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "name", "told"),
    [
        ("es", "reparar", "«El riego» Antes: Salón Ahora: Patio"),
        ("en", "repair", "“El riego” Before: Hall Now: Yard"),
        ("pt", "consertar", "«El riego» Antes: Salón Agora: Patio"),
        (
            "es",
            "arreglar",
            "A quién preguntar: Rosa Inventada Quedan: ningún choque Costo: 60. Consta que no hay",
        ),
        (
            "en",
            "repair",
            "Whom to ask: Rosa Inventada Left: no clash Cost: 60. It is proven",
        ),
        (
            "pt",
            "reparar",
            "A quem perguntar: Rosa Inventada Restam: nenhum choque Custo: 60. Consta que não há",
        ),
    ],
)
def test_a_proposal_says_what_changes_whom_to_ask_and_what_it_costs(
    lang: Language, name: str, told: str
) -> None:
    done = ran(name, _saved(_two()), "--lang", lang)

    assert (0, "") == (done.code, done.err)
    assert told in done.told


def test_the_ways_differ_and_the_least_comes_first() -> None:
    answer = ran("repair", _saved(_two()), "--format", "json").answer
    moved = [[each["item"] for each in way["moves"]] for way in answer["proposals"]]

    assert [["riego"], ["riego"], ["pozos"]] == moved
    assert [60, 104, 416] == [way["cost"] for way in answer["proposals"]]
    assert all(way["proven"] and not way["remaining"] for way in answer["proposals"])
    assert [{"id": "rosa", "name": "Rosa Inventada"}] == answer["proposals"][0]["people"]


def test_it_says_that_it_is_internal_if_it_is() -> None:
    """As every output that names people."""
    assert ran("reparar", _saved(_two())).out.startswith("Interno: ")
    bare = _saved(_two(people=()), "sin.json")
    assert ran("reparar", bare).out.startswith("Público: ")


def test_what_moving_does_not_clear_is_told_and_counts_as_an_error() -> None:
    done = ran("reparar", _saved(_tight()))

    assert 1 == done.code
    assert "No se mueve nada: lo que choca no se arregla moviendo" in done.told
    assert "Quedan: 1 error " in done.told
    assert "Eso lo deciden las personas: que alguien supla" in done.told
    assert "Costo" not in done.told
    assert "Lo que mover no arregla: - «Los pozos, y el agua» y «El riego» ocupan" in done.told


def test_what_the_document_accepts_is_no_error() -> None:
    """A waived clash may stay."""
    (clash,) = clashes(_tight())
    waiver = m.Waiver(
        code=clash.finding.code,
        ids=clash.finding.ids,
        reason=m.text(es="Es una sala con cortina."),
        by="Red inventada",
        until=None,
    )
    done = ran("reparar", _saved(attrs.evolve(_tight(), waivers=(waiver,))))

    assert (0, False) == (done.code, "Lo que mover no arregla" in done.told)


def test_where_nothing_clashes_there_is_nothing_to_move() -> None:
    (only,) = _two().events
    quiet = _two(events=(attrs.evolve(only, agenda=only.agenda[1:]),))
    done = ran("reparar", _saved(quiet))

    assert 0 == done.code
    assert "Nada que mover" in done.told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_fictional_dialogue_keeps_one_clash_with_its_reasons(lang: Language) -> None:
    """Ana cannot be in two workshops of one block, wherever the block goes."""
    # The limit is the clock's: what is said must not depend on what else the machine does.
    wish = ("--propuestas", "1", "--limite", "300")
    done = ran("reparar", "ficticio-con-choques", *wish, "--lang", lang)

    assert 1 == done.code
    assert "Ana Inventada" in done.out
    assert 1 == done.out.count("\n  - ")


# What is written --------------------------------------------------------------------------------


@pytest.mark.parametrize("output", [["nuevo.json"], ["-o", "nuevo.json"], ["--salida=nuevo.json"]])
def test_the_whole_working_document_is_written(output: list[str]) -> None:
    """With all of its people, and its revision as it was: people raise that."""
    done = ran("reparar", _saved(_two()), *output)
    written = from_json(Path("nuevo.json").read_text(encoding="utf-8"))
    (expected,) = repair(_two())

    assert 0 == done.code
    assert expected.document == written
    assert written.header == _two().header
    assert "«revision» (1) y «revised»" in done.told
    assert "gobierno-abierto cambios dialogo.json nuevo.json --para rosa" in done.out


def test_another_one_can_be_chosen() -> None:
    answer = ran("repair", _saved(_two()), "n.json", "--choose", "2", "--format", "json").answer
    written = from_json(Path("n.json").read_text(encoding="utf-8"))

    assert (["n.json"], 2) == (answer["written"], answer["chosen"])
    assert isinstance(written, m.Dialogue)
    assert slot("2026-05-14T11:00", "2026-05-14T12:00") == written.events[0].agenda[1].when


def test_one_that_was_not_found_cannot_be_chosen() -> None:
    done = ran("reparar", _saved(_tight()), "n.json", "--elegir", "3")

    assert 2 == done.code
    assert "No hay propuesta 3: se encontró 1. No se escribió nada." in done.told
    assert not Path("n.json").exists()


def test_a_file_that_exists_is_replaced_only_if_asked() -> None:
    Path("n.json").write_text("mío", encoding="utf-8")
    refused = ran("reparar", _saved(_two()), "n.json")

    assert (2, "mío") == (refused.code, Path("n.json").read_text(encoding="utf-8"))
    assert "ya existe; dé otro nombre a la salida, o agregue --sobrescribir" in refused.told
    assert 0 == ran("reparar", "dialogo.json", "n.json", "--sobrescribir").code
    assert 2 == ran("reparar", "dialogo.json", "dialogo.json", "--sobrescribir").code


def test_without_a_file_nothing_is_written() -> None:
    done = ran("reparar", _saved(_two()))

    assert "No se escribió nada. Para escribirla, agregue --salida X.json." in done.told
    assert [Path("dialogo.json")] == list(Path().iterdir())


# What does not move -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        (["riego"], ("riego",)),
        (["EL RIEGO"], ("riego",)),
        (["rieg"], ("riego",)),
        (["riego,pozos"], ("riego", "pozos")),
        (["riego", "--fijar", "La lluvia"], ("riego", "lluvia")),
        (["los pozos, y el agua,riego"], ("pozos", "riego")),
        (["riego,,riego, "], ("riego",)),
        (["evento-1"], ("evento-1",)),
    ],
)
def test_what_is_fixed_is_meant_by_id_or_title(typed: list[str], ids: tuple[str, ...]) -> None:
    (only,) = _two().events
    document = _two(events=(attrs.evolve(only, id="evento-1"),))
    arguments = parse(["reparar", "x", "--fijar", *typed], "es")

    assert ids == fixed_items(arguments, Index(document), "es")


@given(st.lists(st.sampled_from([each.item.id for each in Index(datasets.load("ficticio")).items])))
def test_any_list_of_ids_is_understood(ids: list[str]) -> None:
    arguments = parse(["repair", "x", f"--fix={','.join(ids)}"], "en")
    found = fixed_items(arguments, Index(datasets.load("ficticio")), "en")

    assert tuple(dict.fromkeys(ids)) == found


def test_what_is_fixed_stays() -> None:
    answer = ran("repair", _saved(_two()), "--fix", "riego", "--format", "json").answer

    assert ["pozos"] == [each["item"] for each in answer["proposals"][0]["moves"]]
    assert 416 == answer["proposals"][0]["cost"]


# What is refused --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--fijar", "riegos"], "¿Quiso decir «riego»? Están: pozos, riego, lluvia y encuentro."),
        (["--fijar", "zzz"], "Ninguna actividad ni evento tiene «zzz» en su ID ni en su título."),
        (["--fijar", "o"], "«o» puede ser más de una cosa. Escriba el ID de la que no se mueve:"),
        (["--fijar", "rosa"], "«rosa» es una persona (Rosa Inventada), y lo que se fija son"),
        (["--fijar", "rosa inv"], "Está en: riego. Cuándo puede se escribe en su «availability»."),
        (["--fijo", "riego"], "--fijo"),
        (["--formato", "xml"], "xml"),
        (["--limite", "0"], "«0» no es un tiempo para «--limite»: escriba segundos"),
        (["--limite", "1e9"], "«1e9» no es un tiempo"),
        (["--semilla", "-1"], "«-1» no vale para «--semilla»: escriba un número entero de 0 a"),
        (["--semilla", "99999999999"], "«99999999999» no vale para «--semilla»"),
        (
            ["--propuestas", "4"],
            "«4» no vale para «--propuestas»: escriba un número entero de 1 a 3",
        ),
        (["--elegir=0"], "«0» no vale para «--elegir»"),
        (["--elegir=2", "--propuestas=1"], "«--elegir» pide una propuesta que «--propuestas» no"),
        (["n.ics"], "Una propuesta se escribe como documento: el nombre de «n.ics» debe terminar"),
        (["a.json", "-o", "b.json"], "La salida está dos veces: «a.json» y «b.json». Deje una."),
    ],
)
def test_a_slip_is_told_with_its_remedy(argv: list[str], told: str) -> None:
    """What is wrong, and nothing on the output."""
    done = ran("reparar", _saved(_two()), *argv)

    assert (2, "") == (done.code, done.out)
    assert told in done.told
    assert "Ayuda: gobierno-abierto reparar --ayuda" in done.told


@pytest.mark.parametrize(
    "hours", ["18:00-9:00", "18-9", "9:00-9:00", "9-24", "25:00-26:00", "9:60-10:00", ""]
)
def test_hours_that_are_none_are_refused(hours: str) -> None:
    done = ran("programar", _saved(_two()), f"--horas={hours}")

    assert (2, "") == (done.code, done.out)
    assert f"«{hours}» no son las horas de un día. Escríbalas así: 9:00-18:00, o 9-18." in done.told


def test_numbers_are_read_as_people_write_them() -> None:
    wish = search_wish(parse(["reparar", "x", "--limite", "0,5", "--semilla=7"], "es"), "es")
    hours = hours_typed(parse(["programar", "x", "--horas", "8:30 – 17:00"], "es"), "es")

    short = hours_typed(parse(["programar", "x", "--horas", "9-17:30"], "es"), "es")

    assert (0.5, 7, 3, 1) == attrs.astuple(wish)
    assert ["09:00", "17:30"] == [each.isoformat("minutes") for each in short]
    assert ["08:30", "17:00"] == [each.isoformat("minutes") for each in hours]


def test_what_has_no_agenda_of_its_own_is_refused() -> None:
    """A plan book has none; that of a calendar is changed where the calendar was made."""
    book = ran("reparar", _saved(plan_book(), "plan.json"))
    ran("convertir", _saved(_two()), "c.ics")
    calendar = ran("reparar", "c.ics")

    assert (2, 2) == (book.code, calendar.code)
    assert "«plan.json» es un libro de planes: no tiene agenda." in book.told
    assert "«c.ics» es un calendario: la agenda se cambia en el documento" in calendar.told


def test_what_cannot_be_read_is_told() -> None:
    Path("roto.json").write_text("{", encoding="utf-8")

    assert 2 == ran("reparar", "roto.json", "n.json").code
    assert 2 == ran("reparar", "falta.json", "--formato", "json").code
    assert not Path("n.json").exists()


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "es",
            "una parte que no está instalada. Instálela, desde la carpeta del programa, con:",
        ),
        (
            "en",
            "is not installed. Install it, from the folder of the program, with:",
        ),
        ("pt", "é preciso uma parte que não está instalada. Instale-a, na pasta do programa, com:"),
    ],
)
def test_without_the_extra_it_says_how_to_install_it(lang: str, told: str) -> None:
    program = (
        "import sys; sys.modules['ortools'] = None; sys.modules['ortools.sat.python'] = None;"
        "from gobierno_abierto.cli import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", program, "reparar", _saved(_two()), "n.json", "--lang", lang]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    words = " ".join(done.stderr.split())

    assert (2, "") == (done.returncode, done.stdout)
    assert f'{told} .venv/bin/pip install -e ".[repair]"' in words
    assert not Path("n.json").exists()


# Long searches ----------------------------------------------------------------------------------


class _Terminal(io.StringIO):
    """Where somebody is looking."""

    def isatty(self) -> bool:
        return True


def _console(stderr: io.StringIO) -> Console:
    streams = Streams(stdin=None, stdout=io.StringIO(), stderr=stderr)
    return Console(streams=streams, lang="es", program="gobierno-abierto")


def _slow(on_progress: OnProgress, stop: Stop) -> str:
    """A search that finds something at once, and then goes on until it is stopped."""
    on_progress(300, 100)
    deadline = time.monotonic() + 20
    while not stop() and time.monotonic() < deadline:
        time.sleep(0.01)
    return "lo mejor hasta ahora"


def test_ctrl_c_keeps_the_best_so_far_and_whoever_looks_hears_how_it_goes() -> None:
    """The search ends at once, and what it had counts."""
    terminal = _Terminal()
    threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
    started = time.monotonic()
    done = searched(_slow, _console(terminal), 20, tick=0.05)

    assert ("lo mejor hasta ahora", True) == done
    assert 15 > time.monotonic() - started
    assert [
        "Buscando, hasta 20 segundos. Con Ctrl-C vale lo mejor que haya.",
        "Lo que se está mirando cuesta 300; ahí nada puede costar menos de 100.",
    ] == terminal.getvalue().splitlines()


def test_nobody_looks_at_a_pipe() -> None:
    pipe = io.StringIO()
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    searched(_slow, _console(pipe), 20, tick=0.05)

    assert "" == pipe.getvalue()


def test_what_goes_wrong_in_the_search_is_heard() -> None:
    def broken(_: OnProgress, stop: Stop) -> None:
        raise LookupError(stop())

    with pytest.raises(LookupError):
        searched(broken, _console(io.StringIO()), 1)


def test_the_commands_and_their_options_have_names_in_each_language() -> None:
    """What is said in one language can be typed in the others."""
    command = next(each for each in COMMANDS if each.key == "repair")

    assert {"reparar", "repair", "arreglar", "consertar"} <= set(command.all_names)
    spanish = ran("reparar", _saved(_two()), "--fijar=riego", "--propuestas=1", "--lang=es")
    for argv in (
        ["repair", "--fix=riego", "--proposals=1"],
        ["consertar", "--fixar=riego", "--propostas=1"],
    ):
        assert spanish.out == ran(argv[0], "dialogo.json", *argv[1:], "--lang=es").out
    assert OPTIONS["output"].all_names == ("--salida", "--output", "--saida", "-o")


def test_the_answer_for_programs_is_one_object() -> None:
    answer = json.loads(ran("reparar", _saved(_tight()), "--formato", "json").out)
    (left,) = answer["proposals"][0]["remaining"]

    assert ("repair", "internal", False) == (
        answer["command"], answer["visibility"], answer["interrupted"],
    )  # fmt: skip
    assert ("room", ["pozos", "riego"], "GA302") == (left["kind"], left["items"], left["code"])


# From nothing -----------------------------------------------------------------------------------


def _untimed() -> m.Dialogue:
    """The three of them, of an hour each, without any time; and one room."""
    (only,) = _two().events
    (house,) = _two().venues
    agenda = tuple(attrs.evolve(each, when=None, duration=60) for each in only.agenda)
    return _two(
        events=(attrs.evolve(only, agenda=agenda),),
        venues=(attrs.evolve(house, rooms=house.rooms[:1]),),
    )


@pytest.mark.parametrize(
    ("lang", "name", "told"),
    [
        ("es", "programar", "«El riego» Ahora: jueves 14 de mayo de 2026,"),
        ("en", "schedule", "“El riego” Now: Thursday, 14 May 2026,"),
        ("pt", "agendar", "«El riego» Agora: quinta-feira, 14 de maio de 2026,"),
    ],
)
def test_what_has_a_length_and_no_time_is_given_one(lang: Language, name: str, told: str) -> None:
    done = ran(name, _saved(_untimed()), "n.json", "--lang", lang)
    written = from_json(Path("n.json").read_text(encoding="utf-8"))
    assert isinstance(written, m.Dialogue)
    whens = [each.when for each in written.events[0].agenda]

    assert 0 == done.code
    assert told in done.told
    assert all(isinstance(when, m.Slot) for when in whens)
    assert () == clashes(written)


def test_what_does_not_fit_into_the_hours_is_told() -> None:
    """Two hours of one room for three hours of work."""
    done = ran("programar", _saved(_untimed()), "--horas", "9:00-11:00", "--propuestas=1")
    answer = ran("programar", "dialogo.json", "--horas=9:00-11:00", "--formato=json").answer

    assert 1 == done.code
    assert "Sin lugar en el horario: «" in done.told
    assert "Dé más horas o más salas, o quite algo." in done.told
    assert all(1 == len(way["unplaced"]) for way in answer["proposals"])


def test_where_everything_has_a_time_there_is_nothing_to_schedule() -> None:
    done = ran("programar", "ficticio")

    assert 0 == done.code
    assert "Nada que programar: ninguna actividad con duración está sin hora" in done.told


def test_more_items_than_can_be_searched_are_told() -> None:
    (only,) = _two().events
    many = tuple(attrs.evolve(only.agenda[1], id=f"t-{n}") for n in range(5_001))
    done = ran("reparar", _saved(_two(events=(attrs.evolve(only, agenda=many),))), "n.json")

    assert (2, "") == (done.code, done.out)
    assert "Son 5001 actividades, y se buscan horarios para 5000 como máximo." in done.told
    assert not Path("n.json").exists()


def test_an_order_that_runs_in_a_circle_is_for_people_to_decide() -> None:
    (only,) = _two().events
    one, other, last = only.agenda
    agenda = (attrs.evolve(one, after=(other.id,)), attrs.evolve(other, after=(one.id,)), last)
    done = ran("reparar", _saved(_two(events=(attrs.evolve(only, agenda=agenda),))))

    assert 1 == done.code
    assert "Solo las personas lo deciden." in done.told
    assert "No se puede cumplir a la vez" not in done.told


# What a proposal leaves and adds ----------------------------------------------------------------


def _opening_must_wait() -> m.Dialogue:
    """She opens the day, and can only come when everything else is over."""
    only_late = slot("2026-05-14T12:00", "2026-05-14T13:00")
    (only,) = _two().events
    part = m.Part(role=m.Role.SPEAKER, person="rosa")
    opening = m.Opening(id="inicio", when=_TEN, parts=(part,), rooms=("salon",))
    talks = (_workshop("lluvia", "La lluvia", _NOON, expected=20, status=m.ItemStatus.CONFIRMED),)
    rosa = person("rosa", name="Rosa Inventada", availability=(only_late,))
    return _two(events=(attrs.evolve(only, agenda=(opening, *talks)),), people=(rosa,))


def test_a_warning_that_a_proposal_adds_is_told() -> None:
    """Nothing may come before the opening; to let it wait costs that."""
    late = _opening_must_wait()
    done = ran("reparar", _saved(late), "--fijar", "lluvia", "--propuestas=1")
    answer = ran("reparar", "dialogo.json", "--fijar=lluvia", "--formato=json").answer
    warnings = answer["proposals"][0]["warnings"]

    assert "1 nueva" in done.told
    assert "Advertencias que antes no había: - «" in done.told
    assert [True] == [each["new"] for each in warnings]


def test_what_nothing_moves_is_not_written() -> None:
    done = ran("reparar", _saved(_tight()), "n.json")
    quiet = ran("programar", "ficticio", "n.json")

    assert (1, 0) == (done.code, quiet.code)
    assert "No se escribió «n.json»: sería igual al documento de entrada." in done.told
    assert "No se escribió «n.json»" in quiet.told
    assert not Path("n.json").exists()


def test_a_search_that_was_cut_short_says_how_to_go_on() -> None:
    """More seconds, in words that can be typed."""
    before = Index(_two())
    (proven,) = repair(_two())
    cut = attrs.evolve(proven, bound=10)
    told = Told(before, (Way(cut, left_by(cut, _two(), None)),), seconds=20.0)
    page = Page(80)
    write_proposals(page, told, "es")

    assert "Para buscar más: --limite 120." in " ".join(str(page).split())


@pytest.mark.parametrize("dates", [None, "2026-05"])
def test_an_event_that_does_not_say_its_days_is_told_so(dates: str | None) -> None:
    """Nothing else is said, and nothing written."""
    (only,) = _untimed().events
    vague = attrs.evolve(only, dates=m.edtf(dates) if dates else None)
    done = ran("programar", _saved(_two(events=(vague,))), "n.json")

    assert 1 == done.code
    assert "no dice qué días son: escriba «dates», por ejemplo" in done.told
    assert "Nada que programar" not in done.told
    assert "Sin lugar en el horario" not in done.told
    assert not Path("n.json").exists()


def test_what_no_room_is_large_enough_for_is_told() -> None:
    (only,) = _untimed().events
    one, *rest = only.agenda
    huge = attrs.evolve(one, rooms=(), expected=600)
    document = attrs.evolve(_untimed(), events=(attrs.evolve(only, agenda=(huge, *rest)),))
    done = ran("programar", _saved(document), "--propuestas=1")
    answer = ran("programar", "dialogo.json", "--propuestas=1", "--formato=json").answer

    told = "Ninguna sala tiene 600 lugares: «Los pozos, y el agua» queda sin sala."
    assert told in done.told
    assert ["pozos"] == answer["proposals"][0]["roomless"]
