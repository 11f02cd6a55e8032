"""Calendars of one thread through a dialogue, and what may be asked of any calendar besides."""

import json
import uuid
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import (
    CalendarError,
    Feed,
    NothingToWriteError,
    feeds,
    lint_ical,
    milestones_to_ical,
    to_ical,
)
from gobierno_abierto.formats.ical.content import listed, parsed, unescaped
from gobierno_abierto.model import edtf, text
from ical_examples import (
    MEXICO_CITY,
    at,
    dialogue,
    event,
    header,
    slot,
    two_days,
    unfolded,
    vevents,
)
from ical_strategies import timetables
from strategies import Private, private_dialogue

X = "X-GOBIERNO-ABIERTO-"


def ids(calendar: bytes) -> list[str]:
    """The ids of the entries, in alphabetical order."""
    return sorted(each[f"{X}ID"] for each in vevents(calendar))


def uids(calendar: bytes) -> dict[str, str]:
    """The UIDs of the entries by id."""
    return {each[f"{X}ID"]: each["UID"] for each in vevents(calendar)}


def head(calendar: bytes) -> dict[str, list[str]]:
    """The values in the head of a calendar, with escapes undone, by name."""
    (found,) = parsed(calendar).calendars
    values: dict[str, list[str]] = {}
    for each in found.properties:
        values.setdefault(each.name, []).append(unescaped(each.value))
    return values


def told(calendar: bytes, name: str) -> list[dict[str, Any]]:
    """The records of ours in the head of a calendar."""
    return [json.loads(each) for each in head(calendar).get(f"{X}{name}", [])]


# --- What belongs to whom -----------------------------------------------------------------------


def meeting() -> m.Dialogue:
    """A block in one room, whose host is Eva; a talk of its own hour in another; a coffee."""
    talk = m.Talk(
        id="charla",
        title=text(es="Charla"),
        when=slot(at(14, 9), at(14, 9, 30)),
        rooms=("patio",),
        parts=(m.Part(role=m.Role.SPEAKER, person="ana", substitute="luz"),),
    )
    table = m.Workshop(id="mesa", title=text(es="Mesa"))
    block = m.ParallelBlock(
        id="bloque",
        title=text(es="Bloque"),
        when=slot(at(14, 9), at(14, 11)),
        rooms=("sala",),
        items=(talk, table),
        parts=(m.Part(role=m.Role.HOST, person="eva"),),
    )
    coffee = m.Break(id="cafe", when=slot(at(14, 11), at(14, 12)), rooms=("sala", "patio"))
    undated = m.Closing(id="cierre", rooms=("patio",))
    return dialogue(
        event(block, coffee, id="primero", title=text(es="Primero"), venues=("casa",)),
        event(undated, id="segundo", dates=edtf("2026-06-01/2026-06-02"), venues=("casa", "otra")),
        event(id="tercero", dates=edtf("2026-07"), venues=("lejos",)),
        people=tuple(m.Person(id=each, name=each.title()) for each in ("ana", "eva", "luz")),
        venues=(
            m.Venue(
                id="casa",
                name=text(es="Casa"),
                rooms=(
                    m.Room(id="sala", name=text(es="Sala")),
                    m.Room(id="patio", name=text(es="Patio")),
                    m.Room(id="vacia", name=text(es="Vacía")),
                ),
            ),
            m.Venue(id="otra", name=text(es="Otra")),
            m.Venue(id="lejos", name=text(es="Lejos")),
        ),
    )


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (None, ["cafe", "charla", "mesa", "segundo"]),
        ("primero", ["cafe", "charla", "mesa"]),
        ("segundo", ["segundo"]),
        ("bloque", ["charla", "mesa"]),
        # The block's only room is that of its items which name none.
        ("sala", ["cafe", "mesa"]),
        # Of an item without a day tells the entry of its event.
        ("patio", ["cafe", "charla", "segundo"]),
        ("casa", ["cafe", "charla", "mesa", "segundo"]),
        ("otra", ["segundo"]),
        ("ana", ["charla"]),
        # Who has a part in the block has one in each of its items.
        ("eva", ["charla", "mesa"]),
    ],
)
def test_what_is_in_a_calendar(only: str | None, expected: list[str]) -> None:
    """The entries of that thread, and no others."""
    assert expected == ids(to_ical(meeting(), only=only, internal=True))


