"""The board of commitments: what is due, what is late, who says what, and where it came from."""

import html
import re
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import gobierno_abierto.model as m
from board_examples import TODAY, every_state, large
from builders import activity, claim, commitment, dialogue, milestone, plan, plan_book
from gobierno_abierto import datasets
from gobierno_abierto.publish.board import (
    Board,
    Filter,
    NeedsToday,
    NothingLike,
    Question,
    board_html,
    board_plain,
    board_text,
    plan_board,
)
from gobierno_abierto.publish.board.choosing import status_of
from gobierno_abierto.standards.spans import runs_backwards
from gobierno_abierto.standards.timing import Timeliness
from gobierno_abierto.words import LANGUAGES, Language
from strategies import Private, documents, private_dialogue

_GOLDEN = Path(__file__).parent / "golden"
_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
_JUNE = date(2026, 6, 1)


def _titles(board: Board) -> list[str]:
    """The Spanish titles of all milestones."""
    return [dict(each.title.pairs)["es"] for each in board.milestones if each.title]


def _told(board: Board, lang: str = "es") -> str:
    """The text in one line, however it was wrapped."""
    return " ".join(board_text(board, lang=lang).split())


def _one(step: m.Milestone, today: date | None = TODAY) -> Board:
    return plan_board(plan_book(commitments=(commitment(step),)), today=today)


# The whole ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_board_of_the_invented_dialogue_is_told_so(lang: Language) -> None:
    """Its disagreement, where each commitment came from, and what is late: as it is printed."""
    board = plan_board(datasets.load("ficticio-plan"), today=_JUNE)

    assert (_GOLDEN / f"board.{lang}.txt").read_text("utf-8") == board_text(board, lang=lang)


def test_each_commitment_says_from_which_workshop_it_came() -> None:
    board = plan_board(datasets.load("ficticio-plan"))

    assert [each.kind for one in board.commitments for each in one.origins] == ["workshop"] * 3
    assert "Viene de: Taller 1. «Datos abiertos del puerto», en Diálogo" in _told(board)


def test_those_who_disagree_are_told_one_by_one() -> None:
    """Each with the role, the name, the word that was used, the day and the evidence."""
    told = _told(plan_board(datasets.load("ficticio-plan"), today=_JUNE))
    disputed = told.partition("1.2 Primera publicación")[2].partition("2 Explicar")[0]

    assert "Estado: EN DESACUERDO: los reportes no coinciden" in disputed
    for words in (
        "Ministerio de Asuntos Abiertos (ficticio), grupo núcleo: detenido, 10 de abril de 2026;",
        "Red Ciudadana Ventana (ficticia), contraparte: en proceso («Ejecución»), 60\u202f%, 10 de",
        "Ayuntamiento de Puerto Abierto (ficticio), entidad responsable: completado, 100\u202f%,",
        "evidencia: https://puerto.example.org/datos/2026-03",
    ):
        assert words.replace("\u202f", " ") in disputed.replace("\u202f", " ")


def test_no_line_is_longer_than_the_page() -> None:
    for lang in LANGUAGES:
        for board in (plan_board(every_state(), today=TODAY), plan_board(large(9, 3))):
            lines = board_text(board, lang=lang, width=60).splitlines()

            assert [] == [line for line in lines if len(line) > 60]


def test_a_document_without_plans_says_so() -> None:
    board = plan_board(plan_book(plans=(), commitments=()))

    assert "El documento no tiene planes ni compromisos." in _told(board)


def test_a_plan_without_commitments_says_so() -> None:
    assert "El plan no tiene todavía ningún compromiso." in _told(
        plan_board(plan_book(commitments=()))
    )


def test_commitments_without_a_plan_come_last() -> None:
    """Whether they name none, or one that is not there."""
    loose = (
        commitment(id="c-2", plan=None),
        commitment(id="c-3", plan="nowhere"),
        commitment(id="c-1"),
    )
    plans = plan_board(dialogue(commitments=loose)).plans

    assert ["plan-1", None] == [each.id for each in plans]
    assert ["c-2", "c-3"] == [each.id for each in plans[1].commitments]
    assert "Compromisos sin plan de acción" in _told(plan_board(dialogue(commitments=loose)))


