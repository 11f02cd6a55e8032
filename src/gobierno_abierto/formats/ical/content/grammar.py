"""What RFC 5545 says of components and properties, as tables."""

from typing import NamedTuple

from gobierno_abierto.words import Sentence


class Expected(NamedTuple):
    """The properties of a component: those it must have, and those it may have once."""

    required: tuple[str, ...]
    once: frozenset[str]


def _expected(required: str, once: str) -> Expected:
    needed = tuple(required.split())
    return Expected(needed, frozenset((*needed, *once.split())))


_OBSERVANCE = _expected("DTSTART TZOFFSETFROM TZOFFSETTO", "")

# RFC 5545 §3.6 and §3.6.1 to §3.6.6; RFC 7986 §4 for the calendar itself.
COMPONENTS = {
    "VCALENDAR": _expected(
        "PRODID VERSION", "CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR"
    ),
    "VEVENT": _expected(
        "UID DTSTAMP",
        "CLASS CREATED DESCRIPTION DTSTART DTEND DURATION GEO LAST-MODIFIED LOCATION ORGANIZER "
        "PRIORITY SEQUENCE STATUS SUMMARY TRANSP URL RECURRENCE-ID COLOR",
    ),
    "VTODO": _expected(
        "UID DTSTAMP",
        "CLASS COMPLETED CREATED DESCRIPTION DTSTART DUE DURATION GEO LAST-MODIFIED LOCATION "
        "ORGANIZER PERCENT-COMPLETE PRIORITY SEQUENCE STATUS SUMMARY URL RECURRENCE-ID COLOR",
    ),
    "VJOURNAL": _expected(
        "UID DTSTAMP",
        "CLASS CREATED DTSTART LAST-MODIFIED ORGANIZER SEQUENCE STATUS SUMMARY URL RECURRENCE-ID "
        "COLOR",
    ),
    "VFREEBUSY": _expected("UID DTSTAMP", "CONTACT DTSTART DTEND ORGANIZER URL"),
    "VTIMEZONE": _expected("TZID", "LAST-MODIFIED TZURL"),
    "STANDARD": _OBSERVANCE,
    "DAYLIGHT": _OBSERVANCE,
    "VALARM": _expected("ACTION TRIGGER", "DURATION REPEAT"),
}

# RFC 5545 §3.6.1 and §3.6.2: "MUST NOT occur in the same" component.
NOT_TOGETHER = {"VEVENT": ("DTEND", "DURATION"), "VTODO": ("DUE", "DURATION")}

# RFC 5545 §3.8.1.11.
STATUSES = {
    "VEVENT": ("TENTATIVE", "CONFIRMED", "CANCELLED"),
    "VTODO": ("NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"),
    "VJOURNAL": ("DRAFT", "FINAL", "CANCELLED"),
}

# RFC 5545 §3.7.1, §3.7.4 and §3.8.2.7.
ALLOWED = {
    "CALSCALE": ("GREGORIAN",),
    "VERSION": ("2.0",),
    "TRANSP": ("OPAQUE", "TRANSPARENT"),
}

_LARGEST_INTEGER = 2**31 - 1

# RFC 5545 §3.8.1.8, §3.8.1.9, §3.8.7.4 and §3.8.6.2.
RANGES = {
    "PERCENT-COMPLETE": (0, 100),
    "PRIORITY": (0, 9),
    "SEQUENCE": (0, _LARGEST_INTEGER),
    "REPEAT": (0, _LARGEST_INTEGER),
}

# Values of type TEXT that people read, single and in lists.
TEXTS = frozenset(
    {
        "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT",
        "NAME", "X-WR-CALNAME", "X-WR-CALDESC",
    }
)  # fmt: skip
LISTS_OF_TEXTS = frozenset({"CATEGORIES", "RESOURCES"})

# RFC 5545 §3.8.7.1 to §3.8.7.3 and §3.8.2.1: "MUST be specified in the UTC time format".
IN_UTC = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"})
TIMES = frozenset({"DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"})
DURATIONS = frozenset({"DURATION", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"})
OFFSETS = frozenset({"TZOFFSETFROM", "TZOFFSETTO"})
RULES = frozenset({"RRULE", "EXRULE"})

DAY = Sentence(
    "un día (ocho cifras: 20260514)", "a day (eight digits: 20260514)",
    "um dia (oito algarismos: 20260514)",
)  # fmt: skip
TIME = Sentence(
    "una fecha y hora (20260514T090000)", "a date and time (20260514T090000)",
    "uma data e hora (20260514T090000)",
)  # fmt: skip
UTC_TIME = Sentence(
    "una fecha y hora universal (20260514T150000Z)", "a date and time in UTC (20260514T150000Z)",
    "uma data e hora universal (20260514T150000Z)",
)  # fmt: skip
PERIOD = Sentence(
    "un periodo (20260514T150000Z/PT1H)", "a period (20260514T150000Z/PT1H)",
    "um período (20260514T150000Z/PT1H)",
)  # fmt: skip
DURATION = Sentence("una duración (PT1H30M)", "a duration (PT1H30M)", "uma duração (PT1H30M)")
OFFSET = Sentence(
    "una diferencia horaria (-0600)", "an offset from UTC (-0600)", "uma diferença horária (-0600)"
)
WHOLE_NUMBER = Sentence("un número entero", "a whole number", "um número inteiro")
COORDINATES = Sentence(
    "dos coordenadas (19.432600;-99.133200)", "two coordinates (19.432600;-99.133200)",
    "duas coordenadas (19.432600;-99.133200)",
)  # fmt: skip
RULE = Sentence(
    "una regla de repetición (FREQ=YEARLY;…)", "a recurrence rule (FREQ=YEARLY;…)",
    "uma regra de repetição (FREQ=YEARLY;…)",
)  # fmt: skip
