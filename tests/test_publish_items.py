"""The agenda as plain text: items, parts and events of every shape."""

from datetime import date, datetime
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.publish import agenda_text

_HEADER = m.Header(
    namespace="https://example.org/d",
    revision=2,
    revised=date(2026, 1, 2),
    language="es",
    publisher="Red de Ejemplo",
)
_DAY = "2026-05-14"


def _slot(start: str, end: str, day: str = _DAY, end_day: str | None = None) -> m.Slot:
    return m.Slot(
        start=datetime.fromisoformat(f"{day}T{start}"),
        end=datetime.fromisoformat(f"{end_day or day}T{end}"),
    )


def _dialogue(*agenda: m.AgendaItem, dates: str | None = _DAY, **more: Any) -> m.Dialogue:
    event = m.Event(
        id="encuentro",
        dates=m.edtf(dates) if dates else None,
        zone="America/Lima",
        venues=("sede",),
        agenda=agenda,
    )
    dialogue = m.Dialogue(
        id="dialogo",
        header=_HEADER,
        title=m.text(es="Un diálogo inventado"),
        events=(event,),
        venues=(
            m.Venue(
                id="sede",
                name=m.text(es="Casa Común"),
                rooms=(m.Room(id="patio", name=m.text(es="Patio")),),
            ),
        ),
    )
    return attrs.evolve(dialogue, **more)


def _told(document: m.Document, lang: str = "es", *, internal: bool = False) -> str:
    """The text in one line, however it was wrapped."""
    return " ".join(agenda_text(document, lang=lang, internal=internal).split())


def test_what_is_not_translated_is_shown_as_it_is_and_said_to_be() -> None:
    told = _told(_dialogue(m.Opening(id="a", title=m.text(es="Inauguración"))), "en")

    assert "Inauguración" in told
    assert "What has no translation is shown in its original language." in told


def test_an_item_without_time_among_others_says_so_in_its_place() -> None:
    """The order of the agenda is kept where not all hours are known."""
    text = agenda_text(
        _dialogue(
            m.Panel(id="b", title=m.text(es="Segundo"), when=_slot("11:00", "12:00")),
            m.Break(id="c", title=m.text(es="Café")),
            m.Panel(id="a", title=m.text(es="Primero"), when=_slot("09:00", "10:00")),
        )
    )

    assert text.index("Segundo") < text.index("sin hora     Café") < text.index("Primero")
    assert "La hora de «Café»." in text
    assert "Horario por anunciar." not in text


def test_items_with_hours_stand_in_their_order() -> None:
    text = agenda_text(
        _dialogue(
            m.Panel(id="b", title=m.text(es="Segundo"), when=_slot("11:00", "12:00")),
            m.Panel(id="a", title=m.text(es="Primero"), when=_slot("09:00", "10:00")),
        )
    )

    assert text.index("Primero") < text.index("Segundo")


def test_a_night_session_says_that_it_ends_tomorrow() -> None:
    slot = _slot("22:00", "00:30", end_day="2026-05-15")

    assert "22:00–00:30 (+1)  Vigilia" in agenda_text(
        _dialogue(m.Session(id="v", title=m.text(es="Vigilia"), when=slot))
    )


def test_an_item_without_a_day_in_an_event_of_several_stands_last() -> None:
    text = agenda_text(
        _dialogue(
            m.Panel(id="x", title=m.text(es="Pendiente")),
            m.Panel(id="b", title=m.text(es="Mañana"), when=date(2026, 5, 15)),
            m.Panel(id="a", title=m.text(es="Hoy"), when=date(2026, 5, 14)),
            dates="2026-05-14/2026-05-15",
        )
    )
    positions = [text.index(each) for each in ("Jueves 14", "Viernes 15", "Día por anunciar")]

    assert sorted(positions) == positions
    assert text.index("Día por anunciar") < text.index("  Pendiente")
    assert "El día de «Pendiente»." in text


def test_where_no_day_is_known_none_is_announced_item_by_item() -> None:
    text = agenda_text(
        _dialogue(
            m.Panel(id="a", title=m.text(es="Uno")),
            m.Panel(id="b", title=m.text(es="Dos")),
            dates="2026-05",
        )
    )

    assert "Fecha: Mayo de 2026" in " ".join(text.split())
    assert "El día exacto." in text


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        (m.ItemStatus.CANCELLED, "Panel [CANCELADO]"),
        (m.ItemStatus.POSTPONED, "Panel [POSPUESTO]"),
        (m.ItemStatus.TENTATIVE, "Panel [TENTATIVO]"),
    ],
)
def test_what_is_not_sure_is_marked(status: m.ItemStatus, mark: str) -> None:
    assert mark in agenda_text(_dialogue(m.Panel(id="a", status=status)))


