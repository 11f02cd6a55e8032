"""Four independent readers of calendars, as judges of what we write.

Each takes bytes and gives back what it `Saw`: one row an entry, the names of all properties
(so that an injected one is noticed), and its complaints. A reader whose tool is missing is
skipped, and says so. libical needs gcc and libical-dev; ical.js needs Node, and the folder of
node_modules that holds it in ``GA_NODE_MODULES`` (else beside the folder of the tests).
"""

import atexit
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import vobject  # type: ignore[import-untyped]  # it comes without types
from ical.calendar_stream import IcsCalendarStream

DRIVERS = Path(__file__).parent / "drivers"


class Row(NamedTuple):
    """One entry. Times are days (2026-05-14), instants in UTC (…Z) or, without a Z, floating.

    The end of a task (VTODO) is when it is due.
    """

    kind: str
    uid: str | None
    start: str | None
    end: str | None
    summary: str | None
    description: str | None
    location: str | None
    names: tuple[str, ...]


class Saw(NamedTuple):
    """What a reader saw: entries by start and UID, property names of the calendar, complaints."""

    rows: tuple[Row, ...]
    calendar: tuple[str, ...]
    faults: tuple[str, ...]


Reader = Callable[[bytes], Saw]


def libical(calendar: bytes) -> Saw:
    """libical, in C: the one that also checks the structure that RFC 5545 demands."""
    return _told(_run([str(_compiled())], calendar))


def icaljs(calendar: bytes) -> Saw:
    """ical.js: Thunderbird's engine, which knows zones from the calendar only."""
    return _told(_run(["node", str(DRIVERS / "icaljs_rows.mjs"), str(node_modules())], calendar))


def strict_ical(calendar: bytes) -> Saw:
    """`ical`, Home Assistant's: strict about types and characters."""
    try:
        read = IcsCalendarStream.calendar_from_ics(calendar.decode())
    except Exception as error:  # noqa: BLE001 - whatever it raises is its complaint
        return Saw((), (), (f"{type(error).__name__}: {error}",))
    entries: list[tuple[str, Any, date | None]] = [
        *(("VEVENT", each, each.dtend) for each in read.events),
        *(("VTODO", each, each.due) for each in read.todos),
    ]
    rows = [
        Row(
            kind=kind,
            uid=each.uid,
            start=_instant(each.dtstart),
            end=_instant(end),
            summary=each.summary,
            description=each.description,
            location=each.location,
            names=_fields(each),
        )
        for kind, each, end in entries
    ]
    return Saw(_in_order(rows), _fields(read), ())


def strict_vobject(calendar: bytes) -> Saw:
    """vobject, with its validation."""
    # It keeps the first zone of each name for the whole process.
    known = vobject.icalendar.__dict__["__tzidMap"]
    for name in [name for name in known if name != "UTC"]:
        del known[name]
    try:
        read = vobject.readOne(calendar.decode(), validate=True)
    except Exception as error:  # noqa: BLE001 - whatever it raises is its complaint
        return Saw((), (), (f"{type(error).__name__}: {error}",))
    rows = [_vobject_row(each) for each in read.components() if each.name != "VTIMEZONE"]
    return Saw(_in_order(rows), tuple(each.name for each in read.lines()), ())


def _vobject_row(component: Any) -> Row:
    def value(name: str) -> Any:
        return getattr(component, name).value if hasattr(component, name) else None

    return Row(
        kind=component.name,
        uid=value("uid"),
        start=_instant(value("dtstart")),
        end=_instant(value("due" if component.name == "VTODO" else "dtend")),
        summary=value("summary"),
        description=value("description"),
        location=value("location"),
        names=tuple(each.name for each in component.lines()),
    )


def _fields(read: Any) -> tuple[str, ...]:
    known = (name.upper().replace("_", "-") for name in sorted(read.model_fields_set))
    return (*known, *(each.name.upper() for each in getattr(read, "extras", ())))


def _instant(when: date | datetime | None) -> str | None:
    if when is None:
        return None
    if isinstance(when, datetime) and when.tzinfo is not None:
        return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return when.isoformat()


def _told(lines: Iterable[Any]) -> Saw:
    rows, names, faults = [], (), []
    for line in lines:
        if "row" in line:
            rows.append(Row(**{**line["row"], "names": tuple(line["row"]["names"])}))
        elif "calendar" in line:
            names = tuple(line["calendar"]["names"])
        else:
            faults.append(line["fault"])
    return Saw(_in_order(rows), names, tuple(faults))


def _in_order(rows: list[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (row.start or "", row.uid or "")))


def _run(command: list[str], calendar: bytes) -> list[Any]:
    done = subprocess.run(command, input=calendar, capture_output=True, check=True, timeout=60)
    # Not splitlines: a text may hold a line separator of Unicode.
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


@cache
def _compiled() -> Path:
    folder = tempfile.mkdtemp(prefix="libical-rows-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    program = Path(folder) / "libical_rows"
    source = str(DRIVERS / "libical_rows.c")
    subprocess.run(["gcc", "-O1", "-o", str(program), source, "-lical"], check=True)
    return program


def node_modules() -> Path:
    """The folder of what npm has installed for the tests."""
    beside = Path(__file__).parent.parent / "node_modules"
    return Path(os.environ.get("GA_NODE_MODULES", beside)).resolve()


@cache
def _no_libical() -> str | None:
    if not shutil.which("gcc"):
        return "gcc is not installed"
    asked = ["gcc", "-E", "-include", "libical/ical.h", "-x", "c", os.devnull]
    found = subprocess.run(asked, capture_output=True, check=False).returncode == 0
    return None if found else "libical-dev is not installed"


@cache
def _no_icaljs() -> str | None:
    if not shutil.which("node"):
        return "node is not installed"
    found = (node_modules() / "ical.js").is_dir()
    return None if found else f"no ical.js in {node_modules()}: npm install ical.js"


def _skipped_if(reason: str | None) -> pytest.MarkDecorator:
    return pytest.mark.skipif(reason is not None, reason=reason or "")


needs_libical = _skipped_if(_no_libical())
needs_icaljs = _skipped_if(_no_icaljs())

READERS = (
    pytest.param(libical, id="libical", marks=_skipped_if(_no_libical())),
    pytest.param(icaljs, id="ical.js", marks=_skipped_if(_no_icaljs())),
    pytest.param(strict_ical, id="ical"),
    pytest.param(strict_vobject, id="vobject"),
)

with_each_reader = pytest.mark.parametrize("reader", READERS)
