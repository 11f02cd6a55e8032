"""The life of a calendar: what was published before decides the versions of what is now."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import (
    NothingToWriteError,
    lint_ical,
    to_ical,
)
from gobierno_abierto.model import edtf, text
from ical_examples import (
    at,
    by_id,
    changed,
    dialogue,
    event,
    revised,
    sequences,
    slot,
    two_days,
    unfolded,
    vevents,
    without,
)
from ical_strategies import timetables

# --- The story ----------------------------------------------------------------------------------


def story() -> m.Dialogue:
    """A morning with seven items, all with hours and rooms."""
    names = ("hora", "sala", "persona", "titulo", "cancelada", "borrada", "igual")
    agenda = tuple(
        m.Panel(
            id=name,
            title=text(es=f"Sesión «{name}», {n}"),
            when=slot(at(14, 9 + n), at(14, 10 + n)),
            rooms=("sala-a",),
            parts=(m.Part(role=m.Role.SPEAKER, person="ana"),),
        )
        for n, name in enumerate(names)
    )
    return attrs.evolve(two_days(), events=(event(*agenda),))


def test_the_story_of_a_calendar() -> None:
    """Published, changed, cancelled, dropped, brought back: each time exactly what is due."""
    made = story()
    first = to_ical(made)
    assert set(sequences(first).values()) == {2}

    made = revised(made, 4)
    made = changed(made, "hora", when=slot(at(14, 8), at(14, 9)))
    made = changed(made, "sala", rooms=("b",))
    made = changed(made, "persona", parts=())
    made = changed(made, "titulo", title=text(es="Otro título"))
    made = changed(made, "cancelada", status=m.ItemStatus.CANCELLED)
    dropped = next(each for each in made.events[0].agenda if each.id == "borrada")
    made = without(made, "borrada")
    second = to_ical(made, previous=first)

    assert {name: each["UID"] for name, each in by_id(first).items()} == {
        name: each["UID"] for name, each in by_id(second).items()
    }
    assert {
        "hora": 3, "sala": 3, "persona": 2, "titulo": 2, "cancelada": 3, "borrada": 3, "igual": 2,
    } == sequences(second)  # fmt: skip
    assert {"cancelada", "borrada"} == {
        name for name, each in by_id(second).items() if each.get("STATUS") == "CANCELLED"
    }
    assert "Otro título" == by_id(second)["titulo"]["SUMMARY"]

    made = revised(changed(made, "hora", when=slot(at(14, 7), at(14, 8))), 5)
    back = (*made.events[0].agenda, dropped)
    made = attrs.evolve(made, events=(attrs.evolve(made.events[0], agenda=back),))
    third = to_ical(made, previous=second)

    assert {
        "hora": 4, "sala": 3, "persona": 2, "titulo": 2, "cancelada": 3, "borrada": 4, "igual": 2,
    } == sequences(third)  # fmt: skip
    assert "STATUS" not in by_id(third)["borrada"]
    assert "CANCELLED" == by_id(third)["cancelada"]["STATUS"]
    assert by_id(first)["borrada"]["DTSTART"] == by_id(third)["borrada"]["DTSTART"]
    for calendar in (first, second, third):
        assert () == lint_ical(calendar).findings


CHANGES: list[tuple[dict[str, Any], int]] = [
    ({}, 0),
    ({"when": slot(at(14, 9, 30), at(14, 11))}, 0),
    ({"when": slot(at(14, 9, 31), at(14, 11))}, 1),
    ({"when": slot(at(14, 9, 30), at(14, 11, 1))}, 1),
    ({"when": date(2026, 5, 14)}, 1),
    ({"rooms": ("b",)}, 1),
    ({"rooms": ()}, 1),
    ({"status": m.ItemStatus.TENTATIVE}, 1),
    ({"status": m.ItemStatus.CONFIRMED}, 0),
    ({"status": m.ItemStatus.HELD}, 0),
    ({"status": m.ItemStatus.CANCELLED}, 1),
    ({"title": text(es="Otro")}, 0),
    ({"label": "Panel 2."}, 0),
    ({"description": text(es="Más")}, 0),
    ({"parts": ()}, 0),
    ({"links": ()}, 0),
    ({"access": m.Access.OPEN}, 0),
]


@pytest.mark.parametrize(("changes", "raised"), CHANGES)
@pytest.mark.parametrize("utc", [False, True])
def test_what_raises_the_version(changes: dict[str, Any], raised: int, utc: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Time, place and status; nothing else, and nothing of other entries."""
    before = to_ical(two_days(), utc=utc)
    after = to_ical(revised(changed(two_days(), "panel-1", **changes), 9), previous=before, utc=utc)

    expected = {name: 2 + raised * (name == "panel-1") for name in by_id(before)}
    assert expected == sequences(after)


