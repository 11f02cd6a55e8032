"""What the entries of other people's calendars become."""

from datetime import UTC, date, datetime

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import (
    read_ical,
)
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.model import edtf, text
from gobierno_abierto.rules import check
from small_ical import (
    GUESTS,
    HEAD,
    MEXICO,
    STAMP,
    START,
    calendar,
    component,
    dialogue_of,
    items_of,
    only_item,
    told,
    told_reading,
    vevent,
    with_event,
)


def only_event(*lines: str, start: str) -> m.Event:
    """The event that an entry with these lines becomes."""
    (found,) = dialogue_of(read_ical(with_event(*lines, start=start))).events
    return found


# Entries of others ------------------------------------------------------------------------------


def test_an_entry_becomes_an_item() -> None:
    """A session, since nobody says more of it, with everything that a document has a place for."""
    data = calendar(
        *vevent(
            "SUMMARY;LANGUAGE=es-MX:Agua\\, datos\\; y más",
            "DESCRIPTION;LANGUAGE=es-MX:Uno\\ndos",
            "LOCATION;LANGUAGE=es-MX:Museo del Agua",
            "GEO:19.432600;-99.133200",
            "URL:https://ejemplo.org/a",
            "STATUS:CONFIRMED",
            "CATEGORIES:taller",
            f"DTEND;TZID={MEXICO}:20260514T103000",
            start=f"DTSTART;TZID={MEXICO}:20260514T090000",
        ),
        head=(*HEAD, "X-WR-CALNAME:Foro"),
    )
    document = dialogue_of(read_ical(data))
    (meeting,) = document.events
    (venue,) = document.venues

    assert [("GA861", None)] == told(read_ical(data).report)
    assert (edtf("2026-05-14"), MEXICO) == (meeting.dates, meeting.zone)
    expected = m.Session(
        id="entry-ca978112ca1b",
        title=text({"es-MX": "Agua, datos; y más"}),
        description=text({"es-MX": "Uno\ndos"}),
        status=m.ItemStatus.CONFIRMED,
        when=m.Slot(start=datetime(2026, 5, 14, 9), end=datetime(2026, 5, 14, 10, 30)),
        venue=venue.id,
        type="taller",
        links=(m.Link(rel="related", url="https://ejemplo.org/a"),),
        identifiers=(m.Identifier(system="icalendar", value="a"),),
    )
    assert (expected,) == meeting.agenda
    assert text({"es-MX": "Museo del Agua"}) == venue.name
    assert ("19.432600", "-99.133200") == (venue.latitude, venue.longitude)
    assert ("es-MX", text({"es-MX": "Foro"})) == (document.header.language, document.title)


def test_an_entry_with_nothing_in_it_is_an_item_all_the_same() -> None:
    """When it begins is all that is needed."""
    data = calendar("BEGIN:VEVENT", START, "END:VEVENT")
    (item,) = items_of(data)

    moment = datetime(2026, 5, 14, 9)
    assert m.Session(id=item.id, when=m.Slot(start=moment, end=moment)) == item


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("CONFIRMED", m.ItemStatus.CONFIRMED),
        ("tentative", m.ItemStatus.TENTATIVE),
        ("CANCELLED", m.ItemStatus.CANCELLED),
        (" CANCELLED ", m.ItemStatus.CANCELLED),
    ],
)
def test_how_sure_an_entry_is(status: str, expected: m.ItemStatus) -> None:
    """In the three words of iCalendar."""
    assert expected is only_item(f"STATUS:{status}").status


def test_a_status_that_nobody_knows_is_told_and_left_out() -> None:
    """The entry stays."""
    assert only_item("STATUS:MAYBE").status is None
    assert [("GA825", 8)] == told_reading(with_event("STATUS:MAYBE"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTEND;VALUE=DATE:20260515",), date(2026, 5, 14)),
        # Not by the book, and what many mean by it is plain.
        (("DTEND;VALUE=DATE:20260514",), date(2026, 5, 14)),
        (("DTEND;VALUE=DATE:20260501",), date(2026, 5, 14)),
        ((), date(2026, 5, 14)),
        (("DURATION:P1D",), date(2026, 5, 14)),
        (("DURATION:PT24H",), date(2026, 5, 14)),
        (("DURATION:PT1H",), date(2026, 5, 14)),
        (("DTEND:20260515T000000Z",), date(2026, 5, 14)),
    ],
)
@pytest.mark.parametrize(
    "start",
    [
        "DTSTART;VALUE=DATE:20260514",
        "DTSTART:20260514",
        f"DTSTART;TZID={MEXICO};VALUE=DATE:20260514",
        f"DTSTART;TZID={MEXICO}:20260514",
        "DTSTART;VALUE=DATE:20260514T000000",
        f"DTSTART;TZID={MEXICO};VALUE=DATE:20260514T000000Z",
    ],
)
def test_an_entry_of_one_day(start: str, lines: tuple[str, ...], expected: date) -> None:
    """The end is the day after; whatever zone stands beside a day has no meaning."""
    assert expected == only_item(*lines, start=start).when
    (found,) = dialogue_of(read_ical(with_event(*lines, start=start))).events
    assert (edtf("2026-05-14"), None) == (found.dates, found.zone)


