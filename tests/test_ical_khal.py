"""A calendar program for the terminal lists every calendar by local hours, and each new version."""

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import feeds, to_ical
from ical_examples import MEXICO_CITY, two_days
from ical_versions import DAY, SHOWN, published
from servers import Entry, Khal, Line, entries, needs_khal
from shipped import DIALOGUES

pytestmark = needs_khal


def _expected(calendar: bytes) -> list[Line]:
    """What khal should list: local hours, or the first and the last day."""
    return sorted(_line(each) for each in entries(calendar))


def _line(entry: Entry) -> Line:
    start, end = _told(entry.start, 0), _told(entry.end, 1)
    return Line(start, end, entry.summary, entry.location, entry.status or "", entry.uid)


def _told(moment: str | None, days_less: int) -> str:
    """An hour by the clock in Mexico City; or a day, made some days earlier."""
    if moment is None:
        return ""
    if "T" in moment:
        there = datetime.fromisoformat(moment).astimezone(ZoneInfo(MEXICO_CITY))
        return f"{there:%Y-%m-%d %H:%M}"
    return (date.fromisoformat(moment) - timedelta(days=days_less)).isoformat()


def _listed(khal: Khal, calendars: dict[str, bytes]) -> dict[str, list[Line]]:
    """What khal lists of these calendars, after it has taken them, from first to last day."""
    for name, calendar in calendars.items():
        khal.take(name, calendar)
    lines = [line for calendar in calendars.values() for line in _expected(calendar)]
    return khal.listed(min(lines).start[:10], max(line.end for line in lines)[:10])


@pytest.mark.parametrize("name", DIALOGUES)
def test_khal_lists_every_feed(tmp_path: Path, name: str) -> None:
    """Each in a calendar of its own: days, hours, titles, places and states."""
    document = datasets.load(name)
    calendars = {
        f"{feed.kind}-{feed.id}": to_ical(document, only=feed.id) for feed in feeds(document)
    }

    listed = _listed(Khal(tmp_path, *calendars), calendars)

    assert {feed: _expected(calendar) for feed, calendar in calendars.items()} == listed


def test_khal_lists_every_profile(tmp_path: Path) -> None:
    """Two days, a whole-day entry, texts with separators, a cancelled item, an evening."""
    calendars = {
        "plain": to_ical(two_days()),
        "parent": to_ical(two_days(), parent=True, per_item=True),
        "utc": to_ical(two_days(), utc=True),
        "published": to_ical(two_days(), published=True),
    }

    listed = _listed(Khal(tmp_path, *calendars), calendars)

    assert {name: _expected(calendar) for name, calendar in calendars.items()} == listed
    assert listed["utc"] == listed["plain"]


def _shown(line: Line) -> tuple[int, str, str, str]:
    hour = datetime.fromisoformat(line.start).hour
    return hour, line.title, line.location.removesuffix(", Museo"), line.status


def test_khal_shows_each_new_version(tmp_path: Path) -> None:
    """The newest state of every entry, once; what is cancelled stays listed, and says so."""
    khal = Khal(tmp_path, "agenda")
    for calendar, expected in zip(published(), SHOWN, strict=True):
        khal.take("agenda", calendar)

        lines = khal.listed(DAY, DAY)["agenda"]
        assert [(each.hour, each.title, each.room, each.status) for each in expected] == [
            _shown(line) for line in lines
        ]
        assert [each.uid for each in entries(calendar)] == khal.uids("agenda")


def test_khal_tells_people_what_is_cancelled(tmp_path: Path) -> None:
    """In the list as it is printed; nobody has to look into the details."""
    khal = Khal(tmp_path, "agenda")
    khal.take("agenda", published()[1])

    lines = khal.text(DAY, DAY).split("\n")

    assert ["13:00-14:00 Energía", "14:00-15:00 Fondos"] == [
        line.removeprefix("CANCELLED ").partition(" :: ")[0]
        for line in lines
        if line.startswith("CANCELLED ")
    ]
