"""What people fill in of places, items and parts reaches their readers, in every language."""

from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, slot, venue, workshop
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.publish import agenda_text
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.publish.places import address_rows, place_rows
from gobierno_abierto.publish.site import page
from gobierno_abierto.publish.timeline.page import timeline_html
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.publish.word import to_docx
from gobierno_abierto.words import LANGUAGES, Language
from published_sites import Read
from word_files import words

_ROOM = m.Room(
    id="sala-grande", name=m.text(es="Sala grande"), capacity=200, features=("hearing-loop",)
)
_HOUSE = venue(features=("ramp", "propio-1"), url="https://casa.example/", rooms=(_ROOM,))
_NIGHT = slot("2026-05-14T22:00", "2026-05-15T00:30")


def _document(*agenda: m.AgendaItem, **changes: Any) -> m.Dialogue:
    meeting = event(*agenda, forum=True) if agenda else event(panel(), forum=True)
    return attrs.evolve(dialogue(meeting, venues=(_HOUSE,)), **changes)


def _outputs(document: m.Dialogue, lang: Language = "es") -> dict[str, str]:
    """What readers get, each in one line."""
    told = {
        "page": Read(page(document, lang=lang, internal=True)).text,
        "word": " ".join(words(to_docx(document, lang=lang, internal=True))),
        "text": agenda_text(document, lang=lang, internal=True),
    }
    return {name: " ".join(each.split()) for name, each in told.items()}


_PLACES: dict[Language, tuple[str, ...]] = {
    "es": ("Accesibilidad", "Rampa y propio-1", "Sala grande: 200 personas; aro magnético",
           "Foro multiactor"),
    "en": ("Accessibility", "Ramp and propio-1", "Sala grande: 200 people; hearing loop",
           "Multi-stakeholder forum"),
    "pt": ("Acessibilidade", "Rampa e propio-1", "Sala grande: 200 pessoas; aro magnético",
           "Fórum multissetorial"),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_place_has_so_that_nobody_is_left_out_is_told(lang: Language) -> None:
    """A code that nobody knows stands as it is."""
    for told in _outputs(_document(), lang).values():
        assert [] == [each for each in _PLACES[lang] if each not in told]


def test_of_several_venues_each_is_named() -> None:
    other = venue(id="otra", name=m.text(es="Otra casa"), features=("lift",), rooms=())
    document = _document(venues=(_HOUSE, other))
    both = attrs.evolve(document.events[0], venues=("casa", "otra"))

    for told in _outputs(attrs.evolve(document, events=(both,))).values():
        assert "Casa de la Cultura: rampa y propio-1" in told
        assert "Otra casa: ascensor" in told


def test_of_several_venues_each_room_is_told_with_its_own() -> None:
    """In the list of rooms, and in the timetable."""
    salon = m.Room(id="salon", name=m.text(es="Salón"), capacity=30)
    other = venue(id="otra", name=m.text(es="Otra casa"), rooms=(salon,))
    there = workshop(when=slot("09:00", "10:00"), rooms=("salon",))
    document = _document(panel(rooms=("sala-grande",)), there, venues=(_HOUSE, other))
    both = attrs.evolve(document.events[0], venues=("casa", "otra"))
    document = attrs.evolve(document, events=(both,))

    assert "Salón, Otra casa: 30 personas" in agenda_text(document)
    assert "Salón, Otra casa" in timeline_html(document)
    assert "Salón, Otra casa" not in timeline_html(_document(panel(), venues=(_HOUSE,)))


def test_of_places_without_anything_nothing_is_said() -> None:
    """What is not listed is not known, and that is not the same as not accessible."""
    bare = venue(rooms=(m.Room(id="sala-grande", name=m.text(es="Sala grande")),))

    for told in _outputs(_document(venues=(bare,))).values():
        assert "Accesibilidad" not in told
        assert "Salas:" not in told


def test_the_address_of_a_venue_is_a_link() -> None:
    links = Read(page(_document())).links

    assert "https://casa.example/" in links
    assert "https://casa.example/" in _outputs(_document())["word"]
    assert "https://casa.example/" in _outputs(_document())["text"]


@pytest.mark.parametrize(
    ("lang", "said"), [("es", "a distancia"), ("en", "from a distance"), ("pt", "a distância")]
)
def test_who_takes_part_from_a_distance_is_marked(lang: Language, said: str) -> None:
    parts = (part(m.Role.SPEAKER, "ana", remote=True), part(m.Role.PANELLIST, "bruno"))
    document = _document(panel(parts=parts), people=(person("ana"), person("bruno")))

    for told in _outputs(document, lang).values():
        assert f"Ana Prueba, Ministerio ({said})" in told
        assert 1 == told.count(said)


def test_of_somebody_without_a_name_it_is_not_told_whence_she_takes_part() -> None:
    document = _document(panel(parts=(part(m.Role.SPEAKER, "ana", remote=True),)))

    assert "a distancia" not in agenda_text(document)


@pytest.mark.parametrize("title", [None, m.text(es="Noche junto al lago")])
def test_a_session_is_called_as_its_makers_call_it(title: m.Text | None) -> None:
    """Whether it has a title or not."""
    item = m.Session(id="noche", type="cena", title=title, when=slot("19:00", "21:00"))

    for name, told in _outputs(_document(item)).items():
        assert "cena" in told.lower(), name
        assert "Sesión" not in told, name
    assert ("Cena" in message_text(_document(item))) is (title is None)


def test_what_the_title_says_already_is_not_said_again() -> None:
    item = m.Session(
        id="noche", type="cena", title=m.text(es="Cena de despedida"), when=slot("19:00", "21:00")
    )

    for told in _outputs(_document(item)).values():
        assert "Tipo" not in told


def test_policy_areas_are_told() -> None:
    item = workshop(when=slot("11:00", "12:00"), topics=("open-data", "otra-cosa"))

    for told in _outputs(_document(item)).values():
        assert "Áreas de política" in told
        assert "Datos abiertos y otra-cosa" in told


@pytest.mark.parametrize(
    ("lang", "said"),
    [("es", "del día siguiente"), ("en", "the next day"), ("pt", "do dia seguinte")],
)
def test_that_something_ends_the_next_day_is_said_in_words(lang: Language, said: str) -> None:
    """Nobody has to know what “(+1)” means."""
    document = _document(m.Session(id="v", title=m.text(es="Vigilia"), when=_NIGHT))
    told = _outputs(document, lang)

    assert said in told["page"]
    assert f"22:00–00:30 {said}" in told["word"]
    assert f"*22:00–00:30 {said}* Vigilia" in message_text(document, lang=lang)
    assert said in Read(timeline_html(document, lang=lang)).text


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("2026-05-15T00:30", "(+1): termina al día siguiente."),
        ("2026-05-16T10:00", "(+1): termina al día siguiente; (+2), a los dos días, y así."),
    ],
)
def test_the_text_explains_its_figure_once(end: str, said: str) -> None:
    """Its hours stand in a column, in which there is no room for words."""
    item = m.Session(id="v", title=m.text(es="Vigilia"), when=slot("2026-05-14T22:00", end))
    told = agenda_text(_document(item, panel()))

    assert 1 == told.count(said)
    assert "(+1)" not in agenda_text(_document(panel()))


