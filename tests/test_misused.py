"""What is handed to the library by mistake is refused in a sentence, and not misunderstood."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import gobierno_abierto as ga
from builders import dialogue, event, slot, workshop

_DOCUMENT = dialogue(
    event(
        workshop(id="a", when=slot("10:00", "11:00")), workshop(id="b", when=slot("11:00", "12:00"))
    )
)
_ANYTHING: Any = object()


@pytest.mark.parametrize(
    ("misuse", "words"),
    [
        pytest.param(
            lambda: ga.repair(_DOCUMENT, fixed="magistral"),
            r"write \('magistral',\)",
            id="repair-fixed",
        ),
        pytest.param(
            lambda: ga.schedule(_DOCUMENT, fixed="magistral"),
            r"write \('magistral',\)",
            id="schedule-fixed",
        ),
        pytest.param(
            lambda: ga.repair(_DOCUMENT, weights=_as_any({"move": 1})),
            r"Weights\(move=50\)",
            id="repair-weights",
        ),
        pytest.param(
            lambda: ga.schedule(_DOCUMENT, weights=_as_any({"move": 1})),
            r"Weights\(move=50\)",
            id="schedule-weights",
        ),
        pytest.param(
            lambda: ga.read_frab(_as_any(Path("horario.xml"))), "read_bytes", id="read_frab"
        ),
        pytest.param(
            lambda: ga.timeline_svg(_DOCUMENT, day=_as_any("2026-05-14")),
            "datetime.date",
            id="timeline_svg",
        ),
        pytest.param(
            lambda: ga.timeline_html(_DOCUMENT, day=_as_any("2026-05-14")),
            "datetime.date",
            id="timeline_html",
        ),
        pytest.param(lambda: ga.fixed(_DOCUMENT, _as_any(None)), "not None", id="fixed"),
        pytest.param(lambda: ga.fix_text(_DOCUMENT, _as_any(None)), "not None", id="fix_text"),
        pytest.param(lambda: ga.say(_as_any(None), "es"), "NoneType", id="say-nothing"),
        pytest.param(lambda: ga.say(_ANYTHING, "es"), "no words for object", id="say-anything"),
    ],
)
def test_what_is_no_such_thing_is_refused(misuse: Callable[[], object], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        misuse()


def _as_any(value: object) -> Any:
    return value


def test_a_fix_is_told_in_the_language_that_was_asked_for() -> None:
    document = ga.datasets.load("ficticio-con-choques")
    told = [
        (ga.fix_text(document, each), ga.fix_text(document, each, lang="en"))
        for each in ga.fixes(document, ga.clashes(document))
        if each
    ]

    assert told
    assert [] == [each for each in told if not each[1].startswith(("Move ", "Ask "))]
    assert [] == [each for each in told if not each[0].startswith(("Mueva ", "Pida "))]


def test_what_a_change_costs_is_told_with_the_usual_weights() -> None:
    assert isinstance(_DOCUMENT, ga.Dialogue)
    assert 0 == ga.cost_of(_DOCUMENT, _DOCUMENT) == ga.cost_of(_DOCUMENT, _DOCUMENT, ga.Weights())
