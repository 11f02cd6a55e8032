"""The linter: every fault on its line, and silence where there is none."""

from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.formats.ical import NothingToWriteError, lint_ical, to_ical
from gobierno_abierto.formats.ical.writing.zones import vtimezone as written_zone
from gobierno_abierto.words import LANGUAGES
from ical_examples import two_days
from small_ical import (
    HEAD,
    STAMP,
    START,
    calendar,
    component,
    fixed_zone,
    joined,
    linted,
    observance,
    vevent,
    vtimezone,
    with_event,
)
from strategies import dialogues

_DAY = "DTSTART;VALUE=DATE:20260514"
_ZONED = "DTSTART;TZID=Zona:20260514T090000"


def with_task(*lines: str) -> bytes:
    """A calendar of one task: `lines` begin with line 7."""
    return calendar(*component("VTODO", "UID:a", STAMP, *lines))


def with_zoned(*lines: str, start: str = _ZONED) -> bytes:
    """A calendar of one event by the clock of a zone of the file: `lines` begin with line 16."""
    return calendar(*fixed_zone("Zona", "-0600"), *vevent(*lines, start=start))


def with_clocks(end: str) -> bytes:
    """A calendar of one event that begins in Mexico at 15:00 UTC; it ends on line 24."""
    zones = (*fixed_zone("America/Mexico_City", "-0600"), *fixed_zone("America/Bogota", "-0500"))
    start = "DTSTART;TZID=America/Mexico_City:20260514T090000"
    return calendar(*zones, *vevent(end, start=start))


def of_events(*events: tuple[str, ...]) -> bytes:
    """A calendar of several events."""
    return calendar(*(line for each in events for line in each))


def test_a_good_calendar_is_silent() -> None:
    """With everything that may stand in one."""
    lines = (
        "SUMMARY;LANGUAGE=es:Agua\\, datos\\; \\\\ y \\n más", "DESCRIPTION:«dos»: puntos",
        "CATEGORIES:uno,dos\\,tres", "LOCATION:Sala", "GEO:19.432600;-99.133200", "SEQUENCE:0",
        "PRIORITY:9", "STATUS:confirmed", "TRANSP:OPAQUE", "CLASS:PUBLIC", "URL:https://a.b/?c=1",
        "CREATED:20260101T000000Z", "LAST-MODIFIED:20260101T000000Z", "RRULE:FREQ=DAILY;COUNT=2",
        "EXDATE;TZID=Zona:20260515T090000,20260516T090000", "X-ALGO;X-P=1:lo que sea, aquí; sí",
        "RDATE;TZID=Zona;VALUE=PERIOD:20260520T090000/PT1H",
        "DTEND;TZID=Zona:20260514T093000", *component("VALARM", "ACTION:AUDIO", "TRIGGER:-PT5M"),
    )  # fmt: skip

    assert [] == linted(with_zoned(*lines))


class Case(NamedTuple):
    """A fault, the smallest calendar with it, its line, and the calendar's twin without it."""

    code: str
    line: int | None
    faulty: bytes
    sound: bytes


GOOD = with_event()