@pytest.mark.parametrize(
    ("end", "dates"),
    [
        ("DTEND;VALUE=DATE:20260516", "2026-05-14/2026-05-15"),
        ("DTEND;VALUE=DATE:20260601", "2026-05-14/2026-05-31"),
        ("DURATION:P2D", "2026-05-14/2026-05-15"),
        ("DURATION:P1W", "2026-05-14/2026-05-20"),
        ("DTEND:20260516T000000Z", "2026-05-14/2026-05-15"),
        ("DTEND:20260515T180000Z", "2026-05-14/2026-05-15"),
        ("DTEND:20260515T000001Z", "2026-05-14/2026-05-15"),
    ],
)
def test_an_entry_of_several_days_becomes_an_event(end: str, dates: str) -> None:
    """With its place, its address and its UID."""
    found = only_event(
        end,
        "SUMMARY:Foro",
        "LOCATION:Museo",
        "URL:https://ejemplo.org",
        "STATUS:CANCELLED",
        "DESCRIPTION:Algo",
        start="DTSTART;VALUE=DATE:20260514",
    )

    assert (edtf(dates), m.EventStatus.CANCELLED) == (found.dates, found.status)
    assert text({"und": "Foro"}) == found.title
    assert ((), 1, 1) == (found.agenda, len(found.venues), len(found.links))
    assert (m.Identifier(system="icalendar", value="a"),) == found.identifiers
    assert (m.Extension(name="x-icalendar-description", value='"Algo"'),) == found.extensions


def test_hours_over_several_days_are_an_item() -> None:
    """Whoever says hours speaks of one thing that goes on."""
    item = only_item("DTEND:20260516T180000Z")

    assert m.Slot(start=datetime(2026, 5, 14, 9), end=datetime(2026, 5, 16, 18)) == item.when
    (found,) = dialogue_of(read_ical(with_event("DTEND:20260516T180000Z"))).events
    assert edtf("2026-05-14/2026-05-16") == found.dates


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (("DTEND:20260514T103000Z",), "10:30:00"),
        (("DURATION:PT1H30M",), "10:30:00"),
        (("DURATION:PT0S",), "09:00:00"),
        ((), "09:00:00"),
        # Two ends: what is stated plainly counts.
        (("DURATION:PT5H", "DTEND:20260514T103000Z"), "10:30:00"),
        # Kept as it is: a rule tells of it.
        (("DTEND:20260514T080000Z",), "08:00:00"),
        (("DURATION:-PT1H",), "08:00:00"),
        # By another clock.
        ((f"DTEND;TZID={MEXICO}:20260514T043000",), "10:30:00"),
        # A day is no time, and what cannot be read is none.
        (("DTEND;VALUE=DATE:20260515",), "09:00:00"),
        (("DTEND:nunca",), "09:00:00"),
        (("DURATION:un rato",), "09:00:00"),
        (("DURATION:P99999999D",), "09:00:00"),
    ],
)
def test_when_an_entry_ends(lines: tuple[str, ...], end: str) -> None:
    """By DTEND, by DURATION, or as it begins (RFC 5545 §3.6.1)."""
    when = only_item(*lines).when

    assert isinstance(when, m.Slot)
    assert end == when.end.time().isoformat()


@pytest.mark.parametrize(
    ("line", "code"), [("DTEND:nunca", "GA824"), ("DURATION:un rato", "GA824")]
)
def test_an_end_that_cannot_be_read_is_told(line: str, code: str) -> None:
    """On its line."""
    assert [(code, 8)] == told_reading(with_event(line))


