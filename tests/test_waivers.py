"""A waiver that matches nothing: what it may have been meant for."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, slot, workshop
from cli_running import ran
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.rules import check
from gobierno_abierto.rules.near_waivers import code_meant

_AT_TEN = slot("10:00", "11:00")


def _waived(code: str, *ids: str) -> m.Waiver:
    return m.Waiver(code=code, ids=ids, reason=m.text(es="Así es"), by="Ana Prueba")


def _clashing(*waivers: m.Waiver) -> m.Dialogue:
    """Ana moderates two items at once: GA301 about three ids."""
    ana = (part(m.Role.MODERATOR, "ana"),)
    agenda = (
        panel(id="panel-1", when=_AT_TEN, parts=ana),
        workshop(id="taller-1", when=_AT_TEN, parts=ana),
    )
    return dialogue(event(*agenda), people=(person("ana"),), waivers=waivers)


def _fault(waiver: m.Waiver) -> str | None:
    """What is said of a waiver beside the clash; `None`: nothing."""
    found = (each for each in check(_clashing(waiver)) if each.code == "GA902")
    return next((each.fault("es") for each in found), None)


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        (("panel-1", "taller-1", "ana"), None),
        (
            ("panel-1", "taller-1"),
            "; hay una casi igual (falta: «ana»).",
        ),
        (
            ("panel-1", "taller-1", "ana", "sala"),
            "; hay una casi igual (sobra: «sala»).",
        ),
        (
            ("panel-1", "taller-1", "anna"),
            "; hay una casi igual (falta: «ana»; sobra: «anna»).",
        ),
        (("otra",), "."),
        ((), "."),
    ],
)
def test_the_ids_that_differ_are_told(ids: tuple[str, ...], told: str | None) -> None:
    start = "La excepción para GA301 no corresponde a ninguna observación"
    expected = None if told is None else start + told

    assert expected == _fault(_waived("GA301", *ids))


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("GA302", None),
        ("GA3O2", "GA302"),
        ("ga301", "GA301"),
        ("GA 301", "GA301"),
        ("GA3l2", "GA312"),
        ("XX001", None),
        ("", None),
        ("GA3O2" * 100, None),
    ],
)
def test_a_code_that_looks_like_another_is_recognised(code: str, meant: str | None) -> None:
    assert meant == code_meant(code)


@given(st.text(max_size=30))
def test_of_any_word_a_code_or_nothing_is_meant(word: str) -> None:
    meant = code_meant(word)

    assert meant is None or (meant != word and code_meant(meant) is None)


def test_a_waiver_of_no_code_at_all_is_told_with_the_clashes(tmp_path: Path) -> None:
    """Nobody else would tell whoever wrote a letter for a digit."""
    name = tmp_path / "d.json"
    waiver = _waived("GA3O1", "panel-1", "taller-1", "ana")
    name.write_text(to_json(_clashing(waiver)), encoding="utf-8")

    told = ran("choques", str(name)).told

    assert "La excepción para GA3O1 (¿será «GA301»?) no corresponde a ninguna observación." in told