OF_BYTES = {
    "no calendar": Case("GA811", None, joined(*vevent()), GOOD),
    "no UTF-8": Case("GA813", 8, with_event("X-A:á").replace("á".encode(), b"\xe1"),
                     with_event("X-A:á")),
    "no CR": Case("GA814", 1, GOOD.replace(b"\r", b""), GOOD),
    "no CR once": Case("GA814", 3, GOOD.replace(b"//ES\r", b"//ES"), GOOD),
    "no break at the end": Case("GA814", 9, GOOD[:-2], GOOD),
    "76 octets": Case("GA815", 8, with_event("X-A:" + "x" * 72), with_event("X-A:" + "x" * 71)),
    "76 octets of 2": Case("GA815", 8, with_event("X-A:" + "ñ" * 36),
                           with_event("X-A:" + "ñ" * 35)),
    "76 octets, folded": Case("GA815", 9, with_event("X-A:", " " + "x" * 75),
                              with_event("X-A:", " " + "x" * 74)),
    "a control": Case("GA816", 8, with_event("X-A:\x0b"), with_event("X-A:\t")),
    "a lone CR": Case("GA816", 8, with_event("X-A:a\rX-B:1"), with_event("X-A:a", "X-B:1")),
    "a separator": Case("GA817", 8, with_event("X-A:\u2028"), with_event("X-A:\\n")),
    "a fold in ñ": Case("GA818", 8, with_event("X-A:ñ").replace(b"\xc3", b"\xc3\r\n "),
                        with_event("X-A:", " ñ")),
    "a fold in €": Case("GA818", 8, with_event("X-A:€").replace(b"\x82", b"\x82\r\n "),
                        with_event("X-A:€", " x")),
    "a fold in 😀": Case("GA818", 8, with_event("X-A:😀").replace(b"\x9f", b"\x9f\r\n\t"),
                        with_event("X-A:😀", " x")),
    "a fold after a backslash": Case("GA818", 8, with_event("X-A:a\\", " n"),
                                     with_event("X-A:a\\\\", " n")),
    "a fold within three": Case("GA818", 8, with_event("X-A:\\\\\\", " n"),
                                with_event("X-A:\\\\", " \\n")),
    "no property": Case("GA819", 8, with_event("algo"), with_event("X-A:algo")),
    "an odd name": Case("GA819", 8, with_event("X_A:1"), with_event("X-A:1")),
    "no value of a parameter": Case("GA819", 8, with_event("X-A;B:1"), with_event("X-A;B=:1")),
    "no END": Case("GA820", 8, with_event("BEGIN:X-A"), with_event("BEGIN:X-A", "END:X-A")),
    "no BEGIN": Case("GA820", 8, with_event("END:X-A"), with_event("BEGIN:X-A", "END:X-A")),
    "an empty line": Case("GA821", 8, with_event(""), GOOD),
    "an empty line at the end": Case("GA821", 10, GOOD + b"\r\n", GOOD),
}  # fmt: skip

