"""Former calendars that are read entry by entry: the same comes of them as if read in whole."""

import pytest

from builders import dialogue, event, panel, slot, workshop
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import feeds, to_ical
from gobierno_abierto.formats.ical.content import parsed
from gobierno_abierto.formats.ical.writing.apart import taken_apart, whole

_TWO = to_ical(dialogue(event(panel(), workshop(when=slot("12:00", "13:00")))))


def _entries(calendar: bytes) -> list[list[tuple[str, str]]]:
    """What each entry of a calendar tells."""
    components = parsed(calendar).calendars[0].components
    return [
        [(line.name, line.value) for line in each.properties]
        for each in components
        if each.name == "VEVENT"
    ]


@pytest.mark.parametrize("name", [name for name in datasets.names() if feeds(datasets.load(name))])
@pytest.mark.parametrize("utc", [False, True])
def test_nothing_of_a_calendar_of_ours_is_lost(name: str, *, utc: bool) -> None:
    calendar = to_ical(datasets.load(name), utc=utc)
    rest, entries = taken_apart(calendar)

    assert _entries(calendar) == [each for part in entries for each in _entries(whole(part))]
    assert [] == _entries(rest)
    assert parsed(calendar).calendars[0].properties == parsed(rest).calendars[0].properties


@pytest.mark.parametrize(
    "calendar",
    [
        b"",
        b"no",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        _TWO.replace(b"\r\n", b"\n"),
        _TWO.replace(b"END:VEVENT\r\n", b"", 1),
        _TWO.replace(b"UID:", b"BEGIN:VALARM\r\nEND:VALARM\r\nUID:", 1),
        _TWO.replace(b"UID:", b"begin:vtodo\r\nUID:", 1),
        _TWO.replace(b"END:VEVENT\r\nBEGIN", b"END:VEVENT\r\nX-A:1\r\nBEGIN", 1),
        _TWO.partition(b"END:VCALENDAR")[0].removesuffix(b"\r\n"),
        _TWO.decode().encode("utf-16"),
    ],
)
def test_a_calendar_that_is_not_written_as_ours_stays_whole(calendar: bytes) -> None:
    assert (calendar, []) == taken_apart(calendar)


def test_both_entries_are_found() -> None:
    rest, entries = taken_apart(_TWO)

    assert 2 == len(entries)
    assert rest.startswith(b"BEGIN:VCALENDAR\r\n")
    assert rest.endswith(b"END:VCALENDAR\r\n")
