"""Plans, commitments, claims, the header and single values, at their edges."""

from datetime import date

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
    claim,
    codes,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    person,
    plan,
    plan_book,
    venue,
    with_claims,
    with_panel,
    with_person,
)
from gobierno_abierto.findings import Severity
from gobierno_abierto.rules import check

_NOT_STARTED, _STARTED, _STOPPED = (
    m.Progress.NOT_STARTED,
    m.Progress.IN_PROGRESS,
    m.Progress.STOPPED,
)
_COMPLETED, _VERIFIED = m.Progress.COMPLETED, m.Progress.VERIFIED


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (m.CommitmentKind.ADOPTED, ["GA602", "GA603", "GA604"]),
        (m.CommitmentKind.PROPOSED, []),
        (m.CommitmentKind.MODEL, []),
        (None, []),
    ],
)
def test_only_what_is_adopted_is_held_to_the_template(
    kind: m.CommitmentKind | None, expected: list[str]
) -> None:
    bare = m.Commitment(id="c", kind=kind, title=m.text(es="Presupuesto abierto"))

    assert expected == codes(dialogue(commitments=(bare,)))


def test_a_plan_book_without_milestones_is_not_about_them() -> None:
    without = attrs.evolve(commitment(), id="c-2", label="2", milestones=())

    assert [] == codes(plan_book(commitments=(without,)))
    assert ["GA604"] == codes(plan_book(commitments=(commitment(), without)))


def _of_one_plan(*leads: str | None) -> m.PlanBook:
    return plan_book(
        commitments=tuple(
            commitment(milestone(id=f"h-{n}"), id=f"c-{n}", label=str(n), lead=lead)
            for n, lead in enumerate(leads)
        )
    )


@pytest.mark.parametrize(
    ("lacking", "leading", "expected"),
    [(4, 0, ["GA602"] * 4), (5, 5, ["GA602"] * 5), (5, 4, ["GA602"]), (40, 0, ["GA602"])],
)
def test_what_most_of_a_plan_lacks_is_told_once(
    lacking: int, leading: int, expected: list[str]
) -> None:
    leads = (*([None] * lacking), *(["ministerio"] * leading))

    assert expected == codes(_of_one_plan(*leads))


def test_what_most_of_a_plan_lacks_is_counted_and_the_first_are_named() -> None:
    """The finding stands at the plan, which a waiver names."""
    (found,) = check(_of_one_plan(*([None] * 40), "ministerio"))

    assert ("/plans/0", ("plan-1",)) == (found.pointer, found.ids)
    assert (
        "De los 41 compromisos adoptados de «Primer plan de acción», 40 no dicen qué institución "
        "responde por ellos: Presupuesto abierto, Presupuesto abierto, Presupuesto abierto y 37 "
        "más."
    ) == found.fault("es")
    assert 20 == len(found.related)


def test_end_dates_that_a_whole_plan_lacks_are_told_once() -> None:
    without = tuple(milestone(id=f"h-{n}", due=None) for n in range(5))
    document = plan_book(commitments=(commitment(*without),))

    assert ["GA605"] == codes(document)
    assert ["GA605"] * 4 == codes(plan_book(commitments=(commitment(*without[:4]),)))
    assert ["GA605"] * 5 == codes(
        plan_book(commitments=(attrs.evolve(commitment(*without), kind=None, plan=None),))
    )


def test_a_commitment_of_2012_may_be_a_paragraph() -> None:
    found = check(
        dialogue(commitments=(commitment(title=None, description=m.text(es="Publicaremos…")),))
    )

    assert [("GA601", Severity.NOTE)] == [(each.code, each.severity) for each in found]


@pytest.mark.parametrize(
    ("start", "due", "expected"),
    [
        ("2027-03-31", "2027-33", []),
        ("2027-04-01", "2027-33", ["GA606"]),
        ("2027", "2027", []),
        ("2027", "2027-01-01", []),
        ("2026/..", "2027", []),
        ("2027-06", "../2027-05", ["GA606"]),
    ],
)
def test_a_start_is_only_late_if_it_must_be(start: str, due: str, expected: list[str]) -> None:
    """Dates are no more precise than they are."""
    step = milestone(start=m.edtf(start), due=m.edtf(due))

    assert expected == codes(dialogue(commitments=(commitment(step),)))