@pytest.mark.parametrize(
    "start", [None, "DTSTART:mañana", "DTSTART;VALUE=DATE:20130229", "DTSTART:20260514T250000Z"]
)
def test_an_entry_without_a_start_is_told_and_stays_in_the_entries(start: str | None) -> None:
    """There is no place for it in an agenda."""
    data = with_event("SUMMARY:Algún día", start=start)
    reading = read_ical(data)

    assert () == dialogue_of(reading).events
    assert ["Algún día"] == [each.summary for each in reading.entries]
    assert ("GA855", 4) in told(reading.report)


def test_an_entry_that_cannot_be_read_leaves_the_others_alone() -> None:
    """Component by component."""
    data = calendar(*vevent(start="DTSTART:?"), *vevent(uid="b"), *vevent(uid="c", start=None))

    assert [("GA824", 7), ("GA855", 4), ("GA855", 14)] == sorted(told_reading(data))
    assert 1 == len(items_of(data))


@pytest.mark.parametrize("kind", ["VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "X-ALGO"])
def test_what_is_no_event_stays_in_the_entries_and_is_told(kind: str) -> None:
    """A document has no place for tasks and notes of others."""
    data = calendar(*component(kind, "UID:b", STAMP, "SUMMARY:Nota"), *vevent())
    reading = read_ical(data)
    (found,) = (each for each in reading.report if each.code == "GA859")

    assert [kind, "VEVENT"] == [each.kind for each in reading.entries]
    assert {"what": kind, "count": 1} == dict(found.words)
    assert 1 == len(items_of(data))


def test_guests_are_nowhere_in_the_document() -> None:
    """Nobody gave leave; how many stay in the entries is told."""
    reading = read_ical(with_event(*GUESTS))
    left = {
        dict(each.words)["what"]: dict(each.words)["count"]
        for each in reading.report
        if each.code == "GA859"
    }
    written = to_json(dialogue_of(reading))

    assert not any(word in written for word in ("invitada", "Invitada", "Anfitriona", "0000 0000"))
    assert {
        "ATTENDEE": 2,
        "ORGANIZER": 1,
        "CONTACT": 1,
        "COMMENT": 1,
        "X-…": 1,
        "VALARM": 1,
    } == left
    assert () == dialogue_of(reading).people
    (entry,) = reading.entries
    assert 2 == sum(line.name == "ATTENDEE" for line in entry.properties)
    assert ["VALARM"] == [each.name for each in entry.parts]


def test_several_categories_are_told() -> None:
    """An item has one type."""
    reading = read_ical(with_event("CATEGORIES:uno,dos", "CATEGORIES:dos\\,tres,uno"))
    (entry,) = reading.entries

    assert ("uno", "dos", "dos,tres") == entry.categories
    assert ("GA859", None) in told(reading.report)


# Identity ---------------------------------------------------------------------------------------


def ids(*events: tuple[str, ...]) -> set[str]:
    """The ids of the items of a calendar of these entries."""
    return {each.id for each in items_of(calendar(*(line for each in events for line in each)))}


def test_ids_follow_from_the_uid_alone() -> None:
    """Not from the title, the time, the place in the file or what else is in it."""
    one, two = vevent("SUMMARY:Agua"), vevent("SUMMARY:Datos", uid="b")
    changed = vevent("SUMMARY:Otra cosa", "LOCATION:Allá", start="DTSTART;VALUE=DATE:20270101")

    assert ids(one) == ids(changed)
    assert ids(one, two) == ids(two, changed) == ids(one) | ids(two)
    assert ids(one).isdisjoint(ids(two))


def test_ids_of_entries_without_uid_follow_from_what_they_are() -> None:
    """Nothing else is there."""
    one = vevent("SUMMARY:Agua", uid=None)

    assert ids(one) == ids(one)
    assert ids(one).isdisjoint(ids(vevent("SUMMARY:Datos", uid=None)))


def test_events_of_several_days_keep_their_ids_as_well() -> None:
    """As long as they are the same entry."""
    days = [vevent(f"DTEND;VALUE=DATE:202606{n}", start="DTSTART;VALUE=DATE:20260514")
            for n in (10, 11)]  # fmt: skip
    one, two = (dialogue_of(read_ical(calendar(*each))).events[0].id for each in days)

    assert one == two
    # Two of one name are both there, and that they are two is told.
    both = read_ical(calendar(*days[0], *days[1]))
    assert [one, f"{one}-2"] == [each.id for each in dialogue_of(both).events]
    assert "GA830" in {each.code for each in both.report}


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        (("LOCATION:Museo",), ("LOCATION:Museo",), 1),
        (("LOCATION:Museo",), ("LOCATION:museo",), 2),
        (("LOCATION:Museo",), ("LOCATION:Museo", "GEO:19.4;-99.1"), 2),
        (("LOCATION:Museo",), ("LOCATION: ",), 1),
        (("LOCATION:",), ("GEO:19.4;-99.1",), 0),
    ],
)
def test_a_place_is_one_for_each_spelling(
    first: tuple[str, ...], second: tuple[str, ...], count: int
) -> None:
    """Whether two spellings are one place, nobody here can tell."""
    document = dialogue_of(read_ical(calendar(*vevent(*first), *vevent(*second, uid="b"))))

    assert count == len(document.venues)
    assert {each.venue for each in items_of(calendar(*vevent(*first)))} <= {
        None,
        *(each.id for each in document.venues),
    }


