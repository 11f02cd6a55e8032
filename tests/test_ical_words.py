"""Calendars: the words, the place and the links of an entry."""

from datetime import date
from typing import Any

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.ical.writing.where import uri
from gobierno_abierto.model import text
from ical_examples import (
    announcement,
    at,
    dialogue,
    event,
    header,
    slot,
    two_days,
    unfolded,
    vevents,
)


def entry(made: m.Dialogue, name: str, **options: Any) -> dict[str, str]:
    """The entry of that id, with the escapes of its texts undone."""
    for each in vevents(to_ical(made, **options)):
        if each["X-GOBIERNO-ABIERTO-ID"] == name:
            return {
                property_name: value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
                for property_name, value in each.items()
            }
    raise LookupError(name)


def one_panel(**changes: Any) -> m.Dialogue:
    """A meeting with a panel that has hours."""
    hours = slot(at(14, 9), at(14, 10))
    return dialogue(event(m.Panel(id="panel", title=text(es="Panel"), when=hours, **changes)))


ANNOUNCED = """\
Documento ficticio: todo lo que contiene es inventado.

Estado: anunciado
Los horarios aún no se conocen.

Objetivo: Acordar compromisos.
Medirlos.

Convocan: Instituto Inventado e Íntegra, Red Ficticia
Participantes: Representantes de toda la región
Sectores: gobierno y sociedad civil

Agenda:
- Inauguración
- Mesas simultáneas
  Acceso: por invitación
  Objetivo: Dar seguimiento.
  - 1. Agua
  - 2. Datos
    Facilitación: Ana Ejemplo, Directora, Instituto Inventado
- IV. Conclusiones de las mesas
- Clausura"""


def test_an_announcement_can_be_read_whole() -> None:
    """Labels as printed, the block with its items, and that the hours are not known."""
    found = entry(two_days(), "seguimiento")

    assert "Reunión de seguimiento" == found["SUMMARY"]
    assert ANNOUNCED == found["DESCRIPTION"]
    assert "diálogo" == found["CATEGORIES"]


IN_A_BLOCK = """\
Documento ficticio: todo lo que contiene es inventado.

Estado: cancelado
Acceso: por invitación

Bloque: Talleres simultáneos
Objetivo: Definir compromisos «modelo».

Parte de: Diálogo inventado: agua
Convocan: Instituto Inventado e Íntegra, Red Ficticia
Idiomas: español y náhuatl
Interpretación: de español a inglés
Inscripción: https://ejemplo.org/inscripción?a=1&b=2"""


def test_an_item_tells_of_its_block_and_its_event() -> None:
    """The block has no entry of its own, so its words stand in its items'."""
    found = entry(two_days(), "taller-2")

    assert "2. Datos abiertos" == found["SUMMARY"]
    assert IN_A_BLOCK == found["DESCRIPTION"]
    assert "taller" == found["CATEGORIES"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("es", ["Aún sin día ni horario:\n- IV. Clausura\n  Duración prevista: 20 min"]),
        ("en", ["Day and time not known yet:\n- IV. Clausura\n  Planned length: 20 min"]),
        ("pt", ["Ainda sem dia nem horário:\n- IV. Clausura\n  Duração prevista: 20 min"]),
    ],
)
def test_items_without_time_are_told_by_the_entry_of_the_event(lang: str, words: list[str]) -> None:
    """Nothing is lost for want of an hour."""
    description = entry(two_days(), "encuentro", lang=lang)["DESCRIPTION"]

    assert all(each in description for each in words)
    assert "Panel 1." not in description


def test_an_item_of_a_block_without_time_is_told_with_its_block() -> None:
    """Indented under it, also where other items have hours."""
    block = m.ParallelBlock(
        id="b", title=text(es="Mesas"), items=(m.Talk(id="t", label="a)", title=text(es="Uno")),)
    )
    opening = m.Opening(id="o", when=slot(at(14, 9), at(14, 10)))
    meeting = event(opening, block, dates=m.edtf("2026-05-14/2026-05-15"))

    assert entry(dialogue(meeting), "encuentro")["DESCRIPTION"].endswith(
        "Aún sin día ni horario:\n- Mesas\n  - a) Uno"
    )


def test_the_agenda_of_several_days_names_the_known_ones() -> None:
    """One has a day, the other not."""
    meeting = event(
        m.Opening(id="o", title=text(es="Inauguración"), when=date(2026, 5, 14)),
        m.Closing(id="c", title=text(es="Clausura")),
        dates=m.edtf("2026-05-14/2026-05-15"),
    )

    assert entry(dialogue(meeting), "encuentro")["DESCRIPTION"].endswith(
        "Agenda:\n- Inauguración (14 de mayo de 2026)\n- Clausura"
    )


