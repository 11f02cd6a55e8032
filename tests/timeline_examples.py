"""Agendas for timelines: one in which everything occurs, and one of eighty items in eight rooms.

Everything in them is invented.
"""

from datetime import date, datetime, timedelta
from typing import Any

import attrs

import gobierno_abierto.model as m
from builders import block, dialogue, event, header, part, slot, workshop

_ROOMS = (
    "Auditorio Mayor",
    "Sala Norte",
    "Sala Sur",
    "Sala Poniente",
    "Aula Magna",
    "Biblioteca",
    "Patio Cubierto",
    "Laboratorio",
)
_TOPICS = (
    "Presupuesto abierto",
    "Datos de compras públicas",
    "Justicia transparente",
    "Parlamento y ciudadanía",
    "Agua y territorio",
    "Salud a la vista",
    "Escuelas que rinden cuentas",
    "Licitaciones que se entienden",
    "Mapas hechos por la gente",
    "Archivos vivos",
    "Accesibilidad de los portales",
    "Software libre en el municipio",
)
_HOW = (
    "experiencias de cuatro ciudades",
    "lo que aprendimos en dos años",
    "un taller para empezar mañana",
    "por qué casi nadie los usa",
    "de la promesa al hito",
)
_STARTS = ("09:30", "10:15", "11:30", "12:10", "12:50", "15:00", "15:45", "16:30", "17:15")


def venue(*names: str) -> m.Venue:
    """A house with rooms of those names; their ids are ``sala-1``, ``sala-2``…"""
    rooms = tuple(
        m.Room(id=f"sala-{number}", name=m.text(es=name))
        for number, name in enumerate(names, start=1)
    )
    return m.Venue(id="casa", name=m.text(es="Casa de la Cultura"), rooms=rooms)


def talk(number: int, start: str, end: str, *rooms: int, **changes: Any) -> m.Talk:
    """A talk in those rooms."""
    base = m.Talk(
        id=f"charla-{number}",
        title=m.text(es=f"Charla {number}"),
        when=slot(start, end),
        rooms=tuple(f"sala-{each}" for each in rooms),
    )
    return attrs.evolve(base, **changes)


def agenda(*items: m.AgendaItem, rooms: int = 3, **changes: Any) -> m.Dialogue:
    """A dialogue with that agenda in a house of so many rooms."""
    house = venue(*_ROOMS[:rooms])
    return dialogue(events=(event(*items, **changes),), venues=(house,), commitments=(), plans=())


def eighty() -> m.Dialogue:
    """Eighty items in eight rooms on one day; one clash, one of each status."""
    everywhere = tuple(range(1, 9))
    items: list[m.AgendaItem] = [
        m.Opening(
            id="apertura",
            title=m.text(es="Apertura"),
            when=slot("09:00", "09:30"),
            rooms=("sala-1",),
        ),
        m.Break(
            id="cafe",
            title=m.text(es="Café"),
            when=slot("11:00", "11:30"),
            rooms=tuple(f"sala-{each}" for each in everywhere),
        ),
    ]
    for number in range(72):
        start = slot(_STARTS[number // 8], "23:00").start
        length = 70 if number == 20 else 40
        end = start + timedelta(minutes=length)
        title = f"{_TOPICS[number * 7 % 12]}: {_HOW[number * 3 % 5]}"
        status = {12: m.ItemStatus.CANCELLED, 33: m.ItemStatus.TENTATIVE}.get(number)
        items.append(
            talk(
                number,
                start.strftime("%H:%M"),
                end.strftime("%H:%M"),
                number % 8 + 1,
                title=m.text(es=title),
                status=status,
            )
        )
    tables = tuple(
        workshop(id=f"mesa-{n}", title=m.text(es=_TOPICS[n]), rooms=(f"sala-{n}",))
        for n in (6, 7, 8)
    )
    items.append(block(*tables, id="mesas", when=slot("18:00", "18:45")))
    items.append(m.Session(id="visita", title=m.text(es="Visita guiada"), rooms=("sala-6",)))
    items.append(m.Closing(id="clausura", title=m.text(es="Clausura"), when=slot("18:45", "19:30")))
    return agenda(*items, rooms=8)


def everything() -> m.Dialogue:
    """Two days with everything that a timeline tells: blocks, clashes, midnight, unknown times."""
    night = m.Slot(start=datetime(2026, 5, 14, 22), end=datetime(2026, 5, 15, 1))
    long = m.Slot(start=datetime(2026, 5, 14, 20), end=datetime(2026, 5, 17, 12))
    items: tuple[m.AgendaItem, ...] = (
        talk(1, "09:00", "10:00", 1, parts=(part(m.Role.SPEAKER, "ana"),)),
        talk(2, "09:30", "10:30", 1, 2, parts=(part(m.Role.SPEAKER, "ana"),)),
        block(
            workshop(rooms=("sala-2",)),
            workshop(id="taller-2", rooms=("sala-3",)),
            workshop(id="taller-3", when=date(2026, 5, 15)),
            rooms=(),
        ),
        talk(3, "14:00", "14:00", 1),
        talk(4, "15:00", "14:00", 1),
        talk(5, "16:00", "17:00", 1, status=m.ItemStatus.POSTPONED),
        talk(6, "16:00", "17:00", 2, status=m.ItemStatus.TENTATIVE),
        m.Session(id="fiesta", title=m.text(es="Fiesta"), when=night, rooms=("sala-3",)),
        m.Session(id="muestra", title=m.text(es="Muestra"), when=long, rooms=("sala-2",)),
        m.Break(id="comida", title=m.text(es="Comida"), when=slot("13:00", "14:00")),
        m.Session(id="en-casa", when=slot("18:00", "19:00"), venue="casa"),
        m.Session(id="en-otra", when=slot("18:00", "19:00"), rooms=("no-existe",)),
        m.Session(id="sin-hora", when=date(2026, 5, 15), rooms=("sala-1",)),
        m.Session(id="sin-dia", title=m.text(es="Algún día")),
    )
    return agenda(*items, dates=m.edtf("2026-05-14/2026-05-15"))


def hostile() -> m.Dialogue:
    """An agenda whose every word tries to become something else."""
    odd = '</title></text><script>alert("1")</script>&amp;\u202e{0}%s\ufffe'
    text = m.Text(pairs=(("es", odd), ("en", "]]>-->")), original="es")
    rooms = (m.Room(id='"><b>', name=text), m.Room(id="sala-2", name=m.text(es="م" * 900)))
    house = m.Venue(id="casa", name=text, rooms=rooms)
    items = (
        talk(1, "09:00", "10:00", title=text, rooms=('"><b>', '"/><script>')),
        talk(2, "09:00", "10:00", 2, title=m.text(es="x" * 5000), label="<i>"),
        block(workshop(title=text, rooms=("sala-2",)), title=text),
        talk(3, "09:00", "10:00", title=m.text(ar="مرحبا (2026) abc"), rooms=()),
    )
    return dialogue(
        title=text,
        header=header(publisher=odd),
        events=(event(*items, title=text, zone='"><img src=x onerror=alert(1)>'),),
        venues=(house,),
    )
