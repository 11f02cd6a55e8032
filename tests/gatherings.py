"""A dialogue with places, ways and people far away, for the clashes of who has to be together."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import Clash, ClashKind, clashes

MIDNIGHT = datetime(2026, 5, 14)
MEXICO = "America/Mexico_City"

# Two houses in Mexico City, one in Puebla (with its name in two languages), one of no city.
HOUSES = {"norte": "Ciudad de México", "sur": "Ciudad de México", "puebla": "Puebla", "web": None}


def slot(start: int, end: int, first: datetime = MIDNIGHT) -> m.Slot:
    """From minute to minute of a day."""
    return m.Slot(start=first + timedelta(minutes=start), end=first + timedelta(minutes=end))


def item(
    name: str,
    start: int,
    end: int,
    *,
    kind: Any = m.Workshop,
    people: Iterable[str] = (),
    **rest: Any,
) -> m.AgendaItem:
    """An item in which the people moderate."""
    parts = tuple(m.Part(role=m.Role.MODERATOR, person=each) for each in people)
    made: m.AgendaItem = kind(id=name, when=slot(start, end), parts=parts)
    return attrs.evolve(made, **rest)


def event(*agenda: m.AgendaItem, name: str = "event", **rest: Any) -> m.Event:
    """An event of three days in Mexico City."""
    days = m.edtf("2026-05-14/2026-05-16")
    made = m.Event(id=name, dates=days, zone=MEXICO, agenda=agenda)
    return attrs.evolve(made, **rest)


def way(origin: str, destination: str, minutes: int) -> m.Transfer:
    """How long it takes."""
    return m.Transfer(origin=origin, destination=destination, minutes=minutes)


def dialogue(
    *events: m.Event, ways: Iterable[m.Transfer] = (), zone: str | None = None, **rest: Any
) -> m.Dialogue:
    """A dialogue with Ana (invented), who may be in another zone, and with two rooms a house."""
    made = m.Dialogue(
        id="dialogue",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="Inventada",
        ),
        title=m.text(es="Diálogo"),
        events=events,
        people=(m.Person(id="ana", name="Ana Inventada", zone=zone),),
        venues=tuple(_house(name, city) for name, city in HOUSES.items()),
        transfers=tuple(ways),
    )
    return attrs.evolve(made, **rest)


def _house(name: str, city: str | None) -> m.Venue:
    rooms = tuple(m.Room(id=f"{name}-{n}", name=m.text(es=f"Sala {n}")) for n in (1, 2))
    named = m.text(es=city) if city else None
    return m.Venue(id=name, name=m.text(es=name.title()), city=named, rooms=rooms)


def of_kind(document: m.Document, kind: ClashKind) -> list[Clash]:
    """The clashes of one kind."""
    return [each for each in clashes(document) if each.kind is kind]


def told(
    document: m.Document, kind: ClashKind
) -> list[tuple[tuple[str, ...], str | None, Severity]]:
    """The clashes of one kind in short: the items, what is shared, how much it weighs."""
    return [
        (tuple(item.id for item in each.items), each.shared, each.severity)
        for each in of_kind(document, kind)
    ]


def minutes_of(each: m.AgendaItem) -> set[datetime]:
    """The minutes at which an item goes on, by the clock on the wall."""
    found: set[datetime] = set()
    if isinstance(each.when, m.Slot):
        minute = each.when.start
        while minute < each.when.end:
            found.add(minute)
            minute += timedelta(minutes=1)
    return found
