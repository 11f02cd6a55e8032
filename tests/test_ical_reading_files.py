"""Whole files: their head, what is around the calendar, and where things stand in them."""

import os
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from fuzz_ical import mutated, read_everything
from gobierno_abierto.formats.ical import (
    CalendarLimits,
    from_ical,
    milestones_to_ical,
    read_ical,
    to_ical,
)
from gobierno_abierto.formats.reading import ReadError
from gobierno_abierto.model import text
from gobierno_abierto.rules import check
from ical_examples import promises, two_days
from small_ical import (
    GUESTS,
    HEAD,
    MEXICO,
    START,
    calendar,
    component,
    dialogue_of,
    fixed_zone,
    items_of,
    joined,
    ours,
    own,
    told,
    told_reading,
    vevent,
    with_event,
)

# The head ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("es", "es", "en"), "es"),
        (("en", "es"), "en"),
        (("pt_br", "pt-BR"), "pt-BR"),
        (("ES-mx",), "es-MX"),
        (("x-a", "original", "1", ""), "und"),
        ((), "und"),
    ],
)
def test_the_language_of_most_titles(languages: tuple[str, ...], expected: str) -> None:
    """Unless no title says its own."""
    events = [vevent(f"SUMMARY;LANGUAGE={each}:a", uid=f"u{n}") for n, each in enumerate(languages)]
    data = calendar(*(line for each in events for line in each), *vevent(uid="z"))

    assert expected == dialogue_of(read_ical(data)).header.language


def test_words_that_say_no_language_have_that_of_most() -> None:
    """A calendar seldom says it twice."""
    data = calendar(*vevent("SUMMARY;LANGUAGE=es:Agua"), *vevent("SUMMARY:Datos", uid="b"))

    assert [text({"es": "Agua"}), text({"es": "Datos"})] == [each.title for each in items_of(data)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (("X-WR-CALNAME:Foro",), text({"und": "Foro"})),
        (("NAME;LANGUAGE=es:Foro\\, uno",), text({"es": "Foro, uno"})),
        (("NAME:a", "X-WR-CALNAME:b"), text({"und": "b"})),
        (("X-WR-CALNAME: ", "NAME:a"), text({"und": "a"})),
        (
            (),
            m.Text(
                pairs=(("es", "Calendario"), ("en", "Calendar"), ("pt", "Calendário")),
                original="es",
            ),
        ),
    ],
)
def test_the_title_of_a_calendar(head: tuple[str, ...], expected: m.Text) -> None:
    """Its name, or only that it is one."""
    assert expected == dialogue_of(read_ical(calendar(*vevent(), head=(*HEAD, *head)))).title


def test_the_revision_is_the_last_change_of_any_entry() -> None:
    """By LAST-MODIFIED, else by DTSTAMP; without either, the beginning of all counting."""
    changed = vevent("LAST-MODIFIED:20260301T120000Z", uid="b")

    assert date(2026, 3, 1) == dialogue_of(read_ical(calendar(*vevent(), *changed))).header.revised
    assert date(2026, 1, 1) == dialogue_of(read_ical(calendar(*vevent()))).header.revised
    bare = calendar("BEGIN:VEVENT", START, "DTSTAMP:ayer", "END:VEVENT")
    assert date(1970, 1, 1) == dialogue_of(read_ical(bare)).header.revised


def _namespace(*head: str, events: tuple[str, ...] = vevent()) -> str:
    return dialogue_of(read_ical(calendar(*events, head=(*HEAD, *head)))).header.namespace


def test_the_namespace_stays_the_same_from_one_version_to_the_next() -> None:
    """As long as the calendar goes by the same name."""
    one = _namespace("X-WR-RELCALID:1", "X-WR-CALNAME:Foro")

    assert one == _namespace("X-WR-RELCALID:1", "X-WR-CALNAME:Otro", events=vevent(uid="b"))
    assert one != _namespace("X-WR-RELCALID:2", "X-WR-CALNAME:Foro")
    assert one != _namespace("X-WR-CALNAME:Foro") != _namespace()
    assert one.startswith("urn:uuid:")
    without = dialogue_of(read_ical(calendar(*vevent(), head=HEAD[:1]))).header.namespace
    assert without not in {one, _namespace()}


def test_a_header_that_nobody_stated_is_told() -> None:
    """Where it is to be completed."""
    (found,) = read_ical(with_event()).report

    assert ("GA861", "/header") == (found.code, found.pointer)


# Files ------------------------------------------------------------------------------------------


def test_entries_outside_of_a_calendar_are_read_and_told() -> None:
    """As a fragment, with the zones that stand beside them."""
    data = joined(*fixed_zone("Zona", "-0600"), *vevent(start="DTSTART;TZID=Zona:20260514T090000"))

    assert {("GA860", 1), ("GA854", 12)} == set(told_reading(data))
    assert 1 == len(items_of(data))


def test_a_fragment_beside_a_calendar_is_read_too() -> None:
    """Nothing is lost."""
    data = with_event() + joined(*vevent(uid="b"))

    assert [("GA860", 10)] == told_reading(data)
    assert 2 == len(items_of(data))


