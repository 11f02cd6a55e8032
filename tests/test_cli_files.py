"""Files: all or nothing, and never the one that is read."""

import io
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.cli.console import Streams
from gobierno_abierto.cli.files import same_file, write_bytes
from gobierno_abierto.cli.skeleton import skeleton
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import agenda_text


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A document in a file."""
    path = tmp_path / "dialogo.json"
    path.write_text(to_json(datasets.load("ficticio")), encoding="utf-8")
    return path


def test_the_ending_decides_what_is_written(source: Path, tmp_path: Path) -> None:
    """Three endings, three formats: always the public view."""
    document = datasets.load("ficticio")
    expected = {
        "uno.json": to_json(public_view(document)).encode(),
        "dos.ics": to_ical(document),
        "TRES.TXT": agenda_text(document).encode(),
    }

    for name, data in expected.items():
        done = ran("convertir", str(source), str(tmp_path / name))

        assert (0, "") == (done.code, done.err)
        assert data == (tmp_path / name).read_bytes()
        assert "vista pública" in done.told


def test_what_was_left_out_is_counted(source: Path, tmp_path: Path) -> None:
    """All twelve have an e-mail that is nobody's business, and one no public name either."""
    done = ran("convert", str(source), str(tmp_path / "x.txt"), "--format=json")

    assert {"people": 12, "names": 1} == done.answer["withheld"]
    assert "public" == done.answer["visibility"]
    told = ran("convertir", str(source), str(tmp_path / "y.txt")).told
    assert "datos de 12 personas" in told
    assert "de 1 persona, también el nombre" in told


def test_nothing_is_left_out_where_there_are_no_people(tmp_path: Path) -> None:
    done = ran("convertir", "mexico-2012", str(tmp_path / "x.json"))

    assert "No se dejó fuera ningún dato" in done.told


def test_everything_is_written_if_asked_for_and_says_so(source: Path, tmp_path: Path) -> None:
    """An internal file is lossless, and carries its visibility with it."""
    target = tmp_path / "todo.json"
    done = ran("convertir", str(source), str(target), "--interno")
    document = datasets.load("ficticio")
    header = attrs.evolve(document.header, visibility=m.Visibility.INTERNAL)

    assert "INTERNO" in done.told
    assert attrs.evolve(document, header=header) == from_json(target.read_bytes())


def test_the_language_of_a_file_is_the_document_s_unless_another_is_asked_for(
    source: Path, tmp_path: Path
) -> None:
    """The language of my computer is not that of my guests."""
    target = tmp_path / "agenda.txt"
    english = {"LANG": "en_US.UTF-8"}

    assert "was written" in ran("convert", str(source), str(target), environ=english).told
    assert "Viernes 4 de abril" in target.read_text(encoding="utf-8")
    ran("convert", str(source), str(target), "--lang=en", environ=english)
    assert "Friday, 4 April" in target.read_text(encoding="utf-8")


def test_a_document_in_another_language_is_framed_in_spanish(tmp_path: Path) -> None:
    dialogue = skeleton("es")
    header = attrs.evolve(dialogue.header, language="fr")
    source = tmp_path / "d.json"
    source.write_text(to_json(attrs.evolve(dialogue, header=header)), encoding="utf-8")

    assert 0 == ran("convert", str(source), str(tmp_path / "d.txt")).code
    assert "Vista pública" in (tmp_path / "d.txt").read_text(encoding="utf-8")


def test_one_entry_for_each_item_if_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "x.ics"
    ran("convertir", "mexico-2012", str(target), "--por-actividad")

    assert to_ical(datasets.load("mexico-2012"), per_item=True) == target.read_bytes()


def test_a_calendar_without_any_day_is_not_written(tmp_path: Path) -> None:
    """It is the document that has nothing to write: a finding, and no file."""
    source = tmp_path / "d.json"
    source.write_text(to_json(attrs.evolve(skeleton("es"), events=())), encoding="utf-8")
    done = ran("convertir", str(source), str(tmp_path / "d.ics"))

    assert 1 == done.code
    assert "GA801" in done.err
    assert not (tmp_path / "d.ics").exists()
    answer = ran("convert", str(source), str(tmp_path / "d.ics"), "--format=json").answer
    assert [] == answer["written"]
    assert ["GA801"] == [each["code"] for each in answer["findings"]]


