"""The ledger of every code ever given: none is lost, and none comes back as something else."""

import csv
from pathlib import Path

from gobierno_abierto.findings import catalogue
from gobierno_abierto.findings.catalogue.retired import RETIRED

# A new code is a new line here; no line is ever taken out.
_LEDGER = Path(__file__).resolve().parent / "frozen" / "codes.csv"


def _given() -> list[str]:
    with _LEDGER.open(encoding="utf-8", newline="") as file:
        return [row["code"] for row in csv.DictReader(file)]


def test_every_code_ever_given_is_there_or_retired() -> None:
    """Whoever waived a code years ago can still look it up."""
    assert [] == [code for code in _given() if code not in catalogue.BY_CODE | RETIRED]


def test_every_code_of_the_catalogue_is_in_the_ledger() -> None:
    """From then on it cannot be given to anything else."""
    given = _given()

    assert [] == [entry.code for entry in catalogue.ALL if entry.code not in given]


def test_no_code_is_both_there_and_retired() -> None:
    """A retired code stays retired."""
    assert set() == catalogue.BY_CODE.keys() & RETIRED.keys()


def test_every_retired_code_was_given_and_says_why() -> None:
    """What nobody ever gave cannot be retired."""
    assert [] == [code for code, why in RETIRED.items() if code not in _given() or not why]


def test_the_ledger_is_in_order_and_gives_no_code_twice() -> None:
    """A line that is out of place is a line that was put in again."""
    given = _given()

    assert sorted(set(given)) == given
