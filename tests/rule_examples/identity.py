"""GA101 to GA119."""

import attrs

import gobierno_abierto.model as m
from builders import (
    dialogue,
    event,
    header,
    panel,
    person,
    plan,
    with_panel,
    workshop,
)
from rule_examples.example import Example

_UID = m.Identifier(system="icalendar", value="abc@example.org")
_SOURCE = m.Source(id="boletin", title=m.text(es="Boletín 7"))


def _cited(field: str) -> m.Dialogue:
    citation = m.Citation(source="boletin", of="encuentro", field=field, quote="14 de mayo")
    return dialogue(header=header(sources=(_SOURCE,), citations=(citation,)))


def _emails(one: str, other: str) -> m.Dialogue:
    people = (
        person("ana", email=one),
        person("bruno"),
        person("carla", name="Ana Prueba Ruiz", email=other),
    )
    return dialogue(people=people)


EXAMPLES = (
    Example(
        "GA101",
        bad=dialogue(event(panel(), workshop(id="panel-1", when=panel().when))),
        good=dialogue(event(panel(), workshop(id="panel-2", when=panel().when))),
        pointer="/events/0/agenda/1/id",
    ),
    Example(
        "GA102",
        bad=dialogue(plans=(plan(), plan(id=""))),
        good=dialogue(plans=(plan(), plan(id="plan-2"))),
        pointer="/plans/1/id",
    ),
    Example(
        "GA103",
        bad=dialogue(plans=(plan(), plan(id="plan 2/ñ"))),
        good=dialogue(plans=(plan(), plan(id="plan-2_n.~"))),
        pointer="/plans/1/id",
    ),
    Example(
        "GA104",
        bad=dialogue(header=header(namespace="Mi ministerio")),
        good=dialogue(header=header(namespace="tag:example.org,2026:dialogos")),
        pointer="/header/namespace",
    ),
    Example(
        "GA105",
        bad=dialogue(event(panel(identifiers=(_UID,)), identifiers=(_UID,))),
        good=with_panel(identifiers=(_UID, attrs.evolve(_UID, system="frab"))),
        pointer="/events/0/agenda/0/identifiers/0",
    ),
    Example(
        "GA106",
        bad=_emails("ana@example.org", "ANA@example.org"),
        good=_emails("ana@example.org", "ana.ruiz@example.org"),
        pointer="/people/2",
    ),
    Example(
        "GA107",
        bad=_cited("date"),
        good=_cited("dates"),
        pointer="/header/citations/0/field",
    ),
)
