"""Calendars before four independent readers: they see what was meant, and nothing else."""

import os
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import NothingToWriteError, lint_ical, to_ical
from gobierno_abierto.formats.ical.content import clean, parsed, unescaped
from gobierno_abierto.model import edtf, text
from ical_examples import GOLDEN, MEXICO_CITY, dialogue, event, header, slot, two_days
from ical_strategies import HOSTILE, hostile_words, line_of, timetables
from readers import Reader, Row, with_each_reader


def rows(reader: Reader, made: m.Dialogue, **options: Any) -> tuple[Row, ...]:
    """What the reader sees of a dialogue; it must not complain."""
    saw = reader(to_ical(made, **options))
    assert () == saw.faults
    return saw.rows


@with_each_reader
@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_every_reader_sees_the_golden_calendar(reader: Reader, lang: str) -> None:
    """The same entries, at the same instants."""
    saw = reader((GOLDEN / f"two-days.{lang}.ics").read_bytes())

    assert () == saw.faults
    assert [
        ("2026-05-14", "2026-05-16"),
        ("2026-05-14T15:30:00Z", "2026-05-14T17:00:00Z"),
        ("2026-05-14T18:00:00Z", "2026-05-14T20:00:00Z"),
        ("2026-05-14T18:00:00Z", "2026-05-14T20:00:00Z"),
        ("2026-05-15", "2026-05-16"),
        ("2026-05-15T04:00:00Z", "2026-05-15T06:30:00Z"),
        ("2026-09-03", "2026-09-04"),
    ] == [(row.start, row.end) for row in saw.rows]
    assert (saw.rows[1].location or "").startswith("Sala A, Museo del Agua, Calle Falsa 123; Col.")
    assert (saw.rows[1].summary or "").startswith("Panel 1. ")


# calendar.md §1.4, and hours around the changes of Chile and Cuba.
INSTANTS = [
    (MEXICO_CITY, datetime(2012, 3, 21, 10), "2012-03-21T16:00:00Z"),
    (MEXICO_CITY, datetime(2012, 7, 1, 10), "2012-07-01T15:00:00Z"),
    (MEXICO_CITY, datetime(2023, 7, 1, 10), "2023-07-01T16:00:00Z"),
    (MEXICO_CITY, datetime(2012, 4, 1, 2, 30), "2012-04-01T08:30:00Z"),
    (MEXICO_CITY, datetime(2012, 4, 1, 3), "2012-04-01T08:00:00Z"),
    (MEXICO_CITY, datetime(2012, 10, 28, 1, 30), "2012-10-28T06:30:00Z"),
    (MEXICO_CITY, datetime(2012, 10, 28, 2), "2012-10-28T08:00:00Z"),
    (MEXICO_CITY, datetime(2026, 7, 1, 10), "2026-07-01T16:00:00Z"),
    ("America/Santiago", datetime(2022, 9, 11, 1), "2022-09-11T04:00:00Z"),
    ("America/Santiago", datetime(2022, 9, 10, 23), "2022-09-11T03:00:00Z"),
    ("America/Havana", datetime(2026, 3, 8, 1, 30), "2026-03-08T05:30:00Z"),
    ("Etc/UTC", datetime(2026, 3, 8, 1, 30), "2026-03-08T01:30:00Z"),
    ("America/Bogota", datetime(2026, 3, 8, 1, 30), "2026-03-08T06:30:00Z"),
]


@with_each_reader
@pytest.mark.parametrize(("zone", "wall", "expected"), INSTANTS, ids=str)
def test_every_reader_sees_the_instant(
    reader: Reader, zone: str, wall: datetime, expected: str
) -> None:
    """Alone in its calendar: the zone covers no more than it must."""
    item = m.Talk(id="t", title=text(es="Uno"), when=slot(wall, wall + timedelta(hours=3)))
    (row,) = rows(reader, dialogue(event(item, zone=zone, dates=None)))

    assert expected == row.start