def test_all_calendars_of_a_dialogue() -> None:
    """The whole, then events, blocks, venues, rooms and people that have an entry."""
    assert [
        (None, "dialogue"),
        ("primero", "event"),
        ("segundo", "event"),
        ("bloque", "block"),
        ("casa", "venue"),
        ("otra", "venue"),
        ("sala", "room"),
        ("patio", "room"),
        ("ana", "person"),
        ("eva", "person"),
    ] == [(each.id, each.kind) for each in feeds(meeting(), internal=True)]


def test_a_feed_is_called_as_what_it_follows() -> None:
    """By title or name; a person by her name."""
    titles = {each.id: each.title for each in feeds(meeting(), internal=True)}

    assert text(es="Diálogo inventado") == titles[None]
    assert text(es="Diálogo inventado") == titles["segundo"]
    assert text(es="Primero") == titles["primero"]
    assert text(es="Sala") == titles["sala"]
    assert "Ana" == titles["ana"]


def test_a_plan_book_has_no_feeds() -> None:
    """Nor has a dialogue of which no day is known."""
    book = m.PlanBook(id="planes", header=header(), title=text(es="Planes"))

    assert () == feeds(book)
    assert () == feeds(dialogue(event(dates=None)))


def test_an_entry_has_the_same_uid_in_every_calendar() -> None:
    """Whoever subscribes to two of them can tell that it is the same."""
    whole = uids(to_ical(meeting(), internal=True, per_item=True, parent=True))

    for feed in feeds(meeting(), internal=True):
        one = uids(to_ical(meeting(), only=feed.id, internal=True))
        assert one.items() <= whole.items()


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (None, "Diálogo inventado"),
        ("segundo", "Diálogo inventado"),
        ("primero", "Primero · Diálogo inventado"),
        ("sala", "Sala · Diálogo inventado"),
        ("bloque", "Bloque · Diálogo inventado"),
        ("ana", "Ana · Diálogo inventado"),
    ],
)
def test_the_name_of_a_calendar_says_both(only: str | None, expected: str) -> None:
    """What it follows, and of which dialogue; in an internal one after the warning."""
    found = head(to_ical(meeting(), only=only, internal=True))

    assert [f"[INTERNO] {expected}"] == found["NAME"] == found["X-WR-CALNAME"]
    assert ([only] if only else []) == found.get(f"{X}FEED", [])


def test_a_narrow_calendar_has_an_entry_for_each_item() -> None:
    """Where the whole one tells of an agenda without hours in one entry."""
    made = two_days()

    assert ["cierre-mesas", "mesa-1", "mesa-2"] == sorted(
        {"mesa-1", "mesa-2", "cierre-mesas"}
        & set(ids(to_ical(made, only="seguimiento", per_item=True)))
    )
    assert ["seguimiento"] == ids(to_ical(made, only="seguimiento"))
    assert ["mesa-1", "mesa-2"] == ids(to_ical(made, only="mesas"))
    assert ["mesa-2", "panel-1"] == ids(to_ical(made, only="ana"))


def test_the_entry_of_an_event_tells_a_narrow_calendar_only_of_its_items() -> None:
    """Who follows a room does not want to read the whole agenda."""
    agenda = [
        m.Talk(id="a", title=text(es="Aquí"), rooms=("sala-a",)),
        m.Talk(id="b", title=text(es="Allá"), rooms=("b",)),
    ]
    made = attrs.evolve(two_days(), events=(event(*agenda, dates=edtf("2026-05-14/2026-05-15")),))
    (entry,) = vevents(to_ical(made, only="sala-a"))

    assert "- Aquí" in entry["DESCRIPTION"]
    assert "Allá" not in entry["DESCRIPTION"]


# --- What cannot be had -------------------------------------------------------------------------


def refused(made: m.Document, **options: Any) -> str:
    """The code under which a calendar is refused."""
    with pytest.raises(CalendarError) as raised:
        to_ical(made, **options)
    return raised.value.finding.code


@pytest.mark.parametrize("only", ["", "nadie", "charla", "Sala"])
def test_nothing_that_has_a_calendar_is_called_so(only: str) -> None:
    """An item has none of its own: its id is as unknown as any other."""
    assert "GA802" == refused(meeting(), only=only)


