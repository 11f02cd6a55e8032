"""How long a schedule from nothing takes, beside conference-scheduler on the same problem.

Run: ``python benchmarks/schedule_speed.py [sessions [python]]``, where ``python`` is an interpreter
that has conference-scheduler. Both place sessions of an hour, with four people each, in rooms of
two sizes, on the hour, so that nobody is in two at once and all who are expected fit in. It is
looked at afterwards that both did.
"""

import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from random import Random
from time import perf_counter
from typing import Any

_DAY = datetime(2026, 5, 11)
_ROOMS, _HOURS, _EACH = 10, 8, 4


def problem(sessions: int, seed: int = 7) -> dict[str, Any]:
    """The sessions: who is in each, and how many are expected."""
    random = Random(seed)
    people = sessions * 2
    return {
        "days": -(-sessions * 10 // (8 * _ROOMS * _HOURS)),
        "capacities": [200 if n < 2 else 40 for n in range(_ROOMS)],
        "sessions": [
            {
                "people": random.sample(range(people), _EACH),
                "expected": 120 if n % 10 == 0 else 30,
            }
            for n in range(sessions)
        ],
    }


def ours(given: dict[str, Any]) -> tuple[float, list[tuple[int, int]]]:
    """How many seconds it took, and the hour and the room of each session."""
    import gobierno_abierto.model as m  # noqa: PLC0415  # the other interpreter has none of it
    from gobierno_abierto.scheduling.repair import schedule  # noqa: PLC0415

    agenda = tuple(
        m.Talk(
            id=f"s{n}",
            duration=60,
            expected=each["expected"],
            parts=tuple(m.Part(role=m.Role.SPEAKER, person=f"p{p}") for p in each["people"]),
        )
        for n, each in enumerate(given["sessions"])
    )
    last = _DAY + timedelta(days=given["days"] - 1)
    everybody = sorted({person for each in given["sessions"] for person in each["people"]})
    document = m.Dialogue(
        id="made",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="benchmark",
            fictional=True,
        ),
        title=m.text(es="Congreso inventado"),
        events=(
            m.Event(
                id="event",
                dates=m.edtf(f"{_DAY:%Y-%m-%d}/{last:%Y-%m-%d}"),
                zone="America/Mexico_City",
                venues=("venue",),
                agenda=agenda,
            ),
        ),
        people=tuple(m.Person(id=f"p{each}") for each in everybody),
        venues=(
            m.Venue(
                id="venue",
                name=m.text(es="Sede"),
                rooms=tuple(
                    m.Room(id=f"{n}", name=m.text(es=f"Sala {n}"), capacity=capacity)
                    for n, capacity in enumerate(given["capacities"])
                ),
            ),
        ),
    )
    hours = (_DAY.replace(hour=9).time(), _DAY.replace(hour=9 + _HOURS).time())
    start = perf_counter()
    (found,) = schedule(document, hours=hours, step=60, time_limit=600)
    seconds = perf_counter() - start
    places = []
    for item in found.document.events[0].agenda:
        if isinstance(item.when, m.Slot):
            hour = int((item.when.start - _DAY).total_seconds()) // 3600
            places.append((hour, int(item.rooms[0])))
    return seconds, places


def theirs(given: dict[str, Any]) -> tuple[float, list[tuple[int, int]]]:
    """The same, by conference-scheduler, in an interpreter that has it."""
    from conference_scheduler import scheduler  # type: ignore[import-not-found]  # noqa: PLC0415  # it has its own interpreter
    from conference_scheduler.resources import (  # type: ignore[import-not-found]  # noqa: PLC0415
        Event,
        Slot,
    )

    start = perf_counter()
    slots = [
        Slot(
            venue=str(room),
            starts_at=_DAY + timedelta(days=day, hours=9 + hour),
            duration=60,
            session=f"{day}",
            capacity=capacity,
        )
        for day in range(given["days"])
        for hour in range(_HOURS)
        for room, capacity in enumerate(given["capacities"])
    ]
    events = [
        Event(name=f"s{n}", duration=60, demand=each["expected"])
        for n, each in enumerate(given["sessions"])
    ]
    # Demand is a wish there and a must here; it becomes one by the slots that are too small.
    for event, each in zip(events, given["sessions"], strict=True):
        small = [slot for slot in slots if slot.capacity < each["expected"]]
        event.add_unavailability(*small)
    for n, event in enumerate(events):
        those = set(given["sessions"][n]["people"])
        busy = [
            events[other]
            for other in range(len(events))
            if other != n and not those.isdisjoint(given["sessions"][other]["people"])
        ]
        event.add_unavailability(*busy)
    found = scheduler.schedule(events, slots)
    seconds = perf_counter() - start
    by_name = {each.event.name: each.slot for each in found}
    places = []
    for n in range(len(events)):
        slot = by_name[f"s{n}"]
        places.append((int((slot.starts_at - _DAY).total_seconds()) // 3600, int(slot.venue)))
    return seconds, places


def require_sound(given: dict[str, Any], places: list[tuple[int, int]]) -> None:
    """Whether all sessions are placed, nobody is in two at once, and all fit in."""
    sessions = given["sessions"]
    taken = {
        (hour, person)
        for (hour, _), s in zip(places, sessions, strict=True)
        for person in s["people"]
    }
    fits = all(
        given["capacities"][room] >= each["expected"]
        for (_, room), each in zip(places, sessions, strict=True)
    )
    if len(set(places)) < len(sessions) or len(taken) < _EACH * len(sessions) or not fits:
        raise SystemExit("that is no schedule")


def main() -> None:
    """Print the figures."""
    if sys.argv[1:] == ["--theirs"]:
        print(json.dumps(theirs(json.load(sys.stdin))))
        return
    sessions = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    given = problem(sessions)
    seconds, places = ours(given)
    require_sound(given, places)
    print(f"{sessions} sessions, {_ROOMS} rooms, {given['days']} days", flush=True)
    print(f"gobierno_abierto      {seconds:8.2f} s", flush=True)
    if len(sys.argv) > 2:
        done = subprocess.run(
            [sys.argv[2], __file__, "--theirs"],
            input=json.dumps(given),
            capture_output=True,
            text=True,
            check=True,
        )
        their_seconds, their_places = json.loads(done.stdout.splitlines()[-1])
        require_sound(given, [tuple(each) for each in their_places])
        print(f"conference-scheduler  {their_seconds:8.2f} s")
        print(f"ratio                 {their_seconds / seconds:8.1f} x")


if __name__ == "__main__":
    main()
