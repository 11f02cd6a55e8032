"""The timeline: what stands where, and that nothing is lost."""

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import block, dialogue, event, header, part, slot, workshop
from gobierno_abierto import datasets
from gobierno_abierto.index import Index
from gobierno_abierto.publish.timeline import NoSuchDay, NoSuchEvent, timeline_html, timeline_svg
from gobierno_abierto.publish.timeline.bounding import MOST_DAYS, MOST_ITEMS, bounded
from gobierno_abierto.publish.timeline.building import timeline_of
from gobierno_abierto.publish.timeline.kinds import Entry, Timeline
from gobierno_abierto.publish.timeline.layout import WIDTH, plan_of
from gobierno_abierto.publish.timeline.packing import MOST_COLUMNS, Wished, packed
from gobierno_abierto.publish.timeline.scale import scale_of
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import LANGUAGES
from strategies import Private, dialogues, documents, private_dialogue
from timeline_examples import agenda, eighty, everything, talk

_SVG = "{http://www.w3.org/2000/svg}"
_PATIENTLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
_DAY = date(2026, 5, 14)


def _parsed(made: str) -> ET.Element:
    return ET.fromstring(made.removeprefix("<!DOCTYPE html>"))  # noqa: S314  # ours


def _svg(document: m.Document, **more: Any) -> ET.Element:
    return _parsed(timeline_svg(document, **more))


def _words(picture: ET.Element) -> str:
    """What is written in it, in one line."""
    return " ".join("".join(each.itertext()) for each in picture.iter(f"{_SVG}text"))


def _timeline(document: m.Document, **more: Any) -> Timeline:
    return timeline_of(document, Voice("es"), **more)


def _entries(timeline: Timeline) -> dict[str, Entry]:
    return {each.pointer: each for part in timeline.sections for each in part.entries}


def _drawn(picture: ET.Element, item: str) -> list[str]:
    """The lanes of each box of an item."""
    return [
        each.get("data-lanes", "")
        for each in picture.iter(f"{_SVG}g")
        if item in (each.get("data-item"), each.get("data-block"))
    ]


# Nothing is lost ----------------------------------------------------------------------------------


def _assert_each_lane_once(document: m.Document) -> None:
    timeline = _timeline(document, internal=True)
    boxes = Counter(
        (item, int(lane))
        for each in _svg(document, internal=True).iter(f"{_SVG}g")
        if (item := each.get("data-item"))
        for lane in (each.get("data-lanes") or "").split()
    )
    expected: Counter[tuple[str, int]] = Counter()
    for section in timeline.sections:
        numbers = {lane.key: number for number, lane in enumerate(section.lanes)}
        expected.update(
            (each.pointer, numbers[key]) for each in section.boxes for key in each.lanes
        )

    assert expected == boxes


@_PATIENTLY
@given(dialogues() | dialogues(tidy=False))
def test_every_item_stands_once_in_each_of_its_lanes(document: m.Dialogue) -> None:
    _assert_each_lane_once(document)


def test_in_a_full_programme_every_item_stands_once_in_each_of_its_lanes() -> None:
    for document in (eighty(), everything(), datasets.load("ficticio-con-choques")):
        _assert_each_lane_once(document)


@_PATIENTLY
@given(dialogues() | dialogues(tidy=False))
def test_every_item_has_one_row_in_the_tables(document: m.Dialogue) -> None:
    page = _parsed(timeline_html(document, internal=True))
    rows = [each.get("data-item") for each in page.iter("tr") if each.get("data-item")]

    assert sorted(each.pointer for each in Index(document).items) == sorted(map(str, rows))


def test_every_block_with_hours_is_a_frame_around_its_items() -> None:
    picture = _svg(everything())
    block_, one, other = (
        _drawn(picture, f"/events/0/agenda/2{each}") for each in ("", "/items/0", "/items/1")
    )

    assert (["1 2"], ["1"], ["2"]) == (block_, one, other)


@_PATIENTLY
@given(documents(), st.none() | dialogues(), st.sampled_from(LANGUAGES))
def test_whatever_a_document_holds_it_is_well_formed_and_twice_the_same(
    document: m.Document, before: m.Document | None, lang: str
) -> None:
    made = [draw(document, lang=lang, before=before) for draw in (timeline_svg, timeline_html)]

    assert made == [draw(document, lang=lang, before=before)
                    for draw in (timeline_svg, timeline_html)]  # fmt: skip
    assert [f"{_SVG}svg", "html"] == [_parsed(each).tag for each in made]


