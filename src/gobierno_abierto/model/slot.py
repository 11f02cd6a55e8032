"""Wall-clock time: what hangs on the venue's wall."""

from datetime import datetime
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from gobierno_abierto.model.base import Record


@attrs.frozen(kw_only=True)
class Slot(Record):
    """From `start` until just before `end`, on the clock of the event's zone.

    Both are naive local date-times to the minute or the second; the event's IANA zone says
    which clock (as JSCalendar, RFC 8984 §4.2.1, decides). Half-open: touching slots do not
    overlap. A slot may last no time or run backwards: that is for the rules to say.

    Raises:
        ValueError: for an aware date-time (see `of_instants`), a fold or microseconds.
    """

    start: datetime
    end: datetime

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        for moment in (self.start, self.end):
            if moment.tzinfo is not None:
                raise ValueError(
                    "a slot is wall-clock time without a zone; use Slot.of_instants(…, zone=…)"
                )
            # A fold is invisible to ==, so two unequal moments would look equal.
            if moment.fold or moment.microsecond:
                raise ValueError("a slot has no fold and no microseconds")

    @classmethod
    def of_instants(cls, start: datetime, end: datetime, *, zone: str) -> Self:
        """The slot that clocks in `zone` show from the instant `start` to the instant `end`.

        Raises:
            ValueError: if either is naive, or the clock showed that time once before.
            zoneinfo.ZoneInfoNotFoundError: if there is no such zone.
        """
        if start.tzinfo is None or end.tzinfo is None:
            raise ValueError("an instant needs an offset or a zone")
        try:
            clock = ZoneInfo(zone)
        # A directory of the database ("America") and a path upwards raise OSError and ValueError.
        except (ValueError, OSError):
            raise ZoneInfoNotFoundError(f"there is no zone {zone!r}") from None
        return cls(
            start=start.astimezone(clock).replace(tzinfo=None),
            end=end.astimezone(clock).replace(tzinfo=None),
        )
