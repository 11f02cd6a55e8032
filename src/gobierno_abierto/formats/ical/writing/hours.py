"""On what days or at what hours an item is shown, and what is known of its hours."""

from datetime import date, datetime, time, timedelta
from enum import Enum, auto

import attrs

from gobierno_abierto.formats.ical.writing.zones import FIRST_YEAR, LAST_YEAR
from gobierno_abierto.index import PlacedItem
from gobierno_abierto.model import Slot

# UTC by another name. RFC 5545 §3.2.19: "The TZID parameter MUST NOT be applied to … properties
# whose time values are specified in UTC", so that these are written with a Z instead.
_UTC = frozenset(
    {"UTC", "UCT", "Zulu", "Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal"}
)


class Hours(Enum):
    """What is known of the hours of an entry."""

    KNOWN = auto()
    UNKNOWN = auto()
    UNCONFIRMED = auto()
    WITHOUT_ZONE = auto()
    CLOCK_CHANGES = auto()


@attrs.frozen
class Days:
    """Whole days, from the first to the last."""

    first: date
    last: date

    @property
    def wall_start(self) -> datetime:
        """Whole days begin at midnight."""
        return datetime.combine(self.first, time())


@attrs.frozen
class Moments:
    """From `start` to `end`, two instants (seconds since 1970-01-01T00:00Z).

    `wall` is what the clock shows, `zone` its name; `None`: to be written in UTC.
    """

    start: int
    end: int
    wall: Slot
    zone: str | None

    @property
    def wall_start(self) -> datetime:
        """When it begins by the clock on the wall."""
        return self.wall.start


Shown = tuple[Days | Moments, Hours]


class Clocks:
    """Knows how items are shown; `utc`: never by the clock on the wall.

    Conferences start many items at the same time, so answers are remembered.
    """

    def __init__(self, *, utc: bool) -> None:
        self._utc = utc
        self._known: dict[tuple[str | None, datetime, datetime], Shown] = {}

    def shown(self, placed: PlacedItem, when: Slot | date) -> Shown:
        """How an item is shown that is at `when`."""
        if not isinstance(when, Slot):
            return Days(when, when), Hours.UNKNOWN
        key = (placed.event.event.zone, when.start, when.end)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _shown(placed, when, utc=self._utc)
        return found


def _shown(placed: PlacedItem, when: Slot, *, utc: bool) -> Shown:
    known = _known(placed, when)
    timed = known in (Hours.KNOWN, Hours.CLOCK_CHANGES)
    moments = _moments(placed, when, by_the_wall=known is Hours.KNOWN and not utc)
    return (moments if timed and moments else _days(when)), known


def _known(placed: PlacedItem, slot: Slot) -> Hours:
    clock = placed.event.clock
    # The first and the last year are slips of the pen, and have no neighbours to convert into.
    if not placed.lasts or slot.start.year == date.min.year or slot.end.year == date.max.year:
        return Hours.UNCONFIRMED
    if clock.zone is None:
        return Hours.WITHOUT_ZONE
    doubtful = any(
        clock.happens_twice(wall) or not clock.exists(wall) for wall in (slot.start, slot.end)
    )
    return Hours.CLOCK_CHANGES if doubtful else Hours.KNOWN


def _moments(placed: PlacedItem, slot: Slot, *, by_the_wall: bool) -> Moments | None:
    zone = placed.event.event.zone
    if placed.start is None or placed.end is None or zone is None:
        return None
    # RFC 5545 §3.3.5 says how to read a local time that happens twice or never, as our index
    # does, but readers differ; UTC says it to all of them. Both ends in the same form.
    covered = FIRST_YEAR <= slot.start.year <= slot.end.year <= LAST_YEAR
    local = by_the_wall and covered and zone not in _UTC
    return Moments(placed.start, placed.end, slot, zone if local else None)


def _days(slot: Slot) -> Days:
    """The day of a slot; all its days if it lasts longer than one."""
    first = slot.start.date()
    if slot.end - slot.start <= timedelta(days=1):
        return Days(first, first)
    return Days(first, (slot.end - timedelta(seconds=1)).date())
