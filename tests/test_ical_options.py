"""What may be asked of any calendar: parents, UTC, publishing; and what travels along in it."""

import uuid
from datetime import date, datetime, timedelta
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.ical.content import listed, unescaped
from gobierno_abierto.model import edtf, text
from ical_examples import (
    MEXICO_CITY,
    at,
    dialogue,
    event,
    header,
    ids,
    meeting,
    slot,
    told,
    two_days,
    uids,
    unfolded,
    vevents,
)

X = "X-GOBIERNO-ABIERTO-"


# --- The entry of the whole event ---------------------------------------------------------------


def related(calendar: bytes) -> dict[str, str | None]:
    """The UID that each entry refers to as its parent, by id."""
    return {each[f"{X}ID"]: each.get("RELATED-TO") for each in vevents(calendar)}


def test_items_refer_to_the_entry_of_their_event() -> None:
    """It has the event's days and takes nobody's time."""
    hours = slot(at(14, 9), at(14, 10))
    made = dialogue(
        event(m.Opening(id="uno", when=hours), dates=edtf("2026-05-14/2026-05-15")),
        event(m.Opening(id="dos", when=hours), id="otro", dates=edtf("2026-05-14")),
    )
    calendar = to_ical(made, parent=True)
    names = uids(calendar)

    assert {
        "encuentro": None,
        "otro": None,
        "uno": names["encuentro"],
        "dos": names["otro"],
    } == related(calendar)
    (whole,) = (each for each in vevents(calendar) if each[f"{X}ID"] == "encuentro")
    assert ("20260514", "20260516", "TRANSPARENT") == tuple(
        whole[name] for name in ("DTSTART", "DTEND", "TRANSP")
    )
    # Nobody says of it that its hours are unknown.
    assert "DESCRIPTION" not in whole
    assert f"RELATED-TO;RELTYPE=PARENT:{names['otro']}" in unfolded(calendar)


def test_without_being_asked_nothing_refers_to_anything() -> None:
    """In Google and Outlook the day would be filled twice."""
    assert "RELATED-TO" not in to_ical(two_days()).decode()
    assert "RELATED-TO" not in to_ical(two_days(), per_item=True).decode()


def test_the_entry_that_an_event_has_anyway_is_the_parent() -> None:
    """There is never a second one."""
    calendar = to_ical(two_days(), parent=True, per_item=True)
    names = uids(calendar)

    assert len(names) == len(vevents(calendar))
    assert names["encuentro"] == related(calendar)["panel-1"]
    assert names["seguimiento"] == related(calendar)["mesa-1"]
    assert related(calendar)["encuentro"] is None


def test_an_event_whose_days_are_not_known_is_nobodys_parent() -> None:
    """Nobody knows from when to when."""
    calendar = to_ical(
        dialogue(event(m.Opening(id="uno", when=date(2026, 5, 14)), dates=edtf("2026-05"))),
        parent=True,
    )

    assert {"uno": None} == related(calendar)


def test_a_narrow_calendar_can_have_parents_too() -> None:
    """Of the events in which something of it is."""
    calendar = to_ical(meeting(), only="sala", parent=True)

    assert ["cafe", "mesa", "primero"] == ids(calendar)
    assert uids(calendar)["primero"] == related(calendar)["mesa"]


# --- UTC ----------------------------------------------------------------------------------------


def test_every_hour_can_be_written_in_utc() -> None:
    """No zone at all is left in the calendar but the name of the one to show."""
    calendar = to_ical(two_days(), utc=True)
    lines = unfolded(calendar)

    assert "VTIMEZONE" not in calendar.decode()
    assert "TZID" not in calendar.decode().replace("TZID=", "TZID")
    assert "DTSTART:20260514T153000Z" in lines
    assert "DTEND:20260514T170000Z" in lines
    assert "X-WR-TIMEZONE:America/Mexico_City" in lines
    assert f"{X}WHEN:2026-05-14T09:30:00/2026-05-14T11:00:00" in lines


