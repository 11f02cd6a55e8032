"""Calendars: which entries, on what days and at what hours, under which names."""

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import NothingToWriteError, to_ical
from gobierno_abierto.index import Index
from gobierno_abierto.model import edtf, text
from ical_examples import (
    MEXICO_CITY,
    announcement,
    at,
    dialogue,
    event,
    header,
    slot,
    two_days,
    unfolded,
    vevents,
)


def panel(**changes: Any) -> m.Panel:
    """A panel."""
    return m.Panel(id="panel", title=text(es="Panel"), **changes)


def times(calendar: bytes) -> list[tuple[str, str, str]]:
    """Who, from when, to when: as written, with parameters."""
    found: list[dict[str, str]] = []
    for line in unfolded(calendar):
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            name, _, value = line.partition(":")
            found[-1][name.partition(";")[0]] = value if "DT" not in name else line
    return [
        (each["X-GOBIERNO-ABIERTO-ID"], each["DTSTART"][7:], each["DTEND"][5:]) for each in found
    ]


# --- Nothing to write ---------------------------------------------------------------------------


def test_a_plan_book_has_nothing_to_write() -> None:
    """A calendar needs an entry, and says what is missing in the reader's language."""
    book = m.PlanBook(id="planes", header=header(), title=text(es="Planes"))

    with pytest.raises(NothingToWriteError, match="GA801") as raised:
        to_ical(book)

    assert "GA801" == raised.value.finding.code
    assert raised.value.finding.fault("es").startswith("«Planes» no tiene ningún evento")


@pytest.mark.parametrize(
    "dates", [None, "2026", "2026-05", "2026-33", "2026-05-14/..", "2026-05-15/2026-05-14"]
)
def test_dates_not_known_to_the_day_give_no_entry(dates: str | None) -> None:
    """A month is no day, and nobody makes one up."""
    unsure = dialogue(event(panel(), dates=edtf(dates) if dates else None))

    with pytest.raises(NothingToWriteError):
        to_ical(unsure)


def test_items_with_days_are_entries_even_if_the_event_has_none() -> None:
    """And the first of them tells of those that have no day."""
    known = panel(when=date(2026, 5, 20))
    earlier = m.Opening(id="apertura", when=date(2026, 5, 19))
    lost = m.Closing(id="clausura", title=text(es="Clausura"))
    calendar = to_ical(dialogue(event(known, earlier, lost, dates=edtf("2026-05"))))

    assert [
        ("apertura", ";VALUE=DATE:20260519", ";VALUE=DATE:20260520"),
        ("panel", ";VALUE=DATE:20260520", ";VALUE=DATE:20260521"),
    ] == times(calendar)
    assert vevents(calendar)[0]["DESCRIPTION"].endswith("Aún sin día ni horario:\\n- Clausura")


# --- Without hours ------------------------------------------------------------------------------


def test_an_agenda_without_hours_is_one_entry_of_a_day() -> None:
    """The day of the announcement, until the next one, and it takes nobody's time."""
    calendar = to_ical(dialogue(announcement()))

    assert [
        ("seguimiento", ";VALUE=DATE:20260903", ";VALUE=DATE:20260904"),
    ] == times(calendar)
    assert "TRANSPARENT" == vevents(calendar)[0]["TRANSP"]
    assert "VTIMEZONE" not in calendar.decode()


@pytest.mark.parametrize(
    ("dates", "start", "end"),
    [
        ("2026-05-14", "20260514", "20260515"),
        ("2026-05-14/2026-05-14", "20260514", "20260515"),
        ("2026-05-14/2026-05-16", "20260514", "20260517"),
        ("2026-02-28", "20260228", "20260301"),
        ("2028-02-28/2028-02-29", "20280228", "20280301"),
        ("2026-12-30/2026-12-31", "20261230", "20270101"),
        ("0987-12-31", "09871231", "09880101"),
    ],
)
def test_the_end_of_whole_days_is_the_day_after(dates: str, start: str, end: str) -> None:
    """RFC 5545 §3.6.1: DTEND is exclusive."""
    calendar = to_ical(dialogue(event(dates=edtf(dates))))

    assert [("encuentro", f";VALUE=DATE:{start}", f";VALUE=DATE:{end}")] == times(calendar)


