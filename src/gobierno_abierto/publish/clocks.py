"""By which clock hours are told, and how far it is from that of the others."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from gobierno_abierto.index import PlacedEvent, PlacedItem
from gobierno_abierto.model import Slot
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import alike, listed, zone_words

_CLOCK = alike("{zone} ({offsets})")
_MINUS = "\N{MINUS SIGN}"


def clock_words(placed: PlacedEvent, items: Iterable[PlacedItem], voice: Voice) -> str:
    """The zone of an event, and its offset while those items last: several, if it changes then.

    Empty if the zone is not stated; without offset where nobody knows the zone or the hours.
    """
    name = placed.event.zone
    if not name:
        return ""
    zone = zone_words(name)
    starts = sorted(each.when.start for each in items if isinstance(each.when, Slot))
    offsets = list(dict.fromkeys(filter(None, (offset_words(placed, each) for each in starts))))
    # A zone that is only an offset is called by it.
    if not offsets or zone.startswith("UTC"):
        return zone
    return voice.say(_CLOCK, zone=zone, offsets=listed(offsets, voice.lang))


def offset_words(placed: PlacedEvent, wall: datetime) -> str:
    """How far the clock of an event is from UTC when it shows `wall`; empty if nobody knows.

    As people write it, with a real minus sign: ``UTC−6``, ``UTC+5:30``, ``UTC``.
    """
    if placed.clock.zone is None:
        return ""
    try:
        offset = wall.replace(tzinfo=placed.clock.zone).utcoffset()
    except OverflowError:
        return ""
    return f"UTC{_signed(offset)}" if offset is not None else ""


def _signed(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else _MINUS
    return f"{sign}{hours}:{rest:02}" if rest else f"{sign}{hours}"
