"""Repairs: stories of what moves, what stays, and what is said of it."""

import itertools
import os
import subprocess
import sys
import time

import attrs
import pytest

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.editing import IdError
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling import ClashKind, clashes
from small_schedules import dialogue, meeting, parts, slot, talk

pytest.importorskip("ortools", reason="the extra `repair` is not installed")

from gobierno_abierto.formats.json import to_json
from gobierno_abierto.scheduling.changes import ChangeKind
from gobierno_abierto.scheduling.repair import (
    MOST_ITEMS,
    Bond,
    Proposal,
    Reason,
    RepairTooLargeError,
    Weights,
    repair,
)


def moved(before: m.Dialogue, proposal: Proposal) -> dict[str, tuple[m.Slot | None, str]]:
    """What is at another time or in another room: its slot and its rooms then."""
    found = {}
    for old, new in zip(Index(before).items, Index(proposal.document).items, strict=True):
        if (old.when, old.item.rooms) != (new.when, new.item.rooms):
            when = new.when if isinstance(new.when, m.Slot) else None
            found[new.item.id] = (when, " ".join(new.item.rooms))
    return found


def errors(document: m.Document) -> list[ClashKind]:
    """The kinds of the clashes at error level."""
    return [each.kind for each in clashes(document) if each.severity is Severity.ERROR]


def test_two_talks_in_one_room_need_another_room_for_the_lighter_one() -> None:
    """The confirmed talk stays; the other one goes next door, and only its speaker is asked."""
    document = dialogue(
        meeting(
            talk("one", 9, 10, rooms=("large",), parts=parts("a"), status=m.ItemStatus.CONFIRMED),
            talk("other", 9, 10, rooms=("large",), parts=parts("b", "c")),
        )
    )

    (found,) = repair(document)

    assert {"other"} == moved(document, found).keys()
    assert ("b", "c") == found.people
    assert [ChangeKind.ROOM] == [each.kind for each in found.changes]
    assert (60, 60, True, 0.0) == (found.cost, found.bound, found.proven, found.gap)
    assert not found.remaining
    assert not found.conflicts
    assert not found.unplaced


def test_a_minister_in_two_panels_moves_the_one_that_fewer_people_follow() -> None:
    """Two hundred people are not asked to come at another time if twenty can be."""
    document = dialogue(
        meeting(
            talk("many", 9, 10, rooms=("large",), parts=parts("a"), expected=90),
            talk("few", 9, 10, rooms=("small",), parts=parts("a"), expected=20),
            talk("late", 10, 11, rooms=("far",)),
        )
    )

    (found,) = repair(document)

    assert {"few": (slot(600, 660), "small")} == moved(document, found)
    assert 104 == found.cost


def test_nothing_to_repair_costs_nothing() -> None:
    """What does not clash is handed back as it is."""
    document = dialogue(meeting(talk("one", 9, 10, rooms=("large",))))

    assert (Proposal(document=document, changes=(), people=(), cost=0, bound=0),) == repair(
        document
    )


def test_what_is_fixed_stays_and_is_the_reason_why_its_clash_does() -> None:
    """With both talks fixed, nothing can be done, and the proposal says why."""
    document = dialogue(
        meeting(talk("one", 9, 10, parts=parts("a")), talk("other", 9, 10, parts=parts("a")))
    )

    (found,) = repair(document, fixed=("one", "other"))

    assert document == found.document
    assert [ClashKind.PERSON] == [each.kind for each in found.remaining]
    (conflict,) = found.conflicts
    assert (
        Reason(kind=ClashKind.PERSON, items=("one", "other"), shared="a"),
        Reason(kind=Bond.FIXED, items=("one", "other")),
    ) == conflict.reasons
    assert conflict.clash == found.remaining[0]
    assert found.proven


def test_a_fixed_id_that_leads_to_nothing_is_refused() -> None:
    """A slip in an id would silently let the item move."""
    with pytest.raises(IdError, match="no item and no event has the id 'nothing'"):
        repair(dialogue(meeting(talk("one", 9, 10))), fixed=("one", "nothing"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"time_limit": 0},
        {"time_limit": float("nan")},
        {"step": 0},
        {"step": 1441},
        {"proposals": 0},
    ],
)
def test_limits_that_say_nothing_are_refused(wrong: dict[str, float]) -> None:
    """No time, no grid, no proposal."""
    with pytest.raises(ValueError, match="not"):
        repair(dialogue(meeting(talk("one", 9, 10))), **wrong)  # type: ignore[arg-type]  # meant


@pytest.mark.parametrize("wrong", [{"move": -1}, {"room": 10_001}, {"crowd": 0}, {"day": True}])
def test_weights_are_whole_numbers_of_a_sane_size(wrong: dict[str, int]) -> None:
    """Nobody gets paid for moving, and no sum gets out of hand."""
    with pytest.raises(ValueError, match="is a whole number from"):
        Weights(**wrong)


