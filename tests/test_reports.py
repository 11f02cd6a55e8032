"""Progress reports: what institutions are asked, and what comes back."""

import re
from datetime import date
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, person
from gobierno_abierto.editing import replaced
from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.formats.reports import collect_reports, progress_requests
from gobierno_abierto.formats.tables import read_table
from gobierno_abierto.publish.board import board_text, plan_board
from reports_sent import (
    BOOK,
    DATED,
    C,
    book,
    claim,
    claims,
    codes,
    collected,
    commitment,
    filled,
    milestone,
    name_of,
    only_claim,
    returned,
    row,
    steps,
    table,
)

# --- What is asked ------------------------------------------------------------------------------


def test_each_lead_gets_a_table_of_its_milestones() -> None:
    """Named by its id, with a row for each, and nothing of the others."""
    sent = progress_requests(BOOK, lang="es")
    tables = {name: read_table(data)[0] for name, data in sent.items()}

    assert ["salud.csv", "educacion.csv", "agua.csv", "archivo.csv"] == list(sent)
    assert ["[hito-camas]", "[hito-compras]"] == [
        each.cells[0]
        for each in tables["salud.csv"].rows  # type: ignore[union-attr]
    ]


def test_a_table_opens_in_a_spreadsheet() -> None:
    """It says that it is UTF-8, its lines end as Windows ends them, columns as Excel expects."""
    sent = progress_requests(BOOK, lang="es")["salud.csv"]

    assert sent.startswith("\ufeffId del hito".encode())
    assert sent.count(b"\n") == sent.count(b"\r\n") == 3
    assert b";" in sent.splitlines()[0]


@pytest.mark.parametrize(
    ("lang", "separator", "expected"),
    [("es", None, ";"), ("pt", None, ";"), ("en", None, ","), ("es", ",", ","), ("en", "\t", "\t")],
)
def test_columns_are_separated_as_the_reader_expects(
    lang: Any, separator: str | None, expected: str
) -> None:
    sent = progress_requests(BOOK, lang=lang, separator=separator)["agua.csv"]
    table_read, findings = read_table(sent)

    assert table_read is not None
    assert (expected, []) == (table_read.delimiter, findings)
    assert name_of(C.STEP, lang) == table_read.headings[0]


def test_a_row_says_what_is_due_and_what_was_said_last() -> None:
    """By organisations with their names; by whoever else with the role alone."""
    said = (
        claim("agua", progress=m.Progress.IN_PROGRESS, percent=40, comment=m.text(es="Secreto")),
        claim("Ana Prueba", role=m.ClaimRole.COUNTERPART, progress=m.Progress.STOPPED),
    )
    plan = book(
        commitment(
            "2.10",
            "Agua abierta",
            "agua",
            milestone("hito-pozos", "Mapa de pozos", label="2.10.1", claims=said),
        )
    )
    (sent,) = progress_requests(plan, lang="es", today=date(2026, 7, 1)).values()
    read, _ = read_table(sent)

    day = "10 de abril de 2026"
    assert read is not None
    assert (
        "[hito-pozos]",
        "2.10 Agua abierta",
        "2.10.1 Mapa de pozos",
        "30 de junio de 2026 (vencido)",
        f"{day}, Comisión del Agua: en proceso, 40 %; {day}, contraparte: detenido",
    ) == read.rows[0].cells[:5]
    assert ("Comisión del Agua",) == tuple(filter(None, read.rows[0].cells[5:]))


