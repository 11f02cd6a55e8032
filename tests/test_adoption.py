"""What a public body reads first: metadata, licences, and what the project says of itself."""

import re
import tomllib
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import gobierno_abierto as ga
from gobierno_abierto.words import LANGUAGES

_ROOT = Path(__file__).resolve().parent.parent
_PAGES = _ROOT / "docs"

_NO_PROGRAM_OF_OGP = {
    "es": "No es un programa de la Alianza para el Gobierno Abierto y no sustituye ninguna de sus"
    " evaluaciones",
    "en": "It is not a program of the Open Government Partnership, and it replaces none of its"
    " reviews",
    "pt": "Não é um programa da Parceria para Governo Aberto e não substitui nenhuma de suas"
    " avaliações",
}

# What reaches the network or other programs. urllib.parse only takes addresses apart.
_OUTWARD = re.compile(
    r"^\s*(?:from|import) +(?:socket|ssl|http|ftplib|smtplib|asyncio|subprocess|multiprocessing"
    r"|ctypes|pickle|marshal|shelve|urllib\.request|urllib +import|webbrowser|requests)\b"
    r"|\bos\.(?:system|popen|exec\w*|spawn\w*|fork)\b",
    re.MULTILINE,
)


def _yaml(name: str) -> Any:
    # Through its name: it ships no types, and only tests read YAML.
    return import_module("yaml").safe_load((_ROOT / name).read_text(encoding="utf-8"))


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((_ROOT / name).read_text(encoding="utf-8"))


def _page(lang: str, name: str) -> str:
    return (_PAGES / lang / "project" / f"{name}.md").read_text(encoding="utf-8")


def _rows(page: str, columns: int) -> list[list[str]]:
    """The rows of all tables that have so many columns, without their heads."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in page.splitlines()
        if line.startswith("|")
    ]
    return [
        row
        for row, below in zip(rows, [*rows[1:], [""]], strict=True)
        if len(row) == columns and not _is_rule(row) and not _is_rule(below)
    ]


def _is_rule(row: list[str]) -> bool:
    return all(re.fullmatch(r":?-+:?", cell) for cell in row)


def test_publiccode_has_what_version_0_7_demands() -> None:
    """The mandatory keys of publiccode.yml, and those that follow from others."""
    public = _yaml("publiccode.yml")
    maintenance = public["maintenance"]

    assert "0.7" == public["publiccodeYmlVersion"]
    assert set() == {
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    } - set(public)
    assert public["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert maintenance["type"] in {"internal", "contract", "community", "none"}
    assert ("contractors" in maintenance) == (maintenance["type"] == "contract")
    assert "contacts" in maintenance or maintenance["type"] in {"contract", "none"}
    assert public["localisation"]["localisationReady"] is True
    assert "https" == urlsplit(public["url"]).scheme


def test_publiccode_describes_in_each_language_of_the_program() -> None:
    """Short enough for a catalogue, and long enough to tell something."""
    public = _yaml("publiccode.yml")
    descriptions = public["description"]

    assert sorted(LANGUAGES) == sorted(public["localisation"]["availableLanguages"])
    assert sorted(LANGUAGES) == sorted(descriptions)
    for said in descriptions.values():
        assert 0 < len(said["shortDescription"]) <= 150
        assert "\n" not in said["shortDescription"]
        assert 150 <= len(said["longDescription"]) <= 10_000
        assert 5 <= len(said["features"]) <= 20
    assert 1 == len({len(said["features"]) for said in descriptions.values()})


def test_everybody_tells_the_same_version_and_licence() -> None:
    """The package, publiccode.yml and CITATION.cff."""
    project = _toml("pyproject.toml")["project"]
    public = _yaml("publiccode.yml")
    citation = _yaml("CITATION.cff")

    assert ga.__version__ == project["version"]
    assert ga.__version__ == public["softwareVersion"]
    assert ga.__version__ == citation["version"]
    assert project["license"] == public["legal"]["license"]
    assert project["license"] == citation["license"]
    assert [each["name"] for each in project["authors"]] == [
        each["name"] for each in citation["authors"]
    ]
    assert public["dependsOn"]["open"][0]["versionMin"] in project["requires-python"]


def test_each_licence_has_its_text_and_each_text_its_licence() -> None:
    """REUSE wants both, and tells so only where it is installed."""
    told = {
        name
        for table in _toml("REUSE.toml")["annotations"]
        for name in re.split(r" (?:AND|OR|WITH) ", table["SPDX-License-Identifier"])
    }

    assert sorted(told) == sorted(path.stem for path in (_ROOT / "LICENSES").glob("*.txt"))


def test_nobody_takes_it_for_a_program_of_the_partnership() -> None:
    """The line stands where those look who decide."""
    described = _yaml("publiccode.yml")["description"]

    for lang, line in _NO_PROGRAM_OF_OGP.items():
        assert line in described[lang]["longDescription"]
    for lang in ("es", "en"):
        assert f"{_NO_PROGRAM_OF_OGP[lang]}." in _page(lang, "adopt").splitlines()


@pytest.mark.parametrize("name", ["SECURITY", "GOVERNANCE", "CODE_OF_CONDUCT", "ROADMAP"])
def test_the_papers_speak_spanish_first(name: str) -> None:
    """One file, two languages, as many points in each."""
    spanish, english = re.split(
        r"^## English$", (_ROOT / f"{name}.md").read_text(encoding="utf-8"), flags=re.MULTILINE
    )

    assert "\n## Español\n" in spanish
    assert spanish.count("\n- ") == english.count("\n- ")
    assert spanish.count("\n1. ") == english.count("\n1. ")


@pytest.mark.parametrize(("page", "at"), [("public-code", 2), ("digital-public-goods", 1)])
def test_both_languages_judge_alike(page: str, at: int) -> None:
    """A requirement is not met in one language and missed in the other."""
    verdicts = {
        "cumple": "met",
        "en parte": "partly",
        "no cumple": "not met",
        "no aplica": "not applicable",
    }
    spanish, english = (_rows(_page(lang, page), 4) for lang in ("es", "en"))

    assert [verdicts[row[at]] for row in spanish] == [row[at] for row in english]


def test_the_summary_of_the_self_assessment_adds_up() -> None:
    """Its figures are those of its tables: all requirements of the standard, 112 in 0.8.0."""
    page = _page("en", "public-code")
    counted = Counter((row[0], row[2]) for row in _rows(page, 4))
    told = {row[0]: [int(cell) for cell in row[1:]] for row in _rows(page, 6)}
    states = ("met", "partly", "not met", "not applicable")

    for level in ("must", "should", "optional"):
        figures = [counted[level, state] for state in states]
        assert [*figures, sum(figures)] == told[level]
    assert 112 == told["all"][-1] == counted.total()


def test_the_library_reaches_for_no_network_and_no_other_program() -> None:
    """What the page on security says."""
    outward = {
        path.name: found
        for path in (_ROOT / "src").rglob("*.py")
        if (found := _OUTWARD.findall(path.read_text(encoding="utf-8")))
    }

    assert {} == outward
