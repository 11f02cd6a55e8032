"""What an entry holds and a document has no place for."""

from collections import Counter
from collections.abc import Iterable

from gobierno_abierto.findings.catalogue import calendar_reading as said
from gobierno_abierto.formats.ical.content import PREFIX, Component, Faults
from gobierno_abierto.formats.ical.reading.entries import CalendarEntry

_TAKEN = frozenset(
    {
        "UID", "DTSTART", "DTEND", "DUE", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "GEO",
        "URL", "STATUS", "CATEGORIES", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    }
)  # fmt: skip

# How a calendar keeps its own books: of a document the header says it, or the entries do.
_BOOKKEEPING = frozenset(
    {"DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "TRANSP", "CLASS", "PRIORITY"}
)

# What our own writer derives from a document.
_DERIVED = frozenset({"RELATED-TO", "ORGANIZER", "PERCENT-COMPLETE"})


# What is read of a calendar itself, or is its own business.
_OF_CALENDARS = frozenset(
    {
        "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE",
        "X-WR-RELCALID", "UID", "SOURCE", "URL", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
        "LAST-MODIFIED", "X-WR-CALDESC", "DESCRIPTION",
    }
)  # fmt: skip


def leftovers_of_calendar(calendar: Component) -> Counter[str]:
    """How many of each property of a calendar itself have no place."""
    names = (line.name for line in calendar.properties if line.name not in _OF_CALENDARS)
    return Counter(each[:60] for each in names if not each.startswith(PREFIX))


def leftovers(entries: Iterable[CalendarEntry]) -> Counter[str]:
    """How many of each property and component have no place; names of programs' own together."""
    found: Counter[str] = Counter()
    for entry in entries:
        is_ours = entry.first(f"{PREFIX}ID") is not None
        for line in entry.properties:
            if line.name in _TAKEN or line.name in _BOOKKEEPING or line.name.startswith(PREFIX):
                continue
            if not (is_ours and line.name in _DERIVED):
                found["X-…" if line.name.startswith("X-") else line.name[:60]] += 1
        found.update(part.name[:60] for part in entry.parts)
        if len(entry.categories) > 1:
            found["CATEGORIES"] += 1
    return found


def tell_leftovers(found: Counter[str], faults: Faults) -> None:
    """Tell of each, by name."""
    for what, count in sorted(found.items()):
        shown = "".join(each for each in what if each.isprintable())
        faults.tell(said.LEFT_OUT, what=shown, count=count)
