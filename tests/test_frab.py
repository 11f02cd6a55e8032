"""Schedules of conferences as dialogues: what becomes of each part of one."""

import copy
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.frab import from_frab, looks_like_frab, read_frab
from gobierno_abierto.formats.json import read_json, to_json, to_plain
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.model import Dialogue, ItemStatus, Role, Session, Slot
from gobierno_abierto.rules import check
from gobierno_abierto.scheduling import clashes
from small_frab import XML, as_json, plain


def read(schedule: str | dict[str, Any]) -> Dialogue:
    """The document of a schedule, in whichever flavour."""
    data = schedule.encode() if isinstance(schedule, str) else as_json(schedule)
    document = read_frab(data).document
    assert isinstance(document, Dialogue)
    return document


def sessions(document: Dialogue) -> dict[str, Session]:
    """The sessions by their ids."""
    return {each.id: each for each in document.events[0].agenda if isinstance(each, Session)}


def told(data: str | bytes | dict[str, Any]) -> dict[str, str]:
    """What is said, by code."""
    content = as_json(data) if isinstance(data, dict) else data
    return {each.code: each.fault("es") for each in read_frab(content).report}


def event_in(schedule: dict[str, Any], position: int = 0) -> dict[str, Any]:
    """A session of the JSON example."""
    days = schedule["schedule"]["conference"]["days"]
    found: dict[str, Any] = days[0]["rooms"]["Sala Azul"][position]
    return found


def with_event(**members: Any) -> dict[str, Any]:
    """The JSON example with other members in its first session; `None` takes one away."""
    schedule = plain()
    event = event_in(schedule)
    for name, value in members.items():
        event[name] = value
        if value is None:
            del event[name]
    return schedule


def first(schedule: dict[str, Any]) -> Session:
    """Its first session, as it is read."""
    return next(iter(sessions(read(schedule)).values()))


_OPENING = "session-11111111-0000-4000-8000-000000000001"


def test_a_session_keeps_everything_that_has_a_field() -> None:
    """Title, words without markup, time, room, type, language, people, links and names."""
    session = to_plain(read(XML))["events"][0]["agenda"][0]

    assert {
        "kind": "session",
        "id": _OPENING,
        "title": {"es": "Apertura & bienvenida"},
        "description": {"es": "Más aquí (https://encuentro.example/mas).\n\nDos párrafos."},
        "when": {"start": "2026-05-14T10:00", "end": "2026-05-14T11:00"},
        "rooms": ["room-sala-azul"],
        "languages": ["es"],
        "parts": [
            {"role": "speaker", "person": "person-6"},
            {"role": "moderator", "person": "person-7"},
        ],
        "links": [
            {
                "rel": "related",
                "url": "https://encuentro.example/en-vivo",
                "title": {"es": "Transmisión"},
            },
            {
                "rel": "slides",
                "url": "https://encuentro.example/diapositivas.pdf",
                "title": {"es": "Diapositivas"},
            },
        ],
        "type": "plenaria",
        "identifiers": [
            {"system": "frab-guid", "value": "11111111-0000-4000-8000-000000000001"},
            {"system": "frab-id", "value": "1"},
        ],
        "x-frab-recording": {"license": "CC-BY-4.0", "optout": "false"},
        "x-frab-slug": "apertura",
        "x-frab-subtitle": "Primeras palabras",
        "x-frab-track": "Transparencia",
    } == session


def test_what_has_no_field_is_told_in_one_sentence() -> None:
    """By name, and how often."""
    words = told(XML)["GA924"]

    assert "«track» (1)" in words
    assert "«slug» (1)" in words
    assert "«generator» (1)" in words


def test_a_person_is_known_by_her_number_wherever_she_stands() -> None:
    """She has one id, one name and her biography; who speaks nowhere is there as well."""
    people = {each.id: each for each in read(XML).people}

    assert ["person-6", "person-9", "person-7"] == list(people)
    assert "Ana Prueba" == people["person-6"].name
    assert people["person-6"].biography is not None
    assert (("es", "Lleva actas."),) == people["person-6"].biography.pairs


def test_nobody_has_agreed_to_be_published() -> None:
    """A schedule says nothing of permissions."""
    assert [()] * 3 == [each.publication for each in read(XML).people]