@_PATIENTLY
@given(private_dialogue())
def test_nothing_private_gets_into_a_public_timeline(private: Private) -> None:
    made = timeline_svg(private.dialogue) + timeline_html(private.dialogue, before=private.dialogue)

    assert [] == [each for each in private.sentinels if each.lower() in made.lower()]


_TWICE = """
from gobierno_abierto import datasets
from gobierno_abierto.publish.timeline import timeline_html, timeline_svg
import hashlib
one, other = datasets.load("ficticio"), datasets.load("ficticio-con-choques")
made = timeline_svg(one, before=other) + timeline_html(other, before=one)
print(hashlib.sha256(made.encode()).hexdigest())
"""


def test_the_bytes_do_not_depend_on_the_hash_seed_nor_on_assertions() -> None:
    told = {
        subprocess.run(
            [sys.executable, *options, "-c", _TWICE],
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed, options in (("0", []), ("1", ["-O"]), ("42", []))
    }

    assert 1 == len(told)


# Days, events, lanes ------------------------------------------------------------------------------


def test_only_one_day_may_be_asked_for() -> None:
    words = _words(_svg(everything(), day=date(2026, 5, 15)))

    assert "Viernes 15 de mayo de 2026" in words
    assert "Jueves 14 de mayo" not in words
    assert "Además, una actividad todavía no tiene día." in words


def test_a_day_on_which_nothing_takes_place_is_told_with_the_others() -> None:
    with pytest.raises(NoSuchDay) as nothing:
        timeline_svg(everything(), day=date(2026, 5, 16))

    assert (date(2026, 5, 14), date(2026, 5, 15)) == nothing.value.days


def test_only_one_event_may_be_asked_for() -> None:
    two = dialogue(
        event(talk(1, "09:00", "10:00", 1), id="uno"),
        event(talk(2, "09:00", "10:00", 1), id="dos", title=m.text(es="Segundo")),
    )

    assert 2 == len(_timeline(two).sections)
    assert "Segundo" in _words(_svg(two))
    assert "Segundo" not in _words(_svg(two, event="uno"))
    with pytest.raises(NoSuchEvent) as nothing:
        timeline_svg(two, event="tres")
    assert ("uno", "dos") == nothing.value.events


def test_rooms_stand_in_the_order_of_the_document_and_what_has_none_last() -> None:
    names = [lane.name for lane in _timeline(everything()).sections[0].lanes]

    assert ["Auditorio Mayor", "Sala Norte", "Sala Sur", "«no-existe» (no está en el documento)",
            "Casa de la Cultura, sin sala", "Sin sala"] == names  # fmt: skip


def test_an_item_of_a_block_stands_in_the_only_room_of_the_block() -> None:
    """Of a block with several rooms nobody knows which is whose."""
    one = agenda(block(workshop(), rooms=("sala-1",)))
    two = agenda(block(workshop(), rooms=("sala-1", "sala-2")))

    assert ["room sala-1"] == [*_entries(_timeline(one))["/events/0/agenda/0/items/0"].lanes]
    assert [""] == [*_entries(_timeline(two))["/events/0/agenda/0/items/0"].lanes]


def test_an_item_in_neighbouring_rooms_is_one_wide_box() -> None:
    document = agenda(talk(1, "09:00", "10:00", 1, 2), talk(2, "10:00", "11:00", 3))
    apart = agenda(talk(1, "09:00", "10:00", 1, 3), talk(2, "10:00", "11:00", 2))

    assert ["0 1"] == _drawn(_svg(document), "/events/0/agenda/0")
    assert ["0", "2"] == _drawn(_svg(apart), "/events/0/agenda/0")


def test_a_document_without_an_agenda_says_so() -> None:
    for document in (datasets.load("mexico-plan-4"), dialogue(events=())):
        assert "no tiene ninguna actividad que dibujar" in _words(_svg(document))


# Time ---------------------------------------------------------------------------------------------


def test_what_has_no_hours_stands_in_a_strip_of_its_own() -> None:
    words = _words(_svg(datasets.load("mexico-2012")))

    assert "Hora por confirmar" in words
    assert "09:00" not in words


def test_what_has_no_day_has_a_part_of_its_own() -> None:
    assert "Día por confirmar" in _words(_svg(everything()))


def test_midnight_does_not_cut_an_item_and_the_next_morning_does() -> None:
    words = _words(_svg(everything()))

    assert "22:00–01:00 (+1)" in words
    assert "01:00 (+1)" in words
    assert "Sigue hasta el 17 de" in words
    assert "07:00 (+1)" not in words


def test_times_that_cannot_be_are_drawn_and_told() -> None:
    table = " ".join(_parsed(timeline_html(everything())).itertext())

    assert "No dura nada" in table
    assert "Termina antes de empezar" in table
    for pointer in ("/events/0/agenda/3", "/events/0/agenda/4"):
        assert ["0"] == _drawn(_svg(everything()), pointer)


@given(
    st.lists(st.tuples(st.integers(0, 1800), st.integers(0, 600)), min_size=1, max_size=30),
    st.integers(1, 12),
)
def test_later_is_never_further_up(spans: list[tuple[int, int]], lanes: int) -> None:
    """And nothing lies outside the scale."""
    scale = scale_of([(start, min(start + length, 1800)) for start, length in spans], lanes)
    places = [scale.at(minute) for minute in range(0, 1861, 7)]

    assert sorted(places) == places
    assert all(0 <= place <= scale.height for place in places)
    assert [] == [hour for hour, _ in scale.hours() if hour % 60]


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 80), st.booleans()), max_size=40))
def test_nothing_is_drawn_over_anything_else(spans: list[tuple[int, int, bool]]) -> None:
    """What finds no place beside the others is told to be left out."""
    wished = [
        Wished(number, float(top), float(top + height), is_ghost)
        for number, (top, height, is_ghost) in enumerate(spans)
    ]
    column = packed(wished)
    there = list(column.placed)

    assert sorted(range(len(spans))) == sorted([*(e.what for e in there), *column.left_out])
    for position, one in enumerate(there):
        assert 0 <= one.left < one.right <= 1.0001
        for other in there[position + 1 :]:
            is_beside = one.right <= other.left + 1e-9 or other.right <= one.left + 1e-9
            assert is_beside or one.bottom <= other.top or other.bottom <= one.top