def test_commitments_have_starts_as_well() -> None:
    document = dialogue(commitments=(commitment(start=m.edtf("2028"), due=m.edtf("2027")),))

    assert ["GA606"] == codes(document)


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("2027-12-31", []),
        ("2028", ["GA607"]),
        ("2025-12-31", ["GA607"]),
        ("2025/2026", []),
        ("2026/..", []),
    ],
)
def test_a_milestone_lies_outside_only_if_all_of_it_does(due: str, expected: list[str]) -> None:
    assert expected == codes(dialogue(commitments=(commitment(milestone(due=m.edtf(due))),)))


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2022-01-01/2023-12-31", []),
        ("2022-08-31/2024-08-31", []),
        ("2022-12-31/2024-08-31", []),  # twenty months
        ("2022-01-01/2025-12-31", []),
        ("2022-01-01/2022-12-31", ["GA608"]),
        ("2022-01-01/2024-12-31", ["GA608"]),
        ("2022-01-01/2027-12-31", ["GA608"]),
        ("2021-01-01/2021-12-31", ["GA616"]),  # before members chose
        ("2022/2024", []),  # it may be two years
        ("2022/2023", []),
        ("2022", []),
        ("2022/..", []),
    ],
)
def test_since_2022_a_plan_has_two_years_or_four(period: str, expected: list[str]) -> None:
    refreshed = plan(period=m.edtf(period), refreshed=m.edtf("2024"))

    assert expected == codes(dialogue(plans=(refreshed,), commitments=()))


def test_local_plans_have_periods_of_their_own() -> None:
    official = (m.Identifier(system="OGP", value="AP_MXJL01"),)
    local = plan(period=m.edtf("2022-01-01/2024-12-31"), identifiers=official)

    assert [] == codes(dialogue(plans=(local,), commitments=()))


@pytest.mark.parametrize(
    ("languages", "of_document", "expected"),
    [
        (("es", "en"), "es", []),
        (("es",), "es", ["GA609"]),
        (("en",), "es", ["GA609"]),
        (("en",), "en-US", []),
        ((), "es", []),
    ],
)
def test_a_plan_is_in_english_and_in_its_own_language(
    languages: tuple[str, ...], of_document: str, expected: list[str]
) -> None:
    document = plan_book(
        header=header(language=of_document), plans=(plan(languages=languages),), commitments=()
    )

    assert expected == codes(document)


@pytest.mark.parametrize(
    ("progress", "percent", "expected"),
    [
        (_COMPLETED, 100, []),
        (_COMPLETED, 99, ["GA611"]),
        (_VERIFIED, 99, ["GA611"]),
        (_STARTED, 0, []),
        (_STARTED, 99, []),
        (_STARTED, 100, ["GA611"]),
        (_NOT_STARTED, 0, []),
        (_NOT_STARTED, 1, ["GA611"]),
        (_STOPPED, 60, []),
        (_STOPPED, 100, []),
        (_STARTED, -1, ["GA610"]),
        (_COMPLETED, 101, ["GA610"]),
        (_COMPLETED, None, []),
        (None, 100, []),
    ],
)
def test_progress_and_percentage(
    progress: m.Progress | None, percent: int | None, expected: list[str]
) -> None:
    assert expected == codes(with_claims(claim("ministerio", progress=progress, percent=percent)))


_EARLY, _LATE = date(2026, 2, 1), date(2026, 3, 1)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((_LATE, _COMPLETED), (_LATE, _COMPLETED), []),
        ((_LATE, _COMPLETED), (_LATE, _VERIFIED), []),
        ((_LATE, _COMPLETED), (_LATE, _STARTED), ["GA612"]),
        ((_LATE, _STOPPED), (_LATE, _STARTED), ["GA612"]),
        ((_LATE, _COMPLETED), (_LATE, None), []),
        # Work goes on: a later report may say more, but not less.
        ((_EARLY, _STARTED), (_LATE, _COMPLETED), []),
        ((_EARLY, _COMPLETED), (_LATE, _STARTED), ["GA612"]),
        ((_EARLY, _STARTED), (_LATE, _STOPPED), []),
        ((_EARLY, _COMPLETED), (_LATE, _STOPPED), ["GA612"]),
        ((_EARLY, _STARTED), (_LATE, _NOT_STARTED), ["GA612"]),
    ],
)
def test_reports_that_cannot_all_be_true(
    one: tuple[date, m.Progress], other: tuple[date, m.Progress | None], expected: list[str]
) -> None:
    claims = (
        claim("ministerio", date=one[0], progress=one[1]),
        claim("red", role=m.ClaimRole.COUNTERPART, date=other[0], progress=other[1]),
    )

    assert expected == codes(with_claims(*claims))
    assert expected == codes(with_claims(*reversed(claims)))