def test_a_session_after_midnight_belongs_to_the_next_day() -> None:
    """00:30 on the first day, where days change at nine."""
    late = sessions(read(XML))["session-11111111-0000-4000-8000-000000000002"]

    assert Slot(start=datetime(2026, 5, 15, 0, 30), end=datetime(2026, 5, 15, 1, 15)) == late.when
    assert ("pt-BR",) == late.languages


@pytest.mark.parametrize(
    ("start", "wall"),
    [
        ("00:00", datetime(2026, 5, 15)),
        ("08:59", datetime(2026, 5, 15, 8, 59)),
        ("09:00", datetime(2026, 5, 14, 9)),
        ("23:59", datetime(2026, 5, 14, 23, 59)),
        ("24:30", datetime(2026, 5, 15, 0, 30)),
    ],
)
def test_days_change_at_the_hour_that_is_stated(start: str, wall: datetime) -> None:
    """What starts then is of the day; what starts a minute before, of the night."""
    moved = XML.replace("<start>00:30</start>", f"<start>{start}</start>")
    late = sessions(read(moved))["session-11111111-0000-4000-8000-000000000002"].when

    assert isinstance(late, Slot)
    assert wall == late.start


def test_a_day_that_says_when_it_begins_and_ends_changes_then() -> None:
    """Without ``day_change``; what fits neither before nor after stays where it is."""
    late, early = (first(with_event(start=start)).when for start in ("00:30", "05:00"))

    assert isinstance(late, Slot)
    assert isinstance(early, Slot)
    assert (datetime(2026, 5, 15, 0, 30), datetime(2026, 5, 14, 5)) == (late.start, early.start)


@pytest.mark.parametrize(
    ("hour", "dates"),
    [
        ("2026-05-14T23:00", "2026-05-14"),
        ("2026-05-15T01:00", "2026-05-14/2026-05-15"),
        ("2026-05-15T12:00", "2026-05-14"),
        ("2026-05-16T01:00", "2026-05-14"),
    ],
)
def test_a_conference_ends_when_its_last_night_does(hour: str, dates: str) -> None:
    """Else its last sessions would be outside of it; what is on another day still is."""
    schedule = with_event(start=None, date=hour)
    del schedule["schedule"]["conference"]["days"][0]["rooms"]["Sala Azul"][1]
    found = read(schedule).events[0].dates

    assert found is not None
    assert dates == found.value


def test_a_cancelled_session_is_cancelled() -> None:
    """And only where the file says so."""
    statuses = [each.status for each in sessions(read(XML)).values()]

    assert [None, None, ItemStatus.CANCELLED, None] == statuses


def test_the_clashes_of_a_schedule_are_found() -> None:
    """Ana opens and leads a workshop; once it is on again, she is in two rooms."""
    assert () == clashes(read(XML))
    (found,) = clashes(read(XML.replace("<status>cancelled</status>", "")))

    assert "person-6" == found.shared


def test_json_is_read_as_xml_is() -> None:
    """Room with its capacity, people, times, and all that has no field."""
    document = read(plain())
    opening, late = sessions(document).values()

    assert 80 == document.venues[0].rooms[0].capacity
    assert "America/Montevideo" == document.events[0].zone
    assert ["person-5"] == [each.person for each in opening.parts]
    assert Slot(start=datetime(2026, 5, 15, 0, 30), end=datetime(2026, 5, 15, 1, 15)) == late.when
    assert "Taller" == opening.type


def _apart(schedule: dict[str, Any]) -> dict[str, Any]:
    """The same schedule as the newer flavour has it: sessions and people on their own."""
    conference = schedule["schedule"]["conference"]
    del conference["days"][0]["rooms"]
    schedule["schedule"]["events"] = [
        {
            "guid": "33333333-0000-4000-8000-000000000001",
            "code": "XYZABC",
            "start": "2026-05-14T13:00:00Z",
            "end": "2026-05-14T14:00:00Z",
            "room": {"name": "Sala Azul"},
            "title": "Apertura",
            "abstract": {"es": "Palabras", "en": "Words"},
            "language": "es",
            "participants": [{"guid": "p-1", "name": "Ana Prueba", "role": "HOST"}],
        }
    ]
    schedule["schedule"]["persons"] = [{"guid": "p-1", "name": "Ana Prueba"}]
    return schedule