def test_what_touches_has_the_whole_width() -> None:
    """Also where something too short for a line of words stands above it."""
    document = agenda(talk(1, "09:00", "09:02", 1), talk(2, "09:02", "10:00", 1),
                      talk(3, "10:00", "11:00", 1))  # fmt: skip
    plan = plan_of(_timeline(document).sections[0], 100)
    widths = {round(each.area.width) for each in plan.panels[0].boxes}

    assert 1 == len(widths)


# Clashes and states -------------------------------------------------------------------------------


def test_a_clash_has_a_number_a_mark_a_hatched_edge_and_words() -> None:
    picture = _svg(everything())
    words = _words(picture)
    hatched = [each for each in picture.iter(f"{_SVG}rect")
               if each.get("fill") == "url(#gt-error)"]  # fmt: skip

    assert "Choques 1, 2 (error)" in words
    assert "2. Error. «Charla 1» y «Charla 2» ocupan a la vez la sala «Auditorio Mayor»" in words
    assert "2 choques (error: 2)" in words
    # The legend has one, and each of the three boxes.
    assert 4 == len(hatched)


def test_the_edge_is_hatched_exactly_while_it_clashes() -> None:
    timeline = _timeline(everything())
    marks = {
        each.title: [(mark.start, mark.end) for mark in each.marks]
        for each in timeline.sections[0].entries
        if each.marks
    }
    expected = [(datetime(2026, 5, 14, 9, 30), datetime(2026, 5, 14, 10, 0))] * 2

    assert {"Charla 1": expected, "Charla 2": expected} == marks


def test_a_clash_between_two_clocks_is_marked_on_each() -> None:
    here = event(talk(1, "09:00", "10:00", 1, parts=(part(m.Role.SPEAKER, "ana"),)), id="uno")
    there = event(
        talk(2, "09:30", "10:30", 2, parts=(part(m.Role.SPEAKER, "ana"),)),
        id="dos", zone="America/Guatemala",
    )  # fmt: skip
    far = attrs.evolve(there, zone="America/New_York", agenda=(
        talk(2, "11:30", "12:30", 2, parts=(part(m.Role.SPEAKER, "ana"),)),))  # fmt: skip
    starts = {
        each.title: {mark.start for mark in each.marks if mark.start}
        for section in _timeline(dialogue(here, far)).sections
        for each in section.entries
    }

    assert {datetime(2026, 5, 14, 9, 30)} == starts["Charla 1"]
    assert {datetime(2026, 5, 14, 11, 30)} == starts["Charla 2"]


