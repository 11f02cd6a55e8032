"""Small invented dialogues for the tests of calendars, and the calendars they should give.

Run this file to write the golden calendars anew; then read what changed.
"""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import milestones_to_ical, to_ical
from gobierno_abierto.formats.ical.content import parsed, unescaped
from gobierno_abierto.model import edtf, text

GOLDEN = Path(__file__).parent / "golden"

MEXICO_CITY = "America/Mexico_City"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An hour of a day of May 2026."""
    return datetime(2026, 5, day, hour, minute)


def slot(start: datetime, end: datetime) -> m.Slot:
    """From `start` until just before `end`."""
    return m.Slot(start=start, end=end)


def header(**changes: Any) -> m.Header:
    """The head of an invented document."""
    made = m.Header(
        namespace="https://ejemplo.org/dialogos",
        revision=3,
        revised=date(2026, 4, 2),
        language="es-MX",
        publisher="Instituto Inventado",
    )
    return attrs.evolve(made, **changes)


def event(*agenda: m.AgendaItem, **changes: Any) -> m.Event:
    """A meeting in Mexico City on 14 May 2026."""
    made = m.Event(id="encuentro", dates=edtf("2026-05-14"), zone=MEXICO_CITY, agenda=agenda)
    return attrs.evolve(made, **changes)


def dialogue(*events: m.Event, **changes: Any) -> m.Dialogue:
    """A dialogue with these meetings."""
    made = m.Dialogue(
        id="dialogo", header=header(), title=text(es="Diálogo inventado"), events=events
    )
    return attrs.evolve(made, **changes)


def _published(name: str, **rest: Any) -> m.Person:
    fields = (m.PersonField.NAME, m.PersonField.POSITION, m.PersonField.ORGANIZATION)
    given = m.Publication(
        fields=fields,
        purpose=text(es="Agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 15),
    )
    return m.Person(name=name, publication=(given,), **rest)


def _museum() -> m.Venue:
    return m.Venue(
        id="museo",
        name=text(es="Museo del Agua"),
        address=text(es="Calle Falsa 123; Col. Centro"),
        city=text(es="Ciudad de México", en="Mexico City"),
        latitude="19.4326",
        longitude="-99.1332",
        rooms=(m.Room(id="sala-a", name=text(es="Sala A")), m.Room(id="b", name=text(es="B"))),
    )


def _first_day() -> tuple[m.AgendaItem, ...]:
    panel = m.Panel(
        id="panel-1",
        label="Panel 1.",
        title=text(es="Agua, datos y presupuesto", en="Water, data and budget"),
        objective=text(es="Conocer experiencias de la región."),
        when=slot(at(14, 9, 30), at(14, 11)),
        rooms=("sala-a",),
        parts=(
            m.Part(role=m.Role.MODERATOR, person="ana"),
            m.Part(role=m.Role.PANELLIST, person="luz", organization="red"),
            m.Part(role=m.Role.PANELLIST, organization="red", certainty=m.Certainty.TENTATIVE),
            m.Part(role=m.Role.RAPPORTEUR),
        ),
        links=(m.Link(rel="stream", url="https://ejemplo.org/en-vivo"),),
    )
    workshops = m.ParallelBlock(
        id="talleres",
        title=text(es="Talleres simultáneos"),
        objective=text(es="Definir compromisos «modelo»."),
        access=m.Access.INVITATION,
        when=slot(at(14, 12), at(14, 14)),
        items=(
            m.Workshop(id="taller-1", label="1.", title=text(es="Presupuesto"), rooms=("b",)),
            m.Workshop(
                id="taller-2",
                label="2.",
                title=text(es="Datos abiertos"),
                status=m.ItemStatus.CANCELLED,
            ),
        ),
    )
    evening = m.Session(
        id="velada", type="velada", title=text(es="Velada"), when=slot(at(14, 22), at(15, 0, 30))
    )
    return panel, workshops, evening


def two_days() -> m.Dialogue:
    """A meeting of two days with most hours known, and a follow-up of which only the day is."""
    meeting = event(
        *_first_day(),
        m.Conclusions(
            id="conclusiones", label="IV.", title=text(es="Conclusiones"), when=date(2026, 5, 15)
        ),
        m.Closing(id="clausura", label="IV.", title=text(es="Clausura"), duration=20),
        status=m.EventStatus.CONFIRMED,
        dates=edtf("2026-05-14/2026-05-15"),
        venues=("museo",),
        access=m.Access.REGISTRATION,
        languages=("es", "nah"),
        interpretation=(m.Interpretation(source="es", target="en"),),
        links=(m.Link(rel="registration", url="https://ejemplo.org/inscripción?a=1&b=2"),),
    )
    return dialogue(
        meeting,
        announcement(),
        header=header(fictional=True),
        title=m.Text(
            pairs=(
                ("es-MX", "Diálogo inventado: agua"),
                ("en", "Invented dialogue: water"),
                ("pt-BR", "Diálogo inventado: água"),
            ),
            original="es-MX",
        ),
        subtitle=text(es="Segunda ronda", en="Second round", pt="Segunda rodada"),
        objective=text(es="Acordar compromisos.\nMedirlos."),
        convenors=("instituto", "red"),
        organizations=(
            m.Organization(id="instituto", name=text(es="Instituto Inventado")),
            m.Organization(id="red", name=text(es="Íntegra, Red Ficticia")),
        ),
        people=(
            _published(
                "Ana Ejemplo",
                id="ana",
                organization="instituto",
                position=text(es="Directora"),
                email="ana@ejemplo.org",
                phone="+52 55 0000 0000",
            ),
            m.Person(id="luz", name="Luz Reservada", organization="red"),
        ),
        venues=(_museum(),),
    )


def announcement() -> m.Event:
    """A meeting that has a day, an order and no hours, printed as they were once announced."""
    block = m.ParallelBlock(
        id="mesas",
        title=text(es="Mesas simultáneas"),
        objective=text(es="Dar seguimiento."),
        access=m.Access.INVITATION,
        items=(
            m.Workshop(id="mesa-1", label="1.", title=text(es="Agua")),
            m.Workshop(
                id="mesa-2",
                label="2.",
                title=text(es="Datos"),
                parts=(m.Part(role=m.Role.FACILITATOR, person="ana"),),
            ),
        ),
    )
    return event(
        m.Opening(id="apertura", title=text(es="Inauguración")),
        block,
        m.Conclusions(id="cierre-mesas", label="IV.", title=text(es="Conclusiones de las mesas")),
        m.Closing(id="cierre"),
        id="seguimiento",
        title=text(es="Reunión de seguimiento"),
        status=m.EventStatus.ANNOUNCED,
        dates=edtf("2026-09-03"),
        audience=m.Audience(
            description=text(es="Representantes de toda la región"),
            sectors=(m.Sector.GOVERNMENT, m.Sector.CIVIL_SOCIETY),
        ),
    )


def meeting() -> m.Dialogue:
    """A block in one room, whose host is Eva; a talk of its own hour in another; a coffee."""
    talk = m.Talk(
        id="charla",
        title=text(es="Charla"),
        when=slot(at(14, 9), at(14, 9, 30)),
        rooms=("patio",),
        parts=(m.Part(role=m.Role.SPEAKER, person="ana", substitute="luz"),),
    )
    table = m.Workshop(id="mesa", title=text(es="Mesa"))
    block = m.ParallelBlock(
        id="bloque",
        title=text(es="Bloque"),
        when=slot(at(14, 9), at(14, 11)),
        rooms=("sala",),
        items=(talk, table),
        parts=(m.Part(role=m.Role.HOST, person="eva"),),
    )
    coffee = m.Break(id="cafe", when=slot(at(14, 11), at(14, 12)), rooms=("sala", "patio"))
    undated = m.Closing(id="cierre", rooms=("patio",))
    return dialogue(
        event(block, coffee, id="primero", title=text(es="Primero"), venues=("casa",)),
        event(undated, id="segundo", dates=edtf("2026-06-01/2026-06-02"), venues=("casa", "otra")),
        event(id="tercero", dates=edtf("2026-07"), venues=("lejos",)),
        people=tuple(m.Person(id=each, name=each.title()) for each in ("ana", "eva", "luz")),
        venues=(
            m.Venue(
                id="casa",
                name=text(es="Casa"),
                rooms=(
                    m.Room(id="sala", name=text(es="Sala")),
                    m.Room(id="patio", name=text(es="Patio")),
                    m.Room(id="vacia", name=text(es="Vacía")),
                ),
            ),
            m.Venue(id="otra", name=text(es="Otra")),
            m.Venue(id="lejos", name=text(es="Lejos")),
        ),
    )


def unfolded(calendar: bytes) -> list[str]:
    """The content lines of a calendar."""
    return calendar.decode().replace("\r\n ", "").split("\r\n")[:-1]


def vevents(calendar: bytes) -> list[dict[str, str]]:
    """The entries of a calendar: property, without its parameters, to value as written."""
    found: list[dict[str, str]] = []
    for line in unfolded(calendar):
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            name, _, value = line.partition(":")
            found[-1].setdefault(name.partition(";")[0], value)
    return found


def by_id(calendar: bytes) -> dict[str, dict[str, str]]:
    """The entries by id."""
    return {each["X-GOBIERNO-ABIERTO-ID"]: each for each in vevents(calendar)}


def sequences(calendar: bytes) -> dict[str, int]:
    """The SEQUENCE of each entry by id."""
    return {name: int(each["SEQUENCE"]) for name, each in by_id(calendar).items()}


def revised(made: m.Dialogue, number: int) -> m.Dialogue:
    """The dialogue in its next revision, a week later each time."""
    day = date(2026, 4, 2) + timedelta(weeks=number - 3)
    return attrs.evolve(made, header=attrs.evolve(made.header, revision=number, revised=day))


def changed(made: m.Dialogue, name: str, **changes: Any) -> m.Dialogue:
    """The dialogue with an item of its first event changed, or of a block in it."""

    def change(item: Any) -> Any:
        if item.id == name:
            return attrs.evolve(item, **changes)
        inner = getattr(item, "items", ())
        return attrs.evolve(item, items=tuple(map(change, inner))) if inner else item

    first, *others = made.events
    agenda = tuple(map(change, first.agenda))
    return attrs.evolve(made, events=(attrs.evolve(first, agenda=agenda), *others))


def without(made: m.Dialogue, name: str) -> m.Dialogue:
    """The dialogue without an item of its first event."""
    first, *others = made.events
    agenda = tuple(each for each in first.agenda if each.id != name)
    return attrs.evolve(made, events=(attrs.evolve(first, agenda=agenda), *others))


def ids(calendar: bytes) -> list[str]:
    """The ids of the entries, in alphabetical order."""
    return sorted(each["X-GOBIERNO-ABIERTO-ID"] for each in vevents(calendar))


def uids(calendar: bytes) -> dict[str, str]:
    """The UIDs of the entries by id."""
    return {each["X-GOBIERNO-ABIERTO-ID"]: each["UID"] for each in vevents(calendar)}


def head_of(calendar: bytes) -> dict[str, list[str]]:
    """The values in the head of a calendar, with escapes undone, by name."""
    (found,) = parsed(calendar).calendars
    values: dict[str, list[str]] = {}
    for each in found.properties:
        values.setdefault(each.name, []).append(unescaped(each.value))
    return values


def told(calendar: bytes, name: str) -> list[dict[str, Any]]:
    """The records of ours in the head of a calendar."""
    return [json.loads(each) for each in head_of(calendar).get(f"X-GOBIERNO-ABIERTO-{name}", [])]


def promises() -> m.PlanBook:
    """A commitment with a milestone whose day is known, and one whose quarter is."""
    claim = m.Claim(
        by="instituto",
        role=m.ClaimRole.AGENCY,
        date=date(2026, 4, 1),
        progress=m.Progress.IN_PROGRESS,
        percent=40,
    )
    milestones = (
        m.Milestone(
            id="tablero",
            label="3.1",
            title=text(es="Tablero en línea", en="Board online"),
            deliverable=text(es="Un tablero; con datos, y mapas"),
            start=edtf("2026-07-01"),
            due=edtf("2026-08-01"),
            claims=(claim,),
        ),
        m.Milestone(id="informe", title=text(es="Informe"), due=edtf("2026-36")),
    )
    promise = m.Commitment(
        id="agua", title=text(es="Datos del agua"), lead="instituto", milestones=milestones
    )
    return m.PlanBook(
        id="planes",
        header=header(fictional=True),
        title=text(es="Planes inventados"),
        organizations=(m.Organization(id="instituto", name=text(es="Instituto Inventado")),),
        commitments=(promise,),
    )


def goldens() -> dict[str, bytes]:
    """The golden calendars by the names of their files."""
    made = two_days()
    return {
        **{f"two-days.{lang}.ics": to_ical(made, lang=lang) for lang in ("es", "en", "pt")},
        "sala-a.es.ics": to_ical(made, only="sala-a", parent=True, published=True, utc=True),
        "promises.es.ics": milestones_to_ical(promises()),
        "due-days.en.ics": milestones_to_ical(promises(), lang="en", as_events=True),
    }


if __name__ == "__main__":
    for file, calendar in goldens().items():
        (GOLDEN / file).write_bytes(calendar)
