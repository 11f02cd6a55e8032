"""A calendar server, its client and a calendar program, as those who subscribe use them.

Radicale (the server), caldav (the client) and khal (the program) are best kept in an environment
of their own: they bring other versions of what the library and its tests need. It is looked for
in ``GA_SERVERS_PYTHON`` (a Python), then in ``.venv-servers`` beside the folder of the tests, and
at last in the environment of the tests. What needs a tool that is missing is skipped, and says so.
Nothing here leaves the loopback.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import icalendar
import pytest

_DRIVER = Path(__file__).parent / "drivers" / "caldav_objects.py"
_USER = "publica"
_PATIENCE = 30.0  # seconds until a server that does not answer counts as dead
_ATTEMPTS = 3  # a port that was free a moment ago may be taken


class Entry(NamedTuple):
    """What a subscriber sees of an entry. Times are days, or instants in UTC."""

    kind: str
    uid: str
    start: str | None
    end: str | None
    summary: str
    location: str
    sequence: int
    status: str | None


def entries(*calendars: bytes | str) -> list[Entry]:
    """The entries of calendars, by UID: names of zones as the time zone database knows them."""
    read = (icalendar.Calendar.from_ical(each) for each in calendars)
    parts = (part for calendar in read for part in calendar.walk() if "UID" in part)
    return sorted(_entry(part) for part in parts)


def _entry(part: Any) -> Entry:
    return Entry(
        kind=part.name,
        uid=str(part["UID"]),
        start=_when(part.get("DTSTART")),
        end=_when(part.get("DTEND", part.get("DUE"))),
        summary=str(part.get("SUMMARY", "")),
        location=str(part.get("LOCATION", "")),
        sequence=int(part.get("SEQUENCE", 0)),
        status=str(part["STATUS"]) if "STATUS" in part else None,
    )


def _when(value: Any) -> str | None:
    if value is None:
        return None
    moment: date | datetime = value.dt
    return moment.astimezone(UTC).isoformat() if isinstance(moment, datetime) else str(moment)


class Collection(NamedTuple):
    """What the client finds in a collection: its name, and its objects in two ways."""

    name: str
    listed: list[str]
    found: list[str]


class Server:
    """A running Radicale with one user, who owns all collections."""

    def __init__(self, address: str, log: Path) -> None:
        """Nothing is started here."""
        self._address = address
        self._log = log

    def put(self, collection: str, calendar: bytes) -> int:
        """Publish a whole calendar as a collection, in place of what is there; the HTTP status."""
        headers = {
            "Authorization": "Basic " + b64encode(f"{_USER}:any".encode()).decode(),
            "Content-Type": "text/calendar; charset=utf-8",
        }
        return _asked(self._address, "PUT", f"/{_USER}/{collection}/", calendar, headers)

    def collections(self, *names: str) -> list[Collection]:
        """The collections of these names, as caldav reads them."""
        addresses = [f"http://{self._address}/{_USER}/{name}/" for name in names]
        told = _run(str(_python("caldav")), str(_DRIVER), _USER, *addresses)
        return [Collection(**json.loads(line)) for line in told.split("\n") if line]

    def complaints(self) -> list[str]:
        """Its warnings and errors; not those about this way of running it."""
        lines = self._log.read_text(encoding="utf-8").split("\n")
        loud = [each for each in lines if "[WARNING]" in each or "[ERROR]" in each]
        return [
            each
            for each in loud
            if "type=none" not in each and "does not exist, creating now" not in each
        ]


@contextmanager
def radicale(folder: Path) -> Iterator[Server]:
    """A server that keeps its collections in `folder`, until the block ends."""
    log = folder / "log.txt"
    process, address = _started(folder, log)
    try:
        yield Server(address, log)
    finally:
        _stopped(process)


def _started(folder: Path, log: Path) -> tuple[subprocess.Popen[bytes], str]:
    for _ in range(_ATTEMPTS):
        address = f"127.0.0.1:{_free_port()}"
        command = [str(_python("radicale")), "-m", "radicale", "--config", ""]
        command += ["--server-hosts", address, "--auth-type", "none"]
        command += ["--storage-filesystem-folder", str(folder / "collections")]
        with log.open("wb") as out:
            process = subprocess.Popen(command, stdout=out, stderr=out, env=_environment(folder))
        if _answers(process, address):
            return process, address
        _stopped(process)
    raise RuntimeError(f"Radicale does not start: {log.read_text(encoding='utf-8')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _answers(process: subprocess.Popen[bytes], address: str) -> bool:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            _asked(address, "GET", "/", b"", {})
        except OSError:
            time.sleep(0.05)
        else:
            return process.poll() is None
    return False


def _stopped(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _asked(address: str, verb: str, path: str, body: bytes, headers: dict[str, str]) -> int:
    connection = http.client.HTTPConnection(address, timeout=_PATIENCE)
    try:
        connection.request(verb, path, body, headers)
        answer = connection.getresponse()
        answer.read()
    finally:
        connection.close()
    return answer.status


_KHAL = """\
[calendars]
{calendars}
[locale]
local_timezone = America/Mexico_City
default_timezone = America/Mexico_City
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