def test_a_plan_without_a_title_is_called_by_its_member_and_number() -> None:
    named = plan(title=None, member="Uruguay", number=4)

    assert "Uruguay: Plan de acción 4" in _told(plan_board(plan_book(plans=(named,))))


def test_the_board_of_an_endless_table_has_no_milestones() -> None:
    """As the Partnership's database: many commitments, each with what its reviewers say."""
    assessed = m.Assessment(
        id="a-1",
        report="progress",
        codings=(
            m.Coding(indicator="specificity", code="3"),
            m.Coding(indicator="relevant", code="1"),
            m.Coding(indicator="potential-impact", code="2"),
            m.Coding(indicator="completion", code="5"),
        ),
    )
    bare = attrs.evolve(commitment(), milestones=(), assessments=(assessed,))
    submitted = plan(submitted=m.edtf("2014"))
    told = _told(plan_board(plan_book(plans=(submitted,), commitments=(bare,))))

    assert "1 compromiso, sin hitos" in told
    assert "Informe de avance: especificidad*: Alta*;" in told
    assert "No es estelar: el impacto potencial es Moderado*" in told
    assert "* Traducción de gobierno_abierto: ninguna fuente oficial la confirma." in told
    assert "Moderado, «Moderate»" in told


def test_a_review_that_was_not_there_yet_says_nothing() -> None:
    """Of a commitment without milestones it says how far it came, from its day on."""
    assessed = m.Assessment(
        id="a-1",
        report="end-of-term",
        date=m.edtf("2026-05"),
        codings=(m.Coding(indicator="completion", code="5"),),
    )
    bare = attrs.evolve(commitment(), milestones=(), assessments=(assessed,))
    book = plan_book(commitments=(bare,))
    before, after = (plan_board(book, today=date(2026, month, 15)) for month in (4, 6))

    assert "No evaluado" in _told(before)
    assert "Estado: completado, según revisión independiente" in _told(after)
    assert () == plan_board(book, today=date(2026, 4, 15), status="completed").plans
    assert 1 == len(plan_board(book, today=TODAY, status="terminado").commitments)


def test_english_words_of_the_reviewers_need_no_mark() -> None:
    board = plan_board(datasets.load("ficticio-plan"))

    assert "*" not in board_text(board, lang="en")


def test_what_nobody_reviewed_is_not_assessed() -> None:
    assert "Revisión: No evaluado por la revisión independiente." in _told(plan_board(dialogue()))


def test_the_board_of_mexico_2019_is_told_in_whole() -> None:
    """Thirteen commitments and 53 milestones; of those that end before they start that is said."""
    board = plan_board(datasets.load("mexico-plan-4"), today=date(2020, 6, 1))
    reversed_ = [each for each in board.milestones if runs_backwards(each.start, each.due)]

    assert (13, 53) == (len(board.commitments), len(board.milestones))
    assert 6 == len(reversed_) == _told(board).count("fechas invertidas:")
    assert [] == [each.id for each in reversed_ if each.timing.is_late]


# The day ------------------------------------------------------------------------------------------


def test_without_a_day_nothing_is_late() -> None:
    """No clock is asked, and the board says so."""
    told = _told(plan_board(datasets.load("ficticio-plan")))

    assert "No se indicó qué día es hoy: por eso no se dice qué está vencido." in told
    assert [] == re.findall(r"vencid|vence |a tiempo|activo", told.partition("vencido.")[2])


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2025, 12, 31), ("aún no comienza", "not begun yet", "ainda não começa")),
        (date(2026, 1, 1), ("activo", "active", "ativo")),
        (date(2028, 1, 1), ("inactivo", "inactive", "inativo")),
    ],
)
def test_a_plan_that_begins_later_is_not_called_inactive(
    today: date, words: tuple[str, ...]
) -> None:
    """So is one that is over."""
    board = plan_board(plan_book(), today=today)

    for lang, said, head in zip(
        LANGUAGES, words, ("Vigencia", "In force", "Vigência"), strict=True
    ):
        told = board_text(board, lang=lang)

        assert f"{head}: {said}" in " ".join(told.split())


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-06-14", "vencido desde el 15 de junio de 2026"),
        ("2026-06-15", "vence hoy"),
        ("2026-06-16", "vence mañana"),
        ("2026-06-17", "vence en 2 días"),
        ("2026-05", "vencido desde el 1 de junio de 2026"),
        ("2026-06", "vence en 15 días a más tardar"),
        ("2026-34", "vence en 15 días a más tardar"),
        ("2026-33", "vencido desde el 1 de abril de 2026"),
    ],
)
def test_a_date_is_late_after_its_last_day(due: str, words: str) -> None:
    """What is due in a quarter is late when the quarter is over."""
    assert f"{words} Estado: sin reporte" in _told(_one(milestone(due=m.edtf(due))))