OF_PROPERTIES = {
    "no PRODID": Case("GA822", 1, calendar(*vevent(), head=("VERSION:2.0",)), GOOD),
    "no VERSION": Case("GA822", 1, calendar(*vevent(), head=HEAD[1:]), GOOD),
    "no UID": Case("GA822", 4, calendar(*vevent(uid=None)), GOOD),
    "no DTSTAMP": Case("GA822", 4, calendar(*component("VEVENT", "UID:a", START)), GOOD),
    "no DTSTART": Case("GA822", 4, with_event(start=None), GOOD),
    "no UID of a task": Case("GA822", 4, calendar(*component("VTODO", STAMP)), with_task()),
    "no TZID": Case("GA822", 4,
                    calendar(*component("VTIMEZONE", *fixed_zone("X", "+0000")[2:-1]), *vevent()),
                    calendar(*fixed_zone("X", "+0000"), *vevent())),
    "no observance": Case("GA822", 4, calendar(*vtimezone("X"), *vevent()),
                          calendar(*fixed_zone("X", "+0000"), *vevent())),
    "no offset": Case(
        "GA822", 6,
        calendar(*(x for x in fixed_zone("X", "+0000") if "OFFSETTO" not in x), *vevent()),
        calendar(*fixed_zone("X", "+0000"), *vevent())),
    "no TRIGGER": Case("GA822", 8, with_event(*component("VALARM", "ACTION:AUDIO")),
                       with_event(*component("VALARM", "ACTION:AUDIO", "TRIGGER:PT0S"))),
    "SUMMARY twice": Case("GA823", 9, with_event("SUMMARY:a", "SUMMARY:b"),
                          with_event("SUMMARY:a", "COMMENT:b", "COMMENT:c")),
    "SUMMARY three times": Case("GA823", 9, with_event("SUMMARY:a", "SUMMARY:b", "SUMMARY:c"),
                                with_event("SUMMARY:a")),
    "METHOD twice": Case("GA823", 5, calendar("METHOD:ADD", "METHOD:ADD", *vevent()),
                         calendar("METHOD:ADD", *vevent())),
    "DTEND and DURATION": Case("GA823", 9, with_event("DTEND:20260514T100000Z", "DURATION:PT1H"),
                               with_event("DURATION:PT1H")),
    "DUE and DURATION": Case(
        "GA823", 9, with_task(START, "DURATION:PT1H", "DUE:20260514T100000Z"),
        with_task(START, "DURATION:PT1H")),
    "a stamp without Z": Case("GA824", 8, with_event("CREATED:20260101T000000"),
                              with_event("CREATED:20260101T000000Z")),
    "no day": Case("GA824", 7, with_event(start="DTSTART;VALUE=DATE:20130229"),
                   with_event(start="DTSTART;VALUE=DATE:20120229")),
    "a day for a time": Case("GA824", 7, with_event(start="DTSTART:20260514"),
                             with_event(start=_DAY)),
    "a time for a day": Case("GA824", 7, with_event(start="DTSTART;VALUE=DATE:20260514T090000"),
                             with_event(start=_DAY)),
    "no time": Case("GA824", 7, with_event(start="DTSTART:20260514T240000Z"),
                    with_event(start="DTSTART:20260514T235959Z")),
    "words for a time": Case("GA824", 7, with_event(start="DTSTART:mañana"), GOOD),
    "one EXDATE of two": Case("GA824", 8, with_event("EXDATE:20260514T090000Z,2026"),
                              with_event("EXDATE:20260514T090000Z,20260515T090000Z")),
    "half a period": Case("GA824", 8, with_event("RDATE;VALUE=PERIOD:20260514T090000Z"),
                          with_event("RDATE;VALUE=PERIOD:20260514T090000Z/PT1H")),
    "no end of a period": Case("GA824", 8, with_event("RDATE;VALUE=PERIOD:20260514T090000Z/x"),
                               with_event("RDATE;VALUE=PERIOD:20260514T090000Z/20260514T100000Z")),
    "no duration": Case("GA824", 8, with_event("DURATION:P1M"), with_event("DURATION:PT1M")),
    "no offset east": Case(
        "GA824", 9,
        calendar(*(x.replace("TO:+0000", "TO:UTC") for x in fixed_zone("X", "+0000")), *vevent()),
        calendar(*fixed_zone("X", "+0000"), *vevent())),
    "no rule": Case("GA824", 8, with_event("RRULE:FREQ=CADA DÍA"), with_event("RRULE:FREQ=DAILY")),
    "no month": Case("GA824", 8, with_event("RRULE:FREQ=YEARLY;BYMONTH=0"),
                     with_event("RRULE:FREQ=YEARLY;BYMONTH=12")),
    "a month from the end": Case("GA824", 8, with_event("RRULE:FREQ=YEARLY;BYMONTH=-1"),
                                 with_event("RRULE:FREQ=YEARLY;BYMONTHDAY=-31")),
    "hour 24": Case("GA824", 8, with_event("RRULE:FREQ=DAILY;BYHOUR=24"),
                    with_event("RRULE:FREQ=DAILY;BYHOUR=0,23")),
    "two ends": Case("GA824", 8, with_event("RRULE:FREQ=DAILY;COUNT=2;UNTIL=20260514"),
                     with_event("RRULE:FREQ=DAILY;COUNT=2")),
    "steps of nothing": Case("GA824", 8, with_event("RRULE:FREQ=DAILY;INTERVAL=0"),
                             with_event("RRULE:FREQ=DAILY;INTERVAL=1")),
    "no number": Case("GA824", 8, with_event("SEQUENCE:uno"), with_event("SEQUENCE:1")),
    "half a number": Case("GA824", 8, with_event("PRIORITY:1.5"), with_event("PRIORITY:+1")),
    "two signs": Case("GA824", 8, with_event("SEQUENCE:-+5"), with_event("SEQUENCE:+5")),
    "Arabic digits": Case("GA824", 8, with_event("SEQUENCE:٣"), with_event("SEQUENCE:3")),
    "no end of digits": Case("GA824", 8, with_event("SEQUENCE:" + "1" * 40),
                             with_event("SEQUENCE:2147483647")),
    "one coordinate": Case("GA824", 8, with_event("GEO:19.4"), with_event("GEO:19.4;-99.1")),
    "a comma for a semicolon": Case("GA824", 8, with_event("GEO:19.4,-99.1"),
                                    with_event("GEO:19.4;-99.1")),
    "not a number": Case("GA824", 8, with_event("GEO:nan;0"), with_event("GEO:0;0")),
    "no end of degrees": Case("GA824", 8, with_event("GEO:1e99999999;0"), with_event("GEO:1.0;0")),
    "an exponent": Case("GA824", 8, with_event("GEO:1E1;0"), with_event("GEO:+10;-0.0")),
    "an unknown status": Case("GA825", 8, with_event("STATUS:MAYBE"),
                              with_event("STATUS:TENTATIVE")),
    "the status of a task": Case("GA825", 8, with_event("STATUS:COMPLETED"),
                                 with_task("STATUS:COMPLETED")),
    "the status of an event": Case("GA825", 7, with_task("STATUS:CONFIRMED"),
                                   with_event("STATUS:CONFIRMED")),
    "the status of a note": Case(
        "GA825", 7, calendar(*component("VJOURNAL", "UID:a", STAMP, "STATUS:CONFIRMED")),
        calendar(*component("VJOURNAL", "UID:a", STAMP, "STATUS:FINAL"))),
    "another version": Case("GA825", 2, calendar(*vevent(), head=("VERSION:1.0", HEAD[1])), GOOD),
    "another calendar": Case("GA825", 4, calendar("CALSCALE:JULIAN", *vevent()),
                             calendar("CALSCALE:GREGORIAN", *vevent())),
    "half see-through": Case("GA825", 8, with_event("TRANSP:MILKY"),
                             with_event("TRANSP:TRANSPARENT")),
    "101 %": Case("GA826", 7, with_task("PERCENT-COMPLETE:101"), with_task("PERCENT-COMPLETE:100")),
    "-1 %": Case("GA826", 7, with_task("PERCENT-COMPLETE:-1"), with_task("PERCENT-COMPLETE:0")),
    "priority 10": Case("GA826", 8, with_event("PRIORITY:10"), with_event("PRIORITY:9")),
    "sequence 2^31": Case("GA826", 8, with_event("SEQUENCE:2147483648"),
                          with_event("SEQUENCE:2147483647")),
    "latitude 90.1": Case("GA826", 8, with_event("GEO:90.1;0"), with_event("GEO:90;0")),
    "longitude -180.1": Case("GA826", 8, with_event("GEO:0;-180.1"), with_event("GEO:0;-180")),
    "a bare comma": Case("GA827", 8, with_event("SUMMARY:a,b"), with_event("SUMMARY:a\\,b")),
    "a bare semicolon": Case("GA827", 8, with_event("LOCATION:a;b"), with_event("LOCATION:a\\;b")),
    "after two backslashes": Case("GA827", 8, with_event("SUMMARY:\\\\,"),
                                  with_event("SUMMARY:\\\\\\,")),
    "a semicolon in a list": Case("GA827", 8, with_event("CATEGORIES:a;b"),
                                  with_event("CATEGORIES:a,b")),
    "the name of a calendar": Case("GA827", 4, calendar("X-WR-CALNAME:a,b", *vevent()),
                                   calendar("X-WR-CALNAME:a\\,b", *vevent())),
    "an odd escape": Case("GA839", 8, with_event("SUMMARY:\\t"), with_event("SUMMARY:\\n\\N")),
    "an escape of nothing": Case("GA839", 8, with_event("SUMMARY:a\\"),
                                 with_event("SUMMARY:a\\\\")),
    "a URI is no text": Case("GA827", 8, with_event("DESCRIPTION;VALUE=TEXT:a,b"),
                             with_event("DESCRIPTION;VALUE=URI:a,b\\t")),
}  # fmt: skip

