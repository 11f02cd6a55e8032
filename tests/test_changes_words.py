"""All changes in words: what is said of each, and what stands above them."""

from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import gobierno_abierto.model as m
from builders import (
    block,
    claim,
    commitment,
    dialogue,
    event,
    header,
    milestone,
    panel,
    part,
    plan_book,
    slot,
    with_claims,
    with_panel,
    workshop,
)
from gobierno_abierto import datasets
from gobierno_abierto.publish.changes import changes_text, personal_text
from gobierno_abierto.publish.changes.kinds import KINDS
from gobierno_abierto.scheduling.changes import ChangeKind
from gobierno_abierto.words import LANGUAGES
from strategies import documents

_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
SMALL = dialogue()
_LONG = "Una frase que sigue igual durante mucho tiempo, y que nadie quiere leer dos veces. " * 3


def _told(before: m.Document, after: m.Document, **how: Any) -> str:
    """The whole text in one line, however it was wrapped."""
    return " ".join(changes_text(before, after, **how).split())


_SAID: tuple[tuple[m.Document, m.Document, str], ...] = (
    (SMALL, with_panel(when=slot("09:30", "11:00")),
     "de 09:00 a 10:30; ahora, jueves 14 de mayo de 2026, de 09:30 a 11:00."),
    (SMALL, with_panel(when=slot("09:00", "10:45")),
     "Dura más: 1 hora y 45 minutos en lugar de 1 hora y 30 minutos."),
    (with_panel(when=None, duration=45), with_panel(when=None, duration=30),
     "Dura menos: 30 minutos en lugar de 45 minutos."),
    (SMALL, with_panel(rooms=("sala-chica",)), "Salas: antes, Sala grande; ahora, Sala chica."),
    (SMALL, with_panel(status=m.ItemStatus.CANCELLED), "ahora, cancelado; antes no se indicaba."),
    (with_panel(access=m.Access.OPEN), SMALL, "ya no se indica; antes, entrada libre."),
    (SMALL, with_panel(languages=("es", "pt")), "Idiomas: ahora, español y portugués;"),
    (SMALL, with_panel(interpretation=(m.Interpretation(source="es", target="en"),)),
     "se agregó de español a inglés."),
    (SMALL, with_panel(parts=panel().parts[1:]), "Sale: nombre no publicado; moderación."),
    (SMALL, dialogue(event(m.Workshop(id="panel-1"))), "antes, panel; ahora, taller."),
    (dialogue(event(workshop(), block())), dialogue(event(block(workshop()))), "Pasa de"),
    (SMALL, dialogue(event(panel(), workshop(when=slot("15:00", "16:00"), rooms=("sala-chica",)))),
     "«Datos abiertos» Se agregó: jueves 14 de mayo de 2026, de 15:00 a 16:00, Sala chica."),
    (dialogue(event(panel(), workshop())), SMALL, "Taller «Datos abiertos» Se quitó"),
    (SMALL, dialogue(event(status=m.EventStatus.POSTPONED)),
     "antes, confirmado; ahora, pospuesto."),
    (SMALL, dialogue(commitments=(commitment(milestone(due=m.edtf("2028-33"))),)),
     "antes, 1.º trimestre de 2027; ahora, 1.º trimestre de 2028."),
    (SMALL, with_claims(claim("ministerio", percent=40)), "se agregó ministerio;"),
    (SMALL, dialogue(transfers=(m.Transfer(origin="sala-chica", destination="casa", minutes=5),)),
     "se agregó 5 minutos entre Sala chica y Casa de la Cultura."),
    (SMALL, dialogue(event(forum=True)), "antes, no; ahora, sí."),
    (SMALL, dialogue(event(audience=m.Audience(expected=30))), "ahora, 30; antes no se indicaba."),
    (with_panel(description=m.text(es=_LONG + "Fin.")), with_panel(description=m.text(es=_LONG)),
     "leer dos veces. Fin.»; ahora, «…"),
    (with_panel(description=m.text(es="Una\nvoz")), with_panel(description=m.text(es="Una voz")),
     "cambian los renglones o los espacios, y no las palabras."),
    (SMALL, with_panel(title=m.text(es="Experiencias de la región", en="Experiences")),
     "cambió en otro idioma; en este dice lo mismo."),
    (plan_book(), plan_book(commitments=()), "Compromiso «Presupuesto abierto» Se quitó."),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after", "expected"), _SAID, ids=[row[2] for row in _SAID])
def test_every_kind_of_change_is_said(before: m.Document, after: m.Document, expected: str) -> None:
    assert expected in _told(before, after)


_SPEAKER = part(m.Role.PANELLIST, "ana")
_BACKED = attrs.evolve(_SPEAKER, substitute="bruno")
_ASIDE = part(m.Role.MODERATOR, "ana")


def _hers(before: m.Document, after: m.Document, lang: str = "es") -> str:
    return personal_text(before, after, "ana", lang=lang)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((_SPEAKER,), (_BACKED,), "Tiene suplente: nombre no publicado."),
        ((_BACKED,), (_SPEAKER,), "Ya no tiene suplente; era nombre no publicado."),
        ((_BACKED,), (attrs.evolve(_BACKED, substitute="carla"),), "Cambia su suplente: antes,"),
        ((_SPEAKER,), (attrs.evolve(_SPEAKER, remote=True),), "Ahora participa a distancia."),
        ((attrs.evolve(_SPEAKER, remote=True),), (_SPEAKER,), "Ya no participa a distancia."),
        ((_SPEAKER, _ASIDE), (_BACKED, _ASIDE), "Su papel: panelista. Tiene suplente: nombre"),
    ],
)
def test_of_a_part_that_stays_only_what_differs_is_said(
    before: tuple[m.Part, ...], after: tuple[m.Part, ...], expected: str
) -> None:
    message = _hers(with_panel(parts=before), with_panel(parts=after))

    assert f"\n{expected}" in message
    assert "Cambia su papel" not in message