def test_what_is_sure_is_not_marked() -> None:
    assert "[" not in agenda_text(_dialogue(m.Panel(id="a", status=m.ItemStatus.CONFIRMED)))


def test_nobody_needs_to_know_more_of_what_is_cancelled() -> None:
    dialogue = _dialogue(m.Panel(id="a"))
    event = attrs.evolve(dialogue.events[0], status=m.EventStatus.CANCELLED)
    told = _told(attrs.evolve(dialogue, events=(event,)))

    assert "Estado: Cancelado" in told
    assert "TODAVÍA NO SE SABE" not in told


def test_of_an_event_that_was_held_it_is_not_on_record() -> None:
    """Nothing more is on its way."""
    dialogue = _dialogue(m.Panel(id="a"))
    event = attrs.evolve(dialogue.events[0], status=m.EventStatus.HELD)
    told = _told(attrs.evolve(dialogue, events=(event,)))

    assert "NO CONSTA" in told
    assert "TODAVÍA" not in told


def _part(**what: Any) -> m.Part:
    return attrs.evolve(m.Part(role=m.Role.MODERATOR), **what)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (_part(person="eva"), "Moderación: Eva Inventada, jueza, Red"),
        (_part(person="eva", title=m.text(es="Dra.")), "Moderación: Eva Inventada, Dra., Red"),
        (
            _part(person="eva", affiliation=m.text(es="La Otra")),
            "Moderación: Eva Inventada, jueza, La Otra",
        ),
        (
            _part(person="eva", certainty=m.Certainty.TENTATIVE),
            "Moderación: Eva Inventada, jueza, Red (tentativo)",
        ),
        (
            _part(person="eva", substitute="noe"),
            "Moderación: Eva Inventada, jueza, Red (suplente: Noé Inventado)",
        ),
        (_part(organization="red"), "Moderación: Red"),
        (_part(organization="red", certainty=m.Certainty.OPEN), "Moderación: Red (por confirmar)"),
        (_part(), "Moderación: por confirmar"),
        (_part(person="nadie"), "Moderación: nombre no indicado"),
    ],
)
def test_a_part_is_told_as_far_as_it_is_known(part: m.Part, told: str) -> None:
    people = (
        m.Person(id="eva", name="Eva Inventada", organization="red", position=m.text(es="jueza")),
        m.Person(id="noe", name="Noé Inventado"),
    )
    red = m.Organization(id="red", name=m.text(es="Red"))
    dialogue = _dialogue(m.Panel(id="a", parts=(part,)), people=people, organizations=(red,))

    assert f"{told}\n" in agenda_text(dialogue, internal=True)


def test_a_part_to_be_filled_is_not_known_yet() -> None:
    dialogue = _dialogue(m.Panel(id="a", title=m.text(es="Debate"), parts=(_part(),)))

    assert "Por confirmar: moderación, en «Debate»." in agenda_text(dialogue)


def test_many_unknown_places_are_a_number_and_few_are_named() -> None:
    known = m.Panel(id="z", title=m.text(es="Z"), rooms=("patio",))
    some = [m.Panel(id=each, title=m.text(es=each.upper())) for each in "abcd"]

    assert "El lugar de «A», «B» y «C»." in agenda_text(_dialogue(known, *some[:3]))
    assert "El lugar de 4 de las 5 actividades." in agenda_text(_dialogue(known, *some))
    assert "Las salas." in agenda_text(_dialogue(*some))


def test_what_an_item_has_from_its_block_is_not_unknown() -> None:
    block = m.ParallelBlock(
        id="b",
        when=_slot("09:00", "10:00"),
        rooms=("patio",),
        access=m.Access.OPEN,
        items=(m.Workshop(id="w", parts=(_part(organization="red"),)),),
    )
    missing = agenda_text(_dialogue(block)).partition("TODAVÍA NO SE SABE")[2]

    for word in ("horario", "hora", "sala", "lugar", "entrar"):
        assert word not in missing.lower().partition("---\n")[2].partition("---")[0]


def test_an_item_of_a_block_with_hours_of_its_own_shows_them() -> None:
    block = m.ParallelBlock(
        id="b",
        title=m.text(es="Mesas"),
        when=_slot("09:00", "12:00"),
        items=(m.Workshop(id="w", title=m.text(es="Mesa"), when=_slot("10:00", "11:00")),),
    )
    text = agenda_text(_dialogue(block))

    assert "09:00–12:00  Mesas\n" in text
    assert "10:00–11:00  Mesa\n" in text