OF_TIMES = {
    "a day after a time": Case("GA828", 8, with_event("DTEND;VALUE=DATE:20260515"),
                               with_event("DTEND:20260515T000000Z")),
    "a time after a day": Case("GA828", 8, with_event("DTEND:20260515T000000Z", start=_DAY),
                               with_event("DTEND;VALUE=DATE:20260515", start=_DAY)),
    "due on a day": Case("GA828", 8, with_task(START, "DUE;VALUE=DATE:20260515"),
                         with_task(_DAY, "DUE;VALUE=DATE:20260515")),
    "an end at the start": Case("GA829", 8, with_event("DTEND:20260514T090000Z"),
                                with_event("DTEND:20260514T090001Z")),
    "an end before the start": Case("GA829", 8, with_event("DTEND:20260514T085959Z"),
                                    with_event("DTEND:20260514T090001Z")),
    "the same day": Case("GA829", 8, with_event("DTEND;VALUE=DATE:20260514", start=_DAY),
                         with_event("DTEND;VALUE=DATE:20260515", start=_DAY)),
    "due at the start": Case("GA829", 8, with_task(START, "DUE:20260514T090000Z"),
                             with_task("DUE:20260514T090000Z")),
    "free until it begins": Case(
        "GA829", 8,
        calendar(*component("VFREEBUSY", "UID:a", STAMP, START, "DTEND:20260514T090000Z")),
        calendar(*component("VFREEBUSY", "UID:a", STAMP, START, "DTEND:20260514T090001Z"))),
    "two clocks": Case("GA829", 24, with_clocks("DTEND;TZID=America/Bogota:20260514T100000"),
                       with_clocks("DTEND;TZID=America/Bogota:20260514T100001")),
    "a clock and UTC": Case("GA829", 24, with_clocks("DTEND:20260514T150000Z"),
                            with_clocks("DTEND:20260514T150001Z")),
    "the end by the clock": Case("GA829", 16, with_zoned("DTEND;TZID=Zona:20260514T090000"),
                                 with_zoned("DTEND;TZID=Zona:20260514T090001")),
}  # fmt: skip