def test_only_the_hours_are_said_twice_if_only_they_change() -> None:
    """The day and the place are said once, in every language."""
    before, after = (
        with_panel(parts=(_SPEAKER,), when=slot(start, end))
        for start, end in (("12:15", "13:00"), ("11:45", "12:30"))
    )

    assert "Antes: de 12:15 a 13:00. Ahora: de 11:45 a 12:30." in _hers(before, after)
    assert 1 == _hers(before, after).count("jueves 14 de mayo de 2026")
    assert 1 == _hers(before, after).count("Sala grande")
    assert "Day and place (no change): Thursday, 14 May" in _hers(before, after, "en")
    assert "Dia e local (não mudam): quinta-feira, 14 de maio" in _hers(before, after, "pt")


def test_the_time_is_said_once_if_only_the_room_changes() -> None:
    before, after = (
        with_panel(parts=(_SPEAKER,), rooms=(room,)) for room in ("sala-grande", "sala-chica")
    )

    assert (
        "\nAntes: Sala grande. Ahora: Sala chica.\n"
        "Cuándo (no cambia): jueves 14 de mayo de 2026, de 09:00 a 10:30.\n"
    ) in _hers(before, after)


def test_both_places_are_told_as_far_as_each_other() -> None:
    """Before, a venue with its street and city; now, one of its rooms."""
    before, after = (with_panel(parts=(_SPEAKER,), rooms=rooms) for rooms in ((), ("sala-chica",)))
    lines = _hers(before, after).splitlines()
    was, now = (next(each for each in lines if each.startswith(word)) for word in _ENDS)

    assert now.removeprefix("Ahora: ") == f"Sala chica, {was.removeprefix('Antes: ')}"


_ENDS = ("Antes: ", "Ahora: ")


def test_a_message_ends_with_its_version_and_whom_to_ask() -> None:
    asked = header(contact="mailto:dudas@example.org")
    before, after = (
        attrs.evolve(with_panel(parts=(_SPEAKER,), rooms=(room,)), header=asked)
        for room in ("sala-grande", "sala-chica")
    )

    assert "\n\nVersión del 1 de abril de 2026.\nDudas: dudas@example.org\n" in _hers(before, after)


