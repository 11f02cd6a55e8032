"""The Partnership's real database: every cell accounted for, and written back the same.

It lies beside the project and not in it; where it is not at hand, these tests say so.
"""

import json
from collections import Counter
from collections.abc import Callable

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.json import from_json, read_json, to_json
from gobierno_abierto.formats.ogp import COLUMNS, from_ogp, read_ogp, to_ogp
from gobierno_abierto.formats.ogp.columns import Fixed, Kept
from gobierno_abierto.formats.tables import from_line
from gobierno_abierto.privacy import public_view
from gobierno_abierto.standards import published
from gobierno_abierto.standards.codings import coding
from gobierno_abierto.standards.stars import Formula
from gobierno_abierto.words import LANGUAGES
from gobierno_abierto.words.codelists.policy_areas import POLICY_AREA
from ogp_tables import HEADINGS, REAL, REAL_COLUMNS, at_hand, book, cells_of
from validators import by_jsonschema

pytestmark = at_hand

_DATA = REAL.read_bytes() if REAL.is_file() else b""


def test_the_columns_are_those_that_are_published() -> None:
    """All of them, in their order."""
    assert json.loads(REAL_COLUMNS.read_text(encoding="utf-8")) == list(HEADINGS)
    assert 171 == len(set(HEADINGS))


def test_every_row_is_read() -> None:
    """Without an error; each under its own identifier."""
    reading = read_ogp(_DATA)
    document = book(reading)
    expected = [row[0] for row in cells_of(_DATA)[1:]]

    assert (70, True) == (len(expected), reading.report.ok)
    assert expected == [
        each.value for c in document.commitments for each in c.identifiers if each.system == "ogp"
    ]
    assert [each.lower() for each in expected] == [c.id for c in document.commitments]


def test_every_cell_is_written_back() -> None:
    """From the document, from its public view, and from the files of both."""
    document = from_ogp(_DATA)
    cells = cells_of(_DATA)

    for each in (document, public_view(document)):
        assert cells == cells_of(to_ogp(each))
        assert cells == cells_of(to_ogp(from_json(to_json(each))))


def test_every_cell_is_in_a_field_or_kept() -> None:
    """Without what is kept, only those cells differ; and no field says what is kept beside it."""
    document = from_ogp(_DATA)
    bare = _without_kept(document)
    rows, written = cells_of(_DATA)[1:], cells_of(to_ogp(bare))[1:]
    for commitment, row, without in zip(document.commitments, rows, written, strict=True):
        kept = {each.heading: from_line(each.value) for each in commitment.verbatim}

        assert kept == {
            heading: cell
            for heading, cell, other in zip(HEADINGS, row, without, strict=True)
            if cell != other
        }


def _without_kept(document: m.PlanBook) -> m.PlanBook:
    """The same plan book without what its source has otherwise."""
    commitments = tuple(attrs.evolve(each, verbatim=()) for each in document.commitments)
    return attrs.evolve(document, commitments=commitments)


def test_what_is_kept_is_little_and_has_a_reason() -> None:
    """A region has no field, dates have many shapes, and ND is no 0."""
    kept = Counter(each.heading for c in from_ogp(_DATA).commitments for each in c.verbatim)

    no_field = {c.heading for c in COLUMNS if isinstance(c.holds, Kept | Fixed)}
    assert {"Region", "Commitment Dummy"} == no_field
    assert 70 == kept["Region"]
    assert kept.keys() <= {
        "Region",
        "Action Plan Duration (Years)",
        "National Or Local",
        "Start Date",
        "End Date",
        "Lead Institution",
        "Digital Participation",
        "Mainstreaming Participation",
        "Digital Transformation",
        "Report Publication Year (Progress Report)",
        "Report Publication Year (End Of Term)",
    }


def test_every_policy_area_is_a_code_of_ours() -> None:
    """With the heading of its column for a label."""
    document = from_ogp(_DATA)
    labels = {code: term.label.en for code, term in POLICY_AREA.terms.items()}

    expected = [
        {
            heading
            for heading, cell in zip(HEADINGS[19:105], row[19:105], strict=True)
            if cell == "1"
        }
        for row in cells_of(_DATA)[1:]
    ]
    assert set(HEADINGS[19:105]) == set(labels.values())
    assert expected == [{labels[each] for each in c.topics} for c in document.commitments]


