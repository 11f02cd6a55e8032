"""Made-up dialogues of any size, for the benchmarks."""

from datetime import date, datetime, timedelta
from random import Random

import attrs

import gobierno_abierto.model as m

_DAY = datetime(2026, 5, 14)
# A room takes two hundred sessions, ten a day.
_DAYS = 20
_KINDS = (m.Session, m.Workshop, m.Talk)


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


def rich_dialogue(sessions: int, *, seed: int = 7) -> m.Dialogue:
    """The same with everything stated that a clash can come from; few clash, as before.

    The hours of people, rooms and venues; how far two venues in two cities are from each other;
    interpreters who need a rest; delegations; commitments of several workshops; what comes after
    what; an opening, a panel before everybody, conclusions and a closing; people far away.
    """
    base, random = dialogue(sessions, seed=seed), Random(seed)
    (event,), (venue,) = base.events, base.venues
    rooms, crowd = len(venue.rooms), len(base.people)
    agenda = tuple(_richer(n, item, (rooms, crowd), random) for n, item in enumerate(event.agenda))
    return attrs.evolve(
        base,
        events=(attrs.evolve(event, venues=("venue", "annex"), agenda=_framed(agenda)),),
        people=tuple(_richer_person(n, each) for n, each in enumerate(base.people)),
        organizations=tuple(
            m.Organization(id=f"o{n}", name=m.text(es=f"Red {n}"), delegation=2 + rooms // 5)
            for n in range(40)
        ),
        venues=_venues(venue),
        transfers=(
            m.Transfer(origin="venue", destination="annex", minutes=25),
            m.Transfer(origin="r0", destination="r1", minutes=5),
        ),
        resources=tuple(
            m.Resource(id=f"n{n}", name=m.text(es=f"Cabina {n}"), quantity=1, longest=240, rest=10)
            for n in range(rooms // 2 + 1)
        ),
        commitments=tuple(_commitment(n, sessions) for n in range(sessions // 50)),
    )


def _richer(n: int, item: m.AgendaItem, size: tuple[int, int], random: Random) -> m.AgendaItem:
    rooms, crowd = size
    parts = tuple(
        attrs.evolve(
            part,
            remote=not random.randrange(30),
            substitute=_substitute(part.person, crowd, random),
        )
        for part in item.parts
    )
    day_before = n - 10 * rooms
    return attrs.evolve(
        item,
        expected=random.randrange(20, 52),
        parts=(*parts, m.Part(role=m.Role.PANELLIST, organization=f"o{n % 40}")),
        needs=(f"n{n % rooms // 2}",) if not n % 4 else (),
        after=(f"s{day_before}",) if day_before >= 0 and not n % 10 else (),
    )


def _substitute(person: str | None, crowd: int, random: Random) -> str | None:
    """Of one in fifty, whoever comes next."""
    if person is None or random.randrange(50):
        return None
    return f"p{(int(person[1:]) + 1) % crowd}"


def _richer_person(n: int, person: m.Person) -> m.Person:
    return attrs.evolve(
        person,
        organization=f"o{n % 40}",
        availability=_hours(8, 19) if n % 2 else (),
        zone="Europe/Madrid" if not n % 20 else None,
    )


def _venues(venue: m.Venue) -> tuple[m.Venue, ...]:
    """Half of the rooms in another city, some of them for two items at once."""
    half = len(venue.rooms) // 2
    far = tuple(
        attrs.evolve(each, availability=_hours(8, 20), concurrent=1 + n % 2)
        for n, each in enumerate(venue.rooms[half:])
    )
    return (
        attrs.evolve(
            venue, city=m.text(es="Aquí"), availability=_hours(8, 20), rooms=venue.rooms[:half]
        ),
        m.Venue(id="annex", name=m.text(es="Anexo"), city=m.text(es="Allá"), rooms=far),
    )


def _commitment(n: int, sessions: int) -> m.Commitment:
    """Of three workshops far from each other; of every twentieth two are at once."""
    first = 3 * n + 1
    apart = sessions // 9 * 3
    second = first + (apart if n % 20 else 3)
    return m.Commitment(id=f"c{n}", origins=(f"s{first}", f"s{second}", f"s{first + 2 * apart}"))


def _framed(agenda: tuple[m.AgendaItem, ...]) -> tuple[m.AgendaItem, ...]:
    """With what is held before everybody at the beginning and at the end, and one in between."""
    last = max((item.when.end for item in agenda if isinstance(item.when, m.Slot)), default=_DAY)

    def lasting(start: datetime) -> m.Slot:
        return m.Slot(start=start, end=start + timedelta(minutes=30))

    return (
        m.Opening(id="opening", when=lasting(_DAY + timedelta(hours=8, minutes=30))),
        *agenda,
        m.Panel(id="panel", when=lasting(_DAY + timedelta(hours=12, minutes=45))),
        m.Conclusions(id="conclusions", when=lasting(last)),
        m.Closing(id="closing", when=lasting(last + timedelta(minutes=30))),
    )


def _hours(start: int, end: int) -> tuple[m.Slot, ...]:
    """From hour to hour of each day."""
    return tuple(
        m.Slot(
            start=_DAY + timedelta(days=day, hours=start), end=_DAY + timedelta(days=day, hours=end)
        )
        for day in range(_DAYS)
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


def crowded(sessions: int, *, minutes: int = 10, apart: int = 10) -> m.Dialogue:
    """All sessions in one room and with one person, one every `apart` minutes.

    They touch if they last as long; with `apart` 0 all are at the same time.
    """
    base = dialogue(1, people_each=1)
    (event,) = base.events
    agenda = tuple(
        attrs.evolve(
            event.agenda[0],
            id=f"s{n}",
            when=m.Slot(
                start=_DAY + timedelta(minutes=n * apart),
                end=_DAY + timedelta(minutes=n * apart + minutes),
            ),
        )
        for n in range(sessions)
    )
    last = _DAY + timedelta(minutes=sessions * apart)
    dates = m.edtf(f"{_DAY:%Y-%m-%d}/{last:%Y-%m-%d}")
    return attrs.evolve(base, events=(attrs.evolve(event, agenda=agenda, dates=dates),))