def test_the_last_day_of_all_has_no_end() -> None:
    """There is no day after it, and no traceback either."""
    (entry,) = vevents(to_ical(dialogue(event(dates=edtf("9999-12-31")))))

    assert "99991231" == entry["DTSTART"]
    assert "DTEND" not in entry


def test_each_item_can_have_an_entry_of_its_own() -> None:
    """Besides that of the event; a block stands in its items."""
    calendar = to_ical(dialogue(announcement()), per_item=True)

    day = {name for name, start, _ in times(calendar) if start == ";VALUE=DATE:20260903"}

    assert {"seguimiento", "apertura", "mesa-1", "mesa-2", "cierre-mesas", "cierre"} == day
    assert {"TRANSPARENT"} == {each["TRANSP"] for each in vevents(calendar)}


def test_an_item_without_day_gets_no_invented_one() -> None:
    """In a meeting of two days nobody knows which."""
    meeting = event(panel(), dates=edtf("2026-05-14/2026-05-15"))

    assert ["encuentro"] == [
        name for name, _, _ in times(to_ical(dialogue(meeting), per_item=True))
    ]


# --- With hours ---------------------------------------------------------------------------------


def test_an_agenda_with_hours_is_one_entry_an_item() -> None:
    """Sorted by start; the meeting of whole days tells of the item that has no time."""
    zone = f";TZID={MEXICO_CITY}:"
    found = times(to_ical(two_days()))

    assert [
        ("encuentro", ";VALUE=DATE:20260514", ";VALUE=DATE:20260516"),
        ("panel-1", f"{zone}20260514T093000", f"{zone}20260514T110000"),
        ("taller-1", f"{zone}20260514T120000", f"{zone}20260514T140000"),
        ("taller-2", f"{zone}20260514T120000", f"{zone}20260514T140000"),
        ("velada", f"{zone}20260514T220000", f"{zone}20260515T003000"),
        ("conclusiones", ";VALUE=DATE:20260515", ";VALUE=DATE:20260516"),
        ("seguimiento", ";VALUE=DATE:20260903", ";VALUE=DATE:20260904"),
    ] == sorted(found, key=lambda row: (row[1].partition(":")[2], row[0]))
    assert [row[1].partition(":")[2] for row in found] == sorted(
        row[1].partition(":")[2] for row in found
    )


def test_no_entry_of_the_event_if_every_item_has_its_time() -> None:
    """It would only fill the day twice."""
    meeting = event(panel(when=slot(at(14, 9), at(14, 10))))

    assert ["panel"] == [name for name, _, _ in times(to_ical(dialogue(meeting)))]


def test_a_block_without_items_is_an_entry_itself() -> None:
    """Nobody has said yet what is in it."""
    block = m.ParallelBlock(id="talleres", when=slot(at(14, 9), at(14, 10)))

    assert ["talleres"] == [name for name, _, _ in times(to_ical(dialogue(event(block))))]


@pytest.mark.parametrize("end", [at(14, 9), at(14, 8), at(13, 9)])
def test_hours_that_do_not_last_become_a_day_that_says_so(end: datetime) -> None:
    """DTEND must be later than DTSTART (RFC 5545 §3.8.2.2)."""
    calendar = to_ical(dialogue(event(panel(when=slot(at(14, 9), end)))))

    assert [("panel", ";VALUE=DATE:20260514", ";VALUE=DATE:20260515")] == times(calendar)
    assert (
        "El horario está por confirmar\\; la agenda dice: 09:00–"
        in vevents(calendar)[0]["DESCRIPTION"]
    )


