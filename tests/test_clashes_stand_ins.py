"""Who can stand in for whom, all together: stories, and an oracle that tries everything."""

from itertools import combinations, product

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gatherings import dialogue, event, item, told, way
from gobierno_abierto.scheduling import ClashKind

# Which items clash over whom.
Torn = tuple[frozenset[str], str]
# For whom, in which item, and who would do it.
Stand = tuple[str, m.AgendaItem, str]


def _part(person: str, substitute: str | None = None) -> m.Part:
    return m.Part(role=m.Role.MODERATOR, person=person, substitute=substitute)


def _told(*agenda: m.AgendaItem, kind: ClashKind = ClashKind.PERSON) -> set[Torn]:
    ways = (way("norte-1", "sur-1", 30),)
    document = dialogue(event(*agenda), ways=ways)
    return {(frozenset(items), who) for items, who, _ in told(document, kind) if who}


def test_two_substitutes_are_shared_out_so_that_nobody_is_missing() -> None:
    """Eva is the only one for Beto, so Ana has to take her other substitute."""
    agenda = (
        item("a", 0, 60, parts=(_part("ana", "eva"),)),
        item("b", 0, 60, parts=(_part("ana", "luz"),)),
        item("c", 0, 60, parts=(_part("beto", "eva"),)),
        item("d", 0, 60, parts=(_part("beto"),)),
    )

    assert set() == _told(*agenda) == _told(*agenda[::-1])


@pytest.mark.parametrize(("room", "missing"), [("sur-1", 1), ("sur-2", 1), ("norte-1", 0)])
def test_a_substitute_who_cannot_get_there_settles_nothing(room: str, missing: int) -> None:
    """Eva moderates until ten; from her room to that one takes half an hour."""
    agenda = (
        item("own", 0, 60, people=["eva"], rooms=("norte-1",)),
        item("a", 60, 120, rooms=(room,), parts=(_part("ana", "eva"),)),
        item("b", 60, 120, rooms=("puebla-1",), parts=(_part("ana"),)),
    )
    ways = (way("norte", "sur", 30),)
    found = told(dialogue(event(*agenda), ways=ways), ClashKind.PERSON)

    assert missing == len(found)


def test_a_substitute_from_a_distance_does_not_travel() -> None:
    part = attrs.evolve(_part("ana", "eva"), remote=True)
    agenda = (
        item("own", 0, 60, people=["eva"], rooms=("norte-1",)),
        item("a", 60, 120, rooms=("sur-1",), parts=(part,)),
        item("b", 60, 120, rooms=("puebla-1",), parts=(_part("ana"),)),
    )

    assert set() == _told(*agenda)


def test_a_substitute_gets_from_one_place_to_the_next() -> None:
    """Nor can Eva stand in for two people in two houses without a pause."""
    agenda = (
        item("a", 0, 60, rooms=("norte-1",), parts=(_part("ana", "eva"),)),
        item("b", 0, 60, rooms=("puebla-1",), parts=(_part("ana"),)),
        item("c", 70, 120, rooms=("sur-1",), parts=(_part("beto", "eva"),)),
        item("d", 70, 120, rooms=("puebla-2",), parts=(_part("beto"),)),
    )

    assert {(frozenset("cd"), "beto")} == _told(*agenda) == _told(*agenda[::-1])


def test_a_substitute_who_would_be_late_does_not_clear_a_journey() -> None:
    """Eva has as little time as Ana has."""
    agenda = (
        item("x", 0, 60, rooms=("norte-1",), parts=(_part("ana"),)),
        item("y", 60, 120, rooms=("sur-1",), parts=(_part("ana", "eva"),)),
        item("z", 0, 60, rooms=("norte-1",), parts=(_part("eva"),)),
    )

    assert {(frozenset("xy"), "ana")} == _told(*agenda, kind=ClashKind.TRAVEL)


@st.composite
def _agendas(draw: st.DrawFn) -> tuple[m.AgendaItem, ...]:
    parts = st.builds(
        _part, st.sampled_from(("ana", "beto", "eva")), st.sampled_from((None, "eva", "luz"))
    )
    made = []
    for n in range(draw(st.integers(2, 6))):
        start = 15 * draw(st.integers(0, 4))
        those = draw(st.lists(parts, max_size=2, unique_by=lambda each: each.person))
        end = start + 15 * draw(st.integers(1, 3))
        room = draw(st.sampled_from(("norte-1", "sur-1")))
        made.append(item(f"i{n}", start, end, parts=tuple(those), rooms=(room,)))
    return tuple(made)


def _span(each: m.AgendaItem) -> tuple[float, float]:
    assert isinstance(each.when, m.Slot)
    return each.when.start.timestamp() / 60, each.when.end.timestamp() / 60


def _meet(one: m.AgendaItem, other: m.AgendaItem, minutes: int = 0) -> bool:
    """Whether nobody can be in both, if it takes so long from one room to another."""
    (a, b), (c, d) = _span(one), _span(other)
    gap = minutes if one.rooms != other.rooms else 0
    return c - b < gap and a - d < gap


def _torn(agenda: tuple[m.AgendaItem, ...]) -> dict[Torn, list[Stand]]:
    """Every clash of a person, and who might settle it: nobody who is busy or too far away."""
    found: dict[Torn, list[Stand]] = {}
    for one, other in combinations(agenda, 2):
        for p, q in product(one.parts, other.parts):
            if p.person == q.person is not None and _meet(one, other):
                stands = [
                    (part.person or "", each, part.substitute)
                    for part, each in ((p, one), (q, other))
                    if part.substitute not in (None, part.person)
                    and not any(
                        _meet(each, own, 30)
                        for own in agenda
                        if any(mine.person == part.substitute for mine in own.parts)
                    )
                ]
                found[frozenset((one.id, other.id)), p.person or ""] = [
                    (who, each, stand) for who, each, stand in stands if stand
                ]
    return found


def _can_all(those: list[list[Stand]]) -> bool:
    return any(
        not any(
            one[2] == other[2] and one != other and _meet(one[1], other[1], 30)
            for one, other in combinations(chosen, 2)
        )
        for chosen in product(*those)
    )


@given(_agendas(), st.randoms())
def test_as_much_is_settled_as_can_be(agenda: tuple[m.AgendaItem, ...], random: object) -> None:
    """All that is settled can be so at once, nothing else could be as well, in whatever order."""
    torn = _torn(agenda)
    left = _told(*agenda)
    settled = [stands for each, stands in torn.items() if each not in left]
    shuffled = list(agenda)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert left <= set(torn)
    assert _can_all(settled)
    assert not any(_can_all([*settled, torn[each]]) for each in left)
    assert left == _told(*shuffled)