@with_each_reader
def test_every_reader_sees_all_mexican_hours_of_fifteen_years(reader: Reader) -> None:
    """In one calendar, through the years with summer time and those after."""
    zone = ZoneInfo(MEXICO_CITY)
    walls = [datetime(2012, 1, 1, 7) + timedelta(days=9, hours=5) * n for n in range(590)]
    agenda = tuple(
        m.Talk(id=f"t{n}", title=text(es=str(n)), when=slot(wall, wall + timedelta(minutes=90)))
        for n, wall in enumerate(walls)
    )
    instants = [
        wall.replace(tzinfo=zone).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for wall in walls
    ]

    assert instants == [row.start for row in rows(reader, dialogue(event(*agenda, dates=None)))]


@with_each_reader
@pytest.mark.parametrize("dates", ["2026-05-14", "2026-05-14/2026-05-16", "2026-12-31"])
def test_every_reader_sees_whole_days(reader: Reader, dates: str) -> None:
    """As days, without hours, and with the right end."""
    (row,) = rows(reader, dialogue(event(dates=edtf(dates))))
    first, _, last = dates.partition("/")
    after = date.fromisoformat(last or first) + timedelta(days=1)

    assert (first, after.isoformat()) == (row.start, row.end)


EXPECTED_NAMES = {
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
    "LOCATION", "STATUS", "TRANSP", "CATEGORIES", "URL", "GEO",
    "X-GOBIERNO-ABIERTO-ID", "X-GOBIERNO-ABIERTO-KIND", "X-GOBIERNO-ABIERTO-EVENT",
    "X-GOBIERNO-ABIERTO-LABEL", "X-GOBIERNO-ABIERTO-TITLE", "X-GOBIERNO-ABIERTO-ROOMS",
    "X-GOBIERNO-ABIERTO-PEOPLE", "ORGANIZER", "RELATED-TO",
    "TRANSPARENCY", "EXTRAS",  # how `ical` calls TRANSP, and where it keeps the X- names
}  # fmt: skip
EXPECTED_OF_CALENDAR = {
    "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE",
    "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-GOBIERNO-ABIERTO-VISIBILITY",
    "X-GOBIERNO-ABIERTO-DOCUMENT", "X-GOBIERNO-ABIERTO-EVENT", "X-GOBIERNO-ABIERTO-VENUE",
    "X-GOBIERNO-ABIERTO-FEED", "METHOD",
    "EVENTS", "TIMEZONES", "EXTRAS",  # members of `ical`
}  # fmt: skip


def hostile_dialogue(words: str) -> m.Dialogue:
    """These words in every text, and on one line in every line."""
    said = text(es=words)
    line = line_of(words)
    venue = m.Venue(id="v", name=said, address=said, city=said, rooms=(m.Room(id="r", name=said),))
    item = m.Session(
        id=f"i{line}",
        label=line,
        type=line,
        title=said,
        objective=said,
        description=said,
        when=slot(datetime(2026, 5, 14, 9), datetime(2026, 5, 14, 10)),
        rooms=("r",),
        parts=(m.Part(role=m.Role.SPEAKER, person="p", title=said, affiliation=said),),
        links=(m.Link(rel=line, url=f"https://ejemplo.org/{line}", title=said),),
    )
    return dialogue(
        event(item, id=f"e{line}", title=said, subtitle=said, languages=(line,)),
        header=header(namespace=f"urn:{line}", publisher=line),
        title=said,
        subtitle=said,
        objective=said,
        people=(m.Person(id="p", name=line),),
        venues=(venue,),
    )


def check_hostile(reader: Reader, words: str) -> None:
    """One item and its event, with these very words and no property that was not meant."""
    made = hostile_dialogue(words)
    saw = reader(to_ical(made, internal=True, only="r", parent=True, published=True))

    assert () == saw.faults
    event_row, row = saw.rows
    said = " ".join(each for each in (line_of(words), clean(words)) if each.strip())
    assert said.strip(" \t\n") == row.summary
    assert clean(words).strip(" \t\n") == event_row.summary
    assert set(row.names) | set(event_row.names) <= EXPECTED_NAMES
    assert set(saw.calendar) <= EXPECTED_OF_CALENDAR