@pytest.mark.parametrize(
    ("zone", "sentence"),
    [
        (None, "La agenda no indica la zona horaria."),
        ("Mars/Phobos", "No se reconoce la zona horaria que indica la agenda («Mars/Phobos»)."),
    ],
)
def test_without_a_zone_the_hours_are_told_not_converted(zone: str | None, sentence: str) -> None:
    """An hour off is worse than a day without hours."""
    meeting = event(panel(when=slot(at(14, 22), at(15, 0, 30))), zone=zone)
    calendar = to_ical(dialogue(meeting))

    assert [("panel", ";VALUE=DATE:20260514", ";VALUE=DATE:20260515")] == times(calendar)
    told = f"Horario local: 22:00–00:30 (+1). {sentence}"
    assert told in vevents(calendar)[0]["DESCRIPTION"]
    assert "X-WR-TIMEZONE" not in calendar.decode()


def test_without_a_zone_a_long_slot_keeps_all_its_days() -> None:
    """An exhibition that ends at midnight does not reach into the next day."""
    meeting = event(panel(when=slot(at(14, 9), at(17, 0))), zone=None)

    assert [("panel", ";VALUE=DATE:20260514", ";VALUE=DATE:20260517")] == times(
        to_ical(dialogue(meeting))
    )


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_time_are_no_traceback(year: int) -> None:
    """A slip of the pen becomes a day whose hours are to be confirmed."""
    when = m.Slot(start=datetime(year, 1, 1, 9), end=datetime(year, 1, 1, 10))
    calendar = to_ical(dialogue(event(panel(when=when))))

    assert f";VALUE=DATE:{year:04d}0101" == times(calendar)[0][1]


# --- The clocks change --------------------------------------------------------------------------

CHANGES = [
    # Mexico, 1 April 2012: from 02:00 to 03:00.
    (MEXICO_CITY, "2012-04-01T02:30/2012-04-01T04:00", ":20120401T083000Z", ":20120401T090000Z"),
    # Mexico, 28 October 2012: 01:30 twice; the first counts.
    (MEXICO_CITY, "2012-10-28T01:30/2012-10-28T03:00", ":20121028T063000Z", ":20121028T090000Z"),
    # Only the end is in doubt: both are written in the same form.
    (MEXICO_CITY, "2012-04-01T01:00/2012-04-01T02:00", ":20120401T070000Z", ":20120401T080000Z"),
    # UTC by name.
    ("Etc/UTC", "2026-05-14T09:00/2026-05-14T10:00", ":20260514T090000Z", ":20260514T100000Z"),
    # Beyond what any table of zones knows.
    (MEXICO_CITY, "2412-03-21T09:00/2412-03-21T10:00", ":24120321T150000Z", ":24120321T160000Z"),
    (MEXICO_CITY, "1968-03-21T09:00/1968-03-21T10:00", ":19680321T150000Z", ":19680321T160000Z"),
]


@pytest.mark.parametrize(("zone", "hours", "first", "last"), CHANGES)
def test_doubtful_hours_are_written_in_utc(zone: str, hours: str, first: str, last: str) -> None:
    """Readers differ on them; UTC they all read alike."""
    start, end = (datetime.fromisoformat(each) for each in hours.split("/"))
    meeting = event(panel(when=slot(start, end)), zone=zone, dates=None)

    assert [("panel", first, last)] == times(to_ical(dialogue(meeting)))


def test_the_entry_says_why_its_hours_look_different() -> None:
    """The calendar shows 03:30 where the agenda says 02:30."""
    meeting = event(panel(when=slot(datetime(2012, 4, 1, 2, 30), datetime(2012, 4, 1, 4))))

    assert (
        "Ese día cambia la hora oficial\\; la agenda dice: 02:30–04:00."
        in vevents(to_ical(dialogue(meeting)))[0]["DESCRIPTION"]
    )


def _written_instant(written: str) -> int:
    parameters, _, value = written.partition(":")
    moment = datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - see below
    zone = UTC if value.endswith("Z") else ZoneInfo(parameters.removeprefix(";TZID="))
    return int(moment.replace(tzinfo=zone).timestamp())


