"""Tables with the columns of the Partnership's database, all of them invented; and its real one."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from gobierno_abierto.formats.ogp import COLUMNS, read_ogp
from gobierno_abierto.formats.ogp.columns import Code, Flag, Label, ReportYear, Topic, Words
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.model import PlanBook

HEADINGS = tuple(column.heading for column in COLUMNS)

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "ogp"
REAL = _SHARED / "commitments-latam.csv"
REAL_COLUMNS = _SHARED / "columns.json"
at_hand = pytest.mark.skipif(
    not REAL.is_file(), reason="the database is not at hand: ../shared/data/ogp is absent"
)

_OWN = {
    "Commitment Unique Identifier": "ZZ0001",
    "Country/Locality": "País inventado",
    "Action Plan Number": "1",
    "Commitment Number": "1",
    "Code": "ZZZ",
    "Region": "Americas",
    "National Or Local": "National",
    "Commitment Dummy": "1",
    "Year Of Submission": "2022",
    "Action Plan End Year": "2024",
    "Action Plan Duration (Years)": "2",
    "Theme": "NA",
    "Commitment Title": "Publicar las actas",
    "Short Title": "Actas",
    "Full Text": "Se publican las actas.\nTodas.",
    "Start Date": "2022-09-01",
    "End Date": "2024-06-30",
    "Lead Institution": "Ministerio de lo Abierto",
    "Supporting Institution(s)": "NA",
    "Verifiable": "Yes",
    "_Relevant": "1",
    "URL": "https://example.org/zz0001",
    "Action Plan ID": "AP_ZZZ01",
    "id": "1",
}


def row(**cells: str) -> dict[str, str]:
    """A row in which nothing is wrong, with `cells` by heading in place of its own."""
    whole = {heading: _OWN.get(heading, _usual(at)) for at, heading in enumerate(HEADINGS)}
    return {**whole, **cells}


def _usual(at: int) -> str:
    holds = COLUMNS[at].holds
    if isinstance(holds, Topic):
        return "0"
    return "NR" if isinstance(holds, Label | Code | Flag | Words | ReportYear) else ""


def table(
    rows: Iterable[Mapping[str, str]],
    headings: Sequence[str] = HEADINGS,
    *,
    delimiter: str = ",",
    encoding: str = "utf-8",
) -> bytes:
    """The rows as a file."""
    cells = [[each.get(name, "") for name in headings] for each in rows]
    return lines([list(headings), *cells], delimiter=delimiter, encoding=encoding)


def lines(
    cells: Iterable[Sequence[str]], *, delimiter: str = ",", encoding: str = "utf-8"
) -> bytes:
    """The cells as a file, the headings among them."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerows(cells)
    return file.getvalue().encode(encoding)


def cells_of(data: bytes) -> list[list[str]]:
    """The cells of a file, the headings among them, as the standard library reads them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def book(reading: Reading) -> PlanBook:
    """The plan book of a reading that has one."""
    assert isinstance(reading.document, PlanBook)
    return reading.document


def codes(data: bytes) -> list[str]:
    """The codes of what is said of a file, without what is said of every table."""
    return [each.code for each in read_ogp(data).report if each.code != "GA057"]
