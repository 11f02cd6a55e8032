"""On which form the commitments of a plan are written."""

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.standards.templates import expected_sections, sections, template_of
from gobierno_abierto.words.codelists import BY_KEY
from reviews import plan

_SECTIONS = BY_KEY["template-section"].terms


def test_every_section_stands_in_one_template() -> None:
    """In the order of the codelist."""
    prefixes = tuple(f"{each.value}-" for each in m.Template)
    found = [code for each in m.Template for code in sections(each)]

    assert [code for code in _SECTIONS if code.startswith(prefixes)] == found


def test_what_is_expected_is_part_of_the_template() -> None:
    for each in m.Template:
        assert set(expected_sections(each)) < set(sections(each))
        assert expected_sections(each)


def test_the_questions_of_2016_are_expected_but_for_the_last() -> None:
    """What is additional need not be filled in."""
    assert (*expected_sections(m.Template.T3), "t3-additional") == sections(m.Template.T3)
    assert ("t1-commitment",) == expected_sections(m.Template.T1)


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2010, None),
        (2011, m.Template.T1),
        (2012, m.Template.T1),
        (2013, None),
        (2014, m.Template.T2),
        (2015, None),
        (2016, None),
        (2017, m.Template.T3),
        (2021, m.Template.T3),
        (2022, m.Template.T4),
        (2030, m.Template.T4),
        (None, None),
    ],
)
def test_the_year_decides_where_only_one_form_was_in_use(
    year: int | None, expected: m.Template | None
) -> None:
    assert expected is template_of(plan(year))


def test_what_the_plan_says_comes_first() -> None:
    stated = m.ActionPlan(id="p", submitted=m.edtf("2012"), template=m.Template.T4)

    assert m.Template.T4 is template_of(stated)


@pytest.mark.parametrize("submitted", ["2021/2022", "2021/..", "../2021"])
def test_a_date_of_more_than_a_year_decides_nothing(submitted: str) -> None:
    assert template_of(m.ActionPlan(id="p", submitted=m.edtf(submitted))) is None


def test_without_a_plan_there_is_no_template() -> None:
    assert template_of(None) is None
