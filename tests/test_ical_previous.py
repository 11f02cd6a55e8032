"""Previous calendars that cannot be carried on, or should not be trusted."""

from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import (
    CalendarError,
    lint_ical,
    milestones_to_ical,
    to_ical,
)
from gobierno_abierto.model import edtf
from ical_examples import (
    by_id,
    dialogue,
    event,
    header,
    revised,
    sequences,
    two_days,
    unfolded,
    vevents,
    without,
)

X = "X-GOBIERNO-ABIERTO-"
LARGEST = 2**31 - 1


# --- What cannot be carried on ------------------------------------------------------------------


def refusal(previous: bytes, made: m.Dialogue | None = None, **options: Any) -> str:
    """The code under which a previous calendar is refused."""
    with pytest.raises(CalendarError) as raised:
        to_ical(made or two_days(), previous=previous, **options)
    return raised.value.finding.code


def edited(was: str, becomes: str) -> bytes:
    """A calendar that somebody has changed by hand."""
    before = to_ical(two_days())
    after = before.replace(was.encode(), becomes.encode())
    assert after != before
    return after


@pytest.mark.parametrize(
    "previous",
    [
        b"",
        b"no calendar",
        b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n",
        to_ical(two_days())[:3000],
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\n" * 50,
        edited(f"{X}DOCUMENT:{{", f"{X}DOCUMENT:{{{{"),
        edited('"namespace":"https', '"namespace":1\\,"n":"https'),
        edited(f"{X}DOCUMENT:{{", f"{X}DOCUMENT:{'[' * 9999}"),
    ],
)  # fmt: skip
def test_a_previous_calendar_that_cannot_be_read_is_refused(previous: bytes) -> None:
    """Versions that were forgotten would be lowered, and what was cut off be cancelled."""
    assert "GA804" == refusal(previous)


def test_what_was_internal_is_not_told_in_public() -> None:
    """Not even as cancelled; the other way round it may."""
    assert "GA805" == refusal(to_ical(two_days(), internal=True))
    assert to_ical(two_days(), internal=True, previous=to_ical(two_days()))


@pytest.mark.parametrize("line", ["", "X-GOBIERNO-ABIERTO-VISIBILITY:interno\r\n"])
def test_what_does_not_say_that_it_is_public_is_not_taken_for_it(line: str) -> None:
    """If there are entries of ours in it."""
    was = "X-GOBIERNO-ABIERTO-VISIBILITY:PUBLIC\r\n"

    assert "GA805" == refusal(edited(was, line))


def test_the_calendar_of_another_document_is_refused() -> None:
    """The finding says of which."""
    other = dialogue(event(), header=header(namespace="tag:otro.example,2026:d"))

    assert "GA806" == refusal(to_ical(other))
    with pytest.raises(CalendarError) as raised:
        to_ical(two_days(), previous=to_ical(other))
    assert "tag:otro.example,2026:d" in raised.value.finding.fault("es")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (None, "sala-a", "el de todo el diálogo"),
        ("sala-a", None, "el de «sala-a»"),
        ("sala-a", "ana", "el de «sala-a»"),
    ],
)
def test_the_calendar_of_another_thread_is_refused(
    old: str | None, new: str | None, words: str
) -> None:
    """What is not in a room is not cancelled: it may be in another one."""
    with pytest.raises(CalendarError, match="GA807") as raised:
        to_ical(two_days(), only=new, previous=to_ical(two_days(), only=old))

    assert words in raised.value.finding.fault("es")


def test_a_calendar_of_the_first_version_is_carried_on() -> None:
    """It told neither its document nor its events."""
    new = (f"{X}{name}" for name in ("DOCUMENT", "EVENT", "BLOCK", "VENUE", "TITLE", "LABEL"))
    prefixes = tuple(new)
    old = "".join(
        f"{each}\r\n" for each in unfolded(to_ical(two_days())) if not each.startswith(prefixes)
    )
    after = to_ical(revised(without(two_days(), "panel-1"), 4), previous=old.encode())

    assert ("3", "CANCELLED") == tuple(
        by_id(after)["panel-1"][name] for name in ("SEQUENCE", "STATUS")
    )


# --- Hostile calendars --------------------------------------------------------------------------