def test_the_spelling_of_a_time_is_not_the_time() -> None:
    """The same instants in UTC, or the same days, are no change."""
    before = to_ical(two_days())

    assert sequences(before) == sequences(to_ical(two_days(), utc=True, previous=before))


def test_a_new_entry_begins_with_the_revision() -> None:
    """It may have been in another calendar of ours, with a number up to this one."""
    before = to_ical(without(two_days(), "panel-1"))
    after = to_ical(revised(two_days(), 7), previous=before)

    assert {"panel-1": 6} == {
        name: number for name, number in sequences(after).items() if number != 2
    }


def test_an_event_that_had_an_entry_keeps_it() -> None:
    """When all hours are known, nobody is to think that the meeting was called off."""
    before = to_ical(dialogue(event(m.Panel(id="panel"), title=text(es="Encuentro"))))
    hours = m.Panel(id="panel", when=slot(at(14, 9), at(14, 10)))
    after = to_ical(revised(dialogue(event(hours, title=text(es="Encuentro"))), 4), previous=before)

    assert ["encuentro"] == list(by_id(before))
    assert {"encuentro", "panel"} == by_id(after).keys()
    assert "STATUS" not in by_id(after)["encuentro"]
    assert "2" == by_id(after)["encuentro"]["SEQUENCE"]
    assert after == to_ical(
        revised(dialogue(event(hours, title=text(es="Encuentro"))), 4), previous=after
    )


def test_an_event_whose_day_is_open_again_is_off_on_the_old_one() -> None:
    """It has no day to be kept on; when it has a new one, it returns."""
    before = to_ical(dialogue(event()))
    after = to_ical(revised(dialogue(event(dates=edtf("2026-06"))), 4), previous=before)
    hours = m.Panel(id="panel", when=slot(at(20, 9), at(20, 10)))
    found = revised(dialogue(event(hours, dates=edtf("2026-05-20"))), 5)

    assert ("20260514", "CANCELLED", "3") == tuple(
        by_id(after)["encuentro"][name] for name in ("DTSTART", "STATUS", "SEQUENCE")
    )
    back = by_id(to_ical(found, previous=after))["encuentro"]
    assert ("20260520", None, "4") == tuple(
        back.get(name) for name in ("DTSTART", "STATUS", "SEQUENCE")
    )


# --- What is told otherwise ---------------------------------------------------------------------

TALK = m.Talk(id="charla", title=text(es="Charla"), when=slot(at(14, 9), at(14, 10)))
OPEN_TALK = attrs.evolve(TALK, when=None)
BARE = m.ParallelBlock(id="bloque", when=slot(at(14, 11), at(14, 13)))
FULL = attrs.evolve(BARE, items=(m.Workshop(id="mesa"),))
OPEN = attrs.evolve(FULL, when=None)
ITEMS, NO_ITEMS = {"per_item": True}, {"per_item": False}

# What was in the agenda and what is; how each was asked for; which entries are off.
TOLD_OTHERWISE: list[tuple[tuple[Any, ...], tuple[Any, ...], dict[str, Any], set[str]]] = [
    ((TALK, BARE), (OPEN_TALK, attrs.evolve(BARE, when=None)), NO_ITEMS, set()),
    ((OPEN_TALK, BARE), (OPEN_TALK, FULL), NO_ITEMS, set()),
    ((OPEN_TALK, BARE), (OPEN_TALK, OPEN), NO_ITEMS, set()),
    ((OPEN_TALK,), (OPEN_TALK,), ITEMS, set()),
    ((OPEN_TALK, attrs.evolve(BARE, when=None)), (OPEN_TALK, OPEN), ITEMS, set()),
    ((OPEN_TALK, OPEN), (OPEN,), ITEMS, {"charla"}),
    ((TALK, BARE), (OPEN_TALK,), NO_ITEMS, {"bloque"}),
    (
        (TALK,),
        (attrs.evolve(TALK, when=None, status=m.ItemStatus.CANCELLED),),
        NO_ITEMS,
        {"charla"},
    ),
]


