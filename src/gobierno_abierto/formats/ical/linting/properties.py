"""The properties of each component: those that are missing, repeated, or not of their type."""

import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal

from gobierno_abierto.findings.catalogue import calendar_parts as said
from gobierno_abierto.formats.ical.content import (
    Component,
    ContentLine,
    Faults,
    duration_of,
    grammar,
    offset_of,
)
from gobierno_abierto.formats.ical.content.faults import shortened
from gobierno_abierto.formats.ical.content.recurrence import is_by_the_book, rule_parts
from gobierno_abierto.formats.ical.linting.texts import look_at_text
from gobierno_abierto.words import Sentence

# RFC 5545 §3.3.7 and §3.3.8; as many digits as any number that is meant.
_INTEGER = re.compile(r"[+-]?\d{1,20}", re.ASCII)
_FLOAT = re.compile(r"[+-]?\d{1,20}(?:\.\d{1,20})?", re.ASCII)

Check = Callable[[ContentLine, Faults], None]


def look_at_properties(calendar: Component, faults: Faults) -> None:
    """All components of a calendar, itself included."""
    for component in calendar.walk():
        _look_at_names(component, faults)
        statuses = grammar.STATUSES.get(component.name)
        for line in component.properties:
            check = _CHECKS.get(line.name)
            if check:
                check(line, faults)
            elif line.name == "STATUS" and statuses:
                _look_at_word(line, statuses, faults)


def _look_at_names(component: Component, faults: Faults) -> None:
    expected = grammar.COMPONENTS.get(component.name)
    if expected is None:
        return
    name = component.name
    seen: Counter[str] = Counter()
    for line in component.properties:
        seen[line.name] += 1
        if seen[line.name] == 2 and line.name in expected.once:
            faults.tell(said.REPEATED_PROPERTY, line.number, component=name, property=line.name)
    for each in expected.required:
        if not seen[each]:
            faults.tell(said.MISSING_PROPERTY, component.line, component=name, property=each)
    together = grammar.NOT_TOGETHER.get(name)
    if together and all(seen[each] for each in together):
        last = max(line.number for line in component.properties if line.name in together)
        both = "/".join(together)
        faults.tell(said.REPEATED_PROPERTY, last, component=name, property=both)
    # RFC 5545 §3.6.5: one STANDARD or DAYLIGHT at least.
    if name == "VTIMEZONE" and not component.components:
        faults.tell(said.MISSING_PROPERTY, component.line, component=name, property="STANDARD")


def bad_value(line: ContentLine, kind: Sentence, faults: Faults) -> None:
    """Tell that a value is not of the type of its property."""
    value = shortened(line.value)
    faults.tell(said.BAD_VALUE, line.number, property=line.name, value=value, type=kind)


def _look_at_word(line: ContentLine, allowed: tuple[str, ...], faults: Faults) -> None:
    if line.value.strip().upper() not in allowed:
        faults.tell(
            said.UNKNOWN_VALUE,
            line.number,
            property=line.name,
            value=shortened(line.value),
            allowed=allowed,
        )


def _look_at_allowed(line: ContentLine, faults: Faults) -> None:
    _look_at_word(line, grammar.ALLOWED[line.name], faults)


def _look_at_number(line: ContentLine, faults: Faults) -> None:
    low, high = grammar.RANGES[line.name]
    if not _INTEGER.fullmatch(line.value):
        bad_value(line, grammar.WHOLE_NUMBER, faults)
    elif not low <= int(line.value) <= high:
        _out_of_range(line, low, high, faults)


def _out_of_range(line: ContentLine, low: int, high: int, faults: Faults) -> None:
    value = shortened(line.value)
    faults.tell(said.OUT_OF_RANGE, line.number, property=line.name, value=value, low=low, high=high)


def _look_at_duration(line: ContentLine, faults: Faults) -> None:
    if duration_of(line.value.strip()) is None:
        bad_value(line, grammar.DURATION, faults)


def _look_at_offset(line: ContentLine, faults: Faults) -> None:
    if offset_of(line.value.strip()) is None:
        bad_value(line, grammar.OFFSET, faults)


def _look_at_rule(line: ContentLine, faults: Faults) -> None:
    parts = rule_parts(line.value)
    if parts is None or not is_by_the_book(parts):
        bad_value(line, grammar.RULE, faults)


def _look_at_place(line: ContentLine, faults: Faults) -> None:
    # RFC 5545 §3.8.1.6: latitude, then longitude.
    degrees = [each.strip() for each in line.value.split(";")]
    if len(degrees) != 2 or not all(_FLOAT.fullmatch(each) for each in degrees):
        bad_value(line, grammar.COORDINATES, faults)
    elif abs(Decimal(degrees[0])) > 90:
        _out_of_range(line, -90, 90, faults)
    elif abs(Decimal(degrees[1])) > 180:
        _out_of_range(line, -180, 180, faults)


_CHECKS: dict[str, Check] = {
    **dict.fromkeys(grammar.ALLOWED, _look_at_allowed),
    **dict.fromkeys(grammar.RANGES, _look_at_number),
    **dict.fromkeys(grammar.DURATIONS, _look_at_duration),
    **dict.fromkeys(grammar.OFFSETS, _look_at_offset),
    **dict.fromkeys(grammar.RULES, _look_at_rule),
    **dict.fromkeys((*grammar.TEXTS, *grammar.LISTS_OF_TEXTS), look_at_text),
    "GEO": _look_at_place,
}