def test_a_clash_that_the_document_accepts_is_not_marked_and_counted() -> None:
    found = _timeline(everything(), internal=True).clashes[1].clash.finding
    reason = m.text(es="Se acordó")
    waiver = m.Waiver(code=found.code, ids=found.ids, reason=reason, by="ministerio")
    document = attrs.evolve(everything(), waivers=(waiver,))
    picture = _svg(document, internal=True)

    assert "No se marca un choque que el documento acepta." in _words(picture)
    assert "ocupan a la vez la sala" not in _words(picture)


def test_how_sure_something_is_is_said_in_words_and_by_a_form() -> None:
    picture = _svg(everything())
    struck = ["".join(each.itertext()) for each in picture.iter(f"{_SVG}text")
              if "gt-off" in each.get("class", "")]  # fmt: skip

    assert ["Charla 5"] == struck
    assert "POSPUESTO" in _words(picture)
    assert "TENTATIVO" in _words(picture)


def test_the_items_of_a_cancelled_block_are_struck_out() -> None:
    cancelled = agenda(block(workshop(rooms=("sala-1",)), status=m.ItemStatus.CANCELLED))

    assert {"CANCELADO"} == {
        each for each in _words(_svg(cancelled)).split() if each == "CANCELADO"
    }
    assert all(each.is_off for each in _entries(_timeline(cancelled)).values())


# Before and after ---------------------------------------------------------------------------------


def _moved() -> tuple[m.Dialogue, m.Dialogue]:
    before = agenda(talk(1, "09:00", "10:00", 1), talk(2, "10:00", "11:00", 1),
                    talk(3, "11:00", "12:00", 1))  # fmt: skip
    after = agenda(talk(1, "12:00", "13:00", 2), talk(3, "11:00", "12:00", 1),
                   talk(4, "13:00", "14:00", 1))  # fmt: skip
    return before, after


def test_what_has_moved_has_an_outline_where_it_was_an_arrow_and_words() -> None:
    before, after = _moved()
    picture = _svg(after, before=before)
    words = _words(picture)
    arrows = [each for each in picture.iter(f"{_SVG}path") if each.get("marker-end")]
    outlines = [each.get("data-before") for each in picture.iter(f"{_SVG}g")
                if each.get("data-before") is not None]  # fmt: skip

    assert "Antes 09:00–10:00, Auditorio Mayor" in words
    assert "↔ antes 09:00" in words
    assert "Ahora 12:00 Charla 1" in words
    assert "Ya no está: Charla 2" in words
    assert "Nueva" in words
    assert "1 con otra hora o sala, 1 nuevas, 1 que ya no están." in words
    assert ["/events/0/agenda/0", ""] == outlines
    assert 1 == len(arrows)


def test_every_card_of_what_has_moved_and_its_former_place_say_so() -> None:
    before, after = datasets.load("ficticio-con-choques"), datasets.load("ficticio")
    page = timeline_html(after, before=before, internal=True)
    words = _words(_svg(after, before=before, internal=True))

    for told in ("↔ antes vie 4, 11:00", "Ahora sáb 5, 11:15", "↔ antes 22:30", "Ahora 20:30"):
        assert told in words
    assert page.count("Ahora sáb 5, 11:15") == 1 + page.split("<table")[0].count(
        "Ahora sáb 5, 11:15"
    )


def test_arrows_are_under_the_cards() -> None:
    before, after = _moved()
    picture = timeline_svg(after, before=before)

    assert picture.index("marker-end") < picture.index("data-item")


def test_what_only_goes_along_with_its_block_is_counted_apart() -> None:
    def held(start: str, end: str) -> m.Dialogue:
        when = slot(start, end)
        those = (workshop(id="uno", when=when), workshop(id="dos", when=when))
        return dialogue(event(block(*those, when=when)))

    words = _words(_svg(held("11:00", "12:00"), before=held("10:00", "11:00")))

    assert "1 con otra hora o sala (y 2 que se mueven con su bloque), 0 nuevas" in words