def test_weights_decide_what_moves() -> None:
    """Where another room costs more than another time, the time changes."""
    document = dialogue(
        meeting(
            talk("one", 9, 10, rooms=("large",)),
            talk("other", 9, 10, rooms=("large",), parts=parts("a")),
            talk("late", 10, 11, rooms=("far",)),
        )
    )

    (found,) = repair(document, weights=Weights(room=1_000), fixed=("one",))

    assert {"other": (slot(600, 660), "large")} == moved(document, found)


def test_a_block_moves_as_a_whole() -> None:
    """Its items keep their place in it; one with a slot of its own is still within it."""
    block = m.ParallelBlock(
        id="block",
        when=slot(540, 660),
        parts=parts("a"),
        items=(
            m.Workshop(id="inner", rooms=("small",)),
            m.Workshop(id="early", when=slot(540, 600), rooms=("far",)),
        ),
    )
    document = dialogue(
        meeting(
            block,
            talk("visit", 9, 11, parts=parts("a"), status=m.ItemStatus.CONFIRMED),
            talk("late", 11, 13),
        )
    )

    (found,) = repair(document, fixed=("visit",))

    assert {
        "block": (slot(660, 780), ""),
        "inner": (slot(660, 780), "small"),
        "early": (slot(660, 720), "far"),
    } == moved(document, found)


def test_somebody_in_two_workshops_of_one_block_is_left_to_people() -> None:
    """Both are at the time of their block: that, and the person, cannot all be kept."""
    block = m.ParallelBlock(
        id="block",
        when=slot(540, 660),
        items=(
            m.Workshop(id="one", parts=parts("a")),
            m.Workshop(id="other", parts=parts("a")),
        ),
    )

    (found,) = repair(dialogue(meeting(block, talk("late", 11, 13))))

    assert (
        Reason(kind=ClashKind.PERSON, items=("one", "other"), shared="a"),
        Reason(kind=Bond.BLOCK, items=("block", "one", "other")),
    ) == found.conflicts[0].reasons
    assert 0 == found.cost


def test_too_many_people_for_every_room_are_left_to_people() -> None:
    """No room is large enough: no time will help."""
    document = dialogue(meeting(talk("crowd", 9, 10, rooms=("large",), expected=500)))

    (found,) = repair(document)

    assert (
        Reason(kind=ClashKind.CAPACITY, items=("crowd",), shared="large"),
        Reason(kind=Bond.ROOMS, items=("crowd",)),
    ) == found.conflicts[0].reasons


def test_somebody_who_is_away_all_day_is_left_to_people() -> None:
    """The hours of the day and hers do not meet."""
    away = m.Person(id="a", availability=(slot(0, 60),))
    document = dialogue(meeting(talk("one", 9, 10, parts=parts("a"))), people=(away,))

    (found,) = repair(document)

    assert (
        Reason(kind=ClashKind.AVAILABILITY, items=("one",), shared="a"),
        Reason(kind=Bond.FRAME, items=("one",)),
    ) == found.conflicts[0].reasons


def test_a_circle_in_the_order_moves_nothing() -> None:
    """What comes before itself cannot be put right by moving; only people can decide."""
    document = dialogue(
        meeting(
            talk("one", 9, 10, after=("other",)),
            talk("other", 10, 11, after=("one",)),
            talk("late", 11, 14),
        )
    )

    (found,) = repair(document)

    assert document == found.document
    assert [(Reason(kind=Bond.DECISION, items=("one", "other")),)] == [
        each.reasons for each in found.conflicts
    ]


def test_a_delegation_is_neither_a_reason_to_move_nor_made_larger() -> None:
    """The organisation sends one: her two people are not put at the same time for a room."""
    people = tuple(m.Person(id=each, organization="org") for each in "ab")
    organization = m.Organization(id="org", name=m.text(es="Org"), delegation=1)
    document = dialogue(
        meeting(
            talk("one", 9, 10, parts=parts("a")),
            talk("room", 10, 11, rooms=("large",), parts=parts("b")),
            talk("fixed", 10, 11, rooms=("large",)),
            talk("late", 11, 12),
        ),
        people=people,
        organizations=(organization,),
    )

    (found,) = repair(document, fixed=("fixed",), weights=Weights(room=10_000))

    assert {"room": (slot(660, 720), "large")} == moved(document, found)


