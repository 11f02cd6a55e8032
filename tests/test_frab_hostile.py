"""Schedules bent out of shape, or made to do harm: a finding, soon, and never an exception."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gobierno_abierto.formats.frab import ScheduleLimits, read_frab
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.model import Dialogue
from gobierno_abierto.words import LANGUAGES
from small_frab import XML, as_json, plain

_START = '<schedule><conference><title>x</title></conference><day date="2026-05-14"><room name="A">'
_END = "</room></day></schedule>"
_REAL = Path(__file__).resolve().parents[2] / "shared/corpora/schedules/fosdem-2020.pentabarf.xml"


def session(number: int, inside: str = "") -> str:
    """One session of an XML file."""
    return f'<event id="{number}"><start>10:00</start><duration>00:30</duration>{inside}</event>'


def schedule(inside: str) -> bytes:
    """An XML file with that in its only room."""
    return f"{_START}{inside}{_END}".encode()


def looked_through(data: bytes) -> Reading:
    """A reading of which everything was told, in every language, and the document written."""
    reading = read_frab(data)
    for lang in LANGUAGES:
        assert all(each.message(lang) for each in reading.report)
    if reading.document is None:
        assert reading.report.errors
    else:
        assert to_json(reading.document)
    return reading


def codes(data: bytes) -> set[str]:
    """What is said of it."""
    return {each.code for each in looked_through(data).report}


_LAUGHS = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (f"{_LAUGHS}<schedule>&c;</schedule>".encode(), "GA912"),
        (b'<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/hosts">]><schedule>&x;</schedule>', "GA912"),
        (b'<!DOCTYPE s SYSTEM "https://e.example/s.dtd"><schedule/>', "GA912"),
        (b"<!DOCTYPE html><html><body></body></html>", "GA910"),
        (b"<speakers/>", "GA910"),
        (b"<schedule/>", "GA910"),
        (b'{"schedule": {}}', "GA910"),
        (b'{"schedule": null}', "GA910"),
        (b"[1, 2]", "GA910"),
        (b"<schedule>&nada;</schedule>", "GA911"),
        (b"", "GA911"), (b"hola", "GA911"), (b"\0\0\0", "GA911"),
        (b'<?xml version="1.0" encoding="zlib"?><schedule/>', "GA911"),
        (b'<?xml version="1.0" encoding="shift_jis"?><schedule/>', "GA911"),
        (XML.encode("latin-1"), "GA911"),
        (XML.encode().replace(b"Sala", b"Sa\0la"), "GA911"),
        (b"<schedule>" * 1000, "GA913"),
        (b'{"schedule":' + b"[" * 100_000, "GA005"),
        (b'{"schedule": {"conference": {}, "conference": {}}}', "GA006"),
        (b'{"schedule": ', "GA004"),
        ('{"schedule": {}}'.encode("utf-16"), "GA003"),
        ('{"schedule": {}}'.encode("utf-16-be"), "GA003"),
        ('{"schedule": {}}'.encode("utf-32"), "GA003"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    """And leaves no document."""
    reading = looked_through(data)

    assert code in {each.code for each in reading.report}
    assert reading.document is None


def test_merge_markers_are_told_with_their_line() -> None:
    """What stands before them is read."""
    lines = XML.splitlines()
    second = next(n for n, each in enumerate(lines) if "Sala Verde" in each)
    reading = looked_through("\n".join([*lines[:second], "<<<<<<< HEAD", *lines[second:]]).encode())
    (broken,) = reading.report.errors

    assert ("GA911", second + 1) == (broken.code, broken.place.line)
    assert isinstance(reading.document, Dialogue)
    assert 2 == len(reading.document.events[0].agenda)
    assert "2" in broken.fault("es")


@pytest.mark.parametrize("data", [XML.encode(), as_json(plain())])
def test_a_file_cut_short_anywhere_is_told(data: bytes) -> None:
    """At every byte: an error, and of XML the sessions that were whole."""
    found = set()
    for length in range(0, len(data.rstrip()), 3):
        reading = looked_through(data[:length])
        assert reading.report.errors
        if isinstance(reading.document, Dialogue):
            found.add(len(reading.document.events[0].agenda))

    assert found == ({1, 2, 3, 4} if data.startswith(b"<") else set())


@pytest.mark.skipif(not _REAL.exists(), reason="../shared/corpora is absent")
def test_a_large_file_cut_short_keeps_its_whole_sessions() -> None:
    """Each that ended before the cut."""
    data = _REAL.read_bytes()
    for length in range(20_000, len(data), 400_003):
        reading = looked_through(data[:length])
        assert isinstance(reading.document, Dialogue)
        whole = data[:length].count(b"</event>")
        assert whole == len(reading.document.events[0].agenda)


_PIECES = st.sampled_from(
    [b"<", b">", b"&", b'"', b"\0", b"\xff", b"]]>", b"<!--", b"<![CDATA[", b"<event>", b"</event>",
     b"<persons>", b"<title>", b"</room>", b"{", b"}", b"[", b"null", b"1e999", b"\\ud800", b",",
     b"\\u0000", b"9999-12-31", b"00:99", b"-", b"<?xml?>"]
)  # fmt: skip


@settings(max_examples=300)
@given(
    data=st.sampled_from([XML.encode(), as_json(plain())]),
    changes=st.lists(
        st.tuples(st.integers(0, 4000), st.integers(0, 40), _PIECES | st.binary(max_size=3)),
        min_size=1,
        max_size=5,
    ),
)
def test_changed_bytes_are_never_an_exception(
    data: bytes, changes: list[tuple[int, int, bytes]]
) -> None:
    """Put in, taken out, written over."""
    for start, length, piece in changes:
        data = data[:start] + piece + data[start + length :]
    looked_through(data)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@settings(max_examples=300)
@given(
    name=st.sampled_from(
        ["id", "guid", "code", "title", "start", "date", "end", "duration", "room", "persons",
         "participants", "links", "attachments", "language", "type", "status", "state", "cancelled",
         "abstract", "recording", "url", "otro\x00"]
    ),
    value=_VALUES,
)  # fmt: skip
def test_any_value_in_a_session_is_read_or_kept(name: str, value: object) -> None:
    """Whatever a program may write there, the session is there."""
    made = plain()
    made["schedule"]["conference"]["days"][0]["rooms"]["Sala Azul"][0][name] = value
    reading = looked_through(json.dumps(made).encode())

    assert isinstance(reading.document, Dialogue)
    assert 2 == len(reading.document.events[0].agenda)


@settings(max_examples=200)
@given(
    owner=st.sampled_from(["root", "schedule", "conference", "day", "room"]),
    name=st.sampled_from(
        ["days", "rooms", "persons", "events", "conference", "schedule", "title", "start", "end",
         "time_zone_name", "day_change", "venue", "city", "date", "day_start", "capacity", "name"]
    ),
    value=_VALUES,
)  # fmt: skip
def test_any_value_around_the_sessions_is_no_exception(
    owner: str, name: str, value: object
) -> None:
    """In the conference, a day, a room."""
    made = plain()
    conference = made["schedule"]["conference"]
    owners = {
        "root": made,
        "schedule": made["schedule"],
        "conference": conference,
        "day": conference["days"][0],
        "room": conference["rooms"][0],
    }
    owners[owner][name] = value
    looked_through(json.dumps(made).encode())


_MANY = 20_000
_SLOW = {
    "elements": f"{_START}{'<x/>' * 300_000}".encode(),
    "angle brackets": b"<" * 1_000_000,
    "one name": schedule("".join(session(1) for _ in range(2000))),
    "no name": schedule("<event/>" * 2000),
    "one person": schedule(
        "".join(
            session(n, f'<persons><person id="1" x="{n}">n{n}</person></persons>')
            for n in range(2000)
        )
    ),
    "tags": schedule(session(1, f"<abstract>{'&lt;p&gt;' * _MANY}</abstract>")),
    "links in links": schedule(
        session(1, f"<abstract>{'&lt;a href=https://e.example/&gt;y' * _MANY}</abstract>")
    ),
    "comments": schedule(session(1, f"<abstract>&lt;p&gt;{'&lt;!--' * _MANY}</abstract>")),
    "scripts": schedule(session(1, f"<abstract>{'&lt;script&gt;' * _MANY}</abstract>")),
    "links": schedule(session(1, "<links>" + '<link href="x"/>' * _MANY + "</links>")),
    "members": schedule(session(1, "".join(f"<t{n}>x</t{n}>" for n in range(_MANY)))),
}


@pytest.mark.parametrize("data", _SLOW.values(), ids=_SLOW)
def test_nothing_takes_long(data: bytes) -> None:
    """Twice as much takes about twice as long, and no file takes for ever."""
    before = time.perf_counter()
    read_frab(data)

    assert time.perf_counter() - before < 60


@pytest.mark.parametrize(
    ("limits", "data"),
    [
        (ScheduleLimits(size=100), XML.encode()),
        (ScheduleLimits(elements=10), XML.encode()),
        (ScheduleLimits(depth=4), XML.encode()),
        (ScheduleLimits(characters=20), XML.encode()),
        (ScheduleLimits(sessions=3), XML.encode()),
        (ScheduleLimits(sessions=1), as_json(plain())),
    ],
)
def test_every_limit_is_told(limits: ScheduleLimits, data: bytes) -> None:
    """In words, in each language; what was read until then is there."""
    report = read_frab(data, limits=limits).report
    (found,) = (each for each in report if each.code == "GA913")

    assert all(found.message(lang) for lang in LANGUAGES)


def test_a_json_file_that_is_too_large_is_not_read() -> None:
    """As any other JSON."""
    report = read_frab(as_json(plain()), limits=ScheduleLimits(size=100)).report

    assert ["GA002"] == [each.code for each in report]


def test_a_member_of_many_is_told() -> None:
    """Beside one session not more than two hundred are kept; the others are counted."""
    assert {"GA924", "GA925"} <= codes(_SLOW["members"])


def test_what_nobody_can_see_is_told_and_leaves_the_text() -> None:
    """Control characters and half characters are in no document."""
    made = plain()
    made["schedule"]["conference"]["days"][0]["rooms"]["Sala Azul"][0]["title"] = "A\x07\ud800"

    assert "GA925" in codes(json.dumps(made).encode())