def test_a_room_that_is_empty_now_is_not_counted() -> None:
    words = _words(
        _svg(
            agenda(talk(1, "09:00", "10:00", 2)),
            before=agenda(talk(1, "09:00", "10:00", 1)),
        )
    )

    assert "Una actividad, una sala" in words


def test_only_what_is_other_is_said_of_the_former_place() -> None:
    before = agenda(talk(1, "09:00", "10:00", 1))

    assert "antes Auditorio Mayor" in str(_changes(before, agenda(talk(1, "09:00", "10:00", 2))))
    assert "antes 09:00–10:00'" in str(_changes(before, agenda(talk(1, "10:00", "11:00", 1))))


def _changes(before: m.Dialogue, after: m.Dialogue) -> list[str]:
    entries = _entries(_timeline(after, before=before)).values()
    return [f"antes {each.before.words}" for each in entries if each.before]


def test_nothing_has_moved_against_the_document_itself() -> None:
    """Items are known by their ids: another title or order is no other place."""
    turned = _moved()[0]
    items = turned.events[0].agenda
    again = attrs.evolve(turned, events=(attrs.evolve(turned.events[0], agenda=items[::-1]),))

    assert "0 con otra hora o sala, 0 nuevas, 0 que ya no están" in _words(
        _svg(again, before=turned)
    )


# Large --------------------------------------------------------------------------------------------


def _many(count: int, rooms: int, *, at_once: bool) -> m.Dialogue:
    start = datetime(2026, 5, 14, 8)
    moments = (start + timedelta(minutes=0 if at_once else each * 7 % 720) for each in range(count))
    items = tuple(
        m.Talk(
            id=f"i-{number}",
            title=m.text(es=f"Actividad número {number}"),
            when=m.Slot(start=moment, end=moment + timedelta(minutes=30)),
            rooms=(f"r-{number % rooms}",),
        )
        for number, moment in enumerate(moments)
    )
    return dialogue(event(*items), header=header())


@pytest.mark.parametrize(("rooms", "at_once"), [(50, False), (1, False), (1, True)])
def test_five_thousand_items_in_a_day_take_seconds_and_what_is_left_out_is_said(
    rooms: int, *, at_once: bool
) -> None:
    document = _many(5000, rooms, at_once=at_once)
    began = time.monotonic()
    picture, page = timeline_svg(document), timeline_html(document)
    boxes = picture.count("data-item=")

    assert time.monotonic() - began < 120
    assert len(picture) < 10_000_000
    assert len(page) < 20_000_000
    assert 5000 == len(re.findall(r"<tr[^>]* data-item", page))
    said = f"{5000 - boxes} actividades no caben en el dibujo"
    assert (boxes < 5000) == (said in _words(_parsed(picture))) == (said in page)
    assert (MOST_COLUMNS if at_once else boxes) == boxes


def test_an_item_in_thousands_of_rooms_does_not_fill_the_disk() -> None:
    rooms = tuple(f"r-{number}" for number in range(20_000))
    document = agenda(talk(1, "09:00", "10:00", 1), talk(2, "09:00", "10:00", rooms=rooms))
    picture, page = timeline_svg(document), timeline_html(document)

    assert len(picture) < 5_000_000
    assert len(page) < 10_000_000
    assert "Una actividad no cabe en el dibujo" in page


# For every eye ------------------------------------------------------------------------------------


def _svgs(document: m.Document) -> Iterator[ET.Element]:
    for lang in LANGUAGES:
        yield _svg(document, lang=lang)


def test_eighty_items_in_eight_rooms_are_one_panel_with_letters_that_can_be_read() -> None:
    timeline = _timeline(eighty())
    plan = plan_of(timeline.sections[0], 1000)
    sizes = {float(each.get("font-size", "0")) for each in _svg(eighty()).iter(f"{_SVG}text")}

    assert (80, 8) == (len(_entries(timeline)), 8)
    assert 1 == len(plan.panels)
    # A4 on its side: as wide as 1200, and no higher than 1050 with the names above.
    assert plan.scale.height < 1000
    assert WIDTH == 1200
    assert min(sizes) >= 9


