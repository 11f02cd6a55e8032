"""Permissions that end too soon: before the last day of the event that they are about."""

from datetime import date

import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, panel, part, person, workshop
from gobierno_abierto.rules import check

_TWO_DAYS = m.edtf("2026-05-14/2026-05-15")


def _permission(
    until: str | None, *fields: m.PersonField, given: str = "2026-03-01"
) -> m.Publication:
    return m.Publication(
        fields=fields or (m.PersonField.NAME,),
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date.fromisoformat(given),
        until=date.fromisoformat(until) if until else None,
    )


def _places(*those: m.Publication, dates: m.EdtfDate = _TWO_DAYS, **changes: object) -> list[str]:
    """Where it is told of somebody who speaks in an event."""
    her = person("ana", publication=those)
    item = panel(parts=(part(m.Role.SPEAKER, "ana"),), **changes)
    found = check(dialogue(event(item, dates=dates), people=(her,)))
    return [each.pointer for each in found if each.code == "GA424"]


@pytest.mark.parametrize(
    ("until", "count"),
    [("2026-05-13", 1), ("2026-05-14", 1), ("2026-05-15", 0), ("2026-12-31", 0), (None, 0)],
)
def test_it_is_told_before_and_during_and_not_on_the_last_day(
    until: str | None, count: int
) -> None:
    assert count == len(_places(_permission(until)))


def test_the_permission_that_lasts_longest_counts() -> None:
    """And its place is told."""
    short, long = _permission("2026-05-01"), _permission("2026-05-14")

    assert ["/people/0/publication/1/until"] == _places(short, long)
    assert [] == _places(short, _permission(None))


def test_of_what_is_over_or_names_nobody_nothing_is_told() -> None:
    """What has run out already has a finding of its own (GA418)."""
    assert [] == _places(_permission("2026-03-31"))
    assert [] == _places(_permission("2026-05-01", m.PersonField.POSITION))
    assert [] == _places(_permission("2026-05-01"), status=m.ItemStatus.CANCELLED)
    assert [] == _places(_permission("2026-05-01"), dates=m.edtf("2026"), when=None)


def test_of_several_events_the_last_one_counts() -> None:
    her = person("ana", publication=(_permission("2026-05-20"),))
    hers = (part(m.Role.SPEAKER, "ana"),)
    later = event(
        workshop(parts=hers), id="cierre", dates=m.edtf("2026-06-30"), title=m.text(es="Cierre")
    )
    found = check(dialogue(event(panel(parts=hers)), later, people=(her,)))
    (one,) = (each for each in found if each.code == "GA424")

    assert ("/events/1",) == one.related
    assert "«Cierre» termina el 30 de junio de 2026" in one.fault("es")
    assert "vence el 20 de mayo de 2026" in one.fault("es")