def test_dates_that_contradict_each_other_are_told_and_decide_nothing() -> None:
    step = milestone(start=m.edtf("2027-03-01"), due=m.edtf("2026-02-01"))
    board = _one(step)

    assert Timeliness.UNKNOWN is board.milestones[0].timing.timeliness
    assert "fechas invertidas: empieza (1 de marzo de 2027) después de terminar" in _told(board)


def test_what_is_reported_later_is_not_known_yet() -> None:
    late = claim("ministerio", date=date(2026, 7, 1), progress=m.Progress.COMPLETED)

    assert _one(milestone(claims=(late,))).milestones[0].progress is None
    assert _one(milestone(claims=(late,)), today=None).milestones[0].progress


def test_what_was_verified_counts_before_what_was_said_after() -> None:
    """Two who agree that it is done: one of them has checked."""
    checked = claim("red", date=date(2026, 3, 1), progress=m.Progress.VERIFIED)
    said = claim("ministerio", date=date(2026, 4, 1), progress=m.Progress.COMPLETED)

    assert m.Progress.VERIFIED is _one(milestone(claims=(checked, said))).milestones[0].progress


def test_a_report_that_makes_nothing_clear_is_a_report() -> None:
    unclear = claim("ministerio", progress=m.Progress.UNCLEAR)
    step = _one(milestone(claims=(unclear,))).milestones[0]

    assert m.Progress.UNCLEAR is step.progress
    assert 1 == len(step.reports)


def test_a_word_that_nobody_understands_is_a_report() -> None:
    """It is told with who said it and when, and is found by what it is."""
    odd = claim("ministerio", reported="casi listo")
    book = plan_book(commitments=(commitment(milestone(claims=(odd,))),))
    told = _told(plan_board(book, today=TODAY))

    assert "Estado: reporte que no se entiende" in told
    assert "Ministerio, entidad responsable: «casi listo», 1 de marzo de 2026" in told
    assert "(reporte que no se entiende: 1)" in told
    assert () == plan_board(book, today=TODAY, status="sin-reporte").plans
    assert 1 == len(plan_board(book, today=TODAY, status="reporte-que-no-se-entiende").plans)


def test_what_is_not_understood_takes_nothing_back_and_is_told() -> None:
    """Whoever says it, and of whom more is known."""
    claims = (
        claim("ministerio", date=date(2026, 3, 1), progress=m.Progress.IN_PROGRESS),
        claim("ministerio", date=date(2026, 4, 1), reported="ahí va"),
        claim("red", date=date(2026, 4, 2), reported="a saber"),
    )
    board = _one(milestone(claims=claims))

    assert m.Progress.IN_PROGRESS is board.milestones[0].progress
    assert ["a saber", "ahí va", None] == [each.word for each in board.milestones[0].reports]


def test_a_percentage_alone_says_how_a_milestone_stands() -> None:
    board = _one(milestone(claims=(claim("ministerio", percent=40),)))

    assert "(en proceso: 1)" in _told(board)


