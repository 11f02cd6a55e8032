"""What is written at once, over something newer, or into a folder that was read."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, header, panel, slot, workshop
from cli_running import Ran, ran
from gobierno_abierto import datasets
from gobierno_abierto.cli import publishing
from gobierno_abierto.cli.site_exchange import bench_of, held
from gobierno_abierto.findings.catalogue.workbooks import OTHER_FILES
from gobierno_abierto.formats.folder import read_folder
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.publish.site.making import site_of
from gobierno_abierto.words import LANGUAGES
from test_site_exchange import killed_at
from test_site_published import allowed

_DAY = ("--hoy", "2025-04-01")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


def _saved(document: m.Document, name: str = "dialogo.json") -> str:
    Path(name).write_text(to_json(document), encoding="utf-8")
    return name


def _document(revision: int, start: str = "09:00", **changes: Any) -> m.Dialogue:
    meeting = event(panel(when=slot(start, "13:00")), workshop())
    base = dialogue(meeting, header=header(revision=revision), people=(allowed("ana"),))
    return attrs.evolve(base, **changes)


def _written(folder: str) -> dict[str, bytes]:
    base = Path(folder)
    return {
        each.relative_to(base).as_posix(): each.read_bytes()
        for each in base.rglob("*")
        if each.is_file()
    }


# Two at once --------------------------------------------------------------------------------------


def test_who_publishes_while_another_does_is_told_before_anything_is_looked_at() -> None:
    """What would be replaced is not known before the other is done."""
    pytest.importorskip("fcntl")
    name = _saved(_document(1))
    folder = Path.cwd() / "sitio"
    with held(folder, bench_of(folder)):
        done = ran("publicar", name, "sitio", "--sobrescribir")

        assert (2, True) == (done.code, "otro comando está escribiendo" in done.told)
        assert not folder.exists()
    assert 0 == ran("publicar", name, "sitio").code
    assert {"dialogo.json", "sitio"} == {each.name for each in Path().iterdir()}


def test_while_a_site_is_made_nobody_else_publishes_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the files of the one would stay among those of the other."""
    pytest.importorskip("fcntl")
    from gobierno_abierto.cli.commands import publish  # to be slow within it

    first, second = _saved(_document(1), "a.json"), _saved(_document(2), "b.json")
    others: list[Ran | None] = []

    def slow(*asked: Any) -> Any:
        if not others:
            others.append(None)
            others.append(ran("publicar", second, "sitio"))
        return site_of(*asked)

    monkeypatch.setattr(publish, "site_of", slow)

    assert 0 == ran("publicar", first, "sitio").code
    assert others[1] is not None
    assert 2 == others[1].code


def test_what_was_refused_leaves_no_folders_that_were_made_for_it() -> None:
    Path("pagina.html").write_text("mío", encoding="utf-8")
    done = ran("publicar", _saved(_document(1)), "a/b/sitio", "--una-pagina", "pagina.html")

    assert 2 == done.code
    assert not Path("a").exists()


# Over something newer -----------------------------------------------------------------------------


def _sequences(folder: str) -> dict[str, int]:
    """The number of each version of an entry, by what it is."""
    found = {}
    for path, data in _written(folder).items():
        plain = data.replace(b"\r\n ", b"").decode()
        for entry in plain.split("BEGIN:VEVENT")[1:] if path.endswith("dialogo.ics") else ():
            uid = re.findall(r"\r\nUID:(.*?)\r\n", entry)[0]
            found[f"{path} {uid}"] = int(re.findall(r"\r\nSEQUENCE:(\d+)\r\n", entry)[0])
    return found


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("es", "ahí está publicada la revisión 3, y este documento es la 2, más vieja"),
        ("en", "revision 3 is published there, and this document is 2, which is older"),
    ],
)
def test_an_older_revision_does_not_take_the_place_of_a_newer_one(lang: str, told: str) -> None:
    """It could bring names back that were taken out since."""
    ran("publicar", _saved(_document(3, "10:00")), "sitio")
    before = _written("sitio")
    done = ran("publicar", _saved(_document(2)), "sitio", "--lang", lang)

    assert (2, True) == (done.code, told in done.told)
    assert before == _written("sitio")


def test_who_goes_back_on_purpose_is_told_the_truth_and_no_version_is_numbered_lower() -> None:
    ran("publicar", _saved(_document(3, "10:00")), "sitio")
    before = _sequences("sitio")
    done = ran("publicar", _saved(_document(1)), "sitio", "--sobrescribir")
    after = _sequences("sitio")

    assert 0 == done.code
    assert "Estaba publicada la revisión 3, y este documento dice que es la 1" in done.told
    assert "sigue siendo" not in done.told
    assert before.keys() == after.keys()
    assert all(before[each] <= after[each] for each in before)
    assert sum(after.values()) > sum(before.values())


# A folder that was read ---------------------------------------------------------------------------


def _tables(name: str = "tablas") -> str:
    ran("convertir", "ficticio", f"{name}/", "--interno")
    return name


@pytest.mark.parametrize("target", ["datos/tablas", "datos", "datos/tablas/sitio"])
@pytest.mark.parametrize("option", [(), ("--sobrescribir",)])
def test_tables_are_not_published_together_with_their_site(
    target: str, option: tuple[str, ...]
) -> None:
    """Everybody would find them beside it."""
    source = _tables("datos/tablas")
    before = _written("datos")
    done = ran("publicar", source, target, *option)

    assert (2, True) == (done.code, "estarían uno dentro de otro" in done.told)
    assert before == _written("datos")
    assert 0 == ran("publicar", source, "sitio").code


