"""LibreOffice opens the workbook, saves it in its own way, and nothing is lost."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from builders import dialogue, panel
from gobierno_abierto import datasets
from gobierno_abierto import model as m
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.folder import read_folder
from gobierno_abierto.formats.sheets import carried
from gobierno_abierto.formats.xlsx import grids_of, marked, read_xlsx, to_xlsx
from gobierno_abierto.privacy import public_view

_SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(_SOFFICE is None, reason="LibreOffice is not installed")

# UTF-8, semicolons, all cells as they are shown, and each sheet into a file of its own.
_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"
_TITLES = (
    "=1+1",
    '=HYPERLINK("http://x.example","Ana")',
    "+1",
    "@x",
    "007",
    "#N/A",
    "TRUE",
    "2026-03-06",
    "<b>&amp;</b>",
    "\u202eatropos",
    "👩‍👩‍👧 Ñandú",
    "'apóstrofo",
    "uno\ndos",
)
_OF_TITLES = dialogue(
    events=(
        m.Event(
            id="e",
            agenda=tuple(
                panel(id=f"p{n}", title=m.text(es=each)) for n, each in enumerate(_TITLES)
            ),
        ),
    )
)
# Of the plan, texts have tabs, which LibreOffice leaves out on the way through its own format.
_DOCUMENTS: dict[str, m.Document] = {
    "ficticio": datasets.load("ficticio"),
    "colombia": datasets.load("colombia-2023"),
    "titulos": _OF_TITLES,
    "plan": datasets.load("mexico-plan-4"),
}


class _Saved(NamedTuple):
    """What LibreOffice made of all workbooks: as workbooks, by way of its own format, as tables."""

    again: Path
    through_ods: Path
    tables: Path


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> _Saved:
    """LibreOffice takes seconds to start: each way is gone once for all."""
    here = tmp_path_factory.mktemp("libros")
    profile = tmp_path_factory.mktemp("libreoffice")
    for name, document in _DOCUMENTS.items():
        (here / f"{name}.xlsx").write_bytes(to_xlsx(document, internal=True))
        (here / f"{name}-publico.xlsx").write_bytes(to_xlsx(document))
    copy = marked(to_xlsx(_DOCUMENTS["ficticio"], internal=True), Report(), lang="es")
    (here / "marcado.xlsx").write_bytes(copy)
    books = sorted(here.iterdir())
    _convert(books, "xlsx", here / "again", profile)
    _convert(books, "ods", here / "ods", profile)
    _convert(sorted((here / "ods").iterdir()), "xlsx", here / "through", profile)
    _convert([here / "ficticio.xlsx"], _CSV, here / "tables", profile)
    return _Saved(here / "again", here / "through", here / "tables")


def _convert(files: Iterable[Path], target: str, folder: Path, profile: Path) -> None:
    subprocess.run(
        [
            str(_SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless",
            "--convert-to", target, "--outdir", str(folder), *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=280,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


@pytest.mark.parametrize("name", list(_DOCUMENTS))
def test_a_workbook_that_libreoffice_saved_is_the_same_document(name: str, saved: _Saved) -> None:
    """With its base, and alone."""
    document = _DOCUMENTS[name]
    internal = (saved.again / f"{name}.xlsx").read_bytes()
    public = (saved.again / f"{name}-publico.xlsx").read_bytes()

    assert document == read_xlsx(internal, base=document).document
    assert carried(public_view(document)) == read_xlsx(public).document


@pytest.mark.parametrize("name", ["ficticio", "colombia", "titulos"])
def test_a_workbook_that_went_through_its_own_format_is_too(name: str, saved: _Saved) -> None:
    """Whatever a text looks like: nothing is computed, and no apostrophe comes or goes."""
    document = _DOCUMENTS[name]
    data = (saved.through_ods / f"{name}.xlsx").read_bytes()

    assert document == read_xlsx(data, base=document).document


def test_a_marked_copy_opens_in_libreoffice(saved: _Saved) -> None:
    """And what is read of it is what was read before."""
    document = _DOCUMENTS["ficticio"]
    data = (saved.again / "marcado.xlsx").read_bytes()

    assert document == read_xlsx(data, base=document).document


def test_sheets_that_libreoffice_saved_as_tables_are_the_same_document(saved: _Saved) -> None:
    """Days and hours as it shows them, and each sheet under a name of its own."""
    document = _DOCUMENTS["ficticio"]
    files = {
        each.name.removeprefix("ficticio-"): each.read_bytes() for each in saved.tables.iterdir()
    }

    assert document == read_folder(files, base=document).document


def test_libreoffice_keeps_what_is_hidden_hidden(saved: _Saved) -> None:
    """What programs need is not shown to people by a program in between."""
    before, after = (
        grids_of(each)[0]
        for each in (
            to_xlsx(_DOCUMENTS["ficticio"], internal=True),
            (saved.through_ods / "ficticio.xlsx").read_bytes(),
        )
    )

    assert [(each.name, each.hidden) for each in before] == [
        (each.name, each.hidden) for each in after
    ]
