"""Goals, codes of open lists, and what reviewers coded."""

from typing import Any

import pytest

import gobierno_abierto.model as m
from builders import codes, commitment, dialogue, event, panel, plan, plan_book
from gobierno_abierto.rules import check


def _book(**changes: Any) -> m.PlanBook:
    return plan_book(commitments=(commitment(**changes),))


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ((), []),
        ((1, 17), []),
        ((0,), ["GA634"]),
        ((18,), ["GA634"]),
        ((-1, 5, 164), ["GA634"]),
    ],
)
def test_there_are_seventeen_goals(goals: tuple[int, ...], expected: list[str]) -> None:
    assert expected == codes(_book(goals=goals))


def test_goals_that_do_not_exist_are_told_together() -> None:
    (found,) = check(_book(goals=(16, 164, 99)))

    assert ("/commitments/0/goals/1", ("/commitments/0/goals/2",)) == (found.pointer, found.related)
    assert "164 y 99; van del 1 al 17." in found.fault("es")


@pytest.mark.parametrize(
    ("changes", "meant"),
    [
        ({"topics": ("open-data",)}, None),
        ({"topics": ("open-datas",)}, "open-data"),
        ({"topics": ("Open Data",)}, "open-data"),
        ({"topics": ("mi-tema",)}, None),
        ({"values": ("public-acountability",)}, "public-accountability"),
        ({"values": ("rendición de cuentas",)}, None),
        ({"challenges": ("public-servces",)}, "public-services"),
        ({"sections": (m.Section(section="t4-solucion", words=m.text(es="…")),)}, "t4-solution"),
        ({"sections": (m.Section(section="mx-problem", words=m.text(es="…")),)}, None),
        ({"sections": (m.Section(section="t5-problem", words=m.text(es="…")),)}, None),
        ({"assessments": (m.Assessment(id="a", report="progres"),)}, "progress"),
        ({"assessments": (m.Assessment(id="a", report="Informe"),)}, None),
    ],
)
def test_a_code_like_one_of_ours_is_taken_for_a_slip(changes: Any, meant: str | None) -> None:
    """A code of somebody's own stays as it is."""
    found = [each for each in check(_book(**changes)) if each.code == "GA635"]

    assert [meant] * bool(meant) == [
        each.remedy("es").partition("«")[2].partition("»")[0] for each in found
    ]


def test_a_slip_is_told_once_however_often_it_was_copied() -> None:
    wrong = ("open-datas",)
    document = dialogue(
        event(panel(topics=wrong), panel(id="panel-2", topics=wrong, when=None), status=None),
        commitments=(commitment(topics=("open-data", *wrong)),),
    )
    found = [each for each in check(document) if each.code == "GA635"]

    assert [("panel-1", "panel-2", "compromiso-1")] == [each.ids for each in found]
    assert [2] == [len(each.related) for each in found]


def _coded(*codings: m.Coding, report: str = "progress", year: str = "2016") -> m.PlanBook:
    base = plan(submitted=m.edtf(year), period=None)
    review = m.Assessment(id="informe", report=report, codings=codings)
    return plan_book(plans=(base,), commitments=(commitment(assessments=(review,)),))


@pytest.mark.parametrize(
    ("report", "indicator", "code", "expected"),
    [
        ("progress", "completion", "0", []),
        ("progress", "completion", "5", []),
        ("progress", "completion", "6", ["GA636"]),
        ("progress", "completion", "Complete", ["GA636"]),
        ("progress", "verifiable", "Yes", []),
        ("progress", "verifiable", "1", ["GA636"]),
        ("progress", "cluster", "anything", []),  # free text
        ("progress", "of-our-own", "9", []),
        ("end-of-term", "change-in-completion", "-2", []),
        ("end-of-term", "change-in-completion", "x", ["GA636"]),
        ("end-of-term", "did-it-open-government", "5", ["GA636"]),
        ("end-of-term", "did-it-open-government-access-to-information", "5", []),
        ("database", "raw-completion", "9", []),
    ],
)
def test_a_code_is_of_the_scale_of_its_indicator(
    report: str, indicator: str, code: str, expected: list[str]
) -> None:
    coding = m.Coding(indicator=indicator, code=code)

    assert expected == [
        each.code for each in check(_coded(coding, report=report)) if each.code != "GA637"
    ]


@pytest.mark.parametrize(
    ("indicator", "year", "expected"),
    [
        ("potential-impact", "2011", ["GA637"]),
        ("potential-impact", "2012", []),
        ("potential-impact", "2019", []),
        ("potential-impact", "2020", ["GA637"]),
        ("potential-for-results", "2019", ["GA637"]),
        ("potential-for-results", "2020", []),
        ("potential-for-results", "2019/2021", []),  # nobody knows the year
    ],
)
def test_an_indicator_has_its_years(indicator: str, year: str, expected: list[str]) -> None:
    assert expected == codes(_coded(m.Coding(indicator=indicator, code="2"), year=year))
    missing = m.Coding(indicator=indicator, missing=m.Missing.NOT_USED)
    assert [] == codes(_coded(missing, year=year))


