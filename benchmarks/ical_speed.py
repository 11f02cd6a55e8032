"""How long our calendars take, beside `icalendar`, and how writing grows.

    python benchmarks/ical_speed.py [entries of the largest, 0 for none]

Writing: ours goes from the objects of the model to bytes, and has to find the words, the places
and the hours first; `icalendar` is given the very values that came of it, builds its components
and serialises them. Reading: ours also judges, resolves zones and builds a document. The peers
take turns within one run, and the best of five counts, in seconds of the processor.

Growth: each size runs in a process of its own, so that its peak of memory is its own.
"""

import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import attrs
import icalendar
from made import dialogue

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import read_ical, to_ical
from gobierno_abierto.formats.ical.content import parsed, unescaped

ROUNDS = 5
ENTRIES = 10_000
SIZES = (1_000, 10_000, 100_000, 1_000_000)

# 400 characters of UTF-8, as people write them.
WORDS = (
    "Conversación sobre los datos del agua: quién los mide, quién los publica y qué falta para "
    "que cualquier habitante del barrio pueda usarlos; con experiencias de São Paulo, Bogotá y "
    "León.\nSe tomará nota de cada propuesta, se leerá en voz alta al final, y las que reúnan "
    "acuerdo pasarán a la sesión de conclusiones. Traiga ejemplos propios: útiles, fallidos o a "
    "medias; todos enseñan algo — 😀 también los pequeños."
)


class Value(NamedTuple):
    """One property, as one hands it to `icalendar`."""

    name: str
    value: object
    parameters: dict[str, str]


def talks(count: int) -> m.Dialogue:
    """A dialogue of `count` items, each with 400 characters of description."""
    made = dialogue(count, people_each=2)
    event = made.events[0]
    about = m.text(es=WORDS)
    agenda = tuple(
        attrs.evolve(item, label=f"{n}.", description=about) for n, item in enumerate(event.agenda)
    )
    return attrs.evolve(made, events=(attrs.evolve(event, agenda=agenda),))


def main() -> None:
    arguments = sys.argv[1:]
    if arguments[:1] == ["--one"]:
        one(int(arguments[1]))
        return
    # First, while this process is small: a new one starts from the peak of the one before it.
    growth(int(arguments[0]) if arguments else SIZES[-1])
    print(f"\n{ENTRIES:,} entries, {len(WORDS)} characters each; best of {ROUNDS}, CPU seconds")
    print(f"{'':34}{'ours':>8}{'peer':>8}{'ratio':>8}")
    document = talks(ENTRIES)
    data = to_ical(document, internal=True)
    values = properties(data)
    row(
        "to_ical : icalendar builds, writes",
        lambda: to_ical(document, internal=True),
        lambda: written_by_peer(values),
    )
    row(
        "read_ical : Calendar.from_ical",
        lambda: read_ical(data),
        lambda: icalendar.Calendar.from_ical(data),
    )


def written_by_peer(entries: list[list[Value]]) -> bytes:
    """The same calendar, built and serialised by `icalendar`."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//benchmark//EN")
    for values in entries:
        event = icalendar.Event()
        for name, value, parameters in values:
            event.add(name, value, parameters)
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def properties(data: bytes) -> list[list[Value]]:
    """The properties of all entries of a calendar of ours, as Python has them."""
    (calendar,) = parsed(data).calendars
    return [
        [_value(each.name, each.value, dict(each.parameters)) for each in component.properties]
        for component in calendar.components
        if component.name == "VEVENT"
    ]


def _value(name: str, written: str, parameters: dict[str, str]) -> Value:
    if name.startswith(("DT", "LAST-")):
        zone = parameters.pop("TZID", None)
        moment = datetime.fromisoformat(written.rstrip("Z"))
        return Value(name, moment.replace(tzinfo=ZoneInfo(zone) if zone else UTC), {})
    if name == "SEQUENCE":
        return Value(name, int(written), {})
    words = unescaped(written)
    return Value(name, icalendar.vText(words) if name.startswith("X-") else words, parameters)


def row(name: str, ours: Callable[[], object], peer: Callable[[], object]) -> None:
    """Let the two take turns and print the best of each."""
    best_of_ours = best_of_peer = float("inf")
    for _ in range(ROUNDS):
        best_of_ours = min(best_of_ours, seconds(ours))
        best_of_peer = min(best_of_peer, seconds(peer))
    ratio = best_of_peer / best_of_ours
    print(f"{name:34}{best_of_ours:8.3f}{best_of_peer:8.3f}{ratio:7.1f}x", flush=True)


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes, the disposal of what it gave left out."""
    gc.collect()
    start = time.process_time()
    given = act()
    taken = time.process_time() - start
    del given
    return taken


def growth(largest: int) -> None:
    """A row for each size, each in a process of its own."""
    print(f"{'entries':>9}{'seconds':>9}{'µs each':>9}{'MB file':>9}{'MiB of':>9}{'MiB at':>9}")
    print(f"{'':>36}{'objects':>9}{'peak':>9}")
    for size in SIZES:
        if size <= largest:
            subprocess.run([sys.executable, __file__, "--one", str(size)], check=True)


def one(count: int) -> None:
    """Measure one size and print a row."""
    document = talks(count)
    built = _peak()
    start = time.process_time()
    size = len(to_ical(document, internal=True))
    taken = time.process_time() - start
    cells = f"{taken:9.2f}{taken / count * 1e6:9.1f}{size / 1e6:9.1f}{built:9.0f}{_peak():9.0f}"
    print(f"{count:>9}{cells}", flush=True)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