def test_a_guess_is_said_to_be_one() -> None:
    after = dialogue(event(panel(id="panel-9")), commitments=SMALL.commitments)

    assert "es una suposición" in _told(SMALL, after, guess=True)
    assert "this is a guess" in _told(SMALL, after, guess=True, lang="en")
    assert "é uma suposição" in _told(SMALL, after, guess=True, lang="pt")


def test_the_invented_dialogue_is_told_in_three_languages() -> None:
    before, after = datasets.load("ficticio-con-choques"), datasets.load("ficticio")
    spanish, english, portuguese = (_told(before, after, lang=each) for each in LANGUAGES)

    assert "Taller «Presupuesto a la vista» Sale: Ana Inventada" in spanish
    assert "Workshop “The budget in sight” Out: Ana Inventada" in english
    assert "Oficina «Orçamento à vista» Sai: Ana Inventada" in portuguese
    assert "22 cambios." in spanish
    assert "22 changes." in english
    assert "22 mudanças." in portuguese


def test_no_line_is_longer_than_it_may_be() -> None:
    text = changes_text(datasets.load("ficticio-con-choques"), datasets.load("ficticio"), width=60)

    assert 60 >= max(map(len, text.splitlines()))


def test_nothing_changed_is_said() -> None:
    assert "Nada cambió" in _told(SMALL, SMALL)


def test_what_is_no_version_of_the_other_is_said_and_counted_and_not_listed() -> None:
    other = dialogue(event(workshop()), id="otro", header=header(namespace="https://otro.example/"))
    text = _told(SMALL, other)

    assert "no son dos versiones del mismo documento" in text
    assert "«otro» de https://otro.example/" in text
    assert "4 cambios." in text
    assert "se cuentan y no se enumeran" in text
    assert "Taller" not in text


def test_what_goes_back_is_said() -> None:
    assert "la segunda versión es anterior" in _told(dialogue(header=header(revision=2)), SMALL)


def test_an_id_that_is_given_twice_is_said() -> None:
    twice = dialogue(event(panel(), workshop(), workshop()))

    assert "dados más de una vez: «taller-1»" in _told(SMALL, twice)


def test_what_is_internal_says_so_and_names_people() -> None:
    after = with_panel(parts=(*panel().parts, part(m.Role.RAPPORTEUR, "ana")))

    assert "Documento interno" in _told(SMALL, after, internal=True)
    assert "Entra: Ana Prueba" in _told(SMALL, after, internal=True)
    assert "Vista pública" in _told(SMALL, after)
    assert "Ana" not in _told(SMALL, after)


def test_more_than_anybody_reads_is_counted() -> None:
    before, after = (
        dialogue(event(*(workshop(id=f"t{n}", label=label) for n in range(600))))
        for label in ("1.", "2.")
    )

    assert "Y 100 más." in _told(before, after)


def test_every_kind_has_a_name() -> None:
    assert set(ChangeKind) == set(KINDS)


def test_a_tag_that_is_no_language_is_told_as_it_stands() -> None:
    """Its braces are no places for words of ours."""
    before, after = dialogue(event()), dialogue(event(languages=("{a}",)))

    assert "{a}" in _told(before, after)


def test_figures_are_told_by_what_they_count() -> None:
    """And what is left out is said to be."""
    groups = (m.GroupCount(group="women", count=31), m.GroupCount(group="La red", count=0))
    seen = m.Attendance(registered=1, attended=58, groups=groups, masked=True)
    told = _told(dialogue(event()), dialogue(event(attendance=seen)), internal=True)

    assert (
        "inscripciones: 1; asistencia: 58; por grupo: Mujeres: 31; La red: 0; con cifras omitidas"
    ) in told


@_PATIENTLY
@given(documents(), documents())
def test_whatever_changed_can_be_said(before: m.Document, after: m.Document) -> None:
    """In every language, whole and in public, with ids given twice and references to nothing."""
    one = attrs.evolve(after, id=before.id)
    for lang in LANGUAGES:
        for internal in (False, True):
            assert changes_text(before, one, lang=lang, internal=internal, guess=True)