def test_the_agenda_tells_where_each_item_is() -> None:
    """As there is no entry with a place of its own."""
    venue = m.Venue(id="v", name=text(es="Museo"), rooms=(m.Room(id="r", name=text(es="Sala")),))
    meeting = event(m.Talk(id="t", title=text(es="Uno"), rooms=("r",)))

    assert entry(dialogue(meeting, venues=(venue,)), "encuentro")["DESCRIPTION"].endswith(
        "Agenda:\n- Uno\n  Lugar: Sala, Museo"
    )


def test_a_label_printed_with_a_dash_gets_no_second_one() -> None:
    """As the workshops of 2012 were printed."""
    meeting = event(m.Workshop(id="t", label="- 1.", title=text(es="Uno")))
    found = entry(dialogue(meeting), "encuentro", per_item=True)

    assert found["DESCRIPTION"].endswith("Agenda:\n- 1. Uno")


def test_an_item_with_an_hour_of_its_own_tells_its_blocks() -> None:
    """The block's hours stand nowhere else."""
    talk = m.Talk(id="t", title=text(es="Uno"), when=slot(at(14, 9), at(14, 9, 30)))
    block = m.ParallelBlock(
        id="b", title=text(es="Mesas"), items=(talk,), when=slot(at(14, 9), at(14, 11))
    )

    assert (
        "Bloque: Mesas\nHorario: 14 de mayo de 2026, 09:00–11:00"
        in entry(dialogue(event(block)), "t")["DESCRIPTION"]
    )


def test_an_audience_may_be_words_or_sectors() -> None:
    """Either is told without the other."""
    words = m.Audience(description=text(es="Público en general"))
    sectors = m.Audience(sectors=(m.Sector.ACADEMIA,))

    assert entry(dialogue(event(audience=words)), "encuentro")["DESCRIPTION"].endswith(
        "Participantes: Público en general"
    )
    assert entry(dialogue(event(audience=sectors)), "encuentro")["DESCRIPTION"].endswith(
        "Sectores: academia"
    )


# --- People -------------------------------------------------------------------------------------


def roles(made: m.Dialogue, **options: Any) -> list[str]:
    """The lines of the panel that tell who does what."""
    lines = entry(made, "panel-1", **options)["DESCRIPTION"].split("\n")
    words = ("Moderación", "Panelista", "Relatoría", "Moderation", "Panellist", "Rapporteur")
    return [each for each in lines if each.startswith(words)]


def test_the_public_calendar_names_whom_it_may() -> None:
    """Who did not agree is not named, not even by her position."""
    assert [
        "Moderación: Ana Ejemplo, Directora, Instituto Inventado",
        "Panelista: Íntegra, Red Ficticia",
        "Panelista: Íntegra, Red Ficticia (tentativo)",
        "Relatoría: por confirmar",
    ] == roles(two_days())


def test_the_internal_calendar_names_all_and_says_that_it_is_internal() -> None:
    """For those who prepare the meeting."""
    assert "Panellist: Luz Reservada, Íntegra, Red Ficticia" in roles(
        two_days(), internal=True, lang="en"
    )
    assert "X-GOBIERNO-ABIERTO-VISIBILITY:INTERNAL" in unfolded(to_ical(two_days(), internal=True))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (m.Part(role=m.Role.SPEAKER), "Ponente: por confirmar"),
        (m.Part(role=m.Role.SPEAKER, certainty=m.Certainty.OPEN), "Ponente: por confirmar"),
        (m.Part(role=m.Role.SPEAKER, person="x"), "Ponente: nombre no publicado"),
        (m.Part(role=m.Role.SPEAKER, title=text(es="Ministra")), "Ponente: Ministra"),
        (
            m.Part(role=m.Role.SPEAKER, person="ana", affiliation=text(es="La Casa")),
            "Ponente: Ana, La Casa",
        ),
        (
            m.Part(role=m.Role.SPEAKER, organization="red", certainty=m.Certainty.OPEN),
            "Ponente: Red (por confirmar)",
        ),
        (
            m.Part(role=m.Role.SPEAKER, person="ana", certainty=m.Certainty.TENTATIVE),
            "Ponente: Ana, Red (tentativo)",
        ),
    ],
)
def test_what_is_not_known_of_a_part_is_said(part: m.Part, expected: str) -> None:
    """Never guessed."""
    panel = m.Panel(id="panel", when=slot(at(14, 9), at(14, 10)), parts=(part,))
    made = dialogue(
        event(panel),
        people=(m.Person(id="ana", name="Ana", organization="red"),),
        organizations=(m.Organization(id="red", name=text(es="Red")),),
    )

    assert expected in entry(made, "panel", internal=True)["DESCRIPTION"].split("\n")


