"""What is published, and the people it tells of (RFC 5546 §3)."""

from gobierno_abierto.findings.catalogue import calendar_parts, calendar_rules
from gobierno_abierto.formats.ical.content import Component, Faults, grammar

# RFC 5546 §3.2.1, §3.4.1, §3.5.1 and §3.3.1: the properties with presence 1.
_PUBLISHED = {
    "VEVENT": ("DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "UID"),
    "VTODO": ("DTSTAMP", "DTSTART", "ORGANIZER", "PRIORITY", "SUMMARY", "UID"),
    "VJOURNAL": ("DESCRIPTION", "DTSTAMP", "DTSTART", "ORGANIZER", "UID"),
    "VFREEBUSY": ("DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "UID"),
}


def look_at_publishing(calendar: Component, faults: Faults) -> None:
    """The entries of a calendar, by the rules of its METHOD; without one, a start at least."""
    method = calendar.first("METHOD")
    is_published = method is not None and method.value.strip().upper() == "PUBLISH"
    for entry in calendar.components:
        if is_published:
            _look_at_published(entry, faults)
        # RFC 5545 §3.6.1: DTSTART is required "if the component appears in an iCalendar object
        # that doesn't specify the METHOD property".
        elif method is None and entry.name == "VEVENT" and entry.first("DTSTART") is None:
            name, line = entry.name, entry.line
            faults.tell(calendar_parts.MISSING_PROPERTY, line, component=name, property="DTSTART")
        # Reminders by e-mail have guests, too.
        guests = (each.first("ATTENDEE") for each in entry.walk())
        guest = next((each for each in guests if each), None)
        if guest is not None:
            told = calendar_rules.PUBLISHED_ATTENDEE if is_published else calendar_rules.GUEST_TOLD
            faults.tell(told, guest.number, component=entry.name)


def _look_at_published(entry: Component, faults: Faults) -> None:
    always = grammar.COMPONENTS[entry.name].required if entry.name in grammar.COMPONENTS else ()
    for each in _PUBLISHED.get(entry.name, ()):
        # What is missing always was told already.
        if each not in always and entry.first(each) is None:
            name, line = entry.name, entry.line
            faults.tell(calendar_rules.PUBLISH_INCOMPLETE, line, component=name, property=each)