def test_who_is_responsible_for_a_milestone_is_asked_and_not_the_lead() -> None:
    """Each of them; and the answer of each is that of the agency."""
    plan = book(
        commitment(
            "1",
            "Agua abierta",
            "agua",
            milestone("hito-pozos", "Pozos", responsible=("salud", "educacion", "salud")),
            milestone("hito-rios", "Ríos"),
        )
    )
    sent = progress_requests(plan, lang="es")
    asked = {name: re.findall(r"\[(hito-\w+)\]", data.decode()) for name, data in sent.items()}
    files = {name: filled(data, {"hito-pozos": {**DATED, C.PERCENT: "5"}})
             for name, data in sent.items()}  # fmt: skip
    back = collect_reports(plan, files)

    assert {
        "salud.csv": ["hito-pozos"],
        "educacion.csv": ["hito-pozos"],
        "agua.csv": ["hito-rios"],
    } == asked
    assert {("salud", m.ClaimRole.AGENCY), ("educacion", m.ClaimRole.AGENCY)} == {
        (each.by, each.role) for each in claims(back.document, "hito-pozos")
    }


def test_where_several_answer_for_a_milestone_the_reporter_is_not_guessed() -> None:
    one, two = (
        book(commitment("1", "C", "agua", milestone("hito-camas", "H", responsible=those)))
        for those in (("salud",), ("salud", "educacion"))
    )

    assert "salud" == only_claim(collected(row(percent="5"), document=one).document).by
    assert ["GA088"] == codes(collected(row(percent="5"), document=two))


def test_a_milestone_in_dispute_is_past_its_time_and_not_late() -> None:
    """As on the board."""
    done = claim("agua", progress=m.Progress.COMPLETED)
    not_yet = claim("red", role=m.ClaimRole.COUNTERPART, progress=m.Progress.IN_PROGRESS)
    step = milestone("discutido", "Discutido", claims=(done, not_yet))
    plan = book(commitment("1", "Agua", "agua", step))
    (sent,) = progress_requests(plan, lang="es", today=date(2026, 7, 1)).values()
    told = board_text(plan_board(plan, today=date(2026, 7, 1)))

    assert "30 de junio de 2026 (su plazo terminó el 30 de junio de 2026)" in sent.decode()
    assert "su plazo terminó el 30 de junio de 2026" in " ".join(told.split())
    assert "(vencido)" not in sent.decode()


def test_a_word_that_was_not_understood_is_shown_to_whoever_wrote_it() -> None:
    said = claim("agua", reported="casi listo")
    plan = book(commitment("1", "Agua", "agua", milestone("h", "Hito", claims=(said,))))
    (sent,) = progress_requests(plan, lang="es").values()

    assert "10 de abril de 2026, Comisión del Agua: «casi listo»" in sent.decode()


def test_nobody_is_asked_about_what_is_done() -> None:
    """Unless somebody says that it is not; nor about what was replaced or withdrawn."""
    done = claim("agua", progress=m.Progress.COMPLETED)
    not_yet = claim("red", role=m.ClaimRole.COUNTERPART, progress=m.Progress.IN_PROGRESS)
    plan = book(
        commitment(
            "1",
            "Agua",
            "agua",
            milestone("hecho", "Hecho", claims=(done,)),
            milestone("discutido", "Discutido", claims=(done, not_yet)),
            milestone("fuera", "Fuera", claims=(claim("agua", progress=m.Progress.WITHDRAWN),)),
            milestone("detenido", "Detenido", claims=(claim("agua", progress=m.Progress.STOPPED),)),
            milestone("terminado", "Terminado", actual_end=m.edtf("2026-02")),
            milestone("otro", "Otro", replaced_by="hecho"),
        ),
        commitment("2", "Modelo", "agua", milestone("m", "M"), kind=m.CommitmentKind.MODEL),
        commitment("3", "Cambiado", "agua", milestone("n", "N"), replaced_by="compromiso-1"),
    )
    (sent,) = progress_requests(plan, lang="es").values()

    assert ["[discutido]", "[detenido]"] == [
        each.cells[0]
        for each in read_table(sent)[0].rows  # type: ignore[union-attr]
    ]


