"""Calendars made to be too much: a report, and no exception; what is beyond the limits is told."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

import gobierno_abierto.model as m
from fuzz_ical import mutated, read_everything
from gobierno_abierto.formats.ical import CalendarLimits, lint_ical, read_ical, to_ical
from ical_examples import two_days


def calendar(body: bytes) -> bytes:
    """A calendar of these lines."""
    head = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Prueba//ES\r\n"
    return head + body + b"END:VCALENDAR\r\n"


def entry(*lines: bytes) -> bytes:
    """An entry of 14 May 2026 with these lines besides."""
    always = (b"BEGIN:VEVENT", b"UID:uno", b"DTSTAMP:20260101T000000Z", b"DTSTART:20260514T100000Z")
    return b"".join(each + b"\r\n" for each in (*always, *lines, b"END:VEVENT"))


def zoned(rule: bytes) -> bytes:
    """An entry in a zone with a rule of its own."""
    zone = (
        b"BEGIN:VTIMEZONE\r\nTZID:Propia\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        b"TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:" + rule + b"\r\n"
        b"END:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    return calendar(
        zone + entry().replace(b"DTSTART:20260514T100000Z", b"DTSTART;TZID=Propia:20260514T100000")
    )


MUCH: dict[str, tuple[Callable[[], bytes | str], str]] = {
    "100 MB": (lambda: calendar(b"X-A:" + b"a" * 100_000_000 + b"\r\n"), "GA812"),
    "a million components": (lambda: calendar(b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 10**6), "GA812"),
    "lower case": (lambda: calendar(b"begin:vevent\r\nend:vevent\r\n" * 10**6), "GA812"),
    "100,000 levels": (lambda: b"BEGIN:A\r\n" * 99_000 + b"END:A\r\n" * 99_000, "GA812"),
    "empty lines": (lambda: b"BEGIN:VCALENDAR\r\n" + b"\r\n" * 2_100_000, "GA812"),
    "seconds": (lambda: zoned(b"FREQ=SECONDLY"), "GA838"),
    "minutes": (lambda: zoned(b"FREQ=MINUTELY;COUNT=999999999"), "GA838"),
    "never": (lambda: calendar(entry(b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31")), "GA861"),
    "each second": (lambda: calendar(entry(b"RRULE:FREQ=SECONDLY")), "GA857"),
    "for ever": (lambda: calendar(entry(b"RRULE:FREQ=DAILY")), "GA857"),
    "positions without end": (
        lambda: calendar(
            entry(
                b"RRULE:FREQ=DAILY;BYHOUR=1;BYSETPOS="
                + b",".join([b"%d" % n for n in range(100, 340)])
            )
        ),
        "GA857",
    ),
    "dates without end": (
        lambda: calendar(entry(b"RDATE:" + b",".join([b"20260514T100000Z"] * 10**6))),
        "GA857",
    ),
    "parameters without end": (lambda: calendar(b"X-A" + b";a=b" * 10**6 + b":1\r\n"), "GA819"),
    "two parameters of one name": (
        lambda: calendar(entry(b"DTEND;TZID=America/Lima;TZID=America/Bogota:20260514T120000")),
        "GA819",
    ),
    "a second rule": (
        lambda: calendar(entry(b"RRULE:FREQ=DAILY;COUNT=2", b"RRULE:FREQ=WEEKLY;COUNT=2")),
        "GA857",
    ),
    "all that follow": (
        lambda: calendar(entry(b"RECURRENCE-ID;RANGE=THISANDFUTURE:20260514T100000Z")),
        "GA857",
    ),
    "an odd exception": (
        lambda: calendar(entry(b"RRULE:FREQ=DAILY;COUNT=2", b"EXDATE:nunca")),
        "GA824",
    ),
    "a word about itself": (lambda: calendar(b"COLOR:teal\r\n" + entry()), "GA859"),
    "something beside it": (lambda: calendar(entry()) + b"BEGIN:VCARD\r\nEND:VCARD\r\n", "GA859"),
    "NUL": (lambda: calendar(entry(b"SUMMARY:a\x00b")), "GA816"),
    "lone CR": (lambda: calendar(entry(b"SUMMARY:a\rATTENDEE:mailto:x@y.example")), "GA816"),
    "Latin-1": (lambda: calendar(entry("SUMMARY:año".encode("latin-1"))), "GA813"),
    "UTF-16": (lambda: calendar(entry()).decode().encode("utf-16"), "GA813"),
    "split UTF-8": (lambda: calendar(entry(b"SUMMARY:a\xc3\r\n \xb1o")), "GA861"),
    "a path": (lambda: b"/etc/passwd", "GA811"),
    "a path as a string": (lambda: "/etc/passwd", "GA811"),
    "half a character": (lambda: "BEGIN:VCALENDAR\nX-A:\ud800\nEND:VCALENDAR", "GA861"),
    "deep JSON": (
        lambda: calendar(b"X-GOBIERNO-ABIERTO-DOCUMENT:" + b"[" * 10**6 + b"\r\n"),
        "GA862",
    ),
    "a long number": (
        lambda: calendar(b'X-GOBIERNO-ABIERTO-DOCUMENT:{"id":' + b"1" * 10**6 + b"}\r\n"),
        "GA862",
    ),
    "the last year": (
        lambda: calendar(entry(b"DTEND:99991231T235960Z", b"RRULE:FREQ=YEARLY;INTERVAL=999999999")),
        "GA861",
    ),
}


@pytest.mark.parametrize("name", MUCH)
def test_too_much_is_told(name: str) -> None:
    """And judged all the same."""
    make, code = MUCH[name]
    data = make()

    assert code in {each.code for each in read_ical(data).report}
    assert lint_ical(data) is not None


def test_a_split_character_is_put_together_again() -> None:
    """Unfolded before it is decoded."""
    make, _ = MUCH["split UTF-8"]

    assert ["año"] == [each.summary for each in read_ical(make()).entries]


def test_nothing_is_injected_by_a_lone_carriage_return() -> None:
    """What follows it stays a part of the text."""
    make, _ = MUCH["lone CR"]
    (found,) = read_ical(make()).entries

    assert "a\nATTENDEE:mailto:x@y.example" == found.summary
    assert found.first("ATTENDEE") is None


def test_no_file_is_opened(tmp_path: Path) -> None:
    """A string is content, even if there is a file of that name."""
    file = tmp_path / "agenda.ics"
    file.write_bytes(calendar(entry()))

    assert () == read_ical(str(file)).entries
    assert ["GA811"] == [each.code for each in lint_ical(str(file))]


def test_a_million_faults_are_not_a_million_findings() -> None:
    """Of one code so many, and then that there are more."""
    limits = CalendarLimits(findings=10)
    report = lint_ical(calendar(entry(*[b"SUMMARY:a, b"] * 1_000)), limits=limits)

    assert 10 == sum(each.code == "GA827" for each in report)
    assert 1 == sum(each.code == "GA812" for each in report)


@pytest.mark.parametrize("start", range(0, 400, 100))
def test_no_mutation_of_our_calendars_raises(start: int) -> None:
    """Bytes changed, inserted, left out, repeated and moved."""
    ours = to_ical(two_days(), internal=True)
    for seed in range(start, start + 100):
        read_everything(mutated(ours, random.Random(seed)))  # noqa: S311 - to be repeated


def test_a_day_that_ends_in_the_last_second_of_all_calendars() -> None:
    """Found by mutations: there is no day after it."""
    last = entry(b"DTEND:99991231T235959Z").replace(b"20260514T100000Z", b"20260514")
    document = read_ical(calendar(last)).document

    assert isinstance(document, m.Dialogue)
    assert m.edtf("2026-05-14/9999-12-31") == document.events[0].dates


@pytest.mark.parametrize(
    ("rule", "is_right"),
    [
        (b"FREQ=DAILY;COUNT=2", True),
        (b"FREQ=DAILY;COUNT=2;UNTIL=20260601T000000Z", False),
        (b"FREQ=DAILY;INTERVAL=0", False),
        (b"FREQ=YEARLY;BYMONTH=12", True),
        (b"FREQ=YEARLY;BYMONTH=13", False),
        (b"FREQ=MONTHLY;BYMONTHDAY=-31", True),
        (b"FREQ=MONTHLY;BYMONTHDAY=0", False),
        (b"FREQ=DAILY;BYHOUR=0", True),
        (b"FREQ=DAILY;BYHOUR=24", False),
    ],
)
def test_the_numbers_of_a_rule_are_in_their_ranges(rule: bytes, *, is_right: bool) -> None:
    """RFC 5545 §3.3.10."""
    told = {each.code for each in lint_ical(calendar(entry(b"RRULE:" + rule)))}

    assert is_right == ("GA824" not in told)


def test_the_guests_of_a_reminder_are_told() -> None:
    """A reminder by e-mail holds addresses, too."""
    alarm = (b"BEGIN:VALARM", b"ACTION:EMAIL", b"TRIGGER:-PT5M", b"ATTENDEE:mailto:x@y.example")
    report = lint_ical(calendar(entry(*alarm, b"END:VALARM")))

    assert [("GA836", 11)] == [(each.code, each.place.line) for each in report]
