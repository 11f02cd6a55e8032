"""Progress reports: which column is which, and which milestone a row is about."""

from typing import Any

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.reports import collect_reports, progress_requests
from reports_sent import (
    BOOK,
    DATED,
    C,
    book,
    codes,
    collected,
    commitment,
    filled,
    milestone,
    only_claim,
    returned,
    row,
    steps,
)

# --- Which milestone ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("hito-cama", "¿será «hito-camas»?"),
        ("", "no tiene ningún id"),
        ("otra cosa", "no hay ningún hito con el id «otra cosa»"),
    ],
)
def test_a_row_of_no_milestone_is_not_taken(written: str, words: str) -> None:
    back = collected(row(written, percent="10"))

    assert (BOOK, ["GA083"]) == (back.document, codes(back))
    assert words in back.report.findings[0].message("es")


def test_an_id_needs_no_brackets_and_may_be_that_of_an_activity() -> None:
    step = milestone("h", "Hito", activities=(m.Activity(id="reunion"),))
    plan = book(commitment("1", "C", "salud", step))

    after = collected(row("[h]", percent="10"), row("reunion", percent="20"), document=plan)

    assert 10 == only_claim(after.document, "h").percent
    assert [20] == [each.percent for each in steps(after.document)["h"].activities[0].claims]


def test_an_id_that_the_plan_gives_twice_is_nobodys() -> None:
    twins = [commitment(n, "C", "salud", milestone("hito", "H")) for n in "12"]

    assert ["GA083"] == codes(collected(row("hito", percent="10"), document=book(*twins)))


def test_a_row_that_was_shifted_is_not_taken() -> None:
    """Somebody has sorted one column and not the others."""

    def sorted_ids(rows: list[list[str]]) -> list[list[str]]:
        head, one, two = rows
        return [head, [two[0], *one[1:]], [one[0], *two[1:]]]

    sent = progress_requests(BOOK, lang="es")["salud.csv"]
    answers = {"hito-camas": {**DATED, C.PERCENT: "10"}}
    back = collect_reports(BOOK, {"a.csv": filled(sent, answers, change=sorted_ids)})

    assert (BOOK, ["GA084"]) == (back.document, codes(back))


def test_a_corrected_title_is_no_shifted_row() -> None:
    cells = row(milestone="Camas libres cada hora", percent="10")

    assert (1, []) == (len(collected(cells).added), codes(collected(cells)))


# --- Headings -----------------------------------------------------------------------------------


def test_columns_may_come_in_any_order() -> None:
    def turned(rows: list[list[str]]) -> list[list[str]]:
        return [each[::-1] for each in rows]

    answers = {"hito-becas": {**DATED, C.PERCENT: "10"}}
    back = collect_reports(BOOK, returned(answers, change=turned))

    assert (10, []) == (only_claim(back.document, "hito-becas").percent, codes(back))


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_headings_are_known_in_any_language(lang: Any) -> None:
    """And say in which language the comments are."""
    answers = {"hito-becas": {**DATED, C.COMMENT: "Ok"}}
    back = collect_reports(BOOK, returned(answers, lang=lang))

    assert [] == codes(back)
    comment = only_claim(back.document, "hito-becas").comment
    assert comment is not None
    assert lang == comment.original


def test_capitals_accents_and_hints_of_headings_do_not_matter() -> None:
    heads = {C.STEP: "ID DEL HITO", C.BY: "institucion que reporta", C.PERCENT: " Avance  en %: "}
    back = collect_reports(BOOK, returned({"hito-becas": {**DATED, C.PERCENT: "10"}}, rename=heads))

    assert (1, []) == (len(back.added), codes(back))


@pytest.mark.parametrize("name", ["Estatus", "Estaddo", "Situación", "Current status"])
def test_a_renamed_column_is_read_and_told(name: str) -> None:
    answers = {"hito-becas": {**DATED, C.STATUS: "completado"}}
    back = collect_reports(BOOK, returned(answers, rename={C.STATUS: name}))

    assert m.Progress.COMPLETED == only_claim(back.document, "hito-becas").progress
    assert {"GA081"} == set(codes(back))
    assert f"«{name}» se leyó como «Estado»" in back.report.findings[0].message("es")


def test_what_is_in_an_unknown_column_is_not_read_and_told() -> None:
    """Unless there is nothing in it."""

    def with_more(rows: list[list[str]]) -> list[list[str]]:
        head, *others = rows
        return [[*head, "Presupuesto", "Vacía"], *([*each, "100", " "] for each in others)]

    answers = {"hito-becas": {**DATED, C.PERCENT: "10"}}
    sent = progress_requests(BOOK, lang="es")["educacion.csv"]
    back = collect_reports(BOOK, {"a.csv": filled(sent, answers, change=with_more)})

    assert (1, ["GA081"]) == (len(back.added), codes(back))
    assert "«Presupuesto» no se leyó" in back.report.findings[0].message("es")


def test_two_columns_that_may_be_the_same_are_none_of_them() -> None:
    back = collect_reports(
        BOOK,
        {
            "a.csv": b"Id;Fecha;Avance en %;Comentarios;Observaciones\r\n"
            b"hito-camas;10 de abril de 2026;10;uno;dos\r\n"
        },
    )

    assert None is only_claim(back.document).comment
    not_read = [each for each in back.report if "no se leyó" in each.message("es")]
    assert 2 == len(not_read)


def test_a_letterhead_above_the_headings_is_told() -> None:
    def with_letterhead(rows: list[list[str]]) -> list[list[str]]:
        width = len(rows[0])
        blank = [""] * (width - 1)
        return [["Ministerio de Educación", *blank], [" ", *blank], *rows]

    sent = progress_requests(BOOK, lang="es")["educacion.csv"]
    answers = {"hito-becas": {**DATED, C.PERCENT: "10"}}
    back = collect_reports(BOOK, {"a.csv": filled(sent, answers, change=with_letterhead)})

    assert (1, ["GA081"]) == (len(back.added), codes(back))
    assert "están en la línea 3" in back.report.findings[0].message("es")


def test_without_the_column_of_ids_nothing_is_taken() -> None:
    data = b"Hito;Avance en %;Fecha\r\nBecas;10;10 de abril de 2026\r\n"
    back = collect_reports(BOOK, {"a.csv": data})

    assert (BOOK, ["GA062"]) == (back.document, codes(back))
    assert "«Id del hito»" in back.report.findings[0].message("es")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04\x14\x00", b"\xd0\xcf\x11\xe0\xa1\xb1", b"%PDF-1.7\n%\xe2\xe3"]
)
def test_a_workbook_is_told_for_what_it_is(data: bytes) -> None:
    """Whoever filled it in has to save it otherwise; nobody thinks that nothing was reported."""
    back = collect_reports(BOOK, {"salud.xlsx": data})

    assert (["GA080"], ()) == (codes(back), back.silent)