def test_names_of_files_lead_nowhere_else() -> None:
    """Whatever an id holds: no folder, no device, no name twice."""
    ids = ("../../etc/passwd", "Órgano/Rector", "organo rector", "CON", "", "💧", "a" * 300, None)
    plan = book(
        *(commitment(str(n), "C", lead, milestone(f"h-{n}", "H")) for n, lead in enumerate(ids)),
        organizations=(),
    )

    assert [
        "etc-passwd.csv",
        "organo-rector.csv",
        "organo-rector-2.csv",
        "con-file.csv",
        "sin-responsable.csv",
        "file.csv",
        f"{'a' * 60}.csv",
    ] == list(progress_requests(plan, lang="es"))


def test_the_table_is_of_the_public_view() -> None:
    """People who are not to be named are not named to institutions either."""
    said = claim("bruno", role=m.ClaimRole.COUNTERPART, percent=10, comment=m.text(es="Soy Bruno"))
    plan = dialogue(
        commitments=(
            commitment("1", "Agua", "ministerio", milestone("h", "Hito", claims=(said,))),
        ),
        people=(person("bruno"),),
    )
    (sent,) = progress_requests(plan, lang="es").values()

    assert b"runo" not in sent
    assert "contraparte: 10" in sent.decode()


def test_no_cell_is_a_formula() -> None:
    plan = book(commitment("=1", "+Título", "agua", milestone("-h", "@Hito", label="=cmd")))
    (sent,) = progress_requests(plan, lang="es").values()
    cells = read_table(sent)[0].rows[0].cells  # type: ignore[union-attr]

    assert [] == [each for each in cells if each[:1] in tuple("=+-@")]
    assert "'=cmd @Hito" == cells[2]
    # And comes back as what it was.
    back = collect_reports(plan, {"a.csv": filled(sent, {"-h": {**DATED, C.PERCENT: "5"}})})
    assert (5, []) == (only_claim(back.document, "-h").percent, codes(back))


def test_a_period_goes_out_and_comes_back() -> None:
    """In words for people alone, where they are read back; if not, a code beside them."""
    for lang, value, words in (
        ("es", "2026-40", ";1.º semestre de 2026;"),
        ("en", "2026-40", ",first half of 2026,"),
        ("pt", "2026-40", ";1.º semestre de 2026;"),
        ("es", "2026-01-01/2026-06-30", "2026"),
        ("es", "2026-05~", "(2026-05~)"),
    ):
        period = m.edtf(value)
        sent = progress_requests(BOOK, lang=lang, period=period)["agua.csv"]  # type: ignore[arg-type]
        answers = {"hito-pozos": {**DATED, C.PERCENT: "30"}}
        back = collect_reports(BOOK, {"x.csv": filled(sent, answers, lang=lang)})  # type: ignore[arg-type]

        assert words in sent.decode()
        assert period == only_claim(back.document, "hito-pozos").period


# --- The story ----------------------------------------------------------------------------------


def _six() -> dict[str, bytes]:
    sent = progress_requests(BOOK, lang="es")
    camas = {**DATED, C.STATUS: "Completado", C.PERCENT: "100 %", C.EVIDENCE: "https://a.example"}
    red = {C.BY: "Red Ciudadana", C.ROLE: "contraparte", **DATED}
    return {
        "Salud FINAL.csv": filled(sent["salud.csv"], {"hito-camas": camas}),
        "copia de salud.csv": filled(
            sent["salud.csv"],
            {"hito-camas": {**red, C.STATUS: "en proceso", C.COMMENT: "Falta un hospital."}},
            delimiter=",",
        ),
        "educación.csv": filled(
            sent["educacion.csv"],
            {"hito-becas": {**DATED, C.STATUS: "En ejecución", C.COMMENT: "Año pasado: ñandú"}},
            encoding="cp1252",
        ),
        "agua.csv": filled(
            sent["agua.csv"],
            {"hito-pozos": {**DATED, C.STATUS: "detenido", C.PERCENT: "50,0"}},
            rename={C.STATUS: "Estatus"},
        ),
        "archivo.csv": b"",
        "compras.csv": filled(
            sent["salud.csv"], {"hito-compras": {**DATED, C.PERCENT: "20"}}, encoding="utf-8"
        ),
    }


