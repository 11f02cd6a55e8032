"""What has changed for one person, as she lives it, and what she is told."""

from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import gobierno_abierto.model as m
from builders import block, dialogue, event, header, panel, part, person, slot, venue, workshop
from gobierno_abierto import datasets
from gobierno_abierto.index import walk
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.changes import changes_text, personal_text, public_pair
from gobierno_abierto.scheduling.changes import (
    PersonError,
    applied,
    changes,
    changes_for,
    involvement,
    person_meant,
)
from gobierno_abierto.scheduling.clashes import clashes
from gobierno_abierto.words import LANGUAGES, Language
from strategies import Private, private_dialogue

_GOLDEN = Path(__file__).parent / "golden"
_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
_ANA = part(m.Role.FACILITATOR, "ana")
_DRAFT, _FINAL = datasets.load("ficticio-con-choques"), datasets.load("ficticio")
_SHOWN = m.Publication(
    fields=tuple(m.PersonField),
    purpose=m.text(es="Programa"),
    basis=m.LegalBasis.CONSENT,
    given=datetime(2026, 1, 1).date(),
)


def _workshop(**fields: Any) -> m.Workshop:
    return attrs.evolve(workshop(parts=(_ANA,)), **fields)


def _told(before: m.Document, after: m.Document, who: str = "ana") -> list[tuple[str, str]]:
    return [(each.kind.value, each.id) for each in changes_for(before, after, who)]


def _message(before: m.Document, after: m.Document, lang: Language = "es") -> str:
    return personal_text(before, after, "ana", lang=lang)


# The invented dialogue ----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_person_is_told_her_two_changes(lang: Language) -> None:
    """Inés moderates a panel now, and the conclusions are on another day."""
    expected = (_GOLDEN / f"changes.{lang}.txt").read_text(encoding="utf-8")

    assert expected == personal_text(_DRAFT, _FINAL, "Inés Novela", lang=lang)


def test_the_same_two_changes_as_data() -> None:
    assert [
        ("person-in", "panel-2"),
        ("moved", "conclusiones"),
        ("lengthened", "conclusiones"),
    ] == [(each.kind.value, each.id) for each in changes_for(_DRAFT, _FINAL, "ines")]
    assert 2 == sum(bool(each.changes) for each in involvement(_DRAFT, _FINAL, "ines"))


def test_nothing_changed_is_an_answer_as_well() -> None:
    assert () == changes_for(_DRAFT, _FINAL, "bruno")
    assert "nada cambió para usted" in personal_text(_DRAFT, _FINAL, "bruno")
    assert "nothing has changed for you" in personal_text(_DRAFT, _FINAL, "bruno", lang="en")
    assert "nada mudou para você" in personal_text(_DRAFT, _FINAL, "bruno", lang="pt")


def test_who_has_no_part_is_told_so() -> None:
    alone = dialogue(event(workshop()))

    assert "no tiene ningún papel" in _message(alone, alone)


# As she lives it ----------------------------------------------------------------------------------


def test_what_has_its_time_from_its_block_moves_with_it() -> None:
    before = dialogue(event(block(_workshop())))
    after = dialogue(event(block(_workshop(), when=slot("15:00", "17:00"))))

    assert [] == [each for each in changes(before, after) if each.id == "taller-1"]
    (change,) = changes_for(before, after, "ana")
    assert ("moved", slot("11:00", "13:00"), slot("15:00", "17:00")) == (
        change.kind.value,
        change.before,
        change.after,
    )
    assert "\nAntes: de 11:00 a 13:00. Ahora: de 15:00 a 17:00.\n" in _message(before, after)


def test_what_goes_into_a_block_at_the_same_time_has_not_changed_for_her() -> None:
    before = dialogue(event(_workshop(when=slot("11:00", "13:00"))))
    after = dialogue(event(block(_workshop())))

    assert [] == _told(before, after)


def test_the_same_hour_of_another_zone_is_another_hour() -> None:
    before = dialogue(event(_workshop(when=slot("11:00", "13:00"))))
    after = dialogue(event(_workshop(when=slot("11:00", "13:00")), zone="America/Lima"))

    assert [("moved", "taller-1")] == _told(before, after)
    assert "(hora de America/Mexico_City)" in _message(before, after)
    assert "(hora de America/Lima)" in _message(before, after)


