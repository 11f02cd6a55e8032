"""Progress reports on the command line: asked for, and collected."""

import json
import os
from datetime import date
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue
from cli_running import Ran, ran
from gobierno_abierto.formats.json import DEFAULT_LIMITS, from_json, to_json
from gobierno_abierto.formats.reports import progress_requests
from reports_sent import BOOK, C, claims, filled, row, table

_DATED = {C.DAY: "10 de abril de 2026"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, with a plan and a folder for what comes back."""
    monkeypatch.chdir(tmp_path)
    Path("plan.json").write_text(to_json(BOOK), encoding="utf-8")
    Path("recibidos").mkdir()


def _put(name: str, data: bytes) -> Path:
    path = Path("recibidos") / name
    path.write_bytes(data)
    return path


def _report(step: str = "hito-camas", **cells: str) -> bytes:
    return table(row(step, **(cells or {"percent": "10"})))


def _collected(*options: str) -> Ran:
    return ran("recopilar", "plan.json", "recibidos", "con.json", *options)


def _collected_again() -> Ran:
    return ran("recopilar", "con.json", "recibidos", "otra.json")


def _out(name: str = "con.json") -> m.Document:
    return from_json(Path(name).read_bytes())


# --- Asking -------------------------------------------------------------------------------------


def test_a_table_is_written_for_each_institution() -> None:
    """Into a folder that is made if need be, and with what to do when they come back."""
    done = ran("solicitar", "plan.json", "a/solicitudes")

    assert 0 == done.code
    assert progress_requests(BOOK, lang="es") == {
        path.name: path.read_bytes() for path in Path("a/solicitudes").iterdir()
    }
    assert "pueden enviarse: salud.csv educacion.csv agua.csv archivo.csv" in done.told
    assert "gobierno-abierto recopilar plan.json recibidos con-reportes.json" in done.told


@pytest.mark.parametrize("name", ["solicitar", "request", "SOLICITAR"])
def test_the_command_has_a_name_in_each_language(name: str) -> None:
    assert 0 == ran(name, "plan.json", "s").code


def test_the_language_is_the_one_asked_for_or_that_of_the_document() -> None:
    ran("solicitar", "plan.json", "de-él", environ={"LANG": "en_US.UTF-8"})
    ran("request", "plan.json", "asked", "--lang", "en")

    assert Path("de-él/agua.csv").read_bytes().startswith("\ufeffId del hito".encode())
    assert Path("asked/agua.csv").read_bytes().startswith("\ufeffId of the milestone".encode())


def test_what_is_overdue_the_period_and_commas() -> None:
    ran("solicitar", "plan.json", "s", "--hoy", "2026-07-01", "--periodo", "1er semestre de 2026",
        "--con-comas")  # fmt: skip

    assert (
        progress_requests(
            BOOK, lang="es", today=date(2026, 7, 1), period=m.edtf("2026-40"), separator=","
        )["agua.csv"]
        == Path("s/agua.csv").read_bytes()
    )


@pytest.mark.parametrize("value", ["", "pronto", "3/4/2026"])
def test_a_period_that_is_none_is_a_wrong_command(value: str) -> None:
    done = ran("solicitar", "plan.json", "s", f"--periodo={value}")

    assert 2 == done.code
    assert "no es un periodo" in done.told
    assert not Path("s").exists()


def test_written_again_nothing_is_refused() -> None:
    """The same bytes are left alone."""
    ran("solicitar", "plan.json", "s")

    assert 0 == ran("solicitar", "plan.json", "s").code


def test_a_file_that_came_back_is_never_written_over() -> None:
    """Unless it is asked for; the others are written."""
    back = filled(progress_requests(BOOK, lang="es")["agua.csv"], {"hito-pozos": {C.PERCENT: "10"}})
    _put("agua.csv", back)
    done = ran("solicitar", "plan.json", "recibidos")

    assert 2 == done.code
    assert back == Path("recibidos/agua.csv").read_bytes()
    assert 4 == len(list(Path("recibidos").iterdir()))
    assert "agua.csv»: ya existe y dice otra cosa" in done.told
    assert "--sobrescribir" in done.told
    assert 0 == ran("solicitar", "plan.json", "recibidos", "--sobrescribir").code
    assert back != Path("recibidos/agua.csv").read_bytes()


def test_what_was_asked_is_there_for_programs() -> None:
    _put("agua.csv", b"otra cosa")
    done = ran("request", "plan.json", "recibidos", "--format=json", "--lang=en")

    assert ("request", "public") == (done.answer["command"], done.answer["visibility"])
    assert 3 == len(done.answer["written"])
    assert [str(Path("recibidos/agua.csv"))] == done.answer["refused"]


def test_a_document_without_open_milestones_asks_nothing() -> None:
    done = ran("solicitar", "ficticio", "s")

    assert 0 == done.code
    assert "No hay nada que preguntar" in done.told
    assert not Path("s").exists()


def test_a_folder_that_cannot_be_made_is_told() -> None:
    Path("archivo").write_text("x", encoding="utf-8")
    done = ran("solicitar", "plan.json", "archivo/dentro")

    assert 2 == done.code
    assert "no es una carpeta" in done.told


@pytest.mark.parametrize("command", [["solicitar"], ["solicitar", "plan.json"], ["recopilar", "x"]])
def test_what_is_missing_is_named(command: list[str]) -> None:
    done = ran(*command)

    assert 2 == done.code
    assert "le falta" in done.told


def test_a_plan_that_cannot_be_read_is_told() -> None:
    assert 2 == ran("solicitar", "nada.json", "s").code
    assert 2 == ran("recopilar", "nada.json", "recibidos", "con.json").code
    assert not Path("con.json").exists()


# --- Collecting ---------------------------------------------------------------------------------


def test_what_came_back_is_in_the_new_document() -> None:
    """The plan stays as it was."""
    before = Path("plan.json").read_bytes()
    _put("salud.csv", _report())
    done = _collected()

    assert 0 == done.code
    assert 10 == claims(_out(), "hito-camas")[0].percent
    assert before == Path("plan.json").read_bytes()
    assert "1 archivo: 1 reporte nuevo; que ya estaban: 0." in done.told
    assert "documento de trabajo entero" in done.told
    assert "gobierno-abierto convertir con.json publico.json" in done.told


def test_that_the_revision_is_still_the_old_one_is_told() -> None:
    """Once, with what to do; not where nothing came in."""
    _put("salud.csv", _report())
    told = _collected().told

    assert "«revision» (1) y «revised» (1 de abril de 2026) quedaron como estaban" in told
    assert "gobierno-abierto revisar con.json" in told
    assert "quedaron como" not in _collected_again().told


def test_what_is_odd_is_told_with_file_and_cell() -> None:
    _put("salud.csv", _report(percent="10", day="03/04/2026"))
    done = _collected()

    assert 1 == done.code
    assert "salud.csv, celda B2 (línea 2) No se sabe de qué día es el reporte" in done.told
    assert "Interno:" in done.told
    assert BOOK == _out()


def test_collected_again_the_file_is_the_same() -> None:
    """And after the new document has become the plan, too."""
    _put("salud.csv", _report())
    _collected()
    first = Path("con.json").read_bytes()

    assert 0 == _collected().code
    assert first == Path("con.json").read_bytes()
    done = ran("recopilar", "con.json", "recibidos", "otra.json")
    assert (0, first) == (done.code, Path("otra.json").read_bytes())
    assert "0 reportes nuevos; que ya estaban: 1." in done.told


def test_when_more_comes_back_it_is_added_without_asking() -> None:
    """Nothing of what stood there is lost."""
    _put("salud.csv", _report())
    _collected()
    _put("educacion.csv", _report("hito-becas"))

    assert 0 == _collected().code
    assert 1 == len(claims(_out(), "hito-camas")) == len(claims(_out(), "hito-becas"))


def test_another_document_is_not_written_over() -> None:
    """Nor one in which there is something that would be lost."""
    _put("salud.csv", _report())
    _collected()
    Path("recibidos/salud.csv").unlink()
    _put("educacion.csv", _report("hito-becas"))
    kept = Path("con.json").read_bytes()
    done = _collected()

    assert (2, kept) == (done.code, Path("con.json").read_bytes())
    assert "se perdería" in done.told
    Path("con.json").write_text("{}", encoding="utf-8")
    assert 2 == _collected().code
    assert 0 == _collected("--sobrescribir").code
    assert 1 == len(claims(_out(), "hito-becas"))


def test_the_plan_itself_is_never_written_over() -> None:
    done = ran("recopilar", "plan.json", "recibidos", "plan.json", "--sobrescribir")

    assert 2 == done.code
    assert "es el archivo de entrada" in done.told


@pytest.mark.parametrize("target", ["con.ics", "con.csv", "con"])
def test_what_is_collected_is_a_document(target: str) -> None:
    done = ran("recopilar", "plan.json", "recibidos", target)

    assert 2 == done.code
    assert "debe terminar en .json" in done.told


def test_the_whole_document_is_handed_back() -> None:
    """With its waivers and what is not public: losing them would be a silent loss."""
    waiver = m.Waiver(code="GA601", ids=("hito-1",), reason=m.text(es="Así es"), by="Ana")
    plan = dialogue(waivers=(waiver,))
    Path("plan.json").write_text(to_json(plan), encoding="utf-8")
    _put("m.csv", _report("hito-1"))
    _collected()
    out = _out()

    assert (1, plan.people) == (len(claims(out, "hito-1")), getattr(out, "people", ()))
    assert attrs.evolve(out, commitments=plan.commitments) == plan


def test_the_options_of_whoever_collects() -> None:
    _put("a.csv", _report(percent="10", day="03/04/2026"))
    _put("b.csv", _report("hito-becas", percent="20", day=""))
    _put("c.csv", _report("hito-pozos", percent="30", by="Mesa Vecinal", role="contraparte"))

    assert 0 == _collected("--dia-primero", "--recibido", "2026-04-30", "--con-nombres").code
    assert date(2026, 4, 3) == claims(_out(), "hito-camas")[0].date
    assert date(2026, 4, 30) == claims(_out(), "hito-becas")[0].date
    assert "Mesa Vecinal" == claims(_out(), "hito-pozos")[0].by


def test_a_day_of_receipt_that_is_none_is_a_wrong_command() -> None:
    done = _collected("--recibido", "ayer")

    assert 2 == done.code
    assert "no es un día" in done.told


def test_what_was_collected_is_there_for_programs() -> None:
    _put("salud.csv", _report(status="casi", percent="10"))
    _put("agua.csv", progress_requests(BOOK, lang="es")["agua.csv"])
    done = ran("collect", "plan.json", "recibidos", "con.json", "--format=json", "--lang=en")
    answer = done.answer

    assert ("collect", "internal", ["con.json"]) == (
        answer["command"],
        answer["visibility"],
        answer["written"],
    )
    assert [
        {"step": "hito-camas", "file": "salud.csv", "line": 2, "by": "salud", "role": "agency",
         "date": "2026-04-10"}
    ] == answer["added"]  # fmt: skip
    assert (["agua.csv"], 0) == (answer["silent"], answer["known"])
    (found,) = answer["findings"]
    assert ("GA086", "salud.csv", 2, 3) == (
        found["code"],
        found["file"],
        found["line"],
        found["column"],
    )


# --- The folder ---------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["nada", "plan.json", "a\0b"])
def test_a_folder_that_is_none_is_told(folder: str) -> None:
    done = ran("recopilar", "plan.json", folder, "con.json")

    assert 2 == done.code
    assert not Path("con.json").exists()


def test_what_is_no_table_is_told_and_the_rest_is_read() -> None:
    """A workbook, a folder; what systems leave behind is passed over."""
    _put("salud.csv", _report())
    _put("agua.xlsx", b"PK\x03\x04" + bytes(100))
    for name in (".DS_Store", "~$agua.xlsx", "Thumbs.db", ".~lock.salud.csv#"):
        _put(name, b"x")
    Path("recibidos/viejos").mkdir()
    done = _collected()

    assert 1 == done.code
    assert 1 == len(claims(_out(), "hito-camas"))
    assert 2 == done.out.count("GA080") - done.out.count("reglas GA080")
    assert "lock" not in done.told


def test_an_empty_folder_is_told() -> None:
    """It may be the wrong one."""
    done = _collected()

    assert 2 == done.code
    assert "está vacía" in done.told
    assert not Path("con.json").exists()


def test_a_folder_that_cannot_be_read_is_told_to_programs_too() -> None:
    """With the same members as ever, and nothing in them."""
    for folder in ("recibidos", "nada"):
        done = ran("recopilar", "plan.json", folder, "con.json", "--formato", "json")

        assert 2 == done.code
        (found,) = done.answer["findings"]
        assert ("GA001", folder) == (found["code"], found["file"])
        assert ([], [], 1) == (
            done.answer["written"], done.answer["added"], done.answer["counts"]["error"],
        )  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_in_the_folder_does_not_make_anybody_wait() -> None:
    os.mkfifo("recibidos/tubo.csv")
    _put("salud.csv", _report())

    assert 0 == _collected().code


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_what_cannot_be_read_is_told_and_the_rest_is() -> None:
    """A link that leads nowhere, and a file larger than any document, of which nothing is there."""
    _put("salud.csv", _report())
    Path("recibidos/perdido.csv").symlink_to("nada")
    with Path("recibidos/enorme.csv").open("wb") as file:
        file.truncate(10 * DEFAULT_LIMITS.size)
    done = _collected()

    assert 1 == done.code
    assert "perdido.csv No se pudo abrir «perdido.csv»: no existe." in done.told
    assert "GA002" in done.told
    assert 1 == len(claims(_out(), "hito-camas"))


@pytest.mark.skipif(os.name == "nt", reason="names are not bytes there")
def test_names_of_files_may_be_anything() -> None:
    """They are told so that no terminal takes harm."""
    _put("a\x1b[31m\n.csv", b"")
    Path(os.fsdecode(b"recibidos/\xff.csv")).write_bytes(b"")
    done = _collected()
    answer = json.loads(_collected("--formato=json", "--sobrescribir").out)

    assert 1 == done.code
    assert "\x1b" not in done.told
    assert 2 == len(answer["findings"])


def test_a_calendar_has_no_commitments() -> None:
    ran("convertir", "ficticio", "agenda.ics")
    done = ran("recopilar", "agenda.ics", "recibidos", "con.json")

    assert 2 == done.code
    assert "es un calendario" in done.told


def test_nothing_is_written_if_it_cannot_be_whole() -> None:
    """A target in a folder that is not there; no draft stays behind."""
    _put("salud.csv", _report())
    before = sorted(Path().rglob("*"))

    assert 2 == ran("recopilar", "plan.json", "recibidos", "nada/con.json").code
    assert before == sorted(Path().rglob("*"))
