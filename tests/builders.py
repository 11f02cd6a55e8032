"""A small dialogue with which nothing is wrong, and the pieces to bend it with.

Every builder takes the fields that are to differ. All people and institutions are invented.
"""

from datetime import date, datetime
from typing import Any

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.rules import check

DAY = date(2026, 5, 14)


def slot(start: str, end: str) -> m.Slot:
    """From ``09:00`` to ``10:30`` of the day of the event; or moments with their own dates."""

    def moment(words: str) -> datetime:
        return datetime.fromisoformat(words if "T" in words else f"{DAY.isoformat()}T{words}")

    return m.Slot(start=moment(start), end=moment(end))


def header(**changes: Any) -> m.Header:
    """The header of all documents here."""
    base = m.Header(
        namespace="https://funcion-abierta.example/dialogos/",
        revision=1,
        revised=date(2026, 4, 1),
        language="es",
        publisher="Secretaría de la Función Abierta",
        licence="CC-BY-4.0",
    )
    return attrs.evolve(base, **changes)


def person(who: str, /, **changes: Any) -> m.Person:
    """Ana is of the ministry, Bruno of the network, Carla of the university."""
    organization = {"ana": "ministerio", "bruno": "red", "carla": "universidad"}.get(who)
    base = m.Person(id=who, name=f"{who.title()} Prueba", organization=organization)
    return attrs.evolve(base, **changes)


def part(role: m.Role, who: str, /, **changes: Any) -> m.Part:
    """What somebody does."""
    return attrs.evolve(m.Part(role=role, person=who), **changes)


PARTS = (
    part(m.Role.MODERATOR, "carla"),
    part(m.Role.PANELLIST, "ana"),
    part(m.Role.PANELLIST, "bruno"),
)


def panel(**changes: Any) -> m.Panel:
    """A panel of three people in the large room."""
    base = m.Panel(
        id="panel-1",
        label="Panel 1.",
        title=m.text(es="Experiencias de la región"),
        when=slot("09:00", "10:30"),
        rooms=("sala-grande",),
        parts=PARTS,
    )
    return attrs.evolve(base, **changes)


def workshop(**changes: Any) -> m.Workshop:
    """A workshop without time, place and people."""
    base = m.Workshop(id="taller-1", title=m.text(es="Datos abiertos"))
    return attrs.evolve(base, **changes)


def block(*items: m.SingleItem, **changes: Any) -> m.ParallelBlock:
    """Simultaneous workshops from eleven to one."""
    base = m.ParallelBlock(
        id="talleres", title=m.text(es="Talleres"), when=slot("11:00", "13:00"), items=items
    )
    return attrs.evolve(base, **changes)


def event(*agenda: m.AgendaItem, **changes: Any) -> m.Event:
    """A confirmed meeting of one day; with the panel, unless it is given another agenda."""
    base = m.Event(
        id="encuentro",
        status=m.EventStatus.CONFIRMED,
        dates=m.edtf(DAY.isoformat()),
        zone="America/Mexico_City",
        venues=("casa",),
        languages=("es",),
        agenda=agenda or (panel(),),
    )
    return attrs.evolve(base, **changes)


def milestone(**changes: Any) -> m.Milestone:
    """A step of the commitment."""
    base = m.Milestone(id="hito-1", title=m.text(es="Portal en línea"), due=m.edtf("2027-33"))
    return attrs.evolve(base, **changes)


def activity(**changes: Any) -> m.Activity:
    """What is done for the milestone."""
    base = m.Activity(id="actividad-1", title=m.text(es="Pruebas con personas usuarias"))
    return attrs.evolve(base, **changes)


def assessment(*codings: m.Coding, **changes: Any) -> m.Assessment:
    """What the first report says of the commitment."""
    base = m.Assessment(id="compromiso-1-progress", report="progress", codings=codings)
    return attrs.evolve(base, **changes)


def claim(by: str, /, **changes: Any) -> m.Claim:
    """A report of the first of March."""
    base = m.Claim(by=by, role=m.ClaimRole.AGENCY, date=date(2026, 3, 1))
    return attrs.evolve(base, **changes)


def commitment(*milestones: m.Milestone, **changes: Any) -> m.Commitment:
    """An adopted commitment with a milestone, unless it is given others."""
    base = m.Commitment(
        id="compromiso-1",
        kind=m.CommitmentKind.ADOPTED,
        label="1",
        title=m.text(es="Presupuesto abierto"),
        plan="plan-1",
        lead="ministerio",
        origins=("panel-1",),
        milestones=milestones or (milestone(),),
    )
    return attrs.evolve(base, **changes)


def plan(**changes: Any) -> m.ActionPlan:
    """A plan of two years."""
    base = m.ActionPlan(
        id="plan-1",
        title=m.text(es="Primer plan de acción"),
        period=m.edtf("2026-01-01/2027-12-31"),
        languages=("es", "en"),
    )
    return attrs.evolve(base, **changes)


ORGANIZATIONS = (
    m.Organization(
        id="ministerio", name=m.text(es="Ministerio"), sector=m.Sector.GOVERNMENT, country="MX"
    ),
    m.Organization(id="red", name=m.text(es="Red Ciudadana"), sector=m.Sector.CIVIL_SOCIETY),
    m.Organization(id="universidad", name=m.text(es="Universidad"), sector=m.Sector.ACADEMIA),
)


def venue(**changes: Any) -> m.Venue:
    """A house with two rooms."""
    base = m.Venue(
        id="casa",
        name=m.text(es="Casa de la Cultura"),
        rooms=(
            m.Room(id="sala-grande", name=m.text(es="Sala grande"), capacity=200),
            m.Room(id="sala-chica", name=m.text(es="Sala chica"), capacity=20),
        ),
    )
    return attrs.evolve(base, **changes)


def dialogue(*events: m.Event, **changes: Any) -> m.Dialogue:
    """The small dialogue; with its one meeting, unless it is given others."""
    base = m.Dialogue(
        id="dialogo",
        header=header(),
        title=m.text(es="Diálogo de prueba"),
        convenors=("ministerio", "red"),
        events=events or (event(),),
        people=(person("ana"), person("bruno"), person("carla")),
        organizations=ORGANIZATIONS,
        venues=(venue(),),
        plans=(plan(),),
        commitments=(commitment(),),
    )
    return attrs.evolve(base, **changes)


def with_panel(**changes: Any) -> m.Dialogue:
    """The small dialogue with another panel."""
    return dialogue(event(panel(**changes)))


def with_person(who: str, /, **changes: Any) -> m.Dialogue:
    """The small dialogue with one person otherwise."""
    everybody = (person("ana"), person("bruno"), person("carla"))
    return dialogue(
        people=tuple(
            attrs.evolve(each, **changes) if each.id == who else each for each in everybody
        )
    )


def with_claims(*claims: m.Claim) -> m.Dialogue:
    """The small dialogue with reports about its milestone."""
    return dialogue(commitments=(commitment(milestone(claims=claims)),))


def plan_book(**changes: Any) -> m.PlanBook:
    """The plan and the commitment without the dialogue."""
    base = m.PlanBook(
        id="tablero",
        header=header(),
        title=m.text(es="Tablero de prueba"),
        organizations=ORGANIZATIONS,
        plans=(plan(),),
        commitments=(commitment(),),
    )
    return attrs.evolve(base, **changes)


def codes(document: m.Document) -> list[str]:
    """The codes of everything that is said of a document, in its order."""
    return [each.code for each in check(document)]
