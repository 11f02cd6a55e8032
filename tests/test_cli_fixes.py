"""The command ``clashes`` says under each clash the smallest change that clears it."""

from pathlib import Path

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, slot, workshop
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.cli.clash_fixes import MOST_SOUGHT
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.index import Index
from gobierno_abierto.publish.fixes import fix_plain, fix_words
from gobierno_abierto.scheduling import clashes
from gobierno_abierto.scheduling.fixes import fixes
from gobierno_abierto.words import LANGUAGES, Language


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, where a file may be called like an included document."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_smallest_change_is_told_as_the_library_says_it(lang: Language) -> None:
    document = datasets.load("ficticio-con-choques")
    told = ran("choques", "ficticio-con-choques", "--lang", lang).told
    index = Index(document)
    said = [fix_words(index, each) for each in fixes(document, clashes(document)) if each]

    words = [each.in_language(lang) for each in said]

    assert len(said) > 1
    assert [] == [each for each in words if f": {each[0].lower()}{each[1:]}" not in told]


def test_where_there_is_none_that_is_told() -> None:
    """Ana is in two workshops of one block: no single change helps."""
    told = ran("choques", "ficticio-con-choques").told

    assert 1 == told.count("No se encontró un solo cambio que lo quite sin causar otro choque.")


def test_it_is_said_once_that_each_looks_at_one_clash_alone() -> None:
    """Whoever has one clash only needs no more."""
    told = ran("choques", "ficticio-con-choques").told

    assert 1 == told.count("mira un solo choque; para ver todos a la vez: gobierno-abierto reparar")
    assert "para ver todos a la vez" not in ran("choques", "ficticio").told


def test_programs_get_it_as_data() -> None:
    document = datasets.load("ficticio-con-choques")
    answer = ran("clashes", "ficticio-con-choques", "--format", "json").answer
    expected = {
        each.finding.message("es"): fix and fix_plain(fix)
        for each, fix in zip(clashes(document), fixes(document, clashes(document)), strict=True)
    }

    assert expected == {each["message"]: each["fix"] for each in answer["clashes"]}


def test_of_many_clashes_it_is_sought_for_the_first_and_that_is_told() -> None:
    """Whoever has as many wants a repair."""
    hours = [f"2026-05-{day:02}T{hour:02}" for day in range(10, 16) for hour in range(9, 19)]
    agenda = [
        workshop(id=f"{hour}-{turn}", when=slot(f"{hour}:00", f"{hour}:40"), rooms=("sala",))
        for hour in hours
        for turn in range(2)
    ]
    document = dialogue(event(*agenda, dates=m.edtf("2026-05-10/2026-05-15")))
    Path("d.json").write_text(to_json(document), encoding="utf-8")
    found = ran("choques", "d.json")
    answer = ran("choques", "d.json", "--formato=json").answer
    rooms = [each for each in answer["clashes"] if each["kind"] == "room"]

    assert 60 == len(rooms)
    assert f"se buscó solo para los primeros {MOST_SOUGHT} choques." in found.told
    assert MOST_SOUGHT == sum("fix" in each for each in answer["clashes"])
