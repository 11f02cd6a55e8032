"""From bytes to a `CalendarReading`."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.findings.catalogue import calendar_text
from gobierno_abierto.findings.catalogue.calendar_parts import REPEATED_UID
from gobierno_abierto.formats.ical.content import (
    DEFAULT_LIMITS,
    PREFIX,
    CalendarLimits,
    Component,
    Faults,
    Origin,
    parsed,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.reading.assemble import Assembly, line_of_each
from gobierno_abierto.formats.ical.reading.bent import tell_bent
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry, entry_of, text_of
from gobierno_abierto.formats.ical.reading.headers import header_of, language_told, title_of
from gobierno_abierto.formats.ical.reading.leftovers import (
    leftovers,
    leftovers_of_calendar,
    tell_leftovers,
)
from gobierno_abierto.formats.ical.reading.own import Cast, cast_of
from gobierno_abierto.formats.ical.reading.recurrence import ZoneRules
from gobierno_abierto.formats.ical.reading.recurring import Occurrences
from gobierno_abierto.formats.ical.reading.zones import Zones
from gobierno_abierto.formats.json.faults import Faults as JsonFaults
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.formats.reading import ReadError, Reading
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.model.extension import EXTENSION_DEPTH

Plain = dict[str, Any]

# What is worth reading even outside of a calendar.
_ENTRIES = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY"})


@attrs.frozen(kw_only=True)
class CalendarReading(Reading):
    """What came of reading a calendar: beside the document, all its `entries` as they are.

    Where the document has no place for something (a guest, a reminder, a note), the entries
    still hold it, and the report says so.
    """

    entries: tuple[CalendarEntry, ...] = ()


@attrs.frozen(kw_only=True)
class _Calendar:
    """One calendar of the file: its entries, its zones, and what it says if it is ours."""

    component: Component
    entries: list[CalendarEntry]
    zones: Zones
    cast: Cast


def read_ical(data: bytes | str, *, limits: CalendarLimits = DEFAULT_LIMITS) -> CalendarReading:
    """Read a dialogue from the content of an iCalendar file, of whatever program.

    Component by component: what is wrong with one leaves the others alone, and is in the report
    with its line. A calendar that this library wrote comes back with its ids, kinds, blocks,
    rooms and venues; of others each entry becomes an item of an agenda, or an event if it lasts
    several days. Whatever `data` holds, it is content: a string is never the name of a file.
    """
    found = parsed(data, limits=limits)
    faults = found.faults
    rules = ZoneRules()
    calendars = [_opened(each, rules, faults) for each in _calendars(found.components, faults)]
    if not calendars:
        if found.components:
            faults.tell(calendar_text.NOT_A_CALENDAR)
        return CalendarReading(document=None, report=Report(findings=faults.findings))
    entries = tuple(entry for each in calendars for entry in each.entries)
    document, origin = _document(calendars, entries, limits, faults)
    report = Report(findings=faults.findings)
    return CalendarReading(document=document, report=report, origin=origin, entries=entries)


def from_ical(data: bytes | str) -> Document:
    """The document in the content of an iCalendar file.

    Raises:
        ReadError: if there is any error in it; its `report` tells all of them.
    """
    reading = read_ical(data)
    if reading.document is None or not reading.report.ok:
        raise ReadError(reading.report)
    return reading.document


def _calendars(components: Iterable[Component], faults: Faults) -> list[Component]:
    """The calendars of a file; entries outside of any are taken for one more."""
    found, stray, others = [], [], []
    for each in components:
        if each.name == "VCALENDAR":
            found.append(each)
        elif each.name in _ENTRIES or each.name == "VTIMEZONE":
            stray.append(each)
        else:
            others.append(each)
    if any(each.name in _ENTRIES for each in stray):
        faults.tell(said.FRAGMENT, stray[0].line)
        made = Component("VCALENDAR", stray[0].line)
        made.components = stray
        found.append(made)
    for each in others if found else ():
        faults.tell(said.LEFT_OUT, each.line, what=shortened(each.name), count=1)
    return found


def _opened(calendar: Component, rules: ZoneRules, faults: Faults) -> _Calendar:
    zones = Zones(calendar, rules, faults)
    for each in (calendar, *calendar.components):
        tell_bent(each.properties, faults)
    entries = [
        entry_of(each, zones, faults) for each in calendar.components if each.name != "VTIMEZONE"
    ]
    _tell_repeated(entries, faults)
    return _Calendar(
        component=calendar, entries=entries, zones=zones, cast=cast_of(calendar, faults)
    )


def _tell_repeated(entries: Iterable[CalendarEntry], faults: Faults) -> None:
    """Tell of entries that have the name of another one; all of them are read."""
    seen: set[tuple[str, object]] = set()
    for each in entries:
        line = each.first("UID")
        name = (each.uid or "", each.occurrence)
        if line and name in seen:
            faults.tell(REPEATED_UID, line.number, uid=shortened(line.value))
        seen.add(name)


def _document(
    calendars: list[_Calendar],
    entries: tuple[CalendarEntry, ...],
    limits: CalendarLimits,
    faults: Faults,
) -> tuple[Document | None, Origin]:
    ours = next((each.cast.document for each in calendars if each.cast.document), None)
    language = str(ours["header"]["language"]) if ours else language_told(entries)
    has_agenda = ours is None or ours["kind"] != "plan-book"
    assembly = Assembly(language, faults)
    left = leftovers(entries)
    for each in calendars:
        left += leftovers_of_calendar(each.component)
    occurrences = Occurrences(limits, faults)
    for each in calendars:
        left += _filled(assembly, each, occurrences, has_agenda=has_agenda)
    if ours:
        faults.tell(said.NOT_CARRIED)
    else:
        faults.tell(said.HEADER_UNSTATED, pointer="/header")
    tell_leftovers(left, faults)
    head = ours or _head(calendars, entries, language)
    head["header"] = {**head["header"], **_visibility(calendars)}
    plain = {**head, **assembly.finished()}
    if not has_agenda:
        del plain["events"], plain["venues"]
    origin = Origin(line_of_each(plain, assembly.lines))
    return _structured(plain, faults), origin


def _filled(
    assembly: Assembly, calendar: _Calendar, occurrences: Occurrences, *, has_agenda: bool
) -> Counter[str]:
    """Put the entries of a calendar where they belong; how many of each kind belong nowhere."""
    cast = calendar.cast
    assembly.take_cast(cast)
    left: Counter[str] = Counter()
    meetings = []
    for entry in calendar.entries:
        if assembly.take_milestone(entry, cast):
            continue
        if entry.kind == "VEVENT" and has_agenda:
            meetings.append(entry)
        else:
            left[entry.kind] += 1
    for each in occurrences.of(meetings, calendar.zones):
        assembly.take(each, cast, calendar.zones.default)
    return left


def _head(calendars: list[_Calendar], entries: tuple[CalendarEntry, ...], language: str) -> Plain:
    components = tuple(each.component for each in calendars)
    return {
        "kind": "dialogue",
        "id": "calendar",
        "header": header_of(components, entries, language),
        "title": title_of(components, language),
        **_description(components),
    }


def _description(calendars: tuple[Component, ...]) -> Plain:
    """What the first calendar that says anything of itself says: no member is for that."""
    for calendar in calendars:
        for name in ("X-WR-CALDESC", "DESCRIPTION"):
            line = calendar.first(name)
            words = text_of(line) if line else None
            if words:
                return {"x-icalendar-description": words}
    return {}


def _visibility(calendars: list[_Calendar]) -> Plain:
    """For whom a calendar of ours was made: an internal one gives an internal document."""
    stated = {
        line.value.strip().lower()
        for each in calendars
        for line in each.component.all(f"{PREFIX}VISIBILITY")
    }
    if Visibility.INTERNAL in stated:
        return {"visibility": "internal"}
    return {"visibility": "public"} if Visibility.PUBLIC in stated else {}


def _structured(plain: Plain, faults: Faults) -> Document | None:
    try:
        return structure(plain, depth=EXTENSION_DEPTH)[0]
    except JsonFaults as found:
        for fault in found.faults:
            faults.add(fault.as_finding())
        return None