def test_what_has_been_held_stays_and_what_is_off_does_not_count() -> None:
    """The past does not move, and a cancelled talk leaves its room free."""
    document = dialogue(
        meeting(
            talk("held", 9, 10, rooms=("large",), status=m.ItemStatus.HELD),
            talk("next", 9, 10, rooms=("large",), expected=60),
            talk("off", 10, 11, rooms=("large",), status=m.ItemStatus.CANCELLED),
            talk("late", 10, 11),
        )
    )

    (found,) = repair(document)

    assert {"next": (slot(600, 660), "large")} == moved(document, found)


def test_a_substitute_who_is_free_need_not_move_anybody() -> None:
    """Eva stands in now, so there is no clash; she is not counted on where she does not."""
    stands_in = parts("a", substitute="c")
    document = dialogue(
        meeting(
            talk("one", 9, 10, parts=stands_in),
            talk("other", 9, 10, parts=parts("a")),
            talk("crowded", 9, 10, rooms=("large",)),
            talk("too", 9, 10, rooms=("large",)),
        )
    )

    (found,) = repair(document)

    assert 60 == found.cost
    assert [] == errors(found.document)


def test_a_break_stays_alone() -> None:
    """Lunch is not moved onto the workshops, though that would be no clash."""
    document = dialogue(
        meeting(
            talk("one", 9, 12, parts=parts("a")),
            m.Break(id="lunch", when=slot(720, 780)),
            talk("two", 13, 15, parts=parts("a", "b")),
            talk("other", 9, 10, parts=parts("a"), rooms=("far",)),
            talk("late", 15, 17, rooms=("far",)),
        )
    )

    (found,) = repair(document, fixed=("late",))

    assert [] == errors(found.document)
    lunch = Index(found.document).items_by_id["lunch"]
    assert not [
        each.item.id
        for each in Index(found.document).items
        if each.item.id != "lunch"
        and (each.start or 0) < (lunch.end or 0)
        and (lunch.start or 0) < (each.end or 0)
    ]


def test_several_proposals_leave_different_things_in_their_place() -> None:
    """Each keeps something that each of the former ones moves, and the cheapest is the first."""
    document = dialogue(
        meeting(
            talk("one", 9, 10, parts=parts("a"), rooms=("large",)),
            talk("other", 9, 10, parts=parts("a"), rooms=("small",), expected=10),
            talk("late", 10, 12, rooms=("far",)),
        )
    )

    found = repair(document, proposals=3)

    assert 3 >= len(found) > 1
    assert sorted(each.cost for each in found) == [each.cost for each in found]
    for one, other in itertools.pairwise(found):
        assert moved(document, one).keys() - moved(document, other).keys()
    assert all(not errors(each.document) for each in found)


def test_the_fictional_dialogue_is_repaired_as_far_as_moving_can() -> None:
    """Only Ana's two workshops in one block are left, proven least, and the reasons are named."""
    document = datasets.load("ficticio-con-choques")
    assert isinstance(document, m.Dialogue)

    (found,) = repair(document, time_limit=60)

    assert found.proven
    assert [("person", "ana")] == [(each.kind.value, each.shared) for each in found.remaining]
    assert (
        Reason(kind=ClashKind.PERSON, items=("taller-datos", "taller-presupuesto"), shared="ana"),
        Reason(kind=Bond.BLOCK, items=("talleres", "taller-datos", "taller-presupuesto")),
    ) == found.conflicts[0].reasons
    assert len(errors(document)) > 1


def test_a_clash_in_the_hour_that_the_clock_shows_twice_is_cleared() -> None:
    """On 25 October 2026 Madrid shows 02:00–03:00 twice: a talk is put at neither of the two."""
    day = slot(0, 60).start.replace(month=10, day=25)

    def at(hour: int, minute: int) -> m.Slot:
        start = day.replace(hour=hour, minute=minute)
        return m.Slot(start=start, end=start.replace(hour=hour + 1))

    event = meeting(
        m.Talk(id="one", when=at(1, 0), parts=parts("a")),
        m.Talk(id="other", when=at(1, 0), parts=parts("a")),
        m.Talk(id="late", when=at(4, 0)),
        dates=m.edtf("2026-10-25"),
        zone="Europe/Madrid",
    )

    (found,) = repair(dialogue(event))

    (when,) = [when for when, _ in moved(dialogue(event), found).values()]
    assert when is not None
    assert [] == errors(found.document)
    assert (3, 0) == (when.start.hour, when.start.minute)


def test_events_without_a_zone_are_repaired_apart() -> None:
    """Nobody knows whether the two meet, so neither moves for the other."""
    nowhere = meeting(talk("x", 9, 10, parts=parts("a")), id="nowhere", zone=None)
    document = dialogue(
        nowhere,
        meeting(
            talk("one", 9, 10, parts=parts("a")),
            talk("other", 9, 10, parts=parts("a")),
            talk("late", 10, 11),
        ),
    )

    (found,) = repair(document)

    assert 1 == len(moved(document, found))
    assert "x" not in moved(document, found)