def test_one_instant_on_two_clocks() -> None:
    """Each event writes it as its own wall shows it."""
    lima = event(
        m.Talk(id="lima", when=slot(at(14, 10), at(14, 11))), id="otro", zone="America/Lima"
    )
    made = dialogue(event(m.Talk(id="cdmx", when=slot(at(14, 9), at(14, 10)))), lima)
    lines = unfolded(to_ical(made))

    assert "DTSTART;TZID=America/Mexico_City:20260514T090000" in lines
    assert "DTSTART;TZID=America/Lima:20260514T100000" in lines


# --- METHOD:PUBLISH -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contact", "namespace", "expected"),
    [
        ("hola@ejemplo.org", "https://ejemplo.org", "mailto:hola@ejemplo.org"),
        ("mailto:hola@ejemplo.org", "https://ejemplo.org", "mailto:hola@ejemplo.org"),
        (" hola+agua@ejemplo.org ", "https://ejemplo.org", "mailto:hola+agua@ejemplo.org"),
        ("año?b=1@ejemplo.org", "urn:x", "mailto:a%C3%B1o%3Fb%3D1@ejemplo.org"),
        ("+52 55 0000 0000", "https://ejemplo.org/d", "https://ejemplo.org/d"),
        ("Ana <ana@ejemplo.org>", "tag:ejemplo.org,2026:d", "tag:ejemplo.org,2026:d"),
        ("a@b", "https://ejemplo.org/año", "https://ejemplo.org/a%C3%B1o"),
        (None, "ejemplo", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'ejemplo')}"),
    ],
)
def test_the_publisher_is_the_organizer(contact: str | None, namespace: str, expected: str) -> None:
    """At an address that is a URI (RFC 5545 §3.3.3), always in quotes."""
    made = dialogue(
        event(),
        header=header(contact=contact, namespace=namespace, publisher='La "Casa", agua; á'),
    )
    lines = unfolded(to_ical(made, published=True))

    assert "METHOD:PUBLISH" in lines
    assert [f"ORGANIZER;CN=\"La 'Casa', agua; á\":{expected}"] == [
        each for each in lines if each.startswith("ORGANIZER")
    ]


def test_a_publisher_without_a_name_is_an_address() -> None:
    """An empty name would be none."""
    lines = unfolded(to_ical(dialogue(event(), header=header(publisher=" ")), published=True))

    assert "ORGANIZER:https://ejemplo.org/dialogos" in lines


# --- What travels along -------------------------------------------------------------------------


def one_item(item: m.AgendaItem, **changes: Any) -> dict[str, str]:
    """The entry of an item, or of the only one of a block."""
    entries = vevents(to_ical(dialogue(event(item, **changes)), per_item=True))
    (found,) = (each for each in entries if each[f"{X}KIND"] != "event")
    return found


NINE, TEN = at(14, 9), at(14, 10)


@pytest.mark.parametrize(
    ("when", "changes", "expected"),
    [
        (slot(NINE, TEN), {}, None),
        (slot(at(13, 23), at(14, 0)), {}, None),
        (date(2026, 5, 14), {}, None),
        (date(2026, 5, 15), {}, None),
        (None, {}, "INHERITED"),
        (slot(NINE, NINE), {}, "2026-05-14T09:00:00/2026-05-14T09:00:00"),
        (slot(TEN, NINE), {}, "2026-05-14T10:00:00/2026-05-14T09:00:00"),
        (slot(NINE, TEN), {"zone": None}, "2026-05-14T09:00:00/2026-05-14T10:00:00"),
        (slot(NINE, TEN), {"zone": "Etc/UTC"}, "2026-05-14T09:00:00/2026-05-14T10:00:00"),
        (
            slot(datetime(2012, 4, 1, 2, 30), datetime(2012, 4, 1, 4, 0, 1)),
            {},
            "2012-04-01T02:30:00/2012-04-01T04:00:01",
        ),
    ],
)
def test_a_time_that_is_written_otherwise_is_told(
    when: m.Slot | date | None, changes: dict[str, Any], expected: str | None
) -> None:
    """What stands in DTSTART and DTEND exactly is not said twice."""
    found = one_item(m.Panel(id="panel", when=when), **changes)

    assert expected == found.get(f"{X}WHEN")


