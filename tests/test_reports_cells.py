"""Progress reports: which day, how much, and who says so."""

from datetime import date

import pytest

import gobierno_abierto.model as m
from builders import dialogue, person
from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.reports import collect_reports, progress_requests
from reports_sent import (
    BOOK,
    DATED,
    DAY,
    C,
    book,
    codes,
    collected,
    commitment,
    filled,
    milestone,
    only_claim,
    row,
    table,
)

# --- Which day ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "2026-04-10",
        "10 de abril de 2026",
        "10 April 2026",
        "10-abr-2026",
        "2026-04-10T12:00:00Z",
        "10 de abril del 2026",
        "April 10, 2026",
        "viernes, 10 de abril de 2026",
        "Viernes 10 de abril de 2026",
        "vie. 10 de abril de 2026",
        "Friday, 10 April 2026",
        "Fri 10 April 2026",
        "sexta-feira, 10 de abril de 2026",
        "Sexta, 10 de abril de 2026",
        "friday 2026-04-10",
    ],
)
def test_a_day_may_be_written_in_many_ways(written: str) -> None:
    back = collected(row(day=written, percent="10"))

    assert (DAY, []) == (only_claim(back.document).date, codes(back))


@pytest.mark.parametrize("written", ["jueves, 10 de abril de 2026", "Monday 10 April 2026"])
def test_a_day_of_the_week_that_is_wrong_is_a_slip_somewhere(written: str) -> None:
    """Which of the two is right nobody knows."""
    back = collected(row(day=written, percent="10"))

    assert (BOOK, ["GA085"]) == (back.document, codes(back))
    assert "no es ese día de la semana" in back.report.findings[0].message("es")


def test_what_begins_like_a_day_of_the_week_may_be_a_month() -> None:
    """A Tuesday is "mar" in Spanish, and so is March."""
    back = collected(row(day="mar 10 2026", percent="10"))

    assert date(2026, 3, 10) == only_claim(back.document).date


@pytest.mark.parametrize(
    "written", ["10 %", "10%", "10 por ciento", "10 Percent", "10 per cent", "10 por cento"]
)
def test_a_percentage_may_be_written_in_words(written: str) -> None:
    back = collected(row(percent=written))

    assert (10, []) == (only_claim(back.document).percent, codes(back))


def test_a_remedy_names_the_option_that_helps() -> None:
    remedy = collected(row(day="03/04/2026", percent="10")).report.findings[0].remedy

    for lang, option in (("es", "--dia-primero"), ("en", "--day-first"), ("pt", "--dia-primeiro")):
        assert option in remedy(lang)  # type: ignore[arg-type]


@pytest.mark.parametrize(("written", "day"), [("25/04/26", 25), ("46122", 10), ("10-abr-26", 10)])
def test_an_assumption_about_a_day_is_told(written: str, day: int) -> None:
    back = collected(row(day=written, percent="10"))

    assert date(2026, 4, day) == only_claim(back.document).date
    assert ["GA064"] == codes(back)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("", "no dice ninguno"),
        ("03/04/2026", "se puede leer de dos maneras"),
        ("abril de 2026", "no llega hasta el día"),
        ("2026-04-01/2026-04-30", "no llega hasta el día"),
        ("permanente", "no llega hasta el día"),
        ("ayer", "no se entiende"),
        ("31/02/2026", "no se entiende"),
    ],
)
def test_without_a_sure_day_a_report_is_not_taken(written: str, words: str) -> None:
    back = collected(row(day=written, percent="10"))

    assert (BOOK, ["GA085"]) == (back.document, codes(back))
    assert words in back.report.findings[0].message("es")


def test_whoever_collects_may_say_the_order_of_dates_and_the_day_of_receipt() -> None:
    rows = [row(day="03/04/2026", percent="10"), row("hito-becas", day="", percent="20")]
    back = collect_reports(
        BOOK, {"a.csv": table(*rows)}, day_first=True, received=date(2026, 4, 30)
    )

    assert [date(2026, 4, 3), date(2026, 4, 30)] == sorted(each.claim.date for each in back.added)


def test_no_report_is_of_a_day_after_it_came_in() -> None:
    """2062 for 2026 would be the latest report for years."""
    back = collected(row(day="10 de abril de 2062", percent="10"), received=date(2026, 4, 30))

    assert (BOOK, ["GA085"]) == (back.document, codes(back))


def test_what_has_no_date_is_the_same_report_on_another_day() -> None:
    """Collected twice, it stands once, with the day on which it came in first."""
    files = {"a.csv": table(row(day="", percent="10"))}
    once = collect_reports(BOOK, files, received=date(2026, 4, 30))
    later = collect_reports(once.document, files, received=date(2026, 5, 30))

    assert (once.document, 1) == (later.document, later.known)


# --- How much -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "percent"),
    [("50", 50), ("50 %", 50), ("50\u202f%", 50), ("50,0", 50), ("50.00%", 50), ("0", 0),
     ("100", 100), ("%50", 50), ("-0", 0), ("1", 1)],
)  # fmt: skip
def test_a_percentage_may_be_written_in_many_ways(written: str, percent: int) -> None:
    back = collected(row(percent=written))

    assert (percent, []) == (only_claim(back.document).percent, codes(back))