@pytest.mark.parametrize("geo", ["", ";", "19.4", "19.4;", "a,b", "1;2;3"])
def test_coordinates_that_are_none_are_left_out(geo: str) -> None:
    """The place stays."""
    (venue,) = dialogue_of(read_ical(with_event("LOCATION:Museo", f"GEO:{geo}"))).venues

    assert (None, None) == (venue.latitude, venue.longitude)


@pytest.mark.parametrize("geo", ["nan;inf", "91;200", "1e5;1"])
def test_coordinates_that_cannot_be_are_told_by_a_rule(geo: str) -> None:
    """They are kept as somebody wrote them."""
    document = dialogue_of(read_ical(with_event("LOCATION:Museo", f"GEO:{geo}")))

    assert "GA711" in {each.code for each in check(document)}


# Clocks and days --------------------------------------------------------------------------------


def test_each_clock_has_an_event_of_its_own() -> None:
    """An agenda has one zone; whole days go with the one that is most in use."""
    bogota = "DTSTART;TZID=America/Bogota:20260516T090000"
    data = calendar(
        *vevent(start=f"DTSTART;TZID={MEXICO}:20260514T090000"),
        *vevent(start=bogota, uid="b"),
        *vevent(start=bogota, uid="c"),
        *vevent(start="DTSTART;VALUE=DATE:20260510", uid="d"),
        *vevent(start="DTSTART:20260514T090000", uid="e"),
    )
    found = {each.id: each for each in dialogue_of(read_ical(data)).events}

    assert {"agenda-america-mexico_city": 1, "agenda-america-bogota": 3, "agenda": 1} == {
        name: len(each.agenda) for name, each in found.items()
    }
    assert edtf("2026-05-10/2026-05-16") == found["agenda-america-bogota"].dates
    assert found["agenda"].zone is None


def test_days_alone_have_no_clock() -> None:
    """Nor do they need one."""
    (found,) = dialogue_of(read_ical(with_event(start="DTSTART;VALUE=DATE:20260514"))).events

    assert ("agenda", None) == (found.id, found.zone)


@pytest.mark.parametrize(
    ("instant", "zone", "wall"),
    [
        ("20121028T055959Z", MEXICO, "00:59:59"),
        # One o'clock came twice in Mexico that night: a document has words for the first only.
        ("20121028T060000Z", MEXICO, "01:00:00"),
        ("20121028T065959Z", MEXICO, "01:59:59"),
        ("20121028T070000Z", "Etc/UTC", "07:00:00"),
        ("20121028T075959Z", "Etc/UTC", "07:59:59"),
        ("20121028T080000Z", MEXICO, "02:00:00"),
    ],
)
def test_a_time_that_happens_twice_keeps_its_instant(instant: str, zone: str, wall: str) -> None:
    """By the clock of the calendar as long as it is plain, else in UTC."""
    head = (*HEAD, f"X-WR-TIMEZONE:{MEXICO}")
    (found,) = dialogue_of(
        read_ical(calendar(*vevent(start=f"DTSTART:{instant}"), head=head))
    ).events
    (item,) = found.agenda

    assert isinstance(item.when, m.Slot)
    assert (zone, wall) == (found.zone, item.when.start.time().isoformat())


