"""The sections of commitments, by the template of their plan."""

from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import codes, commitment, plan, plan_book
from gobierno_abierto.rules import check
from gobierno_abierto.standards.templates import expected_sections, sections


def _written(*those: str, name: str = "compromiso-1", **changes: Any) -> m.Commitment:
    words = tuple(m.Section(section=each, words=m.text(es="…")) for each in those)
    base = m.Commitment(id=name, title=m.text(es=name.title()), sections=words, plan="plan-1")
    return attrs.evolve(base, **changes)


def _book(*those: m.Commitment, **changes: Any) -> m.PlanBook:
    of_plan = plan(**{"template": m.Template.T4, "period": None, **changes})
    return plan_book(plans=(of_plan,), commitments=those)


_ALL = expected_sections(m.Template.T4)
_LAST = _ALL[-1]


@pytest.mark.parametrize("template", list(m.Template))
def test_who_filled_in_what_the_template_asks_for_hears_nothing(template: m.Template) -> None:
    """Nor who filled in all of it."""
    for those in (expected_sections(template), sections(template)):
        assert [] == codes(_book(_written(*those), template=template))


@pytest.mark.parametrize("template", [m.Template.T2, m.Template.T3, m.Template.T4])
def test_each_section_that_is_asked_for_is_missed(template: m.Template) -> None:
    asked = expected_sections(template)
    for missing in asked:
        those = [each for each in asked if each != missing]

        assert ["GA621"] == codes(_book(_written(*those), template=template))


def test_a_commitment_without_sections_is_left_in_peace() -> None:
    assert [] == codes(_book(_written()))
    assert [] == codes(_book(_written("mx-antecedentes")))


def test_the_template_may_follow_from_the_year() -> None:
    """In some years two were in use: then nothing is said."""
    of_2023 = _book(_written(*_ALL[:-1]), template=None, submitted=m.edtf("2023"))
    of_2016 = _book(_written("t3-problem"), template=None, submitted=m.edtf("2016"))
    unknown = _book(_written(*_ALL[:-1]), template=None)

    assert ["GA621"] == codes(of_2023)
    assert [] == codes(of_2016)
    assert [] == codes(unknown)


@pytest.mark.parametrize("kind", [m.CommitmentKind.PROPOSED, m.CommitmentKind.MODEL])
def test_a_proposal_is_on_no_form_yet(kind: m.CommitmentKind) -> None:
    assert [] == codes(_book(_written(*_ALL[:-1], kind=kind)))


def test_what_all_lack_is_told_once() -> None:
    """One finding for each set of missing sections, however many commitments lack it."""
    same = [_written(*_ALL[:-1], name=f"c-{n}") for n in range(6)]
    other = _written(*_ALL[1:], name="c-6")
    found = check(_book(*same, other))

    assert [6, 1] == [len(each.ids) for each in found]
    assert "En «C-0», «C-1», «C-2» y 3 más faltan secciones" in next(iter(found)).fault("es")


@pytest.mark.parametrize(
    ("strange", "expected"),
    [
        ("t2-main-objective", ["GA622"]),
        ("t3-problem", ["GA622"]),
        ("t4-participation", []),
        ("mx-antecedentes", []),
        ("t9-unheard-of", []),
    ],
)
def test_a_section_of_another_era_is_told(strange: str, expected: list[str]) -> None:
    assert expected == codes(_book(_written(*_ALL, strange)))


def test_who_wrote_on_another_form_is_not_told_what_this_one_lacks() -> None:
    document = _book(_written(*expected_sections(m.Template.T3)))
    (found,) = check(document)

    assert ("GA622", "/commitments/0/sections/0/section") == (found.code, found.pointer)


def test_sections_are_told_by_their_names() -> None:
    (found,) = check(_book(_written(*_ALL[:-1])))

    assert _LAST not in found.fault("es")
    assert commitment().id not in found.fault("es")
