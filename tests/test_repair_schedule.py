"""Schedules from nothing: times and rooms for what has none."""

import subprocess
import sys
from datetime import date, time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index
from gobierno_abierto.scheduling import ClashKind, clashes
from gobierno_abierto.scheduling.repair import Bond, Proposal, Reason, schedule
from small_schedules import MIDNIGHT, dialogue, meeting, parts, slot, talk


def untimed(name: str, minutes: int | None = 60, **rest: object) -> m.Talk:
    """A talk without a time."""
    return m.Talk(id=name, duration=minutes, **rest)  # type: ignore[arg-type]  # fields


def placed(proposal: Proposal) -> dict[str, tuple[int, int, str]]:
    """From minute to minute after the midnight before 14 May 2026, and in which rooms."""
    found = {}
    for each in Index(proposal.document).items:
        if isinstance(each.when, m.Slot):
            start, end = (
                int((moment - MIDNIGHT).total_seconds()) // 60
                for moment in (each.when.start, each.when.end)
            )
            found[each.item.id] = (start, end, " ".join(each.item.rooms))
    return found


def test_what_has_no_time_is_given_one_and_a_room_that_is_large_enough() -> None:
    """The first hour of the first day, in the smallest rooms that will do."""
    document = dialogue(
        meeting(untimed("small", expected=15), untimed("large", expected=80), untimed("any"))
    )

    (found,) = schedule(document)

    assert {
        "small": (540, 600, "small"),
        "large": (540, 600, "large"),
        "any": (540, 600, "far"),
    } == placed(found)
    assert found.proven
    assert () == found.unplaced
    assert () == clashes(found.document)


def test_what_has_a_time_stays_though_it_clashes() -> None:
    """It is the business of a repair; what is new keeps out of its way."""
    pytest.importorskip("ortools", reason="the extra `repair` is not installed")
    document = dialogue(
        meeting(
            talk("one", 9, 10, rooms=("large",), parts=parts("a")),
            talk("other", 9, 10, rooms=("large",)),
            untimed("new", parts=parts("a")),
        )
    )

    (found,) = schedule(document)

    assert (540, 600, "large") == placed(found)["one"] == placed(found)["other"]
    assert (600, 660, "small") == placed(found)["new"]
    assert ["room"] == [each.kind.value for each in found.remaining]
    assert (
        Reason(kind=ClashKind.ROOM, items=("one", "other"), shared="large"),
        Reason(kind=Bond.FIXED, items=("one", "other")),
    ) == found.conflicts[0].reasons


def test_what_comes_later_is_placed_later() -> None:
    """The closing after the talks, and a talk after the one that it needs."""
    closing = m.Closing(id="closing", duration=30)
    document = dialogue(
        meeting(closing, untimed("second", after=("first",)), untimed("first"), untimed("other"))
    )

    (found,) = schedule(document)

    times = placed(found)
    assert times["first"][1] <= times["second"][0]
    assert times["closing"][0] >= max(times[each][1] for each in ("first", "second", "other"))


def test_a_block_is_placed_with_its_items() -> None:
    """It lasts as long as the longest of them; each has a room of its own."""
    block = m.ParallelBlock(
        id="block",
        items=(
            m.Workshop(id="one", duration=60),
            m.Workshop(id="other", duration=90),
        ),
    )

    (found,) = schedule(dialogue(meeting(block)))

    assert (540, 630, "") == placed(found)["block"]
    assert {"small", "far"} == {placed(found)[each][2] for each in ("one", "other")}


def test_hours_days_and_houses_are_kept() -> None:
    """A talk of the second day is on it; the annex opens at noon, and the house when asked."""
    document = dialogue(
        meeting(
            untimed("second", when=date(2026, 5, 15)),
            untimed("annex", rooms=("far",)),
        )
    )
    house, annex = document.venues
    annex = attrs.evolve(annex, availability=(slot(720, 1020),))
    document = attrs.evolve(document, venues=(house, annex))

    (found,) = schedule(document, hours=(time(10), time(12)))

    assert {"second": (2040, 2100, "small"), "annex": (720, 780, "far")} == placed(found)