_EVENT_B = vevent(uid="b")
_MOVED = vevent("RECURRENCE-ID:20260515T090000Z")

OF_ENTRIES = {
    "one UID for two": Case("GA830", 10, of_events(vevent(), vevent()),
                            of_events(vevent(), _EVENT_B)),
    "one UID for an event and a task": Case(
        "GA830", 10, calendar(*vevent(), *component("VTODO", "UID:a", STAMP)),
        calendar(*vevent(), *component("VTODO", "UID:b", STAMP))),
    "one occurrence twice": Case(
        "GA830", 16, of_events(vevent(), _MOVED, _MOVED),
        of_events(vevent(), _MOVED, vevent("RECURRENCE-ID:20260516T090000Z"))),
    "a relation to nobody": Case("GA831", 8, with_event("RELATED-TO:b"),
                                 of_events(vevent("RELATED-TO:b"), _EVENT_B)),
    "the second relation": Case(
        "GA831", 9, of_events(vevent("RELATED-TO:b", "RELATED-TO:c"), _EVENT_B),
        of_events(vevent("RELATED-TO:b", "RELATED-TO;RELTYPE=CHILD:a"), _EVENT_B)),
    "no entry": Case("GA837", 1, calendar(), GOOD),
    "a zone that is not defined": Case("GA832", 7, with_event(start=_ZONED), with_zoned()),
    "a zone of the database": Case(
        "GA832", 7, with_event(start="DTSTART;TZID=America/Bogota:20260514T090000"),
        with_event(start="DTSTART;TZID=/America/Bogota:20260514T090000")),
    "another zone": Case("GA832", 16, with_zoned("DTEND;TZID=Otra:20260514T100000"),
                         with_zoned("DTEND;TZID=Zona:20260514T100000")),
    "a zone of UTC": Case("GA833", 15, with_zoned(start=f"{_ZONED}Z"), with_zoned()),
    "a zone of a day": Case(
        "GA833", 15, with_zoned(start="DTSTART;TZID=Zona;VALUE=DATE:20260514"),
        with_zoned(start=_DAY)),
    "a guest of an alarm": Case(
        "GA836", 11,
        with_event(*component("VALARM", "ACTION:EMAIL", "TRIGGER:PT0S", "ATTENDEE:mailto:a@b")),
        with_event(*component("VALARM", "ACTION:EMAIL", "TRIGGER:PT0S"))),
    "a guest": Case("GA836", 8, with_event("ATTENDEE:mailto:a@b.example"),
                    with_event("CONTACT:a@b.example")),
}  # fmt: skip