FOREIGN = b"""\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Otro//ES
BEGIN:VEVENT
UID:de-otro
DTSTART:20260101T100000Z
SUMMARY:De otro
END:VEVENT
END:VCALENDAR
"""


def test_entries_of_others_are_not_carried_on() -> None:
    """They cannot come from us."""
    assert to_ical(two_days()) == to_ical(two_days(), previous=FOREIGN)


def ours(*lines: str, head: str = f"{X}VISIBILITY:PUBLIC") -> bytes:
    """A previous calendar with one entry of ours that vanished, with these lines besides."""
    written = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *([head] if head else []), "BEGIN:VEVENT",
        *lines, f"{X}ID:viejo", f"{X}KIND:talk", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return "".join(f"{each}\r\n" for each in written).encode()


def old(previous: bytes) -> dict[str, str] | None:
    """What becomes of it; the linter must be content."""
    calendar = to_ical(dialogue(event()), previous=previous)
    assert () == lint_ical(calendar).findings
    return by_id(calendar).get("viejo")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("SEQUENCE:0", "1"),
        ("SEQUENCE:41", "42"),
        ("X-NADA:1", "1"),
        ("SEQUENCE:-5", "1"),
        ("SEQUENCE:muchas", "1"),
        ("SEQUENCE:1e3", "1"),
        ("SEQUENCE:٣", "1"),
        (f"SEQUENCE:{LARGEST - 1}", str(LARGEST)),
        (f"SEQUENCE:{LARGEST}", str(LARGEST)),
        (f"SEQUENCE:{2**40}", str(LARGEST)),
        (f"SEQUENCE:{'9' * 5000}", str(LARGEST)),
        (f"SEQUENCE:{'0' * 5000}7", "8"),
        ("SEQUENCE:+7", "8"),
        ("SEQUENCE:+", "1"),
        ("SEQUENCE:++7", "1"),
    ],
)
def test_versions_as_others_write_them(written: str, expected: str) -> None:
    """A number of iCalendar, whatever it was: with a sign, or with more digits than fit."""
    found = old(ours("UID:u", "DTSTART:20260101T100000Z", written))

    assert found is not None
    assert expected == found["SEQUENCE"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20260101T100000Z",), ("20260101T100000Z", None)),
        (
            ("DTSTART:20260101T100000Z", "DTEND:20260101T110000Z"),
            ("20260101T100000Z", "20260101T110000Z"),
        ),
        (("DTSTART:20260101T100000Z", "DTEND:20260101T100000Z"), ("20260101T100000Z", None)),
        (("DTSTART:20260101T100000Z", "DTEND;VALUE=DATE:20260102"), ("20260101T100000Z", None)),
        (("DTSTART:20260101T100000Z", "DTEND:mañana"), ("20260101T100000Z", None)),
        (("DTSTART;TZID=America/Bogota:20260101T100000",), ("20260101T150000Z", None)),
        (("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260102"), ("20260101", "20260102")),
        (("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20251231"), ("20260101", None)),
        (("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260101"), ("20260101", None)),
        (("DTSTART;VALUE=DATE:99991231",), ("99991231", None)),
    ],
)  # fmt: skip
def test_times_that_are_told_again(
    lines: tuple[str, ...], expected: tuple[str, str | None]
) -> None:
    """As days or in UTC; an end that is none is left out."""
    found = old(ours("UID:u", *lines))

    assert found is not None
    assert expected == (found["DTSTART"], found.get("DTEND"))


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("DTSTART:ayer",),
        ("DTSTART:20260101T100000",),
        ("DTSTART;TZID=Mars/X:20260101T100000",),
        ("DTSTART;TZID=../../etc/passwd:20260101T100000",),
        ("DTSTART:00010101T000000Z",),
        ("DTSTART:99991231T235959Z",),
        ("DTSTART:20260230T100000Z",),
    ],
)
def test_what_was_at_no_time_is_not_told_again(lines: tuple[str, ...]) -> None:
    """An entry must begin somewhere; ours always did."""
    assert old(ours("UID:u", *lines)) is None


