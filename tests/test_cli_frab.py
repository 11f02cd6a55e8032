"""Schedules of conferences on the command line: checked, converted, and looked through."""

import json
from pathlib import Path

import pytest

from cli_running import ran
from small_frab import XML, as_json, plain

_AGAIN = XML.replace("<status>cancelled</status>", "")


def _file(folder: Path, data: bytes, name: str = "horario.xml") -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_a_schedule_becomes_a_document(tmp_path: Path) -> None:
    """With its people, for whoever works on it, and with a word on what has no field."""
    target = tmp_path / "dialogo.json"
    found = ran("convertir", _file(tmp_path, XML.encode()), str(target))
    written = json.loads(target.read_text(encoding="utf-8"))

    assert 0 == found.code
    assert "GA924" in found.told
    assert 4 == len(written["events"][0]["agenda"])
    assert "Ana Prueba" == written["people"][0]["name"]


def test_a_schedule_of_others_is_internal(tmp_path: Path) -> None:
    """Nobody in it was asked."""
    file = _file(tmp_path, XML.encode())

    assert "Interno: es un horario de otros" in ran("revisar", file).told
    assert "internal" == ran("check", file, "--format", "json").answer["visibility"]


def test_a_schedule_is_checked_without_what_concerns_who_converts_it(tmp_path: Path) -> None:
    """Nobody is told of a header that a schedule cannot have, nor of what is kept aside."""
    answer = ran("check", _file(tmp_path, XML.encode()), "--format", "json").answer
    told = {each["code"] for each in answer["findings"]}

    assert "GA923" in told
    assert not {"GA924", "GA926", "GA928", "GA704", "GA705"} & told


def test_one_cause_is_told_once(tmp_path: Path) -> None:
    """By the reader, and not by a rule once more."""
    bare = XML.replace("<time_zone_name>America/Montevideo</time_zone_name>", "")
    bare = bare.replace("<date>2026-05-14T10:00:00-03:00</date>", "")
    answer = ran("check", _file(tmp_path, bare.encode()), "--format", "json").answer
    told = [each["code"] for each in answer["findings"]]

    assert "GA914" in told
    assert "GA207" not in told


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (_AGAIN.encode(), "horario.xml"),
        (_AGAIN.encode("utf-16"), "horario.xml"),
        (_AGAIN.encode(), "horario"),
    ],
)
def test_the_clashes_of_a_schedule_are_named(tmp_path: Path, data: bytes, name: str) -> None:
    """With the lines of its own file."""
    found = ran("choques", _file(tmp_path, data, name))

    assert 1 == found.code
    assert "Ana Prueba está a la vez en «Apertura & bienvenida»" in found.told
    assert "línea " in found.told


def test_a_json_schedule_is_known_by_its_content(tmp_path: Path) -> None:
    """It is called as a document of ours is; from standard input as well."""
    file = _file(tmp_path, as_json(plain()), "schedule.json")
    answer = ran("clashes", file, "--format", "json")

    assert 0 == answer.code
    assert 0 == ran("clashes", "-", stdin=as_json(plain())).code
    assert "GA003" not in ran("check", file).told


def test_broken_xml_is_told_with_its_line(tmp_path: Path) -> None:
    """What could be read is judged; nothing of it is taken for the whole."""
    found = ran("check", _file(tmp_path, XML.replace("</slug>", "<<<<<<<").encode()))

    assert 2 == found.code
    assert "línea 31" in found.told
    assert "GA911" in found.told
    assert "Traceback" not in found.told


def test_a_schedule_that_breaks_off_is_converted_as_far_as_it_goes_and_never_silently(
    tmp_path: Path,
) -> None:
    """The exit code is that of errors, for people and for programs."""
    file = _file(tmp_path, XML[: XML.index("Taller de actas")].encode())
    found = ran("convertir", file, str(tmp_path / "x.json"))
    answer = ran("convert", file, str(tmp_path / "y.json"), "--format", "json")

    assert 1 == found.code == answer.code
    assert "no se leyó entero" in found.told
    assert "GA911" in found.told
    assert "GA911" in {each["code"] for each in answer.answer["findings"]}
    assert 2 == len(json.loads((tmp_path / "x.json").read_bytes())["events"][0]["agenda"])


def test_a_schedule_in_another_encoding_is_told_so_and_not_called_broken(tmp_path: Path) -> None:
    """JSON is in UTF-8 or it is no JSON, whatever its file is called."""
    for name in ("schedule.json", "schedule.xml", "schedule"):
        for encoding in ("utf-16", "utf-16-be", "utf-32"):
            found = ran("check", _file(tmp_path, as_json(plain()).decode().encode(encoding), name))

            assert 2 == found.code
            assert "GA003" in found.told
            assert "GA911" not in found.told


def test_any_other_xml_is_told_to_be_none(tmp_path: Path) -> None:
    """And a web page that was saved under such a name."""
    for data in (b"<rss/>", b"<!DOCTYPE html><html></html>"):
        found = ran("check", _file(tmp_path, data))
        assert (2, True) == (found.code, "GA910" in found.told)