def test_what_is_late_is_counted_once_more_and_it_is_said_so() -> None:
    assert "(sin reporte: 1; de ellos, vencidos: 1)" in _told(
        _one(milestone(due=m.edtf("2026-05")))
    )


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        (((m.Progress.IN_PROGRESS, 95, 1), (m.Progress.NOT_STARTED, 0, 2)), "entre 0 % y 95 %"),
        (((m.Progress.IN_PROGRESS, 95, 1), (m.Progress.IN_PROGRESS, 10, 1)), "entre 10 % y 95 %"),
        (((None, 50, 1), (m.Progress.STOPPED, 10, 2)), "entre 10 % y 50 %"),
    ],
)
def test_of_those_who_disagree_no_number_is_chosen(
    claims: tuple[tuple[m.Progress | None, int, int], ...], words: str
) -> None:
    """The board says that they disagree, and how far it is from the least to the most."""
    said = (
        claim(who, progress=progress, percent=percent, date=date(2026, 3, day))
        for who, (progress, percent, day) in zip(("ministerio", "red"), claims, strict=True)
    )
    board = _one(milestone(claims=tuple(said)))

    assert board.milestones[0].disputed
    assert words in _told(board).replace("\u202f", " ")


def test_activities_are_counted() -> None:
    done = m.Activity(id="a-1", claims=(claim("red", progress=m.Progress.COMPLETED),))
    step = milestone(activities=(done, m.Activity(id="a-2")))

    assert "Actividades: 2 (completado: 1; sin reporte: 1)" in _told(_one(step))


def _activity(number: int, due: str | None, **changes: Any) -> m.Activity:
    title = m.text(es=f"Tarea {number}")
    base = activity(id=f"a-{number}", label=str(number), title=title)
    return attrs.evolve(base, due=m.edtf(due) if due else None, **changes)


_TASKS = (
    _activity(1, "2026-05-31"),
    _activity(2, "2026-05-31", claims=(claim("red", percent=100),)),
    _activity(3, "2026-09-30"),
    _activity(4, None, claims=(claim("red", reported="ahí va"),)),
)


def test_where_only_activities_have_dates_they_are_told() -> None:
    """As in Canada's tracker."""
    told = _told(_one(milestone(due=None, activities=_TASKS)))

    assert (
        "Actividades: 4 (completado: 1; reporte que no se entiende: 1; sin reporte: 2; de ellas, "
        "vencidas: 1) 1 Tarea 1. Plazo: 31 de mayo de 2026; vencido desde el 1 de junio de 2026. "
        "Estado: sin reporte 2 Tarea 2. Plazo: 31 de mayo de 2026; hecho a tiempo. Estado: "
        "completado 3 Tarea 3. Plazo: 30 de septiembre de 2026; vence en 107 días. Estado: sin "
        "reporte 4 Tarea 4. Plazo: sin fecha. Estado: reporte que no se entiende"
    ) in told
    assert "(sin reporte: 1; actividades vencidas: 1)" in told


def test_of_a_milestone_with_a_date_only_late_activities_are_told() -> None:
    step = milestone(due=m.edtf("2026-12-31"), activities=_TASKS)
    settled = attrs.evolve(step, claims=(claim("red", progress=m.Progress.COMPLETED),))

    assert ["a-1"] == [each.id for each in _one(step).milestones[0].listed]
    assert () == _one(step, today=None).milestones[0].listed
    assert () == _one(settled).milestones[0].listed
    assert "vencidas" not in _told(_one(settled))


@pytest.mark.parametrize("due", [None, "2026-12-31"])
@pytest.mark.parametrize(
    ("filters", "listed"),
    [
        ({"status": "late"}, ["a-1"]),
        ({"due_before": m.edtf("2026-06-01")}, ["a-1", "a-2"]),
        ({"status": "late", "due_before": m.edtf("2026-01-01")}, None),
        ({"status": "unknown", "due_before": m.edtf("2026-06-01")}, ["a-1", "a-2"]),
        ({"status": "stopped", "due_before": m.edtf("2026-06-01")}, None),
    ],
)
def test_milestones_are_found_by_the_time_of_their_activities(
    due: str | None, filters: dict[str, Any], listed: list[str] | None
) -> None:
    step = milestone(due=m.edtf(due) if due else None, activities=_TASKS)
    board = plan_board(plan_book(commitments=(commitment(step),)), today=TODAY, **filters)
    found = [[each.id for each in step.listed] for step in board.milestones]

    assert ([] if listed is None else [listed]) == found
    assert 0 == board.undated


# Filters ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["ministerio", "MINISTÉRIO", "asuntos abiertos", "open affairs"])
def test_a_lead_is_found_by_its_id_or_by_a_part_of_its_name(words: str) -> None:
    """Accents and capitals do not matter, nor the language."""
    board = plan_board(datasets.load("ficticio-plan"), lead=words)

    assert ["compromiso-presupuesto"] == [each.id for each in board.commitments]