def test_what_is_said_of_it_is_said_once_for_each_cause() -> None:
    """And counted by other means."""
    reading = read_ogp(_DATA)
    told = {(each.code, dict(each.words).get("heading")): each for each in reading.report}

    assert len(reading.report) == len(told)
    counts = {key: dict(each.words)["count"] for key, each in told.items()}
    assert {
        ("GA057", None): 1,
        ("GA063", "Start Date"): 30,
        ("GA063", "End Date"): 2,
        ("GA064", "End Date"): 10,
        ("GA064", "Start Date"): 2,
        ("GA069", "Commitment Number"): 4,
    } == counts
    assert all(each.message(lang) for each in reading.report for lang in LANGUAGES)


def test_whoever_knows_the_order_of_the_dates_can_say_so() -> None:
    """Then nothing is ambiguous, and the cells are the same all the same."""
    for day_first in (True, False):
        reading = read_ogp(_DATA, day_first=day_first)

        assert "GA063" not in {each.code for each in reading.report}
        assert cells_of(_DATA) == cells_of(to_ogp(book(reading)))


def test_the_plans_are_those_of_the_rows() -> None:
    """One for each identifier, with its country, its number and its years."""
    document = from_ogp(_DATA)
    index = {heading: at for at, heading in enumerate(HEADINGS)}
    expected = {
        row[index["Action Plan ID"]]: (
            row[index["Country/Locality"]],
            int(row[index["Action Plan Number"]]),
            f"{row[index['Year Of Submission']]}/{row[index['Action Plan End Year']]}",
        )
        for row in cells_of(_DATA)[1:]
    }

    assert expected == {
        plan.identifiers[0].value: (plan.member, plan.number, plan.period and plan.period.value)
        for plan in document.plans
    }


def test_no_institution_is_split() -> None:
    """One for each cell, however many it names; and none for a cell that names none."""
    document = from_ogp(_DATA)
    cells = {row[17].strip() for row in cells_of(_DATA)[1:]} - {"NA"}

    assert cells == {dict(each.name.pairs)["und"] for each in document.organizations}
    assert 2 == sum(each.lead is None for each in document.commitments)


_Derived = Callable[[m.Commitment, m.ActionPlan], str | m.Missing]

_DERIVED: dict[tuple[str, str], _Derived] = {
    ("starred-2015", "progress"): lambda c, p: published.starred(
        c, p, formula=Formula.UNTIL_2014, report="progress"
    ),
    ("starred", "progress"): lambda c, p: published.starred(
        c, p, formula=Formula.SINCE_2015, report="progress"
    ),
    ("starred", "end-of-term"): lambda c, p: published.starred(
        c, p, formula=Formula.SINCE_2015, report="end-of-term"
    ),
    ("high-completion", "database"): published.high_completion,
    ("high-ambition", "database"): published.high_ambition,
    ("high-did-it-open-government", "database"): published.high_did_it_open_government,
}


@pytest.mark.parametrize(("indicator", "report"), _DERIVED)
def test_what_the_partnership_derives_follows_from_what_was_read(
    indicator: str, report: str
) -> None:
    """On every row on which its own column is coded, and where it is missing, likewise."""
    document = from_ogp(_DATA)
    plans = {each.id: each for each in document.plans}
    stated = []
    derived = []
    for commitment in document.commitments:
        found = coding(commitment, indicator, report)
        assert found is not None
        stated.append(found.code or found.missing)
        derived.append(_DERIVED[indicator, report](commitment, plans[commitment.plan or ""]))

    assert stated == derived


def test_the_document_is_valid_by_the_schema_and_the_same_from_its_file() -> None:
    document = from_ogp(_DATA)
    text = to_json(document)

    assert [True] == by_jsonschema([json.loads(text)])
    assert ([], document) == (list(read_json(text).report), from_json(text))


def test_a_file_cut_in_the_middle_is_told_wherever_it_is_cut() -> None:
    """Unless the last row has all its cells; and the rows before it are whole."""
    rows = cells_of(_DATA)
    for length in range(0, len(_DATA), 1000):
        data = _DATA[:length]
        reading = read_ogp(data)
        told = {each.code for each in reading.report.errors}

        assert told <= {"GA052", "GA055", "GA056", "GA062"}
        assert told or len(cells_of(data)[-1]) == len(HEADINGS)
        if reading.document is not None:
            whole = len(book(reading).commitments)
            assert rows[:whole] == cells_of(to_ogp(book(reading)))[:whole]