def test_an_item_without_a_time_moves_with_its_event() -> None:
    before, after = (
        dialogue(event(_workshop(), dates=m.edtf(dates))) for dates in ("2026-05-14", "2026-05-15")
    )
    vague = dialogue(event(_workshop(), dates=m.edtf("2026-06")))

    assert [("moved", "taller-1")] == _told(before, after)
    assert "viernes 15 de mayo de 2026" in _message(before, after)
    assert [("moved", "taller-1")] == _told(after, vague)
    assert "Ahora: junio de 2026" in _message(after, vague)


def test_a_place_is_that_of_the_block_and_of_the_event_too() -> None:
    before = dialogue(event(block(_workshop(), rooms=("sala-chica",))))
    after = dialogue(event(block(_workshop(), rooms=("sala-grande",))))

    assert [("room", "taller-1")] == _told(before, after)
    assert "\nAntes: Sala chica. Ahora: Sala grande.\n" in _message(before, after)


def test_one_of_several_simultaneous_items_is_in_none_of_the_rooms_of_its_block() -> None:
    """Which of them is hers nobody says: she reads the venue; the moderator of all reads them."""
    rooms = ("sala-grande", "sala-chica")
    before, after = (
        dialogue(event(block(_workshop(), rooms=rooms, parts=(_ANA,), when=slot(start, "17:00"))))
        for start in ("15:00", "16:00")
    )

    of_block, of_item = _message(before, after).split("\n\n")[1:3]
    assert "(no cambian): jueves 14 de mayo de 2026; Sala" in of_block
    assert "(no cambian): jueves 14 de mayo de 2026; Casa de la Cultura" in of_item


def test_a_room_with_another_name_is_another_place_to_look_for() -> None:
    renamed = venue(rooms=(m.Room(id="sala-chica", name=m.text(es="Sala azul")),))
    agenda = event(_workshop(rooms=("sala-chica",)))

    assert [("room", "taller-1")] == _told(dialogue(agenda), dialogue(agenda, venues=(renamed,)))


def test_what_is_cancelled_is_told_as_that_and_nothing_more() -> None:
    """Be it the item, its block or its event that does not take place."""
    before = dialogue(event(block(_workshop())))
    cancelled = m.ItemStatus.CANCELLED
    item = dialogue(event(block(_workshop(status=cancelled), when=slot("15:00", "16:00"))))
    above = dialogue(event(block(_workshop(), status=cancelled)))
    whole = dialogue(event(block(_workshop()), status=m.EventStatus.POSTPONED))

    for after in (item, above, whole):
        assert [("status", "taller-1")] == _told(before, after)
    assert "Se canceló." in _message(before, item)
    assert "It has been cancelled." in _message(before, above, "en")
    assert "Foi adiada." in _message(before, whole, "pt")
    assert [] == _told(item, above)


def test_what_takes_place_after_all_is_told_with_its_time() -> None:
    off = dialogue(event(block(_workshop(status=m.ItemStatus.POSTPONED))))
    on = dialogue(
        event(block(_workshop(status=m.ItemStatus.CONFIRMED), when=slot("15:00", "16:00")))
    )

    assert [("status", "taller-1"), ("moved", "taller-1"), ("shortened", "taller-1")] == _told(
        off, on
    )
    assert "Esta actividad se retoma: ya no está pospuesta." in _message(off, on)


def test_what_is_no_longer_on_the_agenda_is_told() -> None:
    before = dialogue(event(panel(parts=()), _workshop(when=slot("11:00", "12:00"))))
    after = dialogue(event(panel(parts=())))

    assert [("dropped", "taller-1")] == _told(before, after)
    assert "Esta actividad ya no está en la agenda." in _message(before, after)
    assert "Iba a ser: jueves 14 de mayo de 2026, de 11:00 a 12:00; Casa de la Cultura." in (
        _message(before, after)
    )


def test_she_is_told_where_she_is_in_and_where_she_is_out() -> None:
    without, within = (dialogue(event(workshop(parts=parts))) for parts in ((), (_ANA,)))

    assert [("person-in", "taller-1")] == _told(without, within)
    assert "Ahora usted participa en esta actividad. Su papel: facilitación." in _message(
        without, within
    )
    assert [("person-out", "taller-1")] == _told(within, without)
    assert "Usted ya no participa en esta actividad." in _message(within, without)


