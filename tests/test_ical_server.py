"""A calendar server and its client see every calendar as it was written, and each new version."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import NothingToWriteError, feeds, milestones_to_ical, to_ical
from ical_examples import MEXICO_CITY, two_days
from ical_versions import SHOWN, SPEAKERS, Shown, published
from servers import Collection, Entry, Server, entries, needs_server, radicale

pytestmark = needs_server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One Radicale for all the tests of this file."""
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


def _every_calendar(document: m.Document) -> dict[str, bytes]:
    """All feeds, and the milestones as tasks and as entries of days, if they have any."""
    calendars = {
        f"{feed.kind}-{feed.id}": to_ical(document, only=feed.id) for feed in feeds(document)
    }
    for name, as_events in (("hitos", False), ("vencimientos", True)):
        with suppress(NothingToWriteError):
            calendars[name] = milestones_to_ical(document, as_events=as_events)
    return calendars


def _published(server: Server, calendars: dict[str, bytes]) -> list[Collection]:
    """The collections, after the server has answered "created" for each."""
    answers = {name: server.put(name, calendar) for name, calendar in calendars.items()}
    assert dict.fromkeys(calendars, 201) == answers
    return server.collections(*calendars)


# The meetings of Colombia have no dates and its commitments no milestones: nothing to publish.
@pytest.mark.parametrize("name", sorted({*datasets.names()} - {"colombia-2023"}))
def test_every_feed_comes_back_from_the_server(server: Server, name: str) -> None:
    """UIDs, days and instants, words, places, versions and states; Radicale says nothing."""
    calendars = _every_calendar(datasets.load(name))
    assert calendars

    collections = _published(server, calendars)

    expected = [entries(calendar) for calendar in calendars.values()]
    assert expected == [entries(*each.listed) for each in collections]
    assert expected == [entries(*each.found) for each in collections]
    assert [] == server.complaints()


def test_a_dialogue_without_dates_has_no_calendar() -> None:
    """The test above leaves out one dataset; this is why."""
    assert {} == _every_calendar(datasets.load("colombia-2023"))


@pytest.mark.parametrize(
    "calendar",
    [
        to_ical(two_days()),
        to_ical(two_days(), parent=True, per_item=True),
        to_ical(two_days(), utc=True),
        to_ical(two_days(), published=True),
        to_ical(two_days(), internal=True),
        to_ical(two_days(), lang="pt"),
    ],
    ids=["plain", "parent and items", "UTC", "published", "internal", "Portuguese"],
)
def test_every_profile_comes_back_from_the_server(server: Server, calendar: bytes) -> None:
    """Two days, a whole-day entry, texts with separators, a cancelled item, an evening."""
    (collection,) = _published(server, {"perfil": calendar})

    assert entries(calendar) == entries(*collection.listed)
    assert entries(calendar) == entries(*collection.found)


def test_the_server_shows_the_name_of_the_calendar(server: Server) -> None:
    """What a subscriber chooses from."""
    (collection,) = _published(server, {"nombre": to_ical(two_days())})

    assert "Diálogo inventado: agua" == collection.name


def _shown(entry: Entry) -> Shown:
    start = datetime.fromisoformat(entry.start or "").astimezone(ZoneInfo(MEXICO_CITY))
    room = entry.location.removesuffix(", Museo")
    return Shown(start.hour, entry.summary, room, entry.status or "", entry.sequence)


def test_the_server_shows_each_new_version(server: Server) -> None:
    """Changed, cancelled, dropped and returned entries; always under the same UIDs."""
    uids = set()
    for calendar, expected, speaker in zip(published(), SHOWN, SPEAKERS, strict=True):
        (collection,) = _published(server, {"vida": calendar})
        read = entries(*collection.listed)
        (costas,) = (each for each in collection.listed if "SUMMARY;LANGUAGE=es:Costas" in each)
        uids.add(tuple(each.uid for each in read))

        assert entries(calendar) == read == entries(*collection.found)
        assert list(expected) == sorted(_shown(each) for each in read)
        assert f"Ponente: {speaker}" in costas

    assert 1 == len(uids)


def test_the_server_refuses_what_is_no_calendar(server: Server) -> None:
    """So that its 201 means something."""
    twice = to_ical(two_days()).replace(b"END:VCALENDAR\r\n", b"")

    assert 400 == server.put("roto", twice)
