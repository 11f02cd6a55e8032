"""A repair is the least there is: every other schedule of small meetings is looked at."""

import pytest
from hypothesis import given, settings

import gobierno_abierto.model as m
from gobierno_abierto.findings import Severity
from gobierno_abierto.scheduling import clashes
from small_schedules import STEP, least, small_dialogues, standing

pytest.importorskip("ortools", reason="the extra `repair` is not installed")

from gobierno_abierto.scheduling.repair import cost_of, repair
from gobierno_abierto.scheduling.repair.weights import Weights


@settings(max_examples=60)
@given(small_dialogues())
def test_a_repair_leaves_no_more_and_costs_no_more_than_any_other_schedule(
    document: m.Dialogue,
) -> None:
    """As few errors as the best of all schedules, then as few warnings, then as low a cost."""
    found = repair(document, step=STEP, time_limit=60)[0]

    assert found.proven
    assert least(document) == standing(document, found.document, found.cost)
    assert found.cost == found.bound == cost_of(document, found.document, Weights())
    assert found.remaining == tuple(
        each for each in clashes(found.document) if each.severity is Severity.ERROR
    )
