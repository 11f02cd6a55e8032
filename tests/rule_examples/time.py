"""GA201 to GA249."""

from datetime import date

import attrs

import gobierno_abierto.model as m
from builders import (
    block,
    dialogue,
    event,
    panel,
    slot,
    with_panel,
    with_person,
    workshop,
)
from rule_examples.example import Example

_WHEN = "/events/0/agenda/0/when"


def _dated(dates: str, when: m.Slot | date | None, **changes: object) -> m.Dialogue:
    return dialogue(event(panel(when=when), dates=m.edtf(dates), **changes))


def _at(start: str, end: str) -> m.Dialogue:
    """Mexico put its clocks forward on 1 April 2012 at 02:00, and back on 28 October at 02:00."""
    return _dated(start[:10], slot(start, end))


EXAMPLES = (
    Example(
        "GA201",
        bad=with_panel(when=slot("10:30", "09:00")),
        good=with_panel(when=slot("09:00", "10:30")),
        pointer=_WHEN,
    ),
    Example(
        "GA202",
        bad=with_panel(when=slot("09:00", "09:00")),
        good=with_panel(when=slot("09:00", "09:01")),
        pointer=_WHEN,
    ),
    Example(
        "GA203",
        bad=_dated("2026-05-14/2026-05-15", slot("09:00", "2026-05-15T09:01")),
        good=_dated("2026-05-14/2026-05-15", slot("09:00", "2026-05-15T09:00")),
        pointer=_WHEN,
    ),
    Example(
        "GA204",
        bad=with_panel(duration=0),
        good=with_panel(duration=90),
        pointer="/events/0/agenda/0/duration",
    ),
    Example(
        "GA205",
        bad=with_panel(duration=60),
        good=with_panel(duration=90),
        pointer="/events/0/agenda/0/duration",
    ),
    Example(
        "GA206",
        bad=dialogue(
            related=(
                m.RelatedDialogue(
                    id="otro", title=m.text(es="Otro"), dates=m.edtf("2026-06-02/2026-06-01")
                ),
            )
        ),
        good=dialogue(
            related=(
                m.RelatedDialogue(
                    id="otro", title=m.text(es="Otro"), dates=m.edtf("2026-06-01/2026-06-02")
                ),
            )
        ),
        pointer="/related/0/dates",
    ),
    Example(
        "GA207",
        bad=dialogue(event(zone=None)),
        good=dialogue(event(panel(when=None), zone=None, status=None)),
        pointer="/events/0",
    ),
    Example(
        "GA208",
        bad=dialogue(event(zone="America/Mexico City")),
        good=dialogue(event(zone="America/Mexico_City")),
        pointer="/events/0/zone",
    ),
    Example(
        "GA209",
        bad=_at("2012-04-01T02:30", "2012-04-01T05:00"),
        good=_at("2012-04-01T03:00", "2012-04-01T05:00"),
        pointer=f"{_WHEN}/start",
    ),
    Example(
        "GA210",
        bad=_at("2012-10-28T00:30", "2012-10-28T01:30"),
        good=_at("2012-10-28T00:30", "2012-10-28T02:00"),
        pointer=f"{_WHEN}/end",
    ),
    Example(
        "GA211",
        bad=dialogue(event(panel(), block(workshop(when=slot("12:00", "13:30"))))),
        good=dialogue(event(panel(), block(workshop(when=slot("11:30", "13:00"))))),
        pointer="/events/0/agenda/1/items/0/when",
    ),
    Example(
        "GA212",
        bad=with_person("ana", availability=(slot("09:00", "09:00"), slot("08:00", "18:00"))),
        good=with_person("ana", availability=(slot("08:00", "18:00"),)),
        pointer="/people/0/availability/0",
    ),
    Example(
        "GA213",
        bad=_dated("2026-05-14/2026-05-15", None),
        good=_dated("2026-05-14/2026-05-15", None, status=m.EventStatus.ANNOUNCED),
        pointer="/events/0/agenda",
    ),
    Example(
        "GA214",
        bad=dialogue(event(dates=None)),
        good=dialogue(event(dates=None, status=m.EventStatus.TENTATIVE)),
        pointer="/events/0",
    ),
    Example(
        "GA215",
        bad=with_panel(when=None),
        good=dialogue(event(panel(when=None), status=m.EventStatus.TENTATIVE)),
        pointer="/events/0/agenda",
    ),
    Example(
        "GA216",
        bad=dialogue(event(status=m.EventStatus.HELD)),
        good=attrs.evolve(
            dialogue(event(status=m.EventStatus.HELD)),
            header=attrs.evolve(dialogue().header, revised=date(2026, 5, 14)),
        ),
        pointer="/events/0/status",
    ),
)
