"""Three readers that resolve zones by the VTIMEZONE of a calendar, and what they are asked.

Each is given bytes and questions, and gives its answers in order. libical and ical.js need what
`readers` says; their drivers take a calendar and, after it, one question a line.
"""

import atexit
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from readers import DRIVERS, READERS, node_modules

CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ejemplo//zonas//ES\r\n%s"
    b"BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


class Question(NamedTuple):
    """What is asked of a reader, and what is right.

    `moment` is a time of RFC 5545: by the wall, and then its instant is asked for; or in UTC, and
    then what clocks show.
    """

    zone: str
    moment: str
    expected: str | None


Zones = dict[str, bytes]


class ZoneReader(NamedTuple):
    """A reader: zones by name and questions to answers; and whether it is asked of instants."""

    answers: Callable[[Zones, list[Question]], list[str | None]]
    of_instants: bool


def questions(instants: dict[str, list[int]], *, of_instants: bool) -> list[Question]:
    """About these instants of these zones.

    Wall-clock times that happen twice are left out: readers may take either. Those that never
    happen do not arise, since every time here is made from an instant. With `of_instants` it is
    asked as well what clocks show at each instant, also where they show it twice.
    """
    asked = []
    for name, moments in instants.items():
        zone = ZoneInfo(name)
        for instant in moments:
            wall = datetime.fromtimestamp(instant, zone).replace(tzinfo=None)
            utc = datetime.fromtimestamp(instant, UTC).replace(tzinfo=None)
            if not tz.datetime_ambiguous(wall, zone):
                asked.append(Question(name, _basic(wall), f"{utc.isoformat()}Z"))
            if of_instants:
                asked.append(Question(name, f"{_basic(utc)}Z", wall.isoformat()))
    return asked


def _basic(moment: datetime) -> str:
    return moment.isoformat().replace("-", "").replace(":", "")


def _answered(command: list[str], zones: Zones, asked: Iterable[Question]) -> list[str | None]:
    lines = "".join(f"{each.zone} {each.moment}\n" for each in asked)
    given = CALENDAR % b"".join(zones.values()) + lines.encode()
    done = subprocess.run(command, input=given, capture_output=True, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


def libical(zones: Zones, asked: list[Question]) -> list[str | None]:
    """libical, in C."""
    return _answered([str(_compiled())], zones, asked)


def icaljs(zones: Zones, asked: list[Question]) -> list[str | None]:
    """ical.js, Thunderbird's."""
    driver = str(DRIVERS / "icaljs_zones.mjs")
    return _answered(["node", driver, str(node_modules())], zones, asked)


def dateutil(zones: Zones, asked: list[Question]) -> list[str | None]:
    """dateutil's own reader of zones, which vobject uses."""
    answers: list[str | None] = []
    for name, of_zone in groupby(asked, key=lambda each: each.zone):
        zone = tz.tzical(StringIO(zones[name].decode())).get()
        walls = (datetime.fromisoformat(each.moment) for each in of_zone)
        answers += [f"{wall - _offset(zone, wall):%Y-%m-%dT%H:%M:%SZ}" for wall in walls]
    return answers


def _offset(zone: tzinfo | None, wall: datetime) -> timedelta:
    return wall.replace(tzinfo=zone).utcoffset() or timedelta()


@cache
def _compiled() -> Path:
    folder = tempfile.mkdtemp(prefix="libical-zones-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    program = Path(folder) / "libical_zones"
    source = str(DRIVERS / "libical_zones.c")
    subprocess.run(["gcc", "-O1", "-o", str(program), source, "-lical"], check=True)
    return program


# Each is skipped where the reader of entries of that name is. ical.js is not asked what clocks
# show at an instant: there it errs in the hours before every change, by as many hours as the zone
# is off Greenwich, whatever the calendar says (2.2.1; with a textbook zone, too). dateutil has no
# such question: a zone of its own is asked by the wall.
ZONE_READERS = (
    pytest.param(ZoneReader(libical, of_instants=True), id="libical", marks=READERS[0].marks),
    pytest.param(ZoneReader(icaljs, of_instants=False), id="ical.js", marks=READERS[1].marks),
    pytest.param(ZoneReader(dateutil, of_instants=False), id="dateutil"),
)
