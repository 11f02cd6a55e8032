"""What is written of sheets that were read in part says so, and ends with the code of errors."""

from pathlib import Path

import openpyxl
import pytest

from cli_running import ran
from gobierno_abierto import datasets
from gobierno_abierto.formats.xlsx import to_xlsx
from reports_sent import BOOK, row, table


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the checkout, with two workbooks in one cell of which stands what is no day."""
    monkeypatch.chdir(tmp_path)
    Path("agenda.xlsx").write_bytes(to_xlsx(datasets.load("ficticio"), lang="es"))
    Path("plan.xlsx").write_bytes(to_xlsx(BOOK, lang="es"))
    _spoil("agenda.xlsx", "Agenda")
    _spoil("plan.xlsx", "Hitos")


def _spoil(name: str, sheet: str) -> None:
    book = openpyxl.load_workbook(name)
    rows = book[sheet]
    starts = next(each.coordinate for each in rows[1] if str(each.value).startswith("Inicio"))
    rows[starts.replace("1", "2")] = "después de las lluvias"
    book.save(name)


@pytest.mark.parametrize("command", ["reparar", "programar"])
def test_a_proposal_that_is_written_of_a_part_says_so(command: str) -> None:
    """The hours that were not understood are in no proposal."""
    pytest.importorskip("ortools")

    done = ran(command, "agenda.xlsx", "-o", "otra.json")

    assert 1 == done.code
    told = f"{done.out} {done.err}"
    assert Path("otra.json").exists() == ("no tiene lo que no se entendió" in told)
    assert "GA022" in done.err


def test_reports_collected_into_a_part_say_so() -> None:
    """What the workbook lacks, the document with the reports lacks, too."""
    Path("recibidos").mkdir()
    Path("recibidos", "salud.csv").write_bytes(table(row("hito-camas", percent="10")))

    done = ran("recopilar", "plan.xlsx", "recibidos", "con.json")

    assert 1 == done.code
    assert "«con.json» no tiene lo que no se entendió" in " ".join(done.err.split())
    assert "GA022" in done.err