def test_only_the_latest_word_of_each_counts() -> None:
    """Who corrects herself disagrees with nobody."""
    claims = (
        claim("ministerio", date=_EARLY, progress=_COMPLETED),
        claim("ministerio", date=_LATE, progress=_STARTED),
        claim("red", date=_LATE, progress=_STARTED),
    )

    assert [] == codes(with_claims(*claims))


def test_a_comment_takes_nothing_back() -> None:
    """The latest word of each is the latest that says how far it is."""
    claims = (
        claim("ministerio", date=_EARLY, progress=_COMPLETED),
        claim("ministerio", date=_LATE, comment=m.text(es="Véase el anexo.")),
        claim("red", date=_LATE, progress=_STARTED),
    )

    assert ["GA612"] == codes(with_claims(*claims))


def test_percentages_are_compared_with_words_and_without() -> None:
    assert ["GA612"] == codes(
        with_claims(claim("ministerio", percent=40), claim("red", percent=60))
    )
    assert ["GA612"] == codes(
        with_claims(claim("ministerio", percent=100), claim("red", percent=60))
    )


def test_where_two_use_one_word_their_percentages_are_told() -> None:
    (found,) = check(
        with_claims(
            claim("ministerio", progress=_STARTED, percent=95),
            claim("red", role=m.ClaimRole.COUNTERPART, progress=_STARTED, percent=10),
        )
    )

    assert found.code == "GA612"
    assert "in progress, 95% (1 March 2026)" in found.fault("en")
    assert "in progress, 10% (1 March 2026)" in found.fault("en")


def test_a_disagreement_says_who_says_what() -> None:
    (found,) = check(
        with_claims(
            claim("ministerio", progress=_COMPLETED),
            claim("red", role=m.ClaimRole.COUNTERPART, percent=60),
        )
    )

    assert (
        "Los reportes de avance del hito «Portal en línea» no concuerdan: entidad responsable: "
        "completado (1 de marzo de 2026) y contraparte: 60\u202f% (1 de marzo de 2026)."
    ) == found.fault("es")


def test_who_says_neither_word_nor_figure_has_no_part_in_a_disagreement() -> None:
    """A comment alone is not 0%."""
    (found,) = check(
        with_claims(
            claim("ministerio", progress=_COMPLETED),
            claim("red", percent=60),
            claim("universidad", comment=m.text(es="Falta la evidencia.")),
        )
    )

    assert found.code == "GA612"
    assert "0%" not in found.fault("en").replace("60%", "")
    assert 2 == found.fault("en").count("March")


@pytest.mark.parametrize(
    ("percent", "es", "en", "pt"),
    [
        (
            850,
            "El avance reportado es 850\u202f%; debe estar entre 0 y 100.",
            "The reported progress is 850%; it must be between 0 and 100.",
            "O progresso relatado é 850%; deve estar entre 0 e 100.",
        )
    ],
)
def test_a_percentage_is_written_as_each_language_does(
    percent: int, es: str, en: str, pt: str
) -> None:
    """A thin space in Spanish, none in the others."""
    (found,) = check(with_claims(claim("ministerio", percent=percent)))

    assert (es, en, pt) == (found.fault("es"), found.fault("en"), found.fault("pt"))


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("cl0069", " (¿será «CL0069»?)"),
        ("us0113.1", " (¿será «US0113.1»?)"),
        (" CL0069", " (¿será «CL0069»?)"),
        ("69", ", por ejemplo «CL0069»"),
    ],
)
def test_an_official_id_from_an_address_gets_its_capitals(value: str, hint: str) -> None:
    """The Partnership's addresses have it in small letters."""
    official = (m.Identifier(system="ogp", value=value),)
    found = check(dialogue(commitments=(commitment(identifiers=official),)))
    (remedy,) = (each.remedy("es") for each in found if each.code == "GA613")

    assert f"Escríbalo como en la página de la Alianza{hint}." == remedy


@pytest.mark.parametrize(
    ("coding", "es", "en", "pt"),
    [
        (
            m.Coding(indicator="completion", code="1", missing=m.Missing.BLANK),
            "aquí están los dos.",
            "both are here.",
            "aqui estão os dois.",
        ),
        (
            m.Coding(indicator="completion"),
            "aquí no está ninguno.",
            "neither is here.",
            "aqui não está nenhum dos dois.",
        ),
    ],
)
def test_both_or_neither_is_told_in_a_sentence(coding: m.Coding, es: str, en: str, pt: str) -> None:
    """It can be read aloud in every language."""
    review = m.Assessment(id="informe", report="Informe", codings=(coding,))
    (found,) = check(dialogue(commitments=(commitment(assessments=(review,)),)))

    assert found.fault("es").endswith(es)
    assert found.fault("en").endswith(en)
    assert found.fault("pt").endswith(pt)


