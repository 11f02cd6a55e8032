"""Crowded schedules with blocks, breaks, several events and everything that must not move."""

import attrs
from hypothesis import strategies as st

import gobierno_abierto.model as m
from small_schedules import dialogue, meeting, parts, slot

_KINDS = (m.Talk, m.Workshop, m.Panel, m.Keynote, m.Break, m.Session, m.Opening, m.Conclusions)
_STATUS = st.sampled_from((None, None, None, *m.ItemStatus))
_PEOPLE = st.lists(st.sampled_from("abc"), max_size=2, unique=True)
_ROOMS = st.sampled_from(((), ("large",), ("small",), ("far",), ("large", "small")))


@st.composite
def crowded_dialogues(draw: st.DrawFn) -> m.Dialogue:
    """One or two events with up to eight items each, many of them at once."""
    events = tuple(_event(draw, n) for n in range(draw(st.integers(1, 2))))
    made = dialogue(*events)
    away = draw(st.sampled_from((None, (0, 660), (660, 2880))))
    people = tuple(
        attrs.evolve(each, availability=(slot(*away),)) if away and each.id == "a" else each
        for each in made.people
    )
    return attrs.evolve(
        made,
        people=people,
        resources=(
            m.Resource(id="cabin", name=m.text(es="Cabina"), quantity=2, longest=90, rest=30),
        ),
        organizations=(m.Organization(id="org", name=m.text(es="Org"), delegation=1),),
        transfers=draw(
            st.sampled_from(((), (m.Transfer(origin="house", destination="annex", minutes=20),)))
        ),
    )


def _event(draw: st.DrawFn, number: int) -> m.Event:
    agenda = tuple(_entry(draw, f"e{number}-{n}") for n in range(draw(st.integers(2, 6))))
    return meeting(
        *agenda,
        id=f"event-{number}",
        zone=draw(st.sampled_from(("America/Mexico_City", "America/Bogota", None))),
        status=draw(st.sampled_from((None, None, None, m.EventStatus.HELD))),
    )


def _entry(draw: st.DrawFn, name: str) -> m.AgendaItem:
    if draw(st.integers(0, 3)):
        return _item(draw, name, draw(st.sampled_from(_KINDS)), _when(draw))
    inner = tuple(
        _item(draw, f"{name}-{n}", m.Workshop, _when(draw) if draw(st.booleans()) else None)
        for n in range(draw(st.integers(1, 3)))
    )
    return m.ParallelBlock(
        id=name,
        when=_when(draw),
        items=inner,
        parts=parts(*draw(_PEOPLE)),
        rooms=draw(_ROOMS),
        status=draw(_STATUS),
    )


def _when(draw: st.DrawFn) -> m.Slot:
    start = 30 * draw(st.integers(18, 24)) + draw(st.sampled_from((0, 0, 0, 10, 1440)))
    return slot(start, start + draw(st.sampled_from((0, 30, 45, 60, 120))))


def _item(draw: st.DrawFn, name: str, kind: type[m.Item], when: m.Slot | None) -> m.SingleItem:
    substitute = draw(st.sampled_from((None, None, "c")))
    role = draw(st.sampled_from((m.Role.SPEAKER, m.Role.SPEAKER, m.Role.ATTENDEE)))
    remote = draw(st.integers(0, 5)) == 0
    made = kind(
        id=name,
        when=when,
        parts=parts(*draw(_PEOPLE), role=role, substitute=substitute, remote=remote),
        rooms=draw(_ROOMS),
        status=draw(_STATUS),
        expected=draw(st.sampled_from((None, 10, 60, 300))),
        needs=draw(st.sampled_from(((), ("cabin",)))),
        after=draw(st.sampled_from(((), (), (), ("e0-0",), ("e0-1",)))),
    )
    assert isinstance(made, m.SingleItem)
    return made
