"""The linter: bytes in, findings with their lines out."""

from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue import calendar_rules as said
from gobierno_abierto.findings.catalogue import calendar_text as said_of_text
from gobierno_abierto.formats.ical.content import (
    DEFAULT_LIMITS,
    CalendarLimits,
    Component,
    Faults,
    parsed,
)
from gobierno_abierto.formats.ical.content.tree import as_bytes, in_utf8
from gobierno_abierto.formats.ical.linting.octets import look_at_octets
from gobierno_abierto.formats.ical.linting.properties import look_at_properties
from gobierno_abierto.formats.ical.linting.publishing import look_at_publishing
from gobierno_abierto.formats.ical.linting.relations import look_at_relations
from gobierno_abierto.formats.ical.linting.times import look_at_times
from gobierno_abierto.formats.ical.linting.zones import look_at_zones

_CHECKS = (
    look_at_properties,
    look_at_times,
    look_at_zones,
    look_at_relations,
    look_at_publishing,
)


def lint_ical(data: bytes | str, *, limits: CalendarLimits = DEFAULT_LIMITS) -> Report:
    """Everything that is wrong with the bytes of a calendar, by line.

    By RFC 5545, 5546 and 7986, and by what readers in use are known to stumble over. Whose
    calendar it is does not matter; nothing is read into a document. A string is the content of a
    file, never its name.
    """
    octets = as_bytes(data)
    found = parsed(octets, limits=limits)
    if found.components and not found.calendars:
        found.faults.tell(said_of_text.NOT_A_CALENDAR)
    if found.components:
        look_at_octets(in_utf8(octets), found.faults)
    for calendar in found.calendars:
        _look_at_calendar(calendar, found.faults)
    return Report(findings=found.faults.findings)


def _look_at_calendar(calendar: Component, faults: Faults) -> None:
    # RFC 5545 §3.6: "at least one calendar component".
    if not calendar.components:
        faults.tell(said.EMPTY_CALENDAR, calendar.line)
    for check in _CHECKS:
        check(calendar, faults)