def test_who_did_not_agree_has_no_public_calendar() -> None:
    """Whether she is in the agenda or not; internally she has one."""
    made = two_days()

    assert "GA803" == refused(made, only="luz")
    assert ["panel-1"] == ids(to_ical(made, only="luz", internal=True))
    assert "luz" not in {each.id for each in feeds(made)}
    assert "luz" in {each.id for each in feeds(made, internal=True)}


def test_an_opaque_id_is_nobodys() -> None:
    """What the public view calls somebody is not what she is called."""
    assert "GA802" == refused(two_days(), only="person-1")


def test_who_is_listed_twice_must_have_agreed_twice() -> None:
    """As in the public view."""
    ana = two_days().people[0]
    made = attrs.evolve(two_days(), people=(ana, attrs.evolve(ana, publication=())))

    assert "GA803" == refused(made, only="ana")
    assert "ana" not in {each.id for each in feeds(made)}


@pytest.mark.parametrize("only", ["vacia", "lejos", "tercero", "luz"])
def test_a_calendar_without_entries_is_not_written(only: str) -> None:
    """It says of what, and is not among the feeds."""
    with pytest.raises(NothingToWriteError, match="GA801") as raised:
        to_ical(meeting(), only=only, internal=True)

    assert only not in {each.id for each in feeds(meeting(), internal=True)}
    assert raised.value.finding.fault("es").startswith(f"«{named(only)}»")


def named(only: str) -> str:
    """What is called so in `meeting`."""
    return {"vacia": "Vacía", "lejos": "Lejos", "tercero": "Diálogo inventado", "luz": "Luz"}[only]


def test_every_error_of_a_calendar_can_be_caught_as_one() -> None:
    """And as a ValueError."""
    assert issubclass(NothingToWriteError, CalendarError)
    assert issubclass(CalendarError, ValueError)


@settings(deadline=None)
@given(made=timetables() | timetables(ids_twice=True), asked=st.tuples(*[st.booleans()] * 5))
def test_every_feed_can_be_written_and_no_other(
    made: m.Dialogue, asked: tuple[bool, bool, bool, bool, bool]
) -> None:
    """Of whatever dialogue, with whatever is asked for; the linter has nothing to say."""
    internal = asked[0]
    written = partial(
        to_ical,
        made,
        internal=internal,
        per_item=asked[1],
        parent=asked[2],
        utc=asked[3],
        published=asked[4],
    )
    names = {each.id for each in feeds(made, internal=internal)}

    for only in (None, *threads(made)):
        if only in names:
            assert () == lint_ical(written(only=only)).findings
        else:
            with pytest.raises(CalendarError):
                written(only=only)


def threads(made: m.Dialogue) -> Iterable[str]:
    """All ids that may have a calendar."""
    yield from (each.id for each in made.events)
    yield from (item.id for each in made.events for item in each.agenda if item.kind == "parallel")
    yield from (each.id for each in made.people)
    for venue in made.venues:
        yield venue.id
        yield from (each.id for each in venue.rooms)


@settings(deadline=None)
@given(private_dialogue())
def test_nothing_private_is_in_any_public_calendar(private: Private) -> None:
    """Not in the words, not in what travels beside them, not in the list of feeds."""
    calendars = [
        to_ical(private.dialogue, only=each.id, parent=True, published=True, per_item=True)
        for each in feeds(private.dialogue)
    ]
    written = "".join(line for each in calendars for line in unfolded(each)).casefold()
    written += repr(feeds(private.dialogue)).casefold() + milestones(private.dialogue)

    for sentinel in private.sentinels:
        assert sentinel.casefold() not in written


def milestones(made: m.Dialogue) -> str:
    """The milestones of a dialogue, if there are any, as one line."""
    try:
        return "".join(unfolded(milestones_to_ical(made))).casefold()
    except NothingToWriteError:
        return ""


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
    assert "horarios" not in whole["DESCRIPTION"]
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
        "format": "1.0",
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


# --- The datasets -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", datasets.names())
@pytest.mark.parametrize("internal", [False, True])
def test_every_feed_of_every_dataset(name: str, internal: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Can be written, is a part of the whole, and the linter has nothing to say."""
    made = datasets.load(name)
    found = feeds(made, internal=internal)
    whole = uids(to_ical(made, internal=internal, per_item=True))

    assert found[0] == Feed(id=None, kind="dialogue", title=made.title)
    for each in found:
        calendar = to_ical(made, only=each.id, internal=internal)
        assert () == lint_ical(calendar).findings
        assert uids(calendar).items() <= whole.items()