def test_a_document_within_the_folder_is_not_published_with_it() -> None:
    """Whatever its name; but what the site itself holds may be published again."""
    ran("publicar", "ficticio", "sitio", *_DAY)
    _saved(datasets.load("ficticio"), "sitio/interno.json")
    done = ran("publicar", "sitio/interno.json", "sitio", "--sobrescribir", *_DAY)

    assert (2, True) == (done.code, "está en esa carpeta, y se vería con ella" in done.told)
    assert 0 == ran("publicar", "sitio/documento.json", "sitio", *_DAY).code


@pytest.mark.parametrize("name", ["agenda.txt", "otra.csv", "OTRA.TXT"])
def test_nothing_is_written_among_tables_that_would_be_read_as_one(name: str) -> None:
    source = _tables()
    for target in (f"tablas/{name}", f"./tablas/../tablas/{name}"):
        done = ran("convertir", source, target)

        assert (2, True) == (done.code, "se leería como una más" in done.told)
    assert 0 == ran("convertir", source, "tablas/dialogo.json").code
    assert not Path("tablas", name).exists()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("internal", [False, True])
def test_an_agenda_of_ours_among_tables_is_none(lang: str, *, internal: bool) -> None:
    text = agenda_text(datasets.load("ficticio"), lang=lang, internal=internal)
    source = _tables()
    files = {each.name: each.read_bytes() for each in Path(source).iterdir()}
    reading = read_folder({**files, "agenda-2.txt": text.encode()})

    assert reading.document == read_folder(files).document
    others = [dict(each.words) for each in reading.report if each.entry is OTHER_FILES]
    assert [{"files": ("agenda-2.txt",)}] == others


# All tables or none -------------------------------------------------------------------------------


def _two_versions() -> tuple[str, str]:
    """A document, and a later one in which a permission was taken back and a title is another."""
    first = _document(1)
    ana = first.people[0]
    agreed = attrs.evolve(ana.publication[0], withdrawn=date(2026, 4, 2))
    later = _document(2, people=(attrs.evolve(ana, publication=(agreed,)),))
    return _saved(first, "a.json"), _saved(later, "b.json")


def test_if_one_table_cannot_be_written_all_stay_as_they_were(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Or a permission that was taken back would be lost halfway."""
    first, later = _two_versions()
    ran("convertir", first, "tablas/", "--interno")
    before = _written("tablas")
    real: Callable[..., int] = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "permisos.csv":
            raise OSError(errno.ENOSPC, "")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    done = ran("convertir", later, "tablas/", "--interno", "--sobrescribir")

    assert (2, True) == (done.code, "el disco está lleno" in done.told)
    assert before == _written("tablas")
    assert 2 == ran("convertir", later, "nueva/", "--interno").code
    assert not Path("nueva").exists()


def test_tables_that_are_the_same_are_left_alone() -> None:
    first, later = _two_versions()
    ran("convertir", first, "tablas/", "--interno")
    before = {each.name: each.stat().st_ino for each in Path("tablas").iterdir()}
    Path("tablas/permisos.csv").chmod(0o640)
    ran("convertir", later, "tablas/", "--interno", "--sobrescribir")
    after = {each.name: each.stat().st_ino for each in Path("tablas").iterdir()}

    assert {"dialogo.csv", "permisos.csv"} == {
        each for each in before if before[each] != after[each]
    }
    assert before.keys() == after.keys()
    assert 0o640 == Path("tablas/permisos.csv").stat().st_mode & 0o777


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only systems with fork kill so")
def test_killed_at_any_rename_tables_are_read_as_they_were_before_or_are_now() -> None:
    first, later = _two_versions()
    ran("convertir", first, "antes/", "--interno")
    ran("convertir", later, "ahora/", "--interno")
    both = (_written("antes"), _written("ahora"))
    step = 0
    for step in range(100):
        shutil.rmtree("tablas", ignore_errors=True)
        shutil.copytree("antes", "tablas")
        again = partial(ran, "convertir", later, "tablas/", "--interno", "--sobrescribir")
        killed = killed_at(step, again, {"os.rename", "os.remove"})
        done = ran("revisar", "tablas")

        assert done.code < 2
        assert {each: data for each, data in _written("tablas").items() if "/" not in each} in both
        if not killed:
            break
    assert step > 3
    assert both[1] == _written("tablas")


# A day that is past -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "here", "is_told"),
    [(-30, 1, False), (-30, -1, True), (0, 0, True), (1, -1, False), (None, 1, False)],
)
def test_a_day_that_is_past_does_not_bring_a_permission_back(
    monkeypatch: pytest.MonkeyPatch, typed: int | None, here: int, *, is_told: bool
) -> None:
    """Days are counted from the last one of the permission; what has run out by now is out."""
    last = date(2026, 5, 1)
    ana = allowed("ana")
    agreed = attrs.evolve(ana.publication[0], until=last)
    name = _saved(_document(1, people=(attrs.evolve(ana, publication=(agreed,)),)))
    monkeypatch.setattr(publishing, "day_here", lambda: last + timedelta(days=here))
    day = () if typed is None else ("--hoy", (last + timedelta(days=typed)).isoformat())
    ran("publicar", name, "sitio", *day)

    told = any(b"Ana Prueba" in data for data in _written("sitio").values())
    assert is_told is told


def test_the_help_says_by_which_day_permissions_run_out() -> None:
    for lang, words in (
        ("es", "permisos de las personas vencen según el día de hoy, o según este si es"),
        ("en", "permissions of people run out by the day of today, or by this one if it is"),
    ):
        assert words in " ".join(ran("publicar", "--help", "--lang", lang).told.split())