def test_another_role_and_another_certainty_are_told() -> None:
    sure = attrs.evolve(_ANA, role=m.Role.MODERATOR, certainty=m.Certainty.CONFIRMED)
    before, after = (dialogue(event(workshop(parts=(each,)))) for each in (_ANA, sure))

    assert [("part", "taller-1")] == _told(before, after)
    assert "antes, facilitación; ahora, moderación. Certeza: ahora, confirmado;" in _message(
        before, after
    )


def test_a_substitute_is_told_that_she_is_one() -> None:
    other = part(m.Role.MODERATOR, "bruno")
    before, after = (
        dialogue(event(workshop(parts=(each,))))
        for each in (other, attrs.evolve(other, substitute="ana"))
    )

    assert [("person-in", "taller-1")] == _told(before, after)
    assert "Su papel: suplente (moderación)." in _message(before, after)


_IN = m.Part(role=m.Role.MODERATOR, person="ana")
_STAND_IN = part(m.Role.SPEAKER, "bruno")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((_ANA, _IN), (_IN,), "Su papel ahora: moderación. Ya no: facilitación."),
        ((_IN,), (_IN, _ANA), "con un papel más: facilitación."),
        ((_ANA, attrs.evolve(_STAND_IN, substitute="ana")),
         (attrs.evolve(_STAND_IN, substitute="ana"),),
         "Su papel ahora: suplente (ponente). Ya no: facilitación."),
        ((_ANA,), (attrs.evolve(_STAND_IN, substitute="ana"),),
         "antes, facilitación; ahora, suplente (ponente)."),
    ],
)  # fmt: skip
def test_who_keeps_a_part_is_neither_in_nor_out(
    before: tuple[m.Part, ...], after: tuple[m.Part, ...], expected: str
) -> None:
    """It is the item that counts, and not the row of a part."""
    pair = [dialogue(event(workshop(parts=parts))) for parts in (before, after)]

    assert [("part", "taller-1")] == _told(pair[0], pair[1])
    message = _message(pair[0], pair[1])
    assert expected in message
    assert "ya no participa" not in message
    assert "Ahora usted participa" not in message


def test_the_same_part_twice_is_one_part() -> None:
    once, twice = (dialogue(event(workshop(parts=parts))) for parts in ((_ANA,), (_ANA, _ANA)))

    assert [] == _told(once, twice)
    assert [] == _told(twice, once)


def test_nobody_is_invited_to_what_is_cancelled() -> None:
    """Be it new, or she; to what was postponed she is, and is told that it was."""
    off = [workshop(parts=(_ANA,), status=each) for each in _NOT_ON]
    other = panel(parts=())
    for before in (dialogue(event(other)), dialogue(event(other, workshop()))):
        assert [] == _told(before, dialogue(event(other, off[0])))
        message = _message(before, dialogue(event(other, off[1])))
        assert "Ahora usted participa en esta actividad. Su papel: facilitación." in message
        assert "Se pospuso." in message
        assert "Cuándo y dónde" not in message


_NOT_ON = (m.ItemStatus.CANCELLED, m.ItemStatus.POSTPONED)


def test_a_line_of_a_title_is_no_sentence_of_the_message() -> None:
    forged = _workshop(title=m.text(es="A\n\n2. Otra actividad\nSe canceló."))
    before, after = dialogue(event(_workshop())), dialogue(event(forged))

    assert "\n1. A 2. Otra actividad Se canceló.\n" in _message(before, after)
    assert "\nSe canceló." not in _message(before, after)
    assert "\nSe canceló." not in changes_text(before, after)


def test_an_hour_that_the_clock_leaves_out_does_not_count() -> None:
    """The night of 30 March 2025 in Madrid has no hour from two to three."""
    short, long = (
        dialogue(event(_workshop(when=_night(end)), zone="Europe/Madrid")) for end in (1, 4)
    )
    unknown = [dialogue(event(_workshop(when=_night(end)), zone=None)) for end in (1, 4)]

    for text in (_message(short, long), changes_text(short, long)):
        assert "Dura más: 3 horas en lugar de 1 hora." in text
    assert "Dura más: 4 horas en lugar de 1 hora." in _message(unknown[0], unknown[1])