def test_whoever_answers_for_a_milestone_is_found() -> None:
    """Of a commitment that somebody else leads, only that milestone is shown."""
    steps = (milestone(), milestone(id="hito-2", responsible=("red",)))
    board = plan_board(plan_book(commitments=(commitment(*steps),)), lead="red")

    assert ["hito-2"] == [each.id for each in board.milestones]
    assert "Otro hito de este compromiso no se muestra." in _told(board)


@pytest.mark.parametrize(
    ("filters", "filter_", "known"),
    [
        ({"lead": "nadie"}, Filter.LEAD, 3),
        ({"origin": "nada"}, Filter.ORIGIN, 3),
        ({"status": "nunca"}, Filter.STATUS, len(m.Progress) + 4),
    ],
)
def test_what_is_not_there_is_told_with_what_there_is(
    filters: dict[str, str], filter_: Filter, known: int
) -> None:
    with pytest.raises(NothingLike) as caught:
        plan_board(datasets.load("ficticio-plan"), **filters)  # type: ignore[arg-type]

    assert filter_ is caught.value.filter
    assert known == len(caught.value.known)


@pytest.mark.parametrize("words", ["taller-presupuesto", "presupuesto a la vista", "TALLER 2"])
def test_a_workshop_is_found_by_its_id_title_or_label(words: str) -> None:
    board = plan_board(datasets.load("ficticio-plan"), origin=words)

    assert ["compromiso-presupuesto"] == [each.id for each in board.commitments]


def test_a_block_stands_for_its_workshops() -> None:
    board = plan_board(datasets.load("ficticio-plan"), origin="talleres")

    assert 3 == len(board.commitments)


def test_an_item_from_which_nothing_came_leaves_an_empty_board() -> None:
    board = plan_board(datasets.load("ficticio-plan"), origin="Café")

    assert () == board.plans
    assert "No hay nada que corresponda a lo que se pidió." in _told(board)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("late", ["En proceso y vencido", "Un solo día, vencido y sin reporte"]),
        ("disputed", ["En desacuerdo"]),
        ("completado", ["Completado, sin fecha exacta", "En desacuerdo"]),
        ("stopped", ["Detenido"]),
        ("em andamento", ["En proceso y vencido", "En desacuerdo", "Solo un semestre"]),
    ],
)
def test_milestones_are_found_by_what_is_said_of_them(words: str, titles: list[str]) -> None:
    """Of those in dispute, too, what one of the parties says."""
    assert titles == _titles(plan_board(every_state(), today=TODAY, status=words))


def test_every_status_has_the_names_that_people_use() -> None:
    for words in ("vencido", "Vencida", "atrasado", "late", "overdue"):
        assert Question.LATE is status_of(words)
    for words in ("en-desacuerdo", "en desacuerdo", "disputed", "em-desacordo"):
        assert Question.DISPUTED is status_of(words)
    for words in ("sin-reporte", "unknown", "sem relato"):
        assert Question.UNKNOWN is status_of(words)
    for progress in m.Progress:
        assert progress is status_of(progress.value)


def test_what_is_late_cannot_be_told_without_a_day() -> None:
    with pytest.raises(NeedsToday):
        plan_board(every_state(), status="vencido")


@pytest.mark.parametrize(
    ("before", "count"),
    [("2026-03-31", 1), ("2026-04-01", 2), ("2026-04", 2), ("2026", 0), ("2027", 10)],
)
def test_due_before_means_before_its_first_day(before: str, count: int) -> None:
    """And of a date that is not precise the last day must lie before it."""
    board = plan_board(every_state(), due_before=m.edtf(before))

    assert count == len([each for each in board.milestones if each.due and each.start])
    assert all(each.due for each in board.milestones)


def test_milestones_without_a_date_are_counted_when_dates_are_asked_for() -> None:
    board = plan_board(every_state(), due_before=m.edtf("2030"))

    assert 3 == board.undated
    assert "Se dejan fuera 3 hitos que no tienen fecha." in _told(board)


