"""The page that checks files in the browser: the same findings, and nothing asked of anybody."""

import base64
import json
import os
import re
import shutil
import subprocess
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import gobierno_abierto as ga
from browser import in_browser
from browser.__main__ import FOLDER, ObstacleError, built
from browser.packing import packed, parts
from browser_part import browser_part
from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.words import Language
from readers import DRIVERS, node_modules

_ROOT = Path(__file__).resolve().parent.parent
_ASSETS = _ROOT / "docs" / "theme" / "assets"
_CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
_PAGES: dict[Language, str] = {
    "es": "how-to/in-browser/",
    "en": "en/how-to/in-browser/",
    "pt": "pt/how-to/in-browser/",
}
_IN_EACH = pytest.mark.parametrize("lang", _PAGES)
_EVIL = "<img src=x onerror=alert(1)>"


# What it is made of ---------------------------------------------------------------------------


class _Elements(HTMLParser):
    """The elements of a page, with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@_IN_EACH
def test_every_field_has_its_label(lang: Language) -> None:
    elements = _Elements(browser_part(lang)).found
    labelled = {attributes["for"] for tag, attributes in elements if tag == "label"}

    assert labelled == {
        attributes["id"] for tag, attributes in elements if tag in ("input", "select")
    }


@_IN_EACH
def test_the_part_is_one_block_that_loads_nothing_from_elsewhere(lang: Language) -> None:
    """A blank line would end the block, and Markdown would take the rest apart."""
    part = browser_part(lang)

    assert "\n\n" not in part
    assert "//" not in re.sub(r"https?://[^\s\"]+ ", "", part)
    assert not re.search(r"https?://", part)


def test_the_scripts_have_no_words_of_their_own() -> None:
    """Whatever they say stands in the page, in its language, and nothing stands there unsaid."""
    script = (_ASSETS / "browser" / "page.js").read_text(encoding="utf-8")
    used = set(re.findall(r"\bwords\.(\w+)", script))
    for lang in _PAGES:
        found = re.search(r'id="ga-words">(.*?)</script>', browser_part(lang))
        assert found
        assert used == set(json.loads(found[1]))


def test_the_scripts_put_no_words_of_a_file_on_the_page_as_markup() -> None:
    for path in (_ASSETS / "browser").glob("*.js"):
        script = path.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", script)


def test_the_packages_are_python_alone_and_the_same_each_time() -> None:
    """Those that are needed, and no others: tests and types stay out."""
    pytest.importorskip("openpyxl")
    found = parts("3.14")
    names = {each.name.lower().replace("_", "-") for each in found}

    assert {"gobierno-abierto", "attrs", "cattrs", "icalendar", "openpyxl", "tzdata"} <= names
    assert not names & {"pytest", "hypothesis", "ortools", "jinja2", "lxml"}
    assert packed(found) == packed(parts("3.14"))
    assert all(each.licence.strip("?\n ") for each in found)


def test_what_is_missing_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "site" / FOLDER).mkdir(parents=True)
    with pytest.raises(ObstacleError, match="pyodide is missing"):
        built(tmp_path, tmp_path / "site")

    assert not (tmp_path / "site" / FOLDER).exists()


@_IN_EACH
def test_what_is_shown_is_what_the_command_says(
    lang: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Place, fault and remedy of each finding, in the same words."""
    monkeypatch.chdir(tmp_path)
    _write_clashes(tmp_path)
    asked = {"command": "check", "lang": lang, "file": "choques.json"}
    told = json.loads(in_browser.asked(json.dumps(asked)))
    out = " ".join(ran("check", "choques.json", "--lang", lang).out.split())

    assert f"choques.json: {told['counts']}." in out
    assert told["internal"]
    for each in told["findings"]:
        assert f"{each['where']} {each['fault']} {each['remedy']} " in out


def test_what_cannot_be_done_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is none, and one whose name looks like an option."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "--json").write_bytes(b"\x00\xff")
    told = _asked({"command": "check", "lang": "es", "file": "--json"})

    assert 2 == told["code"]
    assert not told["read"]
    assert ["GA003"] == [each["code"] for each in told["findings"]]


def _asked(wanted: dict[str, Any]) -> Any:
    return json.loads(in_browser.asked(json.dumps(wanted)))


def _write_clashes(folder: Path) -> Path:
    path = folder / "choques.json"
    path.write_text(ga.to_json(datasets.load("ficticio-con-choques")), encoding="utf-8")
    return path


# In a browser ---------------------------------------------------------------------------------