def test_fifty_thousand_items_in_one_room_are_refused_at_once() -> None:
    """Nobody would wait for it; what is suspect is told by the clashes."""
    crowd = tuple(
        m.Talk(id=f"t{n}", when=slot(540 + n % 60, 600 + n % 60), rooms=("large",))
        for n in range(50_000)
    )
    start = time.perf_counter()

    with pytest.raises(RepairTooLargeError) as refused:
        repair(dialogue(meeting(*crowd)))

    assert (50_000, MOST_ITEMS) == (refused.value.items, refused.value.most)
    assert time.perf_counter() - start < 60


def test_a_placeholder_in_very_many_items_moves_nothing() -> None:
    """One person in a hundred talks at once is a slip in the data, and no reason to move them."""
    crowd = tuple(talk(f"t{n}", 9, 10, parts=parts("a")) for n in range(100))
    document = dialogue(meeting(*crowd))

    (found,) = repair(document)

    assert document == found.document
    assert ["GA306"] == [each.finding.code for each in clashes(found.document)]


def _packed() -> m.Dialogue:
    """More talks at once than there are rooms and hours for."""
    crowd = (talk(f"t{n}", 9 + n % 3, 10 + n % 3, rooms=("large",), expected=80) for n in range(12))
    return dialogue(meeting(*crowd))


def test_an_impossible_schedule_is_answered_within_its_limit() -> None:
    """Twelve talks do not fit into one room in three hours: what can be cleared is."""
    document = _packed()
    start = time.perf_counter()

    (found,) = repair(document, time_limit=1)

    assert time.perf_counter() - start < 60
    assert len(errors(found.document)) <= len(errors(document))
    assert len(found.remaining) == len(errors(found.document))
    assert found.bound <= found.cost


def test_a_search_that_is_stopped_gives_what_it_has() -> None:
    """Somebody presses Ctrl-C at once: nothing was found, and it says so."""
    document = _packed()

    (found,) = repair(document, time_limit=600, stop=lambda: True)

    assert document == found.document
    assert not found.proven
    assert found.remaining


_TWICE = """
from gobierno_abierto import datasets
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.scheduling.repair import repair
found = repair(datasets.load("ficticio-con-choques"), time_limit=60, proposals=2, seed=3)
print([(each.cost, each.people, to_json(each.document)) for each in found])
"""


def test_the_same_seed_finds_the_same() -> None:
    """In other processes, with other hashes and without assertions."""
    found = {
        subprocess.run(
            [sys.executable, *options, "-c", _TWICE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed, options in (("1", []), ("2", ["-O"]))
    }

    assert 1 == len(found)


_WITHOUT = """
import sys
sys.modules["ortools"] = None
from gobierno_abierto import datasets
from gobierno_abierto.scheduling.repair import RepairUnavailableError, repair
try:
    repair(datasets.load("ficticio-con-choques"))
except RepairUnavailableError as error:
    print(error)
"""


def test_without_the_extra_it_says_what_to_install() -> None:
    """Only where something is to be moved."""
    done = subprocess.run([sys.executable, "-c", _WITHOUT], capture_output=True, check=True)

    assert b"repairs need OR-Tools: install gobierno-abierto[repair]\n" == done.stdout


def test_progress_is_a_cost_and_what_nothing_can_cost_less_than() -> None:
    """Whoever waits is told how far it is."""
    told: list[tuple[int, int]] = []

    repair(_long(), on_progress=lambda cost, bound: told.append((cost, bound)), time_limit=60)

    assert all(bound <= cost for cost, bound in told)


def _long() -> m.Dialogue:
    """A room full of talks for three days, one of which is twice there."""
    days = (540 + 1440 * day + 60 * hour for day in range(2) for hour in range(8))
    talks = tuple(
        m.Talk(id=f"t{n}", when=slot(start, start + 60), rooms=("large",), expected=90)
        for n, start in enumerate(days)
    )
    extra = attrs.evolve(talks[3], id="extra", expected=95)
    return dialogue(meeting(*talks, extra))


def test_the_document_keeps_all_else_as_it_was() -> None:
    """Nothing but times and rooms: the rest of the file is the same."""
    document = datasets.load("ficticio-con-choques")
    assert isinstance(document, m.Dialogue)
    (found,) = repair(document, time_limit=60)

    def shorn(one: m.Dialogue) -> str:
        bare = tuple(
            attrs.evolve(
                event,
                agenda=tuple(
                    attrs.evolve(item, when=None, rooms=())
                    for item in event.agenda
                    if not isinstance(item, m.ParallelBlock)
                ),
            )
            for event in one.events
        )
        return to_json(attrs.evolve(one, events=bare))

    assert shorn(document) == shorn(found.document)