def test_errors_of_the_file_are_mentioned(tmp_path: Path) -> None:
    """A member that was misspelled is missing from the calendar: somebody should look."""
    plain = json.loads(to_json(skeleton("es")))
    plain["events"][0]["venuess"] = ["sede"]
    source = tmp_path / "d.json"
    source.write_text(json.dumps(plain), encoding="utf-8")
    done = ran("convertir", str(source), str(tmp_path / "d.ics"))

    assert 0 == done.code
    assert f"Ojo: 1 error; véalo con: gobierno-abierto revisar {source}" in done.told


def test_errors_of_what_the_file_says_are_mentioned_too(tmp_path: Path) -> None:
    """A calendar with a clash is written, and is not silent about it."""
    done = ran("convert", "ficticio-con-choques", str(tmp_path / "d.ics"), "--lang=en")

    assert 0 == done.code
    assert "see them with: gobierno-abierto check ficticio-con-choques" in done.told


def test_the_file_that_is_read_is_never_replaced(source: Path, tmp_path: Path) -> None:
    """Not under its own name, not through a link, not with --sobrescribir."""
    before = source.read_bytes()
    (tmp_path / "enlace.json").symlink_to(source)
    (tmp_path / "otro.json").hardlink_to(source)

    for name in ("dialogo.json", "./dialogo.json", "enlace.json", "otro.json"):
        done = ran("convertir", str(source), f"{tmp_path}/{name}", "--sobrescribir")

        assert 2 == done.code
        assert "es el archivo de entrada" in done.told
    assert before == source.read_bytes()


def test_not_even_if_it_comes_through_standard_input(source: Path) -> None:
    with source.open("rb") as stdin:
        streams = Streams(stdin=stdin, stdout=io.StringIO(), stderr=io.StringIO())

        assert same_file("-", str(source), streams)
        assert not same_file("-", str(source.parent), streams)


def test_what_the_command_made_is_made_again(source: Path, tmp_path: Path) -> None:
    """Calendars and agendas are made every week: nobody is asked each time."""
    for name in ("d.ics", "d.txt"):
        target = str(tmp_path / name)

        assert 0 == ran("convertir", str(source), target, "--lang=pt").code
        assert 0 == ran("convertir", str(source), target).code


@pytest.mark.parametrize("name", ["d.ics", "d.txt"])
def test_what_is_shared_does_not_become_internal_unasked(
    source: Path, tmp_path: Path, name: str
) -> None:
    """Others may read the public file at this moment; the other way round nothing is lost."""
    target = tmp_path / name
    ran("convertir", str(source), str(target))
    public = target.read_bytes()
    refused = ran("convertir", str(source), str(target), "--interno")

    assert 2 == refused.code
    assert "vista pública" in refused.told
    assert "agregue --sobrescribir" in refused.told
    assert public == target.read_bytes()
    assert 0 == ran("convertir", str(source), str(target), "--interno", "--sobrescribir").code
    assert public != target.read_bytes()
    assert 0 == ran("convertir", str(source), str(target), "--interno", "--lang=pt").code
    # What is gone from an internal calendar would be announced to everybody as cancelled.
    force = ("--sobrescribir",) if name == "d.ics" else ()
    assert 0 == ran("convertir", str(source), str(target), *force).code
    assert public == target.read_bytes()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("d.json", "{}"),
        ("d.txt", "RESERVA LA FECHA"),
        ("d.ics", "BEGIN:VCALENDAR\r\nPRODID:-//Otro//Otro//ES\r\n"),
        ("d.txt", ""),
    ],
)
def test_what_somebody_else_wrote_is_spared(
    source: Path, tmp_path: Path, name: str, content: str
) -> None:
    target = tmp_path / name
    target.write_bytes(content.encode())
    done = ran("convertir", str(source), str(target))

    assert 2 == done.code
    assert "agregue --sobrescribir" in done.told
    assert content.encode() == target.read_bytes()
    assert 0 == ran("convertir", str(source), str(target), "--sobrescribir").code
    assert content.encode() != target.read_bytes()