def test_a_plan_lacks_a_language_by_its_name() -> None:
    """Nobody has to know the tags."""
    document = plan_book(plans=(plan(languages=("es", "gn")),), commitments=())
    (found,) = check(document)

    assert (
        "El plan «Primer plan de acción» está en español y guaraní, pero falta el inglés."
    ) == found.fault("es")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("CL0069", []),
        ("PNG0012", []),
        ("US0113.1", []),
        ("cl0069", ["GA613"]),
        ("CL69", ["GA613"]),
        ("US0113-1", ["GA613"]),
    ],
)
def test_official_ids_of_commitments(value: str, expected: list[str]) -> None:
    official = (m.Identifier(system="ogp", value=value),)

    assert expected == codes(dialogue(commitments=(commitment(identifiers=official),)))


@pytest.mark.parametrize(
    ("system", "value", "expected"),
    [
        ("ogp", "AP_PRY05", []),
        ("OGP", "AP_ARBA01", []),
        ("ogp", "CL0069", ["GA613"]),
        ("ogp", "AP_PRY5", ["GA613"]),
        ("portal", "plan 5", []),
    ],
)
def test_official_ids_of_plans(system: str, value: str, expected: list[str]) -> None:
    official = (m.Identifier(system=system, value=value),)

    assert expected == codes(dialogue(plans=(plan(identifiers=official),)))


def test_a_number_may_stand_in_two_plans() -> None:
    other = commitment(milestone(id="hito-2"), id="compromiso-2", plan="plan-2")
    document = dialogue(plans=(plan(), plan(id="plan-2")), commitments=(commitment(), other))

    assert [] == codes(document)


@pytest.mark.parametrize(("revision", "expected"), [(-1, ["GA701"]), (0, ["GA701"]), (1, [])])
def test_revisions_count_from_one(revision: int, expected: list[str]) -> None:
    assert expected == codes(dialogue(header=header(revision=revision)))


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("ES", "es"),
        ("pt_br", "pt-BR"),
        ("PT-BR", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("Inglés", "en"),
        ("português", "pt"),
        ("x", None),
        ("español de México", None),
    ],
)
def test_a_slip_in_a_language_tag_is_guessed_at(tag: str, meant: str | None) -> None:
    (found,) = check(dialogue(header=header(language=tag), plans=(), commitments=()))

    assert found.code == "GA702"
    assert (f"(¿será «{meant}»?)" if meant else "por ejemplo") in found.message("es")


def test_language_tags_are_looked_at_wherever_they_stand() -> None:
    document = dialogue(
        event(
            panel(languages=("Es",)),
            languages=("es", "Es"),
            interpretation=(m.Interpretation(source="es", target="Q"),),
        ),
        plans=(plan(languages=("es", "en", "_")),),
    )

    assert ["GA702"] * 4 == codes(document)


def _titles(*titles: m.Text) -> m.Dialogue:
    talks = tuple(m.Talk(id=f"t-{n}", title=title) for n, title in enumerate(titles))
    return dialogue(
        event(*talks, status=None),
        title=m.text(es="Diálogo", en="Dialogue"),
        people=(),
        plans=(),
        commitments=(),
    )


_BOTH, _ONE = m.text(es="Uno", en="One"), m.text(es="Uno")
_BRITISH = m.Text(pairs=(("es", "Uno"), ("en-GB", "One")), original="es")


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        ((_BOTH, _BOTH), []),
        ((_BOTH, _BOTH, _ONE), ["GA703"]),
        ((_BOTH, _ONE, _ONE), []),  # half of it is no translation yet
        ((_ONE, _ONE, _ONE), []),
        ((_BOTH, _BOTH, _BRITISH), []),
    ],
)
def test_a_translation_is_missed_where_most_is_translated(
    titles: tuple[m.Text, ...], expected: list[str]
) -> None:
    assert expected == codes(_titles(*titles))


def test_a_missing_translation_is_told_by_the_name_of_the_language() -> None:
    """Nobody has to know the tags."""
    (found,) = check(_titles(_BOTH, _BOTH, _ONE))

    assert "Hay textos sin versión en inglés: 1 de 4." == found.fault("es")