def test_another_end_that_is_the_same_moment_is_still_a_change() -> None:
    """At half past two the clock shows half past three."""
    one, other = (
        dialogue(event(_workshop(when=_night(*end)), zone="Europe/Madrid"))
        for end in ((2, 30), (3, 30))
    )

    assert ["moved"] == [each.kind.value for each in changes(one, other)]
    assert other == applied(one, changes(one, other))


def _night(hour: int, minute: int = 0) -> m.Slot:
    return m.Slot(start=datetime(2025, 3, 30), end=datetime(2025, 3, 30, hour, minute))


def test_what_are_not_versions_of_one_document_is_not_told_to_her_either() -> None:
    before = dialogue(event(_workshop()))
    other = dialogue(event(_workshop(when=slot("09:00", "10:00"))), id="otro")
    message = _message(before, other)

    assert "no se le puede decir qué cambió para usted" in message
    assert "no son dos versiones del mismo documento" in message
    assert "1. " not in message


def test_titles_languages_and_links_are_told() -> None:
    after = _workshop(
        title=m.text(es="Otro título"),
        languages=("en",),
        interpretation=(m.Interpretation(source="en", target="es"),),
        links=(m.Link(rel="stream", url="https://example.org/"),),
    )
    message = _message(dialogue(event(_workshop())), dialogue(event(after)))

    assert "Cambia el título: antes, «Datos abiertos»; ahora, «Otro título»." in message
    assert "Cambian los idiomas: antes, español; ahora, inglés." in message
    assert "Ahora hay interpretación de inglés a español." in message
    assert "Enlace nuevo: https://example.org/." in message


def test_what_does_not_concern_her_is_not_told() -> None:
    """Other people, what is expected, and the other items."""
    before = dialogue(event(_workshop(), panel(parts=())))
    after = dialogue(
        event(
            _workshop(expected=40, parts=(_ANA, part(m.Role.RAPPORTEUR, "bruno"))),
            panel(parts=(), when=slot("08:00", "08:30")),
        )
    )

    assert [] == _told(before, after)


def test_a_time_after_midnight_says_its_day() -> None:
    late = m.Slot(start=datetime(2026, 5, 14, 22), end=datetime(2026, 5, 15, 1))
    message = _message(dialogue(event(_workshop())), dialogue(event(_workshop(when=late))), "en")

    assert "Thursday, 14 May 2026, from 22:00 to 01:00 on Friday, 15 May 2026" in message


def test_who_takes_part_from_a_distance_reads_whose_hour_it_is() -> None:
    remote = attrs.evolve(_ANA, remote=True)
    before, after = (
        dialogue(event(_workshop(parts=(remote,), when=when)))
        for when in (slot("09:00", "10:00"), slot("10:00", "11:00"))
    )

    assert "de 10:00 a 11:00 (hora de America/Mexico_City)" in _message(before, after)


def test_a_version_that_is_older_says_so() -> None:
    newer = dialogue(event(_workshop()), header=header(revision=3))
    older = dialogue(event(_workshop(when=slot("09:00", "10:00"))))

    assert "la segunda versión es anterior" in _message(newer, older)
    assert "la segunda versión es anterior" not in _message(older, newer)


# Whom a name means --------------------------------------------------------------------------------

_PEOPLE = dialogue(
    people=(
        m.Person(id="p1", name="José Ñandú Pérez"),
        m.Person(id="p2", name="Josefa Pérez"),
        m.Person(id="p3", name="Ana Pérez"),
        m.Person(id="ana", name="Otra Persona"),
    )
)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("p1", "p1"),
        ("ana", "ana"),
        ("ANA", "ana"),
        ("José Ñandú Pérez", "p1"),
        ("jose nandu PEREZ", "p1"),
        ("Ñandú Pérez, José", "p1"),
        ("josefa", "p2"),
        ("carla", "carla"),
    ],
)
def test_somebody_is_found_by_id_and_by_name(wanted: str, expected: str) -> None:
    """In any capitals and accents; carla has a part and is not listed."""
    assert expected == person_meant(_PEOPLE, _PEOPLE, wanted)


def test_a_name_of_several_is_not_guessed() -> None:
    with pytest.raises(PersonError) as caught:
        person_meant(_PEOPLE, _PEOPLE, "Pérez")

    assert caught.value.several
    assert ["p1", "p2", "p3"] == [each.id for each in caught.value.candidates]


