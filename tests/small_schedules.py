"""Small schedules, and the least repair of each, found by looking at all that there could be."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import product
from typing import NamedTuple

import attrs
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import Clash, ClashKind, clashes

MIDNIGHT = datetime(2026, 5, 14)
STEP = 60
# What moving is no reason for.
_DECISIONS = (ClashKind.DELEGATION, ClashKind.NIGHT, ClashKind.CITIES)


def slot(start: int, end: int) -> m.Slot:
    """From minute to minute, counted from the midnight before 14 May 2026."""
    return m.Slot(start=MIDNIGHT + timedelta(minutes=start), end=MIDNIGHT + timedelta(minutes=end))


def parts(*people: str, role: m.Role = m.Role.SPEAKER, **rest: object) -> tuple[m.Part, ...]:
    """Parts of the people."""
    made = (m.Part(role=role, person=each) for each in people)
    return tuple(attrs.evolve(each, **rest) for each in made)  # type: ignore[arg-type]  # fields


def talk(name: str, start: int, end: int, **rest: object) -> m.Talk:
    """A talk from hour to hour of 14 May 2026."""
    return m.Talk(id=name, when=slot(60 * start, 60 * end), **rest)  # type: ignore[arg-type]  # fields


def meeting(*agenda: m.AgendaItem, **rest: object) -> m.Event:
    """An event of 14 and 15 May 2026 in Mexico City, in two houses."""
    made = m.Event(
        id="event",
        dates=m.edtf("2026-05-14/2026-05-15"),
        zone="America/Mexico_City",
        venues=("house", "annex"),
        agenda=agenda,
    )
    return attrs.evolve(made, **rest)  # type: ignore[arg-type]  # fields of an event


def dialogue(*events: m.Event, **rest: object) -> m.Dialogue:
    """A dialogue with a large and a small room in a house, and a room in an annex."""
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
        people=tuple(m.Person(id=each, name=f"{each} (inventada)") for each in "abc"),
        venues=(
            m.Venue(
                id="house",
                name=m.text(es="Casa"),
                rooms=(
                    m.Room(id="large", name=m.text(es="Sala grande"), capacity=100),
                    m.Room(id="small", name=m.text(es="Sala chica"), capacity=20),
                ),
            ),
            m.Venue(
                id="annex",
                name=m.text(es="Anexo"),
                rooms=(m.Room(id="far", name=m.text(es="Sala lejana"), capacity=50),),
            ),
        ),
    )
    return attrs.evolve(made, **rest)  # type: ignore[arg-type]  # fields of a dialogue


_FOR_EVERYBODY = (m.Opening, m.Conclusions, m.Closing)


class Least(NamedTuple):
    """How many errors of those that there are stay, how many warnings, and at what cost."""

    errors: int
    warnings: int
    cost: int


def least(document: m.Dialogue) -> Least:
    """By trying each schedule: none with a new clash at error level, nor of what people decide."""
    had = [each for each in clashes(document) if _counts(each)]
    found = (
        standing(document, other, _cost(document, other))
        for other in _all(document)
        if not any(_counts(each) and not _within(each, had) for each in clashes(other))
    )
    return min(found)


def standing(before: m.Dialogue, after: m.Dialogue, cost: int) -> Least:
    """What is left of a schedule in another one; what breaks into several counts as one."""
    had = [each for each in clashes(before) if _counts(each)]
    left = [each for each in clashes(after) if each.kind not in _DECISIONS]
    errors = [each for each in left if each.severity is Severity.ERROR]
    stay = {n for each in errors for n in _within(each, had)[:1]}
    warnings = [each for each in left if each.severity is Severity.WARNING]
    # What is at the time of two that are for everybody is told with them.
    beside = [each for each in errors if each.kind is ClashKind.EVERYONE and len(each.items) > 2]
    return Least(len(stay), len(warnings) + len(beside), cost)


def _counts(clash: Clash) -> bool:
    return clash.severity is Severity.ERROR or clash.kind in _DECISIONS


def _within(clash: Clash, had: list[Clash]) -> list[int]:
    """Which of those clashes it is, or is a part of."""
    return [
        n
        for n, each in enumerate(had)
        if clash.kind is each.kind and clash.shared == each.shared and _grave(clash) <= _grave(each)
    ]


def _grave(clash: Clash) -> set[str]:
    """The items that clash at error level: others may be out of order, or beside them."""
    first = clash.items[0]
    if clash.kind is ClashKind.EVERYONE:
        return {each.id for each in clash.items if isinstance(each, _FOR_EVERYBODY)}
    return {first.id} | {
        each.id
        for each in clash.items
        if clash.kind is not ClashKind.ORDER
        or each.id in first.after
        or isinstance(first, m.Conclusions)
    }


def _all(document: m.Dialogue) -> Iterator[m.Dialogue]:
    """Every schedule that a repair may propose, of one event without blocks."""
    (event,) = document.events
    frames: dict[date, tuple[datetime, datetime]] = {}
    for item in event.agenda:
        if isinstance(item.when, m.Slot) and date(2026, 5, 14) <= item.when.start.date() <= date(
            2026, 5, 15
        ):
            day = item.when.start.date()
            first, last = frames.get(day, (item.when.start, item.when.end))
            frames[day] = min(first, item.when.start), max(last, item.when.end)
    choices = [list(_choices(document, item, frames)) for item in event.agenda]
    for agenda in product(*choices):
        yield attrs.evolve(document, events=(attrs.evolve(event, agenda=agenda),))


def _choices(
    document: m.Dialogue, item: m.AgendaItem, frames: dict[date, tuple[datetime, datetime]]
) -> Iterator[m.AgendaItem]:
    assert isinstance(item.when, m.Slot)
    length = item.when.end - item.when.start
    starts = {item.when.start}
    for day, (first, last) in frames.items():
        start = datetime.combine(day, datetime.min.time())
        while start.date() == day:
            if first <= start and start + length <= last:
                starts.add(start)
            start += timedelta(minutes=STEP)
    rooms = [item.rooms]
    if len(item.rooms) == 1:
        rooms += [
            (room.id,)
            for venue in document.venues
            for room in venue.rooms
            if room.id != item.rooms[0] and (room.capacity or 0) >= (item.expected or 0)
        ]
    for start, chosen in product(sorted(starts), rooms):
        yield attrs.evolve(item, when=m.Slot(start=start, end=start + length), rooms=chosen)


def _cost(before: m.Dialogue, after: m.Dialogue) -> int:
    """The cost with the usual weights, added up once more."""
    total = 0
    for old, new in zip(before.events[0].agenda, after.events[0].agenda, strict=True):
        cost = 0
        assert isinstance(old.when, m.Slot)
        assert isinstance(new.when, m.Slot)
        if old.when.start != new.when.start:
            cost += 100
            hours = [each.hour * 60 + each.minute for each in (old.when.start, new.when.start)]
            cost += (abs(hours[0] - hours[1]) + 14) // 15
            if old.when.start.date() != new.when.start.date():
                cost += 100
        if old.rooms != new.rooms:
            cost += 60
        people = {part.person for part in old.parts} - {None}
        followers = len(people) if old.expected is None else old.expected
        weight = min(20, 1 + followers // 50)
        if old.status is m.ItemStatus.CONFIRMED:
            weight *= 2
        total += cost * weight * (3 if isinstance(old, m.Break) else 1)
    return total


# What a drawn item asks for, each a kind of clash.
_PEOPLE = st.lists(st.sampled_from("abc"), max_size=2, unique=True)


@st.composite
def small_dialogues(draw: st.DrawFn) -> m.Dialogue:
    """Two or three items in few hours, with every kind of demand that moving can meet."""
    count = draw(st.integers(2, 3))
    agenda = tuple(_item(draw, n) for n in range(count))
    made = dialogue(meeting(*agenda))
    return attrs.evolve(
        made,
        people=tuple(_person(draw, each) for each in made.people),
        venues=tuple(_venue(draw, each) for each in made.venues),
        resources=(
            m.Resource(
                id="cabin", name=m.text(es="Cabina"), quantity=draw(st.sampled_from((1, 1, 2)))
            ),
        ),
        organizations=(m.Organization(id="org", name=m.text(es="Org"), delegation=1),),
        transfers=draw(
            st.sampled_from(((), (m.Transfer(origin="house", destination="annex", minutes=30),)))
        ),
        commitments=draw(
            st.sampled_from(((), (m.Commitment(id="promise", origins=("i0", "i1")),)))
        ),
    )


def _item(draw: st.DrawFn, n: int) -> m.AgendaItem:
    # No workshop after conclusions: that would be a circle, which moving cannot clear.
    kinds = (
        (m.Opening, m.Talk, m.Workshop),
        (m.Talk, m.Workshop, m.Session),
        (m.Talk, m.Conclusions, m.Closing),
    )
    kind: type[m.Item] = draw(st.sampled_from(kinds[n]))
    start = draw(st.integers(9, 11)) + draw(st.sampled_from((0, 0, 0, 24)))
    people = draw(_PEOPLE)
    certainty = draw(st.sampled_from((None, None, None, m.Certainty.TENTATIVE)))
    made = kind(
        id=f"i{n}",
        when=slot(60 * start, 60 * (start + draw(st.integers(1, 2)))),
        rooms=draw(st.sampled_from(((), ("large",), ("small",), ("small",), ("far",)))),
        parts=parts(*people, certainty=certainty),
        expected=draw(st.sampled_from((None, None, 10, 40, 200))),
        status=draw(st.sampled_from((None, m.ItemStatus.CONFIRMED))),
        needs=draw(st.sampled_from(((), (), ("cabin",), ("cabin",)))),
        after=(f"i{n - 1}",) if n and draw(st.integers(0, 4)) == 0 else (),
    )
    assert isinstance(made, m.SingleItem)
    return made


def _person(draw: st.DrawFn, person: m.Person) -> m.Person:
    hours = draw(st.sampled_from((None, None, None, (0, 600), (600, 1440), (1440, 2880))))
    organization = draw(st.sampled_from((None, None, "org")))
    person = attrs.evolve(person, organization=organization)
    return attrs.evolve(person, availability=(slot(*hours),)) if hours else person


def _venue(draw: st.DrawFn, venue: m.Venue) -> m.Venue:
    hours = draw(st.sampled_from((None, None, None, (540, 720))))
    closed = draw(st.sampled_from((None, None, None, (600, 2880))))
    rooms = tuple(
        attrs.evolve(
            room,
            availability=(slot(*closed),) if closed and room.id == "small" else (),
            concurrent=draw(st.sampled_from((None, None, 2))),
        )
        for room in venue.rooms
    )
    venue = attrs.evolve(venue, rooms=rooms)
    return attrs.evolve(venue, availability=(slot(*hours),)) if hours else venue
