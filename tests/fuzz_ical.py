"""Calendars bent out of shape: what is left of them is read without an exception.

Run it by hand for as long as you like: ``python tests/fuzz_ical.py 600 FOLDER …`` takes the
calendars of the folders for ten minutes, and says what it found.
"""

import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from gobierno_abierto.formats.ical.linting import lint_ical
from gobierno_abierto.formats.ical.reading import read_ical
from gobierno_abierto.words import LANGUAGES

# What has broken readers before, to be put anywhere.
PIECES = (
    b"\x00", b"\r", b"\n", b"\r\n", b"\r\n ", b"\x0b", b"\x1c", b"\x7f", b"\xc2\x85",
    b"\xe2\x80\xa8", b"\xff", b"\xf0\x9f", b"\xef\xbb\xbf", b";", b":", b",", b"=", b'"', b"^n",
    b"\\", b"\\n",
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VCALENDAR\r\n", b"END:VCALENDAR\r\n",
    b"BEGIN:VALARM\r\n", b"BEGIN:VTIMEZONE\r\n", b"TZID:X\r\n", b";TZID=X", b";VALUE=DATE",
    b"RRULE:FREQ=DAILY\r\n", b"RRULE:FREQ=SECONDLY;COUNT=0\r\n", b"RRULE:FREQ=YEARLY;BYMONTH=0\r\n",
    b"RRULE:FREQ=MONTHLY;BYSETPOS=0;BYDAY=99MO\r\n", b"INTERVAL=0", b"UNTIL=99991231T235959Z",
    b"DTSTART:00010101T000000Z\r\n", b"DTEND:99991231T235960Z\r\n", b"DURATION:-P99999W\r\n",
    b"RDATE;VALUE=PERIOD:20200101T000000Z/PT1H\r\n", b"EXDATE:20200101\r\n", b"GEO:nan;inf\r\n",
    b"SEQUENCE:99999999999999999999\r\n", b"TZOFFSETTO:+9999\r\n", b"RECURRENCE-ID:x\r\n",
    b'X-GOBIERNO-ABIERTO-DOCUMENT:{"id":"a"}\r\n', b"X-GOBIERNO-ABIERTO-ID:a\r\n",
    b"X-GOBIERNO-ABIERTO-KIND:parallel\r\n", b"X-GOBIERNO-ABIERTO-WHEN:2020-99-99T00:00/x\r\n",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with a few bytes changed, inserted, left out, repeated or moved."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        start = chance.randrange(len(made) + 1)
        end = min(len(made), start + chance.choice((1, 2, 8, 64, 512)))
        change = chance.randrange(5)
        if change == 0:
            made[start:start] = chance.choice(PIECES)
        elif change == 1:
            del made[start:end]
        elif change == 2:
            made[start:start] = made[start:end]
        elif change == 3:
            made[start:end] = bytes(chance.randrange(256) for _ in range(min(4, end - start)))
        else:
            where = chance.randrange(len(made) + 1)
            made[where:where] = made[start:end]
    return bytes(made)


def read_everything(data: bytes) -> None:
    """Read and judge `data`, and say in three languages what is to be said of it."""
    reading = read_ical(data)
    for each in (*reading.report, *lint_ical(data)):
        for lang in LANGUAGES:
            each.message(lang)
    if reading.document is None and reading.report.ok:
        raise AssertionError("there is no document, and nothing says why")


def _cases(files: list[bytes], until: float) -> Iterator[tuple[int, bytes]]:
    seed = 0
    while time.monotonic() < until:
        chance = random.Random(seed)  # noqa: S311 - any will do, as long as it can be repeated
        yield seed, mutated(chance.choice(files), chance)
        seed += 1


def fuzzed(files: list[bytes], seconds: float, tell: Callable[[str], object]) -> tuple[int, float]:
    """How many mutations were read in so many seconds, and how long the slowest took."""
    slowest, count = 0.0, 0
    for seed, data in _cases(files, time.monotonic() + seconds):
        start = time.process_time()
        try:
            read_everything(data)
        except Exception:  # noqa: BLE001 - whatever it is, it is a bug
            tell(f"seed {seed}: {traceback.format_exc(limit=-5)}")
        slowest, count = max(slowest, time.process_time() - start), count + 1
    return count, slowest


def main() -> None:
    """From the command line."""
    seconds, *folders = sys.argv[1:]
    files = [
        path.read_bytes() for folder in folders for path in sorted(Path(folder).rglob("*.ics"))
    ]
    count, slowest = fuzzed(files, float(seconds), lambda words: sys.stdout.write(f"{words}\n"))
    sys.stdout.write(f"{count} mutations of {len(files)} files, the slowest {slowest:.2f} s\n")


if __name__ == "__main__":
    main()