def test_nothing_of_a_previous_calendar_gets_through_as_it_stands() -> None:
    """Words are escaped anew, properties and parameters that are not ours are gone."""
    found = old(
        ours(
            "UID:u\\, v",
            "DTSTAMP:ayer",
            "DTSTART:20260101T100000Z",
            'SUMMARY;LANGUAGE="es;X=1";X-A=b:uno\\nATTENDEE:mailto:a@b; dos, \\N tres\x0bX-INJ:1',
            "LOCATION:uno;dos",
            "DESCRIPTION:Secretos",
            "ATTENDEE:mailto:a@b",
            "CATEGORIES:secretos",
            "CLASS:PRIVATE",
            "X-OTRA:1",
            "RRULE:FREQ=SECONDLY",
            f"{X}TITLE;LANGUAGE=pt-BR:Título",
        )
    )

    assert found == {
        "UID": "u\\, v",
        "DTSTAMP": "20260402T000000Z",
        "LAST-MODIFIED": "20260402T000000Z",
        "SEQUENCE": "1",
        "DTSTART": "20260101T100000Z",
        "SUMMARY": "uno\\nATTENDEE:mailto:a@b\\; dos\\, \\n tres\\nX-INJ:1",
        "LOCATION": "uno\\;dos",
        "STATUS": "CANCELLED",
        "TRANSP": "TRANSPARENT",
        "CATEGORIES": "ponencia",
        f"{X}ID": "viejo",
        f"{X}KIND": "talk",
        f"{X}TITLE": "Título",
        "END": "VEVENT",
    }


def test_an_entry_without_a_title_is_called_by_its_kind() -> None:
    """Of a kind that nobody knows, by that of the whole."""
    lines = ("UID:u", "DTSTART:20260101T100000Z", "SUMMARY: ")
    found = old(ours(*lines))
    other = old(ours(*lines).replace(b"KIND:talk", b"KIND:fiesta"))

    assert found is not None
    assert other is not None
    assert ("Ponencia", "Diálogo") == (found["SUMMARY"], other["SUMMARY"])


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_entries_with_one_uid_the_higher_version_counts(order: int) -> None:
    """In whatever order they stand."""
    (uid,) = (each["UID"] for each in vevents(to_ical(dialogue(event()))))
    lines = [
        ("BEGIN:VEVENT", f"UID:{uid}", "DTSTART;VALUE=DATE:20260514", "DTEND;VALUE=DATE:20260515",
         f"SEQUENCE:{number}", f"{X}ID:encuentro", f"{X}KIND:event", "END:VEVENT")
        for number in (5, 9)
    ][::order]  # fmt: skip
    written = ["BEGIN:VCALENDAR", f"{X}VISIBILITY:PUBLIC", *lines[0], *lines[1], "END:VCALENDAR"]
    previous = "".join(f"{each}\r\n" for each in written).encode()
    calendar = to_ical(dialogue(event()), previous=previous)

    assert {"encuentro": 9} == sequences(calendar)


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_entries_with_one_uid_ours_counts(order: int) -> None:
    """Though that of somebody else has a higher version: else ours would be forgotten."""
    lines = [
        ("BEGIN:VEVENT", "UID:u", "DTSTART;VALUE=DATE:20260514", *rest, "END:VEVENT")
        for rest in (("SEQUENCE:9",), ("SEQUENCE:5", f"{X}ID:viejo", f"{X}KIND:talk"))
    ][::order]
    written = ["BEGIN:VCALENDAR", f"{X}VISIBILITY:PUBLIC", *lines[0], *lines[1], "END:VCALENDAR"]
    found = old("".join(f"{each}\r\n" for each in written).encode())

    assert found is not None
    assert ("6", "CANCELLED") == (found["SEQUENCE"], found["STATUS"])


def test_tasks_are_not_entries_of_an_agenda() -> None:
    """The calendar of the milestones is another one, and so is that of the agenda for it."""
    step = m.Milestone(id="hito", due=edtf("2026-08-01"))
    made = attrs.evolve(two_days(), commitments=(m.Commitment(id="c", milestones=(step,)),))
    days = milestones_to_ical(made, as_events=True)

    for wrong in (days, milestones_to_ical(made)):
        with pytest.raises(CalendarError, match="GA807") as raised:
            to_ical(made, previous=wrong)
        assert "el de los hitos" in raised.value.finding.fault("es")
    with pytest.raises(CalendarError, match="GA807") as raised:
        milestones_to_ical(made, as_events=True, previous=to_ical(made))
    assert "el de todo el diálogo" in raised.value.finding.fault("es")
