"""Nothing goes out in which somebody is named who must not be: not a file, not a line."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person
from cli_running import ran
from gobierno_abierto.formats.json import from_json, to_json

_WORDS = "Datos que se entienden, con Ana Prueba"


def _written(
    path: Path, title: str, *, until: date | None = None, withdrawn: date | None = None
) -> Path:
    """A dialogue in whose agenda Ana has a part, and the title of it."""
    given = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=m.text(es="Publicar la agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2020, 1, 1),
        until=until,
        withdrawn=withdrawn,
    )
    talk = panel(title=m.text(es=title), parts=(part(m.Role.MODERATOR, "ana"),))
    document = dialogue(event(talk), people=(person("ana", publication=(given,)),))
    header = attrs.evolve(document.header, revised=date(2020, 1, 1))
    path.write_text(to_json(attrs.evolve(document, header=header)), encoding="utf-8")
    return path


@pytest.fixture
def withdrew(tmp_path: Path) -> Path:
    return _written(tmp_path / "dialogo.json", _WORDS, withdrawn=date(2020, 2, 1))


def _convert(ending: str) -> Callable[[Path, Path], tuple[str, ...]]:
    return lambda source, target: ("convertir", str(source), f"{target}{ending}")


_WAYS: dict[str, Callable[[Path, Path], tuple[str, ...]]] = {
    "json": _convert(".json"),
    "ics": _convert(".ics"),
    "txt": _convert(".txt"),
    "csv": _convert(".csv"),
    "xlsx": _convert(".xlsx"),
    "folder": _convert("/"),
    "picture": lambda source, target: ("linea-de-tiempo", str(source), f"{target}.svg"),
    "page": lambda source, target: ("linea-de-tiempo", str(source), f"{target}.html"),
    "board": lambda source, target: ("plan", str(source), "--imagen", f"{target}.svg"),
    "request": lambda source, target: ("solicitar", str(source), f"{target}/"),
    "word": _convert(".docx"),
    "site": lambda source, target: ("publicar", str(source), f"{target}/"),
    "one page": lambda source, target: (
        *("publicar", str(source), "--una-pagina", f"{target}.html"),
    ),
    "plan in Word": lambda source, target: ("plan", str(source), "--documento", f"{target}.docx"),
    "message": lambda source, _: ("ver", str(source), "--mensaje"),
    "show": lambda source, _: ("ver", str(source)),
    "plan": lambda source, _: ("plan", str(source)),
    "changes": lambda source, _: ("cambios", str(source), str(source)),
}


@pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS)
def test_nothing_is_published_while_her_name_is_in_sight(
    way: Callable[[Path, Path], tuple[str, ...]], withdrew: Path, tmp_path: Path
) -> None:
    """The place is told, nothing is written, and not even the answer names her."""
    told = ran(*way(withdrew, tmp_path / "salida"))

    assert (1, "") == (told.code, told.out)
    assert "/events/0/agenda/0/title" in told.told
    assert "GA417" in told.told
    assert "Ana" not in told.told
    assert [withdrew] == list(tmp_path.iterdir())


def test_programs_are_told_likewise(withdrew: Path, tmp_path: Path) -> None:
    told = ran("convertir", str(withdrew), str(tmp_path / "a.ics"), "--formato", "json")

    assert 1 == told.code
    assert ["GA417"] == [each["code"] for each in told.answer["findings"]]
    assert [] == told.answer["written"]
    assert "convert" == told.answer["command"]


def test_those_who_work_on_it_have_all_of_it(withdrew: Path, tmp_path: Path) -> None:
    """What is internal is not published; the answer says how."""
    assert "--interno" in ran("convertir", str(withdrew), str(tmp_path / "a.ics")).told
    assert 0 == ran("convertir", str(withdrew), str(tmp_path / "a.ics"), "--interno").code


def test_what_has_run_out_by_today_is_left_out(tmp_path: Path) -> None:
    """Nobody has to change the document for that."""
    source = _written(tmp_path / "dialogo.json", "Datos", until=date(2020, 6, 30))
    assert 0 == ran("convertir", str(source), str(tmp_path / "a.json")).code

    assert "Ana" not in (tmp_path / "a.json").read_text(encoding="utf-8")
    assert "Ana" not in ran("ver", str(source)).told
    read = from_json(source.read_text(encoding="utf-8"))
    assert isinstance(read, m.Dialogue)
    assert "Ana Prueba" == read.people[0].name


def test_what_goes_on_holding_is_published(tmp_path: Path) -> None:
    source = _written(tmp_path / "dialogo.json", _WORDS, until=date(9999, 12, 31))
    assert 0 == ran("convertir", str(source), str(tmp_path / "a.json")).code

    assert "Ana Prueba" in (tmp_path / "a.json").read_text(encoding="utf-8")


def test_the_older_version_is_not_told_either(tmp_path: Path) -> None:
    """In what has changed, the title of last year is read today."""
    before = _written(tmp_path / "antes.json", _WORDS)
    after = _written(tmp_path / "despues.json", "Datos", withdrawn=date(2020, 2, 1))
    told = ran("cambios", str(before), str(after))

    assert (1, "") == (told.code, told.out)
    assert "antes.json" in told.told
    drawn = ran("linea-de-tiempo", str(after), str(tmp_path / "a.svg"), "--antes", str(before))
    assert (1, False) == (drawn.code, (tmp_path / "a.svg").exists())


def test_a_run_out_permission_is_noted_on_the_day_that_is_given(tmp_path: Path) -> None:
    """A check has no clock: it says the same tomorrow, unless it is told the day."""
    source = _written(tmp_path / "dialogo.json", "Datos", until=date(2020, 6, 30))

    assert "GA418" not in ran("revisar", str(source)).told
    assert "GA418" in ran("revisar", str(source), "--hoy", "2020-07-01").told
