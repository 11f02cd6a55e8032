"""Small calendars, line by line, with which nothing is wrong: to be bent, or given another line."""

import json
from typing import Any

import attrs

import gobierno_abierto.model as m
from gobierno_abierto.findings import Report
from gobierno_abierto.formats.ical import CalendarReading, lint_ical, read_ical
from gobierno_abierto.formats.ical.content import PREFIX

STAMP = "DTSTAMP:20260101T000000Z"
START = "DTSTART:20260514T090000Z"
MEXICO = "America/Mexico_City"
HEAD = ("VERSION:2.0", "PRODID:-//ejemplo//prueba//ES")


def joined(*lines: str) -> bytes:
    """The lines, each with its line break."""
    return "".join(f"{each}\r\n" for each in lines).encode()


def component(name: str, *lines: str) -> tuple[str, ...]:
    """The lines of a component."""
    return (f"BEGIN:{name}", *lines, f"END:{name}")


def vevent(*lines: str, uid: str | None = "a", start: str | None = START) -> tuple[str, ...]:
    """An event with a UID, a stamp and a start; each goes if it is `None`."""
    always = (f"UID:{uid}" if uid else None, STAMP, start)
    return component("VEVENT", *(each for each in always if each), *lines)


def calendar(*lines: str, head: tuple[str, ...] = HEAD) -> bytes:
    """A calendar; lines 2 and 3 are its head, so that what is in it begins with line 4."""
    return joined("BEGIN:VCALENDAR", *head, *lines, "END:VCALENDAR")


def with_event(*lines: str, start: str | None = START) -> bytes:
    """A calendar of one event: its BEGIN is line 4, `lines` begin with line 8."""
    return calendar(*vevent(*lines, start=start))


def told(report: Report) -> list[tuple[str, int | None]]:
    """Code and line of each finding."""
    return [(each.code, each.place.line) for each in report]


def linted(data: bytes | str) -> list[tuple[str, int | None]]:
    """What the linter tells of a calendar."""
    return told(lint_ical(data))


# A calendar of others is always told to lack a header (GA861, of the whole file).
_ALWAYS = {"GA861"}


def told_reading(data: bytes | str) -> list[tuple[str, int | None]]:
    """What reading a calendar of others tells, but for what it tells of each."""
    return [each for each in told(read_ical(data).report) if each[0] not in _ALWAYS]


def dialogue_of(reading: CalendarReading) -> m.Dialogue:
    """The dialogue that was read."""
    assert isinstance(reading.document, m.Dialogue), list(map(str, reading.report))
    return reading.document


def items_of(data: bytes | str) -> list[m.SingleItem]:
    """The items of all agendas in the order of the document; those of blocks in their place."""
    found: list[m.SingleItem] = []
    for event in dialogue_of(read_ical(data)).events:
        for each in event.agenda:
            found += each.items if isinstance(each, m.ParallelBlock) else (each,)
    return found


def only_item(*lines: str, start: str | None = START) -> m.SingleItem:
    """The item that an event with these lines becomes."""
    (item,) = items_of(with_event(*lines, start=start))
    return item


def without_words(item: m.SingleItem) -> m.SingleItem:
    """An item without what is told of it in words."""
    return attrs.evolve(item, title=None, description=None)


def vtimezone(name: str, *lines: str) -> tuple[str, ...]:
    """A zone of that name with these observances."""
    return component("VTIMEZONE", f"TZID:{name}", *lines)


def observance(kind: str, start: str, before: str, after: str, *lines: str) -> tuple[str, ...]:
    """A STANDARD or DAYLIGHT of a zone."""
    told_by = (f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}")
    return component(kind, *told_by, *lines)


def fixed_zone(name: str, offset: str) -> tuple[str, ...]:
    """A zone whose clocks never change."""
    return vtimezone(name, *observance("STANDARD", "19700101T000000", offset, offset))


def own(name: str, value: str) -> str:
    """A property of our own."""
    return f"{PREFIX}{name}:{value}"


# All that tells of people who did not give leave.
GUESTS = (
    'ATTENDEE;CN="Ana Invitada":mailto:ana@invitada.example',
    "ATTENDEE:mailto:luz@invitada.example",
    "ORGANIZER;CN=Eva Anfitriona:mailto:eva@invitada.example",
    "CONTACT:Ana Invitada\\, 55 0000 0000",
    "COMMENT:Pregunten a Ana Invitada",
    "X-CORREO:ana@invitada.example",
    *component("VALARM", "ACTION:EMAIL", "ATTENDEE:mailto:ana@invitada.example"),
)


def json_line(name: str, plain: Any) -> str:
    """A property of ours that holds a record, in escapes."""
    written = plain if isinstance(plain, str) else json.dumps(plain)
    return own(name, written.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"))


DOCUMENT = {
    "kind": "dialogue",
    "id": "dialogo",
    "header": {
        "format": "1.0",
        "namespace": "https://ejemplo.org/dialogos",
        "revision": 3,
        "revised": "2026-04-02",
        "language": "es",
        "publisher": "Instituto Inventado",
    },
    "title": {"es": "Diálogo"},
}
EVENT = {"id": "encuentro", "dates": "2026-05-14", "zone": MEXICO}
BLOCK = {"id": "talleres", "event": "encuentro", "title": {"es": "Talleres"}}
VENUE = {"id": "museo", "name": {"es": "Museo"}, "rooms": [{"id": "a", "name": {"es": "A"}}]}
OURS = (
    own("VISIBILITY", "PUBLIC"),
    json_line("DOCUMENT", DOCUMENT),
    json_line("EVENT", EVENT),
    json_line("BLOCK", BLOCK),
    json_line("VENUE", VENUE),
)
ITEM = (own("ID", "taller-1"), own("KIND", "workshop"), own("EVENT", "encuentro"))


def ours(*lines: str, head: tuple[str, ...] = OURS, item: tuple[str, ...] = ITEM) -> bytes:
    """A calendar as we write them, with one item; its entry begins on line 4 + the head's."""
    start = f"DTSTART;TZID={MEXICO}:20260514T090000"
    end = f"DTEND;TZID={MEXICO}:20260514T100000"
    return calendar(*vevent(end, *item, *lines, start=start), head=(*HEAD, *head))
