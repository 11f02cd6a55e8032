"""Rows of the Partnership's database as commitments, as far as the formulas need them.

The library has a reader of its own; this is a second, small one, so that the two can be compared.
"""

import csv
from pathlib import Path

import gobierno_abierto.model as m

PATH = Path(__file__).resolve().parents[2] / "shared" / "data" / "ogp" / "commitments-latam.csv"
ABSENT = "the Partnership's database is not at hand: ../shared/data is absent"

Row = dict[str, str]

_MISSING = {
    "ND": m.Missing.NOT_USED,
    "NR": m.Missing.NOT_REVIEWED,
    "NA": m.Missing.NOT_APPLICABLE,
    "": m.Missing.BLANK,
}

STAR_2015 = "Starred (2015 Only)"
STAR_PROGRESS = "Starred (Current Formula) Progress Report"
STAR_END = "Starred (Current Formula) End of Term"

# What the reviewers coded, and what is derived from it.
REVIEWED = {
    "progress": {
        "specificity": "_Specificity",
        "verifiable": "Verifiable",
        "relevance-access-to-information": "OGP Value Access To Information",
        "relevance-civic-participation": "OGP Value Civic Participation",
        "relevance-public-accountability": "OGP Value Public Accountability",
        "relevance-technology": "OGP Value Technology",
        "relevant": "_Relevant",
        "potential-impact": "_Potential Impact",
        "completion": "_CompletionProgress",
        "potential-for-results": "_Potential for Results",
    },
    "end-of-term": {
        "completion": "_CompletionEndTerm",
        "early-results": "_Early Results",
        "did-it-open-government": "_OpenGovernment",
    },
}
STARS = {
    "progress": {"starred-2015": STAR_2015, "starred": STAR_PROGRESS},
    "end-of-term": {"starred": STAR_END},
}
_DATES = {
    "progress": "Report Publication Year (Progress Report)",
    "end-of-term": "Report Publication Year (End Of Term)",
}


def rows() -> list[Row]:
    """The rows of the database; none if it is not at hand."""
    if not PATH.is_file():
        return []
    with PATH.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def commitment(row: Row, *, stars: bool) -> m.Commitment:
    """What the reviewers coded; with the columns of stars, too, if they are wanted."""
    reviews = tuple(_review(row, report, stars=stars) for report in REVIEWED)
    return m.Commitment(
        id=row["Commitment Unique Identifier"],
        assessments=tuple(each for each in reviews if each is not None),
    )


def plan(row: Row) -> m.ActionPlan:
    """The plan of a row: all that is needed is when it was submitted."""
    return m.ActionPlan(id=row["Action Plan ID"], submitted=m.edtf(row["Year Of Submission"]))


def missing(cell: str) -> m.Missing | None:
    """Which of the four kinds of missing a cell holds; `None`: it holds a code."""
    return _MISSING.get(cell)


def _review(row: Row, report: str, *, stars: bool) -> m.Assessment | None:
    columns = {**REVIEWED[report], **(STARS[report] if stars else {})}
    published = row[_DATES[report]]
    return m.Assessment(
        id=f"{row['Commitment Unique Identifier']}-{report}",
        report=report,
        date=m.edtf(published) if published.isdigit() else None,
        codings=tuple(_coding(indicator, row[column]) for indicator, column in columns.items()),
    )


def _coding(indicator: str, cell: str) -> m.Coding:
    why = missing(cell)
    return m.Coding(indicator=indicator, code=None if why else cell, missing=why)