@pytest.mark.parametrize(("was", "becomes", "asked", "off"), TOLD_OTHERWISE)
def test_what_is_still_there_keeps_its_entry(
    was: tuple[Any, ...], becomes: tuple[Any, ...], asked: dict[str, Any], off: set[str]
) -> None:
    """Also if the entry of its event, or those of its items, tell of it now."""
    before = to_ical(dialogue(event(*was)), **asked)
    made = revised(dialogue(event(*becomes)), 4)
    after = to_ical(made, previous=before)

    assert by_id(before).keys() <= by_id(after).keys()
    assert off == {name for name, each in by_id(after).items() if each.get("STATUS") == "CANCELLED"}
    assert sequences(after) == sequences(to_ical(made, previous=after))
    assert () == lint_ical(after).findings


def test_an_item_without_any_day_is_off() -> None:
    """The meeting has two days now, and nobody knows on which of them it is."""
    before = to_ical(dialogue(event(TALK)))
    made = dialogue(event(OPEN_TALK, dates=edtf("2026-05-14/2026-05-15")))
    after = by_id(to_ical(revised(made, 4), previous=before))

    assert {"charla": "CANCELLED", "encuentro": None} == {
        name: each.get("STATUS") for name, each in after.items()
    }


@pytest.mark.parametrize(("rooms", "status"), [(("sala-a",), None), (("b",), "CANCELLED")])
def test_a_block_keeps_its_entry_in_a_room_while_it_is_there(
    rooms: tuple[str, ...], status: str | None
) -> None:
    """In the calendar of another room it is not."""

    def made(*agenda: Any) -> m.Dialogue:
        return attrs.evolve(two_days(), events=(event(*agenda, venues=("museo",)),))

    before = to_ical(made(attrs.evolve(BARE, rooms=("sala-a",))), only="sala-a")
    full = revised(made(attrs.evolve(FULL, rooms=rooms)), 4)
    after = to_ical(full, only="sala-a", previous=before)

    assert status == by_id(after)["bloque"].get("STATUS")


# --- What is no more ----------------------------------------------------------------------------


KEPT = """\
BEGIN:VEVENT
UID:8e2ccd0f-d335-5f04-b555-912fda1b2240
DTSTAMP:20260409T000000Z
LAST-MODIFIED:20260409T000000Z
SEQUENCE:3
DTSTART:20260514T153000Z
DTEND:20260514T170000Z
SUMMARY;LANGUAGE=es:Panel 1. Agua\\, datos y presupuesto
LOCATION:Sala A\\, Museo del Agua\\, Calle Falsa 123\\; Col. Centro\\, Ciudad de México
STATUS:CANCELLED
TRANSP:TRANSPARENT
CATEGORIES:panel
X-GOBIERNO-ABIERTO-ID:panel-1
X-GOBIERNO-ABIERTO-KIND:panel
X-GOBIERNO-ABIERTO-EVENT:encuentro
X-GOBIERNO-ABIERTO-TITLE;LANGUAGE=es:Agua\\, datos y presupuesto
X-GOBIERNO-ABIERTO-PEOPLE:ana
END:VEVENT"""


def kept(calendar: bytes) -> list[str]:
    """The lines of the last entry."""
    lines = unfolded(calendar)[:-1]
    return lines[len(lines) - lines[::-1].index("BEGIN:VEVENT") - 1 :]


def test_what_vanished_stays_as_cancelled() -> None:
    """When and where it was, in UTC; of who was in it, only the ids that are public."""
    after = to_ical(revised(without(two_days(), "panel-1"), 4), previous=to_ical(two_days()))

    assert KEPT.split("\n") == kept(after)


def test_what_was_off_already_stays_as_it_was() -> None:
    """However often the calendar is published; only its end of days would be news."""
    second = to_ical(revised(without(two_days(), "panel-1"), 4), previous=to_ical(two_days()))
    third = to_ical(revised(without(two_days(), "panel-1"), 5), previous=second)

    assert KEPT.split("\n") == kept(third)


def test_a_cancelled_item_that_vanishes_keeps_its_version() -> None:
    """Those who come have been told."""
    made = changed(two_days(), "panel-1", status=m.ItemStatus.CANCELLED)
    after = to_ical(revised(without(made, "panel-1"), 4), previous=to_ical(made))

    assert ("2", "CANCELLED") == tuple(
        by_id(after)["panel-1"][name] for name in ("SEQUENCE", "STATUS")
    )


