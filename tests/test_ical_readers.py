"""Calendars before four independent readers: they see what was meant, and nothing else."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.ical.writing.lines import clean
from gobierno_abierto.model import edtf, text
from ical_examples import GOLDEN, MEXICO_CITY, dialogue, event, header, slot, two_days
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


HOSTILE = (
    "C:\\Nuevo\\nada", "\\", "\\\\", "\\,", "\\;", "a\\", "uno\ndos", "uno\n\n\ndos", "\ttab",
    "coma, punto y coma; dos puntos: «comillas» \"dobles\" 'simples'", "^n^'^^", "&amp; <b>",
    "BEGIN:VEVENT", "END:VEVENT\nEND:VCALENDAR", "uno\nX-INJECTED:1", "uno\u2028X-INJECTED:1",
    "uno\u2029ATTENDEE:mailto:a@b", "😀👩\u200d👩\u200d👧🇲🇽", "שלום, עולם", "\u202eatrás\u202c",
    "e\u0301", "\ufeffa", "ñ" * 100, "😀" * 100, "\\" * 500, ",;" * 300, "á, é; í\n" * 1250,
)  # fmt: skip

EXPECTED_NAMES = {
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
    "LOCATION", "STATUS", "TRANSP", "CATEGORIES", "URL", "GEO",
    "X-GOBIERNO-ABIERTO-ID", "X-GOBIERNO-ABIERTO-KIND", "X-GOBIERNO-ABIERTO-EVENT",
    "X-GOBIERNO-ABIERTO-LABEL", "X-GOBIERNO-ABIERTO-TITLE", "X-GOBIERNO-ABIERTO-ROOMS",
    "EXTRAS",  # how `ical` keeps the X- names
}  # fmt: skip
EXPECTED_OF_CALENDAR = {
    "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE",
    "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-GOBIERNO-ABIERTO-VISIBILITY",
    "X-GOBIERNO-ABIERTO-DOCUMENT", "X-GOBIERNO-ABIERTO-EVENT", "X-GOBIERNO-ABIERTO-VENUE",
    "EVENTS", "TIMEZONES", "EXTRAS",  # members of `ical`
}  # fmt: skip


def hostile_dialogue(words: str) -> m.Dialogue:
    """These words in every text, and on one line in every line."""
    said = text(es=words)
    line = "".join(each for each in words if each.isprintable())
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
        header=header(namespace=f"urn:{line}"),
        title=said,
        subtitle=said,
        objective=said,
        people=(m.Person(id="p", name=line),),
        venues=(venue,),
    )


def check_hostile(reader: Reader, words: str) -> None:
    """One entry, with these very words and no property that was not meant."""
    saw = reader(to_ical(hostile_dialogue(words), internal=True))

    assert () == saw.faults
    (row,) = saw.rows
    label = "".join(each for each in words if each.isprintable())
    said = " ".join(each for each in (label, clean(words)) if each.strip())
    assert said.strip(" \t\n") == row.summary
    assert set(row.names) <= EXPECTED_NAMES
    assert set(saw.calendar) <= EXPECTED_OF_CALENDAR


@with_each_reader
@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_reader_is_deceived(reader: Reader, words: str) -> None:
    """By what has broken calendars before."""
    check_hostile(reader, words)


# What the model lets in: line feeds and tabs, but no other control, no half of a pair.
letters = st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t,;\\")
model_text = (
    st.lists(st.sampled_from(HOSTILE[:-2]) | st.text(letters, max_size=30), min_size=1, max_size=4)
    .map("".join)
    .filter(lambda words: bool(clean(words).strip()))
)


@with_each_reader
@settings(max_examples=15, deadline=None)
@given(words=model_text)
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
