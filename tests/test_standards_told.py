"""How a verdict explains itself."""

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto import standards
from gobierno_abierto.standards import honest, published
from gobierno_abierto.words import Language
from reviews import commitment, end, plan, progress

_2014 = plan(2014)


_NO_STAR: dict[Language, str] = {
    "es": (
        "No es estelar: el impacto potencial es Moderado* y la fórmula desde 2015 pide "
        "Transformador*. (* Traducción de gobierno_abierto; en inglés: «Moderate» y "
        "«Transformative».)"
    ),
    "en": (
        "It is not starred: its potential impact is Moderate, and the formula since 2015 asks "
        "for Transformative."
    ),
    "pt": (
        "Não é estrelado: o impacto potencial é Moderado*, e a fórmula desde 2015 pede "
        "Transformador*. (* Tradução de gobierno_abierto; em inglês: «Moderate» e "
        "«Transformative».)"
    ),
}


@pytest.mark.parametrize(("lang", "expected"), _NO_STAR.items())
def test_why_there_is_no_star(lang: Language, expected: str) -> None:
    """A label that no source confirms is marked as our translation, with the official one."""
    verdict = honest.starred(commitment(progress(2016, potential_impact="2")), _2014)

    assert expected == verdict.explained(lang)


def test_all_reasons_are_told() -> None:
    verdict = honest.starred(commitment(progress(relevant="0", completion="4")), _2014)
    both = honest.starred(commitment(progress(relevant="0", potential_impact="2")), _2014)

    assert "No es estelar: no es relevante para los valores de la Alianza." == (
        verdict.explained("es")
    )
    assert "it is not relevant to the values of the Partnership; its potential" in (
        both.explained("en")
    )


def test_what_is_not_known_says_in_which_way() -> None:
    found = commitment(progress(completion=m.Missing.NOT_REVIEWED))
    verdict = honest.high_completion(found, plan(2021))

    assert (
        "No se puede decir si se cumplió en alto grado: «Nivel de cumplimiento*» no tiene código "
        "en el informe de resultados (sin revisión). (* Traducción de gobierno_abierto; en inglés: "
        "«Completion».)"
    ) == verdict.explained("es")


def test_the_level_is_told_with_its_report() -> None:
    found = commitment(progress(), end(completion="4"))

    assert "Sustancial, según el informe de fin de término." == (
        honest.completion(found, _2014).explained("es")
    )
    assert "No code (not reviewed)." == honest.completion(m.Commitment(id="c"), None).explained(
        "en"
    )


def test_the_word_that_was_published_is_the_one_that_is_shown() -> None:
    """It has the code of another, and says something else."""
    early = m.Coding(
        indicator="did-it-open-government", code="1", label="No early results to report yet"
    )
    found = commitment(attrs.evolve(end(), codings=(early,)))
    verdict = honest.high_did_it_open_government(found, plan(2019))

    assert verdict.value is False
    assert "dice «No early results to report yet» y se pide" in verdict.explained("es")


def test_a_code_of_no_scale_decides_nothing_and_is_told() -> None:
    found = commitment(progress(potential_impact="7"))
    verdict = honest.high_ambition(found, _2014)

    assert (None, None) == (verdict.value, verdict.missing)
    assert "tiene el código «7», que no es de su escala" in verdict.explained("es")
    assert "0" == published.high_ambition(found, _2014)


@pytest.mark.parametrize(
    ("year", "expected"), [(2020, "did-it-open-government"), (2021, "early-results")]
)
def test_what_is_missing_is_what_was_asked_in_that_era(year: int, expected: str) -> None:
    """Plans since 2021 are asked for early results."""
    verdict = honest.high_did_it_open_government(m.Commitment(id="c"), plan(year))

    assert [expected] == [each.indicator for each in verdict.unknown]


def test_a_published_word_for_completion_needs_no_remark() -> None:
    """It is shown as it was published, in whatever language."""
    partly = m.Coding(indicator="completion", code="3", label="Partly complete")
    found = commitment(attrs.evolve(end(), codings=(partly,)))

    assert "«Partly complete», según el informe de fin de término." == (
        honest.completion(found, _2014).explained("es")
    )


@pytest.mark.parametrize(
    ("year", "report", "name"),
    [
        (None, "progress", "informe de avance"),
        ("2016", "progress", "informe de avance"),
        ("2016", "end-of-term", "informe de fin de término"),
        ("2017", "progress", "informe de diseño"),
        ("2019", "end-of-term", "informe de implementación"),
        ("2020", "progress", "informe «Revisión del plan de acción»"),
        ("2025", "end-of-term", "informe de resultados"),
    ],
)
def test_a_report_has_the_name_of_its_years(year: str | None, report: str, name: str) -> None:
    plan = m.ActionPlan(id="plan", submitted=m.edtf(year) if year else None)
    term = standards.report_term(report, plan)

    assert term is not None
    assert name == term.label.es


def test_a_report_that_nobody_knows_has_no_name() -> None:
    assert standards.report_term("diary", None) is None