def test_several_events_stand_under_their_own_headings() -> None:
    """What the dialogue says for all stands above them, and once."""
    dialogue = _dialogue(
        convenors=("red",), organizations=(m.Organization(id="red", name=m.text(es="Red")),)
    )
    second = attrs.evolve(
        dialogue.events[0], id="otro", title=m.text(es="Segunda reunión"), dates=m.edtf("2026-06")
    )
    text = agenda_text(attrs.evolve(dialogue, events=(*dialogue.events, second)))

    assert 1 == text.count("Convoca: Red")
    assert "\nJueves 14 de mayo de 2026\n=========================\n" in text
    assert "\nSegunda reunión\n===============\n" in text
    assert 2 == text.count("Agenda por anunciar.")


def test_a_dialogue_without_events_and_a_plan_book_have_a_text() -> None:
    commitment = m.Commitment(
        id="c",
        label="1.",
        title=m.text(es="Abrir datos"),
        due=m.edtf("2027"),
        milestones=(m.Milestone(id="h", title=m.text(es="Formato"), due=m.edtf("2026-33")),),
    )
    plan = m.ActionPlan(id="p", member="Ejemplo", period=m.edtf("2026/2028"))
    book = m.PlanBook(
        id="l",
        header=_HEADER,
        title=m.text(es="Libro"),
        plans=(plan,),
        commitments=(commitment, m.Commitment(id="sin-titulo")),
    )

    assert "El documento no tiene todavía ningún evento." in _told(_dialogue(events=()))
    assert "1. Abrir datos Plazo: 2027 Hitos: - Formato (1.º trimestre de 2026)" in _told(book)
    assert "Ejemplo, 2026 a 2028" in _told(book)


def test_attendance_links_and_languages_are_told() -> None:
    dialogue = _dialogue()
    event = attrs.evolve(
        dialogue.events[0],
        languages=("es", "pt-BR", "nah", "tlh"),
        interpretation=(m.Interpretation(source="es", target="pt"),),
        attendance=m.Attendance(registered=120, attended=95),
        links=(
            m.Link(rel="stream", url="https://example.org/vivo"),
            m.Link(rel="otro", url="https://example.org/otro"),
        ),
    )
    told = _told(attrs.evolve(dialogue, events=(event,)))

    for words in (
        "Idiomas: Español, portugués (BR), náhuatl y tlh",
        "Interpretación: de español a portugués",
        "Inscripciones: 120 Asistencia: 95",
        "Transmisión: https://example.org/vivo",
        "Enlace: https://example.org/otro",
    ):
        assert words in told


def test_a_printed_label_is_said_in_the_reader_s_language() -> None:
    """Where it begins with the word of its kind; a label of another sort stays as printed."""
    block = m.ParallelBlock(
        id="b",
        items=(
            m.Workshop(id="w", label="Taller 1.", title=m.text(es="Datos", en="Data")),
            m.Workshop(id="x", label="- 2.", title=m.text(es="Aguas", en="Water")),
            m.Workshop(id="y", label="Taller 3."),
        ),
    )
    told = _told(_dialogue(block, m.Panel(id="z", label="Panel 1.")), "en")

    assert "Workshop 1. Data - 2. Water Workshop 3." in told
    assert "Painel 1." in _told(_dialogue(m.Panel(id="z", label="Panel 1.")), "pt")
    known = m.Panel(id="z", rooms=("patio",))
    assert "The place of “Panel 2.”." in _told(
        _dialogue(known, m.Panel(id="a", label="Panel 2.")), "en"
    )
    assert "O lugar de «Painel 2.»." in _told(
        _dialogue(known, m.Panel(id="a", label="Panel 2.")), "pt"
    )


def test_what_is_not_known_is_said_in_good_english() -> None:
    agenda = [m.Panel(id=each, access=m.Access.OPEN if each == "a" else None) for each in "abcde"]

    assert "Who takes part: no names are given." in _told(_dialogue(*agenda), "en")
    assert "Who may attend 4 of the 5 items." in _told(_dialogue(*agenda), "en")
    assert "Who may attend: whether it is open" in _told(_dialogue(*agenda[1:]), "en")


def test_a_commitment_tells_what_it_serves_and_what_comes_of_it() -> None:
    """Values in words where they are known; whoever supports it as printed, if nobody is listed."""
    step = m.Milestone(
        id="h",
        title=m.text(es="Formato"),
        deliverable=m.text(es="Un formato publicado"),
        responsible=("red",),
    )
    commitment = m.Commitment(
        id="c",
        title=m.text(es="Abrir datos"),
        support_printed=m.text(es="Cámaras y colegios"),
        values=("transparency", "cuidado"),
        milestones=(step,),
    )
    book = m.PlanBook(
        id="l",
        header=_HEADER,
        title=m.text(es="Libro"),
        organizations=(m.Organization(id="red", name=m.text(es="Red")),),
        commitments=(commitment,),
    )
    told = _told(book)

    assert "Apoyo: Cámaras y colegios Valores: Transparencia y cuidado Hitos:" in told
    assert "- Formato Entregable: Un formato publicado Responsable: Red" in told