def test_an_item_has_the_time_of_its_block() -> None:
    """Which is not its own."""
    block = m.ParallelBlock(id="b", when=slot(NINE, TEN), items=(m.Talk(id="t"),))

    assert ("INHERITED", "b", "t") == tuple(
        one_item(block)[f"{X}{name}"] for name in ("WHEN", "BLOCK", "ID")
    )


def test_what_an_item_says_of_itself_travels_along() -> None:
    """Its label as printed, its title without it, its own status, its rooms and its place."""
    item = m.Panel(
        id="panel",
        label="Panel 1.",
        title=m.Text(pairs=(("es-MX", "Agua;\ny datos"), ("en", "Water")), original="es-MX"),
        status=m.ItemStatus.POSTPONED,
        when=slot(NINE, TEN),
        rooms=("a,b", "c\\d"),
        venue="casa; 1",
    )
    made = dialogue(event(item, status=m.EventStatus.CONFIRMED))
    (found,) = vevents(to_ical(made))

    assert ("panel", "panel", "encuentro") == tuple(
        found[f"{X}{name}"] for name in ("ID", "KIND", "EVENT")
    )
    assert "Panel 1." == found[f"{X}LABEL"]
    assert "Agua;\ny datos" == unescaped(found[f"{X}TITLE"])
    assert f"{X}TITLE;LANGUAGE=es-MX:Agua\\;\\ny datos" in unfolded(to_ical(made))
    assert f"{X}TITLE;LANGUAGE=en:Water" in unfolded(to_ical(made, lang="en"))
    assert "postponed" == found[f"{X}STATUS"]
    assert ("a,b", "c\\d") == listed(found[f"{X}ROOMS"])
    assert "casa; 1" == unescaped(found[f"{X}PLACE"])


def test_what_nobody_said_does_not_travel() -> None:
    """A status that follows from the event is the event's, a title from the kind nobody's."""
    (found,) = vevents(
        to_ical(
            dialogue(event(m.Panel(id="p", when=slot(NINE, TEN)), status=m.EventStatus.CONFIRMED))
        )
    )

    assert {f"{X}ID", f"{X}KIND", f"{X}EVENT"} == {each for each in found if each.startswith(X)}


def test_the_head_carries_what_its_entries_refer_to() -> None:
    """The document and what its header must say; events, blocks, venues, and rooms in use."""
    calendar = to_ical(two_days(), only="b", internal=True)

    (document,) = told(calendar, "DOCUMENT")
    assert {"kind", "id", "title", "header"} == document.keys()
    assert {
        "format": "1.1",
        "namespace": "https://ejemplo.org/dialogos",
        "revision": 3,
        "revised": "2026-04-02",
        "language": "es-MX",
        "publisher": "Instituto Inventado",
        "fictional": True,
    } == document["header"]
    assert ["encuentro"] == [each["id"] for each in told(calendar, "EVENT")]
    (block,) = told(calendar, "BLOCK")
    assert ("talleres", "encuentro", {"es": "Talleres simultáneos"}) == tuple(
        block[name] for name in ("id", "event", "title")
    )
    (venue,) = told(calendar, "VENUE")
    assert ("museo", ["b"]) == (venue["id"], [each["id"] for each in venue["rooms"]])


def test_the_head_carries_the_venues_of_its_events() -> None:
    """Also those in which nothing of it is."""
    calendar = to_ical(meeting(), only="segundo")

    assert ["casa", "otra"] == [each["id"] for each in told(calendar, "VENUE")]
    assert ["casa", "otra"] == told(calendar, "EVENT")[0]["venues"]