# --- Languages ----------------------------------------------------------------------------------


def _line(made: m.Dialogue, name: str, **options: Any) -> str:
    lines = unfolded(to_ical(made, **options))
    return next(each for each in lines[lines.index("BEGIN:VEVENT") :] if each.startswith(name))


@pytest.mark.parametrize(
    ("title", "original", "lang", "expected"),
    [
        ({"es": "Uno"}, "es", None, "SUMMARY;LANGUAGE=es:Uno"),
        ({"es-MX": "Uno"}, "es-MX", "es", "SUMMARY;LANGUAGE=es-MX:Uno"),
        ({"es-AR": "Uno", "es-MX": "Dos"}, "es-MX", None, "SUMMARY;LANGUAGE=es-MX:Dos"),
        ({"es": "Uno", "pt-BR": "Um"}, "es", "pt", "SUMMARY;LANGUAGE=pt-BR:Um"),
        ({"es": "Uno", "pt-BR": "Um"}, "es", "pt_BR.UTF-8", "SUMMARY;LANGUAGE=pt-BR:Um"),
        ({"es": "Uno"}, "es", "en", "SUMMARY;LANGUAGE=es:Uno"),
        ({"fr": "Un", "es": "Uno"}, "fr", None, "SUMMARY;LANGUAGE=es:Uno"),
        ({"nah": "Ce"}, "nah", None, "SUMMARY;LANGUAGE=nah:Ce"),
    ],
)
def test_the_title_says_in_which_language_it_is(
    title: dict[str, str], original: str, lang: str | None, expected: str
) -> None:
    """The tag of the words that were chosen, not of those that were asked for."""
    words = m.Text(pairs=tuple(title.items()), original=original)
    made = dialogue(event(title=words), header=header(language=original))

    assert expected == _line(made, "SUMMARY", lang=lang)


@pytest.mark.parametrize(
    ("objective", "lang", "expected"),
    [
        ({"es": "Uno"}, "es", "DESCRIPTION;LANGUAGE=es:"),
        ({"es-MX": "Uno"}, "es", "DESCRIPTION;LANGUAGE=es-MX:"),
        ({"es": "Uno"}, "en", "DESCRIPTION:"),
        ({"es": "Uno", "en": "One"}, "en", "DESCRIPTION;LANGUAGE=en:"),
    ],
)
def test_words_in_two_languages_claim_none(
    objective: dict[str, str], lang: str, expected: str
) -> None:
    """An English sentence around Spanish words is neither."""
    words = m.Text(pairs=tuple(objective.items()), original=next(iter(objective)))
    made = dialogue(event(objective=words))

    assert _line(made, "DESCRIPTION", lang=lang).startswith(expected)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("es", "DESCRIPTION;LANGUAGE=es:Parte de"), ("en", "DESCRIPTION:Part of")],
)
def test_words_that_are_said_again_claim_the_same(lang: str, expected: str) -> None:
    """All that these entries say stands in each of them."""
    hours = slot(at(14, 9), at(14, 10))
    made = dialogue(*(event(m.Talk(id=f"t{n}", when=hours)) for n in range(3)))
    described = [each for each in unfolded(to_ical(made, lang=lang)) if "DESCRIPTION" in each]

    assert [f"{expected}: Diálogo inventado"] * 3 == described


def test_a_language_that_nobody_speaks_is_refused() -> None:
    """Asked for by name, it is a mistake of the caller."""
    with pytest.raises(ValueError, match="'fr' is not one of es, en, pt"):
        to_ical(dialogue(announcement()), lang="fr")


@pytest.mark.parametrize(
    ("lang", "word"), [("es", "Clausura"), ("en", "Closing"), ("pt", "Encerramento")]
)
def test_an_item_without_title_is_called_by_its_kind(lang: str, word: str) -> None:
    """In the reader's language."""
    made = dialogue(event(m.Closing(id="c", when=slot(at(14, 9), at(14, 10)))))

    assert f"SUMMARY;LANGUAGE={lang}:{word}" == _line(made, "SUMMARY", lang=lang)


def test_blank_words_leave_no_blank_title() -> None:
    """A calendar shows something."""
    made = dialogue(event(m.Talk(id="t", title=text(es=" "), when=slot(at(14, 9), at(14, 10)))))

    assert "Ponencia" == entry(made, "t")["SUMMARY"]
    assert "Diálogo" == entry(dialogue(event(title=text(es="\n"))), "encuentro")["SUMMARY"]


# --- Places and links ---------------------------------------------------------------------------