def test_what_does_not_fit_is_told() -> None:
    """Two talks of one person, and an hour: one of them finds none."""
    pytest.importorskip("ortools", reason="the extra `repair` is not installed")
    document = dialogue(
        meeting(
            untimed("one", parts=parts("a")),
            untimed("other", parts=parts("a")),
            untimed("day", 24 * 60),
            dates=m.edtf("2026-05-14"),
        )
    )

    (found,) = schedule(document, hours=(time(9), time(10)))

    assert 2 == len(found.unplaced)
    assert "day" in found.unplaced
    assert 1 == len(placed(found))


def test_what_finds_no_time_keeps_its_day_and_what_comes_before_it_comes_before() -> None:
    """A talk too long for its day still follows what it needs, which is not put on the next day."""
    pytest.importorskip("ortools", reason="the extra `repair` is not installed")
    first = date(2026, 5, 14)
    document = dialogue(
        meeting(
            talk("full", 9, 12, parts=parts("a")),
            untimed("long", 200, when=first, after=("before",)),
            untimed("before", parts=parts("a")),
        )
    )

    (found,) = schedule(document, hours=(time(9), time(12)))

    assert ("long", "before") == found.unplaced
    assert () == clashes(found.document)


def test_what_states_no_duration_is_left_alone() -> None:
    """Nobody knows how long it is."""
    document = dialogue(meeting(untimed("one", None), untimed("nothing", 0)))

    (found,) = schedule(document)

    assert document == found.document
    assert () == found.unplaced


def test_several_schedules_are_all_without_a_clash() -> None:
    """Another order, another schedule."""
    crowd = tuple(untimed(f"t{n}", parts=parts("abc"[n % 3])) for n in range(9))

    found = schedule(dialogue(meeting(*crowd)), proposals=3)

    assert 3 == len(found)
    assert 3 == len({tuple(sorted(placed(each).items())) for each in found})
    assert all(() == clashes(each.document) for each in found)


def test_hours_that_do_not_follow_one_another_are_refused() -> None:
    """A day ends after it begins."""
    with pytest.raises(ValueError, match="follow one another"):
        schedule(dialogue(meeting(untimed("one"))), hours=(time(18), time(9)))


_WITHOUT = """
import sys
sys.path.insert(0, "tests")
sys.modules["ortools"] = None
import test_repair_schedule as these
these.test_what_comes_later_is_placed_later()
print("placed")
"""


def test_a_schedule_that_fits_at_once_needs_no_solver() -> None:
    """OR-Tools is only for what is hard."""
    done = subprocess.run([sys.executable, "-c", _WITHOUT], capture_output=True, check=True)

    assert b"placed" == done.stdout.strip()


_SIZES: tuple[dict[str, object], ...] = (
    {},
    {"expected": 10},
    {"expected": 60},
    {"expected": 300},
    {"expected": 10, "rooms": ("small",)},
)


@st.composite
def _wishes(draw: st.DrawFn) -> m.Dialogue:
    count = draw(st.integers(1, 7))
    agenda = tuple(
        untimed(
            f"t{n}",
            draw(st.sampled_from((30, 60, 90, 200))),
            parts=parts(*draw(st.lists(st.sampled_from("abc"), max_size=2, unique=True))),
            **draw(st.sampled_from(_SIZES)),
            after=(f"t{draw(st.integers(0, count - 1))}",) if draw(st.integers(0, 3)) == 0 else (),
            when=draw(st.sampled_from((None, None, date(2026, 5, 14)))),
        )
        for n in range(count)
    )
    return dialogue(meeting(*agenda))


@settings(max_examples=40)
@given(_wishes())
def test_a_schedule_has_no_clash_but_those_that_nobody_can_clear(document: m.Dialogue) -> None:
    """All are placed within the hours, or said not to be; nothing is in two places."""
    pytest.importorskip("ortools", reason="the extra `repair` is not installed")
    (found,) = schedule(document, hours=(time(9), time(12)), time_limit=20)

    times = placed(found)
    assert {item.id for item in document.events[0].agenda} == {*times, *found.unplaced}
    assert not times.keys() & set(found.unplaced)
    for start, end, _ in times.values():
        assert 540 <= start % 1440 < end % 1440 <= 720
    assert all(
        each.severity is not Severity.ERROR or each.kind.value == "order"
        for each in clashes(found.document)
    )