def test_six_files_come_back_and_each_report_is_where_it_belongs() -> None:
    """One in Windows-1252, one with a renamed column, two that disagree, one empty."""
    back = collect_reports(BOOK, _six())
    document = back.document

    assert (
        claim(
            "salud",
            progress=m.Progress.COMPLETED,
            percent=100,
            reported="Completado",
            evidence="https://a.example",
        ),
        claim("red", role=m.ClaimRole.COUNTERPART, progress=m.Progress.IN_PROGRESS,
              reported="en proceso", comment=m.text(es="Falta un hospital.")),
    ) == claims(document, "hito-camas")[::-1]  # fmt: skip
    becas = only_claim(document, "hito-becas")
    assert ("En ejecución", m.text(es="Año pasado: ñandú")) == (becas.reported, becas.comment)
    assert (m.Progress.STOPPED, 50) == (
        only_claim(document, "hito-pozos").progress,
        only_claim(document, "hito-pozos").percent,
    )
    assert 20 == only_claim(document, "hito-compras").percent
    assert () == claims(document, "hito-fondos")
    assert 5 == len(back.added)


def test_what_is_odd_is_told_once_with_its_file_and_line() -> None:
    told = [
        (each.code, each.place.file, each.place.line, each.place.column)
        for each in collect_reports(BOOK, _six()).report
    ]

    assert [
        ("GA612", "Salud FINAL.csv", 2, None),
        ("GA081", "agua.csv", 1, 6),
        ("GA052", "archivo.csv", None, None),
        ("GA051", "educación.csv", None, None),
    ] == told


def test_what_two_parties_say_is_told_with_both_places() -> None:
    (found,) = (each for each in collect_reports(BOOK, _six()).report if each.code == "GA612")
    message = found.message("es")

    assert "salud: completado (Salud FINAL.csv, línea 2)" in message
    assert "red: en proceso (copia de salud.csv, línea 2)" in message


def test_two_parties_who_give_other_percentages_are_told_when_they_come_in() -> None:
    """The later one says less; whoever says more later has only gone on."""
    agency = row(status="en proceso", percent="95")
    red = {C("by"): "Red Ciudadana", C("role"): "contraparte", C("day"): "11 de abril de 2026"}
    less, more = (
        collected(agency, {**row(status="en proceso", percent=percent), **red})
        for percent in ("10", "96")
    )

    assert (["GA612"], []) == (codes(less), codes(more))
    assert "salud: en proceso, 95\u202f% (a.csv, línea 2)" in less.report.findings[0].message("es")


def test_collected_again_nothing_changes() -> None:
    """Not the first document, and not the one in which the reports stand already."""
    once = collect_reports(BOOK, _six())
    again = collect_reports(BOOK, _six())
    after = collect_reports(once.document, _six())

    assert to_json(once.document) == to_json(again.document) == to_json(after.document)
    assert (5, 0, 0, 5) == (len(once.added), once.known, len(after.added), after.known)
    assert once.report == after.report


def test_the_names_and_the_order_of_files_make_no_difference() -> None:
    files = _six()
    renamed = {f"{n}.csv": files[name] for n, name in enumerate(sorted(files, reverse=True))}

    assert collect_reports(BOOK, files).document == collect_reports(BOOK, renamed).document


def test_nothing_that_was_there_changes() -> None:
    """Claims are added after the others, and the document is otherwise the same."""
    before = claim("red", role=m.ClaimRole.COUNTERPART, date=date(2026, 1, 1), percent=3)
    plan = book(commitment("1", "C", "salud", milestone("hito-camas", "Camas", claims=(before,))))
    after = collected(row(status="en proceso"), document=plan).document

    assert before == claims(after, "hito-camas")[0]
    again = attrs.evolve(steps(after)["hito-camas"], claims=(before,))
    assert plan == attrs.evolve(
        after, commitments=(attrs.evolve(plan.commitments[0], milestones=(again,)),)
    )
    assert after == from_json(to_json(after))


