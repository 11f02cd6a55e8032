"""Real calendars of other people, and made-up ones that are broken: read, judged, compared.

They lie beside the project and not in it; where they are not at hand, these tests say so.
"""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from gobierno_abierto.formats.ical import CalendarReading, lint_ical, read_ical
from gobierno_abierto.formats.ical.content import parsed
from gobierno_abierto.words import LANGUAGES
from readers import libical, needs_libical

_CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"
_AWAY = "the calendars are not at hand: ../shared/corpora is absent"
at_hand = pytest.mark.skipif(not _CORPORA.is_dir(), reason=_AWAY)


def files(folder: str) -> list[Path]:
    """The calendars of a folder; without the folder, one that is not there."""
    return sorted((_CORPORA / folder).rglob("*.ics")) or [Path("absent.ics")]


def named(path: Path) -> str:
    """The folder and the name of a file."""
    return f"{path.parent.name}/{path.stem}"


each_real_file = pytest.mark.parametrize("path", files("ics"), ids=named)


@at_hand
@each_real_file
def test_every_real_file_is_read_and_judged(path: Path) -> None:
    """Without an exception; and whatever gives no document says why."""
    data = path.read_bytes()
    reading = read_ical(data)

    told = [
        each.message(lang) for lang in LANGUAGES for each in (*reading.report, *lint_ical(data))
    ]
    assert all(told)
    assert reading.document is not None or reading.report.errors


