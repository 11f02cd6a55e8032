"""Made-up dialogues of any size, for the benchmarks."""

from datetime import date, datetime, timedelta
from random import Random

import gobierno_abierto.model as m

_DAY = datetime(2026, 5, 14)
_KINDS = (m.Panel, m.Workshop, m.Talk)


def dialogue(sessions: int, *, people_each: int = 4, seed: int = 7) -> m.Dialogue:
    """`sessions` sessions, each with a room and `people_each` people, ten a day in each room.

    Few clash, as in a real schedule; the resources of a session are one room and its people.
    """
    random = Random(seed)
    rooms = max(1, sessions // 200)
    crowd = max(people_each, rooms * people_each * 3)
    agenda = tuple(_session(n, rooms, crowd, people_each, random) for n in range(sessions))
    last = max((item.when.end for item in agenda if isinstance(item.when, m.Slot)), default=_DAY)
    return m.Dialogue(
        id="made",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="benchmark",
            licence="CC0-1.0",
            fictional=True,
        ),
        title=m.text(es="Diálogo inventado"),
        events=(
            m.Event(
                id="event",
                dates=m.edtf(f"{_DAY:%Y-%m-%d}/{last:%Y-%m-%d}"),
                zone="America/Mexico_City",
                agenda=agenda,
            ),
        ),
        people=tuple(m.Person(id=f"p{n}", name=f"Persona {n}") for n in range(crowd)),
        venues=(
            m.Venue(
                id="venue",
                name=m.text(es="Sede"),
                rooms=tuple(
                    m.Room(id=f"r{n}", name=m.text(es=f"Sala {n}"), capacity=50)
                    for n in range(rooms)
                ),
            ),
        ),
    )


def _session(n: int, rooms: int, crowd: int, people_each: int, random: Random) -> m.AgendaItem:
    place, turn = n % rooms, n // rooms
    start = _DAY + timedelta(days=turn // 10, hours=9 + turn % 10)
    people = [(n * people_each + k) % crowd for k in range(people_each)]
    if random.random() < 0.01:
        people[0] = random.randrange(crowd)
    return _KINDS[n % 3](
        id=f"s{n}",
        title=m.text(es=f"Sesión número {n}"),
        when=m.Slot(start=start, end=start + timedelta(minutes=50)),
        rooms=(f"r{place}",),
        parts=tuple(m.Part(role=m.Role.PANELLIST, person=f"p{each}") for each in people),
    )