@pytest.mark.parametrize(
    ("written", "words"),
    [("0.5", "una parte de uno"), ("0,75", "una parte de uno"), ("120", "entre 0 y 100"),
     ("-5 %", "entre 0 y 100"), ("100,5", "entre 0 y 100"), ("la mitad", "no es un número"),
     ("1e3", "no es un número"), ("9" * 500, "no es un número"), ("NaN", "no es un número")],
)  # fmt: skip
def test_a_percentage_that_is_not_sure_is_left_out(written: str, words: str) -> None:
    """The rest of the report stands."""
    back = collected(row(percent=written, status="en proceso"))

    assert (None, m.Progress.IN_PROGRESS) == (
        only_claim(back.document).percent,
        only_claim(back.document).progress,
    )
    assert ["GA087"] == codes(back)
    assert words in back.report.findings[0].message("es")


def test_if_nothing_else_is_said_there_is_no_report() -> None:
    assert BOOK == collected(row(percent="0.5")).document


def test_among_fractions_one_may_be_all() -> None:
    rows = [row(percent="0,5", status="en proceso"), row("hito-becas", percent="1", status="listo")]
    back = collect_reports(BOOK, {"a.csv": table(*rows)})

    assert [None, None] == [each.claim.percent for each in back.added]


def test_of_decimals_the_whole_part_is_kept_and_told() -> None:
    """So that nothing is more than was reported."""
    back = collected(row(percent="99,9"))

    assert (99, ["GA087"]) == (only_claim(back.document).percent, codes(back))


def test_an_unknown_status_is_kept_as_the_word_it_is() -> None:
    back = collected(row(status="Casi casi"))
    kept = only_claim(back.document)

    assert ("Casi casi", None) == (kept.reported, kept.progress)
    assert ["GA086"] == codes(back)


@pytest.mark.parametrize("progress", list(m.Progress))
def test_our_own_words_for_a_status_are_understood(progress: m.Progress) -> None:
    """In each language, since these are the words that the tables tell."""
    from gobierno_abierto.words import code_words

    for word in code_words(progress).in_every_language():
        assert progress == only_claim(collected(row(status=word)).document).progress


# --- Who ----------------------------------------------------------------------------------------


def test_the_lead_reports_as_the_agency_unless_it_says_otherwise() -> None:
    kept = only_claim(collected(row(percent="10")).document)

    assert ("salud", m.ClaimRole.AGENCY) == (kept.by, kept.role)


@pytest.mark.parametrize("name", ["red", "Red Ciudadana", "RED CIUDADANA", "[red]"])
def test_another_organisation_reports_in_a_role(name: str) -> None:
    kept = only_claim(collected(row(percent="10", by=name, role="Contraparte")).document)

    assert ("red", m.ClaimRole.COUNTERPART) == (kept.by, kept.role)


@pytest.mark.parametrize(
    ("by", "role", "words"),
    [
        ("Lic. Ana Prueba", "", "«Lic. Ana Prueba» no está en el documento"),
        ("Red Ciudadan", "contraparte", "¿será «Red Ciudadana»?"),
        ("red", "", "en calidad de qué"),
        ("red", "jefa", "«jefa» no es ninguna de las calidades"),
    ],
)
def test_a_report_of_nobody_knows_whom_is_not_taken(by: str, role: str, words: str) -> None:
    back = collected(row(percent="10", by=by, role=role))

    assert (BOOK, ["GA088"]) == (back.document, codes(back))
    assert words in back.report.findings[0].message("es")


def test_a_name_that_is_not_in_the_document_is_kept_only_if_that_is_asked_for() -> None:
    """And it is told that it will be public."""
    back = collected(row(percent="10", by="Mesa Vecinal", role="contraparte"), keep_names=True)

    assert "Mesa Vecinal" == only_claim(back.document).by
    assert [("GA088", Severity.WARNING)] == [(each.code, each.severity) for each in back.report]


def test_a_person_of_the_document_is_known_by_her_id() -> None:
    """So that the public view names her only if she allows it."""
    plan = dialogue(
        commitments=(commitment("1", "C", "ministerio", milestone("h", "H")),),
        people=(person("ana"),),
    )
    cells = row("h", percent="10", by="Ana Prueba", role="revisión independiente")

    assert "ana" == only_claim(collected(cells, document=plan).document, "h").by


def test_without_a_lead_somebody_has_to_say_who_reports() -> None:
    plan = book(commitment("1", "C", None, milestone("h", "H")))

    assert ["GA088"] == codes(collected(row("h", percent="10"), document=plan))
    said = row("h", percent="10", by="agua", role="entidad responsable")
    assert "agua" == only_claim(collected(said, document=plan).document, "h").by


def test_a_name_that_two_share_is_nobodys() -> None:
    twins = (
        m.Organization(id="agua-1", name=m.text(es="Aguas")),
        m.Organization(id="agua-2", name=m.text(es="Aguas")),
    )
    plan = book(commitment("1", "C", "agua-1", milestone("h", "H")), organizations=twins)
    (sent,) = progress_requests(plan, lang="es").values()

    # So the table has the id, which comes back.
    assert b"[agua-1]" in sent
    back = filled(sent, {"h": {**DATED, C.PERCENT: "10"}})
    assert "agua-1" == only_claim(collect_reports(plan, {"a.csv": back}).document, "h").by
    assert ["GA088"] == codes(collected(row("h", percent="10", by="Aguas"), document=plan))
