"""Small agendas of what is limited, and what looking at every minute finds in them.

Everything happens within a quarter of an hour. A second event is in a zone whose clock is an hour
ahead of the first one's, and its items at the same instants.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import attrs
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.scheduling import Clash, clashes

MIDNIGHT = datetime(2026, 5, 14)
LAST = 12
AHEAD = 60


def slot(start: int, end: int, *, ahead: int = 0) -> m.Slot:
    """From minute to minute of 14 May 2026."""
    first, last = (MIDNIGHT + timedelta(minutes=each + ahead) for each in (start, end))
    return m.Slot(start=first, end=last)


def workshop(name: str, start: int, end: int, **rest: Any) -> m.Workshop:
    """A workshop at those minutes."""
    return attrs.evolve(m.Workshop(id=name, when=slot(start, end)), **rest)


def moderator(person: str | None = None, **rest: Any) -> m.Part:
    """Somebody who moderates."""
    return attrs.evolve(m.Part(role=m.Role.MODERATOR, person=person), **rest)


def meeting(*agenda: m.AgendaItem, **rest: Any) -> m.Event:
    """An event on 14 May 2026 in Mexico City."""
    made = m.Event(
        id="event", dates=m.edtf("2026-05-14"), zone="America/Mexico_City", agenda=agenda
    )
    return attrs.evolve(made, **rest)


def dialogue(*events: m.Event, **rest: Any) -> m.Dialogue:
    """A dialogue of these events and nothing else."""
    header = m.Header(
        namespace="https://example.org/",
        revision=1,
        revised=date(2026, 1, 1),
        language="es",
        publisher="Inventada",
    )
    made = m.Dialogue(id="dialogue", header=header, title=m.text(es="Diálogo"), events=events)
    return attrs.evolve(made, **rest)


def resource(name: str, **rest: Any) -> m.Resource:
    """A resource."""
    return attrs.evolve(m.Resource(id=name, name=m.text(es=f"Recurso {name}")), **rest)


def venue(*rooms: m.Room, **rest: Any) -> m.Venue:
    """A venue with these rooms."""
    return attrs.evolve(m.Venue(id="venue", name=m.text(es="Sede"), rooms=rooms), **rest)


def room(name: str, **rest: Any) -> m.Room:
    """A room."""
    return attrs.evolve(m.Room(id=name, name=m.text(es=f"Sala {name}")), **rest)


def organization(name: str, **rest: Any) -> m.Organization:
    """An organisation."""
    return attrs.evolve(m.Organization(id=name, name=m.text(es=f"Red {name}")), **rest)


class Told(NamedTuple):
    """A clash in short: the items, what is shared, and from which minute to which."""

    items: frozenset[str]
    shared: str | None
    start: int | None = None
    end: int | None = None


def short(found: Clash) -> Told:
    """A clash in short; minutes by the clock of the first event."""
    items = frozenset(each.id for each in found.items)
    if found.overlap is None:
        return Told(items, found.shared)
    minutes = [
        int((each - MIDNIGHT).total_seconds()) // 60
        for each in (found.overlap.start, found.overlap.end)
    ]
    ahead = AHEAD if found.pointers[0].startswith("/events/1/") else 0
    start, end = (each - ahead for each in minutes)
    return Told(items, found.shared, start, end)


def told(document: m.Document, kind: str) -> list[Told]:
    """The clashes of one kind in short."""
    return [short(each) for each in clashes(document) if each.kind.value == kind]


class Going(NamedTuple):
    """An item, the minutes of its time, and its block; minutes are those of the first event."""

    item: m.AgendaItem
    minutes: range
    event: m.Event
    block: m.AgendaItem | None = None


def goings(document: m.Dialogue) -> list[Going]:
    """All items that last, a block before its own."""
    found: list[Going] = []
    for event in document.events:
        ahead = AHEAD if event.zone == "America/Bogota" else 0
        for item in event.agenda:
            found.append(Going(item, _minutes(item, ahead), event))
            if isinstance(item, m.ParallelBlock):
                found.extend(Going(each, _minutes(each, ahead), event, item) for each in item.items)
    return [each for each in found if each.minutes]


def _minutes(item: m.AgendaItem, ahead: int) -> range:
    if not isinstance(item.when, m.Slot):
        return range(0)
    start, end = (
        int((each - MIDNIGHT).total_seconds()) // 60 - ahead
        for each in (item.when.start, item.when.end)
    )
    return range(start, end)


def pieces(
    document: m.Dialogue, asks: Callable[[Going], bool]
) -> Iterator[tuple[Going, frozenset[int]]]:
    """What asks, and when: a block while none of its own items does, piece by piece."""
    those = [each for each in goings(document) if asks(each)]
    for each in those:
        taken = {n for other in those if other.block is each.item for n in other.minutes}
        piece: list[int] = []
        for minute in (*each.minutes, None):
            if minute is not None and minute not in taken:
                piece.append(minute)
            elif piece:
                yield each, frozenset(piece)
                piece = []


def fullest(
    those: Iterable[tuple[Going, frozenset[int]]],
    needed: Callable[[list[Going]], int],
    most: int,
) -> Iterator[tuple[list[Going], int, int]]:
    """The moments at which more is needed than there is, and which are part of no other."""
    all_of = list(those)
    there = {
        minute: frozenset(n for n, (_, minutes) in enumerate(all_of) if minute in minutes)
        for minute in range(LAST + 1)
    }
    for crowd in set(there.values()):
        going = [all_of[n][0] for n in sorted(crowd)]
        is_part = any(crowd < other for other in there.values())
        if needed(going) > most and not is_part:
            minutes = [minute for minute, those in there.items() if those == crowd]
            yield going, minutes[0], minutes[-1] + 1


_MINUTES = st.integers(0, LAST)
_IDS = st.sampled_from("ab")


@st.composite
def slots(draw: st.DrawFn, *, ahead: int = 0) -> m.Slot:
    """Any two minutes, backwards too."""
    return slot(draw(_MINUTES), draw(_MINUTES), ahead=ahead)


@st.composite
def _parts(draw: st.DrawFn) -> tuple[m.Part, ...]:
    made = st.builds(
        m.Part,
        role=st.sampled_from((m.Role.MODERATOR, m.Role.ATTENDEE)),
        person=st.sampled_from((None, "ana", "luis", "nobody")),
        organization=st.sampled_from((None, "a", "b")),
        certainty=st.sampled_from((None, m.Certainty.TENTATIVE)),
        remote=st.sampled_from((False, False, True)),
    )
    return tuple(draw(st.lists(made, max_size=2)))


@st.composite
def _items(draw: st.DrawFn, name: str, ahead: int) -> m.Workshop:
    return m.Workshop(
        id=name,
        when=draw(slots(ahead=ahead)),
        rooms=tuple(draw(st.lists(_IDS, max_size=2))),
        needs=tuple(draw(st.lists(st.sampled_from("abz"), max_size=2))),
        parts=draw(_parts()),
    )


@st.composite
def _agendas(draw: st.DrawFn, name: str, ahead: int) -> tuple[m.AgendaItem, ...]:
    single = [draw(_items(f"{name}{n}", ahead)) for n in range(draw(st.integers(0, 5)))]
    if draw(st.booleans()):
        return tuple(single)
    inner = tuple(draw(_items(f"{name}in{n}", ahead)) for n in range(draw(st.integers(0, 2))))
    outer = draw(_items(f"{name}block", ahead))
    fields = {field: getattr(outer, field) for field in ("when", "rooms", "needs", "parts")}
    return (*single, m.ParallelBlock(id=outer.id, items=inner, **fields))


_SOME = st.sampled_from((None, 0, 1, 2, 3))


@st.composite
def hours(draw: st.DrawFn) -> tuple[m.Slot, ...]:
    """Hours on both clocks; often none."""
    own, ahead = st.lists(slots(), max_size=3), st.lists(slots(ahead=AHEAD), max_size=2)
    return (*draw(own), *draw(ahead)) if draw(st.booleans()) else ()


@st.composite
def dialogues(draw: st.DrawFn) -> m.Dialogue:
    """Two events in two zones, with all that is limited."""
    return dialogue(
        meeting(*draw(_agendas("m", 0)), venues=("venue",)),
        meeting(*draw(_agendas("b", AHEAD)), id="bogota", zone="America/Bogota"),
        people=tuple(
            m.Person(id=each, organization=draw(st.sampled_from((None, "a"))),
                     availability=draw(hours()))
            for each in ("ana", "luis")
        ),
        organizations=tuple(organization(each, delegation=draw(_SOME)) for each in "ab"),
        resources=tuple(
            resource(each, quantity=draw(_SOME), longest=draw(st.integers(0, 6)),
                     rest=draw(st.integers(0, 4)))
            for each in "ab"
        ),
        venues=(
            venue(
                *(room(each, concurrent=draw(_SOME), availability=draw(hours())) for each in "ab"),
                availability=draw(hours()),
            ),
        ),
    )  # fmt: skip