def test_a_picture_has_a_name_a_description_and_a_language() -> None:
    for lang, picture in zip(LANGUAGES, _svgs(everything()), strict=True):
        named = (picture.get("aria-labelledby") or "").split()

        assert "img" == picture.get("role")
        assert lang == picture.get("lang")
        assert [f"{_SVG}title", f"{_SVG}desc"] == [each.tag for each in picture][:2]
        assert named == [each.get("id") for each in picture][:2]


def test_the_description_tells_every_item_with_its_hours_room_and_clashes() -> None:
    told = _svg(everything())[1].text or ""

    assert "09:30–10:30, Auditorio Mayor y Sala Norte: Charla 2. Choques 1, 2 (error)." in told
    assert "Hora por confirmar, Sin sala: Algún día." in told
    assert "16:00–17:00, Auditorio Mayor: Charla 5. POSPUESTO." in told


def test_of_very_many_items_the_description_gives_the_sum() -> None:
    told = _svg(_many(200, 5, at_once=False))[1].text or ""

    assert "200 actividades, 5 salas" in told
    assert "Actividad número 7" not in told
    assert "La lista completa está en la página (.html)." in told


def test_a_venue_whose_name_shows_nothing_is_no_fault() -> None:
    """Names of others may be of signs that nobody can see."""
    made = agenda(talk(1, "09:00", "10:00", 1), talk(2, "09:00", "10:00", 2), rooms=2)
    rooms = made.venues[0].rooms
    venues = tuple(
        attrs.evolve(made.venues[0], id=f"sede-{n}", name=m.text(es=name), rooms=(room,))
        for n, (name, room) in enumerate(zip(("\u202e", "Sede"), rooms, strict=True))
    )

    assert "Sede" in _words(_svg(attrs.evolve(made, venues=venues)))


# Too much for one timeline ------------------------------------------------------------------------


def _on_days(count: int, of_each: int = 1) -> m.Dialogue:
    agenda = tuple(
        m.Session(
            id=f"s-{day}-{number}",
            when=m.Slot(
                start=datetime(2026, 1, 1, 9) + timedelta(days=day),
                end=datetime(2026, 1, 1, 10) + timedelta(days=day),
            ),
        )
        for day in range(count)
        for number in range(of_each)
    )
    return dialogue(event(*agenda))


def test_of_very_many_days_the_first_are_drawn_and_the_others_counted() -> None:
    document = _on_days(MOST_DAYS + 20, of_each=2)
    timeline = _timeline(document)

    assert MOST_DAYS == len(timeline.sections)
    assert (40, 20) == (timeline.more_items, timeline.more_days)
    assert "faltan aquí 40 actividades, de 20 días" in timeline_html(document)
    assert "faltan aquí 40 actividades, de 20 días" in timeline_svg(document)


def test_a_day_that_is_asked_for_is_drawn_however_many_come_before_it() -> None:
    last = date(2026, 1, 1) + timedelta(days=MOST_DAYS + 19)
    document = _on_days(MOST_DAYS + 20)
    timeline = _timeline(document, day=last)

    assert ([last], 0) == ([each.day for each in timeline.sections], timeline.more_items)
    with pytest.raises(NoSuchDay) as caught:
        _timeline(document, day=date(2030, 1, 1))
    assert MOST_DAYS + 20 == len(caught.value.days)


def test_of_a_day_with_very_many_items_the_first_are_drawn_and_the_others_counted() -> None:
    timeline = _timeline(_on_days(2, of_each=MOST_ITEMS - 10))

    assert [MOST_ITEMS - 10, 10] == [len(each.entries) for each in timeline.sections]
    assert (MOST_ITEMS - 20, 1) == (timeline.more_items, timeline.more_days)


@given(
    counts=st.dictionaries(st.dates() | st.none(), st.integers(1, 6000), max_size=6),
    wished=st.none() | st.dates(),
)
def test_no_item_is_lost_from_the_count(
    counts: dict[date | None, int], wished: date | None
) -> None:
    days: dict[Any, Any] = {("", day): range(count) for day, count in counts.items()}
    found = bounded(days, wished)
    shown = sum(map(len, found.days.values()))

    assert min(MOST_ITEMS, sum(counts.values())) == shown
    assert sum(counts.values()) == shown + sum(found.more.values())
    assert wished not in counts or min(counts[wished], MOST_ITEMS) == len(found.days["", wished])