def test_a_day_with_one_room_is_no_wider_than_it_has_to_be() -> None:
    """A picture of several rooms takes the whole width of a page."""
    one = next(each for each in Read(timeline_html(_document())).all("svg") if "viewbox" in each)
    other = m.Room(id="sala-chica", name=m.text(es="Sala chica"))
    two_rooms = attrs.evolve(_HOUSE, rooms=(_ROOM, other))
    item = workshop(when=slot("09:00", "10:00"), rooms=("sala-chica",))
    two = _document(panel(), item, venues=(two_rooms,))
    wide = next(each for each in Read(timeline_html(two)).all("svg") if "viewbox" in each)

    assert "gt-words single" == one["class"]
    assert float(one["width"]) < 600
    assert ("gt-words", "1200") == (wide["class"], wide["width"])


def test_the_places_of_many_events_are_gathered_once() -> None:
    """Not by a search through all items for each event."""
    asked = []

    class Watched(Index):
        @property
        def items(self) -> tuple[PlacedItem, ...]:
            asked.append(self)
            return super().items

    here = event(panel(rooms=("sala-grande",)), id="aqui", venues=())
    there = [event(workshop(id=f"t{n}"), id=f"e{n}", venues=()) for n in range(5)]
    index = Watched(dialogue(here, *there, venues=(_HOUSE,)))
    voice = Voice("es")
    told = [
        (place_rows(index, each, voice), address_rows(index, each, voice)) for each in index.events
    ]

    assert [True, *[False] * 5] == [all(each) for each in told]
    assert 1 == len(asked)