def test_days_stay_days() -> None:
    """With the end as it was."""
    before = to_ical(two_days())
    after = to_ical(attrs.evolve(two_days(), events=two_days().events[:1]), previous=before)

    assert "DTSTART;VALUE=DATE:20260903" in kept(after)
    assert "DTEND;VALUE=DATE:20260904" in kept(after)


def test_a_calendar_may_hold_nothing_but_what_is_no_more() -> None:
    """And be published so that everybody is told."""
    empty = revised(dialogue(event(dates=None)), 4)
    calendar = to_ical(empty, previous=to_ical(two_days()), published=True)

    assert {"CANCELLED"} == {each["STATUS"] for each in vevents(calendar)}
    assert len(vevents(calendar)) == calendar.decode().count("ORGANIZER;CN=")
    assert () == lint_ical(calendar).findings
    with pytest.raises(NothingToWriteError):
        to_ical(empty)


@pytest.mark.parametrize("internal", [False, True])
def test_somebody_who_left_an_item_has_it_no_more(internal: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """In her calendar it is off, though it takes place."""
    before = to_ical(two_days(), only="ana", internal=internal)
    made = revised(changed(two_days(), "panel-1", parts=()), 4)
    after = to_ical(made, only="ana", internal=internal, previous=before)

    assert "CANCELLED" == by_id(after)["panel-1"]["STATUS"]
    assert "CONFIRMED" == by_id(to_ical(made, internal=internal))["panel-1"]["STATUS"]


# --- Names --------------------------------------------------------------------------------------


def named(public: bool, **changes: Any) -> m.Dialogue:  # noqa: FBT001 - told at once
    """A talk whose title, room or id tells who gives it."""
    given = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=text(es="Agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 15),
    )
    talk = m.Talk(
        id="charla", title=text(es="Charla"), when=slot(at(14, 9), at(14, 10)), rooms=("sala-a",)
    )
    person = m.Person(id="p", name="Inés Ñandú Prueba", publication=(given,) if public else ())
    made = attrs.evolve(two_days(), people=(person,), events=(event(),))
    return attrs.evolve(made, events=(event(attrs.evolve(talk, **changes)),))


TELLING: list[dict[str, Any]] = [
    {"title": text(es="Charla de INES ÑANDU PRUEBA, con café")},
    {"id": "charla-ines-nandu-prueba"},
]


@pytest.mark.parametrize("changes", TELLING)
def test_a_name_that_was_withdrawn_does_not_survive(changes: dict[str, Any]) -> None:
    """Neither spelled with accents nor without; the entry stays ours all the same."""
    before = to_ical(named(public=True, **changes))
    gone = attrs.evolve(named(public=False), events=(event(),))
    after = to_ical(revised(gone, 4), previous=before)
    again = to_ical(revised(gone, 5), previous=after)

    for calendar in (after, again):
        (off,) = (each for each in vevents(calendar) if each.get("STATUS") == "CANCELLED")
        told = "".join(off.values()).casefold()
        assert not any(each in told for each in ("ines", "inés", "nandu", "ñandu", "ñandú"))
        assert "3" == off["SEQUENCE"]


def in_her_room(made: m.Dialogue) -> m.Dialogue:
    """The same dialogue, with a room that is called after somebody."""
    museum = made.venues[0]
    room = attrs.evolve(museum.rooms[0], name=text(es="Sala Inés Ñandú Prueba"))
    return attrs.evolve(made, venues=(attrs.evolve(museum, rooms=(room,)),))


@pytest.mark.parametrize(
    "before",
    [
        named(public=True, **TELLING[0]),
        in_her_room(named(public=True)),
        # Read by somebody to whom another translation was shown.
        named(public=True, title=text(es="Charla", en="Talk by Ines Nandu Prueba")),
    ],
)
def test_what_tells_a_name_becomes_the_word_for_its_kind(before: m.Dialogue) -> None:
    """The title and the place together, whichever of them tells it."""
    gone = revised(attrs.evolve(named(public=False), events=(event(),)), 4)
    after = to_ical(gone, previous=to_ical(before, lang="en"))
    off = by_id(after)["charla"]

    assert "Ponencia" == off["SUMMARY"]
    assert not {"LOCATION", "X-GOBIERNO-ABIERTO-TITLE"} & off.keys()


def given_by(*people: m.Person, talk: bool = True) -> m.Dialogue:
    """A talk whose title, room and id tell who gives it, with these people in the document."""
    part = m.Part(role=m.Role.SPEAKER, person="p")
    made = in_her_room(
        named(public=True, title=text(es="Inés Ñandú Prueba"), id="ines-nandu", parts=(part,))
    )
    return attrs.evolve(made, people=people, events=made.events if talk else (event(),))


(SHE,) = named(public=True).people
GONE: list[tuple[tuple[m.Person, ...], bool]] = [
    ((), False),
    ((attrs.evolve(SHE, id="otra"),), False),
    ((attrs.evolve(SHE, name=None),), False),
    ((attrs.evolve(SHE, name="Inés Corregida"),), True),
    ((attrs.evolve(SHE, name="Inés Corregida", publication=()),), False),
    ((SHE,), True),
]


@pytest.mark.parametrize(("people", "stays"), GONE)
def test_the_name_of_who_is_no_more_does_not_survive(
    people: tuple[m.Person, ...],
    stays: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """However she left the document; also if it was only after her talk was called off."""
    before = to_ical(given_by(SHE))
    assert "p" == by_id(before)["ines-nandu"]["X-GOBIERNO-ABIERTO-PEOPLE"]
    between = to_ical(revised(given_by(SHE, talk=False), 4), previous=before)
    assert "p" == by_id(between)["ines-nandu"]["X-GOBIERNO-ABIERTO-PEOPLE"]

    for previous in (before, between):
        after = to_ical(revised(given_by(*people, talk=False), 5), previous=previous)
        (off,) = (each for each in vevents(after) if each.get("STATUS") == "CANCELLED")
        names = ("SUMMARY", "X-GOBIERNO-ABIERTO-ID", "X-GOBIERNO-ABIERTO-PEOPLE")
        told = ("Inés Ñandú Prueba", "ines-nandu", "p")
        expected = told if stays else ("Ponencia", off["UID"], None)
        assert expected == tuple(off.get(name) for name in names)
        assert stays == ("LOCATION" in off)
        assert "encuentro" == off["X-GOBIERNO-ABIERTO-EVENT"]


def test_an_entry_lists_those_whose_names_are_shown() -> None:
    """Whoever may stand in, too; in public nobody whose name is withheld."""
    parts = (m.Part(role=m.Role.SPEAKER, person="luz", substitute="ana"),)
    made = changed(two_days(), "panel-1", parts=parts)
    told = [
        by_id(to_ical(made, internal=internal))["panel-1"]["X-GOBIERNO-ABIERTO-PEOPLE"]
        for internal in (False, True)
    ]

    assert ["ana", "luz,ana"] == told


def test_a_name_that_may_be_published_stays() -> None:
    """As everything does in an internal calendar."""
    before = to_ical(named(public=True, **TELLING[0]))
    for public, internal in ((True, False), (False, True)):
        gone = attrs.evolve(named(public=public), events=(event(),))
        after = to_ical(revised(gone, 4), previous=before, internal=internal)

        assert "Charla de INES ÑANDU PRUEBA\\, con café" == by_id(after)["charla"]["SUMMARY"]


# --- Laws ---------------------------------------------------------------------------------------


@settings(deadline=None)
@given(made=timetables(), only=st.sampled_from((None, "museo", "sala-a")))
def test_publishing_the_same_again_changes_nothing(made: m.Dialogue, only: str | None) -> None:
    """Byte for byte."""
    try:
        calendar = to_ical(made, only=only)
    except NothingToWriteError:
        return
    assert calendar == to_ical(made, only=only, previous=calendar)


@settings(deadline=None)
@given(first=timetables(), then=timetables(), last=timetables())
def test_versions_never_fall_and_nothing_is_forgotten(
    first: m.Dialogue, then: m.Dialogue, last: m.Dialogue
) -> None:
    """Whatever becomes of a document: every UID that was there is there."""
    previous: bytes | None = None
    for number, made in enumerate((first, then, last), start=3):
        try:
            calendar = to_ical(revised(made, number), previous=previous)
        except NothingToWriteError:
            assert previous is None
            continue
        assert () == lint_ical(calendar).findings
        before = {each["UID"]: each for each in vevents(previous or b"")}
        now = {each["UID"]: each for each in vevents(calendar)}
        assert before.keys() <= now.keys()
        for uid, each in before.items():
            raised = int(now[uid]["SEQUENCE"]) - int(each["SEQUENCE"])
            assert raised in (0, 1)
            if each.get("STATUS") != now[uid].get("STATUS"):
                assert raised == 1
        previous = calendar