def test_the_head_keeps_what_would_tell_too_much() -> None:
    """No contact, no sources, no figures of attendance, no convenors: they are not needed."""
    made = attrs.evolve(two_days(), header=header(contact="ana@ejemplo.org", licence="CC0-1.0"))
    made = attrs.evolve(
        made,
        events=tuple(
            attrs.evolve(each, attendance=m.Attendance(registered=3), convenors=("red",))
            for each in made.events
        ),
    )
    calendar = to_ical(made, internal=True)

    assert "ana@ejemplo.org" not in "".join(unfolded(calendar))
    assert "CC0-1.0" == told(calendar, "DOCUMENT")[0]["header"]["licence"]
    for each in told(calendar, "EVENT"):
        assert not {"agenda", "attendance", "convenors", "kind"} & each.keys()
    assert not {"items", "parts"} & told(calendar, "BLOCK")[0].keys()


@pytest.mark.parametrize(
    "words", ["uno\ndos", "a\u2028b\u2029c", 'di "no"; \\n, sí', "tab\ttab", "\u200d \ufeff"]
)
def test_what_travels_as_json_comes_back_as_it_was(words: str) -> None:
    """Line breaks of all kinds, quotes, backslashes."""
    made = dialogue(event(title=text(es=words)), title=text(es=words))
    calendar = to_ical(made)

    assert {"es": words} == told(calendar, "DOCUMENT")[0]["title"]
    assert {"es": words} == told(calendar, "EVENT")[0]["title"]


# --- At the boundaries of days ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (at(14, 0), at(14, 1), ("20260514T000000", "20260514T010000")),
        (at(14, 23), at(15, 0), ("20260514T230000", "20260515T000000")),
        (at(14, 22), at(15, 2), ("20260514T220000", "20260515T020000")),
        (at(14, 0), at(15, 0), ("20260514T000000", "20260515T000000")),
        (at(14, 9), at(17, 18), ("20260514T090000", "20260517T180000")),
        (
            datetime(2026, 12, 31, 23),
            datetime(2027, 1, 1, 0),
            ("20261231T230000", "20270101T000000"),
        ),
    ],
)
def test_hours_around_midnight(start: datetime, end: datetime, written: tuple[str, str]) -> None:
    """What ends at midnight ends at the first moment of the next day."""
    found = one_item(m.Panel(id="p", when=slot(start, end)), zone=MEXICO_CITY, dates=None)

    assert written == (found["DTSTART"], found["DTEND"])


@pytest.mark.parametrize(
    ("start", "end", "after"),
    [
        (at(14, 0), at(15, 0), "20260515"),
        (at(14, 9), at(15, 9), "20260515"),
        (at(14, 9), at(15, 9, 1), "20260516"),
        (at(14, 9), at(16, 0), "20260516"),
        (at(14, 9), at(16, 0, 1), "20260517"),
    ],
)
def test_hours_that_become_days(start: datetime, end: datetime, after: str) -> None:
    """Without a zone: a night belongs to its first day, and midnight to the day before."""
    found = one_item(m.Panel(id="p", when=slot(start, end)), zone=None, dates=None)

    assert ("20260514", after) == (found["DTSTART"], found["DTEND"])


def test_a_room_of_several_days_has_all_of_them() -> None:
    """Each item on its day, in order."""
    days = [date(2026, 5, 13) + timedelta(days=n) for n in range(4)]
    agenda = [m.Talk(id=f"t{n}", when=day, rooms=("sala-a",)) for n, day in enumerate(days)]
    made = attrs.evolve(two_days(), events=(event(*agenda, dates=edtf("2026-05-13/2026-05-16")),))

    assert [f"{each:%Y%m%d}" for each in days] == [
        each["DTSTART"] for each in vevents(to_ical(made, only="sala-a"))
    ]