def test_an_end_that_happens_twice_takes_the_start_with_it() -> None:
    """Two hours from half past midnight on."""
    start = f"DTSTART;TZID={MEXICO}:20121028T003000"
    (found,) = dialogue_of(read_ical(with_event("DURATION:PT2H", start=start))).events
    (item,) = found.agenda

    expected = m.Slot(start=datetime(2012, 10, 28, 5, 30), end=datetime(2012, 10, 28, 7, 30))
    assert ("Etc/UTC", expected) == (found.zone, item.when)


def test_a_time_that_never_was_is_kept_as_it_is_written() -> None:
    """A rule tells of it."""
    document = dialogue_of(read_ical(with_event(start=f"DTSTART;TZID={MEXICO}:20120401T023000")))
    (item,) = document.events[0].agenda

    assert isinstance(item.when, m.Slot)
    assert datetime(2012, 4, 1, 2, 30) == item.when.start
    assert "GA209" in {each.code for each in check(document)}


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:00010101T000000Z", "0001-01-01 00:00"),
        ("DTSTART:99991231T235959Z", "9999-12-31 23:59"),
        ("DTSTART;TZID=Asia/Tokyo:00010101T000000", "0001-01-01 00:00"),
        (f"DTSTART;TZID={MEXICO}:99991231T235959", "9999-12-31 23:59"),
        ("DTSTART;TZID=UTC+05:30:00010101T000000", "0001-01-01 00:00"),
        ("DTSTART;TZID=UTC-03:30:99991231T235959", "9999-12-31 23:59"),
    ],
)
@pytest.mark.parametrize("shown_by", ["Asia/Tokyo", MEXICO, "Etc/UTC"])
def test_the_ends_of_all_calendars(start: str, expected: str, shown_by: str) -> None:
    """There, no clock can be changed for another."""
    head = (*HEAD, f"X-WR-TIMEZONE:{shown_by}")
    (item,) = items_of(calendar(*vevent("DURATION:P1W", start=start), head=head))

    assert isinstance(item.when, m.Slot)
    shown = f"{item.when.start.year:04d}{item.when.start:-%m-%d %H:%M}"
    by_another = {"Asia/Tokyo": "0001-01-01 09:18", MEXICO: "9999-12-31 17:59"}.get(shown_by)
    assert shown in {expected, by_another}


def test_an_agenda_lasts_from_its_first_to_its_last_day() -> None:
    """An evening that ends at midnight ends on its day."""
    until = {"20260515T000000Z": "2026-05-14", "20260515T000001Z": "2026-05-14/2026-05-15"}
    for end, dates in until.items():
        (found,) = dialogue_of(read_ical(with_event(f"DTEND:{end}"))).events
        assert edtf(dates) == found.dates


def test_entries_are_as_they_are_written() -> None:
    """Beside the document, for whoever needs more."""
    lines = ("SUMMARY: a\\nb ", "SEQUENCE:3", "URL:https://a", "X-A;B=1:2", "DESCRIPTION: ")
    data = with_event(*lines, "RRULE: FREQ=DAILY;COUNT=1 ", "STATUS:confirmed")
    (entry,) = read_ical(data).entries

    assert ("VEVENT", 4, "a", "a\nb", 3) == (
        entry.kind, entry.line, entry.uid, entry.summary, entry.sequence,
    )  # fmt: skip
    assert (datetime(2026, 5, 14, 9, tzinfo=UTC), None) == (entry.start, entry.end)
    assert (None, "FREQ=DAILY;COUNT=1", "CONFIRMED") == (
        entry.description,
        entry.rule,
        entry.status,
    )
    found = entry.first("X-A")
    assert found is not None
    assert ({"B": "1"}, "2", 11) == (dict(found.parameters), found.value, found.number)
    assert entry.first("X-B") is None
    assert ("2", None) == (entry.text("X-A"), entry.text("X-B"))


@pytest.mark.parametrize(
    ("written", "expected"),
    [("0", 0), (" 7 ", 7), ("2147483647", 2**31 - 1), ("9999999999", 2**31 - 1),
     ("99999999999", None), ("-1", None), ("1.5", None), ("٣", None), ("", None)],
)  # fmt: skip
def test_which_version_an_entry_is(written: str, expected: int | None) -> None:
    """A whole number; what goes beyond all counting is the last."""
    (entry,) = read_ical(with_event(f"SEQUENCE:{written}")).entries

    assert expected == entry.sequence