# --- What says nothing --------------------------------------------------------------------------


def test_nothing_filled_in_is_nothing_said() -> None:
    """No claim, no zero, and no finding: the files are named."""
    back = collect_reports(BOOK, progress_requests(BOOK, lang="en"))

    assert (BOOK, (), []) == (back.document, back.added, codes(back))
    assert ("agua.csv", "archivo.csv", "educacion.csv", "salud.csv") == back.silent


def test_a_date_alone_is_no_report() -> None:
    back = collect_reports(BOOK, returned({"hito-becas": DATED}))

    assert BOOK == back.document
    assert [("GA082", "educacion.csv")] == [(each.code, each.place.file) for each in back.report]


@pytest.mark.parametrize("end", [b"", b"\r\n"])
def test_half_a_row_is_no_report(end: bytes) -> None:
    """A file that was cut before its last cells: 5 may have been 50."""
    data = b"Id;Fecha del reporte;Avance en %;Comentario\r\n"
    data += b"hito-becas;10 de abril de 2026;20;\r\nhito-camas;10 de abril de 2026;5"
    back = collect_reports(BOOK, {"a.csv": data + end})

    # With an end, somebody has left the blank cell out.
    assert (2 if end else 1) == len(back.added)
    assert ["GA081", "GA056"] == codes(back)


@pytest.mark.parametrize(
    ("last", "told"),
    [(b"hito-camas;10 de abril de 2026;5", "tiene menos celdas que encabezados"),
     (b'hito-camas;10 de abril de 2026;5;"Fal', "cierre las comillas")],
)  # fmt: skip
def test_only_where_one_was_opened_are_quotation_marks_to_be_closed(last: bytes, told: str) -> None:
    data = b"Id;Fecha del reporte;Avance en %;Comentario\r\n"
    back = collect_reports(BOOK, {"a.csv": data + last})
    (cut,) = [each for each in back.report if each.code in ("GA055", "GA056")]

    assert () == back.added
    assert told in cut.remedy("es")
    assert ("comillas" in cut.remedy("es")) == ("comillas" in told)


@pytest.mark.parametrize(("end", "told"), [(b"", ["GA091"]), (b"\r\n", []), (b"\n", [])])
def test_a_file_that_ends_in_its_last_cell_may_have_been_cut(end: bytes, told: list[str]) -> None:
    """10 may have been 100: the row is taken, and somebody told to look."""
    data = b"Id;Fecha del reporte;Avance en %\r\nhito-becas;10 de abril de 2026;10"
    back = collect_reports(BOOK, {"a.csv": data + end})

    assert [10] == [each.claim.percent for each in back.added]
    assert told == [each.code for each in back.report if each.code != "GA081"]
    assert back.report.ok


def test_half_a_row_is_no_report_however_many_short_rows_came_before() -> None:
    """Spreadsheets leave out the blank cells at the end of a row."""
    days = [b"hito-becas;%d de abril de 2026;20\r\n" % day for day in range(1, 9)]
    data = b"Id;Fecha del reporte;Avance en %;Evidencia;Comentario\r\n" + b"".join(days)
    back = collect_reports(BOOK, {"a.csv": data + b"hito-camas;10 de abril de 2026;5;https://a.ex"})

    assert {"hito-becas"} == {each.step for each in back.added}


def test_zero_is_a_report() -> None:
    assert 0 == only_claim(collected(row(percent="0 %")).document).percent


@pytest.mark.parametrize("column", ["status", "percent", "evidence", "comment"])
def test_any_of_four_things_is_a_report(column: str) -> None:
    words = {"percent": "10", "status": "en proceso"}.get(column, "https://a.example")

    assert 1 == len(collected(row(**{column: words})).added)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\r\n", b"\xff\xfe"])
def test_an_empty_file_is_called_empty(data: bytes) -> None:
    (found,) = collect_reports(BOOK, {"a.csv": data}).report

    assert ("GA052", "a.csv") == (found.code, found.place.file)
    assert "El archivo está vacío." == found.fault("es")


