"""What holds of every repair, however crowded the schedule is."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gobierno_abierto.model as m
from crowded_schedules import crowded_dialogues
from gobierno_abierto.findings import Severity
from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.scheduling import clashes
from gobierno_abierto.scheduling.changes import applied
from small_schedules import _DECISIONS as DECISIONS

pytest.importorskip("ortools", reason="the extra `repair` is not installed")

from gobierno_abierto.scheduling.repair import Weights, cost_of, repair

_STAYS = (m.ItemStatus.HELD, m.ItemStatus.CANCELLED, m.ItemStatus.POSTPONED)


def _stays(placed: PlacedItem) -> bool:
    block, event = placed.block, placed.event.event
    return (
        not placed.is_on
        or placed.item.status is m.ItemStatus.HELD
        or event.status is m.EventStatus.HELD
        or (block is not None and block.item.status is m.ItemStatus.HELD)
    )


@settings(max_examples=50)
@given(crowded_dialogues(), st.sampled_from(((), ("e0-0",), ("e0-0", "e0-1"), ("event-0",))))
def test_a_repair_keeps_what_it_has_to_keep(document: m.Dialogue, fixed: tuple[str, ...]) -> None:
    """What is fixed, held or off stays; lengths stay; blocks stay together; nothing else is new."""
    for found in repair(document, fixed=fixed, proposals=2, time_limit=20, step=30):
        before, after = Index(document), Index(found.document)
        for old, new in zip(before.items, after.items, strict=True):
            _require_kept(old, new, fixed)
        assert found.cost == cost_of(document, found.document, Weights())
        assert found.bound <= found.cost
        assert found.document == applied(document, found.changes)
        asked = set(found.people)
        for old, new in zip(before.items, after.items, strict=True):
            moved = old.start != new.start or old.item.rooms != new.item.rooms
            if moved and old.is_on:
                assert asked.issuperset(part.person for part in old.item.parts if part.person)


def _require_kept(old: PlacedItem, new: PlacedItem, fixed: tuple[str, ...]) -> None:
    same = attrs.evolve(new.item, when=old.item.when, rooms=old.item.rooms)
    if not isinstance(old.item, m.ParallelBlock):
        assert old.item == same
    if _stays(old) or {old.item.id, old.event.event.id} & set(fixed):
        assert (old.item.when, old.item.rooms) == (new.item.when, new.item.rooms)
    if old.start is not None and old.end is not None:
        assert new.start is not None
        assert new.end is not None
        assert old.end - old.start == new.end - new.start
    if len(set(old.item.rooms)) != 1:
        assert old.item.rooms == new.item.rooms
    block, later = old.block, new.block
    if block is None or later is None or not (block.lasts and old.lasts and old.is_on):
        return
    inside = _inside(old, block)
    assert inside == _inside(new, later) or not inside


def _inside(item: PlacedItem, block: PlacedItem) -> bool:
    return (block.start or 0) <= (item.start or 0) and (item.end or 0) <= (block.end or 0)


@settings(max_examples=50)
@given(crowded_dialogues())
def test_a_repair_makes_no_clash_worse(document: m.Dialogue) -> None:
    """There are never more clashes at error level, nor any new one that only people can decide."""
    before = clashes(document)
    (found,) = repair(document, time_limit=20, step=30)
    after = clashes(found.document)

    def errors(those: object) -> int:
        return sum(each.severity is Severity.ERROR for each in those)  # type: ignore[attr-defined]

    assert errors(after) <= errors(before)
    had = {(each.kind, each.shared, each.pointers) for each in before}
    news = [each for each in after if each.kind in DECISIONS]
    assert all((each.kind, each.shared, each.pointers) in had for each in news)