def test_a_zone_alone_is_no_fragment() -> None:
    """Nothing is in it to be read."""
    assert read_ical(joined(*fixed_zone("Zona", "-0600"))).document is None
    assert [("GA811", None)] == told(read_ical(joined(*fixed_zone("Zona", "-0600"))).report)


def test_several_calendars_become_one_document() -> None:
    """The first name counts; each has zones of its own."""
    data = b"".join(
        calendar(
            *fixed_zone("Zona", offset),
            *vevent(uid=offset, start="DTSTART;TZID=Zona:20260514T090000"),
            head=(*HEAD, f"X-WR-CALNAME:Foro {offset}"),
        )
        for offset in ("-0600", "+0500")
    )
    starts = [each.when.start.hour for each in items_of(data) if isinstance(each.when, m.Slot)]

    assert [15, 4] == starts
    assert text({"und": "Foro -0600"}) == dialogue_of(read_ical(data)).title


def test_an_empty_calendar_is_an_empty_document() -> None:
    """Which is not an error of reading."""
    reading = read_ical(calendar())

    assert ((), ()) == (dialogue_of(reading).events, reading.entries)


def test_a_calendar_cut_short_gives_what_it_holds() -> None:
    """At any octet: nothing raises, and entries that were whole are there."""
    whole = calendar(*vevent("SUMMARY:Agua"), *vevent("SUMMARY:Dátos", uid="b"))
    first_ends = whole.index(b"END:VEVENT") + len(b"END:VEVENT\r\n")
    for length in range(len(whole)):
        reading = read_ical(whole[:length])
        assert not reading.report.ok or length >= len(whole) - 2 or reading.document
        if length >= first_ends:
            assert "Agua" == reading.entries[0].summary


def test_a_string_is_content_and_never_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a file that is there, nothing is read."""
    there = tmp_path / "calendario.ics"
    there.write_bytes(with_event())
    for name in (str(there), str(there).encode(), f"file://{there}", f"{there}\n"):
        reading = read_ical(name)
        assert reading.document is None
        assert [("GA811", None)] == told(reading.report)
        with pytest.raises(ReadError):
            from_ical(name)
    monkeypatch.chdir(tmp_path)
    assert read_ical("calendario.ics").document is None


def test_text_is_read_like_its_bytes() -> None:
    """With any line ends."""
    data = with_event("SUMMARY:Diálogo")

    assert read_ical(data).document == read_ical(data.decode()).document
    assert read_ical(data).document == read_ical(data.replace(b"\r\n", b"\n")).document


@pytest.mark.parametrize(
    "data", [b"", b"algo", with_event(start="DTSTART:?"), with_event("STATUS:?"), with_event("?")]
)
def test_from_ical_raises_where_there_is_an_error(data: bytes) -> None:
    """With the whole report."""
    with pytest.raises(ReadError) as caught:
        from_ical(data)

    assert caught.value.report == read_ical(data).report
    assert caught.value.report.errors


def test_from_ical_lets_warnings_pass() -> None:
    """They are in the report of `read_ical`."""
    assert read_ical(with_event()).document == from_ical(with_event())


def test_too_much_is_told_and_the_rest_is_read() -> None:
    """Or nothing at all, if it is too much to begin with."""
    data = with_event() * 3

    assert read_ical(data, limits=CalendarLimits(components=5)).document is None
    deep = with_event(*component("X-A", *component("X-B", *component("X-C"))))
    reading = read_ical(deep, limits=CalendarLimits(depth=4))
    assert ("GA812", 10) in told(reading.report)
    assert 1 == len(reading.entries)


# Places in the file -----------------------------------------------------------------------------


def test_pointers_lead_to_lines() -> None:
    """Whatever is said of the document can be looked up in the file."""
    data = calendar(
        *vevent("SUMMARY:Uno", "LOCATION:Museo"),
        *vevent("SUMMARY:Dos", "DTEND:20260514T080000Z", uid="b"),
        *vevent("DTEND;VALUE=DATE:20260601", uid="c", start="DTSTART;VALUE=DATE:20260514"),
    )
    reading = read_ical(data)
    document = dialogue_of(reading)
    assert reading.origin is not None
    pointers = (
        "/events/1/agenda/0", "/events/1/agenda/1/when/end", "/events/0", "/events/0/dates",
        "/venues/0", "/venues/0/name", "/header", "",
    )  # fmt: skip
    places = reading.origin.places(pointers)

    assert [4, 11, 18, 18, 4, 4, None, None] == [places[each].line for each in pointers]
    assert list(pointers) == [places[each].pointer for each in pointers]
    located = {each.code: each.place.line for each in reading.located(check(document))}
    assert 11 == located["GA201"]


def test_pointers_of_our_own_calendars_lead_to_lines_too() -> None:
    """Into blocks as well."""
    data = to_ical(two_days(), per_item=True)
    reading = read_ical(data)
    lines = data.split(b"\r\n")
    document = dialogue_of(reading)
    assert reading.origin is not None
    for at, meeting in enumerate(document.events):
        for position, item in enumerate(meeting.agenda):
            if isinstance(item, m.ParallelBlock):
                pointers = [
                    f"/events/{at}/agenda/{position}/items/{n}" for n in range(len(item.items))
                ]
                named = [each.id for each in item.items]
            else:
                pointers, named = [f"/events/{at}/agenda/{position}"], [item.id]
            for pointer, name in zip(pointers, named, strict=True):
                line = reading.origin.places([pointer])[pointer].line
                assert line is not None
                assert b"BEGIN:VEVENT" == lines[line - 1]
                own_id = own("ID", name).encode()
                assert own_id in lines[line : lines.index(b"END:VEVENT", line)]


def test_every_finding_has_a_line_or_is_about_the_whole() -> None:
    """And says so in three languages."""
    data = calendar(
        *vevent("RRULE:FREQ=DAILY", "STATUS:?", "ATTENDEE:mailto:a@b.example"),
        *vevent(uid="b", start="DTSTART;TZID=Mars/Phobos:20260514T090000"),
        *component("VTODO", "UID:c"),
    )
    whole = {"GA859", "GA861"}
    for each in read_ical(data).report:
        assert (each.place.line is None) is (each.code in whole)


# Anything at all --------------------------------------------------------------------------------

_SCRIPT = """
import sys
from pathlib import Path
from gobierno_abierto.formats.ical import read_ical
from gobierno_abierto.formats.json import to_json
reading = read_ical(Path(sys.argv[1]).read_bytes())
sys.stdout.write(to_json(reading.document))
for each in reading.report:
    sys.stdout.write(f"{each.code} {each.place} {each.place.line} {each.message('es')}\\n")