@pytest.mark.parametrize("wanted", ["", "   ", "«»", "x" * 100_000, "\ud800"])
def test_a_name_that_is_none_means_nobody(wanted: str) -> None:
    with pytest.raises(PersonError) as caught:
        person_meant(_PEOPLE, _PEOPLE, wanted)

    assert not caught.value.several


def test_who_is_nearly_called_so_is_offered() -> None:
    with pytest.raises(PersonError) as caught:
        person_meant(_PEOPLE, _PEOPLE, "Josepha Peres")

    assert "p2" in [each.id for each in caught.value.candidates]


# What others may not know -------------------------------------------------------------------------


def test_a_message_names_others_only_as_the_public_view_does() -> None:
    """Her substitute has not agreed to be named."""
    before = dialogue(event(_workshop()))
    after = dialogue(event(_workshop(parts=(attrs.evolve(_ANA, substitute="bruno"),))))
    people = (person("ana"), person("bruno", publication=(_SHOWN,)))
    shown = [attrs.evolve(each, people=people) for each in (before, after)]

    assert "\nTiene suplente: nombre no publicado.\n" in _message(before, after)
    assert "Bruno" not in _message(before, after)
    assert "\nTiene suplente: Bruno Prueba.\n" in _message(shown[0], shown[1])


def test_she_is_told_that_her_name_is_not_public() -> None:
    before, after = dialogue(event(workshop())), dialogue(event(_workshop()))
    people = (person("ana", publication=(_SHOWN,)),)
    shown = [attrs.evolve(each, people=people) for each in (before, after)]

    assert "solo para usted" in _message(before, after)
    assert "solo para usted" in _message(before, shown[1])
    assert "solo para usted" not in _message(shown[0], shown[1])


@_PATIENTLY
@given(private_dialogue(), private_dialogue())
def test_the_public_text_of_changes_tells_nothing_private(one: Private, other: Private) -> None:
    for before, after in ((one, other), (other, one)):
        text = changes_text(before.dialogue, after.dialogue)

        assert [] == [each for each in (*one.sentinels, *other.sentinels) if each in text]


@_PATIENTLY
@given(private_dialogue())
def test_a_message_tells_nothing_private_of_others(private: Private) -> None:
    """Whoever reads it: of herself she is told all, so her own secrets are not looked for."""
    whole = private.dialogue
    without = attrs.evolve(
        whole, events=tuple(attrs.evolve(each, agenda=()) for each in whole.events)
    )
    her = whole.people[-1].id
    parts = [each.value for each in walk(whole) if isinstance(each.value, m.Part)]
    own = repr([whole.people[-1], *(each for each in parts if each.person == her)])
    for pair in ((without, whole), (whole, without)):
        text = personal_text(*pair, her)

        assert [] == [each for each in private.sentinels if each in text and each not in own]


def test_a_clash_of_a_public_view_calls_nobody_by_an_opaque_id() -> None:
    """In any language it says what the agenda says; ids that say something stay."""
    two = [workshop(id=name, parts=(_ANA,), when=slot("09:00", "10:00")) for name in "ab"]
    whole = dialogue(event(*two), people=(m.Person(id="ana"),))
    said = [each.finding.message("es") for each in clashes(public_view(whole))]

    assert said
    assert [] == [each for each in said if "person-1" in each]
    assert any("nombre no publicado" in each for each in said)
    assert any("ana" in each.finding.message("en") for each in clashes(whole))


def test_the_same_person_has_the_same_opaque_id_in_both_views() -> None:
    """However many came before her in one of them."""
    before = dialogue(event(_workshop()), people=(person("ana"),))
    after = dialogue(event(_workshop()), people=(person("bruno"), person("ana")))
    one, other = public_pair(before, after)

    assert ["added"] == [each.kind.value for each in changes(one, other)]


def test_only_what_both_versions_allow_is_told() -> None:
    """A permission taken back counts for the older one; one given later tells nothing of before."""
    named = dialogue(event(_workshop()), people=(person("ana", publication=(_SHOWN,)),))
    unnamed = dialogue(event(_workshop()), people=(person("ana"),))

    for pair in ((named, unnamed), (unnamed, named)):
        assert "Ana" not in repr(public_pair(*pair))
    assert "Ana" in repr(public_pair(named, named))