@pytest.mark.parametrize(
    ("code", "label", "expected"),
    [
        ("4", "Substantial", []),
        ("4", "substantial", []),
        ("3", "Substantial", ["GA638"]),
        ("4", "Sustancial", []),  # a word that no source has
        ("9", "Substantial", ["GA636"]),
        ("1", "No evidence", []),  # another word for the same code
        ("2", "No evidence", ["GA638"]),
    ],
)
def test_word_and_code_agree(code: str, label: str, expected: list[str]) -> None:
    coding = m.Coding(indicator="completion", code=code, label=label)

    assert expected == codes(_coded(coding))


@pytest.mark.parametrize(
    ("code", "label", "expected"),
    [("0", "No Change", []), ("1", "No Change", ["GA638"]), ("-1", "Decrease", []),
     ("1", "Decrease", ["GA638"])],
)  # fmt: skip
def test_a_change_has_a_word_for_each_direction(code: str, label: str, expected: list[str]) -> None:
    """The database has "No Change" with the code 1."""
    coding = m.Coding(indicator="change-in-completion", code=code, label=label)

    assert expected == codes(_coded(coding, report="end-of-term"))


def test_what_thousands_have_is_told_once() -> None:
    """One export made one mistake."""
    wrong = (m.Coding(indicator="completion", code="6"),)
    those = tuple(
        m.Commitment(
            id=f"c-{n}",
            title=m.text(es=f"Compromiso {n}"),
            assessments=(m.Assessment(id=f"a-{n}", report="progress", codings=wrong),),
        )
        for n in range(1000)
    )
    (found,) = check(plan_book(commitments=those))

    assert (1000, 20) == (len(found.ids), len(found.related))
    assert "evaluaciones que lo traen: 1000" in found.fault("es")
    assert "0, 1, 2, 3, 4 y 5" in found.remedy("es")


_STAR = {"specificity": "2", "relevant": "1", "potential-impact": "3", "completion": "4"}


def _reviewed(flags: dict[str, str], report: str = "database", **parts: Any) -> m.PlanBook:
    codings = {**_STAR, **{name.replace("_", "-"): code for name, code in parts.items()}}
    progress = {name: code for name, code in codings.items() if code is not None}
    if report == "progress":
        progress |= flags
    reviews = [
        m.Assessment(
            id=f"informe-{name}",
            report=name,
            codings=tuple(m.Coding(indicator=each, code=code) for each, code in those.items()),
        )
        for name, those in (("progress", progress), ("database", flags))
        if name == "progress" or report == "database"
    ]
    base = plan(submitted=m.edtf("2015"), period=None)
    return plan_book(plans=(base,), commitments=(commitment(assessments=tuple(reviews)),))


@pytest.mark.parametrize(
    ("flag", "parts", "right"),
    [
        ("high-completion", {"completion": "4"}, "1"),
        ("high-completion", {"completion": "3"}, "0"),
        ("high-ambition", {"potential_impact": "2"}, "1"),
        ("high-ambition", {"potential_impact": "1"}, "0"),
        ("high-ambition", {"relevant": "0"}, "0"),
    ],
)
def test_a_flag_agrees_with_its_parts(flag: str, parts: dict[str, str], right: str) -> None:
    wrong = "0" if right == "1" else "1"

    assert [] == codes(_reviewed({flag: right}, **parts))
    assert ["GA639"] == codes(_reviewed({flag: wrong}, **parts))


@pytest.mark.parametrize(
    ("flag", "parts", "right"),
    [
        ("starred", {}, "1"),
        ("starred", {"potential_impact": "2"}, "0"),
        ("starred-2015", {"potential_impact": "2"}, "1"),
        ("starred-2015", {"completion": "3"}, "0"),
        ("starred", {"relevant": "0"}, "0"),
        ("starred", {"specificity": "1"}, "0"),
    ],
)
def test_a_star_agrees_with_its_parts(flag: str, parts: dict[str, str], right: str) -> None:
    wrong = "0" if right == "1" else "1"

    assert [] == codes(_reviewed({flag: right}, "progress", **parts))
    assert ["GA639"] == codes(_reviewed({flag: wrong}, "progress", **parts))


def test_a_flag_without_its_parts_contradicts_nothing() -> None:
    """Where nobody coded it the database writes 0, and a document may hold the flag alone."""
    parts = ("completion", "potential_impact", "specificity", "relevant")
    gone: dict[str, Any] = dict.fromkeys(parts)
    for flag in ("high-completion", "high-ambition", "high-did-it-open-government"):
        assert [] == codes(_reviewed({flag: "1"}, "database", **gone))
        assert [] == codes(_reviewed({flag: "0"}, "database", **gone))
