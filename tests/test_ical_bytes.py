"""Calendars byte by byte: golden files, determinism, and the best-known library as a judge."""

import os
import subprocess
import sys
from pathlib import Path

import attrs
import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import NothingToWriteError, to_ical
from ical_examples import GOLDEN, dialogue, event, goldens, unfolded
from ical_strategies import gentle_words, timetables

GOLDENS = goldens()


@pytest.mark.parametrize("file", GOLDENS)
def test_the_golden_calendars(file: str) -> None:
    """If this is meant to change, run ical_examples.py and read the difference."""
    assert (GOLDEN / file).read_bytes() == GOLDENS[file]


def test_every_golden_file_is_written() -> None:
    """And none is left over."""
    assert sorted(GOLDENS) == sorted(each.name for each in GOLDEN.glob("*.ics"))


WRITE = """\
import sys
sys.path.insert(0, sys.argv[1])
from ical_examples import two_days
from gobierno_abierto.formats.ical import to_ical
sys.stdout.buffer.write(to_ical(two_days(), lang="es"))
"""


@pytest.mark.parametrize("seed", ["0", "1", "2"])
@pytest.mark.parametrize("flags", [(), ("-O",)], ids=["plain", "-O"])
def test_the_same_bytes_in_every_process(flags: tuple[str, ...], seed: str) -> None:
    """Under any hash seed, with or without asserts, in any time zone and locale."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", WRITE, str(Path(__file__).parent)],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Kolkata", "LC_ALL": "C"},
        capture_output=True,
        check=True,
    )

    assert (GOLDEN / "two-days.es.ics").read_bytes() == done.stdout


@pytest.mark.parametrize("file", GOLDENS)
def test_the_bytes_obey_the_standard(file: str) -> None:
    """RFC 5545 §3.1: CRLF, at most 75 octets, UTF-8; every BEGIN has its END."""
    calendar = (GOLDEN / file).read_bytes()
    lines = calendar.split(b"\r\n")

    assert b"" == lines.pop()
    assert b"\n" not in b"".join(lines)
    assert max(len(line) for line in lines) <= 75
    opened = []
    for line in lines:
        line.decode()
        name, _, kind = line.partition(b":")
        if name == b"BEGIN":
            opened.append(kind)
        elif name == b"END":
            assert opened.pop() == kind
    assert [] == opened


def by_icalendar(calendar: bytes) -> bytes:
    """The calendar read and written again by the best-known library."""
    written: bytes = icalendar.Calendar.from_ical(calendar).to_ical()
    return written


def in_order(calendar: bytes) -> list[bytes]:
    """The content lines, sorted as icalendar sorts the properties.

    Without GEO, since it writes coordinates as floats.
    """
    lines = calendar.replace(b"\r\n ", b"").split(b"\r\n")
    return sorted(each for each in lines if not each.startswith(b"GEO:"))


@pytest.mark.parametrize("file", GOLDENS)
def test_icalendar_writes_the_same_lines(file: str) -> None:
    """No line changes."""
    ours = (GOLDEN / file).read_bytes()

    assert in_order(by_icalendar(ours)) == in_order(ours)


@settings(deadline=None)
@given(made=timetables(gentle_words), asked=st.tuples(*[st.booleans()] * 4))
def test_icalendar_writes_the_same_lines_of_any_dialogue(
    made: m.Dialogue, asked: tuple[bool, bool, bool, bool]
) -> None:
    """Where it is right: it turns some backslashes into line breaks."""
    internal, per_item, parent, utc = asked
    try:
        ours = to_ical(made, internal=internal, per_item=per_item, parent=parent, utc=utc)
    except NothingToWriteError:
        return
    assert in_order(by_icalendar(ours)) == in_order(ours)


def alone(made: m.Dialogue, name: str) -> m.Dialogue:
    """The dialogue with one item only, in its block and its event."""
    events = []
    for each in made.events:
        agenda = [item for item in each.agenda if item.id == name]
        agenda += [
            attrs.evolve(block, items=inner)
            for block in each.agenda
            if isinstance(block, m.ParallelBlock)
            if (inner := tuple(item for item in block.items if item.id == name))
        ]
        if agenda:
            events.append(attrs.evolve(each, agenda=tuple(agenda)))
    return attrs.evolve(made, events=tuple(events))


@settings(deadline=None)
@given(made=timetables(), utc=st.booleans())
def test_an_entry_does_not_depend_on_its_neighbours(made: m.Dialogue, utc: bool) -> None:  # noqa: FBT001 - drawn
    """What many of them share is remembered, and is what each would say alone."""
    try:
        whole = to_ical(made, internal=True, per_item=True, utc=utc)
    except NothingToWriteError:
        return
    for name, lines in items(whole).items():
        (own,) = items(to_ical(alone(made, name), internal=True, per_item=True, utc=utc)).values()
        assert own == lines


def items(calendar: bytes) -> dict[str, list[str]]:
    """The lines of the entries of items by id, but for those that tell of others besides."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for each in unfolded(calendar):
        lines = [] if each == "BEGIN:VEVENT" else [*lines, each]
        others = ("X-GOBIERNO-ABIERTO-KIND:event", "Aún sin día ni horario")
        if each == "END:VEVENT" and not any(words in "\n".join(lines) for words in others):
            (name,) = (line for line in lines if line.startswith("X-GOBIERNO-ABIERTO-ID:"))
            found[name.partition(":")[2]] = lines
    return found


def test_entries_do_not_follow_the_order_of_the_document() -> None:
    """They are sorted by start and UID; only what is told of the document in the head is not."""
    meetings = [event(id=f"e{n}") for n in range(5)]
    one, other = (
        to_ical(dialogue(*order)).partition(b"BEGIN:VEVENT") for order in (meetings, meetings[::-1])
    )

    assert one[2] == other[2]
    assert one[0] != other[0]
