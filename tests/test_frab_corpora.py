"""Real schedules of conferences, compared with a plain reading that shares nothing with ours.

They lie beside the project and not in it; where they are not at hand, these tests say so.
"""

import json
import xml.etree.ElementTree as ET  # the files are known
from datetime import datetime, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gobierno_abierto.formats.frab import read_frab
from gobierno_abierto.formats.json import read_json, to_json
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.model import Dialogue, Session, Slot
from gobierno_abierto.scheduling import ClashKind, clashes
from gobierno_abierto.words import LANGUAGES

_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "schedules"
at_hand = pytest.mark.skipif(
    not _FOLDER.is_dir(), reason="the schedules are not at hand: ../shared/corpora is absent"
)

_2020 = "fosdem-2020.pentabarf.xml"
_V14, _V15 = "fosdem-2026-v14.xml", "fosdem-2026-v15.xml"
_CAMP, _DEMO = "camp2019.frab.schedule.json", "democon.pretalx-frab.schedule.json"
_HUB = "hub.schedule2.json"
each_file = pytest.mark.parametrize("name", [_2020, _V14, _V15, _CAMP, _DEMO])


class Row(NamedTuple):
    """What anybody can read of a session."""

    name: str
    title: str
    start: datetime
    end: datetime
    room: str
    people: tuple[str, ...]


@cache
def reading_of(name: str) -> Reading:
    """What we read."""
    return read_frab((_FOLDER / name).read_bytes())


def dialogue_of(name: str) -> Dialogue:
    """The document in it."""
    document = reading_of(name).document
    assert isinstance(document, Dialogue)
    return document


def _length(written: str) -> timedelta:
    hours, minutes = written.split(":")
    return timedelta(hours=int(hours), minutes=int(minutes))


def _row(name: str, title: str, start: datetime, length: str, rest: Any) -> Row:
    room, people = rest
    names = dict.fromkeys(" ".join(each.split()) for each in people)
    return Row(name, title.strip(), start, start + _length(length), room, tuple(names))


def plain_xml(name: str) -> list[Row]:
    """By the tree of the standard library: day, room, event."""
    rows = []
    for day in ET.parse(_FOLDER / name).getroot().iter("day"):  # noqa: S314  # a file of ours
        for room in day.iter("room"):
            for event in room.iter("event"):
                # No session of these files is after midnight.
                start = datetime.fromisoformat(f"{day.get('date')}T{event.findtext('start')}")
                people = dict.fromkeys(each.text or "" for each in event.iter("person"))
                known = event.get("guid") or event.get("id") or ""
                rest = (room.get("name"), people)
                length = event.findtext("duration") or ""
                rows.append(_row(known, event.findtext("title") or "", start, length, rest))
    return rows


def plain_json(name: str) -> list[Row]:
    """By the dictionaries of the file; its dates are in the zone of the conference."""
    schedule = json.loads((_FOLDER / name).read_text(encoding="utf-8"))["schedule"]
    rows = []
    for day in schedule["conference"]["days"]:
        for room, events in day["rooms"].items():
            for event in events:
                start = datetime.fromisoformat(event["date"]).replace(tzinfo=None)
                people = dict.fromkeys(each["public_name"] for each in event["persons"])
                rest = (room, people)
                rows.append(_row(event["guid"], event["title"], start, event["duration"], rest))
    return rows


def ours(document: Dialogue) -> list[Row]:
    """The same of what we read."""
    rooms = {room.id: room.name.pairs[0][1] for room in document.venues[0].rooms}
    names = {each.id: each.name or "" for each in document.people}
    rows = []
    for item in document.events[0].agenda:
        assert isinstance(item, Session)
        assert isinstance(item.when, Slot)
        assert item.title is not None
        rows.append(
            Row(
                name=item.id.removeprefix("session-"),
                title=item.title.pairs[0][1],
                start=item.when.start,
                end=item.when.end,
                room=rooms[item.rooms[0]],
                people=tuple(names[each.person or ""] for each in item.parts),
            )
        )
    return rows


@at_hand
@each_file
def test_every_session_is_as_a_plain_reading_has_it(name: str) -> None:
    """Title, start, end, room and people of each, in the order of the file."""
    plain = plain_xml(name) if name.endswith(".xml") else plain_json(name)

    assert plain == ours(dialogue_of(name))


@at_hand
@pytest.mark.parametrize(("name", "sessions"), [(_2020, 872), (_CAMP, 79), (_DEMO, 36), (_HUB, 2)])
def test_so_many_sessions_are_read(name: str, sessions: int) -> None:
    """None is lost, and none is made up."""
    assert sessions == len(dialogue_of(name).events[0].agenda)


