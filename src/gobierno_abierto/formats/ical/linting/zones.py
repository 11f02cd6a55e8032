"""Zones: defined where they are used, and by rules that every program understands."""

from gobierno_abierto.findings.catalogue import calendar_rules as said
from gobierno_abierto.formats.ical.content import Component, Faults, unescaped
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.content.recurrence import rule_parts


def look_at_zones(calendar: Component, faults: Faults) -> None:
    """The zones of a calendar, and where they are used."""
    defined = set()
    for each in calendar.components:
        name = each.first("TZID") if each.name == "VTIMEZONE" else None
        if name is not None:
            defined.add(unescaped(name.value).strip())
            _look_at_rules(each, name.value, faults)
    _look_at_uses(calendar, defined, faults)


def _look_at_uses(calendar: Component, defined: set[str], faults: Faults) -> None:
    """Tell of each zone that is not defined where it is first used."""
    told: set[str] = set()
    for component in calendar.walk():
        for line in component.properties:
            name = line.parameters.get("TZID")
            if name is None or name.strip() in defined or name in told:
                continue
            # RFC 5545 §3.2.19: a name "prefixed with the SOLIDUS character" is globally unique,
            # and needs no definition.
            if not name.startswith("/"):
                told.add(name)
                faults.tell(said.ZONE_NOT_DEFINED, line.number, zone=shortened(name))


def _look_at_rules(zone: Component, name: str, faults: Faults) -> None:
    for observance in zone.components:
        for line in observance.all("RRULE"):
            parts = rule_parts(line.value)
            if parts is not None and not _is_plain(parts):
                shown = shortened(line.value)
                faults.tell(said.ZONE_RULE, line.number, zone=shortened(name), rule=shown)


def _is_plain(parts: dict[str, str]) -> bool:
    """Yearly, on one day of a month: all that Outlook's documentation lets in."""
    days = [parts[name] for name in ("BYDAY", "BYMONTHDAY") if name in parts]
    return parts["FREQ"] == "YEARLY" and len(days) == 1 and "," not in days[0]
