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

pytestmark = needs_khal


def _expected(calendar: bytes) -> list[Line]:
    """What khal should list: local hours, or the first and the last day."""
    return sorted(_line(each) for each in entries(calendar))


def _line(entry: Entry) -> Line:
    start, end = _local(entry.start or ""), _local(entry.end or "")
    if not _has_hours(end):
        end = (date.fromisoformat(end) - timedelta(days=1)).isoformat()
    return Line(start, end, entry.summary, entry.location, entry.status or "")


def _local(moment: str) -> str:
    if not _has_hours(moment):
        return moment
    return f"{datetime.fromisoformat(moment).astimezone(ZoneInfo(MEXICO_CITY)):%Y-%m-%d %H:%M}"


def _has_hours(moment: str) -> bool:
    return "T" in moment


def _listed(khal: Khal, calendars: dict[str, bytes]) -> dict[str, list[Line]]:
    """What khal lists of these calendars, after it has taken them, from first to last day."""
    for name, calendar in calendars.items():
        khal.take(name, calendar)
    lines = [line for calendar in calendars.values() for line in _expected(calendar)]
    return khal.listed(min(lines).start[:10], max(line.end for line in lines)[:10])


@pytest.mark.parametrize("name", datasets.names())
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
    assert listed["plain"] == listed["utc"]


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