"""


def test_neither_hash_seeds_nor_optimizing_change_a_document(tmp_path: Path) -> None:
    """Nothing hangs on the order of a set, nor on an assertion."""
    data = (
        with_event("LOCATION:Uno", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260515T090000Z", *GUESTS)
        + ours(own("ROOMS", "b,a"), own("STATUS", "?"))
        + calendar(*(each for zone in ("America/Bogota", "America/Lima", "Zona", "GMT-5")
                     for each in vevent("LOCATION:Dos", "ATTENDEE:mailto:a@b.example", uid=zone,
                                        start=f"DTSTART;TZID={zone}:20260514T090000")))
    )  # fmt: skip
    path = tmp_path / "a.ics"
    path.write_bytes(data)
    told_in = {
        subprocess.run(
            [sys.executable, *options, "-c", _SCRIPT, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed, options in (("0", ()), ("1", ()), ("2", ("-O",)))
    }

    assert 1 == len(told_in)
    assert b"GA862" in told_in.pop()


def test_reading_twice_is_reading_once() -> None:
    """Nothing is remembered in between."""
    data = to_ical(two_days(), per_item=True)
    other = calendar(
        *fixed_zone(MEXICO, "+0500"), *vevent(start=f"DTSTART;TZID={MEXICO}:20260514T090000")
    )
    first = read_ical(data)
    read_ical(other)

    assert (first.document, first.report) == (read_ical(data).document, read_ical(data).report)


_SMALL = (
    with_event("SUMMARY:Agua\\, datos", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260521T090000Z"),
    calendar(*fixed_zone("Zona", "-0600"), *vevent(start="DTSTART;TZID=Zona:20260514T090000")),
    ours(own("BLOCK", "talleres"), own("ROOMS", "a"), own("WHEN", "INHERITED")),
    with_event("RDATE;VALUE=PERIOD:20260514T090000Z/PT1H", "GEO:19.4;-99.1", "LOCATION:Museo"),
)


def test_no_mutation_raises() -> None:
    """Three hundred ways to bend a calendar; each gives a document, or says why not."""
    files = (*_SMALL, to_ical(two_days()), milestones_to_ical(promises()))
    for seed in range(300):
        chance = random.Random(seed)  # noqa: S311 - any will do, as long as it can be repeated
        read_everything(mutated(chance.choice(files), chance))


@given(st.sampled_from(_SMALL), st.integers(0, 600), st.integers(0, 4), st.text(max_size=3))
def test_no_slip_of_the_hand_raises(data: bytes, at: int, length: int, typed: str) -> None:
    """Some characters deleted, some typed."""
    written = data.decode()
    read_everything((written[:at] + typed + written[at + length :]).encode(errors="replace"))


_NAMES = (
    "SUMMARY", "UID", "URL", "LOCATION", "GEO", "RRULE", "RDATE", "DTSTART", "DURATION",
    "CATEGORIES", "RECURRENCE-ID", "X-GOBIERNO-ABIERTO-ID", "X-GOBIERNO-ABIERTO-KIND",
    "X-GOBIERNO-ABIERTO-ROOMS",
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(_NAMES), st.text())))
def test_any_value_of_any_property_is_read(lines: list[tuple[str, str]]) -> None:
    """The document is there, whatever an entry says."""
    words = [f"{name}:{''.join(filter(str.isprintable, value))}" for name, value in lines]
    data = joined("BEGIN:VCALENDAR", *component("VEVENT", *words), "END:VCALENDAR")

    assert read_ical(data).document