def test_the_flavour_that_lists_sessions_apart_is_read() -> None:
    """Its instants are shown by the clock of the conference, its texts keep their languages."""
    session = first(_apart(plain()))

    assert Slot(start=datetime(2026, 5, 14, 10), end=datetime(2026, 5, 14, 11)) == session.when
    assert [(Role.HOST, "person-p-1")] == [(each.role, each.person) for each in session.parts]
    assert session.description is not None
    assert ("es", ("en", "es")) == (
        session.description.original,
        tuple(tag for tag, _ in session.description.pairs),
    )


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"guid": None, "id": None}, "GA920"),
        ({"duration": None}, "GA916"),
        ({"duration": "un rato"}, "GA916"),
        ({"start": "mañana"}, "GA916"),
        ({"date": "2026-05-14T12:00:00-03:00"}, "GA917"),
        ({"room": "Sala Verde"}, "GA918"),
        ({"guid": "22222222-0000-4000-8000-000000000002"}, "GA919"),
        ({"persons": [{"id": 5, "public_name": "Otra Persona"}]}, "GA921"),
        ({"persons": [{"id": 8, "public_name": "Rita Ensayo"}]}, "GA922"),
        ({"links": [{"url": "ejemplo.example", "title": "x"}]}, "GA923"),
        ({"abstract": '<a href="javascript:x">a</a>'}, "GA923"),
        ({"track": "Datos"}, "GA924"),
        ({"persons": [{"biography": "de nadie"}]}, "GA925"),
        ({"abstract": "<b>Palabras</b>"}, "GA926"),
        ({"language": "español de aquí"}, "GA927"),
        ({"status": "quizá"}, "GA927"),
        ({"persons": [{"id": 5, "role": "DJ", "name": "Rita Ensayo"}]}, "GA927"),
    ],
)
def test_each_doubt_is_told_once_and_the_session_stays(members: dict[str, Any], code: str) -> None:
    """Whatever is wrong with one session, none is lost."""
    schedule = with_event(**members)

    assert 2 == len(sessions(read(schedule)))
    assert 1 == [each.code for each in read_frab(as_json(schedule)).report].count(code)


def test_a_value_that_nobody_understands_is_told_and_kept_where_another_counts() -> None:
    """A date beside a start, a start beside a date, a length beside an end."""
    whole = {"date": "2026-05-14T10:00:00-03:00", "end": "2026-05-14T10:45:00-03:00"}
    for name, written in (
        ("date", "2026-13-45T10:00:00-03:00"), ("date", "mañana"), ("date", "2026-05-14T10"),
        ("start", "a las diez"), ("duration", "un rato"), ("end", "tarde"),
    ):  # fmt: skip
        schedule = with_event(**{**whole, name: written})
        session = first(schedule)

        assert Slot(start=datetime(2026, 5, 14, 10), end=datetime(2026, 5, 14, 10, 45)) == (
            session.when
        )
        assert f"{name}: {written}" in told(schedule)["GA927"]
        assert f'"{written}"' in {each.value for each in session.extensions}


def test_a_length_that_the_end_contradicts_is_kept() -> None:
    """The end counts."""
    session = first(with_event(end="2026-05-14T12:00:00-03:00"))

    assert Slot(start=datetime(2026, 5, 14, 10), end=datetime(2026, 5, 14, 12)) == session.when
    assert "x-frab-duration" in {each.name for each in session.extensions}


@pytest.mark.parametrize(
    ("members", "generator", "minutes", "is_told"),
    [
        # Another length of the file has seconds.
        (({"duration": "2:00:00"}, {"duration": "0:45:00"}), "frab", 120, False),
        (({"duration": "2:00:00"}, {"duration": "1:30:00"}), "pretalx", 120, False),
        # The end that is stated, or who made the file, says it.
        (({"duration": "1:00:00", "date": "2026-05-14T10:00:00-03:00",
           "end": "2026-05-15T10:00:00-03:00"}, {}), "frab", 1440, False),
        (({"duration": "1:00:00"}, {}), "pretalx", 1440, False),
        # Nothing says it: what fits counts, and it is told.
        (({"duration": "2:00:00"}, {"duration": "3:00:00"}), "frab", 120, True),
        (({"duration": "2:00:00"}, {"start": "12:30"}), "frab", 120, True),
        (({"duration": "4:00:00"}, {"start": "09:00"}), "frab", 240, True),
        (({"duration": "1:00:00"}, {"start": "09:00"}), "frab", 1440, True),
    ],
)  # fmt: skip
def test_what_three_numbers_mean_is_decided_for_the_whole_file(
    members: tuple[dict[str, Any], ...], generator: str, minutes: int, *, is_told: bool
) -> None:
    """Python writes two hours as "2:00:00", and pretalx two days."""
    schedule = with_event(**members[0])
    event_in(schedule, 1).update(members[1])
    schedule["generator"] = {"name": generator}
    session = first(schedule)

    assert isinstance(session.when, Slot)
    assert timedelta(minutes=minutes) == session.when.end - session.when.start
    assert is_told == ("GA929" in told(schedule))
    assert is_told == ("x-frab-duration" in {each.name for each in session.extensions})