@given(
    hours=st.integers(0, 30 * 24),
    base=st.sampled_from([datetime(2012, 3, 20), datetime(2012, 10, 15), datetime(2022, 9, 1)]),
    length=st.integers(1, 300),
    zone=st.sampled_from([MEXICO_CITY, "America/Santiago", "America/Havana", "America/Bogota"]),
)
def test_what_is_written_is_the_instant_of_the_index(
    hours: int, base: datetime, length: int, zone: str
) -> None:
    """Around every change of the clocks, too: what the rules judge is what calendars show."""
    start = base + timedelta(hours=hours, minutes=30)
    made = dialogue(
        event(panel(when=slot(start, start + timedelta(minutes=length))), zone=zone, dates=None)
    )
    (placed,) = Index(made).items
    ((_, first, last),) = times(to_ical(made))

    if placed.lasts:
        assert (placed.start, placed.end) == (_written_instant(first), _written_instant(last))
    else:
        assert first.startswith(";VALUE=DATE:")


# --- Names and versions -------------------------------------------------------------------------


def test_uids_come_from_namespace_and_id_only() -> None:
    """For ever: this one was fixed with the first version."""
    calendar = to_ical(dialogue(announcement()))

    namespace = uuid.uuid5(uuid.NAMESPACE_URL, "https://ejemplo.org/dialogos")
    assert "8431bb25-ee5a-5885-805c-6b9ed4acf7dd" == str(uuid.uuid5(namespace, "seguimiento"))
    assert "8431bb25-ee5a-5885-805c-6b9ed4acf7dd" == vevents(calendar)[0]["UID"]


def test_uids_survive_titles_times_and_order() -> None:
    """A calendar that is fetched again updates what it has."""
    before = two_days()
    first = before.events[0]
    moved = attrs.evolve(
        first,
        title=text(es="Otro nombre"),
        agenda=tuple(
            attrs.evolve(item, title=text(es="Otro"), when=slot(at(15, 9), at(15, 10)))
            for item in reversed(first.agenda)
        ),
    )
    after = attrs.evolve(before, events=(before.events[1], moved))

    def uids(made: m.Dialogue) -> dict[str, str]:
        return {each["X-GOBIERNO-ABIERTO-ID"]: each["UID"] for each in vevents(to_ical(made))}

    assert (
        uids(after).items()
        >= {name: uid for name, uid in uids(before).items() if name in uids(after)}.items()
    )
    assert "panel-1" in uids(after)


def test_another_namespace_is_another_world() -> None:
    """Two governments' panels differ."""
    ours, theirs = (
        to_ical(dialogue(announcement(), header=header(namespace=each)))
        for each in ("https://a.ejemplo.org", "tag:b.ejemplo.org,2026:d")
    )

    assert vevents(ours)[0]["UID"] != vevents(theirs)[0]["UID"]


def test_an_id_given_twice_is_two_entries() -> None:
    """Servers refuse a calendar that has a UID twice; the rules report the id."""
    twice = event(panel(when=slot(at(14, 9), at(14, 10))), panel(when=slot(at(14, 9), at(14, 10))))
    found = vevents(to_ical(dialogue(twice)))

    assert ["panel", "panel"] == [each["X-GOBIERNO-ABIERTO-ID"] for each in found]
    assert 2 == len({each["UID"] for each in found})


@pytest.mark.parametrize(
    ("revision", "expected"), [(-1, 0), (0, 0), (1, 0), (2, 1), (3, 2), (2**40, 2**31 - 1)]
)
def test_entries_carry_the_revision(revision: int, expected: int) -> None:
    """SEQUENCE counts from 0 and stays an INTEGER; stamps are the day of the revision."""
    made = dialogue(announcement(), header=header(revision=revision))
    (entry,) = vevents(to_ical(made))

    assert str(expected) == entry["SEQUENCE"]
    assert "20260402T000000Z" == entry["DTSTAMP"] == entry["LAST-MODIFIED"]