@at_hand
@pytest.mark.parametrize("name", [_V14, _V15])
def test_as_many_sessions_are_read_as_stand_in_the_bytes(name: str) -> None:
    """Counted without any reader."""
    data = (_FOLDER / name).read_bytes()

    assert data.count(b"<event ") == len(dialogue_of(name).events[0].agenda) > 1000


@at_hand
def test_of_872_sessions_three_pairs_share_a_person_and_none_a_room() -> None:
    """Whom they are about is told by name."""
    document = dialogue_of(_2020)
    names = {each.id: each.name for each in document.people}
    found = clashes(document)
    rows = plain_xml(_2020)
    plain = {
        (person, frozenset((one.name, other.name)))
        for one, other in combinations(rows, 2)
        if one.start < other.end and other.start < one.end
        for person in {*one.people} & {*other.people}
    }

    assert {ClashKind.PERSON} == {each.kind for each in found}
    assert 3 == len(found)
    assert plain == {
        (names[each.shared or ""], frozenset(item.id[len("session-") :] for item in each.items))
        for each in found
    }
    assert {"Tsvetan Usunov", "Michiel Leenaars"} == {person for person, _ in plain}


@at_hand
@each_file
def test_ids_are_unique_and_the_document_is_sound(name: str) -> None:
    """It can be written and read again."""
    document = dialogue_of(name)
    nouns = (*document.events[0].agenda, *document.people, *document.venues[0].rooms)

    assert len(nouns) == len({each.id for each in nouns})
    assert document == read_json(to_json(document)).document


@at_hand
def test_two_versions_know_the_same_sessions_by_the_same_ids() -> None:
    """1,065 sessions have the same guid in both."""
    before, after = (
        {each.id for each in dialogue_of(name).events[0].agenda} for name in (_V14, _V15)
    )
    guids = [
        {event.get("guid") for event in ET.parse(_FOLDER / name).getroot().iter("event")}  # noqa: S314
        for name in (_V14, _V15)
    ]

    assert len(guids[0] & guids[1]) == len(before & after) == 1065


@at_hand
def test_the_clock_of_each_conference() -> None:
    """Stated, not stated, and stated wrongly."""
    zones = {name: dialogue_of(name).events[0].zone for name in (_2020, _V14, _CAMP, _DEMO, _HUB)}

    assert {
        _2020: None,
        _V14: "Europe/Brussels",
        _CAMP: "Europe/Berlin",
        # It says UTC, and 09:00 on the wall is 09:00+01:00 in its dates.
        _DEMO: "Etc/GMT-1",
        _HUB: "Europe/Berlin",
    } == zones


@at_hand
def test_a_session_after_midnight_is_on_the_next_day() -> None:
    """The newer format states its instants."""
    (_, late) = dialogue_of(_HUB).events[0].agenda

    assert isinstance(late.when, Slot)
    assert datetime(2024, 12, 28, 0, 15) == late.when.start
    assert datetime(2024, 12, 28, 0, 55) == late.when.end


@at_hand
@pytest.mark.parametrize("name", [_2020, _V14, _V15, _CAMP, _DEMO, _HUB])
def test_what_is_said_of_a_schedule_is_said_once(name: str) -> None:
    """A dozen sentences at most for a thousand sessions, in three languages, and no error."""
    report = reading_of(name).report
    codes = [each.code for each in report]

    assert len(codes) == len(set(codes)) < 12
    assert report.ok
    assert all(each.message(lang) for each in report for lang in LANGUAGES)


@at_hand
@each_file
def test_no_text_holds_markup(name: str) -> None:
    """Only what somebody wrote about markup is left of it."""
    texts = [
        words
        for item in dialogue_of(name).events[0].agenda
        if item.description
        for _, words in item.description.pairs
    ]

    assert [] == [each for each in texts if "<p>" in each or "</a>" in each or "<li>" in each]


@at_hand
def test_every_link_that_may_be_followed_is_there() -> None:
    """The others are counted."""
    events = list(ET.parse(_FOLDER / _V15).getroot().iter("event"))  # noqa: S314  # a file of ours
    hrefs = {each.get("href") for event in events for each in event.iter("link")}
    hrefs |= {each.get("href") for event in events for each in event.iter("attachment")}
    carried = {link.url for item in dialogue_of(_V15).events[0].agenda for link in item.links}

    assert {each for each in hrefs if each and each.startswith(("http://", "https://"))} <= carried
