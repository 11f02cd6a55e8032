"""What was published last, and what follows from it for the versions of entries.

The previous calendar comes from outside: it may be of an older version of the library, or have
been edited by hand.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal, NamedTuple

import attrs

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import calendar_text as broken
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical.content import (
    PREFIX,
    Component,
    Parsed,
    clean,
    day_of,
    moment_of,
    parsed,
    unescaped,
)
from gobierno_abierto.formats.ical.writing.apart import taken_apart, whole
from gobierno_abierto.formats.ical.writing.errors import CalendarError
from gobierno_abierto.formats.ical.writing.hours import Days, Moments
from gobierno_abierto.formats.ical.writing.identity import LARGEST_INTEGER, first_sequence
from gobierno_abierto.formats.ical.writing.own import MILESTONE
from gobierno_abierto.index import Clock, zone
from gobierno_abierto.model import Header
from gobierno_abierto.words import QUOTED, Sentence, filled

# Of a calendar that was cut off or is too much, some versions would be forgotten.
_UNREADABLE = (broken.NOT_A_CALENDAR, broken.TOO_MUCH, broken.UNBALANCED)

_WHOLE = Sentence("todo el diálogo", "the whole dialogue", "todo o diálogo")
_STEPS = Sentence("los hitos", "the milestones", "os marcos")

# RFC 5545 §3.3.8: integer = (["+"] / "-") 1*DIGIT
_NUMBER = re.compile(r"\+?0*([0-9]+)", re.ASCII)

# A day, an instant (seconds since 1970-01-01T00:00Z), or what nobody can read, as it stands.
When = date | int | str


class State(NamedTuple):
    """What of an entry matters so much to those who come that its SEQUENCE rises with it.

    RFC 5546 §2.1.4 names DTSTART, DTEND, DURATION, DUE, RRULE, RDATE, EXDATE and STATUS, and
    gives LOCATION as its example of a change that may need it too: who goes to the old room misses
    as much. We write no DURATION and nothing that recurs. As instants and words, not as they are
    spelled.
    """

    start: When | None = None
    end: When | None = None
    due: When | None = None
    location: str = ""
    status: str = ""


@attrs.frozen
class Former:
    """An entry as it was published last. `noun_id` is `None` if it did not come from us."""

    uid: str
    sequence: int
    state: State
    component: Component
    noun_id: str | None

    @property
    def is_cancelled(self) -> bool:
        """Whether it was off already."""
        return self.state.status == "CANCELLED"

    def text(self, name: str) -> str:
        """The words of a property; empty if it has none."""
        return _words(self.component, name)


@attrs.frozen
class Past:
    """The entries that were published last, by UID; none if nothing was."""

    formers: dict[str, Former] = attrs.field(factory=dict)

    def has(self, uid: str) -> bool:
        """Whether an entry of ours was published under that UID."""
        former = self.formers.get(uid)
        return former is not None and former.noun_id is not None

    def stands(self, uid: str) -> bool:
        """Whether an entry of ours was published under that UID, and was not off."""
        former = self.formers.get(uid)
        return former is not None and former.noun_id is not None and not former.is_cancelled

    def sequence(self, uid: str, state: State, header: Header) -> int:
        """The SEQUENCE of an entry that is now in that state: never lower than it was."""
        former = self.formers.get(uid)
        return next_sequence(former, state) if former else first_sequence(header)


@attrs.frozen
class Seen:
    """What was read of former calendars, which have entries in common: of each what came of it."""

    entries: dict[bytes, tuple[Former, ...]] = attrs.field(factory=dict)
    clocks: dict[str | None, Clock] = attrs.field(factory=dict)


def next_sequence(former: Former, state: State) -> int:
    """The SEQUENCE that follows: one more if the entry has changed significantly."""
    return min(former.sequence + (former.state != state), LARGEST_INTEGER)


def state_of(when: Days | Moments, location: str, status: str | None) -> State:
    """The state of an entry of a dialogue."""
    if isinstance(when, Moments):
        return State(when.start, when.end, None, _trimmed(location), status or "")
    end = when.last + timedelta(days=1) if when.last < date.max else None
    return State(when.first, end, None, _trimmed(location), status or "")


def read_past(
    previous: bytes | None,
    header: Header,
    *,
    component: Literal["VEVENT", "VTODO"],
    is_ours: Callable[[str], bool],
    feed: str = "",
    internal: bool,
    seen: Seen | None = None,
) -> Past:
    """The entries of the calendar that was published last; `is_ours` looks at their kinds.

    `feed` is the id of what is followed, empty for the whole. `seen` is what was read of others
    with the same `component` and `is_ours`.

    Raises:
        CalendarError: if it cannot be read (GA804), would tell in public what is internal
            (GA805), belongs to another document (GA806), or follows something else in it (GA807).
    """
    if previous is None:
        return Past()
    seen = seen or Seen()
    rest, entries = taken_apart(previous) if component == "VEVENT" else (previous, [])
    content = _read(rest)
    _require_same_document(content, header)
    formers = list(_formers(content, component, is_ours, seen.clocks))
    for each in entries:
        if each not in seen.entries:
            alone = _read(whole(each))
            seen.entries[each] = tuple(_formers(alone, component, is_ours, seen.clocks))
        formers += seen.entries[each]
    if not internal and _is_internal(content, formers):
        raise CalendarError(finding(said.PREVIOUS_IS_INTERNAL, ""))
    if any(each.noun_id for each in formers):
        _require_same_feed(content, feed)
    else:
        _require_same_kind(content, formers, is_ours)
    # Of those that have the same UID, ours count, and of these the last version.
    in_order = sorted(formers, key=lambda each: (each.noun_id is not None, each.sequence))
    return Past({each.uid: each for each in in_order})


def _read(calendar: bytes) -> Parsed:
    content = parsed(calendar)
    if not content.calendars or any(content.faults.told(each) for each in _UNREADABLE):
        raise CalendarError(finding(said.PREVIOUS_NOT_READ, ""))
    return content


def _require_same_document(content: Parsed, header: Header) -> None:
    for calendar in content.calendars:
        found = calendar.first(f"{PREFIX}DOCUMENT")
        # Calendars of the first version do not say it.
        if found is None:
            continue
        namespace = _namespace(unescaped(found.value))
        if namespace is None:
            raise CalendarError(finding(said.PREVIOUS_NOT_READ, ""))
        if namespace != header.namespace:
            raise CalendarError(_of_another(namespace))


def _of_another(namespace: str) -> Finding:
    shown = clean(namespace).replace("\n", " ")[:200]
    return finding(said.PREVIOUS_OF_ANOTHER, "", namespace=shown)


def _namespace(words: str) -> str | None:
    try:
        plain = json.loads(words)
    # RecursionError: brackets by the thousand.
    except (ValueError, RecursionError):
        return None
    header = plain.get("header") if isinstance(plain, dict) else None
    namespace = header.get("namespace") if isinstance(header, dict) else None
    return namespace if isinstance(namespace, str) else None


def _is_internal(content: Parsed, formers: Iterable[Former]) -> bool:
    """Whether there is anything of ours that is not said to be public."""
    told = {_words(each, f"{PREFIX}VISIBILITY").upper() for each in content.calendars}
    return told != {"PUBLIC"} and any(each.noun_id for each in formers)


def _require_same_feed(content: Parsed, feed: str) -> None:
    """What is not in both would look cancelled, though it may be in another room."""
    for calendar in content.calendars:
        other = _words(calendar, f"{PREFIX}FEED")
        if other != _trimmed(feed):
            shown = filled(QUOTED, it=other) if other else _WHOLE
            raise CalendarError(finding(said.PREVIOUS_OF_ANOTHER_FEED, "", feed=shown))


def _require_same_kind(
    content: Parsed, formers: Iterable[Former], is_ours: Callable[[str], bool]
) -> None:
    """The agenda does not follow the milestones, nor they it."""
    components = [each for calendar in content.calendars for each in calendar.components]
    for each in (*components, *(former.component for former in formers)):
        kind = _words(each, f"{PREFIX}KIND")
        if kind and not is_ours(kind):
            shown = _STEPS if kind == MILESTONE else _WHOLE
            raise CalendarError(finding(said.PREVIOUS_OF_ANOTHER_FEED, "", feed=shown))


def _formers(
    content: Parsed,
    component: str,
    is_ours: Callable[[str], bool],
    clocks: dict[str | None, Clock],
) -> Iterator[Former]:
    for each in (each for calendar in content.calendars for each in calendar.components):
        uid = _words(each, "UID")
        if each.name == component and uid:
            noun_id = _words(each, f"{PREFIX}ID") if is_ours(_words(each, f"{PREFIX}KIND")) else ""
            yield Former(uid, _sequence(each), _state(each, clocks), each, noun_id or None)


def _sequence(component: Component) -> int:
    found = _NUMBER.fullmatch(_words(component, "SEQUENCE"))
    if found is None:
        return 0
    # Python reads no number of thousands of digits.
    too_long = len(found[1]) > len(str(LARGEST_INTEGER))
    return LARGEST_INTEGER if too_long else min(int(found[1]), LARGEST_INTEGER)


def _state(component: Component, clocks: dict[str | None, Clock]) -> State:
    start, end, due = (_when(component, name, clocks) for name in ("DTSTART", "DTEND", "DUE"))
    location, status = _words(component, "LOCATION"), _words(component, "STATUS").upper()
    return State(start, end, due, location, status)


def _when(component: Component, name: str, clocks: dict[str | None, Clock]) -> When | None:
    found = component.first(name)
    if found is None:
        return None
    value = found.value.strip()
    moment = moment_of(value)
    if moment is None:
        return day_of(value) or value
    key = None if moment.utc else found.parameters.get("TZID", "")
    if key not in clocks:
        clocks[key] = Clock(zone(key))
    unknown = key is not None and clocks[key].zone is None
    # Of the first and the last year there is no telling what they are in UTC.
    if unknown or moment.wall.year in (MINYEAR, MAXYEAR):
        return value
    return clocks[key].instant(moment.wall)


def _words(component: Component, name: str) -> str:
    found = component.first(name)
    return _trimmed(unescaped(found.value)) if found else ""


def _trimmed(words: str) -> str:
    return clean(words).strip(" \t\n")