def test_without_the_column_of_the_ids_it_is_told_where_they_are() -> None:
    data = table({C.MILESTONE: "Becas", C.PERCENT: "10"})
    (found,) = collect_reports(BOOK, {"a.csv": data}).report

    assert "GA062" == found.code
    assert "cópiela de la tabla que se envió" in found.remedy("es")


def test_a_report_that_contradicts_itself_is_told_when_it_comes_in() -> None:
    """With its file and row; it is taken, and what is known already is not told again."""
    once = collected(row(status="Completado", percent="50"))
    again = collected(row(status="Completado", percent="50"), document=once.document)

    assert [("GA611", "a.csv", 2, ("hito-camas",))] == [
        (each.code, each.place.file, each.place.line, each.ids) for each in once.report
    ]
    assert 50 == only_claim(once.document).percent
    assert [] == codes(again)


# --- Two reports of one -------------------------------------------------------------------------


def test_the_same_file_twice_is_one_report() -> None:
    data = table(row(percent="10"))
    back = collect_reports(BOOK, {"a.csv": data, "a (1).csv": data})

    assert (1, 1, []) == (len(back.added), back.known, codes(back))


def test_two_versions_of_one_report_are_told_and_none_is_taken() -> None:
    """Which one holds is known to whoever sent them."""
    files = {
        "a.csv": table(row("hito-becas", percent="5"), row(percent="10")),
        "b.csv": table(row(percent="20")),
    }
    back = collect_reports(BOOK, files)

    assert ["hito-becas"] == [each.step for each in back.added]
    assert [("GA089", "a.csv", 3)] == [
        (each.code, each.place.file, each.place.line) for each in back.report
    ]
    message = back.report.findings[0].message("es")
    assert "a.csv, línea 3 y b.csv, línea 2" in message
    assert Severity.ERROR is back.report.findings[0].severity


def test_a_corrected_report_stands_beside_the_one_before() -> None:
    """Nothing is overwritten; it is told, and that the two of one day differ."""
    once = collected(row(percent="10")).document
    back = collected(row(percent="20"), document=once)

    assert [10, 20] == [each.percent for each in claims(back.document, "hito-camas")]
    assert [("GA089", Severity.WARNING), ("GA612", Severity.NOTE)] == [
        (each.code, each.severity) for each in back.report
    ]
    assert ["GA612"] == codes(collected(row(percent="20"), document=back.document))


def test_a_comment_that_was_translated_is_still_the_same() -> None:
    """So is a claim to which somebody has added a member of his own."""
    once = collected(row(comment="Falta poco.")).document
    claim_then = attrs.evolve(
        only_claim(once),
        comment=m.text(es="Falta poco.", en="Nearly there."),
        extensions=(m.Extension(name="x-nota", value="1"),),
    )
    translated = replaced(once, "hito-camas", claims=(claim_then,))

    assert translated == collected(row(comment="Falta poco."), document=translated).document


def test_two_periods_are_two_reports() -> None:
    rows = [row(percent="10", period="2026-33"), row(percent="20", period="2026-34")]
    back = collect_reports(BOOK, {"a.csv": table(*rows)})

    assert (2, []) == (len(back.added), codes(back))


def test_a_period_that_cannot_be_understood_is_told() -> None:
    back = collected(row(percent="10", period="hace poco"))

    assert (None, ["GA065"]) == (only_claim(back.document).period, codes(back))


def test_a_thousand_wrong_rows_are_a_few_findings() -> None:
    """Once for each cause; of many values the first, and how many more."""
    rows = [row(f"nada-{n}", percent="10") for n in range(1000)]
    rows += [row(percent="10", day="hoy") for _ in range(1000)]
    back = collect_reports(BOOK, {"a.csv": table(*rows)})

    assert len(back.report) < 30
    assert any(
        "Filas así: 980" in each.message("es") or "1000" in each.message("es")
        for each in back.report
    )