def test_names_need_no_translation() -> None:
    document = _titles(_BOTH, _BOTH)
    source = m.Source(id="boletin", title=m.text(es="Boletín 7"))

    assert [] == codes(attrs.evolve(document, header=header(sources=(source,))))


def test_an_empty_line_is_not_the_same_as_none() -> None:
    found = check(with_person("ana", name="", email=" ", phone="\u00a0"))

    assert [
        ("/people/0/email", "GA705", Severity.WARNING),
        ("/people/0/name", "GA705", Severity.ERROR),
        ("/people/0/phone", "GA705", Severity.WARNING),
    ] == [(each.pointer, each.code, each.severity) for each in found]


def test_an_empty_zone_country_or_address_is_told_once() -> None:
    document = dialogue(event(panel(when=None), zone="", status=None), venues=(venue(country=""),))

    assert ["GA705", "GA705"] == codes(document)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/acta.pdf?x=1#p", []),
        ("http://example.org", []),
        ("mailto:acta@example.org?subject=Acta", []),
        ("example.org", ["GA707"]),
        ("ftp://example.org/acta", ["GA707"]),
        ("https://", ["GA707"]),
        ("https://example.org/a b", ["GA707"]),
        ("C:\\actas\\1.pdf", ["GA707"]),
        ("javascript:alert(1)", ["GA708"]),
        ("vbscript:x", ["GA708"]),
        ("data:text/html,x", ["GA708"]),
        ("data: 12/03/2026", ["GA707"]),
    ],
)
def test_an_address_leads_to_a_page(url: str, expected: list[str]) -> None:
    assert expected == codes(with_panel(links=(m.Link(rel="minutes", url=url),)))


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("Oficio 12, archivo de la Secretaría", []),
        ("Data: 12/03/2026", []),
        ("javascript:alert(1)", ["GA708"]),
    ],
)
def test_evidence_may_stand_on_a_shelf(evidence: str, expected: list[str]) -> None:
    assert expected == codes(with_claims(claim("ministerio", evidence=evidence)))


def test_reports_after_the_revision_are_told_together() -> None:
    """Whoever collects them has many, and one thing to do."""
    claims = (
        claim("ministerio", date=date(2026, 4, 2), percent=10),
        claim("red", date=date(2026, 4, 3), percent=20),
    )
    (found,) = check(with_claims(*claims))

    assert ("GA710", ("hito-1",), 1) == (found.code, found.ids, len(found.related))
    assert "Hay 2 reportes de avance posteriores a la revisión" in found.fault("es")
    assert "3 de abril de 2026" in found.fault("es")


@pytest.mark.parametrize(
    ("url", "hint"), [("www.example.org/acta", "«https://www.example.org/acta»"), ("acta", "con")]
)
def test_an_address_without_its_beginning_is_completed(url: str, hint: str) -> None:
    (found,) = check(dialogue(venues=(venue(url=url),)))

    assert hint in found.remedy("es")


@pytest.mark.parametrize(
    ("country", "hint"), [("mx", "(¿será «MX»?)"), ("MEX", "por ejemplo"), ("México", "«MX»;")]
)
def test_a_country_is_two_capital_letters(country: str, hint: str) -> None:
    (found,) = check(with_person("ana", country=country))

    assert found.code == "GA709"
    assert hint in found.remedy("es")


@pytest.mark.parametrize(
    ("latitude", "expected"),
    [
        ("90", []),
        ("-90.0", []),
        ("90.0001", ["GA711"]),
        ("19,43", ["GA711"]),
        ("19°26'N", ["GA711"]),
        ("+19.4", []),
        ("1e1", ["GA711"]),
        ("1234", ["GA711"]),
        ("19.", ["GA711"]),
        ("٣", ["GA711"]),
    ],
)
def test_a_latitude_is_in_decimal_degrees(latitude: str, expected: list[str]) -> None:
    assert expected == codes(dialogue(venues=(venue(latitude=latitude),)))


def test_permission_cannot_be_of_tomorrow() -> None:
    """The document was revised on 1 April 2026."""

    def given(day: date) -> m.Dialogue:
        permission = m.Publication(
            fields=(m.PersonField.NAME,),
            purpose=m.text(es="Programa"),
            basis=m.LegalBasis.CONSENT,
            given=day,
        )
        return dialogue(
            people=(person("ana", publication=(permission,)), person("bruno"), person("carla"))
        )

    assert [] == codes(given(date(2026, 4, 1)))
    assert ["GA710"] == codes(given(date(2026, 4, 2)))