ALL = {**OF_BYTES, **OF_PROPERTIES, **OF_TIMES, **OF_ENTRIES}


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_each_fault_is_told_on_its_line_and_nothing_else(case: Case) -> None:
    """And its twin is silent."""
    assert [(case.code, case.line)] == linted(case.faulty)
    assert [] == linted(case.sound)


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_each_finding_speaks_three_languages(case: Case) -> None:
    """In one sentence for what it is and one for what to do, and every place in them filled."""
    (found,) = lint_ical(case.faulty)
    for lang in LANGUAGES:
        assert not {"{", "}"} & set(found.fault(lang) + found.message(lang))


def test_a_text_may_be_wrong_in_two_ways() -> None:
    """Each is told once, however often it comes."""
    assert [("GA827", 8), ("GA839", 8)] == linted(with_event("SUMMARY:a,b\\tc,d\\te"))


# Bytes ------------------------------------------------------------------------------------------


def test_bad_line_ends_are_counted_and_the_first_is_shown() -> None:
    """One finding for all."""
    (found,) = lint_ical(GOOD.replace(b"\r\n", b"\n"))

    assert ("count", GOOD.count(b"\n")) in found.words
    assert 1 == found.place.line


def test_a_file_of_old_macs_has_lines_all_the_same() -> None:
    """And each ends badly, but no more than that is wrong with it."""
    (found,) = lint_ical(GOOD.replace(b"\r\n", b"\r"))

    assert ("GA814", 1) == (found.code, found.place.line)
    assert ("count", GOOD.count(b"\n")) in found.words


def test_a_file_in_utf16_is_told_to_be_one_and_no_more() -> None:
    """Its lines are as long, and end as they do, whatever the encoding."""
    text = with_event("SUMMARY:Diálogo").decode()

    assert [("GA813", 1)] == linted(text.encode("utf-16"))
    assert [("GA813", 1)] == linted(b"\xfe\xff" + text.encode("utf-16-be"))
    assert [("GA814", 1), ("GA813", 1)] == linted(text.replace("\r", "").encode("utf-16"))[::-1]


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    """It counts for none of its octets."""
    assert [] == linted(b"\xef\xbb\xbf" + GOOD)


def test_the_octets_of_a_long_line_are_told() -> None:
    """Octets, and not characters."""
    (found,) = lint_ical(with_event("X-A:" + "ñ" * 100))

    assert ("octets", 204) in found.words


def test_what_is_no_calendar_is_told_to_be_none_and_no_more() -> None:
    """A page of the web has lines too long and ends too short, which nobody wants to know."""
    page = b"<!doctype html>\n<html>\n" + b"x" * 1000

    assert "GA811" in {code for code, _ in linted(page)}
    assert not {"GA814", "GA815"} & {code for code, _ in linted(page)}


# Properties -------------------------------------------------------------------------------------


def test_each_property_that_is_missing_is_told_alone() -> None:
    """On the line where the component begins."""
    found = lint_ical(joined("BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR"))
    told = [(each.place.line, dict(each.words)["property"]) for each in found]

    assert [(1, "PRODID"), (1, "VERSION"), (2, "UID"), (2, "DTSTAMP"), (2, "DTSTART")] == told


def test_a_zone_is_an_entry_as_far_as_the_standard_goes() -> None:
    """RFC 5545 §3.6: "at least one calendar component", and a VTIMEZONE is one."""
    assert [] == linted(calendar(*fixed_zone("X", "+0000")))


def test_components_that_nobody_knows_may_hold_anything() -> None:
    """As those of RFC 9073, and of programs."""
    assert [] == linted(with_event(*component("X-ALGO", "SUMMARY:a", "SUMMARY:b", "STATUS:?")))