_BEGIN = re.compile(
    rb"^BEGIN:(VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE|VALARM)\s*$", re.MULTILINE | re.IGNORECASE
)
_FRAGMENT = re.compile(rb"\A(\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)


class Recovered(NamedTuple):
    """How many components a file holds, how many came out, and how many times were lost."""

    held: int
    found: int
    unread: int


def recovered(data: bytes) -> Recovered:
    """Counted with a pattern of the tests' own."""
    unfolded = re.sub(rb"\r?\n[ \t]", b"", data)
    kinds = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VALARM")
    reading = read_ical(data)
    zones = [each for root in parsed(data).components for each in root.components]
    # What reached the entries, and not only the first look at the file.
    found = [each.kind for each in reading.entries]
    found += [part.name for entry in reading.entries for part in entry.parts]
    found += [each.name for each in zones if each.name == "VTIMEZONE"]
    # A start that stands in the file and was not understood is a loss, too.
    unread = sum(
        entry.start is None and entry.first("DTSTART") is not None for entry in reading.entries
    )
    lines = {each.place.line for each in reading.report}
    assert all(
        (line := entry.first("DTSTART")) is None or entry.start or line.number in lines
        for entry in reading.entries
    )
    return Recovered(len(_BEGIN.findall(unfolded)), sum(each in kinds for each in found), unread)


@at_hand
def test_hardly_a_component_is_lost() -> None:
    """At least 99 of 100 in whole calendars; what is lost is told with its line."""
    whole = [data for path in files("ics") if _FRAGMENT.match(data := path.read_bytes())]
    counts = [recovered(data) for data in whole]
    held = sum(each.held for each in counts)
    came_out = sum(min(each.held, each.found) - each.unread for each in counts)

    assert len(whole) > 300
    assert came_out / held >= 0.99, f"{came_out} of {held}"


def instant(when: date | datetime | None) -> str | None:
    """As the drivers of other readers write it."""
    if isinstance(when, datetime) and when.tzinfo is not None:
        return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return when.isoformat() if when else None


def starts(reading: CalendarReading) -> list[tuple[str | None, str | None]]:
    """UID and start of all entries."""
    return sorted(((each.uid, instant(each.start)) for each in reading.entries), key=str)


# Where libical and we see another start, and why.
EXPLAINED = {
    "office_365_extended_timezone": "a zone of Windows without definition: libical leaves the "
    "local time, we know the name",
    "issue_313_globally_unique_tzid": "a name that is unique in the world: libical leaves the "
    "local time, we know the zone at its end",
    "tz_windows_format": "the file defines New Zealand by European hours (+0200 to +0100): libical "
    "takes its word, we the time zone database, and say so (GA853)",
    "Office-2012-owa": "zones as Windows shows them, without definition: libical leaves the local "
    "time, we know those of the Americas",
    "festival-multiday-rrule": "VALUE=DATE with midnight: libical says midnight, we say the day",
    "large-file-with-late-error": "30 and 31 February, 31 April: libical takes them as they are, "
    "we say that there are no such days (GA824)",
    "test_with_int_tzid": "the name of the zone is ' 1': libical does not find its definition, "
    "which stands in the file",
}


@at_hand
@needs_libical
def test_libical_sees_the_same_starts() -> None:
    """In at least 97 of 100 files that both can read; each other one is explained."""
    both, differing = 0, []
    for path in files("ics"):
        data = path.read_bytes()
        theirs = sorted(((row.uid, row.start) for row in libical(data).rows), key=str)
        ours = starts(read_ical(data))
        if not theirs or not ours:
            continue
        both += 1
        if ours != theirs:
            differing.append(path.stem)

    assert [] == [name for name in differing if not any(known in name for known in EXPLAINED)]
    assert both > 250
    assert 1 - len(differing) / both >= 0.97, differing


# The fault that each broken file is named after, and its line.
BROKEN = {
    "attendee-publish": ("GA835", 144),
    "bad-date": ("GA824", 114),
    "bad-status": ("GA825", 136),
    "bare-comma-text": ("GA827", 85),
    "cr-inject": ("GA816", 145),
    "ctrl-char": ("GA816", 145),
    "dt-date-mix": ("GA828", 115),
    "dup-dtstart": ("GA823", 116),
    "dup-uid": ("GA830", 98),
    "empty-cal": ("GA837", 1),
    "end-before-start": ("GA829", 32),
    "ff-inject": ("GA816", 145),
    "fs-inject": ("GA816", 145),
    "invalid-utf8": ("GA813", 30),
    "lf-only": ("GA814", 1),
    "ls-inject": ("GA817", 145),
    "nel-inject": ("GA817", 145),
    "no-dtstamp": ("GA822", 29),
    "no-prodid": ("GA822", 1),
    "no-uid": ("GA822", 29),
    "no-version": ("GA822", 1),
    "no-vtimezone": ("GA832", 14),
    "pct-140": ("GA826", 134),
    "split-utf8-fold": ("GA818", 57),
    "unbalanced": ("GA820", 131),
    "unfolded": ("GA815", 41),
    "vt-inject": ("GA816", 145),
}

# What is wrong with all of them beside the fault they are named after: a task and a note are
# published without all that RFC 5546 wants.
_IN_ALL = {"GA834"}
# What follows from the fault: relations to the entry that lost its name, more lines of the kind.
_FOLLOWS = {"no-uid": {"GA831"}}


@at_hand
def test_no_broken_file_is_forgotten() -> None:
    """All 27 have an expected finding."""
    assert sorted(BROKEN) == [path.stem for path in files("ics-bad")]


@at_hand
@pytest.mark.parametrize("name", BROKEN)
def test_each_broken_file_is_told_on_its_line(name: str) -> None:
    """The right finding on the right line, and no other."""
    report = lint_ical((_CORPORA / "ics-bad" / f"{name}.ics").read_bytes())
    told = [(each.code, each.place.line) for each in report if each.code not in _IN_ALL]

    assert BROKEN[name] == told[0]
    assert {BROKEN[name][0]} | _FOLLOWS.get(name, set()) == {code for code, _ in told}


@at_hand
@pytest.mark.parametrize("name", BROKEN)
def test_each_broken_file_is_read_all_the_same(name: str) -> None:
    """One fault leaves the other entries alone."""
    reading = read_ical((_CORPORA / "ics-bad" / f"{name}.ics").read_bytes())

    assert reading.document is not None
    assert (0 if name == "empty-cal" else 7) == len(reading.entries)
    assert not any("X-INJ" in line.name for each in reading.entries for line in each.properties)