class Line(NamedTuple):
    """An entry as khal lists it. Times are days (the last one, too), or by the clock in Mexico."""

    start: str
    end: str
    title: str
    location: str
    status: str
    uid: str


class Khal:
    """khal with some calendars of its own, in Mexico City."""

    def __init__(self, folder: Path, *names: str) -> None:
        """Everything it has lies in `folder`."""
        self._folder = folder
        calendars = [f"[[{name}]]\npath = {folder / 'calendars' / name}" for name in names]
        config = _KHAL.format(folder=folder, calendars="\n".join(calendars))
        (folder / "khal.conf").write_text(config, encoding="utf-8")
        for name in names:
            (folder / "calendars" / name).mkdir(parents=True)

    def take(self, name: str, calendar: bytes) -> None:
        """Import a calendar into that of this name, without being asked anything."""
        file = self._folder / "taken.ics"
        file.write_bytes(calendar)
        self._do("import", "--batch", "-a", name, str(file))

    def listed(self, first: str, last: str) -> dict[str, list[Line]]:
        """The entries from the first day to the last, by the name of the calendar.

        khal lists what lasts several days on each of them; here it is once.
        """
        fields = [f"--json={name}" for name in ("calendar", *Line._fields)]
        told = self._do("list", *fields, first, last)
        lines: dict[str, set[Line]] = {}
        for entry in (each for line in told.split("\n") if line for each in json.loads(line)):
            lines.setdefault(entry.pop("calendar"), set()).add(Line(**entry))
        return {name: sorted(each) for name, each in lines.items()}

    def text(self, first: str, last: str) -> str:
        """The list as people see it."""
        return self._do("list", first, last)

    def uids(self, name: str) -> list[str]:
        """The names of the files of a calendar, without ``.ics``: one for each UID."""
        return sorted(path.stem for path in (self._folder / "calendars" / name).glob("*.ics"))

    def _do(self, *words: str) -> str:
        config = str(self._folder / "khal.conf")
        command = (str(_python("khal")), "-m", "khal", "-c", config, *words)
        return _run(*command, environment=_environment(self._folder))


def _run(*command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, capture_output=True, check=False, timeout=120, env=environment)
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr.decode()}")
    return done.stdout.decode()


def _environment(home: Path) -> dict[str, str]:
    """As bare as can be: no settings, no zone and no language of whoever runs the tests."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    return {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "TZ": "UTC"}


def _python(module: str) -> Path | None:
    """The Python that has this module."""
    return next((python for python in _pythons() if module in _known(python)), None)


def _pythons() -> Sequence[Path]:
    named = os.environ.get("GA_SERVERS_PYTHON")
    beside = Path(__file__).parent.parent / ".venv-servers" / "bin" / "python"
    return [*([Path(named)] if named else []), beside, Path(sys.executable)]


@cache
def _known(python: Path) -> frozenset[str]:
    if not python.exists():
        return frozenset()
    asked = (
        "from importlib.util import find_spec;"
        "print(*(each for each in ('radicale', 'caldav', 'khal') if find_spec(each)))"
    )
    return frozenset(_run(str(python), "-c", asked).split())


def _needs(*modules: str) -> pytest.MarkDecorator:
    missing = [each for each in modules if _python(each) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


needs_server = _needs("radicale", "caldav")
needs_khal = _needs("khal")