@pytest.mark.parametrize(
    ("date", "duration", "when", "minutes"),
    [
        ("2025-10-26T02:00:00+02:00", "00:30", "2025-10-26T02:00/2025-10-26T02:30", None),
        ("2025-10-26T01:30:00+02:00", "04:00", "2025-10-26T01:30/2025-10-26T04:30", None),
        ("2025-10-26T02:00:00+01:00", "00:30", "2025-10-26", 30),
        ("2025-10-26T02:30:00+02:00", "01:00", "2025-10-26", 60),
        ("2025-10-26T02:30:00+01:00", "01:00", "2025-10-26", 60),
        ("2025-10-26T01:30:00+02:00", "02:00", "2025-10-26", 120),
    ],
)
def test_the_second_time_that_clocks_show_an_hour_is_told_and_no_other_takes_its_place(
    date: str, duration: str, when: str, minutes: int | None
) -> None:
    """Hours on a wall cannot say it: the day and the length stay, and what was written."""
    schedule = with_event(date=date, start=date[11:16], duration=duration)
    conference = schedule["schedule"]["conference"]
    conference["time_zone_name"] = "Europe/Madrid"
    conference["days"][0] = {"date": "2025-10-26", "rooms": conference["days"][0]["rooms"]}
    session = first(schedule)
    found = session.when
    is_slot = isinstance(found, Slot)
    said = told(schedule).get("GA930", "")

    assert when == (
        f"{found.start:%Y-%m-%dT%H:%M}/{found.end:%Y-%m-%dT%H:%M}"
        if isinstance(found, Slot)
        else str(found)
    )
    assert minutes == session.duration
    assert is_slot == (not said)
    assert is_slot or f"Sesión 1: {date[:10]}" in said
    assert is_slot or "x-frab-date" in {each.name for each in session.extensions}


def test_clocks_that_go_back_make_no_clash_of_rooms() -> None:
    """Two sessions in one room, an hour apart, at the same hour on the wall."""
    schedule = _with_copy(guid="otra", id=9, title="Otra", date="2025-10-26T02:00:00+01:00")
    event_in(schedule)["date"] = "2025-10-26T02:00:00+02:00"
    for each in schedule["schedule"]["conference"]["days"][0]["rooms"]["Sala Azul"]:
        each["persons"] = []
    conference = schedule["schedule"]["conference"]
    conference |= {"time_zone_name": "Europe/Madrid", "start": "2025-10-26", "end": "2025-10-26"}
    conference["days"][0] = {"date": "2025-10-26", "rooms": conference["days"][0]["rooms"]}

    assert () == clashes(read(schedule))


def test_dates_of_a_conference_that_run_backwards_are_told_and_kept() -> None:
    """The days that it lists count instead."""
    schedule = plain()
    schedule["schedule"]["conference"] |= {"start": "2026-06-01", "end": "2026-05-01"}
    event = read(schedule).events[0]
    kept = {each.name: each.value for each in event.extensions}

    assert event.dates is not None
    assert "2026-05-14/2026-05-15" == event.dates.value
    assert ('"2026-06-01"', '"2026-05-01"') == (kept["x-frab-start"], kept["x-frab-end"])
    assert "start, end: 2026-06-01, 2026-05-01" in told(schedule)["GA927"]


def test_a_date_of_the_conference_or_of_a_day_that_nobody_understands_is_told_and_kept() -> None:
    """Even where the others are enough."""
    schedule = plain()
    conference = schedule["schedule"]["conference"]
    conference |= {"start": "2026-99-01"}
    conference["days"].append({"date": "32 de mayo", "rooms": {}})
    event = read(schedule).events[0]
    kept = {each.name: each.value for each in event.extensions}

    assert "2 («start: 2026-99-01» y «date: 32 de mayo»)" in told(schedule)["GA927"]
    assert '"2026-99-01"' == kept["x-frab-start"]
    assert "32 de mayo" in kept["x-frab-schedule-days"]