def test_the_board_says_what_was_asked_for() -> None:
    board = plan_board(
        datasets.load("ficticio-plan"), lead="camara", status="in-progress", origin="talleres",
        due_before=m.edtf("2027"),
    )  # fmt: skip

    assert (
        "Solo: lo que tiene como responsable a Cámara de Empresas Transparentes (ficticia); lo "
        "que tiene el estado «en proceso»; lo que viene de «Talleres simultáneos»; lo que vence "
        "antes del 1 de enero de 2027."
    ) in _told(board)


# People and programs ------------------------------------------------------------------------------


def test_who_may_not_be_named_is_known_by_the_role_alone() -> None:
    """A report of somebody whose name is not public."""
    book = dialogue(commitments=(commitment(milestone(claims=(
        claim("ana", progress=m.Progress.COMPLETED), claim("Bruno Prueba", percent=100),
    ))),))  # fmt: skip
    public, internal = (_told(plan_board(book, internal=each)) for each in (False, True))

    assert "Ana" not in public
    assert "Bruno" not in public
    assert "Entidad responsable" in public
    assert "Ana Prueba, entidad responsable" in internal


@_PATIENTLY
@given(private_dialogue())
def test_nothing_private_gets_onto_a_public_board(private: Private) -> None:
    board = plan_board(private.dialogue, today=TODAY)
    told = board_text(board) + str(board_plain(board, "es"))

    assert [] == [each for each in private.sentinels if each.lower() in told.lower()]


@_PATIENTLY
@given(documents())
def test_whatever_a_document_holds_its_board_is_told(document: m.Document) -> None:
    """In each language, with and without a day, and twice alike."""
    for today in (None, TODAY):
        board = plan_board(document, today=today, internal=True)
        for lang in LANGUAGES:
            assert board_text(board, lang=lang) == board_text(
                plan_board(document, today=today, internal=True), lang=lang
            )


def test_a_board_for_programs_has_codes_and_no_sentences() -> None:
    plain = board_plain(plan_board(datasets.load("ficticio-plan"), today=_JUNE), "es")
    step = plain["plans"][0]["commitments"][0]["milestones"][1]

    assert "2026-06-01" == plain["today"]
    assert step["disputed"]
    assert ["stopped", "in-progress", "completed"] == [each["progress"] for each in step["reports"]]
    assert "2026-33" == step["due"]
    assert {"timeliness": "disputed", "over": "2026-03-31", "days_left": None, "late": False} == (
        step["timing"]
    )


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("2014-03-01", "desde el 1 de marzo de 2014, sin fecha de término"),
        ("2014-03", "desde marzo de 2014, sin fecha de término"),
        ("2014-33", "desde el 1.º trimestre de 2014, sin fecha de término"),
        ("2014~", "desde 2014 (aproximado), sin fecha de término"),
        ("2014/2015", "comienzo: 2014 a 2015; sin fecha de término"),
        ("2014-03/..", "desde marzo de 2014"),
    ],
)
def test_a_start_alone_is_no_deadline(start: str, told: str) -> None:
    """Neither of a milestone, nor of its commitment, nor in a table."""
    step = attrs.evolve(milestone(), start=m.edtf(start), due=None)
    owner = attrs.evolve(commitment(step), start=m.edtf(start), due=None)
    board = plan_board(plan_book(commitments=(owner,)), today=TODAY)

    assert 2 == _told(board).count(f"Plazo: {told} ")
    assert told in html.unescape(board_html(board)).replace("Desde", "desde").replace(
        "Comienzo", "comienzo"
    )


@pytest.mark.parametrize(
    ("lang", "told"),
    [("en", "from 1 March 2014, with no end date"),
     ("pt", "desde 1 de março de 2014, sem data de término")],
)  # fmt: skip
def test_a_start_alone_is_told_so_in_other_languages(lang: str, told: str) -> None:
    step = attrs.evolve(milestone(), start=m.edtf("2014-03-01"), due=None)

    assert told in _told(_one(step), lang)


def test_when_something_really_began_is_told_as_a_day() -> None:
    """Its heading says that it is a beginning."""
    step = attrs.evolve(milestone(), actual_start=m.edtf("2014-03-01"), actual_end=None)

    assert ": 1 de marzo de 2014" in _told(_one(step))