def _venue(**changes: Any) -> m.Venue:
    return m.Venue(
        id="museo",
        name=text(es="Museo"),
        rooms=(m.Room(id="a", name=text(es="Sala A")), m.Room(id="b", name=text(es="Sala B"))),
        **changes,
    )


def _placed(listed: m.Venue, *, venues: tuple[str, ...] = (), **changes: Any) -> dict[str, str]:
    panel = m.Panel(id="panel", when=slot(at(14, 9), at(14, 10)), **changes)
    other = m.Venue(
        id="otra", name=text(es="Otra sede"), rooms=(m.Room(id="c", name=text(es="C")),)
    )
    return entry(dialogue(event(panel, venues=venues), venues=(listed, other)), "panel")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"rooms": ("a",)}, "Sala A, Museo, Calle 1; 2, Lima"),
        ({"rooms": ("a", "b", "c")}, "Sala A, Sala B, Museo, Calle 1; 2, Lima; C, Otra sede"),
        ({"venue": "museo"}, "Museo, Calle 1; 2, Lima"),
        ({"venues": ("museo",)}, "Museo, Calle 1; 2, Lima"),
        ({"venues": ("museo", "otra")}, None),
        ({"rooms": ("nowhere",)}, None),
        ({}, None),
    ],
)
def test_where_an_item_is(changes: dict[str, Any], expected: str | None) -> None:
    """Rooms, venue, address, city; of two venues of the event, nobody said which."""
    venue = _venue(address=text(es="Calle 1; 2"), city=text(es="Lima"))

    assert expected == _placed(venue, **changes).get("LOCATION")


def test_the_venues_of_an_event_are_told_where_it_is_open_which() -> None:
    """Nobody has to guess that there are two."""
    found = _placed(_venue(), venues=("museo", "otra"))

    assert "Lugar: Museo; Otra sede" in found["DESCRIPTION"].split("\n")


def test_the_only_room_of_a_block_is_its_items_room() -> None:
    """Of two rooms nobody said which: both are told in the words."""
    talk = m.Talk(id="t", title=text(es="Uno"))

    def of_block(*rooms: str) -> dict[str, str]:
        block = m.ParallelBlock(
            id="b", rooms=rooms, items=(talk,), when=slot(at(14, 9), at(14, 10))
        )
        return entry(dialogue(event(block), venues=(_venue(),)), "t")

    assert "Sala A, Museo" == of_block("a")["LOCATION"]
    assert "Museo" == of_block("a", "b")["LOCATION"]
    assert "Salas: Sala A, Sala B" in of_block("a", "b")["DESCRIPTION"]


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        ("19.4326", "-99.1332", "19.432600;-99.133200"),
        ("90", "-180", "90.000000;-180.000000"),
        ("-0.0000001", "0", "0.000000;0.000000"),
        ("19.43260789", "+99", "19.432608;99.000000"),
        ("90.1", "0", None),
        ("0", "180.5", None),
        ("19,4326", "-99,1332", None),
        ("1e1", "0", None),
        ("nan", "inf", None),
        ("١٩", "0", None),
        ("", "", None),
        ("19.4326", None, None),
    ],
)
def test_where_on_earth(latitude: str | None, longitude: str | None, expected: str | None) -> None:
    """Two numbers in their range, or nothing."""
    venue = _venue(latitude=latitude, longitude=longitude)

    assert expected == _placed(venue, rooms=("a",)).get("GEO")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://ejemplo.org/a?b=1&c=2#d", "https://ejemplo.org/a?b=1&c=2#d"),
        ("HTTP://ejemplo.org", "HTTP://ejemplo.org"),
        ("https://ejemplo.org/año 1,2;3", "https://ejemplo.org/a%C3%B1o%201,2;3"),
        ("https://ejemplo.org/%20", "https://ejemplo.org/%20"),
        ('https://ejemplo.org/"\\<>', "https://ejemplo.org/%22%5C%3C%3E"),
        ("javascript:alert(1)", None),
        ("mailto:ana@ejemplo.org", None),
        ("ejemplo.org", None),
        ("https://", None),
        ("", None),
    ],
)
def test_an_address_of_the_web_is_the_url(address: str, expected: str | None) -> None:
    """Anything else is told in the words only."""
    made = one_panel(links=(m.Link(rel="otra", url=address),))

    assert expected == entry(made, "panel").get("URL")


def test_an_item_without_link_has_that_of_its_event() -> None:
    """Where to register."""
    assert uri("https://ejemplo.org/inscripción?a=1&b=2") == entry(two_days(), "taller-1")["URL"]
    assert "https://ejemplo.org/en-vivo" == entry(two_days(), "panel-1")["URL"]