def test_what_cannot_be_understood_is_kept_as_it_is_written() -> None:
    """Nobody has to guess what it was."""
    kept = {
        each.name: each.value
        for each in first(with_event(duration="un rato", status="quizá")).extensions
    }

    assert '"un rato"' == kept["x-frab-duration"]
    assert '"quizá"' == kept["x-frab-status"]
    assert '"10:00"' == kept["x-frab-start"]


def test_a_session_without_a_time_has_its_day_and_its_length() -> None:
    """What is known is not thrown away."""
    session = to_plain(read(with_event(start=None)))["events"][0]["agenda"][0]

    assert ("2026-05-14", 45) == (session["when"], session["duration"])


def test_one_id_with_several_names_is_one_person_with_the_usual_name() -> None:
    """Once, however often it is met."""
    schedule = with_event(persons=[{"id": 5, "public_name": each} for each in "ABC"])
    (person,) = read(schedule).people

    assert "A" == person.name
    assert '["A","B","C","Rita Ensayo"]' == person.extensions[0].value
    assert "5: A / B / C / Rita Ensayo" in told(schedule)["GA921"]


def test_one_session_in_several_rooms_is_one_item() -> None:
    """As a break is that everybody has."""
    schedule = plain()
    rooms = schedule["schedule"]["conference"]["days"][0]["rooms"]
    rooms["Sala Verde"] = [{**copy.deepcopy(event_in(schedule)), "room": "Sala Verde"}]
    items = sessions(read(schedule))

    assert 2 == len(items)
    assert ("room-sala-azul", "room-sala-verde") == next(iter(items.values())).rooms
    assert "GA919" not in told(schedule)


def test_two_sessions_of_one_identity_are_two_items() -> None:
    """The later has its time in its id; copied whole, it is there twice all the same."""
    later, copied = (
        list(sessions(read(_with_copy(**members)))) for members in ({"start": "16:00"}, {})
    )
    base = "session-22222222-0000-4000-8000-000000000001"

    assert [base, f"{base}-20260514T1600"] == [each for each in later if each.startswith(base)]
    assert [base, f"{base}-20260514T1000"] == [each for each in copied if each.startswith(base)]


def _with_copy(**members: Any) -> dict[str, Any]:
    schedule = plain()
    room = schedule["schedule"]["conference"]["days"][0]["rooms"]["Sala Azul"]
    room.append({**copy.deepcopy(room[0]), **members})
    return schedule


def test_rooms_whose_names_look_alike_have_ids_of_their_own() -> None:
    """And names without Latin letters have ids as well."""
    schedule = plain()
    rooms = schedule["schedule"]["conference"]["days"][0]["rooms"]
    for number, name in enumerate(("Sala (Azul)", "部屋")):
        rooms[name] = [{**copy.deepcopy(event_in(schedule)), "room": name, "guid": str(number)}]
    names = [each.id for each in read(schedule).venues[0].rooms]

    assert 3 == len(set(names))
    assert all(each.isascii() and each.startswith("room-") for each in names)


def test_a_conference_without_a_place_gets_a_word_for_one() -> None:
    """In three languages, so that nobody takes it for a name."""
    (venue,) = read(plain()).venues

    assert (("en", "Venue"), ("es", "Sede"), ("pt", "Local")) == venue.name.pairs


@pytest.mark.parametrize(
    ("old", "new", "zone", "said"),
    [
        ("America/Montevideo", "America/Montevideo", "America/Montevideo", None),
        ("America/Montevideo", "america/montevideo", "America/Montevideo", None),
        ("America/Montevideo", "Marte/Olympus", "Etc/GMT+3", "GA915"),
        ("<time_zone_name>America/Montevideo</time_zone_name>", "", "Etc/GMT+3", "GA915"),
        ("America/Montevideo", "Asia/Tokyo", "Etc/GMT+3", "GA915"),
        ("America/Montevideo", "", "Etc/GMT+3", "GA915"),
    ],
)
def test_the_clock_is_the_stated_one_unless_the_hours_contradict_it(
    old: str, new: str, zone: str, said: str | None
) -> None:
    """Then the hours on the wall count, and it is told."""
    schedule = XML.replace(old, new)

    assert zone == read(schedule).events[0].zone
    assert datetime(2026, 5, 14, 10) == sessions(read(schedule))[_OPENING].when.start  # type: ignore[union-attr]
    assert (said is not None) == ("GA915" in told(schedule))


