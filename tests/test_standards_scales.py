"""Which indicator is coded on which scale, for plans of which years."""

import pytest

import partnership as ogp
from gobierno_abierto.standards.scales import ALL, code_of, is_used, label_of, scale_of
from gobierno_abierto.words.codelists import BY_KEY

_ROWS = ogp.rows()
_P, _E = "progress", "end-of-term"

# Column with the label, column with the code.
_PAIRS = {
    ("specificity", _P): ("Specificity", "_Specificity"),
    ("potential-impact", _P): ("Potential Impact", "_Potential Impact"),
    ("potential-for-results", _P): ("Potential for Results", "_Potential for Results"),
    ("completion", _P): ("Completion (Progress Report)", "_CompletionProgress"),
    ("completion", _E): ("Completion (End Of Term)", "_CompletionEndTerm"),
    ("early-results", _E): ("Early Results", "_Early Results"),
    ("did-it-open-government", _E): ("Did It Open Government (Overall)", "_OpenGovernment"),
    ("did-it-open-government-access-to-information", _E): (
        "Did It Open Government (Access To Information)", "_DIOGATI",
    ),
    ("did-it-open-government-civic-participation", _E): (
        "Did It Open Government (Civic Participation)", "_DIOGCP",
    ),
    ("did-it-open-government-public-accountability", _E): (
        "Did It Open Government: Public Accountability", "_DIOGPA",
    ),
}  # fmt: skip


@pytest.mark.skipif(not _ROWS, reason=ogp.ABSENT)
@pytest.mark.parametrize("indicator", _PAIRS)
def test_labels_and_codes_are_those_of_the_database(indicator: tuple[str, str]) -> None:
    """In both directions; of two labels with one code the first is the one that is shown."""
    scale = scale_of(*indicator)
    label, code = _PAIRS[indicator]
    pairs = {(row[label], row[code]) for row in _ROWS if row[code].isdigit()}

    assert scale is not None
    assert {found for _, found in pairs} == {code_of(scale, each) or "" for each, _ in pairs}
    assert all(code_of(scale, each) == found for each, found in pairs)
    assert all(label_of(scale, found) in {name for name, number in pairs if number == found}
               for _, found in pairs)  # fmt: skip


@pytest.mark.skipif(not _ROWS, reason=ogp.ABSENT)
@pytest.mark.parametrize("indicator", [each for each in _PAIRS if each[0] != "early-results"])
def test_what_is_coded_was_used_and_what_was_not_used_is_not_coded(
    indicator: tuple[str, str],
) -> None:
    """Year by year."""
    code = _PAIRS[indicator][1]
    for row in _ROWS:
        used = is_used(*indicator, int(row["Year Of Submission"]))
        if row[code].isdigit():
            assert used is not False
        if used is False:
            assert not row[code].isdigit()


@pytest.mark.parametrize(
    ("indicator", "report", "year", "expected"),
    [
        ("potential-impact", _P, 2011, False),
        ("potential-impact", _P, 2012, True),
        ("potential-impact", _P, 2019, True),
        ("potential-impact", _P, 2020, False),
        ("potential-for-results", _P, 2019, False),
        ("potential-for-results", _P, 2021, True),
        ("specificity", _P, 2016, True),
        ("specificity", _P, 2017, None),
        ("specificity", _P, 2018, False),
        ("completion", _P, 2016, True),
        ("completion", _P, 2017, False),
        ("completion", _E, 2012, False),
        ("completion", _E, 2013, None),
        ("completion", _E, 2021, True),
        ("completion", _E, 2022, None),
        ("completion", _E, 2023, None),
        # One plan of 2018 is coded 0.
        ("starred", _P, 2016, True),
        ("starred", _P, 2018, None),
        ("starred-2015", _P, 2018, None),
        ("starred", _E, 2018, None),
        ("starred", _E, 2019, False),
        ("did-it-open-government", _E, 2020, True),
        ("did-it-open-government", _E, 2021, False),
        ("early-results", _E, 2020, False),
        ("early-results", _E, 2021, True),
        ("early-results", _P, 2021, None),
        ("ambition", _P, 2021, None),
        ("completion", _P, None, None),
    ],
)
def test_which_indicator_was_used_when(
    indicator: str, report: str, year: int | None, *, expected: bool | None
) -> None:
    """`None`: nobody knows, or some plans of the year were coded and others were not."""
    assert expected is is_used(indicator, report, year)


def test_a_scale_is_only_that_of_its_years() -> None:
    assert scale_of("potential-impact", _P, 2020) is None
    assert scale_of("potential-impact", _P, 2019) == scale_of("potential-impact", _P)
    assert scale_of("potential-impact", _E) is None


@pytest.mark.parametrize(
    ("indicator", "report", "label", "expected"),
    [
        ("did-it-open-government", _E, "No early results to report yet", "1"),
        ("did-it-open-government", _E, "Did Not Change", "1"),
        ("did-it-open-government-civic-participation", _E, "Did Not Change", "2"),
        ("completion", _P, "No evidence available", "1"),
        ("completion", _P, " not  STARTED ", "2"),
        ("completion", _E, "Withdrawn", None),
        ("potential-for-results", _P, "Minor", None),
        ("potential-impact", _P, "Modest", None),
        ("verifiable", _P, "yes", "Yes"),
        ("change-in-completion", _E, "No Change", "0"),
        ("change-in-completion", _E, "Increase", None),
        ("cluster", _P, "9", None),
    ],
)
def test_a_label_has_the_code_of_its_own_scale(
    indicator: str, report: str, label: str, expected: str | None
) -> None:
    """Never that of another era: modest is not minor."""
    scale = scale_of(indicator, report)

    assert scale is not None
    assert expected == code_of(scale, label)


@pytest.mark.parametrize(
    ("code", "expected"),
    [("2", "Increase"), ("-1", "Decrease"), ("0", "No Change"), ("1.5", None), ("", None)],
)
def test_of_a_change_only_the_sign_has_a_label(code: str, expected: str | None) -> None:
    scale = scale_of("change-in-completion", _E)

    assert scale is not None
    assert expected == label_of(scale, code)


def test_a_label_is_said_in_each_language() -> None:
    scale = scale_of("potential-impact", _P)

    assert scale is not None
    assert ["Moderado", "Moderate", None] == [
        label_of(scale, "2", "es"), label_of(scale, "2"), label_of(scale, "9"),
    ]  # fmt: skip


def test_every_scale_is_that_of_an_indicator_with_words() -> None:
    """And no indicator has two for one report."""
    assert len(ALL) == len({(each.indicator, each.report) for each in ALL})
    assert [] == [each for each in ALL if each.indicator not in BY_KEY["indicator"].terms]
    assert [] == [each for each in ALL if each.report not in BY_KEY["report"].terms]
    assert all(each.codelist is None or each.codelist.terms for each in ALL)
