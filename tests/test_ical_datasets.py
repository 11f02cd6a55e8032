"""The calendars of all datasets, as four independent readers see them."""

import subprocess
import sys
from datetime import UTC, date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import feeds, to_ical
from gobierno_abierto.index import Index
from gobierno_abierto.words import in_language
from readers import READERS, Reader
from shipped import DIALOGUES

_VERIFY = Path(__file__).resolve().parents[2] / "shared" / "verify"

Meant = tuple[str, str, str]


def _meant(document: m.Document) -> set[Meant]:
    """Start, end and title of each entry, worked out without the library's clock."""
    meant = set()
    for placed in Index(document).items:
        when, item = placed.item.when or (placed.block and placed.block.when), placed.item
        if isinstance(item, m.ParallelBlock) or not isinstance(when, m.Slot):
            continue
        zone = ZoneInfo(placed.event.event.zone or "")
        title = " ".join(
            filter(None, (item.label, in_language(item.title, "es") if item.title else None))
        )
        if when.start < when.end:
            start, end = (
                f"{moment.replace(tzinfo=zone).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
                for moment in (when.start, when.end)
            )
            meant.add((start, end, title))
        else:
            day = when.start.date()
            meant.add((day.isoformat(), (day + timedelta(days=1)).isoformat(), title))
    return meant | _whole_days(document)


def _whole_days(document: m.Document) -> set[Meant]:
    """The events that no item gives an hour: one entry for each, with the event's own title."""
    meant = set()
    for event in document.events if isinstance(document, m.Dialogue) else ():
        if event.dates and not any(isinstance(each.when, m.Slot) for each in event.agenda):
            day = date.fromisoformat(event.dates.value)
            title = in_language(event.title or document.title, "es")
            meant.add((day.isoformat(), (day + timedelta(days=1)).isoformat(), title))
    return meant


@pytest.mark.parametrize("name", DIALOGUES)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_every_reader_sees_the_right_days_hours_and_titles(name: str, reader: Reader) -> None:
    """Four readers that know nothing of us agree with what the dataset means."""
    document = datasets.load(name)

    saw = reader(to_ical(document, lang="es"))

    assert saw.faults == ()
    assert {(row.start, row.end, row.summary) for row in saw.rows} == _meant(document)


def _seen(reader: Reader, calendar: bytes) -> set[tuple[str | None, ...]]:
    """UID, start, end, title and place of each entry; the reader must not complain."""
    saw = reader(calendar)
    assert saw.faults == ()
    return {(row.uid, row.start, row.end, row.summary, row.location) for row in saw.rows}


@pytest.mark.parametrize("name", DIALOGUES)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_every_reader_sees_in_each_feed_what_is_in_the_whole(name: str, reader: Reader) -> None:
    """Internal ones, which are the most: the same entries, published and with their parents."""
    document = datasets.load(name)

    def written(only: str | None) -> bytes:
        return to_ical(
            document, internal=True, only=only, per_item=True, parent=True, published=True
        )

    whole = _seen(reader, written(None))
    for feed in feeds(document, internal=True)[1:]:
        seen = _seen(reader, written(feed.id))
        assert seen
        assert seen <= whole


@pytest.mark.parametrize("name", DIALOGUES)
@pytest.mark.parametrize("driver", ["ical14_check.py", "vobject_check.py"])
def test_the_shared_drivers_see_the_same(name: str, driver: str, tmp_path: Path) -> None:
    """The drivers that were written before us agree, too."""
    if not _VERIFY.is_dir():
        pytest.skip("the drivers are not at hand: ../shared/verify is absent")
    document = datasets.load(name)
    file = tmp_path / "agenda.ics"
    file.write_bytes(to_ical(document, lang="es"))

    done = subprocess.run(
        [sys.executable, str(_VERIFY / driver), str(file), "-v"],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = [line.removeprefix("ROW ").split("|") for line in done.stdout.splitlines()]

    assert {(row[2], row[3], row[4]) for row in rows} == _meant(document)