@cache
def _modules() -> Path:
    modules = node_modules()
    for name in ("pyodide", "playwright-core", "axe-core"):
        if not (modules / name).is_dir():
            pytest.skip(f"the npm package {name} is not there")
    if not _CHROMIUM.exists() or shutil.which("node") is None:
        pytest.skip("Node or Chromium is not there")
    pytest.importorskip("openpyxl")
    return modules


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that has the page in each language, and nothing else."""
    modules = _modules()
    folder = tmp_path_factory.mktemp("site")
    for lang, page in _PAGES.items():
        (folder / page).mkdir(parents=True)
        (folder / page / "index.html").write_text(_whole_page(lang), encoding="utf-8")
        assets = folder / page.removesuffix("how-to/in-browser/") / "assets"
        shutil.copytree(_ASSETS, assets)
    built(modules, folder)
    return folder


def _whole_page(lang: Language) -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>GA</title>'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        '<link rel="stylesheet" href="../../assets/site.css">'
        "<style>.md-typeset a { color: var(--md-typeset-a-color) }</style></head>"
        '<body class="md-typeset" style="background: var(--md-default-bg-color, white);'
        ' color: var(--md-default-fg-color)">'
        f"<main><h1>GA</h1>{browser_part(lang)}</main></body></html>"
    )


def _visited(site: Path, page: str, *steps: dict[str, Any], **job: Any) -> Any:
    """What a visitor sees; nothing was asked of anybody, and nothing went wrong."""
    given = json.dumps({"page": page, "base": "/un/sub-sitio/", "steps": steps, **job})
    command = ["node", str(DRIVERS / "browser_page.mjs"), str(_modules()), str(site), given]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)

    assert [] == told["errors"]
    assert [] == told["strangers"]
    assert 0 == told["bodies"], "something was sent"
    return told["steps"]


def _without_last_word(shown: dict[str, Any]) -> list[str]:
    """The fault and the remedy as they are shown, the code being a link behind them."""
    _, fault, remedy = shown["lines"]
    return [fault, remedy.removesuffix(shown["code"]).strip()]


def test_the_findings_are_those_of_the_command(site: Path, tmp_path: Path) -> None:
    """Of a document, a calendar, a table and a file that is none, one after the other."""
    files = [
        _write_clashes(tmp_path),
        _ROOT / "tests" / "rules" / "GA836" / "bad.ics",
        _ROOT / "tests" / "rules" / "GA060" / "bad.csv",
        tmp_path / "nada.json",
    ]
    files[-1].write_bytes(b"\xff\x00")
    steps = _visited(site, _PAGES["es"], *({"check": [str(each), None]} for each in files))

    for path, shown in zip(files, steps, strict=True):
        answer = ran("check", str(path), "--format", "json", "--lang", "es").answer
        found = [[each["fault"], each["remedy"]] for each in answer["findings"]]
        assert found
        assert found == [_without_last_word(each) for each in shown["findings"]]
        assert [each["code"] for each in answer["findings"]] == [
            each["code"] for each in shown["findings"]
        ]
        assert shown["title"].startswith(f"{path.name}: ")
        assert shown["focused"]
    assert steps[0]["findings"][0]["href"].endswith("/un/sub-sitio/reference/rules/GA121/")


def test_a_workbook_is_made_checked_and_marked(site: Path, tmp_path: Path) -> None:
    """From nothing to findings in their cells, without leaving the page."""
    openpyxl = pytest.importorskip("openpyxl")
    [made] = _visited(site, _PAGES["pt"], {"make": "agenda"})
    book = openpyxl.load_workbook(BytesIO(base64.b64decode(made["files"]["dialogo.xlsx"])))
    sheet = book["Agenda"]
    sheet.cell(row=3, column=5).value = _EVIL
    path = tmp_path / "malo.xlsx"
    book.save(path)

    [shown] = _visited(site, _PAGES["pt"], {"check": [str(path), None], "save": True})
    answer = ran("check", str(path), "--format", "json", "--lang", "pt").answer

    assert [each["fault"] for each in answer["findings"]] == [
        each["lines"][1] for each in shown["findings"]
    ]
    assert "E3" in shown["findings"][0]["where"]
    assert _EVIL in shown["findings"][0]["lines"][1]
    assert 0 == shown["elements"], "words of a file became markup"
    copy = openpyxl.load_workbook(BytesIO(base64.b64decode(shown["files"]["malo-verificado.xlsx"])))
    assert copy["Agenda"]["E3"].comment is not None
    report = json.loads(base64.b64decode(shown["files"]["observacoes-malo.xlsx.json"]))
    assert answer["findings"] == report["findings"]


@_IN_EACH
def test_the_page_is_for_everybody(lang: Language, site: Path, tmp_path: Path) -> None:
    """WCAG 2.0 to 2.2, A and AA, by day and by night; and nothing is wider than a telephone."""
    path = str(_write_clashes(tmp_path))
    day, night = {"axe": "default"}, {"axe": "slate"}
    *before, shown, day_after, night_after, wide = _visited(
        site, _PAGES[lang], day, night, {"check": [path, None]}, day, night, {"wide": True},
        width=320,
    )  # fmt: skip

    assert [[], []] == before
    assert [[], []] == [day_after, night_after]
    assert shown["findings"]
    assert 0 >= wide


def test_without_scripts_the_page_says_so(site: Path) -> None:
    [said] = _visited(site, _PAGES["en"], {"text": '[data-part="missing"]'}, scripts=False)

    assert "cannot work in this browser" in said