@with_each_reader
@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_reader_is_deceived(reader: Reader, words: str) -> None:
    """By what has broken calendars before."""
    check_hostile(reader, words)


@with_each_reader
@settings(max_examples=15, deadline=None)
@given(words=hostile_words.filter(lambda words: bool(clean(words).strip())))
def test_no_reader_is_deceived_by_any_words(reader: Reader, words: str) -> None:
    """Nor by what nobody has thought of."""
    check_hostile(reader, words)


@with_each_reader
def test_every_reader_takes_every_entry_that_we_can_write(reader: Reader) -> None:
    """All the ways in which hours may be missing, in one calendar."""
    noon = datetime(2026, 5, 14, 12)
    hours = slot(noon, noon + timedelta(hours=1))
    backwards = slot(noon, noon - timedelta(hours=1))
    made = dialogue(
        event(
            m.Opening(id="a", when=hours),
            m.Talk(id="b", when=backwards),
            m.Closing(id="c"),
            m.Break(id="a", when=hours),
        ),
        event(m.Talk(id="d", when=hours), m.Talk(id="e", when=backwards), id="f", zone=None),
        event(m.Talk(id="g", when=hours), id="h", zone="Mars/Phobos"),
        event(id="i", dates=edtf("9999-12-31"), status=m.EventStatus.CANCELLED),
        *two_days().events,
    )

    assert 15 == len(rows(reader, made))


def meant(calendar: bytes) -> list[tuple[str | None, ...]]:
    """UID, start, end, title and place of each entry, worked out without the library's clock."""
    return sorted(
        (
            each["UID"],
            moment(each, "DTSTART"),
            moment(each, "DTEND"),
            unescaped(each["SUMMARY"]),
            unescaped(each["LOCATION"]) if "LOCATION" in each else None,
        )
        for each in with_zones(calendar)
    )


def with_zones(calendar: bytes) -> Iterator[dict[str, str]]:
    """The entries, with the zones of their times beside them."""
    (found,) = parsed(calendar).calendars
    for component in found.components:
        if component.name == "VEVENT":
            yield {
                **{each.name: each.value for each in component.properties},
                **{
                    f"{each.name}-ZONE": each.parameters["TZID"]
                    for each in component.properties
                    if "TZID" in each.parameters
                },
            }


def moment(entry: dict[str, str], name: str) -> str | None:
    """A day, or an instant in UTC."""
    if name not in entry:
        return None
    value = datetime.fromisoformat(entry[name])
    if len(entry[name]) == 8:
        return value.date().isoformat()
    zone = entry.get(f"{name}-ZONE")
    shown = value.replace(tzinfo=ZoneInfo(zone)) if zone else value
    return shown.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


# More of them by hand: GA_EXAMPLES=500.
EXAMPLES = int(os.environ.get("GA_EXAMPLES", "15"))


@with_each_reader
@settings(max_examples=EXAMPLES, deadline=None)
@given(first=timetables(), then=timetables(), asked=st.tuples(*[st.booleans()] * 4))
def test_every_reader_sees_any_dialogue_alike(
    reader: Reader, first: m.Dialogue, then: m.Dialogue, asked: tuple[bool, bool, bool, bool]
) -> None:
    """Whatever is asked for, and whatever was published before and is no more."""
    internal, per_item, utc, published = asked
    write = partial(
        to_ical, internal=internal, per_item=per_item, utc=utc, parent=True, published=published
    )
    try:
        calendar = write(then, previous=write(first))
    except NothingToWriteError:
        return
    saw = reader(calendar)

    assert () == saw.faults
    assert () == lint_ical(calendar).findings
    assert meant(calendar) == sorted(
        (row.uid, row.start, row.end, row.summary, row.location) for row in saw.rows
    )
    assert set() == strangers((name for row in saw.rows for name in row.names), EXPECTED_NAMES)
    assert set() == strangers(saw.calendar, EXPECTED_OF_CALENDAR)


def strangers(names: Iterable[str], expected: set[str]) -> set[str]:
    """The properties that we never write."""
    return {each for each in names if not each.startswith("X-GOBIERNO-ABIERTO-")} - expected