def test_without_zone_and_offsets_nobody_knows_the_clock() -> None:
    """Nothing is guessed from the name of the city."""
    bare = XML.replace("<date>2026-05-14T10:00:00-03:00</date>", "")
    bare = bare.replace("<time_zone_name>America/Montevideo</time_zone_name>", "")

    assert read(bare).events[0].zone is None
    assert "GA914" in told(bare)


def test_the_file_says_where_things_stand() -> None:
    """By the line of an XML file, and of a JSON file."""
    for data, written in ((XML.encode(), "<event guid"), (as_json(plain()), '"id": 1,')):
        reading = read_frab(data)
        assert reading.origin is not None
        place = reading.origin.places(["/events/0/agenda/0/title"])["/events/0/agenda/0/title"]
        # Of JSON, the brace before the first member.
        around = data.decode().splitlines()[(place.line or 0) - 1 :][:2]

        assert any(written in each for each in around)


def test_a_document_that_was_made_of_a_schedule_can_be_kept() -> None:
    """It is a document like any other."""
    document = read(XML)

    assert document == read_json(to_json(document)).document


def test_errors_are_raised_for_who_wants_a_document() -> None:
    """All of them, in one exception."""
    assert read(XML) == from_frab(XML.encode()) == from_frab(XML)
    with pytest.raises(ReadError, match="GA911"):
        from_frab(XML[:2000])


@pytest.mark.parametrize(
    "data",
    [
        XML.encode(), XML.encode("utf-16"), b"\xef\xbb\xbf" + XML.encode(), as_json(plain()),
        b"<schedule>", b'{"$schema": "x", "schedule": {}}', b'{"schedule": {"broken"',
    ],
)  # fmt: skip
def test_a_schedule_is_known_by_its_content(data: bytes) -> None:
    """Whatever the file is called, and however it is encoded."""
    assert looks_like_frab(data)


@pytest.mark.parametrize(
    "data", [b'{"kind": "dialogue", "schedule": {}}', b"BEGIN:VCALENDAR", b"", b"{}", b"[]", b"a,b"]
)
def test_what_is_no_schedule_is_not_taken_for_one(data: bytes) -> None:
    """A document of ours least of all."""
    assert not looks_like_frab(data)


def _shuffled(schedule: dict[str, Any], order: Callable[[list[Any]], list[Any]]) -> dict[str, Any]:
    rooms = schedule["schedule"]["conference"]["days"][0]["rooms"]
    schedule["schedule"]["conference"]["days"][0]["rooms"] = dict(
        order([(name, order(events)) for name, events in rooms.items()])
    )
    return schedule


@given(
    events=st.lists(
        st.fixed_dictionaries(
            {
                "id": st.integers(1, 3),
                "guid": st.sampled_from(["", "g-1", "g-2", "g-3"]),
                "title": st.sampled_from(["Uno", "Dos", ""]),
                "start": st.sampled_from(["09:00", "10:00", "00:30", "x"]),
                "persons": st.lists(
                    st.fixed_dictionaries({"id": st.integers(1, 2), "name": st.just("Ana")})
                ),
            }
        ),
        max_size=6,
    ),
    chance=st.randoms(use_true_random=False),
)
def test_ids_do_not_depend_on_the_order_of_the_file(
    events: list[dict[str, Any]], chance: Any
) -> None:
    """The same sessions have the same ids however they are sorted."""
    schedule = plain()
    rooms = schedule["schedule"]["conference"]["days"][0]["rooms"]
    rooms["Sala Azul"] = [{**each, "duration": "00:30", "room": "Sala Azul"} for each in events]
    there = _known(read(schedule))

    def order(those: list[Any]) -> list[Any]:
        return list(chance.sample(those, len(those)))

    assert there == _known(read(_shuffled(schedule, order)))


def _known(document: Dialogue) -> list[Any]:
    nouns: tuple[Any, ...] = (*document.people, *document.venues[0].rooms)
    return sorted(
        [*((each.id, str(each.when), str(each.title)) for each in sessions(document).values())]
        + [(each.id, "", str(each.name)) for each in nouns]
    )


def test_a_schedule_that_was_read_has_no_error_that_the_reader_made() -> None:
    """Who publishes it is still to be written: that is a warning, and says so."""
    found = {each.code: each.severity for each in check(read(XML))}

    assert Severity.WARNING == found["GA705"]