def test_the_words_that_are_allowed_are_named() -> None:
    """In the remedy."""
    (found,) = lint_ical(with_event("STATUS:MAYBE"))

    assert ("allowed", ("TENTATIVE", "CONFIRMED", "CANCELLED")) in found.words


@given(st.text())
def test_any_value_is_judged_without_an_exception(value: str) -> None:
    """Of every property that has a type."""
    names = (
        "SEQUENCE", "GEO", "DTSTART", "DTEND", "DURATION", "RRULE", "STATUS", "SUMMARY",
        "CATEGORIES", "DTSTAMP", "EXDATE", "TRANSP", "RDATE;VALUE=PERIOD", "RELATED-TO", "UID",
    )  # fmt: skip
    words = "".join(each for each in value if each.isprintable())
    report = lint_ical(with_event(*(f"{name}:{words}" for name in names)))

    assert [each.message("es") for each in report]


# Zones ------------------------------------------------------------------------------------------


def test_a_zone_that_is_not_defined_is_told_once() -> None:
    """Where it is first used, however often; another one is told for itself."""
    first = vevent("DTEND;TZID=Zona:20260514T100000", start=_ZONED)
    second = vevent(uid="b", start="DTSTART;TZID=Zona 2:20260514T090000")
    third = vevent(uid="c", start=_ZONED)

    assert [("GA832", 7), ("GA832", 13)] == linted(of_events(first, second, third))


@pytest.mark.parametrize(
    ("defined", "used"),
    [
        ("Zona", "Zona"), ("Zona", '"Zona"'), ("Zona ", "Zona"), ("Zona", '"Zona "'),
        ("a\\, b", '"a, b"'), ("(UTC-06:00) C", '"(UTC-06:00) C"'),
    ],
)  # fmt: skip
def test_one_zone_may_be_written_in_two_ways(defined: str, used: str) -> None:
    """A text where it is defined, a parameter where it is used."""
    start = f"DTSTART;TZID={used}:20260514T090000"

    assert [] == linted(calendar(*fixed_zone(defined, "-0600"), *vevent(start=start)))


@pytest.mark.parametrize(
    ("rule", "is_told"),
    [
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU", False),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20220403T080000Z", False),
        ("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1", False),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=SU", False),
        ("FREQ=YEARLY;BYMONTH=4", True),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=8", True),
        ("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1,2", True),
        ("FREQ=YEARLY;BYMONTH=4;BYDAY=1SU,2SU", True),
        ("FREQ=MONTHLY;BYDAY=1SU", True),
        ("FREQ=DAILY;BYMONTHDAY=1", True),
        ("FREQ=SECONDLY;BYMONTHDAY=1", True),
    ],
)
def test_rules_of_zones_that_programs_refuse(rule: str, is_told: bool) -> None:  # noqa: FBT001
    """Yearly, on one day: what Outlook's documentation lets in."""
    zone = vtimezone("X", *observance("STANDARD", "19700405T020000", "-0500", "-0600",
                                      f"RRULE:{rule}"))  # fmt: skip

    assert ([("GA838", 10)] if is_told else []) == linted(calendar(*zone, *vevent()))


@pytest.mark.parametrize("name", ["America/Mexico_City", "Europe/Madrid", "Africa/Casablanca"])
def test_the_zones_that_we_write_are_silent(name: str) -> None:
    """With all their rules."""
    zone = written_zone(ZoneInfo(name), 1990, 2040).decode().split("\r\n")[:-1]

    assert [] == linted(calendar(*zone, *vevent()))


def test_clocks_that_cannot_be_compared_are_not() -> None:
    """A zone of the file's own, a floating time, the ends of the calendar: nobody can tell."""
    zone = fixed_zone("Zona", "-0600")
    ends = ("DTEND:20260514T090000Z", "DTEND:20260514T080000")
    edge = "DTSTART;TZID=/America/Bogota:00010101T000000"

    for end in ends:
        assert [] == linted(calendar(*zone, *vevent(end, start=_ZONED)))
    assert [] == linted(with_event("DTEND:00010101T000000Z", start=edge))