def test_a_file_keeps_its_permissions_and_a_link_its_place(tmp_path: Path) -> None:
    target, link = tmp_path / "d.txt", tmp_path / "enlace.txt"
    target.write_bytes(b"uno")
    target.chmod(0o640)
    link.symlink_to(target)
    write_bytes(str(link), b"dos", may_replace=True)

    assert b"dos" == target.read_bytes()
    assert link.is_symlink()
    assert 0o640 == target.stat().st_mode & 0o777


def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "comun").write_bytes(b"")
    write_bytes(str(tmp_path / "nuevo"), b"", may_replace=False)

    modes = {(tmp_path / name).stat().st_mode for name in ("comun", "nuevo")}
    assert 1 == len(modes)


def test_the_same_bytes_are_not_written_again(tmp_path: Path) -> None:
    target = tmp_path / "d.txt"
    target.write_bytes(b"igual")
    before = target.stat().st_ino
    write_bytes(str(target), b"igual", may_replace=False)

    assert before == target.stat().st_ino


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("no-hay/d.json", "no existe la carpeta"),
        ("carpeta.json", "es una carpeta"),
        ("archivo/d.json", "no es una carpeta"),
        ("d\0.json", "el nombre no es válido"),
        (f"{'d' * 300}.json", "el nombre es demasiado largo"),
        ("tubo.json", "no es un archivo común"),
    ],
)
def test_where_nothing_can_be_written(source: Path, tmp_path: Path, target: str, told: str) -> None:
    """The reason is told in words of ours, and nothing is left behind."""
    (tmp_path / "carpeta.json").mkdir()
    (tmp_path / "archivo").write_bytes(b"")
    os.mkfifo(tmp_path / "tubo.json")
    before = sorted(tmp_path.iterdir())
    done = ran("convertir", str(source), f"{tmp_path}/{target}", "--sobrescribir")

    assert 2 == done.code
    assert told in done.told
    assert before == sorted(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("no-hay.json", "no existe"),
        (".", "es una carpeta"),
        ("d\0.json", "el nombre no es válido"),
        ("d" * 300, "el nombre es demasiado largo"),
        ("\x1b[2J.json", "no existe"),
    ],
)
def test_what_cannot_be_opened_is_told(name: str, told: str) -> None:
    """The reason in words of ours, and no control character on the terminal."""
    done = ran("revisar", name)

    assert 2 == done.code
    assert told in done.told
    assert "GA001" in done.out
    assert "\x1b" not in done.out
    assert "\0" not in done.out


def test_a_folder_is_not_a_matter_of_spelling(tmp_path: Path) -> None:
    told = ran("revisar", str(tmp_path)).told

    assert "es una carpeta sin tablas (.csv). Indique un archivo." in told
    assert "Revise que el nombre" not in told


def test_a_sparse_file_of_gigabytes_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "enorme.json"
    with path.open("wb") as file:
        file.truncate(10 * 1024**3)
    done = ran("check", str(path), "--format=json")

    assert 2 == done.code
    assert ["GA002"] == [each["code"] for each in done.answer["findings"]]


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with a file, of which neither may be touched. Root becomes nobody meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "secreto.json").write_text("{}", encoding="utf-8")
        (folder / "secreto.json").chmod(0o000)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        yield folder
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_without_permission_nothing_is_written_and_people_are_told(locked: Path) -> None:
    for command in (
        ("nuevo", f"{locked}/d.json"),
        ("convertir", "mexico-2012", f"{locked}/d.ics"),
        ("demo", f"{locked}/recorrido"),
    ):
        done = ran(*command)

        assert 2 == done.code
        assert "no tiene permiso" in done.told
    assert ["secreto.json"] == [each.name for each in locked.iterdir()]


def test_without_permission_nothing_is_read(locked: Path) -> None:
    done = ran("check", f"{locked}/secreto.json", "--lang=en")

    assert 2 == done.code
    assert "you do not have permission" in done.told
