"""GA401 to GA449."""

from datetime import date
from typing import Any

import gobierno_abierto.model as m
from builders import PARTS, dialogue, event, panel, part, person, slot, with_panel, with_person
from builders import workshop as a_workshop
from rule_examples.example import Example

_OPEN = m.Part(role=m.Role.EXPERT, certainty=m.Certainty.OPEN)
_UNMODERATED = (*PARTS[1:], part(m.Role.RAPPORTEUR, "carla"))
_PART = "/events/0/agenda/0/parts/3"


def _and(*more: m.Part, **changes: Any) -> m.Dialogue:
    return with_panel(parts=(*PARTS, *more), **changes)


def _workshop(*parts: m.Part) -> m.Dialogue:
    late = slot("15:00", "17:00")
    return dialogue(event(panel(), a_workshop(when=late, parts=parts)))


def _permission(**changes: Any) -> m.Publication:
    return m.Publication(
        **{
            "fields": (m.PersonField.NAME,),
            "purpose": m.text(es="Programa público"),
            "basis": m.LegalBasis.CONSENT,
            "given": date(2026, 2, 1),
            **changes,
        }
    )


def _with_dora(*more: m.Part, **changes: Any) -> m.Dialogue:
    people = (person("ana"), person("bruno"), person("carla"), person("dora", **changes))
    return dialogue(event(panel(parts=(*PARTS, *more))), people=people)


EXAMPLES = (
    Example(
        "GA401",
        bad=_and(_OPEN, status=m.ItemStatus.CONFIRMED),
        good=_and(_OPEN),
        pointer=f"{_PART}/certainty",
    ),
    Example(
        "GA402",
        bad=_and(m.Part(role=m.Role.EXPERT)),
        good=_and(m.Part(role=m.Role.EXPERT, affiliation=m.text(es="Instituto"))),
        pointer=_PART,
    ),
    Example(
        "GA403",
        bad=_and(part(m.Role.EXPERT, "ana", certainty=m.Certainty.OPEN)),
        good=_and(part(m.Role.EXPERT, "ana", certainty=m.Certainty.TENTATIVE)),
        pointer=f"{_PART}/certainty",
    ),
    Example(
        "GA404",
        bad=_and(part(m.Role.PANELLIST, "ana")),
        good=_and(part(m.Role.RAPPORTEUR, "ana")),
        pointer=_PART,
    ),
    Example(
        "GA405",
        bad=with_panel(parts=_UNMODERATED),
        good=with_panel(parts=(*_UNMODERATED, m.Part(role=m.Role.MODERATOR, organization="red"))),
        pointer="/events/0/agenda/0/parts",
    ),
    Example(
        "GA406",
        bad=_workshop(part(m.Role.EXPERT, "ana")),
        good=_workshop(part(m.Role.EXPERT, "ana"), part(m.Role.RAPPORTEUR, "bruno")),
        pointer="/events/0/agenda/1/parts",
    ),
    Example(
        "GA407",
        bad=_with_dora(organization="red"),
        good=_with_dora(part(m.Role.ATTENDEE, "dora"), organization="red"),
        pointer="/people",
    ),
    Example(
        "GA408",
        bad=_with_dora(part(m.Role.EXPERT, "dora")),
        good=_with_dora(part(m.Role.EXPERT, "dora"), sector=m.Sector.CITIZENS),
        pointer="/people",
    ),
    Example(
        "GA409",
        bad=with_person("ana", publication=(_permission(withdrawn=date(2026, 3, 1)),)),
        good=with_person(
            "ana", publication=(_permission(withdrawn=date(2026, 3, 1)), _permission())
        ),
        pointer="/people/0/publication/0/withdrawn",
    ),
    Example(
        "GA410",
        bad=with_person("ana", email="ana arroba example.org"),
        good=with_person("ana", email="ana@example.org"),
        pointer="/people/0/email",
    ),
    Example(
        "GA411",
        bad=_and(part(m.Role.EXPERT, "ana", substitute="ana")),
        good=_and(part(m.Role.EXPERT, "ana", substitute="carla")),
        pointer=f"{_PART}/substitute",
    ),
    Example(
        "GA412",
        bad=_and(part(m.Role.EXPERT, "ana", organization="red")),
        good=_and(part(m.Role.EXPERT, "ana", organization="ministerio")),
        pointer=f"{_PART}/organization",
    ),
    Example(
        "GA413",
        bad=with_person("ana", name="Por confirmar"),
        good=with_person("ana", name="Ana Por"),
        pointer="/people/0/name",
    ),
    Example(
        "GA414",
        bad=with_person(
            "ana",
            publication=(
                _permission(withdrawn=date(2026, 1, 31)),
                _permission(basis=m.LegalBasis.PUBLIC_OFFICE),
            ),
        ),
        good=with_person(
            "ana",
            publication=(
                _permission(withdrawn=date(2026, 2, 1)),
                _permission(basis=m.LegalBasis.PUBLIC_OFFICE),
            ),
        ),
        pointer="/people/0/publication/0/withdrawn",
    ),
    Example(
        "GA415",
        bad=with_panel(title=m.text(es="Con Ana Prueba, por fin")),
        good=with_panel(title=m.text(es="Con Ana Pruebas, por fin")),
        pointer="/events/0/agenda/0/title",
    ),
)