def test_without_an_end_nothing_can_be_wrong_with_it() -> None:
    """RFC 5545 §3.6.1 allows that."""
    assert [] == linted(with_event(start=_DAY))
    assert [("GA824", 8)] == linted(with_event("DTEND:nunca"))


# Publishing -------------------------------------------------------------------------------------


_ORGANIZER = "ORGANIZER:mailto:a@b.example"
_COMPLETE = {
    "VEVENT": ("SUMMARY:a", _ORGANIZER, START),
    "VTODO": ("SUMMARY:a", _ORGANIZER, START, "PRIORITY:0"),
    "VJOURNAL": ("DESCRIPTION:a", _ORGANIZER, START),
    "VFREEBUSY": (_ORGANIZER, START, "DTEND:20260514T100000Z"),
}


def published(kind: str, *lines: str) -> bytes:
    """A published calendar of one entry, which begins on line 5."""
    return calendar("METHOD:PUBLISH", *component(kind, "UID:a", STAMP, *lines))


@pytest.mark.parametrize("kind", _COMPLETE)
def test_what_is_published_is_complete(kind: str) -> None:
    """RFC 5546 §3.2.1 to §3.5.1: each property that is missing is told."""
    lines = _COMPLETE[kind]

    assert [] == linted(published(kind, *lines))
    for line in lines:
        name = line.partition(":")[0]
        (found,) = lint_ical(published(kind, *(each for each in lines if each != line)))
        assert ("GA834", 5, name) == (found.code, found.place.line, dict(found.words)["property"])


def test_what_is_missing_always_is_told_once_when_it_is_published() -> None:
    """UID and DTSTAMP go without METHOD, too."""
    data = calendar("METHOD:PUBLISH", *component("VEVENT", *_COMPLETE["VEVENT"]))

    assert [("GA822", 5), ("GA822", 5)] == linted(data)


def test_a_guest_of_what_is_published_is_an_error() -> None:
    """RFC 5546 §3.2.1; elsewhere it is a warning."""
    data = published("VEVENT", *_COMPLETE["VEVENT"], "ATTENDEE:mailto:a@b.example")
    (found,) = lint_ical(data)

    assert ("GA835", 11) == (found.code, found.place.line)
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize("method", ["publish", " PUBLISH "])
def test_the_method_may_be_written_anyhow(method: str) -> None:
    """Names of iCalendar are the same in capitals."""
    assert [("GA834", 5)] * 2 == linted(calendar(f"METHOD:{method}", *vevent()))


def test_another_method_has_rules_of_its_own() -> None:
    """Which are not looked at; then DTSTART may be missing (RFC 5545 §3.6.1)."""
    assert [] == linted(calendar("METHOD:CANCEL", *vevent(start=None)))


def test_a_component_of_others_is_published_as_it_is() -> None:
    """RFC 5546 does not know it."""
    assert [] == linted(published("VAVAILABILITY"))


def test_each_calendar_of_a_file_is_judged() -> None:
    """By its own METHOD, zones and UIDs."""
    data = calendar("METHOD:PUBLISH", *vevent()) + with_event() + with_event(start=_ZONED)

    assert [("GA834", 5), ("GA834", 5), ("GA832", 26)] == linted(data)


# Our own ----------------------------------------------------------------------------------------

PROFILES: tuple[dict[str, Any], ...] = (
    {}, {"per_item": True}, {"parent": True}, {"utc": True}, {"published": True},
    {"internal": True}, {"per_item": True, "parent": True, "utc": True, "published": True},
)  # fmt: skip
each_profile = pytest.mark.parametrize("profile", PROFILES, ids=str)


@each_profile
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_we_export_is_silent(profile: dict[str, Any], lang: str) -> None:
    """In every profile and language."""
    assert [] == linted(to_ical(two_days(), lang=lang, **profile))


@settings(max_examples=100, deadline=None)
@given(dialogues(), st.sampled_from(PROFILES))
def test_any_dialogue_is_exported_in_silence(dialogue: m.Dialogue, profile: dict[str, Any]) -> None:
    """Whatever is in it."""
    try:
        data = to_ical(dialogue, **profile)
    except NothingToWriteError:
        return

    assert [] == linted(data)