# --- Status -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (None, None),
        (m.EventStatus.ANNOUNCED, "TENTATIVE"),
        (m.EventStatus.TENTATIVE, "TENTATIVE"),
        (m.EventStatus.POSTPONED, "TENTATIVE"),
        (m.EventStatus.CONFIRMED, "CONFIRMED"),
        (m.EventStatus.HELD, "CONFIRMED"),
        (m.EventStatus.CANCELLED, "CANCELLED"),
    ],
)
def test_the_status_of_an_event(status: m.EventStatus | None, expected: str | None) -> None:
    """Three words for six; what nobody said is not written."""
    (entry,) = vevents(to_ical(dialogue(event(status=status))))

    assert expected == entry.get("STATUS")


E, S = m.EventStatus, m.ItemStatus


@pytest.mark.parametrize(
    ("of_event", "of_block", "of_item", "expected"),
    [
        (None, None, None, None),
        (E.CONFIRMED, None, None, "CONFIRMED"),
        (E.CONFIRMED, S.TENTATIVE, None, "TENTATIVE"),
        (E.ANNOUNCED, S.TENTATIVE, S.CONFIRMED, "CONFIRMED"),
        (E.CONFIRMED, None, S.CANCELLED, "CANCELLED"),
        (E.CONFIRMED, S.CANCELLED, S.CONFIRMED, "CANCELLED"),
        (E.CANCELLED, None, S.CONFIRMED, "CANCELLED"),
        (E.POSTPONED, None, S.CONFIRMED, "TENTATIVE"),
        (E.POSTPONED, None, S.CANCELLED, "CANCELLED"),
        (E.HELD, None, None, "CONFIRMED"),
    ],
)
def test_the_status_of_an_item(
    of_event: m.EventStatus | None,
    of_block: m.ItemStatus | None,
    of_item: m.ItemStatus | None,
    expected: str | None,
) -> None:
    """The nearest word counts, but what is off as a whole takes its items with it."""
    inner = panel(status=of_item)
    block = m.ParallelBlock(
        id="b", status=of_block, items=(inner,), when=slot(at(14, 9), at(14, 10))
    )
    (entry,) = vevents(to_ical(dialogue(event(block, status=of_event))))

    assert expected == entry.get("STATUS")
    assert ("TRANSPARENT" if expected == "CANCELLED" else None) == entry.get("TRANSP")


# --- The calendar -------------------------------------------------------------------------------


def test_the_head_of_a_calendar() -> None:
    """Name twice, for old readers and new; nothing that asks anybody for an answer."""
    lines = unfolded(to_ical(dialogue(announcement(), title=text(es="Uno, dos; tres"))))

    assert [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//gobierno_abierto//gobierno_abierto//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Uno\\, dos\\; tres",
        "X-WR-CALNAME:Uno\\, dos\\; tres",
        "X-WR-TIMEZONE:America/Mexico_City",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "X-GOBIERNO-ABIERTO-VISIBILITY:PUBLIC",
    ] == [
        each
        for each in lines[: lines.index("BEGIN:VEVENT")]
        if not each.startswith(("X-GOBIERNO-ABIERTO-DOCUMENT", "X-GOBIERNO-ABIERTO-EVENT"))
    ]


def test_a_calendar_of_two_zones_names_none() -> None:
    """X-WR-TIMEZONE speaks for all entries or for none; each has its VTIMEZONE, by name."""
    made = dialogue(
        event(panel(when=slot(at(14, 9), at(14, 10)))),
        event(
            m.Closing(id="fin", when=slot(at(15, 9), at(15, 10))), id="otro", zone="America/Bogota"
        ),
    )
    lines = unfolded(to_ical(made))

    assert not any(each.startswith("X-WR-TIMEZONE") for each in lines)
    assert ["TZID:America/Bogota", "TZID:America/Mexico_City"] == [
        each for each in lines if each.startswith("TZID:")
    ]


@pytest.mark.parametrize("internal", [False, True])
def test_what_never_stands_in_a_calendar(internal: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Nobody is invited, addressed, woken up, or promised a privacy that calendars do not keep."""
    calendar = to_ical(two_days(), internal=internal).decode()

    for never in ("METHOD", "ATTENDEE", "ORGANIZER", "CLASS", "VALARM", "RDATE", "mailto",
                  "ana@ejemplo.org", "+52 55"):  # fmt: skip
        assert never not in calendar
