"""Calendars byte by byte: golden files, determinism, and the best-known library as a judge."""

import os
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from gobierno_abierto.formats.ical import to_ical
from ical_examples import GOLDEN, dialogue, event, two_days

LANGS = ("es", "en", "pt")


@pytest.mark.parametrize("lang", LANGS)
def test_the_golden_calendars(lang: str) -> None:
    """If this is meant to change, run ical_examples.py and read the difference."""
    assert (GOLDEN / f"two-days.{lang}.ics").read_bytes() == to_ical(two_days(), lang=lang)


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


@pytest.mark.parametrize("lang", LANGS)
def test_the_bytes_obey_the_standard(lang: str) -> None:
    """RFC 5545 §3.1: CRLF, at most 75 octets, UTF-8; every BEGIN has its END."""
    calendar = (GOLDEN / f"two-days.{lang}.ics").read_bytes()
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


@pytest.mark.parametrize("lang", LANGS)
def test_icalendar_writes_the_same_lines(lang: str) -> None:
    """Read and written again by the best-known library, no line changes but GEO.

    (It sorts the properties, and writes coordinates as floats.)
    """
    ours = (GOLDEN / f"two-days.{lang}.ics").read_bytes()
    theirs = icalendar.Calendar.from_ical(ours).to_ical()

    def lines(calendar: bytes) -> list[bytes]:
        unfolded = calendar.replace(b"\r\n ", b"").split(b"\r\n")
        return sorted(line for line in unfolded if not line.startswith(b"GEO:"))

    assert lines(theirs) == lines(ours)


def test_entries_do_not_follow_the_order_of_the_document() -> None:
    """They are sorted by start and UID; only what is told of the document in the head is not."""
    meetings = [event(id=f"e{n}") for n in range(5)]
    one, other = (
        to_ical(dialogue(*order)).partition(b"BEGIN:VEVENT")
        for order in (meetings, meetings[::-1])
    )

    assert one[2] == other[2]
    assert one[0] != other[0]
