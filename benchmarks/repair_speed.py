"""How long a repair takes, how much it costs, and how sure it is that nothing costs less.

Run: ``python benchmarks/repair_speed.py [sessions [rooms [people [clashes [seconds]]]]]``. The
conference is made up: sessions of four lengths over five days, each in a room and with four
people, without any clash; then clashes are planted, of people, rooms, capacity and availability.
"""

import resource
import sys
from datetime import date, datetime, timedelta
from random import Random
from time import perf_counter

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import clashes
from gobierno_abierto.scheduling.repair import repair

_FIRST = datetime(2026, 5, 11)
_DAYS = 5
_LENGTHS = (30, 45, 60, 90)
_EACH = 4


def conference(sessions: int, rooms: int, people: int, seed: int = 7) -> m.Dialogue:
    """A conference without clashes: as many sessions as there are, room by room."""
    random = Random(seed)
    busy: dict[int, list[tuple[datetime, datetime]]] = {}
    agenda: list[m.AgendaItem] = [_plenary(m.Opening, "opening", _FIRST + timedelta(hours=9))]
    ends = {
        (day, room): _FIRST + timedelta(days=day, hours=9 if day else 10)
        for day in range(_DAYS)
        for room in range(rooms)
    }
    last = _FIRST + timedelta(days=_DAYS - 1, hours=18)
    for n in range(sessions):
        length = timedelta(minutes=random.choice(_LENGTHS))
        free = [key for key, end in ends.items() if (end + length).hour < 18]
        if not free:
            raise SystemExit("so many sessions do not fit into so few rooms")
        key = random.choice(free)
        slot = m.Slot(start=ends[key], end=ends[key] + length)
        # A pause between most sessions, so that there is some room to move.
        ends[key] = slot.end + timedelta(minutes=random.choice((0, 15)))
        crowd = _free(busy, people, slot, random)
        agenda.append(_session(n, key[1], crowd, slot, random))
    agenda.append(_plenary(m.Closing, "closing", last))
    return _dialogue(agenda, people, rooms)


def planted(dialogue: m.Dialogue, many: int, seed: int = 7) -> m.Dialogue:
    """The same with `many` clashes of four kinds, in sessions drawn by lot."""
    random = Random(seed)
    (event,) = dialogue.events
    numbers = random.sample(range(1, len(event.agenda) - 1), len(event.agenda) - 2)
    found = dialogue
    there = 0
    for n in numbers:
        if there >= many:
            break
        fresh = _with_clash(found, n, there % 4, random)
        now = len(clashes(fresh))
        if there < now <= many:
            found, there = fresh, now
    return found


def _with_clash(dialogue: m.Dialogue, n: int, how: int, random: Random) -> m.Dialogue:
    (event,) = dialogue.events
    item, people = event.agenda[n], dialogue.people
    at_once = [each for each in event.agenda if each is not item and _overlap(each, item)]
    other = random.choice(at_once) if at_once else item
    if how == 0:
        item = attrs.evolve(item, rooms=other.rooms)
    elif how == 1:
        item = attrs.evolve(item, expected=65)
    elif how == 2:
        item = attrs.evolve(item, parts=(*item.parts, *other.parts[:1]))
    elif isinstance(item.when, m.Slot):
        day = item.when.start.replace(hour=0, minute=0)
        away = (
            m.Slot(start=_FIRST, end=item.when.start + timedelta(minutes=15)),
            m.Slot(start=day + timedelta(days=1), end=_FIRST + timedelta(days=9)),
        )
        name = item.parts[0].person
        people = tuple(
            attrs.evolve(each, availability=away) if each.id == name else each for each in people
        )
    agenda = (*event.agenda[:n], item, *event.agenda[n + 1 :])
    return attrs.evolve(dialogue, events=(attrs.evolve(event, agenda=agenda),), people=people)


def main() -> None:
    """Print the figures."""
    numbers = [int(each) for each in sys.argv[1:]]
    sessions, rooms, people, many, seconds = (*numbers, *(300, 10, 400, 30, 60)[len(numbers) :])
    document = planted(conference(sessions, rooms, people), many)
    now = clashes(document)
    print(f"{sessions} sessions, {rooms} rooms, {people} people, {len(now)} clashes", flush=True)
    start = perf_counter()
    (found,) = repair(document, time_limit=seconds)
    took = perf_counter() - start
    left = [each for each in clashes(found.document) if each.severity is Severity.ERROR]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"seconds {took:.1f}, cost {found.cost}, bound {found.bound}, gap {found.gap:.1%}")
    print(f"clashes left {len(left)}, people to ask {len(found.people)}, memory {memory:.0f} MiB")


def _dialogue(agenda: list[m.AgendaItem], people: int, rooms: int) -> m.Dialogue:
    return m.Dialogue(
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
                dates=m.edtf("2026-05-11/2026-05-15"),
                zone="America/Mexico_City",
                venues=("venue",),
                agenda=tuple(agenda),
            ),
        ),
        people=tuple(m.Person(id=f"p{n}", name=f"Persona {n}") for n in range(people)),
        venues=(
            m.Venue(
                id="venue",
                name=m.text(es="Sede"),
                rooms=tuple(
                    m.Room(
                        id=f"r{n}",
                        name=m.text(es=f"Sala {n}"),
                        capacity=200 if n == 0 else 60 if n < 3 else 40,
                    )
                    for n in range(rooms)
                ),
            ),
        ),
    )


def _free(
    busy: dict[int, list[tuple[datetime, datetime]]], people: int, slot: m.Slot, random: Random
) -> list[int]:
    found: list[int] = []
    while len(found) < _EACH:
        person = random.randrange(people)
        taken = busy.setdefault(person, [])
        if person not in found and all(b <= slot.start or slot.end <= a for a, b in taken):
            found.append(person)
            taken.append((slot.start, slot.end))
    return found


def _session(n: int, room: int, crowd: list[int], slot: m.Slot, random: Random) -> m.Talk:
    return m.Talk(
        id=f"s{n}",
        title=m.text(es=f"Sesión número {n}"),
        when=slot,
        rooms=(f"r{room}",),
        expected=random.choice((20, 30, 40)),
        parts=tuple(m.Part(role=m.Role.PANELLIST, person=f"p{each}") for each in crowd),
    )


def _plenary(kind: type[m.Opening | m.Closing], name: str, start: datetime) -> m.AgendaItem:
    slot = m.Slot(start=start, end=start + timedelta(hours=1))
    return kind(id=name, when=slot, rooms=("r0",), expected=200)


def _overlap(one: m.AgendaItem, other: m.AgendaItem) -> bool:
    a, b = one.when, other.when
    return isinstance(a, m.Slot) and isinstance(b, m.Slot) and a.start < b.end and b.start < a.end


if __name__ == "__main__":
    main()
