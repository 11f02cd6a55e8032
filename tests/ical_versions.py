"""An invented meeting as it was published three times, and what subscribers should see."""

from datetime import date
from typing import NamedTuple

import gobierno_abierto.model as m
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.model import text
from ical_examples import at, dialogue, event, header, slot

DAY = "2026-05-14"


class Shown(NamedTuple):
    """An entry: the hour on the wall in Mexico City."""

    hour: int
    title: str
    room: str
    status: str
    sequence: int


def published() -> tuple[bytes, bytes, bytes]:
    """The three calendars, each made with the one before as `previous`."""
    first = to_ical(_first())
    second = to_ical(_second(), previous=first)
    return first, second, to_ical(_third(), previous=second)


def _first() -> m.Dialogue:
    return _version(
        1,
        _talk("agua", "Agua", 9),
        _talk("bosques", "Bosques", 10),
        _talk("costas", "Costas", 11),
        _talk("datos", "Datos", 12),
        _talk("energia", "Energía", 13),
        _talk("fondos", "Fondos", 14),
    )


def _second() -> m.Dialogue:
    """Another hour, another room, another person, another title, one cancelled, one dropped."""
    return _version(
        2,
        _talk("agua", "Agua", 15),
        _talk("bosques", "Bosques", 10, room="b"),
        _talk("costas", "Costas", 11, who="luz"),
        _talk("datos", "Datos abiertos", 12),
        _talk("energia", "Energía", 13, status=m.ItemStatus.CANCELLED),
    )


def _third() -> m.Dialogue:
    """Once more another hour and another title; what was dropped is back, at another hour."""
    return _version(
        3,
        _talk("agua", "Agua", 16),
        _talk("bosques", "Bosques", 10, room="b"),
        _talk("costas", "Costas", 11, who="luz"),
        _talk("datos", "Datos abiertos, y más", 12),
        _talk("energia", "Energía", 13, status=m.ItemStatus.CANCELLED),
        _talk("fondos", "Fondos", 17),
    )


SHOWN: tuple[tuple[Shown, ...], ...] = (
    (
        Shown(9, "Agua", "Sala A", "", 0),
        Shown(10, "Bosques", "Sala A", "", 0),
        Shown(11, "Costas", "Sala A", "", 0),
        Shown(12, "Datos", "Sala A", "", 0),
        Shown(13, "Energía", "Sala A", "", 0),
        Shown(14, "Fondos", "Sala A", "", 0),
    ),
    (
        Shown(10, "Bosques", "Sala B", "", 1),
        Shown(11, "Costas", "Sala A", "", 0),
        Shown(12, "Datos abiertos", "Sala A", "", 0),
        Shown(13, "Energía", "Sala A", "CANCELLED", 1),
        Shown(14, "Fondos", "Sala A", "CANCELLED", 1),
        Shown(15, "Agua", "Sala A", "", 1),
    ),
    (
        Shown(10, "Bosques", "Sala B", "", 1),
        Shown(11, "Costas", "Sala A", "", 0),
        Shown(12, "Datos abiertos, y más", "Sala A", "", 0),
        Shown(13, "Energía", "Sala A", "CANCELLED", 1),
        Shown(16, "Agua", "Sala A", "", 2),
        Shown(17, "Fondos", "Sala A", "", 2),
    ),
)

# Who speaks about the coasts, in each version.
SPEAKERS = ("Ana Ejemplo", "Luz Ejemplo", "Luz Ejemplo")


def _talk(
    noun_id: str,
    title: str,
    hour: int,
    *,
    room: str = "a",
    who: str = "ana",
    status: m.ItemStatus | None = None,
) -> m.Talk:
    return m.Talk(
        id=noun_id,
        title=text(es=title),
        when=slot(at(14, hour), at(14, hour + 1)),
        rooms=(room,),
        parts=(m.Part(role=m.Role.SPEAKER, person=who),),
        status=status,
    )


def _version(revision: int, *items: m.AgendaItem) -> m.Dialogue:
    rooms = (m.Room(id="a", name=text(es="Sala A")), m.Room(id="b", name=text(es="Sala B")))
    return dialogue(
        event(*items, venues=("museo",)),
        header=header(revision=revision, revised=date(2026, 4, revision)),
        people=(_person("ana", "Ana Ejemplo"), _person("luz", "Luz Ejemplo")),
        venues=(m.Venue(id="museo", name=text(es="Museo"), rooms=rooms),),
    )


def _person(noun_id: str, name: str) -> m.Person:
    allowed = m.Publication(
        fields=(m.PersonField.NAME,),
        purpose=text(es="Agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 15),
    )
    return m.Person(id=noun_id, name=name, publication=(allowed,))
