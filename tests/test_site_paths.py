"""Where the calendars of a site lie: each in a place of its own, which tells of nobody."""

from datetime import date
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, header, panel, person, slot, venue, workshop
from gobierno_abierto.publish.site import site
from gobierno_abierto.publish.site.addresses import slug, stem
from gobierno_abierto.publish.site.calendars import entry_path
from published_sites import dead_links
from test_site_published import allowed

_ROOMS = "calendarios/salas/"
# Pieces of which a name is easily made that is taken for that of another file.
_PIECES = ("evento", "x", "X", "-", "--", "b17db627", "é", "")


def _with_room(room: str, **changes: Any) -> m.Dialogue:
    """A dialogue with one talk, in a room of that id."""
    talk = workshop(when=slot("12:00", "13:00"), rooms=(room,))
    here = venue(rooms=(m.Room(id=room, name=m.text(es="Sala")),))
    return attrs.evolve(dialogue(event(talk)), venues=(here,), **changes)


def _withdrawn(who: str, name: str) -> m.Person:
    agreed = attrs.evolve(allowed(who).publication[0], withdrawn=date(2026, 4, 2))
    return person(who, name=name, publication=(agreed,))


def test_no_two_entries_have_one_file() -> None:
    """An event and an item, or ids that differ by what no file name shows."""
    ids = {"".join(each) for each in product(_PIECES, repeat=3)} - {""}
    twins = {slug(each) for each in ids} | {stem(each) for each in ids}
    every = [(each, is_event) for each in ids | twins for is_event in (False, True)]
    paths = {entry_path(noun_id, is_event=is_event).casefold() for noun_id, is_event in every}

    assert len(every) == len(paths)


@given(st.lists(st.text(min_size=1, max_size=60), unique=True, min_size=2, max_size=8))
def test_no_two_ids_have_one_file(ids: list[str]) -> None:
    assert len(ids) == len({stem(each).casefold() for each in ids})


def test_each_entry_leads_to_its_own_calendar() -> None:
    """As an event without an agenda, and an item that is called as its file would be."""
    items = [
        workshop(id=each, title=m.text(es=f"Título {n}"), when=slot(f"1{n}:00", f"1{n}:30"))
        for n, each in enumerate(("evento-x", "Taller-9", "taller-9-b17db627"))
    ]
    made = site(dialogue(event(*items), event(id="x", title=m.text(es="Otro"))), languages=("es",))
    told = [
        data.replace(b"\r\n ", b"").split(b"\r\nSUMMARY;LANGUAGE=es:")[1].split(b"\r\n")[0]
        for path, data in made.items()
        if "/actividades/" in path
    ]

    assert len(items) + 1 == len(set(told)) == len(told)
    assert [] == dead_links(made)


def test_a_calendar_stays_where_an_older_version_of_ours_put_it() -> None:
    """With its history: people have subscribed to it there."""
    document = _with_room("Sala-A")
    made = site(document, languages=("es",))
    new, old = f"{_ROOMS}{stem('Sala-A')}.ics", f"{_ROOMS}{slug('Sala-A')}.ics"
    before = {old if path == new else path: data for path, data in made.items()}
    moved = workshop(when=slot("14:00", "15:00"), rooms=("Sala-A",))
    later = attrs.evolve(
        document, events=(event(moved),), header=header(revision=9, revised=date(2026, 5, 1))
    )
    second = site(later, languages=("es",), previous=before)

    assert new in made
    assert new not in second
    assert b"SEQUENCE:1" in second[old]
    assert b"STATUS:CANCELLED" not in second[old]
    assert [] == dead_links(second)


def test_what_lies_there_of_another_does_not_stay_in_its_way() -> None:
    """Whoever is called so in plain letters is found there."""
    plain = slug("Sala-A")
    document = _with_room("Sala-A")
    made = site(document, languages=("es",))
    new, old = f"{_ROOMS}{stem('Sala-A')}.ics", f"{_ROOMS}{plain}.ics"
    before = {old if path == new else path: data for path, data in made.items()}
    talks = [
        workshop(id=f"t-{each}", title=m.text(es=each), when=slot("12:00", "13:00"), rooms=(each,))
        for each in ("Sala-A", plain)
    ]
    rooms = tuple(m.Room(id=each, name=m.text(es=each)) for each in ("Sala-A", plain))
    both = attrs.evolve(document, events=(event(*talks),), venues=(venue(rooms=rooms),))
    second = site(both, languages=("es",), previous=before)

    assert f"FEED:{plain}\r\n".encode() in second[old]
    assert b"FEED:Sala-A\r\n" in second[new]


@pytest.mark.parametrize(
    ("room", "name"),
    [
        ("sala-ana-inventada", "Ana Inventada"),
        ("inventada-ana", "Ana Inventada"),
        ("sala-anainventada", "Ana Inventada"),
        ("Salón de Ana Inventada", "Ana Inventada"),
        ("salon-de-soren-oe", "Søren Øe"),
        ("Sala Søren Øe", "Søren Øe"),
        ("ana", "Ana"),
        ("sala-de-conferencias-magistrales-de-la-doctora-ana-inventada", "Ana Inventada"),
    ],
)
def test_a_path_that_names_somebody_does_not_stay(room: str, name: str) -> None:
    """Of a room that is gone, neither the next time nor after it was kept for a while."""
    first = site(_with_room(room, people=(allowed("p-1", name=name),)))
    after = _with_room("auditorio", header=header(revision=2), people=(_withdrawn("p-1", name),))
    kept = site(attrs.evolve(after, people=(allowed("p-1", name=name),)), previous=first)
    for previous in (first, kept):
        made = site(after, previous=previous)

        assert not [each for each in made if each.startswith(_ROOMS) and "auditorio" not in each]
        assert stem(room).encode() not in made["publicacion.json"]


def test_a_path_that_names_nobody_stays_beside_somebody_who_is_not_named() -> None:
    first = site(_with_room("sala-chica", people=(allowed("p-1", name="Ana Inventada"),)))
    after = _with_room(
        "auditorio", header=header(revision=2), people=(_withdrawn("p-1", "Ana Inventada"),)
    )

    assert f"{_ROOMS}sala-chica.ics" in site(after, previous=first)


def test_who_was_deleted_is_not_named_by_a_path_either() -> None:
    ana = allowed("p-1", name="Ana Inventada")
    talk = panel(parts=(m.Part(role=m.Role.SPEAKER, person="p-1"),))
    first = site(
        attrs.evolve(
            _with_room("sala-ana-inventada", people=(ana,)),
            events=(
                event(talk, workshop(when=slot("12:00", "13:00"), rooms=("sala-ana-inventada",))),
            ),
        )
    )
    after = _with_room("auditorio", header=header(revision=2))

    assert f"{_ROOMS}sala-ana-inventada.ics" in first
    assert f"{_ROOMS}sala-ana-inventada.ics" not in site(after, previous=first)
